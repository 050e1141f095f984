import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearOutcomes, keepOutcomes, readOutcomes, tellOutcomes, watchOutcomes } from '../../lib/browser/outcomes.ts';
import { asCsv, asJson } from '../../lib/outcomes/files.ts';
import { changed, dayOf, daysFrom, RETENTION_DAYS, readCounts, recent } from '../../lib/outcomes/kept.ts';
import { sumDays, sumPosts, sumRules, total } from '../../lib/outcomes/sums.ts';
import type { Change, Count } from '../../lib/outcomes.ts';

const TODAY = dayOf(new Date());
const count = (change: Partial<Count> = {}): Count => ({
  day: '2026-11-22',
  rule: null,
  outcome: 'clean',
  reason: null,
  count: 1,
  ...change,
});
const more = ({ count: _, ...what }: Count, by: 1 | -1 = 1): Change => ({ ...what, by });

describe('kept counts', () => {
  test('the officer’s own day, over a change of the clock and the end of a year', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(daysFrom('2026-11-01', -1)).toBe('2026-10-31');
    expect(daysFrom('2026-03-08', 1)).toBe('2026-03-09');
    expect(daysFrom('2027-01-01', -1)).toBe('2026-12-31');
  });

  test('add up, and never fall below zero', () => {
    const clean = count();
    expect(changed([], [more(clean), more(clean)])).toEqual([count({ count: 2 })]);
    expect(changed([clean], [more(clean, -1)])).toEqual([]);
    expect(changed([], [more(clean, -1), more(clean)])).toEqual([clean]);
  });

  test('stand newest day first, posts before rules', () => {
    const all = [count({ day: '2026-11-20' }), count({ rule: 'phone' }), count({ outcome: 'anyway' }), count()];
    expect(
      changed(
        [],
        all.map((one) => more(one)),
      ).map(({ day, rule, outcome }) => [day, rule, outcome]),
    ).toEqual([
      ['2026-11-22', null, 'clean'],
      ['2026-11-22', null, 'anyway'],
      ['2026-11-22', 'phone', 'clean'],
      ['2026-11-20', null, 'clean'],
    ]);
  });

  test('go when their days are over, today being the last of them', () => {
    const kept = [count(), count({ day: '2026-11-16' }), count({ day: '2026-11-15' })];
    expect(recent(kept, '2026-11-22', 7).map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-16']);
    expect(recent(kept, '2026-11-22', 1).map(({ day }) => day)).toEqual(['2026-11-22']);
    expect(recent(kept, '2026-11-22', 0)).toEqual([]);
  });

  test('that cannot be read are left out', () => {
    expect(readCounts(undefined)).toEqual([]);
    expect(readCounts({})).toEqual([]);
    expect(readCounts([null, 1, count(), { ...count(), outcome: 'x' }, { ...count(), day: 1 }])).toEqual([count()]);
  });
});

describe('added up', () => {
  const kept = [
    count({ count: 5 }),
    count({ day: '2026-11-20', outcome: 'revised' }),
    count({ day: '2026-11-20', outcome: 'revised', rule: 'phone' }),
    count({ outcome: 'reason', reason: 'approved' }),
    count({ outcome: 'reason', reason: 'approved', rule: 'phone' }),
    count({ outcome: 'reason', reason: 'approved', rule: 'guilt' }),
  ];

  test('posts are not counted again with their rules', () => {
    expect(sumPosts(kept)).toMatchObject({ clean: 5, revised: 1, reason: 1, anyway: 0 });
    expect(total(sumPosts(kept))).toBe(7);
  });

  test('the rule that asked most often comes first', () => {
    expect(sumRules(kept).map(({ rule, sums }) => [rule, sums.revised, sums.reason])).toEqual([
      ['phone', 1, 1],
      ['guilt', 0, 1],
    ]);
  });

  test('days without a post are there too', () => {
    expect(sumDays(kept, '2026-11-22', 3).map(({ day, sums }) => [day, total(sums)])).toEqual([
      ['2026-11-20', 1],
      ['2026-11-21', 0],
      ['2026-11-22', 6],
    ]);
  });
});

describe('files', () => {
  const kept = [count({ count: 4 }), count({ rule: 'phone', outcome: 'reason', reason: 'approved' })];

  test('CSV tells posts from rules', () => {
    expect(asCsv(kept)).toBe(
      [
        'day,counted,rule,outcome,reason,count',
        '2026-11-22,post,,clean,,4',
        '2026-11-22,rule,phone,reason,approved,1',
        '',
      ].join('\r\n'),
    );
  });

  test('CSV quotes what a spreadsheet would misread', () => {
    expect(asCsv([count({ rule: '=1+1, "x"' })]).split('\r\n')[1]).toBe(`2026-11-22,rule,"'=1+1, ""x""",clean,,1`);
  });

  test('JSON is what is kept, as it is kept', () => {
    expect(JSON.parse(asJson(kept))).toEqual(kept);
  });
});

describe('the background', () => {
  beforeEach(() => fakeBrowser.reset());
  const today = (change: Partial<Count> = {}) => count({ day: TODAY, ...change });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('counts what several tabs tell at once, and loses none', async () => {
    keepOutcomes();
    for (let n = 0; n < 20; n++) tellOutcomes([more(today()), more(today({ rule: 'phone' }))]);
    await settle();
    expect(await readOutcomes()).toEqual([today({ count: 20 }), today({ rule: 'phone', count: 20 })]);
  });

  test('drops old days when it starts, and as long as the policy says', async () => {
    const old = today({ day: daysFrom(TODAY, -10) });
    await fakeBrowser.storage.local.set({ outcomes: [today(), old] });
    keepOutcomes();
    await settle();
    expect(await readOutcomes()).toEqual([today(), old]);
    expect(RETENTION_DAYS).toBe(90);
    keepOutcomes(async () => 7);
    await settle();
    expect(await readOutcomes()).toEqual([today()]);
  });

  test('clears, and tells who watches', async () => {
    await fakeBrowser.storage.local.set({ outcomes: [today()] });
    keepOutcomes();
    const seen: (readonly Count[])[] = [];
    const stop = watchOutcomes((next) => seen.push(next));
    await clearOutcomes();
    stop();
    expect(await readOutcomes()).toEqual([]);
    expect(seen).toEqual([[]]);
  });
});
