/** Facebook's buttons: a `div` with a role, so that the browser makes no click of a key; the site acts on keys itself. */
import { type HTMLAttributes, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { has, word } from './here.ts';

interface Props extends Omit<HTMLAttributes<HTMLDivElement>, 'onClick'> {
  label: string;
  onPress: (cause: Event) => void;
  disabled?: boolean;
  children?: ReactNode;
}

const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

export function DivButton({ label, onPress, disabled = false, children, className = '', ...rest }: Props) {
  const armed = useRef(false);
  const act = (event: KeyboardEvent) => {
    event.preventDefault();
    if (!disabled) onPress(event.nativeEvent);
  };
  const saysState = disabled && !has('labels') && !has('renamed');
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={word(label)}
      className={`button ${className} ${disabled ? 'off' : ''}`}
      {...(saysState ? { 'aria-disabled': true } : {})}
      {...rest}
      onClick={(event) => disabled || onPress(event.nativeEvent)}
      onKeyDown={(event) => {
        if (!isPress(event)) return;
        if (has('keyupbutton')) armed.current = true;
        else act(event);
      }}
      onKeyUp={(event) => {
        if (armed.current && isPress(event)) act(event);
        armed.current = false;
      }}
    >
      {children ?? word(label)}
    </div>
  );
}

/** The one that publishes; with `restless` it is a new element all the time. */
export function PublishButton(props: Props) {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!has('restless')) return;
    const timer = setInterval(() => setTurn((now) => now + 1), 250);
    return () => clearInterval(timer);
  }, []);
  return <DivButton key={turn} {...props} className="publish" />;
}
