/**
 * YouTube Studio: a video's texts in the upload dialog and on its edit page, and replies to comments.
 * Title and description share the id `textbox`; nodes of a step that is not shown have no size and no `innerText`.
 * Evidence: fixtures and automations that worked between 2026-07 and 2026-09.
 */
import type { Draft, Evidence, Field } from '../draft.ts';
import { editableText } from './editor-text.ts';
import { endsTouch, isPress, remember, wasLet } from './one-press.ts';
import { around, climb, is, named, type Part, within } from './parts.ts';
import type { Attempt, Composer, Site } from './site.ts';
import { replyControl } from './studio-reply.ts';
import { visibilityIn } from './studio-visibility.ts';
import { channelInAddress, configured } from './ytcfg.ts';

const S = named({
  /** Where text is typed, in any composer here. */
  field: [
    { css: 'ytcp-social-suggestions-textbox #textbox', seen: '2026-09', confidence: 'H' },
    { css: 'ytcp-commentbox textarea,ytcp-commentbox-lit textarea', seen: '2026-09', confidence: 'H' },
    { css: '#title-textarea #textbox,#description-textarea #textbox', seen: '2026-07', confidence: 'M' },
  ],
  /** What submits, in any composer here; which of a reply's buttons it is, its place tells. */
  submit: [
    { css: 'ytcp-uploads-dialog #done-button,ytcp-button#save', seen: '2026-09', confidence: 'H' },
    { css: 'ytcp-commentbox ytcp-button,ytcp-commentbox-lit button', seen: '2026-09', confidence: 'M' },
    { css: 'ytcp-commentbox #submit-button', seen: '2026-03', confidence: 'M' },
  ],
  title: [
    { css: 'ytcp-social-suggestions-textbox#title-textarea #textbox', seen: '2026-09', confidence: 'H' },
    { css: '#title-textarea #textbox[contenteditable]', seen: '2026-07', confidence: 'M' },
  ],
  description: [
    { css: 'ytcp-social-suggestions-textbox#description-textarea #textbox', seen: '2026-09', confidence: 'H' },
    { css: '#description-textarea #textbox[contenteditable]', seen: '2026-07', confidence: 'M' },
  ],
  tagInput: [{ css: '#tags-container #text-input,ytcp-free-text-chip-bar input', seen: '2026-08', confidence: 'M' }],
  tag: [{ css: '#tags-container ytcp-chip,ytcp-free-text-chip-bar ytcp-chip', seen: '2026-08', confidence: 'M' }],
  tagText: [{ css: '#chip-text', seen: '2026-08', confidence: 'M' }],
  upload: [{ css: 'ytcp-uploads-dialog', seen: '2026-09', confidence: 'H' }],
  /** Save, Publish or Schedule. Other dialogs, such as that of the playlists, have a #done-button too. */
  done: [{ css: 'ytcp-uploads-dialog #done-button', seen: '2026-09', confidence: 'H' }],
  save: [{ css: 'ytcp-button#save', seen: '2026-09', confidence: 'H' }],
  /** Studio is still checking the video, and asks. Sources disagree which of its buttons publishes. */
  warning: [{ css: 'ytcp-prechecks-warning-dialog', seen: '2026-09', confidence: 'H' }],
  confirm: [
    {
      css: '#publish-button,#primary-action-button,#secondary-action-button',
      seen: '2026-09',
      confidence: 'M',
    },
  ],
  chosen: [
    {
      css: 'tp-yt-paper-radio-button[aria-checked="true"]:is([name="PUBLIC"],[name="UNLISTED"],[name="PRIVATE"],[name="SCHEDULE"],[name="SPONSORS_ONLY"])',
      seen: '2026-09',
      confidence: 'H',
    },
  ],
  scheduler: [{ css: 'ytcp-datetime-picker', seen: '2026-07', confidence: 'M' }],
  card: [{ css: 'ytcp-video-metadata-visibility', seen: '2026-09', confidence: 'H' }],
  replyBox: [
    { css: 'ytcp-commentbox', seen: '2026-09', confidence: 'H' },
    { css: 'ytcp-commentbox-lit', seen: '2026-09', confidence: 'L' },
  ],
  replyField: [{ css: 'textarea', seen: '2026-09', confidence: 'H' }],
  replySubmit: [{ css: '#submit-button', seen: '2026-03', confidence: 'M' }],
  replyCancel: [{ css: '#cancel-button', seen: '2026-03', confidence: 'M' }],
  pressable: [
    {
      css: 'ytcp-comment-button,ytcp-button,tp-yt-paper-button,button,[role="button"]',
      seen: '2026-09',
      confidence: 'H',
    },
  ],
  button: [{ css: 'button', seen: '2026-07', confidence: 'H' }],
  /** Channel customisation, live streams, bulk edit and whatever else is written in: not measured. */
  unknownEditor: [
    { css: '[contenteditable]:not([contenteditable="false"])', seen: '2026-09', confidence: 'M' },
    { css: 'textarea', seen: '2026-09', confidence: 'M' },
  ],
});

