import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../lib/policy/defaults.ts';
import { readPolicy } from '../../../lib/policy/read.ts';
import { KEYS, policy } from '../../../lib/policy/schema.ts';
import { settle } from '../../../lib/policy/settle.ts';

/** A whole policy: the example of every key. */
const GOOD: Record<string, unknown> = Object.fromEntries(KEYS.map((key) => [key, policy.shape[key].meta()?.example]));

const problems = (managed: unknown) => readPolicy(managed).problems;
const first = (managed: unknown) => problems(managed)[0];

test('every example of the schema is a policy without a fault', () => {
  expect(problems(GOOD)).toEqual([]);
  expect(Object.keys(readPolicy(GOOD).policy).sort()).toEqual([...KEYS].sort());
});

describe('a fault is named with its path, and costs nothing but itself', () => {
  test.each([
    [
      'a wrong type',
      { overrideBlocks: 'no' },
      { path: 'overrideBlocks', what: 'wrong-type', found: 'no', wanted: ['boolean'] },
    ],
    ['a number for a word', { mode: 5 }, { path: 'mode', what: 'not-one-of', found: '5' }],
    ['a word that is not known', { mode: 'gaurd' }, { path: 'mode', what: 'not-one-of', found: 'gaurd' }],
    ['a number out of range', { outcomeDays: -1 }, { path: 'outcomeDays', what: 'out-of-range', wanted: ['≥ 0'] }],
    ['half a day', { outcomeDays: 1.5 }, { path: 'outcomeDays', what: 'wrong-type', wanted: ['integer'] }],
    ['an unknown key', { acounts: [] }, { path: 'acounts', what: 'unknown-key', wanted: ['accounts'] }],
    ['no list', { accounts: {} }, { path: 'accounts', what: 'wrong-type', wanted: ['array'] }],
    [
      'an id that is a number',
      { accounts: [{ site: 'x', id: 7 }] },
      { path: 'accounts[0].id', what: 'wrong-type', found: '7' },
    ],
    ['an account that nothing names', { accounts: [{ site: 'x' }] }, { path: 'accounts[0]', what: 'no-key' }],
    [
      'an unknown site',
      { accounts: [{ site: 'orkut', handle: 'a' }] },
      { path: 'accounts[0].site', what: 'not-one-of' },
    ],
    [
      'a key of an entry',
      { accounts: [{ site: 'x', handel: 'a' }] },
      { path: 'accounts[0].handel', what: 'unknown-key', wanted: ['handle'] },
    ],
    [
      'a rule that does not exist',
      { severities: { profanty: 'off' } },
      { path: 'severities.profanty', what: 'unknown-rule', wanted: ['profanity'] },
    ],
    [
      'a severity that does not exist',
      { severities: { profanity: 'loud' } },
      { path: 'severities.profanity', what: 'not-one-of' },
    ],
    ['a number that is none', { allowedPhones: ['call us'] }, { path: 'allowedPhones[0]', what: 'malformed' }],
    ['a domain that is none', { allowedMailDomains: ['a b'] }, { path: 'allowedMailDomains[0]', what: 'malformed' }],
    ['a text', 'guard', { path: '', what: 'wrong-type', wanted: ['object'] }],
  ])('%s', (_name, broken, problem) => {
    expect(first(broken)).toMatchObject(problem);
    if (typeof broken !== 'object') return;
    const both = settle({ ...GOOD, ...broken }, undefined);
    const whole = settle(GOOD, undefined);
    const [touched = ''] = Object.keys(broken);
    for (const key of Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[])
      if (key !== touched) expect([key, both.settings[key]]).toEqual([key, whole.settings[key]]);
  });

  test('bad entries beside good ones', () => {
    const { settings, report } = settle(
      {
        accounts: [
          { site: 'x', handle: '@Good' },
          7,
          null,
          { site: 'x' },
          { site: 'x', handle: 'GOOD' },
          { site: 'facebook', id: '9' },
        ],
      },
      undefined,
    );
    expect(settings.accounts.map(({ handle, id }) => handle ?? id)).toEqual(['Good', '9']);
    expect(report.problems.map(({ path, what }) => `${path} ${what}`)).toEqual([
      'accounts[1] wrong-type',
      'accounts[2] wrong-type',
      'accounts[3] no-key',
      'accounts[4] twice',
    ]);
  });

  test('the same handle of two accounts that their ids tell apart is not the same account', () => {
    const twins = [
      { site: 'x', handle: 'desk', id: '1' },
      { site: 'x', handle: 'desk', id: '2' },
    ];
    expect(problems({ accounts: twins })).toEqual([]);
  });
});

