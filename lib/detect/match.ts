/** One hit in one text, in UTF-16 units of the officer's own text; `start` < `end`. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Only where a hit is less grave than its rule, such as a name under a judge's order. */
  readonly severity?: 'warn' | 'advise';
  /** Text that can stand in for the span, where the exchange is mechanical. */
  readonly replacement?: string;
}
