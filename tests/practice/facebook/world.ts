/** What the address asks of the practice page, e.g. `https://www.facebook.com/?practice=page,fr&as=handle:id:Name`. */
import type { Person } from '../practice.ts';
import { LANGUAGES, type Labels } from './labels.ts';
import { OFFICER, PAGE } from './people.ts';

export const FLAGS = {
  page: 'the officer acts as a Page: i_user and document name it, and its posts take two steps',
  stale: 'the document was made for the officer, the cookie names the Page: switched in another tab',
  split: 'the document was made for one account and sends its requests as another',
  nostate: 'no account in the page state',
  nocookie: 'no login cookies',
  nobody: 'composers name nobody',
  kept: 'the first step of a Page post stays in the page, hidden, while the second shows',
  swap: 'the second step takes the place of the first in the same dialog',
  approve: 'the group asks for approval: "Submit"',
  labels: 'buttons never say that they are disabled',
  keyupbutton: 'div[role=button] armed by keydown that acts on keyup',
  ctrlenter: 'the post dialog takes Ctrl+Enter (unknown of the real site)',
  restless: 'the publishing button is a new element four times a second',
  barelist: 'the list of mentions is not tied to the editor',
  bare: 'a comment has no button, only Enter',
  chat: 'a chat window stands in the corner',
  renamed: 'forms, ids, names and states are other ones, as after a redesign',
  deaf: 'the site takes no untrusted press',
  slow: 'publishing takes 1.5 s',
  failing: 'publishing fails and the composer stays',
  hostile: 'page script patches prototypes before anything else runs, and offers window.hostile',
  fr: 'French',
  ar: 'Arabic, right to left',
  zh: 'Chinese',
  fi: 'a language whose words are in no list',
} as const;

export type Flag = keyof typeof FLAGS;

export interface World {
  readonly flags: ReadonlySet<Flag>;
  readonly officer: Person;
  /** Whom the cookies name. */
  readonly active: Person;
  /** Whom this document was made for; its requests are sent under this name. */
  readonly acting: Person;
  readonly labels: Labels;
}

/** `handle:id:Name`, the last two optional. */
function person(text: string | null, otherwise: Person): Person {
  const [handle, id, ...name] = (text ?? '').split(':');
  if (!handle) return otherwise;
  return { handle, id: id || otherwise.id, name: name.join(':') || handle };
}

const isFlag = (name: string): name is Flag => Object.hasOwn(FLAGS, name);

export function worldOf(url: URL): World {
  const flags = new Set((url.searchParams.get('practice') ?? '').split(',').filter(isFlag));
  const language = (['fr', 'ar', 'zh', 'fi'] as const).find((one) => flags.has(one)) ?? 'en';
  const isPage = flags.has('page');
  const as = url.searchParams.get('as');
  const officer = isPage ? OFFICER : person(as, OFFICER);
  const acting = isPage ? person(as, PAGE) : officer;
  return { flags, officer, acting, active: flags.has('stale') ? PAGE : acting, labels: LANGUAGES[language] };
}
