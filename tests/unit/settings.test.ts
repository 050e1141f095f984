import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetAccount,
  keepAccount,
  readOfficer,
  readSettings,
  watchSettings,
  writeSettled,
} from '../../lib/browser/settings.ts';
import { DEFAULTS, NO_GUIDANCE } from '../../lib/policy/defaults.ts';
import { KEYS, policy } from '../../lib/policy/schema.ts';
import { settle } from '../../lib/policy/settle.ts';

beforeEach(() => fakeBrowser.reset());

/** What holds where no organisation says anything. */
const merge = (officer: unknown) => settle(null, officer).settings;

test('nothing stored: the defaults, which are valid settings and guess no account', async () => {
  expect(await readSettings()).toEqual(DEFAULTS);
  expect(policy.partial().parse(DEFAULTS)).toEqual(DEFAULTS);
  expect(DEFAULTS.accounts).toEqual([]);
});

test('the schema states the same defaults as the guard goes by, and explains every key', () => {
  const stated = KEYS.map((key) => [key, policy.shape[key].meta()] as const);
  const told: Record<string, unknown> = { ...DEFAULTS, ...NO_GUIDANCE };
  for (const [key, meta] of stated) {
    expect([key, meta?.default]).toEqual([key, told[key]]);
    expect(meta?.title?.length, key).toBeGreaterThan(3);
    expect(meta?.description?.length, key).toBeGreaterThan(20);
    expect(policy.shape[key].safeParse(meta?.example), key).toMatchObject({ success: true });
  }
  expect(Object.keys(told).sort()).toEqual([...KEYS].sort());
});

test('what an older version stored is completed', async () => {
  await fakeBrowser.storage.local.set({
    settings: { accounts: [], severities: { profanity: 'off' }, onFailure: 'hold' },
  });
  expect(await readSettings()).toEqual({ ...DEFAULTS, severities: { profanity: 'off' }, onFailure: 'hold' });
});

test('an officer answers for an account, changes the answer, takes it back', async () => {
  await keepAccount({ site: 'x', kind: 'personal', handle: 'TPS_Fernwick' });
  await keepAccount({ site: 'x', kind: 'personal', handle: 'sam_runs' });
  await keepAccount({ site: 'x', kind: 'official', handle: 'tps_fernwick', id: '100' });
  expect(merge(await readOfficer()).accounts).toEqual([
    { site: 'x', kind: 'personal', handle: 'sam_runs', setBy: 'officer' },
    { site: 'x', kind: 'official', handle: 'tps_fernwick', id: '100', setBy: 'officer' },
  ]);
  await forgetAccount({ site: 'x', kind: 'official', id: '100' });
  expect(merge(await readOfficer()).accounts.map((entry) => entry.handle)).toEqual(['sam_runs']);
});

test.each([
  ['nothing', undefined],
  ['not an object', 'accounts'],
  ['accounts that are no list', { accounts: { x: 1 } }],
])('%s stored by the officer: the defaults', (_name, stored) => {
  expect(merge(stored)).toEqual(DEFAULTS);
});

test('one bad entry never voids the others', () => {
  const good = { site: 'x', kind: 'official', handle: '@pc8430' };
  const { accounts } = merge({
    accounts: [{ site: 'x', kind: 'official' }, { site: 'orkut', kind: 'official', handle: 'a' }, null, good],
  });
  expect(accounts).toEqual([{ site: 'x', kind: 'official', handle: 'pc8430', setBy: 'officer' }]);
});

test('open tabs follow a change', async () => {
  const seen: unknown[] = [];
  const stop = watchSettings((next) => seen.push(next.onFailure));
  await writeSettled(settle({ onFailure: 'hold' }, null));
  stop();
  await writeSettled(settle(null, null));
  expect(seen).toEqual(['hold']);
});
