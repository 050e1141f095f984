/** Findings that come with other words to put in their place. */
import type { Match } from './match.ts';
import { type Look, looking } from './phrases.ts';
import { isAllCaps, isCapitalised, matchTokens, type Reading } from './reading.ts';

/** Like `lookFor`; the new words begin with a capital where the old ones did. */
export const replaceWith =
  (...looks: readonly Look[]) =>
  (reading: Reading): readonly Match[] =>
    looks.flatMap((look) =>
      looking(reading, look).map(({ first, last }) => {
        const { replacement } = look;
        if (replacement === undefined) return matchTokens(reading, first, last);
        const token = reading.tokens[first];
        // `EDP` is in capitals wherever it stands; that says nothing about the words that replace it.
        const capital =
          token !== undefined &&
          isCapitalised(reading, token) &&
          (!isAllCaps(reading, token) || startsSentence(reading, first));
        return matchTokens(reading, first, last, {
          replacement: capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement,
        });
      }),
    );

/** Whether a token is the first of its sentence, not counting the accounts that a reply begins with. */
export function startsSentence({ tokens }: Reading, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const before = tokens[i];
    if (before === undefined || before.sentence !== tokens[index]?.sentence) return true;
    if (before.kind !== 'handle') return false;
  }
  return true;
}
