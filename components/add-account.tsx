/** Answers for an account before Signpost meets it: by its handle on X, by its ID on the other sites. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { SITES, type SiteId } from '../lib/draft.ts';
import type { Account } from '../lib/policy/schema.ts';
import { handleFrom, idFrom, wrongId } from './account-typed.ts';
import { useLanguage } from './language.tsx';
import { TextField } from './text-field.tsx';
import type { Texts } from './words/en.ts';

interface Wrong {
  readonly key: string | null;
  readonly name: string | null;
}

const FINE: Wrong = { key: null, name: null };

function wrongWith(site: SiteId, key: string, name: string, t: Texts): Wrong {
  if (site === 'x') return { key: key === '' ? t.options.handleMissing : null, name: null };
  const wrong = wrongId(site, key);
  const said = wrong && (key === '' ? t.accountId.missing : t.accountId.wrong[wrong]);
  return { key: said, name: name === '' ? t.accountId.nameMissing : null };
}

interface Props {
  readonly onAdd: (account: Account) => void;
  /** Its heading's place among those of the page. */
  readonly heading?: 'h2' | 'h3';
}

export function AddAccount({ onAdd, heading: Heading = 'h3' }: Props) {
  const { t } = useLanguage();
  const ids = { site: useId(), kind: useId() };
  const keyField = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const [site, setSite] = useState<SiteId>('x');
  const [typed, setTyped] = useState({ key: '', name: '' });
  const [kind, setKind] = useState<Account['kind']>('official');
  const [wrong, setWrong] = useState(FINE);
  const [done, setDone] = useState('');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = site === 'x' ? handleFrom(typed.key) : idFrom(typed.key);
    const name = typed.name.trim();
    const found = wrongWith(site, key, name, t);
    setWrong(found);
    setDone('');
    (found.key === null && found.name !== null ? nameField : keyField).current?.focus();
    if (found.key !== null || found.name !== null) return;
    onAdd(site === 'x' ? { site, handle: key, kind } : { site, id: key, name, kind });
    setTyped({ key: '', name: '' });
    setDone(t.options.saved(site === 'x' ? key : name));
  };

  return (
    <form className="add-account" aria-label={t.options.add} onSubmit={submit} noValidate>
      <Heading>{t.options.add}</Heading>
      <p>
        <label htmlFor={ids.site}>{t.options.site}</label>
        <select
          id={ids.site}
          value={site}
          onChange={(event) => {
            setSite(SITES.find((one) => one === event.target.value) ?? 'x');
            setWrong(FINE);
          }}
        >
          {SITES.map((one) => (
            <option key={one} value={one}>
              {t.site[one]}
            </option>
          ))}
        </select>
      </p>
      <TextField
        ref={keyField}
        label={site === 'x' ? t.options.handle : t.accountId.id}
        hint={site === 'x' ? t.options.handleHint : t.accountId.where[site]}
        wrong={wrong.key}
        value={typed.key}
        onChange={(key) => setTyped({ ...typed, key })}
      />
      {site !== 'x' && (
        <TextField
          ref={nameField}
          label={t.accountId.name}
          hint={t.accountId.nameHint}
          wrong={wrong.name}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
        />
      )}
      <p>
        <label htmlFor={ids.kind}>{t.options.whose}</label>
        <select
          id={ids.kind}
          value={kind}
          onChange={(event) => setKind(event.target.value === 'official' ? 'official' : 'personal')}
        >
          <option value="official">{t.account.official}</option>
          <option value="personal">{t.account.personal}</option>
        </select>
      </p>
      <button type="submit" className="button button-main">
        {t.options.addButton}
      </button>
      <p role="status" className="visually-hidden">
        {done}
      </p>
    </form>
  );
}
