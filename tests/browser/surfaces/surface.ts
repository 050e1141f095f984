/** One surface of one site as the battery needs it: how an officer gets there, where the text goes, what submits it. */
import type { Frame, Page } from 'puppeteer-core';
import type { Posted } from '../../practice/practice.ts';
import { press, SEND_KEYS, waitFor } from '../driver.ts';

export const WAYS_OUT = [
  'button',
  'touch',
  'Enter on the button',
  'Space on the button',
  /** Ctrl+Enter, or Command+Enter on a Mac, in the text. */
  'keys',
  /** Enter alone, in the text. */
  'Enter',
] as const;
export type WayOut = (typeof WAYS_OUT)[number];

export interface SurfaceCase {
  readonly name: string;
  readonly url: string;
  /** The frame that holds the composer; the page itself unless said. */
  readonly frame?: (page: Page) => Promise<Frame>;
  /** Opens the composer and leaves the focus where the text goes. */
  readonly enter: (page: Page, frame: Frame) => Promise<void>;
  /** The field that holds the text, for looking where the caret is. */
  readonly field: string;
  /** What lies between the written text and the press that publishes: a first step of two. */
  readonly onward?: (page: Page, frame: Frame) => Promise<void>;
  /** The way from there back to the text. */
  readonly back?: (page: Page, frame: Frame) => Promise<void>;
  readonly submit: string;
  /** What was published from that field, out of what the site received. */
  readonly sent: (post: Posted) => string | undefined;
  readonly ways: readonly WayOut[];
  /** What was published takes its composer with it, or stays in it: the next post needs a fresh page. */
  readonly once?: true;
  /** Stands for its kind of editor where the panel changes the text. */
  readonly editing?: true;
}

/** One site's surfaces, in the order of the coverage table. */
export interface SiteSurfaces {
  /** As an officer calls the site. */
  readonly site: string;
  /** Accounts that are official for the practised officer, as the options page would have stored them. */
  readonly accounts: readonly object[];
  readonly surfaces: readonly SurfaceCase[];
}

export const frameOf = (page: Page, surface: SurfaceCase): Promise<Frame> =>
  surface.frame?.(page) ?? Promise.resolve(page.mainFrame());

/** Clicks as soon as it can be seen. */
export async function focus(frame: Frame | Page, selector: string): Promise<void> {
  await frame.waitForSelector(selector, { visible: true, timeout: 8000 });
  await frame.click(selector);
}

/** Whether the site has taken in what was typed: until then its button does nothing, and a person sees that. */
const isOn = (frame: Frame, selector: string): Promise<boolean> =>
  frame.evaluate((css) => {
    const control = document.querySelector(css);
    return control !== null && !control.matches(':disabled, [aria-disabled="true"]');
  }, selector);

/** An editor that is still busy with the last key takes the focus back: asked again once it has painted. */
const focusStays = (frame: Frame, selector: string): Promise<true> =>
  waitFor(`the focus to stay on ${selector}`, async () => {
    await frame.focus(selector);
    return frame.evaluate(
      (css) =>
        new Promise<boolean>((resolve) => {
          requestAnimationFrame(() => setTimeout(() => resolve(document.activeElement?.matches(css) === true)));
        }),
      selector,
    );
  }) as Promise<true>;

/** Submits as a person does. */
export async function submit(page: Page, surface: SurfaceCase, way: WayOut): Promise<void> {
  const frame = await frameOf(page, surface);
  await surface.onward?.(page, frame);
  await waitFor(`${surface.submit} to be on`, () => isOn(frame, surface.submit));
  switch (way) {
    case 'button':
      return frame.click(surface.submit);
    case 'touch':
      return frame.tap(surface.submit);
    case 'keys':
      await frame.focus(surface.field);
      return press(page, SEND_KEYS);
    case 'Enter':
      await frame.focus(surface.field);
      return press(page, 'Enter');
    default:
      await focusStays(frame, surface.submit);
      return press(page, way === 'Enter on the button' ? 'Enter' : 'Space');
  }
}

/** WebDriver BiDi in Firefox has no touch screen without its mobile mode. */
export const waysOutOf = (surface: SurfaceCase, browser: string): WayOut[] =>
  surface.ways.filter((way) => way !== 'touch' || browser === 'chromium');
