/**
 * A Page's post goes out in two steps: "Next", then "Post settings" with "Post" (tools that worked in 2026). What "Next" carries
 * over is remembered, because the second step need not show the text again.
 */
import type { Field } from '../draft.ts';
import { editableText } from './editor-text.ts';
import { editorsOf, FB, type Place } from './facebook-places.ts';
import { around, within } from './parts.ts';

export interface Carried {
  readonly texts: readonly string[];
  readonly attachments: readonly string[];
  readonly editor: HTMLElement;
  /** The dialog of the first step, and what held it: gone when the composer is closed. */
  readonly from: Element;
  readonly layer: Element | null;
}

export const textsOf = (place: Place): string[] => editorsOf(place).map(editableText);

export const attachmentsIn = (root: Element): string[] =>
  within<HTMLImageElement | HTMLVideoElement>(root, FB.preview)
    .filter((media) => !around(media, FB.unknownEditor))
    .map((media) => media.src);

export const asFields = (texts: readonly string[]): Field[] =>
  texts.map((text, index) => ({ kind: 'text', index, text }));

let carried: Carried | null = null;

/** "Next" was pressed here. */
export function carryOver(place: Place): void {
  const [editor] = editorsOf(place);
  if (!editor) return;
  const { root } = place;
  const layer = root.parentElement === document.body ? null : root.parentElement;
  carried = { texts: textsOf(place), attachments: attachmentsIn(root), editor, from: root, layer };
}

/** What this later step would publish; null where it does not follow from a "Next" that we saw. */
export function carriedTo(step: Element): Carried | null {
  if (!carried) return null;
  const follows = step === carried.from || carried.from.isConnected || carried.layer?.contains(step);
  return follows ? carried : null;
}
