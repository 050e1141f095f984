/**
 * Sentences that judge, mock or wink. Alone they are how people talk: a rule says what they must stand beside to matter,
 * a judge's decision, a complaint, a law. So the words can be general, and need not be thought of one case at a time.
 */
import { hits, phrases, sentenceOf } from './phrases.ts';
import { type Reading, shared } from './reading.ts';
import { SCORN } from './scorn.ts';

const REMARK = phrases(`
${SCORN}
fantasy|fiction|fairy-tale|lies|liar|liars|pity|yikes|wow|hmm|ugh|meh|yay|hooray|bravo|sigh|yawn|facepalm|congrats|guts|backbone|spine|common-sense|sensible|brilliant|genius|priceless|adorable|cute|rich|hilarious|comical|pointless|heartless|cruel|cowardly|corrupt|clowns|fools|gong-show
appalling|disgusted|disgusting|furious|livid|sickening|sick|angry|speechless|stunned|gutted|fuming|heartbreaking|relieved|thrilled|delighted|overjoyed|disappointed|disappointing|infuriating|frustrating
slow|golf clap
just|only saying|asking|sayin
but hey
guess|suppose|apparently ..2 it|that|the|we|he|she|they|nobody|some|dead|you
funny ..1 how|that|thing
can't|cannot|can-not|couldn't|don't believe|understand|fathom|wait|imagine|make|even
can't|cannot come|get soon|here
enjoy|hope-you-enjoy|have-fun-with your|the|that|his|her|their
enough is|said|already
about time
not buying|convinced|fooled|surprised|holding|having|impressed
some people|folks|of-us
we|you|i|everyone all|both? know|knows why|what|how|who|better|that|it|she|he|the
give me|us a break
what a|an|kind|were|was|is ..4 thinking|joke|day|world|waste|time|surprise|shock|mess|system|country|city|message|example|disgrace|shame
how|why|who is|does|do|did|can|on-earth|the-hell ..3 this|that|anyone|anybody|they|he|she|it|we
tell that|me
good|great|honest|decent|solid|fine|better|bad|worst ..1 man|woman|guy|cop|cops|officer|officers|judge|riddance|kid|gal|human|boss|partner
deserves|deserve|deserved|should've|shoulda|oughta
should|ought ..2 resign|apologize|ashamed|try|come|never|hang|explain
thank|thanks god|goodness|heavens|for-nothing
must be nice
so much for
time|high-time to|for|we|they|someone|that
in other news
can't|couldn't|not make|making this|it up
fun fact
next question
go|way|way-to-go go|to|figure
collect|collects stamps
ever|never wonder|wondered|wondering|listen|listens|learn|learns|change|changes|again|enough
best|worst thing|decision|day|idea|ever
guts|nerve|gall to
quelle|quel honte|farce|blague|joke|surprise|tristesse|systeme|cirque|soulagement
honte|ridicule|ridicules|scandale|inacceptable|farce|bravo|enfin|degoutant|ecoeurant|n'importe-quoi|deception|mensonge|mensonges
`);
const FACES = /[🙄🤡🤔👏🤷🤦😡🤬🤮💩😒😤🥱😏😂🤣💀😈🫠🧹🤨🥴😬]|\?[?!]|!\?/gu;

export interface Remark {
  /** Token indexes of the sentence's remark, `last` included; of the whole sentence where only a face tells. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

export const remarks = shared((reading: Reading): readonly Remark[] => {
  const found: Remark[] = hits(reading, REMARK).map(({ first, last, from }) => ({
    first,
    last,
    sentence: sentenceOf(reading, from),
  }));
  const { tokens, text } = reading;
  let at = -1;
  for (const face of text.matchAll(FACES)) {
    while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < face.index) at++;
    if (at < 0) continue;
    const sentence = sentenceOf(reading, at);
    let first = at;
    while (first > 0 && at - first < 14 && sentenceOf(reading, first - 1) === sentence) first--;
    found.push({ first, last: at, sentence });
  }
  return found;
});
