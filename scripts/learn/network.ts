/** Trains the second look's network by Adam (Kingma and Ba, 2015) with dropout. Same input, same weights. */
import {
  DIMENSIONS,
  FILTERS,
  INPUTS,
  judge,
  type Layers,
  POOLED,
  PROJECTED,
  pool,
  project,
  WIDTHS,
} from '../../lib/learned/network.ts';
import { randomFrom, shuffled } from './random.ts';

/** What is learned from: a window's words, and which rules' risk lies in it. */
export interface Sample {
  readonly keys: Int32Array;
  /** Numbers of rules. */
  readonly risks: readonly number[];
  /** Numbers of rules of which it says nothing. */
  readonly unclear: readonly number[];
  /** A good post that must stay one. */
  readonly isAllowed: boolean;
}

const SEED = 1;
const EPOCHS = 10;
const BATCH = 64;
const RATE = 2e-3;
/** A word's vector knows something already. */
const VECTOR_RATE = 0.3;
/** Windows with a rule's risk are few beside the others. */
const GAIN = 5;
/** And what a rule promises to allow is little beside other good posts. */
const ALLOWED_GAIN = 5;
/** Of a window's words, and of what the convolutions find, so many are hidden each time: what is learned must not hang on one. */
const HIDDEN_WORDS = 0.1;
const HIDDEN_FEATURES = 0.5;

export interface Lesson {
  readonly samples: readonly Sample[];
  /** The word vectors to begin with. */
  readonly vectors: Float32Array;
  /** How many there are. */
  readonly rules: number;
}

export function train({ samples, vectors, rules }: Lesson): Layers {
  const random = randomFrom(SEED);
  const layers: Layers = {
    vectors: vectors.slice(),
    filters: uniform(INPUTS * PROJECTED, 1 / Math.sqrt(INPUTS * 2), random),
    filterBiases: new Float32Array(POOLED),
    outputs: uniform(POOLED * rules, 1 / Math.sqrt(POOLED), random),
    outputBiases: new Float32Array(rules).fill(-3),
  };
  const learner = new Learner(layers, random);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffled(samples, random);
    for (let at = 0; at < order.length; at += BATCH) learner.learn(order.slice(at, at + BATCH));
  }
  return layers;
}

const uniform = (length: number, most: number, random: () => number): Float32Array =>
  Float32Array.from({ length }, () => (2 * random() - 1) * most);

/** Runs of width words begin here in a projection. */
const BLOCKS = WIDTHS.map((_, order) =>
  WIDTHS.slice(0, order).reduce((sum: number, width) => sum + width * FILTERS, 0),
);

class Learner {
  private readonly steps: { readonly [layer in keyof Layers]: Adam };
  private readonly slopes: Omit<Layers, 'vectors'>;

  private readonly layers: Layers;
  private readonly random: () => number;

  constructor(layers: Layers, random: () => number) {
    this.layers = layers;
    this.random = random;
    const { vectors, ...others } = layers;
    this.slopes = {
      filters: new Float32Array(others.filters.length),
      filterBiases: new Float32Array(others.filterBiases.length),
      outputs: new Float32Array(others.outputs.length),
      outputBiases: new Float32Array(others.outputBiases.length),
    };
    this.steps = {
      vectors: new Adam(vectors, RATE * VECTOR_RATE),
      filters: new Adam(others.filters, RATE),
      filterBiases: new Adam(others.filterBiases, RATE),
      outputs: new Adam(others.outputs, RATE),
      outputBiases: new Adam(others.outputBiases, RATE),
    };
  }

  /** One step down from a few samples. A word that they share is projected once. */
  learn(batch: readonly Sample[]): void {
    const keys = [...new Set(batch.flatMap((sample) => [...sample.keys]))];
    const projections = new Map<number, Float32Array>();
    const back = new Map<number, Float32Array>();
    for (const key of keys) {
      const projection = new Float32Array(PROJECTED);
      project(this.layers, key, projection);
      projections.set(key, projection);
      back.set(key, new Float32Array(PROJECTED));
    }
    for (const slopes of Object.values(this.slopes)) slopes.fill(0);
    for (const sample of batch) this.follow(sample, 1 / batch.length, projections, back);
    this.descend(back);
  }

