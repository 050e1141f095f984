/**
 * What the second look compares: words as they are, and words, their beginnings, pairs and shapes, each as a number below
 * BUCKETS (feature hashing: Weinberger et al., 2009). Whoever changes this must learn anew: `npm run learn`.
 */
import { gapAfter, isCapitalised, type Reading } from '../detect/reading.ts';
import type { Token } from '../text/tokens.ts';

export const BUCKETS = 1 << 18;

/** Tokens from `from` to `to`, the last one included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Insinuation is often a sentence and the one after it. */
const SENTENCES = 3;
/** Tokens; what has no full stops is cut all the same. */
const LONGEST_SENTENCE = 40;
/** `patrol`, `patrols` and `patrolling` begin alike. */
const BEGINNING = 5;

/** FNV-1a, folded to the number of buckets. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

/** Which number, address or account it is says nothing about the next post. */
const KINDS: Readonly<Partial<Record<Token['kind'], string>>> = {
  number: '#',
  url: '%url',
  email: '%mail',
  handle: '%who',
};

const EDGE = '^';
const SIGNS = /\p{Extended_Pictographic}|[?!]/gu;

const wordOf = (token: Token): string => KINDS[token.kind] ?? token.word;

const opensSentence = ({ tokens }: Reading, at: number): boolean => tokens[at]?.sentence !== tokens[at - 1]?.sentence;

/** A word with a capital that does not merely open a sentence. */
const isNamed = (reading: Reading, token: Token, at: number): boolean =>
  token.kind === 'word' && !opensSentence(reading, at) && isCapitalised(reading, token);

/** What stands for any name: a name is a name, whoever it is. */
export const NAME = '%Name';

export interface Word {
  readonly text: string;
  readonly isNamed: boolean;
}

/** Each token as the network reads it. */
export const wordsOf = (reading: Reading): Word[] =>
  reading.tokens.map((token, at) => ({ text: wordOf(token), isNamed: isNamed(reading, token, at) }));

/** The buckets that each token brings, by itself and with the two before it in its sentence. */
export function bucketsOf(reading: Reading): number[][] {
  const { tokens } = reading;
  let words = [EDGE, EDGE];
  let shapes = [EDGE, EDGE];
  return tokens.map((token, at) => {
    if (opensSentence(reading, at)) {
      words = [EDGE, EDGE];
      shapes = [EDGE, EDGE];
    }
    const word = wordOf(token);
    const shape = isNamed(reading, token, at) ? NAME : word;
    const texts = [`1 ${shape}`];
    if (shape !== word) texts.push(`1 ${word}`);
    if (word.length > BEGINNING) texts.push(`5 ${word.slice(0, BEGINNING)}`);
    for (const [before, now] of [
      [words, word],
      [shapes, shape],
    ] as const) {
      texts.push(`2 ${before[1]} ${now}`, `3 ${before[0]} ${now}`);
    }
    for (const [sign] of gapAfter(reading, at).matchAll(SIGNS)) texts.push(`e ${sign}`);
    words = [words[1] as string, word];
    shapes = [shapes[1] as string, shape];
    return texts.map(bucketOf);
  });
}

/** The sentences of a text, none longer than LONGEST_SENTENCE. */
export function sentencesOf({ tokens }: Reading): Window[] {
  const sentences: Window[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (tokens[at]?.sentence === tokens[from]?.sentence && at - from < LONGEST_SENTENCE) continue;
    sentences.push({ from, to: at - 1 });
    from = at;
  }
  return sentences;
}

/** Up to three sentences at a time, one further each time. */
export const windowsOf = (sentences: readonly Window[]): Window[] =>
  sentences.slice(0, Math.max(1, sentences.length - SENTENCES + 1)).map(({ from }, i) => ({
    from,
    to: (sentences[Math.min(i + SENTENCES, sentences.length) - 1] ?? { to: from }).to,
  }));

/** Each bucket of a window once. */
export function bucketsIn(perToken: readonly (readonly number[])[], { from, to }: Window): Set<number> {
  const found = new Set<number>();
  for (let at = from; at <= to; at++) for (const bucket of perToken[at] ?? []) found.add(bucket);
  return found;
}

/** Tokens: fewer are too little to judge by, as when somebody has only begun to write. */
export const ENOUGH = 8;
const FULL = 12;

/** A long window must not weigh more for its length alone, nor a short one for a single word. */
export const sizeOf = ({ from, to }: Window): number => Math.sqrt(Math.max(FULL, to - from + 1));
