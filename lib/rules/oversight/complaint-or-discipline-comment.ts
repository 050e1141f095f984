import { apartFrom, lookForOnce, remarksOn } from '../../detect/neighbours.ts';
import { phrases } from '../../detect/phrases.ts';
import { SCORN, SCORN_FR } from '../../detect/scorn.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const OFFICER =
  'officer|officers|pc|cst|sgt|det|constable|sergeant|detective|member|members|cop|cops|partner|colleague|inspector|insp|chief|deputy|he|she|they|guy|him|her';

const RANKS = 'officer|officers|pc|cst|const|sgt|det|constable|sergeant|detective|insp|inspector|cop';

/** A complaint about police, or what follows it; also a closed SIU case, which siu-incident-detail leaves alone. */
const MATTER = phrases(`
leca|oiprd|crcc|opcc|asirt|iopc|ipcc|=PRS|=PSU|=PSB
law enforcement complaints agency
professional|public standards|complaints
police act charge|charges|hearing
tribunal|tribunals
misconduct|insubordination|discreditable-conduct
complainant ..4 lying|lies|liar|lied|fabricated|made-it|made-this|invented
disciplinary|discipline hearing|hearings|process|charge|charges|matter|case|tribunal|file|panel
complaint|complaints|complainant|complainants ..5 against|about|on|filed|over ..4 ${OFFICER}|us|me|our|police
complaint|complaints against|filed|re
complained about|on ..2 officer|officers|pc|cst|sgt|constable|cop|partner|colleague|me|our|my|us
filed|lodged|makes|file|filing|launched ..3 complaint|complaints
internal affairs|investigation|probe
behind|about|on|of the|these ..1 complaint|complaints|allegations
allegation|allegations|accusation|accusations|claim|claims against|about ..2 officer|officers|pc|cst|sgt|det|constable|member|members|cop|cops|our|me|us|colleague
this|that|another|latest|these|those|his|her|their complaint|complaints
paid|administrative leave
on leave because|over|after|since
under investigation ..4 because|over|for
officer|officers|pc|cst|sgt|det|constable|sergeant|detective|member|cop|partner|colleague|inspector|insp ..4 suspended|suspension|reinstated|demoted|leave|desk-duty
suspended|suspension ..4 officer|constable|pc|cst|sgt|cop|with-pay|without-pay|from-duty
deontologie|deontologique|inconduite
accusations|mesure|audience|comite|enquete disciplinaires|disciplinaire|discipline|interne
plainte|plaintes ..3 contre|visant ..3 agent|policier|policiers|agente|sergent|nous|moi|collegue
commissaire a la deontologie
filed|files|file|lodged ..2 complaint|complaints
paid suspension
prs|psu|psb
clip|video ..2 of our|the|an|that ..1 officer|officers|cop|constable
on paid
leca|oiprd|complaints ..2 letter|file|report|director
plainte|plaintes ..4 police|agent|policier|deontologie
off the job|road|street ..2 for|over|because|after
letter|complaint|file|email ..2 to|with|at leca|oiprd|prs|professional
paid|admin|unpaid leave
${RANKS} ..10 the|this|that|his|her|their|a|discipline hearing
hearing officer|room
the complainant is|was|has|just|wants
investigation|probe|inquiry into ..1 ${RANKS}
plaintes ..3 contre ..3 agents|policiers|collegues|membres
${RANKS} ..8 got|gets|received a|another complaint
${RANKS} ..4 cleared|vindicated|exonerated|disciplined|reprimanded
he|she|they 's|is|was|were|got suspended|demoted|disciplined|docked
hearing ..8 ${RANKS}
his|her|their|sergeant's|constable's|officer's|until-the|till-the hearing
turn|turns|turned|hand|handed|hands in ..2 badge|gun
riding|rides|flying|driving a|the desk
desk is|are|sits ..2 empty
desks ..6 empty
psb|prs|leca
`);

