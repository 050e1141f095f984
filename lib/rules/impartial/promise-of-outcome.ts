import { lookForOnce } from '../../detect/neighbours.ts';
import { lookFor, phrases } from '../../detect/phrases.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const WE = 'we|i|police|officers|detectives|investigators|team|squad|tps|cops';
const WILL = "will|'ll|going|gonna|shall|are-going";
const PERSON =
  'him|her|them|you|whoever|suspect|suspects|killer|killers|shooter|driver|thief|thieves|person|people|culprit|culprits|guy|guys|those|everyone|perp|responsible|man|men|each|burglar|robber|coward|cowards';

const PROMISE = phrases(`
there|we will|won't|'ll be no|any more stabbings|shootings|robberies|break-ins|thefts|speeding|racing|fires|crashes|collisions|victims
never ..1 happen again ..1 and? that's|that-is ..1 promise
that's|that-is|this-is|it's ..1 a|my|our promise
arrest|arrests|conviction|charges|justice ..8 is|are guaranteed|a-certainty|certain|a-sure-thing|a-lock
will be caught|found|arrested|charged|convicted|jailed|behind-bars ..4 certainty|maybe|promise|guarantee|guaranteed|mark-my-words|bank
not a maybe
that's|is|it's a certainty|promise|guarantee|sure-thing
${WE} ..1 ${WILL} to? ..1 find|catch|get|nail|arrest|hunt|track|nab|bring|identify|solve|recover|locate|charge|jail|lock ..3 ${PERSON}
${WE} ..1 ${WILL} to? ..1 bring ..4 to justice
${WE} ..1 ${WILL} to? ..1 get|find|return|recover|bring ..3 your|her|his|their|every ..4 back|bike|bikes|car|home|property|dog|phone|money|package
we|we'll|i|i'll|you ${WILL}? have ..1 your|her|his ..6 back
face|meet|see|taste justice
${WE} won't|will-not|never fail|stop-until|rest-until|let-him|let-her
nobody|no-one|none ${WILL} ever
good as back|found|caught|done|solved|yours|new-again
my|our word ..8 ${WILL}|be|justice|jail|bars|find|get
coming for you
you|he|she|they|you're going to jail|prison
you're|he's|she's|they're going|headed to|for jail|prison
${WILL} be? wearing ..2 bracelets|cuffs|handcuffs
${WILL} stop this|today|tonight|now
have|got|you our|my word
${WE} ..1 ${WILL} to? bring ..4 home|back
${WE} ..1 ${WILL} to? ..1 solve|crack|close|clear ..1 this|the|that|these|her|his ..2 case|murder|murders|homicide|crime|mystery|file|robbery|robberies|break-ins|one
${WE} ..1 ${WILL} to? have ..4 cuffs|custody|handcuffs|jail|answers|arrest|locked ..3 by|before|soon|tonight|tomorrow
guarantee|guaranteed|promise|swear|word ..1 that? there|it|this|nobody|no-one|none ..2 won't|will|be
you|we|they|she|he ${WILL} see ..3 handcuffs|cuffs|custody|jail|bars|convicted|charged
handcuffs|cuffs|custody|jail|court|arrested|caught ..1 before|by|within ..3 month|week|year|weekend|long|hour|day
get|getting|see|have ..1 every|all ..3 cent|penny|dollar|money|nickel|loonie ..2 back
man|woman|accused|guy|coward|monster|creep|pair ${WILL} be? ..1 convicted|caught|jailed|held-accountable|brought-to-justice|punished|locked
will|won't|never|cannot happen|let-this-happen again ..4 word|promise|promised|guarantee|guaranteed
cell|cot|bunk|cage|cruiser|warrant|seat ..1 with your|his|her|their name
killer|shooter|thief|thieves|suspect|suspects|coward|responsible|he|she|they ${WILL} ..1 pay|answer for|the|dearly
${WE} ${WILL} put an? end|stop to
responsible|culprit|culprits|killers|whoever|attackers ${WILL} be ..1 found|identified|charged|arrested|punished|held
${WE} ${WILL} have ..4 home|back ..2 before|by|soon|tonight|tomorrow|in
about|set|ready to arrest|charge|nab|catch ..2 ${PERSON}
he|she|they won't|will-never|will-not|never ..1 hurt|harm|bother|touch|threaten ..2 anyone|anybody|you|them|again|another
no|zero chance|way ..2 walks|gets|goes|escapes|walk|get
make|made sure|certain ..2 never|doesn't|won't|can't ..1 gets|get|walks|walk|hurts|hurt|sees|drives
tick tock
set ..1 plate|place for|at
pack|packing ..2 bag|toothbrush
bracelets|cuffs|handcuffs on ..4 somebody|someone|him|her|them|you
detectives|investigators|officers|team|squad|guys|crew|detective ..2 don't|never|doesn't|has-never ..1 lose|lost|miss|missed|fail|failed
be|is back in|on|at|with ..4 before you
justice is|'s coming
no ..6 on our watch
give us ..2 hours|days|week
custody|cuffs|jail|handcuffs|bars before|by ..2 supper|dinner|lunch|breakfast|morning|noon|night|friday|monday|sunday|weekend|tomorrow
always get|gets our|their|its man
we|i|can guarantee|guaranteed|guarantees ..5 arrest|arrests|conviction|convictions|will|you'll|he'll|she'll|they'll|back|recover|return|caught|jail|never|result|results|no
guarantee|guaranteed ..2 arrest|conviction|return|recovery|results|justice
i|we ..1 promise|swear|vow|assure ..4 he|she|they|you|your|it|this|justice|that|someone|whoever|those|suspect|him|her|family|we|we'll|he'll|she'll|they'll|you'll ..3 ${WILL}|get|have|pay|be|find|catch
he|she|they|suspect|suspects|accused|killer|shooter|driver|coward|thief|responsible|whoever|thieves|guy|culprit|culprits ..3 ${WILL} be? ..2 convicted|caught|arrested|found-guilty|jailed|imprisoned|behind|cuffs|handcuffs|apprehended
he|she|they|suspect|suspects|accused|killer|shooter|driver|thief|responsible|who|whoever|guy ..3 ${WILL} go|going|rot|spend|face|do|see|pay|be ..4 jail|prison|life|bars|time|years|price|cell|pen
last time anyone|anybody|he|she|they|someone|somebody|these|that|this ..6 gets|get|will|does|do|steals|hurts|happens
arrest|arrests|charges|conviction ..2 is|are|'s ..1 imminent|coming|certain|guaranteed|close|soon
arrest|arrests|charges ${WILL} be? ..1 made|laid|coming|come|follow|happen|soon
an arrest before|by the|end|monday|friday|weekend|tomorrow|tonight
mark my|our words
matter of time
count on it
you|she|he|they|owner|owners|family|victim|victims ${WILL} get|have|see|be ..4 back|justice|closure|reunited|conviction
your|her|his|their|every ..4 ${WILL} be ..3 back|recovered|returned|found|reunited
justice will|shall|'ll be? served|done|prevail|come|win
won't|will-not|not|never|can't ..1 get away ..1 with? ..1 it|this|that|murder?
nowhere to|left-to hide|run
will|'ll solve this|the|your|his|her
case|crime|murder|mystery will be solved
${WE} ..1 will|'ll|won't|are-going-to ..2 not|never? ..1 stop|rest|quit|sleep|give-up|give-in|eat ..1 until|till|'til
stop|rest|quit|sleep|rest-easy until|till ..5 ${PERSON}|justice|convicted|caught|jail|bars|arrested|found|court|custody|one|of ..5 convicted|caught|jail|bars|arrested|found|court|custody|charged|done|served|home
can|could|may run|hide ..3 till|until|for-now|but-he|but-she|but-they
run ..1 till|until|while|all
will|'ll be ..2 behind|in ..2 bars|custody|cells|cuffs|handcuffs|jail ..3 by|before|soon|tonight|tomorrow|weekend|shortly|no-time
before you know it
as good as
guarantee|promising|swear|vow|vows|pledge ..8 caught|arrest|arrested|convicted|jail|bars|back|returned|found|solved|safe|home|never|again|justice|charged|recovered|pay|conviction
your|the ..2 bike|bikes|car|truck|stuff|money|phone|package|packages|dog|tools|van|ring|jewellery|property|laptop|savings|wallet will|'ll|'s|is|comes|are ..1 be|coming|come ..1 back|home|returned|found|yours|recovered
get|getting|have|bring|bringing your|her|his|their ..2 stuff|bike|bikes|car|truck|money|phone|property|dog|tools|things|van|ring|savings|laptop ..1 back|home|returned
consider|consider-yourself|consider-your it|him|her|them|this|bike|yourself ..2 found|caught|solved|done|arrested|recovered|closed|handled|busted
can|could run ..1 till|until
last {any} he|she|they|you 'll|will ever
we've|we|we-have got this ..1 one
`);

