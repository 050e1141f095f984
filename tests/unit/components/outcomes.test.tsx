// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Outcomes } from '../../../components/outcomes.tsx';
import type { Lang } from '../../../lib/lang.ts';
import { asCsv, asJson } from '../../../lib/outcomes/files.ts';
import type { Count } from '../../../lib/outcomes.ts';
import { axeProblems, RULE_WORDS, show } from './show.tsx';

const TODAY = '2026-11-22';
const COUNTS: readonly Count[] = [
  { day: TODAY, rule: null, outcome: 'clean', reason: null, count: 7 },
  { day: TODAY, rule: null, outcome: 'reason', reason: 'approved', count: 1 },
  { day: TODAY, rule: 'guilt', outcome: 'reason', reason: 'approved', count: 1 },
  { day: '2026-11-20', rule: null, outcome: 'revised', reason: null, count: 2 },
  { day: '2026-11-20', rule: 'account-personal', outcome: 'revised', reason: null, count: 2 },
];

function showOutcomes(counts: readonly Count[] = COUNTS, lang: Lang = 'en') {
  const said = { onSave: vi.fn(), onClear: vi.fn() };
  const content = (now: readonly Count[]) => (
    <main>
      <h1>Settings</h1>
      <Outcomes counts={now} today={TODAY} retentionDays={90} ruleWords={RULE_WORDS} {...said} />
    </main>
  );
  const shown = show(content(counts), lang);
  return { ...said, ...shown, next: (now: readonly Count[]) => shown.again(content(now)) };
}

const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

it('says what is kept and for how long, and shows it without axe problems', async () => {
  showOutcomes();
  const section = screen.getByRole('region', { name: 'What Signpost has counted' });
  expect(section.textContent).toContain('no text, no account, no address');
  expect(section.textContent).toContain('90 days');
  expect(await axeProblems()).toEqual([]);
});

it('has the figures beside the bars, and the days in words', () => {
  showOutcomes();
  const bars = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(bars).toEqual([
    'Sent, nothing to check7',
    'Put right, then sent2',
    'Held, not sent0',
    'Sent with a reason1',
    'Sent anyway0',
  ]);
  expect(
    screen.getByRole('img', { name: 'The last 30 days: 10 posts, 3 of them with something to check' }),
  ).toBeTruthy();
});

it('adds up by rule, rules by their names', () => {
  showOutcomes();
  expect(cellsOf(screen.getByRole('table', { name: 'By rule' }))).toEqual([
    ['Rule', 'Put right, then sent', 'Held, not sent', 'Sent with a reason', 'Sent anyway'],
    ['Personal account', '2', '0', '0', '0'],
    ['Guilt as fact', '0', '0', '1', '0'],
  ]);
});

it('shows every line that is kept', async () => {
  const { user } = showOutcomes();
  await user.click(screen.getByText('All that is kept: 5 lines'));
  const rows = cellsOf(screen.getByRole('table', { name: 'All that is kept: 5 lines' }));
  expect(rows).toHaveLength(1 + COUNTS.length);
  expect(rows[3]).toEqual([TODAY, 'Guilt as fact', 'Sent with a reason: Approved', '1']);
});

it('saves exactly that as CSV and as JSON', async () => {
  const { user, onSave } = showOutcomes();
  await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
  await user.click(screen.getByRole('button', { name: 'Save as JSON' }));
  expect(onSave.mock.calls).toEqual([
    ['signpost-2026-11-22.csv', 'text/csv;charset=utf-8', asCsv(COUNTS)],
    ['signpost-2026-11-22.json', 'application/json', asJson(COUNTS)],
  ]);
  expect(screen.getByText('Saved as signpost-2026-11-22.json.')).toBeTruthy();
});

it('clears only after asking once more, with the focus on the safe answer', async () => {
  const { user, onClear, next } = showOutcomes();
  await user.click(screen.getByRole('button', { name: 'Clear all counts' }));
  const keep = screen.getByRole('button', { name: 'Keep them' });
  expect(document.activeElement).toBe(keep);
  expect(await axeProblems()).toEqual([]);
  await user.click(keep);
  expect(onClear).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Clear all counts' }));
  await user.click(screen.getByRole('button', { name: 'Yes, clear them' }));
  expect(onClear).toHaveBeenCalledOnce();
  next([]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What Signpost has counted' }));
  expect(screen.getByText('All counts cleared.')).toBeTruthy();
});

it('is calm while there is nothing', async () => {
  showOutcomes([]);
  expect(screen.getByText(/Nothing counted yet/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(await axeProblems()).toEqual([]);
});

it('tells posts that were only counted, where a policy holds nothing', () => {
  showOutcomes([{ day: TODAY, rule: null, outcome: 'observed', reason: null, count: 3 }]);
  expect(screen.getAllByRole('listitem').at(-1)?.textContent).toBe('Counted only, not held3');
});

it('speaks French', () => {
  showOutcomes(COUNTS, 'fr');
  expect(screen.getByRole('region', { name: 'Ce que Signpost a compté' }).textContent).toContain(
    'Corrigé, puis publié',
  );
});
