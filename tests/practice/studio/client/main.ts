import { h } from '../../polymer/element.ts';
import { editPage } from './edit.ts';
import { named, world } from './here.ts';
import { repliesPage } from './replies.ts';
import { playlistDialog, uploadDialog } from './upload.ts';
import './style.css';

const CHANNEL = `/channel/${world.channel.id}`;

function customisation(): HTMLElement {
  const editor = h('div', { role: 'textbox', contenteditable: 'true' });
  return h('div', { id: 'description-textbox' }, h('h1', {}, 'Channel customisation'), editor);
}

function pageAt(path: string): HTMLElement {
  if (/^\/video\/[\w-]+\/edit/.test(path)) return editPage();
  if (/\/comments/.test(path)) return repliesPage();
  if (/\/editing/.test(path)) return customisation();
  return h('h1', {}, `${world.channel.name}: videos`);
}

const links = [
  [`${CHANNEL}/videos/upload?d=ud`, 'Upload'],
  ['/video/harbour01/edit', 'Edit a video'],
  [`${CHANNEL}/comments/inbox`, 'Comments'],
].map(([path = '', text = '']) => h('a', { href: path }, text));

document.body.append(
  h(
    named('ytcp-app'),
    {},
    h('p', { class: 'practice-note' }, 'A practice page: nothing is really posted.'),
    h('nav', {}, h('b', {}, 'Practice studio'), ...links),
    h('main', {}, pageAt(location.pathname)),
  ),
  playlistDialog(),
);
if (/[?&]d=ud/.test(location.search)) document.body.append(uploadDialog());
