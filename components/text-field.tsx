/** A text field with its label and a hint, which gives way to what is wrong. */
import { type Ref, useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** What is wrong with what was typed; null where nothing is. */
  readonly wrong: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({ label, hint, wrong, value, onChange, ref }: Props) {
  const ids = { field: useId(), hint: useId() };
  return (
    <p>
      <label htmlFor={ids.field}>{label}</label>
      <input
        ref={ref}
        id={ids.field}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={ids.hint}
        aria-invalid={wrong !== null}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={ids.hint} className={wrong === null ? 'hint' : 'error'} role={wrong === null ? undefined : 'alert'}>
        {wrong ?? hint}
      </span>
    </p>
  );
}