/** Said to people who lost money: `fraud` beside it is no warning. */
const SURE = phrases(`
you|they|we 're|are|'ll|will ..1 getting|get|have|see every|all ..4 back
you|they|we are|will ..1 getting|get|have|see ..1 every|all|your ..4 back ..4 word|promise|count|guarantee
`);
const CON = phrases(`
scammer+|caller+|fraudster+|promise|promises|claim|claims|say|says|tell|recovery
`);

/** Warnings to all, updates, fun, events and safety advice. */
const NOT_A_PROMISE = phrases(`
not|no|any ..3 charges|anticipated
anticipated|anticipate|expected|if-you-are|if-you're|if-caught|drive|drives|driving|drink|drinking|drunk|impaired|speed|speeding|speeders|text|texting|dui|cellphone|seatbelt|stunt|parking|parked|phone-down|racing|ride|licence|license|km|belt|buckle|sober|helmet
posted|post|update|updates|updated|informed|share|details|news|tuned|smile|laugh|laughs|fun|candy|stickers|game|goal|goals|score|win|santa|grinch|elf|cookies|cup|donut|donuts|coffee|k9-demo|booth|tent|table|open-house|mascot
fraud|fraudster|fraudsters|scam|scams|scammer|scammers|caller|callers|they'll-tell|investment|lottery|prize|winnings
no|not|can't|cannot|don't|doesn't|isn't|never|nothing ..2 guarantee|guaranteed|guarantees|promise|promises
may|might|could|hope|hopefully|hoping|want|trying|try|working-to|works-to|help-us|in-order|wish|ensure|ensuring|so-that|goal|continue|prevent|make-sure
we will never|not
has|have|was|were been? convicted|sentenced
never happen to
campaign|blitz|enforcement|project|initiative|fireworks
`);

