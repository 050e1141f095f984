// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { handleFrom, idFrom } from '../../../components/account-typed.ts';
import { Options } from '../../../components/options.tsx';
import type { Lang } from '../../../lib/lang.ts';
import { DEFAULTS, NO_GUIDANCE } from '../../../lib/policy/defaults.ts';
import type { Settings } from '../../../lib/policy/schema.ts';
import type { Report } from '../../../lib/policy/settle.ts';
import { settle } from '../../../lib/policy/settle.ts';
import { axeProblems, RULE_WORDS, show } from './show.tsx';

const SETTLED: Settings = {
  ...DEFAULTS,
  accounts: [
    { site: 'x', kind: 'official', id: '880088', handle: 'TPS43Div', setBy: 'policy' },
    { site: 'x', kind: 'personal', id: '2', handle: 'dale_h', setBy: 'officer' },
    { site: 'facebook', kind: 'official', id: '990099', setBy: 'officer' },
  ],
  severities: { guilt: 'block', phone: 'off' },
  onFailure: 'hold',
};

const UNMANAGED: Report = { managed: false, setBy: {}, problems: [] };

function showOptions(settings: Settings, report: Report = UNMANAGED, lang: Lang = 'en') {
  const said = { onKeep: vi.fn(), onForget: vi.fn(), onLanguage: vi.fn() };
  const page = <Options settings={settings} guidance={NO_GUIDANCE} report={report} ruleWords={RULE_WORDS} {...said} />;
  return { ...said, ...show(page, lang) };
}

const row = (name: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(name));
  if (!found) throw new Error(`No row says ${name}`);
  return within(found);
};

it('lists the accounts with who set them, by their id where they have no name', async () => {
  showOptions(SETTLED);
  expect(row('@TPS43Div').getByText(/Managed by your service/)).toBeTruthy();
  expect(row('@dale_h').getByText(/Set by: You/)).toBeTruthy();
  expect(screen.getByRole('main').textContent).not.toContain('880088');
  expect(row('990099').getByText(/Set by: You/)).toBeTruthy();
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
  showOptions(SETTLED, { managed: true, setBy: { onFailure: 'policy', severities: 'policy' }, problems: [] });
  const rows = screen.getAllByRole('row').map((one) => [...one.children].map((cell) => cell.textContent?.trim()));
  expect(rows).toContainEqual(['If Signpost itself fails', 'The post is held', 'Managed by your service']);
  expect(rows).toContainEqual([
    'Severity of single rules',
    'Guilt as fact: Stop and checkPrivate phone number: Off',
    'Managed by your service',
  ]);
  expect(rows).toContainEqual(['Mode', 'Holds a post that needs a second look', 'Built in']);
});

it('names the organisation, and what of its policy could not be used, in both languages', async () => {
  const broken = {
    organisation: 'Harbour Police',
    contact: 'Desk 5',
    mode: 'gaurd',
    accounts: [{ site: 'x' }, { site: 'x', handle: 'desk' }],
  };
  const { settings, report } = settle(broken, undefined);
  const { unmount } = showOptions(settings, report);
  expect(screen.getAllByText('Managed by Harbour Police').length).toBeGreaterThan(1);
  expect(screen.getByText('Questions: Desk 5')).toBeTruthy();
  const refused = within(screen.getByRole('region', { name: 'What could not be used' }));
  expect(refused.getByText('accounts[0]')).toBeTruthy();
  expect(refused.getByText('“gaurd” is not known here. Write one of: observe, remind, guard.')).toBeTruthy();
  expect(await axeProblems()).toEqual([]);
  unmount();
  showOptions(settings, report, 'fr');
  expect(screen.getByText(/« gaurd » n’est pas connu ici/)).toBeTruthy();
});

it('finds one of 3,000 accounts', async () => {
  const accounts = Array.from({ length: 3000 }, (_, n) => ({
    site: 'x' as const,
    handle: `desk_${n}`,
    unit: `Unit ${n}`,
  }));
  const { settings, report } = settle({ accounts }, { accounts: [{ site: 'x', kind: 'personal', handle: 'me' }] });
  const { user } = showOptions(settings, report);
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  expect(screen.getByText(/50 of 3001 accounts shown/)).toBeTruthy();
  expect(row('@me').getByRole('button')).toBeTruthy();
  await user.type(screen.getByRole('searchbox', { name: 'Find an account' }), 'unit 2999');
  expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    expect.stringContaining('@desk_2999'),
  ]);
});

it('lets the officer choose the language', async () => {
  const { user, onLanguage } = showOptions(DEFAULTS);
  const choice = screen.getByRole('combobox', { name: 'Language' });
  await user.selectOptions(choice, 'Français');
  expect(onLanguage.mock.calls).toEqual([['fr']]);
  expect(await axeProblems()).toEqual([]);
});

it('shows the language that the service settled without a choice', () => {
  const { settings, report } = settle({ language: 'fr' }, { accounts: [], language: 'en' });
  expect([settings.language, report.setBy.language]).toEqual(['fr', 'policy']);
  showOptions(settings, report);
  expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull();
});
