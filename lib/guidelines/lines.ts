/** Lines that can be used as they stand. A gap to fill is written as ___. */
import type { ReadyLine } from './guideline.ts';

const LAW_EN = 'Guidance, not legal advice.';
const LAW_FR = 'Un conseil, pas un avis juridique.';

export const READY_LINES: readonly ReadyLine[] = [
  {
    kind: 'line',
    id: 'youth',
    values: ['fairness', 'respect'],
    sites: [],
    en: {
      title: 'A young person is charged',
      text: 'A 15-year-old boy has been charged with Robbery. He cannot be named under the Youth Criminal Justice Act.',
      note: `Age, charge and general area only. ${LAW_EN}`,
      synonyms:
        'youth, teen, teenager, minor, child, kid, boy, girl, ycja, young offender, name, named, student, 12, 13, 14, 15, 16, 17, under 18, year old',
    },
    fr: {
      title: 'Une jeune personne est accusée',
      text: 'Un garçon de 15 ans est accusé de vol qualifié. Son nom ne peut pas être publié en vertu de la Loi sur le système de justice pénale pour les adolescents.',
      note: `L’âge, l’accusation et le secteur, sans plus. ${LAW_FR}`,
      synonyms:
        'jeune, ado, adolescent, mineur, enfant, garçon, fille, lsjpa, jeune contrevenant, nom, nommer, élève, 12, 13, 14, 15, 16, 17, moins de 18',
    },
  },
  {
    kind: 'line',
    id: 'siu',
    values: ['honesty'],
    sites: [],
    en: {
      title: 'The SIU is involved',
      text: 'The SIU has been notified and has invoked its mandate. Please direct questions to the SIU.',
      note: `Say nothing more about what happened. ${LAW_EN}`,
      synonyms:
        'special investigations unit, oversight, police shooting, shooting, mandate, serious injury, death, custody',
    },
    fr: {
      title: 'L’UES est saisie',
      text: 'L’UES a été avisée et a invoqué son mandat. Veuillez adresser vos questions à l’UES.',
      note: `N’ajoutez rien sur ce qui est arrivé. ${LAW_FR}`,
      synonyms:
        'unité des enquêtes spéciales, siu, surveillance, coup de feu, mandat, blessure grave, décès, détention',
    },
  },
  {
    kind: 'line',
    id: 'accused-adult',
    values: ['fairness'],
    sites: [],
    en: {
      title: 'An adult is charged',
      text: 'It is alleged that ___. The charges have not been proven in court.',
      note: LAW_EN,
      synonyms: 'alleged, accused, arrest, arrested, charged, suspect, proven, court, caught, guilty',
    },
    fr: {
      title: 'Un adulte est accusé',
      text: 'Il est allégué que ___. Les accusations n’ont pas été prouvées devant le tribunal.',
      note: LAW_FR,
      synonyms: 'allégué, accusé, arrestation, arrêté, suspect, prouvé, tribunal, coupable',
    },
  },
  {
    kind: 'line',
    id: 'cause-unknown',
    values: ['honesty'],
    sites: [],
    en: {
      title: 'The cause is not known yet',
      text: 'The cause is under investigation. Did you see it? Call 416-808-1900.',
      note: 'This number is Traffic Services. Put in another one where that fits better.',
      synonyms: 'collision, crash, accident, speed, speeding, impaired, traffic, why, cause, witness, fire',
    },
    fr: {
      title: 'La cause n’est pas encore connue',
      text: 'La cause fait l’objet d’une enquête. Vous avez été témoin? Composez le 416-808-1900.',
      note: 'Ce numéro est celui des Services de la circulation. Changez-le au besoin.',
      synonyms: 'collision, accident, vitesse, facultés affaiblies, circulation, pourquoi, cause, témoin, incendie',
    },
  },
  {
    kind: 'line',
    id: 'located',
    values: ['respect'],
    sites: [],
    en: {
      title: 'A missing person is found',
      text: 'Located. Thank you to everyone who shared.',
      note: 'Then take down the photo and the name.',
      synonyms: 'missing, found, located, safe, runaway, disappeared, delete',
    },
    fr: {
      title: 'Une personne disparue est retrouvée',
      text: 'Personne retrouvée. Merci à tous ceux et celles qui ont partagé.',
      note: 'Retirez ensuite la photo et le nom.',
      synonyms: 'disparue, disparition, retrouvée, saine et sauve, fugue, supprimer',
    },
  },
  {
    kind: 'line',
    id: 'next-of-kin',
    values: ['respect'],
    sites: [],
    en: {
      title: 'The family has not been told',
      text: 'His name will be released once his family has been told.',
      synonyms: 'death, died, dead, deceased, fatal, fatality, homicide, victim, name, family, next of kin, released',
    },
    fr: {
      title: 'La famille n’a pas été prévenue',
      text: 'Son nom sera publié une fois sa famille prévenue.',
      synonyms: 'décès, mort, décédé, mortel, homicide, victime, nom, famille, proches',
    },
  },
  {
    kind: 'line',
    id: 'crisis',
    values: ['respect'],
    sites: [],
    en: {
      title: 'A person is in crisis',
      text: 'Officers are helping a person in crisis. If you need support, call or text 9-8-8.',
      note: 'Check the crisis number before you post it: it has not been confirmed for this list.',
      synonyms:
        'suicide, suicidal, mental health, jumper, bridge, edp, distress, crisis, 988, apprehended, self-harm, overdose',
    },
    fr: {
      title: 'Une personne est en crise',
      text: 'Des agents aident une personne en crise. Besoin de soutien? Appelez ou textez le 9-8-8.',
      note: 'Vérifiez ce numéro avant de le publier : il n’a pas été confirmé pour cette liste.',
      synonyms: 'suicide, santé mentale, pont, détresse, crise, 988, automutilation, surdose',
    },
  },
  {
    kind: 'line',
    id: 'rumour',
    values: ['honesty'],
    sites: [],
    en: {
      title: 'A rumour is going round',
      text: 'We are aware of a rumour about ___. We checked. It is not true.',
      synonyms: 'rumour, rumor, false, fake, hoax, misinformation, disinformation, viral',
    },
    fr: {
      title: 'Une rumeur circule',
      text: 'Une rumeur circule au sujet de ___. Nous avons vérifié. Elle est fausse.',
      synonyms: 'rumeur, faux, fausse, canular, désinformation, viral',
    },
  },
  {
    kind: 'line',
    id: 'critic',
    values: ['positive-attitude', 'respect'],
    sites: [],
    en: {
      title: 'Someone criticises us',
      text: 'Thanks for telling us. Here is what we can share: ___. To make a complaint: LECA.',
      note: 'LECA is the Law Enforcement Complaints Agency.',
      synonyms: 'complaint, complain, critic, criticism, angry, reply, troll, answer, oiprd, leca',
    },
    fr: {
      title: 'Quelqu’un nous critique',
      text: 'Merci de nous en parler. Voici ce que nous pouvons dire : ___. Pour porter plainte : LECA.',
      note: 'LECA est l’Agence des plaintes contre les forces de l’ordre.',
      synonyms: 'plainte, plaindre, critique, fâché, réponse, répondre, troll, leca',
    },
  },
  {
    kind: 'line',
    id: 'court',
    values: ['fairness'],
    sites: [],
    en: {
      title: 'The court has decided',
      text: 'The court has made its decision, and we respect it.',
      synonyms: 'verdict, sentence, judge, acquitted, convicted, bail, released, ruling, appeal',
    },
    fr: {
      title: 'Le tribunal a rendu sa décision',
      text: 'Le tribunal a rendu sa décision, et nous la respectons.',
      synonyms: 'verdict, peine, juge, acquitté, condamné, caution, libéré, jugement, appel',
    },
  },
  {
    kind: 'line',
    id: 'wrong-post',
    values: ['honesty', 'integrity'],
    sites: [],
    en: {
      title: 'We got a post wrong',
      text: 'We removed a post that fell short. We are sorry. Here is the correct information: ___.',
      synonyms:
        'mistake, error, delete, deleted, sorry, apology, apologize, correction, wrong account, retract, remove',
    },
    fr: {
      title: 'Nous nous sommes trompés',
      text: 'Nous avons retiré une publication qui n’était pas à la hauteur. Nous en sommes désolés. Voici la bonne information : ___.',
      synonyms: 'erreur, faute, supprimer, désolé, excuses, correction, mauvais compte, rétracter, retirer',
    },
  },
];
