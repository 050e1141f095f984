/** What is said about a policy, in French. */
import type { Problem } from '../../lib/policy/problem.ts';
import type { PolicyTexts } from './policy-en.ts';

const types: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets',
  array: 'une liste entre crochets',
  object: 'des noms et des valeurs entre accolades',
  boolean: 'true ou false',
  integer: 'un nombre entier',
  number: 'un nombre',
};
const wanted = ({ wanted: words }: Problem) => (words ?? []).map((word) => types[word] ?? word).join(', ');
const meant = (problem: Problem) => (problem.wanted?.length ? ` Vouliez-vous écrire ${wanted(problem)}?` : '');

export const policyFr: PolicyTexts = {
  managedBy: (name) => `Géré par ${name || 'votre service'}`,
  managedHint: 'Votre service a choisi ces réglages. Vous pouvez les lire ici.',
  ask: (contact) => `Questions : ${contact}`,
  unit: 'Unité',
  find: 'Trouver un compte',
  shownOf: (shown, all) => `${shown} comptes affichés sur ${all}. Précisez le nom pour en trouver d’autres.`,
  none: 'Aucun',
  count: (n) => (n === 1 ? '1 élément' : `${n} éléments`),
  yes: 'Oui',
  no: 'Non',
  refused: 'Ce qui n’a pas pu servir',
  refusedLead:
    'Ces parties de la politique ne comptent pas; ce qui valait avant ou ce qui est d’origine vaut à leur place. Tout le reste de la politique s’applique. Montrez cette liste à la personne qui tient la politique.',
  key: {
    organisation: 'Organisme',
    contact: 'Personne-ressource',
    mode: 'Mode de travail',
    accounts: 'Comptes officiels',
    onPersonal: 'Sur un compte personnel',
    onUnknown: 'Quand le compte est impossible à déterminer',
    severities: 'Gravité de certaines règles',
    rules: 'Règles du service',
    allowedPhones: 'Numéros de téléphone permis',
    allowedMailDomains: 'Domaines de courriel permis',
    allowedPlaces: 'Lieux qu’on peut nommer',
    allowedNames: 'Noms permis',
    reasons: 'Raisons offertes',
    overrideBlocks: 'Un arrêt peut être levé',
    onFailure: 'En cas de panne de Signpost',
    language: 'Langue',
    outcomeDays: 'Jours de conservation des résultats',
    selectors: 'Sélecteurs pour un site modifié',
    values: 'Valeurs du service',
    guidelines: 'Lignes directrices du service',
    contacts: 'Contacts du service',
  },
  mode: {
    observe: 'Compte seulement, ne montre rien',
    remind: 'Montre ce qui a été trouvé, ne retient rien',
    guard: 'Retient un message qui demande une relecture',
  },
  onPersonal: {
    confirm: 'Chaque message est confirmé',
    stop: 'Un message ne part que si des vies sont en jeu',
    ignore: 'Signpost reste discret',
  },
  onUnknown: { confirm: 'Le compte est confirmé', allow: 'Le compte seul ne retient rien' },
  language: { auto: 'Celle du navigateur', en: 'Anglais', fr: 'Français' },
  lifeSafetyOnly: 'Votre service ne laisse partir ce message que si des vies sont en jeu.',
  problem: {
    'wrong-type': (p) => `« ${p.found ?? ''} » ne peut pas se trouver ici. Écrivez ${wanted(p)}.`,
    'not-one-of': (p) => `« ${p.found ?? ''} » n’est pas connu ici. Écrivez l’un de ceux-ci : ${wanted(p)}.`,
    missing: () => 'Il manque ceci, et l’élément ne peut pas servir sans cela. Ajoutez-le.',
    empty: () => 'Ceci est vide. Écrivez quelque chose, ou retirez-le.',
    'too-long': (p) => `C’est trop long. Tenez-vous à ${wanted(p)} caractères ou éléments.`,
    'out-of-range': (p) => `${p.found ?? ''} dépasse ce qui est possible. Écrivez un nombre ${wanted(p)}.`,
    malformed: (p) =>
      `« ${p.found ?? ''} » ne peut pas être lu ici. Écrivez-le comme dans l’exemple de docs/policy.md.`,
    'unknown-key': (p) => `Ce réglage n’existe pas et ne fait donc rien.${meant(p)}`,
    'unknown-rule': (p) => `La règle « ${p.found ?? ''} » n’existe pas, ceci ne fait donc rien.${meant(p)}`,
    'no-key': () => 'Ce compte n’a ni id ni identifiant : il ne peut jamais être reconnu. Ajoutez l’un des deux.',
    twice: (p) => `« ${p.found ?? ''} » y est déjà : ${wanted(p)}. Le premier compte. Retirez celui-ci.`,
    'id-taken': (p) => `Une règle d’origine s’appelle « ${p.found ?? ''} ». Donnez un autre id à celle-ci.`,
    phrase: (p) => `L’expression « ${p.found ?? ''} » pourrait commencer par n’importe quel mot. Commencez par un mot.`,
    'phrase-too-wide': (p) =>
      `L’expression « ${p.found ?? ''} » peut correspondre de trop de façons et ralentir une page. Divisez-la, ou réduisez ses écarts.`,
    misses: (p) =>
      `Cette règle ne trouve rien dans son propre exemple « ${p.found ?? ''} ». Changez les expressions ou l’exemple.`,
    flags: (p) =>
      `Cette règle trouve quelque chose dans « ${p.found ?? ''} », qu’elle devrait laisser. Changez les expressions ou l’exemple.`,
  },
};