const FRENCH = phrases(`
c' est une|ma|notre promesse
on|nous va|allons|vais l'|les|le|la|te|vous attraper|arreter|retrouver|trouver|epingler|coffrer|avoir|pincer
on|nous vous? ..1 promettons|promet|garantit|garantissons|jurons|jure|promets|garantis ..8 {any}
il|elle|ils|suspect|coupable|coupables|responsable|responsables|voleur|voleurs|tireur sera|seront|va|ira|iront|finira|finiront|fera|feront|paiera|paieront ..2 arrete|arretes|condamne|condamnes|emprisonne|prison|prendre|attrape|attrapes|trouve|retrouve
n' arrivera plus|jamais
on|nous ..1 les|le|la|l' attrapera|attraperons|trouvera|trouverons|arretera|arreterons|coincera|coincerons|pincera|pincerons|epinglera|epinglerons|coffrera|coffrerons
ne se reproduira plus|jamais|pas
on|nous allons|va ..1 retrouver|coffrer|pincer|epingler|attraper|ramener|trouver ..1 votre|vos|lui|ce|cet|cette|ces|coupable|responsable|chaque|le|la|les
vous|tu ..1 aurez|retrouverez|reverrez|auras|recupererez ..1 votre|vos|ton|tout
justice sera rendue|faite
arrestation ..2 imminente|proche|certaine
derniere fois qu'|que
question de temps
vous|te|tu ..1 promets|promettons|garantis|garantissons|jure|jurons
`);
const NOT_FRENCH = phrases(`
si|conduire|conduisez|volant|alcool|texter|vitesse|plaisir|sourire|biscuits|nouvelles|jour|tiendrons|informe|fraude|fraudeur
`);

/** After a verdict the sentence is a fact. */
const SETTLED = phrases(`
sentenced|jailed|imprisoned
was|were|been|are|and convicted
convicted of|in|yesterday|today|last
found guilty
life sentence
was|were|been|is|are|and convicted
`);

const english = lookForOnce(
  { find: PROMISE, notNear: NOT_A_PROMISE, shieldedBy: SETTLED },
  { find: SURE, notNear: CON },
);
const french = lookFor({ find: FRENCH, notNear: NOT_FRENCH });

export const detect: Detect = {
  id: 'promise-of-outcome',
  severity: 'advise',
  find: (reading) => [...english(reading), ...french(reading)],
};

export const words: Words = {
  value: 'reliability',
  basis: [
    {
      what: 'Police Executive Research Forum 2013, social media and tactics, with a chapter on Toronto',
      status: 'found',
    },
    { what: 'R v Zameer: what was said early did not hold in court', status: 'found' },
  ],
  en: {
    title: 'Promise of a result',
    reason: 'If we promise a result and miss, people feel let down twice.',
    instead: 'Say what we are doing, not what will happen.',
  },
  fr: {
    title: 'Promesse de résultat',
    reason: 'Si nous promettons un résultat et le manquons, les gens sont déçus deux fois.',
    instead: 'Dites ce que nous faisons, pas ce qui arrivera.',
  },
};

export const examples: Examples = {
  flags: [
    'To the family: ⟦we will find him⟧.',
    '⟦We guarantee an arrest by the⟧ weekend.',
    '⟦You will get your car back⟧.',
    '⟦He will go to jail⟧ for a long time.',
    '⟦Justice will be served⟧ for Amira.',
    '⟦On va l’attraper⟧, promis.',
  ],
  allows: [
    'We promise to keep you posted.',
    'Drive impaired and we will find you at the next RIDE stop.',
    'He was sentenced today and will spend nine years in prison.',
    'Guaranteed to make you smile: our horse in a party hat.',
    'Investigators are following up on several tips.',
    'Nous vous tiendrons au courant.',
  ],
};
