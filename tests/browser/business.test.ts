/** Business Suite: what goes to Instagram as well, names with unseen characters, and the Page in the address. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Driven, PAGE_BROWSERS, type, waitFor } from './driver.ts';
import { held, posted, postedOnce, pressButton, readPanel, released, staysOpen } from './officer.ts';
import { session } from './session.ts';
import { CAPTION, COMPOSER, PAGE } from './surfaces/business.ts';
import { focus } from './surfaces/surface.ts';

const CLEAN = 'Thanks for the coffee!';
const RISKY = 'What the fuck';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(PAGE_BROWSERS)('%s', (name) => {
  const start = session(name, [PAGE]);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  const at =
    (flags: string, body: (page: Page) => Promise<void>, url = COMPOSER) =>
    async () => {
      const page = await driven.newPage(`${url}${flags && `&practice=${flags}`}`);
      try {
        await body(page);
      } finally {
        await page.close();
      }
    };

  async function write(page: Page, text: string, field = CAPTION): Promise<void> {
    await focus(page, field);
    await type(page, text);
  }

  const account = async (page: Page) => (await readPanel(await driven.panelOf(page))).account;

  test.each([
    ['the box in "Post to"', '', '.instagram input'],
    ['the switch that stands there for both, the boxes folded away', 'closed', '[role="switch"]'],
  ])('trap 11: %s tells that Instagram gets it too; without it, it is another post', (_name, flag, sign) =>
    at(flag, async (page) => {
      await write(page, RISKY);
      await page.click('.publish');
      await held(driven, page);
      const press = (css: string) => page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), css);
      if (flag === '') await press(sign);
      else await page.evaluate((one) => document.querySelector(one)?.closest('label')?.remove(), sign);
      if (flag !== '') await press('h1');
      await released(driven, page);
      expect(await posted(page)).toEqual([]);
      if (flag !== '') return;
      await page.click('.publish');
      await pressButton(await held(driven, page), 'Post anyway');
      expect((await postedOnce(page))[0]?.alsoTo).toEqual([]);
    })(),
  );

  for (const language of ['fr', 'ar', 'zh', 'fi']) {
    test(
      `published and scheduled in ${language}`,
      at(language, async (page) => {
        await write(page, RISKY);
        await page.click('.publish');
        await pressButton(await held(driven, page), 'Post anyway');
        expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
        await page.goto(`${COMPOSER}&practice=${language},schedule${language === 'fi' ? '' : ',labels'}`);
        await write(page, RISKY);
        await page.click('.publish');
        await pressButton(await held(driven, page), 'Post anyway');
        expect((await postedOnce(page))[0]?.surface).toBe('schedule');
      }),
    );
  }

  test(
    'saving for later is no publication',
    at('', async (page) => {
      await write(page, RISKY);
      await page.click('.later');
      expect(await staysOpen(driven, page)).toBe(true);
      await page.waitForSelector('.done');
    }),
  );

  test(
    'the button is another element by the time the officer has decided (trap 13)',
    at('restless', async (page) => {
      await write(page, RISKY);
      await page.evaluate(() => document.querySelector<HTMLElement>('.publish')?.click());
      const panel = await held(driven, page);
      await pause(600);
      await pressButton(panel, 'Post anyway');
      expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
    }),
  );

  test(
    'renamed: said, and the post is not trapped',
    at('renamed', async (page) => {
      await write(page, RISKY, '[contenteditable="true"]');
      const panel = await driven.panelOf(page);
      await waitFor('the panel to say so', async () => /not checking/i.test((await readPanel(panel)).text));
      await page.click('.publish');
      expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
    }),
  );

  test(
    'the Page in the address is the account: listed',
    at('', async (page) => {
      await write(page, CLEAN);
      await waitFor('the account', async () => (await account(page)).includes('Official account'));
      await page.click('.publish');
      expect((await postedOnce(page))[0]?.account).toBe(PAGE.id);
    }),
  );

  test.each([
    ['another Page', 'https://business.facebook.com/latest/composer/?asset_id=61559990001111'],
    ['no Page', 'https://business.facebook.com/latest/composer/?business_id=77001122'],
  ])('the address names %s: cannot tell', (_name, url) =>
    at(
      '',
      async (page) => {
        await write(page, CLEAN);
        await waitFor('the account', async () => (await account(page)).includes("Can't tell which account"));
        await page.click('.publish');
        await held(driven, page);
        expect(await posted(page)).toEqual([]);
      },
      url,
    )(),
  );
});
