/** The panel changes the draft at the officer's press: the engine's own state, and so what is posted, is right. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Driven, press, type, waitFor } from './driver.ts';
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

const UNDO_KEYS = process.platform === 'darwin' ? 'Meta+z' : 'Control+z';

/** The panel's first ready line, inserted by its button. */
async function insertReadyLine(panel: Frame): Promise<string> {
  const line = await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return document.querySelector('.item-buttons')?.parentElement?.querySelector('.item-text')?.textContent;
  });
  await pressButton(panel, 'Insert');
  return `${line}`;
}

const fieldText = (page: Page, { field }: SurfaceCase): Promise<string> =>
  page.$eval(field, (one) => (one instanceof HTMLTextAreaElement ? one.value : `${one.textContent}`));

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

  /** The words that are underlined in the composer; a text area has none, as its text is no part of the page. */
  const marked = (page: Page, words: readonly string[]) =>
    waitFor(`these words marked: ${words}`, async () => {
      const now = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => `${range}`)),
      );
      return `${now}` === `${words}`;
    });

  for (const { title, surface } of EDITORS) {
    test(`${title}: our words, taken back, a ready line: the engine has them, and they are what is posted`, async () => {
      const page = await write(surface, WRITTEN);
      const panel = await driven.panelOf(page);
      const inTextArea = await page.$eval(surface.field, (field) => field instanceof HTMLTextAreaElement);
      await finds(page, ['personal-phone-number']);
      await marked(page, inTextArea ? [] : ['647-555-0148']);
      await pressButton(panel, 'Use this');
      await finds(page, []);
      await marked(page, []);

      // The site's own undo knows of it.
      await page.focus(surface.field);
      await press(page, UNDO_KEYS);
      await finds(page, ['personal-phone-number']);
      await pressButton(panel, 'Use this');
      await finds(page, []);

      const line = await insertReadyLine(panel);
      await waitFor('the line in the field', async () => (await fieldText(page, surface)).includes(line));
      await submit(page, surface, surface.ways[0] ?? 'button');
      const [sent] = await postedOnce(page);
      expect(sent && surface.sent(sent)).toBe(`${MENDED} ${line}`);
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
});
