/**
 * Phrases as data. One phrase a line:
 *
 *     chase~ the thief+        word~ with regular endings: s, es, ed, d, ing; word+ with the plural's only
 *     he|she|they              one of these
 *     the? car                 may be missing
 *     vote ..3 out             up to three words between
 *     =ETF|Greens              in exactly these capitals
 *     {cap} {num} {any}        any capitalised word, any number, any word; never the first
 *     we [have no comment]     only the bracketed part is reported
 *
 * Hyphens, spaces, apostrophes' shape, accents and case make no difference. A phrase never crosses a sentence's end.
 * All sets are looked up together, in one walk over the text.
 */

import type { Match } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { isCapitalised, matchTokens, type Reading, shared } from './reading.ts';

/** Where a phrase was found: token indexes, `last` included. `from` and `to` bound the whole phrase, brackets ignored. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

interface Element {
  readonly test: (token: Token, reading: Reading) => boolean;
  /** The words it can be; none for the classes in braces. */
  readonly words: readonly string[];
  readonly optional: boolean;
  /** Up to so many other words may stand before it. */
  readonly gap: number;
}

interface Phrase {
  readonly set: PhraseSet;
  readonly elements: readonly Element[];
  readonly reportFrom: number;
  readonly reportTo: number;
}

export interface PhraseSet {
  readonly lines: string;
  /** Words with hidden letters count too: `f*ck`. */
  readonly masked: boolean;
}

/** The index that all sets share, filled when the first text is read. */
const pending: PhraseSet[] = [];
const index = new Map<string, Phrase[]>();
const maskable: string[] = [];
const unmasked = new Map<string, readonly string[]>();

/* #__NO_SIDE_EFFECTS__ */
export function phrases(lines: string, options: { readonly masked?: boolean } = {}): PhraseSet {
  const set = { lines, masked: options.masked ?? false };
  pending.push(set);
  return set;
}

/** `chase` gives chases, chased, chasing; `rob` gives robs, robbed, robbing. Irregular forms are written out. */
export function regularForms(word: string): string[] {
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const plural = /(s|x|z|ch|sh)$/.test(word) ? 'es' : 's';
  const stem = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(word) ? word + word.slice(-1) : word;
  return [word, word + plural, `${stem}ed`, `${stem}ing`];
}

const CLASSES: Readonly<Record<string, Element['test']>> = {
  '{cap}': (token, reading) => isCapitalised(reading, token),
  '{num}': (token) => token.kind === 'number',
  '{any}': () => true,
};

/** A clitic (`'s`, `d'`) stands alone here, as it does among the tokens of a text. */
const wordsOf = (text: string): string[] =>
  /^[a-z]+$|^'|'$/.test(text) ? [text] : tokenise(fold(text)).map((token) => token.word);

