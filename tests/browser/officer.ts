/** What an officer does and sees: writes in a composer, presses Post, answers the panel. By accessible names only. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { WORDS } from '../../components/words/words.ts';
import type { Posted } from '../practice/practice.ts';
import { type Driven, waitFor } from './driver.ts';

/** The panel as it can be read: headings, regions, findings, buttons. */
export interface Shown {
  readonly held: boolean;
  /** Text of the region `Account`. */
  readonly account: string;
  readonly rules: readonly string[];
  readonly text: string;
}

const POST_ANYWAY = Object.values(WORDS).map(({ hold }) => hold.post);

/** Text of the regions in the panel, found as a screen reader finds them. */
export function readPanel(frame: Frame): Promise<Shown> {
  return frame.evaluate((postAnyway) => {
    const nameOf = (element: Element): string =>
      element.getAttribute('aria-label') ??
      document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
      '';
    const regions = [...document.querySelectorAll('section,[role="region"]')];
    const region = (name: string) => regions.find((one) => nameOf(one).trim() === name) as HTMLElement | undefined;
    const buttons = [...document.querySelectorAll('button')].map((button) => button.textContent?.trim());
    return {
      held: buttons.some((name) => name !== undefined && postAnyway.includes(name)),
      account: region('Account')?.innerText ?? '',
      rules: [...(region('Findings')?.querySelectorAll('[data-rule]') ?? [])].map(
        (card) => card.getAttribute('data-rule') ?? '',
      ),
      text: document.body.innerText,
    };
  }, POST_ANYWAY);
}

/** The panel speaks of the account once the rules are there; folded to its tab, by the tab's name. */
export const ready = (driven: Driven, page: Page): Promise<true> =>
  waitFor('the panel to speak', async () => {
    const panel = await driven.panelOf(page);
    const folded = () => panel.evaluate(() => document.querySelector('button')?.getAttribute('aria-label') ?? '');
    return (await readPanel(panel)).account !== '' || /account/i.test(await folded());
  });

/** Why there is no hold, for whoever has only the log: what went out, where the focus is, what the panel says. */
async function unheld(panel: Frame, page: Page): Promise<string> {
  const { text } = await readPanel(panel);
  const [sent, focus] = await page.evaluate(
    () => [window.practice.posted, document.activeElement?.outerHTML.slice(0, 200)] as const,
  );
  const went = sent.length > 0 ? `it went out: ${JSON.stringify(sent)}` : 'nothing went out';
  return `Not held, and ${went}. The focus: ${focus}. The panel: ${text}`;
}

export async function held(driven: Driven, page: Page): Promise<Frame> {
  const panel = await driven.panelOf(page);
  try {
    await waitFor('the held state', async () => (await readPanel(panel)).held);
  } catch (cause) {
    throw new Error(await unheld(panel, page), { cause });
  }
  // The dialog grows from its docked place; a press is aimed at where the button is once that is painted.
  await panel.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const settled = () =>
          innerWidth > 400 ? requestAnimationFrame(() => resolve()) : requestAnimationFrame(settled);
        settled();
      }),
  );
  return panel;
}

/**
 * The hold is over and the panel's own process knows that the focus has left it: a driver's key comes faster than
 * any officer's, and one sent before that is lost (two of 518 on a busy machine, 2026-11).
 */
export const released = (driven: Driven, page: Page): Promise<boolean> =>
  waitFor('the hold to end', async () => {
    const panel = await driven.panelOf(page);
    return !(await readPanel(panel)).held && !(await panel.evaluate(() => document.hasFocus()));
  });

/** Whether a hold shows up within a while; for showing that there is none. */
export async function staysOpen(driven: Driven, page: Page, milliseconds = 400): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if ((await driven.hasPanel(page)) && (await readPanel(await driven.panelOf(page))).held) return false;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return true;
}

async function named(frame: Frame, selector: string, name: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await frame.evaluateHandle(
    (css, text) =>
      [...document.querySelectorAll<HTMLElement>(css)].find((one) => (one.textContent ?? '').trim().startsWith(text)) ??
      null,
    selector,
    name,
  );
  const element = handle.asElement() as ElementHandle<HTMLElement> | null;
  if (!element) throw new Error(`Nothing named "${name}" in the panel`);
  return element;
}

/**
 * Presses with the mouse, as soon as the pointer is really over it: on a loaded machine the browser still sends
 * the pointer to where the frame was before the dialog took its place. Found anew each time, as the panel may draw it anew.
 */
async function pressNamed(frame: Frame, selector: string, name: string): Promise<void> {
  let before = '';
  await waitFor(`the pointer over "${name}", standing still`, async () => {
    const one = await named(frame, selector, name);
    await one.hover();
    const [over, place] = await one.evaluate((button) => {
      const { x, y } = button.getBoundingClientRect();
      return [button.matches(':hover'), `${x} ${y} ${innerHeight}`] as const;
    });
    const still = place === before;
    before = place;
    if (!over || !still) return false;
    // Drawn anew in between, it throws before the mouse goes down, and is found anew.
    await one.click();
    return true;
  });
}

/** Presses a button of the panel with the mouse. */
export const pressButton = (frame: Frame, name: string): Promise<void> => pressNamed(frame, 'button', name);

export const chooseReason = (frame: Frame, name: string): Promise<void> => pressNamed(frame, 'label', name);

export const posted = (page: Page): Promise<Posted[]> => page.evaluate(() => window.practice.posted);

export const postedOnce = (page: Page, count = 1): Promise<Posted[]> =>
  waitFor(`${count} posted`, async () => {
    const all = await posted(page);
    return all.length >= count && all;
  });
