/** Facebook, YouTube and their tools: accounts are known by an id. A name is shown, and may contradict; it never proves. */
import type { Evidence, EvidenceSource, SiteId } from '../draft.ts';
import type { Account } from '../policy/schema.ts';
import { listed } from './list.ts';
import { isPlace, sameName } from './same.ts';
import type { Identity, Verdict, Why } from './verdict.ts';

type Source = (source: EvidenceSource) => Evidence | undefined;

/** YouTube has channel ids (`UC…`) and page ids (digits) for the same channel: only ids of one kind can contradict. */
const comparable = (a: string, b: string): boolean => a.startsWith('UC') === b.startsWith('UC');

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && comparable(a, b) && a !== b;

const namesDiffer = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !sameName(a, b);

/** Where parts of the page speak of different accounts, before anybody asks whose they are. */
function contradiction(evidence: readonly Evidence[], from: Source): Why | null {
  const page = from('page-state');
  const active = from('cookie')?.id;
  // Facebook's document may hold two identities, when a Page is managed in a profile's session.
  if (evidence.some((one) => one.source === 'page-state' && one.id !== page?.id)) return 'disagree';
  // The document publishes as whoever it was loaded for; the cookie says who is active now, in any tab.
  if (differ(active, page?.id ?? from('cookie-at-load')?.id)) return 'switched';
  if (differ(page?.id, from('address')?.id)) return 'disagree';
  return namesDiffer(from('composer')?.name, page?.name) ? 'disagree' : null;
}

/** Official, personal or unknown, with the reason. */
export function judgeById(site: SiteId, evidence: readonly Evidence[], accounts: readonly Account[]): Verdict {
  const from: Source = (source) => evidence.find((one) => one.source === source);
  const page = from('page-state');
  const address = from('address')?.id;
  const written = from('composer')?.name;
  const id = page?.id ?? address ?? from('cookie')?.id;
  const name = written ?? page?.name;
  const nobody = id === undefined && name === undefined;
  const account: Identity = { site, ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
  const unknown = (why: Why): Verdict => ({ answer: 'unknown', why, account: nobody ? null : account, evidence });

  if (id === undefined || (isPlace(id) && name === undefined)) return unknown('not-shown');
  const why = contradiction(evidence, from);
  if (why) return unknown(why);

  const { byId } = listed(accounts);
  const entry = byId(site, id, name);
  // Whose page it is says who speaks only where the composer bears that very name: others may post there as well.
  const owner = byId(site, address);
  const owned = owner && sameName(owner.name, name) ? owner : undefined;
  if (entry && owned && entry.kind !== owned.kind) return unknown('disagree');
  const known = entry ?? owned;
  if (!known) return unknown('not-listed');
  // YouTube writes no name of its own into the page: the one on the list is all that the composer can be held against.
  if (page?.name === undefined && namesDiffer(known.name, written)) return unknown('disagree');
  // Studio shows an id alone: a person is told by the name that the list has for it.
  const called = name ?? known.name;
  return {
    answer: known.kind,
    why: 'listed',
    account: called === undefined ? account : { ...account, name: called },
    evidence,
  };
}
