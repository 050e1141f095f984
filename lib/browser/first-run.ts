/** The first minute after the installation: the welcome, and tabs that were open before. */
import { browser } from 'wxt/browser';
import type { Settings } from '../policy/schema.ts';
import type { Ask } from './messages.ts';
import { readReport, readSettings, watchReport } from './settings.ts';

/** A policy's values may come some seconds after the installation by it (2.8 s, Chromium 156, 2026-11). */
const POLICY_COMES_WITHIN_MS = 10_000;

/** What is settled once an installation by policy has its policy; at once where an officer installed it. */
async function settledAtFirst(): Promise<Settings> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin' || (await readReport()).managed) return readSettings();
  return new Promise((resolve) => {
    const done = () => {
      stop();
      clearTimeout(late);
      resolve(readSettings());
    };
    const stop = watchReport(({ managed }) => managed && done());
    const late = setTimeout(done, POLICY_COMES_WITHIN_MS);
  });
}

/** Opens the welcome once; never where the policy only counts, so that a pilot in `observe` shows nothing at all. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (await settledAtFirst()).mode === 'observe') return;
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

/**
 * Whether the manifest asks for the sites themselves. The guard's own matches do not let a page find the sites' tabs
 * (Chromium 156, Firefox ESR 153: the query then answers an empty list, as if no tab were open).
 */
function seesTabs(hosts: readonly string[]): boolean {
  const { permissions = [], host_permissions = [] } = browser.runtime.getManifest();
  return hosts.every((host) => [...permissions, ...host_permissions].some((granted) => granted === host));
}

async function isGuarded(tab: number): Promise<boolean> {
  const ask: Ask = { ask: 'report' };
  try {
    return (await browser.tabs.sendMessage(tab, ask, { frameId: 0 })) !== undefined;
  } catch {
    // Nobody there to receive it.
    return false;
  }
}

/** Tabs of the sites without a guard; null where the browser does not tell which tabs are the sites'. */
export async function tabsWithoutGuard(hosts: readonly string[]): Promise<readonly number[] | null> {
  if (!seesTabs(hosts)) return null;
  const open = (await browser.tabs.query({ url: [...hosts] })).flatMap(({ id }) => id ?? []);
  const guarded = await Promise.all(open.map(isGuarded));
  return open.filter((_, index) => !guarded[index]);
}

export function reloadTabs(tabs: readonly number[]): void {
  // One that was closed meanwhile rejects, and nothing is lost.
  void Promise.allSettled(tabs.map((tab) => browser.tabs.reload(tab)));
}

/** Closes the tab of the page that calls. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

export const browserName = (): 'chrome' | 'firefox' => (import.meta.env.FIREFOX ? 'firefox' : 'chrome');
