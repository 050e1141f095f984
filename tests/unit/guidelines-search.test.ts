import { describe, expect, it } from 'vitest';
import { listOf } from '../../lib/guidelines/guideline.ts';
import { GUIDELINES } from '../../lib/guidelines/guidelines.ts';
import { search } from '../../lib/guidelines/search.ts';
import type { Lang } from '../../lib/lang.ts';

const find = (query: string, lang: Lang = 'en') =>
  search(listOf(GUIDELINES), query, lang).map(({ kind, id }) => `${kind} ${id}`);

describe('questions that officers would type', () => {
  it.each([
    ['can I name a 16 year old', 'line youth'],
    ['what do we say when SIU is called', 'line siu'],
    ['election', 'value integrity'],
    ['cause of a crash', 'line cause-unknown'],
    ['suicide', 'line crisis'],
    ['missing girl was found', 'line located'],
    ['people send me tips by DM', 'value reliability'],
    ['posted on the wrong account', 'line wrong-post'],
    ['fraud number', 'contact financial-crimes'],
    ['is humour ok', 'value positive-attitude'],
    ['anonymous tips', 'contact crime-stoppers'],
    ['who do I ask for media approval', 'contact communications'],
    ['captions', 'platform youtube'],
    ['can we say he is guilty', 'check innocent'],
  ])('%s', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it.each([
    ['puis-je nommer un mineur', 'line youth'],
    ['election', 'value integrity'],
    ['verite', 'value honesty'],
    ['UES', 'line siu'],
    ['sous-titres', 'platform youtube'],
    ['echec au crime', 'contact crime-stoppers'],
  ])('in French: %s', (query, first) => {
    expect(find(query, 'fr')[0]).toBe(first);
  });
});

it.each(['electoin', 'elction', 'electiom', 'eelection', 'ELECTION', 'elec'])('forgives %s', (typed) => {
  expect(find(typed)[0]).toBe('value integrity');
});

it.each([
  ['can i nmae a 16 yr old', 'line youth'],
  ['posted on the wrong acount', 'line wrong-post'],
  ['suicde', 'line crisis'],
  ['anonymus tips', 'contact crime-stoppers'],
  ['fruad number', 'contact financial-crimes'],
  ['is humor ok', 'value positive-attitude'],
  ['media aproval', 'contact communications'],
  ['cause of crsh', 'line cause-unknown'],
  ['mising kid found', 'line located'],
  ['captoins', 'platform youtube'],
])('understands %s, as it is typed in a hurry', (typed, first) => {
  expect(find(typed)[0]).toBe(first);
});

it('does not take one number for another', () => {
  expect(find('416-808-7100')[0]).toBe('contact communications');
  expect(find('8478')).not.toContain('contact crime-stoppers');
});

it('finds nothing for nothing, and for nonsense', () => {
  expect(find('')).toEqual([]);
  expect(find('  ?! ')).toEqual([]);
  expect(find('zzzzzz')).toEqual([]);
});

it('finds each guideline by its own title', () => {
  for (const lang of ['en', 'fr'] as const)
    for (const guideline of listOf(GUIDELINES))
      expect(find(guideline[lang].title, lang).slice(0, 4)).toContain(`${guideline.kind} ${guideline.id}`);
});
