import { addresses } from '../../detect/address.ts';
import { mentions } from '../../detect/mention.ts';
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
} from '../../detect/phrases.ts';
import { gapAfter, isAllCaps, isCapitalised, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const HOME = phrases(`
live~|living|reside~|home+|house|residence|apartment|apt|condo|townhouse|bungalow|basement|family+|owner+|homeowner|neighbour+|neighbor+|tenant+|landlord|roommate|bedroom|driveway|porch|backyard|doorstep|resident|complaint|wellness|domestic|dwelling
his|her|their|my place|front|door
place 's? his|hers
moved|moves|moving|shacked|holed in|up|with
upper|lower|main|second|third|top|ground floor
upstairs|downstairs|yard|lawn|fence|mailbox|buzzer|balcony|couple|widow|elderly|stays|staying|sleeping|crashing|hiding|rents|renting|rented|bbq|pool|parties|squatting|mother|mom|parents|grandma|grow
find|catch|visit|knock|drop|see|ask ..3 him|her|them|mr|mrs|ms|he|she
home|his|her|their|the address
pad|digs
partying
complainant|victim|suspect|accused|witness|caller 's
habite~|habitent|demeure|domicile|maison|appartement|logement|voisin|voisine|famille|chez|locataire|proprietaire
`);

/** An address that is given so that people come, or that belongs to an institution. */
const PUBLIC_PLACE = phrases(`
apportez|presentez-vous|rendez-vous|rapportez
station|division|detachment|headquarters|hq|library|school|church|mosque|temple|synagogue|gurdwara|hospital|courthouse|community|arena|mall|plaza|restaurant|store|hotel|centre|center|museum|hall|park|market|city|clerk|bank|university|college|clinic|shelter|office|casino|resort|theatre|memorial|warehouse|business
open|coffee|java|pizza|steak|tea|art|opera|club house
join us
come|drop|stop by|out
invite~|invitation|welcome
meeting|event|barbecue|bbq|fundraiser|toy|food|drive|registration|register|tickets|rsvp|concert|game|parade|festival|workshop|session
ecole|bibliotheque|eglise|hopital|poste|centre|palais|mairie|reunion|evenement|portes
evacuated|evacuation|leak|outage
nursing|retirement|group|funeral home+
long term care
home depot|hardware
area|block of|near
construction|complex|remains|skull
`);

/** A flat and a family in one sentence are a home, whatever else goes on there. */
const FAMILY = phrases(`
family|lives|live|tenant|resident|his|her|home|victim|accused|suspect
`);

const CLOSE = 9;

/** `house` and `family` in small letters; `Samosa House` and `Family Dollar` are names. */
const isHomeNear = (reading: Reading, first: number, last: number): boolean =>
  hitsBetween(reading, HOME, first - CLOSE, last + CLOSE).some((hit) => {
    const token = reading.tokens[hit.from];
    if (token === undefined) return false;
    const opensSentence = reading.tokens[hit.from - 1]?.sentence !== token.sentence;
    return opensSentence || !isCapitalised(reading, token) || isAllCaps(reading, token);
  });

/** A public place in the sentence; `Church St` and `Well Drive` are only streets. */
const isPublic = (reading: Reading, first: number, last: number): boolean =>
  hits(reading, PUBLIC_PLACE).some(({ from, to }) => sameSentence(reading, from, first) && (to < first || from > last));

const ROAD =
  'street|st|avenue|ave|road|rd|crescent|cres|court|crt|drive|dr|lane|ln|place|terrace|trail|gate|grove|way|blvd|boulevard|circle|gardens|row|hollow|close|mews';

/** `Lives just off Pembury Street`: where a person who is named lives, without the number. */
const LIVES = phrases(`
[lives|lived|living|resides|stays|staying|rents|renting ..2 off|behind|beside|above|across-from|next-to|next-door-to|near|around-the-corner-from ..1 {cap} ..1 ${ROAD}|school|park|church|store|library]
[lives|lived|living|resides|stays|rents ..2 on|at|along ..1 {cap} ..1 ${ROAD}]
[lives|living|live|stays|staying|stay|residing|resides|home ..1 at {num} {cap} ..3]
[first|last|second|third|corner|only|blue|red|green|yellow|white|brick|big|pink house|place|townhouse|bungalow|duplex|home|door ..3 on|off|at|past|from|before ..4 {cap} ..3 {any}]
[top|upper|main|second|third|basement floor|unit|apartment|flat ..2 over|above|behind|of|under ..4 on|at {cap} ..1 ${ROAD}?]
[habite|demeure|reste ..3 rue|avenue|boulevard|chemin|rang|place ..2 {cap} ..2 {num}?]
[basement|place|house|apartment|flat|unit|home|pad|digs|crib|condo|loft at|is {num} {cap} {cap}?]
[number|no|num|unit|apt|apartment|house|door {num} ..4 on|at|off|down ..1 {cap} ..1 ${ROAD}]
[twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety one|two|three|four|five|six|seven|eight|nine? {cap} ${ROAD}]
[doors|houses|door ..1 down|up|over|away|north|south|east|west|past ..2 the? {cap} {cap}? {any}]
[corner|rear|back|basement|upper|top unit|apartment|flat|suite|loft above|over|behind|under|beneath ..2 {cap} ..2 {any}?]
[penthouse|unit|apartment|apt|suite {num}|{cap} at|of|in the {cap} ..2 {cap}?]
[semi|bungalow|duplex|house|townhouse|cottage|place across|beside|behind|next|opposite ..1 from|to|the ..1 {cap} ..1 {cap}?]
[house|place|home|bungalow at ..1 end|top|bottom|corner|foot|head of ..1 {cap} ..3 {any}?]
on|off|at|past [{cap} ..1 ${ROAD} ..6 number|no|num|house|door {num}]
[doors|houses|door|house|steps|floors ..1 down|up|over|away|from|past ..5 on {cap} ..1 ${ROAD}]
[on|off {cap} ..1 ${ROAD}] ..3 bungalow|house|duplex|townhouse|cottage|mansion|semi
[top|bottom|foot of {cap} ..2 ${ROAD}|hill ..6 {any}]
[buzz|buzzer|intercom ..1 code|number|is|at? {num}]
[entry|door code is? {num}]
[postal code {any} {any} ..3 {num}]
`);
/** Somebody's own place, not a lost dog's or a victim's part of town. */
const NEARBY = phrases(`
area of|around
officer|constable|sergeant|pc|sgt
dog|cat|puppy|kitten|bird|coyote
missing
open house
if you|your
you live|reside
`);

const streets = (reading: Reading): Hit[] =>
  looking(reading, { find: LIVES, notNear: NEARBY }).filter(
    ({ from }) => has(reading, SOMEBODY) || mentions(reading).some(({ first }) => sameSentence(reading, first, from)),
  );
const SOMEBODY = phrases(`
he|she|his|her|him
mr|mrs|ms|mme|monsieur
complainant|suspect|accused|victim|witness|tenant|caller
il|elle|lui
ask|look|watch ..2 for|anybody|anyone
owner|landlord|family|neighbour|neighbor|resident|everyone|everybody
`);

/** `You all know Coldstream Terrace. The complainer is at number 31.` */
const NUMBER = phrases(`
[number|no|num|numero|house {num}]
[twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety one|two|three|four|five|six|seven|eight|nine]
it|it's|is|he|she|they|lives|live|'s ..3 [at|in|unit|is {num}]
it 's? [{num}]
[house|place|bungalow|duplex|townhouse with the|a|two|three|no ..2 {any}]
`);
const STREET = phrases(ROAD.split('|').join('\n'));

function numbersApart(reading: Reading): Hit[] {
  if (!has(reading, HOME_TALK)) return [];
  const roads = hits(reading, STREET).filter(({ from }) => isRoad(reading, from));
  return hits(reading, NUMBER).filter((hit) => {
    const next = reading.tokens[hit.last + 1];
    const closes =
      reading.tokens[hit.last]?.kind !== 'number' ||
      next === undefined ||
      /^\s*[.,;!?)]/.test(gapAfter(reading, hit.last));
    return (
      closes &&
      roads.some(({ from }) => {
        const apart = sentenceOf(reading, hit.first) - sentenceOf(reading, from);
        return apart === 1 || apart === -1;
      }) &&
      !inSentence(reading, PUBLIC_PLACE, hit.first)
    );
  });
}
const HOME_TALK = phrases(`
live~|house|home|place|family|door|neighbour+|complainer|complainant|tenant+|owner+|household|resident|porch|driveway|everybody|everyone ..2
`);

