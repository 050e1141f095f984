/** A site's self-check: which of its parts stand in the page now, and by which of their selectors. It reads no text. */
import type { SiteId } from '../draft.ts';
import { type Part, selectorsOf } from './parts.ts';
import type { Site } from './site.ts';

export interface PartHealth {
  readonly part: string;
  readonly found: number;
  /** The selector that found them, the first where several do; absent where none does. */
  readonly by?: string;
  /** One of those without which nothing can be checked. */
  readonly vital: boolean;
}

export interface Health {
  readonly site: SiteId;
  readonly parts: readonly PartHealth[];
  /**
   * `idle`: no composer is open. `whole`: every vital part of one stands. `changed`: some stand and others do not,
   * as after a redesign of the site.
   */
  readonly state: 'idle' | 'whole' | 'changed';
}

function look(part: Part, page: ParentNode): Pick<PartHealth, 'found' | 'by'> {
  for (const css of selectorsOf(part)) {
    const found = page.querySelectorAll(css).length;
    if (found > 0) return { found, by: css };
  }
  return { found: 0 };
}

/** Looks at this page, and nowhere else. */
export function healthOf({ id, parts, vital }: Site, page: ParentNode): Health {
  const seen = Object.values(parts).map(
    (part): PartHealth => ({ part: part.name, ...look(part, page), vital: vital.includes(part) }),
  );
  const needed = seen.filter((part) => part.vital);
  const standing = needed.filter((part) => part.found > 0).length;
  const whole = standing === needed.length ? 'whole' : 'changed';
  return { site: id, parts: seen, state: standing === 0 ? 'idle' : whole };
}
