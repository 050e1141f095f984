/**
 * X (x.com, twitter.com). Draft.js editors under React; test ids are stable and not localised, labels are.
 * Evidence: X's own client bundles of 2025-04 to 2025-07 and tools that worked on the live site until 2026-10.
 */
import type { Draft, Evidence, Field, Surface } from '../draft.ts';
import { editorText } from './editor-text.ts';
import { isComposing, isPressKey, isSendKey } from './keys.ts';
import { around, climb, is, named, within } from './parts.ts';
import type { Attempt, Composer, Site } from './site.ts';

const X = named({
  editor: [
    { css: '[data-testid^="tweetTextarea_"][contenteditable="true"]', seen: '2026-10', confidence: 'H' },
    { css: 'textarea[data-testid^="tweetTextarea_"]', seen: '2025-07', confidence: 'M' },
  ],
  /** A Draft editor whose test id we do not know: a composer, and not one we can vouch for. */
  unknownEditor: [{ css: '.public-DraftEditor-content[contenteditable="true"]', seen: '2026-07', confidence: 'H' }],
  submit: [
    { css: '[data-testid="tweetButton"]', seen: '2026-10', confidence: 'H' },
    { css: '[data-testid="tweetButtonInline"]', seen: '2026-10', confidence: 'H' },
  ],
  toolBar: [{ css: '[data-testid="toolBar"]', seen: '2026-10', confidence: 'H' }],
  pressable: [{ css: 'button,[role="button"]', seen: '2026-10', confidence: 'H' }],
  dialog: [{ css: '[role="dialog"]', seen: '2026-08', confidence: 'H' }],
  column: [{ css: '[data-testid="primaryColumn"],main,body', seen: '2026-08', confidence: 'H' }],
  typeahead: [{ css: '[data-testid="typeaheadDropdown"],[id^="typeaheadDropdown"]', seen: '2026-01', confidence: 'M' }],
  avatar: [{ css: '[data-testid^="UserAvatar-Container-"]', seen: '2026-06', confidence: 'H' }],
  /** Pictures of other people inside or beside a composer: the post replied to, the post quoted, its media, suggestions. */
  otherPeople: [
    { css: 'article', seen: '2026-08', confidence: 'H' },
    { css: '[data-testid="attachments"]', seen: '2026-06', confidence: 'H' },
    { css: '[data-testid="Tweet-User-Avatar"]', seen: '2026-08', confidence: 'H' },
    { css: '[role="listbox"]', seen: '2026-01', confidence: 'M' },
  ],
  switcher: [{ css: '[data-testid="SideNav_AccountSwitcher_Button"]', seen: '2026-08', confidence: 'H' }],
  profileLink: [
    { css: 'a[data-testid="AppTabBar_Profile_Link"]', seen: '2026-08', confidence: 'H' },
    { css: 'a[data-testid="DashButton_ProfileIcon_Link"]', seen: '2025-07', confidence: 'M' },
  ],
  attachments: [{ css: '[data-testid="attachments"]', seen: '2026-06', confidence: 'H' }],
  media: [{ css: 'img,video', seen: '2026-06', confidence: 'H' }],
  mediaText: [{ css: 'input[type="text"],input:not([type]),textarea', seen: '2025-07', confidence: 'M' }],
  pollChoice: [{ css: 'input[name^="Choice"]', seen: '2025-07', confidence: 'M' }],
  altLabel: [{ css: '[data-testid="altTextLabel"]', seen: '2025-07', confidence: 'M' }],
  altWrapper: [{ css: '[data-testid="altTextWrapper"]', seen: '2025-07', confidence: 'M' }],
  altInput: [{ css: '[data-testid="altTextInput"]', seen: '2025-07', confidence: 'H' }],
  /** X asks something of its own first, such as for a picture's description; its second button then publishes. */
  sheet: [{ css: '[data-testid="confirmationSheetDialog"]', seen: '2025-07', confidence: 'M' }],
  scheduled: [{ css: '[data-testid="scheduledTweetIndicator"]', seen: '2025-07', confidence: 'H' }],
});

/** X Pro's drawer decides the author by a picker of its own that nobody has measured yet: not checked, and said. */
const isPro = () => location.hostname.startsWith('pro.');

/** The smallest region with both an editor and a submit control; in a dialog the whole dialog, since one press publishes every box. */
function composerAround(inside: Element): Composer | null {
  const region = climb(inside, (at) => within(at, X.editor).length > 0 && within(at, X.submit).length > 0);
  if (!region) return null;
  const root = around(region, X.dialog) ?? region;
  const focused = around<HTMLElement>(inside, X.editor);
  const editor = focused ?? within(root, X.editor)[0];
  return editor ? { root, editor } : null;
}

function composerAt(element: Element): Attempt | null {
  if (is(element, X.altInput)) return { root: around(element, X.dialog) ?? element, editor: element as HTMLElement };
  const editor = around(element, X.editor);
  const other = is(element, X.pollChoice) || around(element, X.attachments) !== null;
  if (editor || other) return (!isPro() && composerAround(element)) || (editor ? 'blind' : null);
  return around(element, X.unknownEditor) ? 'blind' : null;
}

