/** The first minute: what Signpost does and never does, whose accounts, and where to find it. Three screens, each of which can be skipped. */
import { useEffect, useRef, useState } from 'react';
import type { Account, Settings } from '../lib/policy/schema.ts';
import { SignpostIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';
import { type OpenTabs, WelcomeReady } from './welcome-ready.tsx';
import { WelcomeAccounts, WelcomeHello } from './welcome-screens.tsx';

interface Props {
  readonly accounts: Settings['accounts'];
  readonly organisation: string;
  readonly browserName: 'chrome' | 'firefox';
  /** Tabs of the sites that are older than Signpost; null where the browser does not tell, undefined until it has. */
  readonly tabs: OpenTabs | null | undefined;
  readonly settingsPage: string;
  readonly onKeep: (account: Account) => void;
  readonly onForget: (account: Account) => void;
  readonly onDone: () => void;
}

const SCREENS = ['hello', 'accounts', 'ready'] as const;

export function Welcome({ accounts, organisation, browserName, tabs, settingsPage, onKeep, onForget, onDone }: Props) {
  const { t } = useLanguage();
  const [place, setPlace] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const screen = SCREENS[place] ?? 'hello';
  const last = place === SCREENS.length - 1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new screen takes the focus, the first one does not
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [place]);

  return (
    <main className="welcome">
      <header>
        <p className="brand">
          <SignpostIcon size={24} />
          Signpost
        </p>
        <p className="steps">
          {t.welcome.step(place + 1, SCREENS.length)}
          <span className="steps-dots" aria-hidden="true">
            {SCREENS.map((one) => (
              <span key={one} data-now={one === screen} />
            ))}
          </span>
        </p>
      </header>
      <section className="welcome-screen" data-screen={screen} aria-labelledby="welcome-title">
        <h1 id="welcome-title" ref={heading} tabIndex={-1}>
          {t.welcome[screen].title}
        </h1>
        <p className="lead">{t.welcome[screen].lead}</p>
        {screen === 'hello' && <WelcomeHello />}
        {screen === 'accounts' && (
          <WelcomeAccounts accounts={accounts} organisation={organisation} onKeep={onKeep} onForget={onForget} />
        )}
        {screen === 'ready' && <WelcomeReady browserName={browserName} tabs={tabs} settingsPage={settingsPage} />}
      </section>
      <footer>
        <button type="button" className="button button-main" onClick={() => (last ? onDone() : setPlace(place + 1))}>
          {last ? t.welcome.done : t.welcome.next}
        </button>
        {place > 0 && (
          <button type="button" className="button" onClick={() => setPlace(place - 1)}>
            {t.welcome.back}
          </button>
        )}
        {!last && (
          <button type="button" className="link" onClick={onDone}>
            {t.welcome.skip}
          </button>
        )}
      </footer>
    </main>
  );
}
