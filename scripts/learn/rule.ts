/** Learns one rule's linear model, and from which score on the two models together are believed. */
import { NETWORK_SHARE } from '../../lib/learned/network.ts';
import { judged, learnLinear, type Model } from './linear.ts';
import type { Network } from './opinions.ts';
import { FOLDS, isGood, type Row } from './rows.ts';

/** Places from the top of the scores, each by a model that had not seen the post: the threshold lies above the next one. */
const GENUINE_ABOVE = 1;
const GOOD_ABOVE = 2;
/** The same for what is only a tip, of a thousand posts. */
const GENUINE_HINTED = 1.25;
const GOOD_HINTED = 15;
/** So many of the good posts that it learned from may still get the tip: they tell best how far a rule's words go. */
const OWN_HINTED = 2;
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
  const genuineScores = new Map<number, number>();
  const goodScores = new Map<number, number>();
  const exampleScores = new Map<number, number>();
  const opinionOf = (row: Row, by: 'unseen' | 'final'): number => NETWORK_SHARE * (opinions.get(row)?.[by][at] ?? 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learnLinear(
      rule,
      taught.filter(({ post }) => post % FOLDS !== fold),
    );
    const note = (scores: Map<number, number>, row: Row): void => {
      const score = judged(row, model) + opinionOf(row, 'unseen');
      scores.set(row.post, Math.max(scores.get(row.post) ?? Number.NEGATIVE_INFINITY, score));
    };
    const unseen = ({ post }: Row) => post % FOLDS === fold;
    for (const row of sent.filter(unseen)) if (!row.found.has(rule)) note(genuineScores, row);
    for (const row of rows.filter(unseen)) {
      if (isGood(row) && !row.unclear.has(rule)) note(goodScores, row);
      else if (row.risks.has(rule)) note(exampleScores, row);
    }
  }
  const model = learnLinear(rule, taught);
  const ownScores = new Map<number, number>();
  let allowed = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (!isGood(row) || row.unclear.has(rule)) continue;
    const score = judged(row, model) + opinionOf(row, 'final');
    ownScores.set(row.post, Math.max(ownScores.get(row.post) ?? Number.NEGATIVE_INFINITY, score));
    if (row.from === 'allowed') allowed = Math.max(allowed, score);
  }
  const threshold = Math.max(nth(genuineScores, GENUINE_ABOVE), nth(goodScores, GOOD_ABOVE), nth(ownScores, 0));
  const ofThousand = (scores: ReadonlyMap<number, number>, count: number) =>
    nth(scores, Math.floor((count * scores.size) / 1000));
  const hinted = [
    ofThousand(genuineScores, GENUINE_HINTED),
    ofThousand(goodScores, GOOD_HINTED),
    nth(ownScores, OWN_HINTED),
    allowed,
  ];
  const hint = Math.min(threshold, Math.max(...hinted));
  const floor = nth(exampleScores, Math.floor(exampleScores.size * KEPT_OF_EXAMPLES)) - FLOOR_MARGIN;
  const over = (least: number) => [...exampleScores.values()].filter((score) => score > least).length;
  const doubted = [...goodScores.values()].filter((score) => score < floor).length;
  const percent = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(1, whole))} %`;
  console.log(
    `${rule.padEnd(34)} ${exampleScores.size} examples; unseen ${percent(over(threshold), exampleScores.size)} found, ${percent(over(hint), exampleScores.size)} with hints; below the floor: ${percent(doubted, goodScores.size)} of good posts`,
  );
  return { id: rule, model, threshold, hint, floor };
}

/** The n-th highest, counted from zero. */
const nth = (scores: ReadonlyMap<number, number>, n: number): number =>
  [...scores.values()].sort((a, b) => b - a)[n] ?? 0;
