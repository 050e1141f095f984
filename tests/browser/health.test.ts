/** A site has renamed a part: the panel, the icon and the popup say that nothing is checked there. */
import { beforeAll, describe, test } from 'vitest';
import { BROWSERS, byTestId, type Driven, type, waitFor } from './driver.ts';
import { iconAndPopupSay } from './icon.ts';
import { readPanel } from './officer.ts';
import { session } from './session.ts';
import { COMPOSER } from './surfaces/business.ts';
import { EDITOR, FEED } from './surfaces/facebook.ts';
import { EDIT } from './surfaces/studio.ts';
import { focus } from './surfaces/surface.ts';
import { WATCH } from './surfaces/youtube.ts';

describe.each(BROWSERS)('%s', (name) => {
  const start = session(name);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  const ANY = '[contenteditable="true"]';
  /** Where the text goes on each site after a redesign, and what has to be pressed to get there. */
  test.each([
    ['X as it is', 'https://x.com/home', [byTestId('tweetTextarea_0')], 'checking'],
    ['X, a renamed part', 'https://x.com/home?practice=renamed', [ANY], 'not-checking'],
    ['X Pro', 'https://pro.x.com/', [ANY], 'not-checking'],
    ['Facebook, a renamed part', `${FEED}?practice=renamed`, ['.opener', EDITOR], 'not-checking'],
    ['Business Suite, a renamed part', `${COMPOSER}&practice=renamed`, [ANY], 'not-checking'],
    ['YouTube, a renamed part', `${WATCH}&practice=renamed`, ['[id^="v2-"][tabindex="0"]', ANY], 'not-checking'],
    ['Studio, a renamed part', `${EDIT}?practice=renamed`, [ANY], 'not-checking'],
  ] as const)('%s', async (_name, url, steps, state) => {
    const page = await driven.newPage(url);
    for (const step of steps) await focus(page, step);
    await type(page, 'Good morning');
    await waitFor('the panel', async () => (await readPanel(await driven.panelOf(page))).text !== '');
    await iconAndPopupSay(driven, page, state);
    await page.close();
  });
});
