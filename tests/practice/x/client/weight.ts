/** X's own count: most Latin text 1, the rest 2, a link 23, an emoji 2. */
import { emojiIn } from './engine.tsx';

const LINK = /https?:\/\/\S+/g;

const isLight = (point: number): boolean =>
  point <= 0x10ff ||
  (point >= 0x2000 && point <= 0x200d) ||
  (point >= 0x2010 && point <= 0x201f) ||
  (point >= 0x2032 && point <= 0x2037);

export function weightOf(text: string): number {
  let weight = 0;
  const rest = text.replace(LINK, () => {
    weight += 23;
    return '';
  });
  let plain = rest;
  for (const [emoji] of emojiIn(rest)) {
    weight += 2;
    plain = plain.replace(emoji, '');
  }
  for (const character of plain) weight += isLight(character.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}
