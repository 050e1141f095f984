import { numberBefore } from '../../detect/cues.ts';
import { lookForClause, lookForTogether } from '../../detect/neighbours.ts';
import { has, hits, hitsBetween, inSentence, phrases } from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import { gapAfter, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const CREW = 'car+|cruiser+|unit+|officer+|cop+|constable+|member+|patrol+|body|bodies|crew+|sergeant+|scout+|mountie+';

/** Police, to be counted: `two cars`, `five of us`. */
const CREWS = phrases(`
car+|cruiser+|officer+|cop+|constable+|patrol+|bodies|mountie+
of us|them
officers|cops on
voiture+|auto+|patrouille+|agent+|policier+
voitures|autos|agents|agentes ..1 de patrouille
`);
/** What so few have to look after. */
const SPREAD = phrases(`
whole|entire|all ..1 county|city|town|division|district|region|detachment|island+|peninsula|precinct|zone|township|area|end|side|place|shift|night|weekend
all of|the|our ..3 county|city|town|division|district|region|island+|zone|township|north|south|east|west
cover|covers|covering|patrolling|policing|policing ..2 the|all|an|both|entire|whole|our|everything|from|half|this
on|working|left|available ..1 tonight|overnight|nights|until|till|for|duty|shift
for the|all|a|our|this ..3 county|city|town|division|district|region|island+|zone|township|night|shift|north|south|east|west
for ..3 people|residents|km|kilometres|kms|calls|neighbourhoods|households|folks
to cover|patrol|police|watch ..1 the|all|an|both|entire|whole|our|half|this|everything
one|two|1|2 city|county|town|island
all of {cap}
for|across|covering ..1 all|whole|entire of? {cap}
pour|sur|couvrir ..2 tout|toute|toutes|l'ensemble|l'ile|ville|region|secteur|arrondissement|{cap}
to attend|answer|handle|respond ..2 every|all|everything
`);
/** Said to be few. */
const FEW = phrases(`
only|just|exactly|merely ..2 one|two|three|four|five|six|seven|eight|nine|ten|a|couple|handful|{num} ..2 ${CREW} ..4 on|covering|working|available|left|patrolling|out|tonight|until|till|overnight|today
two|three|four|five|six|seven|eight|nine|ten|twelve|several|few ..1 officers|members|constables|people|bodies|cars|cops short
me ..5 rookie|trainee|partner|coffee ..6 until|till|tonight|county|town|all|whole|sunrise|morning
une seule|deux|trois patrouille+|voiture+|auto+|agent+ ..3 pour|ce|cette|sur|toute
half|third|quarter|fraction of? ..1 a|our|the|my|usual ..1 platoon|shift|squad|crew|team|complement|strength|officers|staff
only|just ..1 me and|&|plus
me and|& {cap} ..4 tonight|until|till|night|shift|this
one|two|three|four|five ${CREW} ..2 for ..4 all|entire|whole|city|town|county|half|region|division|everyone|everything
seulement|juste|que|qu' une|deux|trois|quatre|cinq ..1 voiture+|auto+|patrouille+|agent+|agente+|policier+|policiere+|patrouilleur+ ..3 pour|sur|ce|cette|a|jusqu'a|en|dans|de-nuit
`);

/** None at all. `No officers were hurt` is what every release says. */
const NONE = phrases(`
no|not-a-single|zero ..1 police|tps|patrol|marine|traffic ..1 boat|boats|launch|launches|car|cars|cruiser|cruisers|unit|units|officers|bikes ..10 until|till|tonight|weekend|this|before|on-the-water|after
every|all available|single|last member|members|officer|officers|constable|unit|car is|are|'ll|will ..3 at|stadium|in|tied
no|zero|not-one|without ..1 ${CREW} ..3 available|left|free|covering|patrolling|on|around|until|till|tonight|working|overnight
no|zero|without|zilch ..1 police|patrol|patrols|night-shift|coverage ..4 until|till|tonight|overnight|after|between|any-more|anymore|in {cap}?
no|zero ${CREW} ..5 after|until|till|til|between|overnight|tonight|before|all|from
no|zero ..1 marine|traffic|k9|canine|air|bike|foot|school|mounted unit|patrol|team|coverage|officers ..4 after|until|till|tonight|overnight|this|for|all
no|zero ${CREW}|boat+|helicopter|supervisor+|dispatcher+|sergeants|backup|staff ..5 tonight|overnight|until|till|weekend|nights|water|anymore|any-more|road|sunrise|morning
half|quarter strength|staffed
our|the only|last ..1 ${CREW} ..3 tonight|available|left|just|south|north|east|west
sick calls|book-offs
not|n't|barely|hardly|never ..2 enough ${CREW}|people|staff|bodies|units ..4 cover|patrol|answer|respond|go|tonight|tn
${CREW}|us ..4 called|calling|booked|booking in|off ..1 sick
boat|helicopter|chopper|air-one|drone|dog|k9|cruiser|truck|car|sled|atv ..4 shop|grounded|garage|broken|out-of-service|down|sidelined|repair+ ..3 until|till|til|for|this|all|again
backup|back-up ..4 hour+|minutes|min|mins|away|far
nobody|no-one|noone ..1 's|is|will|to|has|'ll ..1 be? covering|cover|patrolling|patrol|watching|minding|guarding|working|available|answer|respond|policing|left
nobody|no-one|noone covering|patrolling|on|watching|working|minding|left|available
nobody|no-one|noone 's|is|will|can ..1 on|get|come|respond|attend|be ..5 duty|shift|nights|tonight|until|till|after|overnight|there|to
don't|won't|can't|doesn't ..1 have ..2 ${CREW}|anyone|anybody|enough ..3 on|covering|patrolling|working|available|overnight|to|for|until|till|tonight
station|detachment|division|office|desk|post|substation ..4 empty|unmanned|unstaffed|dark|deserted|unguarded
marine|traffic|k9|canine|air|bike|foot|mounted|dog|forensic|tactical|school|beach|transit|night unit|team|patrol|section|squad|boat|shift|officers ..1 doesn't|don't|isn't|aren't|won't|not ..1 be? work|working|run|running|available|cover|covering|answering|out|on|staffed
poste|station|division|secteur|quartier ..1 {num}? ..2 est|sera ..1 vide|desert|deserte|ferme|laisse
on its|your|their|our own until|till|til|tonight|overnight|for|this
more calls than cars|officers|units|cops|people|cruisers|bodies
vacant|unfilled|empty positions|spots|seats|desks|shifts|slots ..5 platoon|shift|squad|division|detachment|unit|patrol|shows
desk|shift|platoon|roster|lineup|squad|detachment|station|team|patrol|crew ..1 tonight|today? is ..1 just|only? me|one|two|down|half
all|both three|two|four|five of us are|is|have|eating|at|stuck
manque ..3 patrouilleurs|patrouilleuses|agents|policiers|effectifs|monde|personnel
tumbleweed+|crickets ..4 garage|station|lot|office|detachment|room|division|radio
nobody|no-one|noone at|in|inside|on the|our ..3 station|detachment|building|desk|division|office|road|unit
k9|canine|marine|air|helicopter|chopper|traffic|bike|mounted|forensics|air-support|dog|night|front-desk ..1 unit|support|squad|team? is|are ..1 off|grounded|down|away|closed|unavailable|gone|shut|cancelled|suspended ..3
dispatch is|has|'s holding|drowning|swamped|buried|backed
don't|do-not bother looking|calling|waiting|expecting ..5 cruiser|officer|car|us|cop|patrol
that's|it's where ..1 we|everyone|everybody ..2 all|are
n'y a personne|pas
nobody|no-one|noone ..1 can|could|will|to ..1 come|go|get|make ..1 out|there|by|to
lonely ..6 night|shift|out-here
don't|do-not|doesn't ..1 have ..2 single|one|spare ..1 free|spare|available? car|cruiser|officer|unit|cop|constable
no|zero ..1 traffic|marine|k9|bike|foot|beat|night|patrol officers|constables|cars|units ..2 working|on|available|scheduled|out ..4
officer|car|person|man|two-officer|staffing gap|shortage|hole|shortfall ..4 night|nights|week|shift|weekend|days
half|most|six|five|four|three|seven|eight of our|the {any} ..2 are|is ..2 training|sick|off|court|leave|exhausted|away|holidays|vacation
nobody|no-one|noone ..1 will be ..1 at|in the|our ..3 station|detachment|office|post
can't|cannot|won't|couldn't ..1 send|put|spare ..1 anyone|anybody|car|cruiser|officer|unit|single-car|single-officer ..3 before|until|till|tonight|in|to
k9|canine|marine|air|traffic|bike|mounted|dog ..1 unit|support|squad|team? is|are ..1 on|at ..1 vacation|holidays|leave|course|training
my|our|only|the-only backup|back-up ..1 tonight|this-shift|right-now? is|'s ..1 a|an|the|my|in|over|asleep
nearest|closest|next ..1 help|backup|car|unit|officer|cruiser|cop|patrol ..3 hour+|minutes|mins|km|kilometres ..1 away|drive|out|off
don't bother ..1 knocking|ringing|buzzing ..6
no|zero|pas-de|aucune|aucun ..1 patrouille+|policier+|agent+|voiture+ ..4 nuit|soir|demain|avant|apres|jusqu'a|fin-de-semaine
`);

/** Everyone is elsewhere. */
const ELSEWHERE = phrases(`
every|all|whole|entire|half|most ..3 ${CREW}|platoon|shift|detachment|division|squad|team|station|force|gang|department ..5 off|away|sick|tied|busy|stuck|committed|gone|court|vacation|leave|training|funeral|holding|golf|conference|party|wedding|barbecue
everyone|everybody ..1 's|is|are|has ..2 at|downtown|tied|busy|stuck|across|gone|in|called ..8 so|if|until|till|leaving|means
all tied up
every|all ..1 last|single one|officer|body|car ..4 at|downtown|in|off|tied|on
tout le monde est au|a|en|parti
your|our|the|all ..2 officers|constables|team|squad|platoon|unit ..1 are|is ..2 all? ..1 on ..1 holidays|vacation|leave|course|training|strike
every|each|all ..1 car|cars|cruiser|cruisers|unit|units|officer|officers|constable ..5 is|are ..1 at|on|in|tied|committed|out|with
whole|entire|all|every|our ..2 shift|platoon|squad|crew|night-shift|day-shift ..1 is|are ..1 guarding|babysitting|watching|holding|tied|stuck|processing|booking|at|in|on
whole|entire|all|every ..3 crew|shift|platoon|squad|station|detachment|team|car|officer will|'ll|is|are ..1 be? at|in|on ..4 retirement|wedding|funeral|seminar|ceremony|dinner|party|training|course|gala|court|stag
everyone|everybody|all-hands ..1 's|is|are|will-be ..1 at|in|on ..2 seminar|course|funeral|retirement|training|court|hospital|stag
`);

/** Said in so many words. */
const SHORT = phrases(`
short-staffed|shortstaffed|understaffed|under-staffed|short-handed|shorthanded|undermanned|under-manned|under-resourced|short-manned
running|working|we're|super|pretty|too ..2 short|thin|light|lean ..2 tonight|staffed|weekend|week|shift|again|till|until
thin on the ground
running|working|are|we're below|under ..1 minimum|minimums|strength|complement
`);

/** Beyond doubt, whatever else the sentence tells of. */
const OUTRIGHT = phrases(`
skeleton crew|staff|staffing|shift
stretched|spread ..2 thin
minimum|bare-minimum staffing|crew|complement|strength|numbers ..3 tonight|weekend|shift|again|today|until|till|this
lost|losing|missing|down|without|short ..1 about|over|nearly? a|half ..1 third|quarter|half|of? ..1 of? our|the ..2 officers|team|platoon|squad|shift|constables|staff|people
half|third|quarter of our|the ..2 platoon|shift|squad|officers|constables ..1 is|are|'s ..2 off|away|sick|gone
two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty of our ..2 officers|constables|members|cops|people|staff|sergeants ..3 sick|off-sick|on-leave|on-vacation
running|working|operating|staffed|shift-is ..1 at|on|with ..2 half|third|quarter|reduced ..1
effectif|effectifs|equipe ..3 reduit|reduite|reduits|minimum|minimal|squelettique
unit|team|platoon|squad|division|detachment|shift ..1 has|have ..1 only|just|down-to one|two|three|four ..1 ${CREW}
unit|team|platoon|squad|division|detachment|shift ..1 has|have one|two|three|four ..1 ${CREW} ..2 to attend|cover|answer|handle|for ..1 every|all|whole|entire
boat|cruiser|patrol-car|helicopter ..8 repair-bay|body-shop|in-the-shop|mechanic's|out-of-the-water|out-of-service|out-of-commission ..2 for|since|until|till|again|this
nobody|no-one is|'s ..1 doing|checking|running|enforcing|clocking ..1 speed|radar|traffic|speeders
it's ..1 just|only? me a|my|and ..12 until|till|tonight|tn|overnight|sunrise
nothing|nobody ..2 on|in the lake|water|river|harbour|beat|road ..1 until|till|tonight
all hands are|will-be at the ..1 ceremony|funeral|parade|course|wedding|range|seminar
half|most|all|two|three of? our ..1 cars|cruisers|boats|fleet|vehicles|radios ..2 are|is ..1 broken|down|in-the-shop|off-the-road|grounded|dead
everyone|everybody ..3 is|are guarding|babysitting|escorting
vacancies|vacancy|openings|holes ..2 on|in our|the|this ..1 platoon|shift|squad|roster|division|detachment|schedule
running|surviving|operating ..2 with|on|at ..2 one|two|three|four|five|six ${CREW}
one|two|three|four|five|six ${CREW} ..3 instead of
every available|single|last ..1 unit|car|officer|cruiser|cop ..1 is|are ..1 at|in ..2 game|parade|concert|hospital|protest|festival|funeral
`);

/** Injuries, other trades, a clock, a road: not our cover. */
const NOT_OURS = phrases(`
tireur|rumeur|fausse-alerte
injured|hurt|harmed|involved|injuries|struck|damaged|collided|collision|crash|custody|arrested|stolen|suspect+|witness|witnesses|complaint|complaints|jam
counter
on-scene|on-site
just|only before|after|over|under|about|past|shy
traffic|lane+|parking|blocked
hired|hiring
`);
/** Other trades are short, too. */
const OTHER_TRADES = phrases(`
hospital+|nurse+|paramedic+|restaurant|store+|halloween|business|businesses|daycare|shelter+
`);
const RECRUITING = phrases(`
hiring|apply|recruit~|career+|recrutons|recrute|postulez|emploi+
join ..2 team|service|our|us
joignez
say hi|hello
come by|say|see
`);
/** What happened to officers and cars, or what they do: no gap. */
const NOT_A_GAP = phrases(`
no cars on
halloween|volunteers|trick-or-treaters
tireur|rumeur
cover story
episode
speaking for|on-behalf-of
injured|hurt|harmed|involved|injuries|struck|damaged|collided|collision|crash|custody|arrest~|stolen|suspect+|witness|witnesses|complaint+|traffic|lane+|parking|blocked|hired|hiring|scene|investigate~|investigation+|investigator+|investigating|respond~|perimeter|search~|thank|thanks|visit|join|charged|report~|called|located|fled|stopped|incident|emergency|please|if|not-only|approached|observed|attended|vehicle|vehicles|man|woman|he|she|his|her|threat|court|community|proud
`);
/** A live scene, a day out, history. */
const SCENE = phrases(`
scene|investigating|collision|responding|perimeter|searching|proud|safe|cheer|cheering|wave|fun|thank|thanks|visit|join|available
in {num}
`);

/** `Two cars for the whole county`: how many, and for what. */
function spread(reading: Reading): Match[] {
  if (has(reading, RECRUITING)) return [];
  return hits(reading, CREWS).flatMap((crew) => {
    const number = numberBefore(reading, crew.from);
    // `On March 6, officers on patrol`: a date.
    if (
      number === undefined ||
      !/^[^,.:;]*$/.test(gapAfter(reading, number)) ||
      inSentence(reading, NOT_OURS, crew.from)
    )
      return [];
    const area = hitsBetween(reading, SPREAD, crew.to + 1, crew.to + 4).find(
      (hit) => hit.from > crew.to && reading.tokens[hit.from]?.sentence === reading.tokens[crew.from]?.sentence,
    );
    return area === undefined ? [] : [matchTokens(reading, number, area.last)];
  });
}

/** `One officer on the north side`: a number of ours that tells how few there are. */
const NUMBERED = phrases(`
one|two|three|four|five|six|1|2|3|4|5 ..1 car+|cruiser+|officer+|constable+|cop+|patrol+|unit+|dispatcher+|sergeant+
`);
const ON_NOW = phrases(`
tonight|overnight|until|till|til
should have ..1 {num}|eleven|twelve|ten|eight|nine|six|seven
supposed to be
for the|all|everything ..3 city|county|town|shift|night|division|region
`);
/** Little, of what we need, when: the words that say so stand in any order. */
const SCARCE = phrases(`
single|lone|lonely|only|short|half|empty|vacant|unfilled|missing|fewer|can't-fill|lack|lacking|minus|stuck-with|scarce|hardly|barely|not-one|not-a-single|reduced|limited|shrunk|bare|exhausted|depleted
lost|losing|down ..1 two|three|four|five|six|seven|eight|nine|ten|several|half|{num}
can't|cannot|couldn't|won't|don't|unable ..2 fill|staff|cover|send|expect|spare|crew|man|field
aucun|aucune|pas-un|pas-une|pas-de|pas|manque|seul|seule|seulement|moins|personne|plus
has|have|got|with|off ..2 covid|flu|norovirus
`);
const RESOURCE = phrases(`
cruiser+|squad-car+|patrol+|officer+|cop+|constable+|platoon|supervisor+|sergeant|detachment|night-shift+|night-shifts|shift+|backup|coverage|staffing|dispatcher+|boat+|night-car|patrouille+|patrouilleur+|patrouilleuse+|agent+|policier+|policiere+|voiture+-de-patrouille|effectifs
patrol|squad|police car+|boat+|vehicle+
car night
anybody|anyone|bodies|crew ..1 on|to|available|for
`);
const WHEN_AND_WHERE = phrases(`
tonight|overnight|sunrise|daybreak|midnight|anymore|any-more|weekend|this-evening|evenings|nights|until|till|til|again|before-dawn|anymore|cette-nuit|ce-soir|avant|jusqu'a|fin-de-semaine
on the road|water|street|streets|beat|air
in zone|district|sector ..1
whole|entire|all-of|everything|everywhere|north-end|south-end|east-end|west-end
between {num}
`);

const RETURNED = phrases(`
back|return|returning from|to
`);

const said = lookForClause(
  { find: FEW, notNear: NOT_OURS, shieldedBy: RECRUITING },
  { find: NONE, notNear: NOT_OURS, shieldedBy: RECRUITING },
  { find: ELSEWHERE, notNear: SCENE, unless: RETURNED, shieldedBy: RECRUITING },
  { find: OUTRIGHT, notNear: OTHER_TRADES, shieldedBy: RECRUITING },
  { find: SHORT, unless: NOT_OURS, notNear: OTHER_TRADES, shieldedBy: RECRUITING },
);

const scarce = lookForTogether(
  { cues: [RESOURCE, SCARCE, WHEN_AND_WHERE], distance: 7, notNear: NOT_A_GAP, shieldedBy: RECRUITING },
  { cues: [NUMBERED, ON_NOW], distance: 8, notNear: NOT_A_GAP, shieldedBy: RECRUITING },
);

export const detect: Detect = {
  id: 'staffing-or-patrol-gap',
  severity: 'warn',
  find: unlessPlay((reading) => [...spread(reading), ...said(reading), ...scarce(reading)]),
};

export const words: Words = {
  value: 'teamwork',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 8(1): officer safety and enforcement',
      status: 'found',
    },
    { what: 'Vancouver Police social media terms: no police tactics', status: 'found' },
  ],
  en: {
    title: 'Where we are short',
    reason: 'Telling everyone where we are short puts officers and neighbours at risk.',
    instead: 'Say that it is busy and how to get help: 9-1-1, 416-808-2222 or an online report.',
  },
  fr: {
    title: 'Manque d’effectifs',
    reason: 'Dire à tous où il manque d’agents met les agents et les voisins en danger.',
    instead: 'Dites que c’est occupé et comment obtenir de l’aide : 9-1-1, 416-808-2222 ou un rapport en ligne.',
  },
};

export const examples: Examples = {
  flags: [
    'Be nice, ⟦there are only four officers on for the entire county⟧.',
    '⟦No cars available north of the tracks until shift change⟧.',
    'Nights are rough. ⟦Nobody is covering the lakeshore after 3⟧.',
    '⟦Third double in a row because we’re short-staffed⟧.',
    '⟦Half the platoon is off with the flu⟧.',
    '⟦Ce soir, une seule patrouille pour toute la région⟧.',
  ],
  allows: [
    'It is busy tonight. If it is not an emergency, please report online.',
    'We are hiring! Help us fill 60 jobs this year.',
    'The front desk at 41 Division closes at 7 p.m. today.',
    'No officers were hurt and nobody is wanted.',
    'Only two cars were damaged in the collision.',
    'All officers on the platoon ran the charity race.',
  ],
};
