// @vitest-environment jsdom
/** The self-check of a site, and the text made of it. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { TabReport } from '../../lib/browser/messages.ts';
import { diagnostics } from '../../lib/diagnostics.ts';
import { DEFAULTS } from '../../lib/policy/defaults.ts';
import type { Problem } from '../../lib/policy/problem.ts';
import { healthOf } from '../../lib/sites/health.ts';
import { addSelectors } from '../../lib/sites/parts.ts';
import { x } from '../../lib/sites/x.ts';

const COMPOSER = `
  <div role="dialog">
    <div data-testid="UserAvatar-Container-pc_ellison"></div>
    <div data-testid="tweetTextarea_0" contenteditable="true">Call 647-555-0148</div>
    <button data-testid="tweetButton">Post</button>
  </div>`;
const PAGE = 'https://x.com/pc_ellison/status/19000';

const show = (html: string) => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return healthOf(x, document);
};

beforeEach(() => {
  addSelectors(x.parts, []);
});

describe('healthOf', () => {
  test('nothing is open', () => {
    expect(show('<p>Home</p>').state).toBe('idle');
  });

  test('a composer is whole; each part is told with the selector that found it', () => {
    const health = show(COMPOSER);
    expect(health.state).toBe('whole');
    expect(health.parts.find((part) => part.part === 'submit')).toEqual({
      part: 'submit',
      found: 1,
      by: '[data-testid="tweetButton"]',
      vital: true,
    });
  });

  test('the button was renamed', () => {
    expect(show(COMPOSER.replace('tweetButton', 'sendButton')).state).toBe('changed');
  });

  test('a selector that a policy adds mends it, and is the one that is told', () => {
    expect(addSelectors(x.parts, [{ part: 'submit', css: '[data-testid="sendButton"]' }])).toEqual([]);
    const health = show(COMPOSER.replace('tweetButton', 'sendButton'));
    expect(health.state).toBe('whole');
    expect(health.parts.find((part) => part.part === 'submit')?.by).toBe('[data-testid="sendButton"]');
  });

  test('a selector that is none, or for no part, is answered and does no harm', () => {
    const wrong = [
      { part: 'submit', css: '[[' },
      { part: 'nothing', css: 'button' },
    ];
    expect(addSelectors(x.parts, wrong)).toEqual(wrong);
    expect(show(COMPOSER).state).toBe('whole');
  });
});

test('diagnostics hold no text, no handle and no address', () => {
  const report: TabReport = { state: 'checking', health: show(COMPOSER), account: ['composer', 'cookie'] };
  const settings = {
    ...DEFAULTS,
    accounts: [{ site: 'x', kind: 'official', handle: 'pc_ellison', id: '1450011', setBy: 'officer' }] as const,
  };
  const installed = { version: '1.2.3', userAgent: 'Browser/1', languages: ['fr-CA'] };
  const problems: Problem[] = [{ path: 'rules[2].phrases', what: 'wrong-type' }];
  const managed = { managed: true, setBy: {}, problems };
  const text = diagnostics(installed, { ...settings, accounts: [...settings.accounts] }, managed, [report]);
  expect(text).toContain('Signpost 1.2.3');
  expect(text).toContain('x: checking, composer whole');
  expect(text).toContain('Policy, not used: rules[2].phrases');
  expect(text).toContain('Account evidence: composer, cookie');
  expect(text).toContain('Accounts: 0 by policy, 1 by the officer');
  for (const secret of ['pc_ellison', '1450011', '647', PAGE, 'status']) expect(text).not.toContain(secret);
});
