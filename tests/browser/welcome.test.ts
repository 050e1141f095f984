/** The welcome opens once, by itself, and goes when it is done. */
import { describe, expect, test } from 'vitest';
import { BROWSERS, EXTENSION, launch, waitFor } from './driver.ts';

describe.each(BROWSERS)('%s', (name) => {
  test('opens on installation, is gone through by keyboard, keeps the account, and closes', async () => {
    const driven = await launch(name, { extension: EXTENSION[name], welcome: true });
    try {
      const page = await waitFor('the welcome', () => driven.openPage('welcome.html'));
      const title = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      await waitFor('the first screen', () => page.evaluate(() => document.body.innerText.includes('Step 1 of 3')));
      await page.bringToFront();
      await page.keyboard.press('Tab');
      expect(await title()).toBe('Next');
      await page.keyboard.press('Enter');
      await waitFor('the second screen', async () => (await title()) === 'Which accounts are yours?');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('@pc8430');
      await page.keyboard.press('Enter');
      await waitFor('the account in the list', () => page.evaluate(() => document.body.innerText.includes('@pc8430')));
      const press = (words: string) =>
        page.evaluate(
          (text) => [...document.querySelectorAll('button')].find((one) => one.textContent === text)?.click(),
          words,
        );
      await press('Next');
      await waitFor('the last screen', async () => (await title()) === 'Keep it in sight');
      await press('Done').catch(() => undefined);
      await waitFor('the welcome to close', async () => (await driven.openPage('welcome.html')) === null);
      expect(await driven.stored('officer')).toEqual({
        accounts: [{ site: 'x', handle: 'pc8430', kind: 'official' }],
      });
    } finally {
      await driven.close();
    }
  });
});
