import { NO_LIVE_CALL } from '../../detect/no-live-call.ts';
import { hits, type PhraseSet, phrases, sentenceOf, sentencesWith } from '../../detect/phrases.ts';
import { clauseEnd, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** Teams whose every move matters. */
const TACTICAL = phrases(`
sharpshooter+
marksman|marksmen|tactique|etf|gtf|swat|plainclothes|undercover~|tactical|tac|sniper~|spotter~|negotiator~|gti|gei|motorcade|convoy
emergency task force
gun|entry|takedown|assault|breaching|canine|k9|dog team|unit|squad
escouade tactique
tireurs d'elite
groupe d'intervention
breacher+|ert|tru|crosshairs|commandos
premier's motorcade|convoy
robot+|flashbang+
battering ram
the|a|with ram
tear|cs gas
gas goes|going in|through
dignitary|dignitaries
negociateur+|maitre-chien|chien
armoured|armored truck|vehicle|car
bearcat
prisoner|inmate|witness transport|transfer|van|wagon
`);

/** Officers of any kind; they need a plainer cue than a tactical team does. */
const OFFICERS = phrases(`
we|us|our|officers|officer|cops|team|teams|crew|units|guys|boys|squad|k9|canine|cruisers|members|dogs|drone|detectives
agents|policiers|equipe
negotiator+|partner|robot|lads|gang|everyone|techs|ours
bomb|explosives squad|unit|disposal
people|folks|lads|ladies|somebody|us|colleague+|constable+|platoon|they're|we're
gents|boss's|biggest|ladies-and-gents|nos
`);

/** Where they are. */
const POSITION = phrases(`
sharpshooter+|sniper+|spotter+ ..3 on|atop|in|behind ..3 top|roof|rooftop|of|window|balcony|the
tucked|crouched|hidden|waiting|stacked|staged|lying ..2 behind|beside|under|inside|outside|by ..3 garage|fence|hedge|van|shed|door|wall|house|stairs|stairwell|dumpster
roof~|rooftop~|stairwell~|staircase|hallway|corridor|balcony+|laneway|alley|bushes|shed|fence|vestibule|crawlspace|attic|skylight|elevator
floor|closet|ceiling|vent+|dock
in|into position
fire escape
north|south|east|west wall|side|corner|entrance|stairwell|door
behind|beside|inside|around|outside|beneath|under|above|below the|a|his|her|their|that
back|rear|side|front|patio|garage|basement|main door+|entrance|exit|stairs|window+|lot|alley|stairwell|of
through|into|in|from the ..1 basement|window|back|door|roof|rear|garage|side|front
next door
across the street|road|hall
perimeter
toit|escalier|ruelle|arriere|balcon|couloir|sous-sol
en position
steeple|treeline|hedge+|hatch|chimney|courtyard|rafters|loft|ladder|parkade|blinds|backyard|basement|bedroom|kitchen|porch
clear|good|perfect line|shot|view|sight
line of sight|fire
eyes on
behind|inside|under|near the|a|his|her ..1 van|truck|car|tree+|wall|garage|bush|fence|house|neighbour's
on|up|over|onto|from|off|behind|under the|a|that|his|her|their ..2 crane|balcony|hedge|tree|ladder|car|bus|dumpster|roof|fence|wall|shed|garage|truck|porch
through|into|past|over|against the|a|his|her|their ..2 wall|window|door|ceiling|floor|fence|vent|skylight|hatch|drywall|slot
service|freight elevator
his|her|their|the power|hydro|heat|gas|lights|wifi
on|from {num}|two|three|four|several rooftops|sides|windows|corners
living|dining|laundry room
on top of
outside|inside|at|above|below|beneath unit|apartment|apt|suite|room {num}
through|into ..2 door+|window+
round|around back
derriere|devant|dans|sur le|la|l'|un|une ..1 garage|porte|toit|balcon|maison|haie|cloture|cabanon|fenetre|escalier|ruelle|cour
second|third|fourth|fifth|top|upper|ground floor
`);

/** What they are about to do or doing. */
const ACTION = phrases(`
going|go|heading|coming|moving ..1 in|through|over ..2 side|back|front|rear|basement|patio|balcony|roof ..1 door|window|gate ..2 next|now|soon|shortly|first
stack~|stacking|breach~|storm~|raid~|flashbang~|creep~|crawl~|climb~|sneak~|surround~|rappel~|hide~|hidden|crouch~|lurk~|massing|staging
about|ready|set|preparing|prepping|getting|waiting|going|gonna|poised|planning to ..1 go|move|enter|hit|make|rush|kick|take|bust|pop|do|execute|serve|come|close|ram|pounce|strike
s'apprete|s'appretent|vont|va ..3
just went|gone in|inside|through
going|heading|rolling|coming|goes|go|comes|move~|closing|pushing|advancing|inching in|through|inside|up|closer|toward|towards|around
line~ up
blow~ the|his|her|their ..2 door|lock|hinges
any|one second|minute|moment
two|three|five|ten|2|3|5|10|1|15|20 minutes|minute|min|mins|blocks|seconds out|away
wait~ for him|her|them|suspect ..1 to ..1 come|leave|move|sleep|step|show
peel~|flank~|prying|wedging|jimmying
get~ ..3 door|window|lock open
covering|guarding|watching the|his|her|every
will ..1 use|take|leave|turn|exit|enter|hit|kick|go
leaves|leaving|departs|departing|taking|turning|route|via
line~ ..1 up|along
while|so|until ..3 come+|enter+|gets|moves|climbs
entrer|defoncer|assaut|intervenir|investir
pouncing|pounce|swarming|smashing|deploying|slipping|rushing|sweeping
make|making entry
breaking in|down|through
kicking|knocking|taking ..2 in|down|out
tightening the|in
sneak|snuck|inching
ready to go
drilling|cutting|tossing|throwing|sliding|dropping|lowering|squeezing|tiptoeing|scaling|prying|bashing|busting|edging|slinking|circling|positioned|perched|posted|ducking|hopping|jumping|gearing|suiting
tucked|stayed|staying ..2 in|behind|outside
about|going|ready|set|plan|planning|plans|preparing|prepping|getting|waiting|gonna|poised|want to ..1 toss|throw|cut|break|drill|send|use|grab|drop|smash|shut|kill|turn|fire|launch|blow|swarm|open|surprise|jump|start|end|pull
climb~|climbed
will|'ll ..1 pass|roll|arrive|depart|go|come|enter|break|use|storm
passes|passing|pass|rolls|arrives|departs|stops|heads|enters
switching|escalating|upgrading|resorting to
turns|takes|crosses|exits|reaches|leads|follows ..1 onto|off|into|down|the|at|{cap}
goes|going in|through|up|down
going to be one|our|us|a
with a team|shield|ram|dog ..1 behind|ready
has|have|got eyes on
floor|room|unit|door to floor|room|unit|door
tiptoe~
wait~|waits ..6 for the? ..1 signal|word|green-light|go|nod
wait~|waits ..5 for him|her|them to
went|going|moving|heading|slipping round|around ..1 back
positionne|positionnent|deploie|deploient|deploye|deployee|approche|approchent|entrent|defonce|defoncent
rams|ramming
will ..1 ram|breach|smash
stalling|distracting|delaying ..1 him|her|them
`);

/** Where a tactical team waits; of other officers it is said every day. */
const STATION = phrases(`
set~|post~|tucked|parked|waiting up|near|in|on|at|behind|outside|across|inside|along
`);

/** A warrant, a raid or a convoy, and when. */
const PLAN = phrases(`
search warrant+
raid~|takedown~
kick~|smash~|ram~ ..3 door+
raid time|o'clock|day
trap|stash|target|dope house
perquisition~|descente
breach|entry|raid|takedown|warrant|door ..1 in {num}|five|ten|fifteen|twenty|two|three|a|the ..1 minutes|minute|min|mins|seconds|sec|hour|hours|morning
warrant+ going|goes|coming|happening|tomorrow|tonight|tmrw|tonite|tn|at
warrant+ ..8 going|goes|coming|drops|kicks ..2 at|tonight|tomorrow|tn|tmrw|dawn
warrant+ ..8 at|for ..1 0400|0415|0430|0445|0500|0515|0530|0545|0600|0615|0630|0700
warrant+ ..2 in|at|on ..2 {num}|tomorrow|tonight|tmrw|dawn
doing|executing|serving|hitting|kicking|busting ..4 warrant|door|house|apartment|stash|place|unit
minister|premier|pm|ambassador|king|prince|vip|dignitary|prisoner|witness 's? ..4 leave~|leaving|come+|go|goes|arrive~|arriving|route|exit|moved|driven|escorted|transported
warrant+ ..2 being ..1 served|executed
knock~ on ..3 door+
surprise|wake-up|early visit|call
president|prime-minister|minister|premier|pm|king|queen|prince|princess|royals|pope|ambassador|vip|dignitary|dignitaries|delegation|witness|prisoner ..6 travel|travels|travelling|traveling|driving|drives|heading|rolling|via|along|through|motorcycles|escort|escorted
warrant+ drop|drops|dropping|hit|hits|go|launch
we'll|we|team|officers ..1 will|'ll? go|move|storm|rush in ..1 when|once|after|as-soon
they|we|we're|boys|team|teams|squad ..2 take|taking|hit|hitting|boot|booting|crash|crashing ..1 the|a|his|that|their ..1 door+|place|house|apartment|stash
we|we'll|team|they|officers ..1 grab|tackle|jump|rush|nab|bag|swarm ..1 him|her|them
`);
const SOON = phrases(`
before ..1 breakfast|sunrise|dawn|coffee|work
tonight|tomorrow|soon|shortly|momentarily|upcoming|later|imminent|dawn|midnight
two|three|five|ten|2|3|5|10|1|15|20 minutes|minute|min|mins out|away
in about|under|like {num}|ten|five|two
happening|starting ..3 now|soon|in|behind|at|shortly
through|via the? ..2 kitchen|back|side|garage|loading
tmrw|tmr|tonite|2nite|tn|rn|imminently|overnight|wakey
5am|6am|4am|5:30
in|about|next ..2 minute+|min+|hour+|seconds|five|ten|fifteen|twenty
about|going|set|ready|scheduled|planned|waiting|gonna to
at {num} ..1 am|pm|a|p
going|coming down
right now|away
ce soir
demain|bientot
wish us
within|inside the|an|{num} ..1 hour|minutes|half
as we|i speak|type|post|write
any time|moment now
in|about half|{num}|two|three|five|ten|twenty|thirty|a|few ..1 hour|minutes|mins|min|an
when|once|as-soon ..1 he|she|they nods|sleeps|dozes|falls|looks|turns|opens|comes|blinks
tonight|dawn
any second|minute|moment
when|once|as-soon ..1 he|she|they leaves|comes|steps|gets|goes|walks|pulls|shows
at ..1 midnight|noon|dawn|sunrise|six|five|four|{num}-am
`);

/** With these, where officers stand is told while it matters. */
const THIS_MOMENT = phrases(`
no clue|idea
at this|the moment
right now
as we|i speak|type|post|write
rn|live
above|below|behind|outside|watching him|her|them
`);

/** Said of anybody, it is a position or a move that the one inside can use. */
const REVEALED = phrases(`
drone|robot|sniper|scope|camera ..3 outside|over|above|at|through|on|under ..2 his|her|their|the ..2 window|balcony|roof|door|house|backyard|bedroom
we|we're|team|boys hit|hitting|raid|raiding|kick|kicking ..4 at|around|by {num}|dawn|sunrise|midnight|noon|five|six
we|we've|officers|team ..2 got|have|covered|surrounded|covering ..3 front|back|doors|exits ..6 roof|alley|rear|back|laneway|windows
flash|flashbang|bang|noise|boom|smoke|gas ..3 coming|incoming ..3 3|three|10|ten|5|five|soon|shortly|now
look|eyes up|left|right|behind ..1 sir|buddy|pal|mister
t minus
about to have|get a|an|his ..3 bad|rude|loud|rough|interesting|early ..1 morning|night|day|wake-up|awakening|surprise
eyes on him|her|them|the ..2 from
delivery|pizza|cable|hydro|courier guy|man|driver|woman ..4 our|us|negotiator|negotiators|officer|detective|ours
hasn't|doesn't|hasnt|didn't ..1 noticed|know|see|seen|realized|heard ..2 who|who's|what's|us ..1 's|is? waiting|behind|above|below|standing|hiding|outside ..6
nobody|no-one ..1 told|mentioned|warned him|her|them ..2 about ..2 skylight|roof|back|side|basement|window|stairs|stairwell|balcony|alley
pizza|delivery|cable|hydro|courier|plumber guy|man|driver|truck|van ..6 isn't|not|doesn't ..2 bringing|delivering|carrying|work|works
we|we've ..2 got|have|'ve ..2 officer+|guys|guy|cops|members|lads|shooters ..3 on|in|at|behind|under|outside|up the|a|his|her ..1 fire-escape|roof|balcony|deck|porch|stairwell|stairs|hallway|alley|backyard|garage|bushes|fence|basement|attic|shed|laneway|hedge|ceiling|elevator
we|we're|team|they|officers|boys ..2 moving|closing|going|rushing|pushing in on ..1 him|her|them|house|apartment|suspect|building|unit|door|place
gas|smoke|flashbangs going|goes|coming in|through
`);

interface Cue {
  readonly first: number;
  readonly last: number;
}

/** The cues of a set, one list for each sentence. */
function bySentence(reading: Reading, set: PhraseSet): Map<number, Cue[]> {
  const found = new Map<number, Cue[]>();
  for (const { from, to } of hits(reading, set)) {
    const sentence = sentenceOf(reading, from);
    const cue = { first: from, last: to };
    const known = found.get(sentence);
    if (known === undefined) found.set(sentence, [cue]);
    else known.push(cue);
  }
  return found;
}

function find(reading: Reading): readonly Match[] {
  const elsewhere = sentencesWith(reading, NO_LIVE_CALL);
  const [tactical, officers, position, action, station, plan, soon, moment] = [
    TACTICAL,
    OFFICERS,
    POSITION,
    ACTION,
    STATION,
    PLAN,
    SOON,
    THIS_MOMENT,
  ].map((set) => bySentence(reading, set));
  const matches: Match[] = [];
  for (const sentence of new Set([
    ...(action?.keys() ?? []),
    ...(position?.keys() ?? []),
    ...(station?.keys() ?? []),
    ...(plan?.keys() ?? []),
  ])) {
    if (elsewhere.has(sentence)) continue;
    const [team, anyone, where, what, waiting, event, when, now] = [
      tactical,
      officers,
      position,
      action,
      station,
      plan,
      soon,
      moment,
    ].map((cues) => cues?.get(sentence) ?? []);
    const moving =
      (counts(team) && (counts(where) || counts(what) || counts(waiting))) ||
      (counts(anyone) && counts(where) && counts(what) && areClose([anyone, where, what])) ||
      (counts(anyone) && counts(where) && counts(now) && areClose([anyone, where]));
    if (!moving && !(counts(event) && counts(when))) continue;
    const cues = (moving ? [team, anyone, where, what, waiting] : [event, when]).flatMap((list) => list ?? []);
    const first = Math.min(...(moving ? cues : (event ?? [])).map((cue) => cue.first));
    const last = Math.max(...cues.map((cue) => cue.last));
    matches.push(matchTokens(reading, first, clauseEnd(reading, last)));
  }
  for (const hit of hits(reading, REVEALED))
    if (!elsewhere.has(sentenceOf(reading, hit.from)))
      matches.push(matchTokens(reading, hit.first, clauseEnd(reading, hit.last)));
  return matches;
}

/** Officers of any kind, a place and a move in one long sentence may be three matters. */
const NEAR = 14;
const areClose = ([officers, ...others]: readonly (readonly Cue[] | undefined)[]): boolean =>
  officers?.some((one) =>
    others.every((cues) => cues?.some(({ first }) => first >= one.first - 4 && first <= one.last + NEAR)),
  ) ?? false;

const counts = (cues: readonly Cue[] | undefined): boolean => cues !== undefined && cues.length > 0;

export const detect: Detect = { id: 'live-tactical-detail', severity: 'block', find };

export const words: Words = {
  value: 'teamwork',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 8(1): officer safety, techniques',
      status: 'found',
    },
    { what: 'Moncton, 2014: the public was asked not to post where officers were', status: 'found' },
    { what: 'Vancouver Police social media terms: no police tactics', status: 'found' },
    { what: 'COPS/PERF, Social Media and Tactical Considerations for Law Enforcement, 2013', status: 'found' },
  ],
  en: {
    title: 'What officers are doing in a live call',
    reason: 'Saying where officers are or what they are about to do in a live call can get someone killed.',
    instead: 'Say only what the public must do: “Police operation at X. Stay away. Updates here.”',
  },
  fr: {
    title: 'Détail d’une intervention en cours',
    reason: 'Dire où sont les agents ou ce qu’ils vont faire pendant une intervention peut coûter une vie.',
    instead: 'Dites seulement quoi faire : « Opération policière à X. Restez à l’écart. Suite ici. »',
  },
};

export const examples: Examples = {
  flags: [
    '⟦Tactical team is lined up along the laneway behind the bakery⟧.',
    'Big one tonight: we are ⟦raiding a warehouse off Weston at midnight⟧.',
    '⟦Sniper posted up on the church tower⟧, suspect still at the window.',
    '⟦ETF is about to breach the apartment⟧, cross your fingers.',
    'The ⟦motorcade is taking Bay to Front at 2:15⟧.',
    'Le ⟦GEI est en position sur le toit voisin⟧.',
  ],
  allows: [
    'ETF is at the scene near Weston and Lawrence. Stay indoors and away from windows.',
    'Officers completed a search warrant yesterday; three people were charged.',
    'Bay St is closed for the Santa parade, 11 a.m. to 3 p.m.',
    'Please do not share photos that show where officers are standing.',
    'Our tactical team is going up against the firefighters at tug-of-war!',
    'Opération policière à Weston. Évitez le secteur.',
  ],
};
