/**
 * Learns the second look from labelled posts, with genuine posts as the opposite, and writes lib/learned/weights.json and
 * network.json. Only words of the labelled posts and the commonest ones have a place in them, so that no name of a genuine
 * post can be there.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pack } from '../lib/learned/weights.ts';
import { RULES } from '../lib/rules/index.ts';
import type { Examples } from '../lib/rules/rule.ts';
import { readOptions } from './judge/options.ts';
import { genuine, labelled, readPosts } from './judge/posts.ts';
import { learnNetwork } from './learn/opinions.ts';
import { begunRowsOf, exampleRowsOf, genuineRowsOf, type Row, rowsOf } from './learn/rows.ts';
import { learnRule } from './learn/rule.ts';

/** Their risk has a shape, which patterns find and words around it do not tell. */
const SHAPED: ReadonlySet<string> = new Set([
  ...['id-or-account-number', 'personal-phone-number', 'personal-email', 'licence-plate', 'date-of-birth'],
  ...['all-caps', 'styled-text', 'slur', 'profanity', 'stigmatizing-term'],
]);
const EXAMPLES = import.meta.glob<Examples>('../lib/rules/*/*.ts', { eager: true, import: 'examples' });

/** Numbered from `first`, each rule in its own hundred. */
const exampleRows = (first: number): Row[] =>
  Object.entries(EXAMPLES).flatMap(([path, examples], i) =>
    exampleRowsOf(path.replace(/^.*\/|\.ts$/g, ''), examples, first + i * 100),
  );

const pathOf = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);

export async function main(args: string[]): Promise<number> {
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
  const ids = RULES.map(({ id }) => id).filter((id) => !SHAPED.has(id));
  const network = await learnNetwork(ids, rows, sent);
  const rules = ids.map((id, at) => learnRule(id, at, rows, sent, network));
  const packed = pack(
    rules.map(({ model: { weights: _, ...model }, ...rule }) => ({ ...rule, ...model })),
    rules.map(({ model }) => model.weights),
  );
  write('weights', packed);
  write('network', network.packed);
  return 0;
}

const write = (name: string, content: unknown): void =>
  writeFileSync(new URL(`../lib/learned/${name}.json`, import.meta.url), `${JSON.stringify(content, null, 2)}\n`);
