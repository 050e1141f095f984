/** What is counted of posts on the practice X, and that nothing else is kept of them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Count } from '../../lib/outcomes.ts';
import { BROWSERS, byTestId, type Driven, press, type, waitFor } from './driver.ts';
import { chooseReason, held, posted, postedOnce, pressButton, ready, released } from './officer.ts';
import { OFFICIAL, session } from './session.ts';

const BOX = byTestId('tweetTextarea_0');
const POST = byTestId('tweetButtonInline');
const CLEAN = 'Thanks for the zebra coffee!';
const RISKY = 'What the fuck, zebra';
const GRAVE =
  'Zebra: officers are moving in behind the Mill Creek plaza. If you are inside, stay down and away from the doors.';

describe.each(BROWSERS)('%s', (name) => {
  const start = session(name);
  let driven: Driven;
  let page: Page;
  beforeAll(() => {
    driven = start();
  });
  beforeEach(async () => {
    await driven.store({ outcomes: [] });
  });
  afterAll(async () => {
    await page?.close();
  });

  async function write(text: string): Promise<void> {
    await page?.close();
    page = await driven.newPage('https://x.com/home');
    await page.waitForSelector(BOX, { visible: true });
    await page.click(BOX);
    await type(page, text);
  }

  const line = ({ rule, outcome, reason, count }: Count) =>
    `${rule ?? 'post'} ${outcome}${reason ? ` ${reason}` : ''} ${count}`;

  /** The background counts a moment after the post went out. */
  const counts = (lines: readonly string[]) =>
    waitFor(`the counts ${lines.join(', ')}`, async () => {
      const kept = ((await driven.stored('outcomes')) as readonly Count[]).map(line).sort();
      if (kept.join() !== [...lines].sort().join()) throw new Error(`Kept: ${kept.join(', ')}`);
      return true;
    });

  test('clean', async () => {
    await write(CLEAN);
    await page.click(POST);
    await postedOnce(page);
    await counts(['post clean 1']);
  });

  test('cancelled', async () => {
    await write(RISKY);
    await page.click(POST);
    await pressButton(await held(driven, page), 'Go back and edit');
    await released(driven, page);
    await counts(['post cancelled 1', 'profanity cancelled 1']);
    expect(await posted(page)).toEqual([]);
  });

  test('revised', async () => {
    await write('Zebra, what the fuck');
    await page.click(POST);
    await pressButton(await held(driven, page), 'Go back and edit');
    await released(driven, page);
    await press(page, 'End');
    for (const _ of 'fuck') await press(page, 'Backspace');
    await type(page, 'duck');
    await page.click(POST);
    await postedOnce(page);
    await counts(['post revised 1', 'profanity revised 1']);
  });

  test('sent anyway', async () => {
    await write(RISKY);
    await page.click(POST);
    await pressButton(await held(driven, page), 'Post anyway');
    await postedOnce(page);
    await counts(['post anyway 1', 'profanity anyway 1']);
  });

  test('sent with a reason; and of all that, nothing but counts is stored', async () => {
    await write(GRAVE);
    await page.click(POST);
    const panel = await held(driven, page);
    await chooseReason(panel, 'Approved');
    await pressButton(panel, 'Post anyway');
    await postedOnce(page);
    const kept = await waitFor('a reason to be counted', async () => {
      const all = (await driven.stored('outcomes')) as readonly Count[];
      return all.some(({ rule, outcome }) => rule === null && outcome === 'reason') && all;
    });
    expect(kept.filter(({ outcome }) => outcome !== 'reason')).toEqual([]);
    expect(kept.filter(({ reason, count }) => reason !== 'approved' || count !== 1)).toEqual([]);
    for (const one of kept) expect(Object.keys(one).sort()).toEqual(['count', 'day', 'outcome', 'reason', 'rule']);

    const { officer, settings, ...rest } = (await driven.stored(null)) as Record<string, unknown>;
    expect(JSON.stringify([officer, settings])).toContain(OFFICIAL.handle);
    expect(JSON.stringify([officer, settings])).not.toMatch(/zebra|plaza|doors/i);
    expect(JSON.stringify(rest)).not.toMatch(/zebra|plaza|doors|pc_ellison|x\.com|home/i);
    const known = ['outcomes', 'collapsed', 'guidance', 'report', 'managed'];
    expect(Object.keys(rest).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('many posts in two tabs at once lose no count', async () => {
    // One after the other: only the tab in front takes keys. What has to happen at once is the presses.
    const write = async (words: string): Promise<Page> => {
      const tab = await driven.newPage('https://x.com/home?practice=textarea');
      await tab.waitForSelector(BOX, { visible: true });
      await tab.bringToFront();
      await tab.click(BOX);
      await type(tab, `Thanks, ${words}!`);
      // A tab behind another gets its rules ready one slice a second.
      await ready(driven, tab);
      return tab;
    };
    const here = await write('here');
    const there = await write('there');
    const click = (tab: Page) => tab.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), POST);
    await Promise.all([click(here), click(there)]);
    await counts(['post clean 2']);
    await here.close();
    await there.close();
  });
});
