/** One look at a composer: its draft, its account, what was found, and what that needs. Read anew each time; nothing is remembered. */
import { judge, type Verdict } from '../../lib/account.ts';
import type { Check } from '../../lib/browser/judgement.ts';
import type { Finding } from '../../lib/check.ts';
import type { Draft, SiteId } from '../../lib/draft.ts';
import type { Reading } from '../../lib/guard.ts';
import { isIgnored, type Needs, needsOf } from '../../lib/needs.ts';
import type { Phase, View } from '../../lib/panel.ts';
import type { Settings } from '../../lib/policy/schema.ts';
import type { Composer, Site } from '../../lib/sites/site.ts';

export interface Look {
  readonly composer: Composer;
  readonly draft: Draft;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly reading: Reading;
  /** What the officer can choose from, should a reason be needed. */
  readonly reasons: Needs['reasons'];
  /** A rule threw: the others still hold, and nobody may be told that all is well. */
  readonly broken: boolean;
}

const NUMBERS = new WeakMap<Element, number>();
let roots = 0;
/** Names a composer for the length of this page, so that equal texts in two composers are two posts. */
function numberOf(root: Element): number {
  const known = NUMBERS.get(root) ?? ++roots;
  NUMBERS.set(root, known);
  return known;
}

function lookAt(site: Site, check: Check, composer: Composer, settings: Settings): Look {
  const draft = site.read(composer);
  const evidence = site.evidence(composer);
  const verdict = judge(site.id, evidence, settings.accounts);
  let broken = false;
  const onRuleError = (rule: string, error: unknown) => {
    broken = true;
    reportError(new Error(`The rule ${rule} failed`, { cause: error }));
  };
  const findings = isIgnored(verdict, settings) ? [] : check(draft, settings, onRuleError);
  const { needs, reasons } = needsOf(verdict, findings, settings);
  // The key says who will publish, not how that is judged: answering "official" must not void the hold it was asked in.
  const { handle, id } = verdict.account ?? {};
  const login = evidence.find((one) => one.source === 'cookie')?.id;
  const key = JSON.stringify([numberOf(composer.root), draft.fields, draft.attachments, handle, id, login]);
  return { composer, draft, verdict, findings, reading: { key, needs }, reasons, broken };
}

export interface Looker {
  /** Loads the rules, once; rejects when they cannot be had, and tries again at the next call. */
  readonly ready: () => Promise<void>;
  /** Null until the rules are there. */
  readonly look: (composer: Composer) => Look | null;
}

export function looker(site: Site, settings: () => Settings, load: () => Promise<Check>): Looker {
  let check: Check | null = null;
  let loading: Promise<void> | null = null;
  return {
    ready() {
      loading ??= load().then(
        (loaded) => {
          check = loaded;
        },
        (error) => {
          loading = null;
          throw error;
        },
      );
      return loading;
    },
    look: (composer) => check && lookAt(site, check, composer, settings()),
  };
}

export const viewOf = ({ draft, verdict, findings, reasons }: Look, phase: Phase, collapsed: boolean): View => ({
  site: draft.site,
  surface: draft.surface,
  fields: draft.fields,
  verdict,
  findings,
  phase,
  reasons,
  collapsed,
});

/** What is shown where nothing could be read: no verdict, no findings, and a phase that says why. */
export const unseen = (site: SiteId, phase: Phase, collapsed: boolean): View => ({
  site,
  surface: 'post',
  fields: [],
  verdict: { answer: 'unknown', why: 'not-shown', account: null, evidence: [] },
  findings: [],
  phase,
  reasons: [],
  collapsed,
});