/** What is thought of it. */
const OPINION = phrases(`
complainant|complainer|accuser|person|man|woman|guy|lady|fella|one who|that complained|filed|complains|reported ..4 invented|made|fabricated|lied|lying|lies|imagined|exaggerated|concocted|nuts|crazy
${SCORN}
bogus|frivolous|vexatious|baseless|groundless|meritless|phony|phoney|malarkey|crock|bull|petty|nitpicking|politically-motivated|politics|hogwash|silly|trumped-up|fiction|fairy-tale|fabrication|smear|rigged|cooked
for no ..1 reason
better|something-better to ..1 do
consider the source
the thanks
thrown|tossed|laughed out
nothing there|to-it|burger|here|in-it
withdrawn|dropped soon|before|anyway|like
behind the complaint
has|have a|no ..1 criminal|record|axe|grudge|credibility
not credible|believable
don't believe|buy
witch hunt|hunts
kangaroo court
nothing burger|nothingburger
waste of
get a|some hobby|life|grip|job|help|clue
go|goes|going nowhere
free {cap}
the|this same ..2 lady|guy|man|woman|person|caller|one|people
again|unbelievable|unreal|incredible|eyeroll|sigh|wow|ugh|yawn|lol
clear|clears|clearing|exonerate|vindicate|reinstate ..2 him|her|them|det|pc|cst|sgt|officer|officers|our|his|her|constable
couldn't|can't|cannot take ..2 joke|no
because we|he|she|i|they|our|somebody|someone|of
nothing to|but hide|lies
reinstated|exonerated|vindicated|acquitted
cash|money grab
sour grapes
axe|ax|score to grind|settle
no|without|any|zero merit|basis|substance|foundation|truth
deserves|deserve|deserved ..2 better|this|hearing|medal|thanks|it|that
back on|at|to|in the|his|her|our|work ..1 road|street|streets|work|job|platoon|saddle|car|no-time|soon
too|way|so|overly|unduly harsh|severe|steep|heavy-handed|punitive
pas debout|serieux|serieuse
isn't|wasn't|not true|fair|so|right|guilty
nobody|no-one|anyone ..1 filed|files|complained|complains ..2 complaint? when
star witness
always|never sides|side|takes|believes|rules|protects
beat|beats|win|wins|fight|fights|survive|survives ..2 charge|charges|complaint|hearing|allegation|allegations
inventee|inventees|fausse|fausses|mensongere|mensongeres
throw|toss|chuck|dismiss|drop|reject ..2 complaint|case|charge|charges|allegation|allegations|it
waste|wasting|wastes|wasted ..3 time|money|hours|breath
looking|wants|want|after|fishing|hoping|digging ..2 payout|payday|money|cash|settlement|lawsuit|attention|clicks|fame
perte de temps
popcorn|flexible
make it make-sense|sense
you'd|you-would|anyone-would|any-of-us-would ..1 have done|do
believe|trust me
should've|should-have stayed|known
gentleman|guy|fella|lady|man|woman|kid|neighbour with ..3 phone|camera|lawyer|youtube|clipboard|grudge|follower|followers|subscribers
wear blue
edited|cropped|doctored clip|video|footage
take your time
got it wrong|right
attention seeker|seeking|seekers
professional|serial|chronic|habitual complainer|complainers|complainant|complainants
cop|police hater|haters|hating
will|'ll|gonna|going|be|to|should|fully|expect|hope|hoping|confident ..3 be? ..1 cleared|exonerated|vindicated|dismissed|tossed|reinstated
did|done|does|doing|didn't|never ..1 nothing|anything|no ..1 wrong|wrongdoing
good|great|best|fine|amazing|excellent|fantastic|outstanding|honest|solid|decent cop|cops|officer|officers|constable|man|woman|guy|sergeant|partner|people
is|was|are innocent
lie|lies|lied|lying|liar|liars|fabricated|fake|false
hung out to dry
out to get
under the bus
stand|stands|standing|stood ..1 by|with|behind
istandwith|standwith
told you|ya so
knew ..3 would|wouldn't|all-along|cleared
knows|knew|know ..2 it|truth
couldn't|could|can't|don't|not care|bothered ..1 less?
get|getting a|over life|it|himself|herself
funny|hilarious|lol|lmao|ironic|boo|whine|whining|whiner|crybaby|snowflake|cry
same ..2 who|person|guy|woman
what really happened
real|true|full story
crooked|dirty|corrupt|disgusting|rotten|bad-apple
changed|changes|changing her|his|their|the story
${SCORN_FR}|mensonge|mensonges|menteur|menteuse|frivole|frivoles|sans-fondement
chasse aux sorcieres
rien fait de mal
grudge|vindictive|bitter|disgruntled|delusional|attention|axe|agenda|wannabe|opportunist|opportunistic|payday|shakedown|hit-piece|hatchet|overreaction|overkill|hypocrite|hypocrites|coward|cowards|rat|snitch|backstabber|liars|scapegoat|pawn|sacrificed|bullied|hysterical|hypersensitive|thin-skinned|touchy|woke|political|optics
frequent flyer|flier
pen pal
you|they|people|nobody|no-one|media|public ..1 didn't|don't|never|doesn't|haven't ..1 see|saw|seen|show|hear|know|tell ..4 before|rest|whole|happened|after|full|part|context|minutes|all
has|have|got|with ..2 history|habit|reputation|pattern|beef|chip|score of|on|with|against
same|old address|name|lady|story|song
for|over doing ..2 job|work
doing|did his|her|their|our ..1 job|best
what a
`);

