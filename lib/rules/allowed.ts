/** What an organisation has said may be posted: a finding that is nothing else is dropped. */
import { phones } from '../detect/phone.ts';
import { allHits, type Lexicon, newLexicon, phrases } from '../detect/phrases.ts';
import { matchTokens, type Reading } from '../detect/reading.ts';
import type { Settings } from '../policy/schema.ts';
import type { Match } from './rule.ts';

export type Allowed = Pick<Settings, 'allowedPhones' | 'allowedMailDomains' | 'allowedPlaces' | 'allowedNames'>;

interface Compiled {
  readonly lexicon: Lexicon;
  /** Digits; the beginning of a number stands for all that begin so. */
  readonly phones: readonly string[];
  readonly domains: readonly string[];
}

const compiled = new WeakMap<Allowed, Compiled>();

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** Words as they stand: a name's signs are no signs of the language of phrases. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ').trim();

/** Settings are replaced and never changed, so they are compiled once. */
function compiledOf(allowed: Allowed): Compiled {
  const known = compiled.get(allowed);
  if (known !== undefined) return known;
  const lexicon = newLexicon();
  phrases([...allowed.allowedPlaces, ...allowed.allowedNames].map(plain).filter(Boolean).join('\n'), { lexicon });
  const made = {
    lexicon,
    phones: allowed.allowedPhones.map(digitsOf),
    domains: allowed.allowedMailDomains.map((domain) => domain.toLowerCase().replace(/^@/, '')),
  };
  compiled.set(allowed, made);
  return made;
}

/** `x (at) example dot org` and `x@example.org` are the same address. */
const written = (address: string): string =>
  address
    .toLowerCase()
    .replace(/\s*[([{<]?\s*(?:@|\b(?:at|arobase)\b)\s*[)\]}>]?\s*/, '@')
    .replace(/\s*[([{<]?\s*(?:\.|\b(?:dot|point)\b)\s*[)\]}>]?\s*/g, '.');

const isWithin = (inner: Match, outer: Match): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Tells of a text's matches whether they are allowed as a whole: the words of a longer finding are still looked at. */
export function allowedIn(reading: Reading, allowed: Allowed): (match: Match) => boolean {
  const { lexicon, phones: numbers, domains } = compiledOf(allowed);
  const spans: Match[] = [...allHits(reading, lexicon).values()]
    .flat()
    .map(({ from, to }) => matchTokens(reading, from, to));
  if (numbers.length > 0)
    for (const { start, end, digits } of phones(reading))
      if (numbers.some((number) => digits.startsWith(number))) spans.push(reading.toOriginal(start, end));
  return (match) => {
    if (spans.some((span) => isWithin(match, span))) return true;
    if (domains.length === 0) return false;
    const address = written(reading.original.slice(match.start, match.end));
    return domains.some(
      (domain) => address.endsWith(`@${domain}`) || (address.includes('@') && address.endsWith(`.${domain}`)),
    );
  };
}
