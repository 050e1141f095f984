/** What is settled, and by whom. For reading only: behaviour is the service's to settle. */
import type { Settings } from '../lib/policy/schema.ts';
import type { RuleWords } from './finding-card.tsx';
import { useLanguage } from './language.tsx';
import type { Texts } from './words/en.ts';

interface Props {
  readonly settings: Settings;
  readonly defaults: Settings;
  readonly ruleWords: RuleWords;
}

export function SettingsTable({ settings, defaults, ruleWords }: Props) {
  const { lang, t } = useLanguage();
  const severity = (value: Settings['severities'][string]) =>
    value === 'off' ? t.options.off : t.findings.severity[value];
  const failureBy: keyof Texts['options']['by'] = settings.onFailure === defaults.onFailure ? 'builtIn' : 'policy';
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
        <tr>
          <th scope="row">{t.options.onFailure}</th>
          <td>{t.options.failure[settings.onFailure]}</td>
          <td>{t.options.by[failureBy]}</td>
        </tr>
        {Object.entries(settings.severities).map(([rule, value]) => (
          <tr key={rule}>
            <th scope="row">{ruleWords.get(rule)?.[lang].title ?? t.findings.unnamed.title}</th>
            <td>{severity(value)}</td>
            <td>{t.options.by.policy}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
