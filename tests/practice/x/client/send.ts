/** Publishing. What goes out is what the engine holds at this moment; nothing is read from the page. */
import type { Posted } from '../../practice.ts';
import { textOf } from './engine.tsx';
import { has } from './here.ts';
import { app, type Composer, type ComposerState, canSend, closeModal, newBox } from './state.ts';

const DELAY = has('slow') ? 1500 : 60;

function surfaceOf({ purpose, boxes, scheduled }: ComposerState): Posted['surface'] {
  if (scheduled) return 'schedule';
  if (purpose.is !== 'post') return purpose.is;
  return boxes.length > 1 ? 'thread' : 'post';
}

function record(state: ComposerState, by: Posted['by'], cause: Event): Posted {
  const video = state.media.find(({ kind }) => kind === 'video');
  return {
    surface: surfaceOf(state),
    where: state.where,
    by,
    texts: state.boxes.map(({ editor }) => textOf(editor)),
    poll: state.poll?.filter((choice) => choice !== '') ?? [],
    alt: state.media.filter(({ kind }) => kind === 'image').map(({ alt }) => alt),
    title: video?.title ?? '',
    description: video?.description ?? '',
    media: state.media.length,
    scheduled: state.scheduled,
    account: app.getState().poster.handle,
    trusted: cause.isTrusted,
    at: performance.now(),
  };
}

/** Some sites take presses by people only; Signpost must cope with one that does. */
export function isDeafTo(cause: Event, what: string): boolean {
  if (!has('deaf') || cause.isTrusted) return false;
  window.practice.ignored.push(what);
  return true;
}

export function toast(text: string, link: string | null): void {
  app.setState({ toast: { text, link } });
  setTimeout(() => app.setState((now) => (now.toast?.text === text ? { toast: null } : {})), 4000);
}

const DONE = {
  post: 'Your post was sent.',
  reply: 'Your post was sent.',
  quote: 'Your post was sent.',
  thread: 'Your posts were sent.',
  edit: 'Your post was updated.',
  schedule: 'Your post will be sent later.',
  repost: 'Reposted.',
} as const satisfies Partial<Record<Posted['surface'], string>>;

function finish(composer: Composer, sent: Posted): void {
  if (has('failing')) {
    composer.setState({ sending: false });
    toast('Something went wrong. Try again.', null);
    return;
  }
  if (composer.getState().where === 'modal') closeModal();
  else composer.setState({ boxes: [newBox()], active: 0, media: [], poll: null, scheduled: null, sending: false });
  if (!has('silent')) toast(DONE[sent.surface as keyof typeof DONE], `/${sent.account}/status/${Date.now()}`);
}

export function send(composer: Composer, by: Posted['by'], cause: Event): void {
  const state = composer.getState();
  if (!canSend(state) || isDeafTo(cause, by)) return;
  if (has('nudge') && by !== 'nudge' && state.media.some(({ kind, alt }) => kind === 'image' && alt === '')) {
    app.setState({
      sheet: {
        title: 'Describe your picture?',
        yes: 'Add description',
        no: 'Not this time',
        onAnswer: (yes, pressed) => yes || send(composer, 'nudge', pressed),
      },
    });
    return;
  }
  const sent = record(state, by, cause);
  (has('failing') ? window.practice.refused : window.practice.posted).push(sent);
  composer.setState({ sending: true });
  setTimeout(() => finish(composer, sent), DELAY);
}

/** A repost has no text of one's own, and goes out at once. */
export function repost(cause: Event): void {
  if (isDeafTo(cause, 'menu')) return;
  window.practice.posted.push({
    surface: 'repost',
    where: 'timeline',
    by: 'menu',
    texts: [],
    poll: [],
    alt: [],
    title: '',
    description: '',
    media: 0,
    scheduled: null,
    account: app.getState().poster.handle,
    trusted: cause.isTrusted,
    at: performance.now(),
  });
  toast(DONE.repost, null);
}
