/**
 * One press of a person may reach the page as two: a finger's touchend and then a click (Polymer acts on the first,
 * gestures.js as read in 2024-10), or a button and then the site's own "publish anyway". What has been judged and let
 * go is not judged again, as long as nothing of it has changed.
 */

interface Judged {
  readonly event: Event;
  readonly root: Element;
  /** Everything that would be published, and by whom. */
  readonly state: string;
}

let last: Judged | null = null;

/** Longer than the browser takes from touchend to click, shorter than a second press. */
const CLICK_AFTER_TOUCH_MS = 1000;

export function remember(judged: Judged): void {
  last = judged;
}

/** Whether the press remembered was of this composer as it is now, and went through: whoever stops an event prevents it. */
export const wasLet = (root: Element, state: string): boolean =>
  last !== null && last.root === root && last.state === state && !last.event.defaultPrevented;

/** Whether this click is the end of a touch that was judged. Only a browser makes such a click, so a script's is none. */
export const endsTouch = (click: Event, root: Element, state: string): boolean =>
  click.type === 'click' &&
  click.isTrusted &&
  last?.event.type === 'touchend' &&
  click.timeStamp - last.event.timeStamp < CLICK_AFTER_TOUCH_MS &&
  wasLet(root, state);

/** A press by mouse, by finger or by script. A touch that ended a scroll cannot be cancelled, and is no press. */
export const isPress = (event: Event): boolean =>
  event.type === 'click' || (event.type === 'touchend' && event.cancelable);
