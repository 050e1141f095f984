/** Words to one person that are meant to sting. */
import { phrases } from './phrases.ts';
/** Said to one person, and meant to sting. */
export const PUT_DOWNS = phrases(`
get|find yourself? a life
armchair expert|experts|quarterback|quarterbacks|critic|critics|cop|cops|lawyer|lawyers|detective|detectives|general|generals|warrior|chief|police|tactician
nobody|no-one asked
cry more|harder|me-a|about it
cry me a
cope harder|and
learn ..1 how? to ..1 read|drive|spell|count|listen|google
some people|folks just|only|really|will|always|never ..2 complain|whine|moan|happy|satisfied|pleased|argue|hate
reading comprehension|is-hard
stay mad|salty|pressed
mom's|mother's|mommy's|moms basement
ok|okay boomer
you ..1 don't|do-not know what you ..1 talking
you ..1 don't|do-not know the first
scroll on|past|along|by
keep scrolling
unfollow us|then|button
don't let the door
stop|quit|enough|done|with ..2 whining|whinging|whingeing|moaning|bitching|crying|bellyaching|yapping|your-crying
haters gonna
jealous much
yet here you are
you 've|have walked|done|worn|worked|policed ..3 beat|job|shift|shoes|badge|uniform|vest
your|ur opinion|opinions ..2 noted|nothing|irrelevant|worthless|useless|invited|invalid|wrong
shut up
pipe down
adults are talking
triggered much
boo hoo
wah wah|waah
waah|waaah|boohoo|bwah
too much time on your
nothing better to do
bless your heart
who are you to
i|we pay ..2 taxes|too
you don't pay
fun at parties
try harder ..1 troll|next|pal|buddy|kid
zip it
imagine ..1 complaining|thinking|being|whining|crying|tweeting|getting|spending|having ..2 about|this|that|so|over|mad|your|you|time
imagine complaining|whining
thanks|thank for|you the|your ..2 expert|useless|armchair|unsolicited|brilliant|helpful|stellar|valuable|deep ..1 analysis|opinion|advice|insight|input|wisdom|take
maybe|perhaps|try|how-about|start|suggest|go ..2 learn|learning|read|reading|study|studying|google|googling|educate ..4 how|what|law|laws|before|first|up|post|act|facts|yourself|works
educate yourself
bless your|ur|you heart|soul
nobody|no-one|noone|literally-nobody|who|not-one-person ..2 cares|asked|believes|reads|likes|agrees|elected|invited|gives ..6 you|your|u|opinion|this|@|that
try|use|using|buy|get|find|grow|borrow|rent a|some|your ..1 brain|spine|dictionary|map|calculator|spellcheck|mirror|hobby|job|clue|sense|manners|grammar|facts|friend|friends|therapist|humour|humor
go cry|complain|bother|troll|touch|yell|whine
your|his|her|their head|heads|mind ..1 rent free
rent free ..3 your|his|her|their
go back to ..2 games|watching|playing|bed|sleep|kindergarten|tiktok|facebook|cave|couch|basement|knitting|cartoons
why don't you|u ..2 put|apply|join|try|do|run|come|sign|move|go|mind
crayons|crayon
lot|plenty of opinions
you ..1 wouldn't|couldn't|won't last|survive|handle ..1 a|an|one|five|ten|two ..1 day|minute|minutes|shift|hour|night|week
do|did|try ..2 your ..1 homework|research ..4
you|u ..2 no|zero|not-a|haven't-a clue|idea|concept|understanding|business
are|r you|u always|really|actually|seriously|just|even|that|this ..1 this|that|so|always ..1 dense|dumb|stupid|slow|rude|miserable|bitter|thick|ignorant|clueless|angry|entitled
spoken like a|an|someone|somebody|true
whatever ..1 troll|buddy|pal|karen|dude|bud
first|same|only|one|ones ..1 person|people|to ..1 to? call|calling|dial|dialing|cry|scream ..2 us|911|9-1-1
thanks|thank|ok|okay|sure|wow|yes|yeah|hi|hello ..1 dr|doctor|professor|sherlock|einstein|captain|detective|inspector|counsellor|counselor|mr|judge google|obvious|facebook|columbo|internet|expert|genius|matlock|twitter
who hurt you
log off
talk to the hand
another|typical|classic ..1 troll|karen|whiner|hater|complainer|keyboard|bot
not|isn't our problem
not our fault you|u
take a hike
wrong again
try harder
maybe|perhaps|just|how-about try|consider ..1 being ..1 useful|helpful|nice|kind|quiet|grateful|decent|human
if you hate|dislike|can't-stand|despise|don't-like us|cops|police|it ..2 so|that|much|here|don't
oh|great|wonderful|ah|yay|wow ..1 look|joy|goody|another ..1 another|an|a ..1 expert|lawyer|critic|genius|troll|karen|scholar|philosopher|hero
retourne|retournez|va|allez te|vous|donc? coucher|recoucher
you|u|you've ..1 lost ..2 argument|us|me|right|debate
your|ur ..2 concern|complaint|comment|feedback|tweet|opinion|rant ..3 filed|noted|ignored|garbage|trash|recycled|shredded|circular|deleted
keep|go-on-and|go-ahead-and ..1 crying|whining|complaining|tweeting|talking|typing|barking ..2
did|do you|u ..1 fail|flunk|skip|sleep|graduate|pass|finish|even|miss ..3 grade|school|kindergarten|reading|class|english|math|spelling
easy|brave|tough|big|bold ..3 behind|from ..1 a|your|that ..1 screen|keyboard|couch|phone|basement
mele|melez toi|vous
mele-toi|melez-vous
that's|isn't-that|how nice|cute|adorable|sweet|precious|lovely dear|sweetie|honey|hun|buddy|pal|love
get|find yourself? a ..1 job|hobby|friend|grip|clue
oh wise|great|mighty one|sage|leader
relax|chill|calm|settle|breathe ..1 down? nobody|no-one|it's|buddy|karen|sir|pal|bud|princess|snowflake
arretez|arrete|cessez|cesse ..1 donc? de chialer|pleurer|brailler|vous-plaindre|te-plaindre|critiquer|capoter
your|ur|those tears|rage|anger ..1 is|are delicious|sustain|feed|hilarious|cute|adorable
reading|math|spelling|listening|driving|thinking|logic|geography|law ..1 isn't|is-not|is-hard|must-not-be ..1 your ..1 strong|strength|thing|suit|hard
thank|thanks you? for your ..1 service|wisdom|insight|expertise keyboard|captain|general|commander|admiral|sherlock
keyboard|internet|twitter|facebook|couch commander|soldier|hero|general|captain|cop|chief
say|tell it|that|this ..1 to ..1 our|my|us|me ..1 face+
tough guy
you sound like ..2 fun|barrel|treat|joy|delight
get|find yourself? something better|useful|productive to do
thanks|ok|okay|sure|wow|yes|easy professor|sherlock|einstein|columbo|genius|matlock
don't call us next|then|crying
`);
