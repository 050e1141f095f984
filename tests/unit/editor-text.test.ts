// @vitest-environment jsdom
/** The officer's own characters out of an editor: against the real Lexical, and against the shapes of the others. */

import fc from 'fast-check';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { describe, expect, test } from 'vitest';
import { editableText, editorText } from '../../lib/sites/editor-text.ts';
import { EmojiNode, newEditor, textOf } from '../practice/lexical/engine.ts';

type Run = { readonly text: string } | { readonly emoji: string } | 'break';

const run: fc.Arbitrary<Run> = fc.oneof(
  fc.record({ text: fc.constantFrom('a', 'two words', ' spaced ', 'é', '👮🏽‍♀️', '#tag', '@name') }),
  fc.record({ emoji: fc.constantFrom('🎉', '🚓') }),
  fc.constant<Run>('break'),
);

function nodeOf(one: Run) {
  if (one === 'break') return $createLineBreakNode();
  return 'emoji' in one ? new EmojiNode(one.emoji) : $createTextNode(one.text);
}

test('editableText is what Lexical itself says, for any paragraphs, soft line breaks and emoji that are pictures', () => {
  const never = () => false;
  const element = document.body.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  const { editor } = newEditor({ text: '', onText: () => undefined, onEnter: never, onEscape: never });
  editor.setRootElement(element);
  fc.assert(
    fc.property(fc.array(fc.array(run, { maxLength: 5 }), { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const fill = () => {
        const root = $getRoot().clear();
        for (const runs of paragraphs) root.append($createParagraphNode().append(...runs.map(nodeOf)));
      };
      editor.update(fill, { discrete: true });
      expect(editableText(element)).toBe(textOf(editor));
    }),
    { numRuns: 100 },
  );
}, 30_000);

test('editorText reads what can be seen where Draft has no blocks', () => {
  const editor = document.createElement('div');
  editor.append('one', document.createElement('br'), 'two');
  expect(editorText(editor)).toBe('one\ntwo');
});

describe('editableText in the shapes other editors make', () => {
  const lines = (html: string): string => {
    const root = document.createElement('div');
    root.append(document.createRange().createContextualFragment(html));
    return editableText(root);
  };

  test.each([
    ['nothing at all', '', ''],
    ['bare text with breaks', 'one<br>two<br><br>four', 'one\ntwo\n\nfour'],
    [
      'a first line without a block, as Chromium makes it',
      'one<div>two</div><div><br></div><div>four</div>',
      'one\ntwo\n\nfour',
    ],
    ['one block around all', '<div><p>one</p><p><br></p><p>three</p></div>', 'one\n\nthree'],
    [
      'Draft',
      '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">one</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div></div>',
      'one\n',
    ],
    [
      'a decorated emoji that stays a character',
      '<p><span style="background:none"><span data-lexical-text="true">🎉</span></span>!</p>',
      '🎉!',
    ],
    ['a mention', '<p>Hello <a><span data-lexical-text="true">Sam Reyes</span></a>.</p>', 'Hello Sam Reyes.'],
  ])('%s', (_name, html, text) => {
    expect(lines(html)).toBe(text);
  });
});
