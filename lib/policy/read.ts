/**
 * Reads a policy as the browser hands it over. Whatever cannot be used falls back alone, key by key and entry by entry,
 * and is named; nothing that stands in a policy makes this throw.
 */
import { z } from 'zod';
import { RULE_IDS } from '../rules/ids.ts';
import { refusalsOf } from '../rules/own.ts';
import { near } from './near.ts';
import { type Problem, pathOf, problemOf, shown } from './problem.ts';
import { KEYS, type Key, type OwnRule, type Policy, policy } from './schema.ts';

export interface ReadPolicy {
  /** Only what can be used. A key that is not here was not settled, or not in a way that can be read. */
  readonly policy: Partial<Policy>;
  readonly problems: readonly Problem[];
}

type Note = (problem: Problem) => void;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function noteUnknown(value: unknown, known: readonly string[], at: readonly PropertyKey[], note: Note): void {
  if (!isObject(value)) return;
  for (const key of Object.keys(value))
    if (!known.includes(key)) note({ path: pathOf(...at, key), what: 'unknown-key', wanted: near(key, known) });
}

/** One value by its own schema; undefined when it does not fit. */
function readOne(schema: z.ZodType, value: unknown, at: readonly PropertyKey[], note: Note): unknown {
  const { success, data, error } = schema.safeParse(value);
  if (schema instanceof z.ZodObject) noteUnknown(value, Object.keys(schema.shape), at, note);
  if (success) return data;
  for (const issue of error.issues) note(problemOf(issue, at, value));
  return undefined;
}

/** The entries that fit. A list in which none does was not settled; an empty one was. */
function readList(schema: z.ZodType, value: unknown, key: Key, note: Note): unknown {
  if (!Array.isArray(value)) {
    note({ path: key, what: 'wrong-type', found: shown(value), wanted: ['array'] });
    return undefined;
  }
  const good = value.flatMap((entry, index) => {
    const read = readOne(schema, entry, [key, index], note);
    return read === undefined ? [] : [ORIGIN.keep(read, index)];
  });
  return good.length === 0 && value.length > 0 ? undefined : good;
}

/** Remembers where an entry stood, for problems that show only when all are read. */
const ORIGIN = {
  places: new WeakMap<object, number>(),
  keep<T>(entry: T, index: number): T {
    if (typeof entry === 'object' && entry !== null) ORIGIN.places.set(entry, index);
    return entry;
  },
  of: (entry: object): number => ORIGIN.places.get(entry) ?? 0,
};

function readRecord(schema: z.ZodType, value: unknown, key: Key, note: Note): unknown {
  if (!isObject(value)) {
    note({ path: key, what: 'wrong-type', found: shown(value), wanted: ['object'] });
    return undefined;
  }
  const good = Object.entries(value).flatMap(([name, entry]) => {
    const read = readOne(schema, entry, [key, name], note);
    return read === undefined ? [] : [[name, read] as const];
  });
  return Object.fromEntries(good);
}

function readKey(key: Key, value: unknown, note: Note): unknown {
  const schema: z.ZodType = policy.shape[key];
  if (schema instanceof z.ZodArray) return readList(schema.element as z.ZodType, value, key, note);
  if (schema instanceof z.ZodRecord) return readRecord(schema.valueType as z.ZodType, value, key, note);
  return readOne(schema, value, [key], note);
}

/** The same account twice: the first entry counts. */
function onceEach(accounts: Policy['accounts'], note: Note): Policy['accounts'] {
  const byId = new Map<string, number>();
  const byHandle = new Map<string, number>();
  return accounts.filter((entry) => {
    const at = ORIGIN.of(entry);
    const id = entry.id && `${entry.site} ${entry.id}`;
    // A handle that was taken over by another account stands beside the old one: their ids tell them apart.
    const handle = entry.handle && `${entry.site} ${entry.handle.toLowerCase()} ${entry.id ?? ''}`;
    const first = (id && byId.get(id)) ?? (handle && byHandle.get(handle));
    if (typeof first === 'number') {
      note({
        path: pathOf('accounts', at),
        what: 'twice',
        found: entry.handle ?? entry.id ?? '',
        wanted: [pathOf('accounts', first)],
      });
      return false;
    }
    if (id) byId.set(id, at);
    if (handle) byHandle.set(handle, at);
    return true;
  });
}

/** Own rules that may be used: each under a name of its own, and true to its own examples. */
function usable(rules: readonly OwnRule[], note: Note): OwnRule[] {
  const first = new Map<string, number>();
  return rules.filter((rule) => {
    const at = ORIGIN.of(rule);
    const path = `${pathOf('rules', at)} (${rule.id})`;
    const earlier = first.get(rule.id);
    if (earlier !== undefined) note({ path, what: 'twice', found: rule.id, wanted: [pathOf('rules', earlier)] });
    else if (RULE_IDS.includes(rule.id)) note({ path, what: 'id-taken', found: rule.id });
    if (earlier !== undefined || RULE_IDS.includes(rule.id)) return false;
    first.set(rule.id, at);
    const refusals = refusalsOf(rule);
    for (const { what, found } of refusals) note({ path, what, found: shown(found) });
    return refusals.length === 0;
  });
}

/** A severity for a rule that does not exist does nothing, and is most often a slip of the finger. */
function knownSeverities(severities: Policy['severities'], own: readonly OwnRule[], note: Note): Policy['severities'] {
  const ids = [...RULE_IDS, ...own.map(({ id }) => id)];
  return Object.fromEntries(
    Object.entries(severities).filter(([id]) => {
      if (ids.includes(id)) return true;
      note({ path: pathOf('severities', id), what: 'unknown-rule', found: shown(id), wanted: near(id, ids) });
      return false;
    }),
  );
}

/**
 * Reads what the browser handed over, of whatever type. Nothing settled (`null`, `undefined`, `{}`) is no problem.
 * Gives what can be used and what cannot, in the policy's own order.
 */
export function readPolicy(managed: unknown): ReadPolicy {
  const problems: Problem[] = [];
  const note: Note = (problem) => problems.push(problem);
  if (managed === null || managed === undefined) return { policy: {}, problems };
  if (!isObject(managed)) {
    note({ path: '', what: 'wrong-type', found: shown(managed), wanted: ['object'] });
    return { policy: {}, problems };
  }
  noteUnknown(managed, KEYS, [], note);
  const values = KEYS.filter((key) => Object.hasOwn(managed, key)).map(
    (key) => [key, readKey(key, managed[key], note)] as const,
  );
  const read = Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Partial<Policy>;
  const rules = read.rules && usable(read.rules, note);
  return {
    policy: {
      ...read,
      ...(read.accounts && { accounts: onceEach(read.accounts, note) }),
      ...(rules && { rules }),
      ...(read.severities && { severities: knownSeverities(read.severities, rules ?? [], note) }),
    },
    problems,
  };
}
