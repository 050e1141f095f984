import { describe, expect, test } from 'vitest';
import { ages } from '../../lib/detect/age.ts';
import { idNumbers, passesLuhn } from '../../lib/detect/id-number.ts';
import { isPublicLine, phones } from '../../lib/detect/phone.ts';
import { plates } from '../../lib/detect/plate.ts';
import { read } from '../../lib/detect/reading.ts';

const agesIn = (text: string): number[] => ages(read(text)).map((age) => age.years);

describe('ages', () => {
  test.each([
    ['a 16-year-old boy', [16]],
    ['16 yr old, 17yo, 15 y/o and a 14 year old', [16, 17, 15, 14]],
    ['a sixteen-year-old and a twenty-two year old', [16, 22]],
    ['Kayla Vint, 15, of Ajax', [15]],
    ['Dana Sandoval (26) was there', [26]],
    ['a man aged 34', [34]],
    ['aged 15, 16 and 17', [15, 16, 17]],
    ['two boys, 15 and 16, were', [15, 16]],
    ['he is only 16.', [16]],
    ['17 years of age', [17]],
    ['un jeune de 15 ans', [15]],
    ['âgée de dix-sept ans', [17]],
  ])('%s', (text, expected) => {
    expect(agesIn(text)).toEqual(expected);
  });

  test.each([
    'a workshop for women 16+',
    'sentenced to 16 years in prison',
    'condamné à 15 ans de prison',
    'on May 2, 19, at noon',
    'under 13 years old',
    '16 cars and 17 trucks',
    'Highway 401, 16 km',
    '10 years of service',
    '15 minutes old',
  ])('none: %s', (text) => {
    expect(agesIn(text)).toEqual([]);
  });
});

const phonesIn = (text: string): string[] => phones(read(text)).map((phone) => phone.digits);

describe('phones', () => {
  test.each([
    ['647-555-0148', '6475550148'],
    ['(416) 555-0117', '4165550117'],
    ['437.555.0163', '4375550163'],
    ['+1 905 555 0144', '9055550144'],
    ['4165550133', '4165550133'],
    ['416–555–0117', '4165550117'],
    ['four one six, five five five, oh one two two', '4165550122'],
    ['six four seven 555 0122', '6475550122'],
    ['quatre un six cinq cinq cinq zéro un deux deux', '4165550122'],
    ['416-222-TIPS', '416222TIPS'],
  ])('%s', (text, digits) => {
    expect(phonesIn(`Call ${text} now`)).toEqual([digits]);
  });

  test.each([
    '#GO4165550117',
    'GO# 2024-1183341',
    'Case #: 24-2231392',
    '24-416-555-0117-9',
    '2026-11-28 10:00',
    '1234567890123',
    '911',
    'https://t.co/4165550117',
    'one two three four five six seven',
    'R2-416-5550117',
  ])('none: %s', (text) => {
    expect(phonesIn(text)).toEqual([]);
  });

  test.each(['416-808-2222', '416-808-JOIN', '1-800-222-8477', '1 888 495-8501', '416-222-8477', '416-392-2489'])(
    'everyone’s line: %s',
    (text) => {
      expect(phones(read(text)).every(isPublicLine)).toBe(true);
      expect(phones(read(text))).toHaveLength(1);
    },
  );
});

const platesIn = (text: string): string[] => {
  const reading = read(text);
  return [...new Set(plates(reading).map(({ start, end }) => reading.text.slice(start, end)))];
};

describe('plates', () => {
  test.each([
    ['Nice parking, CKLW 482.', 'CKLW 482'],
    ['Nice parking, CKLW-482.', 'CKLW-482'],
    ['driver of BXTR917 again', 'BXTR917'],
    ['plate 2FAST4U is here', '2FAST4U'],
    ['Ontario plate AK 40917', 'AK 40917'],
    ['licence plate number is cvxa 417', 'cvxa 417'],
    ['plaque CVTR 118', 'CVTR 118'],
    ['ＣＫＬＷ ４８２', 'CKLW 482'],
  ])('%s', (text, plate) => {
    expect(platesIn(text)).toEqual([plate]);
  });

  test.each([
    'ROOM 204',
    'GATE 101',
    'LINE 501',
    'UNIT 304',
    'CASE 118',
    'ZONE 100',
    'EAST 401',
    'CALL 911',
    'EXIT 380',
    '#CKLW482',
    'ckLW 482',
    'TASK 2024',
    'home plate and a paper plate',
    'Plate 3 and 4 of the menu',
    'SAVE 100%',
  ])('none: %s', (text) => {
    expect(platesIn(text)).toEqual([]);
  });
});

const idsIn = (text: string): string[] => idNumbers(read(text)).map(({ kind }) => kind);

describe('numbers of papers and accounts', () => {
  test.each([
    ['SIN 046 454 286', 'sin'],
    ['046-454-286 was on it', undefined],
    ['130 692 544 was on it', 'sin'],
    ['SIN: 123456789', 'sin'],
    ['NAS 046 454 286', 'sin'],
    ['health card 4532-118-907-XK', 'health-card'],
    ['OHIP# 4532118907', 'health-card'],
    ['licence H1234-56789-01234', 'drivers-licence'],
    ['passport AB123456', 'passport'],
    ['card 4539 1488 0343 6467', 'payment-card'],
    ['3782 822463 10005', 'payment-card'],
    ['account number 1234567', 'bank-account'],
    ['acct 00482-010-5539021', 'bank-account'],
  ])('%s', (text, kind) => {
    expect([...new Set(idsIn(text))].slice(0, 1)).toEqual(kind === undefined ? [] : [kind]);
  });

  test.each([
    'Case #: 24-2231392',
    '#GO705736',
    'Call 1-800-222-8477',
    'Call 416-808-2222',
    'serial WTU123C4567K',
    '4539 1488 0343 6468',
    '123 456 789',
    'Crimestoppers 0800 555 111',
    'at 10:00, 2026-11-28',
    '1,234,567,890 likes',
    'follow our account 24/7',
    'a savings of 20%',
    'passport photos at 14:30',
  ])('none: %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  test('the check digit', () => {
    expect(passesLuhn('046454286')).toBe(true);
    expect(passesLuhn('046454287')).toBe(false);
    expect(passesLuhn('000000000')).toBe(false);
  });
});
