/** The page's first and last listeners on `window`: they show whether anything touched an event before the page got it. */
import type { Seen } from '../practice.ts';

const TYPES = ['click', 'keydown', 'keypress', 'keyup', 'touchend', 'submit', 'paste', 'beforeinput'];

// Taken before hostile script can replace it.
const { closest } = Element.prototype;

const testIdOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (closest.call(target, '[data-testid]')?.getAttribute('data-testid') ?? null) : null;

export function watch(): Seen[] {
  const seen: Seen[] = [];
  const open = new WeakMap<Event, Seen>();
  for (const type of TYPES) {
    window.addEventListener(
      type,
      (event) => {
        const entry: Seen = {
          type,
          trusted: event.isTrusted,
          key: event instanceof KeyboardEvent ? event.key : null,
          on: testIdOf(event.target),
          preventedBefore: event.defaultPrevented,
          preventedAfter: null,
        };
        seen.push(entry);
        open.set(event, entry);
      },
      true,
    );
    window.addEventListener(type, (event) => {
      const entry = open.get(event);
      if (entry) entry.preventedAfter = event.defaultPrevented;
    });
  }
  return seen;
}
