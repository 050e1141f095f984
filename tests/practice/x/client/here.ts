/** What the address asked for when the page loaded. Later addresses are the site's own, without our query. */
import { type Flag, worldOf } from '../world.ts';

export const world = worldOf(new URL(location.href));

export const has = (flag: Flag): boolean => world.flags.has(flag);

/** A test id; after the practised "redesign" all of them are other names. */
export const tid = (name: string): string => (has('renamed') ? `v2-${[...name].reverse().join('')}` : name);
