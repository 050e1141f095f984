/** X's single-letter shortcuts: a key that strays out of a composer, or out of an extension's panel, does something. */
import { app, goTo } from './state.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!['n', 'l', 'r', 't'].includes(event.key)) return;
    window.practice.shortcuts.push(event.key);
    if (event.key === 'n' && !app.getState().modal) {
      event.preventDefault();
      goTo('/compose/post');
    }
  });
}
