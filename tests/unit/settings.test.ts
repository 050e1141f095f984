import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetAccount,
  keepAccount,
  readOfficer,
  readSettings,
  watchSettings,
  writeSettings,
} from '../../lib/browser/settings.ts';
import { DEFAULTS } from '../../lib/policy/defaults.ts';
import { merge } from '../../lib/policy/merge.ts';
import { settings } from '../../lib/policy/schema.ts';

beforeEach(() => fakeBrowser.reset());

test('nothing stored: the defaults, which are valid settings and guess no account', async () => {
  expect(await readSettings()).toEqual(DEFAULTS);
  expect(settings.parse(DEFAULTS)).toEqual(DEFAULTS);
  expect(DEFAULTS.accounts).toEqual([]);
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
  await writeSettings({ ...DEFAULTS, onFailure: 'hold' });
  stop();
  await writeSettings(DEFAULTS);
  expect(seen).toEqual(['hold']);
});
