/** Facebook, YouTube and their tools: accounts are known by an id. A name is shown, and may contradict; it never proves. */
import type { Evidence, EvidenceSource, SiteId } from '../draft.ts';
import type { Account } from '../policy/schema.ts';
import { listed } from './list.ts';
import { isPlace, sameName } from './same.ts';
import type { Identity, Verdict, Why } from './verdict.ts';

/** YouTube has channel ids (`UC…`) and page ids (digits) for the same channel: only ids of one kind can contradict. */
const comparable = (a: string, b: string): boolean => a.startsWith('UC') === b.startsWith('UC');

/**
 * Official, personal or unknown, with the reason.
 * The document publishes as whoever it was loaded for; the cookie says who is active now, in any tab. Where the two
 * differ, the account was switched after this page loaded, and nobody can say under whose name a press would go out.
 */
export function judgeById(site: SiteId, evidence: readonly Evidence[], accounts: readonly Account[]): Verdict {
  const from = (source: EvidenceSource) => evidence.find((one) => one.source === source);
  const page = from('page-state');
  const address = from('address')?.id;
  const active = from('cookie')?.id;
  const atLoad = from('cookie-at-load')?.id;

  const id = page?.id ?? address ?? active;
  const written = from('composer')?.name;
  const name = written ?? page?.name;
  const account: Identity | null =
    id === undefined && name === undefined
      ? null
      : { site, ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
  const unknown = (why: Why): Verdict => ({ answer: 'unknown', why, account, evidence });

  if (!account || id === undefined) return unknown('not-shown');
  if (isPlace(id) && name === undefined) return unknown('not-shown');
  if (active !== undefined && active !== (page?.id ?? atLoad ?? active)) return unknown('switched');
  if (page?.id !== undefined && address !== undefined && comparable(page.id, address) && page.id !== address)
    return unknown('disagree');
  if (written !== undefined && page?.name !== undefined && !sameName(written, page.name)) return unknown('disagree');

  const { byId } = listed(accounts);
  const entry = byId(site, id, name);
  // Whose page it is says who speaks only where the composer bears that very name: others may post there as well.
  const owner = byId(site, address);
  const owned = owner && sameName(owner.name, name) ? owner : undefined;
  if (entry && owned && entry.kind !== owned.kind) return unknown('disagree');
  const known = entry ?? owned;
  return known ? { answer: known.kind, why: 'listed', account, evidence } : unknown('not-listed');
}
