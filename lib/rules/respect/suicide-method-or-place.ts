import { lookFor, phrases } from '../../detect/phrases.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const SELF = 'himself|herself|themself|themselves|hisself';
const HIGH =
  'bridge|footbridge|viaduct|overpass|balcony|roof|rooftop|ledge|tower|cliff|bluffs|building|highrise|high-rise|condo|window|floor|storey|story|parkade|garage|flyover|skyway|apartment|hotel|span|railing|dam|pier|escarpment|gorge|causeway|walkway|parapet';
const MOVING =
  'train|trains|subway|tram|streetcar|bus|truck|transport|lorry|traffic|metro|locomotive|tracks|tractor-trailer|car|vehicle|lrt';
const PLACE = `${HIGH}|${MOVING}|station|platform|park|ravine|woods|forest|barn|motel|river|lake|creek|jail|cell|cells|washroom|bathroom|basement|bedroom|residence|dorm|dormitory|hospital|mall|school|library|beach|shelter|street|avenue|ave|road|highway|trail|driveway|cemetery|arena|stn`;

/** A way of dying that a person chooses, said outright. */
const METHOD = phrases(`
leapt|leaped|jumped|threw|stepped|dove|plunged ..1 himself|herself|off|from|over ..3 edge|cliff|bluff|bluffs|bridge|ledge|roof|balcony|platform|railing ..3 to|and end|ended|ending|die|died|his|her|their life
hanged|hung|hanging|hang ${SELF}
talked|coaxed ..4 off|down|over|back|from ..1 off|from|over|of? ..1 the|a|that ..2 ledge|railing|edge|parapet|bridge|skyway|viaduct|overpass|roof|balcony|tower
found|discovered|was|be ..4 hanging|hanged ..3 from|in|by|off|dead|belt|rope
suicide by {any}
found|discovered ..4 hanging|hanged in|from|by|at {any} {any}
slit|slits|cut|cuts|slash|slashed|slashing|cutting|slitting his|her|their own? wrist|wrists|throat|arms
shot|shoots|shooting|shoot ${SELF}
self-inflicted ..1 gunshot|gun|stab|shot|knife|wound|wounds
drank|drink|drinking|swallowed|swallowing|ingested ..2 antifreeze|bleach|poison|pesticide|drano|cyanide
hanged|hung ..3 with|by|from|using|in ..3 cord|rope|belt|sheet|sheets|tree|garage|closet|home|basement|shed|barn|cell|park|scarf|chain
put|stuck|placed ..4 in|to|under|against ..1 his|her|their own? ..1 mouth|chin|temple
gassed|drowned|poisoned|doused|electrocuted|burned|starved|suffocated|immolated|strangled|stabbed ${SELF}
self immolation
rope|noose|belt|cord|bedsheet|bedsheets|ligature|scarf|chain ..3 neck|tree|beam|rafter|rafters|ceiling|playground|branch|swing|monkey|pole|pipe|doorknob|closet
tied|tying|fashioned|made ..2 rope|noose|belt|cord|bedsheet|ligature ..2 to|around|from|out
jumped|jumps|stepped|leapt|dove in-front-of ..2 train|subway|go|streetcar|truck|{num}
in front of|in-front-of ..2 oncoming|go|via|freight|subway|commuter|moving|speeding|westbound|eastbound|northbound|southbound? ..1 train|subway|locomotive|tram|lrt
use|used|using ..4 gun|rifle|shotgun|pistol|revolver|firearm|handgun|weapon|knife|rope|belt|pills|medication|car|exhaust|bedsheet|bedsheets|sheet|sheets|razor|blade|cord|bag|tie|shoelace|shoelaces|scarf|blanket|drawstring|hose|train|insulin ..3 end|take|kill|on ..1 his|her|their|it|himself|herself|themselves
went|goes|climbed|stepped|jumped|rolled|walked|drove|swam|fell over|off ..1 the|a|that ..1 railing|rail|edge|side|barrier|guardrail|parapet|ledge ..7 purpose|deliberately|intentionally|bridge|viaduct|overpass|balcony
drove|drives|steered|crashed ..6 on-purpose|deliberately|intentionally
engine|car|motor|vehicle|ignition ..2 running|idling|on ..8 garage
garage ..8 engine|car|motor|exhaust|ignition ..2 running|idling|on|fumes
left ..1 a|his|her|their|note ..1 shoes|note|goodbye|phone|wallet ..3 edge|ledge|railing|bridge|cliff|bluffs|platform|behind|saying
overdosed|overdose|overdosing ..3 purpose|deliberately|intentionally
took|takes|swallowed|downed|ingested|taken|empty ..1 a|an|the|whole|entire|his|her? ..1 bottle|handful|dozens ..1 of ..3 pills|tablets|tylenol|medication|bleach|sleeping|painkillers|antifreeze
empty ..2 bottle|bottles of ..2 pills|tablets|tylenol|medication|painkillers ..2 next|beside|near|by|on
threw|throws|throwing|flung|hurled|launched ${SELF} ..1 in|off|from|under|into|onto|over|out
took|take|taken|taking his|her|their own? life|lives ..2 with|using|by|in-his|in-her|at|on|off|inside|behind|near|from|in
ended|ending|end his|her|their own? life ..2 with|using|by|at|on|off|inside|behind|near|from|in
killed|kill|killing ${SELF} ..1 at|near|on|in ..4 ${PLACE}
end it ..3 in|off|on|under|from|with ..4 ${PLACE}
suicide ..1 by|using|with ..3 train|gun|rope|cop|pills|car|knife|hanging|jumping|gas|exhaust
turned|turn|turns|turning the|a|his|her ..1 gun|weapon|rifle|knife|pistol|firearm ..1 on|upon|against ${SELF}
tried|tries|trying|attempted|attempting|attempts ..2 hang|drown|gas|burn|poison|stab|shoot|strangle ${SELF} ..1 with|in|from|by|at|off|using ..2 {any}
pills|gun|rope|belt|vodka|razor|knife|rifle|noose|cord ..9 ended|ends|took|takes|end|take his|her|their own? life|lives
noose
pendu|pendue|pendus
s'est|s'etait ..1 pendu|pendue|jete|jetee|lance|lancee|tire|tiree|noye|noyee|defenestre|asphyxie|poignarde|immole ..4 pont|balcon|train|metro|rails|balle|fenetre|toit|viaduc|feu|volontairement|riviere|fleuve|vide|rame|voie|voies|camion
s'est ..1 jete|jetee|lance|lancee|elance|elancee ..1 en|devant|sous|du|de|d'|dans|par
s'est|s'etait tire|tiree une|dans|avec
s'est ouvert les veines
enleve la vie ..1 avec|en|au|dans|sur|par|a|sous|chez|derriere
take|took|taken|swallow|swallowed|downed|ate|finished|emptied the|a|an|his|her|their ..1 whole|entire|full|empty? bottle|bottles|box|pack|handful|fistful|prescription
note|goodbye|letter ..6 pills|bottle|rope|gun|bridge|train|tracks|belt|ledge|railing|car|razor
left|leaves|leaving|wrote|found a|his|her|their|the ..1 note
gun|rifle|shotgun|pistol ..3 in|to|under his|her|their own? mouth|head|chin|temple
jumped|leapt|leaped|jumps|jump|stepped|walked|lay|laid|dove|rolled|threw ..3 in-front-of|in-front|under|onto|before|into-the-path ..4 train|subway|streetcar|transport|truck|bus|tracks|lrt|freight|traffic|tractor
way|way-too|too low
easy to climb|jump
deliberately|intentionally|purposely stepped|walked|jumped|leapt|ran|stood|lay|drove|crashed|steered
walked|waded|swam|strode into|in the|a ..1 lake|river|water|ocean|sea|bay|harbour ..6 rocks|stones|bricks|pockets|never|purpose|note|weights|coat
rope|noose|belt ..4 ceiling|fan|chair|stool|rafter+|beam|closet|branch|tree
used|with|using|took ..2 his|her|their|a ..2 rifle|gun|shotgun|pistol|handgun|revolver|rope|belt|razor|knife|car|exhaust ..4 suicide|life|himself|herself
avale|pris|ingere ..2 toute|tous|toutes|ses|sa|tout ..2 medication|medicaments|pilules|comprimes
outside|wrong|other|far ..1 side? of the ..2 rail|railing|fence|barrier|guardrail|ledge
sat|lay|laid|stood|kneeled|knelt|waiting|waited ..2 on|across|between the ..1 tracks|rails|train-tracks ..4 waited|waiting|purpose|came|for|coming
saying|says|said|threatening ..3 end it
leaps|jumps|falls|plunges|leaping|jumping|plunging|leapt|leap|jumped ..1 to his|her|their death
leaps|jumps|plunges|leaping|plunging ..1 off|from|in|into|onto ..5 ${HIGH}|${MOVING}
dead|died|death|dies|suicide ..1 by|after|from ..1 hanging|drowning|jumping|overdosing|poisoning|cutting|shooting
drove|rolled|drives|driving off|into|over the|a pier|dock|cliff|lake|river|bluffs|harbour ..6 up|purpose|windows|note|deliberately|intentionally|locked
jumped|jumps|leapt|leaped|jumping|leaping|plunged ..1 from|off ..3 onto|into|on
popular|favourite|favorite|known|common|notorious|infamous|frequent|usual|go-to|magnet place|spot|location|site|bridge|viaduct|building|for|choice ..5 suicide|suicides|jumpers|end-it|end-your|end-their|ending-it|die|kill
set|sets|setting|lit ${SELF} ..1 on|ablaze|alight
train|subway ..1 strikes|struck|hit|hits ..8 purpose|deliberately|intentionally
tracks|rails ..3 purpose|deliberately|intentionally
took|take|takes|taken a|an|the ..2 overdose
overdosed|overdose|overdosing|od'd on|with|by ..2 sleeping|tylenol|advil|antidepressants|acetaminophen|aspirin|insulin|her|his
pills|bottle|tylenol were|was ..1 gone|empty ..4 he|she|they
note ..8 shoes|phone|wallet|keys|jacket ..6 water|edge|railing|bridge|platform|shore|ledge|tracks
shoes|wallet|phone|jacket ..6 note
by|from|in his|her|their ..1 note
bag over|around his|her|their ..1 head|face ..6 note|tied|locked|door|life|found|mind
belt|rope|cord|sheet|tie|scarf ..3 rod|hook|doorknob|rafter|beam|bar|fan|banister
`);

