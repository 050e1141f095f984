/**
 * The second look's network, since 2026-11: word vectors, convolutions of one to three words, of each the highest in the
 * window, and from these the log odds of each rule (Kim, 2014). A word's vector places it near words that are used alike,
 * so that it knows something of words that no example had. It sees runs of words where the linear model counts them.
 */
import type { Reading } from '../detect/reading.ts';
import { NAME, type Window, type Word, wordsOf } from './features.ts';

/** Numbers per word, a multiple of AT_ONCE. */
export const DIMENSIONS = 50;
/** Convolutions of each width. */
export const FILTERS = 64;
/** Words. */
export const WIDTHS = [1, 2, 3] as const;
/** The vector and whether the word is named. */
export const INPUTS = DIMENSIONS + 1;
/** What one word brings to all convolutions, at each place in them: by width, then place, then filter. */
export const PROJECTED = FILTERS * WIDTHS.reduce((sum: number, width) => sum + width, 0);
export const POOLED = FILTERS * WIDTHS.length;
/** Its log odds count so much beside the linear model's distance. */
export const NETWORK_SHARE = 0.125;
/** Stands for every word that has no vector of its own. */
export const UNKNOWN = '%Word';

/** Flat, row by row. */
export interface Layers {
  /** DIMENSIONS for each word. */
  readonly vectors: Float32Array;
  /** PROJECTED for each of INPUTS. */
  readonly filters: Float32Array;
  readonly filterBiases: Float32Array;
  /** One per rule for each of POOLED. */
  readonly outputs: Float32Array;
  readonly outputBiases: Float32Array;
}

/** A table of numbers, a printable character for each, from -STEPS to STEPS; `step` is what one step stands for. */
export interface Table {
  readonly step: number;
  readonly values: string;
}

/** `network.json`. */
export interface PackedNetwork extends Readonly<Record<keyof Layers, Table>> {
  /** Separated by spaces, in the order of their vectors. */
  readonly words: string;
}

/** The log odds of each rule in a window of a text. */
export type Network = (reading: Reading) => (window: Window) => Float64Array;

/** With 20 steps it weighed half as much again and found no more (2026-11). */
const STEPS = 7;
/** Characters from `#` to `1`, which JSON writes as they are. */
const ZERO = '#'.charCodeAt(0) + STEPS;
/** What lies further out is cut off, so that the steps are fine where most numbers are. */
const DEVIATIONS = 3.5;

export function packTable(numbers: Float32Array): Table {
  const deviation = Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0) / Math.max(1, numbers.length));
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const step = Math.min(largest, DEVIATIONS * deviation) / STEPS || 1;
  const steps = Array.from(numbers, (number) => Math.max(-STEPS, Math.min(STEPS, Math.round(number / step))));
  return { step, values: steps.map((each) => String.fromCharCode(each + ZERO)).join('') };
}

/** A loop, as it runs in the sites: `Float32Array.from` took three times as long (Node 20, 2026-11). */
export function unpackTable({ step, values }: Table): Float32Array {
  const numbers = new Float32Array(values.length);
  for (let at = 0; at < numbers.length; at++) numbers[at] = (values.charCodeAt(at) - ZERO) * step;
  return numbers;
}

export const packNetwork = (words: readonly string[], layers: Layers): PackedNetwork => ({
  words: words.join(' '),
  vectors: packTable(layers.vectors),
  filters: packTable(layers.filters),
  filterBiases: packTable(layers.filterBiases),
  outputs: packTable(layers.outputs),
  outputBiases: packTable(layers.outputBiases),
});

/** Of one word: its number, and whether it is named. */
export const keyOf = (word: number, isNamed: boolean): number => word * 2 + (isNamed ? 1 : 0);

