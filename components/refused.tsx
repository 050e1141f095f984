/** What of a policy could not be used, where it stands, and what to do about it. */
import type { Problem } from '../lib/policy/problem.ts';
import { useLanguage } from './language.tsx';

export function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="refused">
      <h2 id="refused">{t.policy.refused}</h2>
      <p className="lead">{t.policy.refusedLead}</p>
      <dl className="refused">
        {problems.map((problem, place) => (
          // A policy may hold the same fault twice, so its place is all that tells two apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown anew as a whole
          <div key={`${place} ${problem.path}`}>
            <dt>
              <code>{problem.path || '{ }'}</code>
            </dt>
            <dd>{t.policy.problem[problem.what](problem)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
