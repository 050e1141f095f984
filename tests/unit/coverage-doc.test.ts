import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverage, coverageDoc } from '../../scripts/coverage.ts';

const CASE = { ancestorTitles: ['chromium'], title: 'X · post, inline · button' };
const reportOf = (status: string) => ({ testResults: [{ assertionResults: [{ ...CASE, status }] }] });

test('docs/coverage.md has a line for every case of the battery, and each of them passed', () => {
  const doc = readFileSync('docs/coverage.md', 'utf8');
  const cases = coverage({}).map(({ site, surface, way }) => `| ${site} | ${surface} | ${way} |`);
  const lines = doc.split('\n').filter((line) => /^\| (?!Site|---)/.test(line));
  expect(
    lines.map((line) => `${line.split(' | ').slice(0, 3).join(' | ')} |`),
    'Run the browser tests, then `npm run coverage`.',
  ).toEqual(cases);
  for (const line of lines) expect(line).toMatch(/\| held and released \| (held and released|no touch screen) \|$/);
});

test.each([
  ['passed', 'held and released'],
  ['failed', 'failed'],
  ['skipped', 'not run'],
])('a test that %s is told as %s', (status, told) => {
  const [row] = coverage(reportOf(status));
  expect(row?.results[0]).toBe(told);
  expect(coverageDoc(row ? [row] : [])).toContain(`| X | post, inline | button | ${told} | not run |`);
});
