import { expect, it } from 'vitest';
import { chooseLang, WORDS } from '../../../components/words/words.ts';

type Leaf = readonly [path: string, text: string];

/** Every text; a text that counts is asked for one and for two. */
function textsOf(table: object, path = ''): Leaf[] {
  return Object.entries(table).flatMap(([key, value]): Leaf[] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [1, 2].map((n): Leaf => [`${here}(${n})`, value(n)]);
    return textsOf(value as object, here);
  });
}

/** Names and words that are the same in both languages. */
const SAME = /^(Signpost|X|Facebook|Meta Business Suite|YouTube( Studio)?|Contacts?|Page|Site|Tags|Description|«|“)/;

it('has every text in both languages, none left in the other', () => {
  const fr = new Map(textsOf(WORDS.fr));
  const untranslated = textsOf(WORDS.en).filter(
    ([path, text]) => text !== '' && fr.get(path) === text && !SAME.test(text),
  );
  expect(untranslated).toEqual([]);
  expect([...fr.keys()]).toEqual(textsOf(WORDS.en).map(([path]) => path));
});

it('keeps French signs with their words', () => {
  const loose = textsOf(WORDS.fr).filter(([, text]) => /[^\u00a0\d]:|« | »/.test(text));
  expect(loose).toEqual([]);
});

it.each([
  [['fr-CA', 'en-CA'], 'fr'],
  [['en-CA', 'fr-CA'], 'en'],
  [['de', 'fr'], 'fr'],
  [['tlh'], 'en'],
  [[], 'en'],
])('chooses a language for %j', (asked, lang) => {
  expect(chooseLang(asked)).toBe(lang);
});
