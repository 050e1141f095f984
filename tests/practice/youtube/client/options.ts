/** Poll and quiz of a channel's post: the older parts, the newer ones, and what is left of the older beside them. */
import { h } from '../../polymer/element.ts';
import type { Publication } from '../../polymer/publish.ts';
import { has } from './here.ts';

export interface Options {
  readonly element: HTMLElement;
  texts(): Partial<Publication>;
  complete(): boolean;
}

/** Text fields that keep what was typed; `wrap` dresses each as its time did. */
function fields(count: number, changed: () => void, wrap: (index: number) => [HTMLElement, HTMLElement]) {
  const texts: string[] = [];
  const elements = Array.from({ length: count }, (_, index) => {
    texts[index] = '';
    const [outer, inner] = wrap(index);
    inner.addEventListener('input', () => {
      texts[index] = (inner as HTMLInputElement).value;
      changed();
    });
    return outer;
  });
  return { texts, elements };
}

const isComplete = (texts: readonly string[]) => texts.slice(0, 2).every((text) => text.trim() !== '');

function olderPoll(changed: () => void): Options {
  const { texts, elements } = fields(2, changed, (index) => {
    const input = h('input', { type: 'text', placeholder: `Option ${index + 1}` });
    return [h('tp-yt-paper-input', { class: 'poll-option-input' }, h('div', { id: 'container' }, input)), input];
  });
  return {
    element: h('ytd-poll-attachment', {}, ...elements),
    texts: () => ({ poll: [...texts] }),
    complete: () => isComplete(texts),
  };
}

const NEWER = 'ytPostsCreationOptionViewModel';
const EDITOR = 'ytPostsCreationOptionsEditorViewModel';

function newer(kind: 'poll' | 'quiz', changed: () => void): Options {
  const word = kind === 'quiz' ? 'Answer' : 'Option';
  const { texts, elements } = fields(2, changed, (index) => {
    const area = h('textarea', {
      class: 'ytStandardsTextareaShapeTextarea',
      placeholder: `${word} ${index + 1}`,
      rows: '1',
    });
    return [h('div', { class: NEWER }, h('div', { class: `${NEWER}TextFieldContainer` }, area)), area];
  });
  const explanation = fields(kind === 'quiz' ? 1 : 0, changed, () => {
    const area = h('textarea', { placeholder: 'Add an explanation (optional)', rows: '1' });
    return [h('div', { class: `${EDITOR}ExplanationContainer` }, area), area];
  });
  return {
    element: h('div', { class: `${EDITOR}Host` }, ...elements, ...explanation.elements),
    texts: () => ({ poll: [...texts], description: explanation.texts[0] ?? '' }),
    complete: () => isComplete(texts),
  };
}

export const options = (kind: 'poll' | 'quiz', changed: () => void): Options =>
  kind === 'poll' && !has('viewmodel') ? olderPoll(changed) : newer(kind, changed);

/** The older quiz editor: still in the page, without a size, with words that nobody will publish. */
export function olderQuiz(): HTMLElement {
  const area = h('textarea', { placeholder: 'Option 1' }) as HTMLTextAreaElement;
  area.value = 'Words of a ghost: fuck';
  return h('ytd-backstage-quiz-editor-renderer', { id: 'quiz-attachment', class: 'ghost' }, area);
}
