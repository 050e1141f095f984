import { type Hit, has, hits, inSentence, phrases, sentenceOf } from '../../detect/phrases.ts';
import { clauseEnd, clauseStart, gapAfter, isCapitalised, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** A stop or a speed check. `Enforcement` alone is far too wide: it takes speed or a device with it. */
const CHECK = phrases(`
set up right-now|now|tonight|currently ..1 on|at|near|by
laser|radar ..1 out|gun
=RIDE
ride check|checks|stop|stops|spot|lane|line|lines|program|team|set-up
spot check|checks
spotcheck|checkstop|checkstops|checkpoint|checkpoints|roadblock|roadblocks
check stop|stops|point|points
sobriety|impaired ..1 check|checks|stop|stops|checkpoint|blitz|lane|line
radar|lidar
laser|radar gun+
laser ..3 set|up|at|on|near|by|until|till|now|this|today|running|out
photo laser|radar
speed trap|traps|check|checks|enforcement|camera|blitz|gun
ride set-up|setup|set|line-up
holding|doing|running|hosting a? ride
doing|running ..1 seatbelts|seatbelt|phones|tints|exhausts|stop-signs|speeders
seatbelt|seat-belt|phone|distracted|cellphone|speed|speeding|traffic|truck|noise ..1 check|checks|blitz|trap
roadside ..1 test|tests|testing|check|checks|stop
breath|breathalyzer ..1 test|tests|testing|tester|testers|machine+|lane|stop
breathalyzer|breathalyzers|alcotest
blow time|zone|line|lane
cones ..3 going|are|coming|up|out|waiting
barrage|barrages
cinemometre
checking|inspecting ..1 seat-belts|seatbelts|seatbelt|drivers|licences|sobriety|phones|tires|trucks|every|permits|stickers|mufflers
stopping|pulling|flagging|waving ..1 over? ..2 every|drivers|cars|vehicles|motorists|everyone|speeders|trucks
breathalyser+|breathalyzer+|intoxilyzer
motorcycle cops|officers|unit
checking for impaired|drunk|seat|sobriety|drivers
controle+ ..1 d'alcool|alcool|radar|police|seatbelt|ceinture|vitesse
lawn chair ..4 laser|radar
clocking|catching|nabbing|ticketing ..2 speeders|drivers|cars|everyone|phones|people
check~ ..1 every|each|all ..1 car|cars|driver|drivers|vehicle|licence|truck|sticker|one
stop-sign|red-light|seatbelt|speed|distracted|phone|hov|bike-lane|school-zone|muffler enforcement|blitz|detail
laser ..1 behind|in-hand|gun
radar|laser gun|guy|team
flares|cones ..2 lit|burning|out|up|smiles
breath sample+|mint+
licence|license|permit ..1 ready|out|handy
hello|hi ..2 everyone|every-driver|each-driver|drivers|your-window
every|each driver|car|vehicle ..1 gets|get|is|stops
hair dryer
flashlights and|a ..3 chat|hello|hot-chocolate|smile+|licence
conducteur+|automobiliste+|vehicule+|voiture+ ..1 est|sont|sera|seront ..1 intercepte+|verifie+|arrete+|controle+
chaque|tous-les conducteur+|automobiliste+|vehicule+
alcootest+|ivressometre|photoradar|radar+ ..1
lasers|radars
controle+ routier+|routiers|routiere|policier+|vitesse
truck|vehicle|commercial|trailer inspection+
speed team|unit|squad|car|patrol|detail
waving|flagging|pulling ..1 you over
bring|brings ..1 your licence|license|papers
prenez un taxi
`);

/** It is on, or about to be. */
const LIVE = phrases(`
right? now
rn|til|tn|tonite|2nite|tmrw|tomorrow
be good|nice|careful|warned|safe
come down? slow|slowly
hiding|hidden|tucked|sitting behind|in|at|under|on|by
you ..1 find
speed trap|traps
until|till|til lunch|noon|close|dark|sunrise
ce|demain soir
in progress
underway|under-way|happening|ongoing
currently|tonight|till|until|starting|starts|today|live
set|setting|going|coming|parked|camped|running ..1 up|on|radar|lidar|laser
running|doing
this morning|afternoon|evening|aft
for|in the next|another ..1 hour|hours|couple|while|{num}
from {num} ..4 to
we ..1 're|are ..1 here|at|on|by|outside|near
waiting for you
is|are ..1 out|up|on|live|waiting
all morning|afternoon|evening|night|day
come say
say hi
've been warned
be ready|smart
ce soir
en ce moment
maintenant|presentement|actuellement
jusqu'a|aujourd'hui|des
cet apres-midi
cette nuit
will|'ll be ..2 waiting|there|out|set|at|on|checking|stopping
next ..2 hour|hours|minutes
warmed|fired|locked up|in
come|stop say|see
beware|watch-out
en cours|place|service|marche|position
on vous|t' attend
had a ..1 few
hope|took|take ..2 cab|uber|taxi
after midnight|last-call
last call
next ..1 while|bit
this|sunday|monday|tuesday|wednesday|thursday|friday|saturday night
jusqu'au|toute-la
hair dryer ..1 in
`);

/** Told afterwards, announced without a spot, or another sense of the words. */
const AFTERWARDS = phrases(`
yesterday|stopped|charged|arrested|resulted|results|conducted|observed|clocked|caught|were|was|issued|wrote|netted|checked|laid|confirmed|nabbed|recorded|resulting
last night|week|weekend|month|year
ride|riding with|along|share|home|safe|safely|for|bike|bicycle
bike|bicycle|charity|horse|train|motorcycle|pony ride|rides|tour
plan a|your
on the|our radar
hier|arrete|arretes|accuse|accuses
`);

/** A spot: a crossing, a ramp, in front of something. A road or a district alone is none. */
const CROSSING = phrases(`
at|near|by|outside|behind|beside|past|under|opposite|between|off {cap}|the|hwy|highway
just? north|south|east|west of {cap}|the|hwy
corner of
in front of
across from
parking lot
on-ramp|off-ramp|ramp|overpass|underpass|bridge|exit
coin|angle|devant|pres|intersection
bottom|top|foot of
a la hauteur
eb|wb|nb|sb|eastbound|westbound|northbound|southbound ..5 at|near|by|past|before|after|approaching
and {cap}
meets|meet {cap}
at|by the ..4 lights|exit|esso|plaza|mall|cemetery|bridge|school|church|stadium|arena|casino|tracks|underpass|curve|bend|hill|entrance
by|at|near|behind|past|before|after|outside the? {cap}
ferry docks|dock|terminal
sortie+ {num}
as they ..1 come|leave|exit ..2 off|the
nord|sud|est|ouest de|du
bretelle|viaduc|tunnel|rond-point|feux|carrefour|bretelles
juste|immediatement apres|avant|passe
pres|face|entre|derriere|a-cote|pied|bout du|de|la|le|les|l'|{cap}
offramp|onramp|off-ramp|exit
behind|beside|under|past|below the ..3 bridge|sign|bus|shelter|school|station|church|tree|maple|depot|mall|overpass|billboard
sortie|pont ..3 {cap}|{num}
`);
/** Short roads are a spot in themselves. */
const SHORT_ROAD = phrases(`
court|crt|lane|ln|crescent|cres|place|close|gate|terrace|circle|mews|grove
`);
const WIDE = phrases(`
across|throughout|around|all-over the|our|toronto|ontario|{cap}
somewhere|anywhere|everywhere
at any|all time|times|hours
`);
/** `At 11`, `by Sunday`, `near you`: not places. */
const NOT_PLACES = new Set(
  '10 11 monday tuesday wednesday thursday friday saturday sunday midnight noon night dusk dawn least once home work risk time christmas you your all any least it this that these a our roadside wheel scene'.split(
    ' ',
  ),
);

const LONG = 14;

function isSpot(reading: Reading, hit: Hit): boolean {
  const first = reading.tokens[hit.from];
  if (
    first === undefined ||
    !/^(at|near|by|outside|behind|beside|past|under|opposite|between|off|and)$/.test(first.word)
  )
    return true;
  const next = reading.tokens[hit.from + 1];
  if (next === undefined || NOT_PLACES.has(next.word)) return false;
  if (first.word !== 'and') return isCapitalised(reading, next) || /^(the|hwy|highway)$/.test(next.word);
  const before = reading.tokens[hit.from - 1];
  return before !== undefined && isCapitalised(reading, before);
}

/** `Jane & Steeles`, `King/Bathurst`. */
const crossings = (reading: Reading): Hit[] =>
  reading.tokens.flatMap((_, at) =>
    /^ ?[&/+] ?$/.test(gapAfter(reading, at)) && isCapitalisedAt(reading, at) && isCapitalisedAt(reading, at + 1)
      ? [{ first: at, last: at + 1, from: at, to: at + 1 }]
      : [],
  );

function find(reading: Reading): readonly Match[] {
  const checks = hits(reading, CHECK);
  if (checks.length === 0 || !has(reading, LIVE)) return [];
  const found: Match[] = [];
  let done = -1;
  for (const hit of checks) {
    const sentence = sentenceOf(reading, hit.from);
    if (sentence === done || inSentence(reading, AFTERWARDS, hit.from) || inSentence(reading, WIDE, hit.from)) continue;
    // The spot may stand in the sentence before or after: `We're here until noon`.
    const spots = [
      ...hits(reading, CROSSING).filter((spot) => isSpot(reading, spot)),
      ...crossings(reading),
      ...hits(reading, SHORT_ROAD).filter(({ from }) => isCapitalisedAt(reading, from)),
    ];
    const spot = spots.find(
      (each) => Math.abs(each.from - hit.from) <= LONG && Math.abs(sentenceOf(reading, each.from) - sentence) <= 1,
    );
    const live = hits(reading, LIVE).some((each) => Math.abs(sentenceOf(reading, each.from) - sentence) <= 1);
    if (spot === undefined || !live) continue;
    done = sentence;
    const [first, last] =
      sentenceOf(reading, spot.from) === sentence
        ? [Math.min(hit.from, spot.from), Math.max(hit.to, spot.to)]
        : [Math.min(hit.from, spot.from), Math.max(hit.to, spot.to)];
    found.push(matchTokens(reading, clauseStart(reading, first), clauseEnd(reading, last)));
  }
  return found;
}

const isCapitalisedAt = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  return token !== undefined && isCapitalised(reading, token);
};

