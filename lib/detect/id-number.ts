/** Numbers that open a person's accounts and papers, told by their shape, their check digit and the word before them. */
import { digitRuns } from './phone.ts';
import { type Reading, shared } from './reading.ts';

export interface IdNumber {
  readonly kind: 'sin' | 'health-card' | 'drivers-licence' | 'passport' | 'payment-card' | 'bank-account';
  /** Folded positions. */
  readonly start: number;
  readonly end: number;
}

/** The check digit of payment cards and social insurance numbers. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum > 0 && sum % 10 === 0;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Between the word and its number: `number`, `no.`, `#`, `:`, `is`, and the like. */
const LINK = String.raw`(?:[ '"(:#=-]|\b(?:numbers?|num|no|nos?|is|was|reads|ending|du|de|est|numero|card|carte)\b\.?){0,8}`;

interface Shape {
  readonly kind: IdNumber['kind'];
  /** Matched on lower-case text; the number is the group `id`. */
  readonly pattern: RegExp;
  readonly valid?: (id: string) => boolean;
}

const after = (words: string, id: string): RegExp => new RegExp(`\\b(?:${words})\\b${LINK}(?<id>${id})(?![\\w])`, 'dg');

const SHAPES: readonly Shape[] = [
  // Ontario: letter of the surname, then 14 digits that hold name and birth date.
  { kind: 'drivers-licence', pattern: /(?<![\w#-])(?<id>[a-z]\d{4}[ -]?\d{5}[ -]?\d{5})(?!\w)/dg },
  // Payment cards: 13 to 19 digits. The first digit of every large network is 3 to 6 (2 for newer Mastercard).
  {
    kind: 'payment-card',
    pattern: /(?<![\w#.-])(?<id>[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}|3\d{3}[ -]?\d{6}[ -]?\d{5})(?![\w-])/dg,
    valid: (id) => passesLuhn(digitsOf(id)),
  },
  // Called a card, four groups of four are one, whatever the check digit: people copy with slips.
  {
    kind: 'payment-card',
    pattern:
      /\b(?:cards?|visa|mastercard|amex|debit|credit|carte)\b[^\n]{0,60}?(?<![\w#.-])(?<id>[3-6]\d{3}(?<mark>[ -])\d{4}\k<mark>\d{4}\k<mark>\d{4})(?![\w-]| \d)/dg,
  },
  {
    kind: 'sin',
    pattern: after('sin|sins|social insurance|nas|assurance sociale', String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}`),
  },
  {
    kind: 'sin',
    pattern: /(?<![\w#+.(-]|\d[ ])(?<id>[1-79]\d{2}([ -])\d{3}\2\d{3})(?![\w-]|[ ]\d)/dg,
    valid: (id) => passesLuhn(digitsOf(id)),
  },
  // Ontario health card: 4-3-3, never with a zero in front, and a version code of one or two letters.
  {
    kind: 'health-card',
    pattern: /(?<![\w#+.(-]|\d[ ])(?<id>[1-9]\d{3}[ -]\d{3}[ -]\d{3}(?:[ -]?[a-z]{2})?)(?![\w-])/dg,
  },
  {
    kind: 'health-card',
    pattern: after(
      'health cards?|ohip|carte sante|carte soleil|assurance maladie|ramq',
      String.raw`(?:\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[a-z]{2})?|[a-z]{4}[ -]?\d{4}[ -]?\d{4})`,
    ),
  },
  // With a few words between, when there can be no doubt.
  {
    kind: 'health-card',
    pattern:
      /\b(?:ohip|health card|carte sante)\b[^\n\d]{0,40}(?<![\w#+.(-])(?<id>\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[a-z]{2})?)(?![\w-])/dg,
  },
  {
    kind: 'sin',
    pattern:
      /\b(?:sin|social insurance|nas|assurance sociale)\b[^\n\d]{0,40}(?<![\w#+.(-])(?<id>\d{3}[ -]?\d{3}[ -]?\d{3})(?![\w-]|[ -]\d)/dg,
  },
  {
    kind: 'bank-account',
    pattern:
      /\b(?:account|acct|transit|compte)\b[^\n\d]{0,36}(?<![\w#+.(-])(?<id>\d{5}[ -]\d{3}[ -]\d{5,12}|\d{3,5}[ -]\d{2,5}[ -]\d{4,12})(?![\w-])/dg,
  },
  { kind: 'passport', pattern: /\bpass?e?ports?\b[^\n]{0,60}?\b(?<id>[a-z]{2} ?\d{6}|[a-z]\d{6}[a-z]{2})(?!\w)/dg },
  {
    kind: 'drivers-licence',
    pattern: after(
      "driver'?s? licen[cs]es?|permis(?: de conduire)?",
      String.raw`[a-z]\d{4}[ -]?\d{5}[ -]?\d{5}|[a-z]\d{12}`,
    ),
  },
  {
    kind: 'bank-account',
    pattern: after(
      'accounts?|acct|compte|transit|chequing|savings',
      String.raw`\d{2,5}(?:[ -]\d{2,5}){0,3}[ -]\d{2,12}|\d{7,17}`,
    ),
  },
];

/** Two shapes may claim the same digits. */
export const idNumbers = shared((reading: Reading): readonly IdNumber[] => {
  const found: IdNumber[] = [];
  for (const { kind, pattern, valid } of SHAPES) {
    for (const hit of reading.lower.matchAll(pattern)) {
      const [start, end] = hit.indices?.groups?.id ?? [0, 0];
      if (valid && !valid(reading.lower.slice(start, end))) continue;
      found.push({ kind, start, end });
    }
  }
  for (const { start, end, digits } of digitRuns(reading)) {
    const cue = CUES.exec(reading.lower.slice(Math.max(0, start - 60), start));
    if (cue !== null && digits.length >= 7 && digits.length <= 19) found.push({ kind: 'sin', start, end });
  }
  return found;
});

/** Read out behind one of these, any row of digits opens something. */
const CUES = /\b(?:sin|social insurance|ohip|health card|licen[cs]e|passport|account|card|visa|nas)\b/;
