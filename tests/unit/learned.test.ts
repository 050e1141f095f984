/** The second look: what it compares, how its weights are packed, and what it may and may not say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/detect/reading.ts';
import { BUCKETS, bucketsIn, bucketsOf, NAME, sentencesOf, windowsOf, wordsOf } from '../../lib/learned/features.ts';
import packedNetwork from '../../lib/learned/network.json';
import {
  DIMENSIONS,
  keysOf,
  type Layers,
  type Network,
  packNetwork,
  packTable,
  UNKNOWN,
  unpackNetwork,
  unpackTable,
} from '../../lib/learned/network.ts';
import { type Learned, lookAgain } from '../../lib/learned/second-look.ts';
import packed from '../../lib/learned/weights.json';
import { pack, STEPS, unpack } from '../../lib/learned/weights.ts';
import { RULES } from '../../lib/rules/index.ts';
import { train } from '../../scripts/learn/network.ts';

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

const rule = (id: string, threshold = 0) => ({ id, bias: 0, threshold, hint: threshold / 2, floor: 0.1, largest: 1 });

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

/** Says nothing of anything. */
const SILENT: Network = () => () => new Float64Array(2);

describe('the second look', () => {
  /** Weights by which a word speaks for a rule. */
  const learnedFor = (words: Readonly<Record<string, string>>): Learned => {
    const ids = [...new Set(Object.values(words))];
    const own = ids.map((id) => {
      const its = Object.keys(words).filter((word) => words[word] === id);
      return new Map(its.map((word) => [bucketsOf(read(`x ${word}`))[1]?.[0] ?? 0, 1]));
    });
    const weights = unpack(
      pack(
        ids.map((id) => rule(id, 0.2)),
        own,
      ),
    );
    return { weights, network: SILENT };
  };
  const REST = 'and so on with a few words that say nothing';

  it('points to the passage that it judged, without what speaks against it', () => {
    const { weights } = learnedFor({ zebras: 'pile-on' });
    const pointed = (text: string, against: RegExp) => {
      const reading = read(text);
      const network: Network =
        () =>
        ({ from, to }) => {
          const words = reading.tokens.slice(from, to + 1).map(({ word }) => word);
          return Float64Array.of(-9 * words.filter((word) => against.test(word)).length);
        };
      const [one] = lookAgain(reading, { weights: { ...weights, rules: [rule('pile-on', -9)] }, network }).likely;
      return text.slice(one?.match.start, one?.match.end);
    };
    const text = `Good morning all. We saw zebras, honestly, ${REST}. Have a nice day!`;
    expect(pointed(text, /never/)).toBe(text.slice(0, -1));
    expect(pointed(text, /morning/)).toBe(text.slice('Good morning all. '.length, -1));
    expect(pointed(text, /morning|nice/)).toBe(`We saw zebras, honestly, ${REST}`);
  });

  it('says nothing of what passes no threshold, and the likeliest first', () => {
    const said = (text: string) =>
      lookAgain(read(text), learnedFor({ zebras: 'pile-on', apples: 'slur', pears: 'slur' })).likely.map(
        (one) => one.rule,
      );
    expect(said(`Good morning all, ${REST}.`)).toEqual([]);
    expect(said(`We like zebras, apples and pears ${REST}`)).toEqual(['slur', 'pile-on']);
  });

  it('says nothing of a few words', () => {
    expect(lookAgain(read('We saw zebras.'), learnedFor({ zebras: 'pile-on' })).likely).toEqual([]);
  });

  it('doubts a match around which nothing speaks for the rule, and never a few words', () => {
    const learned = learnedFor({ zebras: 'pile-on' });
    const doubts = (text: string, id = 'pile-on') => lookAgain(read(text), learned).doubts(id, { start: 0, end: 4 });
    expect(doubts(`Good morning all, ${REST}.`)).toBe(true);
    expect(doubts(`Good morning zebras, ${REST}.`)).toBe(false);
    expect(doubts(`Good morning all, ${REST}.`, 'another-rule')).toBe(false);
    expect(doubts('Good morning')).toBe(false);
  });

  it('tells what is clear from what is worth a tip, and hears the network', () => {
    const text = `We saw zebras, honestly, ${REST}.`;
    const { weights } = learnedFor({ zebras: 'pile-on' });
    const clear = (odds: number) =>
      lookAgain(read(text), { weights, network: () => () => Float64Array.of(odds) }).likely.map((one) => one.isClear);
    expect(clear(0)).toEqual([true]);
    expect(clear(-1)).toEqual([false]);
    expect(clear(-9)).toEqual([]);
  });
});

describe('the network', () => {
  const WORDS = [NAME, UNKNOWN, 'we', 'saw', 'zebras', 'donkeys', 'apples', 'today'];
  const NUMBERS = new Map(WORDS.map((word, number) => [word, number]));
  /** Two animals have nearly the same vector, as words have that are used alike. */
  const VECTORS = Float32Array.from({ length: WORDS.length * DIMENSIONS }, (_, at) => {
    const word = Math.floor(at / DIMENSIONS);
    return Math.sin((at % DIMENSIONS) * (word === 5 ? 4.02 : word) + word) * 0.3;
  });
  const trained = (): Layers => {
    const sample = (text: string, ...risks: number[]) => ({
      keys: keysOf(wordsOf(read(text)), NUMBERS),
      risks,
      unclear: [],
      isAllowed: false,
    });
    const some = [
      sample('we saw zebras today', 0),
      sample('we saw apples today'),
      sample('today we saw Anna'),
      sample('we saw'),
    ];
    return train({ samples: Array.from({ length: 60 }, () => some).flat(), vectors: VECTORS, rules: 2 });
  };
  const network = unpackNetwork(packNetwork(WORDS, trained()));
  const odds = (text: string, rule = 0): number => {
    const reading = read(text);
    return network(reading)({ from: 0, to: reading.tokens.length - 1 })[rule] ?? Number.NaN;
  };

  it('learns from examples, and knows words that are near to theirs', () => {
    expect(odds('we saw zebras')).toBeGreaterThan(1);
    expect(odds('we saw apples')).toBeLessThan(-1);
    expect(odds('we saw donkeys')).toBeGreaterThan(odds('we saw apples') + 1);
    expect(odds('we saw zebras', 1)).toBeLessThan(-1);
  });

  it('knows nothing of a name but that it is one', () => {
    expect(odds('we saw Anna')).toBe(odds('we saw Omar'));
    expect(odds('we saw Anna')).not.toBe(odds('we saw quinces'));
  });

  it('is the same after packing, within half a step', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 1 }), (numbers) => {
        const packed = packTable(Float32Array.from(numbers));
        const most = 7 * packed.step;
        const unpacked = [...unpackTable(packed)];
        expect(unpacked).toEqual(
          numbers.map((number) =>
            expect.closeTo(Math.max(-most, Math.min(most, number)), 5 - Math.log10(1 + packed.step * 1e5)),
          ),
        );
        expect(JSON.stringify(packed.values)).toHaveLength(numbers.length + 2);
      }),
    );
  });

  it('has an answer for each rule that the linear model knows', () => {
    const reading = read('Good morning, Toronto.');
    expect(unpackNetwork(packedNetwork)(reading)({ from: 0, to: 2 })).toHaveLength(packed.rules.length);
  });
});
