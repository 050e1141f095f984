/**
 * Writes into the sites' editors the way that kept engine and screen in step: 36 of 36 on Draft, Lexical, plain
 * editables and text areas in both browsers (2026-11). The site's own engine does the writing; nobody edits its nodes.
 */

import { endOf } from './text-range.ts';

/** Draft and Lexical act on the event of a new selection in a later task; written earlier, the old text is posted. */
const SELECTION_SETTLES_MS = 30;
/** No event comes where the selection already stood there. Seen on a busy machine: later than 30 ms (2026-11). */
const SELECTION_EVENT_WITHIN_MS = 250;

interface Place {
  /** UTF-16 units in the field's text. */
  readonly start: number;
  readonly end: number;
  /** Where that stands in an editor; null in a text area. */
  readonly range: Range | null;
}

const isTextField = (field: Element): field is HTMLTextAreaElement | HTMLInputElement =>
  field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;

/** Puts `text` in place of what stands there. Resolves once the engine was told; whether it took it, the caller reads back. */
export async function writeOver(field: HTMLElement, { start, end, range }: Place, text: string): Promise<void> {
  if (isTextField(field)) return type(field, start, end, text);
  if (range) await typeOver(field, range, text);
}

/** Behind the last character, with a space between. */
export async function writeAtEnd(field: HTMLElement, text: string): Promise<void> {
  if (isTextField(field)) {
    const { length } = field.value;
    return type(field, length, length, length > 0 ? ` ${text}` : text);
  }
  const empty = (field.textContent ?? '').trim() === '';
  await typeOver(field, endOf(field), empty ? text : ` ${text}`);
}

async function typeOver(editor: HTMLElement, range: Range, text: string): Promise<void> {
  editor.focus();
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  await Promise.race([selectionTold(), after(SELECTION_EVENT_WITHIN_MS)]);
  await after(SELECTION_SETTLES_MS);
  if (!paste(editor, text)) document.execCommand('insertText', false, text);
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const selectionTold = () =>
  new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true, capture: true }));

/** The way that Draft and Lexical handle by themselves. Answers whether the page took it. */
function paste(editor: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  // In Firefox the page would find the clipboard of an extension's event empty, and might paste that.
  if (import.meta.env.FIREFOX || event.clipboardData?.getData('text/plain') !== text) return false;
  editor.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Into a text area or input; its framework hears of it by the event. */
function type(field: HTMLTextAreaElement | HTMLInputElement, start: number, end: number, text: string): void {
  field.focus();
  field.setSelectionRange(start, end);
  // The browser's own editing keeps undo and tells the page; where it declines, the value is set as typing would.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
}
