/** Phone numbers as Canada writes them. Occurrence numbers, dates and counts have other shapes or stand behind a #. */
import { DIGIT_WORDS } from './number-words.ts';
import { gapAfter, type Reading, shared } from './reading.ts';

export interface Phone {
  /** Folded positions. */
  readonly start: number;
  readonly end: number;
  /** Ten digits; letters of a name number such as 222-TIPS are kept. */
  readonly digits: string;
}

// North American Numbering Plan: area code and exchange begin with 2 to 9.
const WRITTEN =
  /(?<![\w#/.-])(?:\+?1[ .-]?)?(?:\(([2-9]\d{2})\)|([2-9]\d{2}))([ ./•·*_|~-]{0,3})([2-9]\d{2})([ ./•·*_|~-]{0,3})(\d{4}|[A-Z]{4})(?![\w/]|-\d)/g;

/** Canadian area codes, in use or assigned, late 2026. */
const CANADIAN =
  /^(204|226|236|249|250|257|263|289|306|343|354|365|367|368|382|403|416|418|428|431|437|438|450|460|468|474|506|514|519|548|579|581|584|587|604|613|639|647|672|683|705|709|742|753|778|780|782|807|819|825|867|873|879|902|905|942)/;

export const isCanadian = ({ digits }: Phone): boolean => CANADIAN.test(digits);

const TOLL_FREE = /^8(00|33|44|55|66|77|88)/;
/** Toronto police; Crime Stoppers; police TTY; City of Toronto. */
const PUBLIC_LINES = /^(416808|416222(8477|TIPS)|4164670493|416392|416338|416397)/;

/** A number that is on the list of lines meant for everyone. */
export const isPublicLine = ({ digits }: Phone): boolean =>
  TOLL_FREE.test(digits) || PUBLIC_LINES.test(digits) || /[A-Z]/.test(digits);

function written({ text }: Reading): Phone[] {
  const found: Phone[] = [];
  for (const hit of text.matchAll(WRITTEN)) {
    const [all, bracketed, bare, , exchange, , line] = hit;
    const area = bracketed ?? bare;
    if (area === undefined || exchange === undefined || line === undefined) continue;
    found.push({ start: hit.index, end: hit.index + all.length, digits: area + exchange + line });
  }
  return found;
}

/** Each digit by itself: `4.1.6.5 …`; and an area code that is told apart. */
const APART = [
  /(?<![\w#.-])(?:\d[ .•·-]){9}\d(?![\w]|[.-]\d)/g,
  /area code:? [2-9]\d\d[^\d\n]{1,16}[2-9]\d\d[^\d\n]{1,12}\d{4}(?!\w)/g,
];

/** `416 555 OI77`: letters that look like digits. */
const LOOKALIKE = /(?<![\w#/.-])\(?[2-9][\doil]{2}\)?[ .-]{1,2}[2-9][\doil]{2}[ .-]{1,2}[\doil]{4}(?![\w/]|-\d)/g;

const lookalike = ({ lower }: Reading): Phone[] =>
  [...lower.matchAll(LOOKALIKE)].flatMap(({ index, 0: all }) => {
    const digits = all.replaceAll('o', '0').replace(/[il]/g, '1').replace(/\D/g, '');
    return all.replace(/\D/g, '').length < 6 ? [] : [{ start: index, end: index + all.length, digits }];
  });

/** `six47 · 555 · zero1sixty6`: words and figures run into each other. */
const GLUED =
  /(?<![\w#.-])(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|\d)[ ·•.,/-]{0,3}){9,11}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d)(?![\w])/g;
const PIECE =
  /(?<tens>(?:twen|thir|for|fif|six|seven|eigh|nine)ty)|(?<word>[a-z]+?(?=zero|oh|one|two|three|four|five|six|seven|eight|nine|[^a-z]|$))|(?<figure>\d)/g;
const TENS_DIGIT: Readonly<Record<string, string>> = {
  twenty: '2',
  thirty: '3',
  forty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
};

const glued = ({ lower }: Reading): Phone[] =>
  [...lower.matchAll(GLUED)].flatMap(({ index, 0: all }) => {
    const digits = [...all.matchAll(PIECE)]
      .map(([piece]) => TENS_DIGIT[piece] ?? DIGIT_WORDS.get(piece) ?? piece)
      .join('');
    // Figures alone are another shape's business.
    return /[a-z]/.test(all) && /^[2-9]\d\d[2-9]\d{6}$/.test(digits)
      ? [{ start: index, end: index + all.length, digits }]
      : [];
  });

const apart = ({ lower }: Reading): Phone[] =>
  APART.flatMap((pattern) =>
    [...lower.matchAll(pattern)].flatMap(({ index, 0: all }) => {
      const digits = all.replace(/\D/g, '');
      return /^[2-9]\d\d[2-9]/.test(digits) ? [{ start: index, end: index + all.length, digits }] : [];
    }),
  );

const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
]);

interface DigitRun extends Phone {
  /** How many of the digits are words. */
  readonly spelled: number;
}

/** `area code three six five, then triple five` */
const isDigit = (word: string): boolean => DIGIT_WORDS.has(word) || TIMES.has(word) || /^\d+$/.test(word);

/** `seven`; `sixty-three` is six and three, `sixty` alone six and nought. */
function digitOf(word: string, after: string): string | number | undefined {
  if (!Object.hasOwn(TENS_DIGIT, word)) return DIGIT_WORDS.get(word);
  return TENS_DIGIT[word] + (DIGIT_WORDS.has(after) ? '' : '0');
}

/** `six four seven, five five five, 0199`: digits read out in a row. */
export const digitRuns = shared((reading: Reading): readonly DigitRun[] => {
  const { tokens } = reading;
  const found: DigitRun[] = [];
  let from = 0;
  while (from < tokens.length) {
    let next = from;
    let digits = '';
    let spelled = 0;
    for (; next < tokens.length; next++) {
      const token = tokens[next];
      // `triple five`, `double oh`
      const times = TIMES.get(token?.word ?? '') ?? 1;
      const word = tokens[times > 1 ? next + 1 : next]?.word ?? '';
      const after = tokens[next + 1]?.word ?? '';
      if (token?.word === 'then' && digits !== '' && isDigit(after)) continue;
      const digit = digitOf(word, after);
      const value = digit === undefined ? undefined : String(digit).repeat(times);
      if (token === undefined || (value === undefined && token.kind !== 'number')) break;
      if (next > from && !/^[ ,.\-/]{1,3}$/.test(gapAfter(reading, next - 1))) break;
      if (value !== undefined) spelled += times;
      if (digits.length < 20) digits += value ?? token.word;
      if (times > 1) next++;
    }
    if (spelled >= 3) found.push({ start: tokens[from]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, digits, spelled });
    from = Math.max(next, from + 1);
  }
  return found;
});

/** Ten of them are a telephone number. */
const spelledOut = (reading: Reading): Phone[] =>
  digitRuns(reading).flatMap(({ start, end, digits }) => {
    const ten = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
    return ten.length === 10 && /^[2-9]\d\d[2-9]/.test(ten) ? [{ start, end, digits: ten }] : [];
  });

/** A number that two shapes know is one number. */
export const phones = shared((reading: Reading): readonly Phone[] => {
  const found: Phone[] = [];
  for (const phone of [
    ...written(reading),
    ...spelledOut(reading),
    ...apart(reading),
    ...glued(reading),
    ...lookalike(reading),
  ])
    if (!found.some(({ start, end }) => phone.start < end && start < phone.end)) found.push(phone);
  return found;
});
