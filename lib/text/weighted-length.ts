/** The length X counts, limit 280: twitter-text configuration 3. A link counts 23 however long, an emoji 2. */
import { fold } from './fold.ts';
import { tokenise } from './tokens.ts';

const LINK = 23;
const EMOJI = 2;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What makes a grapheme an emoji: a pictograph, a flag, or a keycap. */
const IS_EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

const isLight = (code: number): boolean =>
  code <= 0x10ff ||
  (code >= 0x2000 && code <= 0x200d) ||
  (code >= 0x2010 && code <= 0x201f) ||
  (code >= 0x2032 && code <= 0x2037);

function plainLength(text: string): number {
  let length = 0;
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    if (IS_EMOJI.test(segment) && !/^[©®™]$/.test(segment)) length += EMOJI;
    else for (const character of segment) length += isLight(character.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return length;
}

export function weightedLength(text: string): number {
  const folded = fold(text);
  let length = 0;
  let from = 0;
  for (const token of tokenise(folded)) {
    if (token.kind !== 'url') continue;
    const { start, end } = folded.toOriginal(token.start, token.end);
    length += plainLength(text.slice(from, start)) + LINK;
    from = end;
  }
  return length + plainLength(text.slice(from));
}
