/**
 * One submission, from the attempt to its end. Pure: (state, event) in, (next state, what to do) out.
 *
 *   open --attempt--> open (nothing needed: the event is not touched)
 *     \--attempt--> held --edited-----> open
 *                   held --cancelled--> open
 *                   held --decided----> releasing          the same composer, account, text and media as were held
 *                   held --decided----> changed            anything else: nothing is posted
 *              releasing --attempt----> releasing          our own click, let through once; any further one is swallowed
 *              releasing --sent-------> open
 *              releasing --refused----> press-again        the site did not take our click
 *              releasing --unclear----> open               nobody can tell: the pass is void, the next press is checked anew
 *            press-again --attempt----> open               the officer's own press, let through once
 *            press-again --edited-----> open
 *                changed --attempt----> as from open
 *
 * Laws, each held by a random-sequence test:
 *   1 no draft that needs a decision leaves without one for this very account, text and media
 *   2 what needs nothing is never stopped
 *   3 one decision, at most one submission
 *   4 a change of composer, text, media or account voids the decision
 */

import type { Reason } from './reasons.ts';

/** What may be counted of a reading: nobody's words and nobody's name. */
export interface Counted {
  /** Number of the composer in this page. */
  readonly composer: number;
  readonly empty: boolean;
  /** Ids of the rules that ask for a second look, and what the account gives to ask. */
  readonly asks: readonly string[];
}

/** What stands before the officer at one moment. Two readings with the same key carry the same post by the same account. */
export interface Reading {
  /** Names the composer, the account and everything that would be published. */
  readonly key: string;
  readonly needs: 'nothing' | 'confirmation' | 'reason';
  /** Null where a press publishes nothing. */
  readonly counted: Counted | null;
}

export type State =
  | { readonly at: 'open' }
  | { readonly at: 'held'; readonly hold: number; readonly reading: Reading }
  | { readonly at: 'changed' }
  | { readonly at: 'releasing'; readonly reading: Reading; readonly passUsed: boolean }
  | { readonly at: 'press-again'; readonly reading: Reading };

export type GuardEvent =
  /** Something in the page tries to submit. `trusted`: the browser says that a person did it. */
  | { readonly on: 'attempt'; readonly reading: Reading; readonly trusted: boolean }
  /** The officer answered "post anyway"; `reading` is taken again at that moment. */
  | {
      readonly on: 'decided';
      readonly hold: number;
      readonly reasoned: boolean;
      /** For the counts; the browser's own dialog asks for none. */
      readonly reason?: Reason | null;
      readonly reading: Reading | null;
    }
  | { readonly on: 'cancelled'; readonly hold: number }
  | { readonly on: 'edited'; readonly reading: Reading }
  /** How the released click ended. */
  | { readonly on: 'settled'; readonly as: 'sent' | 'refused' | 'unclear' };

/** What the caller does now. `let` and `stop` speak of the event at hand, `release` asks for one click on the submit control. */
export type Act = 'let' | 'stop' | 'release' | 'none';

export interface Step {
  readonly state: State;
  readonly act: Act;
}

export const OPEN: State = { at: 'open' };

/** Takes one step. `nextHold` names a new hold, should there be one; answers to older holds are ignored. */
export function step(state: State, event: GuardEvent, nextHold: number): Step {
  const stay: Step = { state, act: 'none' };
  switch (event.on) {
    case 'attempt':
      return attempt(state, event.reading, event.trusted, nextHold);
    case 'decided':
      if (state.at !== 'held' || state.hold !== event.hold) return stay;
      if (state.reading.needs === 'reason' && !event.reasoned) return stay;
      return event.reading?.key === state.reading.key
        ? { state: { at: 'releasing', reading: state.reading, passUsed: false }, act: 'release' }
        : { state: { at: 'changed' }, act: 'none' };
    case 'cancelled':
      return state.at === 'held' && state.hold === event.hold ? { state: OPEN, act: 'none' } : stay;
    case 'edited':
      if (state.at !== 'held' && state.at !== 'press-again') return stay;
      // The same post may need less, or more, once an account was answered for or a policy arrived.
      return {
        state: state.reading.key === event.reading.key ? { ...state, reading: event.reading } : OPEN,
        act: 'none',
      };
    case 'settled':
      if (state.at !== 'releasing') return stay;
      return { state: event.as === 'refused' ? { at: 'press-again', reading: state.reading } : OPEN, act: 'none' };
  }
}

function attempt(state: State, reading: Reading, trusted: boolean, nextHold: number): Step {
  if (reading.needs === 'nothing') return { state, act: 'let' };
  const hold: Step = { state: { at: 'held', hold: nextHold, reading }, act: 'stop' };
  const same = 'reading' in state && state.reading.key === reading.key;
  switch (state.at) {
    case 'open':
    case 'changed':
      return hold;
    case 'held':
      return same ? { state, act: 'stop' } : hold;
    case 'releasing':
      if (!same) return hold;
      return state.passUsed ? { state, act: 'stop' } : { state: { ...state, passUsed: true }, act: 'let' };
    case 'press-again':
      return same && trusted ? { state: OPEN, act: 'let' } : hold;
  }
}
