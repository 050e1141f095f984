/** Whether Signpost sees what it has to see, in each open tab of the sites; and the text for whoever looks after it. */
import { useId } from 'react';
import type { TabReport } from '../lib/browser/messages.ts';
import { CopyButton } from './copy-button.tsx';
import { CalmIcon, NotCheckingIcon, PauseIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';

const ICONS = { checking: CalmIcon, 'not-checking': NotCheckingIcon, off: PauseIcon } as const;

interface Props {
  /** One for each tab that answered; `undefined` until they have. */
  readonly reports: readonly TabReport[] | undefined;
  readonly onAgain: () => void;
  readonly diagnose: () => Promise<string>;
}

export function SelfTest({ reports, onAgain, diagnose }: Props) {
  const { t } = useLanguage();
  const heading = useId();
  const about = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t.selfTest.title}</h2>
      <p className="lead">{t.selfTest.lead}</p>
      <div role="status">
        {reports?.length === 0 && <p>{t.selfTest.nothing}</p>}
        <ul className="tab-reports">
          {reports?.map((report, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tabs have no name that may be told
            <Tab key={place} report={report} />
          ))}
        </ul>
      </div>
      <div className="self-test-foot">
        <button type="button" className="button button-small" onClick={onAgain}>
          {t.selfTest.again}
        </button>
        <CopyButton text={diagnose} label={t.popup.diagnostics} describedBy={about} />
        <p id={about} className="hint">
          {t.popup.diagnosticsHint}
        </p>
      </div>
    </section>
  );
}

function Tab({ report: { state, health } }: { readonly report: TabReport }) {
  const { t } = useLanguage();
  const Shape = ICONS[state];
  const missing = health.parts.filter((part) => part.vital && part.found === 0).map((part) => part.part);
  return (
    <li>
      <Shape size={18} />
      <div>
        <strong>{t.site[health.site]}</strong> {t.selfTest.state[state]} {t.selfTest.composer[health.state]}
        {health.state === 'changed' && missing.length > 0 && <p>{t.selfTest.missing(missing.join(', '))}</p>}
      </div>
    </li>
  );
}
