/**
 * The rules, loaded into the guard's own world when a composer first gets the focus: a page that is only read pays
 * nothing for them. The script hands `check` over through a global of the extension's isolated world, which no script
 * of the page can see or set (Chromium 156, Firefox ESR 153: dynamic import in a content script runs there).
 */
import { browser } from 'wxt/browser';
import type { check } from '../check.ts';

export type Check = typeof check;

const world = globalThis as { signpostCheck?: Check };

export function offerJudgement(offered: Check): void {
  world.signpostCheck = offered;
}

/** Rejects when the script cannot be loaded. */
export async function loadJudgement(): Promise<Check> {
  await import(/* @vite-ignore */ browser.runtime.getURL('/judgement.js'));
  if (!world.signpostCheck) throw new Error('The rules were loaded and did not arrive.');
  return world.signpostCheck;
}
