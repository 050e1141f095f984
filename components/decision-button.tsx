/**
 * A button whose press counts only when a person meant it: not a script's click, not the repeat of a key that was
 * already down when the question appeared, not the second half of a double click that began in the page.
 */
import type { ReactNode, Ref } from 'react';

/** Whether an event came from a person. Tests, whose events are all made by script, put their own in place. */
export type Trusts = (event: Event) => boolean;

export const browserTrusts: Trusts = (event) => event.isTrusted;

interface Props {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly trusts?: Trusts;
  readonly className?: string;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function DecisionButton({
  children,
  onPress,
  trusts = browserTrusts,
  className = 'button',
  describedBy,
  ref,
}: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={className}
      aria-describedby={describedBy}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={(event) => {
        if (event.detail > 1 || !trusts(event.nativeEvent)) return;
        onPress();
      }}
    >
      {children}
    </button>
  );
}
