/** What the options page says of the counts, in English. */
import type { Outcome } from '../../lib/outcomes.ts';
import type { Reason } from '../../lib/reasons.ts';

export const outcomes = {
  title: 'What Signpost has counted',
  lead: (days: number) =>
    `Counts only: no text, no account, no address. They stay in this browser and go after ${days === 1 ? '1 day' : `${days} days`}.`,
  none: 'Nothing counted yet. Your next post is the first.',
  posts: (n: number) => (n === 1 ? '1 post' : `${n} posts`),
  outcome: {
    clean: 'Sent, nothing to check',
    revised: 'Put right, then sent',
    cancelled: 'Held, not sent',
    reason: 'Sent with a reason',
    anyway: 'Sent anyway',
    observed: 'Counted only, not held',
  } satisfies Record<Outcome, string>,
  reason: {
    'life-safety': 'Life safety',
    approved: 'Approved',
    'court-order': 'Court order',
    'not-a-problem': 'Signpost mistaken',
  } satisfies Record<Reason, string>,
  byOutcome: 'What became of your posts',
  byDay: (days: number) => (days === 1 ? 'The last day' : `The last ${days} days`),
  daySum: (posts: string, asked: number) => `${posts}, ${asked} of them with something to check`,
  straight: 'Sent, nothing to check',
  asked: 'With something to check',
  byRule: 'By rule',
  ruleLead: 'One post can count for more than one rule.',
  rule: 'Rule',
  noRules: 'No rule has asked for a second look.',
  kept: (n: number) => (n === 1 ? 'All that is kept: 1 line' : `All that is kept: ${n} lines`),
  day: 'Day',
  about: 'Counted',
  wholePost: 'Post',
  became: 'What became of it',
  count: 'Count',
  save: (kind: string) => `Save as ${kind}`,
  saved: (file: string) => `Saved as ${file}.`,
  clear: 'Clear all counts',
  clearAsk: 'Clear all counts? This cannot be undone.',
  clearYes: 'Yes, clear them',
  clearNo: 'Keep them',
  cleared: 'All counts cleared.',
};
