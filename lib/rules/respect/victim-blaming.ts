import { BLAME, IF_ONLY, REPROACH, SELF } from '../../detect/blame.ts';
import { lookForTogether, remarksOn } from '../../detect/neighbours.ts';
import { type Hit, has, lookFor, phrases, sentenceOf } from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import { gapAfter, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const DRESS = phrases(`
dress|dressed|dressing|dresses like ..1 that|this|sluts|slut|hookers|those
dressed that way
sluts
`);

/** `Shocked?`: a whole sentence, or nothing. */
const MOCK_SURPRISE = phrases(`
shocked|surprised|shocking|shocker|predictable|naturally|oops|genius|brilliant
his|her|their|your choice|call|loss|problem|mistake|decision
well|no|big|what-a duh|kidding|surprise|shock|shocker
imagine that
who knew
lesson learned
not smart|wise|bright
bad|poor|terrible idea|move|choice|plan
come-on|folks|sigh|yikes|duh|hello|people|smh|facepalm|ugh|hmm|wow|brave|bold|classic|amazing|priceless|unbelievable|incredible|unreal
`);

const HURT = phrases(`
victim|victims|robbed|robbery|mugged|mugging|assaulted|assault|attacked|attack|raped|rape|groped|drugged|roofied|spiked|scammed|scam|scammer|fraud|defrauded|swindled|conned|lost|savings|stolen|stole|theft|swiped|snatched|grabbed|taken|wallet|purse|laptop|rolex|pickpocketed|burgled|burglarized|break-in|hit|struck|killed|injured|hurt|followed|stalked|harassed|beaten|punched|stabbed|shot|catfished|sextorted|sextortion|nudes|wired|bitcoin|gone|date|abused|abusive|ex|kidnapped|carjacked
thief|thieves|burglar|burglars|robber|robbers|paid-for|crook|crooks
sent|wired|gave|handed|paid ..3 {num}
pictures|photos|pics|images|videos to ..3 stranger|strangers|someone|man|guy
snatched|extorted|spiked|broken|jaw|hospital|ripped-off|cleaned-out|robbers|grabbed|cash|pin|savings|keys|nudes|bruised|crashed|scammed|pickpocket|burglary|vol|volee|vole|agressee|attaquee
`);

/** Who falls for a fraud is not the one to scold. */
const FELL = phrases(`
you fell|fall for|it
how do|can|could|did|does you|people|anyone|anybody|someone|folks|she|he|they|a|grown ..2 still|possibly|be|not|fall|believe|give|send|think|lose|hand
`);
const FELL_OK = phrases(`
did|if|think|believe|worried|when|once|after|have|because|that you ..2 fell|fall|fallen|falling
don't|not|never ..3 fall|fell|falling
how do|does|did you|anyone|somebody|someone lose a|an|one
how do|can you|i|we still? get|find|send|give|think|help|report|hand|lose|apply|register
`);

/** Said of the one who was hurt, and of nobody else: the negation is part of it. */
const OWN_DOING = phrases(`
practically|basically|almost|as-good-as|might-as-well-be ..2 invitation|inviting|asking-for
invitation to ..2 thieves|thief|steal|rob
nobody|no-one|noone|none|little|nothing|anyone ..1 to|at|is ..1 blame|fault but|except|other-than ${SELF}
to blame|thank but|except ${SELF}
nobody's|no-one's fault but
${SELF} to blame|thank
that 's|is ..1 what you|they|he|she|ya|people ..1 get|gets|deserve|deserves
we|you all? know how that|this|these|the ..1 story|stories|movie|one|song|kind ..1 goes|go|ends|end
not saying|suggesting ..3 deserved|deserve|wanted|asked|fault|blame|invited
common sense ..1 is|isn't|costs|was|seems ..1 free|common|nothing|hard|optional|rare|dead
she|he|they|victim|who ..5 take|takes|took|taking|taken|let|lets him|her back
`);

const EN_FRANCAIS = phrases(`
couru|courait apres
ne|n' venez|viens ..1 pas pleurer|brailler|vous-plaindre|te-plaindre|chialer
faut|faudrait|doit|devrait pas|plus ..1 s'etonner|se-plaindre|se-surprendre|pleurer|t'etonner|vous-etonner
tant pis pour lui|elle|eux|vous|toi
si elle|il|ils n'avait|n'etait|n'avaient|n'etaient ..1 pas
quelle idee de|d'
de sa|leur|votre|ta faute
elle|il|ils|elles|vous|tu|on n'avait|n'avaient|n'aviez|n'avais|n'a|n'avez qu'a
un peu de jugement
quand on ..10 on|c'est|il-faut
l'a|l'ont|l'avait ..3 cherche|merite|voulu|provoque
bien fait pour|a elle|lui|eux|toi|sa
l'avez|l'as|l'avaient ..3 cherche|merite|voulu
elle|il|ils|elles|on|vous|victime aurait|auraient|auriez pas? du ..1 se? mefier|savoir|faire-attention|ecouter|verrouiller|rester|penser|appeler|reflechir|boire|sortir|marcher
quoi s'attendait|s'attendaient|s'attend|s'attendent|pensait|pensaient ..1 elle|il|ils|elles|on
que|qu'est-ce|quoi ..2 elle|il ..1 pensait|faisait|s'imaginait
`);

/** Said to help, of what went well, of a service, or in fun. */
const HARMLESS = phrases(`
serial number
tracking tag
his|her|their own lunch|car|boots|notes|stop
never|not|don't|isn't|wasn't|aren't|without|nobody's|no|nobody|nothing ..5 fault|blame|asking|ask|deserve|deserved|coming|own|looking
if|had he|she|they|you|victim|woman|man|girl|owner|teen|student ..2 been? wear|wearing|worn|heard|called|stopped|reported|seen|noticed|acted|intervened|there|already|receive|make|catch|quite|sure|yet|buckled|realize|guess|know|had-a|get|see|helmet|seatbelt|belted|paying|careful|quick|for|immediately
on ${SELF} to
we|i should|could|ought|might ..2 known better
our|we ..10 it shouldn't|should-not have been
put|puts|putting ${SELF} in|into ..2 danger|harm's|risk|way ..1 to|for
s'etonner|se-plaindre ..1 du|des|de|d'
should've|should|could have|'ve|of? been|seen ..1 here|there|a|the|his|her
`);

const OFFERED = phrases(`
what you get at|with|from|here|out|if|as
back to|in|into|home|where|safely|with|for
don't|never|not ..2 ${SELF} to blame
`);

/** Myths taken apart, and blame put where it belongs. */
const SUPPORTIVE = phrases(`
we don't|never|won't|didn't ask
not|never alone
judged
on bad|rough|hard|tough days
didn't|did-not|don't|do-not|never ..1 bring|brought it on
his|her|my|our|its own lunch|snack|coffee|donut|sandwich
not|never|isn't|wasn't|n'est|jamais|pas ..4 fault|faute|blame
we ..1 believe you|survivors|her|him|them
no|any victim deserves
myth|myths|mythe|mythes|consent|victim-blaming|consentement|survivors|survivor|ashamed|embarrassed|judgment|judgement
`);

/** The same words about the one who was caught are no blame of a victim; nor is banter about colleagues. */
const ABOUT_OFFENDER = phrases(`
arrest~|arrests|suspect|suspects|impaired|speeding|speeder|ticket|tickets|ticketed|fined|fine|impounded|impound|licence|license|towed|suspended|suspension|accused|custody|officer|officers|constable|const|cst|pc|sgt|seized|insurance|thief|thieves|stunt|kmh|km|mph|jail|cells|prison|prizes|hockey|game|team|bet|charity|warrant|offender|offenders|burglar|shoplifter|fled|driver|drivers|charged|court|stop|lawyer|banned|disqualified|uninsured|phone-law|handcuffs|cuffed
driving while|whilst
`);

/** What somebody wore who is missing or wanted. */
const DESCRIBED = phrases(`
suspect|suspects|described|description|missing|seen|build|hair|wanted|height|officer|officers
`);

/** Reproach for a driver, a crew or oneself; and what a victim or a court said. */
const NOT_ABOUT_VICTIM = phrases(`
our ..1 cruiser|car|unit|crew|officer|officers|member|members
suspect|suspects|arrested|arrest|accused|impaired|speeding|driver|drivers|driving|impound|impounded|ticket|tickets|licence|license|insurance|charged|court|jailed|jail|sentenced|prison|custody|officer|officers|constable|const|cst|pc|police|sgt|prizes|offender|offenders|thief's|seized|tow|towed|insp|recruit|career|please|hockey|charity|goalie|tournament|softball|paramedics
`);

/** What somebody went without, beside a wink at what followed. */
const WENT_WITHOUT = phrases(`
no|without|zero ..1 lights|light|helmet|reflectors|seatbelt|lock|locks|coat|lifejacket|sense
all|dark ..1 black|dark|clothing
walking|jogging|out|riding|home alone|solo|drunk
unlocked|wide-open
`);
const WINK = phrases(`
do the math
go figure
connect the dots
guess what
and here we are
`);

/** `Who hands out a PIN?` scolds; `anyone who hands out a PIN` is told something. */
const WHO_DOES = phrases(`
who still|just|even|actually? gives|leaves|sends|walks|trusts|wires|carries|meets|lets|opens|keeps|hands|wears|jogs|does|posts|falls|believes|buys|accepts|shares|parks|clicks|goes|invites|give|leave|send|walk|trust|click
`);
const isNoQuestion = (reading: Reading, { from, to }: Hit): boolean => {
  if (
    /^(?:anyone|anybody|those|people|someone|folks|everyone|man|woman|person)$/.test(
      reading.tokens[from - 1]?.word ?? '',
    )
  )
    return true;
  let last = to;
  while (sentenceOf(reading, last + 1) === sentenceOf(reading, to)) last++;
  return !gapAfter(reading, last).includes('?');
};

const isNotAlone = (reading: Reading, { from, to }: Hit): boolean =>
  sentenceOf(reading, from - 1) === sentenceOf(reading, from) ||
  sentenceOf(reading, to + 1) === sentenceOf(reading, from);

/** What somebody did, and the price of it, in one breath or two. */
const CHOICE = phrases(`
you|he|she|they|who|someone|somebody|guy|woman|man|senior|student|tourist|victim|owner|women|girls|people|folks|ladies|anyone ..2 leave|leaves|left|walk|walks|walked|jog|jogs|jogged|trust|trusts|trusted|got-into|gave|give|gives|sent|send|sends|met|meet|meets|swiped|drank|drink|drinks|wore|wear|wears|flashed|flash|flashes|posted|post|posts|ignored|ignore|opened|open|opens|clicked|click|clicks|invested|forgot|let|lets|invited|invite|hitchhiked|bragged|carried|carry|carries|parked|answered|went|go|goes|stayed|stay|wandered|wander|dated|date|dates|believed|wired|paid|accepted|listened|read
leaving|walking|jogging|trusting|giving|sending|meeting|drinking|wearing|flashing|posting|ignoring|opening|clicking|investing|inviting|wandering|dating|carrying|showing-off
unlocked|wide-open|unattended
quand on|tu|vous
`);
const PRICE = phrases(`
you|he|she|they|we ..1 lose|loses|pay|pays|paid|learn|learns|reap
let that|this be a
would ..1 still|not|never ..1 have|be
wouldn't|wouldnt|would-not ..1 have|be|be-here
willingly|voluntarily|by-choice|knowingly|happily|freely|own-accord
what ..2 expect|happens|happened|think|expecting|thinking
no sympathy|surprise|wonder|excuse|shock
sorry not sorry
tough luck
too bad|late
obviously|duh|naturally|predictably|shocker|genius|smart|brilliant|classic|oops|honestly
say|says|said thank|thanks
hard to feel sorry|bad
easy|soft|perfect|prime target|mark|prey|pickings
learned|learn|learnt|regret|regrets|regretted|hindsight|karma|foolish|foolishly|naive|gullible|careless|reckless|silly
on court|s'attend|merite|paie|cherche|s'etonne|recolte|assume
at ..1 own risk|peril
`);
const HARMED = phrases(`
victim+|robbed|robbery|mugged|mugging|assaulted|attacked|raped|groped|drugged|scammed|scam|scams|scammer+|defrauded|stolen|stole|theft+|swiped|snatched|burglar+|break-in|break-ins|stalked|harassed|beaten|punched|stabbed|thief|thieves|catfished|extorted|sextortion|lose|lost|gone|money|wallet|purse|laptop|bike|stranger|strangers|ravine|car|keys|phone|savings|after-dark|voleur+|vole|volee|voiture|auto|problemes
`);

/** Something done to a person, told in the past; and what that person did or left undone just before. */
const DONE_TO = phrases(`
stolen|robbed|mugged|assaulted|attacked|groped|drugged|scammed|swindled|conned|snatched|swiped|burgled|carjacked|catfished|stalked|harassed|followed|struck|punched|beaten
lost|sent|wired|gave|handed|paid ..3 {num}|thousands|savings|money|dollars
vanished|trusted|broke-in|broken-into|break-in|crept|sextorted|defrauded|cleaned-out|emptied
`);
const CARELESS = phrases(`
unlocked|open|running|alone|drunk|tipsy|drinking|drinks|headphones|earbuds|keys|key|purse|wallet|phone|laptop|window|door|skirt|dress|midnight|stranger|online|tinder|dark|night|idling|unattended|counter|backpack|strap|seat|bag|cash|met|stroller|shoelace|helmet|lock

kijiji|marketplace|facebook|app|dms|nudes|selfie+|jewellery|rolex|bitcoin|gift-cards|crypto|wine|bottle+|beers|shots|barefoot|shortcut|alley|heels|outfit|uninsured|sunroof
never-met|miniskirt|skirt|watch|gold|chain|necklace|tent|hitchhiking|prince
`);
const careless = (reading: Reading): readonly Match[] =>
  has(reading, CARELESS) && !has(reading, NOT_ABOUT_VICTIM) && !has(reading, SUPPORTIVE)
    ? remarksOn(reading, DONE_TO, HARMLESS)
    : [];

/** What is said of drivers, suspects and our own, or to help; and every tip that says please. */
const NO_PRICE = phrases(`
suspect+|arrest~|accused|charged|driver+|driving|speeding|impaired|ticket+|court|sentenced|jailed|officer+|police|tip+|please|report~|call|contact|help~|support|if-you-have|never|safe|safety|protect|prevent|avoid|remember|lock|ensure|make-sure|learn-more|download|visit|link|community|investigate~|investigation|located|missing|https|fraudsters|workshop|book|library|game|contest|team
`);
const price = lookForTogether({
  cues: [PRICE, CHOICE, HARMED],
  distance: 14,
  sentences: 1,
  shieldedBy: SUPPORTIVE,
});

const listed = lookFor(
  { find: BLAME, unless: HARMLESS, shieldedBy: SUPPORTIVE, notNear: ABOUT_OFFENDER },
  { find: IF_ONLY, unless: HARMLESS, shieldedBy: SUPPORTIVE, notNear: ABOUT_OFFENDER },
  { find: REPROACH, unless: HARMLESS, inPost: HURT, shieldedBy: NOT_ABOUT_VICTIM },
  { find: OWN_DOING, unless: OFFERED, shieldedBy: NOT_ABOUT_VICTIM },
  { find: WENT_WITHOUT, inPost: WINK, shieldedBy: NOT_ABOUT_VICTIM },
  { find: MOCK_SURPRISE, inPost: HURT, shieldedBy: NOT_ABOUT_VICTIM, except: isNotAlone },
  { find: WHO_DOES, inPost: HURT, shieldedBy: SUPPORTIVE, except: isNoQuestion },
  { find: DRESS, shieldedBy: SUPPORTIVE, notNear: DESCRIBED },
  { find: FELL, unless: FELL_OK, shieldedBy: SUPPORTIVE },
  { find: EN_FRANCAIS, unless: HARMLESS, shieldedBy: SUPPORTIVE },
);

export const detect: Detect = {
  id: 'victim-blaming',
  severity: 'warn',
  find: unlessPlay((reading) => [
    ...listed(reading),
    ...careless(reading),
    ...(has(reading, NO_PRICE) ? [] : price(reading)),
  ]),
};

export const words: Words = {
  value: 'respect',
  basis: [
    {
      what: 'Toronto, 2011: a constable told women how not to dress; he was reprimanded and apologised',
      status: 'found',
    },
    { what: 'Missing and Missed (2021), the review of missing-person cases at Toronto Police', status: 'found' },
    { what: 'New York Police, 2014: a captain’s argument from a precinct’s account', status: 'found' },
  ],
  en: {
    title: 'Blames the person who was hurt',
    reason: 'Telling people that a crime was their fault hurts them and stops others from coming forward.',
    instead: 'Give tips without blame: “It is never the victim’s fault. Here is how to get help.”',
  },
  fr: {
    title: 'Blâme la victime',
    reason: 'Dire aux gens que le crime est leur faute les blesse et en décourage d’autres de nous parler.',
    instead:
      'Donnez des conseils sans reproche : « Ce n’est jamais la faute de la victime. Voici où trouver de l’aide. »',
  },
};

export const examples: Examples = {
  flags: [
    'Car stolen again on Avenue Road, keys in the cup holder. ⟦What was he thinking⟧?',
    '⟦If she hadn’t invited strangers over, the laptop would still be⟧ there.',
    'Walking home at 2 a.m. with headphones in? You are ⟦asking for trouble⟧.',
    '⟦You fell for⟧ the fake prince again, folks?',
    'She was ⟦dressed like that⟧ on the last subway, so nobody was surprised.',
    'He ⟦should have known better⟧ than to meet a buyer in a parking lot.',
    'Elle avait laissé la porte ouverte : ⟦tant pis pour elle⟧.',
  ],
  allows: [
    'If you were hurt, it is never your own fault. We believe you.',
    'Heading out at night? Stick with friends and keep your phone charged.',
    'If he hadn’t been wearing a helmet, this story would have a sad ending.',
    'PC Ilves should have known better than to race a ten-year-old on a scooter.',
    'Anyone can be fooled by a scam like this. Please tell us, so that we can warn others.',
    'Ce n’est jamais votre faute. Appelez-nous, même des années plus tard.',
  ],
};
