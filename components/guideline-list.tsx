/** The region of guidelines beside a draft: what matters to it first, everything else one press away. */
import { useId } from 'react';
import type { Guidelines, Own, Platform, Value } from '../lib/guidelines/guideline.ts';
import { type About, concerns, rank } from '../lib/guidelines/rank.ts';
import { CheckItem, ContactItem, Fold, LineItem, OwnFold, PlatformFold, ValueFold } from './guideline-parts.tsx';
import { useLanguage } from './language.tsx';

interface Props {
  readonly guidelines: Guidelines;
  readonly about: About;
  /** Puts a ready line into the draft; absent where there is none to put it into. */
  readonly onInsert?: ((text: string) => void) | undefined;
}

export function GuidelineList({ guidelines, about, onInsert }: Props) {
  const { lang, t } = useLanguage();
  const heading = useId();
  const { site } = about;
  const platforms = guidelines.platforms.filter((platform) => site === null || platform.sites.includes(site));
  return (
    <section className="guidelines" aria-labelledby={heading}>
      <h2 id={heading}>{t.guidelines.region}</h2>
      <p className="motto">{guidelines.motto[lang]}</p>
      {rank([...guidelines.values, ...guidelines.own, ...platforms], about).map((guideline) => (
        <Ranked
          key={guideline.id}
          guideline={guideline}
          mark={concerns(guideline, about) ? t.guidelines.forThisDraft : undefined}
        />
      ))}
      <ReferenceFolds guidelines={guidelines} about={about} onInsert={onInsert} />
      <p className="disclaimer">{t.guidelines.disclaimer}</p>
    </section>
  );
}

interface RankedProps {
  readonly guideline: Value | Own | Platform;
  readonly mark: string | undefined;
}

function Ranked({ guideline, mark }: RankedProps) {
  if (guideline.kind === 'value') return <ValueFold value={guideline} mark={mark} />;
  if (guideline.kind === 'own') return <OwnFold own={guideline} mark={mark} />;
  return <PlatformFold platform={guideline} />;
}

/** Checks, ready lines and contacts. */
export function ReferenceFolds({ guidelines, about, onInsert }: Props) {
  const { t } = useLanguage();
  return (
    <>
      <Fold title={t.guidelines.checks}>
        <ol className="points">
          {guidelines.checks.map((check) => (
            <li key={check.id}>
              <CheckItem check={check} />
            </li>
          ))}
        </ol>
        <p>{t.guidelines.safetyFirst}</p>
      </Fold>
      <Fold title={t.guidelines.lines}>
        <ul className="items">
          {rank(guidelines.lines, about).map((line) => (
            <li key={line.id}>
              <LineItem line={line} onInsert={onInsert} />
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title={t.guidelines.contacts}>
        <ul className="items">
          {guidelines.contacts.map((contact) => (
            <li key={contact.id}>
              <ContactItem contact={contact} />
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
