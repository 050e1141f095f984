import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/text/fold.ts';
import { tokenise } from '../../lib/text/tokens.ts';

const words = (text: string): string =>
  tokenise(fold(text))
    .map((token) => token.word)
    .join(' ');
const sentences = (text: string): number => new Set(tokenise(fold(text)).map((token) => token.sentence)).size;

describe('tokens', () => {
  test.each([
    ['hyphens part words', '16-year-old hit-and-run', '16 year old hit and run'],
    ['possessives and contractions', "The owner's don't we'll O'Brien", "the owner 's don't we 'll o'brien"],
    ['French elision', "l’accusé d'Ottawa qu'il aujourd'hui", "l' accuse d' ottawa qu' il aujourd'hui"],
    ['hashtags part at capitals', '#ThugThursday #dayofpink #TPS', 'thug thursday dayofpink tps'],
    [
      'links, mail and handles are one',
      'see tps.ca/missing or a.b@c.ca via @pc8430',
      'see tps.ca/missing or a.b@c.ca via @pc8430',
    ],
    ['spaced-out letters', 'f u c k the S.I.U. and U.S. law', 'fuck the siu and u s law'],
    ['leet, only inside words', 'sh1t r3tard 10am 4 a week D51 2nd', 'shit retard 10am 4 a week d51 2nd'],
    ['long runs', 'fuuuuck', 'fuuck'],
    ['a missing space is no web address', 'Thanks.Officers are here', 'thanks officers are here'],
  ])('%s', (_what, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ['one line', 'Stay away. Updates here!', 2],
    ['ranks and streets do not end a sentence', 'Det. Sgt. Roy is at Queen St. and Bay Ave. now', 1],
    ['an initial does not', 'Theo B. won', 1],
    ['a new line does', 'MISSING\nAmara', 2],
    ['an ellipsis does not', 'So... that happened', 1],
    ['nor a decimal', 'It was 3.5 km', 1],
  ])('sentences: %s', (_what, text, count) => {
    expect(sentences(text)).toBe(count);
  });

  test.each(['f*ck', 'f**k', 'f--k', 'f***', 'sh!t', 'b@stard', 'a$$hole'])('masked: %s', (text) => {
    expect(tokenise(fold(`what ${text} now`))[1]?.masked).toBeDefined();
  });

  test.each(['*update*', '**Thanks**', 'wow!!!', 'Lanes*', 'a-b', 'top--notch'])('not masked: %s', (text) => {
    expect(tokenise(fold(`what ${text} now`)).every((token) => token.masked === undefined)).toBe(true);
  });

  test('never overlap, and stay in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenise(fold(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