/** Falls from high up or into the way of a train, with nobody in pursuit. */
const JUMPED = phrases(`
a|the|man|woman|person|male|female|someone|somebody|he|she|they|teen|teenager|student|resident|individual|patient|who|has|tenant|youth|victim|girl|boy|guy|lady|and|had ..2 jumped|leapt|leaped|plunged|stepped|jumps ..1 off|from|in|into|onto|over|under|out ..5 ${HIGH}|${MOVING}|{num}th
threatening|threatened|threatens|trying|tried|wants|wanted|planning|going|about|preparing|ready|intending|attempting|attempted to jump|leap
ledge|railing|roof|bridge|balcony|overpass|edge ..8 jump|jumping|jumper|suicidal|suicide|end-it|life|harm
person|man|woman|male|female|someone|teen|girl|boy|student on ..2 ledge|railing|roof|crane|edge|girder|parapet
person|man|woman|male|female|someone|teen|girl|boy|student over|outside|atop|hanging ..2 ledge|railing|bridge|roof|balcony|overpass|viaduct|crane|tower|edge|girder|parapet
saute|sauter|sautee|saute-en-bas du|d'un|de|des|en-bas|devant ..2 pont|viaduc|balcon|toit|metro|train|quai|etage
old|who|he|she|they|man|woman|student|resident|teen ..1 jumped|leapt|leaped|plunged|jumps from|off|out-of ..5 ${HIGH}|{num}th|floor|storey|story|window
did|happened|does ..1 when ..1 train|subway|bus
bridge|river|lake|falls|bluffs|track+|viaduct|tower claimed|claims|took|takes ..1 another|one|a|yet
climbed|climbs|went|gone|goes|stepped|swung|got|slipped|leaned over|past the|a|that|his ..2 railing|edge|parapet|guardrail|ledge|barrier|rail ..2 and ..3 let|jumped|jumps|dropped|fell|gone|leapt|go
went|gone|go|goes over ..6 note|meant-to|on-purpose|this-time|this-morning|railing|edge
that|this|same|the bridge again
he|she|they|people|who|many|others choose|chose|picked|pick ..3 bridge|viaduct|overpass|tracks|balcony|ledge|parkade|cliff
mother|mom|father|dad|man|woman|person|teen|student|who|he|she|couple|girl|boy jumped|leapt|leaped|jumps|jumping ..4 from|off ..3 bridge|viaduct|overpass|roof|rooftop|balcony|tower|cliff|bluffs|{num}th|highrise|condo
man|woman|person|body|someone|male|female|teen|boy|girl ..2 hanging from a|the|his|her ..2 tree|beam|branch|bridge|pole|goalpost
hanging from a|the|his|her ..2 tree|beam|rafter|rope|branch|ceiling|door|closet|shed|garage|balcony
`);

