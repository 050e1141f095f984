/** Numbers written as words, English and French; folded, as tokens carry them. */

const list = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step]);

/** Zero to nine, as digits are read out. */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ...list('zero one two three four five six seven eight nine', 0),
  ...list('zero un deux trois quatre cinq six sept huit neuf', 0),
  ['oh', 0],
  ['o', 0],
  ['niner', 9],
]);

/** Up to nineteen; French stops where it begins to add. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...list('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 1),
  ...list('seventeen eighteen nineteen', 17),
  ...list('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf', 10),
  ['vingt', 20],
]);

export const TENS: ReadonlyMap<string, number> = new Map(
  list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
);
