/** Everything that travels through the background. Settings travel by storage, views and commands by the panel's own port. */

import type { EvidenceSource } from '../draft.ts';
import type { Change } from '../outcomes.ts';
import type { Health } from '../sites/health.ts';

export type CheckingState = 'checking' | 'not-checking' | 'off';

export type Ask =
  /** Panel to background: does this token belong to the guard of my tab? Answers true or false. */
  | { readonly ask: 'is-this-my-guard'; readonly token: string }
  /** Guard to background: show this on the toolbar icon of my tab. No answer. */
  | { readonly ask: 'show-state'; readonly state: CheckingState }
  /** Page of ours to the guard of one frame: what are you doing, and what do you see? Answers a TabReport. */
  | { readonly ask: 'report' }
  /** The same to all frames of a tab at once; only one that is not checking answers. */
  | { readonly ask: 'trouble' }
  /** Guard to background: count this. No answer. */
  | { readonly ask: 'count'; readonly changes: readonly Change[] }
  /** Page of ours to background: forget all counts. Answered when they are gone. */
  | { readonly ask: 'clear-counts' };

/** What a guard says of itself and of its page: nothing that an officer wrote, and nobody's name. */
export interface TabReport {
  readonly state: CheckingState;
  readonly health: Health;
  /** What the page offers to tell the account of the composer in use by. */
  readonly account: readonly EvidenceSource[];
}

/** Background to the guards of a tab. Only the owner of the token answers, with true. */
export interface Introduce {
  readonly introduce: string;
}
