// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Composer } from '../../lib/sites/site.ts';
import { x } from '../../lib/sites/x.ts';

/** Only what comes when, which a browser cannot be made to repeat. The real editors are in the browser tests. */
beforeEach(() => {
  document.body.innerHTML = `<div role="dialog">
    <textarea data-testid="tweetTextarea_0"></textarea><textarea data-testid="tweetTextarea_1"></textarea>
    <button data-testid="addButton"></button><button data-testid="tweetButton"></button></div>`;
});

const find = <E extends Element>(css: string): E => document.querySelector<E>(css) as E;
const hear = (event: Event, at: Element): void => {
  at.addEventListener(event.type, (heard) => x.attemptOf(heard), { once: true });
  at.dispatchEvent(event);
};

for (const [how, event, at] of [
  ['the button that adds a box', () => new MouseEvent('click', { bubbles: true }), 'addButton'],
  ['a key in the next box', () => new KeyboardEvent('keydown', { bubbles: true, key: '@' }), 'tweetTextarea_1'],
] as const)
  test(`a box that ${how} hides is read before it goes, though nobody had looked yet`, () => {
    const first = find<HTMLTextAreaElement>('[data-testid="tweetTextarea_0"]');
    const second = find<HTMLTextAreaElement>('[data-testid="tweetTextarea_1"]');
    first.value = 'First';
    hear(event(), find(`[data-testid="${at}"]`));

    second.value = 'Second @s';
    first.remove();
    document.body.insertAdjacentHTML('beforeend', '<div data-testid="typeaheadDropdown"></div>');
    const composer: Composer = { root: find('[role="dialog"]'), editor: second };
    expect(x.read(composer).fields.map(({ text }) => text)).toEqual(['First', 'Second @s']);
  });
