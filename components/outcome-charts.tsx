/** The counts as two small charts. Each figure stands beside its bar, or in the words that take the picture's place. */

import { type Sums, total } from '../lib/outcomes/sums.ts';
import { OUTCOMES } from '../lib/outcomes.ts';
import { useLanguage } from './language.tsx';

export function OutcomeBars({ sums }: { readonly sums: Sums }) {
  const { t } = useLanguage();
  const most = Math.max(1, ...OUTCOMES.map((outcome) => sums[outcome]));
  // Where nothing is only counted, a line for it would say nothing.
  const shown = OUTCOMES.filter((outcome) => outcome !== 'observed' || sums.observed > 0);
  return (
    <ul className="bars">
      {shown.map((outcome) => (
        <li key={outcome} data-outcome={outcome}>
          <span>{t.outcomes.outcome[outcome]}</span>
          <span className="bar-track">
            <span className="bar" style={{ inlineSize: `${(100 * sums[outcome]) / most}%` }} />
          </span>
          <strong>{sums[outcome]}</strong>
        </li>
      ))}
    </ul>
  );
}

const WIDE = 10;
const HIGH = 60;

interface Day {
  readonly day: string;
  readonly sums: Sums;
}

/** One column a day: what went out at once below, what had something to check on top of it. */
export function DayColumns({ days }: { readonly days: readonly Day[] }) {
  const { lang, t } = useLanguage();
  const all = days.map(({ day, sums }) => ({ day, straight: sums.clean, asked: total(sums) - sums.clean }));
  const most = Math.max(1, ...all.map(({ straight, asked }) => straight + asked));
  const high = (posts: number) => (HIGH * posts) / most;
  const written = (day: string | undefined) =>
    day && new Intl.DateTimeFormat(`${lang}-CA`, { month: 'short', day: 'numeric' }).format(new Date(`${day}T12:00`));
  const asked = all.reduce((sum, one) => sum + one.asked, 0);
  const posts = all.reduce((sum, one) => sum + one.straight, asked);
  return (
    <figure className="days">
      <svg
        role="img"
        aria-label={`${t.outcomes.byDay(days.length)}${t.colon} ${t.outcomes.daySum(t.outcomes.posts(posts), asked)}`}
        viewBox={`0 0 ${WIDE * all.length} ${HIGH}`}
        preserveAspectRatio="none"
      >
        {all.map((one, index) => (
          <g key={one.day} transform={`translate(${index * WIDE + 1.5} 0)`}>
            <rect className="days-none" y={HIGH - 0.8} width={WIDE - 3} height={0.8} />
            <rect
              className="days-straight"
              y={HIGH - high(one.straight)}
              width={WIDE - 3}
              height={high(one.straight)}
            />
            <rect
              className="days-asked"
              y={HIGH - high(one.straight + one.asked)}
              width={WIDE - 3}
              height={high(one.asked)}
            />
          </g>
        ))}
      </svg>
      <figcaption>
        <span className="days-ends">
          <span>{written(all[0]?.day)}</span>
          <span>{written(all.at(-1)?.day)}</span>
        </span>
        <span className="days-key">
          <span data-key="straight">{t.outcomes.straight}</span>
          <span data-key="asked">{t.outcomes.asked}</span>
        </span>
      </figcaption>
    </figure>
  );
}
