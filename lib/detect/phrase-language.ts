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
 */
import { fold } from '../text/fold.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { isCapitalised, type Reading } from './reading.ts';

export interface Element {
  readonly test: (token: Token, reading: Reading) => boolean;
  /** The words it can be; none for the classes in braces. */
  readonly words: readonly string[];
  readonly optional: boolean;
  /** Up to so many other words may stand before it. */
  readonly gap: number;
}

/** Lists longer than this cost more to look up than the walk they save. */
const SHORT = 12;

export interface Phrase {
  readonly set: PhraseSet;
  readonly elements: readonly Element[];
  readonly reportFrom: number;
  readonly reportTo: number;
  /** Words of which the text must have one; empty where that is not worth asking. */
  readonly needs: readonly string[];
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
export function readingsOf(masked: string): readonly string[] {
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
    const phrase = {
      set,
      elements,
      reportFrom,
      reportTo: reportTo < 0 ? elements.length - 1 : reportTo,
      needs: line.includes('=') ? [] : needsOf(elements),
    };
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

/** The shortest list behind the first word that cannot be left out. Words in exact capitals keep their accents: not asked. */
const needsOf = (elements: readonly Element[]): readonly string[] =>
  elements
    .slice(1)
    .filter(({ optional, words }) => !optional && words.length > 0 && words.length <= SHORT)
    .map(({ words }) => words)
    .sort((a, b) => a.length - b.length)[0] ?? [];

function firstWords(elements: readonly Element[], line: string): string[] {
  const words: string[] = [];
  for (const element of elements) {
    if (element.words.length === 0) break;
    words.push(...element.words);
    if (!element.optional) return words;
  }
  throw new Error(`A phrase must begin with a word: ${line}`);
}

/** Whether sets were made since the index was last asked for. */
export const isStale = (): boolean => pending.length > 0;

/**
 * Compiles for about so many milliseconds, and answers whether any set is left. All at once take a good part of a
 * second (58 rules, 2026-11): too long for a page in which somebody begins to type.
 */
export function compileFor(milliseconds: number): boolean {
  const end = performance.now() + milliseconds;
  for (let set = pending.shift(); set !== undefined; set = pending.shift()) {
    compile(set);
    if (performance.now() > end) break;
  }
  return isStale();
}

/** Every phrase by the words it can begin with. Compiles what is new. */
export function phraseIndex(): ReadonlyMap<string, readonly Phrase[]> {
  // One by one: a set that does not compile throws once and leaves the others waiting.
  for (let set = pending.shift(); set !== undefined; set = pending.shift()) compile(set);
  return index;
}
