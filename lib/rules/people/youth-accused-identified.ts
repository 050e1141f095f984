import { type Age, ages, agesNear } from '../../detect/age.ts';
import { handles, NICKNAMES, quotedNames } from '../../detect/aliases.ts';
import { identifiers } from '../../detect/identifying.ts';
import { isFollowedBy, mentions, people } from '../../detect/mention.ts';
import { IN_THE_STAND, ORDER, TESTIFIED, VICTIM, VICTIM_LEAD } from '../../detect/not-accused.ts';
import { type Name, names } from '../../detect/person.ts';
import {
  has,
  hits,
  hitsBetween,
  inSentence,
  phrases,
  sameSentence,
  sentenceOf,
  sentencesWith,
} from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import { isMissingAppeal } from '../../detect/post-kind.ts';
import { gapAfter, isCapitalised, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** Young Persons under the Act: 12 to 17. */
const isYouth = ({ years }: Age): boolean => years >= 12 && years <= 17;
const isAdult = ({ years }: Age): boolean => years >= 18;

/** Somebody is dealt with for an offence. `stole`, `shot` and the like alone may be about a victim. */
const DEALT_WITH = phrases(`
charged|arrested|accused|apprehended|nabbed|busted|detained|caught|collared|convicted|sentenced|guilty|wanted|warrant+|handcuffed|cuffed|perpetrator|culprit
charge+|arrest
two|three|four|five|six|both arrests
caught|grabbed|scooped|snagged|lifted|bagged|netted|hauled|processed|remanded|indicted|facing|faces
youth|juvenile custody|detention|court|hall
responsible for
broke|breaking into
confessed|admitted|fled
ran ..1 from|off|away|when|before|but
driver|passenger|driving|behind ..4 stolen|carjacked
count|counts|booked|bail|crimes|offence+|probation|mischief|robber+|thief|shooter|stabber|vandal+|carjacker+|ringleader|shoplifter+|arsonist
picked up
court date
in|to|before|facing|youth|by the|a|adult? ..1 court
for|of|the|a|this|his|her|their crime
in|into custody|cuffs|handcuffs
before the court+
locked up
young offender+
suspect+
accuse+|accusee|arrete+|arretee|inculpe|inculpee|epingle|recherche|recherchee|suspect|suspecte|mandat|accusation+
he|she|they|who stole|robbed|stabbed|carjacked|swarmed|assaulted|punched|mugged|torched|shoplifted|vandalized|keyed|spray-painted|swung|threatened
for|over|after|caught stealing|robbing|stabbing|carjacking|swarming|assaulting|punching|mugging|torching|shoplifting|vandalizing|threatening|joyriding
behind|responsible|blame for? the
turned himself|herself|themselves in
before|faces|facing|saw|see|by a|the? judge
surrendered|surrenders|surrender
seen|caught|captured on video|camera|tape
`);

/** An offence, whoever suffered it. */
const OFFENCE = phrases(`
gun|guns|firearm|handgun|glock|pistol|knife|machete|loaded|fentanyl|cocaine|crack|meth
sold|sells|selling|dealt|dealing ..2 drugs|weed|fentanyl|vapes|pills
car|bike|scooter|phone theft+|thief
`);

const YOUTH = phrases(`
youth+|teen+|teenager+|teenage|minor+|juvenile+|adolescent+|adolescente
young|underage offender+|person+|suspect+|accused
grade|grader|gr nine|ten|eleven|twelve|7|8|9|10|11|12
ninth|tenth|eleventh|twelfth grade|grader
high school|schooler student|kid+|schooler
high|middle schooler+
student+|pupil+|schoolboy|schoolgirl
kid+|boy+|girl+|lad
mineur+|mineure|jeune+|eleve+|ado+|garcon|fille
secondaire|annee
ycja
old enough ..2 to
too young ..1 to|for
yet to turn
isn't|not|hasn't ..3 18|eighteen|old|driver's|shave
learner's|learners permit
sweet sixteen
grade nines|tens|elevens|twelves
freshman|sophomore|freshmen
peewee|bantam|midget|u14|u15|u16|u17|u18
youth criminal justice
justice penale pour les adolescents
`);

/** Beyond doubt; `suspect` and `crime` also stand where a child is the victim. */
const CHARGED = phrases(`
youth court
face|faces|facing|faced ..4 count|counts|charge|charges
robber|carjacker|arsonist|stabber
charged|arrested|accused|apprehended|nabbed|busted|convicted|sentenced|guilty|charge|charges|custody|detention|cuffs|handcuffs|handcuffed|bail
accuse|accusee|accusation+|arrete|arretee|inculpe
`);

/** What may stand between a name and its own age: `Ana Roy, now 16`, `16-year-old boy named Ana Roy`. */
const BETWEEN = new Set(
  'age aged a an who is was now only just boy girl male female teen teenager youth youngster student pupil named called suspect accused offender resident de is turned turns nomme nommee un une le la agee garcon fille eleve adolescent adolescente prenomme kid lad'.split(
    ' ',
  ),
);

function ageOf(reading: Reading, name: Name): Age | undefined {
  return agesNear(reading, 6, name.first, name.last).find((age) => {
    const [from, to] = age.first > name.last ? [name.last, age.first] : [age.last, name.first];
    // `… charged Ana Roy and a 16-year-old` speaks of two.
    if (to <= from || to - from > 5 || !sameSentence(reading, from, to)) return false;
    const between = reading.tokens.slice(from + 1, to);
    // `Ana Roy of Ajax, 16`; but a `16-year-old from Ana Bay` comes from a place.
    if (to === age.first && /^(of|from|de)$/.test(between[0]?.word ?? '')) between.shift();
    else return between.every((token) => BETWEEN.has(token.word));
    return between.every((token) => BETWEEN.has(token.word) || isCapitalised(reading, token));
  });
}

/** Names that are no identifier of the young person: officers, places, adults with their age, victims. */
function isSomebodyElse(reading: Reading, name: Name, first = name.first): boolean {
  if (name.official || name.place) return true;
  return hitsBetween(reading, VICTIM_LEAD, first - 3, first - 1).some(
    (hit) => hit.to < first && sameSentence(reading, hit.to, first),
  );
}

/** Words right before or after a name that make it the one the post is about. */
const LEADS = new Set(
  "student pupil grader freshman sophomore handcuffed robber thief shooter stabber carjacker arsonist tackled chased stopped apprehended teen youth name is was 's named identified as arrested charged accused nabbed caught cuffed it that this meet custody nom est nomme arrete accuse appelle".split(
    ' ',
  ),
);
const FOLLOWS = new Set(
  'already just now was is has had faces facing will goes attends lives got admitted stole robbed stabbed shot appeared appears turned did a est fait'.split(
    ' ',
  ),
);

const NEAR = 16;
const SHORT = 60;
/** Somebody who speaks, teaches or is thanked. */
const THIRD_PARTY = phrases(`
say+|said|contact|call|email|reach|thank+|photo|credit|principal|teacher|coach|spokesperson|program|event|team|officer+|detective+|visit~|foundation|store|plaza|mall|park|near|area
`);

/** A name without an age of its own: is it the young person the post speaks of? */
function isTheYouth(reading: Reading, name: Name, alone: boolean): boolean {
  if (isSomebodyElse(reading, name)) return false;
  const before = reading.tokens[name.first - 1];
  const after = reading.tokens[name.last + 1];
  // A short post with one young accused and nobody else in it: whoever is named is that person.
  if (alone && reading.tokens.length <= SHORT && !inSentence(reading, THIRD_PARTY, name.first)) return true;
  return (
    /: ?["']?$/.test(gapAfter(reading, name.first - 1)) ||
    (before !== undefined && LEADS.has(before.word) && /^[ ,"']{1,3}$/.test(gapAfter(reading, name.first - 1))) ||
    (after !== undefined && FOLLOWS.has(after.word) && /^,? $/.test(gapAfter(reading, name.last)))
  );
}

/** Without an age in the post, only right beside the words for a young person. */
const isNearYouth = (reading: Reading, { first, last }: Name): boolean =>
  hitsBetween(reading, YOUTH, first - NEAR, last + NEAR).length > 0;

const asMatch = (reading: Reading, first: number, last: number): Match =>
  matchTokens(reading, first, last, has(reading, ORDER) ? { severity: 'advise' } : {});

function find(reading: Reading): readonly Match[] {
  if (!has(reading, DEALT_WITH) && !has(reading, OFFENCE)) return [];
  const all = ages(reading);
  const young = all.some(isYouth);
  if (!young && !has(reading, YOUTH)) return [];
  const adultSentences = new Set(all.filter(isAdult).map((age) => sentenceOf(reading, age.first)));
  const adults = adultSentences.size > 0;
  const youngSentences = new Set(all.filter(isYouth).map((age) => sentenceOf(reading, age.first)));
  // `A teen was charged after a man was killed` has a victim who is not the young person.
  const charged = sentencesWith(reading, CHARGED);
  const youth = sentencesWith(reading, YOUTH);
  const victims = [...sentencesWith(reading, VICTIM)].some(
    (sentence) => !charged.has(sentence) && (youngSentences.has(sentence) || youth.has(sentence) || charged.size === 0),
  );
  const persons = new Set(people(reading).map(({ first }) => first));
  const found: { first: number; last: number }[] = [];

  const single = mentions(reading)
    .filter(({ first, last }) => first === last)
    .map((mention): Name => ({ ...mention, official: false, place: false }));
  for (const name of [...names(reading), ...single]) {
    const own = ageOf(reading, name);
    // A name without an age may be anybody's once the post has an adult or a victim in it.
    if (
      own === undefined
        ? !adults &&
          !victims &&
          (young || (charged.size > 0 && isNearYouth(reading, name))) &&
          isTheYouth(reading, name, young && persons.has(name.first))
        : isYouth(own) && isDealtWith(reading, name, own)
    ) {
      found.push(name);
    }
  }
  const ofYouth = (at: number): boolean =>
    !victims &&
    (!adults ||
      youngSentences.has(sentenceOf(reading, at)) ||
      (youth.has(sentenceOf(reading, at)) &&
        charged.has(sentenceOf(reading, at)) &&
        !adultSentences.has(sentenceOf(reading, at))));
  for (const hit of hits(reading, NICKNAMES)) {
    if (ofYouth(hit.from) && (young || inSentence(reading, DEALT_WITH, hit.from))) found.push(hit);
  }
  for (const clue of identifiers(reading)) if (ofYouth(clue.from)) found.push(clue);
  if (young || charged.size > 0)
    found.push(
      ...[...handles(reading), ...quotedNames(reading)].filter(
        ({ first }) =>
          ofYouth(first) && (young || (inSentence(reading, CHARGED, first) && inSentence(reading, YOUTH, first))),
      ),
    );
  return found.map(({ first, last }) => asMatch(reading, first, last));
}

/** Not the one who was hurt or is missing: then the charge is another person's. */
function isDealtWith(reading: Reading, name: Name, age: Age): boolean {
  if (isSomebodyElse(reading, name, Math.min(name.first, age.first))) return false;
  if (isFollowedBy(reading, name, IN_THE_STAND)) return false;
  if (inSentence(reading, CHARGED, name.first)) return true;
  if (inSentence(reading, TESTIFIED, name.first)) return false;
  if (inSentence(reading, DEALT_WITH, name.first)) return true;
  return !isMissingAppeal(reading) && !inSentence(reading, VICTIM, name.first);
}

export const detect: Detect = { id: 'youth-accused-identified', severity: 'block', find: unlessPlay(find) };

export const words: Words = {
  value: 'fairness',
  basis: [
    {
      what: 'Youth Criminal Justice Act, s. 110: nothing may be published that would identify a young person dealt with under the Act; a judge’s order lapses after five days',
      status: 'found',
    },
    {
      what: 'Youth Criminal Justice Act, s. 2: a young person is 12 to 17; publication is by any means',
      status: 'found',
    },
    { what: 'Youth Criminal Justice Act, s. 138: breaking s. 110 is an offence', status: 'found' },
    { what: 'R v BM, 2019 ABPC 190: charges stayed because police published a 17-year-old’s name', status: 'found' },
    { what: 'Edmonton 2012 and Fredericton 2023: young suspects named or shown by police', status: 'found' },
  ],
  en: {
    title: 'Young person could be identified',
    reason: 'The law does not let us publish who a person aged 12 to 17 is when they are dealt with for a crime.',
    instead:
      'Give the age, the charge and the general area only. Add that the person cannot be named under the Youth Criminal Justice Act.',
  },
  fr: {
    title: 'Adolescent reconnaissable',
    reason: 'La loi interdit de publier l’identité d’une personne de 12 à 17 ans qui a affaire à la justice.',
    instead:
      'Donnez seulement l’âge, l’accusation et le secteur. Ajoutez que la Loi sur le système de justice pénale pour les adolescents interdit de nommer la personne.',
  },
};

export const examples: Examples = {
  flags: [
    'Officers charged 17-year-old ⟦Rowan Petticrew⟧ with arson after the shed fire.',
    '⟦Ines Valcourt⟧, 14, was arrested for the thefts at the rink.',
    'A sixteen-year-old boy is in custody for the break-in. His name is ⟦Callum Dray-Foster⟧.',
    'In custody for the robbery: a Grade 10 student at ⟦Ormsby Heights Secondary School⟧.',
    'Deux accusations pour ⟦Noé Lantagne⟧, âgé de 15 ans, après le vol du dépanneur.',
    'The 15 y/o we arrested for the swarming posts as ⟦@rexdale_ghosty⟧, his account is full of it.',
    'Police arrested a 13 year old girl; she ⟦goes by Pixie⟧ at the mall.',
  ],
  allows: [
    'A 17-year-old girl was charged with arson. She cannot be named under the Youth Criminal Justice Act.',
    'Missing: Rowan, 14, last seen at Kipling Station on Sunday.',
    'Marta Kolisnyk, 41, of Ajax, and a 16-year-old boy who cannot be identified are charged with robbery.',
    'Well done to 15-year-old Ines V., who won the cadet essay prize!',
    'Det. Sgt. Rowan Petticrew thanks witnesses after a 16-year-old was arrested on Islington Avenue.',
    'Une fille de 15 ans est accusée de vol. La loi interdit de la nommer.',
  ],
};
