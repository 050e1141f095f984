/** Takes the pictures of README and review: the states an officer meets, one after another. */
import { relative } from 'node:path';
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
import { ROOT } from './setup.mjs';

const BOX = `${byTestId('primaryColumn')} ${byTestId('tweetTextarea_0')}`;
const POST = byTestId('tweetButtonInline');
const HOME = 'https://x.com/home';

const CLEAN = 'If this gets 500 retweets I will dye my hair pink for #DayOfPink';
const RISKY = 'We caught the guy who robbed the bakery on Elm Street. Call me on my cell, 647-555-0148.';
const URGENT =
  'Officers are moving in behind the Mill Creek plaza. If you are inside, stay down and away from the doors.';

const ACCOUNTS = [
  { site: 'x', kind: 'official', handle: 'pc_ellison' },
  { site: 'x', kind: 'personal', handle: 'mara_at_home' },
];

interface State {
  readonly name: string;
  readonly query?: string;
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
  { name: 'new-account', query: '?as=pc_new:9912:New', text: CLEAN, shows: /Whose account/ },
];

async function take(driven: Driven, state: State, suffix: string): Promise<void> {
  const page = await driven.newPage(`${HOME}${state.query ?? ''}`);
  await page.waitForSelector(BOX);
  await page.click(BOX);
  await type(page, state.text);
  if (state.holds) await page.click(POST);
  const panel = state.holds ? await held(driven, page) : await driven.panelOf(page);
  await waitFor(`"${state.shows.source}"`, async () => state.shows.test((await readPanel(panel)).text));
  if (state.reason) await chooseReason(panel, state.reason);
  console.log(relative(ROOT, await picture(page, `${state.name}-${suffix}`)));
  await page.close();
}

async function takeAll(browser: BrowserName, dark: boolean): Promise<void> {
  const driven = await launch(browser, { extension: EXTENSION[browser], size: { width: 1280, height: 800 }, dark });
  try {
    await driven.store({ officer: { accounts: ACCOUNTS } });
    for (const state of STATES) await take(driven, state, `${browser}-${dark ? 'dark' : 'light'}`);
  } finally {
    await driven.close();
  }
}

export async function takePictures(): Promise<void> {
  for (const browser of BROWSERS) for (const dark of [false, true]) await takeAll(browser, dark);
}
