import { hits, type PhraseSet, phrases, sentenceOf, sentencesWith } from '../../detect/phrases.ts';
import { clauseEnd, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** Teams whose every move matters. */
const TACTICAL = phrases(`
etf|gtf|swat|plainclothes|undercover~|tactical|tac|sniper~|spotter~|negotiator~|gti|gei|motorcade|convoy
emergency task force
gun|entry|takedown|assault|breaching|canine|k9|dog team|unit|squad
escouade tactique
tireurs d'elite
groupe d'intervention
`);

/** Officers of any kind; they need a plainer cue than a tactical team does. */
const OFFICERS = phrases(`
we|us|our|officers|officer|cops|team|teams|crew|units|guys|boys|squad|k9|canine|cruisers|members|dogs|drone|detectives
agents|policiers|equipe
`);

/** Where they are. */
const POSITION = phrases(`
roof~|rooftop~|stairwell~|staircase|hallway|corridor|balcony+|laneway|alley|bushes|shed|fence|vestibule|crawlspace|attic|skylight|elevator
in|into position
behind|beside|inside|around|outside|beneath|under|above|below the|a|his|her|their|that
back|rear|side|front|patio|garage|basement|main door+|entrance|exit|stairs|window+|lot|alley|stairwell|of
through|into|in|from the ..1 basement|window|back|door|roof|rear|garage|side|front
next door
across the street|road|hall
one|two|three|second|third|top|floor floor+ below|above|up|down
perimeter
toit|escalier|ruelle|arriere|balcon|couloir|sous-sol
en position
`);

/** What they are about to do or doing. */
const ACTION = phrases(`
stack~|stacking|breach~|storm~|raid~|flashbang~|creep~|crawl~|climb~|sneak~|surround~|rappel~|hide~|hidden|crouch~|lurk~|massing|staging
about|ready|set|preparing|prepping|getting|waiting|going|gonna|poised|planning to ..1 go|move|enter|hit|make|rush|kick|take|bust|pop|do|execute|serve|come|close|ram|pounce|strike
going|heading|rolling|coming|goes|go|comes|move~|closing|pushing in|through|inside
line~ up
any|one second|minute|moment
covering|guarding|watching the|his|her|every
will ..1 use|take|leave|turn|exit|enter|hit|kick|go
leaves|leaving|departs|departing|taking|turning|route|via
while|so|until ..3 come+|enter+|gets|moves|climbs
entrer|defoncer|assaut|intervenir|investir
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
take~ down ..2 house|target|suspect|door
hit~ ..2 house|home|apartment|place|unit|condo|door|target|address|motel|warehouse
perquisition~|descente
minister|premier|pm|ambassador|king|prince|vip|dignitary|prisoner|witness 's? ..4 leave~|leaving|arrive~|arriving|route|exit|moved|driven|escorted|transported
`);
const SOON = phrases(`
tonight|tomorrow|soon|shortly|momentarily|upcoming|later|imminent|dawn|midnight
in|about|next ..2 minute+|min+|hour+|seconds|five|ten|fifteen|twenty
about|going|set|ready|scheduled|planned|waiting|gonna to
at {num} ..1 am|pm|a|p
going|coming down
right now|away
any minute|second|moment
ce soir
demain|bientot
wish us
`);

/** No live call: told afterwards, a drill, a public event, advice not to post such things, an everyday sense. */
const ELSEWHERE = phrases(`
yesterday|executed|concluded|resolved|ended|previously|recently|after|recovered|seized|located|were|was|had|charged|arrested|issued|obtained|outstanding|found|saw|attended|responded|observed|spotted|stopped|secured|arrived|stole
behind the scenes|reported|alleged|apply~|granted|carried
last night|week|month|year
earlier|over
exercise~|drill~|training|simulation|mock|practice|rehearsal|demo~|demonstration|competition|tryout~|recruit~|course|tournament|game|match|season|race|ride|marathon|parade|festival|procession|funeral|memorial|santa|hockey|baseball|soccer|school|movie|film~|tv|episode|challenge|charity|toy|run|gym|cup|award~|booth
don't|never|refrain|not
missing|lost|volunteers
traffic|delays|collision|crash|lane+|tow
if|when|could|should|can|why|how
hier|exercice|formation|entrainement|defile|funerailles|disparu|disparue
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
  const elsewhere = sentencesWith(reading, ELSEWHERE);
  const [tactical, officers, position, action, station, plan, soon] = [
    TACTICAL,
    OFFICERS,
    POSITION,
    ACTION,
    STATION,
    PLAN,
    SOON,
  ].map((set) => bySentence(reading, set));
  const matches: Match[] = [];
  for (const sentence of new Set([
    ...(action?.keys() ?? []),
    ...(position?.keys() ?? []),
    ...(station?.keys() ?? []),
    ...(plan?.keys() ?? []),
  ])) {
    if (elsewhere.has(sentence)) continue;
    const [team, anyone, where, what, waiting, event, when] = [
      tactical,
      officers,
      position,
      action,
      station,
      plan,
      soon,
    ].map((cues) => cues?.get(sentence) ?? []);
    const moving =
      (counts(team) && (counts(where) || counts(what) || counts(waiting))) ||
      (counts(anyone) && counts(where) && counts(what));
    if (!moving && !(counts(event) && counts(when))) continue;
    const cues = (moving ? [team, anyone, where, what, waiting] : [event, when]).flatMap((list) => list ?? []);
    const first = Math.min(...(moving ? cues : (event ?? [])).map((cue) => cue.first));
    const last = Math.max(...cues.map((cue) => cue.last));
    matches.push(matchTokens(reading, first, clauseEnd(reading, last)));
  }
  return matches;
}

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
