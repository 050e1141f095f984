/** Ages of people: `16-year-old`, `16 y/o`, `aged sixteen`, `, 16,` after a name, `(16)`, `âgé de 16 ans`. */
import { DIGIT_WORDS, SMALL_NUMBERS, TENS } from './number-words.ts';
import { gapAfter, isCapitalised, type Reading, shared } from './reading.ts';

export interface Age {
  readonly years: number;
  /** Token indexes of the number and of what makes it an age; `last` included. */
  readonly first: number;
  readonly last: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const YEARS = set('year years yr yrs y');
const AGED = set('aged age ages agee agees turned turns');
const PEOPLE = set(
  'victim witness complainant student pedestrian cyclist driver passenger survivor man woman boy girl male female teen teenager youth suspect boys girls teens youths males females men women garcons filles accused homme femme garcon fille adolescent adolescente',
);
const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
/** `15 ans de prison` is no age. */
const TERMS = set('prison service emprisonnement detention experience carriere penitencier');
const IS = set("all of be been may might still barely merely is 's was only just turned turns est seulement");
const WHO = set(
  'he she who boy girl teen kid suspect youth driver victim witness student accused child son daughter thief robber il elle qui',
);
/** `under 13`, `less than 16`: a limit, not somebody's age. */
const LIMITS = set('under over below above than least minimum maximum moins plus');
const LIST_MARKS = set('and to or & et a ou');

interface Number {
  readonly value: number;
  readonly last: number;
}

/** The number that begins at a token, in digits or words. */
function numberAt({ tokens }: Reading, index: number): Number | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    return token.end - token.start <= 3 ? { value: Number(token.word), last: index } : undefined;
  }
  const next = tokens[index + 1];
  const tens = TENS.get(token.word);
  if (tens !== undefined) {
    const unit = next === undefined ? undefined : SMALL_NUMBERS.get(next.word);
    return unit !== undefined && unit < 10 ? { value: tens + unit, last: index + 1 } : { value: tens, last: index };
  }
  if (token.word === 'dix' && next !== undefined) {
    const unit = DIGIT_WORDS.get(next.word);
    if (unit !== undefined && unit >= 7) return { value: 10 + unit, last: index + 1 };
  }
  const small = SMALL_NUMBERS.get(token.word);
  return small === undefined ? undefined : { value: small, last: index };
}

/** Where the words end that make a number an age, or undefined. */
function ageEnd(reading: Reading, { last }: Number): number | undefined {
  const { tokens } = reading;
  const next = tokens[last + 1];
  const after = tokens[last + 2];
  if (next === undefined || !/^[ -]?$/.test(gapAfter(reading, last))) return undefined;
  if (next.word === 'yo') return last + 1;
  if (next.word === 'ans') {
    const term = tokens[last + 3] ?? after;
    return term !== undefined && (TERMS.has(term.word) || (after !== undefined && TERMS.has(after.word)))
      ? undefined
      : last + 1;
  }
  if (!YEARS.has(next.word)) return undefined;
  if (after?.word === 'old' || after?.word === 'olds' || (next.word === 'y' && after?.word === 'o')) return last + 2;
  if (after?.word === 'of' && tokens[last + 3]?.word === 'age') return last + 3;
  return undefined;
}

/** `Kayla Vint, 15, of`, `the man, 34, was`, `Sandoval (26)`: a number set apart after a name or a person. */
function isAside(reading: Reading, first: number, last: number): boolean {
  const before = reading.tokens[first - 1];
  if (before === undefined || before.kind !== 'word' || MONTHS.has(before.word)) return false;
  const lead = gapAfter(reading, first - 1);
  const tail = gapAfter(reading, last);
  if (/^ ?\($/.test(lead)) return tail.startsWith(')') && isCapitalised(reading, before);
  if (lead !== ', ' && lead !== ',') return false;
  if (!isCapitalised(reading, before) && !PEOPLE.has(before.word)) return false;
  const next = reading.tokens[last + 1]?.word;
  return (
    /^\s*[,.;:)!\n-]/.test(tail) ||
    reading.tokens[last + 1] === undefined ||
    (tail === ' ' && /^(of|from|was|were|is|are|has|have|and|who|with|for|de|est|a|et)$/.test(next ?? ''))
  );
}

