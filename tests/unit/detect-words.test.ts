import { describe, expect, test } from 'vitest';
import { addresses } from '../../lib/detect/address.ts';
import { names } from '../../lib/detect/person.ts';
import { hits, looking, phrases, regularForms } from '../../lib/detect/phrases.ts';
import { isMissingAppeal, isVehicleAppeal } from '../../lib/detect/post-kind.ts';
import { clauseEnd, clauseStart, matchTokens, read } from '../../lib/detect/reading.ts';

const found = (lines: string, text: string): string[] => {
  const reading = read(text);
  return hits(reading, phrases(lines)).map(({ first, last }) => {
    const { start, end } = matchTokens(reading, first, last);
    return text.slice(start, end);
  });
};

describe('phrases', () => {
  test.each([
    ['hit and run', 'A Hit-And-Run, a hit & run, a hit\u00a0and\u200b run', ['Hit-And-Run', 'hit\u00a0and\u200b run']],
    ['chase~ him', 'chasing him, he chased him', ['chasing him', 'chased him']],
    ['he|she left', 'She left. They left.', ['She left']],
    ['the? car', 'the car', ['the car', 'car']],
    ['vote ..2 out', 'vote out; vote them all out; vote them all now out', ['vote out', 'vote them all out']],
    ['=ETF|Greens', 'ETF etf Greens greens', ['ETF', 'Greens']],
    ['vote {cap}|him', 'vote Dale, vote now, vote him', ['vote Dale', 'vote him']],
    ['plate {num}', 'plate 12, plate B', ['plate 12']],
    ['we [had no choice]', 'we had no choice', ['had no choice']],
    ["owner 's dog", 'the owner’s dog', ['owner’s dog']],
    ['re-elect|return her', 're-elect her, reelect her, return her', ['re-elect her', 'return her']],
    ['âgé de', 'AGE DE, âgé de', ['AGE DE', 'âgé de']],
    ['thug thursday', '#ThugThursday', ['#ThugThursday']],
  ])('%s', (lines, text, expected) => {
    expect(found(lines, text)).toEqual(expected);
  });

  test('never cross the end of a sentence', () => {
    expect(found('vote for', 'Go vote. For real.')).toEqual([]);
    expect(found('vote for', 'vote\nfor')).toEqual([]);
  });

  test('hidden letters count only where a set asks for it', () => {
    const reading = read('what the f*ck');
    expect(hits(reading, phrases('fuck'))).toEqual([]);
    expect(hits(reading, phrases('fuck', { masked: true }))).toHaveLength(1);
  });

  test('context: unless, near, notNear, inPost, shieldedBy', () => {
    const find = phrases('monster');
    const truck = phrases('monster truck');
    const count = (text: string, context: object): number => looking(read(text), { find, ...context }).length;
    expect(count('a monster truck and a monster', { unless: truck })).toBe(1);
    expect(count('monster here. Show there.', { near: phrases('show') })).toBe(0);
    expect(count('monster show', { near: phrases('show') })).toBe(1);
    expect(count('monster show', { notNear: phrases('show') })).toBe(0);
    expect(count('monster here. Show there.', { inPost: phrases('show') })).toBe(1);
    expect(count('monster here. Show there.', { shieldedBy: phrases('show') })).toBe(0);
  });

  test('regular forms', () => {
    expect(regularForms('chase')).toEqual(['chase', 'chases', 'chased', 'chasing']);
    expect(regularForms('carry')).toContain('carried');
    expect(regularForms('catch')).toContain('catches');
  });
});

const namesIn = (text: string, which: 'plain' | 'official' | 'place'): string[] => {
  const reading = read(text);
  return names(reading)
    .filter((name) => (which === 'plain' ? !name.official && !name.place : name[which]))
    .map(({ first, last }) => reading.text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end));
};

