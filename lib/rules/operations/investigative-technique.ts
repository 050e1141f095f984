import { pairs } from '../../detect/cues.ts';
import { type Hit, has, inSentence, type Look, looking, phrases } from '../../detect/phrases.ts';
import { clauseEnd, clauseStart, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const PHONE = 'phone+|cell+|cellphone+|iphone+|mobile|device+|burner+|handset|android|blackberry';
const POSSESSED = 'his|her|their|the|a|an|that|this|its|every|your|each|locked|encrypted';

/** Methods that have no other use in a post than to tell how. */
const METHODS = phrases(`
grace a|au|aux|la ..2 reconnaissance faciale|vocale
retrouve|retrouvee|identifie|identifiee|localise|localisee|repere|reperee|trace|pince ..2 grace a|au|aux ..3 signal|cellulaire|telephone|balise|adn|reconnaissance|antennes|tours|metadonnees
ping|pings|pinged|pinging ${POSSESSED}|off ..3 ${PHONE}|tower+|location
tower|cell dump+
ping|pings|pinged|pinging ..2 tower+|cell
tower+ ..1 pinged
off|using|via|through|from|bouncing|bounced ..2 cell towers|tower|sites
triangulate~|triangulation
beat|beats|defeated|bypassed ..2 encryption|lock-screen|passcode|pin
imsi|stingray+|cellebrite|graykey|geofence+|geofencing|geo-fence
cell-site simulator
facial|face recognition|rec|matching|matched ..4 hit+|match|matched|matches|got|gave|found|helped|picked|identified|id|named|did|led|flagged|ran|software|caught|tied|spotted|nailed|put
ran|run|running|used|using|put|fed|plugged|compared ..10 facial|face recognition|rec|software|match
grabbed|caught|tracked|followed|locked|picked|intercepted ..3 phone|cell|cellphone|wifi|bluetooth|gps signal
traced|tracing ..1 his|her|their|the|a|that|this|its|your ..2 ${PHONE}|ip|email+|crypto|bitcoin|wallet|texts|signal|calls
ip address|addresses ..4 led|gave|came|traced|brought|pointed|put|told|took|matched
pole cam|cams|camera+
tracking warrant+
mr big
familial dna
cloned|cloning ..2 sim|phone|card|device
his|her|their|suspect's|accused's ..1 google|search|browser|browsing|internet|youtube|whatsapp|chatgpt|location|maps|facebook ..1 searches|search|history|queries|messages|timeline
location history|pings
thermal|infrared|flir|heat-camera ..4 found|spotted|picked|showed|caught|gave ..2 him|her|them|suspect+
recovered|restored ..2 texts|messages|chats
23andme|gedmatch
his|her|their|suspect's|guy's|the ..2 fitbit|strava|alexa|uber|netflix|spotify|tinder|snapchat|icloud|presto|transponder|infotainment|doordash|playstation|xbox|airpods|carplay|onstar|starlink ..6 gave|told|led|showed|said|snitched|put|was|had|helped|history|data|records|pinged|kept|watch
logged|recorded|saved|stored every|each ..2 stop+|turn|trip+|door|call|kilometre ..3
tour+ cellulaire+
reconnaissance faciale ..6 identifie|reconnu|trouve|permis|donne|mis|logiciel|aide|mene
localise|retrace|trace|repere|piste|suivi ..3 cellulaire|telephone|appareil|portable
adresse ip
pose|posee|installe|cache|mis|place|colle ..4 balise|traceur|gps|mouchard
lock screen|screens ..4 in|cracked|minutes|hours|days
tower to tower
xbox|playstation|netflix|spotify|steam|instagram|whatsapp|tinder|snapchat|fitbit|strava|uber|alexa|roomba|fridge|thermostat|smart-tv|icloud ..3 signed|logged|login|logged-in|ping|pinged|synced|connected|check-in|checked-in|streamed|rating|still-had|backup|records|history|warrant
followed|tracked|traced|chased ..2 coins|crypto|bitcoin|blockchain|wallets|money|cash|transactions ..3 through|across|to|between|wallets|exchanges|accounts
drone ..2 camera|cam+ ..3 thermique|infrarouge
gps|tracking dart+|tag+|puck|device|unit ..4 bumper|car|truck|trailer|stop|wheel|under|fired|shot
group chat|chats ..3 whole|all|entire|time|months|watching|reading|inside
mirrored|cloned|imaged|copied|dumped|ripped|scraped ..1 his|her|their|the ..2 phone|ipad|tablet|laptop|computer|drive|cloud|device
recognition|software|algorithm|system ..2 lit|pinged|flagged|matched|beeped|alerted
your bluetooth|headphones|wifi|imei|handset|sim ..8 name|know|same|number
fausse tour|antenne
same ..2 handset|imei|serial|sim
adn ..6 genealogie|genealogique|ancetres
unlocked|cracked|decrypted|opened ..3 's? ..1 samsung|iphone|galaxy|pixel|ipad|macbook|laptop|tablet|cellphone|phone
loyalty|points|rewards|transit|gift|credit|debit|library|gym|costco ..1 card|pass|account ..8 told|led|gave|needed|put|placed|tied|had|all-we|how|brought
car|truck|tesla|watch|app|phone|thermostat|doorbell|console|scooter|printer|router ..1 uploads|logs|records|stores|sends|reports|broadcasts|saves|keeps ..3 location|stop|route|speed|position|data|everything|every
selfie|photo|photos|picture|pictures|image|post|video ..3 map|metadata|coordinates|gps|location|geotag|timestamp|exif
production order+ ..1 for|to|on|from
warrant|warrants|subpoena ..2 to|for|on ..2 google|apple|uber|snapchat|meta|instagram|whatsapp|rogers|telus|facebook|tiktok|presto|airbnb|lyft|amazon|spotify|netflix|discord ..6
extraction kit+|software|tool+
pull|pulled|pulling|recover|read|get|got|see ..1 your|his|her|their? ..1 deleted|erased|wiped|vanishing|disappearing ..2 texts|messages|chats|photos|files|videos|data|snaps|emails|searches
got|pulled|obtained|grabbed|bought his|their ..2 location|search|searches|emails|messages|chats|snaps|gps|trips|coordinates ..2 from|off|through ..2 google|apple|uber|snapchat|meta|instagram|whatsapp|rogers|bell|telus|facebook|tiktok|presto|lyft|cloud|carrier|phone
dna|saliva|prints|fingerprint ..3 off|from ..4 cup|straw|butt|cigarette|gum|can|bottle|tissue|fork|pizza|toothbrush|spoon|vape|mug|napkin|crust
we|detectives|investigators|officers ..2 set|made|created|built|opened|ran ..2 fake|phony|dummy|false ..2 account|profile|instagram|facebook|snapchat|tinder|ad|listing|website
points|loyalty|rewards|coffee|grocery|transit ..1 card|app|pass ..14 brought|led|remembers|put
found|caught|got|nabbed|located|identified him|her|them|you ..5 because|when|by ..9 points|loyalty|wifi|fitbit|tinder|netflix|spotify|uber|login|logged|selfie|bluetooth|airpods|presto|streamed
keeps|kept|keep|still syncing|talking|pinging|connecting|reporting ..3 to|with|at ..3 wifi|wi-fi|tower+|server|router|cloud|dealer|satellite
step-counter|counter|fitbit|watch|smartwatch|metadata|pixels|timestamp|gps|bluetooth doesn't|don't|never|didn't|can't ..1 lie|forget
cloud|icloud|router|fridge|card|server|modem ..1 remembers|remembered|never-forgets
sensor+|airbag|chip|transponder|metadata|headphones|airpods|earbuds ..4 give|gives|gave|giving you|him|her|them away
balise|traceur|gps|mouchard ..3 glisse|glissee|cache|cachee|place|placee|colle|collee|installe|installee|pose|posee|dissimule|dissimulee
triangule|triangulee|trianguler
adresse|telephone|cellulaire|montre|voiture|application nous a|ont ..1 mene|menes|conduit|conduits|trahi|donne|dit
we|detectives|investigators|analysts|officers|team ..2 used|pulled|tracked|read|mined|combed|scraped|searched|traced|subpoenaed his|her|their|the ..3 metadata|tinder|uber|doorbell|ring-camera|fitbit|smartwatch|playlist|snapchat|whatsapp|doordash|instacart|strava|venmo|spotify|netflix|discord|telegram|exif|geotag
smartwatch|watch|fitbit|phone|cell|card|uber|wifi|router put|puts|placed|places him|her|them|both ..1 at|near|inside the|{cap}
dna ..8 matched|hit|tied|linked him|her|them|you|his
logged|signed ..1 in|into ..1 the? same|his|her ..1 netflix|spotify|xbox|playstation|icloud
suivi|localise|retrace ..3 antenne|antennes
`);

/** What only police would say of themselves. Thieves plant trackers and break into phones, too. */
const TRACKER = phrases(`
tracker+|gps|airtag+|beacon+|tracking-device|tracking-devices|gps-unit
`);
const PLANTED = phrases(`
put|puts|putting|slapped|stuck|hid|hidden|placed|attached|planted|installed|slipped|tucked|fitted|dropped|threw|taped|clipped|mounted
on|under|inside|underneath|beneath his|her|their|the ..2 car|truck|van|vehicle|bumper|suv|jeep|bike|trailer|bag|package|pickup|ride|boat|sled|motorcycle
`);
const CRACKED = phrases(`
cracked|cracking|hacked|hacking|unlocked|unlocking|unlock|broke|breaking|got|getting|decrypted|dumped|bypassed|crack|cloned into|in? ..1 ${POSSESSED}|any ..2 ${PHONE}|laptop|app|encryption|passcode|chats|cloud|messages|icloud
tracked|found|located|traced|caught|nailed|identified|nabbed him|her|them|the {any}? ..2 through|using|via|with|by|off ..1 his|her|their|a|an ..2 phone|watch|car|snapchat|instagram|bluetooth|gps|fitbit|airtag|app|airpods|tablet|laptop|wifi|account|credit|debit|presto
`);
const POLICE = phrases(`
we|we've|us|our|i|detectives|detective|investigators|tech|forensic|forensics|cyber|team|unit|squad|guys|gang|officers|cops|analysts|lab
nos|notre|on|nous|enqueteurs|agents|policiers|techniciens
`);
const NOT_POLICE = phrases(`
your|thief|thieves|stalker+|stalking|ex-partner|scammer+|fraudster+|hacker+|criminal+|suspects|spouse|abuser|ex|someone|owner+|company
pretending|impersonating|claiming
`);

/** A gadget that told us, or told on you. */
const GADGET = phrases(`
${PHONE}|car|truck|suv|vehicle|bluetooth|wifi|wi-fi|watch|fitbit|doorbell|alexa|siri|gps|tv|computer|infotainment|speaker|snapchat|instagram|uber|netflix|strava|thermostat|fridge|console|black-box|metadata|search-history|app|selfie|geotag
airpods|headphones|microchip|toothbrush|vacuum|roomba|router|smartwatch|log|logs|cloud
`);
const TOLD = phrases(`
snitched|ratted|narced|betrayed|squealed|blabbed
told|gave|led|showed|walked|pointed|sent|handed|sold us|detectives|investigators|on-you|on-him
gave|give|gives|sold|sells|giving you|him|her|them away|up|out
leaving|keeping|left ..1 bluetooth|wifi|location|gps|geotags ..1 on
remembers|remembered you|him|her|where
doesn't|didn't|won't|does not? matter|help|save|stop ..3
chatty|talkative|tattled|tattle
gave|give|gives up ..3 phone+|names|name|everything|location|stops|all|every|both
`);

/** A tool of the trade, and what came of it. Drones and video are public; releases thank them. */
const TECH = phrases(`
tower+|ping+|gps|airtag+|tracker+|beacon+|imei|encryption|metadata|burner+|voiceprint|decryption|deepfake
face|facial match|matching|scan|search|id|hit
location data|history|services
search|browser|browsing history
cloud backup|account
presto|thermostat|fitbit|doordash
wifi|wi-fi|router|dna|saliva|crust|cigarette
reverse image search
plate camera+|reader+|scanner+
camera+ read|reads|scanned
ancestry|genealogy|family-tree|heritage|dna ..1 test|site|website|kit|database|match|upload
database|software|algorithm
`);
const RESULT = phrases(`
led|took|brought|walked|pointed|sent|guided us|our|detectives|investigators
gave|told|showed|handed|gifted us|our|detectives|investigators
put|placed|had|got|caught|nabbed|nailed|identified|pinned|gave him|her|you|them
boom|gotcha|busted|hello
found|located|caught|tracked|got|nabbed|identified|traced him|her|them|this ..1 by|through|via|using|from|thanks|with
pulled|subpoenaed|grabbed the|his|her|their records|logs|data|history
knock knock
how ..2 we|they ..1 know|knew|find|found|catch|caught|get|got
we|us ..2 knew|know ..3 where|who|you|he
alerted|tipped|notified|flagged|buzzed us|our|officers|cruiser+|him
system alerted|flagged
told|tells us ..2 everything|story|all|where|when|every
cracked|solved|broke|closed ..3 case|it|this|open|wide
is how
was cracked|solved|broken
that 's how
matched his|her|their
came back to
matched|placed him|her|them|you ..1 by|through|via|using|from|with|to
how ..2 lab|detectives|investigators|cops|team ..1 found|got|caught|knew
`);

/** An owner's tracker leads to a stolen car: that is public advice. */
const STOLEN = phrases(`
stolen
`);

/** To the one who was caught. */
const TAUNT = phrases(`
turning|turn|switching|leaving|ditching|tossing|toss|swapping|smashing ..3 ${PHONE}|sim|plates ..4 won't|doesn't|didn't|does|did|is|all-you
burner ..6 real|other|personal|main|actual
burner ..4 burner
`);

/** Announced programs, policy, advice to the public, and rescues, where the method is a good thing to know. */
const PUBLIC = phrases(`
privacy|faq|policy|pilot|program|consultation|oversight|bylaw|board
does|do|will|did|is|are not use|using|used
hide|put|place|consider|install|invest ..6 your
hide|put|place|stash a|an|one ..4 tag|tracker|airtag
tuck a|an|one
turn off|on your
stalking|stalker|coercive
hiker+|paddler+|skier+|snowmobiler+|boater+|kayaker+|search-and-rescue
crime-stoppers|crimestoppers
anonymous
scam+|fraudsters|phishing|hackers
phone call+|line+
`);
/** `Found by your phone`: still a taunt, so GADGET and TAUNT allow `your`. */
const ADVICE = phrases(`
if|when you|your
make sure|keep
find my
`);

/**
 * Automatic plate readers and genealogy are in many Canadian releases, Toronto's among them: public by the services' own
 * choice. Said on a beat officer's account they are worth a tip, no more.
 */
const ANNOUNCED = phrases(`
alpr|anpr|lpr|plate-reader|plate-readers|plate-recognition|plate-scanner|plate-scanners|plate-camera|plate-cameras ..4 hit+|pinged|ping|flagged|alert|alerted|alerts|caught|got|gave|picked|match|spotted|lit|led
used|using|with|via|through ..3 plate readers|reader|recognition|scanners ..8 follow|track|trace|find|locate|map|build|place
dna genealogy
genetic genealogy
`);
/** The full name of the method is how releases give it, Toronto's too. */
const FORMAL = phrases(`
investigative genetic genealogy
`);

const looks: readonly Look[] = [
  { find: METHODS, notNear: PUBLIC },
  { find: CRACKED, near: POLICE, notNear: NOT_POLICE },
  { find: TAUNT },
];

function find(reading: Reading): readonly Match[] {
  const match = ({ first, last }: Hit): Match =>
    matchTokens(reading, clauseStart(reading, first), clauseEnd(reading, last));
  const planted = pairs(reading, [TRACKER, PLANTED], 6).filter(
    (hit) =>
      inSentence(reading, POLICE, hit.from) &&
      !inSentence(reading, NOT_POLICE, hit.from) &&
      !inSentence(reading, PUBLIC, hit.from),
  );
  const results = pairs(reading, [TECH, RESULT], 10, 1).filter(
    (hit) =>
      !inSentence(reading, PUBLIC, hit.from) &&
      !inSentence(reading, NOT_POLICE, hit.from) &&
      !inSentence(reading, STOLEN, hit.from),
  );
  const told = pairs(reading, [GADGET, TOLD], 6).filter(
    (hit) => !inSentence(reading, PUBLIC, hit.from) && !inSentence(reading, ADVICE, hit.from),
  );
  return [
    ...looks.flatMap((look) => looking(reading, look).map(match)),
    ...planted.map(match),
    ...results.map(match),
    ...(has(reading, TOLD) ? told.map(match) : []),
    ...looking(reading, { find: ANNOUNCED, unless: FORMAL, notNear: PUBLIC }).map((hit) =>
      matchTokens(reading, hit.first, hit.last, { severity: 'advise' }),
    ),
  ];
}

export const detect: Detect = { id: 'investigative-technique', severity: 'warn', find };

export const words: Words = {
  value: 'reliability',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 8(1): investigative techniques',
      status: 'found',
    },
    { what: 'Vancouver Police social media terms: no police tactics', status: 'found' },
  ],
  en: {
    title: 'How we found someone',
    reason: 'If we explain how we found someone, the next person will know how to hide.',
    instead: 'Write “through investigation” and leave the method out.',
  },
  fr: {
    title: 'Méthode d’enquête',
    reason: 'Si nous expliquons comment nous avons trouvé quelqu’un, d’autres sauront comment se cacher.',
    instead: 'Écrivez « grâce à l’enquête » et laissez la méthode de côté.',
  },
};

export const examples: Examples = {
  flags: [
    'Took ten minutes: ⟦we pinged the burner and knocked on the door⟧.',
    '⟦Facial recognition matched the bus photo⟧, and he was in cuffs by lunch.',
    '⟦Our guys hid a tracker under the van and had a coffee while it drove home⟧.',
    'Locked phone? ⟦Our lab cracked the phone over the weekend⟧.',
    'Nice try. ⟦Your watch gave you away⟧.',
    '⟦Les enquêteurs ont localisé son cellulaire près du parc⟧.',
    'An ⟦ALPR hit⟧ on the off-ramp did the rest.',
  ],
  allows: [
    'Video from three neighbours helped officers make an arrest.',
    'Tuck a tracker into your bike frame. It helps us return it.',
    'Body-worn cameras and plate readers: read the privacy FAQ on our new program.',
    'Our drone found a lost hiker after dark.',
    'She found a tracker under her car. If your ex follows you, we can help.',
    'Thieves broke into the phone store on Bloor overnight.',
  ],
};
