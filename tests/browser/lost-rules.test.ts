/** The rules cannot be loaded: the built extension with that one script broken. The post is let through, and the panel says so. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, byTestId, type Driven, EXTENSION, launch, press, SEND_KEYS, type, waitFor } from './driver.ts';
import { posted, postedOnce, readPanel } from './officer.ts';
import { OFFICIAL } from './session.ts';

const TEXT = byTestId('tweetTextarea_0');
const RISKY = 'What the fuck';

describe.each(BROWSERS)('%s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-broken-'));
  let driven: Driven;
  beforeAll(async () => {
    cpSync(EXTENSION[name], folder, { recursive: true });
    writeFileSync(join(folder, 'judgement.js'), 'throw new Error("broken on purpose, by the test");\n');
    driven = await launch(name, { extension: folder });
    await driven.store({ officer: { accounts: [OFFICIAL] } });
  });
  afterAll(async () => {
    await driven?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function write(): Promise<Page> {
    const page = await driven.newPage('https://x.com/home');
    await page.waitForSelector(TEXT, { visible: true });
    await page.click(TEXT);
    await type(page, RISKY);
    return page;
  }

  const saysNotChecking = (page: Page) =>
    waitFor('the panel to say so', async () =>
      /not checking/i.test((await readPanel(await driven.panelOf(page))).text),
    );

  test.each([
    ['the button', (page: Page) => page.click(byTestId('tweetButtonInline'))],
    ['the keys', (page: Page) => press(page, SEND_KEYS)],
  ])('the post goes out once by %s, and the panel says that nothing was checked', async (_way, submit) => {
    const page = await write();
    await saysNotChecking(page);
    await submit(page);
    expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await posted(page)).length).toBe(1);
    await page.close();
  });

  test('pressed in the very moment the text was written: still once', async () => {
    const page = await driven.newPage('https://x.com/home');
    await page.waitForSelector(TEXT, { visible: true });
    await page.click(TEXT);
    await page.keyboard.type('W');
    await page.click(byTestId('tweetButtonInline'));
    expect((await postedOnce(page)).length).toBe(1);
    await page.close();
  });
});
