/** Cues that make a risk only together: a thing with its number, or two sets of phrases near each other. */
import { SMALL_NUMBERS, TENS } from './number-words.ts';
import { type Hit, hits, hitsBetween, type PhraseSet, sentenceOf } from './phrases.ts';
import type { Reading } from './reading.ts';

/** The number that stands right before a token, in digits or in words: `14 spent casings`, `two of our cars`. */
export function numberBefore(reading: Reading, index: number, distance = 2): number | undefined {
  for (let at = index - 1; at >= 0 && at >= index - distance; at--) {
    const token = reading.tokens[at];
    if (token === undefined || token.sentence !== sentenceOf(reading, index)) return undefined;
    if (token.kind === 'number' || SMALL_NUMBERS.has(token.word) || TENS.has(token.word)) return at;
  }
  return undefined;
}

/** From the first to the last token of each pair of cues that stand within so many words, at most so many sentences apart. */
export function pairs(
  reading: Reading,
  [one, other]: readonly [PhraseSet, PhraseSet],
  distance: number,
  sentences = 0,
): readonly Hit[] {
  const found: Hit[] = [];
  for (const hit of hits(reading, one)) {
    const near = hitsBetween(reading, other, hit.from - distance, hit.to + distance).find(
      (each) => Math.abs(sentenceOf(reading, each.from) - sentenceOf(reading, hit.from)) <= sentences,
    );
    if (near === undefined) continue;
    const first = Math.min(hit.first, near.first);
    const last = Math.max(hit.last, near.last);
    found.push({ first, last, from: Math.min(hit.from, near.from), to: Math.max(hit.to, near.to) });
  }
  return found;
}
