import { isNameWord, type Name, names } from '../../detect/person.ts';
import { type Hit, has, hits, phrases, sameSentence, sentenceOf, sentencesWith } from '../../detect/phrases.ts';
import { clauseStart, gapAfter, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const ROLE =
  'suspect|suspects|shooter|shooters|gunman|driver|thief|thieves|robber|culprit|perp|perpetrator|killer|burglar|attacker|arsonist|stabber|accused|vandal|vandals|him|her|guy|man|woman|one|person|owner|getaway|masked|creep|firebug|offender|rider';

/** A guess that a name may follow. */
const GUESS = phrases(`
might|may|could be ..7 might|may|could|maybe|or ..1 not
${ROLE} who|that ..6 is|was most|very|almost|quite? likely|probably|certainly|possibly
${ROLE} ..6 is|was|'s most|very? likely|probably|possibly|reportedly
word around|on|at|in|from the ..1 docks|street|block|neighbourhood|town|park|plaza|rink|school|building is|has
we|i|we're|i'm|police|cops|officers ..1 think|reckon|suspect|figure|guess|bet|assume ..4 it|this|that|he|she|his|her|their|the|our|its|it's|him|is|was|a
we|i ..1 believe ..3 ${ROLE} is|was|to|may|might|could|named|goes|goes-by
we|i ..1 believe it|this|that is|was|'s|to
pretty|fairly|almost|quite|99|90|100|practically ..1 sure|certain|positive
may|might|could|must|has-to|gotta be|have-been a|an|one|named|called|our|the|this|that|someone|@? ..1 guy|fella|man|woman|kid|fellow|dude|girl|person|gentleman|named|called|suspect|shooter|driver|certain|local
it|this|that|he|she|suspect|shooter|driver|man|guy|woman|person|thief|culprit|who ..3 is|was|'s probably|likely|possibly|maybe|apparently|supposedly|allegedly|definitely|clearly|obviously|totally
callers|viewers|tipsters|followers|readers|members believe|think|say|suspect|feel|insist
word is
word on the street
word around ..2 is
word|rumour|talk is ..1 the|that|our ..3 driver|shooter|suspect|thief|vandal|arsonist|attacker|robber is ..6 {any}
sources|source|people|folks|neighbours|neighbors|everyone|locals|they|rumour|rumor|rumours|someone|somebody say|says|said|tell|told|telling|saying|has|think|thinks
rumoured|rumored|said|supposed|thought to be
hearing|heard ..2 it|he|his|she|her|that|the
looks|look|looking|sounds ..3 like|familiar|alike
dead ringer|ringers
spitting image
isn't|ain't this|that|it|he
is this|that you|ya
remind|reminds|reminded you|us|me|anyone of
name|initials|nickname ..1 is|rhymes|starts|begins|are
my|our|smart|safe money is|'s|'s-on on?
we|i see|know you|him
that|this your truck|car|bike|ride|jacket|voice|face|tattoo|van|hat
funny how|that your|his|her|this
match|matches ..3 car|truck|bike|jacket|tattoo|shoes|one|guy
looks just|exactly|a-lot
anyone|anybody else think|see|notice
any chance ..3 is|was
il|elle|ce|suspect|tireur|voleur|conducteur serait|seraient
c' est|etait surement|probablement
on|je pense|crois|croit|soupconne ..3 que|qu'
probablement|apparemment|parait|semble
selon les? rumeurs|rumeur|sources
un|une certain|certaine|denomme
same|this-is-the|that's-the|it's-the same|exact ..1 guy|man|woman|person|fella|crew|kid|dude|pair|one
probably|likely|possibly|maybe|definitely|surely|clearly|obviously|apparently ..1 the|our|that|this guy|man|woman|one|person|suspect|shooter|driver|thief|culprit|kid|fella|dude
rumour|rumor|rumours|word|talk|chatter ..2 is|has|says|that|suggests|on
lots|many|several|few|bunch|some|all|tons of you ..3 sending|naming|saying|pointing|telling|tagging|guessing|think|dming|commenting
everyone|everybody|anyone|someone|you|locals|folks|people ..6 know|knows|recognize|recognizes|recognise ..1 that|this|those|his|her|the
familiar
where were you
serait|seraient
a confirmer
everyone|everybody|folks|locals|neighbours ..1 say|says|saying|think|thinks|naming
may|might|could|must|has-to|gotta be|have-been a|an|our|the|this|that ..1 ${ROLE}|thief|vandal|arsonist
`);

/** A wrong is looked into, and who did it is the question. */
const CRIME = phrases(`
suspect|suspects|shooter|shooters|gunman|shooting|shot|robbery|robbed|robber|thief|thieves|stole|stolen|steal|theft|stabbing|stabbed|arson|torched|arsonist|hit-and-run|tagged|looted|stabber|vandal|thief|killer|mugger|hit-the|who-hit|ran-over|swiped|snatched|tagger|break-in|break-ins|burglar|burglary|vandal|vandalism|vandalized|culprit|killer|murder|murdered|homicide|assault|assaulted|attacker|attack|fled|perp|creep|graffiti|carjacking|fraud|vandals|set-fire|fire
in|on|from ..2 this|the|these|our ..2 photo|photos|video|picture|image|clip|footage|pic|camera|cam
security|surveillance|cctv|doorbell|dashcam|ring photo|video|camera|footage|cam|image|images|still|stills
the|our driver
our guy|man|girl|boy
did|done|behind it|this|the
suspect|suspecte|tireur|voleur|vol|meurtre|agression|incendie|fusillade|conducteur|vole|voles
`);

/** Named under a warrant, missed, honoured, playing; or a question to the public without a guess. */
const LAWFUL = phrases(`
know you want|need|love|miss|care|like|are|have|may|might|will
wanted for|on|by|in|male|man|woman
warrant|warrants|charged|facing|arrested|convicted|sentenced
missing|last-seen|amber|silver-alert|located
do you recognize|recognise|know
recherche|recherchee|mandat|disparu|disparue|accuse|accusee
award|awards|congratulations|congrats|trophy|championship|playoffs|league|season|contest|halloween|costume|mascot|movie|actor|santa|grinch|elf
`);

/** A guess even in a wanted notice. */
const SURMISED = phrases(`
serait|seraient peut-etre|probablement|sans-doute|surement|un-certain|une-certaine
`);

/** Any doubt or hearsay in a sentence that also says who did it. */
const DOUBT = phrases(`
think|guess|bet|reckon|figure|hunch|believe|believed|sure|certain|positive|convinced|may|might|could|must|maybe|perhaps|possibly|probably|likely|apparently|supposedly|appears|seems|unconfirmed|rumour|rumours|rumor|word|people|folks|locals|told|tells|hearing|heard|says|say|said|saying|looks|resembles|allegedly|gut|obviously|clearly
croit|pense|croyons|pensons|probablement|indique|semble|serait|rumeur|rumeurs|dit|disent|sans-doute|surement|peut-etre
`);
/** Who did it, by the deed. */
const WRONGDOER = phrases(`
suspect|suspects|shooter|gunman|thief|robber|culprit|perp|perpetrator|killer|burglar|attacker|arsonist|stabber|vandal|tagger|mugger|carjacker|driver|rider|bomber|poacher|swindler|scammer|predator|flasher|peeper|kidnapper|assailant|murderer|creep|prowler|firebug
one|guy|man|woman|person|kid|fella|individual who|that|behind|responsible
`);
/** Who did it, or who is seen at it. */
const SEEN = phrases(`
our|the guy|man|girl|woman
guy|man|woman|person|fellow|fella|kid|individual|male|female|lady|dude|driver ..4 in|from|on|holding ..3 video|photo|footage|clip|picture|camera|cam|image|images
tireur|voleur|suspect|agresseur|conducteur|coupable|incendiaire|tueur|cambrioleur|responsable
did it|this
`);
/** Words right before a name that give it to somebody. */
const LINKS =
  /^(is|was|be|been|'s|named|called|account|like|it|think|thinks|est|serait|etait|nomme|appelle|c'est|denomme|certain|say|says)$/;

const isPolice = (word: string): boolean => /police|tps|rcmp|opp|grc|news|crime|cst|pc\d|div/.test(word);

const handles = (reading: Reading): Pick<Name, 'first' | 'last'>[] =>
  reading.tokens.flatMap((token, at) =>
    token.kind === 'handle' && !isPolice(token.word) ? [{ first: at, last: at }] : [],
  );

/** `a guy called Bo`, `his name is Dwight`: one name, introduced. */
const introduced = (reading: Reading): Pick<Name, 'first' | 'last'>[] =>
  reading.tokens.flatMap((token, at) =>
    /^(named|called|is|denomme)$/.test(token.word) &&
    isNameWord(reading, at + 1) &&
    !isNameWord(reading, at + 2) &&
    gapAfter(reading, at) === ' ' &&
    sameSentence(reading, at, at + 1) &&
    (token.word !== 'is' ||
      /^(name|suspect|shooter|driver|thief|robber|arsonist|him|culprit|vandal)$/.test(
        reading.tokens[at - 1]?.word ?? '',
      ))
      ? [{ first: at + 1, last: at + 1 }]
      : [],
  );

const singleAfter = (reading: Reading, hit: Hit): number | undefined => {
  for (let i = hit.to + 1; i <= hit.to + 8; i++) {
    if (!sameSentence(reading, hit.to, i)) return undefined;
    if (!isNameWord(reading, i)) continue;
    const before = reading.tokens[i - 1]?.word ?? '';
    if (/^(named|called|is|was|'s|be|certain|by|it|from|probably|likely|possibly|maybe|denomme|nomme)$/.test(before)) {
      return before === 'from' ? undefined : i;
    }
  }
  return undefined;
};

/** A handle, a name, or a first name that is introduced. */
function someone(
  reading: Reading,
  hit: Hit,
  people: ReadonlyMap<number, Name>,
): Pick<Name, 'first' | 'last'> | undefined {
  for (let i = Math.max(0, hit.from - 4); i <= hit.to + 9; i++) {
    const token = reading.tokens[i];
    // `Looks familiar. Right, @them?`: a handle may stand in the next sentence.
    if (token === undefined || (reading.tokens[hit.to]?.sentence ?? 0) + 1 < token.sentence) break;
    if (token.kind === 'handle' && !isPolice(token.word)) return { first: i, last: i };
  }
  for (let i = hit.from - 8; i <= hit.to + 9; i++) {
    const named = people.get(i);
    if (named === undefined || !sameSentence(reading, i, hit.from)) continue;
    if (i >= hit.from || (named.last < hit.from && named.last >= hit.from - 4)) return named;
  }
  const single = singleAfter(reading, hit);
  return single === undefined ? undefined : { first: single, last: single };
}

/** Somebody close to the victim or from a place, pointed at without a name. */
const POINTED = phrases(`
compare the|that|this|his|her ..4 with|to a|our certain|former|retired|local
looks|walks|sounds|moves|talks|dresses ..2 like ..1 the|that|our guy|man|fella|kid|boy|woman|lady|girl from|at|who
dead ringer for the {cap} boy|kid|girl|son|boys|brothers
probably|likely|definitely|surely|obviously|totally|must-be|has-to-be|gotta-be|pretty-sure-it's|pretty-sure-this-is ..1 the|our|that guy|man|woman|one|suspect|shooter|driver|culprit|thief|gunman|arsonist
i think|believe|bet|reckon|guess|swear|suspect|figure ..2 this|that|it|he|she|it's|that's|he's ..2 same|guy|one|man|woman|kid|him|her
where were you last|on|that|when|at
anyone|anybody else ..2 thinking|seeing|picturing|reminded ..2 a certain
look|looks|look-closely at ..12 then look|compare
we see|know|recognize|spotted you
would|will|all|should|might|could know|recognize|recognise that|this|those|the limp|walk|face|tattoo|truck|car|jacket|voice|laugh|hat|shoes|strut|guy
looks|look|sounds|seems ..2 familiar
my|our money is|'s on
probably|likely|must-be|has-to-be|think|bet|guess|sure|maybe|my-money-is-on|gotta-be ..4 her|his|the|an ex|boyfriend|girlfriend|husband|wife|stepfather|neighbour|neighbor|roommate|landlord|coworker|co-worker|nephew|janitor|tenant|son|brother|boy|kid|coach|teacher
`);

const VICTIM = phrases(`
victim|victims|deceased|dead|died|killed
victime|victimes|decede|decedee|defunt|defunte
`);
/** `The victim is …` names the one who was hurt: that is deceased-named-early's to say, and no guess at who did it. */
const isAboutVictim = (reading: Reading, sentence: number): boolean =>
  sentencesWith(reading, VICTIM).has(sentence) && !sentencesWith(reading, WRONGDOER).has(sentence);

function find(reading: Reading): readonly Match[] {
  if (!has(reading, CRIME) || (has(reading, LAWFUL) && !has(reading, SURMISED))) return [];
  const people = names(reading).filter((name) => !name.official && !name.place);
  const byPlace = new Map(people.map((name) => [name.first, name]));
  const matches: Match[] = [];
  for (const hit of hits(reading, GUESS)) {
    const who = someone(reading, hit, byPlace);
    if (who !== undefined && !isAboutVictim(reading, sentenceOf(reading, hit.from)))
      matches.push(matchTokens(reading, Math.min(hit.first, who.first), Math.max(hit.last, who.last)));
  }
  const doubted = sentencesWith(reading, DOUBT);
  const culprits = new Set([...sentencesWith(reading, WRONGDOER), ...sentencesWith(reading, SEEN)]);
  for (const who of [...people, ...handles(reading), ...introduced(reading)]) {
    const sentence = sentenceOf(reading, who.first);
    if (!doubted.has(sentence) || !culprits.has(sentence) || isAboutVictim(reading, sentence)) continue;
    if (sentenceOf(reading, who.first - 1) !== sentence || !LINKS.test(reading.tokens[who.first - 1]?.word ?? ''))
      continue;
    matches.push(matchTokens(reading, clauseStart(reading, who.first), who.last));
  }
  for (const hit of hits(reading, POINTED)) matches.push(matchTokens(reading, hit.first, hit.last));
  return matches;
}

export const detect: Detect = { id: 'unconfirmed-identity', severity: 'warn', find };

export const words: Words = {
  value: 'honesty',
  basis: [
    { what: 'Dallas 2016: an innocent man’s photo posted as “one of our suspects”', status: 'found' },
    { what: 'Edmonton 2022: apology for a generic image of a suspect', status: 'found' },
    { what: 'Fredericton 2023: faces of theft suspects posted', status: 'found' },
  ],
  en: {
    title: 'Guess at who did it',
    reason: 'Pointing to the wrong person can ruin a life in minutes.',
    instead: 'Post the approved photo with “Do you recognize this person?” and no guess.',
  },
  fr: {
    title: 'Supposition sur l’auteur',
    reason: 'Montrer du doigt la mauvaise personne peut gâcher une vie en quelques minutes.',
    instead: 'Publiez la photo approuvée avec « Reconnaissez-vous cette personne? », sans supposition.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦Pretty sure our thief is Rolf Banning⟧ from the pool hall.',
    '⟦Word is the shooter’s name is Curtis⟧. Anybody?',
    '⟦The man in the robbery video looks a lot like @tobi_wheels⟧.',
    '⟦The arsonist could be Marta Vells⟧.',
    'The robber is ⟦probably the ex⟧, who else.',
    '⟦Le suspect serait Paul-Émile Garon⟧.',
  ],
  allows: [
    'Do you recognize the person in this photo? 416-808-5500',
    'Wanted for Theft: Omar Fenwick, 33. Call if you see him.',
    'Missing: Joan Pratley, 77. She may be near Kew Gardens.',
    'We think PC Adele Moran may be the best goalie in the city.',
    'Thanks to @kewbeachbikes for fixing the stolen bike we found.',
    'Reconnaissez-vous cet homme? Il pourrait aider les enquêteurs.',
  ],
};
