/** The main job without a mouse, in both browsers: write, press, read, go back, press again, give a reason, post once. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, byTestId, type Driven, press, type, waitFor } from './driver.ts';
import { held, posted, postedOnce, ready, released } from './officer.ts';
import { session } from './session.ts';

const URGENT = 'Officers are moving in behind the Mill Creek plaza. Stay down.';
const BOX = byTestId('tweetTextarea_0');
const POST = byTestId('tweetButtonInline');

/** What has the focus, as a screen reader would name it, and whether its ring shows. */
const focused = (frame: Frame) =>
  frame.evaluate(() => {
    const one = document.activeElement;
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : one;
    return { name: label?.textContent?.trim() ?? '', ring: one?.matches(':focus-visible') ?? false };
  });

/** Presses a key until the focus is where it is wanted, as a person looks on. */
async function pressUntil(page: Page, keys: string, there: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await there()) return;
    await press(page, keys);
  }
  throw new Error(`${keys} does not lead there`);
}

const isIn = (page: Page, css: string) => () =>
  page.evaluate((selector) => document.activeElement?.closest(selector) !== null, css);

describe.each(BROWSERS)('%s', (name) => {
  const start = session(name);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  const onSafeChoice = (panel: Frame) =>
    waitFor('the safe choice in focus', async () => {
      const { name, ring } = await focused(panel);
      return name === 'Go back and edit' && ring;
    });

  const to = (page: Page, panel: Frame, keys: string, name: string) =>
    pressUntil(page, keys, async () => (await focused(panel)).name === name);

  test('a warning is written, held, looked at again and posted with its reason, by keyboard alone', async () => {
    const page = await driven.newPage('https://x.com/home');
    await page.waitForSelector(BOX, { visible: true });
    await page.bringToFront();
    await pressUntil(page, 'Tab', isIn(page, BOX));
    await type(page, URGENT);
    await ready(driven, page);

    await pressUntil(page, 'Tab', isIn(page, POST));
    await press(page, 'Enter');
    const panel = await held(driven, page);
    await onSafeChoice(panel);
    await press(page, 'Escape');
    await released(driven, page);
    await waitFor('the focus back in the text', isIn(page, BOX));
    await type(page, '!');
    const draft = () => page.evaluate(() => window.practice.drafts().inline[0] ?? '');
    await waitFor('the sign', async () => (await draft()).includes('!'));
    expect(await draft()).toBe(`${URGENT}!`);

    await pressUntil(page, 'Tab', isIn(page, POST));
    await press(page, 'Space');
    await held(driven, page);
    await onSafeChoice(panel);
    // Without a reason the panel asks for one and puts the focus there.
    await to(page, panel, 'Tab', 'Post anyway');
    await press(page, 'Enter');
    await waitFor('the focus on the first reason', async () => /^Life safety/.test((await focused(panel)).name));
    expect(await posted(page)).toEqual([]);
    await press(page, 'Space');
    await to(page, panel, 'Tab', 'Post anyway');
    await press(page, 'Enter');
    expect((await postedOnce(page)).map(({ texts }) => texts)).toEqual([[`${URGENT}!`]]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await posted(page)).length).toBe(1);
    await page.close();
  });
});
