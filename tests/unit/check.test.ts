import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Field } from '../../lib/draft.ts';
import { settle } from '../../lib/policy/settle.ts';
import { RULES } from '../../lib/rules/index.ts';

const boxes = (...texts: string[]): { fields: Field[] } => ({
  fields: texts.map((text, index) => ({ kind: 'text', index, text })),
});
const standard = { severities: {} };
const found = (text: string): string[] => check(boxes(text), standard).map(({ rule, span }) => `${rule}: ${span}`);

describe('posts that go out untouched', () => {
  test.each([
    "Hey #Twitter if This gets a 1000 RT's @pc8430 will keep the hair 4 a week #DayofPink #stopbullyingnow @TorontoPolice",
    'If this gets 500 retweets I will dye my hair pink for #dayofpink. Bullying stops with us. #stopbullyingnow #pinkhair',
    'toString constructor __proto__ hasOwnProperty valueOf',
    'Lost my bet with Fire Hall 332. Guess who is washing their truck in a tutu on Saturday? 🚒🩰',
    'PC Okafor taught a room full of seniors to floss (the dance). They taught her to knit. Fair trade.',
    'To the kid who gave our horse a carrot and said “thank you for your service”: Bruno says any time. 🥕',
    'Our rookie just learned what a toonie bet is. He owes the whole platoon coffee. Rookie mistake.',
    'Shout-out to the grandmother on Roncesvalles who yelled at us to wear our toques. You were right, ma’am.',
    'Killer chili at the 14 Division cook-off! Det. Ramos fought hard, but Auxiliary Sgt. Pell stole the show.',
    'Snow day! If you see us making angels at Riverdale Park, no you didn’t.',
    'Happy retirement to Staff Sgt. Beaulieu: 31 years, 4 moustaches, 1 very patient family.',
    'We found your bike, Zara! Come pick it up at 22 Division, and bring the dog please.',
    'We lost 9-2 to the Grade 6 team. In our defence, they are nine and have no fear.',
    'Merci à la dame qui nous a apporté des beignes à 3 h du matin. Vous êtes une héroïne. 🍩',
    'Bonne fête du Canada! Nos chevaux adorent les pommes et les enfants polis.',
    'Pride weekend: 60 officers, 3 horses, 1 rainbow cruiser and zero sunscreen left. 🏳️‍🌈',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a guess of the second look', () => {
  const GUESSED =
    'A tip of the hat to Winston, night clerk at the Bluebell Motel, whose phone call put two wanted men in cuffs.';
  const RULE = 'tipster-or-witness-identified';
  const THANKS = {
    id: 'thanks-for-tips',
    severity: 'advise',
    phrases: ['tip of the hat ..12 {any} wanted men'],
    title: 'Thanks for a tip',
    reason: 'It tells who called.',
    advice: 'Thank nobody in public.',
    flags: ['A tip of the hat to the clerk who saw two wanted men.'],
    allows: ['Thanks for your tips.'],
  };
  const guess = (text: string, severities: Readonly<Record<string, 'block' | 'warn' | 'advise' | 'off'>> = {}) =>
    check(boxes(text), { severities });

  test('is marked as one, is a whole sentence, and asks for no reason under a rule that blocks', () => {
    expect(RULES.find(({ id }) => id === RULE)?.severity).toBe('block');
    expect(guess(GUESSED)).toEqual([
      expect.objectContaining({ rule: RULE, severity: 'warn', likely: true, span: GUESSED.slice(0, -1) }),
    ]);
    expect(guess(GUESSED, { [RULE]: 'block' })[0]?.severity).toBe('warn');
  });

  test('is as light as was settled, or off', () => {
    expect(guess(GUESSED, { [RULE]: 'advise' })[0]?.severity).toBe('advise');
    expect(guess(GUESSED, { [RULE]: 'off' })).toEqual([]);
  });

  test('stands beside a finding in a word or two of its sentence', () => {
    const findings = guess(GUESSED.replace('wanted men', 'fucking wanted men'));
    expect(findings.map(({ rule, likely }) => [rule, likely])).toEqual([
      [RULE, true],
      ['profanity', undefined],
    ]);
  });

  test('gives way to what a phrase found in most of its words', () => {
    const { settings } = settle({ rules: [THANKS] }, undefined);
    expect(check(boxes(GUESSED), settings).map(({ rule }) => rule)).toEqual([THANKS.id]);
  });
});

describe('a draft of several fields', () => {
  test('an age and a charge in the first box make a name in the second a finding there', () => {
    const findings = check(boxes('A 15-year-old was arrested for the fire.', 'His name is Corin Lathe.'), standard);
    expect(findings).toMatchObject([
      { rule: 'youth-accused-identified', field: 1, start: 12, end: 23, span: 'Corin Lathe' },
    ]);
    expect(check(boxes('His name is Corin Lathe.'), standard)).toEqual([]);
  });

  test('an allegation heading in the first box shields the list in the second', () => {
    const deed = 'Ren Tolbert stabbed a courier. He was arrested.';
    expect(check(boxes(deed), standard)).toHaveLength(1);
    expect(check(boxes('It is alleged that:', deed), standard)).toEqual([]);
  });

  test('no phrase crosses from one field into the next', () => {
    expect(check(boxes('Slow the f', 'uck down'), standard)).toEqual([]);
    expect(check(boxes('Please vote', 'for Dale'), standard)).toEqual([]);
  });

  test('empty fields, and none at all', () => {
    expect(check(boxes(), standard)).toEqual([]);
    expect(check(boxes('', '', 'wtf'), standard)).toMatchObject([{ field: 2, start: 0, end: 3 }]);
  });
});

describe('severities', () => {
  test('a rule can be turned off, or made less or more grave', () => {
    expect(check(boxes('wtf'), { severities: { profanity: 'off' } })).toEqual([]);
    expect(check(boxes('wtf'), { severities: { profanity: 'block' } })).toMatchObject([{ severity: 'block' }]);
    expect(check(boxes('wtf'), { severities: { slur: 'advise' } })).toMatchObject([{ severity: 'warn' }]);
  });

  test('a judge’s order makes a young person’s name a tip, unless the rule is already less', () => {
    const text = 'By court order: Corin Lathe, 15, is wanted. Do not approach.';
    expect(check(boxes(text), standard)).toMatchObject([{ severity: 'advise', span: 'Corin Lathe' }]);
  });
});

describe('one risk, one card', () => {
  test('of findings about the same words the graver stays', () => {
    expect(found('Corin Lathe, 15, was arrested. Corin Lathe did it.')).toEqual([
      'youth-accused-identified: Corin Lathe',
    ]);
  });

  test('a name in a sentence that is a risk by itself is a second one', () => {
    expect(found('Corin Lathe, 15, arrested. Nobody but Corin Lathe stabbed that poor man and ran.')).toEqual([
      'youth-accused-identified: Corin Lathe',
      'guilt-stated-as-fact: Corin Lathe stabbed that poor man and ran',
    ]);
  });

  test('the same wording is named once', () => {
    expect(found('Thugs! Two thugs and more THUGS.')).toEqual(['demeaning-label: Thugs']);
  });

  test('gravest first, then in order', () => {
    const findings = check(boxes('wtf, that moron has SIN 046 454 286, scumbag'), standard);
    expect(findings.map(({ severity }) => severity)).toEqual(['block', 'warn', 'warn', 'warn']);
    expect(findings.slice(1).map(({ span }) => span)).toEqual(['wtf', 'moron', 'scumbag']);
  });
});

test('a rule that throws is named and does not silence the others', () => {
  const broken = RULES.find((rule) => rule.id === 'slur');
  if (broken === undefined) throw new Error('the rule is gone');
  const failure = new Error('broken');
  const spy = vi.spyOn(broken, 'find').mockImplementation(() => {
    throw failure;
  });
  const onRuleError = vi.fn();
  expect(check(boxes('wtf'), standard, onRuleError)).toMatchObject([{ rule: 'profanity' }]);
  expect(onRuleError).toHaveBeenCalledExactlyOnceWith('slur', failure);
  spy.mockRestore();
});

describe('whatever the text', () => {
  const risky = fc.constantFrom(
    'f u c k',
    'f*ck',
    'Corin Lathe, 15, arrested',
    'SIN 046 454 286',
    '647-555-0144',
    'plate CKLW 482',
    'vote for Dale',
    '48 Maple Cres, unit 3',
    'the killer was arrested',
    'SIU: he had a gun',
    'ETF is on the roof',
    'scumbag',
    '\n',
    '. ',
    ' ',
  );
  const text = fc
    .array(fc.oneof(risky, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
    .map((parts) => parts.join(' '));

  test('spans are the officer’s own characters', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        for (const { field, start, end, span } of check(boxes(...texts), standard)) {
          expect(texts[field]?.slice(start, end)).toBe(span);
          expect(span).not.toBe('');
          if (texts[field]?.isWellFormed()) expect(span.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('invisible characters change no verdict', () => {
    const mark = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad');
    fc.assert(
      fc.property(text, mark, (original, invisible) => {
        const stuffed = [...original].join(invisible);
        const verdict = (value: string) =>
          check(boxes(value), standard).map(({ rule, span }) => `${rule} ${span.replaceAll(invisible, '')}`);
        expect(verdict(stuffed)).toEqual(verdict(original.replaceAll(invisible, '')));
      }),
      { numRuns: 1000 },
    );
  });
});
