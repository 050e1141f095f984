/** Words that put what happened on the one it happened to. */
import { phrases } from './phrases.ts';

const WHO =
  'he|she|they|you|people|victim|woman|man|girl|guy|lady|owner|seniors|folks|anyone|someone|somebody|women|girls|ladies|cyclist|pedestrian|student|teen|teens|kid|kids|homeowner|senior|family|resident|parents|caller';

export const SELF = 'himself|herself|themselves|themself|yourself|yourselves';

/** Nobody says these about bad luck: they tell somebody that it was their doing. */
export const BLAME = phrases(`
asking|begging for it|trouble
looking|spoiling for trouble
had|has|have it|that|this coming
help ..3 won't|don't|doesn't|refuse|can't|not ..1 help ${SELF}
nobody|no-one|anyone|anybody|person ..1 with ..1 half|a|any|common ..1 a? brain|sense
women|girls|ladies|drunk|drunks|tourists|people-who|those-who ..8 easy|soft|perfect|prime target+|prey|mark|pickings
problem|issue|question ..2 that|why she|he ..1 stayed|stays|stay|didn't-leave|doesn't-leave|went
why doesn't|didn't|does|don't|won't ..1 she|he|they|women|victims ..1 just? leave|stay
can't|cannot expect ..11 and|without ..1 not|still|nothing|getting|being|someone|consequences
price|cost of|for ..2 careless|carelessness|stupid|stupidity|naive|trusting|drunk|lazy|greed
take|taking|took ..4 report|story|complaint|claim|word|statement|version|account ..4 salt
flirting|dancing|drinking with ..1 everyone|everybody|anyone|strangers|half
victim|owner|woman|senior|student|homeowner|cyclist|pedestrian made|make|makes|making it ..3 easy|simple
blame the|her|him|them|yourself|yourselves|himself|herself ..1 owner|owners|victim|homeowner|parents|not|when
take|takes|took two ..6 fight|argue|quarrel
to blame but|except ${SELF}
only|has|have ${SELF} to blame|thank
bound|sure|certain|destined to happen to|eventually|sooner ..1 him|her|them|you|someone|somebody|or
should|shoulda|ought|could|might|must 've|have|to|of? ..2 seen|known|guessed|expected|smelled ..1 it|this|that|the ..2 coming|better|signs|mile|trouble
gone|goes|go|going|ran|runs|crawled|crawls ..1 back to him|her|them
serve|serves|served|serving you|him|her|them|ya right
should|shoulda|could|ought|should've 've|have|of|to? ..1 known better
common sense anybody|anyone|people|folks|ladies|much
zero|no|little|any sympathy
what|wtf did|do|does|was|were|is|are ${WHO} ..1 expect|thinking|expecting
what did|do|does ${WHO} think ..2 would|was|happen|happens
what was|were|is|are ${WHO} ..1 wearing
what else? do|did|can|would you|we|people|anyone expect when|if|after|leaving|walking|going|wearing|dressing|at|by|with
stupid|dumb|foolish|silly|careless|reckless|naive|gullible enough to
easy pickings
we|i told|warned you so|before|repeatedly
led him|them|her on
boys will be boys
that 's|is|one|one's on you|her|him|them
put|puts|putting|placed|placing ${SELF} ..1 in|into ..3 position|situation|danger|harm's|spot|place|risk|this|that
chose|chooses|choose|decided|insisted|agreed ..2 go|stay|return|went|get|walk|meet|ignore|trust|let|take|on ..2 back|with|in|alone|to-him|strangers|stranger|him|home
went back to him|her
act|acts|acting|seem|seems|seemed all? surprised|shocked
begging|asking to be|get ..1 robbed|mugged|scammed|assaulted|stolen|hit|attacked|ripped|swiped
keep telling|warning|saying you|people|them|folks
don't|do-not want ..4 robbed|groped|assaulted|scammed|hit|raped|stolen|followed|attacked|mugged|harassed
leave|leaving|left ..6 and ..2 expect|complain|cry|wonder|surprised
do the math
go figure
what could possibly? go wrong
connect the dots
colour|color us|me surprised|shocked
actions have consequences ladies|girls|folks
sucker|fool born every
fool and|& his|her|their money
regret|regretted ..3 morning
bad|poor|terrible|stupid|dumb|foolish|awful|questionable|unwise|silly|bonehead|reckless|naive choice|choices|decision|decisions|idea|judgment|judgement|call|move|plan ..1 on|by|from his|her|their|your ..1 part|side|end
poor|bad|questionable|lousy ..1 life? choices|judgment|judgement|decisions
how gullible|naive|dumb|stupid|careless|foolish|clueless|trusting|drunk|dense ..1 can|could|do|does|must|are|is
red flag|flags everywhere|all-over|galore|ignored|anyone|girl|hello|a-mile
don't|do-not|please-don't come? ..1 crying|cry|whining|whine|complaining|complain|running ..1 to us
lesson|lessons learned|learnt ..1 the? hard
learned ..2 lesson|hard
invitation to ..2 thieves|trouble|theft|crime|criminals|be|rob|steal
may|might as well ..3 invite|sign|hand|leave|hang|give|put
practically|basically|literally|pretty-much|essentially|all-but ..1 invited|inviting|invites|asked|asking|begged|begging|handed|handing|wanted|gave|giving
that|this|it|which 's|is exactly? what happens when|if
that's|this-is|that-is exactly? what happens when|if
and|then|so ..1 it|you|they|nobody|no-one|that ..1 won't|wouldn't|will-not ..2 get|be|happen|have|need
when|if you meet|date|trust|invite|text|chat|drink|walk|leave|carry|flash ..4 internet|strangers|stranger|online|app|alone|dark|dressed
had she|he|they|the ..3 listened|left|locked|stayed|just|simply|only|checked|walked|called|said|kept
can't|cannot|shouldn't|doesn't-get ..3 be|act|really ..1 surprised|shocked|upset|complain
will|do|would|did ${WHO}|contractors|drivers|tourists|students|cyclists|parents|girls|owners ever|never learn|listen|lock|get-it
when will|are|do ..2 learn|listen|start|stop|smarten
write|writes|wrote themselves|itself
draw your own conclusion+
bless|god-bless her|his|their ..2 heart|socks|soul
knew|know|known exactly? what|who ..1 kind|he|she|they|sort|type|was ..5 into|dating|marrying|with|about|for
stay home ..1 if ..1 you ..1 can't|cannot|don't|drink|value|want
can't|cannot|couldn't handle|hold ..1 your|his|her|their|liquor|booze|drink ..1 liquor|booze|drink|alcohol|drinks
mouthed off|back
ran his|her|their|your mouth
picked a|the fight ..2 with|and|then
brought|brings|bring|invited|invites|attracted it|this|trouble ..1 on|upon
nobody|no-one|noone forced|made|told|twisted|held|put ..1 her|him|them|you
nobody|no-one|noone asked her|him|them|you to
wrong place ..4 her|his|their|own|because
what does|do|can|could|else|else-can ..2 she|he|they|people|you ..1 expect
smarten|smarten-up up
too|so ..1 dumb|stupid|clueless|foolish|careless|trusting|drunk|friendly|naive|gullible|greedy|lazy ..4 to|for|so|and|that
greed|greedy|curiosity|vanity ..6 cost|got|lost|kills|victim
swipe|swiped right
willingly ..6 so|lesson
what kind|sort of ..1 mother|father|parent|woman|girl|man|person|idiot ..2 lets|let|leaves|goes|walks|sends|wears|carries|does
let that|this be a ..1 lesson
taking|takes|took her|his|their chances
if|had ..1 you|you'd|she|he|they|people ..2 listened|followed|heeded|read|paid|bothered|believed ..8 would|wouldn't|you'd|could
if women|girls|people|they|she|he|seniors|students|cyclists|folks|tourists|victims|ladies ..1 would|could|only ..1 just|only|simply
play|plays|played|playing with fire
pepper-spray|whistle|whistles|rape-whistle ..6 miniskirt|skirt|women|girls|ladies|dress
a woman|man|girl|guy|person|stranger he|she|they ..1 never|hadn't|barely
lie|lies|lay down with dogs
flirt|flirted|flirting|teased|teasing|led-on ..8 then|and|surprised|expect|complain
pretty|awfully|really|rather|kind-of|so|that|very|quite|incredibly naive|gullible|careless|foolish|trusting|reckless
basically|practically|literally|open|engraved invitation
bit|ounce|shred|little|lick|drop of ..1 common? sense|caution|judgment ..4 would|could|goes|might|saved
is|that's|it's on you ..1 parents|mom|dad|folks|ladies|buddy
barely|hardly|didn't-even ..1 had|have ..1 to? try
can't|cannot fix|help|save|cure|police ..1 that|stupid|them|those|everyone|naive
ignored|ignores|ignoring ..3 warnings|warning|advice|tips|red-flags|signs
`);

