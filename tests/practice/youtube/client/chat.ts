/** The live chat, a page of its own in a frame of the same site: Enter alone sends. */

import { fill, writtenIn } from '../../polymer/editable.ts';
import { h } from '../../polymer/element.ts';
import { isDeafTo, publish, shareSeen } from '../../polymer/publish.ts';
import { REMARKS } from '../people.ts';
import { button } from './button.ts';
import { ACCOUNT, AVATAR_ALT, MANNERS, part, SHOWN_NAME } from './here.ts';

function message(by: string, text: string): HTMLElement {
  return h(
    'yt-live-chat-text-message-renderer',
    {},
    h('yt-live-chat-author-chip', {}, h('span', { id: 'author-name' }, by)),
    h('span', { id: 'message' }, text),
  );
}

export function liveChat(): HTMLElement {
  shareSeen();
  let text = '';
  const items = h('div', { id: 'items' }, ...REMARKS.map(({ by, text: said }) => message(by, said)));
  const editor = part('div', { id: 'input', contenteditable: 'true', dir: 'auto', 'aria-label': 'Chat...' });
  const suggestion = h('div', { role: 'option', 'aria-selected': 'true' }, '@LakesideParks');
  const dropdown = h('tp-yt-iron-dropdown', { id: 'dropdown', hidden: true }, suggestion);
  const sendButton = button('send-button', 'Send', (cause) => send(cause, 'button'), 'yt-button-renderer');

  const write = (next: string) => {
    text = next;
    fill(editor, next);
    noticed();
  };
  function noticed(): void {
    sendButton.disable(text.trim() === '');
    dropdown.hidden = !/(^|\s)@\w*$/.test(text);
  }
  function send(cause: Event, by: 'button' | 'keys'): void {
    if (text.trim() === '' || isDeafTo(cause, by, MANNERS)) return;
    const said = text;
    publish({ surface: 'live-chat', by, account: ACCOUNT, texts: [said] }, cause, MANNERS, (sent) => {
      if (sent) items.append(message(SHOWN_NAME, said));
    });
    if (!MANNERS.failing) write('');
  }

  editor.addEventListener('input', () => {
    text = writtenIn(editor);
    noticed();
  });
  editor.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (dropdown.hidden) return send(event, 'keys');
    write(`${text.replace(/@\w*$/, '')}${suggestion.textContent} `);
    getSelection()?.selectAllChildren(editor);
    getSelection()?.collapseToEnd();
  });
  noticed();

  // The id `input` stands twice, and the id `send-button` on a wrapper.
  const field = part('yt-live-chat-text-input-field-renderer', { id: 'input' }, dropdown, editor);
  sendButton.element.removeAttribute('id');
  return h(
    'yt-live-chat-app',
    {},
    h('yt-live-chat-renderer', {}, h('div', { id: 'chat-messages' }, items)),
    h(
      'div',
      { id: 'input-panel' },
      part(
        'yt-live-chat-message-input-renderer',
        { id: 'live-chat-message-input' },
        part('yt-img-shadow', { id: 'avatar' }, h('img', { id: 'img', alt: AVATAR_ALT })),
        part(
          'div',
          { id: 'input-container' },
          part('yt-live-chat-author-chip', {}, h('span', { id: 'author-name' }, SHOWN_NAME)),
          field,
        ),
        part('div', { id: 'message-buttons' }, part('div', { id: 'send-button' }, sendButton.element)),
      ),
    ),
  );
}
