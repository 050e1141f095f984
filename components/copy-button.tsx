import { useEffect, useState } from 'react';
import { copyText } from './clipboard.ts';
import { CalmIcon, CopyIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';

type Outcome = 'idle' | 'copied' | 'failed';

/** How long the button says that it copied. */
const SHOWN_MS = 2500;

interface Props {
  readonly text: string;
  /** Id of the element that shows the text, so that several buttons can be told apart. */
  readonly describedBy: string;
}

export function CopyButton({ text, describedBy }: Props) {
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
        onClick={async () => setOutcome((await copyText(text)) ? 'copied' : 'failed')}
      >
        {copied ? <CalmIcon size={16} /> : <CopyIcon size={16} />}
        {t.copy}
      </button>
      <span role="status" className={outcome === 'failed' ? 'copy-failed' : 'copy-done'}>
        {copied && t.copied}
        {outcome === 'failed' && t.copyFailed}
      </span>
    </span>
  );
}
