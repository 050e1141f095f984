/** `Six months? What a joke.`: what a remark is about often stands in the sentence beside it. */

import { pairs } from './cues.ts';
import type { Match } from './match.ts';
import {
  type Hit,
  has,
  inSentence,
  type Look,
  looking,
  type PhraseSet,
  sameSentence,
  sentenceOf,
  sentencesWith,
} from './phrases.ts';
import { clauseEnd, clauseStart, matchTokens, type Reading } from './reading.ts';
import { remarks } from './remark.ts';

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

/** As `lookFor`, with the clause around each hit: for risks that are a whole remark, and no word in it more than another. */
export const lookForClause =
  (...looks: readonly Look[]) =>
  (reading: Reading) =>
    looks.flatMap((look) =>
      looking(reading, look).map(({ first, last }) =>
        matchTokens(reading, clauseStart(reading, first), clauseEnd(reading, last)),
      ),
    );

/** Hits no further apart than this, in one sentence, say one thing. */
const ONE_BREATH = 10;

/** As `lookFor`, but what stands close together in one sentence is one finding: one risk, one card. */
export const lookForOnce =
  (...looks: readonly Look[]) =>
  (reading: Reading) => {
    const spans: { first: number; last: number }[] = [];
    const found = looks.flatMap((look) => looking(reading, look)).sort((a, b) => a.first - b.first);
    for (const { first, last } of found) {
      const open = spans[spans.length - 1];
      if (open !== undefined && first - open.last <= ONE_BREATH && sameSentence(reading, open.first, first))
        open.last = Math.max(open.last, last);
      else spans.push({ first, last });
    }
    return spans.map(({ first, last }) => matchTokens(reading, first, last));
  };

/**
 * The remarks that stand in the sentence of one of the topic's phrases or beside it, unless
 * one of the `plain` phrases stands in the sentence: what a plain notice says.
 */
export function remarksOn(reading: Reading, topic: PhraseSet, plain: PhraseSet, reach = 1): Match[] {
  const said = sentencesWith(reading, plain);
  return remarks(reading)
    .filter(({ sentence }) => !said.has(sentence) && besideSentence(reading, topic, sentence, reach))
    .map(({ first, last }) => matchTokens(reading, first, last));
}

/** Two cues that mean something only together, in either order. */
export interface Pairing {
  readonly cues: readonly [PhraseSet, PhraseSet];
  /** Within so many words, at most so many sentences apart. */
  readonly distance: number;
  readonly sentences?: number;
  /** Harmless when one of these stands in the sentence of the first cue. */
  readonly notNear?: PhraseSet;
  /** Counts only when one of these stands anywhere in the draft; harmless when one of those does. */
  readonly inPost?: PhraseSet;
  readonly shieldedBy?: PhraseSet;
}

/** From the first to the last word of each pair that counts. */
export const lookForPairs =
  (...pairings: readonly Pairing[]) =>
  (reading: Reading): Match[] =>
    pairings.flatMap(({ cues, distance, sentences, notNear, inPost, shieldedBy }) => {
      if (inPost && !has(reading, inPost)) return [];
      const found = pairs(reading, cues, distance, sentences);
      if (found.length === 0 || (shieldedBy && has(reading, shieldedBy))) return [];
      return found
        .filter((hit) => notNear === undefined || !inSentence(reading, notNear, hit.from))
        .map(({ first, last }) => matchTokens(reading, first, last));
    });