/** What the person hurt should have done, or not have done. */
export const IF_ONLY = phrases(`
if she|he|they|you|victim|woman|man|girl|owner|senior|lady|teen|student hadn't|would've
if he|they wasn't|weren't
if you|she|he|girls|women|ladies|people|they dress|flash|walk|drink|go|get|leave|choose|insist|hang|party|wear|meet|send ..9 expect|surprised|complain|cry|shocked|consequences
you|she|he|they|victim|woman|girl|women|girls|ladies|people shouldn't|shouldnt|should-never ..2 been|have|walking|out|wearing|drinking|alone|left|gone|dress|walk|drink|wear|flash|trust|meet ..2 alone|walking|out|there|drinking|wearing|drunk|left|gone|opened|answered|trusted|met|worn|let|accepted|gotten|got|drank|flashed|bragged|sent|posted|carrying|flashing|texting|on|night|dark|that|strangers|with|so
she|he|they|victim|woman|girl|owner|homeowner|senior should have|'ve|of|just|simply stayed|locked|listened|thought|left|kept|fought|screamed|said|walked|taken|used|worn|watched|checked|hung|guessed|seen|realized|looked|run|been|called|learned
why was|were|would|is ${WHO} ..1 out|walking|walk|alone|even|wearing|wear|go|post|meet|open|leave|trust|let|drinking|answer|drunk|carrying|send|give|believe|in|with|at|there
she|he|they|you|victim|woman|girl|lady|owner|grandma shouldn't|should-not|shouldnt|ought-not have|of ..2 going|walking|jogging|leaving|drinking|riding|wearing|out|alone
had no business
so|and|then what did|do|does|would ..1 she|he|they|you|people ..1 think|expect
went ..1 to|back|up|home|over ..3 his|her|the|with ..3 place|apartment|house|room|hotel|car|home|condo ..6 expect|think|surprised|shocked|come-on|what|voluntarily|so
dress|dresses|outfit|skirt|heels|shorts|leggings ..6 attention|expect|surprised|wonder|trouble|invitation
what|why was|were|is|are ..6 doing|walking|wandering|biking|jogging|driving|sitting ..2 out|alone|there|at|in|on|around|up|late
girls|ladies|women|gals|seniors|kids if you|ya
should have|'ve|of|just|simply|really ..1 stayed|known|locked|left|listened|thought|walked|taken|used|worn|watched|checked|looked|stuck|called|picked|parked|hidden|said|gone|kept|hung|asked|hid|secured|ignored|deleted|refused|googled
shouldn't have|'ve|of ..1 been|gone|left|opened|answered|trusted|met|let|had|worn|drunk|walked|stayed|given|parked
shouldn't|should-not be walking|out|drinking|jogging|wearing|alone|carrying|riding|texting
let|lets|letting him|her|them|the-guy|a-stranger|strangers in|inside ..6 so|and|then|can't|what|surprise
wouldn't|wouldn't-have|not have|'ve|be|of ..1 been? ..1 stabbed|robbed|shot|hurt|hit|scammed|attacked|assaulted|killed|mugged|stolen|taken|groped|raped|dead ..1 if|had|unless
she|he|they|you would|'d|might still ..1 have|be ..1 his|her|their|your|the? phone|wallet|car|money|bike|savings|purse|here|alive|fine|standing
sa|leur|ta|votre faute
minijupe|decollete
`);

