import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GuardEvent, OPEN, type Reading, step } from '../../lib/guard.ts';
import { changed } from '../../lib/outcomes/kept.ts';
import { type Change, follow, NO_STORIES } from '../../lib/outcomes.ts';

const DAY = '2026-11-22';

const reading = (key: string, needs: Reading['needs'], asks: readonly string[] = [], composer = 1): Reading => ({
  key: `${composer} ${key}`,
  needs,
  counted: { composer, empty: false, asks },
});
const CLEAN = reading('clean', 'nothing');
const RISKY = reading('risky', 'confirmation', ['phone']);
const GRAVE = reading('grave', 'reason', ['guilt', 'phone']);
const EMPTY: Reading = { key: '1 empty', needs: 'nothing', counted: { composer: 1, empty: true, asks: [] } };

const press = (now: Reading, trusted = true): GuardEvent => ({ on: 'attempt', reading: now, trusted });
const edit = (now: Reading): GuardEvent => ({ on: 'edited', reading: now });
const back = (hold: number): GuardEvent => ({ on: 'cancelled', hold });
const settled = (as: 'sent' | 'refused' | 'unclear'): GuardEvent => ({ on: 'settled', as });
const decide = (hold: number, now: Reading, reason: 'approved' | null = null): GuardEvent => ({
  on: 'decided',
  hold,
  reasoned: true,
  reason,
  reading: now,
});

/** Runs events through the guard's own machine; answers each change as it was told. */
function changesOf(events: readonly GuardEvent[], day = DAY): Change[] {
  let state: ReturnType<typeof step>['state'] = OPEN;
  let stories = NO_STORIES;
  let holds = 0;
  return events.flatMap((event) => {
    const next = step(state, event, holds + 1);
    state = next.state;
    if (state.at === 'held') holds = Math.max(holds, state.hold);
    const told = follow(stories, event, next, day);
    stories = told.stories;
    return told.changes;
  });
}

/** What is kept in the end, as short lines. */
const counted = (...events: GuardEvent[]): string[] =>
  changed([], changesOf(events)).map(
    ({ rule, outcome, reason, count }) => `${rule ?? 'post'} ${outcome}${reason ? ` ${reason}` : ''} ${count}`,
  );

describe('one post', () => {
  test('clean', () => {
    expect(counted(press(CLEAN))).toEqual(['post clean 1']);
  });

  test('one press is heard as several events, and a slow site is pressed twice: one post', () => {
    expect(counted(press(CLEAN), press(CLEAN, false), edit(CLEAN), press(CLEAN))).toEqual(['post clean 1']);
  });

  test('the same words again, after the composer was emptied, are another post', () => {
    expect(counted(press(CLEAN), edit(EMPTY), edit(CLEAN), press(CLEAN))).toEqual(['post clean 2']);
  });

  test('held, gone back, never sent', () => {
    expect(counted(press(RISKY), back(1))).toEqual(['post cancelled 1', 'phone cancelled 1']);
    expect(counted(press(RISKY))).toEqual(['post cancelled 1', 'phone cancelled 1']);
  });

  test('held twice is one story', () => {
    expect(counted(press(RISKY), back(1), press(RISKY), back(2))).toEqual(['post cancelled 1', 'phone cancelled 1']);
  });

  test('held, edited so that nothing is left, sent', () => {
    expect(counted(press(GRAVE), back(1), edit(CLEAN), press(CLEAN))).toEqual([
      'post revised 1',
      'guilt revised 1',
      'phone revised 1',
    ]);
  });

  test('held, edited so that it needs less, then confirmed: revised, each rule by itself', () => {
    const events = [press(GRAVE), back(1), edit(RISKY), press(RISKY), decide(2, RISKY), press(RISKY, false)];
    expect(counted(...events)).toEqual(['post revised 1', 'guilt revised 1', 'phone anyway 1']);
  });

  test('sent anyway', () => {
    expect(counted(press(RISKY), decide(1, RISKY), press(RISKY, false), settled('sent'), edit(EMPTY))).toEqual([
      'post anyway 1',
      'phone anyway 1',
    ]);
  });

  test('sent with a reason', () => {
    expect(counted(press(GRAVE), decide(1, GRAVE, 'approved'), press(GRAVE, false), settled('sent'))).toEqual([
      'post reason approved 1',
      'guilt reason approved 1',
      'phone reason approved 1',
    ]);
  });

  test('decided, and the site did not take it: not sent until the officer presses', () => {
    const refused = [press(RISKY), decide(1, RISKY), press(RISKY, false), settled('refused')];
    expect(counted(...refused)).toEqual(['post cancelled 1', 'phone cancelled 1']);
    expect(counted(...refused, press(RISKY))).toEqual(['post anyway 1', 'phone anyway 1']);
  });

  test('no control to press for the officer, and an earlier post that was: that one stays sent', () => {
    const events = [press(RISKY), decide(1, RISKY), press(RISKY, false), settled('sent'), edit(EMPTY)];
    expect(counted(...events, press(GRAVE), decide(2, GRAVE, 'approved'), settled('refused'))).toEqual([
      'post cancelled 1',
      'post anyway 1',
      'guilt cancelled 1',
      'phone cancelled 1',
      'phone anyway 1',
    ]);
  });

  test('held, emptied, then something else: the first stays unsent', () => {
    expect(counted(press(RISKY), back(1), edit(EMPTY), edit(CLEAN), press(CLEAN))).toEqual([
      'post clean 1',
      'post cancelled 1',
      'phone cancelled 1',
    ]);
  });

  test('another composer is another story', () => {
    const reply = reading('reply', 'nothing', [], 2);
    expect(counted(press(RISKY), back(1), press(reply), edit(CLEAN), press(CLEAN))).toEqual([
      'post clean 1',
      'post revised 1',
      'phone revised 1',
    ]);
  });

  test('held before midnight and sent after it: counted on the day it went out', () => {
    const before = changesOf([press(RISKY)], '2026-11-21');
    expect(before.map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-21']);
    let { stories } = follow(NO_STORIES, press(RISKY), step(OPEN, press(RISKY), 1), '2026-11-21');
    const sent = follow(stories, press(CLEAN), { state: OPEN, act: 'let' }, DAY);
    stories = sent.stories;
    expect(changed([], [...before, ...sent.changes]).map(({ day, outcome }) => [day, outcome])).toEqual([
      [DAY, 'revised'],
      [DAY, 'revised'],
    ]);
  });

  test('what only counts and holds nothing: observed', () => {
    expect(counted(press(reading('risky', 'nothing', ['phone'])))).toEqual(['post observed 1', 'phone observed 1']);
    const { changes } = follow(NO_STORIES, press(RISKY), { state: OPEN, act: 'let' }, DAY);
    expect(changes.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      [null, 'observed'],
      ['phone', 'observed'],
    ]);
  });

  test('what publishes nothing is not counted', () => {
    expect(counted(press({ key: 'private', needs: 'nothing', counted: null }))).toEqual([]);
  });
});

