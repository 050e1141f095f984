/** Whose account is about to speak. Pure: the page's evidence and a list in, a verdict out. Nothing is guessed from a name. */
import { judgeByHandle } from './account/by-handle.ts';
import { judgeById } from './account/by-id.ts';
import type { Verdict } from './account/verdict.ts';
import type { Evidence, SiteId } from './draft.ts';
import type { Account } from './policy/schema.ts';

export type { Identity, Verdict, Why } from './account/verdict.ts';

/** Official, personal or unknown, with the reason and all of the evidence. */
export const judge = (site: SiteId, evidence: readonly Evidence[], accounts: readonly Account[]): Verdict =>
  (site === 'x' ? judgeByHandle : judgeById)(site, evidence, accounts);
