/** The comments below a video and beside a Short: the opener, other people's comments with their pictures, one's own. */
import { h } from '../../polymer/element.ts';
import { REMARKS, type Remark } from '../people.ts';
import { button } from './button.ts';
import { type Box, commentBox, show } from './commentbox.ts';
import { has, part, SHOWN_NAME } from './here.ts';

function simplebox(surface: 'comment' = 'comment'): HTMLElement {
  const hint = has('publicly') ? `Comment publicly as ${SHOWN_NAME}` : 'Add a comment...';
  const placeholder = part(
    'div',
    { id: 'placeholder-area', tabindex: '0' },
    part('yt-formatted-string', { id: 'simplebox-placeholder' }, hint),
  );
  const dialog = part('div', { id: 'comment-dialog', hidden: true });
  let box: Box | undefined;
  const open = (shown: boolean) => {
    show(dialog, shown);
    show(placeholder, !shown);
  };
  placeholder.addEventListener('click', () => {
    box ??= commentBox({ surface, submit: 'Comment', hint: 'Add a comment...', closed: () => open(false) });
    if (!box.element.isConnected) dialog.append(box.element);
    open(true);
    box.focus();
  });
  return part('ytd-comment-simplebox-renderer', {}, placeholder, dialog);
}

function thread({ by, text, own }: Remark): HTMLElement {
  const replyDialog = part('div', { id: 'reply-dialog' });
  const editDialog = part('div', { id: 'edit-dialog' });
  const words = part('span', { id: 'content-text' }, text);
  const put = (where: HTMLElement, box: Box) => {
    where.replaceChildren(box.element);
    box.focus();
  };
  const reply = button('reply-button-end', 'Reply', () =>
    put(
      replyDialog,
      commentBox({
        surface: 'reply',
        submit: 'Reply',
        hint: 'Add a reply...',
        closed: () => replyDialog.replaceChildren(),
      }),
    ),
  );
  const edit = h('button', { class: 'edit', type: 'button' }, 'Edit');
  edit.addEventListener('click', () =>
    put(
      editDialog,
      commentBox({
        surface: 'edit',
        submit: 'Save',
        hint: 'Edit',
        was: text,
        closed: () => editDialog.replaceChildren(),
      }),
    ),
  );
  return part(
    'ytd-comment-thread-renderer',
    {},
    part(
      'ytd-comment-view-model',
      { id: 'comment' },
      // Another person's picture, within reach of a careless look for the officer's own.
      part('div', { id: 'author-thumbnail' }, h('img', { id: 'img', alt: by })),
      h('b', {}, by),
      words,
      part('div', { id: 'toolbar' }, reply.element, own ? edit : null),
      replyDialog,
      editDialog,
    ),
  );
}

export const comments = (): HTMLElement =>
  part('ytd-comments', { id: 'comments' }, simplebox(), h('div', { id: 'contents' }, ...REMARKS.map(thread)));
