import { describe, expect, test } from 'vitest';
import { check } from '../../lib/check.ts';
import { LANGS } from '../../lib/lang.ts';
import type { Settings } from '../../lib/policy/schema.ts';
import { RULES } from '../../lib/rules/index.ts';
import { type Detect, type Examples, VALUES, type Words } from '../../lib/rules/rule.ts';

const files = import.meta.glob<{ detect: Detect; words: Words; examples: Examples }>('../../lib/rules/*/*.ts', {
  eager: true,
});

/** The rule alone, so that no other one takes its span. */
const only = (id: string): Pick<Settings, 'severities'> => ({
  severities: Object.fromEntries(RULES.filter((rule) => rule.id !== id).map((rule) => [rule.id, 'off' as const])),
});

const spansOf = (id: string, text: string): string[] =>
  check({ fields: [{ kind: 'text', index: 0, text }] }, only(id), (rule, error) => {
    throw new Error(rule, { cause: error });
  })
    .toSorted((a, b) => a.start - b.start)
    .map((finding) => finding.span);

const expectedIn = (marked: string): string[] => [...marked.matchAll(/⟦(.*?)⟧/gs)].map((hit) => hit[1] ?? '');
const unmarked = (marked: string): string => marked.replace(/[⟦⟧]/g, '');
/** A zero-width space between all characters: invisible, and the end of every plain word match. */
const stuffed = (text: string): string => [...text].join('\u200b');
const unstuffed = (text: string): string => text.replaceAll('\u200b', '');

describe.each(Object.entries(files))('%s', (path, { detect, words, examples }) => {
  test('is named after its file, and says what it has to say', () => {
    expect(path.endsWith(`/${detect.id}.ts`)).toBe(true);
    expect(RULES).toContain(detect);
    expect(VALUES).toContain(words.value);
    expect(words.basis.length).toBeGreaterThan(0);
    for (const lang of LANGS) {
      for (const text of Object.values(words[lang])) expect(text.trim().length).toBeGreaterThan(3);
    }
    expect(examples.flags.length).toBeGreaterThanOrEqual(3);
    expect(examples.allows.length).toBeGreaterThanOrEqual(3);
  });

  test.each(examples.flags.map((text) => [text]))('flags: %s', (marked) => {
    const text = unmarked(marked);
    expect(spansOf(detect.id, text)).toEqual(expectedIn(marked));
    expect(spansOf(detect.id, stuffed(text)).map(unstuffed)).toEqual(expectedIn(marked));
  });

  test.each(examples.allows.map((text) => [text]))('allows: %s', (text) => {
    expect(spansOf(detect.id, text)).toEqual([]);
    expect(spansOf(detect.id, stuffed(text))).toEqual([]);
  });
});

test('no two rules share an id', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
});
