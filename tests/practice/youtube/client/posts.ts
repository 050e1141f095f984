/** A channel's posts page: one form in use, a hidden one that waits, and ghosts without a size beside the real buttons. */

import { fill } from '../../polymer/editable.ts';
import { h } from '../../polymer/element.ts';
import { onTap } from '../../polymer/gestures.ts';
import { button } from './button.ts';
import { type Box, commentBox, show } from './commentbox.ts';
import { has, part, SHOWN_NAME } from './here.ts';
import { type Options, olderQuiz, options } from './options.ts';

/** When a scheduled post goes out. */
export const WHEN = '2026-12-24T09:00';

/** Stands first in the page and is never seen. */
function template(): HTMLElement {
  const editor = part('div', { id: 'contenteditable-root', contenteditable: 'true' });
  fill(editor, 'Words of a template: fuck');
  const idle = button('submit-button', 'Post', () => window.practice.ignored.push('template'));
  return part(
    'ytd-backstage-post-dialog-renderer',
    { hidden: true },
    part('ytd-commentbox', { id: 'commentbox' }, editor, idle.element),
  );
}

/** Two of each button: of one pair, the first has no size and does nothing. */
function ghosts(): HTMLElement[] {
  const ghost = h('button', { 'aria-label': 'Post', class: 'ghost' });
  ghost.addEventListener('click', () => window.practice.ignored.push('ghost'));
  return [h('span', { id: 'quiz-button', class: 'ghost' }), h('span', { id: 'submit-button', class: 'ghost' }, ghost)];
}

function menu(chosen: () => void): HTMLElement {
  const item = h('ytd-menu-service-item-renderer', { role: 'menuitem', tabindex: '-1' }, 'Schedule post');
  const popup = h('ytd-menu-popup-renderer', { hidden: true }, item);
  const opener = button('more', '⋮', () => show(popup, popup.hasAttribute('hidden')));
  onTap(item, () => {
    show(popup, false);
    chosen();
  });
  return part('div', { id: 'option-menu' }, opener.element, popup);
}

function form(): HTMLElement {
  let extra: Options | undefined;
  let scheduled: string | null = null;
  const panel = part(
    'div',
    { id: 'scheduling-panel', hidden: true },
    h('ytd-date-time-picker-renderer', {}, 'Dec 24, 2026, 9:00 AM'),
  );
  const placeholder = part(
    'div',
    { id: 'commentbox-placeholder', role: 'button', tabindex: '0' },
    'What is on your mind?',
  );
  const host = h('div', { class: 'post-box' });
  const element = part(
    'ytd-backstage-post-dialog-renderer',
    {},
    h(
      'div',
      { id: 'header' },
      h('b', { id: 'author-text' }, SHOWN_NAME),
      h('span', { id: 'header-default-visibility' }, 'Public'),
    ),
    ...ghosts(),
    placeholder,
    host,
  );
  const open = (shown: boolean) => {
    show(host, shown);
    show(placeholder, !shown);
  };

  function stamp(): Box {
    const box = commentBox({
      surface: 'post',
      submit: 'Post',
      hint: 'What is on your mind?',
      more: () => ({ ...extra?.texts(), scheduled, ...(scheduled && { surface: 'schedule' as const }) }),
      complete: () => extra?.complete() ?? true,
      closed() {
        extra?.element.remove();
        extra = undefined;
        scheduled = null;
        show(panel, false);
        box.submit.say('Post');
        open(false);
      },
    });
    const add = (kind: 'poll' | 'quiz') => () => {
      extra?.element.remove();
      extra = options(kind, box.check);
      box.attachments.append(extra.element);
      box.check();
    };
    box.attachments.append(olderQuiz());
    box.tools.append(
      button('poll-button', 'Add a poll', add('poll')).element,
      button('quiz-button', 'Add a quiz', add('quiz')).element,
      menu(() => {
        scheduled = WHEN;
        show(panel, true);
        box.submit.say('Schedule');
      }),
    );
    box.attachments.after(panel);
    if (has('viewmodel')) newerPost(box);
    return box;
  }

  /** The button moves into a newer part without an id; what it was stays behind, without a size. */
  function newerPost(box: Box): void {
    const inner = h('button', { 'aria-label': 'Post', class: 'newer' }, 'Post');
    onTap(inner, (cause) => box.press(cause, 'button'));
    box.submit.element.classList.add('ghost');
    box.submit.element.before(h('button-view-model', {}, inner));
  }

  let box: Box | undefined;
  onTap(placeholder, () => {
    box ??= stamp();
    if (!box.element.isConnected) host.append(box.element);
    open(true);
    box.focus();
  });
  open(false);
  return element;
}

export const posts = (): HTMLElement =>
  h('div', { id: 'contents' }, template(), form(), h('p', { class: 'dim' }, 'No posts yet.'));
