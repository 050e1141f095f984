/** Words that put what happened on the one it happened to. */
import { phrases } from './phrases.ts';

const WHO =
  'he|she|they|you|people|victim|woman|man|girl|guy|lady|owner|seniors|folks|anyone|someone|somebody|women|girls|ladies|cyclist|pedestrian|student|teen|teens|kid|kids|homeowner|senior|family|resident|parents|caller';

export const SELF = 'himself|herself|themselves|themself|yourself|yourselves';

/** Nobody says these about bad luck: they tell somebody that it was their doing. */
export const BLAME = phrases(`
asking|begging for it|trouble
only|has|have ${SELF} to blame
serve|serves|served|serving you|him|her|them|ya right
should|shoulda|could|ought|should've 've|have|of|to? ..1 known better
zero|no|little|any sympathy
what|wtf did|do|does|was|were|is|are ${WHO} ..1 expect|thinking|expecting
stupid|dumb|foolish|silly|careless|reckless|naive|gullible enough to
easy pickings
led him|them|her on
boys will be boys
that 's|is|one|one's on you|her|him|them
put|puts|putting|placed|placing ${SELF} ..1 in|into ..3 position|situation|danger|harm's|spot|place|risk|this|that
chose|chooses|choose|decided|insisted|agreed ..2 go|stay|return|went|get|walk|meet|ignore|trust|let|take|on ..2 back|with|in|alone|to-him|strangers|stranger|him|home
went back to him|her
act|acts|acting|seem|seems|seemed all? surprised|shocked
keep telling|warning|saying you|people|them|folks
don't|do-not want ..4 robbed|groped|assaulted|scammed|hit|raped|stolen|followed|attacked|mugged|harassed
do the math
go figure
connect the dots
actions have consequences ladies|girls|folks
sucker|fool born every
bad|poor|terrible|stupid|dumb|foolish|awful|questionable|unwise|silly|bonehead|reckless|naive choice|choices|decision|decisions|idea|judgment|judgement|call|move|plan ..1 on|by|from his|her|their|your ..1 part|side|end
how gullible|naive|dumb|stupid|careless|foolish|clueless|trusting|drunk|dense ..1 can|could|do|does|must|are|is
red flag|flags everywhere|all-over|galore|ignored|anyone|girl|hello|a-mile
learned ..2 lesson|hard
practically|basically|literally|pretty-much|essentially|all-but ..1 invited|inviting|invites|asked|asking|begged|begging|handed|handing|wanted|gave|giving
and|then|so ..1 it|you|they|nobody|no-one|that ..1 won't|wouldn't|will-not ..2 get|be|happen|have|need
had she|he|they|the ..3 listened|left|locked|stayed|just|simply|only|checked|walked|called|said|kept
can't|cannot|shouldn't|doesn't-get ..3 be|act|really ..1 surprised|shocked|upset|complain
write|writes|wrote themselves|itself
draw your own conclusion+
bless|god-bless her|his|their ..2 heart|socks|soul
knew|know|known exactly? what|who ..1 kind|he|she|they|sort|type|was ..5 into|dating|marrying|with|about|for
can't|cannot|couldn't handle|hold ..1 your|his|her|their|liquor|booze|drink ..1 liquor|booze|drink|alcohol|drinks
mouthed off|back
picked a|the fight ..2 with|and|then
what does|do|can|could|else|else-can ..2 she|he|they|people|you ..1 expect
smarten|smarten-up up
too|so ..1 trusting|drunk|friendly|naive|gullible|greedy|lazy ..4 to|for|so|and|that
swipe|swiped right
willingly ..6 so|lesson
let that|this be a ..1 lesson
taking|takes|took her|his|their chances
if women|girls|people|they|she|he|seniors|students|cyclists|folks|tourists|victims|ladies ..1 would|could|only ..1 just|only|simply
play|plays|played|playing with fire
pepper-spray|whistle|whistles|rape-whistle ..6 miniskirt|skirt|women|girls|ladies|dress
`);

