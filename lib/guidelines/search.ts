/**
 * Finds guidelines by what an officer would type: accents and case do not matter, the beginning of a word is enough,
 * one slip of the finger is forgiven, and rare words say more than common ones.
 */
import type { Lang } from '../lang.ts';
import type { Guideline } from './guideline.ts';

interface Weighted {
  readonly word: string;
  readonly weight: number;
}

const TITLE = 5;
const SYNONYM = 4;
const FIRST_LINE = 2;
const REST = 1;

/** Words that a question is made of and that say nothing about its subject. */
const FILLERS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    'a about am an and are as at be by can could did do does for from get go has have how i if in is it just me my need no not of on or our post posting say should so someone something tell that the their them they this to us use was we what when where which who why will with you'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'a ai au aux ce ces cette comment d dans de des dire dois du elle en est et etre faire faut il je j l la le les leur m ma mes mon ne ou on par pas peut peux pour pourquoi publier qu quand que quel quelle quelqu qui s sa se ses si son sur un une vous'.split(
      ' ',
    ),
  ),
};

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const weigh = (weight: number, ...texts: readonly (string | undefined)[]): Weighted[] =>
  texts.flatMap((text) => (text ? wordsOf(text).map((word) => ({ word, weight })) : []));

function index(guideline: Guideline, lang: Lang): Weighted[] {
  const { title, synonyms } = guideline[lang];
  const names = [...weigh(TITLE, title), ...weigh(SYNONYM, synonyms)];
  switch (guideline.kind) {
    case 'value': {
      const { line, more, do: good, dont } = guideline[lang];
      return [...names, ...weigh(FIRST_LINE, line), ...weigh(REST, more, good, dont)];
    }
    case 'platform': {
      const { line, points } = guideline[lang];
      return [...names, ...weigh(FIRST_LINE, line), ...weigh(REST, ...points)];
    }
    case 'check':
      return [...names, ...weigh(FIRST_LINE, guideline[lang].ask)];
    case 'line': {
      const { text, note } = guideline[lang];
      return [...names, ...weigh(FIRST_LINE, text), ...weigh(REST, note)];
    }
    case 'own': {
      const { line, html } = guideline[lang];
      return [...names, ...weigh(FIRST_LINE, line), ...weigh(REST, html?.replace(/<[^>]*>/g, ' '))];
    }
    case 'contact':
      return [...names, ...weigh(SYNONYM, guideline.reach), ...weigh(REST, guideline[lang].note)];
  }
}

/** Whether one letter more, less or other, or two swapped, turn one word into the other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  const sameAfter = (skipA: number, skipB: number) => restA.slice(skipA) === restB.slice(skipB);
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && sameAfter(2, 2);
  return sameAfter(1, 1) || sameAfter(1, 0) || sameAfter(0, 1) || swapped;
}

/** How well a typed word meets a word of a guideline, from 0 to 1. */
function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (typed.length >= 2 && word.startsWith(typed)) return 0.8;
  if (word.length >= 4 && typed.startsWith(word)) return 0.8;
  // A number with a slip is another number.
  if (typed.length >= 4 && word.length >= 4 && !/\d/.test(typed + word) && oneSlip(typed, word)) return 0.6;
  return 0;
}

const bestOf = (typed: string, words: readonly Weighted[]): number =>
  words.reduce((best, { word, weight }) => Math.max(best, weight * likeness(typed, word)), 0);

/** Far below the best answer there is only noise. */
const WORTH_SHOWING = 0.4;

/** The guidelines that answer the query, best first; none for an empty one. */
export function search(guidelines: readonly Guideline[], query: string, lang: Lang): readonly Guideline[] {
  const all = wordsOf(query);
  const telling = all.filter((word) => !FILLERS[lang].has(word));
  const typed = telling.length > 0 ? telling : all;
  const table = guidelines.map((guideline) => {
    const words = index(guideline, lang);
    return { guideline, scores: typed.map((word) => bestOf(word, words)) };
  });
  const rarity = typed.map((_, place) => {
    const holders = table.filter(({ scores }) => (scores[place] ?? 0) > 0).length;
    return Math.log(1 + guidelines.length / Math.max(holders, 1));
  });
  const scored = table
    .map(({ guideline, scores }) => ({
      guideline,
      score: scores.reduce((sum, score, place) => sum + score * (rarity[place] ?? 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= best * WORTH_SHOWING).map(({ guideline }) => guideline);
}
