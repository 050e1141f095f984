/**
 * The shapes of what officers can look up. All of it is data, so that another service can put its own in place.
 * One file per kind holds the texts; ids are stable and never shown.
 */
import type { SiteId } from '../draft.ts';
import type { Lang } from '../lang.ts';
import type { ValueId } from '../rules/rule.ts';

interface Common {
  readonly id: string;
  /** Core values it serves; what ranks it when a finding rests on that value. */
  readonly values: readonly ValueId[];
  /** Sites it is about; empty means every site. */
  readonly sites: readonly SiteId[];
}

interface Findable {
  readonly title: string;
  /** Other words an officer might look for, with commas between. Never shown. */
  readonly synonyms: string;
}

export interface ValueText extends Findable {
  /** The value in one line. */
  readonly line: string;
  /** One or two sentences more. */
  readonly more: string;
  readonly do: string;
  readonly dont: string;
}

export interface PlatformText extends Findable {
  readonly line: string;
  readonly points: readonly string[];
}

export interface CheckText extends Findable {
  readonly ask: string;
}

export interface LineText extends Findable {
  /** What is copied. */
  readonly text: string;
  /** Something to know before using it. */
  readonly note?: string;
}

export interface ContactText extends Findable {
  readonly note?: string;
}

export interface Value extends Common, Readonly<Record<Lang, ValueText>> {
  readonly kind: 'value';
  readonly id: ValueId;
}

export interface Platform extends Common, Readonly<Record<Lang, PlatformText>> {
  readonly kind: 'platform';
}

/** One of the checks before posting. */
export interface Check extends Common, Readonly<Record<Lang, CheckText>> {
  readonly kind: 'check';
}

/** A line that can be used as it stands. */
export interface ReadyLine extends Common, Readonly<Record<Lang, LineText>> {
  readonly kind: 'line';
}

export interface Contact extends Common, Readonly<Record<Lang, ContactText>> {
  readonly kind: 'contact';
  /** The number or address as one would post it. */
  readonly reach: string;
  /** Nobody has confirmed it at its source: the pages say so. */
  readonly unconfirmed?: true;
}

export interface OwnText extends Findable {
  readonly line?: string;
  /** As the organisation wrote it: not cleaned yet. */
  readonly html?: string;
}

/** A value or a guideline that an organisation brought with its policy. */
export interface Own extends Common, Readonly<Record<Lang, OwnText>> {
  readonly kind: 'own';
}

export type Guideline = Value | Platform | Check | ReadyLine | Contact | Own;

/** Everything there is to look up. */
export interface Guidelines {
  readonly motto: Readonly<Record<Lang, string>>;
  readonly values: readonly (Value | Own)[];
  /** Beside the built-in ones. */
  readonly own: readonly Own[];
  readonly platforms: readonly Platform[];
  readonly checks: readonly Check[];
  readonly lines: readonly ReadyLine[];
  readonly contacts: readonly Contact[];
}

/** All of it as one list, for looking something up. */
export const listOf = (guidelines: Guidelines): readonly Guideline[] => [
  ...guidelines.values,
  ...guidelines.own,
  ...guidelines.lines,
  ...guidelines.platforms,
  ...guidelines.checks,
  ...guidelines.contacts,
];
