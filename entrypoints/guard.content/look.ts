/** One look at a composer: its draft, its account, what was found, and what that needs. Read anew each time; nothing is remembered. */
import { judge, type Verdict } from '../../lib/account.ts';
import type { Check } from '../../lib/browser/judgement.ts';
import type { Finding } from '../../lib/check.ts';
import type { Draft, SiteId } from '../../lib/draft.ts';
import type { Counted, Reading, State } from '../../lib/guard.ts';
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

/** Findings that the officer called not helpful, by composer. */
const QUIETED = new WeakMap<Element, Set<string>>();
const wordsOf = ({ rule, span }: Pick<Finding, 'rule' | 'span'>): string => `${rule} ${span.toLowerCase()}`;

function isQuiet({ root }: Composer, finding: Finding): boolean {
  return finding.severity !== 'block' && (QUIETED.get(root)?.has(wordsOf(finding)) ?? false);
}

function countedOf(composer: Composer, draft: Draft, verdict: Verdict, findings: readonly Finding[]): Counted | null {
  if (draft.unpublished) return null;
  const rules = findings.filter(({ severity }) => severity !== 'advise').map(({ rule }) => rule);
  return {
    composer: numberOf(composer.root),
    empty: draft.attachments.length === 0 && draft.fields.every(({ text }) => text === ''),
    asks: [...(verdict.answer === 'official' ? [] : [`account-${verdict.answer}`]), ...new Set(rules)],
  };
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
  const found = isIgnored(verdict, settings) ? [] : check(draft, settings, onRuleError);
  const findings = found.filter((finding) => !isQuiet(composer, finding));
  const { needs, reasons } = needsOf(draft, verdict, findings, settings);
  // The key says who will publish, not how that is judged: answering "official" must not void the hold it was asked in.
  const { handle, id } = verdict.account ?? {};
  const login = evidence.find((one) => one.source === 'cookie')?.id;
  const { fields, attachments, alsoTo, unpublished } = draft;
  const key = JSON.stringify([numberOf(composer.root), fields, attachments, alsoTo, unpublished, handle, id, login]);
  const counted = countedOf(composer, draft, verdict, findings);
  return { composer, draft, verdict, findings, reading: { key, needs, counted }, reasons, broken };
}

export interface Looker {
  /** Loads the rules, once; rejects when they cannot be had, and tries again at the next call. */
  readonly ready: () => Promise<void>;
  /** Whether the last try to load them failed. */
  readonly lost: () => boolean;
  /** Null until the rules are there. */
  readonly look: (composer: Composer) => Look | null;
  /** Leaves these words of this rule out of every later look at this draft. */
  readonly quiet: (composer: Composer, finding: Pick<Finding, 'rule' | 'span'>) => void;
  /** The draft goes out: the next one in this composer is looked at with fresh eyes. */
  readonly forget: (composer: Composer) => void;
}

export function looker(site: Site, settings: () => Settings, load: () => Promise<Check>): Looker {
  let check: Check | null = null;
  let loading: Promise<void> | null = null;
  let lost = false;
  return {
    ready() {
      loading ??= load().then(
        (loaded) => {
          check = loaded;
          lost = false;
        },
        (error) => {
          loading = null;
          lost = true;
          throw error;
        },
      );
      return loading;
    },
    lost: () => lost,
    look: (composer) => check && lookAt(site, check, composer, settings()),
    quiet({ root }, finding) {
      QUIETED.set(root, (QUIETED.get(root) ?? new Set()).add(wordsOf(finding)));
    },
    forget: ({ root }) => void QUIETED.delete(root),
  };
}

/** What the panel is told of where a submission stands. */
export function phaseOf(state: State, trouble: 'blind' | 'failed' | null, seen: Look | null): Phase {
  if (state.at === 'held') {
    return { at: 'held', hold: state.hold, needs: state.reading.needs === 'reason' ? 'reason' : 'confirmation' };
  }
  if (trouble) return { at: trouble };
  return state.at === 'open' && seen?.broken ? { at: 'failed' } : { at: state.at };
}

export const viewOf = ({ draft, verdict, findings, reasons }: Look, phase: Phase, collapsed: boolean): View => ({
  site: draft.site,
  surface: draft.surface,
  fields: draft.fields,
  ...(draft.alsoTo && { alsoTo: draft.alsoTo }),
  ...(draft.unpublished && { unpublished: draft.unpublished }),
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
