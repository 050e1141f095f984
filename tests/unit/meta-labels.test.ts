// @vitest-environment jsdom
/** Which button publishes on Facebook and Business Suite: by state, then by name, in any of the languages. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Meaning, meaningOf } from '../../lib/sites/meta-labels.ts';
import { noticeControls, publishingControl } from '../../lib/sites/publishing-control.ts';

const button = (label: string, attributes: Record<string, string> = {}): HTMLElement => {
  const element = document.createElement('div');
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', label);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

beforeAll(() => {
  Element.prototype.checkVisibility = () => true;
});

describe('meaningOf', () => {
  test.each<[string, Meaning]>([
    ['Post', 'publish'],
    ['\u200bPublish\u200b', 'publish'],
    ['  SHARE  now ', 'share'],
    ['Request to post', 'submit'],
    ['Publier', 'publish'],
    ['Suivant', 'next'],
    ['发布', 'publish'],
    ['發佈', 'publish'],
    ['下一步', 'next'],
    ['\u2067نشر\u2069', 'publish'],
    ['التالي', 'next'],
    ['ਪੋਸਟ ਕਰੋ', 'publish'],
    ['پوسٹ کریں', 'publish'],
    ['I-post', 'publish'],
    ['Publicar', 'publish'],
    ['Pubblica', 'publish'],
    ['Postar', 'publish'],
    ['இடுகையிடு', 'publish'],
  ])('%s', (label, meaning) => {
    expect(meaningOf(button(label))).toBe(meaning);
  });

  test.each(['Like', 'Photo/video', 'Post settings', 'Poster', 'Leave a comment', 'Posts', ''])(
    '"%s" is none of them',
    (label) => {
      expect(meaningOf(button(label))).toBeUndefined();
    },
  );
});

describe('publishingControl', () => {
  const ACCEPTED: ReadonlySet<Meaning> = new Set(['publish']);
  const among = (...buttons: HTMLElement[]) => {
    const root = document.createElement('div');
    root.append(...buttons);
    return publishingControl(root, buttons, ACCEPTED);
  };

  test('the last one with a state, where no name is known', () => {
    const [audience, tool, publish] = [
      button('A', { 'aria-haspopup': 'menu' }),
      button('B'),
      button('C', { 'aria-disabled': 'true' }),
    ];
    expect(among(audience, tool, publish).control).toBe(publish);
  });

  test('a switch or a menu with a state publishes nothing', () => {
    expect(among(button('A', { 'aria-disabled': 'false', 'aria-pressed': 'true' })).control).toBeNull();
  });

  test('a known name wins over an unknown one with a state', () => {
    const [post, boost] = [button('Post'), button('Boost', { 'aria-disabled': 'true' })];
    expect(among(post, boost).control).toBe(post);
  });

  test('"Next" leads on', () => {
    expect(among(button('Next')).leadsOn).toBe(true);
  });

  test('no name, no state: nobody can tell', () => {
    expect(among(button('Julkaise')).control).toBeNull();
  });

  test('what was disabled while there was no text is known again once it is enabled, and made anew', () => {
    const root = document.createElement('div');
    noticeControls(root, [button('Emoji'), button('Julkaise', { 'aria-disabled': 'true' })]);
    const enabled = button('Julkaise');
    expect(publishingControl(root, [button('Emoji'), enabled], ACCEPTED).control).toBe(enabled);
  });
});
