import { lookForTogether } from '../../detect/neighbours.ts';
import { has, lookFor, phrases } from '../../detect/phrases.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const LIMB =
  'head|heads|arm|arms|leg|legs|limb|limbs|hand|hands|foot|feet|finger|fingers|thumb|toe|toes|torso|ear|ears|artery|spine|scalp|nose|jaw|eye';
const PERSON =
  'man|woman|boy|girl|child|victim|victims|rider|driver|cyclist|pedestrian|motorcyclist|passenger|worker|teen|officer|toddler|suspect|male|female|person|him|her|them|he|she|they|kid|baby|senior|guy|accused|deceased';
const BODY = `${LIMB}|body|bodies|corpse|corpses|face|skull|flesh|skin|bone|bones|chest|stomach|neck|remains`;

const GORE = phrases(`
bloated|decomposed|decomposing|rotting|rotted|chewed|gnawed|maggots|eaten ..6 body|corpse|remains|face|limb|limbs|by|fish|rats|animals|coroner
body|corpse|remains ..8 bloated|decomposed|rotting|chewed|gnawed|eaten
decapitat~|behead~|beheading|dismember~|dismemberment|disembowel~|disembowelled|disembowelling|eviscerat~|scalped|entrails|innards
body parts|part
brain matter
guts|intestines|organs|bowels ..4 out|spilled|spilling|everywhere|hanging|all-over|on|exposed|visible|fell
blood ..1 everywhere|splatter|spatter|splattered|spattered|soaked|drenched|dripping|gushing|spurting|spraying|pouring|pooling|pooled|sprayed|gushed|squirting|oozing|streaming|curdling
blood ..1 all over
pool|pools|puddle|puddles|river|rivers|lake|trail|sea|gallons|litres|bucket|buckets|smears|amount of|of-his|of-her|full blood
down|lying|crawling|found|sitting|slumped|kneeling ..2 in his|her|their|a ..2 blood
lost so much blood
throat|throats ..2 slit|slashed|cut|ripped|sliced|open
burned|burnt|burning alive|crisp
tore|ripped|took|sliced|cut|blew|sheared|chopped|hacked|bit|chewed|chewing|gnawed ..1 his|her|their|a|an|both ..1 ${LIMB} ..1 off|clean
took|blew|shot|bit|chewed|tore|ripped off half|part|most
severed|amputated|detached ${LIMB}
${PERSON}|${BODY} ..2 was|were|been|got|is ..1 torn|ripped|cut|sliced|chopped|hacked|blown|split|crushed|snapped ..1 apart|half|two|pieces|limb|off|open|pulp|backwards|bits
bits|pieces|chunks|parts|fragments|strips|lumps|scraps of ..2 flesh|skin|skull|brain|him|her|them|bone|tissue|body|human|victim|scalp|${PERSON}
picked|picking|collecting ..3 brains|pieces|teeth|flesh|bones ..3 him|her|them|off|from|out|rider|driver|body
maggots
to a? pulp|mush|smithereens
half|part|side|most|top ..3 face|head|skull|body|jaw|brain ..2 missing|gone|torn|blown|off
found|discovered|pulled ..1 a|the|human|his|her ..1 torso|limb|limbs|leg|arm|hand|foot|head|fingers|ear ..2 in|inside|on|under|floating|wrapped|beside|near
teeth|hair|skin|flesh|bone|bones and|& ..1 teeth|hair|skin|blood|flesh|bone|bones|guts ..1 everywhere|all|on|across|over
stabbed ..3 so|that many times
went ..1 right|straight|clean|clear through him|her|them
see|saw|seeing|seen ..2 bone|bones|skull|brain|muscle|tendons|insides|intestines|ribs
en bouillie
decapite|decapitee|demembre|demembree|dechiquete|dechiquetee|eventre|eventree|egorge|egorgee|eviscere|broye|broyee|ecrabouille|cervelle|entrailles|boyaux
mare|flaque|bain de sang
baignait|baignant|gisait|gisant|couvert|couverte|trempe ..3 dans|de ..1 son? sang
du sang ..2 partout
floor|floors|wall|walls|room|car|street|sidewalk|hallway|kitchen|bed|seat|seats|stairs|platform|lobby|he|she|him|her|they ..2 covered|coated|soaked|painted|drenched|splashed|slick|sticky|red ..1 in|with ..1 blood
intestines|bowels|innards|entrails
hung|hanging|hang|dangling|dangled|held ..2 by|from|off ..2 thread|tendon|skin|strip|socket|body|his|her
needed|took|take|only|by ..3 dental records
hose|hosing|hosed|wash|washed|washing|scrub|scrubbed|scrubbing|mop|power-wash|pressure-wash|clean|cleaned|rinse|bleach ..3 down|off|away|up|blood|lane|road|sidewalk|street|platform|walls|floor|tracks|cruiser ..6 reopen|reopened|blood|before|still|him|her|what|remains|afterwards|red|after
closed casket|coffin
not|barely|nothing|wasn't|little|hardly ..2 left ..2 bury|of|identify|recognize|car|see
skull|spine|neck|leg|arm|pelvis|face|chest|ribs|ribcage|bones|hand|foot|legs|arms|jaw|head was|were|is|are|got? snapped|shattered|crushed|crumpled|bent|twisted|split|pulverized|folded|flattened|caved|smashed|ripped|torn|sliced|degloved|pierced|skewered|melted
degloved|compound-fracture|exposed-bone|impaled|impalement|skewered|disfigured|melted|cremated|charred|roasted|pancaked|ripped-apart|torn-apart|cut-in-half|split-open|minced
look|search|searching|looking|hunt|hunting for ..2 jaw|teeth|finger|fingers|limb|leg|arm|foot|hand|head|skull|parts|pieces|ear|eye
only|couldn't|barely|hardly knew|tell|know ..3 which|who|what ..3 was|were|passenger|driver|he|she
scrape~|scraped|scraping|peel~|hose~|hosing|mop~|mopped|mopping|scooped|scooping|shovel~ ..3 him|her|them|remains|blood|brains|pieces|teeth|flesh ..2 off|from|up|out|with|down
skin|flesh|scalp|hide|face ..2 ripped|torn|peeled|scraped|burned|burnt|shredded|flayed|sliced|melted|sloughing off|from|away|down|by
two|three|four|several|multiple bag+ ..5 him|her|them|body|remains
arm|leg|hand|foot|head|eye|eyes|eyeball|finger|fingers|jaw|teeth|brain|brains|skull|scalp|ear|limb|limbs|torso|flesh|bone|intestines|tongue|nose|tooth ..3 found|landed|thrown|lying|flew|ended|rolled|came ..4 feet|metres|away|off|from|street|road|ditch|lawn|sidewalk|block|window
eye|eyes|eyeball|bone|bones|guts|intestines|tongue|brain|rib|ribs|organs ..2 hanging|popped|popping|sticking|poking|protruding|falling|fell|bulging|hung|dangling|coming out|through|from
slaughterhouse|slaughter-house|bloodbath|butcher-shop|abattoir|carnage
bone|skull|brain|flesh|tissue|teeth fragment+|matter|shards|chunk+|splinters
drip~|soaked|drenched|slick|sticky|caked|smeared|splashed ..1 with|in ..1 blood|gore|brains
cut|sliced|chopped|severed ..2 in half|two|pieces
rod|pole|spike|fence|rebar|branch|pipe|stake|antler|beam|knife|blade|screwdriver|arrow|bar ..2 through|into|in ..1 his|her|their|the|driver's|man's|rider's|victim's chest|neck|leg|head|eye|skull|stomach|abdomen|throat|face|back|thigh|torso|hand
burned|burnt|mangled|crushed|disfigured|beaten|smashed|charred ..3 so badly|severely|bad ..1 that|we|they|his|her
beyond recognition
crane|visage|corps|jambe|bras|tete ..2 fracasse|fracassee|enfonce|enfoncee|eclate|eclatee|broyee|lacere|lacere|explose
need|needed|needs a|the? bucket|shovel|mop|spatula|sponge
popped like
hole ..2 size of
exit wound+
os ..4 jambe|bras|sorti|sortir|sortait
blood ..1 ran|running|runs|dripped|poured|flowed|flowing|seeped|trickled|leaked|sprayed|shot|splashed|gushed ..3 down|under|through|into|across|out|onto|from|over|off
blood|teeth|bone|flesh|brain|scalp and|& ..1 hair|skin|bone|bones|teeth|flesh|brain|brains|tissue|guts|glass
rest|half|remainder|pieces|parts|most of ..1 him|her|them|the-body|the-victim ..6 side|road|lane|ditch|tracks|street|other
like a melon|pumpkin|tomato|egg|grape|watermelon|twig|tin-can|pancake|accordion|rag-doll|ragdoll|pretzel
${PERSON} ..3 mangled|crumpled|pulverized
blood on|over|across|up the|his|her ..1 wall|walls|ceiling|benches|seats|windshield|windows|door|mirror|dashboard
skull|head|face|scalp ..2 cracked|split|bashed|smashed ..1 open|in|apart
knife|blade|machete|axe|scissors ..1 sticking|protruding|poking|lodged|stuck|embedded|buried ..1 out|in|from|between ..3 back|neck|chest|eye|head|leg|stomach|shoulder
there was|is so-much|a-lot-of|lots-of blood
slipped|slipping|slid|stepped|stepping|walked|walking|wading ..2 in|on|through ..2 blood
no|any|little skin|face|flesh|scalp left
crane|ventre|gorge|tete ouvert|ouverte|fendu|fendue
sang ..1 sur ..2 visage|mur|murs|plafond|plancher|bancs
took|take|takes|needed ..2 body bag+
bled|bleeding out|everywhere|to-death
found|find|collected|recovered all|most|half|enough of him|her
what they|we|medics|crews|he|she scooped|scraped|mopped|peeled|hosed
scraped|scrape|peeled|picked|gathered ..3 left|remained ..1 of him|her|them|body|the
`);

