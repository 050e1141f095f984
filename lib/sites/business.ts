/**
 * Meta Business Suite (business.facebook.com): one post for a Page, and for Instagram too unless that is unticked.
 * Evidence: probes of the live composer in 2026-08 and 2026-09. Its names carry zero-width spaces.
 */
import type { Draft, Evidence, Field } from '../draft.ts';
import { editableText } from './editor-text.ts';
import { isComposing, isPressKey, isSendKey } from './keys.ts';
import { type Meaning, meaningOf, nameOf, plain } from './meta-labels.ts';
import { around, climb, is, named, within } from './parts.ts';
import { canBePressed, isShown, noticeControls, publishingControl } from './publishing-control.ts';
import type { Attempt, Composer, Site } from './site.ts';

const MBS = named({
  caption: [{ css: '[contenteditable="true"][role="combobox"]', seen: '2026-09', confidence: 'M' }],
  /** Something to write in that we do not know: stories, reels, the inbox. */
  unknownEditor: [
    { css: '[contenteditable]:not([contenteditable="false"])', seen: '2026-09', confidence: 'L' },
    { css: 'textarea', seen: '2026-09', confidence: 'L' },
  ],
  button: [{ css: 'button,[role="button"]', seen: '2026-09', confidence: 'M' }],
  /** "Post to": which of Facebook and Instagram are ticked. */
  placement: [
    { css: '[role="checkbox"],input[type="checkbox"]:not([role="switch"])', seen: '2026-09', confidence: 'L' },
  ],
  /** "Customize post for Facebook and Instagram" stands there while both are ticked. */
  switch: [{ css: '[role="switch"]', seen: '2026-09', confidence: 'M' }],
  media: [
    { css: '[role="listitem"] img', seen: '2026-09', confidence: 'M' },
    { css: 'img[src^="blob:"]', seen: '2026-09', confidence: 'L' },
    { css: 'video', seen: '2026-09', confidence: 'L' },
  ],
});

const POSTS: ReadonlySet<Meaning> = new Set(['publish', 'schedule', 'share', 'submit']);

const captionsIn = (root: Element): HTMLElement[] => within(root, MBS.caption).filter(isShown);

const buttonsIn = (root: Element): HTMLElement[] =>
  within(root, MBS.button).filter((button) => isShown(button) && !around(button, MBS.caption));

const isPublish = (button: Element): boolean => POSTS.has(meaningOf(button) ?? 'next');

const mediaIn = (root: Element): string[] =>
  within<HTMLImageElement | HTMLVideoElement>(root, MBS.media)
    .filter((media) => !around(media, MBS.caption))
    .map((media) => media.src);

/** What the buttons do is learnt for the page: where a composer ends is known only once its button is. */
const publishing = (root: Element): HTMLElement | null => {
  const buttons = buttonsIn(root);
  const isEmpty =
    captionsIn(root).every((caption) => editableText(caption).trim() === '') && mediaIn(root).length === 0;
  if (isEmpty) noticeControls(document.body, buttons);
  return publishingControl(document.body, buttons, POSTS).control;
};

/** The smallest region with this caption and what publishes it; by name, and only then by what its state does. */
function composerAround(caption: HTMLElement): Composer | null {
  const named = climb(caption, (at) => buttonsIn(at).some(isPublish));
  if (named) return { root: named, editor: caption };
  const control = publishing(document.body);
  const root = control && climb(caption, (at) => at.contains(control));
  return root && { root, editor: caption };
}

function composerAt(element: Element): Attempt | null {
  const caption = around<HTMLElement>(element, MBS.caption);
  if (caption) return composerAround(caption) ?? 'blind';
  return around(element, MBS.unknownEditor) ? 'blind' : null;
}

function buttonPressed(event: Event): HTMLElement | null {
  for (const node of event.composedPath()) if (node instanceof HTMLElement && is(node, MBS.button)) return node;
  return null;
}

/** Which control was pressed, by name: "Schedule" is not "Publish". */
const pressedIn = new WeakMap<Element, string>();

function attemptBy(button: HTMLElement): Attempt | null {
  if (!canBePressed(button)) return null;
  const [caption] = captionsIn(climb(button, (at) => captionsIn(at).length > 0) ?? button);
  const composer = caption ? composerAround(caption) : null;
  if (!composer) {
    // A story, a reel: a composer of another kind.
    const writes = within(document, MBS.unknownEditor).some(isShown);
    return isPublish(button) && writes ? 'blind' : null;
  }
  if (!composer.root.contains(button)) return null;
  if (!isPublish(button) && button !== publishing(composer.root)) return null;
  pressedIn.set(composer.root, plain(nameOf(button)));
  return composer;
}

function attemptOf(event: Event): Attempt | null {
  if (event.type === 'click') {
    const button = buttonPressed(event);
    return button && attemptBy(button);
  }
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent) || isComposing(event)) return null;
  const target = event.composedPath()[0];
  const caption = target instanceof Element ? around<HTMLElement>(target, MBS.caption) : null;
  if (caption) {
    // Nobody has seen whether it is taken here: held as if it were.
    if (!isSendKey(event)) return null;
    const composer = composerAround(caption);
    const control = composer && publishing(composer.root);
    if (!composer || !control) return 'blind';
    pressedIn.delete(composer.root);
    return canBePressed(control) ? composer : null;
  }
  const button = isPressKey(event) ? buttonPressed(event) : null;
  // A real <button> answers Enter and Space with a click of its own.
  return button && !(button instanceof HTMLButtonElement) ? attemptBy(button) : null;
}

const isTicked = (box: HTMLElement): boolean =>
  box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true';

/** Brand names are written in Latin letters in nearly every language; Arabic has its own. */
const INSTAGRAM = /instagram|إنستغرام|انستغرام|إنستجرام/i;
const FACEBOOK = /facebook|فيسبوك|فيس بوك/i;

/** The Instagram account itself is never shown (2026-09), so the officer must be told. */
function alsoToInstagram(): boolean {
  const ticked = within(document, MBS.placement).filter(isTicked).map(nameOf);
  if (ticked.some((name) => INSTAGRAM.test(name))) return true;
  return within(document, MBS.switch)
    .map(nameOf)
    .some((name) => INSTAGRAM.test(name) && FACEBOOK.test(name));
}

function read({ root }: Composer): Draft {
  const control = publishing(root);
  const texts = captionsIn(root).map(editableText);
  return {
    site: 'business',
    surface: control && meaningOf(control) === 'schedule' ? 'schedule' : 'post',
    fields: texts.map((text, index): Field => ({ kind: 'text', index, text })),
    attachments: mediaIn(root),
    ...(alsoToInstagram() && { alsoTo: ['instagram'] as const }),
  };
}

function submitControl({ root }: Composer): HTMLElement | null {
  const wanted = pressedIn.get(root);
  const same = wanted === undefined ? undefined : buttonsIn(root).find((one) => plain(nameOf(one)) === wanted);
  const control = same ?? publishing(root);
  return control && canBePressed(control) ? control : null;
}

/** The Page is the one in the address. Cookies name the officer, who acts for it here with a login of their own. */
function evidence(): readonly Evidence[] {
  const id = new URL(location.href).searchParams.get('asset_id');
  return id && /^\d+$/.test(id) ? [{ source: 'address', id }] : [];
}

export const business: Site = {
  id: 'business',
  parts: MBS,
  vital: [MBS.caption],
  composerAt,
  attemptOf,
  read,
  elementOf: ({ root }, { kind, index }) => (kind === 'text' ? (captionsIn(root)[index] ?? null) : null),
  evidence,
  submitControl,
};
