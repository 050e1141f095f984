/** The box where the rich editor is off: a text area under the same test id. */
import { useEffect, useRef, useState } from 'react';
import { editorWith, textOf } from './engine.tsx';
import { tid } from './here.ts';
import { isMac } from './platform.ts';
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

export function PlainText({ composer, box, index, placeholder, autoFocus, onDismiss }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [startsFocused] = useState(autoFocus);
  useEffect(() => {
    if (startsFocused) area.current?.focus();
  }, [startsFocused]);
  return (
    <div className="text" data-testid={tid(`tweetTextarea_${index}_label`)}>
      <textarea
        ref={area}
        aria-label="Post text"
        data-testid={tid(`tweetTextarea_${index}`)}
        placeholder={placeholder}
        rows={4}
        value={textOf(box.editor)}
        onFocus={() => composer.setState({ active: index })}
        onChange={({ target }) => changeBox(composer, box.id, (one) => ({ ...one, editor: editorWith(target.value) }))}
        onKeyDown={(event) => {
          const command = (isMac ? event.metaKey : event.ctrlKey) && !event.altKey;
          if (event.key === 'Escape') onDismiss();
          if (event.keyCode !== 13 || !command) return;
          event.preventDefault();
          send(composer, 'keys', event.nativeEvent);
        }}
      />
    </div>
  );
}
