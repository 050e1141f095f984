/**
 * The browsers' own enterprise policy, from a policy file of the machine to a post that is held by it. A policy file
 * reaches every browser that starts meanwhile, so each is there for seconds only, and goes away whatever happens.
 */
import { generateKeyPairSync } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../lib/policy/schema.ts';
import type { Report } from '../../lib/policy/settle.ts';
import { chromiumPolicies, firefoxPolicies } from '../../scripts/deploy/json.ts';
import { CHROME_ID, GECKO_ID } from '../../scripts/identity.ts';
import { idOf, publicKeyOf } from '../../scripts/pack/crx.ts';
import { zip } from '../../scripts/pack/zip.ts';
import { entriesOf, packs } from '../../scripts/pack.ts';
import {
  type BrowserName,
  byTestId,
  type Driven,
  EXTENSION,
  launch,
  storedSeenBy,
  type,
  waitFor,
} from '../browser/driver.ts';
import { held, posted, postedOnce, readPanel, ready } from '../browser/officer.ts';

/** By these words a file that an earlier run left behind is known. */
const MARK = 'signpost-enterprise-test';

const FILES: Readonly<Record<BrowserName, string>> = {
  chromium: '/etc/chromium/policies/managed/signpost-enterprise-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};

const POLICY = {
  organisation: 'Harbour Police',
  accounts: [
    { site: 'x', handle: 'pc_ellison', unit: 'Harbour Unit' },
    { site: 'orkut', handle: 'nobody' },
  ],
  severities: { 'all-caps': 'off' },
  rules: [
    {
      id: 'operation-names',
      severity: 'block',
      phrases: ['project nightjar'],
      title: 'Name of an operation',
      reason: 'It tells people that it is running.',
      advice: 'Leave the name out.',
      flags: ['Great work by Project Nightjar.'],
      allows: ['A nightjar sang.'],
    },
  ],
};
const CHANGED = { organisation: 'Harbour Police', mode: 'remind' };
const POST = 'Great work by Project Nightjar tonight.';

/** Why this cannot run here, or nothing. */
function obstacle(name: BrowserName): string | undefined {
  if (process.platform !== 'linux') return 'the policy files tried here are those of Linux';
  const file = FILES[name];
  if (existsSync(file) && !readFileSync(file, 'utf8').includes(MARK)) return `${file} is there and not ours to replace`;
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return `${folder} cannot be written; run as root to try it`;
  }
}

function removePolicies(): void {
  for (const file of Object.values(FILES)) {
    if (existsSync(file) && readFileSync(file, 'utf8').includes(MARK)) rmSync(file);
  }
}

function writePolicy(name: BrowserName, content: object): void {
  mkdirSync(dirname(FILES[name]), { recursive: true });
  writeFileSync(FILES[name], JSON.stringify(content));
}

process.on('exit', removePolicies);

const folder = mkdtempSync(join(tmpdir(), `${MARK}-`));
const addressOf = (file: string): string => pathToFileURL(join(folder, file)).href;

