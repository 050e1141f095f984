// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardPage } from '../../entrypoints/guard.content/guard-page.ts';
import { looker } from '../../entrypoints/guard.content/look.ts';
import type { Guard } from '../../entrypoints/guard.content/world.ts';
import type { Check } from '../../lib/browser/judgement.ts';
import type { PanelFrame } from '../../lib/browser/panel-frame.ts';
import { DEFAULTS } from '../../lib/policy/defaults.ts';
import type { Site } from '../../lib/sites/site.ts';

/** One textarea that is its own composer. The real sites' are in the browser tests; this shows only what comes when. */
const SITE: Site = {
  id: 'x',
  parts: {},
  vital: [],
  composerAt: (element) => (element instanceof HTMLTextAreaElement ? { root: element, editor: element } : null),
  attemptOf: () => null,
  read: () => ({ site: 'x', surface: 'post', fields: [], attachments: [] }),
  elementOf: () => null,
  evidence: () => [],
  submitControl: () => null,
};

const shown = vi.fn<PanelFrame['show']>();
let rulesArrive: (check: Check) => void;
let guard: Guard;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has none; without its highlights nothing is underlined.
  vi.stubGlobal('CSS', {});
  const load = () => new Promise<Check>((resolve) => (rulesArrive = resolve));
  guard = guardPage(
    SITE,
    looker(SITE, () => DEFAULTS, load),
    {
      settings: () => DEFAULTS,
      openPanel: () => ({ show: shown }),
      tell: () => {},
      keepCollapsed: () => {},
      note: () => {},
    },
  );
  document.body.replaceChildren(document.createElement('textarea'));
});
afterEach(() => vi.useRealTimers());

const places = () => shown.mock.calls.map(([, place]) => place);

test('the panel waits for the rules, whatever else arrives before them', async () => {
  document.querySelector('textarea')?.focus();
  guard.collapse(false);
  guard.look();
  await vi.advanceTimersByTimeAsync(3000);
  expect(places().filter((place) => place !== null)).toEqual([]);

  rulesArrive(() => []);
  await vi.advanceTimersByTimeAsync(0);
  expect(places().at(-1)).not.toBeNull();
});
