/** Our own pages in real browsers, where colours and widths count: the counts in options, and the welcome. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Driven, EXTENSION, launch, waitFor } from './driver.ts';
import { axeProblems, overflow } from './looks.ts';
import { STORED } from './states.ts';

async function open(driven: Driven, path: string): Promise<Page> {
  const page = await driven.extensionPage(path);
  await page.bringToFront();
  await waitFor(path, () => page.evaluate(() => document.body.innerText.length > 100));
  return page;
}

const next = (page: Page): Promise<void> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button')].find((one) => /^(Next|Suivant)$/.test(one.innerText))?.click(),
  );

/** 1280 pixels at 400 % are 320. */
const STATES = [
  { dark: false, width: 1280, language: 'en-CA' },
  { dark: true, width: 320, language: 'fr-CA' },
] as const;

describe.each(BROWSERS)('%s', (name) => {
  test.each(STATES)('reads well: $language, dark $dark, $width wide', async ({ dark, width, language }) => {
    const driven = await launch(name, { extension: EXTENSION[name], dark, language, size: { width, height: 900 } });
    try {
      await driven.store({ outcomes: STORED.outcomes });
      const options = await open(driven, 'options.html');
      await waitFor('the counts', () => options.evaluate(() => document.querySelector('.bars') !== null));
      expect(await options.evaluate(() => document.documentElement.lang)).toBe(language.slice(0, 2));
      await options.evaluate(() => document.querySelector('details.kept')?.setAttribute('open', ''));
      expect(await axeProblems(options)).toEqual([]);
      expect(await overflow(options)).toBe(0);
      const welcome = await open(driven, 'welcome.html');
      for (let screen = 1; screen <= 3; screen++) {
        await waitFor(`screen ${screen}`, () =>
          welcome.evaluate((n) => new RegExp(`(Step|Étape) ${n} `).test(document.body.innerText), screen),
        );
        expect(await axeProblems(welcome)).toEqual([]);
        expect(await overflow(welcome)).toBe(0);
        if (screen < 3) await next(welcome);
      }
      expect(driven.problems).toEqual([]);
    } finally {
      await driven.close();
    }
  });
});
