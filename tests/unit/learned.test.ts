/** The second look: what it compares, how its weights are packed, and what it may and may not say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/detect/reading.ts';
import { BUCKETS, bucketsIn, bucketsOf, sentencesOf, windowsOf } from '../../lib/learned/features.ts';
import { lookAgain } from '../../lib/learned/second-look.ts';
import packed from '../../lib/learned/weights.json';
import { pack, STEPS, unpack } from '../../lib/learned/weights.ts';
import { RULES } from '../../lib/rules/index.ts';

const all = (text: string): number[] => [...new Set(bucketsOf(read(text)).flat())].sort((a, b) => a - b);

describe('what is compared', () => {
  it('is the same whatever invisible characters are put between the letters', () => {
    expect(all('They had it com\u200bing, fra\u00adnkly.')).toEqual(all('They had it coming, frankly.'));
  });

  it('is the same whichever number, address or account it is', () => {
    expect(all('met 92 kids with @other, see https://b.example')).toEqual(
      all('met 14 kids with @first, see https://a.example'),
    );
  });

  it('lies in windows that leave no word out and are never long', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', 'Name', '12', '.', '!', '\n', 'a,')), (parts) => {
        const reading = read(parts.join(' '));
        const windows = windowsOf(sentencesOf(reading));
        const seen = new Set(
          windows.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
        );
        expect([...seen].sort((a, b) => a - b)).toEqual(reading.tokens.map((_, i) => i));
        for (const { from, to } of windows) expect(to - from).toBeLessThan(120);
      }),
    );
  });

  it('is a number below BUCKETS', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const bucket of bucketsIn(bucketsOf(read(text)), { from: 0, to: text.length }))
          expect(bucket >= 0 && bucket < BUCKETS).toBe(true);
      }),
    );
  });
});

const rule = (id: string, threshold = 0) => ({ id, bias: 0, threshold, floor: 0.1, largest: 1 });

describe('the packed weights', () => {
  const weight = fc.integer({ min: -STEPS, max: STEPS }).map((steps) => steps / STEPS);
  const weights = fc.dictionary(fc.nat(BUCKETS - 1).map(String), weight);

  it('are the same after packing and unpacking', () => {
    fc.assert(
      fc.property(weights, weights, (one, other) => {
        const given = [one, other].map((own) => new Map(Object.entries(own).map(([bucket, w]) => [Number(bucket), w])));
        const { add } = unpack(pack([rule('one'), rule('other')], given));
        for (const bucket of new Set(given.flatMap((own) => [...own.keys()]))) {
          const sums = new Float64Array(2);
          add(bucket, sums);
          expect([...sums]).toEqual(given.map((own) => expect.closeTo(own.get(bucket) ?? 0, 9)));
        }
      }),
    );
  });

  it('are of rules that there are', () => {
    const ids = RULES.map(({ id }) => id);
    expect(packed.rules.filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(packed.rules.length).toBeGreaterThan(40);
    for (const { bias, threshold, largest } of packed.rules)
      expect([bias, threshold, largest].every(Number.isFinite)).toBe(true);
  });
});

describe('the second look', () => {
  /** Weights by which a word speaks for a rule. */
  const weightsFor = (words: Readonly<Record<string, string>>) => {
    const ids = [...new Set(Object.values(words))];
    const own = ids.map((id) => {
      const its = Object.keys(words).filter((word) => words[word] === id);
      return new Map(its.map((word) => [bucketsOf(read(`x ${word}`))[1]?.[0] ?? 0, 1]));
    });
    return unpack(
      pack(
        ids.map((id) => rule(id, 0.2)),
        own,
      ),
    );
  };
  const REST = 'and so on with a few words that say nothing';

  it('points to the sentence that says most for it', () => {
    const text = `Good morning all. We saw zebras, honestly, ${REST}. Have a nice day!`;
    const [one] = lookAgain(read(text), weightsFor({ zebras: 'pile-on' })).likely;
    expect(one?.rule).toBe('pile-on');
    expect(text.slice(one?.match.start, one?.match.end)).toBe(`We saw zebras, honestly, ${REST}`);
  });

  it('says nothing of what passes no threshold, and the likeliest first', () => {
    const said = (text: string) =>
      lookAgain(read(text), weightsFor({ zebras: 'pile-on', apples: 'slur', pears: 'slur' })).likely.map(
        (one) => one.rule,
      );
    expect(said(`Good morning all, ${REST}.`)).toEqual([]);
    expect(said(`We like zebras, apples and pears ${REST}`)).toEqual(['slur', 'pile-on']);
  });

  it('says nothing of a few words', () => {
    expect(lookAgain(read('We saw zebras.'), weightsFor({ zebras: 'pile-on' })).likely).toEqual([]);
  });

  it('doubts a match around which nothing speaks for the rule, and never a few words', () => {
    const weights = weightsFor({ zebras: 'pile-on' });
    const doubts = (text: string, id = 'pile-on') => lookAgain(read(text), weights).doubts(id, { start: 0, end: 4 });
    expect(doubts(`Good morning all, ${REST}.`)).toBe(true);
    expect(doubts(`Good morning zebras, ${REST}.`)).toBe(false);
    expect(doubts(`Good morning all, ${REST}.`, 'another-rule')).toBe(false);
    expect(doubts('Good morning')).toBe(false);
  });
});