/** The word itself, and somebody who stands where one falls: the police on scene are no pursuit. */
const JUMPER = phrases(`
jumper on|off|at|from|atop|over|under|in|threatening|down|situation|call
jumper ..6 bridge|viaduct|overpass|roof|balcony|ledge|station|tracks|train|tower
bridge|viaduct|overpass|roof|balcony|ledge|station|tracks|traffic|closed|shut|delays|subway|platform ..7 a|possible|potential|suspected|of|another|suicidal|apparent|distraught|to jumper|leaper
possible|potential|suspected|apparent|another|suicidal|second|confirmed|threatened jumper
jumper ..5 ${HIGH}|${MOVING}|station|platform
person|man|woman|male|female|someone|somebody|teen|girl|boy|student|individual|he|she|they|who|patient|lady|guy|youth ..4 on|over|outside|atop|off|from|of|past ..2 edge|ledge|railing|parapet|girder|guardrail|handrail of? ..4 ${HIGH}|{num}th
suicidal male|female|man|woman|person|teen|boy|girl|student|youth|party|individual ..2 on|at|off|over|under|inside|near|in|atop|outside ..5 ${PLACE}
distraught|despondent male|female|man|woman|person|teen|boy|girl|student|youth ..2 on|off|over|atop|outside ..3 bridge|viaduct|overpass|roof|ledge|railing|balcony|tracks|edge
person|man|woman|male|female|someone|somebody|teen|girl|boy|student|youth ..3 hanging|dangling|clinging off|from|over|to|on ..2 side|edge|outside|railing|ledge|rail|bridge|viaduct|overpass|balcony
male|female|man|woman|person|teen ..4 wants|wanted|threatening|threatens|threatened|about|trying|ready|going to jump|leap|go-over|let-go
refuse~|didn't|didn't-want|couldn't|wouldn't|won't|could-not|would-not|not ..2 be? talked|coaxed|talk ..1 down
fourth|third|second|fifth|sixth|another|{num}th ..1 one|person|man|woman|student|resident|teen|life|death|soul ..1 off|from|over that|this|the|our|same ..2 ${HIGH}
`);

