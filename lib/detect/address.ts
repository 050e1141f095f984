/** Civic addresses: number, street and type, with a unit where there is one. Whether somebody lives there is for rules. */
import { gapAfter, isCapitalised, type Reading, shared } from './reading.ts';

export interface Address {
  /** Token indexes, `last` included. */
  readonly first: number;
  readonly last: number;
  /** It names one flat in a building. */
  readonly unit: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const STREET_TYPES = set(
  'st street ave av avenue rd road cres crescent crt ct court blvd boulevard dr drive ln lane pl place terr terrace trail way circle cir gate grove gdns gardens hts heights sq square close mews path row hollow hill run view walk parkway pkwy crossing line sideroad concession',
);
/** French puts the type first: `48, rue des Érables`. */
const TYPES_FIRST = set('rue avenue boulevard chemin place allee impasse rang croissant');
const DIRECTIONS = set('n s e w north south east west ne nw se sw est ouest nord sud');
const UNITS = set('unit units apt apartment suite ste app appartement unite bureau bsmt basement rm room floor');

/** `, unit 3`, `apt. 5`, `#302` after a street. Returns its last token, or the token given. */
function unitAfter(reading: Reading, last: number): number {
  const gap = gapAfter(reading, last);
  const next = reading.tokens[last + 1];
  if (next === undefined) return last;
  if (UNITS.has(next.word) && /^,? ?\(?$/.test(gap)) {
    const number = reading.tokens[last + 2];
    return number !== undefined && /^[.# ]{1,3}$/.test(gapAfter(reading, last + 1)) && /\d|^[a-z]$/.test(number.word)
      ? last + 2
      : last;
  }
  return /^,? ?#$/.test(gap) && next.kind === 'number' ? last + 1 : last;
}

/** `unit 3, 48 …`, `1207-88 …`: where the unit before a civic number begins, or the number's own place. */
function unitBefore(reading: Reading, first: number): number {
  const before = reading.tokens[first - 1];
  if (before === undefined) return first;
  const gap = gapAfter(reading, first - 1);
  const named = reading.tokens[first - 2];
  if (named !== undefined && UNITS.has(named.word) && /^(,? |-|, )$/.test(gap) && /\d/.test(before.word))
    return first - 2;
  return /^ ?- ?$/.test(gap) && before.kind === 'number' && before.word.length <= 4 ? first - 1 : first;
}

/** The last token of the street that follows a civic number, or undefined. */
function streetEnd(reading: Reading, number: number): number | undefined {
  const { tokens } = reading;
  const start = tokens[number];
  const head = tokens[number + 1];
  if (start === undefined || head === undefined) return undefined;
  if (TYPES_FIRST.has(head.word) && /^,? $/.test(gapAfter(reading, number))) {
    let last = number + 1;
    for (let i = number + 2; i <= number + 5; i++) {
      const token = tokens[i];
      if (token === undefined || token.sentence !== start.sentence || !/^[ '-]?$/.test(gapAfter(reading, i - 1))) break;
      if (isCapitalised(reading, token)) last = i;
      else if (!/^(de|du|des|la|le|les|l'|d')$/.test(token.word)) break;
    }
    if (last > number + 1) return last;
  }
  for (let i = number + 1; i <= number + 5; i++) {
    const token = tokens[i];
    if (token === undefined || !/^(\. ?|[ '-])$/.test(gapAfter(reading, i - 1))) return undefined;
    if (i > number + 1 && STREET_TYPES.has(token.word)) {
      const following = tokens[i + 1];
      // `12 Court Street`, `3 Park Lane Circle`: the last type in a row closes the name.
      if (following !== undefined && STREET_TYPES.has(following.word) && gapAfter(reading, i) === ' ') continue;
      const direction =
        following !== undefined && DIRECTIONS.has(following.word) && /^\.? $/.test(gapAfter(reading, i));
      return direction ? i + 1 : i;
    }
    if (token.kind === 'number' || (!isCapitalised(reading, token) && !/^\d+(st|nd|rd|th)$/.test(token.word)))
      return undefined;
  }
  return undefined;
}

/** `… Avenue and 175 Street`, `… St and Queen`. */
function isCrossStreet(reading: Reading, and: number): boolean {
  const other = reading.tokens[and + 1];
  if (reading.tokens[and]?.word !== 'and' || other === undefined) return false;
  return (
    isCapitalised(reading, other) || (/^\d/.test(other.word) && STREET_TYPES.has(reading.tokens[and + 2]?.word ?? ''))
  );
}

export const addresses = shared((reading: Reading): readonly Address[] => {
  const { tokens } = reading;
  const found: Address[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !/^\d{1,5}[a-d]?$/.test(token.word) || token.kind === 'hashtag') continue;
    // Money, times, decimals and the first street of `between 5th and …` are no civic numbers.
    if (/[$.:]/.test(reading.text.charAt(token.start - 1))) continue;
    const street = streetEnd(reading, i);
    if (street === undefined) continue;
    const at = gapAfter(reading, street);
    if (/^ ?[&+/@]/.test(at) || isCrossStreet(reading, street + 1)) continue;
    const first = unitBefore(reading, i);
    const last = unitAfter(reading, street);
    found.push({ first, last, unit: first < i || last > street });
    i = last;
  }
  return found;
});
