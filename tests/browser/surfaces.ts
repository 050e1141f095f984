/** Every surface of every site, as one table: how an officer gets there, where the text goes, what submits it. */
import type { Page } from 'puppeteer-core';
import { byTestId, press, SEND_KEYS, type } from './driver.ts';

export interface SurfaceCase {
  readonly name: string;
  readonly url: string;
  /** Opens the composer and leaves the focus where the text goes. */
  readonly enter: (page: Page) => Promise<void>;
  /** The field that holds the text, for looking where the caret is. */
  readonly field: string;
  readonly submit: string;
  /** What was published there, out of what the site received. */
  readonly sent: (post: {
    texts: readonly string[];
    poll: readonly string[];
    alt: readonly string[];
    title: string;
  }) => string | undefined;
  /** Where Ctrl/Cmd+Enter does not submit on this surface. */
  readonly keys?: false;
}

const inDialog = (id: string) => `[role="dialog"] ${byTestId(id)}`;
const inPage = (id: string) => `${byTestId('primaryColumn')} ${byTestId(id)}`;

async function focus(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true, timeout: 8000 });
  await page.click(selector);
}

const PARENT = 'https://x.com/sam_on_fourth/status/1900000000000000002';
const MODAL = { field: inDialog('tweetTextarea_0'), submit: inDialog('tweetButton') };
const INLINE = { field: inPage('tweetTextarea_0'), submit: inPage('tweetButtonInline') };
const first = { sent: (post: { texts: readonly string[] }) => post.texts[0] };

const at = (url: string, place: typeof MODAL, name: string): SurfaceCase => ({
  name,
  url,
  ...place,
  ...first,
  enter: (page) => focus(page, place.field),
});

export const X_SURFACES: readonly SurfaceCase[] = [
  at('https://x.com/home', INLINE, 'post, inline'),
  at('https://x.com/compose/post', MODAL, 'post, modal'),
  at(PARENT, INLINE, 'reply, inline'),
  at('https://x.com/compose/post?in_reply_to=1900000000000000002', MODAL, 'reply, modal'),
  at(`https://x.com/compose/post?url=${encodeURIComponent(PARENT)}`, MODAL, 'quote'),
  at('https://x.com/home?practice=textarea', INLINE, 'post, plain text area'),
  at('https://x.com/home?practice=divbutton', INLINE, 'post, older div button'),
  at('https://x.com/home?practice=keyupbutton', INLINE, 'post, older div button acting on key-up'),
  {
    name: 'thread, second box',
    url: 'https://x.com/compose/post',
    field: inDialog('tweetTextarea_1'),
    submit: inDialog('tweetButton'),
    sent: (post) => post.texts[1],
    async enter(page) {
      await focus(page, MODAL.field);
      await type(page, 'First of two.');
      await page.click(inDialog('addButton'));
      await focus(page, inDialog('tweetTextarea_1'));
    },
  },
  {
    name: 'poll choice',
    url: 'https://x.com/home',
    field: 'input[name="Choice2"]',
    submit: INLINE.submit,
    sent: (post) => post.poll[1],
    keys: false,
    async enter(page) {
      await focus(page, INLINE.field);
      await type(page, 'Which one?');
      await page.click(inPage('createPollButton'));
      await focus(page, 'input[name="Choice1"]');
      await type(page, 'This one');
      await focus(page, 'input[name="Choice2"]');
    },
  },
  {
    name: 'schedule',
    url: 'https://x.com/compose/post',
    ...MODAL,
    ...first,
    async enter(page) {
      await focus(page, MODAL.field);
      await page.click(inDialog('scheduleOption'));
      await focus(page, byTestId('scheduledConfirmationPrimaryAction'));
      await focus(page, MODAL.field);
    },
  },
  {
    name: 'video title',
    url: 'https://x.com/home',
    field: `${byTestId('attachments')} input[type="text"]`,
    submit: INLINE.submit,
    sent: (post) => post.title,
    keys: false,
    async enter(page) {
      await focus(page, INLINE.field);
      await type(page, 'Watch this.');
      await page.evaluate(() => window.practice.attach('video'));
      await focus(page, `${byTestId('attachments')} input[type="text"]`);
    },
  },
];

export const WAYS_OUT = ['button', 'keys', 'Enter on the button', 'Space on the button', 'touch'] as const;
export type WayOut = (typeof WAYS_OUT)[number];

/** Submits as a person does. */
export async function submit(page: Page, surface: SurfaceCase, way: WayOut): Promise<void> {
  switch (way) {
    case 'button':
      return page.click(surface.submit);
    case 'keys':
      await page.focus(surface.field);
      return press(page, SEND_KEYS);
    case 'touch':
      return page.tap(surface.submit);
    default:
      await page.focus(surface.submit);
      return press(page, way === 'Enter on the button' ? 'Enter' : 'Space');
  }
}

/** Every way out where it tells something new: all on the two plain composers and the old buttons, else the two usual ones. */
export function waysOutOf(surface: SurfaceCase, browser: string): WayOut[] {
  const all = /^post/.test(surface.name);
  return WAYS_OUT.filter((way) => {
    if (way === 'keys') return surface.keys !== false;
    // WebDriver BiDi in Firefox has no touch screen without its mobile mode.
    if (way === 'touch') return browser === 'chromium' && /^post, (inline|modal)/.test(surface.name);
    return way === 'button' || all;
  });
}
