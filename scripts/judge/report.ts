/** The figures as text for a person and as JSON for a program. No post's text appears in either. */
import type { Severity } from '../../lib/policy/schema.ts';
import { type GenuineScore, GROUPS, type Share } from './genuine.ts';
import type { LabelledScore, Recall, Tiers } from './labelled.ts';
import { percent, share, table } from './table.ts';

const TIERS = [
  ['std', 'tier:std'],
  ['hard', 'tier:hard'],
  ['none', 'no tier'],
  ['all', 'all'],
] as const;

const recallRow = (name: string, { spans, found, exact }: Recall) => [
  name,
  spans,
  found,
  percent(found, spans),
  percent(exact, spans),
];

const recallTable = ({ every, written, block }: LabelledScore): string =>
  table(
    ['', 'spans', 'found', 'recall', 'exact'],
    [
      ...tierRows('all rules expected', every),
      ...tierRows('rules there are', written),
      ...tierRows('rules that block', block),
    ],
  );

const tierRows = (name: string, tiers: Tiers) =>
  TIERS.filter(([tier]) => tiers[tier].spans > 0).map(([tier, label]) => recallRow(`${name}, ${label}`, tiers[tier]));

function ruleTable(score: LabelledScore, severities: ReadonlyMap<string, Severity>): string {
  const rows = [...score.rules].flatMap(([name, rule]) => {
    const severity = severities.get(name);
    if (severity === undefined || (rule.spans === 0 && rule.fired === 0)) return [];
    const right = percent(rule.fired - rule.falseAlarms, rule.fired);
    return [[name, severity, ...recallRow('', rule).slice(1), rule.fired, rule.falseAlarms, rule.elsewhere, right]];
  });
  const head = ['rule', 'severity', 'spans', 'found', 'recall', 'exact', 'fired', 'false', 'elsewhere', 'precision'];
  return table(head, rows);
}

/** Posts by rule, one line a rule: `profanity: a, b`. */
function byRule(entries: readonly { readonly rule: string; readonly id: string }[]): string[] {
  const rules = [...new Set(entries.map(({ rule }) => rule))].sort();
  return rules.map((name) => {
    const ids = entries.filter(({ rule }) => rule === name).map(({ id }) => id);
    return `    ${name}: ${[...new Set(ids)].join(', ')}`;
  });
}

export function labelledReport(score: LabelledScore, severities: ReadonlyMap<string, Severity>): string {
  const { good, unknownRules } = score;
  const written = score.missed.filter(({ rule }) => severities.has(rule));
  const missed = TIERS.flatMap(([tier, label]) => {
    const lines = byRule(written.filter((miss) => miss.tier === tier));
    return lines.length > 0 ? [`  Missed, ${label}:`, ...lines] : [];
  });
  const wrong = [...score.rules].flatMap(([rule, { falseIn }]) => falseIn.map((id) => ({ rule, id })));
  return [
    `LABELLED: ${score.posts} posts, ${score.every.all.spans} spans`,
    '',
    recallTable(score),
    '',
    ruleTable(score, severities),
    '',
    ...missed,
    ...(wrong.length > 0 ? ['  False alarms:', ...byRule(wrong)] : []),
    ...(unknownRules.length > 0
      ? [`  Expected, and no such rule (${unknownRules.length}): ${unknownRules.join(', ')}`]
      : []),
    '',
    `  Good posts: ${good.posts}; held: ${good.held.length}${among(good.held)}; advised: ${good.advised.length}${among(good.advised)}`,
  ].join('\n');
}

const among = (ids: readonly string[]): string => (ids.length > 0 ? ` (${ids.join(', ')})` : '');

const shareRow = (name: string, { posts, held, advised }: Share) => [
  name,
  posts,
  held,
  percent(held, posts),
  advised,
  percent(advised, posts),
];

export function genuineReport(score: GenuineScore, severities: ReadonlyMap<string, Severity>): string {
  const groups = GROUPS.filter((group) => score.groups[group].posts > 0);
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  const rules = [...score.rules].sort(([, a], [, b]) => sum(b.held) - sum(a.held) || sum(b.advised) - sum(a.advised));
  const head = ['', 'posts', 'held', '', 'advised', ''];
  return [
    `GENUINE: ${score.all.posts} posts`,
    '',
    table(head, [...groups.map((group) => shareRow(group, score.groups[group])), shareRow('all', score.all)]),
    '',
    table(
      head,
      [...score.parts].map(([name, part]) => shareRow(name, part)),
    ),
    '',
    table(
      ['rule', 'severity', 'held', 'alone', ...groups.map((group) => `held ${group}`), 'advised'],
      rules.map(([name, rule]) => [
        name,
        severities.get(name) ?? '',
        sum(rule.held),
        rule.heldAlone,
        ...groups.map((group) => rule.held[group]),
        sum(rule.advised),
      ]),
    ),
  ].join('\n');
}

const recallJson = ({ spans, found, exact }: Recall) => ({
  spans,
  found,
  recall: share(found, spans),
  exact: share(exact, spans),
});

const shareJson = ({ posts, held, advised }: Share) => ({
  posts,
  held,
  heldShare: share(held, posts),
  advised,
  advisedShare: share(advised, posts),
});

const tiersJson = ({ std, hard, none, all }: Tiers) => ({
  std: recallJson(std),
  hard: recallJson(hard),
  none: recallJson(none),
  all: recallJson(all),
});

export function labelledJson(score: LabelledScore) {
  const { good } = score;
  return {
    posts: score.posts,
    recall: tiersJson(score.every),
    written: tiersJson(score.written),
    block: tiersJson(score.block),
    good: {
      ...shareJson({ posts: good.posts, held: good.held.length, advised: good.advised.length }),
      heldIds: good.held,
      advisedIds: good.advised,
    },
    rules: Object.fromEntries(
      [...score.rules].map(([name, rule]) => [
        name,
        {
          ...recallJson(rule),
          fired: rule.fired,
          falseAlarms: rule.falseAlarms,
          elsewhere: rule.elsewhere,
          precision: share(rule.fired - rule.falseAlarms, rule.fired),
          missedIn: rule.missedIn,
          falseIn: rule.falseIn,
        },
      ]),
    ),
    unknownRules: score.unknownRules,
  };
}

export function genuineJson(score: GenuineScore) {
  const { toronto, canadian, tweets, other } = score.groups;
  return {
    all: shareJson(score.all),
    groups: {
      toronto: shareJson(toronto),
      canadian: shareJson(canadian),
      tweets: shareJson(tweets),
      other: shareJson(other),
    },
    parts: Object.fromEntries([...score.parts].map(([name, part]) => [name, shareJson(part)])),
    rules: Object.fromEntries(score.rules),
  };
}
