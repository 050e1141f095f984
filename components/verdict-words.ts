/** Words for a verdict: what it rests on, what to do, and which names the page gave where they disagree. */
import type { Verdict } from '../lib/account.ts';
import type { Evidence, SiteId } from '../lib/draft.ts';
import type { Texts } from './words/en.ts';

/** Sites whose handles are written with an @. */
const AT: ReadonlySet<SiteId> = new Set(['x', 'youtube', 'studio']);

interface Called {
  readonly handle?: string | undefined;
  readonly name?: string | undefined;
  readonly id?: string | undefined;
}

/** How a person would call the account; its id only where the page gave nothing better. */
export function nameOf(account: Called, site: SiteId): string | null {
  if (account.handle) return AT.has(site) ? `@${account.handle}` : account.handle;
  return account.name || account.id || null;
}

export function reasonFor(verdict: Verdict, t: Texts): string {
  const reason = t.account.reason[verdict.why];
  if (typeof reason === 'string') return reason;
  return reason[verdict.answer === 'personal' ? 'personal' : 'official'];
}

/** What to do about it; nothing for an official account. */
export function adviceFor(verdict: Verdict, t: Texts): string | null {
  if (verdict.answer === 'official') return null;
  return t.account.advice[verdict.answer === 'personal' ? 'personal' : verdict.why];
}

interface Told {
  readonly where: string;
  readonly name: string;
}

/** What each part of the page says, where the parts disagree; ids without a name are only said to differ. */
export function namesGiven(verdict: Verdict, site: SiteId, t: Texts): readonly Told[] {
  if (verdict.why !== 'disagree') return [];
  const called = ({ handle, name }: Evidence) => nameOf({ handle, name }, site) ?? t.account.nameless;
  return verdict.evidence
    .filter((one) => one.handle !== undefined || one.name !== undefined)
    .map((one) => ({ where: t.account.source[one.source], name: called(one) }));
}
