// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AccountCard } from '../../../components/account-card.tsx';
import type { Verdict, Why } from '../../../lib/account.ts';
import { LANGS } from '../../../lib/lang.ts';
import { show, verdict } from './show.tsx';

function showCard(
  shown: Verdict,
  props: Partial<Pick<Parameters<typeof AccountCard>[0], 'checking' | 'trusts' | 'alsoTo'>> = {},
) {
  const onAnswer = vi.fn();
  const card = (
    <AccountCard
      site="x"
      verdict={shown}
      checking={props.checking ?? true}
      alsoTo={props.alsoTo}
      onAnswer={onAnswer}
      trusts={props.trusts ?? (() => true)}
    />
  );
  return { onAnswer, ...show(card) };
}

const region = () => screen.getByRole('region', { name: 'Account' });

const WHYS: readonly [Verdict['answer'], Why, string][] = [
  ['official', 'listed', 'It is on your list of official accounts.'],
  ['personal', 'listed', 'It is on your list as a personal account.'],
  ['official', 'delegate', 'You are signed in as someone else who may post for this official account.'],
  ['personal', 'delegate', 'You are signed in as someone else who may post for this personal account.'],
  ['unknown', 'not-listed', 'This account is new to Signpost.'],
  ['unknown', 'not-shown', 'This page does not show which account will post.'],
  ['unknown', 'disagree', 'This page names two different accounts.'],
  ['unknown', 'switched', 'You switched accounts in another tab after this page opened.'],
  ['unknown', 'other-id', 'The name is on your list, but it now belongs to a different account.'],
];

describe('the account', () => {
  it.each([
    ['official', 'Official account'],
    ['personal', 'Personal account'],
    ['unknown', "Can't tell which account"],
  ] as const)('%s is said as "%s", and as nothing else', (answer, words) => {
    showCard(verdict({ answer, why: answer === 'unknown' ? 'not-shown' : 'listed' }));
    const said = ['Official account', 'Personal account', "Can't tell which account"].filter((one) =>
      region().textContent?.includes(one),
    );
    expect(said).toEqual([words]);
  });

  it.each(WHYS)('%s because %s has its own words', (answer, why, words) => {
    showCard(verdict({ answer, why }));
    expect(within(region()).getByText(words)).toBeTruthy();
  });

  it('has a shape of its own for each answer, and one for not checking', () => {
    const shapes = (['official', 'personal', 'unknown'] as const).map((answer) => {
      const { container, unmount } = showCard(verdict({ answer, why: 'listed' }));
      const shape = container.querySelector('svg')?.innerHTML;
      unmount();
      return shape;
    });
    const { container } = showCard(verdict({}), { checking: false });
    expect(new Set([...shapes, container.querySelector('svg')?.innerHTML]).size).toBe(4);
  });

  it('tells name and handle, and then no id', () => {
    showCard(verdict({}));
    expect(region().textContent).toContain('@TPS43Div');
    expect(region().textContent).toContain('TPS 43 Division');
    expect(region().textContent).not.toContain('4711');
  });

  it('is told by its id where the page gives nothing better', () => {
    showCard(verdict({ answer: 'unknown', why: 'not-listed', account: { site: 'business', id: '61550000000001' } }));
    expect(region().textContent).toContain('61550000000001');
  });

  it('says where else the post goes', () => {
    showCard(verdict({}), { alsoTo: ['instagram'] });
    expect(region().textContent).toContain('This goes to Instagram as well.');
  });

  it('says what each part of the page names where they disagree, without ids', () => {
    showCard(
      verdict({
        answer: 'unknown',
        why: 'disagree',
        evidence: [
          { source: 'composer', handle: 'TPS43Div' },
          { source: 'switcher', handle: 'dale_h' },
          { source: 'cookie', id: '990099' },
        ],
      }),
    );
    const pairs = within(region())
      .getAllByRole('term')
      .map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`);
    expect(pairs).toEqual(['Where you write: @TPS43Div', 'Account menu: @dale_h']);
    expect(region().textContent).not.toContain('990099');
  });

  it('says what to do for every answer that is not official', () => {
    for (const [answer, why] of WHYS) {
      const { unmount } = showCard(verdict({ answer, why }));
      const advised = /before you post|first\.|again\.|do not post yet|answer once/i.test(region().textContent ?? '');
      expect([answer, why, advised]).toEqual([answer, why, answer !== 'official']);
      unmount();
    }
  });
});

describe('an account that nobody has answered for', () => {
  const unlisted = verdict({ answer: 'unknown', why: 'not-listed' });

  it.each([
    ['Official account', 'official'],
    ['Personal account', 'personal'],
  ])('is asked about once: %s', async (name, kind) => {
    const { user, onAnswer } = showCard(unlisted);
    const question = screen.getByRole('group', { name: 'Whose account is this?' });
    await user.click(within(question).getByRole('button', { name }));
    expect(onAnswer.mock.calls).toEqual([[unlisted.account, kind]]);
  });

  it('is not asked about where there is nothing to remember it by', () => {
    showCard(verdict({ answer: 'unknown', why: 'not-listed', account: { site: 'x', name: 'Dale' } }));
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is not answered for by a script', async () => {
    const { user, onAnswer } = showCard(unlisted, { trusts: () => false });
    await user.click(screen.getByRole('button', { name: 'Official account' }));
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('is never asked about when the question is settled', () => {
    for (const [answer, why] of WHYS.filter(([, one]) => one !== 'not-listed')) {
      const { unmount } = showCard(verdict({ answer, why }));
      expect(screen.queryByRole('button')).toBeNull();
      unmount();
    }
  });
});

it('knows every language', () => {
  for (const lang of LANGS) {
    const { unmount } = show(<AccountCard site="x" verdict={verdict({})} checking onAnswer={() => {}} />, lang);
    expect(screen.getByRole('region', { name: lang === 'fr' ? 'Compte' : 'Account' })).toBeTruthy();
    unmount();
  }
});