function isRoad(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  return before !== undefined && gapAfter(reading, at - 1) === ' ' && isCapitalised(reading, before);
}

export const detect: Detect = {
  id: 'private-home-address',
  severity: 'warn',
  find: (reading) =>
    [
      ...addresses(reading).filter(
        ({ first, last, unit }) =>
          (unit || isHomeNear(reading, first, last)) &&
          ((unit && inSentence(reading, FAMILY, first)) || !isPublic(reading, first, last)),
      ),
      ...streets(reading),
      ...numbersApart(reading),
    ].map(({ first, last }) => matchTokens(reading, first, last)),
};

export const words: Words = {
  value: 'respect',
  basis: [
    { what: 'X private information policy: a home address is private information', status: 'found' },
    { what: 'Meta privacy violations policy: private residential information', status: 'found' },
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 32 (when personal information may go out)',
      status: 'partial',
    },
    {
      what: 'IPC Privacy Complaint MC19-00104: Toronto Police broke s. 32 by telling an employer about an arrest',
      status: 'found',
    },
  ],
  en: {
    title: 'Home address',
    reason: 'Saying exactly where someone lives can put them and their neighbours in danger.',
    instead: 'Name the nearest main intersection or the hundred block instead.',
  },
  fr: {
    title: 'Adresse d’une résidence',
    reason: 'Dire exactement où une personne habite peut la mettre en danger, elle et ses voisins.',
    instead: 'Nommez plutôt l’intersection principale la plus proche ou le quartier.',
  },
};

export const examples: Examples = {
  flags: [
    'We spoke to the homeowner at ⟦73 Larkfield Cres⟧ about her missing parcels.',
    'Fire is out at ⟦906-15 Quillon Blvd⟧. One cat rescued.',
    'The accused lives with his aunt at ⟦330 Pinmore Avenue, apt 12⟧.',
    'Lots of calls to the house on the corner, ⟦8 Tannery Lane⟧, this summer.',
    'Le suspect ⟦habite au 27, rue des Mésanges⟧, au deuxième étage.',
    'Her front door is ⟦1140 Osprey Trail W⟧ if you want to leave flowers.',
  ],
  allows: [
    'Officers are at Larkfield Cres & Quillon Blvd for a water leak at a house.',
    'Break and enter to a home in the 300 block of Pinmore Avenue. Seen anything? 416-808-1400',
    'Join us for a pancake breakfast at 60 Tannery Lane. Bring the whole family!',
    'The library at 1140 Osprey Trail W has free home safety kits.',
    'A family of ducks is crossing near 5 Ave. Please slow down.',
    'Portes ouvertes au poste, 27, rue des Mésanges, samedi à 10 h, pour toute la famille.',
  ],
};
