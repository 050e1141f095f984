/** A place to try a text before it is anywhere near a composer. */
import { useEffect, useId, useState } from 'react';
import type { Finding } from '../lib/check.ts';
import type { RuleWords } from './finding-card.tsx';
import { Findings } from './findings.tsx';
import { useLanguage } from './language.tsx';

/** What the rules find in a text. */
export type CheckText = (text: string) => Promise<readonly Finding[]>;

/** A pause in typing, so that no word is judged half written. */
const PAUSE_MS = 150;

interface Props {
  readonly check: CheckText;
  readonly ruleWords: RuleWords;
}

export function TryDraft({ check, ruleWords }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const hint = useId();
  const [text, setText] = useState('');
  const { findings, failed } = useCheck(check, text);
  return (
    <div className="try-draft">
      <label htmlFor={id}>{t.popup.draft}</label>
      <textarea
        id={id}
        rows={5}
        dir="auto"
        aria-describedby={hint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={hint} className="hint">
        {t.popup.draftHint}
      </p>
      <p role="status" className="visually-hidden">
        {findings && (findings.length > 0 ? t.findings.things(findings.length) : t.findings.none)}
      </p>
      {failed && <p role="alert">{t.popup.checkFailed}</p>}
      {findings && <Findings findings={findings} fields={[{ kind: 'text', index: 0, text }]} ruleWords={ruleWords} />}
    </div>
  );
}

interface Outcome {
  /** `null` until a text has been read. */
  readonly findings: readonly Finding[] | null;
  readonly failed: boolean;
}

const NOTHING_READ: Outcome = { findings: null, failed: false };

function useCheck(check: CheckText, text: string): Outcome {
  const [outcome, setOutcome] = useState(NOTHING_READ);
  useEffect(() => {
    let overtaken = false;
    const settle = (next: Outcome) => {
      if (!overtaken) setOutcome(next);
    };
    const timer = setTimeout(() => {
      if (text.trim() === '') return settle(NOTHING_READ);
      check(text).then(
        (findings) => settle({ findings, failed: false }),
        () => settle({ findings: null, failed: true }),
      );
    }, PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [check, text]);
  return outcome;
}
