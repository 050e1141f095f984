import { remarksOn } from '../../detect/neighbours.ts';
import { type Hit, has, lookFor, phrases, sentenceOf } from '../../detect/phrases.ts';
import type { Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const WHO =
  'he|she|they|you|people|victim|woman|man|girl|guy|lady|owner|seniors|folks|anyone|someone|somebody|women|girls|ladies|cyclist|pedestrian|student|teen|teens|kid|kids|homeowner|senior|family|resident|parents|caller';
const SELF = 'himself|herself|themselves|themself|yourself|yourselves';

/** Nobody says these about bad luck: they tell somebody that it was their doing. */
const BLAME = phrases(`
asking|begging for it|trouble
he|she|they|who|people|girls|basically|practically asked|asks|ask|begged for it|trouble
had|has|have|having it|this|that coming to? him|her|them|you
brought|bring|brings|bringing ..3 on|upon ${SELF}
his|her|their|your own ..1 fault|stupidity|carelessness|foolishness|greed|negligence
it|this|that|partly|mostly|entirely|all 's|is|was|be|really? his|her|their|your fault
to blame but|except ${SELF}
only|has|have ${SELF} to blame
serve|serves|served|serving you|him|her|them|ya right
that|this|it 's|is|was what you|he|she|they|happens get|gets|got|getting|when
play|plays|played|playing stupid|silly|dumb|foolish games
should|shoulda|could|ought|should've 've|have|of|to? ..1 known better
common sense anybody|anyone|people|folks|ladies|much
where|whatever|what 's|was|is|has|happened|did ..2 common sense
zero|no|little|any sympathy
hard|difficult|tough to feel sorry|bad|sympathetic
what|wtf did|do|does|was|were|is|are ${WHO} ..1 expect|thinking|expecting
what did|do|does ${WHO} think ..2 would|was|happen|happens
what was|were|is|are ${WHO} ..1 wearing
what else? do|did|can|would you|we|people|anyone expect when|if|after|leaving|walking|going|wearing|dressing|at|by|with
stupid|dumb|foolish|silly|careless|reckless|naive|gullible enough to
how dumb|naive|gullible|stupid|careless|foolish|desperate can|could|do|must|was|were|are|is
too|so|very|incredibly|pretty|bit|rather|being|be|was|were|are|is|that naive|gullible|trusting
crying|complaining|whining|running|cry|crawling to us|police
made|makes|making|make ${SELF} ..3 target|victim|mark|prey
easy pickings
can't|cannot|don't|hardly|can|hard-to blame the|a|him|them ..1 thief|thieves|driver|guys|robber|robbers|fraudster|scammer|crook
lesson learned|learnt ladies|girls|gentlemen|buddy|pal|eh|hopefully|lady|sir|folks|people
we|i told|warned you so|before|repeatedly
how many times do|must|have|will we|i ..2 tell|say|warn|repeat|told|warned|said
next time don't|maybe|try|think|listen|perhaps|she|he|they|ma'am|lady
maybe|perhaps next time ..2 don't|think|listen|lock|stay|she|he|they|you
maybe|perhaps don't|do not ..1 go|walk|leave|dress|flash|get|invite|drink|meet|send|wear|open|trust
maybe|perhaps he|she|they|women|girls|people should|shouldn't
led him|them|her on
let|invited him|them in|into|up|back ..4 so|what|then|herself
boys will be boys
that 's|is|one|one's on you|her|him|them
put|puts|putting|placed|placing ${SELF} ..1 in|into ..3 position|situation|danger|harm's|spot|place|risk|this|that
chose|chooses|choose|decided|insisted|agreed ..2 go|stay|return|went|get|walk|meet|ignore|trust|let|take|on ..2 back|with|in|alone|to-him|strangers|stranger|him|home
went back to him|her
act|acts|acting|seem|seems|seemed all? surprised|shocked
begging|asking to be|get ..1 robbed|mugged|scammed|assaulted|stolen|hit|attacked|ripped|swiped
keep telling|warning|saying you|people|them|folks
if? you? don't|do-not want ..4 robbed|groped|assaulted|scammed|hit|raped|stolen|followed|attacked|mugged|harassed|broken ..4 don't|stay|stop|then|dress|quit|walk
don't|do-not want ..4 robbed|groped|assaulted|scammed|hit|raped|stolen|followed|attacked|mugged|harassed
leave|leaving|left ..6 and ..2 expect|complain|cry|wonder|surprised
and|then|but|so|to ..1 wonder|wonders|wondered|act why|where|how|surprised|shocked ..6 gone|stolen|missing|robbed|disappeared|taken
do the math
go figure
what could possibly? go wrong
connect the dots
colour|color us|me surprised|shocked
actions have consequences ladies|girls|folks
sucker|fool born every
fool and|& his|her|their money
changed|changes her mind ..3 after|later|morning|next
regret|regretted ..3 morning
`);

/** What the person hurt should have done, or not have done. */
const IF_ONLY = phrases(`
if she|he|they|you|victim|woman|man|girl|owner|senior|lady|teen|student hadn't|would've
if she|victim|woman|girl|lady|women|girls wasn't|weren't|didn't
if he|they wasn't|weren't
if|had she|he|they|victim|woman|man|girl|owner|senior|lady|teen|student had|was|were|would not|only|just|simply|stayed|listened|locked|kept|been ..1 drunk|alone|home|her|his|their|it|have|flash~|gone|left|been|worn|got|gotten|opened|answered|followed|paid|looked|let
if she|he|they|you|victim had stayed|listened|locked|kept|paid|looked|thought|called|watched
if you|she|he|girls|women|ladies|people|they dress|flash|walk|drink|go|get|leave|choose|insist|hang|party|wear|meet|send ..9 expect|surprised|complain|cry|shocked|consequences
you|she|he|they|victim|woman|girl|women|girls|ladies|people shouldn't|shouldnt|should-never ..2 been|have|walking|out|wearing|drinking|alone|left|gone|dress|walk|drink|wear|flash|trust|meet ..2 alone|walking|out|there|drinking|wearing|drunk|left|gone|opened|answered|trusted|met|worn|let|accepted|gotten|got|drank|flashed|bragged|sent|posted|carrying|flashing|texting|on|night|dark|that|strangers|with|so
you|she|he|they|victim|woman|girl should not|never have been|left|gone|opened|answered|trusted|met|worn|let|accepted|gotten|got|drank|flashed|bragged|sent|posted|walked
she|he|they|victim|woman|girl|owner|homeowner|senior should have|'ve|of|just|simply stayed|locked|listened|thought|left|kept|fought|screamed|said|walked|taken|used|worn|watched|checked|hung|guessed|seen|realized|looked|run|been|called|learned
she|he|they|victim|woman|girl|owner should've|shoulda|could've stayed|locked|listened|thought|left|kept|fought|screamed|said|walked|taken|used|worn|watched|checked|hung|guessed|seen|realized|looked|run|been|called|learned
why was|were|would|is ${WHO} ..1 out|walking|walk|alone|even|wearing|wear|go|post|meet|open|leave|trust|let|drinking|answer|drunk|carrying|send|give|believe|in|with|at|there
why didn't|wouldn't|doesn't|don't|did|does she|he|they|victim not|just|simply? leave|fight|scream|run|say|lock|walk
who leaves|carries|goes|sends|gives|opens|dresses|wires|parks|walks|meets|jogs|keeps ..7 anymore|really|alone|running|unlocked|inside|night|strangers|stranger|anyway|days|plain|cash
voluntarily|willingly went|got|sent|gave|handed|left|walked|invited|opened|went
if she|victim|woman|girl|owner|grandma|grandpa|family hadn't|had-not|'d ..1 have? ..3 drink|drank|been|worn|gone|left|locked|stayed|opened|posted|sent|told|believed|kept|accepted|answered|trusted|followed|walked|dressed
none of this|that ..3 happened|happen ..1 if|had
wouldn't|would-not|would-never|never-would have happened|happen|been|be ..4 if|had|in
would still ..6 if|had she|he|they|you
she|he|they|you|victim|woman|girl|lady|owner|grandma shouldn't|should-not|shouldnt|ought-not have|of ..2 going|walking|jogging|leaving|drinking|riding|wearing|out|alone
had no business
no business ..1 being|walking|going|driving|riding|jogging|drinking|out
all|only she|he|they|you had to do
what|why was|were|would|is ..1 she|he|they|victim|woman|girl|kid|kids|teen|grandma|anyone|somebody|someone ..2 doing|out|there|alone|carrying|up|thinking|at|on|in|with|walking
who in-their-right-mind|even|just|seriously jogs|walks|runs|goes|drinks|wears|leaves|gets|sends|meets|keeps|hands|clicks|answers|lets|trusts|wires|rides|bikes|parks|opens|carries|flashes|invites|buys
so|and|then what did|do|does|would ..1 she|he|they|you|people ..1 think|expect
went ..1 to|back|up|home|over ..3 his|her|the|with ..3 place|apartment|house|room|hotel|car|home|condo ..6 expect|think|surprised|shocked|come-on|what|voluntarily|so
had|after ..2 one|a-few|few|six|too-many|several|four|five too? many|drinks|shots|beers|glasses ..10 expect|surprised|wonder|what|shocked|well
dress|dresses|outfit|skirt|heels|shorts|leggings ..6 attention|expect|surprised|wonder|trouble|invitation
what|why was|were|is|are ..6 doing|walking|wandering|biking|jogging|driving|sitting ..2 out|alone|there|at|in|on|around|up|late
`);

const DRESS = phrases(`
dress|dressed|dressing|dresses like ..1 that|this|sluts|slut|hookers|those
dress|dressed|dressing provocatively|inappropriately|scantily
dressed that way
wearing|wore|wears|in practically|barely|hardly|next ..1 nothing|anything
wearing|wore|wear|wears|in ..2 short|skimpy|tight|revealing|tiny|low-cut|barely-there ..1 skirt|skirts|dress|dresses|outfit|outfits|top|tops|shorts|clothes|clothing
sluts
`);

/** `Shocked?`: a whole sentence, or nothing. */
const MOCK_SURPRISE = phrases(`
shocked|surprised|shocking|shocker|seriously|really|predictable|naturally|oops|genius|brilliant
come-on|folks|sigh|yikes|duh|hello|people|smh|facepalm|ugh|hmm|wow|brave|bold|classic|amazing|priceless|unbelievable|incredible|unreal
`);

/** With somebody hurt or robbed in the post, these reproach; elsewhere they are small talk. */
const REPROACH = phrases(`
not|n't|wasn't|isn't|hardly|far ..1 the|a|so|very|too|particularly|from ..1 smart|smartest|brightest|wisest|best|bright|wise|clever|greatest|safest ..1 move|idea|choice|decision|plan|thing|moment
bad|poor|terrible|stupid|dumb|foolish|silly|questionable|reckless|careless|rookie|horrible|awful choice|choices|decision|decisions|judgment|judgement|idea|move|mistake|life
better|smarter|wiser|good choices|decisions|choice|decision
smart|brilliant|genius|great|nice|bold move|idea|plan|thinking
paid|pays|paying|pay the|a? price|for-it|for-that
you'd|you|one would|'d? think ..6 by-now|better|learn|learned|know|knew|smarter|enough
when|will ..1 will|people|they|you|she|he|we ..1 ever|people|they|you? learn
never learn|learns
learn|learned|learnt ..1 a|the|her|his|their|your? ..1 hard-way|lesson
couldn't|can't|didn't|doesn't|wouldn't|not|never ..1 be? bother|bothered|care|think|bother-to|even
invite|invited|inviting|invites|handed|handing|gift-wrapped|rolled-out|welcomed ..3 thief|thieves|robber|robbers|burglar|burglars|criminals|crooks|trouble|it|platter
know|watch|mind your|their|her|his|own limit|limits|drink|surroundings ..1 ladies|girls|people|folks
deserve|deserved|deserves ..1 to|it|what|everything|being ..1 be|get|got|robbed|lose|happened|stolen|it
where|what was|were|kind her|his|their|the|of ..1 friends|parents|mother|mom|head|brain|boyfriend|husband|parent
no|little|small wonder|surprise
not|n't|hardly|nobody|aren't|isn't|we're ..2 surprised|shocked|surprising|shocking
maybe|perhaps|tip|hint|newsflash ..1 don't|do-not|not|stop|try|stay|leave|get|put|lock|keep|buy
think|thinking twice|first|ahead|ladies|people|folks
wake up ..1 people|folks|ladies|everyone
who does that|this
really|seriously|honestly people|folks|ladies|girls|guys
of course she|he|they
guess what|who happened|learned|got|won't
predictable|predictably|foolish|foolishly|stupidly|naively|carelessly|recklessly|ill-advised|self-inflicted|oblivious|clueless
no|zero|any|bit-of|some common|street sense|smarts
old enough to know
grow|get a|some spine|brain|brains|clue|sense|smarts
better safe|luck next|than
half|most|much|part|some ..1 of|the ..1 the|blame|problem ..2 blame|fault|responsibility|hers|his|theirs
takes|took two to
she|he|they|victim ..2 provoked|encouraged|started|consented|flirted|flirting|led|teased|enabled|overreacted|exaggerated
no|zero|without ..1 lights|helmet|reflective|lock|coat|id ..1 no|and|or|zero ..2 sense|brains|clue|sympathy|lights|excuse
live and learn
moral of the
let this|that be a ..1 lesson|warning|reminder
it is|was|'s ..2 own
come on ..1 people|folks|guys|ladies|now|man|really|everyone
a|an|practically|basically|might-as-well-be|pretty-much|literally gift|invitation|present|freebie
gift wrapped|with|for
with a bow
welcome|red mat|carpet
sign|sticker|note ..3 steal|take|rob|me|help|free
may|might as well ..3 have|just|hand|give|leave|left|put|hang|invite|mail|tape|post
who|what-kind-of-person ..1 still|even|just ..1 leaves|sends|keeps|thinks|goes|falls|believes|trusts
what|which part ..4 did|do|don't ..5 get|understand|hear|not
how|what ..1 on earth|hell|heck
seriously folks|people|who|how|why
bless|god-bless his|her|their ..1 heart
facepalm|smh|sigh|ugh|eyeroll|headdesk
not ..1 rocket science|hard|difficult|complicated|brain-surgery
not|isn't that hard|difficult|complicated
first rule|lesson|mistake
rule number|one
rookie mistake|move|error
lesson|lessons here|one|learned|for|today|number
moral of|is|=
use|used|using|had|have|get|got|show|showed|lacking|lacked ..2 your|his|her|their|some|any|a|an|no|little? ..1 head|brain|brains|noggin|sense|judgment|judgement|common-sense|caution
heard of ..1 lock|locks|taxi|cab|uber|helmet|crosswalk|no|google|banks|sidewalk|bank|safe|garage|flashlight
ever heard of
invented|exist|exists for a reason|this
for a reason
that's|thats|is why we|you|god|they ..2 have|say|tell|invented|lock|don't|ask
only|just takes|needed|need|had-to ..2 second|seconds|minute|lock|click|phone|look
could|would|might have|'ve been ..2 avoided|prevented|avoided-if|different|easy
easily|completely|totally|entirely|100|perfectly ..1 avoidable|preventable
avoidable|preventable
greed|greedy|gullible|naive|horny|thirsty|lazy|careless|tipsy|clueless|foolish
trust|trusted|trusting|believe|believed|believing|loved ..3 stranger|strangers|everything|prince|tinder
never|barely|hardly|only-just met|seen|knew|know|spoken
sitting duck|ducks
easy|perfect prey|pickings
flashing|flaunting|showing|waving|showing-off|bragging ..6 phone|cash|jewellery|rolex|money|watch|chain|purse|about|off
what|well ..1 goes around
natural-selection|darwin|karma
own worst|enemy
guess|bet|hope ..3 learned|learn|won't|worth|regret|happy|know|knows|better
it's|its|this-is 2024|2025|2026|not-1950|not-the-50s
thief|thieves|scammer|scammers|burglar|robber|crook|crooks|robbers ..2 says|say|said|sends|send|appreciate|appreciates|love|loves ..3 thanks|thank|you|your|it|merci|folks|people
back turned
`);
const HURT = phrases(`
victim|victims|robbed|robbery|mugged|mugging|assaulted|assault|attacked|attack|raped|rape|groped|drugged|roofied|spiked|scammed|scam|scammer|fraud|defrauded|swindled|conned|lost|savings|stolen|stole|theft|swiped|snatched|grabbed|taken|wallet|purse|laptop|rolex|pickpocketed|burgled|burglarized|break-in|hit|struck|killed|injured|hurt|followed|stalked|harassed|beaten|punched|stabbed|shot|catfished|sextorted|sextortion|nudes|wired|bitcoin|gone|date|abused|abusive|ex|kidnapped|carjacked
thief|thieves|burglar|burglars|robber|robbers|paid-for|crook|crooks
volee|vole|agressee|agresse|fraude|victime|perdu
`);

/** Who falls for a fraud is not the one to scold. */
const FELL = phrases(`
you fell|fall for|it
you|really|actually|still|seriously|how|who|why ..2 fell|fall|falls|fallen for
how do|can|could|did|does you|people|anyone|anybody|someone|folks|she|he|they|a|grown ..2 still|possibly|be|not|fall|believe|give|send|think|lose|hand
`);
const FELL_OK = phrases(`
how|why do|does|did|and ..1 people|anyone|smart|they|so ..2 fall for
did|if|think|believe|worried|when|once|after|have|because|that you ..2 fell|fall|fallen|falling
don't|not|never ..3 fall|fell|falling
how can|do|could|did you|people ..1 still? not ..1 fall|lose|help|report
who fell for? the|a|scam|fraud|victim
how do|can you|i|we still? get|find|send|give|think|help|report|hand|lose|apply|register
`);

const EN_FRANCAIS = phrases(`
elle|il|ils|elles|vous|tu|victime l'a|l'as|l'ont|l'avez|l'avait ..1 cherche|merite|voulu
couru|courait apres
c'est|etait ..1 sa|leur|votre|ta|bien propre? faute
sa|leur|votre|ta propre faute|betise|imprudence|naivete
elle|il|ils|elles|vous|victime ..1 n'avait|n'avaient|n'aviez qu'a
elle|ils|vous|victime|femme|dame ..1 aurait|auraient|auriez|n'aurait|n'auraient|n'auriez|jamais pas|jamais|mieux? du
fallait pas|y penser|etre|sortir|rester|laisser|ouvrir|boire
ne|n' venez|viens ..1 pas pleurer|brailler|vous-plaindre|te-plaindre|chialer
faut|faudrait|doit|devrait pas|plus ..1 s'etonner|se-plaindre|se-surprendre|pleurer|t'etonner|vous-etonner
quand on|tu|vous ..6 faut|doit pas|s'attendre|etre|s'etonner
tant pis pour lui|elle|eux|vous|toi
bien fait pour lui|elle|eux|vous|toi
a quoi s'attendait|s'attendaient|vous|t'attendais|pensait|pensaient
si elle|il|ils n'avait|n'etait|n'avaient|n'etaient ..1 pas
quelle idee de|d'
que faisait-elle|faisait-il|faisaient-ils
habillee|vetue|habillees|vetues comme|ainsi
attire|provoque|cherche ..1 les|des|le ennuis|trouble|malheur
faut ..1 etre ..2 naif|naive|naifs|cave|innocent
si elle|il|ils|vous ..1 n'avait|n'avaient|n'etait|n'aviez|etait|avait ..2 pas|restee|reste|ferme|barre|ecoute|verrouille|moins
on|vous|elle|il|tu ..2 laisse|laissent|laissez|ouvre|sort|marche|boit|envoie ..6 pis|puis|et apres|on|vous|elle|il ..2 s'etonne|surprend|surpris|surprise|pleure|braille|chiale|plaint
faut|faudrait|fallait ..2 pas|bien|etre|le ..2 courir|chercher|vouloir|niaiseux|niaiseuse|epais|naif|naive
franchement|serieux|voyons|coudonc ..1 madame|monsieur|les|la|qui
qui laisse|sort|envoie|ouvre|croit|fait ..6 encore|seule|cles|inconnu|argent|nuit
elle|il|vous a|avait|avez|avaient ..1 juste|rien|seulement qu'a|a
de sa|leur|votre|ta faute
`);

/** Said to help, of what went well, of a service, or in fun. */
const HARMLESS = phrases(`
never|not|isn't|wasn't|aren't|without|nobody's|no|nobody|nothing ..5 fault|blame|asking|ask|deserve|deserved|coming|own|looking
if|had he|she|they|you|victim|woman|man|girl|owner|teen|student ..2 been? wear|wearing|worn|heard|called|stopped|reported|seen|noticed|acted|intervened|there|already|receive|make|catch|quite|sure|yet|buckled|realize|guess|know|had-a|get|see|helmet|seatbelt|belted|paying|careful|quick|for|immediately
on ${SELF} to
put|puts|putting ${SELF} in|into ..2 danger|harm's|risk|way ..1 to|for
s'etonner|se-plaindre ..1 du|des|de|d'
should've|should|could have|'ve|of? been|seen ..1 here|there|a|the|his|her
why is|was|were|would he|she|they|you|people ..2 so|smiling|happy|wearing-a|dancing
in|if you wear|wearing|walk|walking|go ..6 reflective|bright|visible|light
`);

/** Myths taken apart, and blame put where it belongs. */
const SUPPORTIVE = phrases(`
not|never|isn't|wasn't|n'est|jamais|pas ..4 fault|faute|blame
myth|myths|mythe|mythes|consent|victim-blaming|consentement|survivors|survivor|ashamed|embarrassed|judgment|judgement
we ..1 believe you|survivors|her|him|them
no|any victim deserves
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
suspect|suspects|arrested|arrest|accused|impaired|speeding|driver|drivers|driving|impound|impounded|ticket|tickets|licence|license|insurance|charged|court|jailed|jail|sentenced|prison|custody|officer|officers|constable|const|cst|pc|police|sgt|prizes|offender|offenders|thief's|seized|tow|towed|insp|recruit|career|please
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
what could possibly? go wrong
guess what
you|we all? know the rest
and here we are
`);

const isNotAlone = (reading: Reading, { from, to }: Hit): boolean =>
  sentenceOf(reading, from - 1) === sentenceOf(reading, from) ||
  sentenceOf(reading, to + 1) === sentenceOf(reading, from);

/** Something done to a person, told in the past; and what that person did or left undone just before. */
const DONE_TO = phrases(`
stolen|robbed|mugged|assaulted|attacked|groped|drugged|scammed|swindled|conned|snatched|swiped|burgled|carjacked|catfished|stalked|harassed|followed|struck|punched|beaten
lost|sent|wired|gave|handed|paid ..3 {num}|thousands|savings|money|dollars
`);
const CARELESS = phrases(`
unlocked|open|running|alone|drunk|tipsy|drinking|drinks|headphones|earbuds|keys|key|purse|wallet|phone|laptop|window|door|skirt|dress|midnight|stranger|online|tinder|dark|night|idling|unattended|counter|backpack|strap|seat|bag|cash|met|stroller

`);
const careless = (reading: Reading): readonly Match[] =>
  has(reading, CARELESS) && !has(reading, NOT_ABOUT_VICTIM) && !has(reading, SUPPORTIVE)
    ? remarksOn(reading, DONE_TO, HARMLESS)
    : [];

const listed = lookFor(
    { find: BLAME, unless: HARMLESS, shieldedBy: SUPPORTIVE, notNear: ABOUT_OFFENDER },
    { find: IF_ONLY, unless: HARMLESS, shieldedBy: SUPPORTIVE, notNear: ABOUT_OFFENDER },
    { find: REPROACH, unless: HARMLESS, inPost: HURT, shieldedBy: NOT_ABOUT_VICTIM },
    { find: WENT_WITHOUT, inPost: WINK, shieldedBy: NOT_ABOUT_VICTIM },
    { find: MOCK_SURPRISE, inPost: HURT, shieldedBy: NOT_ABOUT_VICTIM, except: isNotAlone },
    { find: DRESS, shieldedBy: SUPPORTIVE, notNear: DESCRIBED },
    { find: FELL, unless: FELL_OK, shieldedBy: SUPPORTIVE },
    { find: EN_FRANCAIS, unless: HARMLESS, shieldedBy: SUPPORTIVE },
  );

export const detect: Detect = {
  id: 'victim-blaming',
  severity: 'warn',
  find: (reading) => [...listed(reading), ...careless(reading)],
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
    '⟦If she hadn’t⟧ invited strangers over, the laptop would still be there.',
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
