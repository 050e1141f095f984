/** The kept counts added up, for reading. */
import { type Count, OUTCOMES, type Outcome } from '../outcomes.ts';
import { daysFrom } from './kept.ts';

export type Sums = Readonly<Record<Outcome, number>>;

const NONE: Sums = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;

function sum(counts: readonly Count[]): Sums {
  const sums = { ...NONE };
  for (const { outcome, count } of counts) sums[outcome] += count;
  return sums;
}

export const total = (sums: Sums): number => OUTCOMES.reduce((all, outcome) => all + sums[outcome], 0);

/** Posts by what became of them. */
export const sumPosts = (counts: readonly Count[]): Sums => sum(counts.filter(({ rule }) => rule === null));

/** Rules with what became of the posts they asked about, the one that asked most often first. */
export function sumRules(counts: readonly Count[]): readonly { readonly rule: string; readonly sums: Sums }[] {
  const rules = [...new Set(counts.flatMap(({ rule }) => rule ?? []))];
  return rules
    .map((rule) => ({ rule, sums: sum(counts.filter((one) => one.rule === rule)) }))
    .sort((a, b) => total(b.sums) - total(a.sums) || (a.rule < b.rule ? -1 : 1));
}

/** Posts for each of the last days, the oldest first, days without any included. */
export function sumDays(
  counts: readonly Count[],
  today: string,
  days: number,
): readonly { readonly day: string; readonly sums: Sums }[] {
  return Array.from({ length: days }, (_, index) => {
    const day = daysFrom(today, index + 1 - days);
    return { day, sums: sumPosts(counts.filter((one) => one.day === day)) };
  });
}
