import { describe, expect, it } from 'vitest';
import { type Guideline, listOf } from '../../lib/guidelines/guideline.ts';
import { GUIDELINES } from '../../lib/guidelines/guidelines.ts';
import { LANGS } from '../../lib/lang.ts';
import { VALUES } from '../../lib/rules/rule.ts';

const all = listOf(GUIDELINES);

/** Everything of a guideline that is shown, without the words for searching. */
const shown = (guideline: Guideline, lang: 'en' | 'fr'): string[] =>
  Object.entries(guideline[lang]).flatMap(([key, text]) => (key === 'synonyms' ? [] : [text].flat()));

const syllables = (word: string) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?<=[^l])e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** Flesch-Kincaid: the school grade that can read it. */
function grade(text: string): number {
  const sentences = Math.max(1, (text.match(/[.!?:]+(\s|$)/g) ?? []).length);
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  const parts = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (parts / words.length) - 15.59;
}

it('has the seven values in the order the service gives them, three platforms and eight checks', () => {
  expect(GUIDELINES.values.map(({ id }) => id)).toEqual([...VALUES]);
  expect(GUIDELINES.platforms.map(({ id }) => id)).toEqual(['x', 'facebook', 'youtube']);
  expect(GUIDELINES.checks).toHaveLength(8);
});

it('gives every guideline an id of its own', () => {
  const ids = all.map(({ kind, id }) => `${kind} ${id}`);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(LANGS)('is complete in %s', (lang) => {
  const empty = all.filter((guideline) => shown(guideline, lang).some((text) => text.trim() === ''));
  expect(empty).toEqual([]);
});

it('is not the same text in both languages', () => {
  const same = all.filter((one) => one.en.title === one.fr.title).map(({ id }) => id);
  expect(same).toEqual(['respect']);
});

describe('reading level', () => {
  it.each(all.filter(({ kind }) => kind !== 'contact').map((one) => [`${one.kind} ${one.id}`, one] as const))(
    '%s reads at grade 8 or below',
    (_, guideline) => {
      expect(
        grade(
          shown(guideline, 'en')
            .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
            .join(' '),
        ),
      ).toBeLessThanOrEqual(8);
    },
  );
});

it('says that law is guidance wherever it states law', () => {
  const law = /\bact\b|alleged|innocent|\bSIU\b.*mandate|court|whom to vote/i;
  const bare = [...GUIDELINES.values, ...GUIDELINES.lines].filter((guideline) => {
    const text = shown(guideline, 'en').join(' ');
    return law.test(text) && !/guidance, not legal advice/i.test(text);
  });
  expect(bare.map(({ id }) => id)).toEqual(['court']);
});

it('marks what nobody has confirmed', () => {
  const unconfirmed = GUIDELINES.contacts.filter((contact) => contact.unconfirmed).map(({ reach }) => reach);
  expect(unconfirmed).toEqual(['9-8-8']);
  for (const line of GUIDELINES.lines.filter(({ en }) => en.text.includes('9-8-8')))
    expect([line.en.note, line.fr.note]).toEqual([
      expect.stringContaining('not been confirmed'),
      expect.stringContaining('pas été confirmé'),
    ]);
});
