/**
 * Learns the second look's weights from labelled posts, with genuine posts as the opposite, and writes
 * lib/learned/weights.json. Only words of the labelled posts count, so that nothing of a genuine post can be in it.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pack } from '../lib/learned/weights.ts';
import { RULES } from '../lib/rules/index.ts';
import type { Examples } from '../lib/rules/rule.ts';
import { readOptions } from './judge/options.ts';
import { genuine, labelled, readPosts } from './judge/posts.ts';
import { judged, type Model, regress } from './learn/regression.ts';
import { begunRowsOf, exampleRowsOf, genuineRowsOf, type Row, rowsOf } from './learn/rows.ts';

/** Their risk has a shape, which patterns find and words around it do not tell. */
const SHAPED: ReadonlySet<string> = new Set([
  ...['id-or-account-number', 'personal-phone-number', 'personal-email', 'licence-plate', 'date-of-birth'],
  ...['all-caps', 'styled-text', 'slur', 'profanity', 'stigmatizing-term'],
]);
const FOLDS = 4;
/** Of a hundred genuine posts so many are learned from; all of them set the threshold. */
const LEARNED_FROM = 15;
/** Places from the top of the scores, each by a model that had not seen the post: the threshold lies above the next one. */
const GENUINE_ABOVE = 1;
const GOOD_ABOVE = 2;
/** The floor lies below so many of the examples, each scored unseen. */
const KEPT_OF_EXAMPLES = 0.98;
/** Log odds. Authors it had learned nothing of scored lower: without this a tenth of their plain risks was doubted (2026-11). */
const FLOOR_MARGIN = 1.5;

interface Learned {
  readonly id: string;
  readonly model: Model;
  readonly threshold: number;
  readonly floor: number;
}

function learn(rule: string, rows: readonly Row[], sent: readonly Row[]): Learned {
  const taught = [...rows, ...sent.filter(({ post }) => (post * 7919) % 100 < LEARNED_FROM)];
  const genuineScores = new Map<number, number>();
  const goodScores = new Map<number, number>();
  const exampleScores = new Map<number, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = ({ post }: Row) => post % FOLDS === fold;
    const model = regress(
      rule,
      taught.filter((row) => !unseen(row)),
    );
    const note = (scores: Map<number, number>, row: Row): void => {
      scores.set(row.post, Math.max(scores.get(row.post) ?? Number.NEGATIVE_INFINITY, judged(row, model)));
    };
    for (const row of sent.filter(unseen)) note(genuineScores, row);
    for (const row of rows.filter(unseen)) {
      if (row.from === 'good' && !row.unclear.has(rule)) note(goodScores, row);
      else if (row.risks.has(rule)) note(exampleScores, row);
    }
  }
  const model = regress(rule, taught);
  const speaks = ({ from, unclear }: Row) => from === 'good' && !unclear.has(rule);
  const threshold = Math.max(
    nth(genuineScores, GENUINE_ABOVE),
    nth(goodScores, GOOD_ABOVE),
    ...rows.filter(speaks).map((row) => judged(row, model)),
  );
  const floor = nth(exampleScores, Math.floor(exampleScores.size * KEPT_OF_EXAMPLES)) - FLOOR_MARGIN;
  const found = [...exampleScores.values()].filter((score) => score > threshold).length;
  const doubted = [...goodScores.values()].filter((score) => score < floor).length;
  const percent = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(1, whole))} %`;
  console.log(
    `${rule.padEnd(34)} ${exampleScores.size} examples, ${percent(found, exampleScores.size)} found unseen; below the floor: ${percent(doubted, goodScores.size)} of good posts`,
  );
  return { id: rule, model, threshold, floor };
}

/** The n-th highest, counted from zero. */
const nth = (scores: ReadonlyMap<number, number>, n: number): number =>
  [...scores.values()].sort((a, b) => b - a)[n] ?? 0;

const EXAMPLES = import.meta.glob<Examples>('../lib/rules/*/*.ts', { eager: true, import: 'examples' });

/** Numbered from `first`, each rule in its own hundred. */
const exampleRows = (first: number): Row[] =>
  Object.entries(EXAMPLES).flatMap(([path, examples], i) =>
    exampleRowsOf(path.replace(/^.*\/|\.ts$/g, ''), examples, first + i * 100),
  );

const pathOf = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);

export function main(args: string[]): number {
  const options = readOptions(args);
  if (options.labelled.length === 0 || options.genuine.length === 0) {
    console.error('Both are needed: npm run learn -- --labelled FILE… --genuine FILE…');
    return 2;
  }
  const posts = options.labelled.flatMap((file) => readPosts(pathOf(file), labelled));
  const begun = posts.flatMap((post, i) => (post.expect.length === 0 ? begunRowsOf(post, i) : []));
  const rows = [...posts.flatMap(rowsOf), ...begun, ...exampleRows(posts.length)];
  const known = new Set(rows.flatMap(({ buckets }) => [...buckets]));
  const sent = options.genuine
    .flatMap((file) => readPosts(pathOf(file), genuine))
    .flatMap(genuineRowsOf)
    .map((row) => ({ ...row, buckets: row.buckets.filter((bucket) => known.has(bucket)) }));
  console.log(`${rows.length} windows of labelled posts, ${sent.length} of genuine ones, ${known.size} features`);
  const rules = RULES.filter(({ id }) => !SHAPED.has(id)).map(({ id }) => learn(id, rows, sent));
  const packed = pack(
    rules.map(({ id, threshold, floor, model: { bias, largest } }) => ({ id, bias, threshold, floor, largest })),
    rules.map(({ model }) => model.weights),
  );
  const file = new URL('../lib/learned/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(packed, null, 2)}\n`);
  return 0;
}
