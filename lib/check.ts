/** check(draft, settings) -> Finding[]: the one door to all rules. Pure and synchronous. */
import { compileFor } from './detect/lexicon.ts';
import { type Reading, read } from './detect/reading.ts';
import type { Draft } from './draft.ts';
import { lookAgain, prepareLearned, type SecondLook } from './learned/second-look.ts';
import type { Settings, Severity } from './policy/schema.ts';
import { type Allowed, allowedIn } from './rules/allowed.ts';
import { RULES } from './rules/index.ts';
import { findOwn, prepareOwn } from './rules/own.ts';
import type { Match } from './rules/rule.ts';

/** One match: which rule, how grave, and where in the officer's own characters. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Index into the draft's `fields`. */
  readonly field: number;
  /** UTF-16 units in that field's text. */
  readonly start: number;
  readonly end: number;
  /** The officer's own characters from start to end. */
  readonly span: string;
  /** Text that can stand in for the span, where the exchange is mechanical. */
  readonly replacement?: string;
  /** Nothing in it is a phrase of the rule; it only reads like its risk, by the second look. */
  readonly likely?: true;
}

/** A rule that threw. The others have gone on; whoever calls decides how to say so. */
export type OnRuleError = (rule: string, error: unknown) => void;

const GRAVITY: Readonly<Record<Severity, number>> = { block: 2, warn: 1, advise: 0 };

const SEVERITIES: ReadonlyMap<string, Severity> = new Map(RULES.map(({ id, severity }) => [id, severity]));
/** What only reads like a risk may ask for a second look, never for a reason. */
const CLEAR_GUESS = 'warn';
/** And what may as well be right is said without holding the post. */
const GUESS = 'advise';

/** Two newlines end a sentence, so that no phrase crosses from one field into the next. */
const SEAM = '\n\n';

/** Of what was settled, what bears on wording: severities, and what an organisation added or allowed. */
export type CheckSettings = Pick<Settings, 'severities'> & Partial<Pick<Settings, 'rules'> & Allowed>;

/** Gets the rules ready for about so many milliseconds; answers whether there is more to do. Without it the first check does it all. */
export function prepare(milliseconds: number, { rules = [] }: Partial<Pick<Settings, 'rules'>> = {}): boolean {
  if (compileFor(milliseconds) || prepareOwn(rules, milliseconds)) return true;
  return prepareLearned();
}

/** Loud, and too late to take the other rules' findings away. */
const throwLater: OnRuleError = (rule, error) => {
  queueMicrotask(() => {
    throw new Error(`The rule ${rule} failed`, { cause: error });
  });
};

/**
 * Fields are read as one text: an age in the first box of a thread counts for a name in the second.
 * A rule that throws costs its own findings only.
 */
export function check(
  draft: Pick<Draft, 'fields'>,
  settings: CheckSettings,
  onRuleError: OnRuleError = throwLater,
): Finding[] {
  const texts = draft.fields.map((field) => field.text);
  const reading = read(texts.join(SEAM));
  const isAllowed = isAllowing(settings) ? allowedIn(reading, settings) : () => false;
  const again = secondLook(reading, onRuleError);
  /** Rules that had something to say, allowed or not: the second look does not ask again. */
  const heard = new Set<string>();
  const look = (rule: string, severity: Severity, find: () => readonly Match[]): Finding[] => {
    const wanted = Object.hasOwn(settings.severities, rule) ? settings.severities[rule] : undefined;
    if (wanted === 'off') return [];
    try {
      return joined(find()).flatMap((match) => {
        heard.add(rule);
        const gravity = lighter(match.severity, wanted ?? severity);
        // What is held until a reason is given is forbidden by law or kills; a phrase of that is never talked away.
        const isDoubted = gravity !== 'block' && again.doubts(rule, match);
        return isAllowed(match) || isDoubted ? [] : (place(rule, gravity, match, texts) ?? []);
      });
    } catch (error) {
      onRuleError(rule, error);
      return [];
    }
  };
  const found = [
    ...RULES.flatMap((rule) => look(rule.id, rule.severity, () => rule.find(reading))),
    ...findOwn(reading, settings.rules ?? []).flatMap(({ rule, matches }) =>
      look(rule.id, rule.severity, () => matches),
    ),
  ];
  const guessed: Finding[] = [];
  for (const { rule, match, isClear } of again.likely) {
    const severity = SEVERITIES.get(rule);
    if (severity === undefined || heard.has(rule)) continue;
    const guesses = look(rule, severity, () => [{ ...match, severity: isClear ? CLEAR_GUESS : GUESS }]);
    guessed.push(...guesses.map((guess) => ({ ...guess, likely: true as const })));
  }
  return settle(found, guessed).sort(byPlace);
}

