import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesDoc } from '../../scripts/rules-doc.ts';

test('docs/rules.md is what the rules say today', () => {
  expect(readFileSync('docs/rules.md', 'utf8'), 'Run `npm run fix`.').toBe(rulesDoc());
});
