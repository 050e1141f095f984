/** Facebook: posts by their dialog, comments on plain Enter, a Page's post in two steps. */
import type { Frame, Page } from 'puppeteer-core';
import type { Posted } from '../../practice/practice.ts';
import { press } from '../driver.ts';
import { focus, type SiteSurfaces, type SurfaceCase, type WayOut } from './surface.ts';

export const FEED = 'https://www.facebook.com/';
export const GROUP = 'https://www.facebook.com/groups/lakeside';

/** The dialog's pane that is shown; a hidden one stands before it. */
export const PANE = '[role="dialog"].pane:not([hidden])';
export const EDITOR = `${PANE} [contenteditable="true"]`;
export const PUBLISH = `${PANE} .publish`;

/** Who the practised Facebook speaks as unless told otherwise, as the options page would have stored it. */
export const OFFICER = { site: 'facebook', kind: 'official', id: '100044556677889', name: 'Mara Ellison' };
export const PAGE = { site: 'facebook', kind: 'official', id: '61550011223344', name: 'Harbour Division' };

const first = (post: Posted) => post.texts[0];

const BUTTON: readonly WayOut[] = ['button', 'touch', 'Enter on the button', 'Space on the button'];

const dialog = (name: string, url: string, ways: readonly WayOut[], opener = '.opener'): SurfaceCase => ({
  name,
  url,
  field: EDITOR,
  submit: PUBLISH,
  sent: first,
  ways,
  async enter(page: Page) {
    await focus(page, opener);
    await focus(page, EDITOR);
  },
});

const comment = (name: string, url: string, form: string, ways: readonly WayOut[], opener?: string): SurfaceCase => ({
  name,
  url,
  field: `${form} [contenteditable="true"]`,
  submit: `${form} .send`,
  sent: first,
  ways,
  async enter(page: Page) {
    if (opener) await focus(page, opener);
    await focus(page, `${form} [contenteditable="true"]`);
  },
});

/** A Page's post: "Next" is no publication, "Post" in the settings is. */
const page = (name: string, flags: string, ways: readonly WayOut[]): SurfaceCase => ({
  ...dialog(name, `${FEED}?practice=page${flags}`, ways),
  submit: `${PANE} .settings .publish`,
  once: true,
  async onward(tab: Page, frame: Frame) {
    await frame.click(PUBLISH);
    await tab.waitForSelector(`${PANE} .settings .publish`, { visible: true });
  },
  async back(tab: Page) {
    await tab.click(`${PANE} .back`);
    await focus(tab, EDITOR);
    await press(tab, 'End');
  },
});

const edit: SurfaceCase = {
  ...dialog('edit', FEED, ['button', 'Enter on the button'], '.card.own .edit'),
  async enter(tab: Page) {
    await focus(tab, '.card.own .edit');
    await focus(tab, EDITOR);
    await press(tab, 'Control+a');
    await press(tab, 'Backspace');
  },
};

const SURFACES: readonly SurfaceCase[] = [
  { ...dialog('post, profile', FEED, BUTTON), editing: true },
  dialog('post, button acting on key-up', `${FEED}?practice=keyupbutton`, [
    'Enter on the button',
    'Space on the button',
  ]),
  dialog('post, were Ctrl+Enter to post', `${FEED}?practice=ctrlenter`, ['keys']),
  page('post, Page, second step', '', BUTTON),
  page('post, Page, first step kept', ',kept', ['button']),
  page('post, Page, same dialog', ',swap', ['button']),
  dialog('post, group', GROUP, ['button', 'Enter on the button']),
  dialog('post, group that approves', `${GROUP}?practice=approve`, ['button']),
  comment('comment', FEED, '.card.parks > .comment-form:last-child', ['Enter', ...BUTTON]),
  comment('comment, as a Page', `${FEED}?practice=page`, '.card.parks > .comment-form:last-child', ['Enter', 'button']),
  comment('reply', FEED, '.card.parks > .comment + .comment-form', ['Enter', 'button'], '.card.parks .reply'),
  edit,
  dialog('share', FEED, ['button', 'Enter on the button'], '.card.parks .share'),
];

export const FACEBOOK: SiteSurfaces = { site: 'Facebook', accounts: [OFFICER, PAGE], surfaces: SURFACES };
