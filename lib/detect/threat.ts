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
get|gets|got|gotten what was|were|'s|is coming
fafo
go ahead ..2 try
make our|my day punk
come at me|us
come and|& get some
tase~|tasing|taze~|tasering|taser|electrocute|zap|pepper-spray|pepperspray ..1 you|ya|yourself|first|everyone|everybody
don't tase|taze me
ride|rode|riding|rides the lightning|taser|voltage|bull
50,000|50000|fifty volts|thousand
curb stomp
attitude adjustment
rough ride
introduce|introduced|introducing|acquaint|acquainted him|her|them|his|face|suspect|driver|guy ..2 to|with ..2 ${GROUND}|ground|taser|k9|dog
shoot first
target practice
open season on
dead or alive
between the eyes
won't|not|never ..2 be|play ..1 gentle|nice|kind|polite|pretty
can't|couldn't|cannot|can breathe ..12 should|try|tried|try-not|lol|maybe|then|shouldn't|resist|resisting|stop
our|the|some|my|your pepper-spray|pepper|taser|tasers|baton|batons|tear-gas|bullets|rubber|nightsticks|fists|boots|k9s ..2 has|have|is|are|don't|doesn't|never|loves|love|works|tastes|goes|comes|wants ..4 expiry|expire|spicy|patient|hungry|waiting|talk|talking|discriminate|miss|refund|friends|hello|feelings|warranty|charged|choices|picky|itchy|bored|loaded|seasoning|great|perfectly|fine|you|your|attention|sense|practice|exercise
wonder how that|he|she|those ..1 happened|got|fell
we|we'll will|'ll? find you ..1 and
you 'll|will|'re|are|gonna ..2 regret|wish|sorry|pay|cry|bleed|suffer|hurt|limp|learn-the-hard
dental work|plan
happy to oblige
so we|they|officers gladly|happily? obliged
scar|scars|bruise|bruises|limp ..3 to remember|remind|prove
his|her|their|your face|jaw|nose|teeth|ribs|head|skull|knee ..2 disagreed|lost|lose|disagreement|argument|met|thanked|introduced|rearranged|redecorated
disagreement|argument|conversation|meeting|chat|date|appointment|encounter|dance|hug with ..2 jaw|nose|teeth|ribs|face|knee|taser|baton|pavement|asphalt|sidewalk|concrete|dog's|k9's
in|a|or|leave|home body|pine bag|box
leave|leaving|left|go|going|come|coming|came|home ..2 in|on a|an ..1 stretcher|ambulance|hearse|gurney|casket|coffin|crutches|wheelchair
fewer|less fingers|teeth|limbs|toes
jail|cells tired|sore|bruised|limping
sleep with|one ..2 eye|one open
coming|come for you|ya|him|them|his|your ..3 sleep|run|hide|head|ass|next|dogs|tick|blood|scumbag|dirtbag|creep|coward|and|with
tick tock
love tap
say hello to my little
business end of
at full gallop
ride|trip|date|dance|appointment|meeting|hug|chat|introduction|kiss|session|tango ..2 on|with|from|to the|our|mr|mrs|a ..1 lightning|taser|pavement|ground|concrete|asphalt|baton|hood|dog|canine
tackled|tased|caught|jailed|arrested tired
extra|another|one-more|few-more click|notch|clicks|notches
double|triple tap
you|you'll|he|he'll|she|they|they'll|your ..5 through|with|from a ..1 straw|tube
so|and|reader|reader-we we|i|officers ..1 made|showed|helped|obliged|introduced|taught|gave|let|convinced|persuaded|encouraged him|her|them|em
live|moving|human target|targets
volts ..1 worth
pepper|oc spray ..3 pairs|goes|tastes|served|with
run|resist|try|fight|steal|flee|swing|spit|touch|hide|come ..4 and|see|you'll|to|you|then ..1 find out
${THEM}|he|she|face|faces|teeth|nose|head|suspect|driver ..3 met|meet|meets|met-with|kissed|kisses|hugged|ate|eat|eats|eating|tasted|taste|tastes|licked|introduced|acquainted|friends|bounced|planted|face-planted|faceplanted ..4 ${GROUND}
who|anyone|anybody ..2 wants|want|feels|feeling|ready|next|up ..3 to|for|like ..2 get|be|being|getting? ..1 tased|tasered|tazed|zapped|bitten|sprayed|maced|cuffed|tackled|next
baton|batons|taser|tasers|dogs|spray|handcuffs|cuffs|fists ..1 are|is ..1 thirsty|hungry|itching|itchy|lonely|bored|charged|ready|waiting|eager|polished
pepper|oc spray|bath|foam ..4 season|seasoning|spice|flavour|flavor|dessert|appetizer|sauce|side|brunch|menu
quietly|nicely|peacefully|willingly ..3 or ..6 broken|arms|hard|hospital|pieces|bruised|pain|taser|baton|dog|bag
clumsy guy|fellow|man|lad|suspect|fella|of
gravel|pavement|asphalt|concrete|grass|dirt|snow|sidewalk|carpet|tarmac|mud ..2 tastes|taste|tasted|burns|hurts|nap|sandwich|facial|salad|pillow|diet|rash
only|just|one ..2 understand|understands|understood|speak|speaks|know|knows|respect|respects|language ..4 force|fist|fists|violence|pain|gym|baton|language|strength|fear
pray|prays|better-hope|better-pray ..3 someone|somebody|we|police|us|they|she|officers ..3 find|finds|catch|catches|don't|doesn't|first|before
shock of his|her|your|their|a life|lifetime
only good {any} ..1 is
we|i ..2 brought|bring|bringing|have|carry|got|own ..2 bullets|bigger-guns|bigger-dogs|ammo|bigger-batons|more-guns|tasers|teeth
knockout+|tko|ko'd
please|pls|go-ahead-and resist|run|fight|struggle|flee
builds|build character
va|ca|vous ..2 faire mal
picking|picks|pick|collecting|looking ..3 teeth
bon appetit
handrail+|sidewalk+|wall+|doorframe+|curb+|pavement|floor+|batons|tasers|gravity ..1 hurt|hurts|bite|bites|win|wins|always-wins
teeth|jaw|nose|ribs|kneecap+|face|skull|bones ..3 curb|sidewalk|pavement|concrete|wall|floor
shoulda|should've|should-have ..2 shot|tased|tasered|bitten|beaten|clubbed|batoned|body-slammed|bodyslammed
hands rated
zip|zippity zap
dare you|ya
we dare you
let|letting|watch|watching k9|k-9|psd|him|the-dog|dog|dogs|pup ..1 finish|eat|chew|chomp|feast|play
leash|muzzle ..1 comes|came|slips|slipped|goes off
on aime ..4 courent|resistent|resiste|court|fuient
fight|mess|touch|hurt|swing ..3 one|any of us ..6 all|us|lose
won't|not be walking|standing|running|sitting ..5 cruiser|again|week|month|away|out
taser est charge
batteries|taser+|barbs|probes ..1 are|is|all|fully? charged|loaded|ready
gloves|rulebook|cameras ..1 off|out
`);
