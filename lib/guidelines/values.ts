/** The service's seven core values, as they bear on a post. */
import type { Value } from './guideline.ts';

export const VALUE_GUIDELINES: readonly Value[] = [
  {
    kind: 'value',
    id: 'honesty',
    values: ['honesty'],
    sites: [],
    en: {
      title: 'Honesty',
      line: 'Say what you know, and say when you do not know yet.',
      more: 'Write what happened and leave out why until it is confirmed. If you got something wrong, correct it in the open.',
      do: 'Officers are on scene. We do not know the cause yet. More at 5 p.m.',
      dont: 'Clearly self-defence.',
      synonyms:
        'truth, true, cause, confirm, confirmed, rumour, rumor, guess, speculate, mistake, correct, correction, sorry, wrong, delete, facts',
    },
    fr: {
      title: 'Honnêteté',
      line: 'Dites ce que vous savez, et dites quand vous ne savez pas encore.',
      more: 'Écrivez ce qui est arrivé et laissez le pourquoi tant que rien n’est confirmé. Si vous vous êtes trompé, corrigez-le au grand jour.',
      do: 'Des agents sont sur place. La cause n’est pas encore connue. Plus de détails à 17 h.',
      dont: 'C’était clairement de la légitime défense.',
      synonyms:
        'vérité, vrai, cause, confirmer, confirmé, rumeur, supposer, erreur, corriger, correction, désolé, supprimer, faits',
    },
  },
  {
    kind: 'value',
    id: 'respect',
    values: ['respect'],
    sites: [],
    en: {
      title: 'Respect',
      line: 'Write as if the person, and their mother, will read it.',
      more: 'Describe people by what matters to the case, never by a label. Keep private what is private: phone numbers, home addresses, plates, health.',
      do: 'A 34-year-old man is in hospital with serious injuries.',
      dont: 'Another junkie in the ATM lobby.',
      synonyms:
        'privacy, private, label, name-calling, insult, victim, family, address, phone, plate, health, mental, addiction, homeless, dignity, slur, swear, missing',
    },
    fr: {
      title: 'Respect',
      line: 'Écrivez comme si la personne, et sa mère, allaient vous lire.',
      more: 'Décrivez les gens par ce qui compte pour l’affaire, jamais par une étiquette. Gardez privé ce qui est privé : numéro de téléphone, adresse, plaque, santé.',
      do: 'Un homme de 34 ans est à l’hôpital, gravement blessé.',
      dont: 'Encore un drogué dans l’entrée de la banque.',
      synonyms:
        'vie privée, étiquette, insulte, victime, famille, adresse, téléphone, plaque, santé, mentale, dépendance, itinérant, dignité, injure, juron, disparu',
    },
  },
  {
    kind: 'value',
    id: 'teamwork',
    values: ['teamwork'],
    sites: [],
    en: {
      title: 'Teamwork',
      line: 'Never post what could put a partner, a witness or a case at risk.',
      more: 'While an operation is live, tell people where to stay away from, not where officers are or what they plan.',
      do: 'Police operation at Jane and Sheppard. Stay away. Updates here.',
      dont: 'ETF is at the back door.',
      synonyms:
        'operation, tactical, live, etf, search, warrant, surveillance, undercover, safety, witness, officer, location, perimeter, colleague, radio',
    },
    fr: {
      title: 'Travail d’équipe',
      line: 'Ne publiez rien qui mette en danger un collègue, un témoin ou une enquête.',
      more: 'Pendant une opération, dites quel secteur éviter, pas où sont les agents ni ce qu’ils comptent faire.',
      do: 'Opération policière à l’angle de Jane et Sheppard. Évitez le secteur. Nouvelles à venir ici.',
      dont: 'Le groupe d’intervention est à la porte arrière.',
      synonyms:
        'opération, tactique, direct, perquisition, mandat, surveillance, infiltration, sécurité, témoin, agent, lieu, périmètre, collègue, radio',
    },
  },
  {
    kind: 'value',
    id: 'integrity',
    values: ['integrity'],
    sites: [],
    en: {
      title: 'Integrity',
      line: 'Use your police account for police work only: no politics, no selling, no favours.',
      more: 'Telling people when and where to vote is fine. Telling them whom to vote for is not. This is guidance, not legal advice.',
      do: 'Election day is Monday. Find your poll at toronto.ca/elections.',
      dont: 'Vote for Dale, he backs the blue!',
      synonyms:
        'politics, political, election, vote, party, candidate, politician, sell, business, endorse, favour, fundraising, advertising, account, personal',
    },
    fr: {
      title: 'Intégrité',
      line: 'Votre compte de police sert au travail policier : ni politique, ni vente, ni faveur.',
      more: 'Dire quand et où voter, c’est bien. Dire pour qui voter, non. Ceci est un conseil, pas un avis juridique.',
      do: 'Le scrutin a lieu lundi. Trouvez votre bureau de vote : toronto.ca/elections.',
      dont: 'Votez pour Dale, il appuie la police!',
      synonyms:
        'politique, élection, voter, vote, parti, candidat, vendre, commerce, appuyer, faveur, collecte, publicité, compte, personnel',
    },
  },
  {
    kind: 'value',
    id: 'reliability',
    values: ['reliability'],
    sites: [],
    en: {
      title: 'Reliability',
      line: 'Give people a way to reach us that works day or night.',
      more: 'Nobody watches one account around the clock. Send tips and emergencies to a line that someone always answers.',
      do: 'Call 416-808-2222, or Crime Stoppers at 416-222-TIPS (8477).',
      dont: 'DM me your tips.',
      synonyms:
        'contact, call, tip, tips, dm, message, report, emergency, 911, number, phone, inbox, crime stoppers, answer',
    },
    fr: {
      title: 'Fiabilité',
      line: 'Donnez aux gens un moyen de nous joindre jour et nuit.',
      more: 'Personne ne surveille un compte à toute heure. Dirigez renseignements et urgences vers une ligne où l’on répond toujours.',
      do: 'Composez le 416-808-2222, ou Échec au crime au 416-222-TIPS (8477).',
      dont: 'Écrivez-moi en privé si vous savez quelque chose.',
      synonyms:
        'joindre, appeler, renseignement, message privé, mp, signaler, urgence, 911, numéro, téléphone, échec au crime, répondre',
    },
  },
  {
    kind: 'value',
    id: 'fairness',
    values: ['fairness'],
    sites: [],
    en: {
      title: 'Fairness',
      line: 'Everyone is innocent until a court decides, and every group deserves the same words.',
      more: 'Say “charged” or “alleged”. Leave out past record, bail and what the court should do. This is guidance, not legal advice.',
      do: 'A man, 29, is charged with Robbery. The charge has not been proven in court.',
      dont: 'We caught the thief.',
      synonyms:
        'innocent, guilt, guilty, alleged, allegedly, accused, charged, suspect, arrest, court, trial, bail, record, race, religion, bias, group, stereotype, caught, description',
    },
    fr: {
      title: 'Équité',
      line: 'Toute personne est innocente jusqu’à la décision du tribunal, et chaque groupe mérite les mêmes mots.',
      more: 'Écrivez « accusé » ou « il est allégué que ». Laissez de côté le casier, la mise en liberté et ce que le tribunal devrait faire. Ceci est un conseil, pas un avis juridique.',
      do: 'Un homme de 29 ans est accusé de vol qualifié. L’accusation n’a pas été prouvée devant le tribunal.',
      dont: 'On a attrapé le voleur.',
      synonyms:
        'innocent, coupable, culpabilité, allégué, présumé, accusé, suspect, arrestation, tribunal, procès, caution, casier, race, religion, préjugé, groupe, stéréotype, description',
    },
  },
  {
    kind: 'value',
    id: 'positive-attitude',
    values: ['positive-attitude'],
    sites: [],
    en: {
      title: 'Positive Attitude',
      line: 'Show the person behind the badge. Laugh at ourselves, not at people having a bad day.',
      more: 'Warm, funny and human posts are welcome. Thank people, answer kindly, and let insults go by.',
      do: 'If this gets 500 retweets I will dye my hair pink for #DayOfPink. #StopBullyingNow',
      dont: 'Domestic at 3 a.m. Somebody burned the roast lol',
      synonyms:
        'humour, humor, joke, funny, fun, kind, reply, critic, angry, argue, troll, sarcasm, thanks, meme, emoji, profanity, swear',
    },
    fr: {
      title: 'Attitude positive',
      line: 'Montrez la personne derrière l’insigne. Rions de nous-mêmes, pas des gens qui passent un mauvais moment.',
      more: 'Les publications chaleureuses, drôles et humaines sont les bienvenues. Remerciez, répondez avec gentillesse et laissez passer les insultes.',
      do: 'Si ce message est partagé 500 fois, je me teins les cheveux en rose pour la #JournéeRose. #StopIntimidation',
      dont: 'Chicane de couple à 3 h du matin. Quelqu’un a brûlé le rôti, mdr',
      synonyms:
        'humour, blague, drôle, gentil, réponse, répondre, critique, fâché, troll, sarcasme, merci, mème, émoji, grossièreté, juron',
    },
  },
];
