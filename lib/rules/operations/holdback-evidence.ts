import { numberBefore } from '../../detect/cues.ts';
import { lookForClause, lookForTogether } from '../../detect/neighbours.ts';
import { type Hit, has, hits, hitsBetween, type Look, looking, phrases, sameSentence } from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import { clauseEnd, clauseStart, gapAfter, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const COUNT =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozen|{num}';
const COUNT_WORDS = COUNT.replace('|{num}', '');
const CALIBRE =
  '22|25|32|38|40|45|308|762|556|9mm|10mm|45cal|40cal|22cal|38cal|380|223|357|cal|calibre|caliber|mm|gauge|hollow|hollow-point|hollow-points';

/** How many casings, and of what. `Shell casings were found` is what every release says. */
const CASINGS = phrases(`
hollow point|points
casings|casing|shells|slugs|bullets|rounds|holes|shots ..3 ${CALIBRE}
${CALIBRE} ..2 casings|casing|shells|slugs
onze|douze|treize|quatorze|quinze|vingt|trente|dix|neuf|huit|sept|six|cinq|quatre|trois|deux ..2 douilles|balles
douilles ..3 9|calibre|mm
`);
/** What is counted; the number stands before it. */
const COUNTED = phrases(`
casings|casing
spent shells|rounds|casings
bullet holes|fragments
slugs
douilles
`);

/** Told in open court, and over. */
const SENTENCED = phrases(`
jailed|sentenced|convicted
found|pleaded|pled guilty
`);

/** What was used, and how often. Guns that were seized are listed in releases. */
const WEAPON = phrases(`
murder|kill|exact|actual weapon ..2 is|was|'s|a|an|turned
hit with a|an|his|her|the {cap}
strangled|choked|suffocated|smothered|gagged|tied|bound ..1 with|using a|an|his|her|their|the
used ..1 a|an|his|her|their ..7 to beat|kill|stab|strangle|choke|bludgeon|smother|tie
stabbed|struck|slashed|hit|cut|shot ..3 ${COUNT} ..1 times
${COUNT_WORDS} ..1 stab|gunshot|bullet|knife|puncture wounds
${COUNT_WORDS} ..1 blows to
zip ties|tied
duct tape|taped
poignardee|poignarde|frappee|frappe ..1 deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|{num} fois|coups
`);
/** Named in every second release. */
const COMMON_WEAPON = phrases(`
with a|an ..2 knife|firearm|gun|handgun|weapon|bat|object|vehicle|car|machete|pipe|bottle|stick
`);
const SEIZED = phrases(`
seized|seize|seizure|loaded|firearms|search-warrant|search-warrants|ammunition|magazine|cocaine|airsoft|boxes|property|traffic-stop|saisi|saisis|saisie|stolen
taser|air|pellet|bb gun
`);

/** What a note said. Thank-you notes are another matter. */
const NOTE = phrases(`
note|letter|card|message|ransom ..7 said|says|saying|read|reads|reading|signed
note|letter|message ..3 left|taped|pinned|nailed|found|stuffed|tucked ..3 scene|door|body|windshield|wall|mailbox|pocket
robber|holdup|demand|ransom|threat|threatening 's? note|letter ..8
note|lettre|mot ..6 disait|disant|dit|signee|lisait
note|message|letter ..2 on|at|under|in|by the ..3 windshield|fridge|mirror|door|pillow|counter|table|body|car|dash|mailbox|porch|scene
note|letter|message ..2 written|scrawled|scribbled|typed|printed|spelled ..1 on|in|with
ransom|extortion|holdup|blackmail demand|note|letter|message|call ..12 read|said|written|asked|wanted|printed|signed
`);
const VIOLENT = phrases(`
homicide|murder|murdered|killer|killing|killed|scene|body|robbery|robbed|threat|threats|threatening|arson|ransom|victim|victims|investigation|investigating|investigators|detectives|suspect|shooting|stabbing|kidnapping|abduction|extortion|break-in|dead|death|sudden|burglary|evidence|case
last warning
you owe|know|next
meurtre|homicide|victime|scene|enquete|suspect|menace
corps|enqueteurs|blood|stabbed|bomb|burned|kidnap|hostage
kidnapper+|extortionist|robber+|homicide
`);
const KIND_WORDS = phrases(`
on our|my
birthday
thank|thanks|kind|kindness|sweet|student|students|class|grade|teacher|smile|cookies|donuts|grateful|love|santa|principal|card|teller|bank|scam|fraud|phishing|text
merci
`);

/** What tells of a scene by itself, with no word of violence beside it. */
const SCENE = phrases(`
glock|beretta|ruger|sig|sauer|smith-wesson|browning|remington|mossberg|walther|taurus|ak-47|ar-15|sks|uzi|mac-10 ..14 dropped|dumped|tossed|thrown|fired|sewer|ditched|killed|shooter
shooter|killer|gunman|suspect|robber|he|she|they used|fired|carried|had ..2 a|an|the ..3 glock|beretta|ruger|sig|browning|remington|mossberg|walther|taurus|ak-47|ar-15|sks|uzi|22|38|357|45|9mm|40|shotgun|crossbow
duct|electrical|packing tape ..3 around|on|over|across ..2 wrist+|ankle+|mouth|eyes|head|hands|feet|legs
tape|rope|cord|wire|sock|belt|zip-tie|zip-ties|extension-cord|scarf|stocking|gag|rag|pillowcase ..2 around|in|over|on|tied ..2 his|her|their|the|victim's? ..2 wrist+|ankle+|mouth|neck|throat|head|face|hands|feet|eyes
fire|blaze|arson ..4 started|set|lit|fuelled|sparked ..3 with|using|by|from ..6 gasoline|gas|thinner|fluid|candle|rag|diesel|lighter|kerosene|alcohol|matches|propane|newspaper|mattress|couch|sofa|curtains|slot|turpentine|firelighter
gasoline|thinner|kerosene|lighter-fluid|accelerant|diesel|turpentine ..1 through|on|over the|a|her|his ..1 mail|slot|bed|couch|sofa|porch|door
shot+|bullet+|round+ ..4 through ..1 the|a|his|her|their ..2 window|door|wall|windshield
through|via the mail slot
${COUNT_WORDS} shots ..8 through|calibre|into
note|message|letter|words|sign ..4 fridge|mirror|wall|door|windshield|pillow|counter|table|bed|chest|body|car|scene|bathroom ..3 read|reads|said|says|saying|spelled
murder|the weapon ..2 a|an ..3 hatchet|hammer|knife|bat|axe|wrench|screwdriver|pipe|shovel|pan|rope|sword|machete|brick|rock|crowbar ..1
casings|casing|shells|slugs ..3 ${COUNT} ..2 of|all|in
${COUNT_WORDS} times ..1 with|by|using a|an|the|his|her ..4 pan|hammer|bat|pipe|bottle|knife|rock|brick|wrench|shovel|skillet|lamp|golf|hatchet|screwdriver
shot|stabbed|struck|hit ..1 once|twice|three-times ..2 in|behind|to|through|under|above
bottle|can|jar|jug ..3 with|full ..3 sock|rag|cloth|wick|towel|gas|gasoline
nobody|no-one|noone ..1 has|have|had|'s? heard|seen|known|reported|printed|told that|this|it ..2 till|until|yet|before|now
cache|cachee|dissimule|enterre|enroule|trouve ..2 dans|sous|derriere un|une|le|la|l' ..3 boite|cereales|poubelle|matelas|congelateur|four|mur|plafond|toilette|reservoir|jardin|puits|poele|couverture|serviette
gun|knife|weapon|pistol|murder-weapon ..2 turned|found|recovered|discovered ..1 up? inside|in|behind|under|beneath ..2 hollowed-out|hollow|dictionary|book|bible|third|second|top|bottom|fish|aquarium|birdcage|sandwich|teapot|stroller
cause of death was|is ..3 blow|cut|strangulation|hammer|poison|asphyxia
single|one|two|three|four|five blow+|stab|cut|slash|wound+|hit ..2 from|to|with|of
painted|written|scrawled|carved|scratched|sprayed|spelled ..2 on|across|above|into|in the|a|her|his ..2 wall|mirror|door|floor|ceiling|desk|table|chest|arm|headboard
homicide|detectives would|wants|want ..1 like? ..1 a? word|chat|know|talk
killer|murderer|shooter|robber|arsonist|burglar ..1 forgot|dropped|left|lost|took|missed
size {num} ..2 boot|shoe|left|right|footprint|sneaker
arsonist|killer|murderer|poisoner|strangler|assassin ..2 poured|drew|spelled|wrote|cut|tied|posed|arranged|stacked|sat|made|ate|covered|washed|cleaned|locked|called|painted|removed|swapped|folded
why would|did a|an|the|any burglar|killer|thief|robber|arsonist|murderer ..2 take|leave|only|just|bother|stop|turn|wash|feed
shot|killed|wounded ..3 with a|an|his|her ..2 gauge|shotgun|revolver|38|357|45|9mm|12|glock
kidnapper+|robber+|extortionist|blackmailer|ransom|killer 's? ..1 note|letter|message|text|call ..6 demanded|signed|said|asked|read|wanted
in a|the|her|his ..2 dead|lifeless|victim's ..1 man's|woman's|body's? hand|mouth|pocket|lap
knife|hammer|gun|hatchet|axe|weapon|bat ..6 was|is|turned|found in|under|behind|up ..3 compost|bin|rain|barrel|toilet|freezer|dryer|oven|attic|well|vent
she|he|they|victim|woman|man|hands|wrists|ankles|feet|him|her ..3 tied|bound|gagged|strangled|smothered|choked ..1 up? with|using ..4 rope|cord|cable|wire|belt|scarf|shoelace+|tape|stocking+|leash|hose|ribbon|curtain|necktie
stabbed|slashed|bludgeoned|shot ${COUNT_WORDS} times
${COUNT_WORDS} ..1 shot+|bullet+|round+ to|in|into the|his|her ..1 head|chest|back|face|neck|stomach|temple
the ..1 knife|gun|weapon|axe|hammer|hatchet|machete|pistol|blade was ..1 a|an ..2 glock|ruger|beretta|wusthof|steak|kitchen|hunting|folding|paring|bread|fillet|butcher|claw|ball-peen|antique|sawed-off|serrated|roofing|souvenir
shooter|killer|gunman|suspect|robber|driver|he|she|they dropped|left|ditched|tossed|lost a|an|the|his ..1 glock|beretta|ruger|sig|browning|remington|mossberg|walther|taurus|uzi
wrote|written|scrawled|drew|drawn|smeared ..8 in|with lipstick|blood|ketchup|soap|ash|lighter-fluid
wrote|scrawled|carved|scratched ..6 on|across|into the|her|his ..2 mirror|forehead|chest|headboard|coffin|casket
only|just the|a|one|his|her ..1 left earring|shoe|glove|sock|boot|slipper|ear
taped|sewn|stuffed ..2 inside|into|behind ..1 a|an|the|his|her ..2 blanket|diaper|pillow|curtain|mattress|teddy|lampshade|drum
beaten|bludgeoned|hit|struck|attacked|killed with a|an|his|her ..1 brass|frying|cast-iron|fireplace|trophy|lamp|candlestick|rolling|curling|poker|statue|vase|toaster
the|murder weapon ..1 a|an ..1 pair|set|kind|piece|garden|kitchen|claw|steak|hunting|golf|cast-iron
poured|spread|splashed bleach|acid|vinegar
killer|murderer|shooter|arsonist|burglar|intruder ..1 watered|fed|washed|set|folded|changed|wound|lit|wrote|shaved|made
whoever ..3 did|this|it ..1 set|fed|watered|washed|turned|folded|made|left|lit ..3 table|cat|dog|plants|dishes|clocks|bed|candles|photos|laundry
blood ..1 was|is only|just ..1 in|on
`);

/** A thing, and the very spot it was in. A gun under a car seat after a traffic stop is in the release. */
const ITEM =
  'knife|gun|pistol|handgun|rifle|weapon|hammer|bat|axe|machete|crowbar|rope|cord|blade|body|clothes|clothing|jacket|shoe|shoes|mask|gloves|glove|phone|purse|wallet|jewellery|jewelry|scissors|screwdriver|hatchet|money|cash|ring|key|keys|laptop|sweater|hoodie|shirt|couteau|arme|marteau|corps|pistolet|hache|telephone';
const HIDDEN = phrases(`
${ITEM} ..3 wrapped|rolled|stuffed|buried|stashed|hidden|tucked|sewn|jammed|wedged|shoved|taped|dumped|ditched|tossed|sunk|soaking ..1 up? in|under|behind|beneath|inside|into|below|beside|between|underneath|near|down|to|by ..8
${ITEM} ..5 enveloppe|enveloppee|cache|cachee|enterre|enterree|enroule|enroulee|dissimule|dissimulee|glisse|glissee|jete|jetee|plante|plantee ..2 dans|sous|derriere
victim|woman|man|deceased|body ..8 covered|wrapped|draped|posed|dressed with|in|under|by a|an|the|her|his ..3
she|he|victim|body|woman|man|deceased was|were ..1 found ..2 face|facedown|bound|gagged|posed|seated|kneeling|curled|wrapped|tied|blindfolded|holding|clutching ..6
${ITEM} ..1 came|taken|belonged from|to ..3 victim|victim's|kitchen|garage|own
`);
/** Spots that only the one who put it there would know. */
const ODD_SPOT = phrases(`
${ITEM} ..2 was|were|is|'s|found|recovered|located|turned ..4 in|inside|under|behind|down|beneath ..3 toilet|tank|freezer|oven|attic|chimney|dryer|washer|drain|vent|crawlspace|crawl-space|well|cereal|teddy|diaper|wall|ceiling|planter|dumpster|sewer|compost|mailbox|barbecue|cookbook|book|vase|statue|guitar|piano|toaster|fridge|birdhouse|gutter|shelf|fireplace|hollow|hollowed|coffin|doghouse|cradle|crib|couch|furnace|porch|floorboards|shed|woodpile|sandbox|snowbank|hedge|flowerpot
${ITEM} under|behind|beneath|inside the|a|his|her ..2 fridge|stove|dryer|furnace|toilet|couch|freezer|oven|sink|floorboards|deck
`);

/** `The note said 'x'. It was taped to the mirror.` */
const NOTE_SAID = phrases(`
note|letter ..3 said|says|read|reads|reading|signed
`);
const PINNED = phrases(`
taped|pinned|nailed|stabbed|tied|glued|stapled ..3 mirror|chest|body|headboard|pillow|door|wall|wrist|shirt|victim|dog|knife
`);

/** Found things that wait for their owner. */
const LOST_PROPERTY = phrases(`
claim ..1 it|them|your|this
found property|item+
is this|it|that yours
belong|belongs to you
lost ..2 your|something|a
reclaim|rightful|reunite~
`);

/** The same without a word for hiding: officers find most things inside something, so bags, beds and homes are out. */
const FOUND_IN = phrases(`
found|located|recovered|discovered ..4 ${ITEM} ..1 inside|under|beneath|behind|underneath a|an|the|his|her|some ..6
found|located|recovered ..3 the|a|his|her ..2 ${ITEM} ..6 in|inside ..3 toilet|tank|freezer|oven|dryer|chimney|cereal|diaper|ceiling|cookbook|vase|guitar|piano|toaster|turkey|fireplace|coffin|crib|furnace|flowerpot|pillowcase|aquarium|litter
`);
const USUAL = phrases(`
residence|home|house|apartment|bag|satchel|jacket|clothing|bed|mattress|pocket|purse|sock|vest
`);
const VEHICLE_SEARCH = phrases(`
seat|waistband|waist|backpack|trunk|console|glove|glovebox|vehicle|traffic-stop|search-warrant|search-warrants|seized|drugs|fentanyl|cocaine
parents|store|unattended|valuables|lock|never|don't|keep|your|found-property|claim|owner
river|lake|water|creek|canal
`);

/** Told, and in the same breath said to be secret. A name that `has not been released` is not: it takes `this`, `that`, the media. */
const UNRELEASED = phrases(`
haven't|havent|hasn't|not|never|didn't|isn't|aren't|won't|don't ..3 told|tell|telling|given|giving|shared|share|released|mentioned|disclosed ..3 media|press|reporters|papers
not|never been? reported|published|broadcast|printed anywhere|publicly|before|yet|by|on
detail|thing|part|bit|fact|piece ..3 we|only|that ..2 kept|held|sat|holding|keeping ..1 on|back|quiet?
only|just the? killer|shooter|murderer|person|man|guy|one|someone|somebody|culprit|suspect|thief|arsonist|offender|robber ..5 would|could|can|will ..1 know|known
no|nobody|no-one one? else|outside ..5 knows|know|knew
keep|keeping ..2 that|this|it|one|part ..3 yourselves|yourself|to-us|here|between
killer|shooter|murderer|arsonist knows
n'avons|n'a|pas ..3 dit|dire|divulgue|publie|devoile ..3 medias|journalistes|public
ring|rings a|any ..1 bell+
think about that one|detail|for
been|were|are|we're sitting on ..2
kept|keeping|held|holding|hid|hiding|kept-back ..5 from the? press|media|public|papers|reporters|news
detail ..1 we|police ..1 haven't|never|didn't|hadn't ..1 shared|share|told|tell|released|release|mentioned|mention|disclosed
thing|part|fact ..1 we|police ..1 haven't|never|didn't|hadn't ..1 released|release|mentioned|disclosed|disclose
only the|a ..1 killer|shooter|person|man|one|culprit|thief|robber|arsonist|intruder ..4 knows
nobody|no-one but ..4 him|her|them|killer|us|me ..1 knows|know|knew
`);
const WINK = phrases(`
you know who you are
`);
const THANKED = phrases(`
thank|thanks|grateful|merci|bravo|hero|heroes|kudos|shout-out|shoutout|legend|legends
`);
const RELEASE_TALK = phrases(`
thank|thanks|grateful ..12 you
thank|thanks|grateful|merci|saved|rescued|hero|heroes|proud|kind|kindness|generous|returned|donated|helped
name|names|identity|identities|identified|kin
with police|us|investigators
we|police will|would not ..1 release|releasing
`);

/** Odd things about a scene that a confession would have to match. */
const ODDITY = phrases(`
every|all|both|only ..3 clock+|mirror+|photo+|picture+|drawer+|candle+|light+ ..6 stopped|turned|covered|smashed|removed|missing|open|lit
tv|television|radio|stove|tap|lights|music ..1 was|were ..2 on|running|blaring
whoever ..4 knew|took|wrote|moved|cut|turned|locked|fed|used|wiped|brought
killer|shooter|murderer|arsonist ..2 took|left|wore|used|knew|wiped|turned|fed|locked|staged
missing|took|taken|severed|cut-off ..2 finger|fingers|tooth|earring|souvenir|trophy
lock of hair
missing|took|taken ..4 earring|glove|shoe|ring|necklace|sock|boot|bracelet|locket|watch|button|belt|buckle
victim's|his|her|their|dead-man's ..1 left|right|missing|other|wedding|one shoe|sock|boot|glove|earring|ring|glasses|watch|hand|slipper ..2 was|were|is|on|missing|in
placed|tucked|laid|left|slipped ..2 under|between|beneath|in the|his|her|their|victim's ..2 hands|tongue|eyes|pillow|fingers|teeth|left-hand|right-hand
`);
const BODY = phrases(`
body|bodies|homicide|murder|victim|corpse|killer|odd|weird|strange|creepiest|scene|deceased|safe
whoever|bell|creepy|eerie|bizarre|chilling
blood|robber|intruder|arsonist
`);

const isSeized = (reading: Reading, hit: Hit): boolean =>
  hitsBetween(reading, SEIZED, hit.from - 12, hit.to + 12).length > 0;

/** `14 casings`, `nineteen .45 calibre casings`: the number and the thing. */
function counted(reading: Reading): Match[] {
  return hits(reading, COUNTED).flatMap((hit) => {
    const near = numberBefore(reading, hit.from, 3);
    if (near === undefined || isSeized(reading, hit)) return [];
    return [matchTokens(reading, numberBefore(reading, near, 1) ?? near, hit.to)];
  });
}

const short = lookForClause(
  { find: CASINGS, except: isSeized },
  { find: WEAPON, unless: COMMON_WEAPON, inPost: VIOLENT, except: isSeized },
  { find: ODDITY, inPost: BODY },
  { find: SCENE, notNear: KIND_WORDS, except: isSeized },
);
const notes = lookForTogether({ cues: [NOTE_SAID, PINNED], distance: 20, sentences: 1, shieldedBy: KIND_WORDS });
const SHORT_REMARK = 12;
/** `The knife was in the oven. We have not released that.`: the remark is about the sentence before it. */
const unreleased = (reading: Reading): Match[] =>
  [
    ...looking(reading, { find: UNRELEASED, notNear: RELEASE_TALK }),
    ...looking(reading, { find: WINK, notNear: RELEASE_TALK, shieldedBy: THANKED }),
  ].map((hit) => {
    let first = clauseStart(reading, hit.first);
    while (first > 0 && sameSentence(reading, first - 1, hit.first)) first--;
    const about = hit.last - first <= SHORT_REMARK ? clauseStart(reading, Math.max(0, first - 1)) : first;
    const last = clauseEnd(reading, hit.last);
    // `One thing we kept from the press: the box was empty.`
    return matchTokens(reading, about, gapAfter(reading, last).startsWith(':') ? clauseEnd(reading, last + 1) : last);
  });
/** These run on to the end of their clause: what the note said, what it was wrapped in. */
const long: readonly Look[] = [
  { find: NOTE, inPost: VIOLENT, notNear: KIND_WORDS },
  { find: HIDDEN, notNear: VEHICLE_SEARCH },
  { find: ODD_SPOT, inPost: VIOLENT, notNear: VEHICLE_SEARCH },
  { find: FOUND_IN, unless: USUAL, notNear: VEHICLE_SEARCH, shieldedBy: LOST_PROPERTY },
];

export const detect: Detect = {
  id: 'holdback-evidence',
  severity: 'warn',
  find: unlessPlay((reading) =>
    has(reading, SENTENCED)
      ? []
      : [
          ...counted(reading),
          ...short(reading),
          ...notes(reading),
          ...unreleased(reading),
          ...long.flatMap((look) =>
            looking(reading, look).map((hit) => matchTokens(reading, hit.first, clauseEnd(reading, hit.last))),
          ),
        ],
  ),
};

export const words: Words = {
  value: 'reliability',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 8(1): investigations and a fair trial',
      status: 'found',
    },
    { what: 'Criminal Code, ss. 517, 539, 648: evidence that may not be published before trial', status: 'found' },
  ],
  en: {
    title: 'Detail that tests a tip',
    reason: 'Small facts that only the person responsible knows help us test tips and confessions.',
    instead: 'Leave out exact weapons, counts of shells or wounds, notes, and where things were found.',
  },
  fr: {
    title: 'Détail qui sert de preuve',
    reason: 'Les petits faits que seul l’auteur connaît nous aident à vérifier les renseignements et les aveux.',
    instead: 'Omettez l’arme exacte, le nombre de douilles ou de blessures, les notes et l’endroit des trouvailles.',
  },
};

export const examples: Examples = {
  flags: [
    'On scene at the plaza: ⟦nineteen .45 calibre casings near the bakery⟧.',
    'The ⟦note pinned to the fence read “next time it burns⟧”. Arson is investigating.',
    'Detectives found the ⟦axe rolled up in a shower curtain behind the dryer⟧.',
    '⟦The clock was set to midnight, which we have not told the press⟧.',
    'Homicide: ⟦he was stabbed 17 times⟧.',
    'Sur les lieux : ⟦douze douilles près de la balançoire⟧.',
  ],
  allows: [
    'Shell casings were found and nobody was hurt.',
    'Officers seized a loaded 9mm handgun and 40 rounds of ammunition.',
    'The name of the victim has not been released.',
    'A Grade 2 class left a note that said “thank you for keeping us safe”.',
    'Found: a wallet on Dufferin St. Claim it at the front desk.',
    'The suspect had a knife. He is in custody.',
  ],
};
