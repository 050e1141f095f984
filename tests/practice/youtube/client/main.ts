import { fire, h } from '../../polymer/element.ts';
import { VIDEOS } from '../people.ts';
import { liveChat } from './chat.ts';
import { comments } from './comments.ts';
import { has, label, named, world } from './here.ts';
import { posts } from './posts.ts';
import './style.css';

const POSTS = `/channel/${world.poster.id}/posts`;

type Name = 'watch' | 'shorts' | 'posts';

/** Pages are built once, kept, hidden, and used again. */
const pages = new Map<Name, HTMLElement>();
const title = h('h1', {});
const manager = h('ytd-page-manager', { id: 'page-manager' });

function watch(): HTMLElement {
  const chat = h('iframe', { class: 'style-scope ytd-live-chat-frame', id: 'chatframe' }) as HTMLIFrameElement;
  if (location.search.includes('v=live')) chat.src = `/live_chat${location.search}`;
  const frame = h('ytd-live-chat-frame', { hidden: !chat.src }, chat);
  return h('ytd-watch-flexy', {}, h('div', { id: 'primary' }, h('div', { class: 'player' }), title, comments()), frame);
}

function shorts(): HTMLElement {
  const panel = h(
    'ytd-engagement-panel-section-list-renderer',
    { 'target-id': 'engagement-panel-comments-section', hidden: true },
    comments(),
  );
  const opener = h('button', { id: 'comments-button', type: 'button' }, label('Comments'));
  opener.addEventListener('click', () => (panel.hidden = !panel.hidden));
  return h('ytd-shorts', {}, h('div', { class: 'player short' }), opener, panel);
}

const MAKE: Readonly<Record<Name, () => HTMLElement>> = {
  watch,
  shorts,
  posts: () => h('ytd-browse', { 'page-subtype': 'channels' }, h('h1', {}, world.poster.name), posts()),
};

function nameOf(path: string): Name {
  if (path.startsWith('/shorts/')) return 'shorts';
  return /\/(posts|community)$/.test(path) ? 'posts' : 'watch';
}

function show(url: URL): void {
  const name = nameOf(url.pathname);
  const page = pages.get(name) ?? MAKE[name]();
  if (!pages.has(name)) manager.append(page);
  pages.set(name, page);
  for (const [other, element] of pages) element.hidden = other !== name;
  title.textContent = VIDEOS.find(({ id }) => id === url.searchParams.get('v'))?.title ?? 'A video';
}

/** Within the site, without loading anew. */
function go(path: string): void {
  fire('yt-navigate-start');
  history.pushState(null, '', path);
  show(new URL(location.href));
  fire('yt-navigate-finish');
}

function link(path: string, text: string): HTMLElement {
  const element = h('a', { href: path }, text);
  element.addEventListener('click', (event) => {
    event.preventDefault();
    go(path);
  });
  return element;
}

function app(): HTMLElement {
  const search = h('input', { name: 'search_query', placeholder: 'Search', 'aria-label': 'Search' });
  const links = [
    link(POSTS, 'Posts'),
    link('/shorts/harbour03', 'Short'),
    ...VIDEOS.map(({ id, title: text }) => link(`/watch?v=${id}`, text)),
  ];
  return h(
    named('ytd-app'),
    {},
    h('p', { class: 'practice-note' }, 'A practice page: nothing is really posted.'),
    h(
      'ytd-masthead',
      {},
      h('b', {}, 'Practice videos'),
      search,
      h('button', { id: 'avatar-btn', 'aria-label': 'Account menu' }, '◍'),
    ),
    h('nav', {}, ...links),
    manager,
  );
}

/** Nobody has measured the mobile site; a plain text area and a button are what is told of it. */
function mobileApp(): HTMLElement {
  const area = h('textarea', {
    class: 'comment-simplebox-reply',
    placeholder: 'Add a comment...',
  }) as HTMLTextAreaElement;
  const send = h('button', { class: 'comment-simplebox-submit', 'aria-label': 'Comment', type: 'button' }, 'Comment');
  send.addEventListener('click', (event) => {
    window.practice.posted.push({
      ...{ surface: 'comment', where: 'inline', by: 'button', poll: [], alt: [], title: '', description: '', media: 0 },
      ...{ texts: [area.value], scheduled: null, account: 'mobile', trusted: event.isTrusted, at: performance.now() },
    });
    area.value = '';
  });
  return h('ytm-app', {}, h('ytm-comment-simplebox-renderer', {}, area, send));
}

window.addEventListener('popstate', () => show(new URL(location.href)));
if (location.pathname.startsWith('/live_chat')) document.body.append(liveChat());
else if (location.hostname.startsWith('m.')) document.body.append(mobileApp());
else {
  document.body.append(app());
  show(new URL(location.href));
}
document.documentElement.classList.toggle('renamed', has('renamed'));
