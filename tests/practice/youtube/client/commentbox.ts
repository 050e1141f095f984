/** `ytd-commentbox`: the one box that comments, replies, edits, Shorts and channel posts share. Stamped when first opened. */

import { fill, writtenIn } from '../../polymer/editable.ts';
import { flag, h } from '../../polymer/element.ts';
import { isDeafTo, type Publication, publish } from '../../polymer/publish.ts';
import { button } from './button.ts';
import { ACCOUNT, AVATAR_ALT, label, MANNERS, part } from './here.ts';

export interface BoxOptions {
  readonly surface: Publication['surface'];
  readonly submit: string;
  readonly hint: string;
  /** What is there to begin with, as when a comment is edited. */
  readonly was?: string;
  /** More that goes out with the text, as a channel's post has it. */
  readonly more?: () => Partial<Publication>;
  /** Whether the rest allows it to go out. */
  readonly complete?: () => boolean;
  readonly closed: () => void;
}

export interface Box {
  readonly element: HTMLElement;
  readonly attachments: HTMLElement;
  readonly tools: HTMLElement;
  readonly submit: ReturnType<typeof button>;
  focus(): void;
  /** Looks again whether it may go out. */
  check(): void;
  press(cause: Event, by: Publication['by']): void;
}

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle cx="10" cy="10" r="9" fill="#f2b705"/></svg>')}`;

export function commentBox({ surface, submit, hint, was = '', more, complete, closed }: BoxOptions): Box {
  let text = was;
  let sending = false;
  const editor = part('div', {
    id: 'contenteditable-root',
    contenteditable: 'true',
    dir: 'auto',
    'aria-label': label(hint),
  });
  fill(editor, was);

  const check = () => submitButton.disable(sending || text.trim() === '' || !(complete?.() ?? true));
  const write = (next: string) => {
    text = next;
    fill(editor, next);
    check();
  };

  function press(cause: Event, by: Publication['by']): void {
    if (sending || text.trim() === '' || !(complete?.() ?? true) || isDeafTo(cause, by, MANNERS)) return;
    sending = true;
    check();
    publish({ surface, by, account: ACCOUNT, texts: [text], ...more?.() }, cause, MANNERS, (sent) => {
      sending = false;
      if (sent) {
        write('');
        closed();
      }
      check();
    });
  }

  editor.addEventListener('input', () => {
    text = writtenIn(editor);
    check();
  });
  editor.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      press(event, 'keys');
    }
  });

  const emoji = h('button', { class: 'tool', 'aria-label': 'Emoji', type: 'button' }, '☺');
  emoji.addEventListener('mousedown', (event) => event.preventDefault());
  emoji.addEventListener('click', () => {
    const line = editor.lastElementChild instanceof HTMLDivElement ? editor.lastElementChild : editor;
    line.append(h('img', { class: 'emoji', alt: '🚓', src: PICTURE }));
    editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  });

  const submitButton = button('submit-button', submit, (cause) => press(cause, 'button'));
  const cancel = button('cancel-button', 'Cancel', () => {
    write(was);
    closed();
  });
  const attachments = part('div', { id: 'attachments' });
  const tools = h('div', { class: 'tools' }, emoji);
  const element = part(
    'ytd-commentbox',
    { id: 'commentbox' },
    part('yt-img-shadow', { id: 'author-thumbnail' }, h('img', { id: 'img', alt: AVATAR_ALT, src: PICTURE })),
    part(
      'div',
      { id: 'main' },
      part(
        'div',
        { id: 'creation-box' },
        part(
          'ytd-emoji-input',
          { id: 'emoji' },
          part(
            'yt-user-mention-autosuggest-input',
            { id: 'input' },
            part('yt-formatted-string', { id: 'contenteditable-textarea', maxlength: '10000' }, editor),
          ),
        ),
      ),
      attachments,
      part(
        'div',
        { id: 'footer' },
        tools,
        h('span', { id: 'char-count', hidden: true }, '0/'),
        part('div', { id: 'buttons' }, cancel.element, submitButton.element),
      ),
    ),
  );
  check();
  return { element, attachments, tools, submit: submitButton, focus: () => editor.focus(), check, press };
}

/** Shows or hides, as the site does with what it will use again. */
export const show = (element: HTMLElement, shown: boolean): void => flag(element, 'hidden', !shown);
