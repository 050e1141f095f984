/** Every state of the panel and every page of ours, looked over as it is drawn. Most of it in Chromium, which can be told what the system is set to. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../lib/lang.ts';
import { type BrowserName, type Driven, EXTENSION, launch, waitFor } from './driver.ts';
import { axeProblems, DARK, FORCED, LIGHT, moving, overflow, overflowDown, smallTargets, wear } from './looks.ts';
import { OWN_STATES, openOwn, openState, PANEL_STATES, STORED } from './states.ts';

/** A laptop's screen. */
const SIZE = { width: 1280, height: 720 };
/** The same at 400 %. */
const MAGNIFIED = { width: 320, height: 640 };

const settled = (place: Page | Frame) =>
  place.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));

/** What is wrong with it; nothing, it is hoped. Of the three looks only colours differ. */
async function problemsOf(place: Page | Frame): Promise<Record<string, unknown>> {
  await wear(place, DARK);
  const dark = await axeProblems(place, ['color-contrast']);
  await wear(place, FORCED);
  const forced = await axeProblems(place, ['color-contrast']);
  await wear(place, LIGHT);
  return {
    ...{ dark, forced, light: await axeProblems(place) },
    ...{ moving: await moving(place), small: await smallTargets(place), sideways: await overflow(place) },
  };
}

const NOTHING = { light: [], dark: [], forced: [], moving: [], small: [], sideways: 0 };

/** The looks in Chromium, in English; what differs in French, and in Firefox, is how much room a hold takes. */
const RUNS = [
  { name: 'chromium', lang: 'en' },
  { name: 'chromium', lang: 'fr' },
  { name: 'firefox', lang: 'fr' },
] as const satisfies readonly { name: BrowserName; lang: Lang }[];

describe.each(RUNS)('$name, $lang', ({ name, lang }) => {
  const all = name === 'chromium' && lang === 'en';
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch(name, { extension: EXTENSION[name], size: SIZE, language: `${lang}-CA` });
    await driven.store(STORED);
  });
  afterAll(async () => {
    await driven?.close();
    expect(driven?.problems).toEqual([]);
  });

  // The other sites' panels are the same.
  const panels = PANEL_STATES.filter((state) => all && (!state.surface || state.name === 'not-checking'));

  test.each(panels)('panel: $name', async (state) => {
    const { page, panel } = await openState(driven, state, lang);
    expect(await problemsOf(panel)).toEqual(NOTHING);
    await page.setViewport(MAGNIFIED);
    await settled(panel);
    expect(await overflow(panel)).toBe(0);
    await page.close();
  });

  const own = OWN_STATES.filter(() => all);

  test.each(own)('page: $name', async (state) => {
    const page = await openOwn(driven, state, lang);
    expect(await problemsOf(page)).toEqual(NOTHING);
    await page.setViewport(MAGNIFIED);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  test('a hold with three findings is seen whole on a laptop', async () => {
    const state = PANEL_STATES.find(({ name }) => name === 'held-three');
    if (!state) throw new Error('No such state');
    const { page, panel } = await openState(driven, state, lang);
    await waitFor('the hold in one piece', async () => (await overflowDown(panel)) === 0);
    await page.setViewport(MAGNIFIED);
    await settled(panel);
    expect(await overflow(panel)).toBe(0);
    await page.close();
  });
});
