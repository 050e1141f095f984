import { expect, test } from 'vitest';
import { judge } from '../../../lib/account.ts';
import { check, prepare } from '../../../lib/check.ts';
import { DEFAULTS } from '../../../lib/policy/defaults.ts';
import type { OwnRule } from '../../../lib/policy/schema.ts';
import { settle } from '../../../lib/policy/settle.ts';
import { prepareOwn } from '../../../lib/rules/own.ts';

const TEXT =
  'The officers are at Dufferin and King for a collision. It is alleged that the driver, 34, of Toronto, was in a grey ' +
  'Elantra when he struck the parked car. He was arrested and charged with dangerous driving. Call 416-808-1900 with ' +
  'any tips or visit tps.ca. Thank you for the patience today, folks! ';

const SYLLABLES = ['ba', 'co', 'du', 'fe', 'gi', 'lo', 'mu', 'na', 'po', 'ra', 'se', 'ti', 'vu', 'xe', 'yo', 'zi'];
const word = (n: number): string => [n >> 12, n >> 8, n >> 4, n].map((part) => SYLLABLES[part & 15]).join('');

const rule = (id: string, phrases: string[]): OwnRule => ({
  id,
  severity: 'warn',
  phrases,
  title: 'Wording of the service',
  reason: 'The service asks for another wording.',
  advice: 'Say it another way.',
  flags: [(phrases[0] ?? '').replace(/~|\+|\.\.2 |\|a\|our/g, '')],
  allows: ['Good morning.'],
});

/** 5,000 phrases in 500 rules. */
const manyRules = (phrase: (n: number) => string): OwnRule[] =>
  Array.from({ length: 500 }, (_, r) =>
    rule(
      `own-${r}`,
      Array.from({ length: 10 }, (_, p) => phrase(r * 10 + p)),
    ),
  );

const KINDS: readonly (readonly [string, (n: number) => string])[] = [
  ['names of their own', (n) => `${word(n)} ${word(n * 7)} team`],
  ['words with endings and choices', (n) => `${word(n)}~ the|a|our ${word(n * 3)}+`],
  ['all beginning with a common word', (n) => `the ${word(n)} ..2 file`],
];

function fastest(run: () => void, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const draft = (text: string) => ({ fields: [{ kind: 'text' as const, index: 0, text }] });

test.each(KINDS)(
  '5,000 phrases, %s: ready in under 50 ms, and the check takes less than twice as long',
  (_name, phrase) => {
    while (prepare(1000));
    const compile = fastest(() => prepareOwn(manyRules(phrase), Number.POSITIVE_INFINITY), 5);
    const policy = { rules: manyRules(phrase) };
    const settled = settle(policy, undefined);
    expect(settled.report.problems).toEqual([]);
    const read = fastest(() => settle(policy, undefined), 3);
    const ratios = [TEXT.slice(0, 280), TEXT.repeat(200)].map((text) => {
      const runs = text.length < 1000 ? 400 : 8;
      const plain = fastest(() => check(draft(text), DEFAULTS), runs);
      const own = fastest(() => check(draft(text), settled.settings), runs);
      return { plain, own };
    });
    console.log(
      `${_name}: compiled in ${compile.toFixed(1)} ms, policy read and tried in ${read.toFixed(1)} ms; check ` +
        ratios.map(({ plain, own }) => `${plain.toFixed(3)} -> ${own.toFixed(3)} ms`).join(', '),
    );
    expect(compile).toBeLessThan(50);
    for (const { plain, own } of ratios) expect(own / plain).toBeLessThan(2);
  },
);

test('3,000 accounts: settled at once, and judged as fast as three', () => {
  const accounts = Array.from({ length: 3000 }, (_, n) => ({
    site: 'x',
    id: `${n}`,
    handle: `unit_${n}`,
    unit: 'A unit',
  }));
  const settling = fastest(() => settle({ accounts }, undefined), 3);
  const { settings } = settle({ accounts }, undefined);
  const evidence = [{ source: 'composer', handle: 'Unit_2999' }] as const;
  const judging = fastest(() => judge('x', evidence, settings.accounts), 50);
  console.log(`3,000 accounts: settled in ${settling.toFixed(1)} ms, judged in ${judging.toFixed(4)} ms`);
  expect(settings.accounts).toHaveLength(3000);
  expect(judge('x', evidence, settings.accounts)).toMatchObject({ answer: 'official', why: 'listed' });
  expect(settling).toBeLessThan(200);
  expect(judging).toBeLessThan(0.2);
});
