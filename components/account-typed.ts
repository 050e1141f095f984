/** What people type or paste to name an account: a handle, an ID, or an address that holds one. */
import type { SiteId } from '../lib/draft.ts';

/** Sites that know an account by an ID; X shows a handle, and its ID nowhere. */
export type IdSite = Exclude<SiteId, 'x'>;

const NUMBER = /^\d{5,}$/;
/** A brand channel has a number beside its channel ID, and some pages show that one. */
const CHANNEL = /^(UC[\w-]{22}|\d{15,})$/;

const SHAPES: Record<IdSite, { readonly id: RegExp; readonly wrong: 'number' | 'channel' }> = {
  facebook: { id: NUMBER, wrong: 'number' },
  business: { id: NUMBER, wrong: 'number' },
  youtube: { id: CHANNEL, wrong: 'channel' },
  studio: { id: CHANNEL, wrong: 'channel' },
};

/** @name, name, or the address of the profile. */
export const handleFrom = (typed: string): string =>
  (
    typed
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? ''
  )
    .replace(/^@/, '')
    .trim();

/** The ID itself, or an address with the ID in it. */
export const idFrom = (typed: string): string =>
  (/[?&](?:asset_id|profile_id|id)=(\d+)/.exec(typed) ?? /\/channel\/([\w-]+)/.exec(typed))?.[1] ?? handleFrom(typed);

/** What is wrong with an ID; null where it may be one. */
export const wrongId = (site: IdSite, id: string): 'number' | 'channel' | null =>
  SHAPES[site].id.test(id) ? null : SHAPES[site].wrong;
