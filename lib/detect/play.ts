/** Posts in which the service plays: words of crime are idioms there. */
import type { Match } from './match.ts';
import { has, phrases } from './phrases.ts';
import { type Reading, shared } from './reading.ts';

/** Sport, food, animals, mascots, shows: the service at play with its public. */
const PLAY = phrases(`
hockey|goalie|goalies|dodgeball|softball|soccer|basketball|volleyball|tug-of-war|puck|tournament|trophy|mascot
double overtime
arrested|arrest|arresting|stole|steal|stealing|captured our|my|your|everyone's attention|hearts|heart
bbq|barbecue|barbeque|grill|grillers|sausage|sausages|burger|burgers|corn|cupcake|cupcakes|cookies|pancake|pancakes|cake
bake sale
talent show|night
stole|steal|steals|stealing the show
food|coat|toy|blood|book drive
moose|foam
winter coats|mitts
dunk tank
open streets
trick-or-treaters|trick-or-treating|trick-or-treat
fun fair
block party
dance battle|off|party
come at us
film|movie|tv shoot
filming on|in
costume|costumes
psd|k9|k-9|dog|pup {cap}? graduated|graduates|answers|turned|turns|retires
puppy|kitten|shorthair|tabby
four legs|paws
skunk|skunks|raccoon|raccoons|goose|geese|squirrel|squirrels|duck|ducks|ducklings|possum|beaver|turtle
crossing guard|guards
stem fair
trombone|tuba
horse|horses ate|eats|eating
rooster|roosters|hen|hens|goat|goats|alpaca|llama|piglet|piglets
shih tzu
found ..3 dog|cat|parrot|budgie|tortoise
`);

/** Nobody plays when one of these is in the post. */
const SERIOUS = phrases(`
arrest+|suspect|suspects|accused|victim|victims|offender|offenders|robbery|robberies|robbed|theft|thefts|assault|assaults|assaulted
was|were|been|got ..2 shot
stabbing|stabbed|shooting|homicide|murder|weapon|gun|guns|knife|drug|drugs|fentanyl|cocaine|warrant|wanted
charged|charges with|after|in|for|against|following|laid
are|is|were|was|been|be|has|have|faces|face|laid ..1 charged|charges
missing|died|body|bodies|deceased|killed
dead man|woman|person|child|teen
fatal|collision|crash|injured|overdose|suicide|crown|bail|sentence|sentenced|convicted
man|woman|teen|boy|girl was|is|were ..1 found|taken|hit|struck|caught|hurt
homeless|shelter|addict|addicts|drunk|thief|thieves|creep|scum|jail|prison|cell|cells|cuffs|custody
`);

/** The words of crime are the play itself. */
const PRETENCE = phrases(`
mock trial|trials|court|courtroom
`);

const isPlay = shared(
  (reading: Reading): boolean => has(reading, PRETENCE) || (has(reading, PLAY) && !has(reading, SERIOUS)),
);

/** Finds nothing in posts that only play: "stole the show", a goalie under fire, a raccoon evicted. */
/* #__NO_SIDE_EFFECTS__ */
export const unlessPlay =
  (find: (reading: Reading) => readonly Match[]): ((reading: Reading) => readonly Match[]) =>
  (reading) =>
    isPlay(reading) ? [] : find(reading);
