/**
 * People that a post names, and what the post says they are. A full name is told by its capitals (person.ts); a first name
 * alone only where words introduce it. Whether somebody is the victim, the tipster or the one who died hangs on the words
 * that stand beside the name, with nothing between but links such as `is`, `the 13-year-old`, `who`.
 */
import { type Age, ages, agesNear } from './age.ts';
import { isNameWord, names } from './person.ts';
import { hits, hitsBetween, type PhraseSet, phrases, sameSentence } from './phrases.ts';
import { gapAfter, isCapitalised, type Reading, shared } from './reading.ts';

export interface Mention {
  /** Token indexes, `last` included. */
  readonly first: number;
  readonly last: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const INTRODUCES = phrases(`
named|called|name is|'s|was?
nomme|nommee|prenomme|prenommee|appelle
nephew|niece|grandson|granddaughter|son|daughter|stepson|stepdaughter|boy|girl|kid|lad
old|yo|yr boy|girl|male|female|teen?
ans
get well soon
speedy recovery
little|lil|young|baby|mr|mrs|ms|miss|mme|madame|monsieur
`);

const NOUNS = set(
  'youth youths male female boy girl teen teenager man woman resident student person suspect area native mom dad mother father',
);

function firstNames(reading: Reading): Mention[] {
  return hits(reading, INTRODUCES).flatMap((hit) => {
    const at = hit.to + 1;
    if (!/^[,.]? ["']?$/.test(gapAfter(reading, hit.to)) || !sameSentence(reading, hit.to, at)) return [];
    const next = reading.tokens[at + 1];
    // `16-year-old Cornwall youth`, `16-year-old Devon, U.K., resident`, `16-year-old Ana Roy`: a place, and a name that is found anyway.
    const runsOn =
      next !== undefined &&
      /^,? $/.test(gapAfter(reading, at)) &&
      (NOUNS.has(next.word) || isCapitalised(reading, next));
    return isNameWord(reading, at) && !runsOn ? [{ first: at, last: at }] : [];
  });
}

/** `Hana, 10, saw it`; but `of Ajax, 16`, `Ana Roy, 16` and, a time, `at Ashby, 11.20 am`. */
function agedFirstNames(reading: Reading): Mention[] {
  return ages(reading).flatMap(({ first, last }) => {
    const at = /^aged?$/.test(reading.tokens[first - 1]?.word ?? '') ? first - 2 : first - 1;
    const before = reading.tokens[at - 1];
    const stands = isNameWord(reading, at) && /^(, | \()$/.test(gapAfter(reading, at));
    const isTime = /^[.:]\d/.test(gapAfter(reading, last) + (reading.tokens[last + 1]?.word ?? ''));
    if (!stands || isTime) return [];
    if (before === undefined || gapAfter(reading, at - 1) !== ' ') return [{ first: at, last: at }];
    return isCapitalised(reading, before) || NO_PERSON_AFTER.has(before.word) ? [] : [{ first: at, last: at }];
  });
}

const NO_PERSON_AFTER = set('of in at near de a on');

/** What opens a name without being part of it: `Survivor Ana Roy`. */
const OPENERS = set(
  'confirming identifying introducing locating seeking thanking caller informant source bystander citizen survivor complainant deceased hero tipster neighbour neighbor mr mrs ms rip little goodbye remembering plaignante homicide fatal shot killed stabbed hero identify name named worker old hey yo hi sorry poor dear gone meet sadly sad',
);
/** `Tragically Ana Roy …`; not Sally, Kelly and Emily. */
const ADVERB = /..(?:[ctd]ally|[^aeo]ately|antly|ently|edly|ingly|adly|nely|kily|rely)$/;
const opens = (word: string): boolean => OPENERS.has(word) || ADVERB.test(word);

const NEVER = set('threatening district web network council committee security material available act');

/** Not the initials of a place (`N.B.`), a unit (`SED MCU`), a charge (`Making …`), or what an article stands before. */
function isPersonal(reading: Reading, { first, last }: Mention): boolean {
  if (ARTICLES.has(reading.tokens[first - 1]?.word ?? '') && gapAfter(reading, first - 1) === ' ') return false;
  let longest = 0;
  for (let i = first; i <= last; i++) {
    const { word = '', start = 0, end = 0 } = reading.tokens[i] ?? {};
    if (NEVER.has(word)) return false;
    longest = Math.max(longest, end - start);
  }
  return (
    longest > 3 &&
    !/^(?!aisling|sterling|irving|keating|channing|fleming).{3,}ing$/.test(reading.tokens[first]?.word ?? '')
  );
}

/** Without `a`, which is also the `à` of `merci à Ana Roy`. */
const ARTICLES = set('the an this these le la un une des');

/** `Stavros-King`: behind a hyphen a word that is a title elsewhere is part of the name. */
function hyphenEnd(reading: Reading, last: number): number {
  const next = reading.tokens[last + 1];
  const joins = next !== undefined && gapAfter(reading, last) === '-' && isCapitalised(reading, next);
  return joins ? last + 1 : last;
}

const isCapitalisedAt = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  return token !== undefined && isCapitalised(reading, token);
};

/** Full names of private people. */
export const people = shared((reading: Reading): readonly Mention[] =>
  names(reading)
    .filter((name) => !name.official && !name.place)
    .map(({ first, last }) => {
      let from = first;
      while (from < last && opens(reading.tokens[from]?.word ?? '')) from++;
      // `Rita and Gord Roy`: one surname for two.
      const joins = /^(and|&|et)$/.test(reading.tokens[from - 1]?.word ?? '') && isNameWord(reading, from - 2);
      const alone = gapAfter(reading, from - 3) !== ' ' || !isCapitalisedAt(reading, from - 3);
      return { first: joins && alone && sameSentence(reading, from - 2, from) ? from - 2 : from, last };
    })
    .filter((name) => isPersonal(reading, name))
    .map(({ first, last }) => ({ first, last: hyphenEnd(reading, last) })),
);

/** Full names of private people, and first names that words introduce. */
export const mentions = shared((reading: Reading): readonly Mention[] => [
  ...people(reading),
  ...firstNames(reading),
  ...agedFirstNames(reading),
]);

/** What may stand between a name and its own age: `Ana Roy, now 16`, `16-year-old boy named Ana Roy`. */
const BESIDE_AGE = set(
  'age aged a an who is was now only just boy girl male female man woman teen teenager youth youngster student pupil child named called victim witness deceased resident de is nomme nommee un une le la agee homme femme garcon fille eleve adolescent adolescente prenomme kid lad',
);

/** The age that the post gives to a name. */
export function ageOf(reading: Reading, { first, last }: Mention): Age | undefined {
  return agesNear(reading, 6, first, last).find((age) => {
    const [from, to] = age.first > last ? [last, age.first] : [age.last, first];
    // `… hurt Ana Roy and a 16-year-old` speaks of two.
    if (to <= from || to - from > 5 || !sameSentence(reading, from, to)) return false;
    const between = reading.tokens.slice(from + 1, to);
    // `Ana Roy of Ajax, 16`; but a `16-year-old from Ana Bay` comes from a place.
    if (to === age.first && /^(of|from|de)$/.test(between[0]?.word ?? ''))
      return between.slice(1).every((token) => BESIDE_AGE.has(token.word) || isCapitalised(reading, token));
    return between.every((token) => BESIDE_AGE.has(token.word));
  });
}

/** What may stand between a name and the word that says what its bearer is. */
const LINKS = set(
  "grade senior grandmother grandfather grandma grandpa mother father mom dad toddler teenaged elderly citizen neighbour's beloved local worker for hadn't hadnt hasn't a an the our this that these who whom is was were are be been being 's has had have named called name identified as man woman boy girl male female teen teenager youth youngster student pupil kid child lady gentleman person driver pedestrian cyclist passenger resident neighbour aged age year years yr yrs old olds yo y o now just only young little brave mr mrs ms mme local today we us know known believe est etait a un une le la les l' d' de du que nomme nommee ans agee homme femme garcon fille dame monsieur jeune appelle s' se his her their my your he she it it's of from tonight sadly then tragically later qui nous",
);
const REACH = 8;

/** What follows these is a place or another person. */
/** `Ana Roy, the victim`: behind a name an article is no bar. */
const NO_BRIDGE_BACK = set("of from de d'");
const NO_BRIDGE = set("of from de d' the a an les");

const PLACE = set('of from de on at in');

/** Only links between two tokens, neither included; numbers, and the place somebody comes from, are links too. */
function linked(reading: Reading, from: number, to: number, barred = NO_BRIDGE): boolean {
  let inPlace = false;
  let inAddress = false;
  for (let i = from + 1; i < to; i++) {
    const token = reading.tokens[i];
    const next = reading.tokens[i + 1];
    if (token === undefined || next === undefined || (i === to - 1 && barred.has(token.word))) return false;
    const opensPlace = PLACE.has(token.word) && (isCapitalised(reading, next) || next.kind === 'number');
    inAddress = opensPlace ? next.kind === 'number' : inAddress && inPlace;
    inPlace = opensPlace || (inPlace && (token.kind === 'number' || isCapitalised(reading, token)));
    if (!inPlace && token.kind !== 'number' && !LINKS.has(token.word)) return false;
  }
  // `last seen at 120 Ana St`: the name is part of the address.
  if (inPlace && inAddress) return false;
  const between = reading.text.slice(reading.tokens[from]?.end, reading.tokens[to]?.start);
  return !/[;/&]/.test(between);
}

/** Whether one of the set's phrases stands before a name, with only links between: `the victim, 13-year-old Ana Roy`. */
export const isLedBy = (reading: Reading, { first, last }: Mention, roles: PhraseSet): boolean =>
  hitsBetween(reading, roles, first - REACH, last).some(
    (hit) => hit.to < first && sameSentence(reading, hit.to, first) && linked(reading, hit.to, first),
  );

/**
 * Whether one of the set's phrases stands after a name, with only links between: `Ana Roy, 71, was killed`. An active one
 * says what the bearer did: not `Ana Roy was reported missing`.
 */
export const isFollowedBy = (reading: Reading, { last }: Mention, roles: PhraseSet, active = false): boolean =>
  hitsBetween(reading, roles, last + 1, last + REACH).some(
    (hit) =>
      hit.from > last &&
      sameSentence(reading, hit.from, last) &&
      linked(reading, last, hit.from, NO_BRIDGE_BACK) &&
      !(active && /^(was|were|is|are|been|be|being)$/.test(reading.tokens[hit.from - 1]?.word ?? '')),
  );

/** No capitalised word touches the name: no headline, no title, no longer name of something else. */
export const inProse = (reading: Reading, { first, last }: Mention): boolean =>
  [
    [first - 1, first - 1],
    [last + 1, last],
  ].every(([at = -1, gap = -1]) => {
    const token = reading.tokens[at];
    if (token === undefined || !sameSentence(reading, at, first) || gapAfter(reading, gap) !== ' ') return true;
    return !isCapitalised(reading, token) || !sameSentence(reading, at - 1, at);
  });
