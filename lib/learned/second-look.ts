/**
 * The second look, since 2026-11, for each rule whose risk lies in what is said rather than in a shape such as a number's:
 * a linear model over words and pairs of words, and beside it a small network over word vectors. It speaks up where a text
 * reads like the posts in which a risk was found, though no phrase of the rule is there, and doubts a phrase where nothing
 * around it does.
 */
import type { Match } from '../detect/match.ts';
import { matchTokens, type Reading } from '../detect/reading.ts';
import { bucketsIn, bucketsOf, ENOUGH, sentencesOf, sizeOf, type Window, windowsOf } from './features.ts';
import packedNetwork from './network.json';
import { NETWORK_SHARE, type Network, unpackNetwork } from './network.ts';
import packedWeights from './weights.json';
import { unpack, type Weights } from './weights.ts';

export interface Likely {
  readonly rule: string;
  /** The sentence that says most for it. */
  readonly match: Match;
  /** It reads so much like the risk that the post should wait; otherwise it is worth a tip. */
  readonly isClear: boolean;
  /** By how much the score passes the least that is worth a tip; comparable between rules. */
  readonly margin: number;
}

export interface SecondLook {
  /** One per rule at most, the likeliest first. */
  readonly likely: readonly Likely[];
  /** Whether nothing around a match reads like this rule's risk. Never of a rule without weights. */
  readonly doubts: (rule: string, match: Pick<Match, 'start' | 'end'>) => boolean;
}

export interface Learned {
  readonly weights: Weights;
  readonly network: Network;
}

let weights: Weights | undefined;
let network: Network | undefined;

/** Unpacked at the first call, some milliseconds. */
export function learned(): Learned {
  weights ??= unpack(packedWeights);
  network ??= unpackNetwork(packedNetwork);
  return { weights, network };
}

/** Gets one half ready, so that the first text does not wait; answers whether there is more to do. */
export function prepareLearned(): boolean {
  if (weights === undefined) {
    weights = unpack(packedWeights);
    return true;
  }
  learned();
  return false;
}

export function lookAgain(reading: Reading, { weights, network }: Learned = learned()): SecondLook {
  const perToken = bucketsOf(reading);
  const sentences = sentencesOf(reading);
  const networkScoresOf = network(reading);
  /** The score of each rule. */
  const scoresOf = (window: Window): Float64Array => {
    const sums = new Float64Array(weights.rules.length);
    for (const bucket of bucketsIn(perToken, window)) weights.add(bucket, sums);
    const size = sizeOf(window);
    const odds = networkScoresOf(window);
    return sums.map((sum, rule) => sum / size + (weights.rules[rule]?.bias ?? 0) + NETWORK_SHARE * (odds[rule] ?? 0));
  };
  const windows = windowsOf(sentences).filter(({ from, to }) => to - from >= ENOUGH);
  const looked = windows.map((window) => {
    const { start, end } = matchTokens(reading, window.from, window.to);
    return { window, start, end, scores: scoresOf(window) };
  });

  const likely = weights.rules.flatMap(({ id, threshold, hint }, rule) => {
    const best = highest(looked, ({ scores }) => scores[rule] ?? 0);
    const score = best?.scores[rule] ?? Number.NEGATIVE_INFINITY;
    if (!best || score <= hint) return [];
    const { from, to } = trimmed(sentences, best.window, (run) => scoresOf(run)[rule] ?? 0);
    return [{ rule: id, match: matchTokens(reading, from, to), isClear: score > threshold, margin: score - hint }];
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

/** By so much the score must rise for a sentence to be left off. */
const BETTER_WITHOUT = 0.2;

/**
 * The sentences of a window without those at its ends that speak against it. What was judged is the whole of it: of an
 * insinuation one sentence often gives the topic and the next one the sting, and the single sentence with the highest score
 * was beside the risk in one implied post of seven (2026-11).
 */
function trimmed(sentences: readonly Window[], window: Window, scoreOf: (run: Window) => number): Window {
  let inside = sentences.filter(({ from, to }) => from >= window.from && to <= window.to);
  const runOf = (some: readonly Window[]): Window => ({
    from: some[0]?.from ?? window.from,
    to: some[some.length - 1]?.to ?? window.to,
  });
  while (inside.length > 1) {
    const score = scoreOf(runOf(inside));
    const shorter = highest([inside.slice(1), inside.slice(0, -1)], (some) => scoreOf(runOf(some)));
    if (!shorter || scoreOf(runOf(shorter)) < score + BETTER_WITHOUT) break;
    inside = shorter;
  }
  return runOf(inside);
}

function highest<T>(list: readonly T[], scoreOf: (one: T) => number): T | undefined {
  let best: { readonly one: T; readonly score: number } | undefined;
  for (const one of list) {
    const score = scoreOf(one);
    if (best === undefined || score > best.score) best = { one, score };
  }
  return best?.one;
}
