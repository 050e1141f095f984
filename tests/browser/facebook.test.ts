/** Facebook: what makes its composers hard, and whose account speaks. Traps are numbered as in docs/coverage.md. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Driven, PAGE_BROWSERS, press, type, waitFor } from './driver.ts';
import { held, posted, postedOnce, pressButton, readPanel, ready, released, staysOpen } from './officer.ts';
import { session } from './session.ts';
import { EDITOR, FEED, GROUP, PAGE, PANE, PUBLISH } from './surfaces/facebook.ts';
import { focus } from './surfaces/surface.ts';

const CLEAN = 'Thanks for the coffee!';
const RISKY = 'What the fuck';
const COMMENT = '.card.parks > .comment-form:last-child';
const COMMENT_FIELD = `${COMMENT} [contenteditable="true"]`;
const SETTINGS_POST = `${PANE} .settings .publish`;
const ACCOUNTS = [PAGE, { site: 'facebook', kind: 'personal', id: '100044556677889', name: 'Mara Ellison' }];
const OFFICIAL_SELF = [{ ...ACCOUNTS[1], kind: 'official' }, PAGE];
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(PAGE_BROWSERS)('%s', (name) => {
  const start = session(name, OFFICIAL_SELF);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  /** A tab of its own, closed whatever happens. */
  const at =
    (flags: string, body: (page: Page) => Promise<void>, url = FEED) =>
    async () => {
      const page = await driven.newPage(`${url}${flags && `?practice=${flags}`}`);
      try {
        await body(page);
      } finally {
        await page.close();
      }
    };

  async function writePost(page: Page, text: string): Promise<void> {
    await focus(page, '.opener');
    await focus(page, EDITOR);
    await type(page, text);
  }

  async function writeComment(page: Page, text: string): Promise<void> {
    await focus(page, COMMENT_FIELD);
    await type(page, text);
  }

  const goOn = async (page: Page) => {
    await page.click(PUBLISH);
    await page.waitForSelector(SETTINGS_POST, { visible: true });
  };

  const says = (page: Page, words: string) =>
    waitFor(words, async () => {
      const { account } = await readPanel(await driven.panelOf(page));
      if (!account.includes(words)) throw new Error(`The panel says: ${account}`);
      return true;
    });

  const saysNotChecking = async (page: Page) => {
    const panel = await driven.panelOf(page);
    await waitFor('the panel to say so', async () => /not checking/i.test((await readPanel(panel)).text));
    expect((await readPanel(panel)).account).not.toContain('Official account');
  };

  const textOf = async (page: Page) => (await postedOnce(page))[0]?.texts;

  test.runIf(name === 'chromium')(
    'trap 4: an input method’s Enter accepts a word and submits no comment',
    at('', async (page) => {
      await writeComment(page, RISKY);
      const session = await page.createCDPSession();
      await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      // As an input method sends it: the key is Enter, its code says that the method has taken it.
      const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
      await session.send('Input.insertText', { text: '日本' });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
      expect(await staysOpen(driven, page)).toBe(true);
      expect(await posted(page)).toEqual([]);
      expect(
        await page.evaluate(() =>
          window.practice.seen.some((event) => event.type === 'keydown' && event.key === 'Enter'),
        ),
      ).toBe(true);
      expect(await page.evaluate(() => window.practice.drafts().inline)).toEqual([`${RISKY}日本`]);
    }),
  );

  test.each(['', 'barelist'])(
    'trap 5: Enter picks from an open list of mentions, and the next one is held (%s)',
    (flag) =>
      at(flag, async (page) => {
        await writeComment(page, `${RISKY} @Sam`);
        await page.waitForSelector('.mentions', { visible: true });
        await press(page, 'Enter');
        await waitFor('the name to be completed', () =>
          page.evaluate(() => window.practice.drafts().inline.some((text) => text.includes('Sam Okonkwo-Reyes'))),
        );
        expect(await staysOpen(driven, page, 200)).toBe(true);
        expect(await posted(page)).toEqual([]);
        await press(page, 'Enter');
        await pressButton(await held(driven, page), 'Post anyway');
        expect(await textOf(page)).toEqual([`${RISKY} Sam Okonkwo-Reyes `]);
      })(),
  );

  test(
    'trap 6: a comment begun in the feed and a post in the dialog are two drafts',
    at('', async (page) => {
      await writeComment(page, RISKY);
      await writePost(page, CLEAN);
      await ready(driven, page);
      await page.click(PUBLISH);
      expect(await textOf(page)).toEqual([CLEAN]);
      expect(await staysOpen(driven, page, 200)).toBe(true);
      await page.waitForSelector(PANE, { hidden: true });
      await page.focus(COMMENT_FIELD);
      await press(page, 'Enter');
      await pressButton(await held(driven, page), 'Post anyway');
      expect((await postedOnce(page, 2))[1]?.texts).toEqual([RISKY]);
    }),
  );

  test(
    'trap 6, the other way about: a clean comment goes out while a risky reply stands beside it',
    at('', async (page) => {
      await focus(page, '.card.parks .reply');
      await focus(page, '.card.parks .comment + .comment-form [contenteditable="true"]');
      await type(page, RISKY);
      await writeComment(page, CLEAN);
      await ready(driven, page);
      await page.click(`${COMMENT} .send`);
      const [sent] = await postedOnce(page);
      expect([sent?.surface, sent?.texts]).toEqual(['comment', [CLEAN]]);
    }),
  );

  test(
    'trap 13: the button is another element by the time the officer has decided',
    at('restless', async (page) => {
      await writePost(page, RISKY);
      // A moving target for a mouse that aims first: pressed by a script, which is held just the same.
      await page.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), PUBLISH);
      const panel = await held(driven, page);
      await pause(600);
      await pressButton(panel, 'Post anyway');
      expect(await textOf(page)).toEqual([RISKY]);
      await pause(300);
      expect((await posted(page)).length).toBe(1);
    }),
  );

  for (const language of ['fr', 'ar', 'zh']) {
    test(
      `labels in ${language}: post, comment, and a Page's two steps`,
      at(language, async (page) => {
        await writePost(page, RISKY);
        await page.click(PUBLISH);
        await pressButton(await held(driven, page), 'Post anyway');
        expect(await textOf(page)).toEqual([RISKY]);
        await page.waitForSelector(PANE, { hidden: true });
        await writeComment(page, RISKY);
        await page.click(`${COMMENT} .send`);
        await pressButton(await held(driven, page), 'Post anyway');
        expect((await postedOnce(page, 2))[1]?.surface).toBe('comment');

        // By their names alone: no button says that it is disabled.
        await page.goto(`${FEED}?practice=page,labels,${language}`);
        await writePost(page, RISKY);
        await goOn(page);
        expect(await staysOpen(driven, page, 200)).toBe(true);
        await page.click(SETTINGS_POST);
        await says(page, 'Official account');
        await pressButton(await held(driven, page), 'Post anyway');
        expect(await textOf(page)).toEqual([RISKY]);
      }),
    );
  }

  test(
    'an Arabic interface stands right to left, and its composer names the account',
    at('page,ar', async (page) => {
      await writePost(page, CLEAN);
      await says(page, 'Harbour Division');
      expect(
        await page.evaluate((css) => getComputedStyle(document.querySelector(css) as Element).direction, EDITOR),
      ).toBe('rtl');
    }),
  );

  test(
    'a language in no list: the publishing button is known by its state',
    at('fi', async (page) => {
      await writePost(page, RISKY);
      await page.click(PUBLISH);
      await pressButton(await held(driven, page), 'Post anyway');
      expect(await textOf(page)).toEqual([RISKY]);
    }),
  );

  test(
    'a language in no list, two steps: held once, at the step that can be seen',
    at('page,fi', async (page) => {
      await writePost(page, RISKY);
      await page.click(PUBLISH);
      await pressButton(await held(driven, page), 'Post anyway');
      await page.waitForSelector(SETTINGS_POST, { visible: true });
      await page.click(SETTINGS_POST);
      expect(await textOf(page)).toEqual([RISKY]);
    }),
  );

  test(
    'neither name nor state is known: said, and not held',
    at('fi,labels', async (page) => {
      await writePost(page, RISKY);
      await saysNotChecking(page);
      await page.click(PUBLISH);
      expect(await textOf(page)).toEqual([RISKY]);
    }),
  );

  test(
    'renamed: what cannot be understood is said, and no post or comment is trapped',
    at('renamed', async (page) => {
      await writePost(page, RISKY);
      await saysNotChecking(page);
      await page.click(PUBLISH);
      expect(await textOf(page)).toEqual([RISKY]);
      await page.waitForSelector(PANE, { hidden: true });
      await writeComment(page, RISKY);
      await saysNotChecking(page);
      await press(page, 'Enter');
      expect((await postedOnce(page, 2))[1]?.texts).toEqual([RISKY]);
    }),
  );

  test(
    '"Next" is no publication; what was changed on the way back is what is checked',
    at('page', async (page) => {
      await writePost(page, RISKY);
      await goOn(page);
      expect(await staysOpen(driven, page, 200)).toBe(true);
      await page.click(`${PANE} .back`);
      await focus(page, EDITOR);
      await press(page, 'Control+a');
      await type(page, CLEAN);
      await goOn(page);
      await page.click(SETTINGS_POST);
      expect(await textOf(page)).toEqual([CLEAN]);
      expect(await staysOpen(driven, page, 200)).toBe(true);
    }),
  );

  test(
    'what a closed composer carried to its second step is not the text of the next one',
    at('page', async (page) => {
      await writePost(page, RISKY);
      await goOn(page);
      await page.click('.chrome .close');
      await page.waitForSelector(PANE, { hidden: true });
      await writePost(page, CLEAN);
      await goOn(page);
      await page.click(SETTINGS_POST);
      expect(await textOf(page)).toEqual([CLEAN]);
    }),
  );

  test(
    'lines, soft line breaks and an emoji that is a picture: a risky word behind them is found and marked',
    at('', async (page) => {
      await writePost(page, 'One\n\n');
      await page.click(`${PANE} .emoji-picker`);
      await press(page, 'Shift+Enter');
      await type(page, RISKY);
      await page.click(PUBLISH);
      const panel = await held(driven, page);
      expect((await readPanel(panel)).rules).toEqual(['profanity']);
      await pressButton(panel, 'Post anyway');
      expect(await textOf(page)).toEqual([`One\n\n🎉\n${RISKY}`]);
    }),
  );

  test(
    'Enter writes lines in a post, Shift+Enter in a comment; neither is held',
    at('', async (page) => {
      await writeComment(page, RISKY);
      await press(page, 'Shift+Enter');
      expect(await staysOpen(driven, page)).toBe(true);
      await writePost(page, `${RISKY}\n`);
      expect(await staysOpen(driven, page)).toBe(true);
      expect(await posted(page)).toEqual([]);
    }),
  );

  test(
    'Enter in an empty comment asks nothing, whoever speaks',
    at('nostate,nocookie', async (page) => {
      await focus(page, COMMENT_FIELD);
      await press(page, 'Enter');
      expect(await staysOpen(driven, page)).toBe(true);
    }),
  );

  test(
    'a private message is no publication: neither checked nor spoken of',
    at('chat', async (page) => {
      await focus(page, '.chat [contenteditable="true"]');
      await type(page, RISKY);
      await press(page, 'Enter');
      expect(await staysOpen(driven, page)).toBe(true);
      expect(await page.$eval('.chat [contenteditable="true"]', (box) => box.textContent)).toBe('');
      expect(await driven.hasPanel(page)).toBe(false);
    }),
  );

  test(
    'a comment that only Enter sends: after the decision the officer’s own Enter does it, once',
    at('bare', async (page) => {
      await writeComment(page, RISKY);
      await press(page, 'Enter');
      const panel = await held(driven, page);
      await pressButton(panel, 'Post anyway');
      await waitFor('the panel to ask for one more press', async () =>
        /once more/i.test((await readPanel(panel)).text),
      );
      expect(await posted(page)).toEqual([]);
      await page.focus(COMMENT_FIELD);
      await press(page, 'Enter');
      expect(await textOf(page)).toEqual([RISKY]);
      await pause(300);
      expect((await posted(page)).length).toBe(1);
    }),
  );

  test(
    'a site that takes no synthetic click gets the officer’s own next press',
    at('deaf', async (page) => {
      await writePost(page, RISKY);
      await page.click(PUBLISH);
      const panel = await held(driven, page);
      await pressButton(panel, 'Post anyway');
      await waitFor('the panel to ask for one more press', async () =>
        /once more/i.test((await readPanel(panel)).text),
      );
      await page.click(PUBLISH);
      expect(await textOf(page)).toEqual([RISKY]);
    }),
  );

  test(
    'a picture put in while a post is held is not what was decided on',
    at('', async (page) => {
      await writePost(page, RISKY);
      await page.click(PUBLISH);
      await held(driven, page);
      await page.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), `${PANE} .tools .button`);
      await released(driven, page);
      expect(await posted(page)).toEqual([]);
      await page.click(PUBLISH);
      await pressButton(await held(driven, page), 'Post anyway');
      expect((await postedOnce(page))[0]?.media).toBe(1);
    }),
  );

  test(
    'hostile page script gets no post out and no hold released',
    at('hostile', async (page) => {
      await writePost(page, RISKY);
      await page.evaluate((css) => window.hostile?.press(css), PUBLISH);
      await held(driven, page);
      await page.evaluate((css) => window.hostile?.press(css), PUBLISH);
      await pause(300);
      expect(await posted(page)).toEqual([]);
    }),
  );

  test('the mobile site: said that it is not checked', async () => {
    const page = await driven.newPage('https://m.facebook.com/');
    await focus(page, 'textarea');
    await saysNotChecking(page);
    await page.close();
  });

  describe('accounts', () => {
    beforeAll(() => driven.store({ officer: { accounts: ACCOUNTS } }));

    test(
      'the officer’s own profile is personal, and a good post is held',
      at('', async (page) => {
        await writePost(page, CLEAN);
        await says(page, 'Personal account');
        await page.click(PUBLISH);
        await pressButton(await held(driven, page), 'Post anyway');
        expect((await postedOnce(page))[0]?.account).toBe('100044556677889');
      }),
    );

    test.each([
      ['the Page, by document, cookie and the composer’s own words', 'page'],
      ['a composer that names nobody', 'page,nobody'],
      ['no word of it in the document: the cookie alone', 'page,nostate,nobody'],
      ['no cookie: the document alone', 'page,nocookie'],
    ])('official: %s', (_name, flags) =>
      at(flags, async (page) => {
        await writePost(page, CLEAN);
        await says(page, 'Official account');
        await goOn(page);
        await page.click(SETTINGS_POST);
        expect((await postedOnce(page))[0]?.account).toBe(PAGE.id);
        expect(await staysOpen(driven, page, 150)).toBe(true);
      })(),
    );

    test(
      'trap 9: switched in another tab between writing and pressing',
      at('page', async (page) => {
        await writePost(page, CLEAN);
        await says(page, 'Official account');
        await goOn(page);
        await page.evaluate(() =>
          window.practice.become({ handle: '', id: '61559990001111', name: 'Another Page' }, { cookie: true }),
        );
        await page.click(SETTINGS_POST);
        const panel = await held(driven, page);
        expect((await readPanel(panel)).account).toContain("Can't tell which account");
        expect(await posted(page)).toEqual([]);
      }),
    );

    test(
      'trap 9: the document was made for the officer, the cookie names the Page',
      at('stale', async (page) => {
        await writePost(page, CLEAN);
        await says(page, "Can't tell which account");
        await page.click(PUBLISH);
        await held(driven, page);
        expect(await posted(page)).toEqual([]);
      }),
    );

    test(
      'the composer names another than the document',
      at('page', async (page) => {
        await page.waitForSelector('.opener', { visible: true });
        await page.evaluate(() => window.practice.become({ handle: '', id: '6155', name: 'Lakeside Parks' }));
        await writeComment(page, CLEAN);
        await says(page, "Can't tell which account");
      }),
    );

    test(
      'nothing tells: cannot tell',
      at('nostate,nocookie,nobody', async (page) => {
        await writePost(page, CLEAN);
        await says(page, "Can't tell which account");
      }),
    );

    test(
      'a group: the member’s own account counts, not the group’s name',
      at(
        '',
        async (page) => {
          await writePost(page, CLEAN);
          await says(page, 'Personal account');
        },
        GROUP,
      ),
    );
  });
});