describe('names', () => {
  test.each([
    ['We spoke to Marisol Quintero-Hale today.', 'Marisol Quintero-Hale'],
    ['Arrested: Jean-Luc de la Fontaine, 40.', 'Jean-Luc de la Fontaine'],
    ["It was Siobhan O'Rourke.", "Siobhan O'Rourke"],
    ['On Friday Theo B. Marchand won.', 'Theo B. Marchand'],
    ['Yesterday Élise Gagné was found.', 'Elise Gagne'],
  ])('a person: %s', (text, name) => {
    expect(namesIn(text, 'plain')).toEqual([name]);
  });

  test.each([
    'Happy Black History Month at Police Headquarters on Saturday.',
    'Theft Under $5,000 and Possession of Property Obtained by Crime',
    'Toronto Police Service and Crime Stoppers',
    'RIDE results for New Year are in. Thank You, Toronto!',
    'Officers are at Yonge Street in Scarborough.',
  ])('nobody: %s', (text) => {
    expect(namesIn(text, 'plain')).toEqual([]);
  });

  test.each(['PC Lindqvist', 'Det. Sgt. Ana Roy', 'Constables Roy and Singh', 'Mayor Ana Roy'])(
    'an official: %s',
    (text) => {
      expect(namesIn(`${text} said hello.`, 'official').length).toBeGreaterThan(0);
      expect(namesIn(`${text} said hello.`, 'plain')).toEqual([]);
    },
  );

  test.each(['Fernwick Heights Collegiate', 'near Maple Grove', 'Larch Hollow Park'])('a place: %s', (text) => {
    expect(namesIn(`We met ${text} again.`, 'plain')).toEqual([]);
  });
});

const addressesIn = (text: string): string[] => {
  const reading = read(text);
  return addresses(reading).map(({ first, last }) =>
    reading.text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end),
  );
};

describe('addresses', () => {
  test.each([
    ['at 48 Maplehurst Hollow Cres, unit 3.', '48 Maplehurst Hollow Cres, unit 3'],
    ['at 1207-88 Kelvarra Ave now', '1207-88 Kelvarra Ave'],
    ['at 19 Brindle Court, the one', '19 Brindle Court'],
    ['at 40B 5th St. W. today', '40B 5th St. W'],
    ['at Apt 1109, 20 Torrance Rd', 'Apt 1109, 20 Torrance Rd'],
    ['au 48, rue des Érables', '48, rue des Erables'],
    ['au 412 avenue Beaubois, app. 3', '412 avenue Beaubois, app. 3'],
  ])('%s', (text, address) => {
    expect(addressesIn(text)).toEqual([address]);
  });

  test.each([
    'Yonge St & Sheppard Ave W',
    '104 Avenue and 175 Street',
    '5 Queen St & Bay St',
    'the 100 block of Brindle Court',
    '3 vehicles on Bloor St E',
    'at 7:42 King St is closed',
    '$40 Main Street gift card',
    '20 officers walked Church Street',
  ])('none: %s', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });
});

describe('kinds of posts', () => {
  test.each([
    'STOLEN: white RAV4',
    'AMBER ALERT: grey Caravan',
    'Fail to remain at King',
    'Have you seen this car?',
    'Hit-and-run on Bay',
    'VOLÉ : Tacoma vert',
  ])('a vehicle to look for: %s', (text) => {
    expect(isVehicleAppeal(read(text))).toBe(true);
  });

  test.each(['Nice parking job', 'Shout-out to the driver doing 140'])('no vehicle to look for: %s', (text) => {
    expect(isVehicleAppeal(read(text))).toBe(false);
  });

  test('somebody is missing', () => {
    expect(isMissingAppeal(read('MISSING: Amara, 14'))).toBe(true);
    expect(isMissingAppeal(read('Amara, 14, won a prize'))).toBe(false);
  });
});

test('a clause ends at a comma, a bracket or a stop, not inside a time', () => {
  const reading = read('After lunch, we leave at 2:15 from Bay (or so).');
  const at = reading.tokens.findIndex((token) => token.word === 'leave');
  expect(reading.tokens[clauseStart(reading, at)]?.word).toBe('we');
  expect(reading.tokens[clauseEnd(reading, at)]?.word).toBe('bay');
});
