import { people } from '../../detect/mention.ts';
import { has, hits, phrases } from '../../detect/phrases.ts';
import { matchAt, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** The day somebody was born; `born` alone also stands before months in history. */
const BIRTH = phrases(`
dob|birthdate|bday|birthday
birth certificate|record|cert
date|day of birth
birth date|day
born|ne|nee
date|jour de naissance
ddn
world|monde ..1 on|in|le
into|in the|this world
b-day
anniversaire
turns|turned|turning {num} ..1 today|tomorrow|this|on?
`);

const MONTH =
  '(?:jan(?:uary|vier)?|feb(?:ruary)?|fev(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juillet|jul|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?)';
const YEAR = '(?:19|20)\\d\\d';
/** `nineteen ninety-three`, `two thousand and five` */
const YEAR_WORD =
  '(?:nineteen (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|two thousand(?: and)?(?: \\w{3,8})?|twenty[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen))';
const DAY_WORD =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const DAY = `(?:[0-3]?\\d(?:st|nd|rd|th|er)?|${DAY_WORD})`;
/** A day, a month and a year, in any order and form. */
const FULL_DATE = new RegExp(
  `(?<![\\w/-])(?:${YEAR}[-/. ][01]?\\d[-/. ][0-3]?\\d|[0-3]?\\d[-/. ][0-3]?\\d[-/. ](?:${YEAR}|\\d\\d)|${YEAR}[-/. ]${MONTH}\\.?[-/. ][0-3]?\\d|${DAY}(?: of| day of)?[-/. ]${MONTH}\\.?,?[-/. ,]{1,2}(?:${YEAR}|${YEAR_WORD}|'?\\d\\d)|${MONTH}\\.? (?:the )?${DAY},? (?:${YEAR}|${YEAR_WORD}|'\\d\\d))(?![\\w/]|-\\d)`,
  'g',
);

/** Run together as forms have it, right behind the word. */
const RUN =
  /(?<=\b(?:d\.?o\.?b\.?|birth|birthday|birthdate|naissance|born)\b[^\d\n]{0,16})(?:\d{6}|(?:19|20)\d{6}|\d{4}(?:19|20)\d\d)(?![\w-])/g;

/** `Turned thirty on the fourth of May`: the year is a sum away. */
const TURNS = new RegExp(
  `\\bturn(?:s|ed|ing)? [\\w-]{2,12}(?: years old)? (?:on )?(?:the )?(?:${DAY}(?: of)? ${MONTH}|${MONTH}\\.? (?:the )?${DAY})(?!\\w)`,
  'g',
);
/** `April 9, you turned 33` */
const TURNED = new RegExp(
  `(?<!\\w)(?:${MONTH}\\.? ${DAY}|${DAY}(?: of)? ${MONTH}),? (?:you|he|she|they) (?:turned|turns?|became) \\w`,
  'g',
);

/** How many characters may stand between the cue and the date: `DOB (as on file): 1991-04-17`. */
const REACH = 40;
/** Behind the date only right after it: `March 3, 1984 (DOB)`. */
const REACH_BACK = 6;
/** `1991-04-17 is her date of birth` */
const IS = /^,? (?:is|was)(?: listed as| given as)? (?:his|her|their|the|my)\b/;

/** Animals, bodies and babies of the news are born on public days; the dead of long ago harm nobody.
 * A notice of a released offender goes out under its own legal authority, and has a set form. */
const NOT_A_PERSON = phrases(`
dog|dogs|psd|k9|k-9|puppy|puppies|pup|pups|canine|horse|horses|foal|kitten|kittens|cat|cub|litter|mount
baby|newborn|babies|twins|stork
service|force|department|division|unit|program|programme|tradition|idea|movement|charity|station was|were|is born
in memory|remembrance of
killed|died in the line
veteran|pioneer|history|historical|anniversary|historic|retired|centenarian|century
cold case
high-risk offender
your date of birth
votre date de naissance
warrant expiry
vigilante activity
first|oldest policewoman|constable|chief|officer
chien|chiens|chiot|bebe|cheval
`);
/** A year that is too long ago to open an account with. */
const LONG_AGO = 1925;

const isOld = (text: string): boolean => Number(/(?:18|19|20)\d\d/.exec(text)?.[0] ?? 9999) < LONG_AGO;

/** `Ana Roy (07/22/85)`: in brackets behind the name of somebody who is wanted, charged or looked for. */
const isAfterName = (reading: Reading, start: number): boolean =>
  /\($/.test(reading.text.slice(0, start)) &&
  has(reading, SOUGHT) &&
  people(reading).some(({ last }) => /^,? \($/.test(reading.text.slice(reading.tokens[last]?.end, start)));
const SOUGHT = phrases(`
wanted|charged|arrested|accused|missing|warrant|suspect|looking|sought|recherche|accuse
`);

function find(reading: Reading): readonly Match[] {
  const cues = hits(reading, BIRTH);
  const dates = [...reading.lower.matchAll(FULL_DATE), ...reading.lower.matchAll(RUN)].filter(([text]) => !isOld(text));
  const turns = [TURNS, TURNED].flatMap((shape) =>
    [...reading.lower.matchAll(shape)].map(({ index, 0: all }) => matchAt(reading, index, index + all.length)),
  );
  if (dates.length + turns.length === 0 || hits(reading, NOT_A_PERSON).length > 0) return [];
  const full = dates.flatMap((date) => {
    const start = date.index;
    const end = start + date[0].length;
    const near = cues.some((cue) => {
      const from = reading.tokens[cue.from]?.start ?? 0;
      const to = reading.tokens[cue.to]?.end ?? 0;
      return to <= start
        ? start - to <= REACH
        : from >= end && (from - end <= REACH_BACK || (from - end <= REACH && IS.test(reading.lower.slice(end, from))));
    });
    if (near || /\bb\.? ?$/.test(reading.lower.slice(Math.max(0, start - 4), start)))
      return [matchAt(reading, start, end)];
    // Without the word it may be another date: a tip.
    return isAfterName(reading, start) ? [matchAt(reading, start, end, { severity: 'advise' })] : [];
  });
  return [...full, ...turns];
}

/** Police in North Carolina give dates of birth by habit: measured, those are true hits under our norm. */
export const detect: Detect = { id: 'date-of-birth', severity: 'warn', find };

export const words: Words = {
  value: 'respect',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 32 (when personal information may go out)',
      status: 'partial',
    },
    {
      what: 'O. Reg. 265/98 (revoked 2024, now O. Reg. 412/23): what a chief could release about charged people',
      status: 'found',
    },
  ],
  en: {
    title: 'Full date of birth',
    reason: 'A full date of birth helps a thief pretend to be that person.',
    instead: 'Give the age only.',
  },
  fr: {
    title: 'Date de naissance complète',
    reason: 'Une date de naissance complète aide un voleur à se faire passer pour cette personne.',
    instead: 'Donnez seulement l’âge.',
  },
};

export const examples: Examples = {
  flags: [
    'Wanted on a warrant: Silas Crannog, DOB ⟦1986-10-19⟧.',
    'Arrested today: Perla Montrose, born ⟦July 9, 1992⟧.',
    'Date of birth: ⟦14 Feb. 1975⟧. Last seen in Guelph.',
    'D.O.B. ⟦12/01/88⟧, six feet tall.',
    'Né le ⟦2 octobre 1971⟧, il est recherché.',
    'Our suspect was born on the ⟦tenth of March, 1990⟧.',
  ],
  allows: [
    'Silas Crannog, 40, of no fixed address, is wanted for fraud.',
    'PSD Juno, born June 3, 2022, joins the team today!',
    'Court date: 2026-03-14 at 10 a.m.',
    'Born in 1971 and raised in Rexdale, he never left.',
    'Chief Alvah Dunning was born on May 2, 1874.',
    'Our division was born on March 1, 1998.',
  ],
};