/** `Ana Roy is sixteen.` */
const isNamed = (reading: Reading, at: number): boolean =>
  [at, at - 1].every((each) => {
    const token = reading.tokens[each];
    return token !== undefined && isCapitalised(reading, token);
  });

/** An age without the word for years: `aged 16`, `he is only 16.`, `, 16,`, and the next ones of `15, 16 and 17`. */
function isSaid(reading: Reading, first: number, last: number, found: readonly Age[]): boolean {
  const { tokens } = reading;
  const [before, second] = [1, 2].map((back) => tokens[first - back]?.word ?? '');
  if (AGED.has(before ?? '') || (before === 'de' && AGED.has(second ?? ''))) return true;
  const closes = tokens[last + 1] === undefined || /^\s*[.,;:!?)\n]/.test(gapAfter(reading, last));
  const pauses = closes || /^(and|et|but|yet|so|when|with)$/.test(tokens[last + 1]?.word ?? '');
  if (pauses && (before === 'both' || before === 'each')) return true;
  if (pauses && IS.has(before ?? '')) {
    // `she is`, `Ana Roy may only be`
    let at = first - 1;
    while (IS.has(tokens[at]?.word ?? '') && at > first - 5) at--;
    if ([at, at - 1].some((each) => WHO.has(tokens[each]?.word ?? '')) || isNamed(reading, at)) return true;
  }
  // `Arrested with a loaded gun. Sixteen.`
  const value = SMALL_NUMBERS.get(tokens[first]?.word ?? '') ?? 0;
  const alone = [first - 1, last + 1].every((at) => tokens[at]?.sentence !== tokens[first]?.sentence);
  if (alone && first > 0 && value >= 10 && value < 20) return true;
  const earlier = found[found.length - 1];
  const steps = earlier === undefined ? 0 : first - earlier.last;
  if (steps === 1 || (steps === 2 && LIST_MARKS.has(before ?? ''))) {
    const between = reading.text.slice(tokens[earlier?.last ?? 0]?.end, tokens[first]?.start);
    const goesOn = closes || /^(and|et|were|are|have|was|of|from)$/.test(tokens[last + 1]?.word ?? '');
    if (goesOn && /^(, | \w+ | & |, \w+ )$/.test(between)) return true;
  }
  return isAside(reading, first, last);
}

export const ages = shared((reading: Reading): readonly Age[] => {
  const { tokens } = reading;
  const found: Age[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const glued = /^(\d{1,2})(yo|yrs?|y)$/.exec(reading.lower.slice(token.start, token.end));
    if (glued) {
      const old = tokens[i + 1]?.word === 'old' ? i + 1 : i;
      if (old > i || glued[2] === 'yo') found.push({ years: Number(glued[1]), first: i, last: old });
      continue;
    }
    const number = numberAt(reading, i);
    if (number === undefined || number.value > 115 || number.value === 0) continue;
    const before = tokens[i - 1];
    if (before !== undefined && LIMITS.has(before.word)) continue;
    const end = ageEnd(reading, number) ?? (isSaid(reading, i, number.last, found) ? number.last : undefined);
    if (end === undefined) continue;
    found.push({ years: number.value, first: i, last: end });
    i = end;
  }
  return found;
});

/** The ages whose number stands at most so many tokens from the tokens first to last. */
export function agesNear(reading: Reading, distance: number, first: number, last = first): readonly Age[] {
  const known = byToken(reading);
  const found: Age[] = [];
  for (let i = first - distance; i <= last + distance; i++) {
    const age = known.get(i);
    if (age !== undefined) found.push(age);
  }
  return found;
}

const byToken = shared((reading: Reading) => new Map(ages(reading).map((age) => [age.first, age])));
