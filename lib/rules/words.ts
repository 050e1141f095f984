/** What is said about each rule, by its id. For pages only: the guard does without. */
import type { Words } from './rule.ts';

const found = import.meta.glob<Words>('./*/*.ts', { import: 'words', eager: true });

const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);

export const WORDS: ReadonlyMap<string, Words> = new Map(
  Object.entries(found).map(([path, words]) => [idOf(path), words]),
);
