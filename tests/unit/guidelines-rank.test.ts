import { expect, it } from 'vitest';
import { GUIDELINES } from '../../lib/guidelines/guidelines.ts';
import { concerns, rank } from '../../lib/guidelines/rank.ts';

const all = [...GUIDELINES.values, ...GUIDELINES.platforms];
const ids = (about: Parameters<typeof rank>[1]) => rank(all, about).map(({ id }) => id);

it('keeps the order of a draft about nothing yet', () => {
  expect(ids({ site: null, values: [] }).slice(0, 7)).toEqual(GUIDELINES.values.map(({ id }) => id));
});

it('puts the site of the draft before the rest, and other sites last', () => {
  expect(ids({ site: 'studio', values: [] })[0]).toBe('youtube');
  expect(ids({ site: 'studio', values: [] }).slice(-2)).toEqual(['x', 'facebook']);
});

it('puts the values of the findings first, in the order of the findings', () => {
  expect(ids({ site: 'facebook', values: ['fairness', 'respect', 'fairness'] }).slice(0, 2)).toEqual([
    'fairness',
    'respect',
  ]);
});

it('puts a line that mainly serves a value before one that also serves it', () => {
  const lines = rank(GUIDELINES.lines, { site: 'x', values: ['respect'] }).map(({ id }) => id);
  expect(lines.indexOf('next-of-kin')).toBeLessThan(lines.indexOf('youth'));
  expect(lines.indexOf('youth')).toBeLessThan(lines.indexOf('siu'));
});

it('changes neither the list nor how many there are', () => {
  const before = [...all];
  expect(rank(all, { site: 'x', values: ['teamwork'] })).toHaveLength(before.length);
  expect(all).toEqual(before);
});

it('knows what a finding rests on', () => {
  const [honesty] = GUIDELINES.values;
  expect(honesty && concerns(honesty, { site: 'x', values: ['honesty'] })).toBe(true);
  expect(honesty && concerns(honesty, { site: 'x', values: ['respect'] })).toBe(false);
});
