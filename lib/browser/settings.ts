/** Settings in the browser's storage. The background merges and writes `settings`; everyone else reads it. */
import { browser } from 'wxt/browser';
import { sameAccount } from '../account/same.ts';
import { DEFAULTS, NO_GUIDANCE } from '../policy/defaults.ts';
import type { Account, Guidance, Officer, Settings } from '../policy/schema.ts';
import type { Report, Settled } from '../policy/settle.ts';

/** One thing that the background keeps in storage and everyone else reads. */
interface Stored<T> {
  /** As last stored; what is built in where nothing is stored yet. */
  readonly read: () => Promise<T>;
  /** Calls back at each change. Returns the way to stop. */
  readonly watch: (onChange: (value: T) => void) => () => void;
}

function stored<T extends object>(key: string, builtIn: T): Stored<T> {
  // What an older version stored lacks the newer keys.
  const whole = (value: unknown): T => ({ ...builtIn, ...(value as Partial<T> | undefined) });
  return {
    read: async () => whole((await browser.storage.local.get(key))[key]),
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[key]) onChange(whole(changes[key].newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

const NOTHING_SETTLED: Report = { managed: false, setBy: {}, problems: [] };

/** The settings in force, for the guard and the pages. */
export const { read: readSettings, watch: watchSettings } = stored<Settings>('settings', DEFAULTS);
/** The organisation's own texts, for pages only. */
export const { read: readGuidance, watch: watchGuidance } = stored<Guidance>('guidance', NO_GUIDANCE);
/** Who settled what, and what of a policy could not be used. */
export const { read: readReport, watch: watchReport } = stored<Report>('report', NOTHING_SETTLED);

/** All at once, so that nobody reads half of a change. */
export async function writeSettled({ settings, guidance, report }: Settled): Promise<void> {
  await browser.storage.local.set({ settings, guidance, report });
}

/** What the officer settled here, unchecked: it is parsed before it counts. */
export async function readOfficer(): Promise<unknown> {
  return (await browser.storage.local.get('officer')).officer;
}

/** Calls back when the officer's own choices change. */
export function watchOfficer(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.officer) onChange();
  });
}

async function changeOfficer(change: (own: Officer) => Partial<Officer>): Promise<void> {
  const own: Officer = { accounts: [], ...((await readOfficer()) as Partial<Officer> | undefined) };
  await browser.storage.local.set({ officer: { ...own, ...change(own) } satisfies Officer });
}

const without = (accounts: readonly Account[], entry: Account) =>
  accounts.filter((known) => !sameAccount(known, entry));

/** Keeps the officer's answer for one account, in place of any earlier one. */
export async function keepAccount(entry: Account): Promise<void> {
  await changeOfficer(({ accounts }) => ({ accounts: [...without(accounts, entry), entry] }));
}

/** Forgets the officer's answer; the account will be asked about again. */
export async function forgetAccount(entry: Account): Promise<void> {
  await changeOfficer(({ accounts }) => ({ accounts: without(accounts, entry) }));
}

/** Keeps the language that the officer wants to read; a policy's own goes before it. */
export async function keepLanguage(language: Settings['language']): Promise<void> {
  await changeOfficer(() => ({ language }));
}

/** Whether the officer last put the panel aside. */
export async function readCollapsed(): Promise<boolean> {
  return (await browser.storage.local.get('collapsed')).collapsed === true;
}

export function keepCollapsed(collapsed: boolean): void {
  void browser.storage.local.set({ collapsed });
}