/** "Post and boost" stands beside the post button in its tool bar, has words on it and no test id (bundles, 2025-07). */
function isBoost(button: Element): boolean {
  const bar = around(button, X.toolBar);
  return (
    bar !== null && !button.hasAttribute('data-testid') && button.textContent !== '' && within(bar, X.submit).length > 0
  );
}

const canBePressed = (control: Element): boolean =>
  !control.hasAttribute('disabled') && control.getAttribute('aria-disabled') !== 'true';

function submitPressed(event: Event): Element | null {
  for (const node of event.composedPath()) {
    if (!(node instanceof Element) || !is(node, X.pressable)) continue;
    if (is(node, X.submit) || isBoost(node)) return canBePressed(node) ? node : null;
  }
  return null;
}

/** Draft's hasCommandModifier: meta alone on macOS, ctrl alone elsewhere, never with alt; shift and an open typeahead do not matter. */
const isSubmitKey = (event: KeyboardEvent): boolean => isSendKey(event) && !event.altKey;

function attemptOf(event: Event): Attempt | null {
  keepSeen(event);
  if (event.type === 'click') {
    const button = submitPressed(event);
    return button && attemptFrom(button);
  }
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent) || isComposing(event)) return null;
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return null;
  if (isSubmitKey(event) && around(target, X.editor)) return attemptFrom(target);
  // A real <button> answers Enter and Space with a click of its own; the older div[role=button] acts on the key.
  const button = isPressKey(event) ? submitPressed(event) : null;
  return button && !(button instanceof HTMLButtonElement) ? attemptFrom(button) : null;
}

const attemptFrom = (element: Element): Attempt => (!isPro() && composerAround(element)) || 'blind';

/** With the typeahead open, narrow layouts render only the active thread box: the others keep their last seen text. */
const boxesSeen = new WeakMap<Element, readonly string[]>();

function boxTexts(root: Element): readonly string[] {
  const texts: string[] = [];
  for (const editor of within(root, X.editor)) {
    texts[Number(editor.getAttribute('data-testid')?.replace(/\D+/g, '') || 0)] = editorText(editor);
  }
  // A gap is a box that is not rendered; whether more follow the last one, only the open typeahead tells.
  const length = within(document, X.typeahead).length > 0 ? Number.POSITIVE_INFINITY : texts.length;
  boxesSeen.get(root)?.forEach((text, index) => {
    if (index < length) texts[index] ??= text;
  });
  const whole = Array.from(texts, (text) => text ?? '');
  boxesSeen.set(root, whole);
  return whole;
}

/** What was typed as a picture's description on X's media screen, by the picture's address. */
const altTyped = new Map<string, string>();

function rememberAltText(root: Element): void {
  const input = within<HTMLTextAreaElement>(root, X.altInput)[0];
  const picture = input && within<HTMLImageElement>(root, X.media).find((media) => media.src?.startsWith('blob:'));
  if (picture) altTyped.set(picture.src, input.value);
}

function altTexts(root: Element): string[] {
  const typed = within<HTMLTextAreaElement>(root, X.altInput).map((input) => input.value);
  if (typed.length > 0) return typed;
  const pictures = within(root, X.attachments).flatMap((box) => within<HTMLImageElement>(box, X.media));
  const remembered = pictures.map((picture) => altTyped.get(picture.src) ?? '');
  const labels = within(root, X.altLabel);
  const label = labels.length === 1 ? labels[0] : undefined;
  // With one picture the label is the description itself once set; the wrapper's own label always says "Add description".
  const unset = label && around(label, X.altWrapper)?.getAttribute('aria-label');
  const text = label?.textContent ?? '';
  if (pictures.length === 1 && label && text !== unset && !remembered[0]) return [text];
  return remembered.filter((alt) => alt !== '');
}

/**
 * What this press may hide, read before X acts on it. A look comes too late where the rules are still loading or the officer
 * does not pause: a thread went out with its first box unread (seen 2026-11).
 */
function keepSeen({ type, target }: Event): void {
  if ((type !== 'click' && type !== 'keydown') || !(target instanceof Element)) return;
  const composer = type === 'click' || around(target, X.editor) ? composerAround(target) : null;
  if (composer) boxTexts(composer.root);
  const screen = around(target, X.dialog);
  if (screen) rememberAltText(screen);
}

function surfaceOf(root: Element, boxes: number): Surface {
  if (within(root, X.altInput).length > 0) return 'media';
  if (boxes > 1) return 'thread';
  if (within(root, X.scheduled).length > 0) return 'schedule';
  const { pathname, searchParams } = new URL(location.href);
  if (searchParams.has('in_reply_to') || /\/status\/\d/.test(pathname)) return 'reply';
  return searchParams.has('url') ? 'quote' : 'post';
}

