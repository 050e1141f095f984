/** Our own pages in real browsers, where colours and widths count: the counts in options, and the welcome. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/outcomes/kept.ts';
import { BROWSERS, type Driven, EXTENSION, launch, waitFor } from './driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TODAY = dayOf(new Date());
const OUTCOMES = [
  { day: TODAY, rule: null, outcome: 'clean', reason: null, count: 5 },
  { day: TODAY, rule: null, outcome: 'reason', reason: 'life-safety', count: 1 },
  { day: TODAY, rule: 'live-tactical-detail', outcome: 'reason', reason: 'life-safety', count: 1 },
];

async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** How far the page itself can be moved sideways; tables in it may. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

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
      await driven.store({ outcomes: OUTCOMES });
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
