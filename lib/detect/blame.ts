/** Words that put what happened on the one it happened to. */
import { phrases } from './phrases.ts';

const WHO =
  'he|she|they|you|people|victim|woman|man|girl|guy|lady|owner|seniors|folks|anyone|someone|somebody|women|girls|ladies|cyclist|pedestrian|student|teen|teens|kid|kids|homeowner|senior|family|resident|parents|caller';

export const SELF = 'himself|herself|themselves|themself|yourself|yourselves';

/** Nobody says these about bad luck: they tell somebody that it was their doing. */
export const BLAME = phrases(`
asking|begging for it|trouble
to blame but|except ${SELF}
only|has|have ${SELF} to blame
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
`);

/** With somebody hurt or robbed in the post, these reproach; elsewhere they are small talk. */
export const REPROACH = phrases(`
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
`);
