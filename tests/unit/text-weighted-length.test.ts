import { expect, test } from 'vitest';
import { weightedLength } from '../../lib/text/weighted-length.ts';

test.each([
  ['', 0],
  ['Stay safe.', 10],
  ['Café à 10 h', 11],
  ['e\u0301', 1],
  ['漢字', 4],
  ['👮‍♀️', 2],
  ['🇨🇦👍🏽', 4],
  ['1️⃣', 2],
  ['©', 1],
  ['https://www.tps.ca/media-centre/a/very/long/path?with=a&query=1', 23],
  ['More: tps.ca.', 6 + 23 + 1],
])('%s counts %i', (text, length) => {
  expect(weightedLength(text)).toBe(length);
});
