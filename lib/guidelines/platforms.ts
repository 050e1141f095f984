/** What to watch for on each site. Limits and menus that change often are left out on purpose. */
import type { Platform } from './guideline.ts';

export const PLATFORM_GUIDELINES: readonly Platform[] = [
  {
    kind: 'platform',
    id: 'x',
    values: ['integrity'],
    sites: ['x'],
    en: {
      title: 'On X',
      line: 'The other account is one tap away: read the name every time.',
      points: [
        'Check the name before likes and reposts too, not only before posts.',
        'Replies and quotes are public, even when they feel like a chat.',
        'A short thread is safer than one crowded post.',
        'Add alt text to every picture.',
        'Not sure? Save a draft and ask a colleague.',
      ],
      synonyms: 'twitter, tweet, retweet, repost, like, thread, quote, alt, switch',
    },
    fr: {
      title: 'Sur X',
      line: 'L’autre compte n’est qu’à un clic : lisez le nom chaque fois.',
      points: [
        'Vérifiez aussi le nom avant un « J’aime » ou un repartage, pas seulement avant de publier.',
        'Les réponses et les citations sont publiques, même si elles ont l’air d’une conversation.',
        'Un court fil vaut mieux qu’une seule publication trop chargée.',
        'Ajoutez un texte de remplacement à chaque image.',
        'Un doute? Enregistrez un brouillon et demandez à un collègue.',
      ],
      synonyms: 'twitter, gazouillis, tweet, repartage, aimer, fil, citation, image, changer',
    },
  },
  {
    kind: 'platform',
    id: 'facebook',
    values: ['integrity'],
    sites: ['facebook', 'business'],
    en: {
      title: 'On Facebook',
      line: 'A Page and a person share one login: look for “Posting as”.',
      points: [
        'Posts in groups and comments count as much as posts on the Page.',
        'People can see the edit history of a post.',
        'Links to Canadian news do not show in Canada: link to tps.ca.',
        'On posts about youth, victims or missing people, turn comments off or watch them. Someone may post the name you left out.',
      ],
      synonyms: 'meta, page, group, comment, comments, posting as, news link, edit history, business suite',
    },
    fr: {
      title: 'Sur Facebook',
      line: 'Une Page et une personne partagent la même connexion : cherchez « Publier en tant que ».',
      points: [
        'Les publications dans un groupe et les commentaires comptent autant que celles de la Page.',
        'Tout le monde peut voir l’historique des modifications.',
        'Les liens vers des nouvelles canadiennes ne s’affichent pas au Canada : mettez un lien vers tps.ca.',
        'Si vous parlez de jeunes, de victimes ou de personnes disparues, fermez les commentaires ou surveillez-les. Quelqu’un pourrait y écrire le nom que vous avez tu.',
      ],
      synonyms: 'meta, page, groupe, commentaire, publier en tant que, lien, historique, business suite',
    },
  },
  {
    kind: 'platform',
    id: 'youtube',
    values: ['respect'],
    sites: ['youtube', 'studio'],
    en: {
      title: 'On YouTube',
      line: 'Everything around the video is a post too.',
      points: [
        'Check the channel name in Studio before you publish.',
        'Title, description, tags, chapters, thumbnail, pinned comment and community posts all count.',
        'Blur faces, plates and screens.',
        'Correct the automatic captions.',
        'Use only music you have the rights to.',
        'Take down “missing” videos once the person is found.',
      ],
      synonyms: 'video, studio, channel, caption, captions, subtitles, blur, music, copyright, thumbnail, tags, live',
    },
    fr: {
      title: 'Sur YouTube',
      line: 'Tout ce qui entoure la vidéo est aussi une publication.',
      points: [
        'Vérifiez le nom de la chaîne dans Studio avant de publier.',
        'Titre, description, mots-clés, chapitres, vignette, commentaire épinglé et messages à la communauté : tout compte.',
        'Floutez les visages, les plaques et les écrans.',
        'Corrigez les sous-titres automatiques.',
        'N’utilisez que de la musique dont vous avez les droits.',
        'Retirez les vidéos de disparition quand la personne est retrouvée.',
      ],
      synonyms: 'vidéo, studio, chaîne, sous-titres, flouter, musique, droits, vignette, mots-clés, direct',
    },
  },
];
