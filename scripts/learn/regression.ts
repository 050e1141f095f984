/** Logistic regression by stochastic gradient descent with AdaGrad's step sizes (Duchi et al., 2011). Same input, same weights. */
import { BUCKETS } from '../../lib/learned/features.ts';
import { STEPS } from '../../lib/learned/weights.ts';
import type { Row } from './rows.ts';

export interface Model {
  /** By bucket; only what counts for something. */
  readonly weights: ReadonlyMap<number, number>;
  readonly bias: number;
  readonly largest: number;
}

const EPOCHS = 6;
const RATE = 0.3;
/** A rule's examples are few beside everything else: each counts for up to so many of the others. */
const MOST_PER_EXAMPLE = 20;
/**
 * Weights of one rule. Of 175 plain risks by an author it had learned nothing of, the second look found 2 more with 1500
 * (152 kB zipped), 5 with 2500 (260 kB) and 6 with 4500 (457 kB), 2026-11.
 */
const KEPT = 2500;
/** What is surer than this teaches nothing any more. */
const ENOUGH = 1e-3;

/** Learns one rule from the rows that are clear about it. */
export function regress(rule: string, rows: readonly Row[]): Model {
  const clear = rows.filter(({ risks, unclear }) => risks.has(rule) || !unclear.has(rule));
  const examples = clear.filter(({ risks }) => risks.has(rule)).length;
  const gain = Math.sqrt(Math.min(MOST_PER_EXAMPLE, (clear.length - examples) / Math.max(1, examples)));
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(0.01);
  const random = randomFrom(7);
  let bias = -3;
  let biasSquares = 0.01;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const row of shuffled(clear, random)) {
      const isExample = row.risks.has(rule);
      const odds = scoreOf(row, weights, bias);
      const likelihood = 1 / (1 + Math.exp(-odds));
      const error = isExample ? (likelihood - 1) * gain : likelihood;
      if (Math.abs(error) < ENOUGH) continue;
      const slope = error / row.size;
      for (const bucket of row.buckets) {
        const square = (squares[bucket] ?? 0) + slope * slope;
        squares[bucket] = square;
        weights[bucket] = (weights[bucket] ?? 0) - (RATE * slope) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return { ...strongest(weights), bias };
}

const scoreOf = ({ buckets, size }: Row, weights: Float64Array, bias: number): number => {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return sum / size + bias;
};

/** In the steps in which they are stored, so that a threshold is found with the weights that ship. */
function strongest(all: Float64Array): Pick<Model, 'weights' | 'largest'> {
  const order = [...all.keys()].filter((bucket) => all[bucket] !== 0);
  order.sort((a, b) => Math.abs(all[b] ?? 0) - Math.abs(all[a] ?? 0));
  const largest = Math.abs(all[order[0] ?? 0] ?? 0);
  const step = largest / STEPS;
  return {
    weights: new Map(order.slice(0, KEPT).map((bucket) => [bucket, Math.round((all[bucket] ?? 0) / step) * step])),
    largest,
  };
}

/** The score as the extension computes it. */
export function judged({ buckets, size }: Row, { weights, bias }: Model): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights.get(bucket) ?? 0;
  return sum / size + bias;
}

/** A linear congruential generator (Numerical Recipes), in [0, 1). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
