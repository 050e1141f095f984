import { type Hit, has, hits, lookFor, phrases } from '../../detect/phrases.ts';
import { PUT_DOWNS } from '../../detect/put-down.ts';
import { clauseEnd, clauseStart, matchTokens, type Reading } from '../../detect/reading.ts';
import { remarks } from '../../detect/remark.ts';
import { startsSentence } from '../../detect/replace.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** Everyday words that bite only where a sentence begins with them. */
const SNAPS = phrases(`
clearly|obviously|plainly|evidently don't|do-not|doesn't|didn't|haven't|have-not ..1 have|read|know|understand|got|get ..1 a|the|any|one clue|idea|post|law|first-thing|facts
read the ..2 post|caption|article|release before you type|comment|post|write|reply
half|more|less|as-much ..3 reading|listening|learning|thinking|doing ..6 whining|complaining|commenting|typing|crying|bitching|moaning|tweeting|posting
armchair expert|experts|detective|detectives|lawyers|cops|quarterbacks
grow up
get over it|yourself
get a grip|job|hobby|clue
suck it up
deal with it
nice try
nobody cares
be quiet
yawn
cope
google it
wrong again|as
tough luck
says the|who
you clearly|obviously|evidently ..1 have|know|don't|haven't|never|can't|didn't|need|lack|think|missed|hate|failed|forgot|slept|skipped|weren't|aren't|confused|not|got
sure jan
good|great talk
zip it
pathetic
sorry|sry not sorry
try ..1 again|harder|reading|me|that|to-keep-up
lmao|lol|haha|pfft|pffft|lolz ok|okay|sure|no|what|you|wrong|buddy|whatever
what are you
next question
feel better now
oh ..1 so
a real|regular
cry ..1 about|me|harder|more
touchy much
`);

const HARMLESS = phrases(`
get a life jacket|jackets|vest|insurance|saving
learn|learning ..1 to read ..1 your|a|music|labels|signs|with|braille|maps|body|at|in|english|and|road
be|are|is quiet
grow up to|in|with|near|here|on|around|so|fast
blocked from|by|off|due|at|because|on|in
cope with|together
you have no idea how
google it ..1 first|or
easy to from
get a grip on|with
not|never learn
nobody|no-one asked you for
learn ..1 how? to drive in|on|a|safely|defensively|with
professor {cap}
`);

/** The same words as advice: what children should grow up with, how to deal with stress. */
const ADVICE = phrases(`
scam|scams|fraud|tips|parents|teach|teaching|kids|children|campaign|workshop|cyberbullying|cyber|bullying|bullied|bully|bullies|online-safety|stress|wellness|mental|signs
conseils|intimidation|fraude
`);

const isMidSentence = (reading: Reading, hit: Hit): boolean => !startsSentence(reading, hit.from);

const EN_FRANCAIS = phrases(`
personne ne? t'a|vous-a ..2 demande|sonne
votre|ton|vos|tes avis|opinion|opinions|commentaires ..7 n' interesse|interessent|importe ..1 personne|pas|peu
apprends|apprenez ..1 donc? a lire
le|la|ton|votre ..1 troll|trolls
`);

/** A reply that helps, thanks, owns up or grieves. */
const KIND = phrases(`
thank|thanks|cheers|sorry|apologies|apologize|please|help|happy|glad|welcome|congrats|congratulations|love|hope|call|contact|report|visit|link|fixed|good-point|great-question|info|information|update|updates|news|contest|pic|pics|pup|puppy|good-question|appreciate|dm|let-us-know|question|well-done|stay-safe|hi|hello|hey
merci|desole|bonjour
`);

/** What stings only in a reply: said to everyone it is advice, or a story. */
const IN_A_REPLY = phrases(`
stay in your lane
if you 're|are|think|know ..2 so ..1 smart|tough|brave|easy|clever|much
we|i don't|couldn't|could-not|do-not ..1 care ..1 what|how|if|about
did|do you ..1 get|learn|read|hear|see ..3 from|on|in ..1 tv|television|netflix|youtube|facebook|google|tiktok|reddit|movies
some of us have|are|work|got|actually
quit|stop being|acting ..1 a|an|such|like|so
your ignorance|bias|jealousy|grammar is
`);

/** `@someone That's adorable. Anyway.`: in a reply a remark is aimed at the one who is answered. */
function aimed(reading: Reading): Match[] {
  const [first] = reading.tokens;
  const isReply = first?.kind === 'handle' || first?.word === 'replying';
  if (!isReply || reading.tokens.length > 40 || has(reading, KIND)) return [];
  return [...remarks(reading), ...hits(reading, IN_A_REPLY)].map(({ first, last }) =>
    matchTokens(reading, clauseStart(reading, first), clauseEnd(reading, last)),
  );
}

const listed = lookFor(
  { find: PUT_DOWNS, unless: HARMLESS, notNear: ADVICE },
  { find: SNAPS, unless: HARMLESS, notNear: ADVICE, except: isMidSentence },
  { find: EN_FRANCAIS, notNear: ADVICE },
);

export const detect: Detect = {
  id: 'arguing-with-public',
  severity: 'advise',
  find: (reading) => [...listed(reading), ...aimed(reading)],
};

export const words: Words = {
  value: 'positive-attitude',
  basis: [
    { what: 'New York Police, 2014: a captain’s argument from a precinct’s account', status: 'found' },
    { what: 'New York Police, 2014: the campaign #myNYPD was turned against the police', status: 'found' },
    { what: 'Toronto Police 55 Division, 2017: a post was removed for inflammatory words', status: 'found' },
  ],
  en: {
    title: 'Snapping back',
    reason: 'Snapping back at a critic makes us look small and spreads the fight.',
    instead: 'Thank them, give a fact or a link, and move on. It is fine to disagree politely.',
  },
  fr: {
    title: 'Réplique cinglante',
    reason: 'Répliquer sèchement à un critique nous rabaisse et étend la querelle.',
    instead:
      'Remerciez la personne, donnez un fait ou un lien, puis passez à autre chose. Un désaccord poli est permis.',
  },
};

export const examples: Examples = {
  flags: [
    '@eastendmike ⟦Cry about it⟧.',
    'Funny how ⟦armchair experts⟧ show up after every arrest.',
    '⟦Nobody asked for your⟧ two cents, Todd.',
    '@gta_walker ⟦grow up⟧',
    '⟦You wouldn’t last five minutes⟧ on night shift.',
    'Avant de critiquer, ⟦apprenez à lire⟧.',
  ],
  allows: [
    '@eastendmike Thank you for the note. The lane reopens at six.',
    'We see this one another way, and the report is here: tps.ca',
    'Get a life jacket for your dog too!',
    'Learn to read the signs of elder abuse at our free session.',
    'Kids who grow up near this rink know PC Laframboise by name.',
    'Merci du commentaire. Voici les chiffres pour que chacun puisse juger.',
  ],
};
