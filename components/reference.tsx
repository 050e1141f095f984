/** Everything there is to look up: by section, or by what the officer types. */
import { useEffect, useId, useRef, useState } from 'react';
import { type Guideline, type Guidelines, listOf } from '../lib/guidelines/guideline.ts';
import { search } from '../lib/guidelines/search.ts';
import { Announcer } from './announcer.tsx';
import { ReferenceFolds } from './guideline-list.tsx';
import { CheckItem, ContactItem, LineItem, OwnFold, PlatformFold, ValueFold } from './guideline-parts.tsx';
import { SearchIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';

export function Reference({ guidelines }: { readonly guidelines: Guidelines }) {
  const { lang, t } = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const found = search(listOf(guidelines), query, lang);
  const searching = query.trim() !== '';
  const outcome = found.length > 0 ? t.popup.found(found.length) : t.popup.nothing;
  // The popup is opened to look something up: typing starts at once.
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <div className="search">
        <label className="visually-hidden" htmlFor={id}>
          {t.popup.search}
        </label>
        <SearchIcon size={18} />
        <input
          ref={field}
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={t.popup.placeholder}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <Announcer parts={[searching ? outcome : '']} />
      {searching ? <Results found={found} outcome={outcome} /> : <Sections guidelines={guidelines} />}
    </>
  );
}

function Results({ found, outcome }: { readonly found: readonly Guideline[]; readonly outcome: string }) {
  const { t } = useLanguage();
  return (
    <div className="results">
      <p className="results-count">{outcome}</p>
      <ul>
        {found.map((guideline) => (
          <li key={`${guideline.kind} ${guideline.id}`}>
            <p className="result-kind">{t.guidelines.kind[guideline.kind]}</p>
            <Result guideline={guideline} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Result({ guideline }: { readonly guideline: Guideline }) {
  switch (guideline.kind) {
    case 'value':
      return <ValueFold value={guideline} open />;
    case 'platform':
      return <PlatformFold platform={guideline} open />;
    case 'own':
      return <OwnFold own={guideline} open />;
    case 'line':
      return <LineItem line={guideline} />;
    case 'contact':
      return <ContactItem contact={guideline} />;
    case 'check':
      return <CheckItem check={guideline} />;
  }
}

function Sections({ guidelines }: { readonly guidelines: Guidelines }) {
  const { lang, t } = useLanguage();
  const values = useId();
  const platforms = useId();
  const more = useId();
  return (
    <>
      <p className="motto">{guidelines.motto[lang]}</p>
      <section aria-labelledby={values}>
        <h2 id={values}>{t.guidelines.values}</h2>
        {[...guidelines.values, ...guidelines.own].map((value) =>
          value.kind === 'own' ? <OwnFold key={value.id} own={value} /> : <ValueFold key={value.id} value={value} />,
        )}
      </section>
      <section aria-labelledby={platforms}>
        <h2 id={platforms}>{t.guidelines.platforms}</h2>
        {guidelines.platforms.map((platform) => (
          <PlatformFold key={platform.id} platform={platform} />
        ))}
      </section>
      <section aria-labelledby={more}>
        <h2 id={more}>{t.guidelines.more}</h2>
        <ReferenceFolds guidelines={guidelines} about={{ site: null, values: [] }} />
      </section>
      <p className="disclaimer">{t.guidelines.disclaimer}</p>
    </>
  );
}
