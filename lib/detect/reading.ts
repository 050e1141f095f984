/** One text, read once: what every rule looks at. */
import { type Folded, fold } from '../text/fold.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Match } from './match.ts';

export interface Reading extends Folded {
  readonly tokens: readonly Token[];
}

export const read = (original: string): Reading => {
  const folded = fold(original);
  return { ...folded, tokens: tokenise(folded) };
};

/**
 * A feature that several rules ask for, computed the first time it is asked: `export const ages = shared((reading) => …)`.
 */
/* #__NO_SIDE_EFFECTS__ */
export function shared<T>(compute: (reading: Reading) => T): (reading: Reading) => T {
  const memo = new WeakMap<Reading, { readonly value: T }>();
  return (reading) => {
    let known = memo.get(reading);
    if (known === undefined) {
      known = { value: compute(reading) };
      memo.set(reading, known);
    }
    return known.value;
  };
}

/** A match in the officer's own characters, from folded positions. */
export const matchAt = (
  reading: Reading,
  start: number,
  end: number,
  more: Pick<Match, 'severity' | 'replacement'> = {},
): Match => ({ ...reading.toOriginal(start, end), ...more });

/** A match over whole tokens; `last` is included. */
export function matchTokens(
  reading: Reading,
  first: number,
  last: number,
  more: Pick<Match, 'severity' | 'replacement'> = {},
): Match {
  const from = reading.tokens[first];
  const to = reading.tokens[last];
  return matchAt(reading, from?.start ?? 0, to?.end ?? reading.text.length, more);
}

/** The first token that ends behind a folded position. */
export function tokenAt({ tokens }: Reading, position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The folded characters, in their case, between a token and the one after it. */
export const gapAfter = (reading: Reading, index: number): string =>
  reading.text.slice(reading.tokens[index]?.end ?? 0, reading.tokens[index + 1]?.start ?? reading.text.length);

/** Whether a word begins with a capital. */
export const isCapitalised = (reading: Reading, token: Token): boolean =>
  reading.text.charAt(token.start) !== reading.lower.charAt(token.start);

/** Whether a word of two letters or more is all in capitals. */
export const isAllCaps = (reading: Reading, token: Token): boolean => {
  const text = reading.text.slice(token.start, token.end);
  return text.length > 1 && text === text.toUpperCase() && text !== reading.lower.slice(token.start, token.end);
};

const LONGEST_CLAUSE = 14;
/** Not the colon of `2:15`. */
const BREAK = /[,;()!?]|:(?!$)|\.\.| - /;

/** The last token of the clause that goes on from a token: up to a stop, a comma, a bracket or the sentence's end. */
export function clauseEnd(reading: Reading, index: number): number {
  let last = index;
  while (last - index < LONGEST_CLAUSE) {
    const next = reading.tokens[last + 1];
    if (next === undefined || next.sentence !== reading.tokens[index]?.sentence) break;
    if (BREAK.test(gapAfter(reading, last))) break;
    last++;
  }
  return last;
}

/** The first token of the clause that leads to a token. */
export function clauseStart(reading: Reading, index: number): number {
  let first = index;
  while (index - first < LONGEST_CLAUSE) {
    const before = reading.tokens[first - 1];
    if (before === undefined || before.sentence !== reading.tokens[index]?.sentence) break;
    if (BREAK.test(gapAfter(reading, first - 1))) break;
    first--;
  }
  return first;
}

/** The last token of the capitalised words that go on from a token: `Ormsby Heights` to `Ormsby Heights Secondary School`. */
export function capitalsEnd(reading: Reading, index: number): number {
  let last = index;
  for (let next = reading.tokens[last + 1]; next !== undefined; next = reading.tokens[last + 1]) {
    if (!/^[ -]$/.test(gapAfter(reading, last)) || !isCapitalised(reading, next)) break;
    last++;
  }
  return last;
}