describe('own rules', () => {
  const [rule] = GOOD.rules as [Record<string, unknown>];
  const refused = (change: Record<string, unknown>) => {
    const { policy: read, problems: found } = readPolicy({ rules: [{ ...rule, ...change }] });
    expect(read.rules ?? []).toEqual([]);
    return found[0];
  };

  test('is refused by name when it misses its own example', () => {
    expect(refused({ flags: ['Great work by the nightingales.'] })).toEqual({
      path: 'rules[0] (operation-names)',
      what: 'misses',
      found: 'Great work by the nightingales.',
    });
  });
  test('is refused by name when it finds something in what it should leave alone', () => {
    expect(refused({ allows: ['Project Nightjar is over.'] })).toMatchObject({
      what: 'flags',
      found: 'Project Nightjar is over.',
    });
  });
  test('is refused without examples', () => {
    expect(refused({ flags: [] })).toMatchObject({ path: 'rules[0].flags', what: 'empty' });
    expect(refused({ allows: undefined })).toMatchObject({ path: 'rules[0].allows', what: 'missing' });
  });
  test('is refused with a phrase that any word can begin', () => {
    expect(refused({ phrases: ['{any} nightjar'] })).toMatchObject({ what: 'phrase', found: '{any} nightjar' });
  });
  test.each([
    'a ..9 a ..9 a ..9 a',
    `${'a-b|c-d '.repeat(20)}`.trim(),
    `a ${'b? '.repeat(20)}c`,
    'a ..x b',
    'a ..99999 b',
  ])('is refused with a phrase that could slow a page: %s', (phrase) => {
    expect(refused({ phrases: [phrase] })).toMatchObject({ what: 'phrase-too-wide' });
  });
  test('keeps to a name of its own', () => {
    expect(refused({ id: 'profanity' })).toMatchObject({ what: 'id-taken' });
    expect(refused({ id: 'No Spaces' })).toMatchObject({ path: 'rules[0].id', what: 'malformed' });
    const twice = readPolicy({ rules: [rule, rule] });
    expect(twice.policy.rules).toHaveLength(1);
    expect(twice.problems).toMatchObject([{ path: 'rules[1] (operation-names)', what: 'twice', wanted: ['rules[0]'] }]);
  });
  test('can be given another severity, or none', () => {
    expect(problems({ rules: [rule], severities: { 'operation-names': 'off' } })).toEqual([]);
    expect(first({ rules: [{ ...rule, flags: ['no'] }], severities: { 'operation-names': 'off' } })).toMatchObject({
      what: 'misses',
    });
  });
});

test('life safety is always among the reasons, and the order is ours', () => {
  expect(settle({ reasons: ['approved'] }, undefined).settings.reasons).toEqual(['life-safety', 'approved']);
  expect(settle({ reasons: [] }, undefined).settings.reasons).toEqual(['life-safety']);
  expect(settle({ reasons: ['because'] }, undefined).settings.reasons).toEqual(DEFAULTS.reasons);
});

