/**
 * What the address asks of the practice page, e.g. `https://www.youtube.com/watch?v=harbour01&practice=primary&as=1:Mara`.
 * Read by the server's half (inline configuration) and by the page. Tests need no state on the server.
 */
import { type Channel, DIVISION, OFFICER } from './people.ts';

export const FLAGS = {
  primary: 'the login speaks as its own channel: no DELEGATED_SESSION_ID; `as` is the number of the login',
  stale: 'the composer names the channel used before',
  noavatar: 'the pictures in composers have no description',
  publicly: 'the placeholder says "Comment publicly as NAME"',
  nostate: 'no account in the inline configuration',
  signedout: 'the configuration of a page without a login, and yet a DATASYNC_ID',
  renamed: 'every element and id of the composers has another name, as after a redesign',
  viewmodel: 'polls in the newer parts too, and a Post button without an id beside a ghost of the old one',
  french: 'French labels',
  deaf: 'the site takes no untrusted press',
  slow: 'publishing takes 1.5 s',
  failing: 'publishing fails and the composer stays',
  hostile: 'page script patches prototypes before anything else runs, and offers window.hostile',
} as const;

export type Flag = keyof typeof FLAGS;

export interface World {
  readonly flags: ReadonlySet<Flag>;
  readonly poster: Channel;
  /** Which of the browser's logins this is. */
  readonly login: string;
}

const isFlag = (name: string): name is Flag => Object.hasOwn(FLAGS, name);

/** `page id:Name`, or with `primary` `number of the login:Name`. */
export function worldOf(url: URL): World {
  const flags = new Set((url.searchParams.get('practice') ?? '').split(',').filter(isFlag));
  const [id, ...rest] = (url.searchParams.get('as') ?? '').split(':');
  const name = rest.join(':');
  if (flags.has('primary')) return { flags, login: id || '0', poster: { ...OFFICER, name: name || OFFICER.name } };
  return { flags, login: '0', poster: { ...DIVISION, pageId: id || DIVISION.pageId, name: name || DIVISION.name } };
}
