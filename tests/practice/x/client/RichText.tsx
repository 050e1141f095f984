/** One box of a composer: Draft.js with X's key bindings and X's nesting. */
import { Editor, type EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { PEOPLE } from '../people.ts';
import { completed, mentionAtCaret, pasted, textOf } from './engine.tsx';
import { tid } from './here.ts';
import { Suggestions } from './Suggestions.tsx';
import { send } from './send.ts';
import { type Box, type Composer, changeBox } from './state.ts';

interface Props {
  composer: Composer;
  box: Box;
  index: number;
  placeholder: string;
  autoFocus: boolean;
  onDismiss: () => void;
}

export function RichText({ composer, box, index, placeholder, autoFocus, onDismiss }: Props) {
  const editor = useRef<Editor>(null);
  /** Draft tells the command, not the event: the record wants to know whether a person pressed it. */
  const lastKey = useRef<Event>(new Event('none'));
  const suggesting = useStore(composer, (state) => state.suggesting && state.active === index);
  const started = suggesting ? mentionAtCaret(box.editor) : null;
  const suggested =
    started === null ? [] : PEOPLE.filter(({ handle }) => handle.toLowerCase().startsWith(started.toLowerCase()));
  const open = suggested.length > 0;

  const [startsFocused] = useState(autoFocus);
  useEffect(() => {
    if (startsFocused) editor.current?.focus();
  }, [startsFocused]);

  const change = (next: EditorState) => {
    const grew = textOf(next) !== textOf(box.editor);
    changeBox(composer, box.id, (one) => ({ ...one, editor: next }));
    if (grew) composer.setState({ suggesting: mentionAtCaret(next) !== null });
    if (next.getSelection().getHasFocus()) composer.setState({ active: index });
  };

  const choose = (handle: string) => {
    changeBox(composer, box.id, (one) => ({ ...one, editor: completed(one.editor, handle) }));
    composer.setState({ suggesting: false });
  };

  // X sends on the platform's command key and Enter, also while suggestions are open.
  const bind = (event: KeyboardEvent): string | null => {
    lastKey.current = event.nativeEvent;
    if (event.keyCode === 13 && KeyBindingUtil.hasCommandModifier(event)) return 'sendTweet';
    if (event.keyCode === 27) return 'dismiss';
    if (event.keyCode === 13 && open) return 'choose';
    return getDefaultKeyBinding(event);
  };

  const obey = (command: string): 'handled' | 'not-handled' => {
    if (command === 'sendTweet') send(composer, 'keys', lastKey.current);
    else if (command === 'choose') choose(suggested[0]?.handle ?? '');
    else if (command === 'dismiss' && open) composer.setState({ suggesting: false });
    else if (command === 'dismiss') onDismiss();
    else return 'not-handled';
    return 'handled';
  };

  const name = `tweetTextarea_${index}`;
  return (
    <div className="text" data-testid={tid(`${name}_label`)}>
      <div className="rich" data-testid={tid(`${name}RichTextInputContainer`)}>
        {textOf(box.editor) === '' && <div className="placeholder">{placeholder}</div>}
        <Editor
          ref={editor}
          editorState={box.editor}
          onChange={change}
          keyBindingFn={bind}
          handleKeyCommand={obey}
          handlePastedText={(text, _html, state) => {
            if (!text) return 'not-handled';
            change(pasted(state, text));
            return 'handled';
          }}
          handleDrop={() => 'handled'}
          ariaLabel="Post text"
          ariaMultiline
          ariaAutoComplete="list"
          {...(open ? { ariaControls: `typeaheadDropdownWrapped-${index}` } : {})}
          role="textbox"
          spellCheck
          tabIndex={0}
          webDriverTestID={tid(name)}
        />
      </div>
      {open && <Suggestions id={`typeaheadDropdownWrapped-${index}`} people={suggested} onChoose={choose} />}
    </div>
  );
}
