/** What the guard shows in the panel, and what the panel asks of the guard. Plain data, so that it can cross a message port. */
import type { Verdict } from './account.ts';
import type { Finding } from './check.ts';
import type { Draft, Field, SiteId, Surface } from './draft.ts';
import type { Reason } from './reasons.ts';

export type Phase =
  /** The officer is writing. */
  | { readonly at: 'open' }
  /** A submission was stopped and waits for a decision. `hold` names it; an answer to an older one is ignored. */
  | { readonly at: 'held'; readonly hold: number; readonly needs: 'confirmation' | 'reason' }
  /** Decided; the site is being asked to post. */
  | { readonly at: 'releasing' }
  /** Decided, and the site did not take the click: the officer's own next press goes through. */
  | { readonly at: 'press-again' }
  /** Text, media or account changed between the hold and the decision: nothing was posted. */
  | { readonly at: 'changed' }
  /** The page has a composer that Signpost cannot read: it is not checking here. */
  | { readonly at: 'blind' }
  /** Signpost itself failed: it is not checking here. */
  | { readonly at: 'failed' };

/** A whole picture of one composer; each one replaces the last. */
export interface View {
  readonly site: SiteId;
  readonly surface: Surface;
  readonly fields: readonly Field[];
  readonly verdict: Verdict;
  /** Gravest first. */
  readonly findings: readonly Finding[];
  readonly phase: Phase;
  /** What an officer can choose from, should the hold need a reason. */
  readonly reasons: readonly Reason[];
  /** The officer put the panel aside, or there is no room for it: a slim tab stands instead. A hold is shown whole all the same. */
  readonly collapsed: boolean;
  /** As in the draft: where else one press publishes, and whether it publishes at all. */
  readonly alsoTo?: Draft['alsoTo'];
  readonly unpublished?: Draft['unpublished'];
  /** Set once after an edit that the panel asked for and the site did not take. */
  readonly editRefused?: true;
}

export type Command =
  | { readonly do: 'decide'; readonly hold: number; readonly reason: Reason | null }
  | { readonly do: 'cancel'; readonly hold: number }
  /** The held state stands on the screen; without it the guard asks plainly, with the browser's own dialog. */
  | { readonly do: 'shown'; readonly hold: number }
  /** At this width the hold stands so high, both in CSS pixels: the dialog grows to it where the window has the room. */
  | { readonly do: 'fit'; readonly width: number; readonly height: number }
  | { readonly do: 'collapse'; readonly collapsed: boolean }
  /** Use the replacement of this finding; `start` in UTF-16 units of the field's text. */
  | { readonly do: 'replace'; readonly rule: string; readonly field: number; readonly start: number }
  /** Put this text behind the draft. */
  | { readonly do: 'insert'; readonly text: string }
  /** Not helpful: say no more of these words by this rule, in this draft. A "block" finding stays. */
  | { readonly do: 'quiet'; readonly rule: string; readonly span: string };

/** Whether this view keeps the post until the officer decides. The dialog is modal exactly then. */
export const isHeld = (view: View): boolean => view.phase.at === 'held';
