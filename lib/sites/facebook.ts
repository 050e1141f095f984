/**
 * Facebook (www, web). Lexical editors under React; no test ids, hashed classes, every label translated.
 * Evidence: tools that worked on the live site until 2026-10. The mobile site is not understood, and said so.
 */
import type { Draft, Field, Surface } from '../draft.ts';
import { accountEvidence } from './facebook-account.ts';
import {
  buttonsOf,
  editorsOf,
  FB,
  isMobile,
  isPrivateMessage,
  type Place,
  placeOf,
  stepAround,
  stepButtons,
  suggests,
} from './facebook-places.ts';
import { asFields, attachmentsIn, carriedTo, carryOver, textsOf } from './facebook-steps.ts';
import { isComposing, isEnter, isPressKey, isSendKey } from './keys.ts';
import { type Meaning, meaningOf, nameOf, plain } from './meta-labels.ts';
import { around, is, within } from './parts.ts';
import { canBePressed, isShown, noticeControls, type Publishing, publishingControl } from './publishing-control.ts';
import type { Attempt, Composer, Site } from './site.ts';

const POSTS: ReadonlySet<Meaning> = new Set(['publish', 'share', 'submit', 'schedule', 'save', 'send']);
const COMMENTS: ReadonlySet<Meaning> = new Set(['comment', 'reply', 'send', 'publish', 'save']);
/** In a later step "Save" and "Send" settle something else. */
const STEPS: ReadonlySet<Meaning> = new Set(['publish', 'share', 'submit', 'schedule']);

const hasNothing = (place: Place): boolean =>
  textsOf(place).every((text) => text.trim() === '') && attachmentsIn(place.root).length === 0;

function publishing(place: Place): Publishing {
  const controls = buttonsOf(place);
  const own = place.is === 'comment' && controls.find((button) => around(button, FB.commentSubmit));
  if (own) return { control: own, leadsOn: false };
  if (hasNothing(place)) noticeControls(place.root, controls);
  return publishingControl(place.root, controls, place.is === 'comment' ? COMMENTS : POSTS);
}

/** Which control was pressed in a composer, by name, for pressing the same one again: "Schedule" is not "Post". */
const pressedIn = new WeakMap<Element, string>();

function composerOf({ root, is: kind }: Place, from?: Element): Composer | null {
  const editors = editorsOf({ root, is: kind });
  const inside = from && around<HTMLElement>(from, FB.editor);
  const editor =
    inside && editors.includes(inside) ? inside : (editors.find((one) => one === document.activeElement) ?? editors[0]);
  return editor ? { root, editor } : null;
}

function composerAt(element: Element): Attempt | null {
  if (isMobile()) return around(element, FB.mobileEditor) ? 'blind' : null;
  const editor = around(element, FB.editor);
  if (!editor) {
    const other = around(element, FB.unknownEditor);
    return other && !isPrivateMessage(other) ? 'blind' : null;
  }
  if (isPrivateMessage(editor)) return null;
  const place = placeOf(editor);
  if (!place) return 'blind';
  const { control } = publishing(place);
  // A comment needs no button: it goes out on Enter.
  return ((control || place.is === 'comment') && composerOf(place, editor)) || 'blind';
}

function buttonPressed(event: Event): HTMLElement | null {
  for (const node of event.composedPath()) if (node instanceof HTMLElement && is(node, FB.button)) return node;
  return null;
}

function attemptBy(button: HTMLElement): Attempt | null {
  const meaning = meaningOf(button);
  // Most presses on the page are no business of ours; looking for a composer around them would cost.
  const isHeld = around(button, FB.dialog) ?? around(button, FB.commentForm);
  if (!canBePressed(button) || !(isHeld || meaning)) return null;
  const place = placeOf(button);
  if (!place) return attemptInStep(button);
  const { control, leadsOn } = publishing(place);
  if (meaning === 'next' || (leadsOn && button === control)) {
    if (place.is === 'post') carryOver(place);
    return null;
  }
  const accepted = place.is === 'comment' ? COMMENTS : POSTS;
  const publishes =
    button === control || (meaning !== undefined && accepted.has(meaning) && buttonsOf(place).includes(button));
  if (!publishes) return null;
  pressedIn.set(place.root, plain(nameOf(button)));
  return composerOf(place) ?? 'blind';
}

