/** The panel changes the draft at the officer's press: the engine's own state, and so what is posted, is right. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Driven, type, waitFor } from './driver.ts';
import { postedOnce, pressButton, readPanel, ready } from './officer.ts';
import { session } from './session.ts';
import { SITES } from './surfaces/index.ts';
import { frameOf, type SurfaceCase, submit } from './surfaces/surface.ts';

const WRITTEN = 'Questions? Call 647-555-0148 and ask for me 👮🏽‍♀️ merci';
const MENDED = 'Questions? Call 416-808-2222 and ask for me 👮🏽‍♀️ merci';

/** One surface for each kind of editor on each site. */
const EDITORS = SITES.flatMap(({ site, surfaces }) =>
  surfaces.filter((surface) => surface.editing).map((surface) => ({ title: `${site} · ${surface.name}`, surface })),
);

describe.each(BROWSERS)('%s', (name) => {
  const start = session(
    name,
    SITES.flatMap(({ accounts }) => accounts),
  );
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  async function write(surface: SurfaceCase, text: string): Promise<Page> {
    const page = await driven.newPage(surface.url);
    await surface.enter(page, await frameOf(page, surface));
    await type(page, text);
    await ready(driven, page);
    return page;
  }

  const finds = (page: Page, rules: readonly string[]) =>
    waitFor(`findings: ${rules}`, async () => `${(await readPanel(await driven.panelOf(page))).rules}` === `${rules}`);

  for (const { title, surface } of EDITORS) {
    test(`${title}: one press puts our words in place, and they are what is posted`, async () => {
      const page = await write(surface, WRITTEN);
      await finds(page, ['personal-phone-number']);
      await pressButton(await driven.panelOf(page), 'Use this');
      await finds(page, []);
      // The officer goes on writing where the words ended.
      const way = surface.ways[0] ?? 'button';
      await submit(page, surface, way);
      const [sent] = await postedOnce(page);
      expect(sent && surface.sent(sent)).toBe(MENDED);
      await page.close();
    });
  }

  /** As the site's own engine has it. */
  const draftOf = (page: Page) => page.evaluate(() => window.practice.drafts().inline.join(' '));

  const first = () => EDITORS[0]?.surface as SurfaceCase;

  test('not helpful: quiet for this draft, and for this draft only', async () => {
    const page = await write(first(), 'What the fuck');
    await finds(page, ['profanity']);
    await pressButton(await driven.panelOf(page), 'Not helpful here');
    await finds(page, []);
    await submit(page, first(), 'button');
    expect((await postedOnce(page)).length).toBe(1);
    await waitFor('an empty composer', async () => (await draftOf(page)) === '');
    await first().enter(page, page.mainFrame());
    await type(page, 'What the fuck, again');
    await finds(page, ['profanity']);
    await page.close();
  });

  test('a ready line goes behind what was written', async () => {
    const page = await write(first(), 'Good morning.');
    const panel = await driven.panelOf(page);
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const line = await panel.evaluate(
      () => document.querySelector('.item-buttons')?.parentElement?.querySelector('.item-text')?.textContent,
    );
    await pressButton(panel, 'Insert');
    await waitFor('the line in the draft', async () => (await draftOf(page)).includes(`${line}`));
    await submit(page, first(), 'button');
    expect((await postedOnce(page))[0]?.texts).toEqual([`Good morning. ${line}`]);
    await page.close();
  });
});
