/** The practice pages without the extension: what the other tests lean on. In both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Posted } from '../practice/practice.ts';
import { byTestId, compose, type Driven, launch, PAGE_BROWSERS, press, SEND_KEYS, type, waitFor } from './driver.ts';

const BOX = byTestId('tweetTextarea_0');
const MODAL = '[role="dialog"]';
const INLINE_BUTTON = byTestId('tweetButtonInline');
const MODAL_BUTTON = byTestId('tweetButton');

describe.each(PAGE_BROWSERS)('the practice X in %s', (name) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    driven = await launch(name);
  });
  afterEach(async () => {
    await page.close();
    expect(driven.problems.splice(0)).toEqual([]);
  });
  afterAll(() => driven.close());

  /** Opens the page and puts the caret into the box. */
  async function open(path: string, box = BOX): Promise<void> {
    page = await driven.newPage(`https://x.com${path}`);
    await page.waitForSelector(box);
    await page.click(box);
  }

  const posted = (): Promise<Posted[]> => page.evaluate(() => window.practice.posted);

  async function firstPosted(): Promise<Posted> {
    const all = await waitFor('a post', async () => {
      const list = await posted();
      return list.length > 0 && list;
    });
    expect(all).toHaveLength(1);
    return all[0] as Posted;
  }

  it('posts by its button exactly what was typed, untouched', async () => {
    const text = 'Hello 👋🏽 from 🇨🇦 and 👩‍👩‍👧\nsecond #line\n\nfourth, é and “quotes”';
    await open('/home');
    await type(page, text);
    await page.click(INLINE_BUTTON);
    expect(await firstPosted()).toMatchObject({
      surface: 'post',
      where: 'inline',
      by: 'button',
      texts: [text],
      account: 'pc_ellison',
      trusted: true,
    });
    await page.waitForSelector(`${byTestId('toast')} a[href*="/status/"]`);
    expect(await page.evaluate(() => window.practice.drafts().inline)).toEqual(['']);
    const clicks = await page.evaluate(() => window.practice.seen.filter(({ type: kind }) => kind === 'click'));
    expect(clicks.at(-1)).toEqual({
      type: 'click',
      trusted: true,
      key: null,
      on: 'tweetButtonInline',
      preventedBefore: false,
      preventedAfter: false,
    });
  });

  it.each([SEND_KEYS, `Shift+${SEND_KEYS}`])('posts by %s', async (keys) => {
    await open('/compose/post', `${MODAL} ${BOX}`);
    await type(page, 'By the keys');
    await press(page, keys);
    expect(await firstPosted()).toMatchObject({ where: 'modal', by: 'keys', texts: ['By the keys'], trusted: true });
    await waitFor('the modal to close', async () => (await page.$(MODAL)) === null);
    expect(new URL(page.url()).pathname).toBe('/home');
  });

  it('does not post by Enter, Alt+Enter, or when empty', async () => {
    await open('/home');
    await press(page, SEND_KEYS);
    await type(page, 'one\ntwo');
    await press(page, `Alt+${SEND_KEYS}`);
    expect(await posted()).toEqual([]);
  });

  it('posts by the keys while suggestions are open', async () => {
    await open('/home');
    await type(page, 'Thanks @Elm');
    await page.waitForSelector('[role="listbox"]');
    await press(page, SEND_KEYS);
    expect((await firstPosted()).texts).toEqual(['Thanks @Elm']);
  });

  it('completes a mention with Enter', async () => {
    await open('/home');
    await type(page, 'Thanks @elm');
    await page.waitForSelector('[role="listbox"]');
    await type(page, '\n');
    await type(page, 'again');
    await press(page, SEND_KEYS);
    expect((await firstPosted()).texts).toEqual(['Thanks @ElmStreetLibrary again']);
  });

  it.each(['', 'divbutton', 'keyupbutton'].flatMap((flag) => ['Enter', 'Space'].map((key) => [flag, key] as const)))(
    'posts from the focused button (%s) by %s',
    async (flag, key) => {
      await open(`/home?practice=${flag}`);
      await type(page, 'From the button');
      await page.focus(INLINE_BUTTON);
      await press(page, key);
      expect((await firstPosted()).texts).toEqual(['From the button']);
    },
  );

  it('publishes every box of a thread with one press, from another button than before', async () => {
    await open('/compose/post', `${MODAL} ${BOX}`);
    await type(page, 'First');
    const before = await page.$(`${MODAL} ${MODAL_BUTTON}`);
    await page.click(byTestId('addButton'));
    await page.waitForSelector(byTestId('tweetTextarea_1'));
    await type(page, 'Second');
    await page.click(byTestId('addButton'));
    await page.waitForSelector(byTestId('tweetTextarea_2'));
    await type(page, 'Third');
    expect(await before?.evaluate((button) => button.isConnected)).toBe(false);
    await page.click(`${MODAL} ${MODAL_BUTTON}`);
    expect(await firstPosted()).toMatchObject({ surface: 'thread', texts: ['First', 'Second', 'Third'] });
  });

  it('moves the draft in the page to the modal when a box is added', async () => {
    await open('/home');
    await type(page, 'Started here');
    await page.click(byTestId('addButton'));
    await page.waitForSelector(`${MODAL} ${byTestId('tweetTextarea_1')}`);
    await type(page, 'and went on');
    const drafts = () => page.evaluate(() => window.practice.drafts());
    await waitFor('the last letter', async () => (await drafts()).modal?.[1]?.endsWith('on'));
    expect(await drafts()).toEqual({ inline: [''], modal: ['Started here', 'and went on'] });
    expect(await page.$$(BOX)).toHaveLength(2);
  });

  it('keeps the draft in another element when the tab of the timeline changes', async () => {
    await open('/home');
    await type(page, 'Still here');
    const before = await page.$(BOX);
    await page.click('nav.tabs button:last-child');
    await waitFor('another element', () => before?.evaluate((box) => !box.isConnected));
    await page.click(INLINE_BUTTON);
    expect((await firstPosted()).texts).toEqual(['Still here']);
  });

  it('publishes a poll', async () => {
    await open('/home');
    await type(page, 'Which one?');
    await page.click(byTestId('createPollButton'));
    for (const [at, choice] of ['Red', 'Blue', 'Green'].entries()) {
      if (at === 2) await page.click(byTestId('addPollChoice'));
      await page.click(`input[name="Choice${at + 1}"]`);
      await type(page, choice);
    }
    await page.click(INLINE_BUTTON);
    expect(await firstPosted()).toMatchObject({ texts: ['Which one?'], poll: ['Red', 'Blue', 'Green'] });
  });

  it('replies in the page and in the modal', async () => {
    await open('/sam_on_fourth/status/1900000000000000002');
    await type(page, 'Glad to hear it');
    await page.click(INLINE_BUTTON);
    expect(await firstPosted()).toMatchObject({ surface: 'reply', where: 'inline', texts: ['Glad to hear it'] });
    await page.close();
    await open('/compose/post?in_reply_to=1900000000000000002', `${MODAL} ${BOX}`);
    await type(page, 'Glad again');
    await page.click(`${MODAL} ${MODAL_BUTTON}`);
    expect(await firstPosted()).toMatchObject({ surface: 'reply', where: 'modal', texts: ['Glad again'] });
  });

  it('quotes', async () => {
    const quoted = encodeURIComponent('https://x.com/LakesideParks/status/1900000000000000001');
    await open(`/compose/post?url=${quoted}`, `${MODAL} ${BOX}`);
    await page.waitForSelector(`${MODAL} ${byTestId('attachments')} ${byTestId('UserAvatar-Container-LakesideParks')}`);
    await type(page, 'Worth a walk');
    await page.click(`${MODAL} ${MODAL_BUTTON}`);
    expect(await firstPosted()).toMatchObject({ surface: 'quote', texts: ['Worth a walk'] });
  });

  it('schedules', async () => {
    await open('/home');
    await type(page, 'Later');
    await page.click(byTestId('scheduleOption'));
    await page.waitForSelector(byTestId('scheduledConfirmationPrimaryAction'));
    await page.click(byTestId('scheduledConfirmationPrimaryAction'));
    await page.waitForSelector(byTestId('scheduledTweetIndicator'));
    expect(await page.$eval(INLINE_BUTTON, ({ textContent }) => textContent)).toBe('Schedule');
    await page.click(INLINE_BUTTON);
    const sent = await firstPosted();
    expect(sent).toMatchObject({ surface: 'schedule', texts: ['Later'] });
    expect(sent.scheduled).toMatch(/^\d{4}-\d\d-\d\dT09:30$/);
  });

  it('edits', async () => {
    await open('/compose/post?edit=The%20old%20words', `${MODAL} ${BOX}`);
    await press(page, 'End');
    await type(page, ', and new');
    expect(await page.$eval(`${MODAL} ${MODAL_BUTTON}`, ({ textContent }) => textContent)).toBe('Update');
    await page.click(`${MODAL} ${MODAL_BUTTON}`);
    expect(await firstPosted()).toMatchObject({ surface: 'edit', texts: ['The old words, and new'] });
  });

  it('publishes alt text, and title and description of a video', async () => {
    await open('/home');
    await type(page, 'Look');
    await page.evaluate(() => window.practice.attach('image'));
    await page.waitForSelector(`${byTestId('attachments')} img[src^="blob:"]`);
    await page.click(byTestId('altTextWrapper'));
    await page.waitForSelector(byTestId('altTextInput'));
    await page.click(byTestId('altTextInput'));
    await type(page, 'A hill by a lake');
    await page.click(byTestId('endEditingButton'));
    await waitFor('the label', () =>
      page.$eval(byTestId('altTextLabel'), ({ textContent }) => textContent === 'A hill by a lake'),
    );
    await page.evaluate(() => window.practice.attach('video', { title: 'A title' }));
    await page.waitForSelector('[aria-label="Video description"]');
    await page.click('[aria-label="Video description"]');
    await type(page, 'Described');
    await page.click(INLINE_BUTTON);
    expect(await firstPosted()).toMatchObject({
      alt: ['A hill by a lake'],
      title: 'A title',
      description: 'Described',
      media: 2,
    });
  });

  it('publishes from a plain text area', async () => {
    await open('/home?practice=textarea', `textarea${BOX}`);
    await type(page, 'Plain 🙂\ntext');
    await press(page, SEND_KEYS);
    expect((await firstPosted()).texts).toEqual(['Plain 🙂\ntext']);
  });

  it('keeps what an input method wrote', async (context) => {
    await open('/home');
    // Firefox lets no driver write through an input method.
    if (!(await compose(driven, page, ['に', 'にほ', 'にほん'], '日本'))) context.skip();
    // The editor takes the finished word a moment after the input method is done.
    await page.waitForSelector(`${INLINE_BUTTON}:enabled`);
    await page.click(INLINE_BUTTON);
    expect((await firstPosted()).texts).toEqual(['日本']);
  });

  it('keeps pasted lines', async (context) => {
    await open('/home');
    // Firefox hands no clipboard to an event made by script.
    if (name === 'firefox') context.skip();
    await page.$eval(BOX, (box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'one\n\nthree');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await waitFor('the text', () => page.evaluate(() => window.practice.drafts().inline[0] === 'one\n\nthree'));
  });

  it('takes no untrusted press when it is deaf', async () => {
    await open('/home?practice=deaf');
    await type(page, 'Only by hand');
    await page.$eval(INLINE_BUTTON, (button) => (button as HTMLElement).click());
    expect(await page.evaluate(() => window.practice.ignored)).toEqual(['button']);
    await page.click(INLINE_BUTTON);
    expect((await firstPosted()).trusted).toBe(true);
  });

  it('reposts from the menu', async () => {
    await open('/home');
    await page.click(`article ${byTestId('retweet')}`);
    await page.waitForSelector(byTestId('retweetConfirm'));
    await page.click(byTestId('retweetConfirm'));
    expect(await firstPosted()).toMatchObject({ surface: 'repost', texts: [] });
  });

  it('keeps the officer as the login and shows the account posted for', async () => {
    await open('/home?practice=delegate,stale&as=HarbourDivision:42:Harbour&officer=pc_ellison:7');
    const told = await page.evaluate(() => ({
      cookie: document.cookie,
      state: document.scripts[0]?.textContent?.match(/"user_id":"(\d+)"/)?.[1],
      composer: document.querySelector('.composer [data-testid^="UserAvatar-Container-"]')?.getAttribute('data-testid'),
      profile: document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href'),
    }));
    expect(told).toEqual({
      cookie: 'twid=u%3D7',
      state: '7',
      composer: 'UserAvatar-Container-HarbourDivision',
      profile: '/mara_and_the_dog',
    });
  });

  it('renders only the box in use on a narrow page while suggestions are open', async () => {
    await open('/compose/post?practice=mobile', `${MODAL} ${BOX}`);
    await type(page, 'First');
    await page.click(byTestId('addButton'));
    await page.waitForSelector(byTestId('tweetTextarea_1'));
    await type(page, 'With @Lake');
    await page.waitForSelector('[role="listbox"]');
    expect(await page.$(`${MODAL} ${BOX}`)).toBeNull();
    await page.click(MODAL_BUTTON);
    expect((await firstPosted()).texts).toEqual(['First', 'With @Lake']);
  });

  it('has other test ids after the redesign', async () => {
    await open('/home?practice=renamed', '[role="textbox"]');
    await type(page, 'Unknown ground');
    expect(await page.$$('[data-testid^="tweet"]')).toEqual([]);
    await press(page, SEND_KEYS);
    expect((await firstPosted()).texts).toEqual(['Unknown ground']);
  });

  it('lets hostile script post where nothing guards', async () => {
    await open('/home?practice=hostile');
    await type(page, 'Against my will');
    await page.evaluate((button) => window.hostile?.press(button), INLINE_BUTTON);
    expect(await firstPosted()).toMatchObject({ trusted: false, texts: ['Against my will'] });
    await page.evaluate(() => {
      window.hostile?.forgeMessages();
      window.hostile?.removeStrangers();
      window.hostile?.hideStrangers();
      window.hostile?.poke();
    });
    expect(await page.evaluate(() => window.hostile?.reach())).toEqual([]);
  });

  it('hears its shortcuts outside of a text', async () => {
    await open('/home');
    await type(page, 'l');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await type(page, 'rn');
    await page.waitForSelector(MODAL);
    expect(await page.evaluate(() => window.practice.shortcuts)).toEqual(['r', 'n']);
  });
});
