/** The region that says whose account is about to speak, and asks once where nobody has said yet. */
import { useId } from 'react';
import type { Identity, Verdict } from '../lib/account.ts';
import type { SiteId } from '../lib/draft.ts';
import type { View } from '../lib/panel.ts';
import type { Account } from '../lib/policy/schema.ts';
import { DecisionButton, type Trusts } from './decision-button.tsx';
import { NotCheckingIcon, OfficialIcon, PersonalIcon, UnknownIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';
import { adviceFor, nameOf, namesGiven, reasonFor } from './verdict-words.ts';

export type OnAnswer = (account: Identity, kind: Account['kind']) => void;

const ICONS = { official: OfficialIcon, personal: PersonalIcon, unknown: UnknownIcon } as const;

interface IconProps {
  readonly answer: Verdict['answer'];
  /** False where nothing is checked: no state may look reassuring then. */
  readonly checking: boolean;
  readonly size?: number;
}

export function AccountIcon({ answer, checking, size = 22 }: IconProps) {
  const Shape = checking ? ICONS[answer] : NotCheckingIcon;
  return (
    <span className="account-icon">
      <Shape size={size} />
    </span>
  );
}

interface Props {
  readonly site: SiteId;
  readonly verdict: Verdict;
  readonly checking: boolean;
  /** In the hold, which explains a personal account by itself and has no line to spare. */
  readonly brief?: boolean;
  /** Where else one press publishes. */
  readonly alsoTo?: View['alsoTo'];
  readonly onAnswer: OnAnswer;
  readonly trusts?: Trusts;
}

export function AccountCard({ site, verdict, checking, brief = false, alsoTo, onAnswer, trusts }: Props) {
  const { t } = useLanguage();
  const heading = useId();
  const { account, answer } = verdict;
  const handle = account && nameOf(account, site);
  const advice = brief && answer === 'personal' ? null : adviceFor(verdict, t);
  const plain = brief && verdict.why === 'listed';
  const given = namesGiven(verdict, site, t);
  // An account is kept by id or handle; with neither, an answer could not be found again.
  const asks = verdict.why === 'not-listed' && (account?.id ?? account?.handle) !== undefined;
  return (
    <section className="account" data-tone={checking ? answer : 'off'} aria-labelledby={heading}>
      <h2 className="visually-hidden" id={heading}>
        {t.account.region}
      </h2>
      <AccountIcon answer={answer} checking={checking} />
      <div className="account-words">
        <p className="account-answer">{t.account[answer]}</p>
        {account && handle && (
          <p className="account-name">
            {account.name && account.name !== handle && <bdi>{account.name}</bdi>}{' '}
            <bdi className="account-handle">{handle}</bdi>
          </p>
        )}
        {!plain && <p>{reasonFor(verdict, t)}</p>}
        {alsoTo?.includes('instagram') && <p className="account-also">{t.account.alsoToInstagram}</p>}
        {given.length > 0 && (
          <dl className="account-given">
            {given.map(({ where, name }) => (
              <div key={where}>
                <dt>{where}</dt>
                <dd>
                  <bdi>{name}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {advice && <p className={asks ? undefined : 'account-advice'}>{advice}</p>}
        {asks && account && <Question account={account} onAnswer={onAnswer} trusts={trusts} />}
      </div>
    </section>
  );
}

interface QuestionProps {
  readonly account: Identity;
  readonly onAnswer: OnAnswer;
  readonly trusts: Trusts | undefined;
}

function Question({ account, onAnswer, trusts }: QuestionProps) {
  const { t } = useLanguage();
  const pass = trusts && { trusts };
  return (
    <fieldset className="question">
      <legend>{t.account.ask}</legend>
      <DecisionButton className="button button-small" onPress={() => onAnswer(account, 'official')} {...pass}>
        {t.account.official}
      </DecisionButton>
      <DecisionButton className="button button-small" onPress={() => onAnswer(account, 'personal')} {...pass}>
        {t.account.personal}
      </DecisionButton>
    </fieldset>
  );
}
