// @vitest-environment jsdom
import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { browserTrusts } from '../../../components/decision-button.tsx';
import { axeProblems, finding, held, showPanel, verdict, view } from './show.tsx';

const button = (name: string) => screen.getByRole('button', { name });

const confirming = view({ findings: [finding('guilt')], phase: held('confirmation') });
const reasoning = view({ findings: [finding('guilt', { severity: 'block' })], phase: held('reason') });

describe('a hold', () => {
  it('says account and findings in plain words, and has no axe problems', async () => {
    showPanel(reasoning);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Signpost');
    expect(screen.getByRole('heading', { name: 'Before this goes out' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Account' }).textContent).toContain('Official account');
    expect(within(screen.getByRole('region', { name: 'Findings' })).getAllByRole('listitem')).toHaveLength(1);
    expect(await axeProblems()).toEqual([]);
  });

  it('gives the focus to the safe choice, with what a screen reader should say', () => {
    showPanel(confirming);
    expect(document.activeElement).toBe(button('Go back and edit'));
    expect(
      screen.getByRole('button', {
        name: 'Go back and edit',
        description: /Before this goes out. Official account. 1 thing to check./,
      }),
    ).toBeTruthy();
  });

  it('takes the focus to the safe choice again for a new hold, and forgets the last reason', async () => {
    const { user, next, onDecide } = showPanel(reasoning);
    await user.click(screen.getByRole('radio', { name: /Life safety/ }));
    next(view({ findings: reasoning.findings, phase: held('reason', 8) }));
    expect(document.activeElement).toBe(button('Go back and edit'));
    await user.click(button('Post anyway'));
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('takes the focus when the frame gets it late', () => {
    showPanel(confirming);
    (document.activeElement as HTMLElement).blur();
    fireEvent.focus(window);
    expect(document.activeElement).toBe(button('Go back and edit'));
  });

  it('goes back by button or Escape', async () => {
    const { user, onCancel, onDecide } = showPanel(confirming);
    await user.click(button('Go back and edit'));
    await user.keyboard('{Escape}');
    expect(onCancel.mock.calls).toEqual([[7], [7]]);
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('posts anyway where a confirmation is enough', async () => {
    const { user, onDecide } = showPanel(confirming);
    expect(screen.queryByRole('radiogroup')).toBeNull();
    await user.click(button('Post anyway'));
    expect(onDecide.mock.calls).toEqual([[7, null]]);
  });

  it('explains a personal account', () => {
    showPanel(view({ verdict: verdict({ answer: 'personal' }), phase: held('confirmation') }));
    expect(screen.getByRole('main').textContent).toContain(
      "This is your personal account. Police posts go out on the Service's account.",
    );
  });

  it('asks whose account it is where nobody has said', async () => {
    const { user, onAnswer } = showPanel(
      view({ verdict: verdict({ answer: 'unknown', why: 'not-listed' }), phase: held('confirmation') }),
    );
    const question = screen.getByRole('group', { name: 'Whose account is this?' });
    await user.click(within(question).getByRole('button', { name: 'Official account' }));
    expect(onAnswer).toHaveBeenCalledOnce();
  });
});

describe('a reason', () => {
  it('is asked for with all choices in sight, life safety first', () => {
    showPanel(reasoning);
    const group = screen.getByRole('radiogroup', { name: 'Why does it go out as it is?' });
    expect(
      within(group)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual([
      'Life safety: people need this now',
      'Approved by Corporate Communications',
      'A court order allows it',
      'Signpost is mistaken here',
    ]);
  });

  it('is required: without one the group gets the focus and says so', async () => {
    const { user, onDecide } = showPanel(reasoning);
    await user.click(button('Post anyway'));
    expect(onDecide).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('Choose a reason first.');
    const group = screen.getByRole('radiogroup', { description: 'Choose a reason first.' });
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(group.contains(document.activeElement)).toBe(true);
    expect(await axeProblems()).toEqual([]);
  });

  it('goes with the decision, in two actions', async () => {
    const { user, onDecide } = showPanel(reasoning);
    await user.click(screen.getByRole('radio', { name: /Life safety/ }));
    await user.click(button('Post anyway'));
    expect(onDecide.mock.calls).toEqual([[7, 'life-safety']]);
  });

  it('can be given by keyboard alone', async () => {
    const { user, onDecide } = showPanel(reasoning);
    await user.tab();
    await user.keyboard('{Enter}');
    await user.keyboard(' ');
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onDecide.mock.calls).toEqual([[7, 'life-safety']]);
  });
});

describe('a press that no person meant', () => {
  it('is ignored when a script made it', () => {
    const { onDecide, onCancel } = showPanel(confirming, { trusts: browserTrusts });
    fireEvent.click(button('Post anyway'));
    fireEvent.click(button('Go back and edit'));
    expect(onDecide).not.toHaveBeenCalled();
    expect(onCancel).not.toHaveBeenCalled();
  });

  it('is ignored when the key was already down', () => {
    const { onCancel } = showPanel(confirming);
    for (const name of ['Post anyway', 'Go back and edit']) {
      const repeated = createEvent.keyDown(button(name), { key: 'Enter', repeat: true });
      fireEvent(button(name), repeated);
      expect(repeated.defaultPrevented).toBe(true);
      const fresh = createEvent.keyDown(button(name), { key: 'Enter' });
      fireEvent(button(name), fresh);
      expect(fresh.defaultPrevented).toBe(false);
    }
    fireEvent.keyDown(document.body, { key: 'Escape', repeat: true });
    expect(onCancel).not.toHaveBeenCalled();
  });

  it('is ignored when it is the second half of a double click', () => {
    const { onDecide } = showPanel(confirming);
    fireEvent.click(button('Post anyway'), { detail: 2 });
    expect(onDecide).not.toHaveBeenCalled();
  });
});
