/** Takes the pictures of README and review: the states an officer meets, one after another. */
import { relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Lang } from '../lib/lang.ts';
import { type BrowserName, type Driven, EXTENSION, launch, picture } from '../tests/browser/driver.ts';
import { OWN_STATES, openOwn, openState, PANEL_STATES, STORED } from '../tests/browser/states.ts';
import { ROOT } from './setup.mjs';

/** Everything in Chromium, in both languages and both schemes; Firefox draws with the same style sheets, once each. */
const RUNS = [
  { browser: 'chromium', lang: 'en', dark: false },
  { browser: 'chromium', lang: 'fr', dark: false },
  { browser: 'chromium', lang: 'en', dark: true },
  { browser: 'chromium', lang: 'fr', dark: true },
  { browser: 'firefox', lang: 'en', dark: true },
] as const satisfies readonly Run[];

interface Run {
  readonly browser: BrowserName;
  readonly lang: Lang;
  readonly dark: boolean;
}

interface Picture {
  readonly name: string;
  readonly fullPage: boolean;
  readonly open: (driven: Driven, lang: Lang) => Promise<{ page: Page }>;
}

const PICTURES: readonly Picture[] = [
  ...PANEL_STATES.map((state) => ({
    name: state.name,
    fullPage: false,
    open: (driven: Driven, lang: Lang) => openState(driven, state, lang),
  })),
  ...OWN_STATES.map((state) => ({
    name: state.name,
    fullPage: state.size === undefined,
    open: async (driven: Driven, lang: Lang) => ({ page: await openOwn(driven, state, lang) }),
  })),
];

const nameOf = ({ browser, lang, dark }: Run): string => `${browser}-${lang}-${dark ? 'dark' : 'light'}`;

async function takeAll(run: Run, pictures: readonly Picture[]): Promise<void> {
  const { browser, lang, dark } = run;
  const size = { width: 1280, height: 800 };
  const driven = await launch(browser, { extension: EXTENSION[browser], size, dark, language: `${lang}-CA` });
  try {
    await driven.store(STORED);
    for (const { name, fullPage, open } of pictures) {
      const { page } = await open(driven, lang);
      console.log(relative(ROOT, await picture(page, `${name}-${nameOf(run)}`, { fullPage })));
      await page.close();
    }
  } finally {
    await driven.close();
  }
}

/** Each word chooses: of the runs those whose name has one of them, of the states those whose name is one of them. */
export async function takePictures(words: readonly string[]): Promise<void> {
  const states = PICTURES.filter(({ name }) => words.includes(name));
  const runs = RUNS.filter((run) => words.some((word) => nameOf(run).includes(word)));
  for (const run of runs.length > 0 ? runs : RUNS) await takeAll(run, states.length > 0 ? states : PICTURES);
}