function elementsOf(source: string, gap: number): Element[] {
  const optional = source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const test = CLASSES[body];
  if (test !== undefined) return [{ test, words: [], optional, gap }];
  if (body.startsWith('=')) {
    const exact = body.slice(1).split('|');
    return [
      {
        test: (token, reading) => exact.includes(reading.text.slice(token.start, token.end).replace(/^#/, '')),
        words: exact.map((word) => word.toLowerCase()),
        optional,
        gap,
      },
    ];
  }
  const choices = body.split('|');
  if (choices.length === 1 && !/[~+]$/.test(body)) {
    // `mother-in-law` and `l'auto` are several tokens.
    return wordsOf(body).map((word, i) => ({
      test: (token) => isWord(token, word),
      words: [word],
      optional,
      gap: i === 0 ? gap : 0,
    }));
  }
  const classes = choices.flatMap((choice) => CLASSES[choice] ?? []);
  const words = choices.flatMap((choice) => {
    if (choice in CLASSES) return [];
    const ending = choice.at(-1);
    const bare = ending === '~' || ending === '+' ? choice.slice(0, -1) : choice;
    const [word = bare] = wordsOf(bare);
    if (ending === '~') return regularForms(word);
    return ending === '+' ? regularForms(word).slice(0, 2) : [word];
  });
  const known = new Set(words);
  return [
    {
      test: (token, reading) =>
        known.has(token.word) ||
        (token.also !== undefined && known.has(token.also)) ||
        (token.masked !== undefined && readingsOf(token.masked).some((word) => known.has(word))) ||
        classes.some((matches) => matches(token, reading)),
      words: classes.length === 0 ? words : [],
      optional,
      gap,
    },
  ];
}

const isWord = (token: Token, word: string): boolean =>
  token.word === word || token.also === word || (token.masked !== undefined && readingsOf(token.masked).includes(word));

/** The listed words that a masked word may stand for. */
function readingsOf(masked: string): readonly string[] {
  const known = unmasked.get(masked);
  if (known !== undefined) return known;
  const found = maskable.filter(
    (word) =>
      word.length === masked.length &&
      [...masked].every((mark, i) => mark === word[i] || !/[a-z]/.test(mark)) &&
      masked.charAt(0) === word.charAt(0),
  );
  if (unmasked.size < 500) unmasked.set(masked, found);
  return found;
}

/** A choice of several words, `re-elect|return`, becomes a line of its own. */
function expand(line: string): string[] {
  const sources = line.split(' ');
  for (const [i, source] of sources.entries()) {
    const [, open = '', body = '', close = ''] = /^(\[?)(.*?)(\??\]?)$/.exec(source) ?? [];
    if (!body.includes('|') || body.startsWith('=')) continue;
    const choices = body.split('|');
    const long = choices.filter((choice) => !(choice in CLASSES) && wordsOf(choice).length > 1);
    if (long.length === 0) continue;
    const short = choices.filter((choice) => !long.includes(choice)).join('|');
    return [...long, ...(short === '' ? [] : [short])].flatMap((choice) =>
      expand([...sources.slice(0, i), open + choice + close, ...sources.slice(i + 1)].join(' ')),
    );
  }
  return [line];
}

function compile(set: PhraseSet): void {
  for (const line of set.lines.split('\n').flatMap(expand)) {
    const elements: Element[] = [];
    let reportFrom = 0;
    let reportTo = -1;
    let gap = 0;
    for (let source of line.split(' ')) {
      if (source === '') continue;
      if (source.startsWith('..')) {
        gap = Number(source.slice(2));
        continue;
      }
      if (source.startsWith('[')) {
        reportFrom = elements.length;
        source = source.slice(1);
      }
      const closes = source.endsWith(']');
      elements.push(...elementsOf(closes ? source.slice(0, -1) : source, gap));
      if (closes) reportTo = elements.length - 1;
      gap = 0;
    }
    if (elements.length === 0) continue;
    const phrase = { set, elements, reportFrom, reportTo: reportTo < 0 ? elements.length - 1 : reportTo };
    for (const word of firstWords(elements, line)) {
      const entries = index.get(word);
      if (entries === undefined) index.set(word, [phrase]);
      else if (!entries.includes(phrase)) entries.push(phrase);
    }
    if (set.masked) {
      maskable.push(...elements.flatMap((element) => element.words));
      unmasked.clear();
    }
  }
}

function firstWords(elements: readonly Element[], line: string): string[] {
  const words: string[] = [];
  for (const element of elements) {
    if (element.words.length === 0) break;
    words.push(...element.words);
    if (!element.optional) return words;
  }
  throw new Error(`A phrase must begin with a word: ${line}`);
}

/** Matches the elements from `at` on; returns where each one matched, or undefined. The longest reading wins. */
function follow(reading: Reading, phrase: Phrase, at: number, sentence: number): number[] | undefined {
  const { elements } = phrase;
  const step = (e: number, token: number): number[] | undefined => {
    const element = elements[e];
    if (element === undefined) return [];
    for (let skipped = 0; skipped <= element.gap; skipped++) {
      const candidate = reading.tokens[token + skipped];
      if (candidate === undefined || candidate.sentence !== sentence) break;
      if (!element.test(candidate, reading)) continue;
      const rest = step(e + 1, token + skipped + 1);
      if (rest !== undefined) return [token + skipped, ...rest];
    }
    if (!element.optional) return undefined;
    const rest = step(e + 1, token);
    return rest && [-1, ...rest];
  };
  return step(0, at);
}

const walks = new WeakMap<Reading, Map<PhraseSet, Hit[]>>();

function walk(reading: Reading): Map<PhraseSet, Hit[]> {
  // One by one: a set that does not compile throws once and leaves the others waiting.
  for (let set = pending.shift(); set !== undefined; set = pending.shift()) compile(set);
  const hits = new Map<PhraseSet, Hit[]>();
  const look = (word: string, at: number, token: Token): void => {
    for (const phrase of index.get(word) ?? []) {
      const places = follow(reading, phrase, at, token.sentence);
      if (places === undefined) continue;
      const used = places.filter((place) => place >= 0);
      const reported = places.slice(phrase.reportFrom, phrase.reportTo + 1).filter((place) => place >= 0);
      const hit = {
        first: reported[0] ?? at,
        last: reported[reported.length - 1] ?? at,
        from: at,
        to: used[used.length - 1] ?? at,
      };
      const found = hits.get(phrase.set);
      if (found === undefined) hits.set(phrase.set, [hit]);
      else found.push(hit);
    }
  };
  reading.tokens.forEach((token, at) => {
    look(token.word, at, token);
    if (token.also !== undefined) look(token.also, at, token);
    if (token.masked !== undefined) for (const word of new Set(readingsOf(token.masked))) look(word, at, token);
  });
  return hits;
}

/** Where a set's phrases stand in a text, in order of their first word. */
export function hits(reading: Reading, set: PhraseSet): readonly Hit[] {
  let known = walks.get(reading);
  if (known === undefined || pending.length > 0) {
    known = walk(reading);
    walks.set(reading, known);
  }
  return known.get(set) ?? [];
}

export const has = (reading: Reading, set: PhraseSet): boolean => hits(reading, set).length > 0;

/** No phrase spans more tokens than this; it bounds how far back a search for overlaps must look. */
const LONGEST = 40;

/** The hits that touch the tokens first to last, found without walking over all of them. */
export function hitsBetween(reading: Reading, set: PhraseSet, first: number, last: number): readonly Hit[] {
  const all = hits(reading, set);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? 0) < first - LONGEST) low = middle + 1;
    else high = middle;
  }
  const found: Hit[] = [];
  for (let hit = all[low]; hit !== undefined && hit.from <= last; hit = all[++low])
    if (hit.to >= first) found.push(hit);
  return found;
}