/** A press in a dialog that shows no editor: the second step of a post, a composer we lost sight of, or nothing of ours. */
function attemptInStep(button: HTMLElement): Attempt | null {
  const step = stepAround(button);
  if (!(step instanceof HTMLElement)) return null;
  const meaning = meaningOf(button);
  const carried = carriedTo(step);
  if (!carried) return meaning === 'publish' || meaning === 'schedule' ? 'blind' : null;
  if (meaning !== undefined && STEPS.has(meaning)) {
    pressedIn.set(step, plain(nameOf(button)));
    return { root: step, editor: carried.editor.isConnected ? carried.editor : step };
  }
  // No name we know in this step: its last button may be the one that publishes.
  const controls = stepButtons(step);
  const isNamed = controls.some((one) => STEPS.has(meaningOf(one) ?? 'next'));
  return !isNamed && controls.at(-1) === button ? 'blind' : null;
}

function attemptByEnter(editor: HTMLElement, event: KeyboardEvent): Attempt | null {
  if (isPrivateMessage(editor)) return null;
  const place = placeOf(editor);
  if (!place) return 'blind';
  if (place.is === 'comment') {
    if (event.shiftKey || suggests(editor) || hasNothing(place)) return null;
    pressedIn.delete(place.root);
    return composerOf(place, editor) ?? 'blind';
  }
  // Nobody has seen whether the post dialog answers to it (2026-11): held as if it did.
  if (!isSendKey(event)) return null;
  const { control, leadsOn } = publishing(place);
  if (!control) return 'blind';
  if (leadsOn) carryOver(place);
  if (leadsOn || !canBePressed(control)) return null;
  pressedIn.delete(place.root);
  return composerOf(place, editor) ?? 'blind';
}

function attemptOf(event: Event): Attempt | null {
  if (isMobile()) return null;
  if (event.type === 'click') {
    const button = buttonPressed(event);
    return button && attemptBy(button);
  }
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent) || isComposing(event)) return null;
  const target = event.composedPath()[0];
  const element = target instanceof Element ? target : null;
  const editor = element && around<HTMLElement>(element, FB.editor);
  if (editor) return isEnter(event) ? attemptByEnter(editor, event) : null;
  const button = isPressKey(event) ? buttonPressed(event) : null;
  // A real <button> answers Enter and Space with a click of its own.
  return button && !(button instanceof HTMLButtonElement) ? attemptBy(button) : null;
}

const REPLY = /repl|répon|respon|rispo|回[复覆]|رد|jawab|tumug/i;

function surfaceOf(place: Place): Surface {
  if (place.is === 'comment') {
    const label = editorsOf(place)[0]?.getAttribute('aria-label') ?? '';
    return REPLY.test(label) ? 'reply' : 'comment';
  }
  const { control } = publishing(place);
  const meaning = control ? meaningOf(control) : undefined;
  if (meaning === 'save') return 'edit';
  return meaning === 'share' || meaning === 'schedule' ? meaning : 'post';
}

/** The composer's place, or null for a second step that shows no editor. */
function placeIn({ root }: Composer): Place | null {
  if (is(root, FB.commentForm)) return { is: 'comment', root };
  for (const editor of within(root, FB.editor)) {
    const place = isShown(editor) ? placeOf(editor) : null;
    if (place?.root === root) return place;
  }
  return null;
}

function read(composer: Composer): Draft {
  const place = placeIn(composer);
  const carried = place || !isShown(composer.root) ? null : carriedTo(composer.root);
  return {
    site: 'facebook',
    surface: place ? surfaceOf(place) : 'post',
    fields: asFields(place ? textsOf(place) : (carried?.texts ?? [])),
    attachments: place ? attachmentsIn(place.root) : (carried?.attachments ?? []),
  };
}

function elementOf(composer: Composer, { kind, index }: Pick<Field, 'kind' | 'index'>): HTMLElement | null {
  const place = placeIn(composer);
  return kind === 'text' && place ? (editorsOf(place)[index] ?? null) : null;
}

function submitControl(composer: Composer): HTMLElement | null {
  const place = placeIn(composer);
  const buttons = place ? buttonsOf(place) : stepButtons(composer.root);
  const wanted = pressedIn.get(composer.root);
  const same = wanted === undefined ? undefined : buttons.find((one) => plain(nameOf(one)) === wanted);
  const { control, leadsOn } = place ? publishing(place) : publishingControl(composer.root, buttons, STEPS);
  const found = same ?? (leadsOn ? null : control);
  return found && canBePressed(found) ? found : null;
}

export const facebook: Site = {
  id: 'facebook',
  parts: FB,
  vital: [FB.editor, FB.placedEditor],
  composerAt,
  attemptOf,
  read,
  elementOf,
  evidence: ({ editor }) => accountEvidence(editor),
  submitControl,
};
