/** The same flow over every surface, way out and browser: clean goes out untouched, risky is held until it is decided. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, type Driven, press, type, waitFor } from './driver.ts';
import { chooseReason, held, posted, postedOnce, pressButton, readPanel, ready, released } from './officer.ts';
import { session } from './session.ts';
import { SITES } from './surfaces/index.ts';
import { frameOf, type SurfaceCase, submit, type WayOut, waysOutOf } from './surfaces/surface.ts';

// Short: every key is pressed, some four hundred times over.
const CLEAN = 'Thanks!';
const WARN = 'Fuck';
/** 2025 test value of the Luhn check; nobody's number. */
const BLOCK = 'SIN 046 454 286';

async function caretIn(page: Page, surface: SurfaceCase): Promise<boolean> {
  const frame = await frameOf(page, surface);
  return frame.evaluate((css) => document.querySelector(css)?.contains(document.activeElement) ?? false, surface.field);
}

async function isEmpty(page: Page, surface: SurfaceCase): Promise<boolean> {
  const frame = await frameOf(page, surface);
  return frame.evaluate((css) => {
    const field = document.querySelector<HTMLElement | HTMLTextAreaElement>(css);
    return field === null || ('value' in field ? field.value : field.innerText).trim() === '';
  }, surface.field);
}

/** The same page goes on where it can, as an officer's does, and the rules are not loaded a second time. */
async function again(page: Page, surface: SurfaceCase, way: WayOut): Promise<void> {
  // For 2.5 s after a finger's press Polymer takes no click by script (gestures.js, 2024-10); no officer is that fast.
  if (surface.once || way === 'touch') return void (await page.goto(surface.url));
  await page.evaluate(() => {
    window.practice.posted.length = 0;
    window.practice.seen.length = 0;
  });
  await waitFor('the composer to be empty', () => isEmpty(page, surface));
}

async function write(page: Page, surface: SurfaceCase, text: string): Promise<void> {
  await surface.enter(page, await frameOf(page, surface));
  await type(page, text);
}

/** One browser's share: each is a file of its own, so that the two can run side by side. */
export const battery = (name: BrowserName) =>
  describe(name, () => {
    const start = session(
      name,
      SITES.flatMap(({ accounts }) => accounts),
    );
    let driven: Driven;
    beforeAll(() => {
      driven = start();
    });

    const cases = SITES.flatMap(({ site, surfaces }) =>
      surfaces.flatMap((surface) =>
        waysOutOf(surface, name).map((way) => ({ title: `${site} · ${surface.name} · ${way}`, surface, way })),
      ),
    );

    /** The page of the case before, where an officer would write the next post in it too. */
    let kept: { readonly page: Page; readonly surface: SurfaceCase } | undefined;
    async function pageFor(surface: SurfaceCase, way: WayOut): Promise<Page> {
      const before = kept;
      kept = undefined;
      if (before?.surface === surface && way !== 'touch') {
        await again(before.page, surface, way);
        return before.page;
      }
      await before?.page.close();
      return driven.newPage(surface.url);
    }

    // The coverage table is made from these names. Written out: the runner would quote and shorten what it puts in.
    for (const { title, surface, way } of cases)
      test(title, async () => {
        const page = await pageFor(surface, way);
        let goesOn = false;
        try {
          await write(page, surface, CLEAN);
          // A person takes longer to write than the rules take to load; a driver may not.
          await ready(driven, page);
          await submit(page, surface, way);
          const [clean] = await postedOnce(page);
          expect(clean && surface.sent(clean)).toBe(CLEAN);
          expect(clean?.trusted).toBe(true);
          const seen = await page.evaluate(() => window.practice.seen);
          expect(seen.filter((event) => event.preventedBefore)).toEqual([]);

          await again(page, surface, way);
          await write(page, surface, WARN);
          await submit(page, surface, way);
          await pressButton(await held(driven, page), 'Go back and edit');
          await released(driven, page);
          expect(await posted(page)).toEqual([]);
          await surface.back?.(page, await frameOf(page, surface));
          await waitFor('the caret back in the text', () => caretIn(page, surface));
          await press(page, 'End');
          await type(page, '!');

          await submit(page, surface, way);
          await pressButton(await held(driven, page), 'Post anyway');
          const sent = await postedOnce(page);
          await new Promise((resolve) => setTimeout(resolve, 150));
          expect((await posted(page)).length).toBe(1);
          expect(sent[0] && surface.sent(sent[0])).toBe(`${WARN}!`);
          goesOn = !surface.once && way !== 'touch';
        } finally {
          if (goesOn) kept = { page, surface };
          else await page.close();
        }
      });

    test('a block finding asks for a reason', async () => {
      const surface = SITES[0]?.surfaces[0] as SurfaceCase;
      const page = await driven.newPage(surface.url);
      await write(page, surface, BLOCK);
      await submit(page, surface, 'button');
      const panel = await held(driven, page);
      expect((await readPanel(panel)).rules).toEqual(['id-or-account-number']);
      await pressButton(panel, 'Post anyway');
      await waitFor('the panel to ask', async () => /reason/i.test((await readPanel(panel)).text));
      expect(await posted(page)).toEqual([]);
      await chooseReason(panel, 'Life safety');
      await pressButton(panel, 'Post anyway');
      expect((await postedOnce(page))[0]?.texts).toEqual([BLOCK]);
      await page.close();
    });
  });
