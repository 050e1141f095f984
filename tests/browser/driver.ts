/**
 * One driver for both browsers. It starts them with a profile of its own, answers every request itself
 * (nothing reaches a network) and evens out what the two do differently.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup.mjs';
import { answer } from '../practice/answer.ts';
import { buildPractice } from '../practice/build.ts';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * For what depends on the page alone, such as the traps of one site: Chromium, and Firefox as well with EVERY_BROWSER=1.
 * The battery, the laws and everything else run in both; all in both would take more than a quarter of an hour.
 */
export const PAGE_BROWSERS: readonly BrowserName[] = process.env.EVERY_BROWSER ? BROWSERS : ['chromium'];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The built extension of each browser. */
export const EXTENSION: Readonly<Record<BrowserName, string>> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv2'),
};

/** Firefox gives each installation a random address; a test has to know it. */
const FIREFOX_UUID = '5a1d7c1e-51f0-4b57-8d1e-0f7ab3c2d901';

const SIZE = { width: 1280, height: 900 };

export interface LaunchOptions {
  /** Folder of a built extension; none by default. */
  readonly extension?: string;
  /** A policy of the machine installs the extension under this id; nothing is installed by hand. */
  readonly managed?: string;
  /** A folder that outlives the browser, for a restart. */
  readonly profile?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  /** The browser's language; English by default. */
  readonly language?: 'en-CA' | 'fr-CA';
  /** Leaves the welcome open, which the installation has opened; else it is closed, so that a test's own tab is in front. */
  readonly welcome?: boolean;
  /** With a window, for looking on. */
  readonly headful?: boolean;
}

export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A tab, at this address if one is given. Uncaught errors of the page go to `problems`. */
  newPage(url?: string): Promise<Page>;
  /** The extension's panel in this page, once it has loaded. Rejects when there is none in time. */
  panelOf(page: Page, timeout?: number): Promise<Frame>;
  /** Whether the panel is there now. */
  hasPanel(page: Page): Promise<boolean>;
  /** A page of the extension, such as `options.html`, in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** The tab that shows this page of the extension, opened by whomever; null where there is none. */
  openPage(path: string): Promise<Page | null>;
  /** Writes to the extension's `storage.local`, e.g. `{ officer: { accounts: [...] } }`. */
  store(values: Record<string, unknown>): Promise<void>;
  /** Reads one key of it; null for all of it. */
  stored(key: string | null): Promise<unknown>;
  readonly problems: string[];
  close(): Promise<void>;
}

/** For calls whose failure means only that the tab has gone. */
const ignore = (): void => undefined;

/** The built page scripts are needed before the first page; made once per run. */
let practice: Promise<void> | undefined;

function respond(request: HTTPRequest): void {
  const url = request.url();
  if (!/^https?:/.test(url)) {
    void request.continue().catch(ignore);
    return;
  }
  const { status, headers, body } = answer(url) ?? { status: 404, headers: {}, body: 'Not practised' };
  void request.respond({ status, headers, body }).catch(ignore);
}

const firefoxPreferences = (
  { dark = false, language = 'en-CA' }: LaunchOptions,
  geckoId: string | undefined,
): Record<string, unknown> => ({
  'intl.accept_languages': language,
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  ...(geckoId ? { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_UUID }) } : {}),
});

interface Manifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

function geckoIdOf(folder: string): string | undefined {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return manifest.browser_specific_settings?.gecko?.id;
}

const KEEPS_POLICY_AWAY = ['--disable-extensions', '--disable-background-networking', '--disable-component-update'];

function start(name: BrowserName, profile: string, options: LaunchOptions): Promise<Browser> {
  const { size = SIZE, dark = false, headful = false, language = 'en-CA', extension, managed } = options;
  const common = { executablePath: findBrowser(name), headless: !headful, userDataDir: profile, defaultViewport: size };
  if (name === 'firefox') {
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      acceptInsecureCerts: true,
      // Without it neither the panel's frame nor the extension's pages can be driven.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: firefoxPreferences(options, managed ?? (extension && geckoIdOf(extension))),
    });
  }
  return puppeteer.launch({
    ...common,
    pipe: true,
    enableExtensions: true,
    // Scrollbars take their room, as on most officers' machines; what else puppeteer switches off
    // keeps a browser from installing what a policy asks for.
    ignoreDefaultArgs: ['--hide-scrollbars', ...(managed ? KEEPS_POLICY_AWAY : [])],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      ...(managed ? [] : KEEPS_POLICY_AWAY.slice(1)),
      '--disable-sync',
      `--accept-lang=${language}`,
      // Of the whole browser, so that the panel's own process follows it too.
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
    ],
  });
}

/** Rejects when the promise is late. Firefox leaves some calls on dead frames unanswered for ever. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = wait(milliseconds, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`No answer within ${milliseconds} ms`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}

/** Asks again until the answer is neither false, null, undefined nor an error. */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 5000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const answered = await ask();
      if (answered !== false && answered !== null && answered !== undefined) {
        return answered as Exclude<T, false | null | undefined>;
      }
    } catch (error) {
      last = error;
    }
    await wait(40);
  } while (Date.now() < end);
  throw new Error(`Waited ${timeout} ms for ${what}`, { cause: last });
}

/** In Firefox the frame's own `url()` stays `about:blank`: each frame is asked instead. */
async function findPanel(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const url = await within(
      1000,
      frame.evaluate(() => location.href),
    ).catch(() => '');
    if (/^(chrome|moz)-extension:.*\/panel\.html/.test(url)) return frame;
  }
  return null;
}

