/** What a guard says to the background and answers to the popup. */
import { browser } from 'wxt/browser';
import type { Ask, CheckingState } from './messages.ts';

/** Shows the state on the toolbar icon and answers the popup with it from now on. */
export function stateTeller(): (state: CheckingState) => void {
  let current: CheckingState | undefined;
  browser.runtime.onMessage.addListener((message: Ask, _sender, respond) => {
    if (message.ask === 'state') respond(current ?? 'off');
  });
  return (state) => {
    if (state === current) return;
    current = state;
    const ask: Ask = { ask: 'show-state', state };
    void browser.runtime.sendMessage(ask);
  };
}