test('organisation over officer over defaults; the service answers for its accounts', () => {
  const officer = {
    accounts: [
      { site: 'x', kind: 'personal', handle: 'desk' },
      { site: 'x', kind: 'personal', handle: 'me' },
    ],
  };
  const { settings, report } = settle(
    { accounts: [{ site: 'x', handle: 'Desk', unit: 'Desk' }], mode: 'remind' },
    officer,
  );
  expect(settings.accounts).toEqual([
    { site: 'x', handle: 'Desk', kind: 'official', unit: 'Desk', setBy: 'policy' },
    { site: 'x', handle: 'me', kind: 'personal', setBy: 'officer' },
  ]);
  expect(report.setBy).toMatchObject({ accounts: 'policy', mode: 'policy', language: 'builtIn' });
  expect(settle(null, officer).report).toMatchObject({
    managed: false,
    setBy: { accounts: 'officer', mode: 'builtIn' },
  });
});

/** What storage can hold: JSON, with names that mean something to JavaScript. */
const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      null,
      true,
      false,
      0,
      -1,
      1e9,
      'x',
      'off',
      '',
      'guard',
      '__proto__',
      'constructor',
      '..9',
      '{any}',
      '🚓',
    ),
    fc.string(),
    fc.double(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('__proto__', 'constructor', 'site', 'handle', 'id', 'phrases', 'toString'), fc.string()),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

/** A good policy with some of its parts replaced by anything, some keys misspelled, some left out. */
const broken = fc
  .array(fc.record({ key: fc.constantFrom(...KEYS, 'modes', '__proto__'), inside: fc.boolean(), value: json }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((changes) => {
    const made = structuredClone(GOOD);
    for (const { key, inside, value } of changes) {
      const now = Object.hasOwn(made, key) ? made[key] : undefined;
      const next =
        inside && Array.isArray(now)
          ? [
              value,
              ...now.map((entry) =>
                typeof entry === 'object' ? { ...entry, [`${Object.keys(entry ?? {})[0]}`]: value } : value,
              ),
              ...now,
            ]
          : value;
      Object.defineProperty(made, key, { value: next, enumerable: true, configurable: true, writable: true });
    }
    return { made, touched: new Set<string>(changes.map(({ key }) => key)) };
  });

test('1,000 random broken policies: never a throw, never "off", every fault named, the rest as it was', () => {
  const whole = settle(GOOD, undefined).settings;
  let named = 0;
  fc.assert(
    fc.property(broken, ({ made, touched }) => {
      const { settings, report } = settle(made, undefined);
      named += report.problems.length;
      expect(policy.partial().safeParse(settings).error?.issues ?? []).toEqual([]);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
      expect(settings.reasons[0]).toBe('life-safety');
      for (const key of Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]) {
        // Severities speak of own rules, so they fall with them.
        if (!touched.has(key) && key !== 'severities') expect(settings[key]).toEqual(whole[key]);
        if (report.setBy[key] === 'builtIn') expect(settings[key]).toEqual(DEFAULTS[key]);
      }
      for (const { path, what } of report.problems) expect(`${path}${what}`.length).toBeGreaterThan(3);
      expect(() => structuredClone({ settings, report })).not.toThrow();
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(json, (anything) => {
      expect(settle(anything, anything).settings.mode).toBe('guard');
    }),
    { numRuns: 300 },
  );
  expect(named).toBeGreaterThan(1000);
});

test('the language: the policy’s, else the officer’s, else the browser’s; what is none counts as not chosen', () => {
  const told = (managed: unknown, own: unknown) => {
    const { settings, report } = settle(managed, own);
    return [settings.language, report.setBy.language];
  };
  expect(told({ language: 'en' }, { accounts: [], language: 'fr' })).toEqual(['en', 'policy']);
  expect(told(null, { accounts: [], language: 'fr' })).toEqual(['fr', 'officer']);
  expect(told(null, { language: 'klingon' })).toEqual(['auto', 'builtIn']);
  expect(told(null, null)).toEqual(['auto', 'builtIn']);
});
