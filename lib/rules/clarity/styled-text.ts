import type { Reading } from '../../detect/reading.ts';
import { fold } from '../../text/fold.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const MIN_LETTERS = 3;

/**
 * Letters from outside the alphabet: mathematical, script, circled, squared, full-width, small and raised capitals.
 * Not digits (circled ones number a list), not accents, not the A, B, O and P that are emoji, not flags.
 */
const STYLED =
  /[\u{1d400}-\u{1d7cb}\u{1f110}-\u{1f169}\u{1f172}-\u{1f17d}\u{1f180}-\u{1f189}\u249c-\u24e9\uff21-\uff3a\uff41-\uff5a\u1d00-\u1d25\u1d2c-\u1d6a\u02b0-\u02b8\u02e1-\u02e3\u0299\u029c\u029f\u0262\u026a\u0274\u0276\u0280\u028f\u0493\ua730\ua731\ua7af\u210a-\u2113\u211b-\u211d\u2115\u2119\u211a\u2124\u2128\u212c\u212d\u212f-\u2131\u2133\u2134]/u;
const FULL_WIDTH = /[\uff21-\uff3a\uff41-\uff5a]/;
/** Chinese, Japanese and Korean text sets Latin letters full-width as a matter of course. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Plain letters and line breaks end a run; spaces, marks, digits and what cannot be seen do not. */
const ENDS_RUN = /[\p{L}\n]/u;

/** The first run of styled letters, with the same words in plain ones. One tip is enough. */
function find({ original }: Reading): readonly Match[] {
  const eastAsian = EAST_ASIAN.test(original);
  let start = 0;
  let end = 0;
  let letters = 0;
  for (let i = 0; i < original.length; ) {
    const character = String.fromCodePoint(original.codePointAt(i) ?? 0);
    if (STYLED.test(character) && !(eastAsian && FULL_WIDTH.test(character))) {
      if (letters === 0) start = i;
      letters++;
      end = i + character.length;
    } else if (ENDS_RUN.test(character)) {
      if (letters >= MIN_LETTERS) break;
      letters = 0;
    }
    i += character.length;
  }
  return letters < MIN_LETTERS ? [] : [{ start, end, replacement: fold(original.slice(start, end)).text }];
}

export const detect: Detect = { id: 'styled-text', severity: 'advise', find };

export const words: Words = {
  value: 'respect',
  basis: [
    { what: 'Guides to accessible social media: screen readers stumble over letters made of symbols', status: 'found' },
    { what: 'O. Reg. 191/11 under the AODA, ss. 12 and 14: accessible formats', status: 'unverified' },
  ],
  en: {
    title: 'Fancy letters',
    reason: 'People who are blind may hear each of these letters read out as a symbol, or nothing at all.',
    instead: 'Use plain letters.',
  },
  fr: {
    title: 'Lettres stylisées',
    reason: 'Les lecteurs d’écran lisent ces lettres une à une comme des symboles, ou les sautent.',
    instead: 'Employez des lettres ordinaires.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦𝗕𝗜𝗞𝗘 𝗥𝗢𝗗𝗘𝗢⟧ at Monarch Park on Sunday',
    'Our new puppy is here, and she is ⟦𝓼𝓸 𝓼𝓶𝓪𝓵𝓵⟧!',
    '⟦ᴛʜᴀɴᴋ ʏᴏᴜ⟧, Scarborough',
    'Remember: ⟦Ｌｏｏｋ ｕｐ⟧ when you cross.',
    '⟦🅃🄷🄸🅂 🅆🄴🄴🄺⟧: free car seat checks',
    'Une belle ⟦𝕛𝕠𝕦𝕣𝕟𝕖𝕖⟧ avec les élèves!',
  ],
  allows: [
    'Journée portes ouvertes à l’école Gabrielle-Roy, 2ᵉ étage, 1ʳᵉ porte à gauche',
    '① Slow down ② Look ③ Arrive alive',
    '歡迎參加ＴＰＳ社區聚會，免費入場！',
    'Happy Canada Day 🇨🇦 🅿️ Parking is at the rink',
    'TPS™ bike patrol: 38 °C today, so drink H₂O',
  ],
};
