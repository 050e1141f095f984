/** Words that say that somebody will be, or ought to be, hurt or hunted. */
import { phrases } from './phrases.ts';

export const THEM =
  'him|her|them|you|ya|em|somebody|someone|suspect|suspects|guy|guys|criminals|thieves|thugs|crooks|runner|perp|perps|buddy|dude|protesters|protestors|anybody|anyone|everybody|idiot|idiots|bastards';

const GROUND =
  'pavement|asphalt|concrete|sidewalk|dirt|ground|hood|curb|tarmac|floor|wall|grass|gravel|mat|baton|door|snowbank|fist|fists|boot|knee|trunk|fence';

/** Each of these says that somebody will be, or ought to be, hurt or hunted. */
export const THREATS = phrases(`
hunt|hunting you|him|her|them|em|these|those|the|every|each ..3 down|like
hunt you
we|i will|'ll|gonna|shall|are|'re ..3 hunt|mess|break|crush|smash|hurt|bury|destroy|flatten|squash|wreck|ruin|punch|kick|slap|beat|tase|taze|shoot|choke|stomp|bite|drag|swat|gut|maul|hunting|coming-after ..1 you|ya|your|every|each|em|'em|these|those
plenty|lots|enough|spare|extra of? ..1 bullets|ammo|lead
get|gets|got|gotten what was|were|'s|is coming
fafo
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
beat|beating|kick|kicking|knock|knocking|pound|smack|thump|whoop|whup the|some|a|his|her|their|your ..1 out|hell|crap|snot|tar|stuffing|sense|ass|asses|teeth|butt|daylights|head|heads|skull|brains|living|shit|piss|lights
beatdown|beatdowns|curbstomp
curb stomp
attitude adjustment
tune|tuned|tuning ..1 up ${THEM}
tune|tuned|tuning ${THEM} up
street|frontier|wild-west|vigilante justice
wall-to-wall counselling|counseling
rubber bullets ..2 for|work|them|ready|you
rough ride
introduce|introduced|introducing|acquaint|acquainted him|her|them|his|face|suspect|driver|guy ..2 to|with ..2 ${GROUND}|ground|taser|k9|dog
shoot first
shoot ..1 on|to sight|kill|shoot-first
lights out ..1 for|buddy
target practice
open season on
dead or alive
between the eyes
warning shot|shots ..4 eyes|head|chest|right|straight|into
won't|not|never ..2 be|play ..1 gentle|nice|kind|polite|pretty
we|i will|'ll|gonna ..3 break|crush|smash|destroy|bury|wreck|ruin|hurt|drop|flatten|end|squash you|ya|them|him|your
can't|couldn't|cannot|can breathe ..12 should|try|tried|try-not|lol|maybe|then|shouldn't|resist|resisting|stop
meet|meets|met|meeting|dance|dancing|tango|wrestle|cuddle ..1 with|officer|mr|our|the|my ..2 taser|tasers|baton|pepper|jaws|fangs|fist
wanna|want|care|like|ready|wants to? dance|tango|wrestle|play|race|cuddle|box|tangle ..1 with ..2 dog|dogs|k9|taser|swat|etf
our|the|some|my|your pepper-spray|pepper|taser|tasers|baton|batons|tear-gas|bullets|rubber|nightsticks|fists|boots|k9s ..2 has|have|is|are|don't|doesn't|never|loves|love|works|tastes|goes|comes|wants ..4 expiry|expire|spicy|patient|hungry|waiting|talk|talking|discriminate|miss|refund|friends|hello|feelings|warranty|charged|choices|picky|itchy|bored|loaded|seasoning|great|perfectly|fine|you|your|attention|sense|practice|exercise
wonder how that|he|she|those ..1 happened|got|fell
we|we'll will|'ll? find you ..1 and
you 'll|will|'re|are|gonna ..2 regret|wish|sorry|pay|cry|bleed|suffer|hurt|limp|learn-the-hard
will regret it|this|that|ever
enjoy|enjoying the|your|his|that ..2 ice|icepack|bruise|bruises|stitches|hospital|limp|headache|concussion|cast|crutches|swelling|nap|dental|er|ambulance|tasing
free|complimentary dental|dentistry|nose|facial|haircut|chiropractic|massage|ride ..3 for|with|to|work|job
dental work|plan
happy to oblige
so we|they|officers gladly|happily? obliged
scar|scars|bruise|bruises|limp ..3 to remember|remind|prove
his|her|their|your face|jaw|nose|teeth|ribs|head|skull|knee ..2 disagreed|lost|lose|disagreement|argument|met|thanked|introduced|rearranged|redecorated
disagreement|argument|conversation|meeting|chat|date|appointment|encounter|dance|hug with ..2 jaw|nose|teeth|ribs|face|knee|taser|baton|pavement|asphalt|sidewalk|concrete|dog's|k9's
bodybag|bodybags|toe-tag
in|a|or|leave|home body|pine bag|box
leave|leaving|left|go|going|come|coming|came|home ..2 in|on a|an ..1 stretcher|ambulance|hearse|gurney|casket|coffin|crutches|wheelchair
fewer|less fingers|teeth|limbs|toes
go|goes|going|went|gone|get|taken|wake|woke to|there|up|in ..2 jail|cells|hospital|court|custody ..1 tired|sore|bruised|winded|bleeding|limping|hurting|broken|exhausted|black
jail|cells tired|sore|bruised|limping
run ..6 jail|prison|go|be tired
only|just die|go|be tired
sleep with|one ..2 eye|one open
coming|come for you|ya|him|them|his|your ..3 sleep|run|hide|head|ass|next|dogs|tick|blood|scumbag|dirtbag|creep|coward|and|with
tick tock
love tap
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
extra|another|one-more|few-more click|notch|clicks|notches
double|triple tap
you|you'll|he|he'll|she|they|they'll|your ..5 through|with|from a ..1 straw|tube
you|ya|he|she|they|u ..2 will|'ll|gonna|be|leaving|going|end|wake|find ..4 in|on|with|wearing|needing|need ..2 crutches|cast|casts|traction|wheelchair|sling|bandages|icu|morgue|dentures|walker|stitches|dentist|neck-brace|hospital|ditch|emergency
so|and|reader|reader-we we|i|officers ..1 made|showed|helped|obliged|introduced|taught|gave|let|convinced|persuaded|encouraged him|her|them|em
live|moving|human target|targets
volts ..1 worth
knock|knocked|beat|slap|smack|pound|drill ..1 some|the|a sense|manners|respect|lesson into
pepper|oc spray ..3 pairs|goes|tastes|served|with
run|resist|try|fight|steal|flee|swing|spit|touch|hide|come ..4 and|see|you'll|to|you|then ..1 find out
${THEM}|he|she|face|faces|teeth|nose|head|suspect|driver ..3 met|meet|meets|met-with|kissed|kisses|hugged|ate|eat|eats|eating|tasted|taste|tastes|licked|introduced|acquainted|friends|bounced|planted|face-planted|faceplanted ..4 ${GROUND}
should|deserve|deserves|deserved|needs|need|ought to|be|a|have ..1 be? been? shot|hanged|hung|whipped|flogged|beaten|castrated|spanked|lynched|neutered|put-down|tased|tasered|bullet|beating|thrashing|spanking|noose|rope|firing-squad|electric-chair|caning|smack|slap|punch
who|anyone|anybody ..2 wants|want|feels|feeling|ready|next|up ..3 to|for|like ..2 get|be|being|getting? ..1 tased|tasered|tazed|zapped|bitten|sprayed|maced|cuffed|tackled|next
baton|batons|taser|tasers|dogs|spray|handcuffs|cuffs|fists ..1 are|is ..1 thirsty|hungry|itching|itchy|lonely|bored|charged|ready|waiting|eager|polished
pepper|oc spray|bath|foam ..4 season|seasoning|spice|flavour|flavor|dessert|appetizer|sauce|side|brunch|menu
left|leaving|spat|spitting|collect|swallowed|swallowing ..2 few|couple|some|two|three|his|her|front|a|many ..1 teeth|tooth|chiclets
chose|choose|choosing|picked|took|did|do|went it? the hard way
easy|hard way or|and ..2 hard|easy|the
quietly|nicely|peacefully|willingly ..3 or ..6 broken|arms|hard|hospital|pieces|bruised|pain|taser|baton|dog|bag
fell|falls|fall|tripped|slipped|walked|bumped ..3 stairs|steps|door|curb|fist|baton|knee ..2 twice|again|accidentally|three-times|repeatedly|several|somehow
clumsy guy|fellow|man|lad|suspect|fella|of
gravel|pavement|asphalt|concrete|grass|dirt|snow|sidewalk|carpet|tarmac|mud ..2 tastes|taste|tasted|burns|hurts|nap|sandwich|facial|salad|pillow|diet|rash
only|just|one ..2 understand|understands|understood|speak|speaks|know|knows|respect|respects|language ..4 force|fist|fists|violence|pain|gym|baton|language|strength|fear
you|he|she|they 'll|will|gonna|going-to ..1 wish ..2 we|you|he|she|they|i|had|hadn't
will|'ll wish we|you|they|i hadn't|never|didn't|had
teach|taught|teaching|show|showing|give|gave|giving ${THEM} ..2 lesson|manners|respect|beating|hiding|thumping|whooping|smackdown|once-over|going-over
cleanup|clean-up|mop|ambulance|paramedics|medics|dentist|coroner|morgue|hospital|undertaker ..3 on|is|are|your|will|for ..2 standby|hold|speed-dial|next|waiting|bill|you
pack|buy|need|invest ..3 bandages|band-aids|bandaids|crutches|cast|helmet|mouthguard|dentures|body-bag|ice-pack
gloves ..1 come|are|coming|came|went off
pray|prays|better-hope|better-pray ..3 someone|somebody|we|police|us|they|she|officers ..3 find|finds|catch|catches|don't|doesn't|first|before
shock of his|her|your|their|a life|lifetime
only good {any} ..1 is
we|i ..2 brought|bring|bringing|have|carry|got|own ..2 bullets|bigger-guns|bigger-dogs|ammo|bigger-batons|more-guns|tasers|teeth
won|wins|win|winner by|via ..1 knockout|ko|tko|submission|chokehold|tap-out
knockout+|tko|ko'd
please|pls|go-ahead-and resist|run|fight|struggle|flee
need|needs|want|wants|could-use the|some? practice|exercise ..3 please|resist|run
builds|build character
va|ca|vous ..2 faire mal
picking|picks|pick|collecting|looking ..3 teeth
sank|sink|sinks|sunk|buried his|her|its|their ..1 teeth|fangs|jaws
bon appetit
broke|breaks|break|cushioned|stopped his|her|their|your|the fall ..4 and|then|his|nose|face
handrail+|sidewalk+|wall+|doorframe+|curb+|pavement|floor+|batons|tasers|gravity ..1 hurt|hurts|bite|bites|win|wins|always-wins
teeth|jaw|nose|ribs|kneecap+|face|skull|bones ..3 curb|sidewalk|pavement|concrete|wall|floor
shoulda|should've|should-have ..2 shot|tased|tasered|bitten|beaten|clubbed|batoned|body-slammed|bodyslammed
more|extra|bigger|harder taser+|bullet+|baton+|bite+
tased|tasered|tazed ..1 looter+|protester+|thief|criminal+|thug+|crook+|suspect+|rioter+|runner+
crack|cracking|cracked ..2 skull+|heads|ribs|whip|some
lead|steel poisoning|sandwich|therapy
dirt|dust|street|sidewalk|grass|pavement nap
catch|caught|catching these|those|some|our hands|feet|batons
hands rated
put|puts|putting|leave|leaves|leaving ..2 you|him|her|them|ya ..2 down|in ..3 pain|ground|traction|hospital|hurt|dirt|pavement|grave|hard
you|he|they|she'll|runners ..2 bleed|bleeds|limp|limps
zip|zippity zap
taser|k9|baton|cops|police|gravity|pavement|tree|officers ..1 1|one ..2 0|zero|nil
leave|leaving|going|go|home|carried|wheeled ..1 out? in|on a|an bag|body-bag|stretcher|gurney|box|hearse
dare you|ya
we dare you
let|letting|watch|watching k9|k-9|psd|him|the-dog|dog|dogs|pup ..1 finish|eat|chew|chomp|feast|play
leash|muzzle ..1 comes|came|slips|slipped|goes off
kissed|kiss|kisses|hugged|hugging|hug|tasted|licked|meet|met ..1 the|my|our|a ..1 hood|pavement|concrete|trunk|asphalt|cruiser|sidewalk|ground|bumper|wall|taser
taste of ..1 our|my|the ..1 pepper|spray|taser|baton|medicine|boot|own|mace
against|into|through|off a|the wall|hood|door|fence|window|floor ..2 slowly|twice|gently|repeatedly|again|hard
on aime ..4 courent|resistent|resiste|court|fuient
explained|explain|reminded|taught ..4 slowly|hood|wall|floor|pavement|hands-on|painfully
fight|mess|touch|hurt|swing ..3 one|any of us ..6 all|us|lose
won't|not be walking|standing|running|sitting ..5 cruiser|again|week|month|away|out
taser est charge
tripped|slipped|fell|landed ..1 on|over|into ..2 constable|officer|sgt|cst|pc|const|taser|baton|boot|fist
batteries|taser+|barbs|probes ..1 are|is|all|fully? charged|loaded|ready
gloves|rulebook ..1 off|out
cameras ..1 off
less|lot|so|much|not-so ..1 tough|tougher|brave|braver|mouthy|chatty|bold ..4 before|after|until|once|when|now ..4 sat|taser|dog|k9|cuffs|constable|pavement|floor|tackled|met
nothing says ..6 flashbang|taser|baton|k9|pepper|battering-ram|swat|handcuffs
put|putting|bury|plant you|him|her|them|ya ..1 in|under|six-feet the|under ..1 ground|dirt|ditch|grave
win|wins|won|earn|earns|get|gets|free|complimentary ..3 facial|exfoliation|makeover|haircut|massage|dental|manicure|nap|hug|tattoo ..4 asphalt|pavement|hood|dog|k9|taser|ground|concrete|sidewalk|courtesy
asked|wanted|begged|called for ..2 lawyer|mom|mommy|mercy|phone ..3 we|got|gave|sent|met|instead
mess|messing|touch|spit|swing|steal|try|hurt|fight|kick|run|threaten|punch|resist|park|race|speed ..6 and|& ..1 see|watch what|how ..1 happens|happen|it|that|far|we
teeth|tooth|bite|fang|paw marks|mark|prints ..3 prove|show|souvenir|remember|remind
fight|mess|swing|wrestle|tangle with|at? us|officers|cops|police|k9s|dogs ..2 and|you|you'll|they|they'll|he ..2 lose|loses|lost|regret
woke|wakes|wake|waking|came up|to ..2 in|wearing|with ..2 cuffs|handcuffs|hospital|bracelets|stitches|gauze
give|gives|gimme|giving|gave ..1 us|our|me|k9|psd|officers ..4 an|a|any|good ..1 excuse|reason
quietly|nicely|peacefully|willingly|standing ..3 or ..7 limp|limping|sore|face|stretcher|ambulance|tased|bitten|bruises|teeth|horizontal|dragged|bleeding|face-first|cast
put|putting|puts ..2 bullet|bullets|round|rounds|slug|hole|holes in|into|through ..2 ${THEM}|your|his|their|this|these|that
we|i|they|horse|horses|officers|dogs ..1 'll|will|do|always|can|might ..1 kick|hit|punch|bite|shove|swing|shoot|slap|spit back|harder
enjoy~|love|loved|loving|fun|pleasure|joy|satisfying|satisfaction|delighted ..2 dropping|tackling|tasing|tasering|slamming|dragging|hurting|punching|kicking|bouncing|macing|zapping|flattening|chasing-down|roughing|hunting
enjoy~|love|loved ..1 watching|seeing|watch|see|hearing you|him|her|them ..1 bounce|squirm|bleed|cry|fall|limp|crawl|beg|suffer|squeal|twitch|sweat|scream|hurt
fall+|fell|slip+|slipped|trip+|tripped ..3 stairs|steps ..4 division|cells|cell|booking|custody
learn+|learned|learnt ..2 by|from|with|through ..2 baton|taser|fist|pavement|boot|concrete|bruises|pain
won't|not be ..1 throwing|swinging|spitting|punching|kicking|chewing|smiling|sitting|walking|running|laughing|dancing ..6 while|soon|again|anytime|days|weeks
his|her|their|suspect's nose|jaw|face|teeth|ribs ..6 comment
won't|not|stop|quit hold|holding ..3 him|her|them|dog|dogs|horse|horses|officers|k9 back
nose|jaw|face|teeth|ribs ..1 looked|wired|stitched|rearranged|realigned|adjusted ..1 at|over|back|shut|together|for
wanted|decided|chose|thought|tried ..5 wrestle|box|tango|scrap|rumble|spar with ..4 sergeant|constable|officer+|cop+|sgt|cst|pc|const|k9
he|she|they|suspect|face and|& the|our ..1 pavement|asphalt|concrete|sidewalk|floor|hood|curb|gravel|wall|taser|baton ..2 got|became|are|had|get|now|met|go
you run|resist|fight|flee|hit|steal|swing|spit ..1 we|i|he|dog ..1 shoot|tase|bite|hit|chase|swing|break|hurt|punch|release
we|i|officers|k9s know|knows where you|he|they live|lives|sleep|sleeps|park|hang
your|their|his kneecap+|teeth|fingers|ribs|skull ..2 next|mine|ours
ate|eat|eats|eating|kissing|tasted|tasting|hugging|licked ..1 pavement|asphalt|concrete|sidewalk|dirt|gravel|curb|hood|tarmac
gave|give|got|gets him|her|them ..1 taser|baton|pepper|boot|knee|flashbang|fist
nobody|no-one|noone would|will|'d miss|mourn ${THEM}|these|those|a|this
zaps|jolts|whacks|thumps|bites ..2 before|until|till ..1 he|she|they|the
wish|wished ..1 i|we|they|he ..1 could|had|'d ..1 have|'ve? ..1 hit|punched|tased|kicked|shot|slapped|tackled|bitten|broken|bit
only|just ..2 understand|understands|understood|get|gets|learn|learns ..4 slap|beating|boot|punch|bullet|stick|knuckles|pavement
sleep|rest tight|well|easy ..1 thieves|thief|robbers|crooks|criminals|bad-guys|burglars
kick|kicking|smash|smashing|break|breaking|bust|busting ..1 in|down your door|doors
should|deserve~|ought|gonna|will|going|need|needs|about ..4 teeth|face|head|nose|jaw|arms|legs|fingers ..1 knocked|kicked|smashed|punched|broken|slapped|rearranged|bashed
leash|lead ..1 is|was|gets unclipped|unhooked|dropped
baton+|taser+|gun+|dogs|teeth ..3 for ..1 decoration|show|looks|ornament
ambulance|stitches|bandages|crutches|x-ray|cast ..3 on-the-house|on-us|complimentary
your days ..8 numbered
let|lets|letting|leave it? ..1 dog|dogs|k9|k9s|horses|batons|tasers|boots do|handle|have|to ..1 biting|talking|chewing|eating
need|needs|ought|should|deserve|deserves|could-use ..3 hit|struck|smacked|thumped|belted|paddled|horsewhipped|flogged|whipped|strung-up|tarred|tased|tasered
free|complimentary|bonus bruise+|limp|headache|bite|concussion|lump+|black-eye|faceplant
nothing|love|enjoy|beats|miss ..4 sound|smell|crack|taste|crackle of ..2 taser|baton|pepper|tear-gas|bone+|pavement|teeth
you shoot|swing|hit|spit|fight|bite|punch ..3 we|i|our ..2 shoot|swing|hit|bite|punch|fight
hope|hoping|pray|praying|wish ..1 he|she|they|someone|somebody|one ..3 resists|resist|runs|run|fights|fight|swings
hope|hoping|pray|praying|wish|want you ..1 to? resist|fight|swing
`);

/** A bad deed as an order, and what `we` or `you` will do then: the law's own consequences are no threat. */
export const CONDITIONS = phrases(`
break into|in ..8 [we|i|you ..1 'll|will ..1 break|smash|hurt|get|wish|regret]
spit|steal|rob|assault|punch|attack|vandalize|threaten|disrespect|harass|mug|bite ..8 and|& [we|i|you|he|she|k9|our ..2 'll|will|'re|gonna|won't|get|gets|go|learn]
mess|swing|hurt|fight|resist|touch|shove|push|kick|slap|run|flee|ram|race ..1 our|us|one|a-cop|an-officer|a-horse|my|from-us|with|at|on ..6 and|& [we|i|you|he|she|k9|our ..2 'll|will|'re|gonna|won't|get|gets|go|learn|lose]
put|lay|lays|raise ..1 your|a hands|hand|finger|fist ..7 and|& [we|i|you|he|she|k9|our ..2 'll|will|'re|gonna|won't|get|gets|go|learn]
pull|point|wave|draw a|your ..1 knife|gun|blade|weapon|bat ..6 and|& [we|i|you|he|she|k9|our ..2 'll|will|'re|gonna|won't|get|gets|go|learn]
`);
