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

const BLOCKS = 'p,div,li,ul,ol,blockquote,pre,h1,h2,h3,h4,h5,h6';

/** The text of an editor whose lines are blocks or `<br>`, such as Lexical: one line per innermost block. */
export function blockLines(editor: Element): string {
  return linesIn(editor).join('\n');
}

function linesIn(block: Element): string[] {
  const lines: string[] = [];
  let inline: Node[] = [];
  const endLine = () => {
    if (inline.length > 0) lines.push(inlineText(inline));
    inline = [];
  };
  for (const child of block.childNodes) {
    if (!(child instanceof Element && child.matches(BLOCKS))) {
      inline.push(child);
      continue;
    }
    endLine();
    lines.push(...linesIn(child));
  }
  endLine();
  return lines.length > 0 ? lines : [''];
}

/** A block's last `<br>` only gives the line its height: it stands there in an empty block and behind a line break. */
function inlineText(nodes: readonly Node[]): string {
  const text = nodes.map(runText).join('');
  return endsInBreak(nodes.at(-1)) ? text.slice(0, -1) : text;
}

const endsInBreak = (node: Node | null | undefined): boolean =>
  node instanceof HTMLBRElement || (node instanceof Element && endsInBreak(node.lastChild));

function runText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLBRElement) return '\n';
  if (node instanceof HTMLImageElement) return node.alt;
  return [...node.childNodes].map(runText).join('');
}
