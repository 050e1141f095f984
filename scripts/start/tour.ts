/** The main job without a window: an officer posts on the practice pages, and each step is said in words and kept as a picture. */
import { relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  type BrowserName,
  type Driven,
  EXTENSION,
  launch,
  picture,
  press,
  type,
  waitFor,
} from '../../tests/browser/driver.ts';
import {
  chooseReason,
  held,
  posted,
  postedOnce,
  pressButton,
  readPanel,
  released,
} from '../../tests/browser/officer.ts';
import {
  AS_PERSONAL,
  BOX,
  CLEAN,
  HOME,
  ON_FACEBOOK,
  ON_YOUTUBE,
  PERSONAL,
  POST,
  RISKY,
  STORED,
  URGENT,
} from '../../tests/browser/states.ts';
import type { SurfaceCase } from '../../tests/browser/surfaces/surface.ts';
import { ROOT } from '../setup.mjs';

const BETTER = 'A man has been charged after a robbery at the bakery on Elm Street. Saw something? Call 416-808-2222.';
const PLAIN = 'Coffee with the team this morning, then off to the community centre.';

let step = 0;
const title = (text: string): void => console.log(`\n${++step}. ${text}`);
const say = (text: string): void => console.log(`   ${text}`);

async function keep(page: Page, name: string): Promise<void> {
  const path = await picture(page, `${step}-${name}`, { folder: 'tour' });
  say(`[picture: ${relative(ROOT, path)}]`);
}

async function write(page: Page, text: string): Promise<void> {
  await page.click(BOX);
  await type(page, text);
  say(`The officer writes: “${text}”`);
}

async function pressPost(page: Page): Promise<void> {
  await page.click(POST);
  say('The officer presses Post.');
}

/** Says what the hold shows, as a person would read it. */
async function sayHold(driven: Driven, page: Page) {
  const panel = await held(driven, page);
  const shown = await readPanel(panel);
  say('Signpost holds it. Nothing has been posted. It says:');
  for (const line of shown.text.split('\n').filter((text) => text.trim() !== '')) say(`   │ ${line.trim()}`);
  return panel;
}

/** Says what the site received; a word more or less is the end of the tour. */
async function sayPosted(page: Page, texts: readonly string[]): Promise<void> {
  const all = await postedOnce(page, texts.length);
  const received = all.map((post) => post.texts.join('\n'));
  if (received.join() !== texts.join()) throw new Error(`The site received: ${JSON.stringify(received)}`);
  say(`Posted as @${all.at(-1)?.account}, once, word for word.`);
  await waitFor('an empty composer', () => page.evaluate(() => window.practice.drafts().inline[0] === ''));
}

async function firstMeeting(driven: Driven, page: Page): Promise<void> {
  title('A new account: Signpost asks once whose it is.');
  await page.waitForSelector(BOX);
  await page.click(BOX);
  const panel = await driven.panelOf(page);
  await waitFor('the question', async () => /Whose account/.test((await readPanel(panel)).account));
  await keep(page, 'whose-account');
  await pressButton(panel, 'Official account');
  await waitFor('the answer to be kept', async () => {
    const { account } = await readPanel(panel);
    return /Official account/.test(account) && !/Whose account/.test(account);
  });
  say('The officer answers “Official account”. Signpost remembers.');
}

async function cleanPost(page: Page): Promise<void> {
  title('A good post goes out untouched.');
  await write(page, CLEAN.en);
  await pressPost(page);
  await sayPosted(page, [CLEAN.en]);
  const touched = await page.evaluate(() => window.practice.seen.filter((event) => event.preventedBefore).length);
  say(`Events that Signpost touched on the way: ${touched}.`);
  await keep(page, 'clean');
}

