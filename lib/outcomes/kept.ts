/** The counts as they are kept: changes come in, old days go. */
import { type Change, type Count, OUTCOMES } from '../outcomes.ts';

/** How long counts are kept where the policy does not say. */
export const RETENTION_DAYS = 90;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The day of a moment, as the officer's own calendar has it. */
export function dayOf(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** So many days before or after a day. Noon, so that a change of the clock moves nobody to another day. */
export function daysFrom(day: string, days: number): string {
  const moment = new Date(`${day}T12:00`);
  moment.setDate(moment.getDate() + days);
  return dayOf(moment);
}

const nameOf = ({ day, rule, outcome, reason }: Change | Count): string => JSON.stringify([day, rule, outcome, reason]);

/** Newest day first; within a day the posts first, then the rules by name. */
function compare(a: Count, b: Count): number {
  const place = (one: Count) => OUTCOMES.indexOf(one.outcome);
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  if (a.rule !== b.rule) return (a.rule ?? '') < (b.rule ?? '') ? -1 : 1;
  return place(a) - place(b) || ((a.reason ?? '') < (b.reason ?? '') ? -1 : 1);
}

/** The counts after these changes. Below zero is zero: the officer may have cleared them between the two halves of a story. */
export function changed(kept: readonly Count[], changes: readonly Change[]): Count[] {
  const counts = new Map(kept.map((one) => [nameOf(one), one]));
  for (const { by, ...what } of changes) {
    const name = nameOf({ ...what, by });
    const count = (counts.get(name)?.count ?? 0) + by;
    if (count > 0) counts.set(name, { ...what, count });
    else counts.delete(name);
  }
  return [...counts.values()].sort(compare);
}

/** Without what is older than the days to keep, today being one of them. */
export function recent(kept: readonly Count[], today: string, retentionDays: number): Count[] {
  const first = daysFrom(today, 1 - retentionDays);
  return kept.filter(({ day }) => day >= first);
}

const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** What can be read of what was stored. */
export function readCounts(stored: unknown): Count[] {
  if (!Array.isArray(stored)) return [];
  return (stored as readonly (Partial<Record<keyof Count, unknown>> | null)[]).filter((one): one is Count => {
    const { day, rule, outcome, reason, count } = one ?? {};
    const isKnown = OUTCOMES.some((known) => known === outcome);
    return typeof day === 'string' && DAY.test(day) && isText(rule) && isText(reason) && isKnown && Number(count) > 0;
  });
}
