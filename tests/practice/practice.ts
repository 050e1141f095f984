/** What every practice site tells a test, at `window.practice`. It comes from the site's own state, never from the page's DOM. */

/** One publication, as the site's server would have received it. */
export interface Posted {
  readonly surface:
    | 'repost'
    | 'post'
    | 'reply'
    | 'quote'
    | 'thread'
    | 'edit'
    | 'schedule'
    | 'comment'
    | 'share'
    | 'live-chat'
    | 'video';
  /** Where the composer stood. */
  readonly where: 'inline' | 'modal' | 'timeline' | 'frame';
  readonly by: 'button' | 'keys' | 'boost' | 'nudge' | 'menu';
  /** One per thread box; a newline between lines. */
  readonly texts: readonly string[];
  readonly poll: readonly string[];
  readonly alt: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly tags?: readonly string[];
  readonly media: number;
  /** Who may see it; public unless said. */
  readonly audience?: 'public' | 'unlisted' | 'private';
  /** Other sites it went to in the same press. */
  readonly alsoTo?: readonly string[];
  /** The date and time chosen, as the site would send it. */
  readonly scheduled: string | null;
  /** The handle it was published under, without the @; a name or an id on sites without handles. */
  readonly account: string;
  /** `isTrusted` of the event that caused it. */
  readonly trusted: boolean;
  /** Milliseconds since the page loaded. */
  readonly at: number;
}

/** One event, as the page's own listeners on `window` saw it. An event that a guard stopped is not here at all. */
export interface Seen {
  readonly type: string;
  readonly trusted: boolean;
  readonly key: string | null;
  /** Test id of the nearest element that has one. */
  readonly on: string | null;
  /** `defaultPrevented` when the page's first listener ran: only something earlier than the page can have set it. */
  readonly preventedBefore: boolean;
  /** `defaultPrevented` after the page's last listener; `null` when the event never came that far. */
  preventedAfter: boolean | null;
}

export interface Person {
  readonly handle: string;
  readonly id: string;
  readonly name: string;
}

export interface AttachOptions {
  readonly alt?: string;
  readonly title?: string;
  readonly description?: string;
}

export interface Practice {
  readonly posted: Posted[];
  readonly seen: Seen[];
  /** Untrusted presses that a `deaf` site did not take. */
  readonly ignored: string[];
  /** Publications that a `failing` site refused. */
  readonly refused: Posted[];
  /** The site's single-letter shortcuts that fired. */
  readonly shortcuts: string[];
  /** What the open composers hold in the engine, box by box. */
  drafts(): { inline: string[]; modal: string[] | null };
  /** Puts a picture or a video into the composer in use, as if it had been uploaded. */
  attach(kind: 'image' | 'video', options?: AttachOptions): void;
  /** Switches the posting account in place, as X does for delegates. `cookie` says whether the login changes too. */
  become(person: Person, options?: { cookie?: boolean }): void;
}

/** What hostile page script can try. Each returns something a test can look at. */
export interface Hostile {
  /** Every patched function that was called, by name. */
  readonly calls: string[];
  /** Shadow roots that the page could lay hands on. */
  readonly roots: unknown[];
  /** Presses the element in every way script can: `click()`, dispatched pointer, mouse, touch and key events. */
  press(selector: string): void;
  /** Forges Ctrl+Enter, or another key, on the element. */
  forgeKey(selector: string, key?: string, modifiers?: { ctrlKey?: boolean; metaKey?: boolean }): void;
  /** Posts forged commands, tokens and ports to the window and to every frame in it; returns to how many frames. */
  forgeMessages(extra?: unknown[]): number;
  /** Removes every child of the root element that is not `head` or `body`; returns how many went. */
  removeStrangers(): number;
  /** Hides those children, makes them inert, closes dialogs. */
  hideStrangers(): number;
  /** Tries every way to see inside shadow roots and frames; returns what was reached. */
  reach(): string[];
  /** Presses Enter and Escape and clicks on those children. */
  poke(): void;
}

declare global {
  interface Window {
    practice: Practice;
    hostile?: Hostile;
  }
}
