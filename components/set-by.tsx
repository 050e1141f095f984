/** Who settled something: in words, and with a lock where the officer cannot change it. */
import type { SetBy } from '../lib/policy/settle.ts';
import { LockIcon } from './icons.tsx';
import { useLanguage } from './language.tsx';

interface Props {
  readonly by: SetBy;
  readonly organisation: string;
}

export function SetByWords({ by, organisation }: Props) {
  const { t } = useLanguage();
  if (by !== 'policy') return t.options.by[by];
  return (
    <span className="managed">
      <LockIcon size={14} /> {t.policy.managedBy(organisation)}
    </span>
  );
}
