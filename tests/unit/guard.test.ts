import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GuardEvent, OPEN, type Reading, type State, step } from '../../lib/guard.ts';

const RISKY: Reading = { key: 'risky', needs: 'confirmation', counted: null };
const GRAVE: Reading = { key: 'grave', needs: 'reason', counted: null };
const CLEAN: Reading = { key: 'clean', needs: 'nothing', counted: null };

const attempt = (reading: Reading, trusted = true): GuardEvent => ({ on: 'attempt', reading, trusted });
const decided = (hold: number, reading: Reading | null, reasoned = true): GuardEvent => ({
  on: 'decided',
  hold,
  reasoned,
  reading,
});

/** Runs events from `open`, naming holds 1, 2, 3 …; returns the last state and every act. */
function run(...events: GuardEvent[]) {
  let state: State = OPEN;
  let holds = 0;
  const acts = events.map((event) => {
    const next = step(state, event, holds + 1);
    if (next.state.at === 'held') holds = Math.max(holds, next.state.hold);
    state = next.state;
    return next.act;
  });
  return { state, acts };
}

describe('one submission', () => {
  test('what needs nothing is let through and changes nothing', () => {
    expect(run(attempt(CLEAN))).toEqual({ state: OPEN, acts: ['let'] });
  });

  test('what needs a decision is held until it is cancelled', () => {
    expect(run(attempt(RISKY), { on: 'cancelled', hold: 1 })).toEqual({ state: OPEN, acts: ['stop', 'none'] });
  });

  test('decided, clicked once, sent', () => {
    const { state, acts } = run(attempt(RISKY), decided(1, RISKY), attempt(RISKY, false), {
      on: 'settled',
      as: 'sent',
    });
    expect({ state, acts }).toEqual({ state: OPEN, acts: ['stop', 'release', 'let', 'none'] });
  });

  test('a second click under the same decision is swallowed', () => {
    expect(run(attempt(RISKY), decided(1, RISKY), attempt(RISKY, false), attempt(RISKY)).acts.at(-1)).toBe('stop');
  });

  test('a block finding needs a reason', () => {
    expect(run(attempt(GRAVE), decided(1, GRAVE, false)).state.at).toBe('held');
    expect(run(attempt(GRAVE), decided(1, GRAVE, true)).acts.at(-1)).toBe('release');
  });

  test('text changed before the decision: nothing is posted, the next press is checked', () => {
    const changed = run(attempt(RISKY), decided(1, GRAVE));
    expect(changed).toEqual({ state: { at: 'changed' }, acts: ['stop', 'none'] });
    expect(run(attempt(RISKY), decided(1, GRAVE), attempt(GRAVE)).state.at).toBe('held');
  });

  test('text changed between our decision and our click is held again', () => {
    const { state, acts } = run(attempt(RISKY), decided(1, RISKY), attempt(GRAVE, false));
    expect(acts.at(-1)).toBe('stop');
    expect(state).toMatchObject({ at: 'held', hold: 2 });
  });

  test('a composer that is gone cannot be decided on', () => {
    expect(run(attempt(RISKY), decided(1, null)).state.at).toBe('changed');
  });

  test('an answer to an older hold is ignored', () => {
    const { state } = run(attempt(RISKY), { on: 'cancelled', hold: 1 }, attempt(GRAVE), decided(1, GRAVE));
    expect(state).toMatchObject({ at: 'held', hold: 2 });
  });

  test("a refused click leaves the pass for the officer's own press, once", () => {
    const refused = [
      attempt(RISKY),
      decided(1, RISKY),
      attempt(RISKY, false),
      { on: 'settled', as: 'refused' },
    ] as GuardEvent[];
    expect(run(...refused).state.at).toBe('press-again');
    expect(run(...refused, attempt(RISKY, false)).state.at).toBe('held');
    expect(run(...refused, attempt(RISKY), attempt(RISKY)).acts.slice(-2)).toEqual(['let', 'stop']);
    expect(run(...refused, { on: 'edited', reading: GRAVE }).state).toEqual(OPEN);
  });

  test('an edit under the hold ends it', () => {
    expect(run(attempt(RISKY), { on: 'edited', reading: RISKY }).state.at).toBe('held');
    expect(run(attempt(RISKY), { on: 'edited', reading: GRAVE }).state).toEqual(OPEN);
  });

  test('settings that change under the hold are taken over: the same post may need less, or more', () => {
    const milder = { on: 'edited', reading: { ...GRAVE, needs: 'confirmation' } } as const;
    expect(run(attempt(GRAVE), milder, decided(1, GRAVE, false)).acts.at(-1)).toBe('release');
  });
});

describe('the laws, over random sequences', () => {
  const needs = { a: 'confirmation', b: 'reason', c: 'nothing' } as const;
  const key = fc.constantFrom<keyof typeof needs>('a', 'b', 'c');
  const reading = key.map((name): Reading => ({ key: name, needs: needs[name], counted: null }));
  const hold = fc.integer({ min: 1, max: 6 });
  const event: fc.Arbitrary<GuardEvent> = fc.oneof(
    fc.record({ on: fc.constant('attempt' as const), reading, trusted: fc.boolean() }),
    fc.record({ on: fc.constant('decided' as const), hold, reasoned: fc.boolean(), reading: fc.option(reading) }),
    fc.record({ on: fc.constant('cancelled' as const), hold }),
    fc.record({ on: fc.constant('edited' as const), reading }),
    fc.record({
      on: fc.constant('settled' as const),
      as: fc.constantFrom('sent' as const, 'refused' as const, 'unclear' as const),
    }),
  );

  test('1, 3, 4: a post that needs a decision leaves at most once for each decision, and only as it was decided', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let state: State = OPEN;
        let holds = 0;
        let decidedOn: string | null = null;
        for (const one of events) {
          const heldFor: Reading | null = state.at === 'held' ? state.reading : null;
          const before: State['at'] = state.at;
          const next = step(state, one, holds + 1);
          if (next.state.at === 'held') holds = Math.max(holds, next.state.hold);
          if (next.act === 'release') {
            expect(one.on === 'decided' && one.reading?.key === heldFor?.key).toBe(true);
            if (heldFor?.needs === 'reason') expect(one.on === 'decided' && one.reasoned).toBe(true);
            decidedOn = heldFor?.key ?? null;
          }
          if (one.on === 'settled' && before === 'releasing' && one.as !== 'refused') decidedOn = null;
          // A refused click did not submit, so the same decision may still carry the officer's own press.
          if (one.on === 'settled' && before === 'releasing' && one.as === 'refused' && 'reading' in next.state)
            decidedOn = next.state.reading.key;
          if (one.on === 'attempt' && next.act === 'let' && one.reading.needs !== 'nothing') {
            expect(one.reading.key).toBe(decidedOn);
            decidedOn = null;
          }
          state = next.state;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('2: what needs nothing is never stopped', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { state } = run(...events);
        expect(step(state, attempt(CLEAN), 99)).toEqual({ state, act: 'let' });
      }),
    );
  });

  test('an attempt is always answered, with let or stop', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), reading, fc.boolean(), (events, at, trusted) => {
        expect(['let', 'stop']).toContain(step(run(...events).state, attempt(at, trusted), 99).act);
      }),
    );
  });
});