const HARMLESS = phrases(`
blood donor|drive|donation|work|pressure|type|test|services
pieces|parts|bits|chunks of ..3 evidence|art|her-work|him-to|equipment|clothing|property|bone-china
run|ran over to
stop|stopped|control|stopping the? bleed|bleeding
heads|feet|hands|legs ..1 up
maggots who|that
back door|seat|yard|pocket|wheel|tire
blood ..2 collected|donated|given
`);

/** Costumes, films, exercises, donors; animals; and courts, which tell it as it was. */
const NO_REAL_PERSON = phrases(`
halloween|haunted|zombie|zombies|costume|costumes|movie|film|theatre|theater|prop|props|actor|actors|moulage|mock|simulated|simulation|makeup|donor|donors|donation|mannequin|dummy|dummies|pumpkin|pumpkins|scarecrow|statue|statues|snowman|teddy|doll|video-game|exercise|training|demo|first-aid|tourniquet|bleed
citrouille|costume|film|exercice|deguisement
`);
/** Harmless with nobody beside them. */
const NOT_A_PERSON = phrases(`
guardrail|guardrails|fence|deer|moose|coyote|coyotes|dog|dogs|cat|cats|swan|goose|geese|sheep|lamb|lambs|horse|horses|cattle|cow|cows|calf|seal|chicken|chickens|turkey|bird|birds|fox|badger|rabbit|pigs|goat|animal|animals|pet|wildlife|tree|trees|pole|branch
`);
const SOMEBODY = phrases(`
man|woman|boy|girl|child|victim|rider|driver|cyclist|pedestrian|motorcyclist|passenger|worker|teen|man's|male|female|he|she|kid|baby|deceased|bystander
`);
/** A part of somebody, and what nobody wants to read about it. */
const PART = phrases(`
${BODY}|eyeball|eyeballs|brain|brains|ribs|teeth|tongue|intestines|guts|organs|scalp|artery|ankle|wrist|shin|pelvis|femur|knuckles|oreille|crane|jambe|bras|main|tete|visage|os|peau
`);
const GRUESOME = phrases(`
dangling|protruding|stuck-out|sticking|splattered|exploded|popped|spurting|gushing|mangled|shredded|pulped|mushy|pulverized|ripped-off|torn-off|sheared|chewed|gnawed|eaten|skinned|scalded|bubbling|oozing|peeled|peeling|degloved|impaled|skewered|mincemeat|hamburger|jelly|spaghetti|ketchup|minced|sliced-open|split-open|inside-out|unrecognizable|pancaked|squashed|arrache|arrachee|sectionne|sortait|sortir|broye|lacere|dechire|dechiree|pendait
still in the|his|her ..1 boot|shoe|sneaker|glove|helmet|sleeve|sock
metres|feet|yards|blocks ..1 away|from|down|up|apart
`);

