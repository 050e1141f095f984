/** Organisation over officer over defaults, key by key. Runs in the background only: Zod is here, and what it returns is plain. */
import { sameAccount } from '../account/same.ts';
import { REASONS } from '../reasons.ts';
import { DEFAULTS, NO_GUIDANCE } from './defaults.ts';
import type { Problem } from './problem.ts';
import { readPolicy } from './read.ts';
import {
  type Account,
  type Guidance,
  KEYS,
  type Key,
  officer,
  type Policy,
  type Settings,
  type SettledAccount,
} from './schema.ts';
import { account } from './shapes.ts';

export type SetBy = 'policy' | 'officer' | 'builtIn';

/** Who settled what, and what could not be used. For the options page and the diagnostics. */
export interface Report {
  /** An organisation settled something, or tried to. */
  readonly managed: boolean;
  /** A key that is not here is built in. */
  readonly setBy: Readonly<Partial<Record<Key, SetBy>>>;
  readonly problems: readonly Problem[];
}

export interface Settled {
  readonly settings: Settings;
  readonly guidance: Guidance;
  readonly report: Report;
}

/** The officer's accounts that can be read; one bad entry never voids the others. */
function officerAccounts(stored: unknown): Account[] {
  const entries = (stored as { accounts?: unknown } | null | undefined)?.accounts;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry) => account.safeParse(entry).data ?? []);
}

/** The language that the officer wants, if any was kept that is one. */
function officerLanguage(stored: unknown): Settings['language'] | undefined {
  return officer.shape.language.safeParse((stored as { language?: unknown } | null | undefined)?.language).data;
}

/** The organisation's list, and the officer's answers for accounts that are not on it. */
function accountsOf(listed: Policy['accounts'], own: readonly Account[]): SettledAccount[] {
  const others = own.filter((entry) => !listed.some((one) => sameAccount(one, entry)));
  return [
    ...listed.map((entry) => ({ ...entry, setBy: 'policy' as const })),
    ...others.map((entry) => ({ ...entry, setBy: 'officer' as const })),
  ];
}

const isManaged = (managed: unknown): boolean =>
  managed !== null && managed !== undefined && !(typeof managed === 'object' && Object.keys(managed).length === 0);

/**
 * Puts together what holds now.
 * @param managed what the organisation's policy says, as the browser gave it; `null` where there is none
 * @param kept what the officer settled here, as stored
 */
export function settle(managed: unknown, kept: unknown): Settled {
  const { policy, problems } = readPolicy(managed);
  const { values, guidelines, contacts, accounts: listed = [], reasons = DEFAULTS.reasons, ...rest } = policy;
  const own = officerAccounts(kept);
  const language = officerLanguage(kept);
  const setBy = (key: Key): SetBy => {
    if (policy[key] !== undefined) return 'policy';
    const byOfficer = (key === 'accounts' && own.length > 0) || (key === 'language' && language !== undefined);
    return byOfficer ? 'officer' : 'builtIn';
  };
  return {
    settings: {
      ...DEFAULTS,
      ...(language && { language }),
      ...rest,
      accounts: accountsOf(listed, own),
      // A warning that saves a life must never wait for a policy to allow it.
      reasons: REASONS.filter((reason) => reason === 'life-safety' || reasons.includes(reason)),
    },
    guidance: {
      ...NO_GUIDANCE,
      ...(values && { values }),
      ...(guidelines && { guidelines }),
      ...(contacts && { contacts }),
    },
    report: {
      managed: isManaged(managed),
      setBy: Object.fromEntries(KEYS.map((key) => [key, setBy(key)])),
      problems,
    },
  };
}
