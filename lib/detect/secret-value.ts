/** What a password or a door code looks like. */
import { gapAfter, isCapitalised, type Reading } from './reading.ts';
import { digitsFrom } from './spelled-digits.ts';

const ORDINARY = /^\d+(?:st|nd|rd|th|am|pm|km|h|hrs?|mins?|mm|cal|yrs?|s|k|x\d*|characters?|digit)$/i;

/** Letters with digits or marks inside: nobody writes `Maple!416` but as a password. A time, a road or an ordinal is none. */
export function isMixed(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'hashtag')) return false;
  const raw = reading.text.slice(token.start, token.end);
  // `Rainy$Day4`, `Blue!1834`: the mark joins two words.
  if (raw.length >= 3 && /^[!@#$%&*_+=][\p{L}\d]/u.test(reading.text.slice(token.end, token.end + 2))) return true;
  // `Bravo-Sierra-99`
  for (let i = at; i < at + 4 && gapAfter(reading, i) === '-'; i++)
    if ((i > at || /[a-z][A-Z]/.test(raw)) && reading.tokens[i + 1]?.kind === 'number' && isCapitalised(reading, token))
      return true;
  if (raw.length >= 5 && /\p{L}[!@#$%&*+=][\p{L}\d]/u.test(raw)) return true;
  return raw.length >= 5 && /\p{L}/u.test(raw) && /[\d_]/.test(raw) && !ORDINARY.test(raw);
}

const UNITS =
  /^(?:a|am|pm|p|characters?|digits?|times|people|accounts|victims|dollars|of|million|canadians|ontarians)$/;

/** The last token of a run of digits that may be a code: no time, no year in a sentence, no count of things. */
export function codeAt(reading: Reading, at: number): number | undefined {
  const { count, last } = digitsFrom(reading, at);
  if (count < 4 || count > 9 || UNITS.test(reading.tokens[last + 1]?.word ?? '')) return undefined;
  const before = reading.tokens[at - 1]?.word ?? '';
  const dollars = gapAfter(reading, at - 1).includes('$');
  return dollars || /^(?:in|since|by|until|over|than|on)$/.test(before) ? undefined : last;
}
