// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/welcome.tsx';
import type { OpenTabs } from '../../../components/welcome-ready.tsx';
import type { Lang } from '../../../lib/lang.ts';
import { axeProblems, show } from './show.tsx';

interface Given {
  readonly tabs?: OpenTabs | null;
  readonly browserName?: 'chrome' | 'firefox';
  readonly lang?: Lang;
}

function showWelcome({ tabs = null, browserName = 'chrome', lang = 'en' }: Given = {}) {
  const said = { onKeep: vi.fn(), onForget: vi.fn(), onDone: vi.fn() };
  const shown = show(
    <Welcome
      accounts={[]}
      organisation=""
      browserName={browserName}
      tabs={tabs}
      settingsPage="/options.html"
      {...said}
    />,
    lang,
  );
  return { ...said, ...shown };
}

const button = (name: string) => screen.getByRole('button', { name });
const title = () => screen.getByRole('heading', { level: 1 });

it('says what it does and what it never does, without axe problems', async () => {
  showWelcome();
  expect(title().textContent).toBe('The right account, the right words, before you post');
  expect(screen.getByText('Step 1 of 3')).toBeTruthy();
  expect(screen.getByText(/never sends anything out of this browser/)).toBeTruthy();
  expect(screen.getByText(/never posts by itself/)).toBeTruthy();
  expect(screen.getByText(/warning that saves a life/)).toBeTruthy();
  expect(await axeProblems()).toEqual([]);
});

it('goes through three screens by keyboard, each new one read from its heading', async () => {
  const { user, onDone } = showWelcome();
  expect(document.activeElement).toBe(document.body);
  await user.tab();
  expect(document.activeElement).toBe(button('Next'));
  await user.keyboard('{Enter}');
  expect(title().textContent).toBe('Which accounts are yours?');
  expect(document.activeElement).toBe(title());
  expect(await axeProblems()).toEqual([]);
  await user.click(button('Next'));
  expect(title().textContent).toBe('Keep it in sight');
  expect(document.activeElement).toBe(title());
  expect(await axeProblems()).toEqual([]);
  await user.click(button('Back'));
  expect(title().textContent).toBe('Which accounts are yours?');
  expect(document.activeElement).toBe(title());
  await user.click(button('Next'));
  await user.click(button('Done'));
  expect(onDone).toHaveBeenCalledOnce();
});

it.each([0, 1])('can be skipped from screen %i', async (screens) => {
  const { user, onDone } = showWelcome();
  for (let n = 0; n < screens; n++) await user.click(button('Next'));
  await user.click(button('Skip the welcome'));
  expect(onDone).toHaveBeenCalledOnce();
});

it('takes an account', async () => {
  const { user, onKeep } = showWelcome();
  await user.click(button('Next'));
  const form = within(screen.getByRole('form', { name: 'Add an account' }));
  await user.type(form.getByRole('textbox', { name: 'Handle' }), 'pc8430{Enter}');
  expect(onKeep.mock.calls).toEqual([[{ site: 'x', handle: 'pc8430', kind: 'official' }]]);
});

async function lastScreen(given: Given) {
  const shown = showWelcome(given);
  for (let n = 0; n < 2; n++) await shown.user.click(button('Next'));
  return shown;
}

it.each([
  ['chrome', 'Press the pin beside its name.'],
  ['firefox', 'Choose “Pin to Toolbar”.'],
] as const)('explains how %s pins the icon', async (browserName, words) => {
  await lastScreen({ browserName });
  expect(screen.getAllByRole('listitem').at(-1)?.textContent).toBe(words);
});

it('reloads tabs only when the officer presses, and warns about drafts first', async () => {
  const reload = vi.fn();
  const { user } = await lastScreen({ tabs: { count: 2, reload } });
  expect(screen.getByText(/a reload can lose a draft/)).toBeTruthy();
  expect(reload).not.toHaveBeenCalled();
  await user.click(button('Reload these 2 tabs'));
  expect(reload).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: /Reload/ })).toBeNull();
  expect(document.activeElement?.textContent).toBe('Reloaded. Signpost is there now.');
  expect(await axeProblems()).toEqual([]);
});

it('says so where no tab needs it', async () => {
  await lastScreen({ tabs: { count: 0, reload: vi.fn() } });
  expect(screen.getByRole('status').textContent).toBe('No open tab needs a reload.');
});

it('where the browser does not tell which tabs are open, it asks the officer to look, and offers nothing', async () => {
  await lastScreen({ tabs: null });
  expect(screen.getByText(/Reload any tab/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Reload/ })).toBeNull();
});

it('speaks French', () => {
  showWelcome({ lang: 'fr' });
  expect(title().textContent).toBe('Le bon compte, les bons mots, avant de publier');
  expect(button('Suivant')).toBeTruthy();
});
