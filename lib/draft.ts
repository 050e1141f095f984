/**
 * What an officer is about to publish, and what the page says about the account that will publish it.
 * Types only: `sites` fills them in, everything else reads them.
 */

/** The sites Signpost knows. `business` is Meta Business Suite, `studio` is YouTube Studio. */
export const SITES = ['x', 'facebook', 'business', 'youtube', 'studio'] as const;
export type SiteId = (typeof SITES)[number];

/** A kind of composer on a site. */
export type Surface =
  | 'post'
  | 'reply'
  | 'quote'
  | 'thread'
  | 'edit'
  | 'schedule'
  | 'media'
  | 'comment'
  | 'share'
  | 'live-chat'
  | 'video';

export type FieldKind = 'text' | 'poll-choice' | 'alt-text' | 'title' | 'description' | 'tags';

/** One text of a draft: a thread box, a poll choice, a title … */
export interface Field {
  readonly kind: FieldKind;
  /** Position among the fields of its kind, from 0: the second thread box is 1. */
  readonly index: number;
  /** Exactly the officer's own characters; offsets into it are UTF-16 units. */
  readonly text: string;
}

/** A snapshot of one composer. Two drafts with equal JSON are the same draft. */
export interface Draft {
  readonly site: SiteId;
  readonly surface: Surface;
  readonly fields: readonly Field[];
  /** One opaque entry per attached picture, video or poll; changes when the attachment changes. */
  readonly attachments: readonly string[];
  /** Where one press publishes as well, beside the site itself. */
  readonly alsoTo?: readonly 'instagram'[];
  /** Set where this press publishes nothing: a video saved as private or unlisted. Then findings advise and nothing is held. */
  readonly unpublished?: true;
}

export type EvidenceSource =
  /** The picture or name inside the composer itself. */
  | 'composer'
  /** The account switcher in the site's navigation. */
  | 'switcher'
  /** The link to one's own profile in the site's navigation. */
  | 'profile-link'
  /** The login cookie as it is now, shared by all tabs. */
  | 'cookie'
  /** The login cookie as it was when this page loaded. */
  | 'cookie-at-load'
  /** The identity written into the page when it loaded. */
  | 'page-state'
  /** The account that the page's own address names. */
  | 'address';

/** One thing the page says about the account. At least one of id, handle and name is present. */
export interface Evidence {
  readonly source: EvidenceSource;
  /** The site's stable account id. */
  readonly id?: string;
  /** Without the leading @, as the page writes it. */
  readonly handle?: string;
  readonly name?: string;
}
