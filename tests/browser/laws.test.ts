/** What the guard must never do and never fail to do, on the practice X, in both browsers. Traps are numbered as in docs/coverage.md. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, byTestId, compose, type Driven, press, SEND_KEYS, type, waitFor } from './driver.ts';
import { held, posted, postedOnce, pressButton, readPanel, released, staysOpen } from './officer.ts';
import { session } from './session.ts';

const RISKY = 'What the fuck';

const INLINE = byTestId('tweetTextarea_0');
const INLINE_POST = byTestId('tweetButtonInline');
const MODAL = `[role="dialog"] ${byTestId('tweetTextarea_0')}`;
const MODAL_POST = `[role="dialog"] ${byTestId('tweetButton')}`;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(BROWSERS)('%s', (name) => {
  const start = session(name);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  const onX = (path: string, steps: (page: Page) => Promise<void>) => async () => {
    const page = await driven.newPage(`https://x.com${path}`);
    try {
      await steps(page);
    } finally {
      await page.close();
    }
  };

  async function write(page: Page, text: string, field = INLINE): Promise<void> {
    await page.waitForSelector(field, { visible: true });
    await page.click(field);
    await type(page, text);
  }

  test(
    'findings follow the typing, and leave with it',
    onX('/home', async (page) => {
      await write(page, 'What the fuc');
      const panel = await driven.panelOf(page);
      await waitFor('the account', async () => (await readPanel(panel)).account.includes('Official account'));
      expect((await readPanel(panel)).rules).toEqual([]);
      // Both clocks are read inside the browser, so that the driver's own way there and back does not count.
      await page.evaluate(() => {
        addEventListener('keydown', () => document.documentElement.setAttribute('data-typed', `${Date.now()}`), true);
      });
      await panel.evaluate(() => {
        new MutationObserver(() => {
          if (document.querySelector('[data-rule]')) document.title ||= `${Date.now()}`;
        }).observe(document, { childList: true, subtree: true });
        document.title = '';
      });
      await type(page, 'k');
      await waitFor('the finding', async () => (await readPanel(panel)).rules.includes('profanity'));
      const typed = await page.evaluate(() => Number(document.documentElement.getAttribute('data-typed')));
      const shown = await panel.evaluate(() => Number(document.title));
      // 150 ms is the promise; a loaded machine gets the double.
      expect(shown - typed).toBeLessThan(300);
      await press(page, 'Backspace');
      await waitFor('no finding', async () => (await readPanel(panel)).rules.length === 0);
    }),
  );

  test(
    'trap 15: a text changed under the hold is not posted by the old decision, and is held again',
    onX('/home', async (page) => {
      await write(page, RISKY);
      await press(page, SEND_KEYS);
      const panel = await held(driven, page);
      // The page is inert for people now; only its own scripts can still change the text.
      await page.evaluate((css) => {
        const editor = document.querySelector<HTMLElement>(css);
        const leaf = editor?.querySelector('[data-text="true"]')?.firstChild as Text;
        leaf.data += ' again';
      }, INLINE);
      await released(driven, page);
      expect(await posted(page)).toEqual([]);
      await page.click(INLINE_POST);
      await held(driven, page);
      expect(await posted(page)).toEqual([]);
      expect((await readPanel(panel)).held).toBe(true);
    }),
  );

  test(
    'a text changed after going back is checked anew',
    onX('/home', async (page) => {
      await write(page, RISKY);
      await page.click(INLINE_POST);
      await pressButton(await held(driven, page), 'Go back and edit');
      await released(driven, page);
      await press(page, 'End');
      for (const _ of 'fuck') await press(page, 'Backspace');
      await type(page, 'duck');
      await page.click(INLINE_POST);
      expect((await postedOnce(page))[0]?.texts).toEqual(['What the duck']);
    }),
  );

  test(
    'trap 14: one decision, one submission: a double press posts once',
    onX('/home?practice=slow', async (page) => {
      await write(page, RISKY);
      await page.click(INLINE_POST, { count: 2 });
      await pressButton(await held(driven, page), 'Post anyway');
      await page.click(INLINE_POST).catch(() => {});
      await press(page, SEND_KEYS);
      await pause(2200);
      expect((await posted(page)).length).toBe(1);
    }),
  );

  /** Text and press in one breath, before the rules can have been loaded. In a plain text area: Draft breaks under it. */
  const inOneBreath = (page: Page, text: string) =>
    page.evaluate(
      async (editor, post, words) => {
        document.querySelector<HTMLElement>(editor)?.focus();
        document.execCommand('insertText', false, words);
        await new Promise((resolve) => setTimeout(resolve, 0));
        document.querySelector<HTMLElement>(post)?.click();
      },
      INLINE,
      INLINE_POST,
      text,
    );

  test(
    'pressed before the rules are there: risky is held all the same, clean goes out once',
    onX('/home?practice=textarea', async (page) => {
      await page.waitForSelector(INLINE, { visible: true });
      await inOneBreath(page, RISKY);
      await held(driven, page);
      expect(await posted(page)).toEqual([]);
      await page.reload();
      await page.waitForSelector(INLINE, { visible: true });
      await inOneBreath(page, 'Thanks for the coffee!');
      expect((await postedOnce(page))[0]?.texts).toEqual(['Thanks for the coffee!']);
      await pause(300);
      expect((await posted(page)).length).toBe(1);
    }),
  );

  test(
    'Escape goes back; the caret is where it was',
    onX('/compose/post', async (page) => {
      await write(page, RISKY, MODAL);
      await press(page, 'ArrowLeft');
      await press(page, SEND_KEYS);
      await held(driven, page);
      await press(page, 'Escape');
      await released(driven, page);
      await type(page, '_');
      const draft = () => page.evaluate(() => window.practice.drafts().modal?.[0] ?? '');
      await waitFor('the letter', async () => (await draft()).includes('_'));
      expect(await draft()).toBe('What the fuc_k');
      expect(await posted(page)).toEqual([]);
    }),
  );

  test(
    'a key that came up in the panel only is the officer’s own again at its next press',
    onX('/home', async (page) => {
      await write(page, RISKY);
      for (const answer of ['Go back and edit', 'Post anyway']) {
        await press(page, SEND_KEYS);
        await pressButton(await held(driven, page), answer);
        await released(driven, page);
      }
      await postedOnce(page);
      await waitFor('an empty composer', () => page.$eval(INLINE, (box) => box.textContent === ''));
      await write(page, 'Thanks!');
      await waitFor('the button to be on', () => page.$eval(INLINE_POST, (button) => !button.matches(':disabled')));
      await page.focus(INLINE_POST);
      await press(page, 'Enter');
      expect((await postedOnce(page, 2))[1]?.texts).toEqual(['Thanks!']);
    }),
  );

  test(
    'a site that takes no synthetic click gets the officer’s own next press, once',
    onX('/home?practice=deaf', async (page) => {
      await write(page, RISKY);
      await page.click(INLINE_POST);
      const panel = await held(driven, page);
      await pressButton(panel, 'Post anyway');
      await waitFor('the panel to ask for one more press', async () =>
        /once more/i.test((await readPanel(panel)).text),
      );
      expect(await posted(page)).toEqual([]);
      await page.click(INLINE_POST);
      expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
    }),
  );

  test(
    "X's own question after the decision does not confuse it",
    onX('/home?practice=nudge', async (page) => {
      await write(page, RISKY);
      await page.evaluate(() => window.practice.attach('image'));
      await page.click(INLINE_POST);
      const panel = await held(driven, page);
      await pressButton(panel, 'Post anyway');
      await page.waitForSelector(byTestId('confirmationSheetCancel'));
      await pause(1700);
      expect((await readPanel(panel)).text).not.toMatch(/once more/i);
      await page.click(byTestId('confirmationSheetCancel'));
      expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
    }),
  );

  test(
    '"post and boost" is a way out too',
    onX('/compose/post?practice=boost', async (page) => {
      await write(page, RISKY, MODAL);
      await page.click(`[role="dialog"] ${byTestId('toolBar')} .boost`);
      await held(driven, page);
      expect(await posted(page)).toEqual([]);
    }),
  );

  test(
    'text typed as a picture’s description is checked with the post',
    onX('/home', async (page) => {
      await write(page, 'Look at this.');
      await page.evaluate(() => window.practice.attach('image'));
      await page.click(byTestId('altTextWrapper'));
      await page.waitForSelector(byTestId('altTextInput'));
      await page.click(byTestId('altTextInput'));
      await type(page, RISKY);
      const panel = await driven.panelOf(page);
      await waitFor('the finding while it is typed', async () => (await readPanel(panel)).rules.includes('profanity'));
      await page.click(byTestId('endEditingButton'));
      await page.click(INLINE_POST);
      await held(driven, page);
      expect(await posted(page)).toEqual([]);
    }),
  );

  test(
    'trap 2: an inline draft moved to the modal by "add" is guarded there, box by box',
    onX('/home', async (page) => {
      await write(page, RISKY);
      await page.click(byTestId('addButton'));
      const second = `[role="dialog"] ${byTestId('tweetTextarea_1')}`;
      await write(page, 'And a good day to all.', second);
      await page.click(MODAL_POST);
      await pressButton(await held(driven, page), 'Post anyway');
      expect((await postedOnce(page))[0]?.texts).toEqual([RISKY, 'And a good day to all.']);
    }),
  );

  test(
    'a narrow layout that renders only the active box hides nothing from the check',
    onX('/compose/post?practice=mobile', async (page) => {
      const box = (index: number) => `[role="dialog"] ${byTestId(`tweetTextarea_${index}`)}`;
      await write(page, RISKY, box(0));
      await page.click(`[role="dialog"] ${byTestId('addButton')}`);
      await write(page, 'Thanks @sam', box(1));
      await pause(200);
      expect(await page.evaluate((css) => document.querySelector(css) === null, box(0))).toBe(true);
      await press(page, SEND_KEYS);
      await held(driven, page);
      expect(await posted(page)).toEqual([]);
    }),
  );

  test(
    'trap 3: suggestions open, Control+Enter submits on X, so it is held',
    onX('/home', async (page) => {
      await write(page, `${RISKY} @sa`);
      await press(page, SEND_KEYS);
      await held(driven, page);
    }),
  );

  test(
    'Enter alone, Shift+Enter and Alt+Control+Enter write lines and submit nothing',
    onX('/home', async (page) => {
      await write(page, RISKY);
      await press(page, 'Enter');
      await press(page, 'Shift+Enter');
      await press(page, 'Control+Alt+Enter');
      expect(await staysOpen(driven, page)).toBe(true);
      expect(await posted(page)).toEqual([]);
    }),
  );

  test.runIf(name === 'chromium')(
    'trap 4: an input method’s Enter is not a submission',
    onX('/home', async (page) => {
      await write(page, RISKY);
      expect(await compose(driven, page, ['に', 'にほ', 'にほん'], '日本')).toBe(true);
      expect(await staysOpen(driven, page)).toBe(true);
      expect(await page.evaluate(() => window.practice.drafts().inline)).toEqual([`${RISKY}日本`]);
    }),
  );

  test(
    'a repost from an official account is not held',
    onX('/home', async (page) => {
      await page.click(byTestId('retweet'));
      await page.waitForSelector(byTestId('retweetConfirm'));
      await page.click(byTestId('retweetConfirm'));
      expect((await postedOnce(page))[0]?.surface).toBe('repost');
    }),
  );

  test(
    'what Signpost cannot read it does not hold, and says so',
    onX('/home?practice=renamed', async (page) => {
      await page.waitForSelector('[contenteditable="true"]');
      await page.click('[contenteditable="true"]');
      await type(page, RISKY);
      const panel = await driven.panelOf(page);
      await waitFor('the panel to say so', async () => /not checking/i.test((await readPanel(panel)).text));
      expect((await readPanel(panel)).account).not.toContain('Official account');
      await press(page, SEND_KEYS);
      expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
    }),
  );

  test(
    'emoji, accents and line breaks arrive as they were shown',
    onX('/home', async (page) => {
      await write(page, 'Fuck 👮🏽‍♀️ là-bas\n\nthird line #DayOfPink');
      await press(page, SEND_KEYS);
      await pressButton(await held(driven, page), 'Post anyway');
      expect((await postedOnce(page))[0]?.texts).toEqual(['Fuck 👮🏽‍♀️ là-bas\n\nthird line #DayOfPink']);
    }),
  );

  test(
    'keys pressed in the panel never reach the page',
    onX('/home', async (page) => {
      await write(page, RISKY);
      await page.click(INLINE_POST);
      await held(driven, page);
      await page.evaluate(() => {
        window.practice.seen.length = 0;
      });
      for (const key of ['n', 'l', 'r', 'Tab']) await press(page, key);
      expect(await page.evaluate(() => window.practice.seen.filter((event) => event.type.startsWith('key')))).toEqual(
        [],
      );
      expect(await page.evaluate(() => window.practice.shortcuts)).toEqual([]);
    }),
  );
});
