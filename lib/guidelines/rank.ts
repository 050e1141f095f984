/** Puts what matters to a draft first: the values its findings rest on, gravest finding first, then its site. */
import type { SiteId } from '../draft.ts';
import type { ValueId } from '../rules/rule.ts';
import type { Guideline } from './guideline.ts';

/** What a draft is about, as far as guidelines care. */
export interface About {
  readonly site: SiteId | null;
  /** Values of the draft's findings, gravest first; repeats do no harm. */
  readonly values: readonly ValueId[];
}

type Rankable = Pick<Guideline, 'values' | 'sites'>;

/** Lower is nearer to the draft. The guideline's own first value counts for more than the ones it also serves. */
function distance(guideline: Rankable, about: About): number {
  const places = guideline.values.flatMap((value, own) => {
    const place = about.values.indexOf(value);
    return place < 0 ? [] : [place + (own === 0 ? 0 : 0.5)];
  });
  if (places.length > 0) return Math.min(...places);
  const far = about.values.length;
  if (guideline.sites.length === 0) return far + 1;
  return about.site !== null && guideline.sites.includes(about.site) ? far : far + 2;
}

/** Sorted for the draft; equals keep the order they came in. */
export function rank<T extends Rankable>(guidelines: readonly T[], about: About): readonly T[] {
  return guidelines
    .map((guideline) => ({ guideline, distance: distance(guideline, about) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ guideline }) => guideline);
}

/** Whether a finding of this draft rests on the guideline's main value. */
export const concerns = (guideline: Rankable, about: About): boolean =>
  guideline.values[0] !== undefined && about.values.includes(guideline.values[0]);
