/** Measures what would have happened to genuine posts: each one held is a defect until argued otherwise. Pure. */
import type { Finding } from '../../lib/check.ts';
import type { Genuine } from './posts.ts';

export interface Judged {
  readonly post: Genuine;
  readonly findings: readonly Finding[];
}

/** The groups that have a bar of their own. A tweet counts as a tweet wherever it comes from. */
export const GROUPS = ['toronto', 'canadian', 'tweets', 'other'] as const;
export type Group = (typeof GROUPS)[number];

export interface Share {
  readonly posts: number;
  /** At least one finding that blocks or warns. */
  readonly held: number;
  /** Only findings that advise. */
  readonly advised: number;
}

export interface RuleShare {
  readonly held: Readonly<Record<Group, number>>;
  readonly advised: Readonly<Record<Group, number>>;
  /** Posts that no other rule would have held: what is won by mending this one. */
  readonly heldAlone: number;
}

export interface GenuineScore {
  readonly all: Share;
  readonly groups: Readonly<Record<Group, Share>>;
  /** By "kind region lang". */
  readonly parts: ReadonlyMap<string, Share>;
  readonly rules: ReadonlyMap<string, RuleShare>;
}

export function groupOf({ kind, region }: Pick<Genuine, 'kind' | 'region'>): Group {
  if (kind === 'tweet') return 'tweets';
  if (region === 'CA-TPS') return 'toronto';
  return /^CA\b/.test(region) ? 'canadian' : 'other';
}

const holds = ({ severity }: Finding): boolean => severity !== 'advise';

function shareOf(judged: readonly Judged[]): Share {
  const held = judged.filter(({ findings }) => findings.some(holds)).length;
  const touched = judged.filter(({ findings }) => findings.length > 0).length;
  return { posts: judged.length, held, advised: touched - held };
}

const byGroup = (count: (group: Group) => number): Record<Group, number> => ({
  toronto: count('toronto'),
  canadian: count('canadian'),
  tweets: count('tweets'),
  other: count('other'),
});

function ruleShare(rule: string, judged: readonly Judged[]): RuleShare {
  const own = judged.filter(({ findings }) => findings.some((finding) => finding.rule === rule));
  const held = own.filter(({ findings }) => findings.some((finding) => finding.rule === rule && holds(finding)));
  const heldSet = new Set(held);
  const inGroup = (list: readonly Judged[], group: Group) => list.filter(({ post }) => groupOf(post) === group).length;
  const advised = own.filter((each) => !heldSet.has(each));
  return {
    held: byGroup((group) => inGroup(held, group)),
    advised: byGroup((group) => inGroup(advised, group)),
    heldAlone: held.filter(({ findings }) => findings.filter(holds).every((finding) => finding.rule === rule)).length,
  };
}

export function scoreGenuine(judged: readonly Judged[]): GenuineScore {
  const parts = new Map<string, Judged[]>();
  for (const each of judged) {
    const name = `${each.post.kind} ${each.post.region} ${each.post.lang}`;
    const part = parts.get(name) ?? [];
    parts.set(name, part);
    part.push(each);
  }
  const touched = judged.filter(({ findings }) => findings.length > 0);
  const rules = [...new Set(touched.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const ofGroup = (group: Group) => shareOf(judged.filter(({ post }) => groupOf(post) === group));
  return {
    all: shareOf(judged),
    groups: {
      toronto: ofGroup('toronto'),
      canadian: ofGroup('canadian'),
      tweets: ofGroup('tweets'),
      other: ofGroup('other'),
    },
    parts: new Map([...parts].sort().map(([name, list]) => [name, shareOf(list)])),
    rules: new Map(rules.map((rule) => [rule, ruleShare(rule, touched)])),
  };
}
