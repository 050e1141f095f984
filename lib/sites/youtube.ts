/**
 * YouTube (www.youtube.com; the mobile site is not checked). Polymer elements in one flat tree, reused across pages:
 * hidden templates and ghosts of size zero stand beside what is in use. Ids are stable, labels are localised.
 * Evidence: a map measured by a channel's owner (2026-07), a quiz poster that worked on 2026-08-30, older markup.
 */
import type { Draft, Field, Surface } from '../draft.ts';
import { editableText } from './editor-text.ts';
import { isComposing, isEnter } from './keys.ts';
import { endsTouch, isPress, remember } from './one-press.ts';
import { around, is, named, type Part, within } from './parts.ts';
import type { Attempt, Composer, Site } from './site.ts';
import { evidenceIn } from './youtube-account.ts';

const Y = named({
  editor: [
    {
      css: 'ytd-commentbox #contenteditable-root[contenteditable]:not([contenteditable="false"])',
      seen: '2026-08',
      confidence: 'H',
    },
    {
      css: 'yt-live-chat-text-input-field-renderer div#input[contenteditable]:not([contenteditable="false"])',
      seen: '2026-07',
      confidence: 'H',
    },
  ],
  submit: [
    { css: 'ytd-commentbox #submit-button', seen: '2026-08', confidence: 'H' },
    { css: 'yt-live-chat-message-input-renderer #send-button', seen: '2026-07', confidence: 'H' },
    // The newer poll and quiz parts have no id; the label is localised.
    { css: 'ytd-backstage-post-dialog-renderer button[aria-label="Post"]', seen: '2026-08', confidence: 'M' },
    { css: 'ytd-backstage-post-dialog-renderer button[aria-label="Publier"]', seen: '2026-08', confidence: 'L' },
  ],
  button: [{ css: 'button', seen: '2026-08', confidence: 'H' }],
  /** A post of a channel: the box, its poll, its pictures. */
  form: [{ css: 'ytd-backstage-post-dialog-renderer', seen: '2026-08', confidence: 'H' }],
  box: [{ css: 'ytd-commentbox', seen: '2026-08', confidence: 'H' }],
  chat: [{ css: 'yt-live-chat-message-input-renderer', seen: '2026-07', confidence: 'H' }],
  choice: [
    {
      css: 'ytd-backstage-post-dialog-renderer .ytPostsCreationOptionViewModelTextFieldContainer textarea',
      seen: '2026-08',
      confidence: 'M',
    },
    {
      css: 'ytd-backstage-post-dialog-renderer tp-yt-paper-input.poll-option-input input',
      seen: '2026-06',
      confidence: 'M',
    },
    // Whatever else is written in the form goes out with it.
    { css: 'ytd-backstage-post-dialog-renderer textarea', seen: '2026-08', confidence: 'M' },
  ],
  explanation: [
    {
      css: '.ytPostsCreationOptionsEditorViewModelExplanationContainer textarea',
      seen: '2026-08',
      confidence: 'M',
    },
  ],
  schedule: [{ css: '#scheduling-panel', seen: '2026-08', confidence: 'H' }],
  picture: [{ css: '#thumbnail-images-container img.thumbnail-image[src]', seen: '2026-08', confidence: 'H' }],
  edit: [{ css: '#edit-dialog', seen: '2026-07', confidence: 'M' }],
  reply: [
    { css: '#reply-dialog', seen: '2026-07', confidence: 'M' },
    { css: 'ytd-comment-replies-renderer,ytd-comment-view-model', seen: '2026-07', confidence: 'H' },
    { css: 'ytd-comment-reply-dialog-renderer,ytd-comment-renderer', seen: '2024-01', confidence: 'M' },
  ],
  /** Suggestions in the live chat; Enter then takes the marked one. */
  suggestion: [
    {
      css: 'tp-yt-iron-dropdown [aria-selected="true"],tp-yt-iron-dropdown .iron-selected',
      seen: '2026-07',
      confidence: 'L',
    },
  ],
  avatar: [
    { css: '#author-thumbnail img[alt]', seen: '2021-01', confidence: 'M' },
    { css: 'yt-live-chat-message-input-renderer #avatar img[alt]', seen: '2022-01', confidence: 'L' },
  ],
  chatName: [{ css: 'yt-live-chat-author-chip #author-name', seen: '2026-07', confidence: 'M' }],
  simplebox: [{ css: 'ytd-comment-simplebox-renderer', seen: '2026-07', confidence: 'H' }],
  placeholder: [{ css: '#simplebox-placeholder', seen: '2026-07', confidence: 'M' }],
  /** Something to write in that none of the above claims: a composer, and not one we can vouch for. */
  unknownEditor: [
    { css: '[contenteditable]:not([contenteditable="false"])', seen: '2026-08', confidence: 'M' },
    { css: 'textarea', seen: '2026-07', confidence: 'L' },
  ],
  mobileSubmit: [{ css: 'button.comment-simplebox-submit', seen: '2026-01', confidence: 'L' }],
});

const isMobile = () => location.hostname.startsWith('m.');

