/** What is said about each rule, an organisation's own included. For pages only. */
import type { Lang } from '../lang.ts';
import type { OwnRule } from '../policy/schema.ts';
import { type RuleText, VALUES, type ValueId } from './rule.ts';
import { WORDS } from './words.ts';

export interface Said extends Readonly<Record<Lang, RuleText>> {
  /** None for an own rule that rests on no value of ours. */
  readonly value?: ValueId | undefined;
}

/** A text that is not there in French stands in the language it was written in. */
function saidOf(rule: OwnRule): Said {
  const { title, reason, advice: instead, titleFr = title, reasonFr = reason, adviceFr = instead } = rule;
  return {
    value: VALUES.find((value) => value === rule.guideline),
    en: { title, reason, instead },
    fr: { title: titleFr, reason: reasonFr, instead: adviceFr },
  };
}

export const wordsWith = (own: readonly OwnRule[]): ReadonlyMap<string, Said> =>
  new Map<string, Said>([...WORDS, ...own.map((rule) => [rule.id, saidOf(rule)] as const)]);
