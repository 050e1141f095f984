/** The welcome, in French. */
import type { welcome as english, accountId as englishId } from './en-welcome.ts';

export const welcome: typeof english = {
  step: (now, all) => `Étape ${now} de ${all}`,
  next: 'Suivant',
  back: 'Retour',
  skip: 'Passer l’accueil',
  done: 'Terminer',
  hello: {
    title: 'Le bon compte, les bons mots, avant de publier',
    lead: 'Signpost se tient à côté de la zone où vous écrivez. Il reste discret tant que rien n’est à relire.',
    does: 'Ce qu’il fait',
    doing: {
      account: 'Il dit quel compte va parler : officiel, personnel ou impossible à déterminer.',
      words: 'Il souligne les mots risqués pendant la saisie, avec la raison et une meilleure façon de le dire.',
      hold: 'Il retient un message qui mérite d’être relu. C’est vous qui décidez de la suite.',
    },
    never: 'Ce qu’il ne fait jamais',
    nevers: {
      send: 'Il n’envoie jamais rien hors de ce navigateur. Il garde des nombres, et aucun texte.',
      post: 'Il ne publie jamais seul et ne change jamais vos mots, sauf si vous appuyez sur un bouton.',
      block:
        'Il ne fait jamais obstacle à un avertissement qui sauve une vie. « Vies en jeu » le laisse partir aussitôt.',
    },
  },
  accounts: {
    title: 'Quels comptes sont les vôtres?',
    lead: 'Ajoutez les comptes avec lesquels vous publiez. Vous pouvez aussi le faire plus tard : Signpost pose la question à la première rencontre.',
  },
  ready: {
    title: 'Gardez-le en vue',
    lead: 'Épinglez l’icône pour voir, dans chaque onglet, si Signpost y vérifie.',
    pin: {
      chrome: {
        open: 'Appuyez sur la pièce de casse-tête près de la barre d’adresse.',
        choose: 'Trouvez Signpost dans la liste.',
        pin: 'Appuyez sur l’épingle à côté de son nom.',
      },
      firefox: {
        open: 'Appuyez sur la pièce de casse-tête près de la barre d’adresse.',
        choose: 'Appuyez sur l’engrenage à côté de Signpost.',
        pin: 'Choisissez « Épingler à la barre d’outils ».',
      },
    },
    tabs: 'Les onglets déjà ouverts',
    tabsUnknown:
      'Signpost commence dans un onglet quand la page se charge. Rechargez les onglets des sites où vous publiez qui étaient déjà ouverts.',
    tabsNone: 'Aucun onglet ouvert n’est à recharger.',
    tabsSome: (n) =>
      n === 1 ? '1 onglet s’est ouvert avant Signpost.' : `${n} onglets se sont ouverts avant Signpost.`,
    drafts: 'Publiez ou enregistrez d’abord ce que vous y écrivez : recharger peut effacer un brouillon.',
    reload: (n) => (n === 1 ? 'Recharger cet onglet' : `Recharger ces ${n} onglets`),
    reloaded: 'C’est rechargé. Signpost y est maintenant.',
    settings: 'Ouvrir les réglages',
  },
};

export const accountId: typeof englishId = {
  id: 'Numéro du compte',
  missing: 'Entrez d’abord le numéro du compte.',
  wrong: {
    number: 'Ce n’est pas le bon format : il faut un long numéro.',
    channel: 'Ce n’est pas le bon format : il commence par UC et compte 24 caractères.',
  },
  where: {
    facebook: 'Un long numéro. Sur la Page, ouvrez À propos, puis Transparence de la Page.',
    business: 'Le long numéro après asset_id= dans la barre d’adresse.',
    youtube: 'Commence par UC. Dans YouTube, ouvrez Paramètres, puis Paramètres avancés.',
    studio: 'Commence par UC. Il est dans la barre d’adresse, après /channel/.',
  },
  name: 'Nom',
  nameHint: 'Exactement comme le site le montre',
  nameMissing: 'Entrez d’abord le nom.',
};
