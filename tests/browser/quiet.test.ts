/** Where the service wants nothing shown: no panel and no hold, and the icon and the popup say so. */
import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../lib/policy/defaults.ts';
import { BROWSERS, byTestId, type Driven, type } from './driver.ts';
import { iconAndPopupSay } from './icon.ts';
import { postedOnce } from './officer.ts';
import { OFFICIAL, session } from './session.ts';

const RISKY = 'Officers are in place behind the red door on Elm.';

describe.each(BROWSERS)('%s', (name) => {
  const start = session(name);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  /** As the background would store them under a policy. */
  test.each([
    ['a policy that only counts', { mode: 'observe', accounts: [OFFICIAL] }],
    [
      'a personal account that the policy ignores',
      { onPersonal: 'ignore', accounts: [{ ...OFFICIAL, kind: 'personal' }] },
    ],
  ])('%s', async (_name, settled) => {
    await driven.store({ settings: { ...DEFAULTS, ...settled } });
    const page = await driven.newPage('https://x.com/home');
    await page.waitForSelector(byTestId('tweetTextarea_0'), { visible: true });
    await page.click(byTestId('tweetTextarea_0'));
    await type(page, RISKY);
    await iconAndPopupSay(driven, page, 'off');
    await page.click(byTestId('tweetButtonInline'));
    expect((await postedOnce(page))[0]?.texts).toEqual([RISKY]);
    expect(await driven.hasPanel(page)).toBe(false);
    await page.close();
  });
});
