/** The options page: which accounts are whose, and who settled what. */
import type { ReactNode } from 'react';
import type { Account, Guidance, Settings } from '../lib/policy/schema.ts';
import type { Report } from '../lib/policy/settle.ts';
import { AccountList } from './account-list.tsx';
import { AddAccount } from './add-account.tsx';
import type { RuleWords } from './finding-card.tsx';
import { LockIcon, SignpostIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';
import { Refused } from './refused.tsx';
import { SettingsTable } from './settings-table.tsx';

interface Props {
  readonly settings: Settings;
  readonly guidance: Guidance;
  /** Who settled what, and what of a policy could not be used. */
  readonly report: Report;
  readonly ruleWords: RuleWords;
  readonly onKeep: (account: Account) => void;
  readonly onForget: (account: Account) => void;
  readonly onLanguage: (language: Settings['language']) => void;
  /** What was counted. */
  readonly outcomes?: ReactNode;
  /** Whether Signpost sees the open composers. */
  readonly selfTest?: ReactNode;
}

export function Options({
  settings,
  guidance,
  report,
  ruleWords,
  onKeep,
  onForget,
  onLanguage,
  outcomes,
  selfTest,
}: Props) {
  const { t } = useLanguage();
  return (
    <main className="options">
      <header>
        <p className="brand">
          <SignpostIcon size={20} />
          Signpost
        </p>
        <h1>{t.options.title}</h1>
        {report.managed && (
          <p className="managed-by">
            <LockIcon size={18} /> <strong>{t.policy.managedBy(settings.organisation)}</strong>{' '}
            <span>{t.policy.managedHint}</span> {settings.contact && <span>{t.policy.ask(settings.contact)}</span>}
          </p>
        )}
      </header>
      <Refused problems={report.problems} />
      <section aria-labelledby="accounts">
        <h2 id="accounts" tabIndex={-1}>
          {t.options.accounts}
        </h2>
        <p className="lead">{t.options.accountsLead}</p>
        <AccountList
          accounts={settings.accounts}
          organisation={settings.organisation}
          onKeep={onKeep}
          onForget={onForget}
        />
        <AddAccount onAdd={onKeep} />
      </section>
      <section aria-labelledby="behaviour">
        <h2 id="behaviour">{t.options.rules}</h2>
        <SettingsTable
          settings={settings}
          guidance={guidance}
          report={report}
          ruleWords={ruleWords}
          onLanguage={onLanguage}
        />
      </section>
      {outcomes}
      {selfTest}
      <p className="privacy">{t.options.privacy}</p>
    </main>
  );
}