/** What somebody is said to have done, beside the body that looks into it. */
const ALLEGED = phrases(`
looking|investigating|reviewing|probing|concerns|about|over|involves|alleges|regarding ..2 messages|texts|photos|pictures|emails|claims|comments|remarks|a-video ..1 he|she|they|that|of|sent|from ..1 {any}
was|were|been|accused-of|for|of|allegedly|caught ..2 drinking|drunk|stealing|lying|touching|groping|slapping|punching|sleeping|sending|texting|dating|harassing|assaulting|swearing|yelling|hungover
used|pulled|fired|drew|swung his|her|a|their|the taser|gun|baton|pepper-spray|firearm|fist|flashlight
investigation|complaint|hearing|probe|case|charge into|against|of ..1 ${RANKS} ..3 is|was|stems|started ..1 about|over|because|from|when
sent|texted|messaged|emailed ..3 recruit|recruits|woman|women|witness|witnesses|victim|colleague|colleagues|girl|teen
`);

/** Said of a case that is only hinted at, often a sentence or two before. */
const HINTED = phrases(`
if you 'd|had ..1 been|seen|stood|worn ..12 you 'd|would|same
complaint|complaints about|against|on ..3 ${RANKS} is|was|are|were ..2 [silly|bogus|nonsense|ridiculous|petty|false|untrue|unfair|baseless|frivolous|invented|garbage]
blow|blows|blown over
chair|seat|desk|locker ..2 warm
thanks|thank to? ..1 one|a|some ..1 lady|guy|fella|man|woman|gentleman|clip|video|phone
`);
const FAR = 2;

/** Detail of an open case. */
const DETAIL = phrases(`
suspended|demoted|fired|reinstated|docked because|over|after|for ..6 {any}
person|man|woman|guy|lady|dude|citizen|gentleman|individual|one|resident who|that complained|filed|made|lodged ..2 about|against|a|on|complaint
complainant is|has|claims|says|lied|wants|admitted|never
suspended|demoted|fired|reinstated|docked|reprimanded|disciplined|suspension|leave with|without|with-pay|without-pay ..2 because|over|after|for|since ..3 {any}
what he|she|they ..1 did|said|texted|posted|wrote|sent|called
suspended|suspension|demoted|leave|reprimanded|disciplined|docked ..3 because|over|after
suspended|off-the-job|on-leave|sent-home|benched|demoted|docked|fired ..3 for|because|over|after|since ..2 {any}
for|over|about slapping|hitting|punching|texting|swearing|drinking|stealing|lying|kicking|shoving|calling|groping|using|leaking|sleeping|yelling|posting|touching|searching|pulling|choking
`);

/** How to complain, notices, complaints that are calls for service, drivers, and courts. */
const PLAIN = phrases(`
back|returns|returned|home from ..1 leave|vacation|holidays
noise|traffic|parking|speeding|bylaw|community|neighbour|neighbourhood|driving|resident|dog|barking|party|fireworks|racing|muffler|road|trespass|animal complaint|complaints|complainant
complaint|complaints|complained ..4 noise|traffic|parking|speeding|speed|speeders|drivers|dog|dogs|barking|loud|mufflers|racing|fireworks|intersection|intersections|trucks|cyclists|music|party|neighbour|neighbours|fraud|scam|stop-signs
how to|do file|make|complain|submit
complaint+ ..4 go|goes to leca|oiprd|professional|the
wrong|unfair|improper|inappropriate for|of us|me|anyone ..1 to? comment|commenting|speculate
you can|may|want|wish|have ..4 complaint|complain
to make|file|submit
if you
cannot|can't|unable|not|decline|declines|won't|no|further ..4 comment|comments|discuss|speak
with|without pay
appear|appeared|appears|appearing|scheduled|adjourned|resumes|dates|first-appearance
landlord|rent|rental|tenancy|human-rights|criminal|international|parole
facts|review|office|director investigates
false|fake ..2 id|alarm|alarms|report|plates|name|identification|information
`);

