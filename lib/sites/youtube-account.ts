/** Whose channel speaks on www.youtube.com. */
import type { Evidence } from '../draft.ts';
import { around, type Part, within } from './parts.ts';
import { channelInAddress, configured } from './ytcfg.ts';

export interface AccountParts {
  readonly avatar: Part;
  readonly simplebox: Part;
  readonly placeholder: Part;
  readonly chat: Part;
  readonly chatName: Part;
}

/** "Comment publicly as NAME" stands where a login has several channels. Other languages: the picture tells. */
const PUBLICLY_AS = /^(?:Comment publicly as|Commenter publiquement en tant que)\s+(.+?)(?:\.\.\.|…)?$/;

/** Newer pages write the handle where older ones wrote the name. */
const nameOrHandle = (text: string): Evidence =>
  text.startsWith('@') ? { source: 'composer', handle: text.slice(1) } : { source: 'composer', name: text };

/** The composer's own picture, or what stands in its place; other people's pictures are never inside of these. */
function composerEvidence(root: Element, parts: AccountParts): Evidence | null {
  const simplebox = around(root, parts.simplebox);
  const pictures = [...within<HTMLImageElement>(root, parts.avatar)];
  if (simplebox) pictures.push(...within<HTMLImageElement>(simplebox, parts.avatar));
  const alt = pictures.map((picture) => picture.alt.trim()).find((text) => text !== '');
  const chip = around(root, parts.chat) && within(root, parts.chatName)[0]?.textContent?.trim();
  const placeholder = simplebox && within(simplebox, parts.placeholder)[0]?.textContent?.trim();
  const said = alt || chip || PUBLICLY_AS.exec(placeholder ?? '')?.[1];
  return said ? nameOrHandle(said) : null;
}

/**
 * A brand channel's page id, or the number of the Google login that speaks as its own channel.
 * DATASYNC_ID is there even when nobody is signed in, and sources disagree on its form: not used.
 */
function pageStateEvidence(): Evidence | null {
  if (configured('LOGGED_IN') === 'false') return null;
  const delegated = configured('DELEGATED_SESSION_ID');
  if (delegated && /^\d+$/.test(delegated)) return { source: 'page-state', id: delegated };
  const login = configured('SESSION_INDEX');
  return login && /^\d+$/.test(login) ? { source: 'page-state', id: `session:${login}` } : null;
}

/** A channel's posts page names the channel; a visitor may post in another's community there. */
function addressEvidence(): Evidence | null {
  const id = channelInAddress();
  return id ? { source: 'address', id } : null;
}

export const evidenceIn = (root: Element, parts: AccountParts): readonly Evidence[] =>
  [composerEvidence(root, parts), pageStateEvidence(), addressEvidence()].filter((one) => one !== null);
