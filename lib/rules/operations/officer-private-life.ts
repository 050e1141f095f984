import { isNameWord } from '../../detect/person.ts';
import {
  type Hit,
  has,
  hits,
  hitsBetween,
  looking,
  type PhraseSet,
  phrases,
  sameSentence,
} from '../../detect/phrases.ts';
import { clauseEnd, clauseStart, gapAfter, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const RANK =
  'pc|cst|const|constable|sgt|sergeant|s/sgt|det|detective|insp|inspector|supt|superintendent|chief|deputy|cpl|corporal|officer|agent|agente|sergent|sergente|staff-sergeant|recruit|cadet';
const KIN =
  'better-half|other-half|missus|little-guy|little-one|little-man|little-girl|little-boy|wife|husband|hubby|wifey|daughter+|son+|kid+|child|children|baby|twin+|girlfriend|boyfriend|fiance|fiancee|spouse|mother|mom|mum|father|dad|brother|sister|oldest|eldest|youngest|niece|nephew|grandson|granddaughter|grandkids|boy+|girl+|stepson|stepdaughter|newborn|toddler|teen+|in-laws|parents|family';
const PARENTHOOD =
  'wife|husband|hubby|daughter+|son+|kid+|twin+|girlfriend|boyfriend|fiance|fiancee|spouse|newborn|boys|girls|little-girl|little-boy|baby|oldest|eldest|youngest|stepson|stepdaughter|mother|mom|father|dad';

/** Whose family: the writer's, or an officer's by rank. Other people's families are no matter of this rule. */
const FAMILY = phrases(`
my|our ..2 ${KIN}
whose ..1 ${PARENTHOOD}
hubby|wifey
${RANK} {cap} ..2 's ..2 ${KIN}
${RANK} {cap} ..2 and|with|, ..1 his|her ..2 ${KIN}
mon|ma|mes|notre|nos ..1 fils|fille+|garcon+|femme|mari|conjoint|conjointe|enfant+|bebe|epouse|epoux|jumeaux|blonde|chum
whose ..2 little-one|little-guy|little-girl|mom|baby|kids|boy|girl
handler|dispatcher|commander|superintendent|inspector|sergeant|clerk|chief 's ..2 ${KIN}
`);
/** `His wife`, `wife Dana`, once an officer stands before it. */
const THEIR_FAMILY = phrases(`
his|her|their ..2 ${PARENTHOOD}
wife|husband|fiance|fiancee|hubby|girlfriend|boyfriend|son|daughter {cap}
with|and ..1 wife|husband|fiance|fiancee
sa|son|ses|leur|leurs ..1 femme|mari|fille+|fils|enfants|conjoint|conjointe|epouse
his|her|their partner|boyfriend|better-half|roommate {cap}
`);
const OFFICERS = phrases(`
${RANK} {cap}
our|my|the ${RANK}|boss|sarge|staff
sarge
staff sgt|sergeant
our|the|my inspector|superintendent|detective|const
our|the homicide|drug|traffic|duty|fraud|favourite|new ${RANK}
`);

/** What lets a stranger find them: school, team, house, ward, work. Names are found by their capitals. */
const FINDABLE = phrases(`
goes|go|went|going|heads|headed|off|back|drops|dropping|drop ..5 to|at the? ..1 school|kindergarten|daycare|camp|{cap}
attends|attend|attending|enrolled|studies|studying ..2 {cap}
starts|starting|started|start|begins|began|finishes|finished|graduates|graduated|graduating ..4 at|from the? {cap}
got|accepted|admitted ..2 into|to|at {cap}
plays|playing|play|skates|dances|swims|competes|coaches|goalie|goalkeeper|pitcher|captain ..5 for|at|on|with the? {cap}
lives|live|living|reside|moved|moving ..3 in|at|on|near|to|beside the? {cap}
works|working|work|nurse|teacher|teaches|employed|manages|runs|owns|bakes|volunteers ..3 at|for|in the? {cap}
opens|opening|runs|owns|bakes|manages ..3 bakery|shop|store|restaurant|salon|cafe|studio|business|clinic ..2 on|in|at|near {cap}
due|born|delivered|had|birth|delivery|surgery|recovering|staying ..6 at the? {cap}
at the? {cap} ..3 hospital|school|academy|daycare|arena|rink|church|university|college|ps
public|elementary|secondary|middle school
every|each ..1 morning|afternoon|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend
bus stop
named|called {cap}
commence|frequente|va|etudie|enseigne|joue|habite|habitent|vit|vivent|demeure|demeurent|travaille ..4 a|au|pour|sur|dans|chez|avec|les|ecole|maternelle|garderie|cpe ..2 {cap}
graduate|graduates|graduating ..4 at|from the? {cap}
moved ..5 in|on|at|to the? {cap}
wedding|graduation|recital|tournament|birthday|christening|communion|show|concert ..2 at|in the? {cap}
teaches|tutors|gives ..3 on|in|at {cap}
home on|at|to {cap}
own|owns|manages the? {cap}
`);

/** Lines on a life that ended or on a career are read in memory, and say `survived by` on purpose. */
const MEMORIAL = phrases(`
survived|predeceased|mourn~|funeral|obituary|condolences|fallen|passed|passing|memorial|memory|rest-in-peace|rip|sacrifice|end-of-watch|killed|tragically|legacy|thoughts
`);
/** Someone else's words: a family's quote, or an appeal. */
const OTHERS = phrases(`
victim+|missing|suspect+|accused|charged|arrested|stabbed|murder|murdered|homicide|assaulted|scam|scammer+|grandparent|fraud|alleged|offence+|collision
victime+|disparu|disparue|accuse|arrete
`);

const UNTIL = 'until|till|til|through|thru|before|back|returns|returning|return';
/** Away, and until when: an empty house. */
const AWAY = phrases(`
away|vacation|vacationing|holidays|holiday|honeymoon|overseas|abroad|cruise|cottage|cabin|camping|trip|travelling|traveling|out-of-town|sailing|skiing|backpacking ..6 ${UNTIL} ..1 the? {num}|{cap}|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mid|late|early|end|after|new|labour|school
away|vacation|holidays|honeymoon|trip|cruise|off|gone|jetting|flying|heading|headed|leaving|leave ..4 to|in|on {cap} ..8 until|till|til|through|for
is|are|'s|'re|am|'m|be in|at {cap} ..5 until|till|til|through|from
is|are|'s|'re|am|'m ..1 away|off|gone ..3 until|till|til|through ..2 {num}|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|next|after
away|vacation|vacationing|holidays|honeymoon|abroad|overseas|cruise|disney|cuba|florida|mexico|hawaii|europe ..3 for|all|next|from|this|on|in ..2 week+|weeks|month+|march|april|may|june|july|august|september|october|november|december|january|february|break
is|are|'s|'re hiking|skiing|surfing|golfing|diving|touring|visiting|fishing|camping|sailing|travelling|sunning|climbing|cruising|biking ..5 until|till|til|through|for|this
en vacances|voyage|croisiere ..6 jusqu'au|jusqu'a|jusqu'en|pour|du
away|vacation|vacay|holidays|honeymoon|cruise|cottage|cabin|camping|trip|camp|overseas|abroad ..9 until|till|til|through the|mid|late|early {any}
cottage|cabin|chalet|trailer|villa|condo ..6 for ..2 week+|weeks|month+
chalet|camping|cuba|mexique|floride|bord-de-la-mer|plage ..6 jusqu'au|jusqu'a|jusqu'en
off|headed|flying|jetting|leaving|away|heading ..1 to|in|for ..10 from the|{num} ..3 to|until|till the|{num}
`);
/** `Passed away on Monday`. */
const PASSED = phrases(`
pass|passed|passing|passes away
`);
const DUTY = phrases(`
shift+|duty|rest-days|training|course|secondment|account|monitored|inbox|contact|email|reply|replies|dms|recruiting|tickets|road|closed|campaign|project|conference|deployed|deployment|court
back|keep|put|stay on|your
you're|you've
your ..3 home|house|vacation|trip|holiday+|neighbour+|neighbor+|property|mail|car|alarm|travel|plans|place
event+|open|season|display|exhibit
`);
const SELF_OR_OFFICER = phrases(`
${RANK} {cap}
our ${RANK}|boss|sarge|staff
sarge|boss|sgt|s/sgt
i|i'm|i'll|my|me|we're|we'll|our|we|off|je|mon|nous|notre|hubby
`);
const EMPTY_HOUSE = phrases(`
house|home|place|apartment|condo|cottage ..4 empty|unattended|vacant|unlocked|all-yours
house|home|place|cottage ..6 dark ..3 week|weekend|until|till|while|month
mail|newspapers|packages ..2 piling
snorkel|sunscreen|margarita+|suitcase|passport|flip-flops|sandals|hammock ..6 back|until|till|returns|returning ..1 on? ..1 the|{num}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next
`);
const BURGLARY_TIP = phrases(`
your|you're|break-in|break-ins|burglary|burglaries|tips|prevent|homeowners|lock|thieves|vacant|fire|demolished
vos|votre
`);

/** Where officers live. `Lives` of a city as a whole is fine in the first person. */
const HOME = phrases(`
${RANK} {cap} ..3 lives|resides|living|live|moved|moving|bought|owns ..4 on|in|at|near|to|from|beside|behind|off|by the? {cap}
i live at|beside|behind|near {cap}
i|we ..8 walk|walking my|our dog|dogs ..1 in|at|on|through|along {cap}
`);

/** Habits off duty: where, and when. Office hours and coffee with a cop are meant to be known. */
const HABIT = phrases(`
gym|ymca|y|goodlife|pub|bar|tavern|yoga|crossfit|pilates|daycare|church|mosque|temple|synagogue|rink|golf|legion|bowling ..6 every|each|daily|mornings|nights|sundays|saturdays|fridays|thursdays|wednesdays|tuesdays|mondays|at
parks|parked his|her|their ..2 harley|truck|car|bike|motorcycle|pickup|jeep|suv|van|mustang ..3 behind|at|outside|in|on|beside
walks|jogs|runs ..4 trail|park|{cap} ..4 every|each|at
drives|drive|driving|rides|riding ..2 a|an|the|his|her ..4 plate|licence
${RANK} 's ..1 kayak|boat|bike|truck|jeep|car|run|jog|cottage|cabin ..6 every|each|alone|at
always|usually|every|any ..3 find|see|catch|meet ..1 ${RANK} {cap} ..3 on|at|in|by
${RANK} {cap} 's mom|mother|dad|father|parents|wife|husband|kids|house|place|garage ..2 on|at|in|near
our|the deputy|chief|inspector|superintendent|sarge|boss|sergeant 's ..1 cottage|house|home|cabin|boat|condo|place|farm|truck|street ..1 is|has|sits
house|cottage|home|cabin|place ..8 where our|the chief|deputy|sergeant|inspector|superintendent|sarge|boss
sarge|sergeant|chief|boss|inspector|superintendent|deputy jogs|runs|walks|swims|cycles|drinks|golfs|fishes|bowls ..6
parks|parked|parking it ..2 on|at|behind|outside|in
drives a|an|the ..4 and|that ..2 parks|parked
${RANK} 's pool|trailer|camper ..8 on|at|in|behind {cap}
`);
const ROUTINE = phrases(`
same ..2 treadmill|booth|barstool|stool|pew ..9
`);
const OWN_ROUTINE = phrases(`
i|i'm ..2 run|jog|swim|golf|running|jogging|lift ..8 every|each ..1 morning|day|night|evening|lunch|monday|tuesday|wednesday|thursday|friday|saturday|sunday
`);
const EVENT = phrases(`
join|meet|coffee|community|event|tips|safety|seniors|talk|presentation|register|free|youth|drop-in|volunteer~|visit|charity|tournament|patrol|patrols|questions
program|programs|league|clinic
will referee|ref|host|emcee|judge|serve|coach
`);

/** Health and leave of a colleague by name; a wedding or a birth with names. */
const MILESTONE = phrases(`
${RANK} {cap} ..8 on|off|takes|taking|from ..1 stress|sick|medical|disability|mat|maternity|parental|paternity|bereavement leave
${RANK} {cap} ..6 married|marries|marrying|engaged|wed|weds|eloped|wedding ..4 to|at|with|on ..1 {cap}
${RANK} {cap} ..4 welcomed|welcome|welcomes|had|delivered ..3 {cap} ..8 lb|lbs|pounds|hospital|oz|ounces|born
${RANK} {cap} ..2 is|will|are|'s ..2 on|off|in|at ..3 until|till|through|til
femme|mari|fille|fils|enfants|conjoint|conjointe de|du|d' ..1 l'|le|la? ${RANK}|l'inspecteur|l'agent|l'agente|inspecteur|inspectrice|l'inspectrice|lieutenant|capitaine
${RANK} {cap} ..2 is|'s|has|was|just|started|starts|does|begins ..5 divorce|divorcing|miscarriage|rehab|chemo|radiation|dialysis|ivf
our|my ..2 ${RANK} ..3 radiation|chemo|dialysis|rehab|divorce
`);
/** Back at work: the leave is over. */
const BACK = phrases(`
back|returns|returned|welcome
de retour
`);

const NEAR = 12;
const BEFORE = 20;
const QUOTED = /["“]/;

/** A family's own words: `"My son …"`. */
function isQuoted(reading: Reading, hit: Hit): boolean {
  const start = reading.tokens[hit.from]?.start ?? 0;
  return QUOTED.test(reading.text.slice(Math.max(0, start - 120), start));
}

/** `wife Lucinda`, `Dana, wife of`, `Quinn (my oldest)`. */
function isNamed(reading: Reading, { from, last }: Hit): boolean {
  if (isNameWord(reading, last)) return true;
  const after = last + 1;
  if (
    isNameWord(reading, after) &&
    /^(?:,|:| -)? ["'(]?$/.test(gapAfter(reading, last)) &&
    sameSentence(reading, last, after)
  )
    return true;
  return (
    from > 1 &&
    isNameWord(reading, from - 1) &&
    /^(?:,| \() ?["']?$/.test(gapAfter(reading, from - 1)) &&
    sameSentence(reading, from - 1, from)
  );
}

const around = (reading: Reading, set: PhraseSet, hit: Hit): Hit | undefined =>
  hitsBetween(reading, set, hit.from - NEAR, hit.to + NEAR).find((other) =>
    sameSentence(reading, other.from, hit.from),
  );

function families(reading: Reading): Match[] {
  if (has(reading, MEMORIAL) || has(reading, OTHERS)) return [];
  const theirs = hits(reading, THEIR_FAMILY).filter((hit) =>
    hitsBetween(reading, OFFICERS, hit.from - BEFORE, hit.from).some((officer) => officer.from <= hit.from),
  );
  return [...hits(reading, FAMILY), ...theirs].flatMap((hit) => {
    if (isQuoted(reading, hit)) return [];
    const fact = around(reading, FINDABLE, hit);
    if (fact === undefined && !isNamed(reading, hit)) return [];
    const first = Math.min(hit.from, fact?.from ?? hit.from);
    return [
      matchTokens(reading, clauseStart(reading, first), clauseEnd(reading, Math.max(hit.to, fact?.to ?? hit.to))),
    ];
  });
}

function find(reading: Reading): readonly Match[] {
  const plain = [
    { find: AWAY, near: SELF_OR_OFFICER, unless: PASSED, notNear: DUTY, shieldedBy: OTHERS },
    { find: EMPTY_HOUSE, near: SELF_OR_OFFICER, notNear: BURGLARY_TIP, shieldedBy: OTHERS },
    { find: HOME, inPost: SELF_OR_OFFICER, shieldedBy: OTHERS },
    { find: HABIT, near: OFFICERS, notNear: EVENT, shieldedBy: OTHERS },
    { find: ROUTINE, inPost: OFFICERS, notNear: EVENT, shieldedBy: OTHERS },
    { find: OWN_ROUTINE, notNear: EVENT, shieldedBy: OTHERS },
    { find: MILESTONE, notNear: BACK, shieldedBy: MEMORIAL },
  ].flatMap((look) =>
    looking(reading, look).map((hit) => matchTokens(reading, hit.first, clauseEnd(reading, hit.last))),
  );
  return [...families(reading), ...plain];
}

export const detect: Detect = { id: 'officer-private-life', severity: 'warn', find };

export const words: Words = {
  value: 'teamwork',
  basis: [
    { what: 'X rules on private information', status: 'found' },
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 8(1): the safety of officers',
      status: 'found',
    },
    { what: 'IACP Model Policy and Considerations: Social Media', status: 'found' },
  ],
  en: {
    title: 'An officer’s private life',
    reason: 'Details about an officer’s family, home or time away can be used to hurt them.',
    instead: 'Share the good news without names, schools, streets or dates.',
  },
  fr: {
    title: 'Vie privée d’un agent',
    reason: 'Des détails sur la famille, la maison ou les absences d’un agent peuvent servir à lui nuire.',
    instead: 'Partagez la bonne nouvelle sans nom, école, rue ni date.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦Cst. Abara’s husband Felix coaches our slo-pitch team⟧.',
    '⟦My son starts kindergarten at Oakhollow Public School on Tuesday⟧!',
    '⟦Det. Lindgren is on holidays in Spain until the 9th⟧, lucky guy.',
    'Fun fact: ⟦Sgt. Boulanger lives on Tansley Road with three goats⟧.',
    'The ⟦house is empty while we are at the lake⟧, so I hope my neighbours water the plants.',
    '⟦Ma fille joue pour les Lynx de Verdun⟧, venez la voir!',
  ],
  allows: [
    'Congratulations to Cst. Abara on becoming a mom!',
    'My kids say that these boots are too shiny.',
    'Meet Sgt. Boulanger, your new neighbourhood officer.',
    'Going away until Sunday? Ask a neighbour to pick up your mail.',
    'The missing boy goes to Oakhollow Public School and lives on Tansley Road.',
    'Const. Remy Fusco is survived by his wife Ana and two sons.',
  ],
};
