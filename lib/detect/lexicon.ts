/**
 * Sets of phrases that are looked up together. All built-in rules share one lexicon; an organisation's own rules have
 * theirs, which goes away with the policy that brought it.
 */
import { alsoMasked, expand, firstWords, type Parsed, parse } from './phrase-language.ts';

/** Read word by word when its first word is met for the first time: of thousands of phrases most never are. */
export class Phrase {
  readonly set: PhraseSet;
  /** Phrases that begin alike are tried in the order in which they were written. */
  readonly place: number;
  readonly #line: string;
  #parsed: Parsed | undefined;

  constructor(set: PhraseSet, line: string, place: number) {
    this.set = set;
    this.place = place;
    this.#line = line;
  }

  get parsed(): Parsed {
    this.#parsed ??= parse(this.#line);
    return this.#parsed;
  }
}

/** Many phrases that begin with the same word, by the word that must follow. */
export interface ByNext {
  readonly words: ReadonlyMap<string, readonly Phrase[]>;
  /** How many tokens on the following word can stand. */
  readonly reach: number;
  /** Those that any word may follow. */
  readonly rest: readonly Phrase[];
}

/** Sets that are looked up together, in one walk over a text. */
export interface Lexicon {
  /** Not compiled yet. */
  readonly pending: PhraseSet[];
  /** Every phrase by the words it can begin with. */
  readonly index: Map<string, Phrase[]>;
}

export interface PhraseSet {
  readonly lines: string;
  /** Words with hidden letters count too: `f*ck`. */
  readonly masked: boolean;
  readonly lexicon: Lexicon;
}

export const newLexicon = (): Lexicon => ({ pending: [], index: new Map() });

/** The one that all built-in rules share, filled when the first text is read. */
const BUILT_IN = newLexicon();

/* #__NO_SIDE_EFFECTS__ */
export function phrases(
  lines: string,
  { masked = false, lexicon = BUILT_IN }: { readonly masked?: boolean; readonly lexicon?: Lexicon } = {},
): PhraseSet {
  const set = { lines, masked, lexicon };
  lexicon.pending.push(set);
  return set;
}

/** Every word that a built-in phrase is made of: a plain dictionary, for what no rule has use for are mostly names. */
const vocabulary = new Set<string>();

/** Whether a word, or what it is a form of, stands in any built-in phrase. */
export const isKnownWord = (word: string): boolean =>
  [
    word,
    ...['s', 'es', 'd', 'ed', 'ing', 'ly', 'er'].map((end) => (word.endsWith(end) ? word.slice(0, -end.length) : '')),
  ].some((form) => form.length > 1 && (vocabulary.has(form) || vocabulary.has(`${form}e`)));

let written = 0;

function compile(set: PhraseSet): void {
  const { index } = set.lexicon;
  if (set.lexicon === BUILT_IN) for (const [word] of set.lines.matchAll(/[a-z]+/g)) vocabulary.add(word);
  for (const line of set.lines.split('\n').flatMap(expand)) {
    const first = firstWords(line);
    if (first.length === 0) continue;
    const phrase = new Phrase(set, line, written++);
    for (const word of first) {
      const entries = index.get(word);
      if (entries === undefined) index.set(word, [phrase]);
      // Its forms may be the same word twice.
      else if (entries.at(-1) !== phrase) entries.push(phrase);
    }
    if (set.masked) {
      alsoMasked(phrase.parsed.elements.flatMap((element) => element.words));
    }
  }
}

/** Trying so many one by one costs no more than looking for the word that follows. */
const FEW = 8;

const sorted = new WeakMap<readonly Phrase[], ByNext & { readonly size: number }>();

/** Phrases that begin with the same word, by the word that must follow; undefined for a few. */
export function byNext(all: readonly Phrase[]): ByNext | undefined {
  if (all.length <= FEW) return undefined;
  const made = sorted.get(all);
  if (made?.size === all.length) return made;
  const words = new Map<string, Phrase[]>();
  const rest: Phrase[] = [];
  let reach = 0;
  for (const phrase of all) {
    const [first, second] = phrase.parsed.elements;
    if (first?.optional !== false || second?.optional !== false || second.exact || second.words.length === 0) {
      rest.push(phrase);
      continue;
    }
    reach = Math.max(reach, second.gap + 1);
    for (const word of new Set(second.words)) {
      const known = words.get(word);
      if (known === undefined) words.set(word, [phrase]);
      else known.push(phrase);
    }
  }
  const next = { size: all.length, words, reach, rest };
  sorted.set(all, next);
  return next;
}

/** Whether sets were made since the index was last asked for. */
export const isStale = ({ pending }: Lexicon): boolean => pending.length > 0;

/**
 * Compiles for about so many milliseconds, and answers whether any set is left. All at once take a good part of a
 * second (58 rules, 2026-11): too long for a page in which somebody begins to type.
 */
export function compileFor(milliseconds: number, lexicon = BUILT_IN): boolean {
  const { pending } = lexicon;
  const end = performance.now() + milliseconds;
  for (let set = pending.shift(); set !== undefined; set = pending.shift()) {
    compile(set);
    if (performance.now() > end) break;
  }
  return isStale(lexicon);
}

/** Every phrase by the words it can begin with. Compiles what is new. */
export function phraseIndex(lexicon: Lexicon): ReadonlyMap<string, readonly Phrase[]> {
  // One by one: a set that does not compile throws once and leaves the others waiting.
  const { pending } = lexicon;
  for (let set = pending.shift(); set !== undefined; set = pending.shift()) compile(set);
  return lexicon.index;
}
