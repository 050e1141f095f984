/** The real Lexical, set up as Meta's composers show it: paragraphs, `<br>` for soft line breaks, emoji as pictures or as characters. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  DecoratorNode,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';

/** An emoji drawn as a picture, so that the page needs no files for it. */
const emojiPicture = (emoji: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${emoji}</text></svg>`,
  )}`;

/** An emoji chosen from the picker: an `<img alt>` in the editor, its character in the text. */
export class EmojiNode extends DecoratorNode<null> {
  readonly __emoji: string;
  static override getType(): string {
    return 'emoji';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__emoji, node.__key);
  }
  constructor(emoji = '', key?: NodeKey) {
    super(key);
    this.__emoji = emoji;
  }
  override createDOM(): HTMLElement {
    const picture = document.createElement('img');
    picture.alt = this.__emoji;
    picture.src = emojiPicture(this.__emoji);
    picture.className = 'emoji';
    return picture;
  }
  override updateDOM(): boolean {
    return false;
  }
  override isInline(): boolean {
    return true;
  }
  override getTextContent(): string {
    return this.__emoji;
  }
  override decorate(): null {
    return null;
  }
}

/** What would be published: the engine's own text, a newline between paragraphs. */
export const textOf = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

export function setText(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const root = $getRoot().clear();
      for (const line of text.split('\n')) {
        const paragraph = $createParagraphNode();
        if (line !== '') paragraph.append($createTextNode(line));
        root.append(paragraph);
      }
      // Without a selection of its own it must not take the page's.
      if ($getSelection() !== null) root.selectEnd();
    },
    { discrete: true },
  );
}

export const insertEmoji = (editor: LexicalEditor, emoji: string): void =>
  editor.update(() => $insertNodes([new EmojiNode(emoji)]));

export const insertLineBreak = (editor: LexicalEditor): void =>
  editor.update(() => $insertNodes([$createLineBreakNode()]));

/** The word being written after `@`, up to the caret. */
export const mentionAtCaret = (editor: LexicalEditor): string | null =>
  editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
    const { anchor } = selection;
    const text = anchor.type === 'text' ? anchor.getNode().getTextContent().slice(0, anchor.offset) : '';
    return /(?:^|\s)@(\w*)$/.exec(text)?.[1] ?? null;
  });

/** Completes that word. */
export function completeMention(editor: LexicalEditor, name: string): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const node = selection.anchor.getNode();
    const text = node.getTextContent().slice(0, selection.anchor.offset);
    const start = text.lastIndexOf('@');
    selection.anchor.set(node.getKey(), start, 'text');
    selection.insertText(`${name} `);
  });
}

export interface Wishes {
  readonly text: string;
  onText(text: string): void;
  /** Answers whether the site used the key itself. */
  onEnter(event: KeyboardEvent): boolean;
  onEscape(): boolean;
}

/** An editor of its own, ready to be given an element. */
export function newEditor({ text, onText, onEnter, onEscape }: Wishes): { editor: LexicalEditor; stop: () => void } {
  const editor = createEditor({
    namespace: 'practice',
    nodes: [EmojiNode],
    onError(error) {
      throw error;
    },
  });
  const stops = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || !onEnter(event)) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(KEY_ESCAPE_COMMAND, onEscape, COMMAND_PRIORITY_HIGH),
    editor.registerUpdateListener(() => onText(textOf(editor))),
  ];
  setText(editor, text);
  const stop = () => {
    for (const one of stops) one();
  };
  return { editor, stop };
}
