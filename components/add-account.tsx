/** Answers for an account before Signpost meets it. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { SITES, type SiteId } from '../lib/draft.ts';
import type { Account } from '../lib/policy/schema.ts';
import { useLanguage } from './language.tsx';

/** What people type or paste: @name, name, or the address of the profile. */
export const handleFrom = (typed: string): string =>
  (
    typed
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? ''
  )
    .replace(/^@/, '')
    .trim();

export function AddAccount({ onAdd }: { readonly onAdd: (account: Account) => void }) {
  const { t } = useLanguage();
  const ids = { site: useId(), handle: useId(), hint: useId(), kind: useId() };
  const field = useRef<HTMLInputElement>(null);
  const [site, setSite] = useState<SiteId>('x');
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<Account['kind']>('official');
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState('');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const handle = handleFrom(typed);
    setMissing(handle === '');
    setDone('');
    field.current?.focus();
    if (handle === '') return;
    onAdd({ site, handle, kind });
    setTyped('');
    setDone(t.options.saved(handle));
  };

  return (
    <form className="add-account" aria-label={t.options.add} onSubmit={submit} noValidate>
      <h3>{t.options.add}</h3>
      <p>
        <label htmlFor={ids.site}>{t.options.site}</label>
        <select
          id={ids.site}
          value={site}
          onChange={(event) => setSite(SITES.find((one) => one === event.target.value) ?? 'x')}
        >
          {SITES.map((one) => (
            <option key={one} value={one}>
              {t.site[one]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={ids.handle}>{t.options.handle}</label>
        <input
          ref={field}
          id={ids.handle}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={ids.hint}
          aria-invalid={missing}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span id={ids.hint} className={missing ? 'error' : 'hint'} role={missing ? 'alert' : undefined}>
          {missing ? t.options.handleMissing : t.options.handleHint}
        </span>
      </p>
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
