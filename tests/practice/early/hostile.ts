/**
 * Page script that wishes the officer ill: it patches what a guard might lean on, before the site's own script runs,
 * and offers tests its tricks. It keeps the site itself working, as an attacker would.
 */
import type { Hostile } from '../practice.ts';
import { patchEverything } from './patches.ts';

const first = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing at ${selector}`);
  return element;
};

/** Whatever something else hung beside `head` and `body`. */
const strangers = (): HTMLElement[] =>
  [...document.documentElement.children].filter(
    (child): child is HTMLElement => child !== document.head && child !== document.body,
  );

const KEY_CODES: Readonly<Record<string, number>> = { Enter: 13, Escape: 27, ' ': 32 };

function keyEvents(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent[] {
  const code = KEY_CODES[key] ?? key.charCodeAt(0);
  const init = { key, keyCode: code, which: code, bubbles: true, cancelable: true, composed: true, ...modifiers };
  return ['keydown', 'keypress', 'keyup'].map((type) => new KeyboardEvent(type, init));
}

const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'touchstart', 'touchend', 'submit'];

function pointerEvents(): Event[] {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
  return POINTER.map((type) => {
    if (type.startsWith('pointer')) return new PointerEvent(type, init);
    if (type.startsWith('mouse') || type === 'click') return new MouseEvent(type, init);
    return new Event(type, init);
  });
}

/** Runs with the functions of a fresh frame, which nobody has patched or wrapped. */
function withFreshFunctions(use: (fresh: Window & typeof globalThis) => void): void {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (frame.contentWindow) use(frame.contentWindow as Window & typeof globalThis);
  frame.remove();
}

const FORGED: readonly unknown[] = [
  ...[0, 1, 2, 3, 4, 5].flatMap((hold) => [
    { do: 'decide', hold, reason: null },
    { do: 'decide', hold, reason: 'life-safety' },
    { do: 'cancel', hold },
  ]),
  { do: 'collapse', collapsed: true },
  { signpost: '00000000-0000-4000-8000-000000000000' },
  { introduce: '00000000-0000-4000-8000-000000000000' },
  { ask: 'is-this-my-guard', token: '00000000-0000-4000-8000-000000000000' },
  { type: 'decide', decision: 'post-anyway' },
  null,
];

/** Windows that have ever spoken to the page: frames in a shadow tree are in no list. */
const heard = new Set<MessageEventSource>();

function forgeMessages(extra: unknown[] = []): number {
  const targets = new Set<MessageEventSource>([window, ...Array.from(window, (_, at) => window.frames[at] as Window)]);
  for (const source of heard) targets.add(source);
  for (const data of [...FORGED, ...extra]) {
    for (const target of targets) {
      const { port1, port2 } = new MessageChannel();
      (target as Window).postMessage(data, '*', [port2]);
      for (const forged of FORGED) port1.postMessage(forged);
    }
    const { port2 } = new MessageChannel();
    const origin = 'chrome-extension://forged';
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: window, ports: [port2] }));
  }
  return targets.size - 1;
}

function reach(roots: readonly unknown[]): string[] {
  const reached = roots.map(() => 'a shadow root, as it was attached');
  for (const element of document.querySelectorAll('*')) {
    const own = element as Element & { openOrClosedShadowRoot?: unknown };
    if (own.shadowRoot || own.openOrClosedShadowRoot) reached.push(`the shadow root of ${element.localName}`);
  }
  for (const stranger of strangers()) {
    if (stranger.innerHTML !== '') reached.push(`the children of ${stranger.localName}`);
    const { x, y, width, height } = stranger.getBoundingClientRect();
    const seen = document.elementFromPoint(x + width / 2, y + height / 2);
    if (seen?.localName === 'iframe') reached.push('a frame, by its place');
  }
  for (const source of heard) {
    try {
      if ((source as Window).document) reached.push('the document of a frame');
    } catch {
      // As it should be.
    }
  }
  return reached;
}

export function beHostile(): Hostile {
  const calls: string[] = [];
  const roots: unknown[] = [];
  const original = patchEverything(calls, roots);
  window.addEventListener('message', ({ source }) => source && source !== window && heard.add(source), true);
  return {
    calls,
    roots,
    press(selector) {
      const element = first(selector);
      original.click.call(element);
      for (const target of [element, element.firstElementChild ?? element]) {
        for (const event of pointerEvents()) target.dispatchEvent(event);
      }
      for (const key of ['Enter', ' ']) for (const event of keyEvents(key)) element.dispatchEvent(event);
      withFreshFunctions((fresh) => {
        fresh.HTMLElement.prototype.click.call(element);
        fresh.EventTarget.prototype.dispatchEvent.call(element, new fresh.MouseEvent('click', { bubbles: true }));
      });
    },
    forgeKey(selector, key = 'Enter', modifiers = { ctrlKey: true }) {
      for (const event of keyEvents(key, modifiers)) first(selector).dispatchEvent(event);
    },
    forgeMessages,
    removeStrangers() {
      const found = strangers();
      for (const stranger of found) stranger.remove();
      return found.length;
    },
    hideStrangers() {
      const found = strangers();
      for (const stranger of found) {
        stranger.style.setProperty('display', 'none', 'important');
        stranger.inert = true;
        stranger.hidden = true;
        if (stranger instanceof HTMLDialogElement) original.close.call(stranger);
      }
      return found.length;
    },
    reach: () => reach(roots),
    poke() {
      for (const stranger of strangers()) {
        original.click.call(stranger);
        stranger.focus();
        for (const event of pointerEvents()) stranger.dispatchEvent(event);
        for (const key of ['Enter', 'Escape', ' ']) {
          for (const event of keyEvents(key)) stranger.dispatchEvent(event);
        }
        for (const type of ['cancel', 'close', 'toggle']) stranger.dispatchEvent(new Event(type));
      }
    },
  };
}
