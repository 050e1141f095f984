import { inProse, isFollowedBy, isLedBy, type Mention, mentions } from '../../detect/mention.ts';
import { hasPastYear } from '../../detect/past-year.ts';
import {
  has,
  hitsBetween,
  inSentence,
  phrases,
  sameSentence,
  sentenceOf,
  sentencesWith,
} from '../../detect/phrases.ts';
import { gapAfter, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/**
 * Ties a name to a death, in front of it and behind it. `The murder of …` is the name of a case that is public already,
 * so `of` counts only behind a body.
 */
const LEADS = phrases(`
tragic|sudden|sad|untimely|terrible|senseless ..1 death|passing|loss of
lost a|the good|great|kind man|woman|person|one?
pulled|recovered|fished|dragged from|out ..6 was|is|as
body|remains|deceased|victim ..12 to be
overnight|morning's|night's|today's|weekend's homicide|murder|fatal
registered to
claims|claimed|took|taken|cost|ended ..2 life|lives of
victime est|etait
victim|driver|pedestrian|cyclist|motorcyclist|passenger|man|woman|person|swimmer ..7 is|was|as
hearts|heart|thoughts|prayers ..3 for|with|to
deceased|rip|doa
rest in peace
rest easy|well|peacefully
fly high
gone too? ..1 soon|{num}
if you knew
flowers|candles|tributes for ..1
dead|fatality|fatal ..1 victim|man|woman|driver|cyclist|pedestrian|person|is|was
died|killed|dead|doa|deceased|death|perished|passed|drowned|murdered|slain|shot|stabbed|pulled|found|crushed|electrocuted ..10 is|was|were|are|as|named|identified|name
killed|murdered
homicide|murder|killing|slaying|fatal ..2 victim
fatal|deadly|homicide ..1 fire|crash|collision|shooting|stabbing|fall|drowning|overdose {num}?
victim of ..3 homicide|shooting|murder|crash|collision|fire|stabbing
homicide {num}
shooting|stabbing|crash|murder|homicide victim
body|remains of
body|remains ..10 is|was that of
man|woman|person|pedestrian|cyclist|driver|worker|child ..1 struck|hit|crushed|run by|under|over|down ..6 was|is
skull|bones|body|remains|corpse ..10 belongs|belonged|belong to
did not save|survive
could|couldn't not? save|revive|resuscitate
mourning|mourn|goodbye to
his|her|their name was
mort|morte|decede|decedee|defunt|defunte|tue|tuee|retrouve|retrouvee ..5 est|etait|nomme|appelait|appelle
victime de|d' ..3 homicide|meurtre|collision|incendie|accident ..4 est|etait
homicide|meurtre|deces|mort de|d'
`);
const FOLLOWS = phrases(`
was|were|is|has|have been? ..2 killed|murdered|slain|pronounced|deceased|dead|gone|died|lost
deceased
killed|murdered|slain|struck by|in|on|at|today|last|this|while
is|was the|our|a|one ..3 worker|driver|rider|pedestrian|cyclist|man|woman|person|victim|passenger|resident|swimmer|tenant|teen|who ..2 killed|crushed|struck|pulled|found|electrocuted|drowned|hit|fell|shot|stabbed
is|was ..1 the|our|a|one ..4 killed|die|dead|fatality|murdered|homicide
died|dies|perished|drowned|succumbed|expired
passed away|on
lost ..2 life
did not|n't survive
did not|n't make it
didn't|wouldn't make|survive
shot|stabbed|beaten|struck|found ..3 dead|death|deceased
is|was ..2 victim|fatality ..6 homicide|fatal|murder|death
gone at|too
will|is be? ..2 missed
est|a mort|morte|decede|decedee|succombe|perdu|ete
decede|decedee
`);

/** Somebody's end, in all the words that people have for it. */
const END = `
died|dies|dying|dead|doa|deceased|killed|killing|kills|fatally|fatality|slain|murdered|perished|drowned|succumbed|electrocuted|crushed|trampled|lifeless|unresponsive|rip|pronounced
passed away|on|peacefully|last|this|today
lost ..2 life|battle|fight
gone too|at|forever
taken ..2 too|from ..3
rest easy|peacefully|well|in
fly|flying high
heaven gained
gunned|mowed|mown|struck|cut down
fell|plunged|jumped|crushed|burned|bled|froze|beaten|stabbed|shot|choked|crashed to|into ..1 death
didn't|won't|couldn't|doesn't|isn't|wouldn't|can't|cannot|not|never|don't|hasn't|wasn't|nobody ..2 make|made|making ..1 it|home
didn't|won't|couldn't|doesn't|isn't|wouldn't|can't|cannot|not|never|don't|hasn't|wasn't|nobody ..2 survive|survived|wake|walk|coming|come|return|see ..3 home|away|up|christmas|birthday|again|injuries|crash|crash|surgery|night|day|kids
never|nobody|no ..2 came|come ..1 home
didn't|won't|couldn't|doesn't|isn't|wouldn't|can't|cannot|not|never|don't|hasn't|wasn't|nobody ..1 save|revive|resuscitate
leaves|leaving|left behind
survived by
flowers|candles|teddy|balloons|tributes for|to|at ..8 hit|struck|killed|died|shot|stabbed|crash|corner|sidewalk
if you knew
worst|hardest|saddest ..1 call|night|day|shift|part ..3 career|life|year|job
our condolences
bodies|body ..8 is|was that|of
victim ..6 shooting|stabbing|hit-and-run|crash|collision|fire|drowning|fall ..5 is|was
succombe|peri|decede|decedee|noye|noyee|mort|morte|tue|tuee|trepasse
n'a|n' ..1 pas survecu
perdu la vie
pulled|recovered|fished|retrieved|dragged|cut ..1 from|out ..5 river|lake|water|wreck|wreckage|rubble|car|fire|house|ravine|pool|canal|harbour|creek|pond|beach
claims|claimed|took|taken|cost|ended|ends ..2 life|lives
mortel|mortelle|mortels
father|mother|dad|mom|grandfather|grandmother of two|three|four|five|{num} ..6 killed|died|gone|dead|taken
last ..1 breath
isn't|not|never ..2 going|gonna to open|come|be|make|wake|see
or ever
no survivors
under ..2 sheet|tarp|blanket
covered|covering ..4 blanket|sheet|tarp|coroner
coroner ..2 has|have ..1 just? taken|removed
did|does|will|could not survive|make
nothing ..6 medics|paramedics|doctors|they|anyone could|can
homicide|murder|slaying|killing
to|for ..1 the? morgue
confirmed ..6 to be
`;
const DIED = phrases(END);
const DEATH =
  phrases(`${END}skull|corpse|died|dead|doa|crushed|electrocuted|trampled|death|deceased|killed|fatal|fatally|fatality|homicide|murder|murdered|perished|drowned|drowning|rip|body|pronounced|succumbed|slain|passed
rest in peace
make|made it
be|sorely|dearly missed
struck|hit|killed by ..1 train|subway|streetcar
lost ..1 life|someone|one|a|their|his|her
save|saved|revive|gone
mort|morte|decede|decedee|homicide|meurtre|deces|succombe|tue|tuee|mortel|mortelle
`);

/**
 * The family knows; the death is part of a court case, in which the name is public; or the post remembers somebody.
 * Officers, firefighters and members of the Service are mourned in public after the family was told.
 */
const SHIELD = phrases(`
murdered|killed|butchered|slaughtered ..5 song|tune|karaoke|number|solo|anthem|chorus|joke|cover
murder mystery
next|nearest of kin
next-of-kin
family|families|relatives|parents|widow ..5 notified|told|informed|aware|permission|consent|request|knows|agreed
notified|informed|told ..3 family|families|relatives|next
permission|consent|request of|from ..3 family|parents
has|have been? ..1 identified|confirmed|named ..2 as|by
named|name|naming the|a|him|her ..8 as
year|years today|on|since
trace|tracing|find|finding|locate|reach ..4 family|relatives|kin|families
identified ..1 by ..2 homicide|coroner|police|investigators|=RCMP
victim|man|woman|driver|deceased identified as
release|releases|released|releasing|identified|identify|withhold|withholding ..2 name|names
identified|identify|naming|names ..2 the|as|deceased ..2 victim|deceased|man|woman|as
charged|convicted|sentenced|guilty|pleaded|trial|accused|arrest|arrested|manslaughter|acquitted|parole
cold case
years|months ago
last year
captain|sir|dame|madam {cap}
century
unsolved|reward|jailed|wanted|indicted|indicts|warrants|dog|anniversary|historical|inquest|memorial|remember|remembering|remembers|remembrance|honour|honouring|honor|honoring|tribute|funeral|celebration|vigil|scholarship|condolences|legacy|colleague|colleagues|friend|author|actor|singer|legend|legendary|president|pope|mayor|premier
prime minister
king|queen charles|elizabeth|camilla
line of duty
retired|former|veteran ..2 officer|constable|sergeant|detective|chief|member|colleague|inspector|cop|staff|superintendent
end of watch
years of service
police|service dog
k9|psd|badge|fallen|constable|officer|sergeant|trooper|deputy|firefighter|paramedic
famille|proches ..5 avisee|avises|prevenue|informee|permission
accuse|accusee|anniversaire|memoire|hommage|funerailles|policier|agent|retraite
a|ete identifie|identifiee
`);
/** The family does not know yet: then no shield helps. */
const UNTOLD = phrases(`
named|identified|confirmed|id'd ..2 on|by|in facebook|social|friends|friend|neighbours|online|reddit|instagram|witnesses|colleagues|reporters|media|bystanders
trying|still|attempting|waiting|hoping|working ..2 reach|notify|contact|tell|speak ..2 his|her|their|the|with ..1 family|kin|wife|husband|parents|mother|relatives|children|daughter|son|brother|sister
not|haven't|hasn't|before|until|yet|still|nobody ..5 told|notified|informed|reached|know|knows ..3 family|kin|wife|husband|parents|mother|relatives|children
family|kin|wife|husband|parents|mother|relatives|children ..3 doesn't|don't|not|hasn't|haven't|yet ..3 know|told|notified|informed|been
`);

/** `killed on Lower Jarvis`: a place, named as people are. */
const IS_WHERE = /^(on|in|at|near|along|off|sur|dans)$/;

function find(reading: Reading): readonly Match[] {
  if (!has(reading, DEATH) || (has(reading, SHIELD) && !has(reading, UNTOLD)) || hasPastYear(reading)) return [];
  return mentions(reading)
    .filter(
      ({ first, last }) =>
        !IS_WHERE.test(reading.tokens[first - 1]?.word ?? '') &&
        (last > first || /^(mr|mrs|ms|miss|old|mme|coach)$/.test(reading.tokens[first - 1]?.word ?? '')),
    )
    .filter(
      (name) =>
        isLedBy(reading, name, LEADS) ||
        isLostNext(reading, name) ||
        isNamedBehindColon(reading, name) ||
        isFollowedBy(reading, name, FOLLOWS) ||
        isNamedAfter(reading, name) ||
        isNamedAlone(reading, name) ||
        isSaidDead(reading, name),
    )
    .map(({ first, last }) => matchTokens(reading, first, last));
}

/** `She is Ana Roy` behind the death, or `Ana Roy was in the car. He died` before it; both begin with the pronoun. */
const IT_WAS = phrases(`
he|she|it was|is|'s
victim|deceased
c'etait|c'est|'c'est
`);
const THEN_DIED = phrases(`
he|she ..1 died|drowned|succumbed|perished
he|she ..2 pronounced|killed|dead|gone
he|she ..1 did|couldn't|could|didn't not? ..1 make|survive|save|saved
he|she passed away
`);
/** `Overdose death at the camp: Ana Roy, 41.`; not the heading of a release. */
const HEADING = phrases(`
investigation|update|charge|charges|victim|photo|fund|contact|info
`);
const isNamedBehindColon = (reading: Reading, { first, last }: Mention): boolean =>
  /^: ?$/.test(gapAfter(reading, first - 1)) &&
  /^(, ?$|[.!]|$)/.test(gapAfter(reading, last)) &&
  inSentence(reading, DEATH, first) &&
  !inSentence(reading, HEADING, first);

function isLostNext(reading: Reading, name: Mention): boolean {
  const sentence = sentenceOf(reading, name.first);
  if (isLedBy(reading, name, IT_WAS) && sentencesWith(reading, DEATH).has(sentence - 1)) return true;
  return (
    inProse(reading, name) &&
    !isLedBy(reading, name, CASE) &&
    sentencesWith(reading, THEN_DIED).has(sentence + 1) &&
    hitsBetween(reading, CASE_AFTER, name.last + 1, name.last + 5).length === 0
  );
}

const NAMED = phrases(`
name was|is|'s
named|called
s'appelait
`);

/** `The cyclist has died. His name was …` */
const isNamedAfter = (reading: Reading, name: { first: number; last: number }): boolean =>
  isLedBy(reading, name, NAMED) && (inSentence(reading, DEATH, name.first) || has(reading, DEATH));

/** `The rider did not make it. Ana Roy, 29.`: the name opens a sentence of few words behind the one that tells of the death. */
function isNamedAlone(reading: Reading, { first, last }: { first: number; last: number }): boolean {
  const sentence = sentenceOf(reading, first);
  if (first === 0 || sentenceOf(reading, first - 1) === sentence || !sentencesWith(reading, DEATH).has(sentence - 1))
    return false;
  const after = reading.tokens[last + 1];
  const few = sentenceOf(reading, last + FEW) !== sentence;
  if (!/^, ?$|^ \(|[.!]/.test(gapAfter(reading, last))) return false;
  return few && (after === undefined || after.kind === 'number' || !sameSentence(reading, last, last + 1));
}
const FEW = 8;

/** `The murder of …` is the name of a case that is public already; so is whoever is looked for or asked about. */
const CASE = phrases(`
murder|death|homicide|killing|slaying|stabbing|shooting|disappearance|loss|passing|funeral|memory ..3 of|involving
suspect|investigation|information|info|locate|locating|help|missing|search|detective|det|investigator|contact|call|by|with|says|said|photo
`);
const CASE_AFTER = phrases(`
's death|murder|killing|homicide|passing|family|body|life|appalling
says|joined|spoke|spoken|told
says|said
who ..2 lost|may
murdered|killed|stabbed|shot a|the|his|her|two|an
leaves|who leaves
leaves
`);
/** In one sentence with the death, in plain prose: whatever words stand between, it is that person who died. */
const isSaidDead = (reading: Reading, name: Mention): boolean =>
  inSentence(reading, DIED, name.first) &&
  inProse(reading, name) &&
  !isLedBy(reading, name, CASE) &&
  hitsBetween(reading, CASE_AFTER, name.last + 1, name.last + 5).length === 0;

/** What remains on genuine posts are names given without a word that the family knows; most are British. */
export const detect: Detect = { id: 'deceased-named-early', severity: 'warn', find };

export const words: Words = {
  value: 'respect',
  basis: [
    {
      what: 'Toronto Police practice for death investigations: the family is told in person first',
      status: 'unverified',
    },
    { what: 'Debate on naming homicide victims: Toronto names them, other services do not', status: 'found' },
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 32 (when personal information may go out)',
      status: 'partial',
    },
  ],
  en: {
    title: 'Name of someone who has died',
    reason: 'Families should hear of a death from an officer at their door, and not from a post.',
    instead:
      'Wait until the family is told and Homicide or Traffic has released the name. Then say that the family knows.',
  },
  fr: {
    title: 'Nom d’une personne décédée',
    reason: 'La famille doit apprendre un décès d’un agent, en personne, et non par une publication.',
    instead:
      'Attendez que la famille soit avisée et que les Homicides ou la Circulation aient publié le nom. Dites alors que la famille est au courant.',
  },
};

export const examples: Examples = {
  flags: [
    'The woman who died in the Jarvis fire is ⟦Noreen Haldane⟧, 64.',
    'RIP ⟦Tariq Bellamy⟧, taken too soon on Shuter Street.',
    'Homicide victim ⟦Stelian Voicu⟧ was 29.',
    '⟦Gwen Prentiss⟧ was killed at the crossing this morning.',
    'La victime de la collision est morte. Elle s’appelait ⟦Solange Michaud⟧.',
  ],
  allows: [
    'The victim has been identified as Noreen Haldane, 64. Her family has been notified.',
    'A woman has died after a fire on Jarvis. Her name will come once her family knows.',
    'We remember Tariq Bellamy, killed in the line of duty in 1971.',
    'Stelian Voicu, 44, is charged with the murder of Gwen Prentiss.',
    'Un homme est mort. Son nom ne sera pas publié.',
  ],
};
