/** What is said of an account: who it is, whether it is official, and what that rests on. */
import type { Evidence, SiteId } from '../draft.ts';

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
