import { laughing } from '../../detect/joking.ts';
import { lookForTogether } from '../../detect/neighbours.ts';
import { type Hit, has, lookFor, type PhraseSet, phrases, sentenceOf, sentencesWith } from '../../detect/phrases.ts';
import type { Reading } from '../../detect/reading.ts';
import { CONDITIONS, THEM, THREATS } from '../../detect/threat.ts';
import type { Detect, Examples, Words } from '../rule.ts';

/** A police dog, and somebody as its food or toy. */
const DOG =
  'k9|psd|dog|dogs|pup|puppy|canine|shepherd|malinois|partner|k-9|furry|fur|jaws|paw|paws|pooch|fang|fangs|handler';
const BITTEN = phrases(`
chew toy|toys
snack|snacks|treat|lunch|dinner|dessert|supper|breakfast|buffet|meal|appetizer|munch|chomp~|chomp|nibble~|gnaw|crunch~|bite-sized|chewed|chewtoy|munchies|munched|tasty|yummy|delicious|juicy|finger-food|teething
chew|squeaky|squeak|new|favourite|human toy
first|a|another|little taste of
bite|bites|mouthful|chunk|piece|taste|nibble|leg|arm|butt of|from|on ..2 burglar|suspect|crook|thief|robber|criminal|runner|bad|perp|prowler|intruder|shoplifter|fugitive
tastes|tasted|taste|flavour|flavor|smells like|of|for|a|his|her|bad ..1 chicken|bad|bacon|suspect|criminal|crook|thief|guy|human|suspects|leg|arm|butt|flesh|perp
doesn't|don't|didn't|hates|loves|likes|enjoys ..2 runners|running|chase|strangers|losing
hasn't|haven't|hadn't|didn't|skipped ..2 breakfast|lunch|dinner|supper|eaten|fed|eat|meal
get|gets|got ..2 taste|bite|mouthful of
all bite
lunch|dinner|supper|snack|breakfast|meal|dessert|treat|takeout|buffet|munchies|drumstick|sandwich|meat|menu|bacon|leftovers|ribs|wings|thigh|tartare|tenderized|marinated|flavour|flavoured|flavored|yum|nom|noms|crunchy|chewy|stringy|gamey|salty
floss|toothpick+|toothbrush|mouthwash|bracelet|necklace|accessory|keychain|acupuncture|manicure|pedicure|massage|piercing|piercings|tattoo|tattoos|stitches|hug|hugs|kiss|kisses|love|lovebite|love-bites|cuddle|cuddles
let go
dinner|lunch|breakfast|supper|treat|snack|meal|dessert ..3 tonight|today|delivered|early|served|on|wearing|ran|jeans|legs|hoodie|sneakers|nikes|running|shoes
medium|well rare|done
rare|grilled|raw|barbecue|bbq|roasted|gourmet|seconds|doggie-bag|doggy-bag|leftover|nuggets
biting|bite|bit|nip|nipping|bites ..4 butt|bum|backside|rear|behind|leg|arm|ankle|cheeks
`);
const DOG_NEAR = phrases(`
${DOG}|police-service-dog|land-shark|landshark|bite
`);
/** Without a person who runs or hides, a snack is a snack. */
const PREY = phrases(`
suspect|suspects|ran|run|fled|flee|fleeing|bad|runner|thief|thieves|burglar|driver|hid|hiding|hide|prowler|perp|crook|culprit|robber|intruder|man|male|guy|criminals|criminal|arrest|arrested|surrender|offender|accused|resist|teenager|human|prisoner|villain|somebody|someone|shoplifters|shoplifter|burglars|robbers|runners|running|robbed
`);
const DOG_AT_PLAY = phrases(`
hot dog|dogs
eating|ate|stole ..1 someone's|somebody's|my|our|everyone's
fete|anniversaire
puppies|shoe|shoes|sofa|couch|slippers|squirrel|hose
birthday|gotcha|retire~|retirement|toy-drive|demo|demonstration|donated|donation|thanks|thank|earned|deserve~|reward|rewarded|training|trained|adopt|vet|treats-for|bandana|christmas|halloween|santa|fundraiser|happy|tracking-for-a-treat|cookies|biscuit|favourite-treat|naptime|belly
`);

