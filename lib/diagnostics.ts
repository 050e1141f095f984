/**
 * What an officer sends to whoever looks after Signpost when something is wrong. Made of names and numbers of Signpost's
 * own: no text of a post, no handle, no name, no address of a page.
 */
import type { TabReport } from './browser/messages.ts';
import type { Settings } from './policy/schema.ts';
import type { Report } from './policy/settle.ts';

export interface Installed {
  readonly version: string;
  /** The browser's own description of itself. */
  readonly userAgent: string;
  readonly languages: readonly string[];
}

/** English, whatever the officer's language: it is read by those who look after Signpost. */
export function diagnostics(
  { version, userAgent, languages }: Installed,
  { accounts, severities, onFailure, mode, rules, selectors }: Settings,
  { managed, problems }: Report,
  reports: readonly TabReport[],
): string {
  const by = (who: string) => accounts.filter((one) => one.setBy === who).length;
  const changed = Object.entries(severities).map(([rule, severity]) => `${rule} ${severity}`);
  return [
    `Signpost ${version}`,
    userAgent,
    `Languages: ${languages.join(', ')}`,
    `Policy: ${managed ? 'managed' : 'none'}, mode ${mode}, ${rules.length} own rules, ${selectors.length} selectors`,
    ...problems.map(({ path }) => `Policy, not used: ${path}`),
    `Accounts: ${by('policy')} by policy, ${by('officer')} by the officer`,
    `Rules changed: ${changed.join(', ') || 'none'}`,
    `When Signpost fails: ${onFailure}`,
    ...(reports.length === 0 ? ['No guard answers in this tab'] : reports.flatMap(linesOf)),
  ].join('\n');
}

function linesOf({ state, health, account }: TabReport): string[] {
  const missing = health.parts.filter((part) => part.vital && part.found === 0).map((part) => part.part);
  return [
    '',
    `${health.site}: ${state}, composer ${health.state}`,
    `Account evidence: ${account.join(', ') || 'none'}`,
    ...(missing.length > 0 && health.state !== 'idle' ? [`Not found: ${missing.join(', ')}`] : []),
    ...health.parts.filter((part) => part.found > 0).map(({ part, found, by }) => `${part}: ${found} by ${by}`),
  ];
}
