/** What the guards in the tab that the officer looks at are doing. */
import { browser } from 'wxt/browser';
import type { Ask, TabReport } from './messages.ts';

/** Undefined where nobody answers: not one of the sites, or a tab older than the extension. */
async function ask(tab: number, ask: Ask, frameId?: number): Promise<TabReport | undefined> {
  try {
    const options = frameId === undefined ? {} : { frameId };
    return (await browser.tabs.sendMessage(tab, ask, options)) as TabReport | undefined;
  } catch {
    // Nobody there to receive it, which is an answer too.
    return undefined;
  }
}

/** Every tab in which a guard answers; which tabs are asked needs no permission, and no other tab answers. */
export async function readAllReports(): Promise<readonly TabReport[]> {
  const tabs = await browser.tabs.query({});
  const asked = tabs.map(({ id }) => (id === undefined ? undefined : ask(id, { ask: 'report' }, 0)));
  return (await Promise.all(asked)).filter((report) => report !== undefined);
}

/** The page itself first; then a frame in it that is not checking, such as a live chat, if there is one. */
export async function readTabReports(): Promise<readonly TabReport[]> {
  // The id of the active tab is known without the tabs permission.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return [];
  const [page, trouble] = await Promise.all([ask(tab.id, { ask: 'report' }, 0), ask(tab.id, { ask: 'trouble' })]);
  const frame = page?.state === 'not-checking' ? undefined : trouble;
  return [page, frame].filter((report) => report !== undefined);
}
