/** Eight questions to ask before posting, in the order to ask them. */
import type { Check } from './guideline.ts';

export const CHECK_GUIDELINES: readonly Check[] = [
  {
    kind: 'check',
    id: 'account',
    values: ['integrity'],
    sites: [],
    en: {
      title: 'Account',
      ask: 'Am I on my police account? Read the name and look at the picture.',
      synonyms: 'wrong account, personal, official, switch, handle',
    },
    fr: {
      title: 'Compte',
      ask: 'Suis-je sur mon compte de police? Lisez le nom et regardez la photo.',
      synonyms: 'mauvais compte, personnel, officiel, changer, identifiant',
    },
  },
  {
    kind: 'check',
    id: 'people',
    values: ['respect', 'fairness'],
    sites: [],
    en: {
      title: 'People',
      ask: 'Could someone be identified who should not be: under 18, a victim, a witness, a tipster? Look at the photo too: faces, plates, house numbers, school crests, screens.',
      synonyms:
        'photo, picture, face, youth, minor, child, teen, kid, victim, witness, identify, school, screen, plate',
    },
    fr: {
      title: 'Personnes',
      ask: 'Pourrait-on reconnaître quelqu’un qui ne doit pas l’être : moins de 18 ans, victime, témoin, informateur? Regardez aussi la photo : visages, plaques, numéros de maison, écussons d’école, écrans.',
      synonyms: 'photo, image, visage, jeune, mineur, enfant, ado, victime, témoin, identifier, école, écran, plaque',
    },
  },
  {
    kind: 'check',
    id: 'true-now',
    values: ['honesty'],
    sites: [],
    en: {
      title: 'True now',
      ask: 'Did someone on scene confirm it? Did I write what happened, and not why?',
      synonyms: 'confirm, verified, facts, cause, rumour',
    },
    fr: {
      title: 'Vrai maintenant',
      ask: 'Quelqu’un sur place l’a-t-il confirmé? Ai-je écrit ce qui s’est passé, et non pourquoi?',
      synonyms: 'confirmer, vérifié, faits, cause, rumeur',
    },
  },
  {
    kind: 'check',
    id: 'innocent',
    values: ['fairness'],
    sites: [],
    en: {
      title: 'Innocent until proven guilty',
      ask: 'Does it say “charged” or “alleged”, with no word on past record, bail or the court?',
      synonyms: 'alleged, charged, guilty, record, bail, court, judge, sentence',
    },
    fr: {
      title: 'Présomption d’innocence',
      ask: 'Ai-je écrit « accusé » ou « il est allégué que », sans parler du casier, de la mise en liberté ou du tribunal?',
      synonyms: 'allégué, accusé, coupable, casier, caution, tribunal, juge, peine',
    },
  },
  {
    kind: 'check',
    id: 'safe',
    values: ['teamwork'],
    sites: [],
    en: {
      title: 'Safe',
      ask: 'Could this help someone hide, run or find an officer?',
      synonyms: 'tactical, operation, location, live, escape, undercover',
    },
    fr: {
      title: 'Sécurité',
      ask: 'Cela pourrait-il aider quelqu’un à se cacher, à fuir ou à trouver un agent?',
      synonyms: 'tactique, opération, lieu, direct, fuite, infiltration',
    },
  },
  {
    kind: 'check',
    id: 'oversight',
    values: ['honesty', 'fairness'],
    sites: [],
    en: {
      title: 'SIU, complaint or court ban',
      ask: 'Is the SIU, a complaint or a publication ban involved? Use the ready line, or ask Corporate Communications.',
      synonyms: 'special investigations unit, oversight, leca, publication ban, order, shooting, injury',
    },
    fr: {
      title: 'UES, plainte ou ordonnance',
      ask: 'L’UES, une plainte ou une interdiction de publication sont-elles en cause? Prenez la phrase toute prête, ou demandez aux Communications générales.',
      synonyms: 'unité des enquêtes spéciales, siu, surveillance, interdiction de publication, ordonnance, blessure',
    },
  },
  {
    kind: 'check',
    id: 'kind-and-clear',
    values: ['positive-attitude', 'respect'],
    sites: [],
    en: {
      title: 'Kind and clear',
      ask: 'Plain words, no name-calling? Alt text on photos, captions on video? In long hashtags, a capital for each word helps screen readers.',
      synonyms: 'plain, tone, accessibility, accessible, alt text, captions, hashtag, jargon, swear, insult',
    },
    fr: {
      title: 'Gentil et clair',
      ask: 'Des mots simples, sans insulte? Un texte de remplacement pour les photos, des sous-titres pour la vidéo? Dans un long mot-clic, une majuscule à chaque mot aide les lecteurs d’écran.',
      synonyms:
        'simple, ton, accessibilité, accessible, texte de remplacement, sous-titres, mot-clic, jargon, juron, insulte',
    },
  },
  {
    kind: 'check',
    id: 'what-now',
    values: ['reliability'],
    sites: [],
    en: {
      title: 'What now',
      ask: 'Did I say whom to call, or what to do next?',
      synonyms: 'call, contact, number, tips, next',
    },
    fr: {
      title: 'Et maintenant',
      ask: 'Ai-je dit qui appeler, ou quoi faire ensuite?',
      synonyms: 'appeler, joindre, numéro, renseignements, suite',
    },
  },
];
