/** The panel in its three looks: docked beside the composer, a slim tab, and the hold. */
import { type ReactNode, useState } from 'react';
import type { Finding } from '../lib/check.ts';
import type { Guidelines } from '../lib/guidelines/guideline.ts';
import type { View } from '../lib/panel.ts';
import type { Reason } from '../lib/reasons.ts';
import { AccountCard, AccountIcon, type OnAnswer } from './account-card.tsx';
import { Announcer } from './announcer.tsx';
import type { Trusts } from './decision-button.tsx';
import type { RuleWords } from './finding-card.tsx';
import { Findings } from './findings.tsx';
import { GuidelineList } from './guideline-list.tsx';
import { Hold } from './hold.tsx';
import { CollapseIcon, NotCheckingIcon, SignpostIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';
import type { Texts } from './words/en.ts';

export interface PanelProps {
  /** `null` while no composer has the focus. */
  readonly view: View | null;
  readonly ruleWords: RuleWords;
  readonly guidelines: Guidelines;
  readonly onDecide: (hold: number, reason: Reason | null) => void;
  readonly onCancel: (hold: number) => void;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onAnswer: OnAnswer;
  readonly onReplace: (finding: Finding) => void;
  readonly onQuiet: (finding: Finding) => void;
  readonly onInsert: (text: string) => void;
  /** Told how wide its frame is and how high a hold stands, in CSS pixels. */
  readonly onFit?: (width: number, height: number) => void;
  readonly trusts?: Trusts;
}

const isBlind = (view: View): boolean => view.phase.at === 'blind' || view.phase.at === 'failed';

/** What happened to the last attempt, or why nothing is checked; nothing while the officer is simply writing. */
const told = ({ phase }: View, t: Texts): string | undefined =>
  phase.at === 'open' || phase.at === 'held' ? undefined : t.phase[phase.at];

export function Panel(props: PanelProps) {
  const { view, ruleWords, onDecide, onCancel, onAnswer, onFit, trusts } = props;
  const { t } = useLanguage();
  if (view?.phase.at === 'held') {
    const { phase } = view;
    return (
      <Hold
        key={phase.hold}
        view={view}
        phase={phase}
        ruleWords={ruleWords}
        onDecide={(reason) => onDecide(phase.hold, reason)}
        onCancel={() => onCancel(phase.hold)}
        onAnswer={onAnswer}
        onFit={onFit}
        {...(trusts && { trusts })}
      />
    );
  }
  return (
    <>
      {view?.collapsed ? <Tab {...props} /> : <Docked {...props} />}
      <Speaker view={view} t={t} />
    </>
  );
}

function Docked({ view, guidelines, onCollapse, onAnswer, onInsert, trusts, ...props }: PanelProps) {
  const { t } = useLanguage();
  const values = view ? view.findings.flatMap(({ rule }) => props.ruleWords.get(rule)?.value ?? []) : [];
  const pass = trusts && { trusts };
  return (
    <main className="panel">
      <header className="panel-head">
        <h1 className="brand">
          <SignpostIcon size={20} />
          Signpost
        </h1>
        <button
          type="button"
          className="icon-button"
          aria-label={t.panel.collapse}
          title={t.panel.collapse}
          onClick={() => onCollapse(true)}
        >
          <CollapseIcon size={18} />
        </button>
      </header>
      <div className="panel-body">
        {view ? (
          <>
            <PhaseNotice view={view} />
            {view.unpublished && <p className="notice">{t.unpublished}</p>}
            <AccountCard
              site={view.site}
              verdict={view.verdict}
              checking={!isBlind(view)}
              alsoTo={view.alsoTo}
              onAnswer={onAnswer}
              {...pass}
            />
            <Findings
              findings={view.findings}
              fields={view.fields}
              ruleWords={props.ruleWords}
              actions={{ onReplace: props.onReplace, onQuiet: props.onQuiet, ...pass }}
              refused={view.editRefused === true}
              unchecked={isBlind(view) ? t.notChecked : undefined}
            />
          </>
        ) : (
          <p className="calm">{t.noComposer}</p>
        )}
        <GuidelineList
          guidelines={guidelines}
          about={{ site: view?.site ?? null, values }}
          onInsert={view && !isBlind(view) ? onInsert : undefined}
        />
      </div>
    </main>
  );
}

function PhaseNotice({ view }: { readonly view: View }): ReactNode {
  const { t } = useLanguage();
  const text = told(view, t);
  if (text === undefined) return null;
  return (
    <p className="notice" data-phase={view.phase.at}>
      {isBlind(view) && <NotCheckingIcon size={18} />}
      {text}
    </p>
  );
}

function Tab({ view, onCollapse }: PanelProps) {
  const { t } = useLanguage();
  const blind = view !== null && isBlind(view);
  const count = view?.findings.length ?? 0;
  const state = view && (blind ? t.phase.blind : t.account[view.verdict.answer]);
  const name = [state, count > 0 && t.findings.things(count), t.panel.open].filter(Boolean).join('. ');
  return (
    <main className="tab">
      <h1 className="visually-hidden">Signpost</h1>
      <button
        type="button"
        className="tab-button"
        data-tone={view && !blind ? view.verdict.answer : 'off'}
        aria-label={name}
        title={name}
        onClick={() => onCollapse(false)}
      >
        <SignpostIcon size={20} />
        {view && <AccountIcon answer={view.verdict.answer} checking={!blind} size={24} />}
        {count > 0 && <span className="tab-count">{count}</span>}
      </button>
    </main>
  );
}

/** Says account, findings and phase. "Nothing to change" is said only after there was something. */
function Speaker({ view, t }: { readonly view: View | null; readonly t: Texts }) {
  const [had, setHad] = useState(false);
  const count = view?.findings.length ?? 0;
  if (count > 0 && !had) setHad(true);
  const none = had ? t.findings.none : '';
  const findings = count > 0 ? t.findings.things(count) : none;
  const parts = view && !isBlind(view) ? [t.account[view.verdict.answer], findings] : ['', ''];
  return <Announcer parts={[...parts, (view && told(view, t)) ?? '']} />;
}
