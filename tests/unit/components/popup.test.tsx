// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup.tsx';
import type { CheckText } from '../../../components/try-draft.tsx';
import { GUIDELINES } from '../../../lib/guidelines/guidelines.ts';
import type { Lang } from '../../../lib/lang.ts';
import { axeProblems, finding, RULE_WORDS, show } from './show.tsx';

const thief: CheckText = async (text) => (text.includes('thief') ? [finding('guilt', { span: 'thief' })] : []);

interface Given {
  readonly state?: 'checking' | 'not-checking' | 'off' | null;
  readonly check?: CheckText;
  readonly lang?: Lang;
}

const showPopup = ({ state = 'checking', check = thief, lang = 'en' }: Given = {}) =>
  show(
    <Popup
      state={state}
      guidelines={GUIDELINES}
      ruleWords={RULE_WORDS}
      check={check}
      diagnose={async () => 'Signpost 1.0'}
      settingsPage="/options.html"
    />,
    lang,
  );

describe('the popup', () => {
  it.each([
    ['checking', 'Checking in this tab'],
    ['not-checking', 'Not checking in this tab'],
    ['off', 'Shows and holds nothing in this tab'],
    [null, 'Not working on this page'],
  ] as const)('says what this tab is doing: %s', (state, words) => {
    showPopup({ state });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('is ready to search at the first key', async () => {
    const { user } = showPopup();
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search the guidelines' }));
    await user.keyboard('minor');
    expect(screen.getByText('A young person is charged')).toBeTruthy();
    expect(screen.queryByText('Our values')).toBeNull();
  });

  it('says so when nothing is found', async () => {
    const { user } = showPopup();
    await user.keyboard('zzzzzz');
    expect(screen.getByText(/Nothing found/)).toBeTruthy();
  });

  it('shows values, platforms, checks, ready lines and contacts without a search', () => {
    showPopup();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['Our values', 'Where you post', 'Keep at hand']);
    for (const title of ['Honesty', 'On YouTube', 'Ready lines', 'Contacts'])
      expect(screen.getByText(title)).toBeTruthy();
  });

  it('says which contacts nobody has confirmed', async () => {
    const { user } = showPopup();
    await user.keyboard('helpline');
    expect(screen.getByText('Not confirmed. Check it before you post it.')).toBeTruthy();
  });

  it('copies a ready line', async () => {
    const { user } = showPopup();
    await user.keyboard('siu');
    const [copy] = screen.getAllByRole('button', { name: 'Copy', description: /^The SIU has been notified/ });
    if (!copy) throw new Error('No copy button beside the line');
    await user.click(copy);
    expect(await navigator.clipboard.readText()).toBe(
      'The SIU has been notified and has invoked its mandate. Please direct questions to the SIU.',
    );
  });

  it('copies diagnostics', async () => {
    const { user } = showPopup();
    await user.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
    expect(await navigator.clipboard.readText()).toBe('Signpost 1.0');
  });

  it('moves between its two pages by arrow keys', async () => {
    const { user } = showPopup();
    screen.getByRole('tab', { name: 'Look up' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Try a draft', selected: true }));
    expect(screen.getByRole('tabpanel', { name: 'Try a draft' })).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Look up', selected: true })).toBe(document.activeElement);
  });

  it('has no axe problems', async () => {
    showPopup();
    expect(await axeProblems()).toEqual([]);
  });

  it('has no axe problems in what a search finds', async () => {
    const { user } = showPopup({ lang: 'fr' });
    await user.keyboard('ues');
    expect(await axeProblems()).toEqual([]);
  });
});

describe('trying a draft', () => {
  const open = async (given: Given = {}) => {
    const { user } = showPopup(given);
    await user.click(screen.getByRole('tab', { name: 'Try a draft' }));
    await user.click(screen.getByRole('textbox', { name: 'Your draft' }));
    return user;
  };

  it('shows what would be flagged, and calmly that nothing would be', async () => {
    const user = await open();
    await user.paste('We caught the thief');
    const card = (await screen.findByText('Guilt as fact')).closest('li');
    expect(card?.getAttribute('data-rule')).toBe('guilt');
    expect(await axeProblems()).toEqual([]);
    await user.clear(screen.getByRole('textbox'));
    await user.paste('Good morning');
    expect((await screen.findAllByText('Nothing to change.')).length).toBeGreaterThan(0);
  });

  it('says nothing of an empty draft', async () => {
    await open();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(screen.queryByRole('region', { name: 'Findings' })).toBeNull();
  });

  it('says so when checking fails', async () => {
    const user = await open({ check: () => Promise.reject(new Error('no')) });
    await user.keyboard('Hello');
    expect((await screen.findByRole('alert')).textContent).toBe('Signpost could not check this draft.');
  });
});
