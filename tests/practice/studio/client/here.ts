/** What the address asked for when the page loaded. Later addresses are the site's own, without our query. */
import { type Attributes, type Child, h } from '../../polymer/element.ts';
import type { Manners } from '../../polymer/publish.ts';
import { type Flag, worldOf } from '../world.ts';

export const world = worldOf(new URL(location.href));

export const has = (flag: Flag): boolean => world.flags.has(flag);

export const MANNERS: Manners = { deaf: has('deaf'), slow: has('slow'), failing: has('failing') };

/** Under what it is published. */
export const ACCOUNT = world.channel.id;

/** A name of the site's; after the practised "redesign" all of them are others. */
export const named = (name: string): string =>
  has('renamed') ? `v2-${[...name].reverse().join('').replace(/\W/g, '-')}` : name;

/** An element of a composer, with the site's own names for tag and id. */
export const part = (tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement => {
  const { id } = attributes;
  const renamed = typeof id === 'string' ? { ...attributes, id: named(id) } : attributes;
  return h(tag.includes('-') ? named(tag) : tag, renamed, ...children);
};

const FRENCH: Readonly<Record<string, string>> = {
  Publish: 'Publier',
  Save: 'Enregistrer',
  Schedule: 'Programmer',
  Next: 'Suivant',
  Reply: 'Répondre',
  Cancel: 'Annuler',
  Private: 'Privée',
  Unlisted: 'Non répertoriée',
  Public: 'Publique',
};

export const label = (text: string): string => (has('french') && FRENCH[text]) || text;
