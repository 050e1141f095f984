/** What the guard asks of a site. Each site is one file here: where things are, how to read them, how it submits. */
import type { Draft, Evidence, Field, SiteId } from '../draft.ts';
import type { Part } from './parts.ts';

/** One live instance in the page. Two composers are the same when their roots are the same element. */
export interface Composer {
  /** Holds the text fields and the submit control, and nothing of another composer. */
  readonly root: Element;
  /** The text field the officer was in, or the first one. */
  readonly editor: HTMLElement;
}

/** A submission under way: from a composer that can be read, or `blind` where one was expected and not understood. */
export type Attempt = Composer | 'blind';

export interface Site {
  readonly id: SiteId;
  /** Every part by name, for the self-check and for selectors that a policy adds. */
  readonly parts: Readonly<Record<string, Part>>;
  /** The parts that stand in the page whenever a composer does; one missing means that the site has changed. */
  readonly vital: readonly Part[];
  /** The composer this element belongs to; `blind` for a composer that is not understood; null for anything else. */
  readonly composerAt: (element: Element) => Attempt | null;
  /** What this event would submit, or null. Reads the event's own path, never the document's first match. */
  readonly attemptOf: (event: Event) => Attempt | null;
  /** Every text and attachment that one press would publish, as it is now. */
  readonly read: (composer: Composer) => Draft;
  /** Where this field is typed, or null where it is not on the screen now. */
  readonly elementOf: (composer: Composer, field: Pick<Field, 'kind' | 'index'>) => HTMLElement | null;
  /** What the page says now about the account that would publish it. */
  readonly evidence: (composer: Composer) => readonly Evidence[];
  /** The control that submits this composer, found anew; null where there is none that can be pressed. */
  readonly submitControl: (composer: Composer) => HTMLElement | null;
}

/** What to observe inside a composer: text, media and account. Styles and the like change all the time and do not matter. */
export const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['src', 'data-testid', 'aria-label'],
};