  private follow(
    { keys, risks, unclear, isAllowed }: Sample,
    ofBatch: number,
    projections: ReadonlyMap<number, Float32Array>,
    back: ReadonlyMap<number, Float32Array>,
  ): void {
    const { layers, slopes, random } = this;
    const share = isAllowed ? ALLOWED_GAIN * ofBatch : ofBatch;
    const words = Array.from(keys, (key) => (random() < HIDDEN_WORDS ? undefined : projections.get(key)));
    const { highest, places } = pool(layers, words);
    for (const at of highest.keys())
      highest[at] = random() < HIDDEN_FEATURES ? 0 : (highest[at] as number) / (1 - HIDDEN_FEATURES);
    const odds = judge(layers, highest);
    const rules = odds.length;
    const errors = odds.map((each) => share / (1 + Math.exp(-each)));
    for (const rule of unclear) errors[rule] = 0;
    for (const rule of risks) errors[rule] = GAIN * (share / (1 + Math.exp(-(odds[rule] as number))) - share);
    for (const [rule, error] of errors.entries())
      slopes.outputBiases[rule] = (slopes.outputBiases[rule] as number) + error;
    for (const [at, value] of highest.entries()) {
      if (value === 0) continue;
      let slope = 0;
      for (let rule = 0, from = at * rules; rule < rules; rule++) {
        const error = errors[rule] as number;
        slope += error * (layers.outputs[from + rule] as number);
        slopes.outputs[from + rule] = (slopes.outputs[from + rule] as number) + error * value;
      }
      slope /= 1 - HIDDEN_FEATURES;
      slopes.filterBiases[at] = (slopes.filterBiases[at] as number) + slope;
      const order = Math.floor(at / FILTERS);
      const place = places[at] as number;
      for (let offset = 0; offset < (WIDTHS[order] as number); offset++) {
        if (words[place + offset] === undefined) continue;
        const to = back.get(keys[place + offset] as number) as Float32Array;
        const i = (BLOCKS[order] as number) + offset * FILTERS + (at % FILTERS);
        to[i] = (to[i] as number) + slope;
      }
    }
  }

  private descend(back: ReadonlyMap<number, Float32Array>): void {
    const { layers, slopes, steps } = this;
    const vectorSlopes = new Map<number, Float32Array>();
    const used = new Int32Array(PROJECTED);
    for (const [key, slope] of back) {
      let count = 0;
      for (let i = 0; i < PROJECTED; i++) if (slope[i] !== 0) used[count++] = i;
      if (count === 0) continue;
      const word = key >> 1;
      const vectorSlope = vectorSlopes.get(word) ?? new Float32Array(DIMENSIONS);
      vectorSlopes.set(word, vectorSlope);
      for (let input = 0; input < INPUTS; input++) {
        const isVector = input < DIMENSIONS;
        const value = isVector ? (layers.vectors[word * DIMENSIONS + input] as number) : key & 1;
        let sum = 0;
        for (let n = 0, from = input * PROJECTED; n < count; n++) {
          const i = used[n] as number;
          sum += (layers.filters[from + i] as number) * (slope[i] as number);
          slopes.filters[from + i] = (slopes.filters[from + i] as number) + value * (slope[i] as number);
        }
        if (isVector) vectorSlope[input] = (vectorSlope[input] as number) + sum;
      }
    }
    steps.filters.step(slopes.filters);
    steps.filterBiases.step(slopes.filterBiases);
    steps.outputs.step(slopes.outputs);
    steps.outputBiases.step(slopes.outputBiases);
    steps.vectors.next();
    for (const [word, slope] of vectorSlopes) steps.vectors.stepAt(word * DIMENSIONS, slope);
  }
}

const FIRST_KEPT = 0.9;
const SECOND_KEPT = 0.999;
const TINY = 1e-8;

/** Of a large table only what a batch touched is stepped. */
class Adam {
  private readonly numbers: Float32Array;
  private readonly rate: number;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private count = 0;

  constructor(numbers: Float32Array, rate: number) {
    this.numbers = numbers;
    this.rate = rate;
    this.first = new Float32Array(numbers.length);
    this.second = new Float32Array(numbers.length);
  }

  step(slopes: Float32Array): void {
    this.next();
    this.stepAt(0, slopes);
  }

  next(): void {
    this.count++;
  }

  stepAt(from: number, slopes: Float32Array): void {
    const { first, second, numbers } = this;
    const rate = (this.rate * Math.sqrt(1 - SECOND_KEPT ** this.count)) / (1 - FIRST_KEPT ** this.count);
    for (let i = 0; i < slopes.length; i++) {
      const at = from + i;
      const slope = slopes[i] as number;
      const one = FIRST_KEPT * (first[at] as number) + (1 - FIRST_KEPT) * slope;
      const two = SECOND_KEPT * (second[at] as number) + (1 - SECOND_KEPT) * slope * slope;
      first[at] = one;
      second[at] = two;
      numbers[at] = (numbers[at] as number) - (rate * one) / (Math.sqrt(two) + TINY);
    }
  }
}
