/** Policy over officer over defaults. Runs in the background only: Zod is here, and what it returns is plain. */
import { DEFAULTS } from './defaults.ts';
import { type Account, account, type Settings } from './schema.ts';

/** The officer's accounts that can be read; one bad entry never voids the others. */
function officerAccounts(stored: unknown): Account[] {
  const entries = (stored as { accounts?: unknown } | null | undefined)?.accounts;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry) => account.safeParse(entry).data ?? []);
}

export const merge = (officer: unknown): Settings => ({
  ...DEFAULTS,
  accounts: officerAccounts(officer).map((entry) => ({ ...entry, setBy: 'officer' })),
});
