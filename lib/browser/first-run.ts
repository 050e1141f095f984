/** The first minute after the installation: the welcome, and tabs that were open before. */
import { browser } from 'wxt/browser';
import type { Ask } from './messages.ts';

/** Opens the welcome once. `wanted` is asked first: a service that deploys Signpost may greet its people otherwise. */
export function welcomeOnInstall(wanted: () => Promise<boolean> = async () => true): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install' && (await wanted()))
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
