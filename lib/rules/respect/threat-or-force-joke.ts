import { laughing } from '../../detect/joking.ts';
import { type Hit, lookFor, type PhraseSet, phrases, sentenceOf, sentencesWith } from '../../detect/phrases.ts';
import type { Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const THEM =
  'him|her|them|you|ya|em|somebody|someone|suspect|suspects|guy|guys|criminals|thieves|thugs|crooks|runner|perp|perps|buddy|dude|protesters|protestors|anybody|anyone|everybody|idiot|idiots|bastards';
const GROUND =
  'pavement|asphalt|concrete|sidewalk|dirt|ground|hood|curb|tarmac|floor|wall|grass|gravel|mat|baton|door|snowbank|fist|fists|boot|knee|trunk|fence';

/** Each of these says that somebody will be, or ought to be, hurt or hunted. */
const THREATS = phrases(`
hunt|hunting you|him|her|them|em|these|those|the|every|each ..3 down|like
hunt you
we|i will|'ll|gonna|shall|are|'re ..3 hunt|mess|break|crush|smash|hurt|bury|destroy|flatten|squash|wreck|ruin|punch|kick|slap|beat|tase|taze|shoot|choke|stomp|bite|drag|swat|gut|maul|hunting|coming-after ..1 you|ya|your|every|each|em|'em|these|those
plenty|lots|enough|spare|extra of? ..1 bullets|ammo|lead
get|gets|got|gotten what was|were|'s|is coming
like dogs|animals|rats ..1 we|you|they|and will|should|deserve
fafo
f|fuck|mess|screw|muck|fool|eff|fk|fck|faf|play|step around|out|with|up ..3 find out
run|resist|try|fight|steal|flee|swing|spit|touch|hide|come ..4 and|see|you'll|to|you|then ..1 find out
go ahead ..2 make ..2 day
go ahead ..2 try
make our|my day punk
just|go|come|c'mon|please try|test us|me|it
i|we|double dare you ..2 run|resist|try
try|test our patience|us|me and|again|then
come at me|us
come and|& get some
tase~|tasing|taze~|tasering|taser|electrocute|zap|pepper-spray|pepperspray ..1 you|ya|yourself|first|everyone|everybody
don't tase|taze me
taser|tasers|tase|taze|taser's therapy|tag|time|party|treatment|dance|massage|tickle|tickles|fun|ride|special|discount|shuffle
ride|rode|riding|rides the lightning|taser|voltage|bull
50,000|50000|fifty volts|thousand
volts|voltage|shock|shocking ..3 treatment|therapy|personality|him|her|change|experience|attitude|conclusion
dance|danced|dancing|flop|flopped|flopping ..5 taser|tased|volts
get|gets|got|getting|be tased|tazed|tasered|bit|bitten|chomped|munched|mauled|chewed ..2 you|next|instead|by-our|too
beat|beating|kick|kicking|knock|knocking|pound|smack|thump|whoop|whup the|some|a|his|her|their|your ..1 out|hell|crap|snot|tar|stuffing|sense|ass|asses|teeth|butt|daylights|head|heads|skull|brains|living|shit|piss|lights
slap|smack|punch|kick|choke|shoot|stomp|whip|smash|throttle|strangle ..1 ${THEM} ..2 myself|ourselves|silly|senseless|out|next|again|harder|upside|around
beat|beaten ${THEM} ..1 senseless|up|silly|black|pulp|down|within
beatdown|beatdowns|curbstomp
curb stomp
break|breaking|broke|snap|snapping his|her|their|your|a|some|every|both ..1 legs|arms|fingers|bones|jaw|kneecaps|neck|face|arm|ribs|nose|wrist|bone
break|crack|bust|knock|knocking|cracking|busting|bash|bashing|split ..1 some|a|few|your|their|more ..1 heads|skulls|skull
attitude adjustment
tune|tuned|tuning ..1 up ${THEM}
tune|tuned|tuning ${THEM} up
street|frontier|wild-west|vigilante justice
wall-to-wall counselling|counseling
nightstick|baton|hickory|wood shampoo|massage|therapy
batons|tear-gas|tasers|hoses|water-cannon|pepper-spray|riot-gear ..2 ready|warmed|waiting|itching
rubber bullets ..2 for|work|them|ready|you
rough ride
${THEM}|he|she|face|faces|teeth|nose|head|suspect|driver ..3 met|meet|meets|met-with|kissed|kisses|hugged|ate|eat|eats|eating|tasted|taste|tastes|licked|introduced|acquainted|friends|bounced|planted|face-planted|faceplanted ..4 ${GROUND}
introduce|introduced|introducing|acquaint|acquainted him|her|them|his|face|suspect|driver|guy ..2 to|with ..2 ${GROUND}|ground|taser|k9|dog
eat|eating|ate|taste|tasted|kiss|kissed|lick|hug|hugging|meet some|the|a pavement|asphalt|concrete|dirt|curb|sidewalk|fist|knuckles|lead|boot
fell|tripped|slipped|falls|fall down|on|into|over the|some|a|our ..1 stairs|steps|door|fist|boots ..3 wink|few|again|times|oops|somehow|twice|several
accidentally fell|tripped|slipped|hit|walked ..3 stairs|door|times|again|oops|head
shoot first
shoot ..1 on|to sight|kill|shoot-first
should|could|would|shoulda|should've have|'ve|of? ..1 shot|tased|tasered|choked|drowned|hanged|burned ${THEM}|the|that|down|this|sooner|too|on
should|deserve|deserves|deserved|needs|need|ought to|be|a|have ..1 be? been? shot|hanged|hung|whipped|flogged|beaten|castrated|spanked|lynched|neutered|put-down|tased|tasered|bullet|beating|thrashing|spanking|noose|rope|firing-squad|electric-chair|caning|smack|slap|punch
too bad ..2 missed|survived|lived|only|stopped
wish|wished|pity|shame|sad ..4 missed|survived|lived|trigger|he'd|had-shot
let|leave|leaving|left him|her|them|em|'em ..1 bleed|die|rot|drown|burn|freeze|suffer
saved|saves|saving|save ..2 taxpayers|us|everyone ..4 trial|court|bullet|money
bullet|bullets|round ..3 with|has|for|have|bearing his|her|their|your|him|her|them|name
lights out ..1 for|buddy
target practice
open season on
string|strung|lynch|hang ..1 them|him|em|her ..1 up|high|from
bring back the? ..1 noose|gallows|lash|firing|rope|birch|cane|stocks|strap|electric-chair|hanging|guillotine
dead or alive
between the eyes
warning shot|shots ..4 eyes|head|chest|right|straight|into
won't|not|never ..2 be|play ..1 gentle|nice|kind|polite|pretty
we|i will|'ll|gonna ..3 break|crush|smash|destroy|bury|wreck|ruin|hurt|drop|flatten|end|squash you|ya|them|him|your
can't|couldn't|cannot|can breathe ..12 should|try|tried|try-not|lol|maybe|then|shouldn't|resist|resisting|stop
meet|meets|met|meeting|dance|dancing|tango|wrestle|cuddle ..1 with|officer|mr|our|the|my ..2 taser|tasers|baton|pepper|jaws|fangs|fist
wanna|want|care|like|ready|wants to? dance|tango|wrestle|play|race|cuddle|box|tangle ..1 with ..2 dog|dogs|k9|taser|swat|etf
our|the|some|my|your pepper-spray|pepper|taser|tasers|baton|batons|tear-gas|bullets|rubber|nightsticks|fists|boots|k9s ..2 has|have|is|are|don't|doesn't|never|loves|love|works|tastes|goes|comes|wants ..4 expiry|expire|spicy|patient|hungry|waiting|talk|talking|discriminate|miss|refund|friends|hello|feelings|warranty|charged|choices|picky|itchy|bored|loaded|seasoning|great|perfectly|fine|you|your|attention|sense|practice|exercise
dose|taste|shot|squirt|splash|whiff|sip|blast|jolt of|from ..2 pepper|taser|oc|oc-spray|tear-gas|mace|electricity|reality|justice|karma|baton|lead
need|needs|needed|want|could-use|love ..2 target|bite|tasing|practice ..3 you|dummy|dummies|volunteer|volunteers
wonder how that|he|she|those ..1 happened|got|fell
we|we'll will|'ll? find you ..1 and
you 'll|will|'re|are|gonna ..2 regret|wish|sorry|pay|cry|bleed|suffer|hurt|limp|learn-the-hard
will regret it|this|that|ever
enjoy|enjoying the|your|his|that ..2 ice|icepack|bruise|bruises|stitches|hospital|limp|headache|concussion|cast|crutches|swelling|nap|dental|er|ambulance|tasing
free|complimentary dental|dentistry|nose|facial|haircut|chiropractic|massage|ride ..3 for|with|to|work|job
dental work|plan
happy to oblige
so we|they|officers gladly|happily? obliged
we|they|officers|cops obliged|delivered ..1 him|her|his|and|enjoy|gladly|happily|swiftly
scar|scars|bruise|bruises|limp ..3 to remember|remind|prove
learn|learned|learns|found-out the hard way ..6 dog|k9|taser|baton|officer|officers|cop|cops|pavement|ground
his|her|their|your face|jaw|nose|teeth|ribs|head|skull|knee ..2 disagreed|lost|lose|disagreement|argument|met|thanked|introduced|rearranged|redecorated
disagreement|argument|conversation|meeting|chat|date|appointment|encounter|dance|hug with ..2 jaw|nose|teeth|ribs|face|knee|taser|baton|pavement|asphalt|sidewalk|concrete|dog's|k9's
rearrange|rearranged|rearranging|redecorate ..1 his|her|their|your|some face|faces|jaw|teeth|features
bodybag|bodybags|toe-tag
in|a|or|leave|home body|pine bag|box
leave|leaving|left|go|going|come|coming|came|home ..2 in|on a|an ..1 stretcher|ambulance|hearse|gurney|casket|coffin|crutches|wheelchair
fewer|less fingers|teeth|limbs|toes
keep|count all|your|his ..1 fingers|limbs|toes|teeth
go|goes|going|went|gone|get|taken|wake|woke to|there|up|in ..2 jail|cells|hospital|court|custody ..1 tired|sore|bruised|winded|bleeding|limping|hurting|broken|exhausted|black
jail|cells tired|sore|bruised|limping
run ..6 jail|prison|go|be tired
only|just die|go|be tired
sleep with|one ..2 eye|one open
we|i know where you|they|he live|lives|sleep|sleeps|park
watch|watching|mind|cover your|their back|backs ..1 punk|buddy|because|we
you|they|your|he 're|are|'s|is next ..1 punk|buddy|pal
coming|come for you|ya|him|them|his|your ..3 sleep|run|hide|head|ass|next|dogs|tick|blood|scumbag|dirtbag|creep|coward|and|with
tick tock
gonna|going|about|want|wants|will|love|loves to|hurt|it? hurt|sting|bleed|leave ..2 mark|badly|bad|lot|you|them|like|bruise
will|'ll|make|made|gonna|going ..2 ${THEM} ..1 bleed|suffer|cry|squeal|regret-it|scream|beg|hurt
cry|cried|crying|squealed|screamed|screaming|squeal|yelped|sobbed ..2 like a|an|the ..2 baby|girl|pig|child|babies
run|ram|mow|running ${THEM} ..1 over|down ..2 next|with|too|ourselves|again
love tap
pain|hurt|suffering|bite|bites|bruises|ouch ..3 is|are ..3 free|complimentary|deserved|included|guaranteed|house
say hello to my little
meets|met the|our|a|his|her horses|horse|dogs|baton|batons|bumper|taser|business
business end of
at full gallop
got what he|she|they deserved|earned|needed
his|her|their|your|suspect's jaw|nose|face|teeth|ribs|knee|head|chin|back|shoulder|arm|ego|body|butt|shins|knees ..2 lost|lose|loses|met|meets|meet|found|discovered|had|got|became|becomes|now|made|kissed|tried|took|came ..6 argument|fight|debate|battle|elbow|knee|fist|boot|baton|taser|pavement|asphalt|sidewalk|concrete|floor|ground|curb|wall|hood|door|acquainted|friends|disagreement
lost|lose|loses|losing the|an|a|his|her|their ..2 argument|fight|debate|wrestling|dance|disagreement|contest|duel|race ..3 to|with|against ..3 taser|pavement|ground|sidewalk|elbow|baton|dog|k9|asphalt|concrete|boot|fist|gravity|curb|floor|officer|officers|cst|pc|sgt
ride|trip|date|dance|appointment|meeting|hug|chat|introduction|kiss|session|tango ..2 on|with|from|to the|our|mr|mrs|a ..1 lightning|taser|pavement|ground|concrete|asphalt|baton|hood|dog|canine
run|runs|running|flee|fight ..8 tackled|tased|tired|bitten|winded|hurt|sore|sorry|bruised|ugly|badly
tackled|tased|caught|jailed|arrested tired
cuffs|handcuffs|bracelets ..3 tight|tighter|snug|pinch|pinched|loose ..8 click|notch|comfort|another|extra|enjoy|tighter|oops|good|boo|sorry
extra|another|one-more|few-more click|notch|clicks|notches
zip|zap|zapped|lit|light|lighting|fry|fried|jolt|jolted|sizzle|sizzled|cook|cooked ${THEM} ..1 up|like|good|again|lol|crispy
you|they|he|she|anyone|everyone ..2 get|gets|getting|got|gonna-get|want|wants|need|needs|deserve|deserves|earned a|the|some|his|her|their|your|an ..1 bruise|bruises|beating|beatdown|whooping|whupping|thumping|licking|smackdown|slap|smack|knuckle|knuckles|thrashing|spanking|kicking|pounding|lumps|boot|butt-kicking|face-full|faceful|mouthful|belly-full
hands|fists|boots|batons|dogs are|were ..2 itching|twitchy|hungry|rated|registered|ready|waiting
itching|dying|aching|eager|hoping|praying|begging|looking|waiting|excited for|to ..1 ${THEM}|a|an|use|try|be ..1 excuse|reason|fight|run|resist|swing|tase|try|chance|round
give|giving|gave us|me|them a|an|one|any reason|excuse
please|hope|hoping|wish|dare|pray ..2 he|they|you|she|someone|somebody runs|resists|resist|run|fights|fight|try|tries
hope|hoping|bet|betting ..2 it|that|they|he|she hurt|hurts|stings|stung|cried|leaves|left|bled|squealed
don't|do-not|won't|wouldn't ..2 need|want|be|like|walk|look|recognize ..4 teeth|kneecaps|pretty|upright|straight|ribs|dentist|handsome|much-longer
pick|picking|picked|spit|spitting|count|counting|swallow|swallowing ..2 teeth|gravel|asphalt|bits|chiclets
eat|eating|ate|chew|chewing|taste|tasted|tasting|inhale|sniff ..2 gravel|pavement|dirt|turf|grass|sidewalk|snow|mud|hood|tarmac
old|good-old fashioned ..2 beating|thrashing|whipping|spanking|whooping|discipline|justice|way
in|back-in my|the|those good? day|days|old-days|seventies|sixties|eighties ..10 phone-book|beat|smack|slap|strap|boot|alley|belt|back-of|whack|hose|knuckles
phone book ..4 treatment|session|therapy|massage|beating
back of the|a van|wagon|alley ..4 chat|talk|lesson|oops|bumpy|explain|ride|bounce
bumpy|long|scenic|rough ride ..6 cells|station|jail|van|wagon|downtown|oops|back
hit|hits|bumped|banged|smacked|bonked|knocked|whacked ..2 his|her|their head ..8 oops|car|cruiser|door|somehow|twice|again|clumsy|shame|wink|roof|times
mind|watch|careful|duck your|his|her head ..6 oops|too-late|bonk|thud|whoops|late
clumsy suspects|guy|fellow|fella|lad|thing|prisoner|perp
gravity|pavement|asphalt|concrete|physics|karma|taser|sidewalk|ground|stairs ..1 always|won|wins|undefeated|works|did|does|never|is|caught|broke|takes ..4 win|wins|undefeated|loses|rest|it|trick|work|fall|mistress|him|her|care|first
score|scoreboard|final|k9|dog|taser|pavement ..1 1|one ..2 0|zero|nil|nothing|suspect|thief|bad|crook|runner|thieves
he|she|they|suspect|runner|driver|guy won't|wouldn't|will-not|is-not|isn't ..2 sit|walk|sitting|walking|run|running|chew|chewing|smile|smiling|eat|dance|dancing ..5 week|weeks|while|month|days|time|straight|same|properly|comfortably|soon|now
sit|sitting|walk|walking|chew|chewing ..2 funny|straight|comfortably|sideways ..4 week|weeks|while|month|days|time
dropped|put|laid|took|folded|planted|flattened|decked|floored|levelled|pancaked|steamrolled|drilled|launched|bounced ${THEM} ..2 like|hard|flat|face|off-the|into-the|cold|good|in-one|with-one ..4
like a|an ..1 sack|ton|tree|lawnchair|lawn|folding|accordion|pretzel|bug|pinata|rag|ragdoll|turkey|nail
pretzel|pretzeled|origami|human-pretzel
taught|teach|teaching|teaches ${THEM} ..2 lesson|manners|respect|some|a
send|sending|sent ..1 message|messages ..6 break|boot|fist|bruise|teeth
shoot|shooting|shot|gun|gunned|bullet|bullets|lead|rope|noose|tree|hanging ..6 problem solved|would-solve|cheaper|faster|saves|save|quick|solution|solves|easier
cheaper|faster|quicker|easier than|and|then? ..2 trial|court|jail|judge|lawyer
double|triple tap
one|two in|to the chest|head|back|knee|leg|dome
aim|aimed|aims|should-have-aimed|next-time-aim ..1 for|higher|lower|better|straight
should|could|would've|should've|would have|'ve ..2 aimed|missed|hit|shot|swung|tased|used ..3 higher|harder|lower|twice|sooner|more|better|longer
good|great|nice|perfect|beautiful|clean|textbook shot ..2 officer|cst|pc|buddy|partner|shame|too-bad|next|bullseye
too bad|sad ..3 taser|dog|bullet|battery|batteries|missed|slow|only|lived
fun|enjoyable|favourite|best|satisfying|highlight|made ..3 part|thing|day|night|shift|sound|feeling ..8 taser|tasing|tackle|tackling|takedown|hitting|chasing|cuffing|crunch|thud|scream|face|pepper|dog
sound|crunch|thud|snap|crack|squeal|scream|scream ..3 he|his|her|of|she|they ..5 made|music|makes|priceless|satisfying|day|hit|face|pavement|ground|head|bone
you|you'll|he|he'll|she|they|they'll|your ..5 through|with|from a ..1 straw|tube
you|ya|he|she|they|u ..2 will|'ll|gonna|be|leaving|going|end|wake|find ..4 in|on|with|wearing|needing|need ..2 crutches|cast|casts|traction|wheelchair|sling|bandages|icu|morgue|dentures|walker|stitches|dentist|neck-brace|hospital|ditch|emergency
so|and|reader|reader-we we|i|officers ..1 made|showed|helped|obliged|introduced|taught|gave|let|convinced|persuaded|encouraged ${THEM}
live|moving|human target|targets
volts ..1 worth
`);

/** A police dog, and somebody as its food or toy. */
const DOG =
  'k9|psd|dog|dogs|pup|puppy|canine|shepherd|malinois|partner|k-9|furry|fur|jaws|paw|paws|pooch|fang|fangs|handler';
const BITTEN = phrases(`
chew toy|toys
snack|snacks|treat|lunch|dinner|dessert|supper|breakfast|buffet|meal|appetizer|munch|chomp~|chomp|nibble~|gnaw|crunch~|bite-sized|chewed|chewtoy|munchies|munched|tasty|yummy|delicious|juicy|finger-food|teething
chew|squeaky|squeak|new|favourite|human toy
got|get|gets|gotten|getting bit
first|a|another|little taste of
bite|bites|mouthful|chunk|piece|taste|nibble|leg|arm|butt of|from|on ..2 burglar|suspect|crook|thief|robber|criminal|runner|bad|perp|prowler|intruder|shoplifter|fugitive
tastes|tasted|taste|flavour|flavor|smells like|of|for|a|his|her|bad ..1 chicken|bad|bacon|suspect|criminal|crook|thief|guy|human|suspects|leg|arm|butt|flesh|perp
sank|sink|sinks|sinking|sunk|got|gets|get|put|wrapped his|her|their|its teeth|jaws|fangs|choppers ..1 into|in|around
bite|bites|bit|biting|nip|took|takes|take|chunk|piece|hunk ..2 out|on ..2 of|leg|arm|butt|bum|rear|crime|suspect|thief|backside
leg|arm|butt|bum|rump|rear|ass|backside|thigh|buttocks ..3 snack|for|lunch|dinner|breakfast|sandwich|bite|menu|wing|drumstick
doesn't|don't|didn't|hates|loves|likes|enjoys ..2 runners|running|chase|strangers|losing
hasn't|haven't|hadn't|didn't|skipped ..2 breakfast|lunch|dinner|supper|eaten|fed|eat|meal
is|are|'s|'re|getting|was ..2 hungry|starving|peckish|bored|teething|drooling
hungry for|again|dogs|dog|puppy
get|gets|got ..2 taste|bite|mouthful of
all bite
lunch|dinner|supper|snack|breakfast|meal|dessert|treat|takeout|buffet|munchies|drumstick|sandwich|meat|menu|bacon|leftovers|ribs|wings|thigh|tartare|tenderized|marinated|flavour|flavoured|flavored|yum|nom|noms|crunchy|chewy|stringy|gamey|salty
human|burglar|suspect|thief|runner|criminal|crook flavoured|flavored|tartare|sandwich|jerky|burger|sushi
prefers|prefer|likes|loves|enjoys|dreams ..2 his|her|their|of|fast|food|meals ..3 fast|running|rare|moving|fresh|delivered|takeout|legs|ankles|arms|burglars|thieves|runners
acupuncture|manicure|pedicure|massage|piercing|piercings|tattoo|tattoos|stitches|hug|hugs|kiss|kisses|love|lovebite|love-bites|cuddle|cuddles
holes|hole|perforated|ventilated|punctured|ripped|torn|shredded ..4 pants|jeans|arm|leg|butt|sleeve|backside|trousers|shorts|him|her|track
pants|jeans|trousers|sweats ..5 holes|hole|torn|ripped|ventilated|never|shredded|new
ran out|of|into legs|luck|teeth|jaws|dog
met|meets|introduced|meeting|meet|hello ..4 teeth|jaws|fangs|bite|pearly|chompers|business-end
let go
worth|few|couple|seven|eight|nine|ten|twelve|fourteen stitches
`);
const DOG_NEAR = phrases(`
${DOG}|police-service-dog|land-shark|landshark|bite
`);
/** Without a person who runs or hides, a snack is a snack. */
const PREY = phrases(`
suspect|suspects|ran|run|fled|flee|fleeing|bad|runner|thief|thieves|burglar|driver|hid|hiding|hide|prowler|perp|crook|culprit|robber|intruder|man|male|guy|criminals|criminal|arrest|arrested|surrender|offender|accused|resist|teenager|human|prisoner|villain|somebody|someone|shoplifters|shoplifter|burglars|robbers|runners|running|robbed
`);
const DOG_AT_PLAY = phrases(`
birthday|gotcha|retire~|retirement|toy-drive|demo|demonstration|donated|donation|thanks|thank|earned|deserve~|reward|rewarded|training|trained|adopt|vet|treats-for|bandana|christmas|halloween|santa|fundraiser|happy|tracking-for-a-treat|cookies|biscuit|favourite-treat|naptime|belly
fete|anniversaire
`);

/** Plain reports of force; a laugh beside them makes them a joke. */
const FORCE = phrases(`
tase~|tased|tasered|tazed|pepper-sprayed|beanbag|bean-bagged|clotheslined|body-slammed|body-slams|bodyslammed|dogpiled|maced|choked|chokehold|headlock|punched|kneed|elbowed|kicked|wrestled|tackled|slammed|smacked|clobbered|dragged|bitten|bit|thumped|dropped ..2 ${THEM}|by|from|twice|again|the|and
stitches|bandaid|bandaids|bruises|bruise|limping|limp|sore
ice pack|packs
new pants
taser|tasers|baton|takedown|faceplant|arwen
pepper spray
face first|plant
cuffs|handcuffs ..2 tight|snug|hurt|hurts|pinch
elbow|elbowed|knee|jaw|broken|fracture|concussion|welts|swollen|bloodied|bloody|shiner|goose-egg|missing-tooth|chipped
face|head|teeth|nose ..3 pavement|ground|concrete|sidewalk|asphalt|curb|hood|floor|wall|door
volts|zapped|zap|zapping|electrified|shocked|shocking|lightning|twitch|twitching|fish|floundering
taken|took|went|goes|fell ..2 down|over ..2 hard|flat|stairs|like|ground|face
hospital|er|ambulance|paramedics|ems|icu|dentist ..4 first|visit|stop|before|ride|trip
pepper|oc spray|sprayed|foam|bath|shower|seasoning|facial
cried|crying|cry|screamed|screaming|squealed|whimpered|begged|peed|wet ..3 himself|herself|mommy|mama|baby|girl|pants|for
bites|bite|puncture|chomped|chomp|munched|ankle|ankles|hamstring
rough|roughed|bounced|squashed|squished|flattened|pancaked|dogpile|dog-pile|pile
`);

/** Sport, stage, lotteries, food; and reports to the body that oversees force. */
const IN_FUN = phrases(`
hoops|hockey|basketball|softball|baseball|soccer|football|volleyball|tug|tug-of-war|dodgeball|charity|tournament|game|match|race|relay|marathon|chess|checkers|bake|cook-off|chili|trivia|quiz|contest|challenge|score|league|team|rugby|boxing|arm-wrestling|obstacle|fitness|plunge|jingle|record|curling|bowling|lacrosse|karaoke|egg|easter|pumpkin|scavenger|treasure|deer|duck|moose|turkey|hunters|donuts|donut|bargain|snowball|golf
info session
recruit|recruiting|recruitment|hiring|apply|career|careers|workshop|register|seminar|webinar
siu|mandate|ipc|watchdog
hockey|tournoi|match|concours
`);

const EN_FRANCAIS = phrases(`
allons|va|vais|vont ..1 vous|te|le|les|l'|t' traquer|pourchasser|chasser|casser|briser|tabasser|ecraser|tirer
traquer|pourchasser ..1 comme des? ..1 chiens|betes|rats|chien|animaux
gouter|goute|gouteront|goutera ..2 taser|pavé|asphalte|bitume|matraque|poivre|beton|ciment
croquer|mordre|devorer|manger|bouffer|gruger ..2 suspect|suspects|voleur|voleurs|jambe|mollet|fesses|bandit|bandits
suspect|voleur|bandit|mollet|jambe|fesse ..4 collation|gouter|jouet|souper|diner|lunch|dejeuner
casser|peter|defoncer|fracasser la|les|des|sa|leur|vos|ta gueule|jambes|tetes|dents|bras|cranes|face|yeux
bonne raclee|volee|claque|correction
chiens|chien|k9|berger ..2 ont|a faim|dents|soif
chiens|matraques|gaz ..2 prets|pretes|sortis|affames
merite|meritent|meritait ..1 une|la|le|d' balle|corde|potence|raclee|volee|claque
tirer dans le|la tas|foule
dormez|dors ..3 un oeil
on sait ou tu|vous|il habites|habitez|habite|dors
dormir|finir|finira|repartir ..2 sur|en ..1 civiere|ambulance|corbillard|cercueil
mauvais quart d'heure|moment
gouter|goute|tater|tate ..3 baton|poing|plancher|trottoir|gravier|menottes
va|vas|vont|allez|vais|allons|on-va|ca-va le|la|les|leur|lui|te|t'|vous? ..1 faire|donner|regretter|saigner|pleurer|brailler|coucher|planter|frapper|cogner|cacher ..4 mal|lecon|regretter|sang|raclee|volee|par-terre|dents|gueule|cher|mere|peur
courez|cours|cavale|fuyez|fuis|sauve|sauvez ..5 fatigue|mordre|mordu|crocs|dents|taser|fatigues|trop-tard|chien
taser|matraque|poivre|gifle|gifles|claque|coup|chien|crocs ..5 mdr|haha|lol|gratuit|gratuite|cadeau|prime|service|dessert|bonus
une|quelques|deux bonne|bonnes? gifle|gifles|taloche|taloches|claques|baffe|baffes|coups
menottes ..3 serrees|serre|trop|confort
vous|te|leur|lui casser|peter|defoncer|arracher|briser|fracasser
`);

const HARMLESS = phrases(`
make|made my|our|your day
find out more|how|about|what|why|when|where|if|who|which|whether
come|go|just try our|it|on|the|one|out
hunt down ..4 deals|eggs|bargain|car|cars|parking
beat|beating the heat|traffic|rush|odds|clock|line|cold|blues|goalie|lines|crowds|crowd|drum|winter
kick|kicking off
break|breaking a leg
break|breaking ..1 arms|legs ..2 race
leave|leaving ${THEM} ..1 alone
wheelchair rugby|basketball|race
faim d'apprendre|de
get|gets|got bit of|by|carried|chilly
hot|dog treat
`);

/** The laugh may come in the sentence after: `He got tackled. Face first. 😂` */
const jokesAside = (reading: Reading, hit: Hit): boolean =>
  [0, 1, 2].every((step) => !laughing(reading).has(sentenceOf(reading, hit.from) + step));
/** In the same sentence or one beside it: `The thief ran. Tastes like chicken.` */
const nearby = (reading: Reading, set: PhraseSet, { from }: Hit): boolean => {
  const sentence = sentenceOf(reading, from);
  return [sentence - 1, sentence, sentence + 1].some((at) => sentencesWith(reading, set).has(at));
};
const noPrey = (reading: Reading, hit: Hit): boolean =>
  !nearby(reading, PREY, hit) ||
  !(nearby(reading, DOG_NEAR, hit) || laughing(reading).has(sentenceOf(reading, hit.from)));

export const detect: Detect = {
  id: 'threat-or-force-joke',
  severity: 'warn',
  find: lookFor(
    { find: THREATS, unless: HARMLESS, shieldedBy: IN_FUN },
    { find: BITTEN, unless: HARMLESS, inPost: DOG_NEAR, shieldedBy: DOG_AT_PLAY, except: noPrey },
    { find: FORCE, shieldedBy: IN_FUN, except: jokesAside },
    { find: EN_FRANCAIS, unless: HARMLESS, shieldedBy: IN_FUN },
  ),
};

export const words: Words = {
  value: 'integrity',
  basis: [
    {
      what: 'Edmonton Police, 2022: accounts reviewed after a post about a naked man caught by a dog',
      status: 'found',
    },
    { what: 'O. Reg. 407/23, Code of Conduct for Police Officers', status: 'partial' },
    { what: 'Mugshot shaming by police (“Thug Thursday”), reported by The Appeal', status: 'found' },
  ],
  en: {
    title: 'Joke or threat about force',
    reason: 'Jokes about hurting or hunting people make it look as if we enjoy using force.',
    instead: 'Keep the humour on ourselves, animals or donuts.',
  },
  fr: {
    title: 'Blague ou menace sur la force',
    reason: 'Rire de blesser ou de traquer des gens laisse croire que nous aimons employer la force.',
    instead: 'Riez de nous-mêmes, des animaux ou des beignes.',
  },
};

export const examples: Examples = {
  flags: [
    'Steal from a food bank and ⟦we will hunt you down⟧.',
    '⟦Spit at an officer and find out⟧.',
    'The burglar hid in the shed, so K9 Ajax had himself a ⟦snack⟧.',
    'The ⟦runner met the pavement⟧ on Lansdowne.',
    'He ⟦should have been shot⟧, if you ask the night shift.',
    'We ⟦tackled him⟧ in a puddle 😂',
    'Nos chiens rêvent de ⟦croquer un suspect⟧.',
  ],
  allows: [
    'Can you beat our constables at basketball? Find out on Saturday.',
    'PSD Bolt turns six today, and his chew toy is already in pieces.',
    'Break a leg, Sgt. Oyelaran! Opening night is here.',
    'An officer used a conducted energy weapon; a man was taken to hospital and the SIU has the case.',
    'Find out how to protect your bike at our info booth.',
    'Venez battre nos agents au hockey-balle dimanche.',
  ],
};
