/** The welcome's last screen: the icon in sight, and tabs that are older than Signpost. */
import { useState } from 'react';
import { PinIcon, PuzzleIcon, SignpostIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';

export interface OpenTabs {
  readonly count: number;
  /** Only ever called by the officer's own press: a reload can lose a draft. */
  readonly reload: () => void;
}

interface Props {
  readonly browserName: 'chrome' | 'firefox';
  readonly tabs: OpenTabs | null | undefined;
  readonly settingsPage: string;
}

export function WelcomeReady({ browserName, tabs, settingsPage }: Props) {
  const { t } = useLanguage();
  const pin = t.welcome.ready.pin[browserName];
  return (
    <>
      <ol className="pin">
        <li>
          <PuzzleIcon size={28} />
          <span>{pin.open}</span>
        </li>
        <li>
          <SignpostIcon size={28} />
          <span>{pin.choose}</span>
        </li>
        <li>
          <PinIcon size={28} />
          <span>{pin.pin}</span>
        </li>
      </ol>
      <div className="open-tabs">
        <h2>{t.welcome.ready.tabs}</h2>
        {tabs !== undefined && <Tabs tabs={tabs} />}
      </div>
      <p>
        <a href={settingsPage}>{t.welcome.ready.settings}</a>
      </p>
    </>
  );
}

function Tabs({ tabs }: { readonly tabs: OpenTabs | null }) {
  const { t } = useLanguage();
  const [reloaded, setReloaded] = useState(false);
  const { ready } = t.welcome;
  if (tabs === null)
    return (
      <>
        <p>{ready.tabsUnknown}</p>
        <p className="lead">{ready.drafts}</p>
      </>
    );
  return (
    <>
      {tabs.count > 0 && !reloaded && (
        <>
          <p>{ready.tabsSome(tabs.count)}</p>
          <p className="lead">{ready.drafts}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              tabs.reload();
              setReloaded(true);
            }}
          >
            {ready.reload(tabs.count)}
          </button>
        </>
      )}
      {/* The button goes once it was pressed: what is said in its place takes the focus. */}
      <p role="status" tabIndex={-1} ref={(said) => (reloaded ? said?.focus() : undefined)}>
        {reloaded && ready.reloaded}
        {tabs.count === 0 && !reloaded && ready.tabsNone}
      </p>
    </>
  );
}
