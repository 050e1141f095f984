/** A stopped submission: what was found, and the two ways on. The safe one has the focus; Escape takes it. */
import { type Ref, useEffect, useId, useRef, useState } from 'react';
import type { Phase, View } from '../lib/panel.ts';
import type { Reason } from '../lib/reasons.ts';
import { AccountCard, type OnAnswer } from './account-card.tsx';
import { DecisionButton, type Trusts } from './decision-button.tsx';
import type { RuleWords } from './finding-card.tsx';
import { Findings } from './findings.tsx';
import { SignpostIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';

export type Held = Extract<Phase, { at: 'held' }>;

interface Props {
  readonly view: View;
  readonly phase: Held;
  readonly ruleWords: RuleWords;
  readonly onDecide: (reason: Reason | null) => void;
  readonly onCancel: () => void;
  readonly onAnswer: OnAnswer;
  /** Told how wide its frame is and how high the hold stands, in CSS pixels, whenever that changes. */
  readonly onFit?: ((width: number, height: number) => void) | undefined;
  readonly trusts?: Trusts;
}

/** Give it the hold's number as `key`: each hold is a question of its own. */
export function Hold({ view, phase, ruleWords, onDecide, onCancel, onAnswer, onFit, trusts }: Props) {
  const { t } = useLanguage();
  const summary = useId();
  const whole = useRef<HTMLElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const firstReason = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState<Reason | null>(null);
  const [missing, setMissing] = useState(false);
  const pass = trusts && { trusts };

  useEffect(() => {
    const toSafety = () => {
      if (document.activeElement === null || document.activeElement === document.body) back.current?.focus();
    };
    back.current?.focus();
    // The frame may be given the focus only after this page has drawn the hold.
    window.addEventListener('focus', toSafety);
    return () => window.removeEventListener('focus', toSafety);
  }, []);

  useEffect(() => {
    const element = whole.current;
    if (!onFit || !element) return;
    // The frame's width: the hold itself is narrower while it is scrolled, by a scrollbar that goes once it has its room.
    const observer = new ResizeObserver(() => onFit(window.innerWidth, element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [onFit]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.repeat) onCancel();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onCancel]);

  const decide = () => {
    if (phase.needs === 'confirmation') return onDecide(null);
    if (reason !== null) return onDecide(reason);
    setMissing(true);
    firstReason.current?.focus();
  };

  const { answer } = view.verdict;
  const count = view.findings.length;
  const onlyLives = phase.needs === 'reason' && view.reasons.length === 1;
  const lead = answer === 'personal' ? `${t.hold.personal} ${t.hold.lead}` : t.hold.lead;
  return (
    <main className="hold" ref={whole} data-dense={count > 1}>
      <header className="hold-head">
        <h1 className="brand">
          <SignpostIcon size={18} />
          Signpost
        </h1>
        <h2 className="hold-title">{t.hold.title}</h2>
        <p className="hold-lead">{lead}</p>
        {/* What a screen reader says when the safe button takes the focus. */}
        <p hidden id={summary}>
          {t.hold.title}. {t.account[answer]}. {count > 0 && `${t.findings.things(count)}. `}
          {lead}
        </p>
      </header>
      <div className="hold-body">
        <AccountCard
          site={view.site}
          verdict={view.verdict}
          checking
          brief
          alsoTo={view.alsoTo}
          onAnswer={onAnswer}
          {...pass}
        />
        {count > 0 && <Findings findings={view.findings} fields={view.fields} ruleWords={ruleWords} />}
      </div>
      <footer className="hold-foot">
        {onlyLives && <p className="reasons-ask">{t.policy.lifeSafetyOnly}</p>}
        {phase.needs === 'reason' && (
          <Reasons
            offered={view.reasons}
            chosen={reason}
            missing={missing && reason === null}
            first={firstReason}
            onChoose={setReason}
          />
        )}
        <div className="hold-buttons">
          <DecisionButton ref={back} className="button button-main" describedBy={summary} onPress={onCancel} {...pass}>
            {t.hold.back}
          </DecisionButton>
          <DecisionButton className="button" onPress={decide} {...pass}>
            {t.hold.post}
          </DecisionButton>
        </div>
      </footer>
    </main>
  );
}

interface ReasonsProps {
  readonly offered: readonly Reason[];
  readonly chosen: Reason | null;
  readonly missing: boolean;
  readonly first: Ref<HTMLInputElement>;
  readonly onChoose: (reason: Reason) => void;
}

function Reasons({ offered, chosen, missing, first, onChoose }: ReasonsProps) {
  const { t } = useLanguage();
  const legend = useId();
  const name = useId();
  const error = useId();
  return (
    <div
      className="reasons"
      role="radiogroup"
      aria-labelledby={legend}
      aria-required="true"
      aria-invalid={missing}
      aria-describedby={missing ? error : undefined}
    >
      <p id={legend} className="reasons-ask">
        {t.hold.why}
      </p>
      {offered.map((reason, place) => (
        <label key={reason} className="reason">
          <input
            ref={place === 0 ? first : undefined}
            type="radio"
            name={name}
            checked={chosen === reason}
            onChange={() => onChoose(reason)}
          />
          {t.hold.reason[reason]}
        </label>
      ))}
      {missing && (
        <p role="alert" id={error} className="reasons-error">
          {t.hold.chooseOne}
        </p>
      )}
    </div>
  );
}
