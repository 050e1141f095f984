/** Where a stretch of a field's text stands in the page. It only looks; nothing of the page is changed. */

interface Piece {
  readonly node: Text | HTMLImageElement;
  /** UTF-16 units in the field's text. */
  readonly start: number;
  readonly end: number;
}

function* textNodes(node: Node): Generator<Text | HTMLImageElement> {
  if (node instanceof Text || node instanceof HTMLImageElement) yield node;
  else for (const child of node.childNodes) yield* textNodes(child);
}

/** Line breaks come from blocks and `<br>`: between two pieces of an editor there may stand nothing else. */
function piecesOf(editor: Element, text: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  for (const node of textNodes(editor)) {
    const own = node instanceof Text ? node.data : node.alt;
    if (own === '') continue;
    while (text[at] === '\n' && !text.startsWith(own, at)) at += 1;
    if (!text.startsWith(own, at)) return null;
    pieces.push({ node, start: at, end: at + own.length });
    at += own.length;
  }
  return pieces;
}

/**
 * The range of `text` from `start` to `end` (UTF-16 units, `start` < `end`) in the editor that this text was read from.
 * Null where the page has changed since, and for a text area, whose text is no part of the page's tree.
 */
export function rangeOf(editor: Element, text: string, start: number, end: number): Range | null {
  // Its value may stand in it as text too (React puts it there), but never where it is seen.
  if (editor instanceof HTMLTextAreaElement) return null;
  const pieces = piecesOf(editor, text);
  const first = pieces?.find((piece) => piece.end > start);
  const last = pieces?.findLast((piece) => piece.start < end);
  if (!first || !last || last.end <= start) return null;
  const range = document.createRange();
  if (first.node instanceof Text) range.setStart(first.node, Math.max(0, start - first.start));
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, Math.min(end, last.end) - last.start);
  else range.setEndAfter(last.node);
  return range;
}

/** Behind the last character, in the last leaf: Draft knows no caret that stands in its root (seen on Firefox ESR 153, 2026-11). */
export function endOf(editor: Element): Range {
  const range = document.createRange();
  let leaf: Node = editor;
  while (leaf.lastChild) leaf = leaf.lastChild;
  if (leaf instanceof Text) range.setStart(leaf, leaf.length);
  else range.selectNodeContents(leaf.parentNode ?? editor);
  range.collapse(leaf instanceof Text);
  return range;
}
