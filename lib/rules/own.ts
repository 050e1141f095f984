/**
 * An organisation's own rules: phrases from its policy, in the same language and found by the same walk as ours,
 * in a lexicon of their own so that a changed policy leaves nothing behind.
 */
import { compileFor } from '../detect/lexicon.ts';
import { allHits, type Lexicon, type Look, lookFor, newLexicon, type PhraseSet, phrases } from '../detect/phrases.ts';
import { type Reading, read } from '../detect/reading.ts';
import type { OwnRule } from '../policy/schema.ts';
import type { Match } from './rule.ts';

export interface OwnFinding {
  readonly rule: OwnRule;
  readonly matches: readonly Match[];
}

interface Compiled {
  readonly lexicon: Lexicon;
  readonly byPhrases: ReadonlyMap<
    PhraseSet,
    { readonly rule: OwnRule; readonly find: (reading: Reading) => readonly Match[] }
  >;
}

const CONTEXT = ['unless', 'near', 'notNear', 'inPost', 'shieldedBy'] as const;

function compile(rules: readonly OwnRule[]): Compiled {
  const lexicon = newLexicon();
  const setOf = (lines: readonly string[]) => phrases(lines.join('\n'), { lexicon });
  const byPhrases = new Map(
    rules.map((rule) => {
      const context = CONTEXT.flatMap((name) => {
        const lines = rule[name];
        return lines === undefined ? [] : [[name, setOf(lines)] as const];
      });
      const look: Look = { find: setOf(rule.phrases), ...Object.fromEntries(context) };
      return [look.find, { rule, find: lookFor(look) }] as const;
    }),
  );
  return { lexicon, byPhrases };
}

const compiled = new WeakMap<readonly OwnRule[], Compiled>();

/** Settings are replaced and never changed, so one list of rules is compiled once. */
function compiledOf(rules: readonly OwnRule[]): Compiled {
  const known = compiled.get(rules) ?? compile(rules);
  compiled.set(rules, known);
  return known;
}

/** Gets these rules ready for about so many milliseconds; answers whether there is more to do. */
export const prepareOwn = (rules: readonly OwnRule[], milliseconds: number): boolean =>
  compileFor(milliseconds, compiledOf(rules).lexicon);

/** What these rules find in a text. Costs next to nothing where none of their phrases stands in it. */
export function findOwn(reading: Reading, rules: readonly OwnRule[]): readonly OwnFinding[] {
  if (rules.length === 0) return [];
  const { lexicon, byPhrases } = compiledOf(rules);
  return [...allHits(reading, lexicon).keys()].flatMap((set) => {
    const own = byPhrases.get(set);
    return own === undefined ? [] : [{ rule: own.rule, matches: own.find(reading) }];
  });
}

/** Why an own rule cannot be used: a phrase that cannot be read or could slow a page, or an example that it fails. */
export interface Refusal {
  readonly what: 'phrase' | 'phrase-too-wide' | 'misses' | 'flags';
  /** The phrase, or the example's text. */
  readonly found: string;
}

/** More ways than this to match one phrase could be felt while typing. */
const WIDEST = 200;

/** In how many ways a phrase can be matched from one place: gaps, words that may be missing, choices of several words. */
function widthOf(phrase: string): number {
  return phrase.split(' ').reduce((width, source) => {
    if (source.startsWith('..')) return width * (Number(source.slice(2)) + 1 || Number.POSITIVE_INFINITY);
    const choices = source.includes('|') && !source.startsWith('=') ? source.split('|') : [];
    const long = choices.filter((choice) => /[^\p{L}\p{M}\d~+{}[\]?]/u.test(choice)).length;
    return width * (long + 1) * (/\?\]?$/.test(source) ? 2 : 1);
  }, 1);
}

/** Tries a rule against its own examples, by itself. None: it may be used. */
export function refusalsOf(rule: OwnRule): readonly Refusal[] {
  const lines = [rule, ...CONTEXT.map((name) => ({ phrases: rule[name] ?? [] }))].flatMap((one) => one.phrases);
  const wide = lines.filter((line) => widthOf(line) > WIDEST);
  if (wide.length > 0) return wide.map((found) => ({ what: 'phrase-too-wide', found }));
  const alone = [rule];
  const finds = (text: string) => findOwn(read(text), alone).some(({ matches }) => matches.length > 0);
  try {
    prepareOwn(alone, Number.POSITIVE_INFINITY);
  } catch (error) {
    // The phrase that cannot be read is named in the error alone.
    const message = error instanceof Error ? error.message : String(error);
    return [{ what: 'phrase', found: message.slice(message.indexOf(': ') + 2) }];
  }
  return [
    ...rule.flags.filter((text) => !finds(text)).map((found) => ({ what: 'misses', found }) as const),
    ...rule.allows.filter(finds).map((found) => ({ what: 'flags', found }) as const),
  ];
}
