/** The counts as files to take away. Ids and plain English words, the same in every language, so that files can be put together. */
import type { Count } from '../outcomes.ts';

const COLUMNS = ['day', 'counted', 'rule', 'outcome', 'reason', 'count'] as const;

/** Posts and rules stand in one table; whoever adds up the counts must be able to tell them apart. */
const rowOf = ({ day, rule, outcome, reason, count }: Count): Record<(typeof COLUMNS)[number], string | number> => ({
  day,
  counted: rule === null ? 'post' : 'rule',
  rule: rule ?? '',
  outcome,
  reason: reason ?? '',
  count,
});

/** Quoted where it must be; a spreadsheet takes what begins with one of these signs for a formula. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As RFC 4180 has it. */
export function asCsv(counts: readonly Count[]): string {
  const rows = counts.map((count) => {
    const row = rowOf(count);
    return COLUMNS.map((column) => cell(row[column])).join(',');
  });
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

export const asJson = (counts: readonly Count[]): string => `${JSON.stringify(counts, null, 2)}\n`;