/** Puppeteer keeps tabs of Firefox that have closed themselves: each is asked what it shows. */
async function openPage(browser: Browser, address: string): Promise<Page | null> {
  for (const page of await browser.pages()) {
    const url = await within(
      1000,
      page.evaluate(() => location.href),
    ).catch(() => '');
    if (url === address) return page;
  }
  return null;
}

export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driven> {
  practice ??= buildPractice();
  await practice;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'signpost-profile-'));
  const removeProfile = () =>
    options.profile === undefined && rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const problems: string[] = [];
  let browser: Browser;
  let origin = '';
  try {
    browser = await start(name, profile, options);
  } catch (error) {
    removeProfile();
    throw error;
  }
  const close = async () => {
    try {
      await within(8000, browser.close()).catch(() => browser.process()?.kill('SIGKILL'));
    } finally {
      removeProfile();
    }
  };
  try {
    if (options.managed) {
      origin = name === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${options.managed}`;
    } else if (options.extension) {
      const id = await browser.installExtension(options.extension);
      origin = name === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
      // A busy machine took more than 5 s to start the first page of a new profile (Firefox ESR 153, 2026-11).
      const welcome = await waitFor('the welcome to open', () => openPage(browser, `${origin}/welcome.html`), 30_000);
      if (!options.welcome) await within(3000, welcome.close()).catch(ignore);
    }
  } catch (error) {
    await close();
    throw error;
  }

  const openTab = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(error instanceof Error ? `${error.stack}` : `${error}`));
    return page;
  };

  const extensionPage = async (path: string): Promise<Page> => {
    if (!origin) throw new Error('Started without an extension');
    const page = await openTab();
    // In Firefox this never resolves, though the page loads.
    const loaded = page.goto(`${origin}/${path}`);
    loaded.catch(ignore);
    if (name === 'chromium') await loaded;
    const file = path.split(/[?#]/)[0] ?? '';
    await waitFor(`${path} to load`, () =>
      within(
        1000,
        page.evaluate((end) => location.pathname.endsWith(end) && document.readyState === 'complete', `/${file}`),
      ),
    );
    return page;
  };

  /** Runs in any page of the extension: they all share its storage. */
  const inStorage = async <T>(use: (page: Page) => Promise<T>): Promise<T> => {
    const page = await extensionPage('panel.html');
    try {
      return await use(page);
    } finally {
      await within(3000, page.close()).catch(ignore);
    }
  };

  return {
    name,
    browser,
    problems,
    close,
    extensionPage,
    openPage: (path) => openPage(browser, `${origin}/${path}`),
    async newPage(url) {
      const page = await openTab();
      await page.setRequestInterception(true);
      page.on('request', respond);
      if (url) await page.goto(url);
      return page;
    },
    panelOf: (page, timeout = 5000) => waitFor('the panel', () => findPanel(page), timeout),
    hasPanel: async (page) => (await findPanel(page)) !== null,
    async store(values) {
      await inStorage((page) =>
        page.evaluate(async (entries) => {
          const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StorageOwner | undefined>;
          await (browser ?? chrome)?.storage.local.set(entries);
        }, values),
      );
    },
    stored: (key) => inStorage((page) => storedSeenBy(page, key)),
  };
}

/** As `stored`, asked in a page of the extension that is open already. */
export const storedSeenBy = (page: Page, key: string | null): Promise<unknown> =>
  page.evaluate(async (name) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StorageOwner | undefined>;
    const all = await (browser ?? chrome)?.storage.local.get(name);
    return name === null ? all : all?.[name];
  }, key);

interface StorageOwner {
  readonly storage: {
    readonly local: {
      set(values: Record<string, unknown>): Promise<void>;
      get(key: string | null): Promise<Record<string, unknown>>;
    };
  };
}

/** Types as a person does; a newline is the Enter key. Characters that no key has are inserted. */
export async function type(page: Page, text: string): Promise<void> {
  for (const part of text.split(/(\n)/)) {
    if (part === '\n') await page.keyboard.press('Enter');
    else await page.keyboard.type(part);
  }
}

/** A key, or several held together such as `Control+Enter`. Firefox knows the space bar by its character only. */
export async function press(page: Page, keys: string): Promise<void> {
  const names = keys.split('+').map((name) => (name === 'Space' ? ' ' : name)) as KeyInput[];
  const last = names.pop();
  if (!last) return;
  for (const name of names) await page.keyboard.down(name);
  await page.keyboard.press(last);
  for (const name of names.reverse()) await page.keyboard.up(name);
}

/** The platform's own "send": Command on a Mac, Control elsewhere. */
export const SEND_KEYS = process.platform === 'darwin' ? 'Meta+Enter' : 'Control+Enter';

/** Writes through an input method, as Japanese or Chinese is written. Chromium only; answers whether it could. */
export async function compose(driven: Driven, page: Page, steps: readonly string[], result: string): Promise<boolean> {
  if (driven.name !== 'chromium') return false;
  const session = await page.createCDPSession();
  for (const text of steps) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await session.send('Input.insertText', { text: result });
  await session.detach();
  return true;
}

interface PictureOptions {
  /** In `.output`. */
  readonly folder?: string;
  /** What would have to be scrolled for, too. */
  readonly fullPage?: boolean;
}

/** Saves what the tab shows under `.output/pictures/`. Answers the file's path. */
export async function picture(
  page: Page,
  name: string,
  { folder = 'pictures', fullPage = false }: PictureOptions = {},
): Promise<string> {
  const path = join(ROOT, '.output', folder, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path: path as `${string}.png`, fullPage });
  return path;
}

/** A selector for an element by its test id. */
export const byTestId = (id: string): string => `[data-testid="${id}"]`;
