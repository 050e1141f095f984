/** `ytcp-button`: the host has the id and the state, a shape holds a real button. */
import { flag, h } from '../../polymer/element.ts';
import { onTap } from '../../polymer/gestures.ts';
import { label, part } from './here.ts';

export interface Button {
  readonly element: HTMLElement;
  disable(disabled: boolean): void;
  say(text: string): void;
}

/** `id` null: a button that only its place and its words tell from others. */
export function button(id: string | null, text: string, tapped: (cause: Event) => void): Button {
  const words = h('div', { class: 'label' }, label(text));
  const inner = h('button', { 'aria-label': label(text) }, words);
  const element = part('ytcp-button', id === null ? {} : { id }, part('ytcp-button-shape', {}, inner));
  let isDisabled = false;
  onTap(element, (cause) => isDisabled || tapped(cause));
  return {
    element,
    disable(disabled) {
      isDisabled = disabled;
      flag(element, 'disabled', disabled);
      flag(inner, 'disabled', disabled);
      element.ariaDisabled = `${disabled}`;
    },
    say(next) {
      words.textContent = label(next);
      inner.ariaLabel = label(next);
    },
  };
}
