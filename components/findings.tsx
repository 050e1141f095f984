/** The region of findings: three at once, gravest first, the rest on request. */
import { useId, useState } from 'react';
import type { Finding } from '../lib/check.ts';
import type { Field } from '../lib/draft.ts';
import { type FindingActions, FindingCard, type RuleWords } from './finding-card.tsx';
import { CalmIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';

/** More at once is a wall that nobody reads. */
export const SHOWN = 3;

interface Props {
  readonly findings: readonly Finding[];
  readonly fields: readonly Field[];
  readonly ruleWords: RuleWords;
  /** Said in place of "nothing to change" where nothing was checked. */
  readonly unchecked?: string | undefined;
  readonly actions?: FindingActions;
  /** The site did not take the last change: said once, with what to do instead. */
  readonly refused?: boolean;
}

export function Findings({ findings, fields, ruleWords, unchecked, actions, refused = false }: Props) {
  const { t } = useLanguage();
  const heading = useId();
  const list = useId();
  const [all, setAll] = useState(false);
  const hidden = findings.length - SHOWN;
  return (
    <section className="findings" aria-labelledby={heading}>
      <h2 id={heading}>{t.findings.region}</h2>
      {refused && (
        <p role="alert" className="findings-refused">
          {t.findings.refused}
        </p>
      )}
      {findings.length === 0 ? (
        <p className="calm">
          {unchecked === undefined && <CalmIcon size={18} />}
          {unchecked ?? t.findings.none}
        </p>
      ) : (
        <ul id={list}>
          {(all ? findings : findings.slice(0, SHOWN)).map((finding) => (
            <FindingCard
              key={`${finding.rule} ${finding.field} ${finding.start} ${finding.end}`}
              finding={finding}
              fields={fields}
              ruleWords={ruleWords}
              actions={actions}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" className="link" aria-expanded={all} aria-controls={list} onClick={() => setAll(!all)}>
          {all ? t.findings.fewer : t.findings.more(hidden)}
        </button>
      )}
    </section>
  );
}
