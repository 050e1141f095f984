/** The interface in French, as it is written in Canada. */
import type { Texts } from './en.ts';
import { outcomes } from './fr-outcomes.ts';
import { accountId, welcome } from './fr-welcome.ts';
import { policyFr } from './policy-fr.ts';
import { selfTestFr } from './self-test-fr.ts';

export const fr: Texts = {
  colon: ' :',
  quote: (text) => `« ${text} »`,
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Copie impossible. Sélectionnez le texte et faites Ctrl+C.',
  notConfirmed: 'Non confirmé. Vérifiez avant de publier.',

  site: {
    x: 'X',
    facebook: 'Facebook',
    business: 'Meta Business Suite',
    youtube: 'YouTube',
    studio: 'YouTube Studio',
  },

  unpublished: 'La vidéo est enregistrée sans être publiée : rien n’est retenu.',

  account: {
    region: 'Compte',
    official: 'Compte officiel',
    personal: 'Compte personnel',
    unknown: 'Compte impossible à déterminer',
    reason: {
      listed: {
        official: 'Il figure sur votre liste de comptes officiels.',
        personal: 'Il figure sur votre liste comme compte personnel.',
      },
      delegate: {
        official: 'Vous êtes connecté sous un autre compte, autorisé à publier pour ce compte officiel.',
        personal: 'Vous êtes connecté sous un autre compte, autorisé à publier pour ce compte personnel.',
      },
      'not-listed': 'Signpost ne connaît pas encore ce compte.',
      'not-shown': 'Cette page ne montre pas quel compte va publier.',
      disagree: 'Cette page nomme deux comptes différents.',
      switched: 'Vous avez changé de compte dans un autre onglet après l’ouverture de cette page.',
      'other-id': 'Ce nom est sur votre liste, mais il appartient maintenant à un autre compte.',
    },
    advice: {
      personal: 'Les publications de la police passent par le compte du Service. Changez d’abord de compte.',
      listed: 'Regardez le nom et la photo avant de publier.',
      delegate: 'Regardez le nom et la photo avant de publier.',
      'not-listed': 'Répondez une fois, et Signpost s’en souviendra.',
      'not-shown': 'Regardez le nom et la photo avant de publier.',
      disagree: 'Rechargez la page, puis regardez le nom de nouveau.',
      switched: 'Rechargez la page, puis regardez le nom de nouveau.',
      'other-id': 'Ne publiez pas encore. Demandez à la personne qui tient votre liste de comptes.',
    },
    alsoToInstagram: 'Ceci paraît aussi sur Instagram.',
    ask: 'À qui est ce compte?',
    source: {
      composer: 'Là où vous écrivez',
      switcher: 'Menu des comptes',
      'profile-link': 'Lien du profil',
      cookie: 'Connecté maintenant',
      'cookie-at-load': 'Connecté à l’ouverture de la page',
      'page-state': 'Page',
      address: 'Adresse',
    },
    nameless: 'un compte sans nom',
  },

  findings: {
    region: 'Points à vérifier',
    none: 'Rien à changer.',
    things: (n) => (n === 1 ? '1 point à vérifier' : `${n} points à vérifier`),
    more: (n) => (n === 1 ? 'et 1 autre' : `et ${n} autres`),
    fewer: 'En montrer moins',
    severity: { block: 'Arrêtez et vérifiez', warn: 'À relire', advise: 'Conseil' },
    likely: 'une supposition : ça y ressemble',
    why: 'Pourquoi',
    instead: 'Plutôt',
    tryThis: 'Vous pourriez écrire',
    useThis: 'Utiliser ces mots',
    notHelpful: 'Pas utile ici',
    refused: 'Impossible de changer le texte ici. Copiez les mots et placez-les vous-même.',
    unnamed: {
      title: 'Quelque chose à vérifier',
      reason: 'Votre service demande de relire ces mots.',
      instead: 'Relisez-les avant de publier.',
    },
    where: {
      text: (n) => (n === 1 ? '' : `Boîte ${n} du fil`),
      'poll-choice': (n) => `Choix ${n} du sondage`,
      'alt-text': (n) => (n === 1 ? 'Description de l’image' : `Description de l’image ${n}`),
      title: () => 'Titre',
      description: () => 'Description',
      tags: () => 'Mots-clés',
    },
  },

  phase: {
    releasing: 'Publication en cours.',
    'press-again': 'Appuyez encore une fois sur Publier : le site n’a pas reçu notre clic.',
    changed:
      'Rien n’a été publié : le texte, les médias ou le compte ont changé. Appuyez sur Publier quand tout est juste.',
    blind: 'Signpost ne vérifie pas ce message. Relisez-le vous-même une dernière fois.',
    failed: 'Un problème est survenu : Signpost ne vérifie pas ce message. Relisez-le vous-même une dernière fois.',
  },
  notChecked: 'Non vérifié.',
  noComposer: 'Commencez à écrire, et Signpost lira avec vous.',

  hold: {
    title: 'Avant de publier',
    personal: 'C’est votre compte personnel. Les publications de la police passent par le compte du Service.',
    lead: 'Vous décidez. Rien n’est encore publié.',
    back: 'Revenir et modifier',
    post: 'Publier quand même',
    why: 'Pourquoi publier tel quel?',
    chooseOne: 'Choisissez d’abord une raison.',
    reason: {
      'life-safety': 'Vies en jeu : il faut le dire maintenant',
      approved: 'Approuvé par les Communications',
      'court-order': 'Une ordonnance du tribunal le permet',
      'not-a-problem': 'Signpost se trompe ici',
    },
  },

  guidelines: {
    insert: 'Insérer',
    region: 'Lignes directrices',
    values: 'Nos valeurs',
    platforms: 'Où vous publiez',
    checks: 'Huit vérifications avant de publier',
    safetyFirst: 'Si des vies sont en danger, publiez d’abord la consigne de sécurité; vous peaufinerez après.',
    lines: 'Phrases toutes prêtes',
    contacts: 'Contacts',
    more: 'À portée de main',
    forThisDraft: 'Pour ce message',
    do: 'À faire',
    dont: 'À éviter',
    disclaimer: 'Des conseils, pas un avis juridique.',
    kind: {
      value: 'Valeur',
      platform: 'Où vous publiez',
      check: 'Vérification',
      line: 'Phrase toute prête',
      contact: 'Contact',
      own: 'Ligne directrice',
    },
  },

  policy: policyFr,
  selfTest: selfTestFr,

  panel: { collapse: 'Masquer le panneau', open: 'Ouvrir Signpost' },

  popup: {
    lookUp: 'Consulter',
    tryDraft: 'Essayer un texte',
    search: 'Chercher dans les lignes directrices',
    placeholder: 'Essayez « mineur » ou « vote »',
    found: (n) => (n === 1 ? '1 résultat' : `${n} résultats`),
    nothing: 'Rien trouvé. Essayez un autre mot, ou demandez aux Communications générales.',
    draft: 'Votre texte',
    draftHint: 'Collez ou écrivez un texte. Il reste dans cette fenêtre et n’est pas conservé.',
    state: {
      checking: 'Vérification active dans cet onglet',
      'not-checking': 'Pas de vérification dans cet onglet',
      off: 'Ne montre et ne retient rien dans cet onglet',
    },
    elsewhere: 'Inactif sur cette page',
    checkFailed: 'Signpost n’a pas pu vérifier ce texte.',
    diagnostics: 'Copier le diagnostic',
    diagnosticsHint:
      'Pour la personne qui s’occupe de Signpost : ce qu’il voit dans cet onglet. Aucun message, aucun nom, aucune adresse.',
    settings: 'Réglages',
  },

  options: {
    title: 'Réglages',
    accounts: 'Comptes',
    accountsLead: 'Signpost compare le compte que vous utilisez avec cette liste. Il ne devine jamais d’après un nom.',
    noAccounts: 'Aucun compte pour l’instant. Signpost pose la question à la première rencontre.',
    kind: (name) => `Nature de ${name}`,
    remove: 'Retirer',
    removeNamed: (name) => `Retirer ${name}`,
    removed: (name) => `${name} retiré.`,
    saved: (name) => `${name} enregistré.`,
    add: 'Ajouter un compte',
    site: 'Site',
    handle: 'Identifiant',
    handleHint: 'Par exemple @TorontoPolice',
    handleMissing: 'Entrez d’abord l’identifiant.',
    whose: 'À qui est ce compte',
    addButton: 'Ajouter',
    rules: 'Comportement de Signpost',
    setting: 'Réglage',
    value: 'Valeur',
    setBy: 'Choisi par',
    by: { policy: 'Votre service', officer: 'Vous', builtIn: 'D’origine' },
    onFailure: 'En cas de panne de Signpost',
    failure: { pass: 'Le message part, et Signpost le dit', hold: 'Le message est retenu' },
    off: 'Désactivée',
    privacy: 'Rien ne quitte ce navigateur. Signpost ne garde aucun texte et n’envoie rien.',
  },

  outcomes,
  welcome,
  accountId,
};
