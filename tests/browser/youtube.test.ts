/** What is particular to YouTube: ghosts, templates, taps, a chat in a frame, and whose channel speaks. In both browsers. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { compose, type Driven, PAGE_BROWSERS, press, SEND_KEYS, type, waitFor } from './driver.ts';
import { held, posted, postedOnce, pressButton, readPanel, ready, released, staysOpen } from './officer.ts';
import { session } from './session.ts';
import { focus } from './surfaces/surface.ts';
import {
  BRAND,
  CHAT,
  COMMENT,
  COMMENT_SUBMIT,
  chatFrame,
  openComment,
  openPost,
  POST_SUBMIT,
  POSTS,
  WATCH,
} from './surfaces/youtube.ts';

const GOOD = 'If this gets 500 likes I will dye my hair pink for #DayOfPink';
const RISKY = 'What the fuck';
const LOGIN = { site: 'youtube', kind: 'personal', id: 'session:0', name: 'Mara Ellison' };
const SECOND = { site: 'youtube', kind: 'official', id: 'session:1', name: 'Fernwick Desk' };
const ACCOUNTS = [BRAND, LOGIN, SECOND];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(PAGE_BROWSERS)('%s', (name) => {
  const start = session(name, ACCOUNTS);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  const on = (url: string, steps: (page: Page) => Promise<void>) => async () => {
    const page = await driven.newPage(url);
    try {
      await steps(page);
    } finally {
      await page.close();
    }
  };
  const watching = (flags: string, steps: (page: Page) => Promise<void>) =>
    on(flags === '' ? WATCH : `${WATCH}&${flags}`, steps);

  const says = (page: Page, words: string | RegExp) =>
    waitFor(`${words}`, async () => {
      const { text } = await readPanel(await driven.panelOf(page));
      if (!(typeof words === 'string' ? text.includes(words) : words.test(text))) throw new Error(text);
      return true;
    });

  async function comment(page: Page, text: string): Promise<void> {
    await openComment(page);
    await type(page, text);
  }

  async function held_(page: Page): Promise<Frame> {
    const panel = await held(driven, page);
    expect(await posted(page)).toEqual([]);
    return panel;
  }

  test(
    'trap 7: beside a ghost of the Post button without a size, the one that can be seen is pressed',
    on(`${POSTS}?practice=viewmodel`, async (page) => {
      await openPost(page);
      await type(page, RISKY);
      await page.click('button.newer');
      await pressButton(await held_(page), 'Post anyway');
      expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
      expect(await page.evaluate(() => window.practice.ignored)).toEqual([]);
    }),
  );

  test(
    'trap 7: words of ghosts and of hidden templates are nobody’s draft',
    on(POSTS, async (page) => {
      await openPost(page);
      await type(page, GOOD);
      await ready(driven, page);
      expect((await readPanel(await driven.panelOf(page))).rules).toEqual([]);
      await page.click(POST_SUBMIT);
      expect((await postedOnce(page))[0]?.texts).toEqual([GOOD]);
    }),
  );

  test(
    'trap 12: a click by a script, such as another extension’s, is held',
    watching('', async (page) => {
      await comment(page, RISKY);
      await page.$eval(COMMENT_SUBMIT, (button) => (button as HTMLElement).click());
      await held_(page);
    }),
  );

  test(
    'trap 13: the button is drawn anew while Signpost asks; the new one is pressed',
    watching('', async (page) => {
      await comment(page, RISKY);
      await page.click(COMMENT_SUBMIT);
      const panel = await held_(page);
      await page.$eval(COMMENT_SUBMIT, (button) => button.replaceWith(button.cloneNode(true)));
      await pressButton(panel, 'Post anyway');
      expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
    }),
  );

  test(
    'trap 14: double presses and a repeating key use up one decision, once',
    watching('practice=slow', async (page) => {
      await comment(page, RISKY);
      await page.click(COMMENT_SUBMIT, { count: 2 });
      await pressButton(await held_(page), 'Post anyway');
      await page.click(COMMENT_SUBMIT).catch(() => {});
      for (let times = 0; times < 3; times++) await press(page, SEND_KEYS);
      await pause(2200);
      expect((await posted(page)).length).toBe(1);
    }),
  );

  test(
    'trap 15: a text changed after the decision is asked about anew',
    watching('practice=failing', async (page) => {
      await comment(page, RISKY);
      await page.click(COMMENT_SUBMIT);
      await pressButton(await held_(page), 'Post anyway');
      await released(driven, page);
      await page.focus(COMMENT);
      await press(page, 'End');
      await type(page, ' really');
      await page.click(COMMENT_SUBMIT);
      await held_(page);
    }),
  );

  test(
    'a site that takes no click by script gets the officer’s own next press',
    watching('practice=deaf', async (page) => {
      await comment(page, RISKY);
      await page.click(COMMENT_SUBMIT);
      await pressButton(await held_(page), 'Post anyway');
      await says(page, /once more/i);
      expect(await posted(page)).toEqual([]);
      await page.click(COMMENT_SUBMIT);
      expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
    }),
  );

  if (name === 'chromium') {
    test(
      'a tap is held once: no click of the same finger asks again',
      watching('', async (page) => {
        await comment(page, RISKY);
        await page.tap(COMMENT_SUBMIT);
        await pressButton(await held_(page), 'Go back and edit');
        await released(driven, page);
        expect(await staysOpen(driven, page, 1500)).toBe(true);
        const types = await page.evaluate(() => window.practice.seen.map((one) => one.type));
        expect(types.filter((one) => one === 'touchend').length).toBeLessThanOrEqual(1);
        expect(await posted(page)).toEqual([]);
      }),
    );

    test(
      'a tap elsewhere just before: the page swallows the click by script, and takes the next press',
      watching('', async (page) => {
        await comment(page, RISKY);
        await page.tap(COMMENT);
        await page.tap(COMMENT_SUBMIT);
        await pressButton(await held_(page), 'Post anyway');
        await says(page, /once more/i);
        expect(await posted(page)).toEqual([]);
        await page.tap(COMMENT_SUBMIT);
        expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
        await pause(600);
        expect((await posted(page)).length).toBe(1);
      }),
    );

    test(
      'a clean tap goes out once, untouched, before its click',
      watching('', async (page) => {
        await comment(page, GOOD);
        await ready(driven, page);
        await page.tap(COMMENT_SUBMIT);
        await postedOnce(page);
        await pause(600);
        expect((await posted(page)).map(({ texts, trusted }) => [texts, trusted])).toEqual([[[GOOD], true]]);
        const seen = await page.evaluate(() => window.practice.seen);
        expect(seen.filter((event) => event.preventedBefore)).toEqual([]);
      }),
    );

    test(
      'a tap on a site that acts on the click alone: decided once, and let once',
      watching('practice=deaf', async (page) => {
        await comment(page, RISKY);
        await page.tap(COMMENT_SUBMIT);
        await pressButton(await held_(page), 'Post anyway');
        await says(page, /once more/i);
        // From now on the page's own taps do nothing: only a click reaches the box.
        await page.evaluate(() => addEventListener('touchend', (event) => event.stopImmediatePropagation(), true));
        await page.tap(COMMENT_SUBMIT);
        expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
        expect(await staysOpen(driven, page, 300)).toBe(true);
      }),
    );
  }

  test(
    'another video in the same page: the box is used again, and held again',
    watching('', async (page) => {
      await comment(page, GOOD);
      await ready(driven, page);
      await page.click(COMMENT_SUBMIT);
      await postedOnce(page);
      await page.click('nav a:nth-child(1)');
      await page.waitForSelector('ytd-browse:not([hidden])');
      await page.click('nav a:nth-child(4)');
      await page.waitForSelector('ytd-watch-flexy:not([hidden])');
      await comment(page, RISKY);
      await page.click(COMMENT_SUBMIT);
      await held(driven, page);
      expect((await posted(page)).length).toBe(1);
    }),
  );

  test(
    'lines and emoji go out as they were shown',
    watching('', async (page) => {
      await comment(page, 'Fuck, là-bas\n\nthird line ');
      await page.click('#comment-dialog button.tool');
      await page.focus(COMMENT);
      await page.click(COMMENT_SUBMIT);
      await pressButton(await held_(page), 'Post anyway');
      expect((await postedOnce(page))[0]?.texts).toEqual(['Fuck, là-bas\n\nthird line 🚓']);
    }),
  );

  test(
    'French labels: the submit control is known by its place',
    watching('practice=french', async (page) => {
      await comment(page, RISKY);
      await page.click(COMMENT_SUBMIT);
      await held_(page);
    }),
  );

  describe('live chat', () => {
    const LIVE = 'https://www.youtube.com/watch?v=live';
    async function chat(page: Page, text: string): Promise<Frame> {
      const frame = await chatFrame(page);
      await focus(frame, CHAT);
      await type(page, text);
      return frame;
    }

    test(
      'Enter takes a suggestion without being held, and sends when there is none',
      on(LIVE, async (page) => {
        await chat(page, `${RISKY} @lake`);
        await press(page, 'Enter');
        expect(await staysOpen(driven, page, 400)).toBe(true);
        expect(await posted(page)).toEqual([]);
        await press(page, 'Enter');
        await pressButton(await held_(page), 'Post anyway');
        expect((await postedOnce(page))[0]).toMatchObject({
          texts: [`${RISKY} @LakesideParks `],
          where: 'frame',
          surface: 'live-chat',
        });
      }),
    );

    test(
      'Shift and Enter, and the Enter of an input method, are no submission',
      on(LIVE, async (page) => {
        await chat(page, RISKY);
        await press(page, 'Shift+Enter');
        expect(await staysOpen(driven, page, 300)).toBe(true);
        if (await compose(driven, page, ['に', 'にほ'], '日本')) {
          expect(await staysOpen(driven, page, 300)).toBe(true);
        }
        expect(await posted(page)).toEqual([]);
      }),
    );
  });

  describe('what is not understood is said, and never held', () => {
    test(
      'after a redesign',
      watching('practice=renamed', async (page) => {
        await focus(page, '[id^="v2-"][tabindex="0"]');
        await focus(page, '[contenteditable="true"]');
        await type(page, RISKY);
        await says(page, /not checking/i);
        expect((await readPanel(await driven.panelOf(page))).account).not.toContain('Official account');
        await press(page, SEND_KEYS);
        expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
        expect(await staysOpen(driven, page, 200)).toBe(true);
      }),
    );

    test(
      'with another id on the submit control alone',
      watching('practice=renamedsubmit', async (page) => {
        await comment(page, RISKY);
        await says(page, /not checking/i);
        await page.click('#comment-dialog #buttons > [id^="v2-"] button');
        expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
        expect(await staysOpen(driven, page, 200)).toBe(true);
      }),
    );

    test(
      'on the mobile site',
      on('https://m.youtube.com/watch?v=harbour01', async (page) => {
        await focus(page, 'textarea');
        await type(page, RISKY);
        await says(page, /not checking/i);
        await page.click('button.comment-simplebox-submit');
        expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
      }),
    );

    test(
      'the search field is no composer',
      watching('', async (page) => {
        await focus(page, 'ytd-masthead input');
        await type(page, RISKY);
        await press(page, 'Enter');
        await pause(400);
        expect(await driven.hasPanel(page)).toBe(false);
      }),
    );
  });

  describe('whose channel', () => {
    const OFFICIAL: [string, string][] = [
      ['a brand channel, by its page id', ''],
      ['a brand channel, without a name in the composer', 'practice=noavatar'],
      ['the second login’s own channel', 'practice=primary&as=1:Fernwick Desk'],
      ['the name in the placeholder instead of the picture', 'practice=primary,publicly&as=1:Fernwick Desk'],
    ];
    test.each(OFFICIAL)('official: %s; the good comment goes out', async (_what, query) => {
      await watching(query, async (page) => {
        await comment(page, GOOD);
        await says(page, 'Official account');
        await page.click(COMMENT_SUBMIT);
        expect((await postedOnce(page))[0]?.texts).toEqual([GOOD]);
        expect(await staysOpen(driven, page, 150)).toBe(true);
      })();
    });

    test(
      'personal: the login’s own channel, though the same login has an official one',
      watching('practice=primary', async (page) => {
        await comment(page, GOOD);
        await says(page, 'Personal account');
        await page.click(COMMENT_SUBMIT);
        await held_(page);
      }),
    );

    const UNKNOWN: [string, string][] = [
      ['a page id that nobody has answered for', 'as=100000000000000000001:Harbour Division'],
      ['the composer names another channel', 'practice=stale'],
      ['the placeholder names another channel', 'practice=stale,publicly'],
      ['no configuration', 'practice=nostate'],
      ['a DATASYNC_ID alone', 'practice=signedout'],
    ];
    test.each(UNKNOWN)('cannot tell: %s', async (_what, query) => {
      await watching(query, async (page) => {
        await comment(page, GOOD);
        await says(page, "Can't tell which account");
        await page.click(COMMENT_SUBMIT);
        await held_(page);
      })();
    });
  });

  test(
    'page script that presses, forges and pokes releases nothing',
    watching('practice=hostile', async (page) => {
      await comment(page, RISKY);
      await page.click(COMMENT_SUBMIT);
      await held_(page);
      await page.evaluate(
        (submit, field) => {
          for (let round = 0; round < 3; round++) {
            window.hostile?.press(submit);
            window.hostile?.forgeKey(field, 'Enter', { ctrlKey: true, metaKey: true });
            window.hostile?.poke();
          }
        },
        COMMENT_SUBMIT,
        COMMENT,
      );
      await pause(600);
      expect(await posted(page)).toEqual([]);
    }),
  );
});
