/**
 * The counts in the browser's storage. Only the background writes them, one change after the other: two tabs that each
 * read, added one and wrote would lose a count. Guards and pages ask it to.
 */
import { browser } from 'wxt/browser';
import { changed, dayOf, RETENTION_DAYS, readCounts, recent } from '../outcomes/kept.ts';
import type { Change, Count } from '../outcomes.ts';
import type { Ask } from './messages.ts';

/** Asks the background to count. Never fails: a count that is lost must not cost a post. */
export function tellOutcomes(changes: readonly Change[]): void {
  const ask: Ask = { ask: 'count', changes };
  // In a tab that is older than the extension this throws at once, and nobody is there to count.
  void new Promise((resolve) => resolve(browser.runtime.sendMessage(ask))).catch(() => undefined);
}

/** Counts what the guards tell, and drops the days that are over; to be called when the background starts. */
export function keepOutcomes(retentionDays: () => Promise<number> = async () => RETENTION_DAYS): void {
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (next: (kept: readonly Count[]) => readonly Count[]): Promise<void> => {
    turn = turn
      .then(async () => {
        const kept = await readOutcomes();
        const outcomes = recent(next(kept), dayOf(new Date()), await retentionDays());
        // Writing what is there already would wake every page that watches.
        if (JSON.stringify(outcomes) !== JSON.stringify(kept)) await browser.storage.local.set({ outcomes });
      })
      .catch((error) => reportError(error));
    return turn;
  };
  browser.runtime.onMessage.addListener((message: Ask, _sender, respond) => {
    if (message.ask === 'count') void inTurn((kept) => changed(kept, message.changes));
    if (message.ask !== 'clear-counts') return;
    inTurn(() => []).then(
      () => respond(true),
      () => respond(false),
    );
    return true;
  });
  void inTurn((kept) => kept);
}

/** Everything that is kept, newest day first. */
export async function readOutcomes(): Promise<readonly Count[]> {
  return readCounts((await browser.storage.local.get('outcomes')).outcomes);
}

/** Calls back at each change of the counts. Returns the way to stop. */
export function watchOutcomes(onChange: (counts: readonly Count[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes.outcomes) onChange(readCounts(changes.outcomes.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export async function clearOutcomes(): Promise<void> {
  const ask: Ask = { ask: 'clear-counts' };
  await browser.runtime.sendMessage(ask);
}
