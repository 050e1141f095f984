import { useEffect, useState } from 'react';
import { copyText } from './clipboard.ts';
import { CalmIcon, CopyIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';

type Outcome = 'idle' | 'copied' | 'failed';

/** How long the button says that it copied. */
const SHOWN_MS = 2500;

interface Props {
  /** Or how to come by it, asked at the press. */
  readonly text: string | (() => Promise<string>);
  /** What the button says; "Copy" by default. */
  readonly label?: string;
  /** Id of the element that shows the text, so that several buttons can be told apart. */
  readonly describedBy: string;
}

export function CopyButton({ text, label, describedBy }: Props) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copied = outcome === 'copied';
  return (
    <span className="copy">
      <button
        type="button"
        className="button button-small"
        aria-describedby={describedBy}
        onClick={async () => {
          const whole = typeof text === 'string' ? text : await text();
          setOutcome((await copyText(whole)) ? 'copied' : 'failed');
        }}
      >
        {copied ? <CalmIcon size={16} /> : <CopyIcon size={16} />}
        {label ?? t.copy}
      </button>
      <span role="status" className={outcome === 'failed' ? 'copy-failed' : 'copy-done'}>
        {copied && t.copied}
        {outcome === 'failed' && t.copyFailed}
      </span>
    </span>
  );
}