const isDisabled = (element: Element): boolean =>
  element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';

const buttonOf = (control: Element): HTMLElement =>
  is(control, S.button) ? (control as HTMLElement) : (within(control, S.button)[0] ?? (control as HTMLElement));

const canBePressed = (control: Element): boolean => !isDisabled(control) && !isDisabled(buttonOf(control));

/** The edit page must not take the fields of an upload dialog that waits at the end of the document. */
const inPage = (root: Element, part: Part): HTMLElement[] =>
  within(root, part).filter((one) => is(root, S.upload) || !around(one, S.upload));

function videoAround(inside: Element): Composer | null {
  const dialog = around(inside, S.upload);
  const has = (at: Element, part: Part) => inPage(at, part).length > 0;
  const root = dialog ?? climb(inside, (at) => has(at, S.title) && has(at, S.save));
  if (!root || !(has(root, S.title) && has(root, dialog ? S.done : S.save))) return null;
  const focused = [S.title, S.description, S.tagInput].map((part) => around<HTMLElement>(inside, part)).find(Boolean);
  const editor = focused ?? inPage(root, S.title)[0];
  return editor ? { root, editor } : null;
}

function replyAround(inside: Element): Composer | null {
  const root = around(inside, S.replyBox);
  const editor = root && within(root, S.replyField)[0];
  return root && editor && replyControl(root, editor, S) ? { root, editor } : null;
}

function composerAt(element: Element): Attempt | null {
  if (around(element, S.replyBox)) return is(element, S.replyField) ? (replyAround(element) ?? 'blind') : null;
  if (around(element, S.field) || around(element, S.tagInput)) return videoAround(element) ?? 'blind';
  return around(element, S.unknownEditor) ? 'blind' : null;
}

const stateOf = (composer: Composer): string => JSON.stringify([read(composer), evidence()]);

/** The upload whose "publish" was pressed last, and what was pressed of Studio's question after it. */
let asked: Composer | null = null;
let answered: HTMLElement | null = null;

/** The second half of a press that has been judged is let go; anything that changed since makes it a press of its own. */
function confirmed(control: HTMLElement): Attempt | null {
  if (!asked?.root.isConnected) return 'blind';
  if (wasLet(asked.root, stateOf(asked))) return null;
  answered = control;
  return asked;
}

/** Null for what is no press of ours; else what it would submit. */
function submittedBy(control: HTMLElement): Attempt | null {
  if (around(control, S.warning)) return is(control, S.confirm) ? confirmed(control) : null;
  const reply = replyAround(control);
  if (reply) return replyControl(reply.root, reply.editor, S) === control ? reply : null;
  if (!is(control, S.done) && !is(control, S.save)) return null;
  return videoAround(control) ?? 'blind';
}

