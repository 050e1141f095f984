/** The last line of `npm test` must never say more than what passed, nor less than what failed. */
import { expect, it } from 'vitest';
import { countReport } from '../../scripts/test/count.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

it.each([
  ['counts tests', { numPassedTests: 2, testResults: [file('passed', 'passed', 'passed')] }, 0, 2, 0],
  ['counts failing tests', { numPassedTests: 1, testResults: [file('failed', 'passed', 'failed', 'failed')] }, 1, 1, 2],
  [
    'counts a file that could not be loaded',
    { numPassedTests: 1, testResults: [file('passed', 'passed'), file('failed')] },
    1,
    1,
    1,
  ],
  [
    'counts a run that ended badly with every test passed',
    { numPassedTests: 1, testResults: [file('passed', 'passed')] },
    1,
    1,
    1,
  ],
  [
    'does not count what was skipped',
    { numPassedTests: 1, testResults: [file('passed', 'passed', 'skipped')] },
    0,
    1,
    0,
  ],
  ['counts a run without a report', {}, 1, 0, 1],
])('%s', (_, report, code, passed, failed) => {
  expect(countReport(report, code)).toMatchObject({ passed, failed });
});

it('names what failed, with the first line of its complaint', () => {
  const test = { fullName: 'guard holds', status: 'failed', failureMessages: ['Not held\n  at a line'] };
  const files = [
    { status: 'failed', assertionResults: [test] },
    { name: 'a.test.ts', status: 'failed', message: 'Cannot find it\nanywhere', assertionResults: [] },
  ];
  expect(countReport({ testResults: files }, 1).failures).toEqual([
    'guard holds: Not held',
    'a.test.ts: Cannot find it',
  ]);
});
