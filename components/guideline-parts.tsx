/** One guideline of each kind, as it stands in a list. */
import { lazy, type ReactNode, Suspense, useId } from 'react';
import type { Check, Contact, Own, Platform, ReadyLine, Value } from '../lib/guidelines/guideline.ts';
import { CopyButton } from './copy-button.tsx';
import { DecisionButton } from './decision-button.tsx';
import { CalmIcon, ChevronIcon, CrossIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';

interface FoldProps {
  readonly title: string;
  readonly line?: string;
  readonly mark?: string | undefined;
  /** Opened from the start, where somebody asked for just this. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A title that opens. */
export function Fold({ title, line, mark, open = false, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>
        <span className="fold-words">
          <span className="fold-title">{title}</span>
          {mark && <span className="fold-mark">{mark}</span>}
          {line && <span className="fold-line">{line}</span>}
        </span>
        <ChevronIcon size={18} />
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}

interface ValueProps {
  readonly value: Value;
  readonly mark?: string | undefined;
  readonly open?: boolean;
}

export function ValueFold({ value, mark, open = false }: ValueProps) {
  const { lang, t } = useLanguage();
  const text = value[lang];
  return (
    <Fold title={text.title} line={text.line} mark={mark} open={open}>
      <p>{text.more}</p>
      <dl className="do-dont">
        <div className="do">
          <dt>
            <CalmIcon size={16} />
            {t.guidelines.do}
          </dt>
          <dd>{t.quote(text.do)}</dd>
        </div>
        <div className="dont">
          <dt>
            <CrossIcon size={16} />
            {t.guidelines.dont}
          </dt>
          <dd>{t.quote(text.dont)}</dd>
        </div>
      </dl>
    </Fold>
  );
}

/** Brings the cleaning of HTML along, so it is loaded where an organisation has texts of its own. */
const Html = lazy(() => import('./html.tsx'));

interface OwnProps {
  readonly own: Own;
  readonly mark?: string | undefined;
  readonly open?: boolean;
}

export function OwnFold({ own, mark, open = false }: OwnProps) {
  const { lang } = useLanguage();
  const { title, line, html } = own[lang];
  return (
    <Fold title={title} {...(line !== undefined && { line })} mark={mark} open={open}>
      {html !== undefined && (
        <Suspense>
          <Html html={html} />
        </Suspense>
      )}
    </Fold>
  );
}

interface PlatformProps {
  readonly platform: Platform;
  readonly open?: boolean;
}

export function PlatformFold({ platform, open = false }: PlatformProps) {
  const { lang } = useLanguage();
  const text = platform[lang];
  return (
    <Fold title={text.title} line={text.line} open={open}>
      <ul className="points">
        {text.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Fold>
  );
}

export function CheckItem({ check }: { readonly check: Check }) {
  const { lang } = useLanguage();
  return (
    <>
      <strong>{check[lang].title}.</strong> {check[lang].ask}
    </>
  );
}

interface LineProps {
  readonly line: ReadyLine;
  readonly onInsert?: ((text: string) => void) | undefined;
}

export function LineItem({ line, onInsert }: LineProps) {
  const { lang, t } = useLanguage();
  const id = useId();
  const text = line[lang];
  return (
    <div className="item">
      <div>
        <p className="item-title">{text.title}</p>
        <p id={id} className="item-text">
          {text.text}
        </p>
        {text.note && <p className="item-note">{text.note}</p>}
      </div>
      <div className="item-buttons">
        {onInsert && (
          <DecisionButton className="button button-small" describedBy={id} onPress={() => onInsert(text.text)}>
            {t.guidelines.insert}
          </DecisionButton>
        )}
        <CopyButton text={text.text} describedBy={id} />
      </div>
    </div>
  );
}

export function ContactItem({ contact }: { readonly contact: Contact }) {
  const { lang, t } = useLanguage();
  const id = useId();
  const text = contact[lang];
  return (
    <div className="item">
      <div>
        <p className="item-title">{text.title}</p>
        <p id={id} className="item-reach">
          <bdi>{contact.reach}</bdi>
        </p>
        {text.note && <p className="item-note">{text.note}</p>}
        {contact.unconfirmed && <p className="item-note">{t.notConfirmed}</p>}
      </div>
      <CopyButton text={contact.reach} describedBy={id} />
    </div>
  );
}
