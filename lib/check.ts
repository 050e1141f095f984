/** check(draft, settings) -> Finding[]: the one door to all rules. Pure and synchronous. */
import type { Severity } from './policy/schema.ts';

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
}
