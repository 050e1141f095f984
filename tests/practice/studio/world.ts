/**
 * What the address asks of the practice page, e.g. `https://studio.youtube.com/video/harbour01/edit?practice=private`.
 * Read by the server's half (inline configuration) and by the page. Tests need no state on the server.
 */
import { type Channel, DIVISION } from '../youtube/people.ts';

export const FLAGS = {
  noconfig: 'no channel in the inline configuration',
  noaddress: 'the upload dialog opens on an address that names no channel',
  private: 'the video of the edit page is private',
  unlisted: 'the video of the edit page is unlisted',
  checks: 'Studio is still checking the video, and asks before it publishes',
  manybuttons: 'more buttons behind the field of a reply than "cancel" and "reply"',
  older: 'the reply box of some years ago, with an id on its button',
  renamed: 'every element and id of the composers has another name, as after a redesign',
  french: 'French labels',
  deaf: 'the site takes no untrusted press',
  slow: 'publishing takes 1.5 s',
  failing: 'publishing fails and the composer stays',
  hostile: 'page script patches prototypes before anything else runs, and offers window.hostile',
} as const;

export type Flag = keyof typeof FLAGS;

export interface World {
  readonly flags: ReadonlySet<Flag>;
  /** The channel that this tab manages. */
  readonly channel: Channel;
}

const isFlag = (name: string): name is Flag => Object.hasOwn(FLAGS, name);

/** `as=UC…:Name`. */
export function worldOf(url: URL): World {
  const flags = new Set((url.searchParams.get('practice') ?? '').split(',').filter(isFlag));
  const [id, ...name] = (url.searchParams.get('as') ?? '').split(':');
  return { flags, channel: { pageId: null, id: id || DIVISION.id, name: name.join(':') || DIVISION.name } };
}