/** With somebody hurt or robbed in the post, these reproach; elsewhere they are small talk. */
export const REPROACH = phrases(`
rookie|classic|basic mistake
not|n't|wasn't|isn't|hardly|far ..1 the|a|so|very|too|particularly|from ..1 smart|smartest|brightest|wisest|best|bright|wise|clever|greatest|safest ..1 move|idea|choice|decision|plan|thing|moment
paid|pays|paying|pay the|a? price|for-it|for-that
you'd|you|one would|'d? think ..6 by-now|better|learn|learned|know|knew|smarter|enough
never learn|learns
couldn't|can't|didn't|doesn't|wouldn't|not|never ..1 be? bother|bothered|care|think|bother-to|even
invite|invited|inviting|invites|handed|handing|gift-wrapped|rolled-out|welcomed ..3 thief|thieves|robber|robbers|burglar|burglars|criminals|crooks|trouble|it|platter
know|watch|mind your|their|her|his|own limit|limits|drink|surroundings ..1 ladies|girls|people|folks
deserve|deserved|deserves ..1 to|it|what|everything|being ..1 be|get|got|robbed|lose|happened|stolen|it
where|what was|were|kind her|his|their|the|of ..1 friends|parents|mother|mom|head|brain|boyfriend|husband|parent
no|little|small wonder|surprise
not|n't|hardly|nobody|aren't|isn't|we're ..2 surprised|shocked|surprising|shocking
maybe|perhaps rethink|reconsider|skip|lose|ditch|leave|consider|invest|wear|learn|dress|lock|think|use|check|read
people|owners|folks|residents|victims|they|seniors|students need|must|should|have ..2 take|own|accept ..3 responsibility|ownership|accountability
you|she|he|they|victim got|get|gets|getting greedy|careless|cocky|complacent|lazy|sloppy
you|people|they make|made|making it ..3 easy
did|does nobody|no-one|anyone|anybody|someone|her|his ..2 teach|tell|warn|explain|think|check
let|lets ..1 stranger|strangers|guy|man|someone ..1 buy|drive|use|borrow|hold
was|is|how it|that smart|wise|bright
reason ..1 we|they tell|say|warn|ask|repeat ..1 girls|women|people|you|ladies|folks|everyone|kids
maybe|perhaps|tip|hint|newsflash ..1 don't|do-not|not|stop|try|stay|leave|get|put|lock|keep|buy
think|thinking twice|first|ahead|ladies|people|folks
wake up ..1 people|folks|ladies|everyone
who does that|this
of course she|he|they
guess what|who happened|learned|got|won't
old enough to know
better safe|luck next|than
takes|took two to
live and learn
moral of the
it is|was|'s ..2 own
come on ..1 people|folks|guys|ladies|now|man|really|everyone
gift wrapped|with|for
with a bow
rule number|one
moral of|is|=
use|used|using|had|have|get|got|show|showed|lacking|lacked ..2 your|his|her|their|some|any|a|an|no|little? ..1 head|brain|brains|noggin|sense|judgment|judgement|common-sense|caution
ever heard of
for a reason
never|barely|hardly|only-just met|seen|knew|know|spoken
sitting duck|ducks
flashing|flaunting|showing|waving|showing-off|bragging ..6 phone|cash|jewellery|rolex|money|watch|chain|purse|about|off
own worst|enemy
thief|thieves|scammer|scammers|burglar|robber|crook|crooks|robbers ..2 says|say|said|sends|send|appreciate|appreciates|love|loves ..3 thanks|thank|you|your|it|merci|folks|people
back turned
next time ..4 don't|do-not|stay|drink|lock|think|wear|leave|keep|use|take|try|listen|bring|call
it's|it-is {num} ..1 people|folks|ladies|guys|everyone
gullible|naive|clueless|trusting ..1 senior+|grandma|granny|people|folks|much|lot|again
who|why would|does|in-their ..3 leave|leaves|walk|walks|send|sends|trust|trusts|carry|carries|meet|meets|give|gives|wire|open|keep
maybe|perhaps|how-about|try ..3 next time
when will
think before|first ..1 you|clicking|sending|posting
simple as
common sense
such ..1 easy|soft|perfect|prime|tempting target|mark|prey
get what you
you were|was|were|been warned
again and|& again
can't|cannot|don't|won't|not|hard|tough|difficult|wouldn't ..3 feel|feeling ..2 sorry|bad|sympathy|pity
we|i did post|tell|warn|say|mention|share|put
we|i tried ..1 to? ..1 tell|telling|warn|warning
hmm|hmmm|tsk|sheesh|geez|welp|oof
`);
