/** The policy comes late, changes, goes away: what was last known holds until there is an answer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readReport, readSettings } from '../../../lib/browser/settings.ts';
import { keepSettled } from '../../../lib/browser/settle.ts';
import { DEFAULTS } from '../../../lib/policy/defaults.ts';

const POLICY = { organisation: 'Harbour Police', mode: 'remind', accounts: [{ site: 'x', handle: 'HarbourDesk' }] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const settled = () => vi.advanceTimersByTimeAsync(50);
const aWhile = () => vi.advanceTimersByTimeAsync(11_000);
/** The organisation's policy becomes this, as Chrome tells of it. */
const becomes = async (values: Record<string, unknown>) => {
  await fakeBrowser.storage.managed.clear();
  await fakeBrowser.storage.managed.set(values);
  await settled();
};
const start = async () => {
  keepSettled();
  await settled();
};

test('a fresh start without an answer: the defaults; the policy comes as a change', async () => {
  await start();
  expect(await readSettings()).toEqual(DEFAULTS);
  expect((await readReport()).managed).toBe(false);
  await becomes(POLICY);
  expect(await readSettings()).toMatchObject({
    mode: 'remind',
    accounts: [{ handle: 'HarbourDesk', setBy: 'policy' }],
  });
  expect((await readReport()).managed).toBe(true);
});

test('a later start without an answer: as before, until the values are there', async () => {
  await fakeBrowser.storage.local.set({ managed: POLICY });
  await start();
  expect((await readSettings()).mode).toBe('remind');
  await becomes({ ...POLICY, mode: 'observe' });
  expect((await readSettings()).mode).toBe('observe');
  await aWhile();
  expect((await readSettings()).mode).toBe('observe');
});

test('removed while the browser was closed: as before for a while, then followed', async () => {
  await fakeBrowser.storage.local.set({ managed: POLICY });
  await start();
  expect((await readSettings()).organisation).toBe('Harbour Police');
  await aWhile();
  expect(await readSettings()).toEqual(DEFAULTS);
  expect((await readReport()).managed).toBe(false);
});

test('removed while running: followed at once', async () => {
  await fakeBrowser.storage.managed.set(POLICY);
  await start();
  expect((await readSettings()).mode).toBe('remind');
  await fakeBrowser.storage.managed.clear();
  await fakeBrowser.storage.onChanged.trigger({ mode: { oldValue: 'remind' } }, 'managed');
  await settled();
  expect(await readSettings()).toEqual(DEFAULTS);
});

test('Firefox rejects where nothing is managed: the officer’s own settings hold', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  await fakeBrowser.storage.local.set({ officer: { accounts: [{ site: 'x', kind: 'personal', handle: 'me' }] } });
  await start();
  expect((await readSettings()).accounts).toMatchObject([{ handle: 'me', setBy: 'officer' }]);
});

test('the officer answers while the policy is late: it stays as before', async () => {
  await fakeBrowser.storage.local.set({ managed: POLICY });
  await start();
  await fakeBrowser.storage.local.set({ officer: { accounts: [{ site: 'x', kind: 'personal', handle: 'me' }] } });
  await settled();
  const { mode, accounts } = await readSettings();
  expect([mode, accounts.map(({ handle }) => handle)]).toEqual(['remind', ['HarbourDesk', 'me']]);
});

test('a policy that is nothing but faults never means off', async () => {
  await becomes({ mode: 'off', accounts: 'all', guard: false });
  await start();
  expect(await readSettings()).toEqual(DEFAULTS);
  expect((await readReport()).problems.map(({ path }) => path)).toEqual(['guard', 'mode', 'accounts']);
});
