/** What a page's guard needs of the browser, and what it offers in return. */
import type { CheckingState } from '../../lib/browser/messages.ts';
import type { panelFrame } from '../../lib/browser/panel-frame.ts';
import type { EvidenceSource } from '../../lib/draft.ts';
import type { Settings } from '../../lib/policy/schema.ts';
import type { Note } from './outcomes.ts';

export interface Guard {
  /** Reads the composer in use again, for when the settings have changed. */
  readonly look: () => void;
  /** Puts the panel aside, or back, as the officer last left it. */
  readonly collapse: (collapsed: boolean) => void;
  /** What the page offers to tell the account by, in the composer in use; nothing where there is none. */
  readonly accountShown: () => readonly EvidenceSource[];
}

/** What of the browser a guard needs. */
export interface World {
  readonly settings: () => Settings;
  readonly openPanel: typeof panelFrame;
  readonly tell: (state: CheckingState) => void;
  readonly keepCollapsed: (collapsed: boolean) => void;
  /** Hears every step of the machine, for the counts. */
  readonly note: Note;
}