export const detect: Detect = { id: 'live-checkpoint-location', severity: 'advise', find };

export const words: Words = {
  value: 'reliability',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 8(1): techniques and enforcement',
      status: 'found',
    },
  ],
  en: {
    title: 'Exact spot of a live check',
    reason: 'Giving the exact spot of a live spot check lets impaired drivers go around it.',
    instead: 'Say that checks are out across the city tonight, and share the results tomorrow.',
  },
  fr: {
    title: 'Lieu exact d’un barrage en cours',
    reason: 'Donner le lieu exact d’un barrage en cours permet aux conducteurs ivres de l’éviter.',
    instead: 'Dites qu’il y a des contrôles partout en ville ce soir, et donnez les résultats demain.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦RIDE is set up at Pharmacy and Ellesmere right now⟧.',
    '⟦Running radar on Quillby Crescent until 4⟧.',
    '⟦Checkstop tonight near the Esso on Hwy 8⟧. Drive sober!',
    '⟦Speed trap right now outside Harlow Park⟧, kids are out.',
    '⟦Barrage ce soir coin Valleau et Principale⟧.',
  ],
  allows: [
    'RIDE checks are out all over Toronto this weekend. Plan a way home.',
    'Last night’s spot check at Keele and Wilson: 640 drivers, two charged.',
    'Ride with us on Saturday! We start at Coronation Park at 10.',
    'Officers ran radar on Avenue Rd this week and wrote 19 tickets.',
    'Road closed at Keele and Wilson until noon for repairs.',
  ],
};
