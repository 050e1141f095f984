import { apartFrom, lookForOnce, remarksOn } from '../../detect/neighbours.ts';
import { has, phrases } from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import { SCORN, SCORN_FR } from '../../detect/scorn.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const BENCH = 'judge|judges|jury|juries|jurors|courts|magistrate|jp|crown|justice-system|court-system|parole-board';
const RESULT =
  'verdict|verdicts|sentence|sentences|sentencing|ruling|acquittal|decision|outcome|judgment|judgement|punishment|plea-deal|plea|discharge|conviction|bail|release|result|court|courts|judge|jury|justice-system';

/** Means it by itself. This rule is about one case or judge; courts and bail in general belong to policy-advocacy. */
const COMPLAINT = phrases(`
slap|slaps|tap on|to the|his|her wrist|wrists
joke of a|the sentence|verdict|ruling|decision|punishment
travesty|miscarriage|mockery of justice
should|shoulda|should've|ought have|of|to-have ..1 got|gotten|received|been-given life|years
least|minimum|nothing|half|fraction|exactly-what|what ..2 he|she|they|killer deserved|deserves
${BENCH}|court|system|law failed|fails|abandoned|betrayed ..1 her|him|them|us|this|that|these|family|families|victim|victims|everyone|city
justice|${BENCH}|court finally|actually got|gets it right
home|out|back ..1 for|by|before|in-time-for|eating dinner|supper|lunch|breakfast|bedtime ..3 after|thanks-to ..3 hearing|court|verdict|sentence|bail|trial
justice was|is|has|were not|wasn't|never|hasn't ..1 served|done
justice wasn't|hasn't|isn't ..1 served|done
no justice for|here|in|today|when|was|at
justice denied|failed
so much for justice
where is|'s|was the justice
call that|this justice
hoping|hoped|hope|waiting|wished for a ..1 different|better|harsher|tougher|stronger|longer|stiffer outcome|verdict|result|decision|ruling|sentence
not|isn't|wasn't the verdict|outcome|sentence|ruling|decision ..3 wanted|hoped|deserved|deserves|expected|hoping|for
got|gets|getting|get off ..1 easy|easily|light|lightly|scot-free|with-a
let|lets|letting|set him|her|them ..2 walk|free|loose
let ..3 guy|man|woman|driver|killer|accused|offender walk
walks|walked|walking|walk free|out-of-court|away-free ..1 again|today|after|because|with|from
catch and release
revolving door
${BENCH} ..3 got|gets|get it|this|that ..1 wrong
justice|judge {cap} ..2 got|gets it|this|that ..1 wrong
${BENCH} ..2 blew|botched|bungled|ashamed|dropped|clueless|blind|asleep|out-of-touch|spineless|gutless|weak|lost|forgot|ignored
${BENCH} ..3 let|lets|letting|turned|cut|sprung ..4 out|go|walk|loose|off|free|down|street|streets
${BENCH} ..3 should|ought ..2 ashamed|hang|resign|explain|apologize|apologise|retire|removed
${BENCH} ..2 handed|gave|gives ..4 card|pass|gift|break|chance|hug|discount|vacation|holiday
judge|judges|courts|magistrate|parole-board ..3 not|doesn't|don't|didn't|never care|cares|understand|understands|get|listen|listened|live|have
${BENCH} ..2 thinks|thought|decided|felt ..5 enough|fine|okay|ok|fair|deserved|worth
wonder|ask|wondering how ..2 judge|jury|jurors ..3 sleep|sleeps|sleeping|live
how ..2 judge|jury|jurors ..4 sleep|sleeps|live|look
what ..2 judge|jury|jurors|court ..2 thinking|smoking|drinking|see|seeing
can't|cannot|cant|can-not believe|understand|fathom|get|wrap|accept ..8 ${BENCH}|verdict|sentence|ruling|acquittal|acquitted
not believe ..2 ${BENCH}|verdict|sentence|ruling
disagree|disagrees|disagreed with ..3 ${RESULT}
wrong verdict|sentence|ruling
only|just|mere|measly|lousy|whopping|all ..2 {num}|two|three|four|five|six|nine|ten|twelve|eighteen|90 days|months|years|weeks for killing|taking|that|this|what|ruining|a-life|shooting|beating|stealing
months|years|days for|is|that's|in that|this|what|enough|not|life|it|all
judge|judges|jury|jurors ..3 should|oughta|ought|can ..2 have-to|try|come|spend|meet|live|tell|visit|sit|ride|explain
judge|jury|court|justice ..2 nailed|nails|finally|bravo|delivered ..2 it|right|this|got|gets|sense
bravo|cheers|kudos|hats-off|applause|salute ..3 judge|jury|jurors|justice|court
finally a|some|the|one ..2 judge|sentence|verdict|justice|court|ruling
right|correct|proper|good|great|excellent|fair|perfect|solid ..1 verdict|sentence|ruling|judgment|decision-by-the|decision-from-the
justice ..2 finally
judge|jury|court|jurors ..2 got|gets|get it right|spot-on
house arrest|probation|discharge|parole|bail ..1 for|after ..1 that|this|what|killing|a|shooting|stabbing
dead|victims|families|victim|family|kids|graves|grave don't|doesn't|won't|never|didn't get ..3 vote|say|bail|parole|discount|chance|appeal|second|out|release
guess|apparently|seems|suppose ..4 worth|free|legal|fine|allowed|ok|okay|optional
price|worth|value|cost of a|one|her|his|human ..2 life
what|how-much is a|one|her|his ..1 life ..1 worth
i've|i-have|my-dog|my-cat|my-kid ..6 longer|stricter|tougher|harsher|worse|more ..5 rules|ticket|timeout|sentence|for
longer|stricter|tougher|harsher than ..4 sentence|this|that
served longer|more
see|seeing him|her|them again ..4 weekend|soon|week|friday|monday|tomorrow
sleep|rest well|easy|tonight judge|your-honour|your-honor
your|his|her honour|honor should|ought|must|needs|clearly|forgot|slept|thinks|your
someone|somebody ..2 explain|wake ..3 judge|court|jury|this|how|me
jury|judge|jurors ..2 saw|sees|seen ..2 through
big|huge|great win|victory
my ..2 ticket|parking|fine|fee|mortgage ..1 cost|was|is ..1 more|bigger|higher|stiffer
`);

