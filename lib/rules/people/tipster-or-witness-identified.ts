import {
  APPEAL,
  CAUGHT,
  INFORMED,
  OF_HIS,
  OF_VICTIM,
  PUPIL,
  TOLD,
  WHO_IT_WAS,
  WHO_TOLD,
} from '../../detect/informing.ts';
import { ageOf, inProse, isFollowedBy, isLedBy, mentions } from '../../detect/mention.ts';
import { apartFrom, besideSentence } from '../../detect/neighbours.ts';
import { isNameWord } from '../../detect/person.ts';
import {
  type Hit,
  has,
  hits,
  hitsBetween,
  inSentence,
  looking,
  phrases,
  sameSentence,
  sentenceOf,
  sentencesWith,
} from '../../detect/phrases.ts';
import { isMissingAppeal } from '../../detect/post-kind.ts';
import { capitalsEnd, gapAfter, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** Somebody told the police something. */
const TIP = phrases(`
ratting|ratted|snitching|squealing|tipping|dropping|giving|sending|handing|filming|recording ..4 on|out|off|us|plate|video|footage|name|description|crew|guy|dealer|thief
tip|tips|tipped|tipster|tipsters|informant|informants|informer|snitch|snitched|snitches|ratted|witness|eyewitness|caller|complainant|whistleblower
crime stoppers
crimestoppers
my|our ..2 source|informant|tipster|witness
my|our|his|a source|sources
heads up
saw|seen ..3 him|her|them|suspect|it|everything|whole
owe ..3 arrest
called|calling|phoned|phoning|rang|dialled|dialed|turned|turning ..4 in|911|us|police
called|phoned 9
picked up the phone
who|whose gave|spotted|saw|heard|called|told|video|camera|doorbell|testimony
reporting|spotting|recognizing|identifying|flagging|telling|pointing|tipping|alerting|noticing ..6 us|police|him|them|her|suspect|suspects|thief|thieves|van|car|truck|vehicle|house|next|out|off|officers|man|driver|dealer|robbery|break-in
reported|flagged|spotted|recognized|recognised|identified|overheard|heard|noticed|pointed|overhearing ..8 house|grow|drug|car|van|truck|vehicle|man|robbery|break-in|next|suspect|suspects|him|them|shooter|thief|thieves|us|police|cops|driver|it
told|telling|called|calling|messaged|texted|dm'd|emailed|alerted|warned|phoned|tipped us|police|officers|detectives|investigators|me|it|cops
made|make|making|made ..1 call|report
your|her|his|their|doorbell|anonymous call|tip|info|intel|video|footage
gave|giving|provided|handed|sent|sends|sending ..2 us|police|officers|detectives|description|statement|plate|footage|video|name
led|lead|leading ..3 to|us|police ..3 arrest|arrests|him|them|suspect|door|hideout|house|gun|guns|shooter
picked ..3 out
keeps|keep|keeping|kept ..3 eye
tuyau|temoin|temoignage|renseignement+|denonciateur|denonciatrice|informateur|informatrice|appele|appeles|signale|denonce
echec au crime
compose|composer|fait ..2 9|911|appel
nous a|ont ..1 donne|dit|appeles|signale|montre|envoye|prevenus|alertes|aides
`);

/** Ties a name to the tip. */
const LEADS = phrases(`
tipster|informant|informer|witness|eyewitness|caller|snitch|whistleblower|source|citizen
tipster|informant|witness|eyewitness|caller ..8 is|was|named
witness|informant|tipster|eyewitness ..14 named|called
tip|tips|call|statement|testimony|information|description ..2 came? from|by|of
hug|hugs|applause|toast|bless|thank|thanks|kudos|shoutout|props|thankful|grateful|credit|hats|appreciation|thx|cheers|salute|ups ..3 to|you|goes|off|out?
without|meet|hero|legend|neighbour|neighbor
because|courtesy of
owe ..4 to
not for
shout-out|shout out ..1 to
tipped off? by
according to
merci|bravo|chapeau|grace a
temoin|informateur|informatrice|denonciateur|denonciatrice
temoin|informateur|informatrice ..6 est|etait
`);
const FOLLOWS = phrases(`
saw|witnessed|filmed ..4 car|getaway|van|truck|plate|gun|stabbing|fight|him|her|them|suspect|shooter|gunman|thief|running|it|whole|happen|driver|attack|robbery|shooting|stabbing
keeps|keep|kept|sends|sent|sending ..4 tip|tips|video|videos|footage|info|information
called|phoned|tipped|ratted|snitched|spotted|recognized|recognised|overheard|reported|flagged|told|heard ..6 in|us|police|911|tip|tips|him|them|off|suspect|suspects|shooter|gunman|thief|thieves|running|it|whole|happen|driver|attack|robbery|shooting|stabbing|9
turned|identified|recognized|turning him|her|them|our|the in|suspect|shooter?
told police|officers|cops|detectives|investigators|dispatch|dispatchers
told us|me ..2 where|which|who|he|she|him|his|her|shooter|suspect|suspects
gave|provided|handed|sent ..3 police|officers|detectives|description|statement|plate|name|tip|footage
picked ..3 out
's ..2 tip|tips|information|statement|testimony
was|is our|the|a ..2 witness|tipster|informant|caller|source
led us|officers|police
testified|testify
agreed|willing|ready|going|set to testify|help|talk|cooperate
will testify|talk
a appele|appeles|signale|vu|denonce|donne|telephone
temoin
`);

/** `Ana from the Kelvar Deli told us`: where a first name works or lives; the name stands right before. */
const FROM = phrases(`
from|at the? {cap} ..6 called|told|tipped|recognized|recognised|spotted|phoned|flagged ..2 us|in|police|911|him|her|them|suspect|shooter
`);

/** `Ana from Kelvar Cleaners`, with what Ana did in the same sentence. */
const FROM_PLACE = phrases(`
from|at|on|in the|our? {cap}
from|at the|our ..2 salon|shop|store|deli|bakery|cafe|bar|gym|bank|library|laundromat|pharmacy|diner|barbershop|garage|station|market|restaurant|office|corner|church|club|hotel|motel|kiosk|stand
from|at|on|in the|our|apartment|unit ..1 floor|{cap}
from|in apartment|apt|unit|suite {any}
`);

/** Only a name that begins a sentence or a clause, or is thanked; not `police at Ana Bay`. */
const isMidSentence = (reading: Reading, { from }: Hit): boolean => {
  const before = reading.tokens[from - 2];
  return (
    before !== undefined &&
    sameSentence(reading, from - 2, from) &&
    gapAfter(reading, from - 2) === ' ' &&
    !/^(to|without|you|thank|thanks|when|because|after|and|since|that|but|kudos|was|is|credit)$/.test(before.word)
  );
};

/** Not the name, but who it must be; the bracketed part is reported. */
const WHO = 'tipster|informant|informer|caller|witness|eyewitness|snitch|complainant|source';
const KIN =
  'brother-in-law|sister-in-law|mother-in-law|stepson|stepdad|mother|mom|father|dad|sister|brother|wife|husband|ex|girlfriend|boyfriend|ex-wife|ex-girlfriend|cousin|aunt|uncle|roommate|landlord|neighbour|neighbor|coworker|co-worker|boss|grandmother|son|daughter|friend|barber|teacher|superintendent|roommate|buddy|nephew|niece|partner|cellmate|employee';
const JOB =
  'barber|bartender|barista|server|waitress|waiter|cashier|clerk|owner|manager|super|superintendent|concierge|doorman|janitor|custodian|pharmacist|florist|baker|butcher|cook|teller|receptionist|crossing|librarian|teacher|shopkeeper|storekeeper|attendant|landlord|landlady|lady|guy|gentleman|tenant|neighbour|neighbor|nurse|caretaker|doorperson|fella|employee';
const CLUES = phrases(`
${WHO} ..3 in|at|from|on|of [apartment|apt|unit|suite|room|condo|floor ..1 {num}]
${WHO} ..2 [in|at|from {num} {cap} {any}?]
${WHO} ..9 lives|works|living|working|resides|runs|owns|tends|serves|cleans ..1 [{any} ..4 {cap}]
our|my ${WHO} ..2 [the|a|an|this ..3 ${JOB}|driver|kid|woman|man ..2 with|who|at|from|in|on|of|across ..4 {any}]
${WHO} ..3 [lives|works|living|working ..3 suspect|accused|above|below|next|across|him|her|them]
our|my ${WHO} ..8 [a|an|the ..2 ${JOB} ..1 at|of|in|from ..1 the? {cap} ..1 {cap}?]
our|key|star|main ${WHO} [a|an|the|our ..4 {any} ..1 at|on|in|from|of ..5 {cap}|floor|street|building]
${WHO} ..2 is|was|, ..1 [a|an|the|our ..2 ${JOB} ..2 at|of|in|from ..1 {cap}]
${WHO} ..4 is|was ..3 [his|her|their|suspect|accused|shooter 's? ..2 ${KIN}]
tip|tips|info|information|call ..2 came|comes ..1 from [his|her|their|a|an|the|suspect|accused ..3 ${KIN}]
came|comes|straight|courtesy ..1 from|of [his|her|their|the|suspect|accused 's? ..3 ${KIN}]
tip|tips|heads-up|tipoff ..1 from|by [his|her|their|accused|suspect|own ..3 ${KIN}]
tip|call|info|information ..2 came|comes ..1 from ..3 [apartment|apt|unit|suite {num}]
[whose|your|guy|dude|buddy|crook 's? ..2 ${KIN}] called|tipped|phoned|texted|ratted|told ..4 us|tip|tips|crime|911|police
tipped ..2 by [his|her|their|the|suspect|accused ..2 ${KIN}]
person|one|guy|woman|man|someone|lady who ..1 tipped|gave|told|called|led|turned|ratted|recognized|identified ..5 was|is [his|her|their|the|a|an|our ..4 {any} ..3]
[his|her|their|'s own? ..1 ${KIN}] who|that texted|called|told|showed|led|tipped|messaged|gave|phoned
[his|her|their|'s own? ..1 ${KIN}] ratted|snitched|tipped|called ..4 in|us|off|out|him|911|police|crime
[his|her|their|'s own? ..1 ${KIN}] told|gave|pointed|showed|led|called|texted|messaged us|police|officers|detectives|investigators|in ..3 where|who|which|to|up|location|address|about|name
[his|her|their|'s own? ..1 ${KIN}] turned|identified|recognized|turning him|her|them|our|the in|suspect|shooter?
[the|a|an|our ..3 ${JOB} ..2 at|of|in {cap} ..2 {cap}|{num}?] ..6 heard|overheard|tipped|told|recognized|recognised|spotted|called|phoned|picked|noticed|pointed|knew|gave|keeps|flagged
[the|a|an|our ..3 ${JOB} ..2 at|of|in ..1 {num}|{cap} ..3 {cap}|{num}?] ..6 heard|overheard|tipped|told|recognized|recognised|spotted|called|phoned|picked|gave|keeps
[neighbour|neighbor|tenant|resident|lady|guy|someone|somebody ..2 in|at|from ..1 apartment|apt|unit|suite ..1 {num}] ..6 told|tipped|called|ratted|heard|saw|reported|phoned|spotted|snitched|came
thank|thanks|shoutout|kudos|props|credit|out|thx|ups ..1 to? [{cap} ..2 at|from|of|in|over ..1 {cap}]
thank|thanks|shoutout|kudos|props|credit|out|you ..1 to? [{cap} ..1 in|from|of apartment|apt|unit|suite {num}]
thank|thanks|shoutout|kudos|props|credit|out|you ..1 to [the|our ..3 ${JOB} ..2 at|of|in|from ..3 {cap}] ..12 tip|tips|calling|told|telling|information|info|led
[mr|mrs|ms|miss|neighbour|neighbor {cap} ..1 in|from|at|of apartment|apt|unit|suite ..1 {num}] ..8 keeps|sends|sent|told|tipped|called|reported|saw|heard|gave|video|us
tuyau|information|appel|denonciation ..4 de|d' [son|sa|un|une|le|la|l' ..2 frere|soeur|mere|pere|voisin|voisine|ex|conjointe|copine|cousin|colocataire|proprietaire|concierge|employe]
[our|my ..1 guy|girl|man|woman|friend|contact|person|someone in|inside|at|on|from ..2 {cap} ..2 building|towers|house|block|shop|bar|{any}?]
our|my|a|confidential|an ..1 [source|informant|tipster inside|close|within ..4 {any}]
`);

/**
 * Officers speak for themselves, a helper who is praised in public agreed to it, a lost child is no crime, and a trial's
 * evidence belongs to other rules. `Crime Stoppers` stands at the foot of every release, so it never counts alone.
 */
const SHIELD = phrases(`
with|by|has|given|gave|having ..3 permission|consent|blessing
don't|do-not go looking
my ..1 own? dad|mom|father|mother|nonna|nana|grandmother|grandfather|son|daughter ..1 who? {any}
torch|athlete+|olympics|lapped|finish-line
award|awards|awarded|ceremony|medal|commendation|recognition|honoured|honored|volunteer|volunteers|recipient|nominated|plaque
permission|autorisation
`);
const REWARD = phrases(`
thank|thanks|thx|kudos|shoutout|props|credit|appreciation|merci|cheers|legend|hero
shout|big|hats out|ups|off
hug|hugs|salute|applause|ovation|medal|bless|credit|legend|champion|rockstar|high-five|grateful
paid|pays|reward|cheque
`);
/** `The night clerk at the Sundial Motel`: thanked, with a tip in the same breath. */
const PLACED_JOB = phrases(`
[the|our|that|a ..3 ${JOB} ..5 at|of|in|from|on|by ..2 {cap}|{num}]
to [a|the|our tenant|resident|neighbour|neighbor|lady|man|woman|guy|gentleman|person|family ..2 in|at|of|on ..2 unit|apartment|apt|suite|{num}|{cap} {num}?]
[le|la|l'|notre|au|a concierge|voisin|voisine|serveur|serveuse|caissier|caissiere|commis|gerant|gerante|proprietaire ..2 du|de|au ..2 {cap}]
`);
/** Not police work on a crime. */
const HARMLESS = phrases(`
tip of the day|week|month|season
came to watch|cheer|celebrate|see
spokesperson|reporter|journalist|author|minister|mayor
caller|call|called|person|man|woman who ..1 called ..1 at {num}
people|those who called|tipped
cpr|aed|choking|overdose|defibrillator|fire|smoke|save|saved|rescue|rescued|birthday|cookies
amber alert
jehovah 's witness|witnesses
reported|reports missing
superintendent at|of|from {num} division
missing
wallet|bike birthday
donated|donation|sponsor|sponsors|fundraiser
a|one|another neighbour|neighbor|resident|lady|man|woman in the? {cap}
`);

function isTipster(reading: Reading, name: { first: number; last: number }): boolean {
  if (isFollowedBy(reading, name, FOLLOWS, true) && !inSentence(reading, HARMLESS, name.first)) {
    // `Ana Roy saw the shooter` needs no more; `Ana Roy reported …` may be a journalist.
    return true;
  }
  if (
    inProse(reading, name) &&
    !inSentence(reading, HARMLESS, name.first) &&
    !inSentence(reading, APPEAL, name.first) &&
    !/^(if|see|to)$/.test(reading.tokens[name.first - 1]?.word ?? '') &&
    hitsBetween(reading, TOLD, name.last + 1, name.last + 7).some(
      ({ from }) => from > name.last && sameSentence(reading, name.last, from),
    )
  )
    return true;
  if (!isLedBy(reading, name, LEADS)) return false;
  if (inSentence(reading, CAUGHT, name.first) && inSentence(reading, REWARD, name.first) && inProse(reading, name))
    return true;
  return hitsBetween(reading, TIP, name.first - 14, name.last + 18).length > 0;
}

function find(reading: Reading): readonly Match[] {
  if (has(reading, SHIELD)) return [];
  // A child who saw it belongs to youth-victim-witness-identified.
  const named = mentions(reading).filter(
    (name) =>
      (ageOf(reading, name)?.years ?? 18) >= 18 && !inSentence(reading, PUPIL, name.first) && isTipster(reading, name),
  );
  const clues = looking(reading, { find: CLUES, unless: HARMLESS }).filter((hit) =>
    besideSentence(reading, TIP, sentenceOf(reading, hit.from)),
  );
  const jobs = looking(reading, { find: PLACED_JOB, near: REWARD, notNear: HARMLESS, except: apartFrom(TIP) });
  const placed = [
    ...hits(reading, FROM),
    ...looking(reading, { find: FROM_PLACE, near: TOLD, notNear: APPEAL, except: isMidSentence }),
  ]
    .filter(
      ({ from }) =>
        !inSentence(reading, PUPIL, from) && isNameWord(reading, from - 1) && sameSentence(reading, from - 1, from),
    )
    .map(({ from }) => ({ first: from - 1, last: capitalsEnd(reading, from + 1) }));
  const described = [
    ...looking(reading, { find: WHO_IT_WAS, notNear: HARMLESS, except: apartFrom(INFORMED) }),
    ...(isMissingAppeal(reading)
      ? []
      : looking(reading, { find: OF_HIS, notNear: HARMLESS, unless: OF_VICTIM }).filter(
          ({ from }) =>
            inSentence(reading, INFORMED, from) || sentencesWith(reading, WHO_TOLD).has(sentenceOf(reading, from) - 1),
        )),
  ];
  return [
    ...described,
    ...named,
    ...placed,
    ...[...clues, ...jobs].map(({ first, last }) => ({ first, last: capitalsEnd(reading, last) })),
  ].map(({ first, last }) => matchTokens(reading, first, last));
}

export const detect: Detect = { id: 'tipster-or-witness-identified', severity: 'block', find };

export const words: Words = {
  value: 'reliability',
  basis: [
    {
      what: 'Informer privilege (common law) and the promise of Crime Stoppers that no tip is traced',
      status: 'unverified',
    },
    { what: 'Criminal Code, s. 486.5: orders that hide witnesses and justice participants', status: 'found' },
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 8 (1): harm to confidential sources',
      status: 'found',
    },
  ],
  en: {
    title: 'Tipster or witness pointed out',
    reason:
      'People only help us when they can trust that nobody learns who they are, and being found out can get them hurt.',
    instead: 'Thank “the community” or “witnesses who came forward”, with no name, job, unit, shop or street.',
  },
  fr: {
    title: 'Informateur ou témoin désigné',
    reason:
      'Les gens ne nous aident que s’ils savent que personne n’apprendra qui ils sont, et ils risquent gros si on les reconnaît.',
    instead: 'Remerciez « la communauté » ou « les témoins », sans nom, métier, logement, commerce ni rue.',
  },
};

export const examples: Examples = {
  flags: [
    'Our witness, ⟦Desmond Ploughman⟧, heard the shots and called it in.',
    'Thanks to ⟦Farida Nomani⟧ for the tip that led to two arrests!',
    '⟦Kelly-Ann Brousse⟧ told us where he was hiding. Legend.',
    'The tip came from ⟦the suspect’s own roommate⟧.',
    'Our Crime Stoppers caller in ⟦apartment 611⟧ was right again.',
    'Le témoin ⟦Rosaire Belhumeur⟧ a vu le tireur.',
  ],
  allows: [
    'Thank you to all the witnesses who came forward after the robbery.',
    'Tips to Crime Stoppers are anonymous. We never learn your name.',
    'Det. Farida Nomani is asking witnesses to call 416-808-1400.',
    'Thanks to Farida Nomani for 20 years of volunteer work at our food drive!',
    'The Chief gave an award to Desmond Ploughman for helping a witness. He gave us his permission to say so.',
    'A neighbour called 9-1-1 and officers arrived in four minutes.',
  ],
};
