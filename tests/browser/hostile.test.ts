/** No script of the page can release a hold, answer for the officer, or speak to the panel as its guard. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, byTestId, type Driven, type, waitFor } from './driver.ts';
import { held, posted, postedOnce, pressButton, readPanel } from './officer.ts';
import { session } from './session.ts';

const RISKY = 'What the fuck';
const EDITOR = byTestId('tweetTextarea_0');
const POST = byTestId('tweetButtonInline');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(BROWSERS)('%s', (name) => {
  const start = session(name);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  async function writeRisky(): Promise<Page> {
    const page = await driven.newPage('https://x.com/home?practice=hostile');
    await page.waitForSelector(EDITOR, { visible: true });
    await page.click(EDITOR);
    await type(page, RISKY);
    return page;
  }

  /** The page's script with everything it has; typed here because tests run it in the page. */
  const attack = (page: Page, how: (hostile: NonNullable<Window['hostile']>, post: string, editor: string) => void) =>
    page.evaluate(`(${how})(window.hostile, ${JSON.stringify(POST)}, ${JSON.stringify(EDITOR)})`);

  test('trap 12: a synthetic press or key is held like the officer’s own', async () => {
    const page = await writeRisky();
    await attack(page, (hostile, post) => hostile.press(post));
    await held(driven, page);
    await attack(page, (hostile, _post, editor) => hostile.forgeKey(editor, 'Enter', { ctrlKey: true, metaKey: true }));
    await pause(300);
    expect(await posted(page)).toEqual([]);
    await page.close();
  });

  test('while held: presses, keys, messages, ports, and pokes release nothing', async () => {
    const page = await writeRisky();
    await page.click(POST);
    const panel = await held(driven, page);
    await attack(page, (hostile, post, editor) => {
      for (let round = 0; round < 3; round++) {
        hostile.press(post);
        hostile.forgeKey(editor, 'Enter', { ctrlKey: true, metaKey: true });
        hostile.forgeMessages([
          { do: 'decide', hold: 1, reason: 'life-safety' },
          { do: 'cancel', hold: 1 },
          { signpost: 'forged' },
          { introduce: 'forged' },
        ]);
        hostile.poke();
      }
    });
    await pause(600);
    expect(await posted(page)).toEqual([]);
    expect((await readPanel(panel)).held).toBe(true);
    expect((await readPanel(panel)).rules).toEqual(['profanity']);
    await pressButton(panel, 'Post anyway');
    expect((await postedOnce(page)).length).toBe(1);
    await page.close();
  });

  test('nothing of the panel can be reached from the page', async () => {
    const page = await writeRisky();
    await page.click(POST);
    await held(driven, page);
    expect(await page.evaluate(() => window.hostile?.reach())).toEqual([]);
    expect(await page.evaluate(() => window.hostile?.roots.length)).toBe(0);
    await page.close();
  });

  test('the panel taken out of the page: the next press is held all the same, and can be answered', async () => {
    const page = await writeRisky();
    await page.click(POST);
    await held(driven, page);
    await attack(page, (hostile) => hostile.removeStrangers());
    await page.click(POST);
    expect(await posted(page)).toEqual([]);
    await pressButton(await held(driven, page), 'Post anyway');
    expect((await postedOnce(page)).length).toBe(1);
    await page.close();
  });

  test('a panel that never answers: the browser’s own dialog asks, and its answer counts', async () => {
    for (const answer of [false, true]) {
      const page = await writeRisky();
      const questions: string[] = [];
      page.on('dialog', (dialog) => {
        questions.push(dialog.message());
        void (answer ? dialog.accept() : dialog.dismiss());
      });
      await page.evaluate(() => {
        new MutationObserver(() => window.hostile?.removeStrangers()).observe(document.documentElement, {
          childList: true,
        });
        window.hostile?.removeStrangers();
      });
      await page.click(POST);
      await waitFor('the plain question', () => questions.length > 0, 8000);
      expect(questions[0]).toContain('fuck');
      expect(questions[0]).toContain('Official account');
      await pause(500);
      expect((await posted(page)).length).toBe(answer ? 1 : 0);
      await page.close();
    }
  });
});
