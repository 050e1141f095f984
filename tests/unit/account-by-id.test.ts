/** Facebook, YouTube and their tools: accounts known by an id, with names that may contradict and never prove. */
import { describe, expect, test } from 'vitest';
import { sameAccount } from '../../lib/account/same.ts';
import { judge, type Verdict } from '../../lib/account.ts';
import type { Evidence, EvidenceSource, SiteId } from '../../lib/draft.ts';
import type { Account } from '../../lib/policy/schema.ts';

const LISTED: Account[] = [
  { site: 'facebook', kind: 'official', id: '61550000000001', name: 'Fernwick Police' },
  { site: 'facebook', kind: 'personal', id: '100000000000007' },
  { site: 'business', kind: 'official', id: '61550000000001' },
  { site: 'youtube', kind: 'official', id: '110022003300440055', name: 'Fernwick Police' },
  { site: 'youtube', kind: 'official', id: 'UCfernwickpolice0000000A', name: 'Fernwick Traffic' },
  { site: 'youtube', kind: 'official', id: 'session:0', name: 'Fernwick Youth' },
  { site: 'youtube', kind: 'personal', id: 'session:0', name: 'Sam Runs' },
  { site: 'studio', kind: 'official', id: 'UCfernwickpolice0000000A' },
];

const id = (source: EvidenceSource, value: string, name?: string): Evidence => ({
  source,
  id: value,
  ...(name && { name }),
});
const composer = (name: string): Evidence => ({ source: 'composer', name });
const page = (value: string, name?: string) => id('page-state', value, name);
const cookies = (now: string, atLoad = now) => [id('cookie', now), id('cookie-at-load', atLoad)];

const CASES: [SiteId, string, Evidence[], Verdict['answer'], Verdict['why']][] = [
  [
    'facebook',
    'two identities in one document',
    [page('61550000000001'), page('100000000000007'), ...cookies('61550000000001')],
    'unknown',
    'disagree',
  ],
  [
    'youtube',
    'a brand channel, and a composer that still bears another name',
    [page('110022003300440055'), composer('Sam Runs')],
    'unknown',
    'disagree',
  ],
  [
    'facebook',
    'a Page, everything agrees',
    [page('61550000000001', 'Fernwick Police'), ...cookies('61550000000001'), composer('Fernwick  police')],
    'official',
    'listed',
  ],
  [
    'facebook',
    'the officer’s own profile',
    [page('100000000000007', 'Sam'), ...cookies('100000000000007')],
    'personal',
    'listed',
  ],
  [
    'facebook',
    'switched to the Page in another tab',
    [page('100000000000007'), ...cookies('61550000000001', '100000000000007')],
    'unknown',
    'switched',
  ],
  [
    'facebook',
    'switched away from the Page in another tab',
    [page('61550000000001'), ...cookies('100000000000007', '61550000000001')],
    'unknown',
    'switched',
  ],
  [
    'facebook',
    'no identity in the page, and the cookie has changed since',
    [...cookies('61550000000001', '100000000000007')],
    'unknown',
    'switched',
  ],
  ['facebook', 'no identity in the page, the cookie alone', [...cookies('61550000000001')], 'official', 'listed'],
  [
    'facebook',
    'the composer bears another name',
    [page('61550000000001', 'Fernwick Police'), ...cookies('61550000000001'), composer('Sam Runs')],
    'unknown',
    'disagree',
  ],
  ['facebook', 'a name alone proves nothing', [composer('Fernwick Police')], 'unknown', 'not-shown'],
  [
    'facebook',
    'an id nobody answered for, under a listed name',
    [page('999', 'Fernwick Police'), ...cookies('999')],
    'unknown',
    'not-listed',
  ],
  ['business', 'the Page in the address', [id('address', '61550000000001')], 'official', 'listed'],
  ['business', 'no Page in the address', [], 'unknown', 'not-shown'],
  ['youtube', 'a brand channel', [page('110022003300440055'), composer('Fernwick Police')], 'official', 'listed'],
  ['youtube', 'the login’s own channel', [page('session:0'), composer('Sam Runs')], 'personal', 'listed'],
  ['youtube', 'another login in the same place', [page('session:0'), composer('Robin Reads')], 'unknown', 'not-listed'],
  ['youtube', 'a place without a name', [page('session:0')], 'unknown', 'not-shown'],
  [
    'youtube',
    'posting on a listed channel, under its name',
    [page('220033'), id('address', 'UCfernwickpolice0000000A'), composer('Fernwick Traffic')],
    'official',
    'listed',
  ],
  [
    'youtube',
    'a viewer’s post on a listed channel',
    [page('session:0'), id('address', 'UCfernwickpolice0000000A'), composer('Sam Runs')],
    'personal',
    'listed',
  ],
  [
    'youtube',
    'an unlisted viewer’s post on a listed channel',
    [page('session:1'), id('address', 'UCfernwickpolice0000000A'), composer('Robin Reads')],
    'unknown',
    'not-listed',
  ],
  ['studio', 'by configuration', [page('UCfernwickpolice0000000A')], 'official', 'listed'],
  ['studio', 'by address', [id('address', 'UCfernwickpolice0000000A')], 'official', 'listed'],
  [
    'studio',
    'address and configuration differ',
    [page('UCfernwickpolice0000000A'), id('address', 'UCsomebodyelse000000000B')],
    'unknown',
    'disagree',
  ],
  ['studio', 'another channel', [page('UCsomebodyelse000000000B')], 'unknown', 'not-listed'],
];

describe('judge by id', () => {
  test.each(CASES)('%s: %s', (site, _name, evidence, answer, why) => {
    const verdict = judge(site, evidence, LISTED);
    expect({ answer: verdict.answer, why: verdict.why }).toEqual({ answer, why });
    expect(verdict.evidence).toBe(evidence);
  });

  test('an answer is kept for what was asked about', () => {
    const { account } = judge('youtube', [page('session:1'), composer('Robin Reads')], LISTED);
    expect(account).toEqual({ site: 'youtube', id: 'session:1', name: 'Robin Reads' });
  });

  test('a listed account without a name on the page goes by the name on the list', () => {
    const { account } = judge(
      'studio',
      [{ source: 'address', id: 'UCdivision' }],
      [{ site: 'studio', kind: 'official', id: 'UCdivision', name: 'Harbour Division' }],
    );
    expect(account?.name).toBe('Harbour Division');
  });

  test('two logins that stood in the same place are two accounts', () => {
    const robin = { site: 'youtube', id: 'session:0', name: 'Robin Reads' } as const;
    expect(sameAccount(robin, { ...robin, name: 'Sam Runs' })).toBe(false);
    expect(sameAccount(robin, { ...robin, name: 'robin  reads' })).toBe(true);
  });
});
