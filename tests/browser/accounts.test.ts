/** Whose account: the traps of X, in the page and end to end. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, byTestId, type Driven, type, waitFor } from './driver.ts';
import { held, posted, postedOnce, pressButton, readPanel, staysOpen } from './officer.ts';
import { session } from './session.ts';

const ACCOUNTS = [
  { site: 'x', kind: 'official', handle: 'HarbourDivision', id: '1390055667788990011' },
  { site: 'x', kind: 'official', handle: 'pc8430' },
  { site: 'x', kind: 'personal', handle: 'pc_ellison', id: '1450011223344556677' },
];
const GOOD = 'If this gets 500 retweets I will dye my hair pink for #DayOfPink';

describe.each(BROWSERS)('%s', (name) => {
  const start = session(name, ACCOUNTS);
  let driven: Driven;
  beforeAll(() => {
    driven = start();
  });

  async function writeAs(query: string): Promise<Page> {
    await driven.store({ officer: { accounts: ACCOUNTS } });
    const page = await driven.newPage(`https://x.com/home?${query}`);
    await page.waitForSelector(byTestId('tweetTextarea_0'), { visible: true });
    await page.click(byTestId('tweetTextarea_0'));
    await type(page, GOOD);
    return page;
  }

  const says = (page: Page, words: string) =>
    waitFor(words, async () => {
      const { account } = await readPanel(await driven.panelOf(page));
      // The answer comes first; further on the same words may name a button of the question.
      if (!account.replace(/^Account\s+/, '').startsWith(words)) throw new Error(`The panel says: ${account}`);
      return true;
    });

  const OFFICIAL: [string, string][] = [
    ['listed by handle and id', 'as=HarbourDivision:1390055667788990011'],
    ['listed by a handle that follows no pattern', 'as=pc8430:77'],
    [
      'trap 10, a delegate: the officer is signed in, the division speaks',
      'practice=delegate&as=HarbourDivision:1390055667788990011',
    ],
    ['a profile link that lags behind', 'practice=stale&as=HarbourDivision:1390055667788990011'],
    ['no picture in the composer, the switcher tells', 'practice=noavatar&as=HarbourDivision:1390055667788990011'],
    ['no switcher, the composer tells', 'practice=noswitcher&as=HarbourDivision:1390055667788990011'],
    ['no cookie and no page state', 'practice=nocookie,nostate&as=HarbourDivision:1390055667788990011'],
  ];
  test.each(OFFICIAL)('official: %s; the good post goes out', async (_name, query) => {
    const page = await writeAs(query);
    await says(page, 'Official account');
    await page.click(byTestId('tweetButtonInline'));
    expect((await postedOnce(page))[0]?.texts).toEqual([GOOD]);
    expect(await staysOpen(driven, page, 150)).toBe(true);
    await page.close();
  });

  test('personal: a good post is held, and still the officer’s to send', async () => {
    const page = await writeAs('');
    await says(page, 'Personal account');
    await page.click(byTestId('tweetButtonInline'));
    const panel = await held(driven, page);
    expect((await readPanel(panel)).account).toContain('Personal account');
    expect(await posted(page)).toEqual([]);
    await pressButton(panel, 'Post anyway');
    expect((await postedOnce(page)).length).toBe(1);
    await page.close();
  });

  const UNKNOWN: [string, string][] = [
    ['neither composer nor switcher', 'practice=noavatar,noswitcher&as=HarbourDivision:1390055667788990011'],
    ['the handle belongs to another id than the listed one', 'as=HarbourDivision:666'],
  ];
  test.each(UNKNOWN)('cannot tell: %s', async (_name, query) => {
    const page = await writeAs(query);
    await says(page, "Can't tell which account");
    await page.click(byTestId('tweetButtonInline'));
    await held(driven, page);
    expect(await posted(page)).toEqual([]);
    await page.close();
  });

  test('trap 9: switched in another tab between writing and pressing: cannot tell', async () => {
    const page = await writeAs('as=HarbourDivision:1390055667788990011');
    await says(page, 'Official account');
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: this is how X keeps it
      document.cookie = 'twid=u%3D1450011223344556677; path=/; secure';
    });
    await page.click(byTestId('tweetButtonInline'));
    const panel = await held(driven, page);
    expect((await readPanel(panel)).account).toContain("Can't tell which account");
    expect(await posted(page)).toEqual([]);
    await page.close();
  });

  test('switched inside the page, as delegates do: the verdict follows', async () => {
    const page = await writeAs('');
    await says(page, 'Personal account');
    await page.evaluate(() =>
      window.practice.become({ handle: 'HarbourDivision', id: '1390055667788990011', name: 'Harbour' }),
    );
    await says(page, 'Official account');
    await page.close();
  });

  test('a new account is asked about once; the answer is kept', async () => {
    const page = await writeAs('as=FernwickDesk:4242');
    await says(page, "Can't tell which account");
    const panel = await driven.panelOf(page);
    await pressButton(panel, 'Official account');
    await says(page, 'Official account');
    await page.click(byTestId('tweetButtonInline'));
    expect((await postedOnce(page))[0]?.account).toBe('FernwickDesk');
    expect(await driven.stored('officer')).toMatchObject({
      accounts: expect.arrayContaining([
        expect.objectContaining({ handle: 'FernwickDesk', id: '4242', kind: 'official' }),
      ]),
    });
    await page.close();
  });

  test('asked while held: one answer and one press, and it is out', async () => {
    const page = await writeAs('as=LakeDesk:4343');
    await page.click(byTestId('tweetButtonInline'));
    const panel = await held(driven, page);
    await pressButton(panel, 'Official account');
    await says(page, 'Official account');
    await pressButton(panel, 'Post anyway');
    expect((await postedOnce(page))[0]?.account).toBe('LakeDesk');
    await page.close();
  });

  test('a reply and a quote are judged by the officer’s own picture, not by the other author’s', async () => {
    await driven.store({ officer: { accounts: ACCOUNTS } });
    // Without the switcher only the composer can tell.
    for (const path of [
      '?in_reply_to=1900000000000000002',
      '?url=https%3A%2F%2Fx.com%2Fsam_on_fourth%2Fstatus%2F1900000000000000002',
    ]) {
      const page = await driven.newPage(
        `https://x.com/compose/post${path}&practice=noswitcher&as=HarbourDivision:1390055667788990011`,
      );
      const editor = `[role="dialog"] ${byTestId('tweetTextarea_0')}`;
      await page.waitForSelector(editor, { visible: true });
      await page.click(editor);
      await says(page, 'Official account');
      expect((await readPanel(await driven.panelOf(page))).account).toContain('HarbourDivision');
      await page.close();
    }
  });
});
