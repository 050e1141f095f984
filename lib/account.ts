/** Whose account is about to speak. Pure: the page's evidence and a list in, a verdict out. Nothing is guessed from a name. */
import type { Evidence, EvidenceSource, SiteId } from './draft.ts';
import type { Account } from './policy/schema.ts';

/** The account a post will carry, as far as the page told. */
export interface Identity {
  readonly site: SiteId;
  readonly id?: string;
  /** Without the leading @. */
  readonly handle?: string;
  readonly name?: string;
}

export type Why =
  /** Somebody has said whose it is. */
  | 'listed'
  /** Listed, and the person signed in is another account that acts for it (X "delegate"): allowed, and said. */
  | 'delegate'
  /** Nobody has said yet whose it is: ask once. */
  | 'not-listed'
  /** The page does not show which account it is. */
  | 'not-shown'
  /** Parts of the page name different accounts. */
  | 'disagree'
  /** The account was switched in another tab after this page loaded. */
  | 'switched'
  /** The handle is on the list, and belongs to another account id than the listed one. */
  | 'other-id';

export interface Verdict {
  readonly answer: 'official' | 'personal' | 'unknown';
  readonly why: Why;
  readonly account: Identity | null;
  readonly evidence: readonly Evidence[];
}

type Key = Pick<Account, 'site' | 'id' | 'handle'>;

/** Handles are compared as the sites do: without regard to case. */
const sameHandle = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

/** Whether two entries speak of the same account: by id where both have one, else by handle. */
export function sameAccount(a: Key, b: Key): boolean {
  if (a.site !== b.site) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return sameHandle(a.handle, b.handle);
}

interface Listed {
  readonly byId: ReadonlyMap<string, Account>;
  readonly byHandle: ReadonlyMap<string, Account>;
}

const keyOf = (site: SiteId, name: string): string => `${site} ${name}`;
const lists = new WeakMap<readonly Account[], Listed>();

/** A service may list thousands; a list is replaced and never changed, so it is sorted out once. The first entry counts. */
function listed(accounts: readonly Account[]): Listed {
  const known = lists.get(accounts);
  if (known !== undefined) return known;
  const byId = new Map<string, Account>();
  const byHandle = new Map<string, Account>();
  for (const entry of accounts) {
    const id = entry.id && keyOf(entry.site, entry.id);
    const handle = entry.handle && keyOf(entry.site, entry.handle.toLowerCase());
    if (id && !byId.has(id)) byId.set(id, entry);
    if (handle && !byHandle.has(handle)) byHandle.set(handle, entry);
  }
  const made = { byId, byHandle };
  lists.set(accounts, made);
  return made;
}

/**
 * Official, personal or unknown, with the reason.
 * The composer's own picture says who will publish; the switcher stands in where a narrow layout hides it.
 * The profile link lags for seconds after a switch (seen 2026-08), so it never overrules and never answers alone.
 */
export function judge(site: SiteId, evidence: readonly Evidence[], accounts: readonly Account[]): Verdict {
  const from = (source: EvidenceSource) => evidence.find((one) => one.source === source);
  const composer = from('composer');
  const switcher = from('switcher');
  const cookie = from('cookie')?.id;

  const shown = composer ?? switcher;
  if (!shown?.handle) return { answer: 'unknown', why: 'not-shown', account: null, evidence };

  // Only what the page itself pairs with this handle may count as its id: a delegate's cookie carries the officer's own.
  const paired = evidence.find((one) => one.source === 'page-state' && sameHandle(one.handle, shown.handle));
  const name = shown.name ?? paired?.name;
  const account: Identity = {
    site,
    handle: shown.handle,
    ...(paired?.id !== undefined && { id: paired.id }),
    ...(name !== undefined && { name }),
  };
  const unknown = (why: Why): Verdict => ({ answer: 'unknown', why, account, evidence });

  const { byId, byHandle } = listed(accounts);
  const entry =
    (account.id !== undefined ? byId.get(keyOf(site, account.id)) : undefined) ??
    byHandle.get(keyOf(site, shown.handle.toLowerCase()));

  const second = composer ? switcher : from('profile-link');
  if (second?.handle && !sameHandle(second.handle, shown.handle)) return unknown('disagree');

  const atLoad = from('cookie-at-load')?.id;
  const knownId = account.id ?? entry?.id;
  if (cookie !== undefined && atLoad !== undefined && cookie !== atLoad && cookie !== knownId)
    return unknown('switched');

  if (!entry) return unknown('not-listed');
  if (entry.id !== undefined && account.id !== undefined && entry.id !== account.id) return unknown('other-id');

  const actsForAnother =
    cookie !== undefined &&
    (knownId !== undefined
      ? knownId !== cookie
      : evidence.some(
          (one) => one.source === 'page-state' && one.id === cookie && !sameHandle(one.handle, shown.handle),
        ));
  return { answer: entry.kind, why: actsForAnother ? 'delegate' : 'listed', account, evidence };
}