/** Clothes, sport, a car battery; somebody at work up there or on the run. */
const NO_JUMPER = phrases(`
fled|fleeing|flee|suspect|suspects|thief|burglar|robber|wanted|warrant|arrest|arrested|cat|raccoon|squirrel|deer|dog|k9|bungee|show|horse|horses|roofer|roofers|worker|workers|painter|window-washer|crew|flames|smoke|photo|selfie|rappelling|collision|crash|ejected|truck|vehicle
talked down to
wearing|wore|wears ..3 jumper
`);

/** Someone who runs, falls by mischance, saves another, or does it for sport; and advice not to. */
const JUMPED_FOR_ANOTHER_REASON = phrases(`
fled|flee|fleeing|escape|escaped|escaping|evade|chase|chased|chasing|pursuit|suspect|suspects|thief|burglar|robber|robbery|from-police|from-officers|constable|const|cst|pc|cop|cops|sgt|police-dog|k9|psd|dog|cat|deer|moose|raccoon|rescue|rescued|rescuer|save|saved|saving|action|joy|conclusion|conclusions|queue|line|bandwagon|start|starting|warrant|arrest|arrested|custody|charged|accused|driver|passenger|passengers|occupants|he'd-stolen|getaway|swim|swimming|swimmers|swam|charity|parachute|abseil|zip|zipline|bungee|stunt|stuntman|dare|a-fire|the-fire|house-fire|flames|burning|smoke|blaze|kids|children|youths|teens|tombstoning|dangerous|danger|trampoline|to-avoid|wanted|train-surfing|boat|avoiding|avoided|vehicle-and|crash|collision|moving|help|pushed|fell-off|pedestrian-crossing|deck|jumped-off-the-bus|robbed|stole|goat|squirrel|raccoon|horse|high-dive|foot
suspect|fuite|fuyait|poursuite|arrete|arretee|sauver|sauve|incendie|chien|baignade|plongeon
`);

/** The word and an exact place in one sentence. */
const SUICIDE = phrases(`
suicide|suicidal|suicidaire
took|take|taking|taken his|her|their own? life
attempted|attempt suicide
enleve la vie
`);
const SUICIDE_THEN_PLACE = phrases(`
suicide|suicidal|life|lives ..4 at|on|off|in|from|inside|behind|under|near ..5 ${HIGH}|${MOVING}|station|platform|motel|woods|barn|washroom|ravine|stn
suicide at|off|near|inside|behind the? {cap}
train|subway|tracks|platform ..7 took|taking|ended|end|ending his|her|their own? life|lives
bridge|viaduct|overpass|station|platform|line|tracks|train|subway|highway|road|roof|balcony|hotel|park|stn|tower|cliff ..7 suicide|suicides|jumper
`);

