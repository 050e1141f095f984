/** Somebody who helped the police: what they did, and the ways to say who they are without a name. */
import { phrases } from './phrases.ts';

/** What somebody did that put the police on to a crime. */
const ACTS = `tipped|tips|tipping ..2 us|off|police|cops|detectives|officers|investigators
tipster|informant|informer|whistleblower|snitch|snitched|snitches|snitching|ratted|rats|squealed
told|telling|tells|gave|giving|gives|handed|handing|sent|sends|sending|showed|showing|fed|feeding|slipped|passed|passing|forwarded|provided|offered|shared|texted|emailed|brought ..1 us|police|cops|detectives|investigators|officers ..6 who|where|which|what|when|name|address|plate|tip|tips|video|footage|everything|details|statement|info|information|description|location|lead|leads|intel|note|photo|photos|recording|file|it|all|the
gave|provided|signed|made ..3 statement
lets|letting us|police|officers|detectives know
officers|we|us|police|detectives|investigators were|was ..1 led|tipped|pointed|alerted|directed|guided ..5 by
called|phoned|rang|texted|messaged ..1 as|when|right|immediately|within|before|after
let us|police know about|that|where|who
told|tells|telling us
gave|gives|handed|dropped|slipped|named ..2 name|names
dropped ..1 dime
spilled ..2 beans
big|loose mouth|lips
take|takes|taking|took the? stand
cracked|cracks|broke|breaks ..2 case|open|it
break in ..2 case
made ..2 case
recognized|recognised|spotted|identified|noticed|knew ..2 jacket|hoodie|shoes|voice|face|tattoo|walk|sketch|clothes|cap|hat|backpack|coat|getaway
how ..1 did|do ..1 we|police know|find|catch|get
how we knew|know|found|caught|got
couldn't|could|wouldn't|never ..3 have ..2 done|caught|found|made|solved|cracked|known ..2 without
put us on|onto
pointed|points|pointing|directed|steered|led|leads|walked|guided ..1 us|police|officers|detectives|cops ..1 to|toward|towards|straight|right|at|in
pointed|singled|picked ..3 out
called|phoned|rang|calling|phoning|ringing|wrote|writing|turned|turning|reported|reporting|flagged ..3 it|him|them|her|this|in ..2 in
called|phoned|rang|calling|dialled|dialed|messaged|texted|emailed|contacted|alerted|alerting ..1 us|police|cops|officers|detectives|investigators|911|crime|crimestoppers|tip
called|phoned|dialled|dialed 9
picked up the phone
gave us|police a? ..1 ring|call|shout|heads-up|buzz|bell|heads
heard|saw|seen|witnessed|noticed|spotted|overheard|recognized|recognised|watched|wrote|jotted|filmed|recorded|photographed|memorized ..6 shots|gunshots|shooter|gunman|stabbing|shooting|robbery|fight|van|car|truck|plate|plates|licence|everything|whole|suspect|suspects|thief|thieves|robber|dealer|deal|deals|it|him|them|happen|getaway|break-in|attack|argument|screams|camera
who tipped|ratted|snitched|talked|squealed|told|called|turned|dropped
flipped|sang|talked|squealed|cracked|came ..2 on|and|to|like|forward|clean
grew|growing|got|getting suspicious|tired|fed|sick|wind
agreed|agrees|willing|going|set|ready to testify|talk|cooperate
testify|testified|testifies|testifying
wore|wearing a? wire
for spotting|recognizing|recognising|noticing|reporting|flagging|identifying ..4 truck|car|van|plate|suspect|suspects|thief|thieves|robber|him|her|them|stolen|bike|gun|guns|shooter|driver|break-in
without ..8 would|could|wouldn't|couldn't ..2 have
talking|talks|talked|spoke|speaking ..1 to|with us|police|detectives|officers|investigators ..1 since|about|for|all|every
complained|complaining|complains ..2 to us|police|officers
appele|signale|alerte|prevenu ..2 police|policiers|enqueteurs|911|nous`;

export const TOLD = phrases(ACTS);

