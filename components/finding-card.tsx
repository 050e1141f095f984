/** One finding: how grave, the officer's own words, why it matters and what to do instead. */
import { useId } from 'react';
import type { Finding } from '../lib/check.ts';
import type { Field } from '../lib/draft.ts';
import type { Severity } from '../lib/policy/schema.ts';
import type { Said } from '../lib/rules/own-words.ts';
import type { RuleText } from '../lib/rules/rule.ts';
import { CopyButton } from './copy-button.tsx';
import { DecisionButton, type Trusts } from './decision-button.tsx';
import { AdviseIcon, BlockIcon, WarnIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';
import { Prose } from './prose.tsx';

/** What is said about each rule, by its id. */
export type RuleWords = ReadonlyMap<string, Said>;

const ICONS = { block: BlockIcon, warn: WarnIcon, advise: AdviseIcon } satisfies Record<Severity, unknown>;

/** A long match is shown by its beginning; the officer knows the rest. */
const QUOTED = 160;

const shorten = (text: string): string => {
  const characters = Array.from(text.trim());
  return characters.length <= QUOTED ? characters.join('') : `${characters.slice(0, QUOTED).join('')}…`;
};

/** What an officer can do about a finding without leaving the panel. */
export interface FindingActions {
  readonly onReplace: (finding: Finding) => void;
  readonly onQuiet: (finding: Finding) => void;
  readonly trusts?: Trusts;
}

interface Props {
  readonly finding: Finding;
  readonly fields: readonly Field[];
  readonly ruleWords: RuleWords;
  readonly actions?: FindingActions | undefined;
}

export function FindingCard({ finding, fields, ruleWords, actions }: Props) {
  const { lang, t } = useLanguage();
  const replacement = useId();
  const title = useId();
  const pass = actions?.trusts && { trusts: actions.trusts };
  const words: RuleText = ruleWords.get(finding.rule)?.[lang] ?? t.findings.unnamed;
  const Shape = ICONS[finding.severity];
  const field = fields[finding.field];
  const where = field && t.findings.where[field.kind](field.index + 1);
  return (
    <li className="finding" data-rule={finding.rule} data-severity={finding.severity}>
      <p className="finding-severity">
        <Shape size={16} /> {t.findings.severity[finding.severity]}
        {where && <span className="finding-where">{where}</span>}
        {finding.likely && <span className="finding-where">{t.findings.likely}</span>}
      </p>
      <h3 id={title}>{words.title}</h3>
      <p>
        <q className="finding-quote" dir="auto">
          {shorten(finding.span)}
        </q>
      </p>
      <div className="finding-words">
        <p className="finding-reason">
          <Prose text={words.reason} />
        </p>{' '}
        <p>
          <span className="label">{t.findings.instead}</span> <Prose text={words.instead} />
        </p>
      </div>
      {finding.replacement !== undefined && (
        <p className="finding-replacement">
          <span>
            <span className="label">{t.findings.tryThis}</span>{' '}
            <bdi id={replacement}>{t.quote(finding.replacement)}</bdi>
          </span>
          <span className="finding-buttons">
            {actions && (
              <DecisionButton
                className="button button-small"
                describedBy={replacement}
                onPress={() => actions.onReplace(finding)}
                {...pass}
              >
                {t.findings.useThis}
              </DecisionButton>
            )}
            <CopyButton text={finding.replacement} describedBy={replacement} />
          </span>
        </p>
      )}
      {actions && finding.severity !== 'block' && (
        <DecisionButton
          className="link finding-quiet"
          describedBy={title}
          onPress={() => actions.onQuiet(finding)}
          {...pass}
        >
          {t.findings.notHelpful}
        </DecisionButton>
      )}
    </li>
  );
}
