/** Title, description and tags: the same parts in the upload dialog and on the edit page. Both boxes have the id `textbox`. */

import { fill, writtenIn } from '../../polymer/editable.ts';
import { h } from '../../polymer/element.ts';
import { part } from './here.ts';

export interface Texts {
  title: string;
  description: string;
  tags: string[];
}

function textbox(id: string, name: string, was: string, written: (text: string) => void): HTMLElement {
  const editor = part('div', { id: 'textbox', contenteditable: 'true', 'aria-label': name });
  fill(editor, was);
  editor.addEventListener('input', () => written(writtenIn(editor)));
  return part('ytcp-social-suggestions-textbox', { id }, h('span', { class: 'dim' }, name), editor);
}

function tagBar(tags: string[], changed: () => void): HTMLElement {
  const chips = part('ytcp-chip-bar', {});
  const input = part('input', { id: 'text-input', 'aria-label': 'Tags' }) as HTMLInputElement;
  const draw = () =>
    chips.replaceChildren(...tags.map((tag) => part('ytcp-chip', {}, part('span', { id: 'chip-text' }, tag))));
  input.addEventListener('input', () => {
    const done = input.value.split(',');
    const rest = done.pop() ?? '';
    tags.push(...done.map((tag) => tag.trim()).filter((tag) => tag !== ''));
    input.value = rest;
    draw();
    changed();
  });
  draw();
  return part('ytcp-form-input-container', { id: 'tags-container' }, part('ytcp-free-text-chip-bar', {}, chips, input));
}

export function details(texts: Texts, changed: () => void): HTMLElement {
  const write = (name: 'title' | 'description') => (text: string) => {
    texts[name] = text;
    changed();
  };
  return part(
    'ytcp-uploads-details',
    {},
    textbox(
      'title-textarea',
      'Add a title that describes your video (type @ to mention a channel)',
      texts.title,
      write('title'),
    ),
    textbox(
      'description-textarea',
      'Tell viewers about your video (type @ to mention a channel)',
      texts.description,
      write('description'),
    ),
    tagBar(texts.tags, changed),
  );
}
