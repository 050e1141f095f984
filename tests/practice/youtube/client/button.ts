/** `ytd-button-renderer`: a wrapper with the id, a shape, and a real button inside; it answers to `tap`. */
import { flag, h } from '../../polymer/element.ts';
import { onTap } from '../../polymer/gestures.ts';
import { label, part } from './here.ts';

export interface Button {
  readonly element: HTMLElement;
  disable(disabled: boolean): void;
  say(text: string): void;
}

export function button(id: string, text: string, tapped: (cause: Event) => void, tag = 'ytd-button-renderer'): Button {
  const words = h('span', { class: 'words' }, label(text));
  const inner = h('button', { class: 'ytSpecButtonShapeNextHost', 'aria-label': label(text) }, words);
  const element = part(tag, { id }, part('yt-button-shape', {}, inner));
  let isDisabled = false;
  onTap(element, (cause) => isDisabled || tapped(cause));
  return {
    element,
    disable(disabled) {
      isDisabled = disabled;
      flag(element, 'disabled', disabled);
      flag(inner, 'disabled', disabled);
      inner.ariaDisabled = `${disabled}`;
    },
    say(next) {
      words.textContent = label(next);
      inner.ariaLabel = label(next);
    },
  };
}
