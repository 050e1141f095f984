/**
 * The panel's end of the line to its guard. Any script of the page can post a message to the panel,
 * so a port counts only after the background has asked the guard in this very tab whether the token is its own.
 */
import { browser } from 'wxt/browser';
import type { Command, View } from '../panel.ts';
import type { Ask } from './messages.ts';

export interface GuardLine {
  readonly send: (command: Command) => void;
}

/** Calls back with each view the guard sends; `null` when no composer has the focus. Commands sent before a guard is known are dropped. */
export function listenToGuard(onView: (view: View | null) => void): GuardLine {
  let line: MessagePort | undefined;
  window.addEventListener('message', async (event: MessageEvent<unknown>) => {
    const token = (event.data as { signpost?: unknown } | null)?.signpost;
    const port = event.ports[0];
    if (typeof token !== 'string' || !port) return;
    const ask: Ask = { ask: 'is-this-my-guard', token };
    if ((await browser.runtime.sendMessage(ask)) !== true) return;
    line?.close();
    line = port;
    port.onmessage = (message: MessageEvent<View | null>) => {
      const view = message.data;
      onView(view);
      if (view?.phase.at !== 'held') return;
      const shown: Command = { do: 'shown', hold: view.phase.hold };
      requestAnimationFrame(() => port.postMessage(shown));
    };
  });
  return { send: (command) => line?.postMessage(command) };
}
