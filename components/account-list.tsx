/** The accounts somebody has answered for. The officer changes the officer's own; the service's stand as they are. */
import { useRef, useState } from 'react';
import type { Account, Settings } from '../lib/policy/schema.ts';
import { AccountIcon } from './account-card.tsx';
import { useLanguage } from './language.tsx';
import { nameOf } from './verdict-words.ts';

type Listed = Settings['accounts'][number];

interface Props {
  readonly accounts: readonly Listed[];
  readonly onKeep: (account: Account) => void;
  readonly onForget: (account: Account) => void;
}

export function AccountList({ accounts, onKeep, onForget }: Props) {
  const { t } = useLanguage();
  const [done, setDone] = useState('');
  const place = useRef<HTMLDivElement>(null);
  return (
    // The row that held the focus goes away when it is removed; the list takes the focus in its place.
    <div ref={place} tabIndex={-1} className="account-list">
      {accounts.length === 0 ? (
        <p className="calm">{t.options.noAccounts}</p>
      ) : (
        <ul>
          {accounts.map((account) => (
            <Row
              key={`${account.site} ${account.id ?? ''} ${account.handle ?? ''}`}
              account={account}
              onChange={(kind, name) => {
                onKeep(entryOf(account, kind));
                setDone(t.options.saved(name));
              }}
              onRemove={(name) => {
                onForget(entryOf(account, account.kind));
                setDone(t.options.removed(name));
                place.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <p role="status" className="visually-hidden">
        {done}
      </p>
    </div>
  );
}

/** Without who set it, which is not for the officer to say. */
function entryOf({ setBy: _, ...account }: Listed, kind: Account['kind']): Account {
  return { ...account, kind };
}

interface RowProps {
  readonly account: Listed;
  readonly onChange: (kind: Account['kind'], name: string) => void;
  readonly onRemove: (name: string) => void;
}

function Row({ account, onChange, onRemove }: RowProps) {
  const { t } = useLanguage();
  const called = nameOf(account, account.site) ?? account.name ?? t.account.nameless;
  const own = account.setBy === 'officer';
  return (
    <li className="account-row" data-tone={account.kind}>
      <AccountIcon answer={account.kind} checking />
      <p>
        <strong>
          <bdi>{called}</bdi>
        </strong>
        <span className="hint">
          {t.site[account.site]} · {t.options.setBy}
          {t.colon} {t.options.by[account.setBy]}
        </span>
      </p>
      {own ? (
        <>
          <select
            aria-label={t.options.kind(called)}
            value={account.kind}
            onChange={(event) => onChange(event.target.value === 'official' ? 'official' : 'personal', called)}
          >
            <option value="official">{t.account.official}</option>
            <option value="personal">{t.account.personal}</option>
          </select>
          <button
            type="button"
            className="button button-small"
            aria-label={t.options.removeNamed(called)}
            onClick={() => onRemove(called)}
          >
            {t.options.remove}
          </button>
        </>
      ) : (
        <p className="account-kind">{t.account[account.kind]}</p>
      )}
    </li>
  );
}
