/** `Six months? What a joke.`: what a remark is about often stands in the sentence beside it. */
import { type Hit, type PhraseSet, sentenceOf, sentencesWith } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Whether one of the set's phrases stands in a sentence, or at most so many sentences away. */
export function besideSentence(reading: Reading, set: PhraseSet, sentence: number, reach = 1): boolean {
  const found = sentencesWith(reading, set);
  for (let each = sentence - reach; each <= sentence + reach; each++) if (found.has(each)) return true;
  return false;
}

/** For `except`: the set's phrases are all far away. */
export const apartFrom =
  (set: PhraseSet, reach?: number) =>
  (reading: Reading, hit: Hit): boolean =>
    !besideSentence(reading, set, sentenceOf(reading, hit.from), reach);