/** Ghosts and templates have no size. */
function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

const shown = <E extends HTMLElement>(root: ParentNode, part: Part): E[] => within<E>(root, part).filter(isShown);

const buttonOf = (control: Element): HTMLElement =>
  is(control, Y.button) ? (control as HTMLElement) : (within(control, Y.button)[0] ?? (control as HTMLElement));

const isDisabled = (element: Element): boolean =>
  element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';

const canBePressed = (control: Element): boolean => !isDisabled(control) && !isDisabled(buttonOf(control));

/** The post's whole form, or else the box of a comment, or the live chat's input. */
const rootOf = (inside: Element): Element | null =>
  around(inside, Y.form) ?? around(inside, Y.box) ?? around(inside, Y.chat);

/** A chat may hide its button until there is something to send; Enter sends all the same. */
const canSubmit = (root: Element): boolean =>
  (is(root, Y.chat) ? within(root, Y.submit) : shown(root, Y.submit)).length > 0;

/** Null where there is nothing to write in, or nothing that would submit it. */
function composerAround(inside: Element): Composer | null {
  const root = rootOf(inside);
  if (!root || isMobile() || !canSubmit(root)) return null;
  const focused = around<HTMLElement>(inside, Y.editor) ?? around<HTMLElement>(inside, Y.choice);
  const editor = focused ?? shown(root, Y.editor)[0];
  return editor ? { root, editor } : null;
}

function composerAt(element: Element): Attempt | null {
  if (!around(element, Y.unknownEditor) && !around(element, Y.choice)) return null;
  return composerAround(element) ?? 'blind';
}

function submitPressed(event: Event): Element | null {
  for (const node of event.composedPath()) {
    if (node instanceof Element && is(node, Y.submit)) return canBePressed(node) ? node : null;
  }
  return null;
}

function pressed(event: Event): Attempt | null {
  if (isMobile()) {
    const target = event.composedPath()[0];
    return target instanceof Element && around(target, Y.mobileSubmit) ? 'blind' : null;
  }
  const control = submitPressed(event);
  const root = control && rootOf(control);
  // A press on a template that nobody can see publishes nothing.
  if (!control || !root || shown(root, Y.editor).length === 0) return null;
  const composer = composerAround(control);
  if (!composer) return 'blind';
  const state = JSON.stringify([read(composer), evidenceIn(composer.root, Y)]);
  if (endsTouch(event, composer.root, state)) return null;
  remember({ event, root: composer.root, state });
  return composer;
}

/** Ctrl or Command with Enter in a box; Enter alone in the live chat, unless it takes a suggestion. */
function submitsByKey(event: KeyboardEvent, field: Element): boolean {
  if (!isEnter(event) || isComposing(event)) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (event.shiftKey) return false;
  const chat = around(field, Y.chat);
  return chat !== null && shown(chat, Y.suggestion).length === 0;
}

function attemptOf(event: Event): Attempt | null {
  if (isPress(event)) return pressed(event);
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return null;
  const target = event.composedPath()[0];
  const field = target instanceof Element && (around(target, Y.editor) ?? around(target, Y.choice));
  return field && submitsByKey(event, field) ? (composerAround(field) ?? 'blind') : null;
}

function surfaceOf(root: Element): Surface {
  if (is(root, Y.chat)) return 'live-chat';
  if (around(root, Y.edit)) return 'edit';
  if (shown(root, Y.schedule).length > 0) return 'schedule';
  if (is(root, Y.form)) return 'post';
  return around(root, Y.reply) ? 'reply' : 'comment';
}

const choices = (root: Element): HTMLElement[] => shown(root, Y.choice).filter((choice) => !is(choice, Y.explanation));

const FIELDS: readonly { readonly kind: Field['kind']; readonly elements: (root: Element) => HTMLElement[] }[] = [
  { kind: 'text', elements: (root) => shown(root, Y.editor) },
  { kind: 'poll-choice', elements: choices },
  { kind: 'description', elements: (root) => shown(root, Y.explanation) },
];

function read({ root }: Composer): Draft {
  return {
    site: 'youtube',
    surface: surfaceOf(root),
    fields: FIELDS.flatMap(({ kind, elements }) =>
      elements(root).map((element, index): Field => ({ kind, index, text: editableText(element) })),
    ),
    attachments: within<HTMLImageElement>(root, Y.picture).map((picture) => picture.src),
  };
}

const elementOf: Site['elementOf'] = ({ root }, { kind, index }) =>
  FIELDS.find((one) => one.kind === kind)?.elements(root)[index] ?? null;

function submitControl({ root }: Composer): HTMLElement | null {
  const control = shown(root, Y.submit).find((one) => canBePressed(one) && isShown(buttonOf(one)));
  return control ? buttonOf(control) : null;
}

export const youtube: Site = {
  id: 'youtube',
  parts: Y,
  vital: [Y.editor, Y.submit],
  composerAt,
  attemptOf,
  read,
  elementOf,
  evidence: ({ root }) => evidenceIn(root, Y),
  submitControl,
};
