/** What a policy changes: what is found, and what a post needs. */
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../lib/account.ts';
import { check, type Finding } from '../../../lib/check.ts';
import { isIgnored, needsOf } from '../../../lib/needs.ts';
import type { Settings } from '../../../lib/policy/schema.ts';
import { settle } from '../../../lib/policy/settle.ts';
import { REASONS } from '../../../lib/reasons.ts';

const under = (policy: object): Settings => {
  const { settings, report } = settle(policy, undefined);
  expect(report.problems).toEqual([]);
  return settings;
};
const found = (text: string, policy: object) =>
  check({ fields: [{ kind: 'text', index: 0, text }] }, under(policy)).map(
    ({ rule, severity, span }) => `${rule} ${severity}: ${span}`,
  );

describe('what is found', () => {
  const NIGHTJAR = {
    id: 'operation-names',
    severity: 'block',
    phrases: ['project nightjar', 'nightjar team+'],
    unless: ['nightjar trail', 'project nightjar museum'],
    near: ['tonight|tomorrow'],
    title: 'Name of an operation',
    reason: 'It tells people that it is running.',
    advice: 'Leave it out.',
    flags: ['Project Nightjar goes on tonight.'],
    allows: ['The Project Nightjar Museum opens tonight.', 'Project Nightjar was a film.'],
  };

  test('an own rule, in the same language of phrases and through the same folding', () => {
    expect(found('Ask the N1ghtjar te\u200bams tomorrow', { rules: [NIGHTJAR] })).toEqual([
      'operation-names block: N1ghtjar te\u200bams',
    ]);
    expect(found('The nightjar teams were great', { rules: [NIGHTJAR] })).toEqual([]);
    expect(found('Project Nightjar goes on tonight', {})).toEqual([]);
  });
  test('its severity can be settled like any other', () => {
    const severities = { 'operation-names': 'off', profanity: 'advise' };
    expect(found('Project Nightjar goes on tonight, wtf', { rules: [NIGHTJAR], severities })).toEqual([
      'profanity advise: wtf',
    ]);
  });
  test('a rule switched off, and one made graver', () => {
    expect(found('wtf', { severities: { profanity: 'off' } })).toEqual([]);
    expect(found('wtf', { severities: { profanity: 'block' } })).toEqual(['profanity block: wtf']);
  });

  const PHONE = 'Missed the sign-up? Ring me after shift at 647 555 0171.';
  test('an allowed number, whole or by its beginning', () => {
    expect(found(PHONE, {})).toHaveLength(1);
    expect(found(PHONE, { allowedPhones: ['(647) 555-0171'] })).toEqual([]);
    expect(found(PHONE, { allowedPhones: ['+1 647-555-0171'] })).toEqual([]);
    expect(found(PHONE, { allowedPhones: ['647-555'] })).toEqual([]);
    expect(found(PHONE, { allowedPhones: ['647-556'] })).toHaveLength(1);
  });
  test('an allowed mail domain, however it is written', () => {
    const mails = [
      'Pictures of the parade to odell_photos@yahoo.com please!',
      'For tickets write to wes (at) yahoo (dot) com',
    ];
    for (const text of mails) {
      expect(found(text, {})).toHaveLength(1);
      expect(found(text, { allowedMailDomains: ['@Yahoo.com'] })).toEqual([]);
      expect(found(text, { allowedMailDomains: ['hoo.com'] })).toHaveLength(1);
    }
  });
  test('an allowed place, but not a flat in it', () => {
    const home = 'The wellness check was at 48 Maple Cres last night.';
    expect(found(home, {})).toHaveLength(1);
    expect(found(home, { allowedPlaces: ['48 Maple Cres'] })).toEqual([]);
    expect(
      found('The wellness check was at 48 Maple Cres, unit 3 last night.', { allowedPlaces: ['48 Maple Cres'] }),
    ).toHaveLength(1);
  });
  test('an allowed name, and only the name', () => {
    const youth = 'A 15-year-old was arrested for the fire. His name is Corin Lathe.';
    expect(found(youth, {})).toHaveLength(1);
    expect(found(youth, { allowedNames: ['Corin Lathe'] })).toEqual([]);
    expect(found('Vote for Dale, he backs the blue!', { allowedNames: ['Dale'] })).toHaveLength(1);
  });
});

const verdict = (answer: Verdict['answer']): Verdict => ({ answer, why: 'listed', account: null, evidence: [] });
const finding = (severity: Finding['severity']): Finding => ({
  rule: 'r',
  severity,
  field: 0,
  start: 0,
  end: 1,
  span: 'a',
});
const needs = (answer: Verdict['answer'], severities: Finding['severity'][], policy: object) => {
  const { needs: most, reasons } = needsOf({}, verdict(answer), severities.map(finding), under(policy));
  return most === 'reason' ? reasons : most;
};

describe('what a post needs', () => {
  test.each<[Verdict['answer'], Finding['severity'][], object, unknown]>([
    ['official', [], {}, 'nothing'],
    ['official', ['advise'], {}, 'nothing'],
    ['official', ['warn'], {}, 'confirmation'],
    ['official', ['block', 'warn'], {}, REASONS],
    ['official', ['block'], { reasons: ['approved'] }, ['life-safety', 'approved']],
    ['official', ['block'], { overrideBlocks: false }, ['life-safety']],
    ['official', ['warn'], { overrideBlocks: false, onPersonal: 'stop' }, 'confirmation'],
    ['personal', [], {}, 'confirmation'],
    ['personal', ['block'], {}, REASONS],
    ['personal', [], { onPersonal: 'stop' }, ['life-safety']],
    ['personal', ['block'], { onPersonal: 'stop' }, ['life-safety']],
    ['personal', ['block'], { onPersonal: 'ignore' }, 'nothing'],
    ['unknown', [], {}, 'confirmation'],
    ['unknown', [], { onUnknown: 'allow' }, 'nothing'],
    ['unknown', ['warn'], { onUnknown: 'allow' }, 'confirmation'],
    ['unknown', [], { onPersonal: 'ignore' }, 'confirmation'],
    ['personal', ['block'], { mode: 'remind', onPersonal: 'stop' }, 'nothing'],
    ['unknown', ['block'], { mode: 'observe' }, 'nothing'],
  ])('%s with %j under %j: %j', (answer, severities, policy, wanted) => {
    expect(needs(answer, severities, policy)).toEqual(wanted);
  });

  test('only a personal account can be left alone', () => {
    expect(isIgnored(verdict('personal'), under({ onPersonal: 'ignore' }))).toBe(true);
    expect(isIgnored(verdict('unknown'), under({ onPersonal: 'ignore' }))).toBe(false);
    expect(isIgnored(verdict('personal'), under({}))).toBe(false);
  });
});
