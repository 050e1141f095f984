/** Invented people, Pages and posts. None of them exists. */
import type { Person } from '../practice.ts';

/** Who is signed in unless the address says otherwise. */
export const OFFICER: Person = { handle: 'mara.ellison', id: '100044556677889', name: 'Mara Ellison' };

/** The Page the officer may act as. */
export const PAGE: Person = { handle: 'HarbourDivision', id: '61550011223344', name: 'Harbour Division' };

const PARKS: Person = { handle: 'LakesideParks', id: '61550099887766', name: 'Lakeside Parks' };
const NEIGHBOUR: Person = { handle: 'sam.reyes', id: '100011224455667', name: 'Sam Okonkwo-Reyes' };

export const PEOPLE: readonly Person[] = [PARKS, NEIGHBOUR, PAGE];

export interface Post {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  readonly comment: { readonly by: Person; readonly text: string };
}

export const postsFor = (acting: Person): readonly Post[] => [
  {
    id: 'own',
    author: acting,
    text: 'The station is open to visitors on Saturday from ten to two.',
    comment: { by: NEIGHBOUR, text: 'Will the boat be there again?' },
  },
  {
    id: 'parks',
    author: PARKS,
    text: 'The boardwalk is open again after the storm. Please keep dogs on a leash near the nesting swans 🦢',
    comment: { by: NEIGHBOUR, text: 'Thank you for fixing the railing!' },
  },
];
