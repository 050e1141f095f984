/**
 * The organisation's policy as the browser gives it. Chrome and Edge hand over `{}` where there is none, and for some
 * seconds after a fresh start even where there is one; the values then come as a change. Firefox rejects where there is
 * none (Chromium 156, Firefox ESR 153, 2026-11).
 */
import { browser } from 'wxt/browser';

/** What the browser answers now; `null` where it says that there is no policy, or nothing yet. */
export async function readManaged(): Promise<Record<string, unknown> | null> {
  try {
    const values = (await browser.storage.managed.get(null)) as Record<string, unknown> | undefined;
    return values === undefined || Object.keys(values).length === 0 ? null : values;
  } catch {
    // Firefox's way of saying that nothing is managed.
    return null;
  }
}

/** Calls back whenever the browser says that the policy changed or went away. */
export function watchManaged(onChange: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') onChange();
  });
}

/** The policy last followed, so that a late answer means "as before" and never "off". */
export async function readLastManaged(): Promise<unknown> {
  return (await browser.storage.local.get('managed')).managed ?? null;
}

export async function keepLastManaged(values: Record<string, unknown> | null): Promise<void> {
  await browser.storage.local.set({ managed: values });
}