const FELT =
  'disappointed|embarrassing|pathetic|insulting|laughable|cowardly|gutless|ridiculous|absurd|shameful|disappointing|disappoints|appalled|appalling|atrocious|brutal|inexcusable|unacceptable|sickening|disgusted|disgusts|shocked|shocking|outraged|sickened|sickens|angers|saddened|furious|stunned|speechless|baffled|dismayed|frustrated|frustrating|heartbroken|angry|upset|infuriated|let-down|lenient|soft|light|short|weak|wild|terrible|awful|sad|horrible|slap|mistake|disheartened|discouraged|devastated|devastating|bewildering|unhappy|hard-to-swallow|meaningless|incredible';
const DECISION =
  "verdict|verdicts|sentence|sentences|sentencing|ruling|acquittal|judgment|judgement|plea-deal|judge|judge's|jury|jury's|jurors|court's|courts|magistrate|parole-board|bail-decision|bail-ruling|court-decision|decision-to-release";

/** Scorn that lands on the decision itself. */
const ABOUT_DECISION = phrases(`
${SCORN}|${FELT} ..5 ${DECISION}
disappointed|disappointing|appalled|disgusted|shocked|outraged|frustrated|stunned|dismayed ..4 outcome|decision|result ..4 court|trial|case|judge|hearing|appeal|yesterday|today|release|bail
disappointed|disappointing|appalled|disgusted|outraged ..3 outcome|decision
${DECISION} ..3 is|was|are|'s|were|feels|seems ..3 ${SCORN}|${FELT}
no|out-of words|comment ..2 for|on|about ..2 ${DECISION}|sentence
should|shoulda|should've|ought have|of|to-have ..1 got|gotten|been|received|gone|done|served|given ..5 life|years|longer|more|jail|prison|locked|convicted|denied|bars|maximum|max
got|gets|getting away with it|murder|this|again
for a life
`);

