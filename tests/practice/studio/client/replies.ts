/** Replies in the comments tab: a text area, and a button that has no id (measured 2026-09). */
import { h } from '../../polymer/element.ts';
import { isDeafTo, publish } from '../../polymer/publish.ts';
import { REMARKS, type Remark } from '../../youtube/people.ts';
import { button } from './button.ts';
import { ACCOUNT, has, MANNERS, part } from './here.ts';

function replyBox(closed: () => void): HTMLElement {
  let text = '';
  const area = part('textarea', { id: 'textarea', placeholder: 'Add a reply...' }) as HTMLTextAreaElement;
  const send = button(has('older') ? 'submit-button' : null, 'Reply', (cause) => {
    if (isDeafTo(cause, 'button', MANNERS)) return;
    publish(
      { surface: 'reply', by: 'button', account: ACCOUNT, texts: [text] },
      cause,
      MANNERS,
      (sent) => sent && closed(),
    );
  });
  const cancel = button(has('older') ? 'cancel-button' : null, 'Cancel', closed);
  area.addEventListener('input', () => {
    text = area.value;
    send.disable(text.trim() === '');
  });
  send.disable(true);
  const note = (word: string) => button(null, word, () => window.practice.shortcuts.push(word)).element;
  return part(
    'ytcp-commentbox',
    {},
    // Before the field, and so never what sends.
    note('Reply with a saved answer'),
    part(
      'div',
      { id: 'body' },
      part(
        'div',
        { id: 'main' },
        part(
          'ytcp-form-input-container',
          { id: 'input-container' },
          part('tp-yt-iron-autogrow-textarea', { id: 'textarea' }, area),
        ),
      ),
    ),
    part(
      'div',
      { id: 'buttons' },
      has('manybuttons') ? note('Emoji') : null,
      cancel.element,
      send.element,
      has('manybuttons') ? note('Suggest') : null,
    ),
  );
}

function thread({ by, text }: Remark): HTMLElement {
  const place = h('div', {});
  const open = button('reply-button', 'Reply', () => {
    const box = replyBox(() => place.replaceChildren());
    place.replaceChildren(box);
    box.querySelector('textarea')?.focus();
  });
  return part(
    'ytcp-comment-thread',
    {},
    part('ytcp-comment', {}, h('b', {}, by), h('p', {}, text), open.element, place),
  );
}

export const repliesPage = (): HTMLElement => part('ytcp-comments-section', {}, ...REMARKS.map(thread));
