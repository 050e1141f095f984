/** The site's state: two composers (the one in the page and the one in the modal) and what is shown over what. */
import type { EditorState } from 'draft-js';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Person } from '../../practice.ts';
import { type Post, postAt, postById } from '../people.ts';
import { editorWith, textOf } from './engine.tsx';
import { has, world } from './here.ts';
import { weightOf } from './weight.ts';

export interface Medium {
  readonly id: number;
  readonly kind: 'image' | 'video';
  readonly src: string;
  readonly alt: string;
  readonly title: string;
  readonly description: string;
}

export interface Box {
  readonly id: number;
  readonly editor: EditorState;
}

export type Purpose =
  | { readonly is: 'post' }
  | { readonly is: 'reply'; readonly to: Post }
  | { readonly is: 'quote'; readonly of: Post }
  | { readonly is: 'edit'; readonly was: string };

export interface ComposerState {
  readonly where: 'inline' | 'modal';
  readonly purpose: Purpose;
  readonly boxes: readonly Box[];
  readonly active: number;
  readonly media: readonly Medium[];
  readonly poll: readonly string[] | null;
  readonly scheduled: string | null;
  readonly sending: boolean;
  /** Suggestions for a mention are open. */
  readonly suggesting: boolean;
}

export type Composer = StoreApi<ComposerState>;

export type Page = { readonly is: 'home' } | { readonly is: 'status'; readonly post: Post };

export type Side =
  | { readonly is: 'media'; readonly composer: Composer; readonly medium: number }
  | { readonly is: 'schedule'; readonly composer: Composer };

export interface AppState {
  readonly page: Page;
  readonly inline: Composer;
  readonly modal: Composer | null;
  /** A screen over the composer. */
  readonly side: Side | null;
  /** A question over everything. */
  readonly sheet: {
    readonly title: string;
    readonly yes: string;
    readonly no: string;
    readonly onAnswer: (yes: boolean, cause: Event) => void;
  } | null;
  /** Under whose name things are published. */
  readonly poster: Person;
  readonly toast: { readonly text: string; readonly link: string | null } | null;
}

export const LIMIT = has('premium') ? 25_000 : 280;
export const MOST_BOXES = 25;

let lastId = 0;
export const nextId = (): number => ++lastId;

export const newBox = (text = ''): Box => ({ id: nextId(), editor: editorWith(text) });

export const newComposer = (where: 'inline' | 'modal', purpose: Purpose): Composer =>
  createStore<ComposerState>(() => ({
    where,
    purpose,
    boxes: [newBox(purpose.is === 'edit' ? purpose.was : '')],
    active: 0,
    media: [],
    poll: null,
    scheduled: null,
    sending: false,
    suggesting: false,
  }));

export const purposeOf = (page: Page): Purpose =>
  page.is === 'status' ? { is: 'reply', to: page.post } : { is: 'post' };

export function changeBox(composer: Composer, id: number, change: (box: Box) => Box): void {
  composer.setState(({ boxes }) => ({ boxes: boxes.map((box) => (box.id === id ? change(box) : box)) }));
}

export function changeMedium(composer: Composer, id: number, change: Partial<Medium>): void {
  composer.setState(({ media }) => ({ media: media.map((one) => (one.id === id ? { ...one, ...change } : one)) }));
}

/** Whether the site would let this out: what enables its button. */
export function canSend({ boxes, media, poll, sending }: ComposerState): boolean {
  if (sending || poll?.slice(0, 2).some((choice) => choice.trim() === '')) return false;
  return boxes.every(({ editor }, index) => {
    const text = textOf(editor);
    return (text.trim() !== '' || (index === 0 && media.length > 0)) && weightOf(text) <= LIMIT;
  });
}

const STATUS = /^\/(\w+)\/status\/(\d+)/;

function pageOf(path: string): Page {
  const [, handle, id] = STATUS.exec(path) ?? [];
  return handle && id ? { is: 'status', post: postAt(handle, id) } : { is: 'home' };
}

function purposeIn(query: URLSearchParams): Purpose {
  const to = query.get('in_reply_to');
  if (to) return { is: 'reply', to: postById(to) };
  const [, handle, id] = STATUS.exec(new URL(query.get('url') ?? '/', location.href).pathname) ?? [];
  if (handle && id) return { is: 'quote', of: postAt(handle, id) };
  const was = query.get('edit');
  return was === null ? { is: 'post' } : { is: 'edit', was };
}

const modalAt = (url: URL): Composer | null =>
  url.pathname.startsWith('/compose/post') ? newComposer('modal', purposeIn(url.searchParams)) : null;

const here = new URL(location.href);
const firstPage = pageOf(here.pathname);

export const app = createStore<AppState>(() => ({
  page: firstPage,
  inline: newComposer('inline', purposeOf(firstPage)),
  modal: modalAt(here),
  side: null,
  sheet: null,
  poster: world.poster,
  toast: null,
}));

/** Where the page under the modal lives. */
export const pathOf = (page: Page): string =>
  page.is === 'status' ? `/${page.post.author.handle}/status/${page.post.id}` : '/home';

export function goTo(path: string): void {
  history.pushState(null, '', path);
  show(new URL(location.href));
}

/** Draws what the address names. */
export function show(url: URL): void {
  if (url.pathname.startsWith('/compose/post')) {
    app.setState(({ modal }) => ({ modal: modal ?? modalAt(url), side: null }));
    return;
  }
  const page = pageOf(url.pathname);
  const same = pathOf(page) === pathOf(app.getState().page);
  app.setState({
    modal: null,
    side: null,
    ...(same ? {} : { page, inline: newComposer('inline', purposeOf(page)) }),
  });
}

/** The composer in front. */
export const composerInUse = (): Composer => app.getState().modal ?? app.getState().inline;

export function closeModal(): void {
  goTo(pathOf(app.getState().page));
}

export function closeSide(): void {
  const { modal, page } = app.getState();
  history.pushState(null, '', modal ? '/compose/post' : pathOf(page));
  app.setState({ side: null });
}

export function openSide(side: Side): void {
  history.pushState(null, '', `/compose/post/${side.is}`);
  app.setState({ side });
}
