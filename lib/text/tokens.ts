/**
 * Words of a folded text. A token's `word` is what phrases are compared with: lower case, with leet undone, long runs of a
 * letter shortened, and letters that were spaced out put together. Positions are units of the folded text.
 */
import type { Folded } from './fold.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'url' | 'email' | 'handle' | 'hashtag';
  readonly word: string;
  /** A second way to read it: `fuuuck` is `fuuck` and `fuck`. */
  readonly also: string | undefined;
  /** A word with letters hidden, such as `f*ck`: compared letter by letter with the lists that ask for it. */
  readonly masked: string | undefined;
  readonly sentence: number;
  readonly line: number;
}

const LETTER = 1;
const DIGIT = 2;
const LETTERS = /^[\p{L}\p{M}]$/u;
const DIGITS = /^\p{N}$/u;
const classes = new Map<number, number>();

/** LETTER, DIGIT, or 0 for what stands between words. */
function classOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    return code >= 48 && code <= 57 ? DIGIT : 0;
  }
  let found = classes.get(code);
  if (found === undefined) {
    const character = String.fromCodePoint(code);
    found = 0;
    if (LETTERS.test(character)) found = LETTER;
    else if (DIGITS.test(character)) found = DIGIT;
    classes.set(code, found);
  }
  return found;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A full stop after these ends no sentence. */
const ABBREVIATIONS = words(
  'st ave rd blvd cres dr hwy pkwy mr mrs ms mme m sgt det cst const insp supt cpl lt capt s/sgt d/sgt jr sr approx no vs dept div ont etc feat tel ext',
);
/** Ends of a bare web address that we take as one: `tps.ca`. */
const DOMAINS = words('ca com org net gov edu info tv co uk io me us qc quebec news app fr ly gg');
const CLITICS = words('s ll re ve d m');
const ELISIONS = words('l d j n m t s c qu lorsqu puisqu jusqu');
const LONGEST_ELISION = 6;
const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const MASKS = '*#@$!%_';
/** No word that we look for is longer; it keeps a long run of mask marks from being read again and again. */
const LONGEST_MASK = 8;

const unleet = (text: string): string =>
  text.replace(/(?<=[^\W\d_][013457@$!]{0,3})[013457@$!](?=[013457@$!]{0,3}[^\W\d_])/g, (mark) => LEET[mark] ?? mark);

type Spelling = Pick<Token, 'word' | 'also' | 'masked'>;

const plainly = (word: string): Spelling => ({ word, also: undefined, masked: undefined });

