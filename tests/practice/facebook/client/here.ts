/** What the address asked for when the page loaded. */
import { type Flag, worldOf } from '../world.ts';

export const world = worldOf(new URL(location.href));

export const has = (flag: Flag): boolean => world.flags.has(flag);

export const { labels } = world;

/** A word of the interface; after the practised "redesign" all of them are other words. */
export const word = (text: string): string => (has('renamed') ? `~${[...text].reverse().join('')}` : text);

/** A part's attributes; after the "redesign" they are gone. */
export const mark = <T extends object>(attributes: T): T | Record<string, never> => (has('renamed') ? {} : attributes);
