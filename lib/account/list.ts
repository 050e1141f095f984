/** The list of accounts, sorted out for looking up: a service may list thousands, and every look at a draft asks. */
import type { SiteId } from '../draft.ts';
import type { Account } from '../policy/schema.ts';
import { isPlace, plainName } from './same.ts';

interface Listed {
  /** A place among logins is found together with its name only. */
  readonly byId: (site: SiteId, id: string | undefined, name?: string) => Account | undefined;
  readonly byHandle: (site: SiteId, handle: string | undefined) => Account | undefined;
}

const sorted = new WeakMap<readonly Account[], Listed>();
const keyOf = (site: SiteId, name: string): string => `${site} ${name}`;
const idKey = (site: SiteId, id: string, name = ''): string =>
  isPlace(id) ? keyOf(site, `${id} ${plainName(name)}`) : keyOf(site, id);

/** A list is replaced and never changed, so that it is sorted out once. Of two entries for one account the first counts. */
export function listed(accounts: readonly Account[]): Listed {
  const known = sorted.get(accounts);
  if (known !== undefined) return known;
  const ids = new Map<string, Account>();
  const handles = new Map<string, Account>();
  for (const entry of accounts) {
    const id = entry.id && idKey(entry.site, entry.id, entry.name);
    const handle = entry.handle && keyOf(entry.site, entry.handle.toLowerCase());
    if (id && !ids.has(id)) ids.set(id, entry);
    if (handle && !handles.has(handle)) handles.set(handle, entry);
  }
  const made: Listed = {
    byId: (site, id, name) => (id === undefined ? undefined : ids.get(idKey(site, id, name))),
    byHandle: (site, handle) => (handle === undefined ? undefined : handles.get(keyOf(site, handle.toLowerCase()))),
  };
  sorted.set(accounts, made);
  return made;
}
