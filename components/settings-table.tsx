/** What is settled, and by whom. For reading, but for the language: behaviour is the service's to settle. */
import type { ReactNode } from 'react';
import type { Guidance, Key, Settings } from '../lib/policy/schema.ts';
import type { Report } from '../lib/policy/settle.ts';
import type { RuleWords } from './finding-card.tsx';
import { useLanguage } from './language.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { SetByWords } from './set-by.tsx';
import type { Texts } from './words/en.ts';

interface Props {
  readonly settings: Settings;
  readonly guidance: Guidance;
  readonly report: Report;
  readonly ruleWords: RuleWords;
  readonly onLanguage: (language: Settings['language']) => void;
}

/** The accounts have a section of their own; name and contact stand at the top of the page. */
type Shown = Exclude<Key, 'accounts' | 'organisation' | 'contact'>;

/** More than so many entries of a list say nothing at a glance. */
const NAMED = 12;

function listed(entries: readonly string[], t: Texts): string {
  if (entries.length === 0) return t.policy.none;
  const named = entries.slice(0, NAMED).join(', ');
  return entries.length > NAMED ? `${t.policy.count(entries.length)}${t.colon} ${named} …` : named;
}

function values(
  { settings, guidance, report, ruleWords, onLanguage }: Props,
  lang: 'en' | 'fr',
  t: Texts,
): Record<Shown, ReactNode> {
  const titles = (entries: readonly { readonly title: string }[]) =>
    listed(
      entries.map(({ title }) => title),
      t,
    );
  const severities = Object.entries(settings.severities).map(([rule, severity]) => {
    const title = ruleWords.get(rule)?.[lang].title ?? rule;
    return `${title}${t.colon} ${severity === 'off' ? t.options.off : t.findings.severity[severity]}`;
  });
  return {
    mode: t.policy.mode[settings.mode],
    onPersonal: t.policy.onPersonal[settings.onPersonal],
    onUnknown: t.policy.onUnknown[settings.onUnknown],
    severities: severities.length === 0 ? t.policy.none : severities.map((line) => <div key={line}>{line}</div>),
    rules: titles(settings.rules),
    allowedPhones: listed(settings.allowedPhones, t),
    allowedMailDomains: listed(settings.allowedMailDomains, t),
    allowedPlaces: listed(settings.allowedPlaces, t),
    allowedNames: listed(settings.allowedNames, t),
    reasons: settings.reasons.map((reason) => <div key={reason}>{t.hold.reason[reason]}</div>),
    overrideBlocks: settings.overrideBlocks ? t.policy.yes : t.policy.no,
    onFailure: t.options.failure[settings.onFailure],
    language:
      report.setBy.language === 'policy' ? (
        t.policy.language[settings.language]
      ) : (
        <LanguageChoice language={settings.language} onChoose={onLanguage} />
      ),
    outcomeDays: settings.outcomeDays,
    selectors: listed(
      settings.selectors.map(({ site, part, css }) => `${t.site[site]} ${part}${t.colon} ${css}`),
      t,
    ),
    values: titles(guidance.values),
    guidelines: titles(guidance.guidelines),
    contacts: titles(guidance.contacts),
  };
}

export function SettingsTable(props: Props) {
  const { lang, t } = useLanguage();
  const { settings, report } = props;
  return (
    <table className="settings">
      <thead>
        <tr>
          <th scope="col">{t.options.setting}</th>
          <th scope="col">{t.options.value}</th>
          <th scope="col">{t.options.setBy}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.entries(values(props, lang, t)) as [Shown, ReactNode][]).map(([key, value]) => (
          <tr key={key}>
            <th scope="row">{t.policy.key[key]}</th>
            <td>{value}</td>
            <td>
              <SetByWords by={report.setBy[key] ?? 'builtIn'} organisation={settings.organisation} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
