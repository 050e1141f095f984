/** What can be measured of how a page looks: axe, targets, sideways scrolling, motion. For pages of ours, in a tab or in the panel's frame. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Frame, Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, as short lines; of these rules alone, if some are named. */
export async function axeProblems(place: Page | Frame, rules?: readonly string[]): Promise<string[]> {
  await place.evaluate(AXE);
  return place.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(runOnly ? { runOnly } : {});
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}

/** How far the page itself can be moved sideways; tables in it may. */
export const overflow = (place: Page | Frame): Promise<number> =>
  place.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How far it can be moved down. */
export const overflowDown = (place: Page | Frame): Promise<number> =>
  place.evaluate(() => document.documentElement.scrollHeight - innerHeight);

/** What can be pressed and is less than 24 pixels wide or high. A radio's label counts with it; links within a text are free (WCAG 2.5.8). */
export const smallTargets = (place: Page | Frame): Promise<string[]> =>
  place.evaluate(() => {
    const inText = (one: Element) =>
      one.matches('a') &&
      getComputedStyle(one).display === 'inline' &&
      one.parentElement?.textContent !== one.textContent;
    return [...document.querySelectorAll<HTMLElement>('a, button, summary, select, textarea, input')]
      .filter((one) => one.checkVisibility() && !inText(one))
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ one, box }) => `${one.outerHTML.slice(0, 120)} is ${box.width} x ${box.height}`);
  });

/** What would move. */
export const moving = (place: Page | Frame): Promise<string[]> =>
  place.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );

export type Look = Readonly<Record<string, string>>;

/** Without motion, as a colour on its way to another is none that anybody reads. */
const STILL: Look = { 'prefers-reduced-motion': 'reduce' };
export const LIGHT: Look = { ...STILL, 'prefers-color-scheme': 'light' };
export const DARK: Look = { ...STILL, 'prefers-color-scheme': 'dark' };
export const FORCED: Look = { ...STILL, 'forced-colors': 'active' };

/** As if the officer's system were set so. The panel's frame has a process, and so a session, of its own. Chromium only. */
export async function wear(place: Page | Frame, look: Look): Promise<void> {
  const frame = 'mainFrame' in place ? place.mainFrame() : place;
  const { client } = frame as unknown as { client: CDPSession };
  const features = Object.entries(look).map(([name, value]) => ({ name, value }));
  await client.send('Emulation.setEmulatedMedia', { features });
}