const listed = lookFor({ find: GORE, unless: HARMLESS, shieldedBy: NO_REAL_PERSON });
const parts = lookForTogether({ cues: [PART, GRUESOME], distance: 6, shieldedBy: NO_REAL_PERSON });

export const detect: Detect = {
  id: 'graphic-injury-detail',
  severity: 'warn',
  find: (reading) =>
    has(reading, NOT_A_PERSON) && !has(reading, SOMEBODY) ? [] : [...listed(reading), ...parts(reading)],
};

export const words: Words = {
  value: 'respect',
  basis: [
    { what: 'TPS procedure 04-02, Death Investigations: families are told in person first', status: 'unverified' },
    {
      what: 'O. Reg. 407/23, Code of Conduct for Police Officers: conduct that keeps the public’s trust',
      status: 'partial',
    },
  ],
  en: {
    title: 'Graphic injury',
    reason: 'Gory detail hurts families, and children read it too.',
    instead: 'Say “serious” or “life-threatening” injuries.',
  },
  fr: {
    title: 'Blessure décrite crûment',
    reason: 'Les détails sanglants blessent les familles, et des enfants les lisent aussi.',
    instead: 'Écrivez « blessures graves » ou « sa vie est en danger ».',
  },
};

export const examples: Examples = {
  flags: [
    'The motorcyclist was ⟦decapitated⟧ on the ramp. Ramp closed.',
    'There was ⟦blood everywhere⟧ when we walked into the kitchen.',
    'PCs ⟦found him lying in a pool of blood⟧ on Sherbourne.',
    'The ⟦worker’s hand was torn off⟧ by the auger.',
    'Slow down! We spent the night ⟦scraping him off⟧ the guard wall.',
    'La dame ⟦gisait dans une mare de sang⟧ devant le dépanneur.',
  ],
  allows: [
    'A motorcyclist has life-threatening injuries. Ramp closed.',
    'Blood donor clinic at 12 Division. It takes an hour and saves three lives.',
    'Fake blood everywhere at the haunted station on Friday!',
    'A mangled sign is blocking the curb lane of Lake Shore.',
    'No guts, no glory: good luck to our hockey team tonight.',
    'Un cycliste est gravement blessé. Évitez le secteur.',
  ],
};
