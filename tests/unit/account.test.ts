import { describe, expect, test } from 'vitest';
import { sameAccount } from '../../lib/account/same.ts';
import { judge, type Verdict } from '../../lib/account.ts';
import type { Evidence, EvidenceSource } from '../../lib/draft.ts';
import type { Account } from '../../lib/policy/schema.ts';

const LISTED: Account[] = [
  { site: 'x', kind: 'official', handle: 'TPS_Fernwick', id: '100' },
  { site: 'x', kind: 'official', handle: 'pc8430' },
  { site: 'x', kind: 'personal', handle: 'sam_runs', id: '200' },
];

const seen = (source: EvidenceSource, handle?: string, id?: string): Evidence => ({
  source,
  ...(handle && { handle }),
  ...(id && { id }),
});
const cookies = (now: string, atLoad = now) => [
  seen('cookie', undefined, now),
  seen('cookie-at-load', undefined, atLoad),
];

const CASES: [string, Evidence[], Verdict['answer'], Verdict['why']][] = [
  [
    'everything agrees',
    [
      seen('composer', 'TPS_Fernwick'),
      seen('switcher', 'TPS_Fernwick'),
      ...cookies('100'),
      seen('page-state', 'TPS_Fernwick', '100'),
    ],
    'official',
    'listed',
  ],
  ['a handle that follows no pattern', [seen('composer', 'pc8430'), ...cookies('300')], 'official', 'listed'],
  ['handles are compared without case', [seen('composer', 'tps_fernwick'), ...cookies('100')], 'official', 'listed'],
  ['a personal account', [seen('composer', 'sam_runs'), ...cookies('200')], 'personal', 'listed'],
  ['nobody said whose it is', [seen('composer', 'newcomer'), ...cookies('400')], 'unknown', 'not-listed'],
  [
    'a look-alike of an official handle',
    [seen('composer', 'TPS_Fernwickk'), ...cookies('401')],
    'unknown',
    'not-listed',
  ],
  ['nothing on the page', cookies('100'), 'unknown', 'not-shown'],
  [
    'only the profile link, which lags',
    [seen('profile-link', 'TPS_Fernwick'), ...cookies('100')],
    'unknown',
    'not-shown',
  ],
  [
    'a stale profile link does not overrule composer and switcher',
    [
      seen('composer', 'TPS_Fernwick'),
      seen('switcher', 'TPS_Fernwick'),
      seen('profile-link', 'sam_runs'),
      ...cookies('100'),
    ],
    'official',
    'listed',
  ],
  [
    'composer and switcher differ',
    [seen('composer', 'TPS_Fernwick'), seen('switcher', 'sam_runs'), ...cookies('100')],
    'unknown',
    'disagree',
  ],
  ['no composer picture, switcher alone', [seen('switcher', 'TPS_Fernwick'), ...cookies('100')], 'official', 'listed'],
  [
    'no composer picture, switcher and profile link differ',
    [seen('switcher', 'TPS_Fernwick'), seen('profile-link', 'sam_runs'), ...cookies('100')],
    'unknown',
    'disagree',
  ],
  [
    'delegate: the officer is signed in, the official account speaks',
    [
      seen('composer', 'TPS_Fernwick'),
      seen('switcher', 'TPS_Fernwick'),
      ...cookies('200'),
      seen('page-state', 'sam_runs', '200'),
    ],
    'official',
    'delegate',
  ],
  [
    'delegate of an account listed by handle only',
    [seen('composer', 'pc8430'), seen('switcher', 'pc8430'), ...cookies('200'), seen('page-state', 'sam_runs', '200')],
    'official',
    'delegate',
  ],
  [
    'switched in another tab: the page still shows the official account, the cookie is already the personal one',
    [seen('composer', 'TPS_Fernwick'), seen('switcher', 'TPS_Fernwick'), ...cookies('200', '100')],
    'unknown',
    'switched',
  ],
  [
    'switched in another tab, away from an account listed by handle only',
    [seen('composer', 'pc8430'), ...cookies('200', '300')],
    'unknown',
    'switched',
  ],
  [
    'switched inside the page: composer and cookie moved together',
    [seen('composer', 'TPS_Fernwick'), seen('switcher', 'TPS_Fernwick'), ...cookies('100', '200')],
    'official',
    'listed',
  ],
  [
    'the handle now belongs to somebody else',
    [seen('composer', 'TPS_Fernwick'), ...cookies('999'), seen('page-state', 'TPS_Fernwick', '999')],
    'unknown',
    'other-id',
  ],
  [
    'a renamed account is known by its id',
    [seen('composer', 'TPS_Fernwick_Park'), ...cookies('100'), seen('page-state', 'TPS_Fernwick_Park', '100')],
    'official',
    'listed',
  ],
];

describe('judge', () => {
  test.each(CASES)('%s', (_name, evidence, answer, why) => {
    const verdict = judge('x', evidence, LISTED);
    expect({ answer: verdict.answer, why: verdict.why }).toEqual({ answer, why });
    expect(verdict.evidence).toBe(evidence);
  });

  test('an entry of another site is no answer here', () => {
    const verdict = judge(
      'x',
      [seen('composer', 'TorontoDesk')],
      [{ site: 'facebook', kind: 'official', handle: 'TorontoDesk' }],
    );
    expect(verdict.why).toBe('not-listed');
  });

  test("the officer's own id is never taken for the delegated account's", () => {
    const verdict = judge(
      'x',
      [seen('composer', 'newcomer'), ...cookies('200'), seen('page-state', 'sam_runs', '200')],
      LISTED,
    );
    expect(verdict.account).toEqual({ site: 'x', handle: 'newcomer' });
  });

  test('the id is kept where the page itself pairs it with the handle', () => {
    const verdict = judge(
      'x',
      [seen('composer', 'newcomer'), ...cookies('400'), seen('page-state', 'newcomer', '400')],
      LISTED,
    );
    expect(verdict.account).toEqual({ site: 'x', handle: 'newcomer', id: '400' });
  });
});

test('sameAccount: by id where both have one, else by handle', () => {
  expect(sameAccount({ site: 'x', id: '1', handle: 'a' }, { site: 'x', id: '2', handle: 'a' })).toBe(false);
  expect(sameAccount({ site: 'x', id: '1', handle: 'a' }, { site: 'x', handle: 'A' })).toBe(true);
  expect(sameAccount({ site: 'x', handle: 'a' }, { site: 'youtube', handle: 'a' })).toBe(false);
  expect(sameAccount({ site: 'x' }, { site: 'x' })).toBe(false);
});
