/** Where the officer was typing, so that "go back" puts them there again. */
import { endOf } from '../../lib/sites/text-range.ts';

/** Notes the focus and the selection; the returned function brings both back, where they still exist. */
export function keepCaret(): () => void {
  const focused = document.activeElement;
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    // A text area keeps its caret to itself; a selection set from outside would take it away (seen on Chromium 156).
    if (!(focused instanceof HTMLElement && focused.isContentEditable)) return;
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
    try {
      getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    } catch (error) {
      // The text got shorter meanwhile; the focus alone must do.
      if (!(error instanceof DOMException)) throw error;
    }
  };
}

/** Focuses a text field with the caret behind its last character. */
keepCaret.atEnd = (field: HTMLElement): void => {
  field.focus();
  if (!field.isContentEditable) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(endOf(field));
};
