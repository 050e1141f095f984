/**
 * Where Facebook's composers are. Several look the same and stand in the page at once, so everything climbs from one element:
 * a comment is its form, a post its dialog. Never the document's first match.
 */
import { meaningOf } from './meta-labels.ts';
import { around, climb, is, named, within } from './parts.ts';
import { isShown } from './publishing-control.ts';

export const FB = named({
  editor: [
    {
      css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
      seen: '2026-10',
      confidence: 'H',
    },
  ],
  /** An editor where we expect one. An editor without it: the site has changed. */
  placedEditor: [
    { css: 'form[role="presentation"] [data-lexical-editor="true"]', seen: '2026-10', confidence: 'H' },
    { css: '[role="dialog"] [data-lexical-editor="true"]', seen: '2026-05', confidence: 'H' },
    { css: '[data-lexical-editor="true"][aria-placeholder="Aa"]', seen: '2026-10', confidence: 'H' },
  ],
  /** Something to write in that we do not know: not one we can vouch for. */
  unknownEditor: [{ css: '[contenteditable]:not([contenteditable="false"])', seen: '2026-10', confidence: 'L' }],
  /** The mobile site, whose composers nobody has measured since its text areas went. */
  mobileEditor: [
    { css: '[contenteditable]:not([contenteditable="false"])', seen: '2026-10', confidence: 'L' },
    { css: 'textarea', seen: '2020-01', confidence: 'L' },
  ],
  commentForm: [{ css: 'form[role="presentation"]', seen: '2026-10', confidence: 'H' }],
  /** Exists only while the comment is written, and once per open comment: not unique. */
  commentSubmit: [{ css: '#focused-state-composer-submit', seen: '2026-10', confidence: 'H' }],
  dialog: [{ css: '[role="dialog"]', seen: '2026-05', confidence: 'H' }],
  button: [{ css: '[role="button"],button', seen: '2026-10', confidence: 'H' }],
  /** Which of these hold a whole composer that is neither in a form nor in a dialog. */
  region: [{ css: '[role="article"],[role="main"],body', seen: '2026-05', confidence: 'M' }],
  listbox: [{ css: '[role="listbox"]', seen: '2026-10', confidence: 'M' }],
  /** Where lists of search results open. */
  searching: [{ css: '[role="banner"],[role="search"]', seen: '2026-05', confidence: 'M' }],
  /** Private messages: the placeholder is the same in most languages. */
  privateMessage: [
    { css: '[aria-placeholder="Aa"]', seen: '2026-10', confidence: 'H' },
    { css: '[aria-label="Thread composer"] [contenteditable]', seen: '2026-10', confidence: 'M' },
    { css: '[aria-label="Message"]', seen: '2026-10', confidence: 'M' },
  ],
  preview: [
    { css: 'img[src^="blob:"]', seen: '2026-05', confidence: 'M' },
    { css: 'img[src*="scontent"]', seen: '2026-05', confidence: 'L' },
    { css: 'video', seen: '2026-05', confidence: 'M' },
  ],
});

/** One composer's place: a comment goes out on Enter, anything else by its button only. */
export interface Place {
  readonly is: 'comment' | 'post';
  readonly root: Element;
}

export const isMobile = (): boolean => location.hostname.startsWith('m.');

/** Messages are nobody's publication: no composer at all. */
export const isPrivateMessage = (editor: Element): boolean =>
  location.pathname.startsWith('/messages') || is(editor, FB.privateMessage);

/** The editors that one press here would publish, as the officer sees them: a dialog's, without those of the comments in it. */
export function editorsOf({ is: kind, root }: Place): HTMLElement[] {
  return within(root, FB.editor).filter(
    (editor) => isShown(editor) && !isPrivateMessage(editor) && (kind === 'comment' || !belongsToForm(editor, root)),
  );
}

/** Whether a comment form stands between this element and the place. */
function belongsToForm(element: Element, root: Element): boolean {
  const form = around(element, FB.commentForm);
  return form !== null && root !== form && root.contains(form);
}

const dialogPlace = (dialog: Element): Place | null => {
  const place: Place = { is: 'post', root: dialog };
  return editorsOf(place).length > 0 ? place : null;
};

/** Facebook stacks several sibling dialogs for one composer: chrome, editor and steps (seen 2026-05). */
const siblingDialogs = (dialog: Element): Element[] =>
  [...(dialog.parentElement?.children ?? [])].filter((one) => one !== dialog && is(one, FB.dialog));

/** The composer that an element inside it belongs to, or null. */
export function placeOf(inside: Element): Place | null {
  const holder = climb(inside, (at) => is(at, FB.commentForm) || is(at, FB.dialog));
  if (!holder) return loosePlace(inside);
  if (!is(holder, FB.dialog)) {
    const place: Place = { is: 'comment', root: holder };
    return editorsOf(place).length > 0 ? place : null;
  }
  const own = dialogPlace(holder);
  if (own) return own;
  const beside = siblingDialogs(holder)
    .map(dialogPlace)
    .filter((one) => one !== null);
  return (beside.length === 1 && beside[0]) || null;
}

/** Neither form nor dialog: the smallest region with one editor and a button whose name we know. */
function loosePlace(inside: Element): Place | null {
  const region = climb(
    inside,
    (at) => is(at, FB.region) || (within(at, FB.editor).length > 0 && buttonsIn(at).some((one) => meaningOf(one))),
  );
  if (!region || is(region, FB.region) || within(region, FB.editor).length !== 1) return null;
  const comments = buttonsIn(region).some((one) => /^(comment|reply)$/.test(meaningOf(one) ?? ''));
  const place: Place = { is: comments ? 'comment' : 'post', root: region };
  return editorsOf(place).length === 1 ? place : null;
}

const buttonsIn = (root: Element): HTMLElement[] =>
  within(root, FB.button).filter((button) => isShown(button) && !around(button, FB.editor));

/** The buttons of a composer, in the order they stand, with those of the dialogs that only frame it. */
export function buttonsOf({ is: kind, root }: Place): HTMLElement[] {
  const own = buttonsIn(root).filter((button) => kind === 'comment' || !belongsToForm(button, root));
  const frames = kind === 'post' && is(root, FB.dialog) ? siblingDialogs(root) : [];
  // A sibling's "Save" settles who may see it, and the like; only what can be nothing but publishing counts there.
  const framing = frames
    .filter((frame) => within(frame, FB.editor).length === 0)
    .flatMap(buttonsIn)
    .filter((button) => meaningOf(button) === 'publish');
  return [...framing, ...own];
}

/** The dialog around an element that holds no editor the officer can see: a later step of a composer, or something else. */
export function stepAround(element: Element): Element | null {
  const dialog = around(element, FB.dialog);
  return dialog && !dialogPlace(dialog) ? dialog : null;
}

/** Buttons of a later step. */
export const stepButtons = (step: Element): HTMLElement[] => buttonsIn(step);

const pointsAtList = (editor: Element, attribute: string): boolean =>
  (editor.getAttribute(attribute) ?? '').split(/\s+/).some((id) => {
    const list = id === '' ? null : document.getElementById(id);
    return list !== null && is(list, FB.listbox) && isShown(list);
  });

/** A list of people, hashtags or emoji is open: Enter picks from it. Lists of search results are of no account. */
export function suggests(editor: Element): boolean {
  if (editor.getAttribute('aria-expanded') === 'true' || editor.getAttribute('aria-activedescendant')) return true;
  if (pointsAtList(editor, 'aria-controls') || pointsAtList(editor, 'aria-owns')) return true;
  return within(document, FB.listbox).some((list) => isShown(list) && !around(list, FB.searching));
}
