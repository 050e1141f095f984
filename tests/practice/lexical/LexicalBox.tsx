/** One Lexical editor in the page, with the attributes of the site it stands for. */
import type { LexicalEditor } from 'lexical';
import { type HTMLAttributes, useEffect, useRef } from 'react';
import { newEditor, setText } from './engine.ts';

interface Props extends Omit<HTMLAttributes<HTMLDivElement>, 'placeholder'> {
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  onEnter?: (event: KeyboardEvent) => boolean;
  onEscape?: () => boolean;
  onReady?: (editor: LexicalEditor) => void;
  autoFocus?: boolean;
}

const never = () => false;

export function LexicalBox(props: Props) {
  const { label, placeholder, text, onText, onEnter = never, onEscape = never, onReady, autoFocus, ...rest } = props;
  const root = useRef<HTMLDivElement>(null);
  const own = useRef<LexicalEditor | null>(null);
  // The engine outlives the render that made it; it asks the newest one.
  const wishes = useRef({ text, onText, onEnter, onEscape, onReady, autoFocus });
  wishes.current = { text, onText, onEnter, onEscape, onReady, autoFocus };
  useEffect(() => {
    const { editor, stop } = newEditor({
      text: wishes.current.text,
      onText: (now) => {
        if (now !== wishes.current.text) wishes.current.onText(now);
      },
      onEnter: (event) => wishes.current.onEnter(event),
      onEscape: () => wishes.current.onEscape(),
    });
    own.current = editor;
    editor.setRootElement(root.current);
    wishes.current.onReady?.(editor);
    if (wishes.current.autoFocus) editor.focus();
    return () => {
      stop();
      editor.setRootElement(null);
    };
  }, []);
  // Emptied by the site after it has published.
  useEffect(() => {
    if (text === '' && own.current) {
      const shown = root.current?.textContent ?? '';
      if (shown !== '' || root.current?.querySelector('img')) setText(own.current, '');
    }
  }, [text]);
  return (
    <div className="rich">
      <div
        role="textbox"
        contentEditable
        suppressContentEditableWarning
        spellCheck
        tabIndex={0}
        className="notranslate"
        aria-label={label}
        aria-placeholder={placeholder}
        {...rest}
        ref={root}
      />
      {text === '' && (
        <div className="placeholder" aria-hidden="true">
          {placeholder}
        </div>
      )}
    </div>
  );
}
