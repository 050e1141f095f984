/**
 * The officer's exact characters in an editor. `innerText` doubles blank lines and `textContent` loses breaks
 * (measured 2026-11), so blocks are walked: one line per leaf block, the `alt` of a picture for an emoji.
 */

const DRAFT_BLOCK = '[data-block="true"]';

/** The text of a Draft.js editor, a `<textarea>` or an `<input>`; blocks joined by `\n`. Without blocks it is read as any editable. */
export function editorText(editor: Element): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) return editor.value;
  const blocks = [...editor.querySelectorAll(DRAFT_BLOCK)].filter((block) => !block.querySelector(DRAFT_BLOCK));
  // Draft lost its blocks, or another engine has taken its place: what can be seen is never read as nothing.
  return blocks.length > 0 ? blocks.map(blockText).join('\n') : editableText(editor);
}

/** Draft keeps a soft line break as a character, and uses `<br>` only to give an empty block its height. */
function blockText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLImageElement) return node.alt;
  let text = '';
  for (const child of node.childNodes) text += blockText(child);
  return text;
}

const BLOCK = /^(ADDRESS|ARTICLE|BLOCKQUOTE|DIV|H[1-6]|LI|OL|P|PRE|SECTION|UL)$/;

/**
 * The text of a plain contenteditable, a `<textarea>` or an `<input>`: text, `<br>` and blocks as lines, a picture's `alt`.
 * Asks for no layout, so that it reads fields of a step that is not on the screen (YouTube Studio, 2026-09).
 */
export function editableText(editor: Element): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) return editor.value;
  const lines: string[] = [];
  let line: string | null = null;
  const end = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) line = (line ?? '') + node.data;
    else if (node instanceof HTMLImageElement) line = (line ?? '') + node.alt;
    else if (node instanceof HTMLBRElement) {
      // The last <br> of a block only gives it its height: it ends a line and opens none.
      line ??= '';
      end();
    } else {
      const isBlock = node !== editor && BLOCK.test(node.nodeName);
      if (isBlock) end();
      for (const child of node.childNodes) walk(child);
      if (isBlock) end();
    }
  };
  walk(editor);
  end();
  return lines.join('\n');
}
