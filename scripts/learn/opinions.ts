/** Trains the network, and asks it about every row. */
import { judgeOf, keysOf, type PackedNetwork, packNetwork, unpackLayers } from '../../lib/learned/network.ts';
import type { Sample } from './network.ts';
import { FOLDS, isGood, type Row } from './rows.ts';
import { trainAll } from './train-all.ts';
import { vocabularyOf } from './vectors.ts';

/** What the network says of a row: of one that it has learned from, as a network that had not. */
export interface Opinion {
  readonly unseen: Float64Array;
  readonly final: Float64Array;
}

export interface Network {
  readonly packed: PackedNetwork;
  readonly opinions: ReadonlyMap<Row, Opinion>;
}

/** Trains the network, and once more without each fold; all of them judge in the steps in which they are stored. */
export async function learnNetwork(
  rules: readonly string[],
  rows: readonly Row[],
  sent: readonly Row[],
): Promise<Network> {
  const { words, numbers, vectors } = vocabularyOf(repeatedWords(rows));
  const keys = new Map([...rows, ...sent].map((row) => [row, keysOf(row.words, numbers)]));
  const numbersOf = (ids: ReadonlySet<string>) => rules.flatMap((id, rule) => (ids.has(id) ? [rule] : []));
  const samples = [...rows, ...sent.filter(({ isTaught }) => isTaught)].map((row): Sample & Pick<Row, 'post'> => ({
    keys: keys.get(row) ?? new Int32Array(),
    risks: numbersOf(row.risks),
    unclear: numbersOf(row.unclear),
    isAllowed: row.from === 'allowed',
    post: row.post,
  }));
  const folds = Array.from({ length: FOLDS }, (_, fold) => samples.filter(({ post }) => post % FOLDS !== fold));
  const all = await trainAll([samples, ...folds].map((some) => ({ samples: some, vectors, rules: rules.length })));
  const networks = all.map((layers) => packNetwork(words, layers));
  const [judgeFinal, ...judgesUnseen] = networks.map((packed) => judgeOf(unpackLayers(packed)));
  const opinions = new Map<Row, Opinion>();
  for (const [row, its] of keys) {
    const unseen = judgesUnseen[row.post % FOLDS]?.(its) ?? NONE;
    opinions.set(row, { unseen, final: isGood(row) ? (judgeFinal?.(its) ?? NONE) : NONE });
  }
  const [packed] = networks;
  if (packed === undefined) throw new Error('No network was trained.');
  return { packed, opinions };
}

const NONE = new Float64Array();

/** Words of two labelled posts or more: the others are learned from as any unknown word. */
function repeatedWords(rows: readonly Row[]): Set<string> {
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { words, post } of rows) {
    for (const { text } of words) {
      if ((first.get(text) ?? post) !== post) repeated.add(text);
      else first.set(text, post);
    }
  }
  return repeated;
}