beforeAll(removePolicies);
afterEach(removePolicies);
afterAll(() => {
  removePolicies();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

/**
 * One page of the extension is asked again and again. A page opened for every question keeps Chromium so busy that it
 * puts off handing the policy over for as long as the asking goes on (156, 2026-11).
 */
async function settled(driven: Driven, wanted: (settings: Settings) => boolean, timeout: number): Promise<Settings> {
  const page = await driven.extensionPage('panel.html');
  try {
    return await waitFor(
      'the policy to be followed',
      async () => {
        const settings = (await storedSeenBy(page, 'settings')) as Settings | undefined;
        return settings !== undefined && wanted(settings) && settings;
      },
      timeout,
    );
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function write(driven: Driven): Promise<Page> {
  const page = await driven.newPage('https://x.com/home');
  await page.waitForSelector(byTestId('tweetTextarea_0'), { visible: true });
  await page.click(byTestId('tweetTextarea_0'));
  await ready(driven, page);
  await type(page, POST);
  return page;
}

async function isHeldByThePolicy(driven: Driven): Promise<Page> {
  const settings = await settled(driven, ({ organisation }) => organisation === 'Harbour Police', 40_000);
  expect(settings.accounts).toEqual([
    { site: 'x', handle: 'pc_ellison', kind: 'official', unit: 'Harbour Unit', setBy: 'policy' },
  ]);
  expect(settings.severities).toEqual({ 'all-caps': 'off' });
  const { problems } = (await driven.stored('report')) as Report;
  expect(problems.map(({ path, what }) => `${path} ${what}`)).toEqual(['accounts[1].site not-one-of']);
  const page = await write(driven);
  await page.click(byTestId('tweetButtonInline'));
  const panel = await held(driven, page);
  const shown = await readPanel(panel);
  expect(shown.account).toContain('Official account');
  expect(shown.rules).toEqual(['operation-names']);
  expect(shown.text).toContain('Name of an operation');
  expect(await posted(page)).toEqual([]);
  return page;
}

function canRun(name: BrowserName): boolean {
  const why = obstacle(name);
  if (why !== undefined) console.log(`Enterprise policy in ${name} was not tried: ${why}.`);
  return why === undefined;
}

describe.runIf(canRun('chromium'))('Chromium', () => {
  test('is installed by policy, holds a post by it, and follows a change without a reload', {
    timeout: 150_000,
  }, async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const id = idOf(privateKey);
    const built = join(folder, 'chrome');
    cpSync(EXTENSION.chromium, built, { recursive: true });
    // The publisher's key is not here; the test's own takes its place, and everything else is as it ships.
    const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
    writeFileSync(
      join(built, 'manifest.json'),
      JSON.stringify({ ...manifest, key: publicKeyOf(privateKey).toString('base64') }),
    );
    const base = pathToFileURL(folder).href;
    for (const [file, bytes] of packs(built, EXTENSION.firefox, base, privateKey))
      writeFileSync(join(folder, file), bytes);
    const sources = { updateUrl: addressOf('updates.xml'), installUrl: '' };
    const settle = (policy: Record<string, unknown>) => {
      const file = JSON.stringify(chromiumPolicies(policy, sources)).replaceAll(CHROME_ID, id);
      // Without it no driver may look into what a policy installed.
      writePolicy('chromium', { ...JSON.parse(file), DeveloperToolsAvailability: 1 });
    };
    settle(POLICY);
    const driven = await launch('chromium', { managed: id });
    try {
      await waitFor(
        'the extension to be installed',
        () =>
          driven
            .extensionPage('panel.html')
            .then((page) => page.close())
            .then(() => true),
        40_000,
      );
      const page = await isHeldByThePolicy(driven);
      settle(CHANGED);
      await settled(driven, ({ mode }) => mode === 'remind', 40_000);
      // Still the same page: the officer's next press goes through.
      await page.keyboard.press('Escape');
      await page.bringToFront();
      await waitFor(
        'the post to go out',
        async () => {
          if ((await posted(page)).length === 0) await page.click(byTestId('tweetButtonInline'));
          return (await posted(page)).length > 0;
        },
        10_000,
      );
      // Nothing settled any more: what is built in holds again.
      settle({});
      await settled(driven, ({ organisation, mode }) => organisation === '' && mode === 'guard', 40_000);
    } finally {
      removePolicies();
      await driven.close();
    }
  });
});

describe.runIf(canRun('firefox'))('Firefox', () => {
  test('is installed by policy, holds a post by it, and follows a change after a restart', {
    timeout: 150_000,
  }, async () => {
    writeFileSync(join(folder, 'signpost.xpi'), zip(entriesOf(EXTENSION.firefox)));
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const sources = { updateUrl: '', installUrl: addressOf('signpost.xpi') };
    const settle = (policy: Record<string, unknown>) => {
      const { policies } = firefoxPolicies(policy, sources);
      // The package is not signed here; only the ESR can be told to take it.
      const preferences = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
      writePolicy('firefox', { policies: { ...policies, Preferences: preferences } });
    };
    const visit = async (use: (driven: Driven) => Promise<unknown>) => {
      const driven = await launch('firefox', { managed: GECKO_ID, profile });
      try {
        await waitFor(
          'the extension to be installed',
          () =>
            driven
              .extensionPage('panel.html')
              .then((page) => page.close())
              .then(() => true),
          40_000,
        );
        await use(driven);
      } finally {
        await driven.close();
      }
    };
    try {
      settle(POLICY);
      await visit(isHeldByThePolicy);
      settle(CHANGED);
      await visit(async (driven) => {
        await settled(driven, ({ mode }) => mode === 'remind', 40_000);
        const page = await write(driven);
        await page.click(byTestId('tweetButtonInline'));
        expect((await postedOnce(page))[0]?.texts).toEqual([POST]);
      });
    } finally {
      removePolicies();
    }
  });
});
