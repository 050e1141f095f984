/** Measures findings against known answers. Pure. */
import type { Finding } from '../../lib/check.ts';
import type { Severity } from '../../lib/policy/schema.ts';
import type { Expected, Labelled } from './posts.ts';

export interface Judged {
  readonly post: Labelled;
  readonly findings: readonly Finding[];
}

/** How many spans there were, and how many of them were found, or found to the very character. */
export interface Recall {
  readonly spans: number;
  readonly found: number;
  readonly exact: number;
}

export interface RuleScore extends Recall {
  /** Findings of this rule, wherever. */
  readonly fired: number;
  /** Findings in posts where this rule has nothing to say. */
  readonly falseAlarms: number;
  /** Findings in posts where this rule is right, at another place than the expected one. */
  readonly elsewhere: number;
  readonly missedIn: readonly string[];
  readonly falseIn: readonly string[];
}

/** Recall of some rules: in all posts, and by tier. */
export type Tiers = Readonly<Record<Labelled['tier'] | 'all', Recall>>;

export interface LabelledScore {
  readonly posts: number;
  readonly every: Tiers;
  /** Of the rules that there are. */
  readonly written: Tiers;
  /** Of the rules that block. */
  readonly block: Tiers;
  readonly missed: readonly { readonly rule: string; readonly id: string; readonly tier: Labelled['tier'] }[];
  readonly good: { readonly posts: number; readonly held: readonly string[]; readonly advised: readonly string[] };
  readonly rules: ReadonlyMap<string, RuleScore>;
  /** Expected, and there is no such rule. */
  readonly unknownRules: readonly string[];
}

export type Verdict = 'expected' | 'elsewhere' | 'may-also' | 'false alarm';

const places = (text: string, span: string): number[] => {
  const starts: number[] = [];
  for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1)) starts.push(at);
  return starts;
};

const overlaps = (finding: Finding, start: number, length: number): boolean =>
  finding.start < start + length && finding.end > start;

/** Whether the rule found this span: anywhere it stands in the post, by at least one character. */
function answerTo(expected: Expected, { post, findings }: Judged): { found: boolean; exact: boolean } {
  const own = findings.filter((finding) => finding.rule === expected.rule);
  const starts = places(post.text, expected.span);
  const { length } = expected.span;
  return {
    found: own.some((finding) => starts.some((start) => overlaps(finding, start, length))),
    exact: own.some((finding) => starts.some((start) => finding.start === start && finding.end === start + length)),
  };
}

/** What a finding in a labelled post is worth. */
export function verdictOn(finding: Finding, post: Labelled): Verdict {
  const spans = post.expect.filter((expected) => expected.rule === finding.rule).map(({ span }) => span);
  const isHit = spans.some((span) => places(post.text, span).some((start) => overlaps(finding, start, span.length)));
  if (isHit) return 'expected';
  if (spans.length > 0) return 'elsewhere';
  return post.mayAlso.includes(finding.rule) ? 'may-also' : 'false alarm';
}

/** What was expected of a post and not found. */
export const missesOf = (judged: Judged): Expected[] =>
  judged.post.expect.filter((expected) => !answerTo(expected, judged).found);

const isHeld = (findings: readonly Finding[]) => findings.some(({ severity }) => severity !== 'advise');

/** `severities` of all rules there are, by id. */
export function scoreLabelled(judged: readonly Judged[], severities: ReadonlyMap<string, Severity>): LabelledScore {
  const answers = judged.flatMap((each) =>
    each.post.expect.map((expected) => ({ ...expected, ...answerTo(expected, each), post: each.post })),
  );
  const missed = answers.filter(({ found }) => !found);
  const fired = judged.flatMap(({ post, findings }) =>
    findings.map((finding) => ({ rule: finding.rule, verdict: verdictOn(finding, post), id: post.id })),
  );
  const recall = (wanted: (answer: (typeof answers)[number]) => boolean): Recall => {
    const some = answers.filter(wanted);
    return {
      spans: some.length,
      found: some.filter(({ found }) => found).length,
      exact: some.filter(({ exact }) => exact).length,
    };
  };
  const tiersOf = (wanted: (rule: string) => boolean): Tiers => {
    const ofTier = (tier: Labelled['tier']) => recall(({ rule, post }) => wanted(rule) && post.tier === tier);
    return { all: recall(({ rule }) => wanted(rule)), std: ofTier('std'), hard: ofTier('hard'), none: ofTier('none') };
  };
  const scoreOf = (rule: string): RuleScore => {
    const own = fired.filter((each) => each.rule === rule);
    const wrong = own.filter(({ verdict }) => verdict === 'false alarm');
    return {
      ...recall((answer) => answer.rule === rule),
      fired: own.length,
      falseAlarms: wrong.length,
      elsewhere: own.filter(({ verdict }) => verdict === 'elsewhere').length,
      missedIn: missed.filter((answer) => answer.rule === rule).map(({ post }) => post.id),
      falseIn: wrong.map(({ id }) => id),
    };
  };
  const expected = new Set(answers.map(({ rule }) => rule));
  const names = [...new Set([...severities.keys(), ...expected])].sort();
  const good = judged.filter(({ post }) => post.expect.length === 0);
  return {
    posts: judged.length,
    every: tiersOf(() => true),
    written: tiersOf((rule) => severities.has(rule)),
    block: tiersOf((rule) => severities.get(rule) === 'block'),
    missed: missed.map(({ rule, post }) => ({ rule, id: post.id, tier: post.tier })),
    good: {
      posts: good.length,
      held: good.filter(({ findings }) => isHeld(findings)).map(({ post }) => post.id),
      advised: good.filter(({ findings }) => findings.length > 0 && !isHeld(findings)).map(({ post }) => post.id),
    },
    rules: new Map(names.map((rule) => [rule, scoreOf(rule)])),
    unknownRules: [...expected].filter((rule) => !severities.has(rule)).sort(),
  };
}
