/**
 * What became of each attempt to post, as counts and nothing else: no text, no account, no address. Pure.
 *
 *   let, never held ------------------> clean      (or `observed`, where the policy only counts)
 *   held ----------------------------> cancelled   counted at once, so that a closed tab needs no last word
 *    held, then let with less to say -> revised     ┐
 *    held, then let with a reason ----> reason      ├ counted in place of `cancelled`
 *    held, then let all the same -----> anyway      ┘
 *
 * A rule that asked at the hold and no longer asks when the post goes out is `revised`, whatever became of the others.
 */
import type { GuardEvent, Reading, Step } from './guard.ts';
import type { Reason } from './reasons.ts';

export const OUTCOMES = ['clean', 'revised', 'cancelled', 'reason', 'anyway', 'observed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How often something ended so on one day. This is all that is ever kept. */
export interface Count {
  /** The officer's own date, such as `2026-11-22`. */
  readonly day: string;
  /** A rule's id, or what the account gave to ask (`account-personal`, `account-unknown`); null for the post as a whole. */
  readonly rule: string | null;
  readonly outcome: Outcome;
  /** With `reason` only. */
  readonly reason: Reason | null;
  readonly count: number;
}

/** One more, or one less, of something. */
export type Change = Omit<Count, 'count'> & { readonly by: 1 | -1 };

interface Held {
  readonly day: string;
  readonly asked: readonly string[];
  /** The most it needed at any of its holds. */
  readonly most: Reading['needs'];
  readonly reason: Reason | null;
}

interface Sent {
  readonly key: string;
  readonly composer: number;
  /** The hold it came from, should the site turn out not to have taken it. */
  readonly held: Held | null;
  readonly changes: readonly Change[];
}

/** The drafts of one page that were held and not sent, by composer, and the last one that went out. */
export interface Stories {
  readonly held: ReadonlyMap<number, Held>;
  readonly sent: Sent | null;
}

export const NO_STORIES: Stories = { held: new Map(), sent: null };

interface Told {
  readonly stories: Stories;
  readonly changes: readonly Change[];
}

const MUCH: Record<Reading['needs'], number> = { nothing: 0, confirmation: 1, reason: 2 };

/** Follows the guard's machine: what it was told, where that led, and on which day. */
export function follow(stories: Stories, event: GuardEvent, { state, act }: Step, day: string): Told {
  switch (event.on) {
    case 'attempt':
      if (act === 'let') return letOut(stories, event.reading, day);
      return state.at === 'held' ? stopped(stories, event.reading, day) : { stories, changes: [] };
    case 'decided':
      return { stories: act === 'release' ? decided(stories, event) : stories, changes: [] };
    case 'edited':
      return { stories: edited(stories, event.reading), changes: [] };
    case 'settled':
      return state.at === 'press-again' ? takenBack(stories) : { stories, changes: [] };
    case 'cancelled':
      return { stories, changes: [] };
  }
}

function stopped(stories: Stories, { counted, needs }: Reading, day: string): Told {
  if (!counted) return { stories, changes: [] };
  const { composer, asks } = counted;
  const before = stories.held.get(composer);
  const asked = before?.asked ?? [];
  const fresh = asks.filter((rule) => !asked.includes(rule));
  const held: Held = {
    day: before?.day ?? day,
    asked: [...asked, ...fresh],
    most: before && MUCH[before.most] > MUCH[needs] ? before.most : needs,
    reason: null,
  };
  const subjects = before ? fresh : [null, ...fresh];
  return {
    stories: { held: new Map(stories.held).set(composer, held), sent: null },
    changes: subjects.map((rule) => ({ day: held.day, rule, outcome: 'cancelled', reason: null, by: 1 })),
  };
}

function letOut(stories: Stories, { key, needs, counted }: Reading, day: string): Told {
  // One press is heard as several events, and a site that is slow is pressed twice.
  if (!counted || stories.sent?.key === key) return { stories, changes: [] };
  const { composer, asks } = counted;
  const held = stories.held.get(composer) ?? null;
  const changes = held ? ended(held, needs, asks, day) : unheld(asks, day);
  return { stories: { held: without(stories.held, composer), sent: { key, composer, held, changes } }, changes };
}

function unheld(asks: readonly string[], day: string): Change[] {
  const outcome = asks.length > 0 ? 'observed' : 'clean';
  return [null, ...asks].map((rule) => ({ day, rule, outcome, reason: null, by: 1 }));
}

function ended(held: Held, needs: Reading['needs'], asks: readonly string[], day: string): Change[] {
  const allTheSame = held.reason ? 'reason' : 'anyway';
  const as = (rule: string | null, outcome: Outcome): Change => {
    return { day, rule, outcome, reason: outcome === 'reason' ? held.reason : null, by: 1 };
  };
  const rules = [...held.asked, ...asks.filter((rule) => !held.asked.includes(rule))];
  return [
    ...[null, ...held.asked].map((rule): Change => {
      return { day: held.day, rule, outcome: 'cancelled', reason: null, by: -1 };
    }),
    as(null, MUCH[needs] < MUCH[held.most] ? 'revised' : allTheSame),
    ...rules.map((rule) => as(rule, asks.includes(rule) ? allTheSame : 'revised')),
  ];
}

/** The reason waits with the hold until the post is really let out. */
function decided({ held }: Stories, { reading, reason = null }: Extract<GuardEvent, { on: 'decided' }>): Stories {
  const composer = reading?.counted?.composer;
  const one = composer === undefined ? undefined : held.get(composer);
  if (composer === undefined || !one) return { held, sent: null };
  return { held: new Map(held).set(composer, { ...one, reason }), sent: null };
}

function edited({ held, sent }: Stories, { key, counted }: Reading): Stories {
  return {
    // Emptied: what is written there next is another post.
    held: counted?.empty ? without(held, counted.composer) : held,
    sent: sent?.key === key ? sent : null,
  };
}

/** The site did not take our click: the post waits for the officer's own press, and may never go out. */
function takenBack({ held, sent }: Stories): Told {
  if (!sent?.held) return { stories: { held, sent: null }, changes: [] };
  return {
    stories: { held: new Map(held).set(sent.composer, sent.held), sent: null },
    changes: sent.changes.map((change) => ({ ...change, by: change.by === 1 ? -1 : 1 })),
  };
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  if (!map.has(key)) return map;
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
