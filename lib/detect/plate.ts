/** Licence plates: Ontario's shapes on sight, any shape after the word that announces one. */
import { has, hits, phrases, within } from './phrases.ts';
import { gapAfter, type Reading, shared, tokenAt } from './reading.ts';

export interface Plate {
  /** Folded positions. */
  readonly start: number;
  readonly end: number;
}

/** Four letters and three digits. Whoever writes a plate writes capitals. */
const PASSENGER = /(?<![\w#@/$-])([A-Z]{4})[ ·•.-]?(\d{3})(?![\w/]|[-.,:]\d|%)/g;

/**
 * Capitalised words of four letters that a number can follow: ROOM 204, EAST 401, CALL 911. Words with I, O or U are
 * not listed: plates of this series do not use those letters, so they are told apart without a list.
 */
const WORDS = new Set(
  'EAST WEST GATE CASE LANE CALL PAGE FLAT BEDS LEFT NEXT SEPT TEAM RACE GAME DATE YEAR WEEK DAYS CARS BAYS AREA ACRE DECK DESK SAFE FEET MEET SEAT STEP TREE TAKE SAVE SALE SELL RATE RANK RATS PART PACK PAST PATH PEAK PEEL PLAN PLAY PREP PASS TEXT TEST TERM TALK TANK TASK TAPE TAXI TYPE THAT THEN THEM THEY THEM WARD WALK WALL WARN WAYS WERE WHAT WHEN YARD BEEN BELT BEST BEAT BAND BANK BASE BATH CAFE CAMP CARD CASH CELL CLAY DEAL DEAR DEAD EACH EARN ELSE EVEN EVER EXAM FACT FARE FAST FEBR FEES FELT FLEW HALF HALL HAVE HEAD HEAR HEAT HELD HELP HERE JAN KEEP KEPT LAKE LAND LAST LATE LEAD LESS LEVE MADE MAKE MANY MARK MASS MEAL MEAN MEN NAME NEAR NEED NEWS PARK READ REAL RENT REST SEES SENT SETS TELL THAN CELLS CFRB CHFI CREW CYCL DARK EASY'.split(
    ' ',
  ),
);

const ANNOUNCED = phrases(`
licence|license|license|lic|licensed plate+|marker+ number|no|num? is|was|reads|reading|bearing?
ontario|ont|vanity|custom|personalized|personalised|quebec|alberta|manitoba|vehicle|rear|front plate+|marker+|tag+ number|no|num? is|was|reads|reading?
plate+ number|no|num? is|was|reads|reading|says|said?
vanity|custom|personalized|personalised|licence|license? plate+ of the day|week|month|year
jeep|car|truck|van|suv|vehicle|motorcycle|sedan|pickup|honda|toyota|ford|bmw|audi|mercedes|tesla ..1 tag number|no?
plate+|tag ..3 spells|spelled|spelling|saying|said|says|reads|read
plate+ ..2 starts|starting|begins|beginning|ends|ending|finishing with|in
plate+ number? was|is|:? ..2 read
plaque+ commence|commencant|finit par
plaque+ d'immatriculation?
immatricule~|immatriculation|immatriculee
`);

const READS = /^(?=.{2,9}$)(?=.*[A-Z0-9])[A-Z0-9]{1,8}(?:[ -][A-Z0-9]{1,5})?$/;
/** Tokens that follow the word plate without being one. */
const NOT_PLATES = /^(A|I|AND|ON|IN|OF|AT|TO|THE|IS|NO|DVP|QEW|SUV|HWY|TPS|OPP|GTA|PC|\d|\d{5,})$/;

function announced(reading: Reading): Plate[] {
  const found: Plate[] = [];
  for (const hit of hits(reading, ANNOUNCED)) {
    const first = reading.tokens[hit.to + 1];
    if (first === undefined || !/^[ #:'"(-]{1,4}$/.test(gapAfter(reading, hit.to))) continue;
    const second = reading.tokens[hit.to + 2];
    const one = reading.text.slice(first.start, first.end);
    // Announced as a plate, small letters are one too when they have its shape.
    const small = /^[a-z]{4}[ -]?\d{3}\b/.exec(reading.text.slice(first.start, first.start + 9));
    if (small) {
      found.push({ start: first.start, end: first.start + small[0].length });
      continue;
    }
    if (second !== undefined && /^[ -]$/.test(gapAfter(reading, hit.to + 1))) {
      const two = reading.text.slice(first.start, second.end);
      if (READS.test(two) && /\d/.test(two) && !NOT_PLATES.test(one)) {
        found.push({ start: first.start, end: second.end });
        continue;
      }
    }
    // `starts with CKD`: a part is enough to know a neighbour by.
    if (/^(with|in)$/.test(reading.tokens[hit.to]?.word ?? '') && /^[A-Z0-9]{2,5}$/.test(one)) {
      found.push({ start: first.start, end: first.end });
      continue;
    }
    // A word alone needs a digit, or quotes or capitals of some length: `plate GRLPWR`.
    if (READS.test(one) && !NOT_PLATES.test(one) && (/\d/.test(one) || one.length >= 4)) {
      found.push({ start: first.start, end: first.end });
    }
  }
  return found;
}

/** Ontario's trucks, `AX 40917`: many other things have that shape, so a vehicle must be spoken of. */
const COMMERCIAL = /(?<![\w#@/$-])[A-Z]{2}[ -]?\d{5}(?![\w/]|[-.,:]\d)/g;
const VEHICLE = phrases(`
marker|drives|hydrant|dock|whoever|rig|hauler|transport|truck|pickup|van|driver|parked|parking|f150|trailer|dump|plate|suv|car|tow|lane|lifted|dumping|gravel|speeding
camion|camionnette|conducteur|stationne
`);

/** Small letters that no word has, spaced out, or with one hidden; only where a vehicle is spoken of. */
const CARELESS =
  /(?<![\w#@/$-])(?:[b-df-hj-np-tv-xz]{4}[ -]?\d{3}|(?:[A-Z] ){4}(?:\d ){2}\d|(?=[A-Z*]{0,3}\*)(?=[*]?[A-Z])[A-Z*]{4}[ -]\d{3})(?![\w/]|[-.,:]\d)/g;

/** `Charlie Zulu Alpha Tango, four one two`: spelled as on the radio. */
const RADIO =
  /\b(?:(?:alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-ray|xray|yankee|zulu)[ ,-]{1,2}){3,4}(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|niner|\d)[ ,-]{0,2}){2,4}(?![a-z\d])/g;

/** Talk of vanity plates with the letters anywhere near: `GR8 LUK`. */
const VANITY = phrases(`
vanity|custom|personalized|personalised plate+|tag+|marker+|licence
`);
const FANCY = /(?<![\w#@])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{2,8}(?: [A-Z\d]{2,6})?(?!\w)/g;

const DRIVING = phrases(`
lane|alphabet|marker|camper|driver|car|brake|lights|speed|speeding|speeder|waved|horn|honk|honking|hydrant|parking|bumper|signal|signals|merge|tint|muffler|exhaust|ticket|kmh|km|driving|drives|plate
see you
`);
/** A plate that is announced and has Ontario's shape is there twice. */
export const plates = shared((reading: Reading): readonly Plate[] => {
  const found = announced(reading);
  for (const hit of reading.text.matchAll(PASSENGER)) {
    const [all, letters = ''] = hit;
    if (/[IOU]/.test(letters) || WORDS.has(letters)) continue;
    found.push({ start: hit.index, end: hit.index + all.length });
  }
  if (has(reading, VANITY))
    for (const { index, 0: all } of reading.text.matchAll(FANCY)) found.push({ start: index, end: index + all.length });
  if (has(reading, VEHICLE))
    for (const { index, 0: all } of reading.text.matchAll(COMMERCIAL))
      if (within(reading, VEHICLE, 8, tokenAt(reading, index))) found.push({ start: index, end: index + all.length });
  if (has(reading, VEHICLE) || has(reading, DRIVING))
    for (const { index, 0: all } of [...reading.text.matchAll(CARELESS), ...reading.lower.matchAll(RADIO)])
      found.push({ start: index, end: index + all.length });
  return found;
});
