/** Sentences that laugh: `lol`, `haha`, `mdr`, or a laughing face before the next sentence begins. */
import { hits, phrases, sentenceOf } from './phrases.ts';
import { type Reading, shared } from './reading.ts';

const LAUGHTER = phrases(`
lol|lols|lolz|lmao|lmfao|rofl|roflmao|haha|hahaha|hahahaha|hehe|hehehe|heh|bahaha|mwahaha|hihi|mdr|ptdr|jk|smh
`);
const FACES = /[😂🤣💀😜😆😅😹🤭😏🙃😝🤪😬😁😄😛😎😈🙄🤷☠🥱🍿👏🤡🥴😇🫠💅🤦🪦⚰]/gu;

export const laughing = shared((reading: Reading): ReadonlySet<number> => {
  const { tokens, text } = reading;
  const found = new Set(hits(reading, LAUGHTER).map(({ from }) => sentenceOf(reading, from)));
  let at = -1;
  for (const face of text.matchAll(FACES)) {
    while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < face.index) at++;
    found.add(sentenceOf(reading, Math.max(at, 0)));
  }
  // `Domestic on Oak St. Somebody burned the roast lol`: the laugh may close the joke of the sentence before it.
  return found;
});
