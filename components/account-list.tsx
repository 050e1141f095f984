/** The accounts somebody has answered for. The officer changes the officer's own; the service's stand as they are. */
import { useId, useRef, useState } from 'react';
import type { Account, Settings } from '../lib/policy/schema.ts';
import { AccountIcon } from './account-card.tsx';
import { useLanguage } from './language.tsx';
import { SetByWords } from './set-by.tsx';
import { nameOf } from './verdict-words.ts';

type Listed = Settings['accounts'][number];

interface Props {
  readonly accounts: readonly Listed[];
  readonly organisation: string;
  readonly onKeep: (account: Account) => void;
  readonly onForget: (account: Account) => void;
}

/** A service may list thousands; so many rows are shown at once. */
const SHOWN = 50;

/** The officer's own first, since those are the ones to change; then those that the search finds. */
function chosen(accounts: readonly Listed[], query: string): readonly Listed[] {
  const words = query.toLowerCase().replace(/^@/, '').trim();
  const says = ({ handle, name, unit }: Listed) =>
    [handle, name, unit].some((text) => text?.toLowerCase().includes(words));
  const found = words === '' ? accounts : accounts.filter(says);
  return accounts.length <= SHOWN ? found : [...found].sort((a, b) => a.setBy.localeCompare(b.setBy));
}

export function AccountList({ accounts, organisation, onKeep, onForget }: Props) {
  const { t } = useLanguage();
  const search = useId();
  const [query, setQuery] = useState('');
  const [done, setDone] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const found = chosen(accounts, query);
  return (
    // The row that held the focus goes away when it is removed; the list takes the focus in its place.
    <div ref={place} tabIndex={-1} className="account-list">
      {accounts.length > SHOWN && (
        <p className="account-search">
          <label htmlFor={search}>{t.policy.find}</label>
          <input
            id={search}
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </p>
      )}
      {accounts.length === 0 ? (
        <p className="calm">{t.options.noAccounts}</p>
      ) : (
        <ul>
          {found.slice(0, SHOWN).map((account) => (
            <Row
              key={`${account.site} ${account.id ?? ''} ${account.handle ?? ''}`}
              account={account}
              organisation={organisation}
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
      {found.length > SHOWN && <p className="hint">{t.policy.shownOf(SHOWN, found.length)}</p>}
      <p role="status" className="visually-hidden">
        {done}
      </p>
    </div>
  );
}

/** Without who set it, which is not for the officer to say. */
function entryOf({ setBy: _, unit: __, ...account }: Listed, kind: Account['kind']): Account {
  return { ...account, kind };
}

interface RowProps {
  readonly account: Listed;
  readonly organisation: string;
  readonly onChange: (kind: Account['kind'], name: string) => void;
  readonly onRemove: (name: string) => void;
}

function Row({ account, organisation, onChange, onRemove }: RowProps) {
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
          {t.site[account.site]}
          {account.unit && ` · ${account.unit}`} · {own && `${t.options.setBy}${t.colon} `}
          <SetByWords by={account.setBy} organisation={organisation} />
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