/** Plain reports of force; a laugh beside them makes them a joke. */
const FORCE = phrases(`
stitches|bandaid|bandaids|bruises|bruise|limping|limp|sore
ice pack|packs
new pants
taser|tasers|baton|takedown|faceplant|arwen
pepper spray
face first|plant
elbow|elbowed|knee|jaw|broken|fracture|concussion|welts|swollen|bloodied|bloody|shiner|goose-egg|missing-tooth|chipped
volts|zapped|zap|zapping|electrified|shocked|shocking|lightning|twitch|twitching|fish|floundering
pepper|oc spray|sprayed|foam|bath|shower|seasoning|facial
bites|bite|puncture|chomped|chomp|munched|ankle|ankles|hamstring
tase~|tased|tasered|tazed|pepper-sprayed|beanbag|bean-bagged|clotheslined|body-slammed|bodyslammed|dogpiled|maced|choked|chokehold|headlock|punched|kneed|elbowed|kicked|wrestled|tackled|slammed|smacked|clobbered|dragged|bitten|bit|thumped|dropped ..2 ${THEM}|by|from|twice|again|the|and
`);

/** What force is used with, on whom, and the relish: three words far apart make the joke. */
const MEANS = phrases(`
taser+|tase|tased|tasered|baton+|nightstick+|bullets|fist+|leash|jaws|fangs|teeth|volts|cuffs|handcuffs|bracelets|takedown|tackle|tackled|hood|pavement|asphalt|sidewalk|concrete|dirt|wall|ground|curb|gravel|spray|tear-gas|k9|k-9|psd|dogs|dog|canine|beanbag|swat|horses|boot+|gunfire|bag|stretcher|hospital|dentist|sirens
pepper|oc spray
flashlight+|asp|shield|shields|knuckles|elbow|elbows|boots|cruiser|paddy-wagon
flashbang+
sat on
`);
const ON_WHOM = phrases(`
run|runs|running|ran|resist|resists|resisting|resisted|fight|fights|flee|flees|fled|runner+|suspect+|thief|thieves|shoplifter+|looter+|protester+|protestor+|rioter+|criminal+|burglar+|robber+|crook+|trespasser+|racer+|intruder+|buddy|pal|customer|contestant|tough-guy|vandal+|fugitive+
act|acting up|tough|stupid
troublemaker+|hooligan+|vandals
cause~|start~|want~|looking-for trouble
point a|your gun|knife
try|mess|cross with? us|it|me
qui veut|court|resiste
fight one|us|any|me
somebody|someone|fella|gentleman|this-one
`);
const RELISH = phrases(`
exercise|protein|hungry|appetite|romantic|kissed|kiss|dare|slowly|cooperative|finish|dessert|delicious|ouch|oops|yikes|timber|nap|hug|hugs|cuddle|cuddles|cozy|massage|refund|souvenir|spicy|seasoned|crispy|crunch|thud|splat|zip|zap|boing|kaboom|bam|pow|wham|whack|humble|manners|etiquette|physics|gravity|bowling|wrestling|rodeo|disco|dance|ballet|karma
on the house
taste of
1|one {any} 0|zero|nil
simple math
amazing|funny|strange how
worth it
no refunds
sweet dreams
bring it
can't|couldn't|won't wait
just saying
allergic|lose|loses|losing|tripped|clumsy|accidentally|coincidentally|mysteriously|somehow|charge|faim|mordre|essayer|goute
medium rare
await|awaits|won|wins|kissable|comfy|inviting|lonely|tasty|refreshing|soft|comfortable
biting|bite|bites|butt|backside|bum
nothing says|beats
`);

