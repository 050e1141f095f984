/** The composer's state. What is published is taken from here, never from the page. */
import { createStore } from 'zustand/vanilla';
import type { Posted } from '../../practice.ts';
import { type Flag, worldOf } from '../world.ts';

export const world = worldOf(new URL(location.href));
export const has = (flag: Flag): boolean => world.flags.has(flag);

export interface AppState {
  readonly text: string;
  readonly media: readonly string[];
  readonly facebook: boolean;
  readonly instagram: boolean;
  readonly scheduled: string | null;
  readonly sending: boolean;
  readonly done: string | null;
}

export const app = createStore<AppState>(() => ({
  text: '',
  media: [],
  facebook: true,
  // Both are ticked unless someone unticks one.
  instagram: !has('facebook'),
  scheduled: has('schedule') ? '2026-12-01T09:30' : null,
  sending: false,
  done: null,
}));

export const canPost = ({ text, media, sending, facebook, instagram }: AppState): boolean =>
  !sending && (facebook || instagram) && (text.trim() !== '' || media.length > 0);

export function send(by: Posted['by'], cause: Event): void {
  const state = app.getState();
  if (!canPost(state)) return;
  if (has('deaf') && !cause.isTrusted) {
    window.practice.ignored.push(by);
    return;
  }
  window.practice.posted.push({
    surface: state.scheduled ? 'schedule' : 'post',
    where: 'inline',
    by,
    texts: [state.text],
    poll: [],
    alt: [],
    title: '',
    description: '',
    media: state.media.length,
    alsoTo: state.facebook && state.instagram ? ['instagram'] : [],
    scheduled: state.scheduled,
    account: world.asset,
    trusted: cause.isTrusted,
    at: performance.now(),
  });
  app.setState({ sending: true });
  setTimeout(() => {
    app.setState({
      text: '',
      media: [],
      sending: false,
      done: state.scheduled ? 'Your post is scheduled' : 'Published',
    });
  }, 60);
}
