/**
 * Folding: one plain spelling for the many ways to write the same letters, with a map back to the officer's own characters.
 * Case survives, so that rules can tell PC Green from green; `lower` is the same text in lower case, unit for unit.
 * What belongs to words rather than characters (leet, long runs, masks) is in tokens.ts.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Folded {
  readonly original: string;
  /** Folded, case kept. */
  readonly text: string;
  /** Folded, lower case; same length as `text`. */
  readonly lower: string;
  /** The officer's own characters behind folded units start to end; never half a character. */
  readonly toOriginal: (start: number, end: number) => Span;
}

const pairs = (from: string, to: string): [string, string][] => {
  const targets = [...to];
  return [...from].map((letter, i) => [letter, targets[i] ?? letter]);
};

/** Letters that look like Latin ones, and marks with several shapes. NFKD has already dealt with styled letters. */
const TWINS = new Map<string, string>([
  ...pairs('аеорсухѕіјһԁԛԝѵѡкмтвнАВЕЅІЈКМНОРСТУХҮ', 'aeopcyxsijhdqwvwkmtbhABESIJKMHOPCTYXY'),
  ...pairs('αοικνρυχτγεημωςσΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aoikvpuxtyenuwsoABEZHIKMNOPTYX'),
  ...pairs('цпսօոհցʋᖴ', 'unuonhguF'),
  ...pairs('øØłŁđĐħıɑɡɪʀʏꜱᴀʙᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘᴛᴜᴠᴡᴢƒ', 'oOlLdDhiagiRySABCDEGHJKLMNOPTUVWZf'),
  ...pairs('‐‑‒–—―−﹘', '--------'),
  ...pairs('‘’‚‛′ʼ´`‹›', "''''''''''"),
  ...pairs('“”„‟″«»', '"""""""'),
  ...pairs('\u2028\u2029\u0085', '\n\n\n'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
]);

const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Accents and the stacked marks of "zalgo" text; not the vowel signs that other scripts spell with. */
const isMark = (c: number): boolean =>
  (c >= 0x300 && c <= 0x36f) ||
  (c >= 0x1ab0 && c <= 0x1aff) ||
  (c >= 0x1dc0 && c <= 0x1dff) ||
  (c >= 0x20d0 && c <= 0x20ff) ||
  (c >= 0xfe20 && c <= 0xfe2f);

function foldCharacter(character: string, code: number): string {
  // Korean syllables would fall apart into letters that nothing here reads.
  if (code >= 0xac00 && code <= 0xd7a3) return character;
  // Letters in filled circles and squares, which Unicode does not decompose.
  if (code >= 0x1f150 && code <= 0x1f189) {
    const letter = (code - 0x1f150) % 32;
    return letter < 26 ? String.fromCharCode(65 + letter) : character;
  }
  const twin = TWINS.get(character);
  if (twin !== undefined) return twin;
  let out = '';
  for (const piece of character.normalize('NFKD')) {
    if (isMark(piece.codePointAt(0) ?? 0) || IGNORABLE.test(piece)) continue;
    out += TWINS.get(piece) ?? piece;
  }
  return out;
}

const folds = new Map<number, string>();

function foldOf(code: number): string {
  let fold = folds.get(code);
  if (fold === undefined) {
    fold = foldCharacter(String.fromCodePoint(code), code);
    folds.set(code, fold);
  }
  return fold;
}

/** Lower case, unit for unit: the few letters that would change their length stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
};

export function fold(original: string): Folded {
  if (isAscii(original)) {
    const text = original.replaceAll('`', "'");
    return { original, text, lower: text.toLowerCase(), toOriginal: (start, end) => ({ start, end }) };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let i = 0; i < original.length; ) {
    const code = original.codePointAt(i) ?? 0;
    const next = i + (code > 0xffff ? 2 : 1);
    const out = code <= 0x7f && code !== 0x60 ? original.charAt(i) : foldOf(code);
    if (out === '' && isMark(code) && ends.length > 0) ends[ends.length - 1] = next;
    for (let units = out.length; units > 0; units--) {
      starts.push(i);
      ends.push(next);
    }
    text += out;
    i = next;
  }
  return {
    original,
    text,
    lower: lowerCase(text),
    toOriginal: (start, end) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? original.length }),
  };
}
