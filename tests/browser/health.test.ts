/** A site has renamed a part: the panel, the icon and the popup say that nothing is checked there. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, byTestId, type Driven, type, waitFor, within } from './driver.ts';
import { readPanel } from './officer.ts';
import { session } from './session.ts';
import { COMPOSER } from './surfaces/business.ts';
import { EDITOR, FEED } from './surfaces/facebook.ts';
import { EDIT } from './surfaces/studio.ts';
import { focus } from './surfaces/surface.ts';
import { WATCH } from './surfaces/youtube.ts';

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

describe.each(BROWSERS)('%s', (name) => {
  const start = session(name);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  /** The popup as it opens over this page, which stays in front. */
  async function popupOver(page: Page): Promise<{ popup: Page; text: () => Promise<string> }> {
    const popup = await driven.extensionPage('popup.html');
    await page.bringToFront();
    await popup.evaluate(() => location.reload());
    const text = () =>
      within(
        1000,
        popup.evaluate(() => document.querySelector('.popup-state')?.textContent ?? ''),
      );
    return { popup, text };
  }

  const ANY = '[contenteditable="true"]';
  const CHECKING = ['Checking in this tab', 'Signpost: checking on this page'] as const;
  const NOT_CHECKING = ['Not checking in this tab', 'Signpost: not checking this composer'] as const;

  /** Where the text goes on each site after a redesign, and what has to be pressed to get there. */
  test.each([
    ['X as it is', 'https://x.com/home', [byTestId('tweetTextarea_0')], CHECKING],
    ['X, a renamed part', 'https://x.com/home?practice=renamed', [ANY], NOT_CHECKING],
    ['X Pro', 'https://pro.x.com/', [ANY], NOT_CHECKING],
    ['Facebook, a renamed part', `${FEED}?practice=renamed`, ['.opener', EDITOR], NOT_CHECKING],
    ['Business Suite, a renamed part', `${COMPOSER}&practice=renamed`, [ANY], NOT_CHECKING],
    ['YouTube, a renamed part', `${WATCH}&practice=renamed`, ['[id^="v2-"][tabindex="0"]', ANY], NOT_CHECKING],
    ['Studio, a renamed part', `${EDIT}?practice=renamed`, [ANY], NOT_CHECKING],
  ] as const)('%s', async (_name, url, steps, [says, title]) => {
    const page = await driven.newPage(url);
    for (const step of steps) await focus(page, step);
    await type(page, 'Good morning');
    await waitFor('the panel', async () => (await readPanel(await driven.panelOf(page))).text !== '');
    const { popup, text } = await popupOver(page);
    await waitFor(`the popup to say "${says}"`, async () => (await text()) === says);
    expect(await iconTitle(popup)).toBe(title);
    await popup.close();
    await page.close();
  });
});