/** The keys of words, by the numbers that the words have. */
export const keysOf = (words: readonly Word[], numbers: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(words, ({ text, isNamed }) =>
    keyOf(numbers.get(text) ?? numbers.get(isNamed ? NAME : UNKNOWN) ?? 0, isNamed),
  );

/** Numbers of a vector that are taken at once: three times as fast as one by one (Node 24, 2026-11). */
const AT_ONCE = 5;

/** Adds to `out` what the word of a key brings to all convolutions. */
export function project(
  { vectors, filters }: Pick<Layers, 'vectors' | 'filters'>,
  key: number,
  out: Float32Array,
): void {
  const vector = (key >> 1) * DIMENSIONS;
  const at = (index: number): number => filters[index] as number;
  for (let input = 0; input < DIMENSIONS; input += AT_ONCE) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = vectors.subarray(vector + input, vector + input + AT_ONCE);
    let from = input * PROJECTED;
    for (let i = 0; i < PROJECTED; i++, from++) {
      out[i] =
        (out[i] as number) +
        a * at(from) +
        b * at(from + PROJECTED) +
        c * at(from + 2 * PROJECTED) +
        d * at(from + 3 * PROJECTED) +
        e * at(from + 4 * PROJECTED);
    }
  }
  if (key & 1) for (let i = 0; i < PROJECTED; i++) out[i] = (out[i] as number) + at(DIMENSIONS * PROJECTED + i);
}

/** Words of which the projection is kept: an officer's post is checked at every pause, and is mostly the same. */
const KEPT = 1000;

export const unpackLayers = (packed: Readonly<Record<keyof Layers, Table>>): Layers => ({
  vectors: unpackTable(packed.vectors),
  filters: unpackTable(packed.filters),
  filterBiases: unpackTable(packed.filterBiases),
  outputs: unpackTable(packed.outputs),
  outputBiases: unpackTable(packed.outputBiases),
});

/** The log odds of each rule in a text, by the keys of its words. */
export function judgeOf(layers: Layers): (keys: Int32Array) => Float64Array {
  const kept = new Map<number, Float32Array>();
  const projectionOf = (key: number): Float32Array => {
    const known = kept.get(key);
    if (known) return known;
    const projection = new Float32Array(PROJECTED);
    project(layers, key, projection);
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, projection);
    return projection;
  };
  return (keys) => judge(layers, pool(layers, Array.from(keys, projectionOf)).highest);
}

export function unpackNetwork(packed: PackedNetwork): Network {
  const numbers = new Map(packed.words.split(' ').map((word, number) => [word, number]));
  const judgeKeys = judgeOf(unpackLayers(packed));
  return (reading) => {
    const keys = keysOf(wordsOf(reading), numbers);
    return ({ from, to }) => judgeKeys(keys.subarray(from, to + 1));
  };
}

/** Of each convolution the highest in the window, nothing below zero, and the place where it begins. */
export function pool({ filterBiases }: Pick<Layers, 'filterBiases'>, words: readonly (Float32Array | undefined)[]) {
  const highest = new Float32Array(POOLED);
  const places = new Int32Array(POOLED);
  let block = 0;
  for (const [order, width] of WIDTHS.entries()) {
    for (let place = 1 - width; place < words.length; place++) {
      const [a, b, c] = Array.from({ length: width }, (_, offset) => words[place + offset]);
      for (let filter = 0; filter < FILTERS; filter++) {
        const at = order * FILTERS + filter;
        const from = block + filter;
        const sum =
          (filterBiases[at] ?? 0) + (a?.[from] ?? 0) + (b?.[from + FILTERS] ?? 0) + (c?.[from + 2 * FILTERS] ?? 0);
        if (sum <= (highest[at] ?? 0)) continue;
        highest[at] = sum;
        places[at] = place;
      }
    }
    block += width * FILTERS;
  }
  return { highest, places };
}

/** The log odds of each rule. */
export function judge(
  { outputs, outputBiases }: Pick<Layers, 'outputs' | 'outputBiases'>,
  pooled: Float32Array,
): Float64Array {
  const odds = Float64Array.from(outputBiases);
  for (const [at, value] of pooled.entries()) {
    if (value === 0) continue;
    const from = at * odds.length;
    for (let rule = 0; rule < odds.length; rule++)
      odds[rule] = (odds[rule] as number) + value * (outputs[from + rule] as number);
  }
  return odds;
}
