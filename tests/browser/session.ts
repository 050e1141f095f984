import { afterAll, beforeAll, expect } from 'vitest';
import { type BrowserName, type Driven, EXTENSION, launch } from './driver.ts';

/** The account the practice page is signed in with, as its officer would have answered. */
export const OFFICIAL = { site: 'x', kind: 'official', handle: 'pc_ellison' };

/** One browser with the built extension for all tests of a block. Whatever the page or the guard threw fails the block. */
export function session(name: BrowserName, accounts: readonly object[] = [OFFICIAL]): () => Driven {
  let driven: Driven | undefined;
  beforeAll(async () => {
    driven = await launch(name, { extension: EXTENSION[name] });
    await driven.store({ officer: { accounts } });
  });
  afterAll(async () => {
    await driven?.close();
    expect(driven?.problems).toEqual([]);
  });
  return () => {
    if (!driven) throw new Error('The browser has not been started yet.');
    return driven;
  };
}
