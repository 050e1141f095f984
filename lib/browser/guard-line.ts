/** What a guard says to the background, and answers to our own pages. */
import { browser } from 'wxt/browser';
import type { Ask, CheckingState, TabReport } from './messages.ts';

/** Shows the state on the toolbar icon, and answers with it, and with what the guard reports, from now on. */
export function stateTeller(report: () => Omit<TabReport, 'state'>): (state: CheckingState) => void {
  let current: CheckingState | undefined;
  browser.runtime.onMessage.addListener((message: Ask, _sender, respond) => {
    const asked = message.ask === 'report' || (message.ask === 'trouble' && current === 'not-checking');
    if (asked) respond({ state: current ?? 'off', ...report() } satisfies TabReport);
  });
  return (state) => {
    if (state === current) return;
    current = state;
    const ask: Ask = { ask: 'show-state', state };
    void browser.runtime.sendMessage(ask);
  };
}
