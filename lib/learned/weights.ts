/**
 * The linear model's weights, packed in weights.json by `npm run learn`: for each bucket that counts for anything, which
 * rules it speaks for or against, and how much. They hold numbers only, and buckets of invented posts only.
 */
import { BUCKETS } from './features.ts';

export interface LearnedRule {
  readonly id: string;
  readonly bias: number;
  /** What scores higher is a finding of its own. */
  readonly threshold: number;
  /** What scores higher is worth a tip. */
  readonly hint: number;
  /** What scores lower is no finding, whatever phrase is in it. */
  readonly floor: number;
  /** What a weight of all STEPS stands for. */
  readonly largest: number;
}

/**
 * `weights.json`. `table` is base64 of, for each bucket in order: its distance to the one before and how many rules follow,
 * both in groups of seven bits, the lowest first; and for each rule its number and its weight, a byte each.
 */
export interface Packed {
  readonly rules: readonly LearnedRule[];
  readonly table: string;
}

/** Of the linear model. */
export interface Weights {
  readonly rules: readonly LearnedRule[];
  /** Adds what a bucket says to the sum of each rule. */
  readonly add: (bucket: number, sums: Float64Array) => void;
}

/** A weight is stored in as many steps either way: with 127 a quarter larger and no better (2026-11). */
export const STEPS = 15;
/** A weight's byte is never negative. */
const ZERO = STEPS;

/** Into flat arrays, as it runs in the sites: as a map of lists it took 70 ms (Node 24, 2026-11). */
export function unpack({ rules, table }: Packed): Weights {
  const bytes = atob(table);
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  /** Where the entries of each bucket begin, and those of the one before end. */
  const starts = new Uint32Array(BUCKETS + 1);
  const rulesOf = new Uint8Array(bytes.length / 2);
  const weightsOf = new Int8Array(bytes.length / 2);
  let count = 0;
  let filled = 0;
  for (let bucket = -1; at < bytes.length; ) {
    bucket += number();
    while (filled <= bucket) starts[filled++] = count;
    for (let left = number(); left > 0; left--) {
      rulesOf[count] = bytes.charCodeAt(at++);
      weightsOf[count++] = bytes.charCodeAt(at++) - ZERO;
    }
  }
  starts.fill(count, filled);
  const scales = Float64Array.from(rules, ({ largest }) => largest / STEPS);
  return {
    rules,
    add(bucket, sums) {
      const end = starts[bucket + 1] ?? 0;
      for (let entry = starts[bucket] ?? end; entry < end; entry++) {
        const rule = rulesOf[entry] as number;
        sums[rule] = (sums[rule] as number) + (weightsOf[entry] as number) * (scales[rule] as number);
      }
    },
  };
}

/** The counterpart of `unpack`, for `npm run learn`. `weights` of each rule by bucket. */
export function pack(rules: readonly LearnedRule[], weights: readonly ReadonlyMap<number, number>[]): Packed {
  const byBucket = new Map<number, number[]>();
  for (const [rule, own] of weights.entries()) {
    for (const [bucket, weight] of own) {
      const steps = Math.round((weight / (rules[rule]?.largest ?? 1)) * STEPS);
      if (steps === 0) continue;
      const entries = byBucket.get(bucket) ?? [];
      entries.push(rule, steps + ZERO);
      byBucket.set(bucket, entries);
    }
  }
  const bytes: number[] = [];
  const write = (number: number): void => {
    let rest = number;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  let before = -1;
  for (const [bucket, entries] of [...byBucket].sort(([a], [b]) => a - b)) {
    write(bucket - before);
    write(entries.length / 2);
    for (const byte of entries) bytes.push(byte);
    before = bucket;
  }
  return { rules, table: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')) };
}
