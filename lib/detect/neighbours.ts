/** `Six months? What a joke.`: what a remark is about often stands in the sentence beside it. */

import type { Match } from './match.ts';
import {
  type Hit,
  has,
  hits,
  hitsBetween,
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

/** Cues that mean something only together, in any order. */
export interface Gathering {
  readonly cues: readonly PhraseSet[];
  /** From the first cue to each other: so many words, at most so many sentences. */
  readonly distance: number;
  readonly sentences?: number;
  /** Harmless when one of these stands in the sentence of the first cue. */
  readonly notNear?: PhraseSet;
  /** Counts only when one of these stands anywhere in the draft; harmless when one of those does. */
  readonly inPost?: PhraseSet;
  readonly shieldedBy?: PhraseSet;
}

/** The hits nearest to a first cue, one of each other set; undefined when one is missing. */
function gathered(reading: Reading, hit: Hit, { cues, distance, sentences = 0 }: Gathering): Hit[] | undefined {
  const found: Hit[] = [hit];
  for (const set of cues.slice(1)) {
    const near = hitsBetween(reading, set, hit.from - distance, hit.to + distance).filter(
      (other) =>
        Math.abs(sentenceOf(reading, other.from) - sentenceOf(reading, hit.from)) <= sentences &&
        found.every((one) => other.from > one.to || other.to < one.from),
    );
    if (near.length === 0) return undefined;
    const away = ({ from }: Hit): number => Math.abs(from - hit.from);
    found.push(near.reduce((best, other) => (away(other) < away(best) ? other : best)));
  }
  return found;
}

/** From the first to the last word of the cues that stand together. */
export const lookForTogether =
  (...gatherings: readonly Gathering[]) =>
  (reading: Reading): Match[] =>
    gatherings.flatMap((gathering) => {
      const { cues, notNear, inPost, shieldedBy } = gathering;
      const firsts = cues[0] === undefined ? [] : hits(reading, cues[0]);
      if (firsts.length === 0 || cues.some((set) => !has(reading, set))) return [];
      if ((inPost && !has(reading, inPost)) || (shieldedBy && has(reading, shieldedBy))) return [];
      return firsts
        .filter((hit) => notNear === undefined || !inSentence(reading, notNear, hit.from))
        .flatMap((hit) => {
          const all = gathered(reading, hit, gathering);
          if (all === undefined) return [];
          return [matchTokens(reading, Math.min(...all.map((e) => e.first)), Math.max(...all.map((e) => e.last)))];
        });
    });
