/** The states in which an officer meets Signpost, and the way into each: for pictures, and for looking each of them over. */
import type { Frame, Page } from 'puppeteer-core';
import { WORDS } from '../../components/words/words.ts';
import type { Lang } from '../../lib/lang.ts';
import { dayOf } from '../../lib/outcomes/kept.ts';
import { byTestId, type Driven, type, waitFor } from './driver.ts';
import { chooseReason, held, pressButton } from './officer.ts';
import { FACEBOOK } from './surfaces/facebook.ts';
import { STUDIO } from './surfaces/studio.ts';
import { focus, type SiteSurfaces, type SurfaceCase } from './surfaces/surface.ts';
import { X } from './surfaces/x.ts';
import { YOUTUBE } from './surfaces/youtube.ts';

export const HOME = 'https://x.com/home';
export const BOX = `${byTestId('primaryColumn')} ${byTestId('tweetTextarea_0')}`;
export const POST = byTestId('tweetButtonInline');
export const AS_PERSONAL = '?as=mara_at_home:9911:Mara';

export const OFFICIAL = { site: 'x', kind: 'official', handle: 'pc_ellison' };
export const PERSONAL = { site: 'x', kind: 'personal', handle: 'mara_at_home' };
const LISTED = { site: 'x', kind: 'official', handle: 'HarbourDivision', id: '1390055667788990011' };

const TODAY = dayOf(new Date());

/** An officer who has settled in. */
export const STORED = {
  officer: {
    accounts: [OFFICIAL, PERSONAL, LISTED, ...[FACEBOOK, YOUTUBE, STUDIO].flatMap(({ accounts }) => accounts)],
  },
  outcomes: [
    { day: TODAY, rule: null, outcome: 'clean', reason: null, count: 5 },
    { day: TODAY, rule: null, outcome: 'reason', reason: 'life-safety', count: 1 },
    { day: TODAY, rule: 'live-tactical-detail', outcome: 'reason', reason: 'life-safety', count: 1 },
  ],
};

type Said = Readonly<Record<Lang, string>>;

export const CLEAN: Said = {
  en: 'If this gets 500 retweets I will dye my hair pink for #DayOfPink',
  fr: 'À 500 partages, je me teins les cheveux en rose pour la #JournéeRose',
};
export const RISKY: Said = {
  en: 'We caught the guy who robbed the bakery on Elm Street. Call me on my cell, 647-555-0148.',
  fr: 'On a attrapé le voleur de la boulangerie de la rue Elm. Appelez-moi sur mon cellulaire, 647-555-0148.',
};
const THREE: Said = {
  en: 'We caught the guy who robbed the bakery on Elm Street. What an idiot. Call my cell, 647-555-0148.',
  fr: 'On a attrapé le voleur de la boulangerie, un vrai crétin. Appelez-moi au 647-555-0148.',
};
const ONE: Said = {
  en: 'Questions about Saturday’s open house? Call me on my cell, 647-555-0148.',
  fr: 'Des questions sur la journée portes ouvertes? Appelez-moi sur mon cellulaire, 647-555-0148.',
};
export const URGENT: Said = {
  en: 'Officers are moving in behind the Mill Creek plaza. If you are inside, stay down and away from the doors.',
  fr: 'Le GTI se prépare à entrer dans le centre Mill Creek. Si vous y êtes, restez au sol, loin des portes.',
};

export interface PanelState {
  readonly name: string;
  /** X's first page unless said; with a query there. */
  readonly surface?: SurfaceCase;
  readonly query?: string;
  readonly text: Said;
  readonly holds?: true;
  /** In the panel, once the state stands. */
  readonly shows: string;
  /** How many of it; one or more unless said. */
  readonly count?: number;
  readonly after?: (panel: Frame, lang: Lang) => Promise<void>;
}

const FINDING = '[data-rule]';
const lifeSafety = (panel: Frame, lang: Lang) => chooseReason(panel, WORDS[lang].hold.reason['life-safety']);
function surfaceOf({ site, surfaces }: SiteSurfaces, name: string): SurfaceCase {
  const surface = surfaces.find((one) => one.name === name);
  if (!surface) throw new Error(`${site} has no "${name}"`);
  return surface;
}

export const ON_FACEBOOK = surfaceOf(FACEBOOK, 'post, profile');
export const ON_YOUTUBE = surfaceOf(YOUTUBE, 'comment');