/** Scorn that counts in the sentence beside what a court did. */
const FEELING = phrases(`
what a joke|farce|shame|disgrace|travesty|mess|circus|insult
${SCORN}
disappointed|disappointing|disheartening|disheartened|heartbreaking|heartbroken|infuriates|wow|huh
not|nowhere enough|near
gut punch
slap|slaps|spit|kick in|to ..1 face|teeth
give me|us a break
give|giving|gave up
does|did|do|comes|come|doesn't|didn't|don't not? come? ..2 close|reflect|fit|match ..2 to|what|the
get out of jail
where is|'s|was the|our justice|accountability|deterrent|fairness
so much for
if this|that is|was|'s|isn't justice
victims|victim|family|families|she|he|officers|everyone ..2 deserve|deserves|deserved
never understand
deserved|deserves better|more|worse
what's|what is the point
why do we|i|you bother
you tell me
guess|apparently|so|this ..1 life|lives is|are ..1 worth
what does ..3 have to do
voted not guilty
heartbroken|furious|livid|gutted|crushed|angry and|today|tonight|by|with|at
not|isn't|wasn't the ..1 verdict|outcome|result|sentence|decision
why bother
makes|make me|us|you sick|wonder|angry
embarrassing|pathetic|laughable|shameful|insulting|cowardly
make of that|it|this what
walks|walked|walking|strolls|strolled ..2 away|out|off ..1 smiling|grinning|laughing|free
shake|shaking our|my head
before the ink|paperwork
before we|i|our ..2 finish|finished|done|finishing
i guess
must be nice
good riddance
no words
about time
that's|thats it
that's|thats all
make it make sense
wow just
my dog|cat|kid|kids|goldfish|teenager|parking
netflix|staycation
`);

const COURT = phrases(`
verdict|verdicts|judge|judges|jury|jurors|acquitted|acquittal|acquits|sentence|sentencing|sentences|ruling|bail|courts|magistrate|parole|releases|house-arrest|plea-deal|plea|discharge|jp|bail-court|probation-for|years-of-probation|suspended-sentence|no-jail|not-guilty|months-in-jail|acquitted|sentenced-today|conditional-sentence|time-served
released|released-him|released-her by|before|within|same|on|him|her|again ..2 judge|court|jp|justice|lunch|bail|hours|noon|supper|breakfast
months|years|days for that|this|what|it|killing
sentenced to
released ..4 court|judge|hours|day|again
got|gets|only|just|sentence|given ..2 months|years|days
stay|stayed|tossed|dropped ..2 charges|proceedings
not guilty
found guilty
two|three|four|five|six|eight|ten|twelve|fourteen years|months|days less|for|in-jail|and-a|of-house|house|probation|conditional
courthouse|courtroom|gave-him-bail|gave-her-bail|got-bail|granted-bail|bail-for|peace-bond|withdrawn|stayed|mistrial
`);

/** Fishing, sport, weather, the stage; the court of public opinion; sentences of words; and our own thanks. */
const HARMLESS = phrases(`
fish|fishing|derby|trout|bass|walleye|salmon|game|games|hockey|soccer|softball|baseball|basketball|coach|ump|umpire|ref|referee|tournament|weather|mock-trial|mock|courtship|tennis|volleyball|pickleball|badminton|playoff|playoffs|chili|bake|contest|poster|awards|raccoon|raccoons|skunk|dog-park|entrance|accessible|tie|socks
food court
fraud|fraudster|scam|scams|scammers|grandparent|phishing|gift-cards
fish|fishing|derby|trout|bass|walleye|salmon|game|games|hockey|soccer|softball|baseball|basketball|coach|ump|umpire|ref|referee|tournament|weather|mock-trial|mock|courtship|tennis|volleyball|pickleball|badminton|playoff|playoffs|chili|bake|contest|raccoon|raccoons|skunk|dog-park
`);
/** What a victim's family feels, said by them, is news; so is a flat result. */
const PLAIN = phrases(`
tell|tells|told it|that|them ..2 to the judge
judge|court|jury decide|decides
we won't|don't|never judge
did nothing wrong
waited|waiting|wait ..3 years|months
legal aid
duty counsel
your rights
bail system|laws|law|policy|policies|reform
courts|judges ..2 this|our|the country|province|city|system
your mp|mpp|mps|councillor
driver|drivers|speed|speeding|licence|license|vehicle|ticket|tickets|impound|impounded|km|parking|helmet|plates
`);

