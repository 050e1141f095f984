import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/text/fold.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('fold', () => {
  test.each([
    ['full-width', 'ＳＴＯＰ', 'STOP'],
    ['styled letters', '𝗧𝗿𝗮𝗳𝗳𝗶𝗰 𝓪𝓵𝓮𝓻𝓽', 'Traffic alert'],
    ['letters in circles and squares', '🅢🅣🅞🅟 ⓝⓞⓦ', 'STOP now'],
    ['Cyrillic look-alikes', 'Тоrоntо роliсе', 'Toronto police'],
    ['Greek look-alikes', 'Ροlιcε', 'Police'],
    ['accents', 'Élève âgé à Montréal, ça va', 'Eleve age a Montreal, ca va'],
    ['stacked accents', 'f\u0336u\u0337c\u0338k\u0301', 'fuck'],
    ['zero-width marks', 'con\u200bfes\u00adsed\ufeff', 'confessed'],
    ['dashes', 'a‐b‑c–d—e−f', 'a-b-c-d-e-f'],
    ['quotes', '‘a’ “b” «c» `d`', '\'a\' "b" "c" \'d\''],
    ['ligatures', 'œuf, Æon, ﬁne, straße', 'oeuf, AEon, fine, strasse'],
    ['no-break and thin spaces', 'à\u00a010\u202fh', 'a 10 h'],
    ['Korean stays whole', '한국', '한국'],
    ['flags stay flags', '🇨🇦', '🇨🇦'],
  ])('%s', (_what, text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  test('keeps the case, and a lower-case twin of the same length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded.lower).toHaveLength(folded.text.length);
      }),
    );
    expect(fold('PC Green').text).toBe('PC Green');
    expect(fold('PC Green').lower).toBe('pc green');
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('every folded unit maps back to whole characters that fold to it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        if (folded.text === '') return;
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const span = folded.toOriginal(start, end);
        const original = text.slice(span.start, span.end);
        expect(span.start).toBeLessThan(span.end);
        expect(fold(original).text).toContain(folded.text.slice(start, end));
        // Not between the halves of a surrogate pair.
        if (text.isWellFormed()) expect(original.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('an accent written apart belongs to its letter', () => {
    const folded = fold('cafe\u0301!');
    expect(folded.text).toBe('cafe!');
    expect(folded.toOriginal(0, 4)).toEqual({ start: 0, end: 5 });
  });
});