/** That, or talk of tips and thanks. */
export const INFORMED = phrases(`
${ACTS}
sharp|keen|good|eagle|big eye|eyes|ear|ears|memory|mouth
likes|love|loves to talk
has|got|have our number
our ..2 eyes|ears
who|that ..1 called|phoned|reported ..2 about|in|gunshots|shots
tip|tips|tipoff|intel|heads-up ..4 from|by
who ..1 spoke|spoken|speaks up
spoke|spoken up
doesn't|don't|never|n't|not ..1 miss|misses|missed ..1 much|thing|anything|trick
talks|talk|chats ..1 lot|much|freely
about|regarding|behind the|that|this|our tip
great|excellent|good|perfect|sharp|super eyesight|hearing|vision|memory
who ..1 snitched|ratted|tipped
how we ..1 knew|know|found|caught|got
ask|wonder|asking|wondering ..1 how ..1 we
thank|thanks|thx|grateful|appreciate ..6 call|tip|tips|heads-up|heads|info|intel|ring|note|eyes|video|footage|statement
your|their|her|his call|tip|tips|info|intel|heads-up|eyes|ears|phone
tip|tips|tipoff|intel|call ..3 came|comes ..1 in? from|courtesy|via|through
tip of the month|week|year
crime stoppers|stopper
crimestoppers
our|key|star|main|only|best|confidential witness|eyewitness|source|informant|caller|tipster
temoin|denonce|denonciateur|informateur|informatrice|tuyau|indic
`);

/** The bracketed part is reported. `the clerk` alone is nobody in particular; a place, a habit or a tie tells who it is. */
const JOB =
  'tenant|owner|manager|clerk|cashier|barista|bartender|server|waitress|waiter|cook|chef|barber|hairdresser|stylist|super|superintendent|landlord|landlady|concierge|doorman|janitor|custodian|caretaker|guard|bouncer|nurse|teacher|librarian|pharmacist|teller|receptionist|mechanic|butcher|baker|florist|shopkeeper|storekeeper|courier|dispatcher|attendant|employee|worker|staffer|grandmother|grandma|grandpa|widow|couple|family|mom|dad|mother|father|senior|jogger|babysitter|nanny|housekeeper|cleaner|locksmith|vendor|gardener|coach|pastor|imam|priest|roommate|cabbie';
const PERSON = `${JOB}|lady|guy|man|woman|gentleman|gent|fella|fellow|dude|kid|girl|boy|neighbour|neighbor|resident|folks|twins|sisters|brothers|one`;
const KIN =
  'ex|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend|wife|husband|girlfriend|boyfriend|spouse|partner|mother|mom|mum|father|dad|stepdad|stepmom|stepfather|stepmother|sister|brother|son|daughter|cousin|aunt|uncle|nephew|niece|grandmother|grandma|grandfather|mother-in-law|brother-in-law|sister-in-law|roommate|flatmate|cellmate|landlord|landlady|neighbour|neighbor|boss|coworker|co-worker|buddy|sidekick|accomplice|partner|barber|dealer|supplier|crew|gang|team|side-chick|baby|bookkeeper|accountant|secretary|lawyer|teammate|tenant|people|employee';
const WHERE =
  'in|at|on|from|with|across|above|below|over|under|behind|beside|near|opposite|upstairs|downstairs|next|down|up|by|off|working|living|running';

