/** A comment or a reply: it goes out on plain Enter; the button is there only while something is written. */
import type { LexicalEditor } from 'lexical';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { completeMention, mentionAtCaret } from '../../lexical/engine.ts';
import { LexicalBox } from '../../lexical/LexicalBox.tsx';
import { PEOPLE } from '../people.ts';
import { Avatar } from './Avatar.tsx';
import { DivButton } from './DivButton.tsx';
import { has, labels, mark, word } from './here.ts';
import { app, changeComment, commentAt, sendComment } from './state.ts';

export function CommentForm({ place, label }: { place: string; label: string }) {
  const acting = useStore(app, (state) => state.acting);
  const { text, sending } = useStore(app, (state) => commentAt(state, place));
  const [focused, setFocused] = useState(false);
  const [started, setStarted] = useState<string | null>(null);
  const editor = useRef<LexicalEditor | null>(null);
  const people =
    started === null ? [] : PEOPLE.filter(({ name }) => name.toLowerCase().startsWith(started.toLowerCase()));
  const open = people.length > 0;
  const list = `mentions-${place}`;

  const choose = () => {
    if (editor.current) completeMention(editor.current, people[0]?.name ?? '');
    setStarted(null);
  };
  const write = (now: string) => {
    changeComment(place, { text: now });
    // The engine's selection is settled with the update it tells of.
    setStarted(editor.current && mentionAtCaret(editor.current));
  };
  const enter = (event: KeyboardEvent): boolean => {
    if (event.shiftKey) return false;
    if (open) choose();
    else sendComment(place, 'keys', event);
    return true;
  };
  const tied = open && !has('barelist') ? { 'aria-expanded': true, 'aria-activedescendant': `${list}-0` } : {};
  const written = focused || text !== '';
  return (
    <form className="comment-form" {...mark({ role: 'presentation' })} onSubmit={(event) => event.preventDefault()}>
      <Avatar person={acting} />
      <div className="comment-box" onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}>
        <LexicalBox
          label={word(label)}
          placeholder={word(label)}
          text={text}
          onText={write}
          onEnter={enter}
          onReady={(ready) => {
            editor.current = ready;
          }}
          {...tied}
        />
        <ul className="tools" {...mark({ 'data-id': `${written ? 'focused' : 'unfocused'}-state-actions-list` })}>
          {['Avatar sticker', 'Emoji', 'GIF'].map((tool) => (
            <li key={tool}>
              <DivButton label={tool} onPress={() => undefined} aria-expanded={false}>
                {tool[0]}
              </DivButton>
            </li>
          ))}
        </ul>
        {written && !has('bare') && (
          <div {...mark({ id: 'focused-state-composer-submit' })}>
            <span>
              <DivButton
                label={labels.comment}
                disabled={text.trim() === '' || sending}
                className="send"
                onPress={(cause) => sendComment(place, 'button', cause)}
              >
                ➤
              </DivButton>
            </span>
          </div>
        )}
        {open && (
          <ul role="listbox" id={list} className="mentions">
            {people.map(({ id, name }, index) => (
              <li role="option" id={`${list}-${index}`} key={id} aria-selected={index === 0}>
                {name}
              </li>
            ))}
          </ul>
        )}
      </div>
    </form>
  );
}