const FRENCH = phrases(`
s'en|s'|en tire|tirent|sort|sortent ..1 a bon compte
tire|tirent|sort|sortent|tiree|tirer a bon compte
tape|petite-tape sur les doigts
porte|portes tournante|tournantes
${'juge|jury|tribunal|cour'} ..3 s'est trompe|trompee
${'juge|jury|tribunal|cour'} ..2 rate|manque|echappe|erre|dort|dormait
decu|decus|decue|decues|deception|choque|choques|outre|outres|indigne|indignes|ecoeure|ecoeures|degoute|degoutes ..6 ${'juge|jury|tribunal|cour|verdict|decision|peine|sentence|jugement|acquittement'}
autre|meilleur verdict
decision ..2 honteuse|ridicule|absurde|scandaleuse|insultante|incomprehensible ..2 tribunal|juge|cour|jury
bravo|merci|felicitations au|le|la|monsieur|madame ..1 juge|tribunal|cour
enfin ..4 sentence|verdict|peine|juge|justice|tribunal
sentence|peine|verdict|jugement ..4 bon-sens|honteux|honteuse|insultant|insultante|trop|insuffisante|merite|meritee|juste|injuste
`);
const FEELING_FR = phrases(`
${SCORN_FR}
a quoi bon
`);
const COURT_FR = phrases(`
juge|jury|tribunal|verdict|peine|sursis|acquitte|acquittee|acquittement|sentence|cour|caution|libere
`);

/** What a court did, in words that mean nothing else: beside it any remark is a remark on it. */
const DECIDED = phrases(`
verdict|acquitted|acquittal|acquits|not-guilty|house-arrest|conditional-sentence|suspended-sentence|time-served|plea-deal|bail-decision|courthouse|your-honour|probation|acquitte|acquittee|acquittement|sursis
judge|jury|justice ..3 gave|gives|let|lets|said|decided|thinks|thought|ruled|handed|tossed|released|freed
gave|give|given|granted|got|gets|made|makes ..1 bail
two|three|four|five|six|eight|ten|twelve|eighteen years|months|days less|for|of-house|probation
juge|jury|tribunal ..3 donne|libere|laisse|acquitte|condamne|accorde
`);
/** A plain result, with thanks to those who worked for it. */
const RESULT_ONLY = phrases(`
respect|respects|thank|thanks|sentenced|pleaded|pled|convicted|investigators|investigation|detectives|appeal|information|call|contact|police|officers|members|service|suspended-for
`);

const listed = lookForOnce(
  { find: COMPLAINT, shieldedBy: HARMLESS, notNear: PLAIN },
  { find: ABOUT_DECISION, inPost: COURT, shieldedBy: HARMLESS, notNear: PLAIN },
  { find: FEELING, shieldedBy: HARMLESS, notNear: PLAIN, except: apartFrom(COURT, 2) },
  { find: FRENCH },
  { find: FEELING_FR, inPost: COURT_FR },
);

export const detect: Detect = {
  id: 'court-outcome-opinion',
  severity: 'warn',
  find: unlessPlay((reading) => [
    ...listed(reading),
    ...(has(reading, HARMLESS) ? [] : remarksOn(reading, DECIDED, RESULT_ONLY)),
  ]),
};

export const words: Words = {
  value: 'fairness',
  basis: [
    { what: 'R v Zameer 2024: “hoping for a different outcome”, and the apology', status: 'found' },
    { what: 'Charter, s. 11(d): presumed innocent until proven guilty', status: 'unverified' },
  ],
  en: {
    title: 'Opinion on a court’s decision',
    reason: 'Police respect what courts decide, and complaining in public hurts trust in both.',
    instead: 'Give the result in plain words, or say that we respect the court’s decision.',
  },
  fr: {
    title: 'Opinion sur une décision de justice',
    reason:
      'La police respecte les décisions des tribunaux; s’en plaindre en public nuit à la confiance envers les deux.',
    instead: 'Donnez le résultat en mots simples, ou dites que nous respectons la décision du tribunal.',
  },
};

export const examples: Examples = {
  flags: [
    'Four months? ⟦Slap on the wrist⟧.',
    'The ⟦judge got it wrong⟧ and the family pays for it.',
    'He was sentenced to house arrest. ⟦What a joke⟧.',
    'Some of us were ⟦hoping for a different outcome⟧ from this trial.',
    'We are ⟦disappointed in the verdict⟧ today.',
    'Le ⟦juge s’est trompé⟧, point final.',
  ],
  allows: [
    'The jury found him guilty of manslaughter. Sentencing is in May.',
    'The judge has ruled, and we accept what she decided.',
    'Catch and release! Our fishing derby for kids is at Wilcox Lake.',
    'We were hoping for sun at the picnic, and we got it.',
    'Eight years in prison for the man who robbed six banks.',
    'Le tribunal l’a condamné à quatre ans de prison.',
  ],
};
