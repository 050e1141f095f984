/** The toolbar popup: what this tab is doing, what the guidelines say, and a place to try a draft. */
import { useId } from 'react';
import type { Guidelines } from '../lib/guidelines/guideline.ts';
import { CopyButton } from './copy-button.tsx';
import type { RuleWords } from './finding-card.tsx';
import { CalmIcon, NotCheckingIcon, PauseIcon, SignpostIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';
import { Reference } from './reference.tsx';
import { Tabs } from './tabs.tsx';
import { type CheckText, TryDraft } from './try-draft.tsx';
import type { Texts } from './words/en.ts';

/** `null` where Signpost does not work at all. */
export type TabState = keyof Texts['popup']['state'] | null;

const ICONS = { checking: CalmIcon, 'not-checking': NotCheckingIcon, off: PauseIcon } as const;

interface Props {
  /** `undefined` until the tab has answered. */
  readonly state: TabState | undefined;
  readonly guidelines: Guidelines;
  readonly ruleWords: RuleWords;
  readonly check: CheckText;
  /** The text that is copied for whoever looks after Signpost. */
  readonly diagnose: () => Promise<string>;
  readonly settingsPage: string;
}

export function Popup({ state, guidelines, ruleWords, check, diagnose, settingsPage }: Props) {
  const { t } = useLanguage();
  const about = useId();
  return (
    <main className="popup">
      <header className="popup-head">
        <h1 className="brand">
          <SignpostIcon size={20} />
          Signpost
        </h1>
        <a href={settingsPage} target="_blank" rel="noreferrer">
          {t.popup.settings}
        </a>
        <StateLine state={state} />
      </header>
      <Tabs
        name="Signpost"
        pages={[
          { key: 'look-up', title: t.popup.lookUp, content: <Reference guidelines={guidelines} /> },
          { key: 'try', title: t.popup.tryDraft, content: <TryDraft check={check} ruleWords={ruleWords} /> },
        ]}
      />
      <footer className="popup-foot">
        <CopyButton text={diagnose} label={t.popup.diagnostics} describedBy={about} />
        <p id={about}>{t.popup.diagnosticsHint}</p>
      </footer>
    </main>
  );
}

function StateLine({ state }: { readonly state: TabState | undefined }) {
  const { t } = useLanguage();
  const Shape = state ? ICONS[state] : NotCheckingIcon;
  return (
    <p role="status" className="popup-state" data-state={state ?? 'elsewhere'}>
      {state !== undefined && (
        <>
          <Shape size={16} />
          {state === null ? t.popup.elsewhere : t.popup.state[state]}
        </>
      )}
    </p>
  );
}