/** Should it fail, the rules go on alone. */
function secondLook(reading: Reading, onRuleError: OnRuleError): SecondLook {
  try {
    return lookAgain(reading);
  } catch (error) {
    onRuleError('second-look', error);
    return { likely: [], doubts: () => false };
  }
}

/** All four lists or none: they come from one settings object. */
const isAllowing = (settings: CheckSettings): settings is CheckSettings & Allowed =>
  ['allowedPhones', 'allowedMailDomains', 'allowedPlaces', 'allowedNames'].every((key) => key in settings);

/** Matches of one rule that overlap are one: they say the same of the same words. */
function joined(matches: readonly Match[]): Match[] {
  const out: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1];
    if (last === undefined || match.start >= last.end) out.push(match);
    // The inner one adds nothing; a longer whole has no replacement of its own.
    else if (match.end > last.end) out[out.length - 1] = { start: last.start, end: match.end, ...graver(last, match) };
  }
  return out;
}

/** No severity of its own is the rule's full severity. */
const graver = ({ severity: a }: Match, { severity: b }: Match): Pick<Match, 'severity'> =>
  a === undefined || b === undefined ? {} : { severity: GRAVITY[a] > GRAVITY[b] ? a : b };

/** A match may be less grave than its rule, never graver than what was settled for it. */
const lighter = (match: Severity | undefined, rule: Severity): Severity =>
  match !== undefined && GRAVITY[match] < GRAVITY[rule] ? match : rule;

/** Finds the field that holds the match, and cuts off what reaches beyond it. */
function place(rule: string, severity: Severity, match: Match, texts: readonly string[]): Finding | undefined {
  let offset = 0;
  for (const [field, text] of texts.entries()) {
    const start = match.start - offset;
    const end = Math.min(match.end - offset, text.length);
    if (start < text.length) {
      if (start < 0 || start >= end) return undefined;
      const { replacement } = match;
      const span = text.slice(start, end);
      return { rule, severity, field, start, end, span, ...(replacement !== undefined && { replacement }) };
    }
    offset += text.length + SEAM.length;
  }
  return undefined;
}

/** Graver first, then the longer of two, then the earlier. */
const byWeight = (a: Finding, b: Finding): number =>
  GRAVITY[b.severity] - GRAVITY[a.severity] ||
  b.end - b.start - (a.end - a.start) ||
  a.field - b.field ||
  a.start - b.start ||
  (a.rule < b.rule ? -1 : 1);

const byPlace = (a: Finding, b: Finding): number =>
  GRAVITY[b.severity] - GRAVITY[a.severity] || a.field - b.field || a.start - b.start;

/** Of two findings that share so much of the longer one, both speak of the same words. */
const SAME_WORDS = 0.5;

/** Letters and digits: an invisible character must not tip the scale. */
const sizeOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

function areSameWords(a: Finding, b: Finding): boolean {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  if (a.field !== b.field || start >= end) return false;
  return sizeOf(a.span.slice(start - a.start, end - a.start)) >= SAME_WORDS * Math.max(sizeOf(a.span), sizeOf(b.span));
}

/**
 * One risk, one card: of findings about the same words the weightiest stays, of guesses what no phrase has said, and a rule
 * names the same wording once. A slur in a sentence that tells where officers wait is two risks: mending one leaves the other.
 */
function settle(found: readonly Finding[], guessed: readonly Finding[]): Finding[] {
  const taken: Finding[] = [];
  const said = new Map<string, Finding>();
  for (const finding of [...[...found].sort(byWeight), ...guessed]) {
    if (taken.some((other) => areSameWords(other, finding))) continue;
    taken.push(finding);
    const wording = `${finding.rule} ${finding.span.toLowerCase()}`;
    if (!said.has(wording)) said.set(wording, finding);
  }
  return [...said.values()];
}