/** The ways to read one run of characters as a word. */
function spell(raw: string): Spelling {
  const odd = /[^a-z']/.test(raw);
  const stretched = /(\D)\1\1/.test(raw);
  if (!odd && !stretched) return plainly(raw);
  const masked = /[*#@$!%_]/.test(raw) ? raw : undefined;
  const word = (/[a-z].*[a-z]/.test(raw) ? unleet(raw) : raw).replace(/[*#%_]+$/, '');
  if (!stretched && !/(\D)\1\1/.test(word)) return { word, also: undefined, masked };
  return { word: word.replace(/(\D)\1{2,}/g, '$1$1'), also: word.replace(/(\D)\1{2,}/g, '$1'), masked };
}

const isNewline = (code: number): boolean => code === 10 || code === 13;
const isSpace = (code: number): boolean => code === 32 || code === 9 || isNewline(code);

export function tokenise({ text, lower }: Folded): Token[] {
  const tokens: Token[] = [];
  const emails = findEmails(text);
  let nextEmail = 0;
  let sentence = 0;
  let line = 0;

  const classAt = (i: number): number => (i < text.length ? classOf(text.codePointAt(i) ?? 0) : 0);
  const widthAt = (i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
  const runEnd = (from: number): number => {
    let i = from;
    while (classAt(i) !== 0) i += widthAt(i);
    return i;
  };
  const toSpace = (from: number): number => {
    let i = from;
    while (i < text.length && !isSpace(text.charCodeAt(i))) i++;
    // Punctuation at the end of a link belongs to the sentence.
    while (i > from && '.,;:!?)"\''.includes(text.charAt(i - 1))) i--;
    return i;
  };
  const push = (start: number, end: number, kind: Token['kind'], { word, also, masked }: Spelling): void => {
    tokens.push({ start, end, kind, word, also, masked, sentence, line });
  };

  for (let i = 0; i < text.length; ) {
    const email = emails[nextEmail];
    if (email !== undefined && i >= email.start) {
      nextEmail++;
      // Letters of another script, glued to the front, have swallowed it.
      if (i > email.start) continue;
      push(email.start, email.end, 'email', plainly(lower.slice(email.start, email.end)));
      i = email.end;
      continue;
    }
    const code = text.charCodeAt(i);
    const kind = classAt(i);

    if (kind === 0) {
      if (isNewline(code)) {
        sentence++;
        line++;
      } else if (code === 35 && classAt(i + 1) !== 0) {
        i = hashtag(i);
        continue;
      } else if (code === 64 && classAt(i + 1) !== 0) {
        let end = i + 1;
        while (classAt(end) !== 0 || text.charCodeAt(end) === 95) end += widthAt(end);
        push(i, end, 'handle', plainly(lower.slice(i, end)));
        i = end;
        continue;
      } else if (endsSentence(i, code)) sentence++;
      i += widthAt(i);
      continue;
    }

    let end = runEnd(i);
    if (text.startsWith('://', end) || (text.charCodeAt(end) === 46 && isDomain(i, end))) {
      end = toSpace(end);
      push(i, end, 'url', plainly(lower.slice(i, end)));
    } else {
      end = word(i, end);
    }
    i = end;
  }
  return joinSpacedLetters(tokens, text, lower);

  /** Reads on over apostrophes and masks; returns where the word ends. */
  function word(start: number, firstEnd: number): number {
    let end = firstEnd;
    for (;;) {
      const apart = text.charCodeAt(end) === 39 ? splitApostrophe(start, end) : splitDashes(start, end);
      if (apart !== undefined) return apart;
      const further = pastApostrophe(start, end) ?? pastMask(start, end);
      if (further === undefined) break;
      end = further;
    }
    const raw = lower.slice(start, end);
    push(start, end, /^\d+$/.test(raw) ? 'number' : 'word', spell(raw));
    return end;
  }

  /** `l'accusé`, `owner's`: two tokens. Returns where the second begins or ends. */
  function splitApostrophe(start: number, end: number): number | undefined {
    if (classAt(end + 1) !== LETTER || classAt(start) !== LETTER) return undefined;
    if (end - start <= LONGEST_ELISION && ELISIONS.has(lower.slice(start, end))) {
      push(start, end + 1, 'word', plainly(lower.slice(start, end + 1)));
      return end + 1;
    }
    const right = runEnd(end + 1);
    if (right - end > 3 || !CLITICS.has(lower.slice(end + 1, right))) return undefined;
    push(start, end, 'word', spell(lower.slice(start, end)));
    push(end, right, 'word', plainly(lower.slice(end, right)));
    return right;
  }

  /** `f--k`: dashes that hide letters stand after the first. */
  function splitDashes(start: number, end: number): number | undefined {
    if (end - start !== 1 || !text.startsWith('--', end)) return undefined;
    let right = end + 2;
    while (right - end < LONGEST_MASK && text.charCodeAt(right) === 45) right++;
    if (classAt(right) !== LETTER) return undefined;
    const stop = runEnd(right);
    const raw = lower.slice(start, stop);
    push(start, stop, 'word', { ...spell(raw), masked: raw.replaceAll('-', '*') });
    return stop;
  }

  /** `don't` and `O'Brien` are one token. */
  function pastApostrophe(start: number, end: number): number | undefined {
    const joins = text.charCodeAt(end) === 39 && classAt(end + 1) === LETTER && classAt(start) === LETTER;
    return joins ? runEnd(end + 1) : undefined;
  }

  /** `word*` is a footnote and `wow!` an exclamation; `f***` and `sh!t` are words. */
  function pastMask(start: number, end: number): number | undefined {
    let right = end;
    while (right - end < LONGEST_MASK && right < text.length && MASKS.includes(text.charAt(right))) right++;
    if (right === end || right - end === LONGEST_MASK) return undefined;
    if (classAt(right) === LETTER) return runEnd(right);
    return /^\*\*+$/.test(text.slice(end, right)) && text.charAt(start - 1) !== '*' ? right : undefined;
  }

  /** `#ThugThursday` reads as two words; the first carries the hash. */
  function hashtag(start: number): number {
    let end = start + 1;
    while (classAt(end) !== 0 || text.charCodeAt(end) === 95) end += widthAt(end);
    let from = start;
    for (const piece of text.slice(start + 1, end).matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}\d_]+|\d+/gu)) {
      const stop = start + 1 + piece.index + piece[0].length;
      push(from, stop, 'hashtag', spell(lower.slice(start + 1 + piece.index, stop)));
      from = stop;
    }
    return end;
  }

  function isDomain(start: number, firstEnd: number): boolean {
    if (lower.slice(start, firstEnd) === 'www') return true;
    let label = '';
    let end = firstEnd;
    for (let labels = 0; labels < 5 && text.charCodeAt(end) === 46 && classAt(end + 1) !== 0; labels++) {
      const next = runEnd(end + 1);
      if (next - end > 64) return false;
      label = lower.slice(end + 1, next);
      end = next;
    }
    return DOMAINS.has(label);
  }

  function endsSentence(i: number, code: number): boolean {
    if (code !== 46 && code !== 33 && code !== 63) return false;
    const after = text.charCodeAt(i + 1);
    if (!(i + 1 >= text.length || isSpace(after) || after === 34 || after === 39 || after === 41 || after > 127))
      return false;
    if (code !== 46) return true;
    // An ellipsis hesitates; it does not end the thought.
    if (text.charCodeAt(i - 1) === 46) return false;
    const last = tokens[tokens.length - 1];
    if (last === undefined || last.end !== i) return true;
    return !(ABBREVIATIONS.has(last.word) || (last.end - last.start === 1 && last.kind === 'word'));
  }
}

/** Found from the @, outward, so that no text makes it look at a character more than a few times. */
function findEmails(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let floor = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > floor && at - start < 64 && /[\w.+-]/.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < 255 && /[\w.-]/.test(text.charAt(end))) end++;
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
    while (start < at && /[.+-]/.test(text.charAt(start))) start++;
    if (start < at && /^\w[\w-]*(\.[\w-]+)+$/.test(text.slice(at + 1, end))) {
      found.push({ start, end });
      floor = end;
    }
  }
  return found;
}

/** `f u c k` and `S.I.U.` are one word each: three or more single letters with the same mark or space between them. */
function joinSpacedLetters(tokens: readonly Token[], text: string, lower: string): Token[] {
  const single = (token: Token | undefined): token is Token =>
    token !== undefined && token.kind === 'word' && token.end - token.start === 1;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined) break;
    let last = first;
    let end = i;
    if (single(first)) {
      const gap = text.charAt(first.end);
      for (let next = tokens[end + 1]; single(next); next = tokens[end + 1]) {
        if (next.start - last.end !== 1 || text.charAt(last.end) !== gap || !' .-_*'.includes(gap)) break;
        last = next;
        end++;
      }
    }
    if (end - i < 2) {
      out.push(first);
      continue;
    }
    const letters = tokens.slice(i, end + 1).map((token) => lower.slice(token.start, token.end));
    out.push({ ...first, end: last.end, ...spell(letters.join('')) });
    i = end;
  }
  return out;
}