/** What the person hurt should have done, or not have done. */
export const IF_ONLY = phrases(`
if she|he|they|you|victim|woman|man|girl|owner|senior|lady|teen|student hadn't|would've
if you|she|he|girls|women|ladies|people|they dress|flash|walk|drink|go|get|leave|choose|insist|hang|party|wear|meet|send ..9 expect|surprised|complain|cry|shocked|consequences
why was|were|would|is ${WHO} ..1 out|walking|walk|alone|even|wearing|wear|go|post|meet|open|leave|trust|let|drinking|answer|drunk|carrying|send|give|believe|in|with|at|there
had no business
so|and|then what did|do|does|would ..1 she|he|they|you|people ..1 think|expect
what|why was|were|is|are ..6 doing|walking|wandering|biking|jogging|driving|sitting ..2 out|alone|there|at|in|on|around|up|late
girls|ladies|women|gals|seniors|kids if you|ya
should have|'ve|of|just|simply|really ..1 stayed|known|locked|left|listened|thought|walked|taken|used|worn|watched|checked|looked|stuck|called|picked|parked|hidden|said|gone|kept
shouldn't have|'ve|of ..1 been|gone|left|opened|answered|trusted|met|let|had|worn|drunk|walked|stayed|given|parked
sa|leur|ta|votre faute
minijupe|decollete
`);

/** With somebody hurt or robbed in the post, these reproach; elsewhere they are small talk. */
export const REPROACH = phrases(`
not|n't|wasn't|isn't|hardly|far ..1 the|a|so|very|too|particularly|from ..1 smart|smartest|brightest|wisest|best|bright|wise|clever|greatest|safest ..1 move|idea|choice|decision|plan|thing|moment
paid|pays|paying|pay the|a? price|for-it|for-that
never learn|learns
couldn't|can't|didn't|doesn't|wouldn't|not|never ..1 be? bother|bothered|care|think|bother-to|even
invite|invited|inviting|invites|handed|handing|gift-wrapped|rolled-out|welcomed ..3 thief|thieves|robber|robbers|burglar|burglars|criminals|crooks|trouble|it|platter
know|watch|mind your|their|her|his|own limit|limits|drink|surroundings ..1 ladies|girls|people|folks
deserve|deserved|deserves ..1 to|it|what|everything|being ..1 be|get|got|robbed|lose|happened|stolen|it
where|what was|were|kind her|his|their|the|of ..1 friends|parents|mother|mom|head|brain|boyfriend|husband|parent
no|little|small wonder|surprise
not|n't|hardly|nobody|aren't|isn't|we're ..2 surprised|shocked|surprising|shocking
maybe|perhaps|tip|hint|newsflash ..1 don't|do-not|not|stop|try|stay|leave|get|put|lock|keep|buy
think|thinking twice|first|ahead|ladies|people|folks
who does that|this
of course she|he|they
old enough to know
takes|took two to
live and learn
moral of the
it is|was|'s ..2 own
gift wrapped|with|for
with a bow
rule number|one
moral of|is|=
use|used|using|had|have|get|got|show|showed|lacking|lacked ..2 your|his|her|their|some|any|a|an|no|little? ..1 head|brain|brains|noggin|sense|judgment|judgement|common-sense|caution
ever heard of
for a reason
sitting duck|ducks
flashing|flaunting|showing|waving|showing-off|bragging ..6 phone|cash|jewellery|rolex|money|watch|chain|purse|about|off
own worst|enemy
thief|thieves|scammer|scammers|burglar|robber|crook|crooks|robbers ..2 says|say|said|sends|send|appreciate|appreciates|love|loves ..3 thanks|thank|you|your|it|merci|folks|people
back turned
it's|it-is {num} ..1 people|folks|ladies|guys|everyone
when will
think before|first ..1 you|clicking|sending|posting
simple as
common sense
get what you
you were|was|were|been warned
again and|& again
`);
