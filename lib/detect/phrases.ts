/** Looking phrases up: all sets together, in one walk over the text, and what may stand near, before or behind them. */
import type { Token } from '../text/tokens.ts';
import { byNext, isStale, type Lexicon, type Phrase, type PhraseSet, phraseIndex } from './lexicon.ts';
import type { Match } from './match.ts';
import { readingsOf } from './phrase-language.ts';
import { matchTokens, type Reading, shared } from './reading.ts';

// biome-ignore lint/performance/noBarrelFile: a rule writes and looks up phrases in one breath, and imports them from one place
export { type Lexicon, newLexicon, type PhraseSet, phrases } from './lexicon.ts';
export { regularForms } from './phrase-language.ts';

/** Where a phrase was found: token indexes, `last` included. `from` and `to` bound the whole phrase, brackets ignored. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** Matches the elements from `at` on; returns where each one matched, or undefined. The longest reading wins. */
function follow(reading: Reading, phrase: Phrase, at: number, sentence: number): number[] | undefined {
  const { elements } = phrase.parsed;
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

type Found = ReadonlyMap<PhraseSet, readonly Hit[]>;

const walks = new WeakMap<Reading, Map<Lexicon, Found>>();

/** Of phrases that begin with a word, those whose following word stands in the text, too; each once. */
function worthTrying(reading: Reading, phrases: readonly Phrase[], at: number): Iterable<Phrase> {
  const next = byNext(phrases);
  if (next === undefined) return phrases;
  const { words, reach, rest } = next;
  const found = new Set(rest);
  for (let i = at + 1; i <= at + reach; i++) {
    const token = reading.tokens[i];
    if (token === undefined || token.sentence !== reading.tokens[at]?.sentence) break;
    for (const phrase of words.get(token.word) ?? []) found.add(phrase);
    if (token.also !== undefined) for (const phrase of words.get(token.also) ?? []) found.add(phrase);
    if (token.masked !== undefined)
      for (const word of readingsOf(token.masked)) for (const phrase of words.get(word) ?? []) found.add(phrase);
  }
  return found.size > 1 ? [...found].sort((a, b) => a.place - b.place) : found;
}

function walk(reading: Reading, lexicon: Lexicon): Found {
  const index = phraseIndex(lexicon);
  const hits = new Map<PhraseSet, Hit[]>();
  const look = (word: string, at: number, token: Token): void => {
    const phrases = index.get(word);
    if (phrases === undefined) return;
    for (const phrase of worthTrying(reading, phrases, at)) {
      const places = follow(reading, phrase, at, token.sentence);
      if (places === undefined) continue;
      const used = places.filter((place) => place >= 0);
      const { reportFrom, reportTo } = phrase.parsed;
      const reported = places.slice(reportFrom, reportTo + 1).filter((place) => place >= 0);
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

/** Everything of a lexicon that stands in a text: only the sets with a phrase in it, each with its hits in order. */
export function allHits(reading: Reading, lexicon: Lexicon): Found {
  const known = walks.get(reading) ?? new Map<Lexicon, Found>();
  walks.set(reading, known);
  let found = known.get(lexicon);
  if (found === undefined || isStale(lexicon)) {
    found = walk(reading, lexicon);
    known.set(lexicon, found);
  }
  return found;
}

/** Where a set's phrases stand in a text, in order of their first word. */
export const hits = (reading: Reading, set: PhraseSet): readonly Hit[] => allHits(reading, set.lexicon).get(set) ?? [];

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
