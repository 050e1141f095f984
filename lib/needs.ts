/** What a post needs before it goes out: pure, from the verdict, the findings and what was settled. */
import type { Verdict } from './account.ts';
import type { Finding } from './check.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './guard.ts';
import type { Settings } from './policy/schema.ts';
import type { Reason } from './reasons.ts';

export interface Needs {
  readonly needs: Reading['needs'];
  /** What the officer can choose from where a reason is needed. */
  readonly reasons: readonly Reason[];
}

const LIFE_SAFETY: readonly Reason[] = ['life-safety'];
/** From nothing to the most that can be asked. */
const GRAVITY: readonly Reading['needs'][] = ['nothing', 'confirmation', 'reason'];

/** Whether the organisation leaves this account alone altogether: then nothing is shown, either. */
export const isIgnored = (verdict: Verdict, { onPersonal }: Pick<Settings, 'onPersonal'>): boolean =>
  onPersonal === 'ignore' && verdict.answer === 'personal';

function byAccount({ answer }: Verdict, settings: Settings): Needs {
  const { onPersonal, onUnknown, reasons } = settings;
  if (answer === 'personal' && onPersonal === 'stop') return { needs: 'reason', reasons: LIFE_SAFETY };
  const asks = answer === 'personal' ? onPersonal === 'confirm' : answer === 'unknown' && onUnknown === 'confirm';
  return { needs: asks ? 'confirmation' : 'nothing', reasons };
}

function byFindings(findings: readonly Finding[], { overrideBlocks, reasons }: Settings): Needs {
  if (findings.some((finding) => finding.severity === 'block'))
    return { needs: 'reason', reasons: overrideBlocks ? reasons : LIFE_SAFETY };
  return { needs: findings.some((finding) => finding.severity === 'warn') ? 'confirmation' : 'nothing', reasons };
}

/** The most that account and wording ask for together. Only the mode `guard` holds anything, and nothing that publishes nothing. */
export function needsOf(
  { unpublished }: Pick<Draft, 'unpublished'>,
  verdict: Verdict,
  findings: readonly Finding[],
  settings: Settings,
): Needs {
  const { mode, reasons } = settings;
  if (mode !== 'guard' || unpublished || isIgnored(verdict, settings)) return { needs: 'nothing', reasons };
  const asked = [byAccount(verdict, settings), byFindings(findings, settings)];
  const most = asked.reduce((a, b) => (GRAVITY.indexOf(b.needs) > GRAVITY.indexOf(a.needs) ? b : a));
  // Where both want a reason, one that only one of them would take is not enough.
  const both = asked.filter((one) => one.needs === most.needs);
  return {
    needs: most.needs,
    reasons: most.reasons.filter((reason) => both.every((one) => one.reasons.includes(reason))),
  };
}
