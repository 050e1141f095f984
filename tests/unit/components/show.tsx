/** Puts components on the screen for a test, with views made up as the guard would make them. */
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import type { Trusts } from '../../../components/decision-button.tsx';
import type { RuleWords } from '../../../components/finding-card.tsx';
import { LanguageProvider } from '../../../components/language.tsx';
import { Panel } from '../../../components/panel.tsx';
import type { Verdict } from '../../../lib/account.ts';
import type { Finding } from '../../../lib/check.ts';
import { GUIDELINES } from '../../../lib/guidelines/guidelines.ts';
import type { Lang } from '../../../lib/lang.ts';
import type { Phase, View } from '../../../lib/panel.ts';
import { REASONS } from '../../../lib/reasons.ts';

afterEach(cleanup);

export function show(content: ReactNode, lang: Lang = 'en') {
  const user = userEvent.setup();
  const shown = render(<LanguageProvider lang={lang}>{content}</LanguageProvider>);
  return {
    ...shown,
    user,
    again: (next: ReactNode) => shown.rerender(<LanguageProvider lang={lang}>{next}</LanguageProvider>),
  };
}

export const OFFICIAL: Verdict = {
  answer: 'official',
  why: 'listed',
  account: { site: 'x', id: '4711', handle: 'TPS43Div', name: 'TPS 43 Division' },
  evidence: [],
};

export const verdict = (change: Partial<Verdict>): Verdict => ({ ...OFFICIAL, ...change });

export const finding = (rule: string, change: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'warn',
  field: 0,
  start: 0,
  end: 5,
  span: `words of ${rule}`,
  ...change,
});

export const view = (change: Partial<View> = {}): View => ({
  site: 'x',
  surface: 'post',
  fields: [{ kind: 'text', index: 0, text: '' }],
  verdict: OFFICIAL,
  findings: [],
  phase: { at: 'open' },
  reasons: REASONS,
  collapsed: false,
  ...change,
});

export const held = (needs: 'confirmation' | 'reason', hold = 7): Phase => ({ at: 'held', hold, needs });

const rule = (value: 'fairness' | 'respect', title: string) => ({
  value,
  basis: [],
  en: { title, reason: `Why ${title}.`, instead: `Write ${title} otherwise.` },
  fr: { title: `${title} (fr)`, reason: `Pourquoi ${title}.`, instead: `Écrivez ${title} autrement.` },
});

export const RULE_WORDS: RuleWords = new Map([
  ['guilt', rule('fairness', 'Guilt as fact')],
  ['phone', rule('respect', 'Private phone number')],
]);

/** The panel with every callback watched. Events made by a test are trusted unless the test says otherwise. */
export function showPanel(first: View | null, { lang = 'en' as Lang, trusts = (() => true) as Trusts } = {}) {
  const said = {
    ...{ onDecide: vi.fn(), onCancel: vi.fn(), onCollapse: vi.fn(), onAnswer: vi.fn() },
    ...{ onReplace: vi.fn(), onQuiet: vi.fn(), onInsert: vi.fn() },
  };
  const panel = (now: View | null) => (
    <Panel view={now} ruleWords={RULE_WORDS} guidelines={GUIDELINES} trusts={trusts} {...said} />
  );
  const shown = show(panel(first), lang);
  return { ...shown, ...said, next: (now: View | null) => shown.again(panel(now)) };
}

/** What axe finds, as short lines; colours and the measuring of glyphs need a real browser. */
export async function axeProblems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
