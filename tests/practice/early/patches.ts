/** Every function of the page that a guard might call, replaced by one that lies. The originals are for the attacker alone. */

type Method = (this: unknown, ...args: unknown[]) => unknown;

interface Originals {
  readonly click: () => void;
  readonly close: () => void;
}

export function patchEverything(calls: string[], roots: unknown[]): Originals {
  const originals = { click: HTMLElement.prototype.click, close: HTMLDialogElement.prototype.close };

  /** Replaces a method; the replacement gets the original to call or not. */
  function patch<T extends object>(
    owner: T,
    name: string & keyof T,
    lie: (original: Method, self: unknown, args: unknown[]) => unknown,
  ) {
    const original = owner[name] as unknown as Method;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function (this: unknown, ...args: unknown[]) {
        calls.push(name);
        return lie(original, this, args);
      },
    });
  }
  const nothing = () => undefined;
  const honestly = (original: Method, self: unknown, args: unknown[]) => original.apply(self, args);

  patch(Event.prototype, 'stopImmediatePropagation', nothing);
  patch(Event.prototype, 'composedPath', () => []);
  patch(Event.prototype, 'preventDefault', (original, self) => {
    // The site's own handlers sit deeper; on the window only a guard listens while capturing.
    const event = self as Event;
    if (event.currentTarget === window && event.eventPhase === Event.CAPTURING_PHASE) return;
    original.call(self);
  });
  patch(HTMLElement.prototype, 'click', nothing);
  patch(EventTarget.prototype, 'addEventListener', honestly);
  patch(EventTarget.prototype, 'removeEventListener', honestly);
  patch(EventTarget.prototype, 'dispatchEvent', honestly);
  patch(Element.prototype, 'closest', () => null);
  patch(Element.prototype, 'matches', () => false);
  patch(Element.prototype, 'attachShadow', (original, self, [init]) => {
    const root = original.call(self, { ...(init as ShadowRootInit), mode: 'open' });
    roots.push(root);
    return root;
  });
  for (const name of ['show', 'showModal', 'close'] as const) patch(HTMLDialogElement.prototype, name, nothing);
  patch(MessagePort.prototype, 'postMessage', honestly);
  patch(window, 'postMessage', honestly);
  patch(window, 'confirm', () => true);
  patch(String.prototype, 'normalize', () => '');
  // Tokens that can be guessed.
  patch(crypto, 'randomUUID', () => '00000000-0000-4000-8000-000000000000');
  patch(crypto, 'getRandomValues', (_original, _self, [array]) => array);
  let seed = 1;
  Math.random = () => {
    // Never the same twice running: the editor draws its keys until it finds a new one.
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  // Another account than the one that is signed in.
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => 'twid=u%3D1', set: nothing });
  return originals;
}
