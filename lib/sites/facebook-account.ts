/**
 * Whose account on Facebook: the cookies say who is active in the browser now, the document's own script says whom its requests
 * are sent as, and the composer says what the officer reads. They can disagree after a switch in another tab.
 */
import type { Evidence } from '../draft.ts';
import { plain } from './meta-labels.ts';

const cookie = (name: string): string | undefined =>
  new RegExp(`(?:^|;\\s*)${name}=(\\d+)(?:;|$)`).exec(document.cookie)?.[1];

/** `i_user` is the Page or profile acted as; without it the person signed in acts (H, 2026). "0": nobody is. */
function activeNow(): string | undefined {
  const id = cookie('i_user') ?? cookie('c_user');
  return id === '0' ? undefined : id;
}
const activeAtLoad = activeNow();

interface Document {
  /** `USER_ID`: whom this document was made for. */
  readonly user?: string;
  /** `actorID`: whom its requests are sent as. */
  readonly actor?: string;
  readonly name?: string;
  readonly shortName?: string;
}

/** A value out of inline script. Only whole, unescaped keys count: a post that quotes them stands there with escaped quotes. */
function after(text: string, key: string, value: RegExp): string | undefined {
  const at = text.indexOf(`"${key}",[],{`);
  return at < 0 ? undefined : value.exec(text.slice(at, at + 3000))?.[1];
}

const USER = 'CurrentUserInitialData';
const RELAY = 'RelayAPIConfigDefaults';
/** A JSON text and its content. */
const STRING = '("(?:[^"\\\\]|\\\\.)*")';

function unquoted(json: string | undefined): string | undefined {
  try {
    return json === undefined ? undefined : String(JSON.parse(json)) || undefined;
  } catch {
    return undefined;
  }
}

let read: Document | undefined;
/** Load-time only: it does not follow a switch, and neither do the requests of this document. */
function documentIdentity(): Document {
  if (read || document.readyState === 'loading') return read ?? {};
  const texts = [...document.scripts].filter((one) => !one.src).map((one) => one.text);
  const find = (key: string, value: RegExp) => {
    for (const text of texts) {
      const found = after(text, key, value);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const id = (text: string | undefined) => (text && text !== '0' ? text : undefined);
  const user = id(find(USER, /"USER_ID":"(\d+)"/));
  const actor = id(find(RELAY, /"actorID":"(\d+)"/));
  const name = unquoted(find(USER, new RegExp(`"NAME":${STRING}`)));
  const shortName = unquoted(find(USER, new RegExp(`"SHORT_NAME":${STRING}`)));
  read = {
    ...(user && { user }),
    ...(actor && { actor }),
    ...(name && { name }),
    ...(shortName && { shortName }),
  };
  return read;
}

/**
 * How the composer names the one who writes, by language; only wordings that name nobody else. "Reply to NAME" does, and is not here.
 * English H (2026); the others L: where a wording is another one, the composer just says nothing.
 */
const SAYS: readonly RegExp[] = [
  /^(?:comment|answer|reply) as (.+)$/i,
  /^what[’']s on your mind, (.+)\?$/i,
  /^(?:commenter|répondre) en tant que (.+)$/i,
  /^quoi de neuf, (.+?) ?\?$/i,
  /^以(.+)的身[份分](?:发表评论|评论|留言|回應|發表留言)$/,
  /^(.+)[，,](?:分享你的新鲜事吧|在想些什麼|你在想什麼|你在想甚麼)[！!？?]?$/,
  /^(?:comentar|responder) como (.+)$/i,
  /^¿qué estás pensando, (.+)\?$/i,
  /^no que você está pensando, (.+)\?$/i,
  /^commenta come (.+)$/i,
  /^a cosa stai pensando, (.+)\?$/i,
  /^magkomento bilang (?:si )?(.+)$/i,
  /^(?:التعليق|تعليق) باسم (.+)$/,
  /^بم تفكر يا (.+?)؟$/,
];

const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;

function nameIn(label: string): string | undefined {
  const shown = label
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .replace(/[.…]+$/, '')
    .trim();
  for (const pattern of SAYS) {
    const name = pattern.exec(shown)?.[1]?.trim();
    if (name) return name;
  }
  return undefined;
}

/** A composer that says the short name says the whole one. */
function composerName(editor: Element, { name, shortName }: Document): string | undefined {
  for (const attribute of ['aria-label', 'aria-placeholder']) {
    const said = nameIn(editor.getAttribute(attribute) ?? '');
    if (said === undefined) continue;
    const isShort = name !== undefined && shortName !== undefined && plain(said) === plain(shortName);
    return isShort ? name : said;
  }
  return undefined;
}

export function accountEvidence(editor: Element): readonly Evidence[] {
  const document = documentIdentity();
  const { user, actor, name } = document;
  const said = composerName(editor, document);
  const now = activeNow();
  const sentAs = actor ?? user;
  const found: (Evidence | null)[] = [
    said ? { source: 'composer', name: said } : null,
    sentAs ? { source: 'page-state', id: sentAs, ...(name && (user ?? sentAs) === sentAs && { name }) } : null,
    // Both are load-time identities of this document; should they differ, nobody can tell what it sends.
    user && user !== sentAs ? { source: 'page-state', id: user, ...(name && { name }) } : null,
    now ? { source: 'cookie', id: now } : null,
    activeAtLoad ? { source: 'cookie-at-load', id: activeAtLoad } : null,
  ];
  return found.filter((one) => one !== null);
}
