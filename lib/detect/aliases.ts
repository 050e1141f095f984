/** Names that are on no paper and that friends know all the same: nicknames, accounts, names in quotes. */
import type { Token } from '../text/tokens.ts';
import { isNameWord } from './person.ts';
import { phrases, within } from './phrases.ts';
import { gapAfter, isCapitalised, type Reading } from './reading.ts';

/** Names that only friends use; without an age or a charge beside it, it may be anybody's. */
export const NICKNAMES = phrases(`
[goes|go|going by {any} ..3 online|on|as|name|handle]
[goes|go|going by {cap} {cap}?]
[nickname~|alias|aka|streetname|dubbed {any} {cap}?]
[better? known ..4 as {cap} {cap}?]
[street|rap|stage|screen|user name is|of|was {cap}]
[surnomme|surnommee|connu|connue ..4 {cap}]
`);

const HANDLE_LEAD = phrases(`
he|she|him|her|they|youth|teen|kid|account|instagram|insta|snapchat|snap|tiktok|profile|page|follow~|handle|username|posting|posts|user|compte|under|calls|streams|streaming|streamed|livestreams|videos|reels|clips|channel|raps|rapper|dances|tag|tagged|aka|alias|known|suspect|accused|offender|boy|girl|student|dm
`);

/** Accounts of people, as far as one can tell; those a reply begins with are who it answers. */
export function handles(reading: Reading): { first: number; last: number }[] {
  const opening = reading.tokens.findIndex((token) => token.kind !== 'handle');
  return reading.tokens.flatMap((token, at) =>
    token.kind === 'handle' &&
    at > opening &&
    !/polic|media|pol$|pd|pct|tps|opp|rcmp|prp|hrps|div|toronto|school|cops|crime|news|traffic|stop|tdsb|ttc/.test(
      token.word,
    ) &&
    within(reading, HANDLE_LEAD, 5, at)
      ? [{ first: at, last: at }]
      : [],
  );
}

/** `"Jojo" from the Kessling Blvd rowhouses`: the name that friends use, in quotes, a word or two long. */
export const quotedNames = (reading: Reading): { first: number; last: number }[] =>
  reading.tokens.flatMap((_, first) => {
    // A project, a game or an operation has its name in quotes, too.
    if (!/ ["']$/.test(gapAfter(reading, first - 1)) || !isNameWord(reading, first)) return [];
    if (/^(project|operation|the|a|game|of|as)$/.test(reading.tokens[first - 1]?.word ?? '')) return [];
    const last = [first, first + 1].find((at) => /^["']/.test(gapAfter(reading, at)));
    return last === undefined || !isCapitalised(reading, reading.tokens[last] as Token) ? [] : [{ first, last }];
  });
