import { type Hit, has, hits, hitsBetween, inSentence, lookFor, phrases, sameSentence } from '../../detect/phrases.ts';
import { matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** What is concluded: a cause, an intent, or whose fault it was. */
const CAUSE = phrases(`
wrong pedal|lane|gear
self-defence|self-defense|gang|gangs|gang-related|gangland|drunk|impaired|drug-related|overdose|overdosed|od|od'd|suicide|suicidal|accident|accidental|terrorist|terrorists|terrorism|terror|hate-crime|hate-motivated|hate-attack|racist|targeted|murder-suicide|murder|homicide|foul-play|intentional|intentionally|deliberate|deliberately|staged|speed|speeding|racing|texting|arson|arsonist|domestic|retaliation|revenge|payback|gangbangers|inside-job|road-rage|distracted|booze|alcohol|drinking|stoned|intoxicated|hammered|wasted|jealousy|mob|crackhead|self-inflicted|racially|rival|rivals|feud|beef|natural-causes|negligence|stupidity|electrical|careless|carelessness|recklessness|premeditated|execution|medical-episode|planned|cartel|bikers|hitman|hit-job|rage|grudge|jealous|vengeance|antisemitic|islamophobic|homophobic|faked|faking|electrocuted|cover-up
drug|drugs|dope deal|deals|war|debt|debts|related|trade|turf|deal-gone|involved|house
gone wrong|bad|sideways
lovers quarrel|spat|tiff
crime of passion
turf|gang war
targeted hit|attack
on drugs|meth|purpose|crack|fentanyl|something
insurance job|fraud|money|claim
fell|falling|fallen|nodded asleep|off
asleep at
ran|runs|running|blew|blown ..2 red|light|lights|stop|sign
his|her|their|the phone|cell
at|his|her|their|driver's|own fault
to blame
too fast
lost control
smoking in
left ..4 stove|candle|cigarette
wanted ..3 dead
mental illness|breakdown|episode
road conditions
bald tires
heart attack
one|few|couple too many
over a|some girl|woman|debt|money
knew ..1 each-other|shooter|killer|attacker
ran|running out of
deliberately set
tailgating|showboating|horseplay|hypothermia|carbon-monoxide|aquaplaning|hydroplaning|black-ice|heroin|meth|cocaine|fentanyl|vendetta|jumped
gang|mob|contract hit
crime|criminal|distraction|mechanical|brakes|tires|ice|weather|driver-error|operator-error|human-error|pilot-error|robbery-gone|prank|stunt|extremist|bigotry|hatred|hate|islamophobia|antisemitism|racism|firework|fireworks|lightning|propane|gas-leak|squatters|squatter|vagrants|fentanyl|crack|dealer|dealers|rip-off|hit|family|husband|boyfriend|wife|girlfriend|ex|son|argument|fight|fighting|bender|medical|stroke|dementia|loneliness|money|drowning|drowned|carelessness|neglect|electric|charger|e-bike|battery|barbecue|cigar|negligent|phone|inattention|sleepy|tired|fatigue|exhaustion|hunting|intended|known-to-each|random|isolated|cooking|murdered|killed-himself|killed-herself|jumped|pushed|kids|teens|teenagers|bored
own doing
settling|settle of? ..1 scores|score|accounts
score settling
bar fight
initiation
meth|drug|grow lab|labs|op|house
lab|explosives|chemicals|policy|paid-hit|cult|hired
must|had|probably|clearly|definitely have|just ..1 fallen|fell|dozed|nodded|been|lost|swerved|jumped|snapped
`);
/** How sure the words are. */
const SURE = phrases(`
clearly|obviously|definitely|evidently|undoubtedly|certainly|surely|probably|unquestionably|doubtless|undeniably|assuredly|apparently|presumably
that's|this-is why|how|because
certain|positive|convinced|confident|sure ..1 it|that|this|the|he|she|they|someone|somebody
obvious|evident|apparent ..2 that|it|this|the|he|she|they|a
no|without|without-a|without-any|beyond|beyond-a|never-a|zero|little doubt|question
for sure
make no mistake
must have|be
had|has|have|gotta|got to? be|have
has-to|gotta|got-to be|have
looks|looked|seems|seemed|sounds|smells|reeks like|of
looks|looked to ..2 be|have
plain|pure and simple
simple|plain as that|day
open and shut
classic|textbook
next question
safe to say
money is|'s on
of course
100
full stop
period|simple
written all over
all|has|have|had|bears ..1 signs|hallmarks|makings|markings|marks|earmarks|trademarks|hallmark
case closed
mystery solved
yet another
typical
no wonder
that's what happens
what happens when
let's be honest|real
end of story
plain|clear to see
all because|about|over|thanks|due
100 percent
guaranteed
`);
/** Says what was meant or who is at fault, with no word of doubt around it. */
const CERTAIN = phrases(`
was|were|been no|not-an|hardly-an|not-just-an accident
speed|alcohol|drugs|texting|booze|stupidity|drinking|distraction|impairment was|were|is clearly|obviously|definitely|probably|entirely|solely|undoubtedly|certainly|the|to ..2 factor|cause|blame|culprit|reason
did|done|drove|hit|rammed|killed|set|crashed ..4 on purpose
that's|this-is what happens when
open and shut
had it coming
speed|speeding|alcohol|drugs|texting|booze|drinking|distraction|impairment|weather|ice|fog|phone|inattention|fatigue was|were the|what|why|to-blame
zero|no eyes|hands on the ..1 road|wheel
this|that|it was|'s no|not-an|not-a|never accident|coincidence|random|mystery
gang|drug|hate|drink|speed related|motivated|fuelled|fueled without|no|for|of|clearly|period|100
`);
const GUESSED = phrases(`
don't|doesn't|didn't|not|no need|take|have|be|to-be ..1 a|an ..2 detective|genius|scientist|sherlock|surgeon|expert|investigator|csi ..2 to|for
no prizes|prize for guessing
go figure|guess ..1 what|why|how|who
fill in the blank|blanks
draw your own conclusion|conclusions
connect the dots
do the math
mystery solved
case closed
we|you|you-all|everyone|everybody all? know|knows what happened
don't|doesn't|didn't|no need ..1 a|an|to ..1 detective|sherlock|genius|coroner|csi
sadly|clearly|obviously you don't need
no mystery
put two and two
write|writes itself
say no more
nuff|enough said
no two ways about
no|any|only other|possible|logical explanation|explanations|conclusion
no ifs ands|or
you|we|anyone can ..1 put|piece|work|figure|connect|fill ..3 together|out|dots|blanks|it|rest
put ..2 together yourself|yourselves
says|said it all
textbook
`);

/** `We all know who did it`: it needs no word for what happened. */
const KNOWN = phrases(`
we|i|everyone|everybody all|already? ..1 know|knows what that|this|it ..1 about|was|is|means
we|i|you|everyone|everybody all|already|pretty-much? know|knows|knew exactly? ..1 who|why|which|what|how ..4 did|behind|caused|responsible|killed|happened-here it?
`);

/** Something has just happened. */
const EVENT = phrases(`
shooting|shootings|shot|shots|gunshots|crash|crashed|collision|death|died|dead|fire|stabbing|stabbed|killed|killing|scene|body|bodies|victim|homicide|fatal|explosion|rollover|hit-and-run|attack|attacked|assault|drowning|drowned|drowns|dies|crashes|pileup|pile-up|hit|gunfire|tracks|robbery|derailment|barn|fell|burned|murder|pedestrian|rolled|ditch|pole|wreck|overturned|injured|hospital|blaze|incident|found|struck|cyclist|plane|arson|vandalism|mosque|church|synagogue|flames|casings|flipped|extricated|airlifted|deceased|wrong-way|slammed|plowed|ploughed
into ..2 storefront|house|home|building|wall|tree|bridge|guardrail|median|ravine|patio|restaurant|store|shop|hydro|bus-shelter|lobby|garage
`);

/** What is being found out, was found out, or is advice, law or a class. */
const OPEN = phrases(`
under investigation
investigating whether|if|the|how|what|as|a|this
investigate|investigation|investigations|determine|determined|determining|determines|coroner|charged|charges|alleged|allegedly|believed|suspected|suspect|sentenced|convicted|guilty|whether|allege|alleges|believe|believes|suspects|indicate|indicates|evidence|appears|investigators|detectives|demonstrates|reported|if|don't|never|avoid|when|your|prevent|awareness|campaign|week|month|class|workshop|course|training|unit|team|squad|report|reports|tips|act|policy|song|movie|please|reminder|remind|would|should|could|cannot|ruled|unknown|yet|arrest|arrested|test|tested|drivers|suspended|licence|license|stop|stopped|km|consequences
a|the|this|one|each|any charge
can ..1 be|kill|kills|cause|lead|happen|contribute|play|change|result|affect|make|end|have|take|impair|turn|help|tell|say|get|also|come|create|increase|find|prevent
tackle|tackling|combat|fight|fighting|reduce|reducing
dryer|drill|exercise|simulation|naloxone
you|you're|you'd ..2 drive|driving|get|feel|see|are|caught|been|look|ride|drink|think
`);
/** `You` alone is advice; with a hint it is a wink. */
const OPEN_HINT = phrases(`
if|don't-drive|charged|convicted|quiz|contest|raffle|puzzle|game
`);

const FRENCH = phrases(
  `
etait|est|roulait|conduisait ..1 surement|probablement|certainement|clairement|sans-doute|evidemment ..3 telephone|cellulaire|ivre|saoul|endormi|drogue|gele|distrait|vite
clairement|evidemment|certainement|surement|manifestement|probablement|assurement|visiblement|definitivement ..4 {CAUSE_FR}
sans-aucun|aucun|sans|nul doute ..5 {CAUSE_FR}
de toute evidence ..5 {CAUSE_FR}
on|c' est|sait surement|bien|clairement ..3 {CAUSE_FR}
{CAUSE_FR} ..2 sans-aucun-doute|c'est-clair|c'est-certain|evidemment
c' est sur|clair|certain|evident|simple
pas|aucun|nul doute
tout le monde sait
`.replaceAll(
    '{CAUSE_FR}',
    'criminel|criminelle|gang|gangs|ivre|saoul|soul|suicide|accident|accidentel|legitime-defense|drogue|drogues|meurtre|vitesse|texto|textait|textos|alcool|reglement|surdose|terrorisme|terroriste|haineux|delibere|intentionnel|mafia|conjugal|cellulaire|endormi',
  ),
);
const OPEN_FR = phrases(`
enquete|determiner|coroner|accuse|accusee|si|jamais|ne|evitez|presume|soupconne|hypothese
`);

const REACH = 9;

/** A word that closes the matter: what it closes may be the sentence before. */
const SHUT = phrases(`
period|simple
full stop
end of story
case closed
no doubt
without question
for sure
`);

/** Both in one sentence, close together, in a post about something that has just happened. */
function concluded(reading: Reading): Match[] {
  if (!has(reading, EVENT)) return [];
  return hits(reading, SURE).flatMap((sure) => {
    if (inSentence(reading, OPEN, sure.from) || isAmount(reading, sure) || isPartOfTalk(reading, sure)) return [];
    const shut = hitsBetween(reading, SHUT, sure.from, sure.to).length > 0;
    const cause = hitsBetween(reading, CAUSE, sure.from - REACH, sure.to + REACH).find(
      (hit) =>
        (sameSentence(reading, hit.from, sure.from) || (shut && hit.to < sure.from)) &&
        (hit.from > sure.to || hit.to < sure.from),
    );
    if (cause === undefined) return [];
    return [matchTokens(reading, Math.min(sure.first, cause.first), Math.max(sure.last, cause.last))];
  });
}

/** `100%` is certainty; `100 grams` is not. */
const isAmount = (reading: Reading, { from }: Hit): boolean =>
  reading.tokens[from]?.word === '100' && !/^ ?(%|per ?cent)/.test(reading.lower.slice(reading.tokens[from]?.end));

/** `Simple.` and `Period.` close the matter alone; inside a sentence they are plain words. */
const isPartOfTalk = (reading: Reading, { from }: Hit): boolean =>
  /^(simple|period)$/.test(reading.tokens[from]?.word ?? '') &&
  (sameSentence(reading, from, from - 1) || sameSentence(reading, from, from + 1));

const listed = lookFor(
  { find: CERTAIN, inPost: EVENT, notNear: OPEN },
  { find: KNOWN, notNear: OPEN_HINT },
  { find: GUESSED, inPost: EVENT, notNear: OPEN_HINT },
  { find: FRENCH, notNear: OPEN_FR },
);

export const detect: Detect = {
  id: 'premature-conclusion',
  severity: 'warn',
  find: (reading) => [...concluded(reading), ...listed(reading)],
};

export const words: Words = {
  value: 'honesty',
  basis: [
    { what: 'R v Zameer: police called a death deliberate and intentional; acquittal and apology', status: 'found' },
    { what: 'Ottawa 2016: discipline for comments on an open death investigation', status: 'found' },
    { what: 'Missing and Missed (2021): early police statements that were wrong', status: 'found' },
    { what: 'UK College of Policing guidance on arrests, charges and court results', status: 'found' },
  ],
  en: {
    title: 'Cause stated too early',
    reason: 'Early guesses about why something happened are often wrong, and hard to take back.',
    instead: 'Say what is known, and that the cause is under investigation.',
  },
  fr: {
    title: 'Cause affirmée trop tôt',
    reason: 'Les premières impressions sur la cause sont souvent fausses, et difficiles à retirer.',
    instead: 'Dites ce qui est connu, et que la cause fait l’objet d’une enquête.',
  },
};

export const examples: Examples = {
  flags: [
    'Shots on Weston this morning. ⟦Obviously a gang⟧ thing.',
    'Two dead in a home on Fern. ⟦Looks like a murder-suicide⟧.',
    'The driver ⟦must have been drunk⟧, look at that crash.',
    'Boat fire at the marina: ⟦no doubt it was arson⟧.',
    'A man was stabbed outside a bar. ⟦We all know who did it⟧.',
    'L’incendie du chalet est ⟦clairement criminel⟧.',
  ],
  allows: [
    'The cause of the crash is under investigation.',
    'Officers want to know whether alcohol played a part in the collision.',
    'Self-defence class on Sunday. It is definitely a workout!',
    'The coroner found that the death was an accident.',
    'Clearly, our geese are a gang. Drive with care near the pond.',
    'La cause de l’incendie n’est pas connue. Une enquête est en cours.',
  ],
};
