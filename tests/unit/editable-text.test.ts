// @vitest-environment jsdom
/** What the walker reads out of a plain contenteditable, in the shapes that browsers give it. */
import { describe, expect, it } from 'vitest';
import { editableText } from '../../lib/sites/editor-text.ts';

/** As the browser's own parser would build it. */
function editor(markup: string): Element {
  const body = new DOMParser().parseFromString(`<div contenteditable>${markup}</div>`, 'text/html').body;
  return body.firstElementChild ?? body;
}

describe('the text of a contenteditable', () => {
  it.each([
    ['nothing', '', ''],
    ['one line', 'Hello', 'Hello'],
    ['text and <br>', 'a<br>b', 'a\nb'],
    ['a last <br>, which gives the line its height', 'a<br>', 'a'],
    ['an empty last line', 'a<br><br>', 'a\n'],
    ['an empty line between', 'a<br><br>b', 'a\n\nb'],
    ["Chromium's blocks", 'a<div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
    ["Firefox's blocks", '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['blocks within blocks', '<div><div>a</div><div>b</div></div>', 'a\nb'],
    ['text behind a block', '<div>a</div>b', 'a\nb'],
    ['inline elements', 'a <b>b</b><span>c</span>', 'a bc'],
    ['line breaks as characters', 'a\nb', 'a\nb'],
    ['an emoji as a picture', 'On my way <img alt="🚓"> now', 'On my way 🚓 now'],
    ['a picture without words', 'a<img>b', 'ab'],
    ['spaces that do not break', 'a&nbsp; b', 'a\u00a0 b'],
  ])('%s', (_name, markup, text) => {
    expect(editableText(editor(markup))).toBe(text);
  });

  it('a text area and an input tell their value', () => {
    const area = document.createElement('textarea');
    area.value = 'a\nb';
    const input = document.createElement('input');
    input.value = 'c';
    expect([area, input].map(editableText)).toEqual(['a\nb', 'c']);
  });
});
