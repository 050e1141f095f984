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
  /** Compared letter by letter with the text itself, capitals included. */
  readonly exact?: true;
  readonly optional: boolean;
  /** Up to so many other words may stand before it. */
  readonly gap: number;
}

export interface Parsed {
  readonly elements: readonly Element[];
  readonly reportFrom: number;
  readonly reportTo: number;
}

const maskable: string[] = [];
const unmasked = new Map<string, readonly string[]>();

/** Words that count with hidden letters, too. */
export function alsoMasked(words: readonly string[]): void {
  maskable.push(...words);
  unmasked.clear();
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
const wordsOf = (text: string): string[] => (isOne(text) ? [text] : tokenise(fold(text)).map((token) => token.word));

const isOne = (text: string): boolean => /^[a-z]+$|^'|'$/.test(text);

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
        exact: true,
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
    const word = isOne(bare) ? bare : (wordsOf(bare)[0] ?? bare);
    if (ending === '~') return regularForms(word);
    return ending === '+' ? regularForms(word).slice(0, 2) : [word];
  });
  const set = words.length > 8 ? new Set(words) : undefined;
  const known = (word: string) => (set === undefined ? words.includes(word) : set.has(word));
  return [
    {
      test: (token, reading) =>
        known(token.word) ||
        (token.also !== undefined && known(token.also)) ||
        (token.masked !== undefined && readingsOf(token.masked).some(known)) ||
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

/** Nothing here could be several words. */
const ONLY_WORDS = /^(?:\.\.\d+|[A-Za-z|~+?[\]{}= ])*$/;

/** A choice of several words, `re-elect|return`, becomes a line of its own. */
export function expand(line: string): string[] {
  if (ONLY_WORDS.test(line)) return [line];
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

export function parse(line: string): Parsed {
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
  return { elements, reportFrom, reportTo: reportTo < 0 ? elements.length - 1 : reportTo };
}

/** The words a phrase can begin with; none for an empty line. Throws for a phrase that any word can begin. */
export function firstWords(line: string): string[] {
  const words: string[] = [];
  let empty = true;
  for (const source of line.split(' ')) {
    const bare = source.replace(/^\[|\]$/g, '');
    if (bare === '' || bare.startsWith('..')) continue;
    for (const element of elementsOf(bare, 0)) {
      empty = false;
      if (element.words.length === 0) throw beginsWithAnything(line);
      words.push(...element.words);
      if (!element.optional) return words;
    }
  }
  if (empty) return words;
  throw beginsWithAnything(line);
}

const beginsWithAnything = (line: string) => new Error(`A phrase must begin with a word: ${line}`);
