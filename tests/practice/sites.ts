/** The practice sites. A new one is a folder beside `x` and a line here. */
import { business } from './business/site.ts';
import { facebook } from './facebook/site.ts';
import { studio } from './studio/site.ts';
import { x } from './x/site.ts';
import { youtube } from './youtube/site.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
}

export interface PracticeSite {
  /** Also its folder's name. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** Where the practice composers of this site are: shown to a person first. */
  readonly start: string;
  /** The page at this address. `nonce` is the one that its scripts must carry. */
  page(url: URL, nonce: string): Answer;
}

export const PRACTICE_SITES: readonly PracticeSite[] = [x, facebook, business, youtube, studio];
