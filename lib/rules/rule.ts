/** The shape of one rule file: `detect` is what the guard ships, `words` what the pages say, `examples` what the tests run. */
import type { Match } from '../detect/match.ts';
import type { Reading } from '../detect/reading.ts';
import type { Lang } from '../lang.ts';
import type { Severity } from '../policy/schema.ts';

export type { Match };

export interface Detect {
  /** The file's name. */
  readonly id: string;
  readonly severity: Severity;
  /** Pure; linear in the length of the text. Matches may overlap and come in any order. */
  readonly find: (reading: Reading) => readonly Match[];
}

/** The service's core values, in the order the service gives them. */
export const VALUES = [
  'honesty',
  'respect',
  'teamwork',
  'integrity',
  'reliability',
  'fairness',
  'positive-attitude',
] as const;
export type ValueId = (typeof VALUES)[number];

export interface RuleText {
  /** A few words that name what was found: "Young person could be identified". */
  readonly title: string;
  /** Why it matters, one sentence, grade-8 reading level. */
  readonly reason: string;
  /** What to write or do instead, one or two sentences. */
  readonly instead: string;
}

/** Where a rule comes from. `found`: read at its source; `partial`: seen, not the clause; `unverified`: a lead. */
export interface Basis {
  readonly what: string;
  readonly status: 'found' | 'partial' | 'unverified';
}

export interface Words extends Readonly<Record<Lang, RuleText>> {
  readonly value: ValueId;
  readonly basis: readonly Basis[];
}

export interface Examples {
  /** Texts it must flag; the expected span stands in ⟦double brackets⟧, one or more in a text. */
  readonly flags: readonly string[];
  /** Near misses it must leave alone. */
  readonly allows: readonly string[];
}
