/**
 * The rules, loaded into the guard's own world when a composer first gets the focus: a page that is only read pays
 * nothing for them. The script hands `check` over through a global of the extension's isolated world, which no script
 * of the page can see or set (Chromium 156, Firefox ESR 153: dynamic import in a content script runs there).
 */
import { browser } from 'wxt/browser';
import type { check, prepare } from '../check.ts';
import type { Settings } from '../policy/schema.ts';

export type Check = typeof check;

interface Judgement {
  readonly check: Check;
  readonly prepare: typeof prepare;
}

const world = globalThis as { signpostJudgement?: Judgement };

export function offerJudgement(offered: Judgement): void {
  world.signpostJudgement = offered;
}

/** Half a frame: typing goes on between the slices. */
const SLICE_MS = 8;

/** Rejects when the script cannot be loaded. Gets the organisation's own rules ready along with ours. */
export async function loadJudgement(settings: () => Settings): Promise<Check> {
  await import(/* @vite-ignore */ browser.runtime.getURL('/judgement.js'));
  const judgement = world.signpostJudgement;
  if (!judgement) throw new Error('The rules were loaded and did not arrive.');
  while (judgement.prepare(SLICE_MS, settings())) await new Promise((resolve) => setTimeout(resolve));
  return judgement.check;
}
