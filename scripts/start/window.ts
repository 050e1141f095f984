/** A Chromium window of its own with Signpost on the practice pages. It knows no other address, and its profile goes with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { EXTENSION } from '../../tests/browser/driver.ts';
import { buildPractice } from '../../tests/practice/build.ts';
import { PRACTICE_SITES } from '../../tests/practice/sites.ts';
import { findBrowser } from '../setup.mjs';
import { serve } from './server.ts';

const HINTS = `
Signpost is open in a window of its own, on practice pages: nothing is really posted.

  1. Click into the composer. Signpost appears beside it and asks whose account this is.
  2. Write something harmless and press Post: it goes out, untouched.
  3. Write "We caught the guy who robbed the bakery. Call my cell, 647-555-0148." and press Post: it is held.
  4. Open https://x.com/home?as=mara_at_home:9911:Mara to be signed in with another account.

Close the window, or press Ctrl+C here, to end.
`;

/** Resolves when the person closes the window. */
export async function openWindow({ headless = false } = {}): Promise<number> {
  await buildPractice();
  const { port, fingerprint, server } = await serve();
  const profile = mkdtempSync(join(tmpdir(), 'signpost-window-'));
  try {
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
      handleSIGINT: false,
      // Its banner would stand over the page all the time.
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
        // This one certificate, in this one window.
        `--ignore-certificate-errors-spki-list=${fingerprint}`,
        // No warning about the two above: they are the point, and end with this window.
        '--test-type',
        '--window-size=1360,940',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Chromium refuses to run sandboxed as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    process.once('SIGINT', () => void browser.close());
    await browser.installExtension(EXTENSION.chromium);
    const [blank] = await browser.pages();
    for (const [at, { start }] of PRACTICE_SITES.entries()) {
      const page = at === 0 && blank ? blank : await browser.newPage();
      await page.goto(start);
    }
    console.log(HINTS);
    await closed;
    return 0;
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
