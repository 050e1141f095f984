import { pairs } from '../../detect/cues.ts';
import { laughing } from '../../detect/joking.ts';
import { has, hits, hitsBetween, inSentence, phrases, sentenceOf, sentencesWith } from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import { GALLOWS, PUNCHLINES } from '../../detect/punchline.ts';
import { clauseStart, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** What nobody laughs about who has been there. */
const HARM = phrases(`
overdose|overdoses|overdosed|overdosing|naloxone|narcan|fentanyl|meth|needles
=OD|ODs|OD'd
od'd|oding|od'ing|ods
domestic|domestics
wife-beater|beats|hit|hits|hitting|punched|punching|choking|slapping|beat|beating|slapped|choked|stabbed his|her? ..1 wife|husband|girlfriend|boyfriend|spouse|mommy|kid|kids|mom|mother|ex
abuse|abused|abusive|abuser|molested|molester|neglect|neglected
sexual|sex assault|assaults|assaulted|offence|offender
evicted|evict|eviction|evictions|homeless|homelessness|panhandler|panhandlers|panhandling|beggar|beggars|shelter|foodbank
food bank|stamps
welfare|odsp
suicide|suicidal|hanged|jumper|self-harm|depressed|depression|schizophrenic|psychotic|psychosis|bipolar|apprehended-under
mental health
off|forgot his|her|their meds
psych ward|patient|hold
form 1|one
stabbed|stabbing|stabbings|stab|shot|shooting|shootings|murder|murdered|homicide|homicides|strangled|beaten|bludgeoned|assaulted|killed|fatal|fatality|fatally|casualty|decapitated|drowned|drowning|burned-alive
dead|died|dies|death|deceased|corpse|corpses|cadaver|coroner|morgue|funeral|widow|widower|grave
dead|human|frozen|floating|found|a body|bodies
body|bodies found|in|on|washed|under|floating
tent|house|apartment|encampment fire
unconscious|unresponsive|passed-out|vital-signs|paralyzed|amputated|wheelchair
bleeding|injured|injuries|concussion|hospital|hospitalized|ambulance|stretcher|ribs
got|gets|was|were|getting ..1 robbed|mugged|carjacked|scammed
hit by|a|the ..1 car|cars|train|bus|truck|streetcar
struck by ..1 car|train|bus|truck|streetcar
lost|loses|losing his|her|their|an|a ..1 leg|arm|fingers|finger|hand|foot|job|home|house|kids|life|eye|ear|teeth|tooth|toe
crying|sobbing|sobs|weeping|tears
black eye|eyes
surdose|surdoses|viol|violee|violence|conjugale|conjugal|suicide|itinerant|itinerants|sans-abri|expulse|expulsee|expulses|mort|morte|deces|cadavre|poignarde|poignardee|blesse|blessee|agresse|agressee|noye|noyee|inconscient
aide sociale
bien-etre social
needle|syringe|pipe|crack|cocaine|heroin|bailiff|bailiffs|foreclosed|broke|poverty|begging|dumpster|hungry|starving|refugee|welfare-cheque|detox|rehab|relapse|withdrawal|seizure|stroke|drunk-tank|passed
passed|nodded|blacked|zonked|conked|knocked|crashed out
hit|hits|stabbed|chased|whacked|clobbered|attacked|threatened|bit|slapped|punched|threw|smacked ..3 him|her|wife|husband|boyfriend|girlfriend|hubby|spouse|ex|hubby|missus|roommate|mother-in-law
him|her|wife|husband|boyfriend|girlfriend|hubby|spouse|ex|man|guy|woman|mother ..3 hit|stabbed|chased|attacked|whacked|threw|threatened|bitten|clobbered ..3 with
fell|jumped|pushed ..4 bridge|balcony|roof|window|stairs|building|floor|ledge
surdoses|seringue|aiguille|noyade|ivre-mort|bagarre-de-couple|pendu|pauvre|pauvres|quete|mendiant|battue|battu|corps|accident
homeless|locks|landlord|froze|frozen|foreclosure|hypothermia|rail|tracks
rape|raped|rapes|rapist|groped|groping|flasher|flashing|flashed|peeping|incest|pedophile|trafficking|trafficked
living|lives|lived|sleeping|slept|sleeps in|on|under ..2 car|cars|tent|street|bench|van|bridge|doorstep|stairwell|park|sidewalk|grate
romance|grandparent|dating|lottery scam+
starved|starving|freezing|froze|frozen
body|bodies|remains found|discovered|located|washed|in|under
found|located|discovered a body
she|he said|says no
miscarriage|cancer|dementia|alzheimer's|blind|coma|paralysed|stillborn|orphan|orphans
homeless|naloxone|narcan
morts|mortes|tue|tuee|frying-pan|skillet|rolling-pin
stiff|goner|ghost|flatline|flatlined|toe-tag|bodybag|splat|jumped|leapt|drunk|wasted|hammered|plastered|blackout|divorce|divorced|custody|widowed|dementia|concussed|seizures|heart-attack|choking|stillbirth|bankrupt|pawned|repo|repossessed|unemployed|laid-off|lonely|alone|sobriety|stitches|ambulance-ride|black-eye|bruised|bruises|grieving|orphaned|abandoned
daddy|mommy|dad|mom|husband|wife|hubby|boyfriend|girlfriend|parents ..1 hit|hits|hurt|beats|slapped|pushed|choked|yelled|screamed|threw|chased
living|lives|sleeping|sleeps|slept|camped|camping out-of|in|under his|her|their|a|the ..1 {cap}|car|van|tent|truck|honda|toyota|ford|bush|bushes|dumpster|atm|lobby|vestibule|minivan|civic
pulled from|out the|a|of ..1 harbour|river|lake|canal|water|pond
trafficking|overdoses
on fire
flames|burned|burnt|scorched|explosion|exploded|wreck|wrecked|wipeout|pileup|rollover|t-boned|flattened|squashed|drained|conned|swindled|robbed|mugged|scammed|stabs|shoots|strangles|drowns|falls|dies|hospital|nana|nanny|retirement-home|nursing-home
bank account
feet first
couple|newlyweds|lovebirds ..2 fight|fights|fighting|fought|arguing|argued|brawling|yelling|screaming
chicane|chicanes|bagarre|bagarres
poele a frire
fell|falls ..2 stairs|ladder|roof|bike|horse|platform|tracks|balcony
`);

/** Harm that stands in no other kind of post, and what has no place beside it: food, feasts, prizes, shopping. */
const WORST_DAY = phrases(`
overdose|overdoses|overdosed|overdosing|naloxone|narcan|fentanyl|corpse|corpses|morgue|evicted|eviction|homeless|homelessness|panhandler+|domestic|domestics|stabbed|stabbing|suicidal|fatal|fatality|drowned|drowning|wife-beater|beggar+|needle+|itinerant|itinerants|surdose|surdoses|restraining-order|drunk-tank
=OD|ODs
dead|frozen|floating body|bodies
found a body
`);
const FESTIVE = phrases(`
breakfast|brunch|lunch|dessert|popsicle+|candy|champions|valentine's|valentine|cupid|romance|romantic|honeymoon|anniversary|bingo|jackpot|loyalty|punch-card|frequent-flyer|coupon|bogo|refund|vip|five-star|five-stars|yelp|airbnb|spa|resort|sauna|vacation|camping|cruise|tanning|selfie|encore|hat-trick|bonus|special|combo|menu|recipe|buffet|takeout|nap|siesta|dreamland|zzz|fashion|workout|diet|slumber|lottery|contest|olympics|medal|trophy|scoreboard|splash|splat|ouch|oopsie|whoopsie|yikes|oof
ho ho
trick or treat
silent night
merry christmas
date night
sweet dreams
game over
`);
const HELPS = phrases(`
message|messages|rumour|rumours|rumor|hoax about|of
help~|support+|kit+|training|trained|program|donate|donated|donation+|volunteer+|drive|served|serve|serving|shelter+|meal+|prevention|awareness|free-of|residents|thank|thanks|raise|raised|charity|investigate~|investigation+|investigator+|investigating|homicide|suspect+|charged|arrested|witness|witnesses|collision|condolences|appeal~|anniversary-of|remember~|please|police|avoid|crews|team
`);

/** Animals, things, figures of speech and good news. */
const HARMLESS = phrases(`
rooster+|hen+|chicken+|goose|geese|raccoon+|squirrel+|swan+|pigeon+|seagull+
puns|pun|jokes|joke|comedy|stand-up|punchline ..2 died|dies|bombed|killed|dead
dead battery|batteries|end|serious|on|heat|weight|phone|last|line|sea|zone|air|ringer|pool|stock|tired|quiet|right|centre|center|good|man|bolt|leg
battery|batteries|phone|radio|laptop|cell|mic|tablet|car|engine|it ..2 dead|died|dies
legs|arms|feet|hands|muscles|lungs ..1 are|is|feel|were dead
food bank drive|donation|donations|collection|volunteers|run
death by chocolate|powerpoint|paperwork
died|dead|dying|die laughing|of|inside|from|to|hard
be|was|were|i'm|im|am|'m|'re dead
killed it|them|me|the
domestic animal|animals|duck|ducks|goose|geese|rabbit|rabbits|cat|cats|dog|dogs|flight|flights|airport|travel|bliss-in-the-henhouse|duties|chores|goddess|violence-awareness
animal shelter|shelters|abuse
shelter|shelters cat|cats|dog|dogs|pet|in|from
bus|transit|storm shelter|shelters
homeless hens|dog|dogs|cat|cats|puppy|kitten|kittens|animals|hamster|duck|goat|rooster
shot|shots of|at|put|on|clock|blocker|espresso|coffee|hole|photo|video|glass
flu|warm|big|best|long|cheap|mug|head|jump|slap|screen|free|good|great|parting|money|hot|three-point|winning|vaccine|booster|our|your|first|my|a|photo ..1 shot|shots
shooting hoops|stars|star|pucks|video|for|range|free|baskets|some
student|any|our|legislative|main|large|whole|governing body
body cam|camera|worn|wave|paint|shop|building|art|armour|armor|temperature|odour|paint|suit
flashing lights|light|headlights|high|sirens|beams|signs|his-lights|cards
robbed by the? ump|umpire|ref|referee|judges
robbed of|in|blind
narcan|naloxone training|kits|kit|demo
animal|pet|children's|teddy|stuffed|sick-kids hospital|ambulance
hospital foundation|lottery|gala
stab at|in
welfare of|check|checks
we|us|got|were ..1 beaten|beat|beating
drowned rat|rats|out
drowning in
grave digger
crack|cracked down|up|the|case|code|open|under
victim services
broke the|a|down|out|my|our|ground|records|record|for|up|into
`);

/** The one in the sentence is a dog, a machine, the speaker, or pretend. */
const NOBODY_HURT = phrases(`
dog|dogs|k9|psd|puppy|cat|cats|kitten|raccoon|raccoons|squirrel|squirrels|goose|geese|turkey|turkeys|deer|moose|horse|horses|cow|cows|pig|pigs|goat|goats|sheep|bird|birds|duck|ducks|swan|swans|pigeon|pigeons|snake|spider|spiders|rat|mouse|fish|bear|coyote|fox|skunk|crow|rooster|chicken|chickens|hamster|parrot|owl|seal|bee|bees|wasp|snowman|mannequin|doll|teddy|dummy|robot|scarecrow|inflatable|statue|plant|plants|pumpkin|donut|donuts|hockey|softball|football|soccer|baseball|game|marathon|gym|workout|costume|halloween|rookie|recruit|sergeant|inspector|raffle|cake|zombie|zombies|movie|karaoke|prank|april-fool|dad-joke|selfie
i|my|me|i'm
chien|chat|raton|canard|mannequin|match
`);

/** A bat is no game, and who sees himself out is not the one it happened to. */
const ASIDE = phrases(`
baseball|hockey bat|stick
baton de baseball|hockey
i ..1 see myself
i ..1 can't|cannot|swear|guess|suppose|wish|wonder
i 'm|am dead|dying|crying|done|here
`);
/** No pet lives a domestic down. */
const OURS = phrases(`
domestics
domestic call|calls|incident|dispute|over|about
`);

/** The body was none. */
const NO_BODY = phrases(`
mannequin|mannequins|doll|dummy|scarecrow|prop|props|statue|teddy|zombie|halloween|skeleton
`);

const GALLOWS_OK = phrases(`
`);

const GRIEF = phrases(`
donate|awareness|survivor|survivors|support|helpline|hotline|prayers|condolences|remember|memorial|help-is|call-us|trained
`);

/** A laugh this short belongs to the sentence before it: `Fatal on the 401. Splat lol` */
const SHORT_LAUGH = 12;

/** From the words of harm to the end of the joke. */
function find(reading: Reading): readonly Match[] {
  const { tokens } = reading;
  const jokes: Match[] = hits(reading, GALLOWS)
    .filter((hit) => hitsBetween(reading, GALLOWS_OK, hit.from, hit.to).length === 0)
    .map(({ first, last }) => matchTokens(reading, first, last));
  for (const hit of pairs(reading, [WORST_DAY, FESTIVE], 12, 1))
    if (!inSentence(reading, HELPS, hit.from) && !inSentence(reading, NOBODY_HURT, hit.from))
      jokes.push(matchTokens(reading, clauseStart(reading, hit.first), hit.last));
  const funny = new Set([...laughing(reading), ...sentencesWith(reading, PUNCHLINES)]);
  if (funny.size === 0) return jokes;
  const lasts = sentenceEnds(reading);
  const harmless = new Set(
    hits(reading, NOBODY_HURT)
      .filter(({ from, to }) => hitsBetween(reading, ASIDE, from, to).length === 0)
      .map(({ from }) => sentenceOf(reading, from)),
  );
  for (const hit of hits(reading, HARM)) {
    const sentence = sentenceOf(reading, hit.from);
    const end = lasts.get(sentence) ?? hit.last;
    const next = tokens[end + 1]?.sentence ?? -1;
    const nextEnd = lasts.get(next) ?? end;
    const last = funny.has(sentence) ? end : nextEnd;
    const isJoke =
      (funny.has(sentence) || (funny.has(next) && nextEnd - end <= SHORT_LAUGH)) &&
      hitsBetween(reading, HARMLESS, hit.from, hit.to).length === 0 &&
      (!harmless.has(sentence) || hitsBetween(reading, OURS, hit.from, hit.to).length > 0) &&
      !inSentence(reading, GRIEF, hit.from) &&
      !has(reading, NO_BODY);
    if (isJoke) jokes.push(matchTokens(reading, clauseStart(reading, hit.first), last));
  }
  return jokes;
}

/** The last token of each sentence. */
const sentenceEnds = ({ tokens }: Reading): ReadonlyMap<number, number> =>
  new Map(tokens.map(({ sentence }, at) => [sentence, at]));

export const detect: Detect = { id: 'joke-about-harm', severity: 'warn', find: unlessPlay(find) };

export const words: Words = {
  value: 'positive-attitude',
  basis: [
    { what: 'Merseyside Police, 2015: a joke about rape from the force’s account', status: 'found' },
    { what: 'West Yorkshire Police, 2015: people who lived in a car were mocked online', status: 'found' },
    { what: 'Topeka Police, 2019: apologised for a Father’s Day joke about warrants', status: 'found' },
  ],
  en: {
    title: 'Joke about somebody’s pain',
    reason: 'If we joke about pain, death, abuse or being poor, people who were hurt will think that we do not care.',
    instead: 'Take the joke out, or joke about something that hurt no one.',
  },
  fr: {
    title: 'Blague sur la souffrance',
    reason:
      'Si nous rions de la douleur, de la mort, de la violence ou de la pauvreté, les victimes croiront que cela nous est égal.',
    instead: 'Retirez la blague, ou riez de quelque chose qui n’a fait de mal à personne.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦Second overdose before breakfast lol, what a start⟧.',
    '⟦Domestic on Maple, the toaster did not survive⟧ 🤣',
    '⟦He got evicted by his own mother, 😂 ouch⟧.',
    'A man slept in his car all week with his bags. ⟦#WalkOfShame⟧',
    'The thief fell off the roof. ⟦Natural selection⟧ at work.',
    '⟦Encore une surdose au même coin de rue mdr⟧.',
  ],
  allows: [
    'A duck walked into 54 Division and demanded bread 😂',
    'Our body cam batteries died at the worst moment lol',
    'We got beaten 14 to 1 by the firefighters 🤣 Same time next year?',
    'Overdose Awareness Day: we remember those we lost. 💜',
    'I burned the turkey so badly that the smoke alarm called 911 lol',
    'Un raton laveur coincé dans une poubelle 😂 Il va bien.',
  ],
};