function read({ root }: Composer): Draft {
  rememberAltText(root);
  const boxes = boxTexts(root);
  const attachments = within(root, X.attachments);
  const mediaTexts = attachments.flatMap((box) => within<HTMLInputElement>(box, X.mediaText));
  const values = (kind: Field['kind'], texts: readonly string[]): Field[] =>
    texts.map((text, index) => ({ kind, index, text }));
  return {
    site: 'x',
    surface: surfaceOf(root, boxes.length),
    fields: [
      ...values('text', boxes),
      ...values(
        'poll-choice',
        within<HTMLInputElement>(root, X.pollChoice).map((choice) => choice.value),
      ),
      ...values('alt-text', altTexts(root)),
      ...values(
        'title',
        mediaTexts.slice(0, 1).map((input) => input.value),
      ),
      ...values(
        'description',
        mediaTexts.slice(1, 2).map((input) => input.value),
      ),
    ],
    attachments: attachments
      .flatMap((box) => within<HTMLImageElement | HTMLVideoElement>(box, X.media))
      .filter((media) => !around(media, X.avatar))
      .map((media) => media.src),
  };
}

function elementOf({ root }: Composer, field: Pick<Field, 'kind' | 'index'>): HTMLElement | null {
  const mediaTexts = () => within(root, X.attachments).flatMap((box) => within(box, X.mediaText));
  const elements: Partial<Record<Field['kind'], () => HTMLElement[]>> = {
    text: () => within(root, X.editor),
    'poll-choice': () => within(root, X.pollChoice),
    'alt-text': () => within(root, X.altInput),
    title: mediaTexts,
    description: () => mediaTexts().slice(1),
  };
  return elements[field.kind]?.()[field.index] ?? null;
}

/** `UserAvatar-Container-unknown` is X's own way of saying that it does not know. */
function avatarHandle(avatar: Element): string | undefined {
  const handle = avatar.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length);
  return handle && handle !== 'unknown' ? handle : undefined;
}

/**
 * The picture in the editor's own row: the nearest region with one, leaving out those of the post replied to or quoted.
 * It stands beside the composer, not in it; past the dialog or the column the pictures are of other people.
 */
function composerEvidence({ editor }: Composer): Evidence | null {
  const own = (at: Element) => within(at, X.avatar).filter((avatar) => !around(avatar, X.otherPeople));
  const row = climb(editor, (at) => is(at, X.column) || own(at).length > 0 || is(at, X.dialog));
  const handles = new Set(row && !is(row, X.column) ? own(row).map(avatarHandle) : []);
  const [handle] = handles;
  return handles.size === 1 && handle ? { source: 'composer', handle } : null;
}

function switcherEvidence(): Evidence | null {
  const avatar = within(document, X.switcher).flatMap((button) => within(button, X.avatar))[0];
  const handle = avatar && avatarHandle(avatar);
  return handle ? { source: 'switcher', handle } : null;
}

function profileLinkEvidence(): Evidence | null {
  const path = within<HTMLAnchorElement>(document, X.profileLink)[0]?.getAttribute('href') ?? '';
  const handle = /^\/(\w{1,15})\/?$/.exec(path)?.[1];
  return handle ? { source: 'profile-link', handle } : null;
}

/** The signed-in person's numeric id; shared by all tabs, changes at once on a switch, stays the officer's under delegation. */
const twid = (): string | undefined => /(?:^|;\s*)twid=u(?:%3D|=)(\d+)/i.exec(document.cookie)?.[1];
const twidAtLoad = twid();

/** Load-time identity from the page's own inline script: the id and handle of whoever was signed in when it loaded. */
let pageState: Evidence | null | undefined;
function pageStateEvidence(): Evidence | null {
  if (pageState !== undefined || document.readyState === 'loading') return pageState ?? null;
  const script = [...document.scripts].find((one) => one.text.includes('__INITIAL_STATE__'));
  const id = script && /"session":\{[^{}]*"user_id":"(\d+)"/.exec(script.text)?.[1];
  const users = id && script.text.slice(script.text.indexOf(`"${id}":{`));
  const handle = users && /"screen_name":"(\w+)"/.exec(users)?.[1];
  pageState = id ? { source: 'page-state', id, ...(handle && { handle }) } : null;
  return pageState;
}

function evidence(composer: Composer): readonly Evidence[] {
  const now = twid();
  return [
    composerEvidence(composer),
    switcherEvidence(),
    profileLinkEvidence(),
    now ? ({ source: 'cookie', id: now } as const) : null,
    twidAtLoad ? ({ source: 'cookie-at-load', id: twidAtLoad } as const) : null,
    pageStateEvidence(),
  ].filter((one) => one !== null);
}

export const x: Site = {
  id: 'x',
  parts: X,
  vital: [X.editor, X.submit],
  composerAt,
  attemptOf,
  read,
  elementOf,
  evidence,
  submitControl: ({ root }) =>
    within(document, X.sheet).length > 0 ? null : (within(root, X.submit).find(canBePressed) ?? null),
};
