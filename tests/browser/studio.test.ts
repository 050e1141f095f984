/** What is particular to YouTube Studio: one id for two boxes, who will see it, its own question, and whose channel. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Posted } from '../practice/practice.ts';
import { DIVISION } from '../practice/youtube/people.ts';
import { type Driven, PAGE_BROWSERS, press, SEND_KEYS, type, waitFor } from './driver.ts';
import { held, posted, postedOnce, pressButton, readPanel, ready, released, staysOpen } from './officer.ts';
import { session } from './session.ts';
import {
  CHANNEL,
  DESCRIPTION,
  DONE,
  EDIT,
  openReply,
  REPLIES,
  SAVE,
  TITLE,
  toReview,
  UPLOAD,
} from './surfaces/studio.ts';
import { focus } from './surfaces/surface.ts';
import { selectAll } from './surfaces/youtube.ts';

const GOOD = 'Bring your bike, we engrave it for free';
const RISKY = 'What the fuck';
const OWN = { site: 'studio', kind: 'personal', id: 'UCm4raEll1s0n0wnPract1ce', name: 'Mara Ellison' };

const radio = (choice: string) => `tp-yt-paper-radio-button[name="${choice}"]`;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(PAGE_BROWSERS)('%s', (name) => {
  const start = session(name, [CHANNEL, OWN]);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  const on = (url: string, flags: string, steps: (page: Page) => Promise<void>) => async () => {
    const join = url.includes('?') ? '&' : '?';
    const page = await driven.newPage(flags === '' ? url : `${url}${join}${flags}`);
    try {
      await steps(page);
    } finally {
      await page.close();
    }
  };

  const says = (page: Page, words: string | RegExp) =>
    waitFor(`${words}`, async () => {
      const { text } = await readPanel(await driven.panelOf(page));
      if (!(typeof words === 'string' ? text.includes(words) : words.test(text))) throw new Error(text);
      return true;
    });

  async function write(page: Page, field: string, text: string): Promise<void> {
    await focus(page, field);
    await selectAll(page);
    await type(page, text);
  }

  async function nothingPosted(panel: Promise<Frame>, page: Page): Promise<Frame> {
    const found = await panel;
    expect(await posted(page)).toEqual([]);
    return found;
  }
  const heldThere = (page: Page) => nothingPosted(held(driven, page), page);

  test(
    'trap 8: title and description share an id, and are told apart',
    on(EDIT, '', async (page) => {
      await write(page, TITLE, GOOD);
      await write(page, DESCRIPTION, RISKY);
      await focus(page, TITLE);
      await page.click(SAVE);
      await pressButton(await heldThere(page), 'Go back and edit');
      await released(driven, page);
      // The officer is put where the words are, though the other box has the same id and comes first.
      await waitFor('the caret in the description', () =>
        page.evaluate((css) => document.querySelector(css)?.contains(document.activeElement) ?? false, DESCRIPTION),
      );
      await page.click(SAVE);
      await pressButton(await held(driven, page), 'Post anyway');
      expect((await postedOnce(page))[0]).toMatchObject({ title: GOOD, description: RISKY });
    }),
  );

  test(
    'tags are read: those that are set and the one being typed',
    on(EDIT, '', async (page) => {
      await focus(page, '#tags-container #text-input');
      await type(page, 'bike week,fuck');
      await ready(driven, page);
      await waitFor('the finding', async () =>
        (await readPanel(await driven.panelOf(page))).rules.includes('profanity'),
      );
      await type(page, ',');
      await page.click(SAVE);
      await pressButton(await heldThere(page), 'Post anyway');
      expect((await postedOnce(page))[0]?.tags).toEqual(['bikes', 'bike week', 'fuck']);
    }),
  );

  describe('a save that nobody else will see is not held', () => {
    const audienceOf = async (page: Page): Promise<Posted['audience']> => (await postedOnce(page))[0]?.audience;

    test.each(['private', 'unlisted', 'private,french', 'unlisted,french'])(
      'edit page of a video: %s',
      async (flags) => {
        await on(EDIT, `practice=${flags}`, async (page) => {
          await write(page, TITLE, RISKY);
          await ready(driven, page);
          // Advice all the same.
          await waitFor('the finding', async () =>
            (await readPanel(await driven.panelOf(page))).rules.includes('profanity'),
          );
          await page.click(SAVE);
          expect(await audienceOf(page)).toBe(flags.split(',')[0]);
          expect(await staysOpen(driven, page, 300)).toBe(true);
        })();
      },
    );

    test.each(['PRIVATE', 'UNLISTED'])('upload: %s', async (choice) => {
      await on(UPLOAD, '', async (page) => {
        await write(page, TITLE, RISKY);
        await ready(driven, page);
        await toReview(page, radio(choice));
        await page.click(DONE);
        expect(await audienceOf(page)).toBe(choice.toLowerCase());
        expect(await staysOpen(driven, page, 300)).toBe(true);
      })();
    });

    test(
      'private first, public then: held',
      on(UPLOAD, '', async (page) => {
        await write(page, TITLE, RISKY);
        await ready(driven, page);
        await toReview(page, radio('PRIVATE'));
        await page.click(radio('PUBLIC'));
        await page.click(DONE);
        await heldThere(page);
      }),
    );

    test(
      'scheduled, though "private" is still marked: held',
      on(UPLOAD, '', async (page) => {
        await write(page, TITLE, RISKY);
        await ready(driven, page);
        await toReview(page, radio('PRIVATE'));
        await page.click('#second-container-expand-button');
        await page.click(DONE);
        await pressButton(await heldThere(page), 'Post anyway');
        expect((await postedOnce(page))[0]).toMatchObject({ surface: 'schedule', audience: 'public' });
      }),
    );
  });

  describe('Studio\'s own question, "Publish anyway"', () => {
    const ANYWAY = 'ytcp-prechecks-warning-dialog #secondary-action-button button';
    const upload = async (page: Page, text: string) => {
      await write(page, TITLE, text);
      await ready(driven, page);
      await toReview(page, radio('PUBLIC'));
      await page.click(DONE);
    };

    test(
      'what was decided is not asked again',
      on(UPLOAD, 'practice=checks', async (page) => {
        await upload(page, RISKY);
        await pressButton(await heldThere(page), 'Post anyway');
        await page.waitForSelector(ANYWAY, { visible: true });
        await pause(1800);
        expect((await readPanel(await driven.panelOf(page))).text).not.toMatch(/once more/i);
        await page.click(ANYWAY);
        expect((await postedOnce(page))[0]?.title).toBe(RISKY);
        expect(await staysOpen(driven, page, 200)).toBe(true);
      }),
    );

    test(
      'is a press of its own when the text has changed since',
      on(UPLOAD, 'practice=checks', async (page) => {
        await upload(page, GOOD);
        await page.waitForSelector(ANYWAY, { visible: true });
        await page.$eval(
          TITLE,
          (box, text) => {
            box.textContent = text;
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          },
          RISKY,
        );
        await page.click(ANYWAY);
        await pressButton(await heldThere(page), 'Post anyway');
        expect((await postedOnce(page))[0]?.title).toBe(RISKY);
      }),
    );

    test(
      'a clean one goes through both',
      on(UPLOAD, 'practice=checks', async (page) => {
        await upload(page, GOOD);
        await page.waitForSelector(ANYWAY, { visible: true });
        await page.click(ANYWAY);
        expect((await postedOnce(page))[0]).toMatchObject({ title: GOOD, trusted: true });
      }),
    );
  });

  test(
    'another dialog’s #done-button is nobody’s submission',
    on(UPLOAD, '', async (page) => {
      await write(page, TITLE, RISKY);
      await ready(driven, page);
      await page.$eval('ytcp-playlist-dialog #done-button button', (button) => (button as HTMLElement).click());
      await waitFor('the press', () => page.evaluate(() => window.practice.shortcuts.length > 0));
      expect(await staysOpen(driven, page, 200)).toBe(true);
    }),
  );

  test(
    'trap 14: pressed twice, decided once, published once',
    on(EDIT, 'practice=slow', async (page) => {
      await write(page, TITLE, RISKY);
      await page.click(SAVE, { count: 2 });
      await pressButton(await heldThere(page), 'Post anyway');
      await page.click(SAVE).catch(() => {});
      await pause(2200);
      expect((await posted(page)).length).toBe(1);
    }),
  );

  test(
    'a site that takes no click by script gets the officer’s own next press',
    on(EDIT, 'practice=deaf', async (page) => {
      await write(page, TITLE, RISKY);
      await page.click(SAVE);
      await pressButton(await heldThere(page), 'Post anyway');
      await says(page, /once more/i);
      expect(await posted(page)).toEqual([]);
      await page.click(SAVE);
      expect((await postedOnce(page))[0]?.title).toBe(RISKY);
    }),
  );

  if (name === 'chromium') {
    test(
      'a tap is held once',
      on(EDIT, '', async (page) => {
        await write(page, TITLE, RISKY);
        await page.tap(SAVE);
        await pressButton(await heldThere(page), 'Go back and edit');
        await released(driven, page);
        expect(await staysOpen(driven, page, 1500)).toBe(true);
        expect(await posted(page)).toEqual([]);
      }),
    );
  }

  describe('replies', () => {
    const BUTTON = 'ytcp-commentbox #buttons ytcp-button';
    const CASES: [string, string, string][] = [
      ['by its place, with French words', 'french', `${BUTTON}:last-child button`],
      ['by its words among more buttons', 'manybuttons', `${BUTTON}:nth-child(3) button`],
      ['by its French words among more buttons', 'manybuttons,french', `${BUTTON}:nth-child(3) button`],
      ['by its older id', 'older', '#submit-button button'],
    ];
    test.each(CASES)('the button is known %s', async (_how, flags, submit) => {
      await on(REPLIES, `practice=${flags}`, async (page) => {
        await openReply(page);
        await type(page, RISKY);
        await page.click(submit);
        await pressButton(await heldThere(page), 'Post anyway');
        expect((await postedOnce(page))[0]).toMatchObject({ surface: 'reply', texts: [RISKY] });
      })();
    });

    test(
      'other buttons, before and behind the field, are left alone; so is "cancel"',
      on(REPLIES, 'practice=manybuttons', async (page) => {
        await openReply(page);
        await type(page, RISKY);
        await ready(driven, page);
        await page.click('ytcp-commentbox > ytcp-button button');
        await page.click(`${BUTTON}:first-child button`);
        await page.click(`${BUTTON}:last-child button`);
        await page.click(`${BUTTON}:nth-child(2) button`);
        expect(await staysOpen(driven, page, 300)).toBe(true);
        expect(await page.evaluate(() => window.practice.shortcuts)).toEqual([
          'Reply with a saved answer',
          'Emoji',
          'Suggest',
        ]);
      }),
    );

    test(
      'Ctrl and Enter, which nobody has measured, is taken for a submission',
      on(REPLIES, '', async (page) => {
        await openReply(page);
        await type(page, RISKY);
        await press(page, SEND_KEYS);
        await heldThere(page);
      }),
    );
  });

  describe('what is not understood is said, and never held', () => {
    test(
      'after a redesign',
      on(EDIT, 'practice=renamed', async (page) => {
        await write(page, '[contenteditable="true"]', RISKY);
        await says(page, /not checking/i);
        await page.click('[id="v2-evas"] button');
        expect((await postedOnce(page))[0]?.title).toBe(RISKY);
        expect(await staysOpen(driven, page, 200)).toBe(true);
      }),
    );

    test(
      'with another id on the submit control alone',
      on(EDIT, 'practice=renamedsubmit', async (page) => {
        await write(page, TITLE, RISKY);
        await says(page, /not checking/i);
        await page.click('[id="v2-evas"] button');
        expect((await postedOnce(page))[0]?.title).toBe(RISKY);
        expect(await staysOpen(driven, page, 200)).toBe(true);
      }),
    );

    test(
      'channel customisation',
      on(`https://studio.youtube.com/channel/${DIVISION.id}/editing/details`, '', async (page) => {
        await focus(page, '#description-textbox [contenteditable]');
        await type(page, RISKY);
        await says(page, /not checking/i);
      }),
    );
  });

  describe('whose channel', () => {
    const CASES: [string, string, string, string][] = [
      ['Official account', 'by the configuration, where the address names none', EDIT, ''],
      ['Official account', 'by the configuration and the address', REPLIES, ''],
      ['Official account', 'by the address alone', REPLIES, 'practice=noconfig'],
      ['Personal account', 'of the officer’s own', EDIT, `as=${OWN.id}:${OWN.name}`],
      ["Can't tell which account", 'neither configuration nor address', EDIT, 'practice=noconfig'],
      ["Can't tell which account", 'nobody has answered for it', EDIT, 'as=UC0000000000000000000000:Somebody'],
      ["Can't tell which account", 'configuration and address disagree', REPLIES, `as=${OWN.id}:${OWN.name}`],
    ];
    test.each(CASES)('%s: %s', async (answer, _how, url, flags) => {
      await on(url, flags, async (page) => {
        if (url === REPLIES) await openReply(page);
        else await focus(page, TITLE);
        await says(page, answer);
      })();
    });
  });
});