describe('over random sequences', () => {
  const one = fc
    .record({
      needs: fc.constantFrom<Reading['needs']>('nothing', 'confirmation', 'reason'),
      asks: fc.uniqueArray(fc.constantFrom('guilt', 'phone', 'account-personal')),
      composer: fc.integer({ min: 1, max: 2 }),
      empty: fc.boolean(),
    })
    .map(({ needs, asks, composer, empty }): Reading => {
      const counts = { composer, empty, asks: needs === 'nothing' ? [] : asks };
      return { key: JSON.stringify([needs, counts]), needs, counted: counts };
    });
  const hold = fc.integer({ min: 1, max: 5 });
  const event: fc.Arbitrary<GuardEvent> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ on: fc.constant('attempt' as const), reading: one, trusted: fc.boolean() }) },
    fc.record({
      on: fc.constant('decided' as const),
      hold,
      reasoned: fc.boolean(),
      reason: fc.constantFrom('approved' as const, null),
      reading: one,
    }),
    fc.record({ on: fc.constant('cancelled' as const), hold }),
    fc.record({ on: fc.constant('edited' as const), reading: one }),
    fc.record({ on: fc.constant('settled' as const), as: fc.constantFrom('sent' as const, 'refused' as const) }),
  );
  const events = fc.array(event, { maxLength: 60 });
  const posts = (changes: readonly Change[]) =>
    changes.filter(({ rule }) => rule === null).reduce((sum, { by }) => sum + by, 0);

  test('no count ever falls below zero, and a post that was counted stays counted', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        const sums = new Map<string, number>();
        for (const { by, ...what } of changesOf(sequence)) {
          const name = JSON.stringify(what);
          sums.set(name, (sums.get(name) ?? 0) + by);
        }
        expect([...sums.values()].filter((sum) => sum < 0)).toEqual([]);
        for (let end = 1; end <= sequence.length; end++) {
          expect(posts(changesOf(sequence.slice(0, end)))).toBeGreaterThanOrEqual(
            posts(changesOf(sequence.slice(0, end - 1))),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a reason stands with `reason` only, and only known names are told', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        for (const { rule, outcome, reason } of changesOf(sequence)) {
          expect(outcome === 'reason').toBe(reason !== null);
          expect([null, 'guilt', 'phone', 'account-personal']).toContain(rule);
        }
      }),
    );
  });

  test('tabs that count at the same time end at the same counts, in whatever order they are heard', () => {
    fc.assert(
      fc.property(events, events, fc.infiniteStream(fc.boolean()), (here, there, turns) => {
        const [a, b] = [changesOf(here), changesOf(there)];
        const mixed: Change[] = [];
        const queues = [[...a], [...b]] as [Change[], Change[]];
        for (const first of turns) {
          const next = queues[first ? 0 : 1].shift() ?? queues[first ? 1 : 0].shift();
          if (!next) break;
          mixed.push(next);
        }
        expect(changed([], mixed)).toEqual(changed([], [...a, ...b]));
      }),
      { numRuns: 300 },
    );
  });
});
