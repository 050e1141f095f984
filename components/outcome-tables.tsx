/** The counts as tables: added up by rule, and line by line as they are kept. */
import { type ReactNode, useId } from 'react';
import { sumRules } from '../lib/outcomes/sums.ts';
import { type Count, OUTCOMES } from '../lib/outcomes.ts';
import type { RuleWords } from './finding-card.tsx';
import { useLanguage } from './language.tsx';

interface Props {
  readonly counts: readonly Count[];
  readonly ruleWords: RuleWords;
}

/** A rule by its title; what the account gave to ask by the account's words; a rule of the service's own by its id. */
function useRuleName(ruleWords: RuleWords): (rule: string) => string {
  const { lang, t } = useLanguage();
  const account: Readonly<Record<string, string>> = {
    'account-personal': t.account.personal,
    'account-unknown': t.account.unknown,
  };
  return (rule) => account[rule] ?? ruleWords.get(rule)?.[lang].title ?? rule;
}

/** On a narrow screen a table is moved sideways, by keyboard as well. */
function Scrolls({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scrolls" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

export function RuleTable({ counts, ruleWords }: Props) {
  const { t } = useLanguage();
  const heading = useId();
  const nameOf = useRuleName(ruleWords);
  const rules = sumRules(counts);
  const shown = OUTCOMES.filter(
    (outcome) => outcome !== 'clean' && (outcome !== 'observed' || rules.some(({ sums }) => sums.observed > 0)),
  );
  return (
    <div>
      <h3 id={heading}>{t.outcomes.byRule}</h3>
      <p className="lead">{rules.length > 0 ? t.outcomes.ruleLead : t.outcomes.noRules}</p>
      {rules.length > 0 && (
        <Scrolls label={t.outcomes.byRule}>
          <table className="settings counts" aria-labelledby={heading}>
            <thead>
              <tr>
                <th scope="col">{t.outcomes.rule}</th>
                {shown.map((outcome) => (
                  <th key={outcome} scope="col">
                    {t.outcomes.outcome[outcome]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rules.map(({ rule, sums }) => (
                <tr key={rule}>
                  <th scope="row">{nameOf(rule)}</th>
                  {shown.map((outcome) => (
                    <td key={outcome} data-none={sums[outcome] === 0}>
                      {sums[outcome]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolls>
      )}
    </div>
  );
}

export function KeptTable({ counts, ruleWords }: Props) {
  const { t } = useLanguage();
  const nameOf = useRuleName(ruleWords);
  const label = t.outcomes.kept(counts.length);
  return (
    <details className="kept">
      <summary>{label}</summary>
      <Scrolls label={label}>
        <table className="settings counts" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{t.outcomes.day}</th>
              <th scope="col">{t.outcomes.about}</th>
              <th scope="col">{t.outcomes.became}</th>
              <th scope="col">{t.outcomes.count}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ day, rule, outcome, reason, count }) => (
              <tr key={`${day} ${rule} ${outcome} ${reason}`}>
                <td>{day}</td>
                <th scope="row">{rule === null ? t.outcomes.wholePost : nameOf(rule)}</th>
                <td>
                  {t.outcomes.outcome[outcome]}
                  {reason && `${t.colon} ${t.outcomes.reason[reason]}`}
                </td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </details>
  );
}
