/** Which control of Studio's reply box sends: measured on 2026-09-21, it has no id, only its place and its words. */
import { around, is, type Part, within } from './parts.ts';

export interface ReplyParts {
  readonly replySubmit: Part;
  readonly replyCancel: Part;
  readonly pressable: Part;
}

/** "Reply", as Studio writes it on its button. */
const REPLY = new Set([
  ...['reply', 'répondre', 'responder', 'rispondi', 'antworten', 'sumagot', 'ответить'],
  ...['回复', '回覆', '返信', 'جواب دیں', 'பதிலளி'],
]);

const words = (control: Element): string[] =>
  [control, ...control.querySelectorAll('[aria-label]')]
    .map((one) => one.getAttribute('aria-label') ?? '')
    .concat(control.textContent ?? '')
    .map((text) => text.trim().toLowerCase());

/** The controls behind the field, in the page's order; of those that lie within each other, the outer ones. */
function controlsAfter(field: Element, box: Element, parts: ReplyParts): HTMLElement[] {
  const isBehind = (control: Element) =>
    (field.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isOuter = (control: Element) => {
    const outer = control.parentElement && around(control.parentElement, parts.pressable);
    return !outer || !box.contains(outer);
  };
  return within(box, parts.pressable).filter((control) => isBehind(control) && isOuter(control));
}

/** By its id in older layouts; else the last of "cancel" and "reply"; else the one that says so. Null: not understood. */
export function replyControl(box: Element, field: Element, parts: ReplyParts): HTMLElement | null {
  const controls = controlsAfter(field, box, parts).filter((control) => !is(control, parts.replyCancel));
  const known = controls.find((control) => is(control, parts.replySubmit));
  if (known) return known;
  if (controls.length <= 2) return controls.at(-1) ?? null;
  const said = controls.filter((control) => words(control).some((text) => REPLY.has(text)));
  return said.length === 1 ? (said[0] ?? null) : null;
}
