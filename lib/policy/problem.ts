/** What can be wrong with a policy, as data: the pages and the command put it into words. */
import type { z } from 'zod';

export type What =
  /** Of another type than wanted. */
  | 'wrong-type'
  /** Not one of the words that are known. */
  | 'not-one-of'
  | 'missing'
  | 'empty'
  | 'too-long'
  | 'out-of-range'
  /** Written in a way that cannot be read: a domain, a number, an id of a rule. */
  | 'malformed'
  | 'unknown-key'
  | 'unknown-rule'
  /** An account with neither id nor handle. */
  | 'no-key'
  /** The same account or rule again. */
  | 'twice'
  /** An own rule under the name of a built-in one. */
  | 'id-taken'
  | 'phrase'
  | 'phrase-too-wide'
  | 'misses'
  | 'flags';

export interface Problem {
  /** Where: `accounts[12].site`. */
  readonly path: string;
  readonly what: What;
  /** What stands there, shortened. */
  readonly found?: string;
  /** What could stand there. */
  readonly wanted?: readonly string[];
}

const SHOWN = 120;

/** A value as a person would read it, and not more of it than is needed to find it. */
export function shown(value: unknown): string {
  let json: string | undefined;
  try {
    json = typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    // A value that holds itself; storage hands out none, a test might.
  }
  const text = json ?? String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

export const pathOf = (...parts: readonly PropertyKey[]): string =>
  parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    return path === '' ? String(part) : `${path}.${String(part)}`;
  }, '');

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    root,
  );

/** Zod's name of a type, as JSON calls it. */
const TYPES: Readonly<Record<string, string>> = { int: 'integer', record: 'object', bool: 'boolean' };

/** One complaint of Zod about `value`, which stands at `at` in the policy. */
export function problemOf(issue: z.core.$ZodIssue, at: readonly PropertyKey[], value: unknown): Problem {
  const path = pathOf(...at, ...issue.path);
  const here = valueAt(value, issue.path);
  const found = shown(here);
  switch (issue.code) {
    case 'invalid_type':
      if (here === undefined) return { path, what: 'missing' };
      return { path, what: 'wrong-type', found, wanted: [TYPES[issue.expected] ?? issue.expected] };
    case 'invalid_value':
      return here === undefined
        ? { path, what: 'missing' }
        : { path, what: 'not-one-of', found, wanted: issue.values.map(String) };
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { path, what: 'out-of-range', found, wanted: [`≥ ${issue.minimum}`] }
        : { path, what: 'empty' };
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { path, what: 'out-of-range', found, wanted: [`≤ ${issue.maximum}`] }
        : { path, what: 'too-long', wanted: [String(issue.maximum)] };
    case 'custom':
      return { path, what: issue.params?.what === 'no-key' ? 'no-key' : 'malformed', found };
    default:
      return { path, what: 'malformed', found };
  }
}