async function riskyPost(driven: Driven, page: Page): Promise<void> {
  title('A risky post is read along, then held.');
  await write(page, RISKY.en);
  const panel = await driven.panelOf(page);
  await waitFor('the findings', async () => (await readPanel(panel)).rules.length > 0);
  await keep(page, 'read-along');
  await pressPost(page);
  const hold = await sayHold(driven, page);
  await keep(page, 'held');

  title('The officer goes back and writes it better.');
  await pressButton(hold, 'Go back and edit');
  await released(driven, page);
  say('The officer chooses “Go back and edit”; the caret is in the text again.');
  await waitFor('the caret', () => page.evaluate((css) => document.activeElement?.matches(css), BOX));
  await press(page, 'Control+a');
  await type(page, BETTER);
  say(`The officer writes: “${BETTER}”`);
  await pressPost(page);
  await sayPosted(page, [CLEAN.en, BETTER]);
}

async function urgentPost(driven: Driven, page: Page): Promise<void> {
  title('A warning that may save a life is never locked in: two actions, one of them a reason.');
  await write(page, URGENT.en);
  await pressPost(page);
  const hold = await sayHold(driven, page);
  await chooseReason(hold, 'Life safety');
  await keep(page, 'reason');
  await pressButton(hold, 'Post anyway');
  say('The officer chooses “Life safety” and “Post anyway”.');
  await sayPosted(page, [CLEAN.en, BETTER, URGENT.en]);
}

async function wrongAccount(driven: Driven): Promise<void> {
  title('The right words on the wrong account are held too.');
  await driven.store({ officer: { accounts: [PERSONAL] } });
  const page = await driven.newPage(`${HOME}${AS_PERSONAL}`);
  await page.waitForSelector(BOX);
  say('Signed in as @mara_at_home, which the officer has called personal.');
  await write(page, PLAIN);
  await pressPost(page);
  const hold = await sayHold(driven, page);
  await keep(page, 'personal');
  await pressButton(hold, 'Go back and edit');
  await released(driven, page);
  const { length } = await posted(page);
  say(`The officer goes back. Posted from the personal account: ${length === 0 ? 'nothing' : length}.`);
}

/** The same on another site, in its own composer: a press of "Use this" mends one finding, the other is still held. */
async function elsewhere(driven: Driven, site: string, surface: SurfaceCase): Promise<void> {
  title(`The same on ${site}: one press uses the better words, and what is left is held.`);
  const page = await driven.newPage(surface.url);
  await surface.enter(page, page.mainFrame());
  await type(page, RISKY.en);
  say(`The officer writes: “${RISKY.en}”`);
  const panel = await driven.panelOf(page);
  const finds = (count: number) =>
    waitFor(`${count} findings`, async () => (await readPanel(panel)).rules.length === count);
  await finds(2);
  await keep(page, `${site.toLowerCase()}-read-along`);
  await pressButton(panel, 'Use this');
  await finds(1);
  say('The officer presses “Use this”: the private number gives way to that of the Service.');
  await page.click(surface.submit);
  say('The officer presses the button that publishes.');
  const hold = await sayHold(driven, page);
  await keep(page, `${site.toLowerCase()}-held`);
  await pressButton(hold, 'Go back and edit');
  await released(driven, page);
  const { length } = await posted(page);
  say(`The officer goes back. Posted on ${site}: ${length === 0 ? 'nothing' : length}.`);
  await page.close();
}

/** Resolves to the exit code. */
export async function tour(browser: BrowserName): Promise<number> {
  console.log('\nSignpost on the practice pages. Nothing is really posted, and everyone there is invented.');
  const driven = await launch(browser, { extension: EXTENSION[browser], size: { width: 1280, height: 800 } });
  try {
    const page = await driven.newPage(HOME);
    await firstMeeting(driven, page);
    await cleanPost(page);
    await riskyPost(driven, page);
    await urgentPost(driven, page);
    await wrongAccount(driven);
    await driven.store({ officer: STORED.officer });
    await elsewhere(driven, 'Facebook', ON_FACEBOOK);
    await elsewhere(driven, 'YouTube', ON_YOUTUBE);
    console.log('\nThat is the main job. With a display, `npm start` opens a window to try it in.\n');
    return 0;
  } finally {
    await driven.close();
  }
}