function pressed(event: Event): Attempt | null {
  const controls = event.composedPath().filter((node) => node instanceof HTMLElement && is(node, S.pressable));
  for (const control of controls as HTMLElement[]) {
    const found = submittedBy(control);
    if (found === null) continue;
    if (found === 'blind' || !canBePressed(control)) return canBePressed(control) ? found : null;
    if (is(found.root, S.upload)) asked = found;
    const state = stateOf(found);
    if (endsTouch(event, found.root, state)) return null;
    remember({ event, root: found.root, state });
    return found;
  }
  return null;
}

/** No key that submits was found for title and description; in a reply the usual one is taken for one. */
function attemptOf(event: Event): Attempt | null {
  if (isPress(event)) return pressed(event);
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return null;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return null;
  const target = event.composedPath()[0];
  const isReply = target instanceof Element && around(target, S.replyBox) && is(target, S.replyField);
  return isReply ? (replyAround(target) ?? 'blind') : null;
}

/** The tags as they will be saved: those that are set, and what is being typed. */
function tagsIn(root: Element): string {
  const set = inPage(root, S.tag).map((tag) => (within(tag, S.tagText)[0] ?? tag).textContent?.trim() ?? '');
  const typed = inPage(root, S.tagInput).map((input) => editableText(input).trim());
  return [...set, ...typed].filter((tag) => tag !== '').join(', ');
}

function readReply({ editor }: Composer): Draft {
  const fields: Field[] = [{ kind: 'text', index: 0, text: editableText(editor) }];
  return { site: 'studio', surface: 'reply', fields, attachments: [] };
}

function readVideo({ root }: Composer): Draft {
  const text = (part: Part) => inPage(root, part).map(editableText)[0] ?? '';
  const visibility = visibilityIn(root, S);
  return {
    site: 'studio',
    surface: visibility === 'schedule' ? 'schedule' : 'video',
    fields: [
      { kind: 'title', index: 0, text: text(S.title) },
      { kind: 'description', index: 0, text: text(S.description) },
      { kind: 'tags', index: 0, text: tagsIn(root) },
    ],
    attachments: [],
    ...(visibility === 'unpublished' && { unpublished: true }),
  };
}

const read = (composer: Composer): Draft => (is(composer.root, S.replyBox) ? readReply(composer) : readVideo(composer));

/** A step that is not shown has nowhere to put a caret. */
const isOnScreen = (element: Element): boolean => element.getClientRects().length > 0;

const elementOf: Site['elementOf'] = ({ root, editor }, { kind }) => {
  const parts: Partial<Record<Field['kind'], Part>> = { title: S.title, description: S.description, tags: S.tagInput };
  const part = parts[kind];
  const found = part ? inPage(root, part) : [editor];
  return found.find(isOnScreen) ?? null;
};

/** The channel that this tab was loaded for, also when the officer is a manager of it; addresses of videos name none. */
function evidence(): readonly Evidence[] {
  const loaded = configured('CHANNEL_ID');
  const named = channelInAddress();
  return [
    ...(loaded?.startsWith('UC') ? [{ source: 'page-state', id: loaded } as const] : []),
    ...(named ? [{ source: 'address', id: named } as const] : []),
  ];
}

function submitControl({ root, editor }: Composer): HTMLElement | null {
  if (within(document, S.warning).some(isOnScreen)) return answered && isOnScreen(answered) ? buttonOf(answered) : null;
  const control = is(root, S.replyBox)
    ? replyControl(root, editor, S)
    : inPage(root, is(root, S.upload) ? S.done : S.save).find(isOnScreen);
  return control && canBePressed(control) ? buttonOf(control) : null;
}

export const studio: Site = {
  id: 'studio',
  parts: S,
  vital: [S.field, S.submit],
  composerAt,
  attemptOf,
  read,
  elementOf,
  evidence,
  submitControl,
};
