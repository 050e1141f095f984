import { matchAt, type Reading } from '../../detect/reading.ts';
import type { Token } from '../../text/tokens.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const MIN_WORDS = 8;
const MIN_LETTERS = 40;
/** A list of acronyms has eight short words in capitals; a sentence has longer ones too. */
const LONG_WORD = 5;
const MIN_LONG_WORDS = 3;
/** Of the letters of the sentences it stands in. A heading that runs on into its text has far fewer. */
const MIN_SHARE = 0.7;
/** Up to here it takes a word that speaks to or of somebody; a headline has none, and reads well enough in capitals. */
const HEADLINE_WORDS = 12;
const SPEAKS =
  /^(the|an?|is|are|was|were|be|been|you|your|we|our|us|my|it|this|that|these|they|their|he|she|his|her|will|have|has|had|do|don't|dont|not|please|can|le|la|les|une?|l'|nous|vous|votre|vos|notre|nos|est|sont|ne|pas|ce|cette|il|elle|qui)$/;
/** One word in small letters (iPhone, `de`) does not end the shouting; the second does. */
const MAX_SMALL = 1;
/** A line no longer than this is a heading where lines in small letters follow. One line alone, or a video's title, is text. */
const HEADING_WORDS = 12;

type Kind = 'caps' | 'small' | 'neither';

/** The letters as the officer typed them: folding turns small capitals into large ones, which are styled-text's to find. */
function kindOf(reading: Reading, token: Token): Kind {
  // Hashtags and handles are written in capitals by habit.
  if (token.kind !== 'word') return 'neither';
  const { start, end } = reading.toOriginal(token.start, token.end);
  const letters = reading.original.slice(start, end).replace(/[^\p{Lu}\p{Ll}]/gu, '');
  if (letters.length < 2 && reading.lower.slice(token.start, token.end) === 'i') return 'neither';
  if (letters === '') return 'neither';
  return letters === letters.toUpperCase() ? 'caps' : 'small';
}

interface Run {
  first: number;
  last: number;
  words: number;
  long: number;
  speaks: boolean;
  letters: number;
}

/** How much of the sentences that a run stands in is in capitals. */
function share({ tokens }: Reading, kinds: readonly Kind[], { first, last, letters }: Run): number {
  let small = 0;
  const count = (i: number): void => {
    const token = tokens[i];
    if (token !== undefined && kinds[i] === 'small') small += token.end - token.start;
  };
  for (let i = first - 1; tokens[i]?.sentence === tokens[first]?.sentence && i >= 0; i--) count(i);
  for (let i = first; i < tokens.length && (tokens[i]?.sentence ?? 0) <= (tokens[last]?.sentence ?? 0); i++) count(i);
  return letters / (letters + small);
}

/** Whether the run is one line, or part of one, over a line in small letters. */
function isHeading(reading: Reading, kinds: readonly Kind[], run: Run): boolean {
  const { tokens } = reading;
  if (run.words > HEADING_WORDS || tokens[run.first]?.line !== tokens[run.last]?.line) return false;
  for (let i = run.last + 1, small = 0; i < tokens.length; i++) {
    if (tokens[i]?.line === tokens[run.last]?.line) {
      if (kinds[i] === 'small') return false;
    } else if (kinds[i] === 'small' && ++small > MAX_SMALL) return true;
  }
  return false;
}

function find(reading: Reading): readonly Match[] {
  const { tokens } = reading;
  const kinds = tokens.map((token) => kindOf(reading, token));
  const runs: Run[] = [];
  let run: Run | undefined;
  let small = 0;
  for (const [i, token] of tokens.entries()) {
    if (kinds[i] === 'small' && ++small > MAX_SMALL) run = undefined;
    if (kinds[i] !== 'caps') continue;
    small = 0;
    if (run === undefined) {
      run = { first: i, last: i, words: 0, long: 0, speaks: false, letters: 0 };
      runs.push(run);
    }
    const length = token.end - token.start;
    run.last = i;
    run.words++;
    run.letters += length;
    if (length >= LONG_WORD) run.long++;
    if (SPEAKS.test(token.word)) run.speaks = true;
  }
  const loud = runs.find(
    (each) =>
      each.words >= MIN_WORDS &&
      each.letters >= MIN_LETTERS &&
      each.long >= MIN_LONG_WORDS &&
      (each.speaks || each.words > HEADLINE_WORDS) &&
      share(reading, kinds, each) >= MIN_SHARE &&
      !isHeading(reading, kinds, each),
  );
  // One tip is enough.
  return loud === undefined ? [] : [matchAt(reading, tokens[loud.first]?.start ?? 0, tokens[loud.last]?.end ?? 0)];
}

export const detect: Detect = { id: 'all-caps', severity: 'advise', find };

export const words: Words = {
  value: 'positive-attitude',
  basis: [
    { what: 'Guides to accessible social media: sentences in capitals are harder to read', status: 'found' },
    { what: 'O. Reg. 191/11 under the AODA, ss. 12 and 14: accessible formats', status: 'unverified' },
  ],
  en: {
    title: 'Long text in capitals',
    reason: 'Long text in capitals is hard to read and feels like shouting.',
    instead: 'Keep capitals for a short heading, and write the rest the usual way.',
  },
  fr: {
    title: 'Long passage en majuscules',
    reason: 'Un long passage en majuscules se lit mal et donne l’impression de crier.',
    instead: 'Gardez les majuscules pour un titre court et écrivez le reste normalement.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦STOP LEAVING YOUR LAPTOPS ON THE FRONT SEAT WHILE YOU RUN INTO THE GYM FOR AN HOUR⟧',
    'Hello Leslieville! ⟦OUR BIKE REGISTRATION TENT WILL BE OPEN UNTIL SEVEN AND THE COFFEE IS FREE FOR EVERYONE⟧ @TPS55Div',
    '⟦RECRUIT GRADUATION 2026: WATCH ALL NINETY NEW CONSTABLES MARCH ONTO THE FIELD WITH THEIR FAMILIES⟧',
    '⟦PLEASE BE PATIENT. THE BRIDGE IS OPENING SOON. CREWS ARE CLEARING THE LAST OF THE SNOW⟧',
    '⟦LA CIRCULATION EST INTERROMPUE ENTRE LES STATIONS À CAUSE D’UNE PANNE DE COURANT DANS LE SECTEUR⟧',
  ],
  allows: [
    'VEHICLE STOLEN FROM DRIVEWAY NEAR WESTON AND LAWRENCE LAST NIGHT\nWe are looking for a grey pickup. Can you help?',
    'FIRE: Dufferin St / King St W\n- Heavy smoke\n- Avoid the area',
    'TPS, TFS, TTC, GO, OPP, CBSA, EMS, SIU, LECA and TPSB were all at the table.',
    'It was SO GOOD to meet ALL of you at the open house!',
    '#SCHOOLSAFETY #TORONTO #PARKDALE #BACKTOSCHOOL #SLOWDOWN #WALK #BIKE #RIDE Watch for kids.',
  ],
};
