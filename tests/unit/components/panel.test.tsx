// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Phase } from '../../../lib/panel.ts';
import { axeProblems, finding, held, showPanel, verdict, view } from './show.tsx';

const guidelines = () => screen.getByRole('region', { name: 'Guidelines' });

describe('the docked panel', () => {
  it('has the names that people and tests rely on, and no axe problems', async () => {
    showPanel(view({ findings: [finding('guilt', { replacement: 'x' })] }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Signpost');
    const names = screen.getAllByRole('region').map((region) => within(region).getAllByRole('heading')[0]?.textContent);
    expect(names).toEqual(['Account', 'Findings', 'Guidelines']);
    expect(await axeProblems()).toEqual([]);
  });

  it('waits calmly while no composer has the focus', async () => {
    showPanel(null);
    expect(screen.getByText('Start writing a post and Signpost will read along.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Account' })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it('puts first what this draft is about', () => {
    const titles = () => [...guidelines().querySelectorAll('.fold-title')].map((title) => title.textContent);
    const { next } = showPanel(view());
    expect(titles()[0]).toBe('On X');
    next(view({ findings: [finding('phone'), finding('guilt')] }));
    expect(titles().slice(0, 3)).toEqual(['Respect', 'Fairness', 'On X']);
    expect(within(guidelines()).getAllByText('For this draft')).toHaveLength(2);
  });

  it('holds the eight checks, the ready lines and the contacts', () => {
    showPanel(view());
    for (const title of ['Eight checks before you post', 'Ready lines', 'Contacts'])
      expect(within(guidelines()).getByText(title)).toBeTruthy();
    expect(guidelines().querySelectorAll('ol > li')).toHaveLength(8);
  });

  it('puts our words in place of the officer’s at one press, and quiets what does not help', async () => {
    const phone = finding('phone', { replacement: '416-808-2222' });
    const { user, onReplace, onQuiet } = showPanel(view({ findings: [phone] }));
    await user.click(screen.getByRole('button', { name: 'Use this', description: /416-808-2222/ }));
    expect(onReplace).toHaveBeenCalledExactlyOnceWith(phone);
    await user.click(screen.getByRole('button', { name: 'Not helpful here', description: 'Private phone number' }));
    expect(onQuiet).toHaveBeenCalledExactlyOnceWith(phone);
  });

  it('does not let a script press them, nor a grave finding be quieted', async () => {
    const grave = finding('phone', { severity: 'block', replacement: '416-808-2222' });
    const { user, onReplace } = showPanel(view({ findings: [grave] }), { trusts: () => false });
    await user.click(screen.getByRole('button', { name: 'Use this' }));
    expect(onReplace).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Not helpful here' })).toBeNull();
  });

  it('says when the site did not take a change, and what to do', () => {
    showPanel(view({ findings: [finding('phone')], editRefused: true }));
    expect(screen.getByRole('alert').textContent).toBe(
      'It could not be changed here. Copy the words and put them in yourself.',
    );
  });

  it('speaks French throughout', () => {
    showPanel(view({ findings: [finding('guilt')] }), { lang: 'fr' });
    const names = screen.getAllByRole('region').map((region) => within(region).getAllByRole('heading')[0]?.textContent);
    expect(names).toEqual(['Compte', 'Points à vérifier', 'Lignes directrices']);
    expect(screen.getByText('Guilt as fact (fr)')).toBeTruthy();
  });
});

describe('what became of the post', () => {
  const PHASES: readonly [Exclude<Phase['at'], 'open' | 'held'>, RegExp][] = [
    ['releasing', /Posting now/],
    ['press-again', /Press Post once more: the site did not take our click/],
    ['changed', /Nothing was posted: the text, the media or the account changed/],
    ['blind', /Signpost is not checking this composer/],
    ['failed', /Something went wrong, so Signpost is not checking this composer/],
  ];

  it.each(PHASES)('%s is said', (at, words) => {
    showPanel(view({ phase: { at } }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  it.each(['blind', 'failed'] as const)('%s never looks as if all were well', (at) => {
    const { container } = showPanel(view({ phase: { at } }));
    expect(screen.queryByText('Nothing to change.')).toBeNull();
    expect(screen.getByRole('region', { name: 'Findings' }).textContent).toContain('Not checked.');
    expect(container.querySelector('[data-tone="official"]')).toBeNull();
  });
});

describe('the tab', () => {
  const collapsed = view({ collapsed: true });

  it('still says whose account it is and how many findings there are, and opens', async () => {
    const { user, onCollapse } = showPanel(view({ collapsed: true, findings: [finding('guilt')] }));
    await user.click(screen.getByRole('button', { name: 'Official account. 1 thing to check. Open Signpost' }));
    expect(onCollapse.mock.calls).toEqual([[false]]);
    expect(await axeProblems()).toEqual([]);
  });

  it('says that nothing is checked', () => {
    showPanel({ ...collapsed, phase: { at: 'blind' } });
    expect(screen.getByRole('button', { name: /not checking this composer/ })).toBeTruthy();
  });

  it('is what the docked panel becomes', async () => {
    const { user, onCollapse } = showPanel(view());
    await user.click(screen.getByRole('button', { name: 'Hide the panel' }));
    expect(onCollapse.mock.calls).toEqual([[true]]);
  });

  it('gives way to a hold', () => {
    showPanel({ ...collapsed, phase: held('confirmation') });
    expect(screen.getByRole('button', { name: 'Post anyway' })).toBeTruthy();
  });
});

describe('the live region', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const spoken = () => [...screen.getAllByRole('status')].at(-1)?.textContent;
  const pause = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  it('speaks once per pause, and calls it settled only after there was something', () => {
    const { next } = showPanel(view());
    pause(1100);
    expect(spoken()).toBe('Official account');
    next(view({ findings: [finding('guilt')] }));
    pause(500);
    next(view({ findings: [finding('guilt'), finding('phone')] }));
    pause(500);
    expect(spoken()).toBe('Official account');
    pause(600);
    expect(spoken()).toBe('Official account2 things to check');
    next(view());
    pause(1100);
    expect(spoken()).toBe('Official accountNothing to change.');
  });

  it('says what became of the post, and only that where nothing is checked', () => {
    const { next } = showPanel(view({ verdict: verdict({ answer: 'personal' }), phase: { at: 'changed' } }));
    pause(1100);
    expect(spoken()).toMatch(/^Personal accountNothing was posted/);
    next(view({ phase: { at: 'failed' } }));
    pause(1100);
    expect(spoken()).toMatch(/^Something went wrong/);
  });
});
