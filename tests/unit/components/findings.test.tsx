// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Findings } from '../../../components/findings.tsx';
import { Prose } from '../../../components/prose.tsx';
import type { Finding } from '../../../lib/check.ts';
import type { Field } from '../../../lib/draft.ts';
import { finding, RULE_WORDS, show } from './show.tsx';

const ONE_BOX: readonly Field[] = [{ kind: 'text', index: 0, text: '' }];

const showFindings = (findings: readonly Finding[], fields = ONE_BOX) =>
  show(<Findings findings={findings} fields={fields} ruleWords={RULE_WORDS} />);

const cards = () => within(screen.getByRole('region', { name: 'Findings' })).queryAllByRole('listitem');

it('says calmly that there is nothing, and no more', () => {
  showFindings([]);
  expect(screen.getByRole('region', { name: 'Findings' }).textContent).toBe('FindingsNothing to change.');
});

it('gives each finding a card with its rule, the words found, why, and what to do instead', () => {
  showFindings([finding('guilt', { span: 'We caught the thief' }), finding('phone', { span: '647-555-0148' })]);
  expect(cards().map((card) => card.getAttribute('data-rule'))).toEqual(['guilt', 'phone']);
  const [guilt] = cards();
  for (const words of [
    'Look again',
    'Guilt as fact',
    'We caught the thief',
    'Why Guilt as fact.',
    'Write Guilt as fact otherwise.',
  ])
    expect(guilt?.textContent).toContain(words);
});

it.each([
  ['block', 'Stop and check'],
  ['warn', 'Look again'],
  ['advise', 'Tip'],
] as const)('says %s in words and in a shape of its own', (severity, words) => {
  const { container } = showFindings([finding('guilt', { severity })]);
  expect(cards()[0]?.textContent).toContain(words);
  const { container: other } = showFindings([finding('guilt', { severity: severity === 'warn' ? 'block' : 'warn' })]);
  expect(container.querySelector('svg')?.innerHTML).not.toBe(other.querySelector('svg')?.innerHTML);
});

it('says that a guess is one, and nothing of the kind of a phrase that was found', () => {
  showFindings([finding('guilt', { likely: true }), finding('phone')]);
  const [guess, found] = cards();
  expect(guess?.textContent).toContain('a guess: it sounds like this');
  expect(found?.textContent).not.toContain('a guess');
});

it('shows three at once and the rest on request', async () => {
  const { user } = showFindings([1, 2, 3, 4, 5].map((n) => finding('guilt', { start: n })));
  expect(cards()).toHaveLength(3);
  const more = screen.getByRole('button', { name: 'and 2 more' });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  await user.click(more);
  expect(cards()).toHaveLength(5);
});

it('says where in the draft, when it is not plain', () => {
  const fields: readonly Field[] = [
    { kind: 'text', index: 0, text: '' },
    { kind: 'text', index: 1, text: '' },
    { kind: 'poll-choice', index: 0, text: '' },
    { kind: 'alt-text', index: 0, text: '' },
  ];
  showFindings([finding('guilt'), finding('guilt', { field: 1 }), finding('guilt', { field: 2 })], fields);
  const [first, second, third] = cards().map((card) => card.textContent);
  expect(first).not.toContain('Box');
  expect(second).toContain('Box 2 of the thread');
  expect(third).toContain('Poll choice 1');
});

it('speaks even for a rule without words, and never shows its id', () => {
  showFindings([finding('some-new-rule', { span: 'these words' })]);
  expect(cards()[0]?.textContent).toContain('Something to check');
  expect(cards()[0]?.textContent).not.toContain('some-new-rule');
});

it('copies a replacement', async () => {
  const { user } = showFindings([finding('guilt', { replacement: 'We arrested a suspect' })]);
  await user.click(screen.getByRole('button', { name: 'Copy', description: '“We arrested a suspect”' }));
  expect(await navigator.clipboard.readText()).toBe('We arrested a suspect');
  expect(await screen.findByText('Copied')).toBeTruthy();
});

it('copies the older way where the site denies the clipboard, and says so when nothing works', async () => {
  const { user } = showFindings([finding('guilt', { replacement: 'We arrested a suspect' })]);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  const seen: string[] = [];
  document.execCommand = () => {
    seen.push((document.activeElement as HTMLTextAreaElement).value);
    return seen.length === 1;
  };
  const button = screen.getByRole('button', { name: 'Copy' });
  await user.click(button);
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(seen).toEqual(['We arrested a suspect']);
  expect(document.activeElement).toBe(button);
  await user.click(button);
  expect(await screen.findByText(/Could not copy/)).toBeTruthy();
});

it('sets our sentences so that no number is cut in two and no line begins with a mark', () => {
  const { container } = show(<Prose text="Donnez le 416-808-2222 ou écrivez « un homme accusé de … »." />);
  expect(container.querySelector('.whole')?.textContent).toBe('416-808-2222');
  expect(container.textContent).toBe('Donnez le 416-808-2222 ou écrivez «\u00a0un homme accusé de\u00a0…\u00a0».');
});
