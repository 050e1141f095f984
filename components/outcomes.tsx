/** What Signpost has counted: exactly what is kept, to look at, take away and clear. */
import { useEffect, useRef, useState } from 'react';
import { asCsv, asJson } from '../lib/outcomes/files.ts';
import { sumDays, sumPosts, total } from '../lib/outcomes/sums.ts';
import type { Count } from '../lib/outcomes.ts';
import type { RuleWords } from './finding-card.tsx';
import { useLanguage } from './language.tsx';
import { DayColumns, OutcomeBars } from './outcome-charts.tsx';
import { KeptTable, RuleTable } from './outcome-tables.tsx';

/** A month fits a narrow screen; the table below has every day. */
const DAYS_SHOWN = 30;

const FILES = [
  { kind: 'CSV', name: 'csv', type: 'text/csv;charset=utf-8', write: asCsv },
  { kind: 'JSON', name: 'json', type: 'application/json', write: asJson },
] as const;

interface Props {
  readonly counts: readonly Count[];
  readonly today: string;
  readonly retentionDays: number;
  readonly ruleWords: RuleWords;
  readonly onSave: (name: string, type: string, text: string) => void;
  readonly onClear: () => void;
}

export function Outcomes({ counts, today, retentionDays, ruleWords, onSave, onClear }: Props) {
  const { t } = useLanguage();
  const [done, setDone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const sums = sumPosts(counts);
  const days = Math.min(DAYS_SHOWN, retentionDays);
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes" ref={heading} tabIndex={-1}>
        {t.outcomes.title}
      </h2>
      <p className="lead">{t.outcomes.lead(retentionDays)}</p>
      {counts.length === 0 ? (
        <p className="calm">{t.outcomes.none}</p>
      ) : (
        <>
          <div className="charts">
            <div>
              <h3>{t.outcomes.byOutcome}</h3>
              <p className="lead">{t.outcomes.posts(total(sums))}</p>
              <OutcomeBars sums={sums} />
            </div>
            <div>
              <h3>{t.outcomes.byDay(days)}</h3>
              <DayColumns days={sumDays(counts, today, days)} />
            </div>
          </div>
          <RuleTable counts={counts} ruleWords={ruleWords} />
          <KeptTable counts={counts} ruleWords={ruleWords} />
          <div className="outcome-buttons">
            {FILES.map(({ kind, name, type, write }) => (
              <button
                key={kind}
                type="button"
                className="button"
                onClick={() => {
                  const file = `signpost-${today}.${name}`;
                  onSave(file, type, write(counts));
                  setDone(t.outcomes.saved(file));
                }}
              >
                {t.outcomes.save(kind)}
              </button>
            ))}
            <Clear
              onClear={() => {
                onClear();
                setDone(t.outcomes.cleared);
                // The buttons go with the counts.
                heading.current?.focus();
              }}
            />
          </div>
        </>
      )}
      <p role="status" className="visually-hidden">
        {done}
      </p>
    </section>
  );
}

/** Asks once more, with the focus on the safe answer. */
function Clear({ onClear }: { readonly onClear: () => void }) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  const clear = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button ref={clear} type="button" className="link" onClick={() => setAsking(true)}>
        {t.outcomes.clear}
      </button>
    );
  return (
    <fieldset className="clear-ask" aria-label={t.outcomes.clearAsk}>
      <p>{t.outcomes.clearAsk}</p>
      <button
        type="button"
        className="button button-main"
        ref={keep}
        onClick={() => {
          setAsking(false);
          requestAnimationFrame(() => clear.current?.focus());
        }}
      >
        {t.outcomes.clearNo}
      </button>
      <button type="button" className="button" onClick={onClear}>
        {t.outcomes.clearYes}
      </button>
    </fieldset>
  );
}
