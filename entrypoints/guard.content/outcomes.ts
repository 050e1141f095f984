/** Listens to the guard's machine and has counted what became of each attempt. */
import type { GuardEvent, Step } from '../../lib/guard.ts';
import { dayOf } from '../../lib/outcomes/kept.ts';
import { type Change, follow, NO_STORIES } from '../../lib/outcomes.ts';

export type Note = (event: GuardEvent, step: Step) => void;

/** One for each page: a draft that is held and sent later is one story. Never throws: counting must not cost a post. */
export function noteOutcomes(tell: (changes: readonly Change[]) => void): Note {
  let stories = NO_STORIES;
  return (event, step) => {
    try {
      const told = follow(stories, event, step, dayOf(new Date()));
      stories = told.stories;
      if (told.changes.length > 0) tell(told.changes);
    } catch (error) {
      reportError(error);
    }
  };
}
