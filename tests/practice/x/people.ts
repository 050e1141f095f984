/** Invented people and posts. None of them exists. */
import type { Person } from '../practice.ts';

export interface Post {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  readonly when: string;
}

/** Who is signed in unless the address says otherwise. */
export const OFFICER: Person = { handle: 'pc_ellison', id: '1450011223344556677', name: 'PC Mara Ellison' };

/** Whom the officer may post for, with the `delegate` flag. */
export const DIVISION: Person = { handle: 'HarbourDivision', id: '1390055667788990011', name: 'Harbour Division' };

/** The handle a stale profile link still shows. */
export const STALE_HANDLE = 'mara_and_the_dog';

const PARKS: Person = { handle: 'LakesideParks', id: '820014455667788990', name: 'Lakeside Parks' };
const LIBRARY: Person = { handle: 'ElmStreetLibrary', id: '910022334455667788', name: 'Elm Street Library' };
const NEIGHBOUR: Person = { handle: 'sam_on_fourth', id: '77003344556677889', name: 'Sam Okonkwo-Reyes' };
const TRAFFIC: Person = { handle: 'RingRoadTraffic', id: '66002233445566778', name: 'Ring Road Traffic' };

export const PEOPLE: readonly Person[] = [PARKS, LIBRARY, NEIGHBOUR, TRAFFIC];

export const POSTS: readonly Post[] = [
  {
    id: '1900000000000000001',
    author: PARKS,
    text: 'The boardwalk is open again after the storm. Please keep dogs on a leash near the nesting swans 🦢',
    when: '12m',
  },
  {
    id: '1900000000000000002',
    author: NEIGHBOUR,
    text: 'Shout-out to the officer who helped my dad change a tire on Fourth this morning. Made his whole week.',
    when: '38m',
  },
  {
    id: '1900000000000000003',
    author: LIBRARY,
    text: 'Story time is at 10:30 on Saturday. This week: a very small bear with a very large hat.',
    when: '2h',
  },
  {
    id: '1900000000000000004',
    author: TRAFFIC,
    text: 'Eastbound lanes at the Mill Creek exit are clear. Thanks for your patience, everyone.',
    when: '3h',
  },
];

/** The post at `/handle/status/id`; one is invented when the address names none of these. */
export function postAt(handle: string, id: string): Post {
  const known = POSTS.find((post) => post.id === id);
  if (known) return known;
  const author = PEOPLE.find((person) => person.handle === handle) ?? { handle, id: '5500112233', name: handle };
  return { id, author, text: 'Does anyone know why Queen Street is closed this afternoon?', when: '20m' };
}

export const postById = (id: string): Post => postAt('sam_on_fourth', id);