/** No incident in it: prevention, remembrance, training, squads and the like. */
const PREVENTION = phrases(`
prevention|prevent|preventing|awareness|walk|walkathon|run|ride|vigil|candlelight|training|trained|course|workshop|conference|presentation|lecture|campaign|fundraiser|fundraising|barrier|barriers|netting|nets|survivors|research|study|statistics|helpline|hotline|lifeline|podcast|book|movie|film|squad|bombing|bomber|bomb|bombers|vest|terror|terrorist|assisted|exhibition|gala|memorial|suicide-watch|talk|panel|event|speaker|session|protocol|strategy|missing
cables|cable|wires|starter|pack|booster|battery|navy|blue|black|grey|gray|red|green|woolly|christmas|knitted|wool|wearing|wore|striped|bungee|horse|horses|show|ski|triple|high|long|hurdles|equestrian|bouncy|roll-neck|turtleneck
prevention|sensibilisation|formation|marche|conference|colloque|campagne
`);

/** The wound was none of his making on purpose. */
const NO_WISH_TO_DIE = phrases(`
accidental|accidentally|accident|foot|leg|toe|thigh|hand|groin|knee|buttock|arrow|selfie|video|photo|nail|cleaning|movie|film|picture|costume
allegedly|suspected|faked|impostor
accidentellement|accident|pied|jambe
`);

/** Hanging about, hanging up, hanging a picture. */
const METHOD_OK = phrases(`
note on|under|at my|our|the ..2 cruiser|windshield|desk|door|car|counter
thanks|thank|merci
found|was|be ..4 hanging ..3 out|around|up|with|over|onto|there
shot ${SELF} down
suicide by cop
noose around|tightening
hung ${SELF} up|out
`);

const found = lookFor(
  { find: METHOD, unless: METHOD_OK, notNear: NO_WISH_TO_DIE },
  { find: JUMPER, unless: METHOD_OK, notNear: NO_JUMPER, shieldedBy: PREVENTION },
  { find: JUMPED, notNear: JUMPED_FOR_ANOTHER_REASON, shieldedBy: PREVENTION },
  { find: SUICIDE_THEN_PLACE, near: SUICIDE, shieldedBy: PREVENTION },
);

/** Of 12,732 genuine posts two are held, and rightly: each tells the method. */
export const detect: Detect = {
  id: 'suicide-method-or-place',
  severity: 'warn',
  find: found,
};

export const words: Words = {
  value: 'respect',
  basis: [
    {
      what: 'Canadian Psychiatric Association, media guidelines on suicide (2017): no method, no exact place',
      status: 'found',
    },
    { what: 'TPS procedure 04-02, Death Investigations: families are told in person first', status: 'unverified' },
  ],
  en: {
    title: 'How or where in a suicide',
    reason: 'Details of how or where someone tried to die can lead others to copy it.',
    instead: 'Say “a person in crisis” or “a medical call”, give the closure, and add 9-8-8.',
  },
  fr: {
    title: 'Moyen ou lieu d’un suicide',
    reason: 'Dire comment ou à quel endroit une personne a voulu mourir peut en pousser d’autres à l’imiter.',
    instead: 'Écrivez « une personne en crise » ou « un appel médical », indiquez la fermeture et ajoutez le 9-8-8.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦Jumper on the Spadina overpass⟧, Gardiner ramps shut.',
    'A resident ⟦hanged herself⟧ in the stairwell overnight.',
    'The man ⟦shot himself⟧ in his truck before we arrived.',
    'No service at Pape: a teen ⟦threw herself in front of the train⟧.',
    'Sad day. She ⟦swallowed a whole bottle of pills⟧ in her dorm.',
    'Un homme ⟦s’est jeté en bas du pont⟧ ce matin.',
  ],
  allows: [
    'Spadina overpass closed while officers talk with a person in crisis. You are not alone: 9-8-8.',
    'Our Service dog wore his navy jumper to the suicide prevention walk.',
    'The suspect jumped from a second-floor balcony and ran into the arms of PC Wu.',
    'Subway delays on Line 1, injury at track level. Shuttle buses are running.',
    'A hunter accidentally shot himself in the foot. Store firearms safely.',
    'Le pont est fermé : nos agents aident une personne en détresse.',
  ],
};
