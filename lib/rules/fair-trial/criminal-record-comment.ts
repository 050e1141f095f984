import { lookForOnce } from '../../detect/neighbours.ts';
import { type Hit, inSentence, phrases } from '../../detect/phrases.ts';
import type { Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const US = 'police|us|officers|members|investigators|cops|law|courts|department|detectives';
const MANY =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|dozen|multiple|several|numerous|many|countless|{num}';
const LONG =
  'long|lengthy|extensive|huge|violent|serious|significant|colourful|colorful|impressive|thick|mile-long|substantial|lifelong|checkered';

const KIND = 'repeat|prolific|habitual|chronic|persistent|serial|career|multi-repeat';

/**
 * Dry words that some services in other provinces print in their notices. They still tell a jury about the past, but a
 * warning on each of them would wear the officer out, so they are a tip.
 */
const DRY = phrases(`
well|very|already|all-too known|familiar to the|our|local? ..1 ${US}
known to the|our|local? ..1 ${US}
${KIND} violent|property|youth|retail? offender|thief|shoplifter|burglar|criminal
two|three|four|five|these|both|our|same|those ${KIND} violent|property? offenders|thieves|shoplifters|criminals
${KIND} offenders|thieves|shoplifters|criminals are|were|is|back|arrested|caught|nabbed|busted|in|charged
arrested|charged|jailed|convicted ..2 ${MANY} times
arrested|charged before|again
was|is|were|been already|currently|still|also|both? out? on bail|parole|probation
on bail|parole|probation at-the-time|already|when|for
previously|already been? ..1 convicted|jailed
prior|previous|past|earlier ..2 conviction|convictions|arrests
prior|previous criminal? offences|offenses
has|have|had|with|given|despite|prior|previous|his|her a? ..2 criminal history|record|records|background
`);

/** A remark on somebody's past. */
const RECORD = phrases(`
prior|priors|previous impaireds|thefts|robberies|assaults|breaches|duis
record|sheet|file ..2 run|runs|ran|goes|stretches|spans|fills ..2 pages|decades
record|file|sheet|history|resume|list|rap-sheet longer|thicker|bigger than
has|have|had|boasts|holds ..2 [{num}|dozens|several|multiple|two|three|four|five|six|seven|eight|nine|ten ..2 convictions|priors] on|behind|already|under|in-his|in-her
${LONG} ..2 criminal|police|arrest record|history|past|resume|file|background
record|file as long as
record|file is longer|thicker than
longer|thicker record|file than
criminal past|pasts|resume|career
violent past
priors
record to prove|back
he|she|they|man|woman|suspect|guy|accused|who ..1 done|did|pulled|tried this|it|that|same ..2 before|already|plenty|again
string|list|history|litany|laundry-list|slew|dozens of ..2 convictions|arrests|priors|offences|offenses ..2 going|behind|dating|back|already|before|for|from|to
convicted ..3 before|same|in-2|already|twice|previously
bailed ..3 monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|again
violent|notorious|seasoned|hardened|lifelong|dangerous|well-known|experienced|nasty criminal|thief|burglar|gangster|past
first name basis
regular in|at|here
arrest|visit|charge number
we|officers|everyone know|knows him|her|them|this-guy ..2 well|he|all|here|too
long|lengthy history with ..2 police|service|us|officers|law
look|guess|see who|who's|whos ..2 back|returned|again
our|my|everyone's favourite|favorite|beloved ..1 shoplifter|thief|burglar|customer|guest|prisoner|drunk|criminal|offender|suspect
checked|checking in|into ..3 cell|cells|jail
in|through|spent ..4 revolving|adult-life|half-his-life|most-of ..3 jail|prison|door|bars|court
more arrests|convictions|charges than
collects|collecting ..1 convictions|charges|arrests
career criminal|criminals
repeat customer|customers
frequent|frequently flyer|flyers|flier|fliers
no stranger|strangers to the|our? ..1 ${US}|system|jail|handcuffs|cells
familiar face|faces
usual suspect|suspects
ex con|convict|cons
convicted felon|felons|thief|rapist|murderer
busted|caught|nabbed|collared before|again
makes|brings|that's ..3 convictions|priors
the|his|her|their|your usual room|cell|suite|bunk|spot
spell his|her|their|this ..2 name
round|chapter|episode|take|part two|three|four|five|{num} with|for|of this|our|him|her
arrested|met|picked|dealt|caught him|her|them ..1 before|enough|times|so|too
been here before
been there ..1 done
convicted|known|seasoned|notorious|accomplished burglar|thief|robber|killer|drug-dealer|dealer|fraudster|sex-offender|arsonist|pimp|abuser|rapist
been through|in|inside our|the|these ..1 doors|cells|building|station|system
times ..1 since|this-year|last-year|already|with-us ..1 {num}
released ..5 rearrested|re-arrested
file|folder|record|dossier|paperwork ..3 own|thick|shelf|cabinet|drawer|volume|volumes|boxes|box|forklift|wheelbarrow|heavier|inches
get|gets|need|needs|own|reserved ..2 parking spot|space
by name|heart
second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th arrest|visit|stay ..1 for|of|since|this ..1 him|her|this-man|this-woman|this-guy|year|month|week
better|more than ..2 we|our|i|most ..2 do|rookies|officers|recruits|know|have
`);

/** Release and prison as a comment on character. */
const RELEASED = phrases(`
out|free|released|walking on|under bail|parole|probation
out|free|was|while on ..2 release for|from|when|after|at
out|free on ..2 bail|parole
while|already|still out|free? on bail|parole
got|getting|came|come out of ..1 jail|prison|pen|penitentiary
released from ..1 jail|prison|custody ..3 last|days|weeks|hours|yesterday|ago|earlier|months
did|served ..3 years|months in|for
spent ..5 in-and-out|jail|prison
in and out of ..1 jail|prison|custody|court
back in|behind ..3 cells|cell|jail|bars|cuffs|handcuffs|bracelets
back again
he's|she's|they're|guess-who's back
same guy|man|woman|person|suspect|dude|offender|pair|thief|individual ..4 again|same|last|twice|third|before|yesterday
some people|folks never learn
loyalty|punch card
learned|learn his|her|their lesson
here we go again
old|dear|good|favourite|favorite friend|pal|buddy|acquaintance ..2 from|the|of|is|again|mr|in
welcome back
we meet again
this gentleman|fellow|guy|man|lady|woman|individual 's ..1 previous|past|earlier|greatest|work|resume|fan
hasn't|haven't|never|didn't ..1 learned|learn|changed|learnt
leopard ..6 spots
groundhog day
deja vu
fresh out of
released|freed|bailed|sprung monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday
en|sous|sa ..1 probation|caution|liberation
`);

/** Clear without a word of an arrest. */
const ALONE = phrases(`
rap sheet|sheets
jailbird|jailbirds
he|she|gentleman|lady|guy just|only|recently|already ..1 finished|completed|served|wrapped|did ..2 months|years|weeks|days|sentence
`);

/** Somebody is dealt with now. */
const CASE = phrases(`
arrest|arrested|arrests|arresting|charged|charges|charge|accused|suspect|suspects|custody|cells|cell|cuffs|handcuffs|caught|nabbed|busted|court|robbery|bail|warrant|apprehended|jail|locked|collared|guy|offender|offenders|flyer|criminal|robbing|stealing|stole|theft|thief|thieves|burglar|robber
`);

/** Lawful notices of released offenders, hunts for those who left prison, services, and crime in general. */
const NOTICE = phrases(`
public safety notice|notification|warning|advisory|alert
high risk offender|offenders|sex
public interest disclosure
community notification
federal offender|offenders|inmate
canada wide warrant
parole|release suspended|revoked
unlawfully at large
statutory release
section 810
dangerous|long-term offender|supervision
offender management
is|are|be wanted
active warrants
wanted prolific|repeat|for|on
`);
const SERVICE = phrases(`
welcome back to the|our|my|this|another
record|records check|checks|suspension|suspensions|search|searches|unit|services
vulnerable sector
background check|checks
crime prevention|reduction|severity|strategy|team|unit
repeat|prolific offender|offenders unit|team|program|programme|list|management|strategy|initiative|project
frequent flyer miles|points|program
known to frequent
known to each|the-victim|one
known to have|be|carry|drive
world|guinness|track|attendance record|records
youth|at-risk|diversion|reintegration|john-howard|support program|programs|services
rookie|rookies|cadet|mascot|puppy|kitten|cat|dog|puppies
open house|demo|training|practice|handcuff
fail|failed|failing|failure|breach|comply|condition|conditions|undertaking ..6 probation|parole|bail|release|order
probation|release|parole|bail order|orders|officer|officers|hearing|services|compliance|checks|check
missing|runaway
released on
arrested ..3 times with|and ..4 charges|offences
on bail|probation|release|parole with|for ..6 condition|conditions|offences|order|offence
stemming|resulting|relating|related from|to ..4 conviction
violent criminal apprehension
offender parole|engagement|team|unit|squad|enforcement
home|house|residence|address|property|location|group|vehicle ..2 known
not|never|n't|no known
not|never|no previous|prior|previously|criminal|known
conviction|fine|fines|penalties|penalty|demerit|face|consequences|upon ..8 criminal-record|offender|offenders|record
first time offender|offenders
`);
const LAW_TALK = phrases(`
bail reform|system|laws|law
rookie|cadet|mascot|goose|geese|duck|ducks|swan|raccoon|raccoons|squirrel|coyote|gull|seagull|skunk|beaver|moose|deer|turtle
statistics|study|research|percent|stats
`);

const FRENCH = phrases(`
avait|a|ont|avaient deja|deja-ete fait|purge|condamne|servi ..3 prison|agression|vol|fois
casier|dossier ..3 pages|volumes|kilometre
bien|tres|deja|defavorablement connu|connue|connus|connues ..2 police|policiers|policieres|policier|services
connu|connue|connus de|des|du ..2 police|policiers|milieu
casier judiciaire|criminel ..3 charge|long|rempli|epais|impressionnant
recidiviste|recidivistes|multirecidiviste|multirecidivistes
en liberte sous caution|conditions
sous caution|probation au-moment|lors
en|sa|de liberation conditionnelle
sorti|sortie|sortait|libere ..2 prison
encore lui|elle
demeles avec la|les justice|police|policiers|loi
pas|pas-a sa|ses premiere|premier|premiers|premieres ..1 arrestation|fois|infraction|demeles|offense|visite
a deja ete condamne|condamnee|arrete|arretee
`);
const FRENCH_NOTICE = phrases(`
avis|risque|pancanadien|illegalement-en-liberte|delinquant
verification|verifications|demande|suspension ..4 antecedents|casier
`);

const shields = { inPost: CASE, unless: SERVICE, notNear: LAW_TALK, shieldedBy: NOTICE };
/** A remark in the same sentence says it all. */
const isSaid = (reading: Reading, hit: Hit): boolean =>
  inSentence(reading, RECORD, hit.from) || inSentence(reading, RELEASED, hit.from);
const dry = lookForOnce({ find: DRY, ...shields, except: isSaid });
const remarks = lookForOnce(
  { find: ALONE, notNear: LAW_TALK },
  { find: RECORD, ...shields },
  { find: RELEASED, ...shields },
  { find: FRENCH, shieldedBy: FRENCH_NOTICE },
);

export const detect: Detect = {
  id: 'criminal-record-comment',
  severity: 'warn',
  find: (reading) => [...remarks(reading), ...dry(reading).map((match) => ({ ...match, severity: 'advise' as const }))],
};

export const words: Words = {
  value: 'fairness',
  basis: [
    { what: 'Charter, s. 11(d): presumed innocent until proven guilty', status: 'unverified' },
    {
      what: 'O. Reg. 412/23 and the Toronto Police Services Board’s policy on disclosing personal information',
      status: 'found',
    },
    { what: 'UK College of Policing guidance on arrests, charges and court results', status: 'found' },
  ],
  en: {
    title: 'Someone’s past record',
    reason: 'A person’s past can make a jury think they are guilty before the trial starts.',
    instead: 'List only today’s charges, by their official names.',
  },
  fr: {
    title: 'Passé judiciaire d’une personne',
    reason: 'Le passé d’une personne peut faire croire au jury qu’elle est coupable avant même le procès.',
    instead: 'Donnez seulement les accusations d’aujourd’hui, sous leur nom officiel.',
  },
};

export const examples: Examples = {
  flags: [
    'Charged with fraud again. His ⟦rap sheet⟧ needs its own filing cabinet.',
    'The woman we arrested is ⟦well known to our officers⟧.',
    'Arrested for theft at noon. He was ⟦out on bail⟧ since Monday.',
    'Suspect arrested at the rail yard, with nine ⟦prior convictions⟧ to his name.',
    'Our ⟦frequent flyer is back in the cells⟧ tonight.',
    'L’homme arrêté est un ⟦récidiviste⟧.',
  ],
  allows: [
    'Wes Tarrow, 30, is charged with Breach of Probation and Fail to Comply with Release Order.',
    'Need a police record check for coaching? Book online.',
    'Record crowds at our open house. The food truck is back again next year!',
    'Public safety notification: a high-risk offender with a violent past will live in the city.',
    'The accused and the victim are known to each other. A man has been arrested.',
    'Vérification d’antécédents judiciaires : prenez rendez-vous en ligne.',
  ],
};
