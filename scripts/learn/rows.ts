/** What is learned from: each window of a post, with the rules whose risk lies in it. */
import { type Reading, read } from '../../lib/detect/reading.ts';
import {
  bucketsIn,
  bucketsOf,
  sentencesOf,
  sizeOf,
  type Word,
  windowsOf,
  wordsOf,
} from '../../lib/learned/features.ts';
import { RULES } from '../../lib/rules/index.ts';
import type { Examples } from '../../lib/rules/rule.ts';
import type { Genuine, Labelled } from '../judge/posts.ts';

export interface Row {
  readonly buckets: Int32Array;
  readonly size: number;
  readonly words: readonly Word[];
  /** Rules whose expected span touches this window. */
  readonly risks: ReadonlySet<string>;
  /** Rules of which it is neither an example nor the opposite: their risk lies elsewhere in the post, or may. */
  readonly unclear: ReadonlySet<string>;
  /** Rules of which a phrase was found in the post; looked for in genuine ones only. */
  readonly found: ReadonlySet<string>;
  /** Number of the post in its list. */
  readonly post: number;
  /** Good posts of three kinds: `voice` is an officer's own voice, and `allowed` an example that a rule leaves alone. */
  readonly from: 'risky' | 'good' | 'voice' | 'allowed' | 'genuine';
  readonly isTaught: boolean;
}

/** A post belongs to the fold of its number. */
export const FOLDS = 4;

export const isGood = ({ from }: Row): boolean => from !== 'risky' && from !== 'genuine';

const NONE: ReadonlySet<string> = new Set();

const rowsIn = (
  reading: Reading,
  about: (start: number, end: number) => Omit<Row, 'buckets' | 'size' | 'words'>,
): Row[] => {
  const perToken = bucketsOf(reading);
  const words = wordsOf(reading);
  return windowsOf(sentencesOf(reading)).map((window) => {
    const first = reading.tokens[window.from];
    const last = reading.tokens[window.to];
    const { start, end } = reading.toOriginal(first?.start ?? 0, last?.end ?? 0);
    return {
      buckets: Int32Array.from(bucketsIn(perToken, window)),
      size: sizeOf(window),
      words: words.slice(window.from, window.to + 1),
      ...about(start, end),
    };
  });
};

export const rowsOf = ({ text, expect, mayAlso, isVoice }: Labelled, post: number): Row[] =>
  rowsIn(read(text), (start, end) => {
    const inside = expect.filter(({ span }) => {
      const at = text.indexOf(span);
      return at < end && at + span.length > start;
    });
    const risks = new Set(inside.map(({ rule }) => rule));
    const unclear = new Set([...mayAlso, ...expect.map(({ rule }) => rule)].filter((rule) => !risks.has(rule)));
    const good = isVoice ? 'voice' : 'good';
    return { risks, unclear, found: NONE, post, from: expect.length > 0 ? 'risky' : good, isTaught: true };
  });

/** Words between two cuts of a good post. */
const STRIDE = 4;

/** Good posts are good while they are being written, too: the officer sees a finding as soon as it is there. */
export const begunRowsOf = (good: Labelled, post: number): Row[] =>
  [...good.text.matchAll(/\s+/g)]
    .filter((_, i) => i % STRIDE === STRIDE - 1)
    .flatMap(({ index }) => rowsOf({ ...good, text: good.text.slice(0, index) }, post).slice(-1));

const MARKS = /[⟦⟧]/g;

/** A rule's own examples: of the other rules they show neither. */
export function exampleRowsOf(rule: string, { flags, allows }: Examples, firstPost: number): Row[] {
  const others = RULES.map(({ id }) => id).filter((id) => id !== rule);
  return [...flags, ...allows].flatMap((marked, i) => {
    const expect = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, span = '']) => ({ rule, span }));
    const post = {
      id: '',
      text: marked.replace(MARKS, ''),
      expect,
      tier: 'none',
      mayAlso: others,
      isVoice: false,
    } as const;
    return rowsOf(post, firstPost + i).map((row) => (row.from === 'good' ? { ...row, from: 'allowed' } : row));
  });
}

/** Of a hundred genuine posts so many are learned from, and all of the few French ones; all of them set the thresholds. */
const LEARNED_FROM = 15;

/** What a phrase finds in it is counted already, whatever the second look says. */
export const genuineRowsOf = ({ text, lang }: Pick<Genuine, 'text' | 'lang'>, post: number): Row[] => {
  const reading = read(text);
  const found = new Set(RULES.filter(({ find }) => find(reading).length > 0).map(({ id }) => id));
  const isTaught = lang === 'fr' || (post * 7919) % 100 < LEARNED_FROM;
  return rowsIn(reading, () => ({ risks: NONE, unclear: NONE, found, post, from: 'genuine', isTaught }));
};
