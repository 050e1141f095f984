/** Digits as people write a code: in figures, in words, apart. */
import { gapAfter, type Reading } from './reading.ts';

const DIGIT_WORDS = new Set(
  'zero oh one two three four five six seven eight nine un deux trois quatre cinq sept huit neuf star pound hash'.split(
    ' ',
  ),
);

/** How many digits are spelled out from a token on: `4471`, `1-9-8-4`, `four four oh two`. */
export function digitsFrom(reading: Reading, at: number): { readonly count: number; readonly last: number } {
  let count = 0;
  let last = at - 1;
  for (let i = at; i < at + 10; i++) {
    const token = reading.tokens[i];
    if (token === undefined || (i > at && !/^[ -]{0,3}$/.test(gapAfter(reading, i - 1)))) break;
    if (token.kind === 'number') count += token.end - token.start;
    else if (DIGIT_WORDS.has(token.word)) count++;
    else break;
    last = i;
  }
  return { count, last };
}
