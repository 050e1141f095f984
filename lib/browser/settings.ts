/** Settings in the browser's storage. The background merges and writes `settings`; everyone else reads it. */
import { browser } from 'wxt/browser';
import { sameAccount } from '../account/same.ts';
import { DEFAULTS } from '../policy/defaults.ts';
import type { Account, Officer, Settings } from '../policy/schema.ts';

/** The settings in force, as last stored; the defaults where nothing is stored yet. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get('settings');
  return (stored.settings as Settings | undefined) ?? DEFAULTS;
}

/** Calls back at each change of the settings in force. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !changes.settings) return;
    onChange((changes.settings.newValue as Settings | undefined) ?? DEFAULTS);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What the officer settled here, unchecked: it is parsed before it counts. */
export async function readOfficer(): Promise<unknown> {
  return (await browser.storage.local.get('officer')).officer;
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ settings });
}

/** Calls back when the officer's own choices change. */
export function watchOfficer(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.officer) onChange();
  });
}

const accountsOf = (stored: unknown): Account[] => (stored as Officer | undefined)?.accounts ?? [];

/** Keeps the officer's answer for one account, in place of any earlier one. */
export async function keepAccount(entry: Account): Promise<void> {
  const others = accountsOf(await readOfficer()).filter((known) => !sameAccount(known, entry));
  await browser.storage.local.set({ officer: { accounts: [...others, entry] } satisfies Officer });
}

/** Forgets the officer's answer; the account will be asked about again. */
export async function forgetAccount(entry: Account): Promise<void> {
  const others = accountsOf(await readOfficer()).filter((known) => !sameAccount(known, entry));
  await browser.storage.local.set({ officer: { accounts: others } satisfies Officer });
}

/** Whether the officer last put the panel aside. */
export async function readCollapsed(): Promise<boolean> {
  return (await browser.storage.local.get('collapsed')).collapsed === true;
}

export function keepCollapsed(collapsed: boolean): void {
  void browser.storage.local.set({ collapsed });
}
