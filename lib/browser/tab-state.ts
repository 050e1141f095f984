/** What the guard in the tab that the officer looks at is doing. */
import { browser } from 'wxt/browser';
import type { Ask, CheckingState } from './messages.ts';

/** `null` where no guard answers: not one of the sites, or a tab older than the extension. */
export async function readTabState(): Promise<CheckingState | null> {
  // The id of the active tab is known without the tabs permission.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const ask: Ask = { ask: 'state' };
  try {
    return ((await browser.tabs.sendMessage(tab.id, ask)) as CheckingState | undefined) ?? null;
  } catch {
    // Nobody there to receive it, which is an answer too.
    return null;
  }
}
