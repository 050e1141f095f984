/** What the toolbar icon and the popup say of a tab. */
import type { Page } from 'puppeteer-core';
import type { CheckingState } from '../../lib/browser/messages.ts';
import { type Driven, waitFor, within } from './driver.ts';

interface ActionOwner {
  readonly tabs: { query(about: object): Promise<{ id: number }[]> };
  readonly action?: { getTitle(about: object): Promise<string> };
  readonly browserAction?: { getTitle(about: object): Promise<string> };
}

/** Title of the toolbar icon over the tab in front. */
const iconTitle = (popup: Page): Promise<string | undefined> =>
  popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ActionOwner | undefined>;
    const owner = browser ?? chrome;
    const [tab] = (await owner?.tabs.query({ active: true, currentWindow: true })) ?? [];
    return (owner?.action ?? owner?.browserAction)?.getTitle({ tabId: tab?.id });
  });

const WORDS: Record<CheckingState, { popup: string; icon: string }> = {
  checking: { popup: 'Checking in this tab', icon: 'Signpost: checking on this page' },
  'not-checking': { popup: 'Not checking in this tab', icon: 'Signpost: not checking this composer' },
  off: { popup: 'Shows and holds nothing in this tab', icon: 'Signpost: shows and holds nothing on this page' },
};

/** Opens the popup over this page, which stays in front, and reads both. */
export async function iconAndPopupSay(driven: Driven, page: Page, state: CheckingState): Promise<void> {
  const popup = await driven.extensionPage('popup.html');
  await page.bringToFront();
  await popup.evaluate(() => location.reload());
  const says = () =>
    within(
      1000,
      popup.evaluate(() => document.querySelector('.popup-state')?.textContent ?? ''),
    );
  await waitFor(`the popup to say "${WORDS[state].popup}"`, async () => (await says()) === WORDS[state].popup);
  await waitFor(`the icon to say "${WORDS[state].icon}"`, async () => (await iconTitle(popup)) === WORDS[state].icon);
  await popup.close();
}
