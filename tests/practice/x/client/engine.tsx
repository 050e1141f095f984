/** Draft.js as X sets it up: emoji, mentions and hashtags stay real characters and are only decorated. */
import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  type DraftDecoratorComponentProps,
  EditorState,
  Modifier,
} from 'draft-js';
import type { CSSProperties, ReactNode } from 'react';

type Found = (start: number, end: number) => void;
type DecoratorProps = DraftDecoratorComponentProps & { children?: ReactNode };

const EMOJI =
  /\p{Regional_Indicator}{2}|\p{Emoji_Presentation}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*|\p{Extended_Pictographic}\uFE0F(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;
const TAG = /(?<![\p{L}\p{N}_&])[#@][\p{L}\p{N}_]+/gu;

const each = (pattern: RegExp) => (block: ContentBlock, found: Found) => {
  for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
};

/** An emoji drawn as a picture, so that the page needs no files for it. */
export const emojiPicture = (emoji: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${emoji}</text></svg>`,
  )}`;

export const emojiIn = (text: string): RegExpStringIterator<RegExpExecArray> => text.matchAll(EMOJI);

function Emoji({ decoratedText, children }: DecoratorProps) {
  const style: CSSProperties = {
    backgroundImage: `url("${emojiPicture(decoratedText)}")`,
    WebkitTextFillColor: 'transparent',
  };
  return (
    <span className="emoji" style={style}>
      {children}
    </span>
  );
}

function Tag({ children }: DecoratorProps) {
  return <span className="tag">{children}</span>;
}

const DECORATOR = new CompositeDecorator([
  { strategy: each(EMOJI), component: Emoji },
  { strategy: each(TAG), component: Tag },
]);

export const editorWith = (text: string): EditorState =>
  text === ''
    ? EditorState.createEmpty(DECORATOR)
    : EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), DECORATOR));

/** What would be published: the engine's own text, a newline between blocks. */
export const textOf = (editor: EditorState): string => editor.getCurrentContent().getPlainText('\n');

/** As X's `handlePastedText`: plain text only, line breaks become blocks. */
export function pasted(editor: EditorState, text: string): EditorState {
  const fragment = ContentState.createFromText(text).getBlockMap();
  const content = Modifier.replaceWithFragment(editor.getCurrentContent(), editor.getSelection(), fragment);
  return EditorState.push(editor, content, 'insert-fragment');
}

/** The word being written after `@`, up to the caret. */
export function mentionAtCaret(editor: EditorState): string | null {
  const selection = editor.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = editor.getCurrentContent().getBlockForKey(selection.getAnchorKey());
  return /(?:^|\s)@(\w*)$/.exec(block.getText().slice(0, selection.getAnchorOffset()))?.[1] ?? null;
}

/** Completes that word. */
export function completed(editor: EditorState, handle: string): EditorState {
  const caret = editor.getSelection();
  const typed = mentionAtCaret(editor)?.length ?? 0;
  const word = caret.merge({ anchorOffset: caret.getAnchorOffset() - typed - 1 });
  return EditorState.push(
    editor,
    Modifier.replaceText(editor.getCurrentContent(), word, `@${handle} `),
    'insert-characters',
  );
}
