/** YouTube Studio: a video's texts in the upload dialog and on the edit page, and replies. */
import type { Frame, Page } from 'puppeteer-core';
import { DIVISION } from '../../practice/youtube/people.ts';
import { focus, type SiteSurfaces, type SurfaceCase } from './surface.ts';
import { selectAll } from './youtube.ts';

export const CHANNEL = { site: 'studio', kind: 'official', id: DIVISION.id, name: DIVISION.name };

const AT = `https://studio.youtube.com/channel/${DIVISION.id}`;
export const UPLOAD = `${AT}/videos/upload?d=ud`;
export const EDIT = 'https://studio.youtube.com/video/harbour01/edit';
export const REPLIES = `${AT}/comments/inbox`;

export const TITLE = '#title-textarea #textbox';
export const DESCRIPTION = '#description-textarea #textbox';
export const DONE = 'ytcp-uploads-dialog #done-button button';
export const SAVE = '#save button';
const REPLY = 'ytcp-commentbox textarea';
const REPLY_SUBMIT = 'ytcp-commentbox #buttons ytcp-button:last-child button';

/** Through the steps of the dialog to its last. */
export async function toReview(frame: Page | Frame, choice: string): Promise<void> {
  await frame.click('#step-badge-3');
  await focus(frame, choice);
}

async function replaceIn(page: Page, field: string): Promise<void> {
  await focus(page, field);
  await selectAll(page);
}

export async function openReply(page: Page): Promise<void> {
  await focus(page, '#reply-button button');
  await focus(page, REPLY);
}

/** The text is in the first step, the button in the last. */
const uploaded = (name: string, field: string, choice: string): Omit<SurfaceCase, 'sent' | 'ways'> => ({
  name,
  url: UPLOAD,
  field,
  submit: DONE,
  once: true,
  enter: (page) => replaceIn(page, field),
  onward: (_page, frame) => toReview(frame, choice),
  async back(_page, frame) {
    await frame.click('#step-badge-0');
    await focus(frame, field);
  },
});

const PUBLIC = 'tp-yt-paper-radio-button[name="PUBLIC"]';

const SURFACES: readonly SurfaceCase[] = [
  {
    ...uploaded('upload, title', TITLE, PUBLIC),
    sent: (post) => post.title,
    ways: ['button', 'touch', 'Enter on the button', 'Space on the button'],
  },
  { ...uploaded('upload, description', DESCRIPTION, PUBLIC), sent: (post) => post.description, ways: ['button'] },
  {
    ...uploaded('upload, scheduled', TITLE, '#second-container-expand-button'),
    sent: (post) => (post.scheduled ? post.title : undefined),
    ways: ['button'],
    async onward(_page, frame) {
      await frame.click('#step-badge-3');
      if (!(await frame.$('ytcp-datetime-picker:not([hidden])'))) await focus(frame, '#second-container-expand-button');
    },
  },
  {
    name: 'edit page, title',
    url: EDIT,
    field: TITLE,
    submit: SAVE,
    once: true,
    enter: (page) => replaceIn(page, TITLE),
    sent: (post) => post.title,
    ways: ['button', 'touch', 'Enter on the button', 'Space on the button'],
    editing: true,
  },
  {
    name: 'edit page, description',
    url: EDIT,
    field: DESCRIPTION,
    submit: SAVE,
    once: true,
    enter: (page) => replaceIn(page, DESCRIPTION),
    sent: (post) => post.description,
    ways: ['button'],
  },
  {
    name: 'comment reply',
    url: REPLIES,
    field: REPLY,
    submit: REPLY_SUBMIT,
    enter: openReply,
    sent: (post) => post.texts[0],
    ways: ['button', 'touch', 'Enter on the button', 'Space on the button'],
  },
];

export const STUDIO: SiteSurfaces = { site: 'YouTube Studio', accounts: [CHANNEL], surfaces: SURFACES };
