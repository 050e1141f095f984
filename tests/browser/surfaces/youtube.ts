/** YouTube: a channel's posts, comments in all their places, the live chat in its frame. */
import type { Frame, Page } from 'puppeteer-core';
import type { Posted } from '../../practice/practice.ts';
import { DIVISION } from '../../practice/youtube/people.ts';
import { press, type, waitFor } from '../driver.ts';
import { focus, type SiteSurfaces, type SurfaceCase, type WayOut } from './surface.ts';

/** The brand channel that the practised login speaks for, as its officer would have answered. */
export const BRAND = { site: 'youtube', kind: 'official', id: DIVISION.pageId, name: DIVISION.name };

export const WATCH = 'https://www.youtube.com/watch?v=harbour01';
export const POSTS = `https://www.youtube.com/channel/${DIVISION.id}/posts`;

export const EDITOR = '#contenteditable-root';
export const COMMENT = `#comment-dialog ${EDITOR}`;
export const COMMENT_SUBMIT = '#comment-dialog #submit-button button';
export const FORM = 'ytd-backstage-post-dialog-renderer:not([hidden])';
export const POST = `${FORM} ytd-commentbox ${EDITOR}`;
export const POST_SUBMIT = `${FORM} ytd-commentbox #submit-button button`;
export const CHAT = 'yt-live-chat-text-input-field-renderer div#input';
const NEWER_SUBMIT = `${FORM} button.newer`;
const CHOICE = `${FORM} ytd-poll-attachment tp-yt-paper-input:nth-child(2) input`;
const ANSWER = '.ytPostsCreationOptionViewModelTextFieldContainer textarea';

const USUAL: readonly WayOut[] = ['button', 'keys'];
const EVERY: readonly WayOut[] = [...USUAL, 'touch', 'Enter on the button', 'Space on the button'];
const first = (post: Posted) => post.texts[0];

/** Opens the box below a video, or beside a Short. */
export async function openComment(page: Page | Frame, inside = ''): Promise<void> {
  await focus(page, `${inside} #placeholder-area`);
  await focus(page, `${inside} ${COMMENT}`);
}

export async function openPost(page: Page | Frame): Promise<void> {
  await focus(page, `${FORM} #commentbox-placeholder`);
  await focus(page, POST);
}

async function withOptions(page: Page, kind: 'poll' | 'quiz', first: string, second: string): Promise<void> {
  await openPost(page);
  await type(page, 'Which one?');
  await page.click(`${FORM} ytd-commentbox #${kind}-button button`);
  await focus(page, first);
  await type(page, 'This one');
  await focus(page, second);
}

/** The chat's own document, once it is there. */
export const chatFrame = (page: Page): Promise<Frame> =>
  waitFor('the chat', async () => {
    const handle = await page.$('iframe#chatframe');
    const frame = await handle?.contentFrame();
    return (await frame?.$(CHAT)) ? frame : null;
  });

const SURFACES: readonly SurfaceCase[] = [
  { name: 'community post', url: POSTS, field: POST, submit: POST_SUBMIT, sent: first, ways: EVERY, enter: openPost },
  {
    name: 'comment',
    url: WATCH,
    field: COMMENT,
    submit: COMMENT_SUBMIT,
    sent: first,
    ways: EVERY,
    enter: (page) => openComment(page),
    editing: true,
  },
  {
    name: 'reply',
    url: WATCH,
    field: `#reply-dialog ${EDITOR}`,
    submit: '#reply-dialog #submit-button button',
    sent: first,
    ways: USUAL,
    async enter(page) {
      await focus(page, '#reply-button-end button');
      await focus(page, `#reply-dialog ${EDITOR}`);
    },
  },
  {
    name: 'edit',
    url: WATCH,
    field: `#edit-dialog ${EDITOR}`,
    submit: '#edit-dialog #submit-button button',
    sent: first,
    ways: USUAL,
    async enter(page) {
      await focus(page, 'button.edit');
      await focus(page, `#edit-dialog ${EDITOR}`);
      await selectAll(page);
    },
  },
  {
    name: 'poll option',
    url: POSTS,
    field: CHOICE,
    submit: POST_SUBMIT,
    sent: (post) => post.poll[1],
    ways: ['button'],
    enter: (page) => withOptions(page, 'poll', CHOICE.replace('2', '1'), CHOICE),
  },
  {
    name: 'poll option, newer parts',
    url: `${POSTS}?practice=viewmodel`,
    field: `${FORM} div:nth-child(2) > ${ANSWER}`,
    submit: NEWER_SUBMIT,
    sent: (post) => post.poll[1],
    ways: ['button', 'touch', 'Enter on the button'],
    enter: (page) => withOptions(page, 'poll', `${FORM} ${ANSWER}`, `${FORM} div:nth-child(2) > ${ANSWER}`),
  },
  {
    name: 'quiz explanation',
    url: POSTS,
    field: `${FORM} .ytPostsCreationOptionsEditorViewModelExplanationContainer textarea`,
    submit: POST_SUBMIT,
    sent: (post) => post.description,
    ways: ['button'],
    async enter(page) {
      await withOptions(page, 'quiz', `${FORM} ${ANSWER}`, `${FORM} div:nth-child(2) > ${ANSWER}`);
      await type(page, 'That one');
      await focus(page, `${FORM} .ytPostsCreationOptionsEditorViewModelExplanationContainer textarea`);
    },
  },
  {
    name: 'schedule',
    url: POSTS,
    field: POST,
    submit: POST_SUBMIT,
    sent: (post) => (post.scheduled ? post.texts[0] : undefined),
    ways: USUAL,
    async enter(page) {
      await openPost(page);
      await page.click(`${FORM} #option-menu button`);
      await focus(page, `${FORM} ytd-menu-service-item-renderer`);
      await focus(page, POST);
    },
  },
  {
    name: 'live chat',
    url: 'https://www.youtube.com/watch?v=live',
    frame: chatFrame,
    field: CHAT,
    submit: '#send-button button',
    sent: first,
    ways: ['Enter', 'button', 'Enter on the button'],
    enter: (_page, frame) => focus(frame, CHAT),
  },
  {
    name: 'Shorts comment',
    url: 'https://www.youtube.com/shorts/harbour03',
    field: `ytd-shorts ${COMMENT}`,
    submit: `ytd-shorts ${COMMENT_SUBMIT}`,
    once: true,
    sent: first,
    ways: USUAL,
    async enter(page) {
      await focus(page, '#comments-button');
      await openComment(page, 'ytd-shorts');
    },
  },
];

export const selectAll = (page: Page): Promise<void> =>
  press(page, process.platform === 'darwin' ? 'Meta+a' : 'Control+a');

export const YOUTUBE: SiteSurfaces = { site: 'YouTube', accounts: [BRAND], surfaces: SURFACES };
