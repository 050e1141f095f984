/** The welcome's first two screens: the promise, and whose accounts. */
import type { ReactNode } from 'react';
import type { Account, Settings } from '../lib/policy/schema.ts';
import { AccountList } from './account-list.tsx';
import { AddAccount } from './add-account.tsx';
import { CalmIcon, CrossIcon, OfficialIcon, PauseIcon, WarnIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';

export function WelcomeHello() {
  const { t } = useLanguage();
  const { doing, nevers } = t.welcome.hello;
  return (
    <div className="promises">
      <div>
        <h2>{t.welcome.hello.does}</h2>
        <ul>
          <Promised tone="official" icon={<OfficialIcon size={24} />} text={doing.account} />
          <Promised tone="warn" icon={<WarnIcon size={24} />} text={doing.words} />
          <Promised tone="brand" icon={<PauseIcon size={24} />} text={doing.hold} />
        </ul>
      </div>
      <div>
        <h2>{t.welcome.hello.never}</h2>
        <ul>
          <Promised tone="never" icon={<CrossIcon size={24} />} text={nevers.send} />
          <Promised tone="never" icon={<CrossIcon size={24} />} text={nevers.post} />
          <Promised tone="never" icon={<CrossIcon size={24} />} text={nevers.block} />
        </ul>
      </div>
    </div>
  );
}

interface PromisedProps {
  readonly tone: 'official' | 'warn' | 'brand' | 'never';
  readonly icon: ReactNode;
  readonly text: string;
}

const Promised = ({ tone, icon, text }: PromisedProps) => (
  <li data-tone={tone}>
    <span className="promise-icon">{icon}</span>
    <span>{text}</span>
  </li>
);

interface AccountsProps {
  readonly accounts: Settings['accounts'];
  readonly organisation: string;
  readonly onKeep: (account: Account) => void;
  readonly onForget: (account: Account) => void;
}

export function WelcomeAccounts({ accounts, organisation, onKeep, onForget }: AccountsProps) {
  const { t } = useLanguage();
  return (
    <>
      <AddAccount heading="h2" onAdd={onKeep} />
      {accounts.length > 0 ? (
        <AccountList accounts={accounts} organisation={organisation} onKeep={onKeep} onForget={onForget} />
      ) : (
        <p className="calm">
          <CalmIcon size={16} /> {t.options.accountsLead}
        </p>
      )}
    </>
  );
}