/** Where a car or a licence is what was suspended. */
const DRIVING = phrases(`
licence|licences|license|impaired|vehicle|car|driver|drivers|driving|day|days|impound|impounded|stunt|permis|school|student|league|player|hockey|game|coach
pay
`);
const SUSPENDED_OFFICER = phrases(`
${OFFICER.replace('|he|she|they|guy|him|her', '')} ..4 suspended|demoted|fired|docked|reprimanded|disciplined|suspendu
suspended ..4 because
agent|agente|policier|policiere|sergent|sergente|constable|capitaine ..4 suspendu|suspendue|congedie|congediee|retrograde|retrogradee
he|she|they 's|is|was|were|got ..1 suspended|demoted|docked|reprimanded
person|man|woman|guy|lady|dude|one|citizen|resident ..1 complained|filed|lodged ..3 complaint|about|against
complainant|complainants|complaint|allegation|allegations
`);

/** About one of us and nothing else: beside it any remark is a comment on the case. */
const CASE = phrases(`
leca|oiprd|=PRS|professional-standards|misconduct|tribunal|disciplinary|discipline-hearing|paid-leave|deontologie|disciplinaire
complaint|complaints against|about ..1 ${OFFICER}|us
complaint ..1 filed|file
`);
/** `Cst. X is off the job for slapping a teen`: what the case is about. */
const WHY = phrases(`
suspendu|suspendue|congedie|congediee|retrograde|retrogradee|sanctionne|sanctionnee ..1 a-cause|pour|parce
suspended|off-the-job|on-leave|sent-home|benched|docked ..2 because|over|for ..1 what|he|she|they|his|her|slapping|hitting|punching|texting|swearing|drinking|stealing|lying|kicking|shoving|calling|groping|leaking|sleeping|posting|touching
`);

const listed = lookForOnce(
  { find: OPINION, notNear: PLAIN, except: apartFrom(MATTER) },
  { find: DETAIL, near: SUSPENDED_OFFICER, except: apartFrom(MATTER), notNear: PLAIN, shieldedBy: DRIVING },
  { find: ALLEGED, notNear: PLAIN, except: apartFrom(MATTER) },
  { find: HINTED, except: apartFrom(MATTER, FAR) },
  { find: WHY, except: apartFrom(SUSPENDED_OFFICER) },
);

export const detect: Detect = {
  id: 'complaint-or-discipline-comment',
  severity: 'warn',
  find: (reading) => [...listed(reading), ...remarksOn(reading, CASE, PLAIN)],
};

export const words: Words = {
  value: 'integrity',
  basis: [
    { what: 'O. Reg. 407/23, Code of Conduct for Police Officers', status: 'partial' },
    { what: 'Toronto Police Services Board, Conduct of Service Members', status: 'found' },
    { what: 'Ottawa 2016: discipline for comments on an open investigation', status: 'found' },
  ],
  en: {
    title: 'Comment on a complaint',
    reason: 'Talking about a complaint or a discipline case is not fair to the people in it.',
    instead: 'Say that the matter is with Professional Standards or LECA and that we cannot comment.',
  },
  fr: {
    title: 'Commentaire sur une plainte',
    reason: 'Parler d’une plainte ou d’un dossier disciplinaire n’est pas juste pour les personnes concernées.',
    instead:
      'Dites que les Normes professionnelles ou l’organisme des plaintes sont saisis, et que nous ne pouvons pas commenter.',
  },
};

export const examples: Examples = {
  flags: [
    'The complaint against our constable is ⟦bogus⟧.',
    'LECA has the file. PC Ostrom ⟦did nothing wrong⟧.',
    'That tribunal is a ⟦witch hunt⟧.',
    'Sgt. Bly was ⟦suspended because of⟧ a text to a witness.',
    'Professional Standards is on it and he ⟦will be cleared⟧ by June.',
    'La plainte contre l’agent Roy est ⟦frivole⟧.',
  ],
  allows: [
    'To file a complaint about an officer, contact LECA.',
    'The officer is suspended with pay. We cannot comment further.',
    'Your complaint about speeding on Royal York worked: 31 tickets.',
    'Noise complaint at a birthday party. The host was 90. We sang.',
    'Professional Standards is looking into the matter.',
    'Pour porter plainte contre un policier, voyez le site du commissaire.',
  ],
};