export const WHO_IT_WAS = phrases(`
[the|that|our|you ..2 ${PERSON} ${WHERE} ..1 the|a|an|his|her|this|that|unit|apartment|apt|suite|number|door|doors|{cap}|{num} ..3 {cap}?]
[a|an ..2 ${JOB} ${WHERE} ..1 the|his|her|this|that|unit|apartment|apt|suite|number|{cap}|{num} ..3 {cap}?]
[the|that|our|a ..2 ${PERSON} who|that|whose ..2 lives|works|runs|owns|walks|sells|sweeps|cleans|drives|serves|cuts|delivers|tends|teaches|rents|sits|feeds|manages|plays|bikes|jogs|smokes|parks|keeps|looks|babysits|coaches|cooks|fixes|stocks|guards|worked|lived|used|always|dog|balcony|window|porch|kitchen|shop ..5 {any}]
[a|an|the|our ..2 ${PERSON} named|called {cap} {cap}?]
[one|two of ..2 you|them has|have|is|was|been|talked|spoke|called|told|flipped ..4 {any}]
[a|the ..1 little bird|birdie ..1 who|that|from|at|in|on|behind ..5 {any}]
[the|that|our ..2 lady|guy|gentleman|grandma|grandmother|grandpa|senior|neighbour|neighbor|fella folding|smoking|selling|sweeping|watering|feeding|pushing|knitting|reading|wearing|washing|delivering|driving ..4 {any}]
[someone|somebody at|in|from|inside|behind ..3 table|row|apartment|unit|{cap}|room|seat|stall|booth|number ..4 {any}?]
[you in|at|from|on {any} ..1 with|on|who|across|above|beside ..5 {any}]
[one|some|someone|somebody|member of|in|from|inside ..1 his|her|their|the ..2 crew|gang|friends|buddies|family|circle|coworkers|own|people|team|neighbours|neighbors|cousins|brothers|sisters|roommates|relatives|tenants|employees|classmates|sons|daughters|uncles|exes|house|household|building]
from|to|by|was|is|thanks|thank [{cap} {cap}? ..1 who|whose|from|at|over|the ..1 runs|owns|works|lives|drives|manages|teaches|cuts|sells|tends ..3 {any}]
[the|our ..3 delivery|mail|pizza|paper|cable|repair|maintenance|garbage|milk|postal|hot-dog|dog|cat|crossing man|woman|guy|driver|person|carrier|lady|boy|girl|kid|vendor|walker|guard]
[mr|mrs|ms|miss|uncle|auntie {cap} ..1 at|from|of|on|in|across|above|with ..1 the|{cap}|{num} ..3 {cap}?]
[${JOB}|vendor {cap} {cap}?]
[le|la|l'|notre|un|une ..1 concierge|voisin|voisine|serveur|serveuse|caissier|caissiere|commis|gerant|gerante|proprietaire|dame|monsieur|locataire|employe|employee ..1 du|de|au|a|d' ..3 {any}]
`);

/** Close to the one who was caught. */
export const OF_HIS = phrases(`
[his|her|their|'s|somebody's|someone's|guy's|suspect's|own ..2 ${KIN}]
[son|sa|ses ..1 ex|ex-conjointe|ex-femme|conjointe|conjoint|femme|mari|frere|soeur|mere|pere|cousin|cousine|voisin|voisine|colocataire|copine|copain|ami|amie|patron|beau-frere]
`);

/** A question, or a lead-in, that the next sentence answers. */
export const WHO_TOLD = phrases(`
who tipped|ratted|snitched|talked|squealed|told|called|turned|dropped|gave
tip|call ..3 came|come from
how ..1 did ..1 we|police|officers ..1 know|find|catch|get|hear|crack ..5 stash|drugs|gun|guns|him|them|suspect|suspects|loot|lab|dealer|thief|grow|robber|shooter|case
`);

/** What the thanks are for. */
export const CAUGHT = phrases(`
bust|arrest|arrests|caught|collar|nabbed|suspect|suspects|thief|thieves|robber|robbers|dealer|dealers|drugs|guns|stolen|break-in|break-ins|burglar|burglars|comings|shooter|vandal|vandals
`);

/** A pupil who saw it belongs to youth-victim-witness-identified. */
export const PUPIL = phrases(`
grade|gr {num}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
kindergarten|grader|pupil
`);

/** Whoever is asked to call, and whoever was arrested, is no tipster. */
export const APPEAL = phrases(`
anyone|contact|suspect|wanted|missing|appeal|please|members|representative|identified|arrested|charged|jailed|convicted|alleged|allegedly|officer
`);

/** Kin of the one who was harmed, or of nobody in particular. */
export const OF_VICTIM = phrases(`
de sa|son|ses ..2
victim ..2 woman|man
contact ..2 with ..3
victim|victims|he|she|they and? 's? ..1 his|her|friend|wife|husband|son|daughter|family
`);
