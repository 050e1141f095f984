/** What the address asked for when the page loaded. Later addresses are the site's own, without our query. */
import { type Attributes, type Child, h } from '../../polymer/element.ts';
import type { Manners } from '../../polymer/publish.ts';
import { STALE_NAME } from '../people.ts';
import { type Flag, worldOf } from '../world.ts';

export const world = worldOf(new URL(location.href));

export const has = (flag: Flag): boolean => world.flags.has(flag);

export const MANNERS: Manners = { deaf: has('deaf'), slow: has('slow'), failing: has('failing') };

/** Under what it is published: a page's id, or the number of the login that speaks for itself. */
export const ACCOUNT = world.poster.pageId ?? `session:${world.login}`;

/** Whom composers name. */
export const SHOWN_NAME = has('stale') ? STALE_NAME : world.poster.name;
export const AVATAR_ALT = has('noavatar') || has('publicly') ? '' : SHOWN_NAME;

/** A name of the site's; after the practised "redesign" all of them are others. */
export const named = (name: string): string =>
  has('renamed') ? `v2-${[...name].reverse().join('').replace(/\W/g, '-')}` : name;

/** An element of a composer, with the site's own names for tag and id. */
export const part = (tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement => {
  const { id } = attributes;
  return h(
    tag.includes('-') ? named(tag) : tag,
    typeof id === 'string' ? { ...attributes, id: named(id) } : attributes,
    ...children,
  );
};

const FRENCH: Readonly<Record<string, string>> = {
  Comment: 'Ajouter un commentaire',
  Reply: 'Répondre',
  Save: 'Enregistrer',
  Post: 'Publier',
  Schedule: 'Programmer',
  Cancel: 'Annuler',
  'Add a comment...': 'Ajoutez un commentaire…',
};

export const label = (text: string): string => (has('french') && FRENCH[text]) || text;
