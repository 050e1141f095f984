// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SelfTest } from '../../../components/self-test.tsx';
import type { TabReport } from '../../../lib/browser/messages.ts';
import { axeProblems, show } from './show.tsx';

const part = (name: string, found: number) => ({ part: name, found, vital: true });
const X: TabReport = {
  state: 'checking',
  health: { site: 'x', state: 'whole', parts: [part('editor', 1), part('submit', 1)] },
  account: [],
};
const BROKEN: TabReport = {
  state: 'not-checking',
  health: { site: 'youtube', state: 'changed', parts: [part('editor', 1), part('submit', 0)] },
  account: [],
};

function showTest(reports: readonly TabReport[] | undefined) {
  const onAgain = vi.fn();
  return { onAgain, ...show(<SelfTest reports={reports} onAgain={onAgain} diagnose={async () => 'Signpost 1.0'} />) };
}

it('says of each tab what Signpost sees, and names what it does not find', async () => {
  showTest([X, BROKEN]);
  const [first, second] = screen.getAllByRole('listitem').map((item) => within(item));
  expect(first?.getByText(/Signpost can see this composer/)).toBeTruthy();
  expect(second?.getByText(/Signpost is not checking in this tab/)).toBeTruthy();
  expect(second?.getByText('Not found: submit')).toBeTruthy();
  expect(await axeProblems()).toEqual([]);
});

it('says what to do where no tab answers, and looks again', async () => {
  const { user, onAgain } = showTest([]);
  expect(screen.getByText(/No open tab answers/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Look again' }));
  expect(onAgain).toHaveBeenCalledOnce();
});

it('copies the diagnostics', async () => {
  const { user } = showTest(undefined);
  await user.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
  expect(await navigator.clipboard.readText()).toBe('Signpost 1.0');
});