/** Sport, stage, lotteries, food; and reports to the body that oversees force. */
const IN_FUN = phrases(`
bbq|barbecue|cornhole|lemonade|picnic|bake-sale|trivia|chess|ping-pong|pie-eating|dunk-tank|arm-wrestling|karaoke
info session
cats and dogs
recruit|recruiting|recruitment|hiring|apply|career|careers|workshop|register|seminar|webinar
siu|mandate|ipc|watchdog
goose|geese|raccoon|raccoons|squirrel|squirrels|swan|swans|snake|turtle|parrot|ferret|hamster|kitten|tortoise
hockey|tournoi|match|concours
hoops|hockey|basketball|softball|baseball|soccer|football|volleyball|tug|tug-of-war|dodgeball|charity|tournament|game|match|race|relay|marathon|chess|checkers|bake|cook-off|chili|trivia|quiz|contest|challenge|score|league|team|rugby|boxing|arm-wrestling|obstacle|fitness|plunge|jingle|record|curling|bowling|lacrosse|karaoke|egg|easter|pumpkin|scavenger|treasure|deer|duck|moose|turkey|hunters|donuts|donut|bargain|snowball|golf
`);

const EN_FRANCAIS = phrases(`
chiens|chien|k9|berger ..2 ont|a faim|dents|soif
dormez|dors ..3 un oeil
mauvais quart d'heure|moment
vous|te|leur|lui casser|peter|defoncer|arracher|briser|fracasser
croquer|mordre|devorer|manger|bouffer|gruger ..2 suspect|suspects|voleur|voleurs|jambe|mollet|fesses|bandit|bandits
on va vous|te|les|leur casser|peter|defoncer|arracher|briser|fracasser|botter|planter
passer|passe|passera a tabac
tu|vous vas|allez le? regretter|souffrir|saigner
`);

/** What the law does, and what a service offers. */
const LAWFUL = phrases(`
charge~|charges|arrest~|jail|court|ticket|tickets|ticketed|fine|fines|fined|licence|license|insurance|face|faces|record|caught|catch|consequence+|investigate~|report|call|help|safe|prize|prizes|join|tow|towed|impound|impounded|suspended|prosecute~|judge|handcuffs|cuffs|custody|answer|accountable|prison|penalty|penalties|us-know|if|law
`);

const HARMLESS = phrases(`
make|made my|our|your day
find out more|how|about|what|why|when|where|if|who|which|whether
beat|beating the heat|traffic|rush|odds|clock|line|cold|blues|goalie|lines|crowds|crowd|drum|winter
kick|kicking off
break|breaking a leg
leave|leaving ${THEM} ..1 alone
faim d'apprendre|de
hot|dog treat
excuse|reason to|for|not|why|that
kick back and
live work|and
hung up|out
find you and you|you'll ..1 lose|face|get|owe
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

const listed = lookFor(
  { find: THREATS, unless: HARMLESS, shieldedBy: IN_FUN },
  { find: CONDITIONS, unless: HARMLESS, notNear: LAWFUL, shieldedBy: IN_FUN },
  { find: BITTEN, unless: HARMLESS, inPost: DOG_NEAR, shieldedBy: DOG_AT_PLAY, except: noPrey },
  { find: FORCE, shieldedBy: IN_FUN, except: jokesAside },
  { find: EN_FRANCAIS, unless: HARMLESS, shieldedBy: IN_FUN },
);
/** On the dog's birthday and in sport the same words are fun. */
const relished = (reading: Reading) =>
  has(reading, DOG_AT_PLAY)
    ? []
    : lookForTogether({ cues: [MEANS, ON_WHOM, RELISH], distance: 16, sentences: 1, shieldedBy: IN_FUN })(reading);

export const detect: Detect = {
  id: 'threat-or-force-joke',
  severity: 'warn',
  find: (reading) => [...listed(reading), ...relished(reading)],
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