export const PANEL_STATES: readonly PanelState[] = [
  { name: 'clean', text: CLEAN, shows: '[data-tone="official"]' },
  { name: 'docked', text: RISKY, shows: FINDING, count: 2 },
  { name: 'held', text: RISKY, shows: `.hold ${FINDING}`, count: 2, holds: true },
  { name: 'held-one', text: ONE, shows: `.hold ${FINDING}`, count: 1, holds: true },
  { name: 'held-three', text: THREE, shows: `.hold ${FINDING}`, count: 3, holds: true },
  { name: 'reason', text: URGENT, shows: '.reasons', holds: true, after: lifeSafety },
  {
    name: 'reason-missing',
    text: URGENT,
    shows: '.reasons',
    holds: true,
    after: async (panel, lang) => {
      await pressButton(panel, WORDS[lang].hold.post);
      await panel.waitForSelector('[role="alert"]');
    },
  },
  { name: 'personal', query: AS_PERSONAL, text: CLEAN, shows: '.hold [data-tone="personal"]', holds: true },
  { name: 'new-account', query: '?as=pc_new:9912:New', text: CLEAN, shows: '.question' },
  { name: 'new-account-held', query: '?as=pc_new:9912:New', text: CLEAN, shows: '.hold .question', holds: true },
  { name: 'cannot-tell', query: '?as=HarbourDivision:666', text: CLEAN, shows: '[data-tone="unknown"]' },
  {
    name: 'not-checking',
    surface: {
      ...surfaceOf(X, 'post, inline'),
      url: `${HOME}?practice=renamed`,
      enter: (page) => focus(page, '[contenteditable="true"]'),
    },
    text: CLEAN,
    shows: '[data-phase="blind"]',
  },
  { name: 'facebook', surface: ON_FACEBOOK, text: RISKY, shows: FINDING, count: 2 },
  { name: 'facebook-held', surface: ON_FACEBOOK, text: RISKY, shows: `.hold ${FINDING}`, count: 2, holds: true },
  { name: 'youtube', surface: ON_YOUTUBE, text: RISKY, shows: FINDING, count: 2 },
  { name: 'studio', surface: surfaceOf(STUDIO, 'edit page, description'), text: RISKY, shows: FINDING, count: 2 },
  // The last, as the browser remembers it.
  {
    name: 'tab',
    text: RISKY,
    shows: FINDING,
    count: 2,
    after: async (panel) => {
      await panel.click('.icon-button');
      await panel.waitForSelector('.tab-button');
    },
  },
];

/** Brings a new tab into the state. */
export async function openState(driven: Driven, state: PanelState, lang: Lang): Promise<{ page: Page; panel: Frame }> {
  const { surface, query = '', text, holds, shows, count, after } = state;
  const page = await driven.newPage(surface?.url ?? `${HOME}${query}`);
  if (surface) await surface.enter(page, page.mainFrame());
  else await focus(page, BOX);
  await type(page, text[lang]);
  if (holds) await page.click(surface?.submit ?? POST);
  const panel = holds ? await held(driven, page) : await driven.panelOf(page);
  await waitFor(`${shows} for "${state.name}"`, async () => {
    const { length } = await panel.$$(shows);
    return count === undefined ? length > 0 : length === count;
  });
  await after?.(panel, lang);
  return { page, panel };
}

export interface OwnState {
  readonly name: string;
  readonly path: string;
  /** The page's own place; a tab's unless said. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly shows: string;
  readonly after?: (page: Page, lang: Lang) => Promise<void>;
}

const POPUP = { path: 'popup.html', size: { width: 400, height: 600 }, shows: '.search' };
const WELCOME = { path: 'welcome.html', shows: '.welcome-screen' };

const look = (query: Said, shows: string) => async (page: Page, lang: Lang) => {
  await page.type('.search input', query[lang]);
  await page.waitForSelector(shows);
};

/** The welcome's screens follow each other. */
const screens = (count: number) => async (page: Page) => {
  for (let screen = 0; screen < count; screen++) {
    const before = await page.$eval('.welcome-screen', (one) => one.getAttribute('data-screen'));
    await page.click('footer .button-main');
    await page.waitForSelector(`.welcome-screen:not([data-screen="${before}"])`);
  }
};

export const OWN_STATES: readonly OwnState[] = [
  { name: 'popup', ...POPUP },
  {
    name: 'popup-search',
    ...POPUP,
    after: look({ en: 'can I name a 16 yr old', fr: 'puis-je nommer un mineur' }, '.results li'),
  },
  { name: 'popup-nothing', ...POPUP, after: look({ en: 'zzzzzz', fr: 'zzzzzz' }, '.results-count') },
  {
    name: 'popup-try',
    ...POPUP,
    after: async (page, lang) => {
      await page.click('[role="tab"]:last-child');
      await page.type('textarea', RISKY[lang]);
      await page.waitForSelector(FINDING);
    },
  },
  { name: 'options', path: 'options.html', shows: '.bars' },
  { name: 'welcome', ...WELCOME },
  { name: 'welcome-accounts', ...WELCOME, after: screens(1) },
  { name: 'welcome-ready', ...WELCOME, after: screens(2) },
];

export async function openOwn(driven: Driven, { path, size, shows, after }: OwnState, lang: Lang): Promise<Page> {
  const page = await driven.extensionPage(path);
  if (size) await page.setViewport(size);
  await page.bringToFront();
  await page.waitForSelector(shows);
  await after?.(page, lang);
  return page;
}
