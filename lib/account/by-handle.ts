/** X: accounts are known by their handle, and by an id where the page pairs one with it. */
import type { Evidence, EvidenceSource, SiteId } from '../draft.ts';
import type { Account } from '../policy/schema.ts';
import { listed } from './list.ts';
import { sameHandle } from './same.ts';
import type { Identity, Verdict, Why } from './verdict.ts';

/**
 * Official, personal or unknown, with the reason.
 * The composer's own picture says who will publish; the switcher stands in where a narrow layout hides it.
 * The profile link lags for seconds after a switch (seen 2026-08), so it never overrules and never answers alone.
 */
export function judgeByHandle(site: SiteId, evidence: readonly Evidence[], accounts: readonly Account[]): Verdict {
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
  const entry = byId(site, account.id) ?? byHandle(site, account.handle);

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
