/** Whether two entries speak of one account. */
import type { Account } from '../policy/schema.ts';

type Key = Pick<Account, 'site' | 'id' | 'handle' | 'name'>;

/** Handles are compared as the sites do: without regard to case. */
export const sameHandle = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

/** Names as people see them: spaces and case tell nobody apart. */
export const sameName = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && plainName(a) === plainName(b);

export const plainName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * YouTube gives a login's own channel no id, only its place among the browser's logins: `session:0`.
 * Another login may stand there tomorrow, so that the name belongs to it.
 */
export const isPlace = (id: string): boolean => id.startsWith('session:');

/** By id where both have one, else by handle. */
export function sameAccount(a: Key, b: Key): boolean {
  if (a.site !== b.site) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id && (!isPlace(a.id) || sameName(a.name, b.name));
  return sameHandle(a.handle, b.handle);
}
