/** The site's state: what is written in which composer, and which dialog is open. Never read back from the page. */
import { createStore } from 'zustand/vanilla';
import type { Person, Posted } from '../../practice.ts';
import { type Post, postsFor } from '../people.ts';
import { has, world } from './here.ts';

export type Purpose = 'post' | 'group' | 'edit' | 'share';

export interface Dialog {
  readonly purpose: Purpose;
  readonly step: 'write' | 'settings';
  readonly text: string;
  readonly media: readonly string[];
  readonly sending: boolean;
}

export interface Comment {
  readonly text: string;
  readonly sending: boolean;
}

export interface AppState {
  readonly acting: Person;
  readonly posts: readonly Post[];
  readonly dialog: Dialog | null;
  /** By place: `own`, `own/reply`, `parks` … */
  readonly comments: Readonly<Record<string, Comment>>;
  readonly toast: string | null;
}

export const isGroup = location.pathname.startsWith('/groups/');

export const app = createStore<AppState>(() => ({
  acting: world.acting,
  posts: postsFor(world.acting),
  dialog: null,
  comments: {},
  toast: null,
}));

const EMPTY: Comment = { text: '', sending: false };
export const commentAt = (state: AppState, place: string): Comment => state.comments[place] ?? EMPTY;

export const changeDialog = (change: Partial<Dialog>): void =>
  app.setState(({ dialog }) => ({ dialog: dialog && { ...dialog, ...change } }));

export const changeComment = (place: string, change: Partial<Comment>): void =>
  app.setState((state) => ({
    comments: { ...state.comments, [place]: { ...commentAt(state, place), ...change } },
  }));

export const openDialog = (purpose: Purpose, text = ''): void =>
  app.setState({ dialog: { purpose, step: 'write', text, media: [], sending: false } });

export const closeDialog = (): void => app.setState({ dialog: null });

/** A Page's post takes two steps. */
export const isTwoStep = ({ purpose }: Dialog): boolean => has('page') && purpose === 'post';

export const canPost = ({ text, media, sending }: Dialog): boolean =>
  !sending && (text.trim() !== '' || media.length > 0);

/** Some sites take presses by people only; Signpost must cope with one that does. */
function isDeafTo(cause: Event, what: string): boolean {
  if (!has('deaf') || cause.isTrusted) return false;
  window.practice.ignored.push(what);
  return true;
}

const DELAY = has('slow') ? 1500 : 60;

function publish(what: Pick<Posted, 'surface' | 'where' | 'by'>, text: string, media: number, cause: Event): void {
  const sent: Posted = {
    ...what,
    texts: [text],
    poll: [],
    alt: [],
    title: '',
    description: '',
    media,
    scheduled: null,
    // Requests carry whom the document was made for, whatever the cookie says by now.
    account: app.getState().acting.id,
    trusted: cause.isTrusted,
    at: performance.now(),
  };
  (has('failing') ? window.practice.refused : window.practice.posted).push(sent);
}

function toast(text: string): void {
  app.setState({ toast: text });
  setTimeout(() => app.setState((now) => (now.toast === text ? { toast: null } : {})), 3000);
}

export function sendDialog(by: Posted['by'], cause: Event): void {
  const { dialog } = app.getState();
  if (!dialog || !canPost(dialog) || isDeafTo(cause, by)) return;
  const surface = dialog.purpose === 'group' ? 'post' : dialog.purpose;
  publish({ surface, where: 'modal', by }, dialog.text, dialog.media.length, cause);
  changeDialog({ sending: true });
  setTimeout(() => {
    if (has('failing')) changeDialog({ sending: false });
    else closeDialog();
    toast(has('failing') ? 'Something went wrong.' : 'Your post is being shared.');
  }, DELAY);
}

export function sendComment(place: string, by: Posted['by'], cause: Event): void {
  const { text, sending } = commentAt(app.getState(), place);
  if (text.trim() === '' || sending || isDeafTo(cause, by)) return;
  publish({ surface: place.endsWith('/reply') ? 'reply' : 'comment', where: 'inline', by }, text, 0, cause);
  changeComment(place, { sending: true });
  setTimeout(() => changeComment(place, has('failing') ? { sending: false } : EMPTY), DELAY);
}
