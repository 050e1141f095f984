/** X: every surface with its two usual ways out, and every way out where the control is of another kind. */
import type { Posted } from '../../practice/practice.ts';
import { byTestId, type } from '../driver.ts';
import { OFFICIAL } from '../session.ts';
import { focus, type SiteSurfaces, type SurfaceCase, type WayOut } from './surface.ts';

const inDialog = (id: string) => `[role="dialog"] ${byTestId(id)}`;
const inPage = (id: string) => `${byTestId('primaryColumn')} ${byTestId(id)}`;

const PARENT = 'https://x.com/sam_on_fourth/status/1900000000000000002';
const MODAL = { field: inDialog('tweetTextarea_0'), submit: inDialog('tweetButton'), once: true } as const;
const INLINE = { field: inPage('tweetTextarea_0'), submit: inPage('tweetButtonInline') };
const first = { sent: (post: Posted) => post.texts[0] };

const USUAL: readonly WayOut[] = ['button', 'keys'];
const EVERY: readonly WayOut[] = [...USUAL, 'Enter on the button', 'Space on the button'];

const at = (
  url: string,
  place: Pick<SurfaceCase, 'field' | 'submit' | 'once'>,
  name: string,
  ways: readonly WayOut[] = USUAL,
): SurfaceCase => ({
  name,
  url,
  ...place,
  ...first,
  ways,
  enter: (page) => focus(page, place.field),
});

const SURFACES: readonly SurfaceCase[] = [
  { ...at('https://x.com/home', INLINE, 'post, inline', [...EVERY, 'touch']), editing: true },
  at('https://x.com/compose/post', MODAL, 'post, modal', [...EVERY, 'touch']),
  at(PARENT, INLINE, 'reply, inline'),
  at('https://x.com/compose/post?in_reply_to=1900000000000000002', MODAL, 'reply, modal'),
  at(`https://x.com/compose/post?url=${encodeURIComponent(PARENT)}`, MODAL, 'quote'),
  { ...at('https://x.com/home?practice=textarea', INLINE, 'post, plain text area', EVERY), editing: true },
  at('https://x.com/home?practice=divbutton', INLINE, 'post, older div button', EVERY),
  at('https://x.com/home?practice=keyupbutton', INLINE, 'post, older div button acting on key-up', EVERY),
  {
    name: 'thread, second box',
    url: 'https://x.com/compose/post',
    field: inDialog('tweetTextarea_1'),
    submit: inDialog('tweetButton'),
    once: true,
    sent: (post) => post.texts[1],
    ways: USUAL,
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
    ways: ['button'],
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
    ways: USUAL,
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
    ways: ['button'],
    async enter(page) {
      await focus(page, INLINE.field);
      await type(page, 'Watch this.');
      await page.evaluate(() => window.practice.attach('video'));
      await focus(page, `${byTestId('attachments')} input[type="text"]`);
    },
  },
];

export const X: SiteSurfaces = { site: 'X', accounts: [OFFICIAL], surfaces: SURFACES };
