/** Takes the pictures of README and review: the states an officer meets, one after another. */
import { relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  BROWSERS,
  type BrowserName,
  byTestId,
  type Driven,
  EXTENSION,
  launch,
  picture,
  type,
  waitFor,
} from '../tests/browser/driver.ts';
import { chooseReason, held, readPanel } from '../tests/browser/officer.ts';
import { FACEBOOK } from '../tests/browser/surfaces/facebook.ts';
import { STUDIO } from '../tests/browser/surfaces/studio.ts';
import { focus, type SurfaceCase } from '../tests/browser/surfaces/surface.ts';
import { YOUTUBE } from '../tests/browser/surfaces/youtube.ts';
import { ROOT } from './setup.mjs';

const BOX = `${byTestId('primaryColumn')} ${byTestId('tweetTextarea_0')}`;
const POST = byTestId('tweetButtonInline');
const HOME = 'https://x.com/home';

const CLEAN = 'If this gets 500 retweets I will dye my hair pink for #DayOfPink';
const RISKY = 'We caught the guy who robbed the bakery on Elm Street. Call me on my cell, 647-555-0148.';
const URGENT =
  'Officers are moving in behind the Mill Creek plaza. If you are inside, stay down and away from the doors.';

const ACCOUNTS = [
  ...[...FACEBOOK.accounts, ...YOUTUBE.accounts, ...STUDIO.accounts],
  { site: 'x', kind: 'official', handle: 'pc_ellison' },
  { site: 'x', kind: 'personal', handle: 'mara_at_home' },
];

interface State {
  readonly name: string;
  readonly query?: string;
  /** Another composer than the one on X's first page. */
  readonly surface?: SurfaceCase | undefined;
  readonly text: string;
  /** What the panel must say before the picture is taken. */
  readonly shows: RegExp;
  readonly holds?: boolean;
  readonly reason?: string;
}

const STATES: readonly State[] = [
  { name: 'clean', text: CLEAN, shows: /Nothing to change/ },
  { name: 'docked', text: RISKY, shows: /Private phone number/ },
  { name: 'held', text: RISKY, shows: /Post anyway/, holds: true },
  { name: 'reason', text: URGENT, shows: /Life safety/, holds: true, reason: 'Life safety' },
  { name: 'personal', query: '?as=mara_at_home:9911:Mara', text: CLEAN, shows: /Personal account/, holds: true },
  { name: 'facebook', surface: FACEBOOK.surfaces[0], text: RISKY, shows: /Private phone number/ },
  { name: 'facebook-held', surface: FACEBOOK.surfaces[0], text: RISKY, shows: /Post anyway/, holds: true },
  { name: 'youtube', surface: YOUTUBE.surfaces[0], text: RISKY, shows: /Private phone number/ },
  { name: 'studio', surface: STUDIO.surfaces[3], text: RISKY, shows: /Private phone number/ },
  { name: 'new-account', query: '?as=pc_new:9912:New', text: CLEAN, shows: /Whose account/ },
];

async function write(driven: Driven, { surface, query, text, holds }: State): Promise<Page> {
  const page = await driven.newPage(surface?.url ?? `${HOME}${query ?? ''}`);
  if (surface) await surface.enter(page, page.mainFrame());
  else await focus(page, BOX);
  await type(page, text);
  if (holds) await page.click(surface?.submit ?? POST);
  return page;
}

async function take(driven: Driven, state: State, suffix: string): Promise<void> {
  const page = await write(driven, state);
  const panel = state.holds ? await held(driven, page) : await driven.panelOf(page);
  await waitFor(`"${state.shows.source}"`, async () => state.shows.test((await readPanel(panel)).text));
  if (state.reason) await chooseReason(panel, state.reason);
  console.log(relative(ROOT, await picture(page, `${state.name}-${suffix}`)));
  await page.close();
}

/** Our own pages, whole. */
async function takePages(driven: Driven, suffix: string): Promise<void> {
  for (const name of ['popup', 'options', 'welcome']) {
    const page = await driven.extensionPage(`${name}.html`);
    if (name === 'popup') await page.setViewport({ width: 400, height: 600 });
    await waitFor(`${name} to be drawn`, () =>
      page.evaluate(() => (document.body.innerText.length > 80 ? true : null)),
    );
    console.log(relative(ROOT, await picture(page, `${name}-${suffix}`)));
    await page.close();
  }
}

async function takeAll(browser: BrowserName, dark: boolean): Promise<void> {
  const driven = await launch(browser, { extension: EXTENSION[browser], size: { width: 1280, height: 800 }, dark });
  try {
    await driven.store({ officer: { accounts: ACCOUNTS } });
    const suffix = `${browser}-${dark ? 'dark' : 'light'}`;
    for (const state of STATES) await take(driven, state, suffix);
    await takePages(driven, suffix);
  } finally {
    await driven.close();
  }
}

export async function takePictures(): Promise<void> {
  for (const browser of BROWSERS) for (const dark of [false, true]) await takeAll(browser, dark);
}
