/** Learns one rule's linear model, and from which score on the two models together are believed. */
import { NETWORK_SHARE } from '../../lib/learned/network.ts';
import { judged, learnLinear, type Model } from './linear.ts';
import type { Network } from './opinions.ts';
import { FOLDS, isGood, type Row } from './rows.ts';

/** Places from the top of the scores, each by a model that had not seen the post: the threshold lies above the next one. */
const GENUINE_ABOVE = 1;
const GOOD_ABOVE = 2;
/**
 * What is only a tip: it is given where it finds more than it disturbs. So many times the share of the posts of each kind that
 * would get it needlessly is set against the share of the examples that would be found, each scored unseen. 20, 6 and 20 found
 * 66 % of the examples and disturbed 5 % of the posts in an officer's own voice; these find 70 % and disturb 10 % (2026-11).
 * The same rank in every rule instead disturbed more of them and found less.
 */
const TIP_COSTS = { voice: 15, good: 4, genuine: 10 } as const;
/** The floor lies below so many of the examples, each scored unseen. */
const KEPT_OF_EXAMPLES = 0.98;
/** Authors it had learned nothing of scored lower: without this a tenth of their plain risks was doubted (2026-11). */
const FLOOR_MARGIN = 0.5;

export interface Learned {
  readonly id: string;
  readonly model: Model;
  readonly threshold: number;
  readonly hint: number;
  readonly floor: number;
}

export function learnRule(
  rule: string,
  at: number,
  rows: readonly Row[],
  sent: readonly Row[],
  { opinions }: Network,
): Learned {
  const taught = [...rows, ...sent.filter(({ isTaught }) => isTaught)];
  const unseen: Readonly<Record<Kind, Map<number, number>>> = {
    genuine: new Map(),
    good: new Map(),
    voice: new Map(),
    example: new Map(),
  };
  const opinionOf = (row: Row, by: 'unseen' | 'final'): number => NETWORK_SHARE * (opinions.get(row)?.[by][at] ?? 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learnLinear(
      rule,
      taught.filter(({ post }) => post % FOLDS !== fold),
    );
    for (const row of [...rows, ...sent].filter(({ post }) => post % FOLDS === fold)) {
      const kind = kindOf(row, rule);
      if (kind) keepHighest(unseen[kind], row, judged(row, model) + opinionOf(row, 'unseen'));
    }
  }
  const model = learnLinear(rule, taught);
  const ownScores = new Map<number, number>();
  let allowed = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (!isGood(row) || row.unclear.has(rule)) continue;
    const score = judged(row, model) + opinionOf(row, 'final');
    keepHighest(ownScores, row, score);
    if (row.from === 'allowed') allowed = Math.max(allowed, score);
  }
  const threshold = Math.max(
    nth(unseen.genuine, GENUINE_ABOVE),
    nth(new Map([...unseen.good, ...unseen.voice]), GOOD_ABOVE),
    nth(ownScores, 0),
  );
  const worth = worthwhile([
    [unseen.example, 1],
    [unseen.voice, -TIP_COSTS.voice],
    [unseen.good, -TIP_COSTS.good],
    [unseen.genuine, -TIP_COSTS.genuine],
  ]);
  const hint = Math.min(threshold, Math.max(worth, allowed));
  const floor = nth(unseen.example, Math.floor(unseen.example.size * KEPT_OF_EXAMPLES)) - FLOOR_MARGIN;
  const over = (least: number) => [...unseen.example.values()].filter((score) => score > least).length;
  const doubted = [...unseen.good.values()].filter((score) => score < floor).length;
  const percent = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(1, whole))} %`;
  console.log(
    `${rule.padEnd(34)} ${unseen.example.size} examples; unseen ${percent(over(threshold), unseen.example.size)} found, ${percent(over(hint), unseen.example.size)} with hints; below the floor: ${percent(doubted, unseen.good.size)} of good posts`,
  );
  return { id: rule, model, threshold, hint, floor };
}

type Kind = 'genuine' | 'good' | 'voice' | 'example';

/** What a row is to a rule. */
function kindOf(row: Row, rule: string): Kind | undefined {
  if (row.from === 'genuine') return row.found.has(rule) ? undefined : 'genuine';
  if (!isGood(row)) return row.risks.has(rule) ? 'example' : undefined;
  if (row.unclear.has(rule)) return undefined;
  return row.from === 'voice' ? 'voice' : 'good';
}

const keepHighest = (scores: Map<number, number>, { post }: Row, score: number): void =>
  void scores.set(post, Math.max(scores.get(post) ?? Number.NEGATIVE_INFINITY, score));

/** The n-th highest, counted from zero. */
const nth = (scores: ReadonlyMap<number, number>, n: number): number =>
  [...scores.values()].sort((a, b) => b - a)[n] ?? 0;

/** The score above which the shares of what is higher, each times its worth, add up to the most. */
function worthwhile(kinds: readonly (readonly [scores: ReadonlyMap<number, number>, worth: number])[]): number {
  const all = kinds.flatMap(([scores, worth]) =>
    [...scores.values()].map((score) => [score, worth / scores.size] as const),
  );
  let sum = 0;
  let most = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [score, worth] of all.sort(([a], [b]) => b - a)) {
    // What scores exactly the limit is not above it.
    if (sum > most) {
      most = sum;
      least = score;
    }
    sum += worth;
  }
  return least;
}
