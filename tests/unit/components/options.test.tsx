// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { handleFrom, idFrom } from '../../../components/account-typed.ts';
import { Options } from '../../../components/options.tsx';
import type { Settings } from '../../../lib/policy/schema.ts';
import { axeProblems, RULE_WORDS, show } from './show.tsx';

const DEFAULTS: Settings = { accounts: [], severities: {}, onFailure: 'pass' };

const SETTLED: Settings = {
  accounts: [
    { site: 'x', kind: 'official', id: '1', handle: 'TPS43Div', setBy: 'policy' },
    { site: 'x', kind: 'personal', id: '2', handle: 'dale_h', setBy: 'officer' },
    { site: 'facebook', kind: 'official', id: '990099', setBy: 'officer' },
  ],
  severities: { guilt: 'block', phone: 'off' },
  onFailure: 'hold',
};

function showOptions(settings: Settings) {
  const said = { onKeep: vi.fn(), onForget: vi.fn() };
  return { ...said, ...show(<Options settings={settings} defaults={DEFAULTS} ruleWords={RULE_WORDS} {...said} />) };
}

const row = (name: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(name));
  if (!found) throw new Error(`No row says ${name}`);
  return within(found);
};

it('lists the accounts with who set them, and no ids', async () => {
  showOptions(SETTLED);
  expect(row('@TPS43Div').getByText(/Set by: Your service/)).toBeTruthy();
  expect(row('@dale_h').getByText(/Set by: You/)).toBeTruthy();
  expect(screen.getByRole('main').textContent).not.toContain('990099');
  expect(await axeProblems()).toEqual([]);
});

it('leaves what the service set to the service', () => {
  showOptions(SETTLED);
  expect(row('@TPS43Div').queryByRole('button')).toBeNull();
  expect(row('@TPS43Div').queryByRole('combobox')).toBeNull();
});

it('changes an answer', async () => {
  const { user, onKeep } = showOptions(SETTLED);
  await user.selectOptions(screen.getByRole('combobox', { name: 'What @dale_h is' }), 'Official account');
  expect(onKeep.mock.calls).toEqual([[{ site: 'x', kind: 'official', id: '2', handle: 'dale_h' }]]);
  expect(screen.getByText('@dale_h saved.')).toBeTruthy();
});

it('removes an answer and keeps the focus near', async () => {
  const { user, onForget } = showOptions(SETTLED);
  await user.click(screen.getByRole('button', { name: 'Remove @dale_h' }));
  expect(onForget.mock.calls).toEqual([[{ site: 'x', kind: 'personal', id: '2', handle: 'dale_h' }]]);
  expect(document.activeElement).not.toBe(document.body);
  expect(screen.getByText('@dale_h removed.')).toBeTruthy();
});

it('adds an account by site and handle', async () => {
  const { user, onKeep } = showOptions(DEFAULTS);
  expect(screen.getByText(/No accounts yet/)).toBeTruthy();
  const form = within(screen.getByRole('form', { name: 'Add an account' }));
  await user.type(form.getByRole('textbox', { name: 'Handle' }), '@TorontoPolice{Enter}');
  expect(onKeep.mock.calls).toEqual([[{ site: 'x', handle: 'TorontoPolice', kind: 'official' }]]);
});

it('adds an account of another site by its ID, with its name', async () => {
  const { user, onKeep } = showOptions(DEFAULTS);
  const form = within(screen.getByRole('form', { name: 'Add an account' }));
  await user.selectOptions(form.getByRole('combobox', { name: 'Site' }), 'YouTube');
  const id = form.getByRole('textbox', { name: 'Account ID', description: /Starts with UC/ });
  await user.type(id, '@TorontoPolice{Enter}');
  expect(onKeep).not.toHaveBeenCalled();
  expect(form.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
    'This is not an ID: it should start with UC and have 24 characters.',
    'Type the name first.',
  ]);
  expect(document.activeElement).toBe(id);
  expect(await axeProblems()).toEqual([]);
  await user.clear(id);
  await user.type(id, 'UCabcdefghijklmnopqrstuv{Enter}');
  expect(document.activeElement).toBe(form.getByRole('textbox', { name: 'Name' }));
  await user.keyboard('Toronto Police{Enter}');
  expect(onKeep.mock.calls).toEqual([
    [{ site: 'youtube', id: 'UCabcdefghijklmnopqrstuv', name: 'Toronto Police', kind: 'official' }],
  ]);
});

it.each([
  ['990011223344', '990011223344'],
  ['https://www.facebook.com/profile.php?id=990011223344', '990011223344'],
  ['https://business.facebook.com/latest/composer/?asset_id=990011223344&business_id=5', '990011223344'],
  ['https://studio.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos', 'UCabcdefghijklmnopqrstuv'],
])('reads %s as the ID %s', (typed, id) => {
  expect(idFrom(typed)).toBe(id);
});

it('asks for the handle when there is none', async () => {
  const { user, onKeep } = showOptions(DEFAULTS);
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(onKeep).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toBe('Type the handle first.');
  expect(document.activeElement).toBe(
    screen.getByRole('textbox', { name: 'Handle', description: 'Type the handle first.' }),
  );
});

it.each([
  ['@TorontoPolice', 'TorontoPolice'],
  ['  pc8430 ', 'pc8430'],
  ['https://x.com/TPS43Div', 'TPS43Div'],
  ['https://www.youtube.com/@TorontoPolice/?si=1', 'TorontoPolice'],
  ['@', ''],
])('reads %s as the handle %s', (typed, handle) => {
  expect(handleFrom(typed)).toBe(handle);
});

it('says who settled what, rules by their names', () => {
  showOptions(SETTLED);
  const rows = screen
    .getAllByRole('row')
    .slice(1)
    .map((one) => [...one.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['If Signpost itself fails', 'The post is held', 'Your service'],
    ['Guilt as fact', 'Stop and check', 'Your service'],
    ['Private phone number', 'Off', 'Your service'],
  ]);
});
