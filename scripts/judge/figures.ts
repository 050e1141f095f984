/** The numbers that docs/rules.md quotes. No text, no id of a post: what they were measured on stays outside the project. */
import type { GenuineScore, RuleShare } from './genuine.ts';
import type { LabelledScore, Recall } from './labelled.ts';

export interface Figures {
  readonly labelled?: {
    readonly posts: number;
    readonly std: Recall;
    readonly hard: Recall;
    readonly block: Recall;
    readonly good: { readonly posts: number; readonly held: number; readonly advised: number };
    readonly rules: Readonly<Record<string, { spans: number; found: number; falseAlarms: number }>>;
  };
  readonly genuine?: {
    readonly groups: GenuineScore['groups'];
    /** Posts held or advised, by rule and group. */
    readonly rules: Readonly<Record<string, Pick<RuleShare, 'held' | 'advised'>>>;
  };
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

export const figuresOf = (labelled: LabelledScore | undefined, genuine: GenuineScore | undefined): Figures => ({
  ...(labelled && {
    labelled: {
      posts: labelled.posts,
      std: labelled.every.std,
      hard: labelled.every.hard,
      block: labelled.block.all,
      good: {
        posts: labelled.good.posts,
        held: labelled.good.held.length,
        advised: labelled.good.advised.length,
      },
      rules: Object.fromEntries(
        sorted(labelled.rules).map(([id, { spans, found, falseAlarms }]) => [id, { spans, found, falseAlarms }]),
      ),
    },
  }),
  ...(genuine && {
    genuine: {
      groups: genuine.groups,
      rules: Object.fromEntries(sorted(genuine.rules).map(([id, { held, advised }]) => [id, { held, advised }])),
    },
  }),
});
