/** Reasons an officer may give for posting what is held. `life-safety` is always among those offered. */
export const REASONS = ['life-safety', 'approved', 'court-order', 'not-a-problem'] as const;
export type Reason = (typeof REASONS)[number];
