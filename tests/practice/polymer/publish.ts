/** What every practised Polymer site does when it publishes: it tells `window.practice` of the top page. */
import type { Posted } from '../practice.ts';

export interface Manners {
  /** Takes no untrusted press. */
  readonly deaf: boolean;
  readonly slow: boolean;
  /** Refuses, and keeps the composer open. */
  readonly failing: boolean;
}

export type Publication = Pick<Posted, 'surface' | 'by' | 'account'> & Partial<Posted>;

/** A frame of the same site tells the page around it. */
const practice = () => (window.top ?? window).practice;

/** Some sites take presses by people only; Signpost must cope with one that does. */
export function isDeafTo(cause: Event, what: string, { deaf }: Manners): boolean {
  if (!deaf || cause.isTrusted) return false;
  practice().ignored.push(what);
  return true;
}

/** Publishes and calls back once it is done, unless it is refused. */
export function publish(publication: Publication, cause: Event, manners: Manners, done: (sent: boolean) => void): void {
  const posted: Posted = {
    where: window === window.top ? 'inline' : 'frame',
    texts: [],
    poll: [],
    alt: [],
    title: '',
    description: '',
    media: 0,
    scheduled: null,
    trusted: cause.isTrusted,
    at: performance.now(),
    ...publication,
  };
  (manners.failing ? practice().refused : practice().posted).push(posted);
  setTimeout(() => done(!manners.failing), manners.slow ? 1500 : 60);
}

/** Events seen in a frame count for the page around it, where tests look. */
export function shareSeen(): void {
  if (!window.top || window === window.top) return;
  const { seen } = window.practice;
  const push = seen.push.bind(seen);
  const shared = window.top.practice.seen;
  seen.push = (...entries) => {
    shared.push(...entries);
    return push(...entries);
  };
}
