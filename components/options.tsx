/** The options page: which accounts are whose, and who settled what. */
import type { ReactNode } from 'react';
import type { Account, Settings } from '../lib/policy/schema.ts';
import { AccountList } from './account-list.tsx';
import { AddAccount } from './add-account.tsx';
import type { RuleWords } from './finding-card.tsx';
import { SignpostIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';
import { SettingsTable } from './settings-table.tsx';

interface Props {
  readonly settings: Settings;
  /** What holds where nobody settled anything. */
  readonly defaults: Settings;
  readonly ruleWords: RuleWords;
  readonly onKeep: (account: Account) => void;
  readonly onForget: (account: Account) => void;
  /** What was counted. */
  readonly outcomes?: ReactNode;
}

export function Options({ settings, defaults, ruleWords, onKeep, onForget, outcomes }: Props) {
  const { t } = useLanguage();
  return (
    <main className="options">
      <header>
        <p className="brand">
          <SignpostIcon size={20} />
          Signpost
        </p>
        <h1>{t.options.title}</h1>
      </header>
      <section aria-labelledby="accounts">
        <h2 id="accounts" tabIndex={-1}>
          {t.options.accounts}
        </h2>
        <p className="lead">{t.options.accountsLead}</p>
        <AccountList accounts={settings.accounts} onKeep={onKeep} onForget={onForget} />
        <AddAccount onAdd={onKeep} />
      </section>
      <section aria-labelledby="behaviour">
        <h2 id="behaviour">{t.options.rules}</h2>
        <SettingsTable settings={settings} defaults={defaults} ruleWords={ruleWords} />
      </section>
      {outcomes}
      <p className="privacy">{t.options.privacy}</p>
    </main>
  );
}
