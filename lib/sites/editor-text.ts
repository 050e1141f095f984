/**
 * The officer's exact characters in an editor. `innerText` doubles blank lines and `textContent` loses breaks
 * (measured 2026-11), so blocks are walked: one line per leaf block, the `alt` of a picture for an emoji.
 */

const DRAFT_BLOCK = '[data-block="true"]';

/** The text of a Draft.js editor, a `<textarea>` or an `<input>`; blocks joined by `\n`. */
export function editorText(editor: Element): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) return editor.value;
  const blocks = [...editor.querySelectorAll(DRAFT_BLOCK)].filter((block) => !block.querySelector(DRAFT_BLOCK));
  return blocks.map(blockText).join('\n');
}

/** Draft keeps a soft line break as a character, and uses `<br>` only to give an empty block its height. */
function blockText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLImageElement) return node.alt;
  let text = '';
  for (const child of node.childNodes) text += blockText(child);
  return text;
}