export const sentenceOf = (reading: Reading, index: number): number => reading.tokens[index]?.sentence ?? -1;

export const sameSentence = (reading: Reading, a: number, b: number): boolean =>
  sentenceOf(reading, a) === sentenceOf(reading, b);

const sentences = shared((_reading: Reading) => new Map<PhraseSet, ReadonlySet<number>>());

/** The sentences in which one of the set's phrases stands. */
export function sentencesWith(reading: Reading, set: PhraseSet): ReadonlySet<number> {
  const known = sentences(reading).get(set);
  if (known !== undefined) return known;
  const found = new Set(hits(reading, set).map((hit) => sentenceOf(reading, hit.from)));
  sentences(reading).set(set, found);
  return found;
}

/** Whether one of the set's phrases stands in the same sentence as the token. */
export const inSentence = (reading: Reading, set: PhraseSet, index: number): boolean =>
  sentencesWith(reading, set).has(sentenceOf(reading, index));

/** Whether one of the set's phrases stands within so many words of the tokens, in the same sentence. */
export const within = (reading: Reading, set: PhraseSet, distance: number, first: number, last = first): boolean =>
  hitsBetween(reading, set, first - distance, last + distance).some((hit) => sameSentence(reading, hit.from, first));

/** What to look for, and where it does not count. */
export interface Look {
  readonly find: PhraseSet;
  /** Harmless when it overlaps one of these: `monster` in `monster truck`. */
  readonly unless?: PhraseSet;
  /** Counts only when one of these stands in the same sentence. */
  readonly near?: PhraseSet;
  /** Harmless when one of these stands in the same sentence. */
  readonly notNear?: PhraseSet;
  /** Counts only when one of these stands anywhere in the draft. */
  readonly inPost?: PhraseSet;
  /** Harmless when one of these stands anywhere in the draft. */
  readonly shieldedBy?: PhraseSet;
  /** Harmless when this says so: the last resort, for what words cannot tell. */
  readonly except?: (reading: Reading, hit: Hit) => boolean;
  /** Text that can stand in for the span. */
  readonly replacement?: string;
}

/** The hits of a look that count. */
export const looking = (reading: Reading, look: Look): readonly Hit[] => {
  const found = hits(reading, look.find);
  if (found.length === 0) return found;
  if (look.inPost && !has(reading, look.inPost)) return [];
  if (look.shieldedBy && has(reading, look.shieldedBy)) return [];
  return found.filter(
    (hit) =>
      (look.unless === undefined || hitsBetween(reading, look.unless, hit.from, hit.to).length === 0) &&
      (look.near === undefined || inSentence(reading, look.near, hit.from)) &&
      (look.notNear === undefined || !inSentence(reading, look.notNear, hit.from)) &&
      !look.except?.(reading, hit),
  );
};

/** A rule that is phrases and nothing else. */
export const lookFor =
  (...looks: readonly Look[]) =>
  (reading: Reading): readonly Match[] =>
    looks.flatMap((look) =>
      looking(reading, look).map((hit) =>
        matchTokens(
          reading,
          hit.first,
          hit.last,
          look.replacement === undefined ? {} : { replacement: look.replacement },
        ),
      ),
    );
