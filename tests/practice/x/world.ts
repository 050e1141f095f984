/**
 * What the address asks of the practice page, e.g. `https://x.com/home?practice=delegate,stale&as=handle:id:Name`.
 * Read by the server's half (page state, cookie) and by the page. Tests need no state on the server.
 */
import type { Person } from '../practice.ts';
import { DIVISION, OFFICER } from './people.ts';

export const FLAGS = {
  delegate: 'composer and switcher show the account posted for; cookie and page state stay the officer',
  stale: 'the profile link still names the account used before',
  noavatar: 'no avatar in the composer row (narrow layouts)',
  noswitcher: 'no account switcher in the navigation',
  nostate: 'no account in the page state',
  nocookie: 'no login cookie',
  renamed: 'every test id has another name, as after a redesign',
  textarea: 'plain text areas instead of the rich editor',
  divbutton: 'the older div[role=button], which acts on keydown of Enter and Space',
  keyupbutton: 'a div[role=button] armed by keydown that acts on keyup',
  mobile: 'one column; only the box in use is rendered while suggestions are open',
  boost: 'a second publishing button, without a test id, in the modal',
  nudge: 'a sheet asks for missing alt text; its second button publishes',
  deaf: 'the site takes no untrusted click',
  slow: 'publishing takes 1.5 s',
  failing: 'publishing fails and the composer stays',
  silent: 'the composer closes without any word of success',
  premium: 'long posts are allowed',
  hostile: 'page script patches prototypes before anything else runs, and offers window.hostile',
} as const;

export type Flag = keyof typeof FLAGS;

export interface World {
  readonly flags: ReadonlySet<Flag>;
  /** Who is signed in: cookie and page state. */
  readonly officer: Person;
  /** Under whose name things are published. */
  readonly poster: Person;
}

/** `handle:id:Name`, the last two optional. */
function person(text: string | null, otherwise: Person): Person {
  const [handle, id, ...name] = (text ?? '').split(':');
  if (!handle) return otherwise;
  return { handle, id: id || otherwise.id, name: name.join(':') || handle };
}

const isFlag = (name: string): name is Flag => Object.hasOwn(FLAGS, name);

export function worldOf(url: URL): World {
  const flags = new Set((url.searchParams.get('practice') ?? '').split(',').filter(isFlag));
  // Whether X Pro has the test ids of x.com is not known: practise the worse case.
  if (url.hostname.startsWith('pro.')) flags.add('renamed');
  const as = url.searchParams.get('as');
  if (!flags.has('delegate')) {
    const officer = person(as, OFFICER);
    return { flags, officer, poster: officer };
  }
  return { flags, officer: person(url.searchParams.get('officer'), OFFICER), poster: person(as, DIVISION) };
}
