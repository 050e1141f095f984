/**
 * `tap` as Polymer's gestures.js makes it (read in its source, 2024-10): with a mouse it follows the click, with a finger
 * the touchend, before the click. For 2.5 s after a touch the document swallows every click elsewhere than on what was
 * touched, and no click is a tap.
 */

const MOUSE_TIMEOUT = 2500;
const TAP_DISTANCE = 25;
const MOUSE_EVENTS = ['mousedown', 'mousemove', 'mouseup', 'click'] as const;

interface Capable {
  readonly sourceCapabilities?: { readonly firesTouchEvents: boolean } | null;
}

const skipped = new WeakSet<Event>();
let touched: EventTarget | undefined;
let ignoring: ReturnType<typeof setTimeout> | undefined;

function mouseCanceller(event: Event): void {
  const { sourceCapabilities } = event as Event & Capable;
  if (sourceCapabilities && !sourceCapabilities.firesTouchEvents) return;
  skipped.add(event);
  if (event.type !== 'click' || (touched && event.composedPath().includes(touched))) return;
  event.preventDefault();
  event.stopPropagation();
}

function ignoreMouse(event: Event): void {
  touched = event.composedPath()[0];
  if (ignoring === undefined) for (const type of MOUSE_EVENTS) document.addEventListener(type, mouseCanceller, true);
  clearTimeout(ignoring);
  ignoring = setTimeout(() => {
    for (const type of MOUSE_EVENTS) document.removeEventListener(type, mouseCanceller, true);
    ignoring = undefined;
    touched = undefined;
  }, MOUSE_TIMEOUT);
}

document.addEventListener('touchend', ignoreMouse, { passive: true });

/** Calls back on every tap of this element, with the event that made it one. */
export function onTap(element: HTMLElement, tapped: (cause: Event) => void): void {
  let from: Touch | undefined;
  element.addEventListener('touchstart', (event) => (from = event.changedTouches?.[0]), { passive: true });
  element.addEventListener(
    'touchend',
    (event) => {
      // A forged event has no touches.
      const to = event.changedTouches?.[0];
      if (!from || !to) return;
      const isTap =
        Math.abs(to.clientX - from.clientX) <= TAP_DISTANCE && Math.abs(to.clientY - from.clientY) <= TAP_DISTANCE;
      from = undefined;
      if (isTap) tapped(event);
    },
    { passive: true },
  );
  element.addEventListener('click', (event) => {
    if (!skipped.has(event)) tapped(event);
  });
}
