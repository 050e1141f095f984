/**
 * The second look, since 2026-11: a linear model over words and pairs of words (logistic regression), one for each rule
 * whose risk lies in what is said rather than in a shape such as a number's. It speaks up where a text reads like the posts
 * in which a risk was found, though no phrase of the rule is there, and doubts a phrase where nothing around it does.
 */
import type { Match } from '../detect/match.ts';
import { matchTokens, type Reading } from '../detect/reading.ts';
import { bucketsIn, bucketsOf, ENOUGH, sentencesOf, sizeOf, type Window, windowsOf } from './features.ts';
import { learned, type Weights } from './weights.ts';

export interface Likely {
  readonly rule: string;
  /** The sentence that says most for it. */
  readonly match: Match;
  /** By how much the score passes the rule's threshold; comparable between rules. */
  readonly margin: number;
}

export interface SecondLook {
  /** One per rule at most, the likeliest first. */
  readonly likely: readonly Likely[];
  /** Whether nothing around a match reads like this rule's risk. Never of a rule without weights. */
  readonly doubts: (rule: string, match: Pick<Match, 'start' | 'end'>) => boolean;
}

/** Gets the weights ready, so that the first text does not wait for them. */
export const prepareLearned = (): void => void learned();

export function lookAgain(reading: Reading, weights: Weights = learned()): SecondLook {
  const perToken = bucketsOf(reading);
  const sentences = sentencesOf(reading);
  /** The score of each rule, as log odds. */
  const scoresOf = (window: Window): Float64Array => {
    const sums = new Float64Array(weights.rules.length);
    for (const bucket of bucketsIn(perToken, window)) weights.add(bucket, sums);
    const size = sizeOf(window);
    return sums.map((sum, rule) => sum / size + (weights.rules[rule]?.bias ?? 0));
  };
  const windows = windowsOf(sentences).filter(({ from, to }) => to - from >= ENOUGH);
  const looked = windows.map((window) => {
    const { start, end } = matchTokens(reading, window.from, window.to);
    return { window, start, end, scores: scoresOf(window) };
  });

  const likely = weights.rules.flatMap(({ id, threshold }, rule) => {
    const best = highest(looked, ({ scores }) => scores[rule] ?? 0);
    const margin = best ? (best.scores[rule] ?? 0) - threshold : 0;
    if (!best || margin <= 0) return [];
    const inside = sentences.filter(({ from, to }) => from >= best.window.from && to <= best.window.to);
    const { from, to } = highest(inside, (sentence) => scoresOf(sentence)[rule] ?? 0) ?? best.window;
    return [{ rule: id, match: matchTokens(reading, from, to), margin }];
  });

  return {
    likely: likely.sort((a, b) => b.margin - a.margin),
    doubts(id, { start, end }) {
      const rule = weights.rules.findIndex((one) => one.id === id);
      const floor = weights.rules[rule]?.floor ?? Number.NEGATIVE_INFINITY;
      const around = looked.filter((one) => one.start < end && one.end > start);
      return around.length > 0 && around.every((one) => (one.scores[rule] ?? 0) < floor);
    },
  };
}

function highest<T>(list: readonly T[], scoreOf: (one: T) => number): T | undefined {
  let best: { readonly one: T; readonly score: number } | undefined;
  for (const one of list) {
    const score = scoreOf(one);
    if (best === undefined || score > best.score) best = { one, score };
  }
  return best?.one;
}
