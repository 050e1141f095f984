/** The button that publishes, in the shapes it has had. React's delegated handlers, nothing on the element itself. */
import { type KeyboardEvent, useRef } from 'react';
import { has, tid } from './here.ts';

interface Props {
  name: 'tweetButton' | 'tweetButtonInline';
  label: string;
  disabled: boolean;
  onPress: (cause: Event) => void;
}

const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

export function PostButton({ name, label, disabled, onPress }: Props) {
  const armed = useRef(false);
  if (!has('divbutton') && !has('keyupbutton')) {
    return (
      <button
        type="button"
        className="post-button"
        data-testid={tid(name)}
        disabled={disabled}
        aria-disabled={disabled || undefined}
        onClick={(event) => onPress(event.nativeEvent)}
      >
        <span>{label}</span>
      </button>
    );
  }
  const act = (event: KeyboardEvent) => {
    event.preventDefault();
    if (!disabled) onPress(event.nativeEvent);
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      className="post-button"
      data-testid={tid(name)}
      aria-disabled={disabled || undefined}
      onClick={(event) => disabled || onPress(event.nativeEvent)}
      onKeyDown={(event) => {
        if (!isPress(event)) return;
        if (has('divbutton')) act(event);
        else armed.current = true;
      }}
      onKeyUp={(event) => {
        if (armed.current && isPress(event)) act(event);
        armed.current = false;
      }}
    >
      <span>{label}</span>
    </div>
  );
}
