import { pairs } from '../../detect/cues.ts';
import { inSentence, looking, phrases, sameSentence } from '../../detect/phrases.ts';
import { matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const SYSTEM =
  '=CPIC|Cpic|cpic|Versadex|VERSADEX|versadex|NICHE|MNI|CRPQ|PIP|eJust|ejust|LEIP|MTO|mto|ServiceOntario|SAAQ';
const POLICE_SYSTEM = '=CPIC|Cpic|cpic|Versadex|VERSADEX|versadex|MNI|CRPQ|eJust|ejust';
const PERSON =
  'him|her|them|his|their|name|guy|driver|buddy|plate|plates|owner|suspect|lad|man|woman|kid|tag|vin|marker';
const FILES =
  'history|entries|pages|hits|contacts|priors|convictions|warrants|warrant|record|calls|occurrences|reports|flags|cautions|incidents|complaints|arrests|charges|screen|interactions|dealings|files|suspensions|suspended|flagged';

/** A check that was run, and what it said. */
const RESULT = phrases(`
our records|system|database|files|computer show|shows|say|says|have|has ..3 arrests|convictions|charges|priors|warrants|calls|him|her|he|she
ran|run|running|punched|typed|checked|queried|pulled|looked|put|searched|plugged ..5 ${POLICE_SYSTEM}
ran|run|punched|typed|checked|queried|looked|put|searched|plugged ${PERSON} ..4 system|database|databases|computer|mdt|records|mto
punched|plugged|typed|ran|queried|searched|entered|popped|fed ..2 ${PERSON}|it|licence|license|dob ..3 system|database|databases|computer|mdt|terminal|mto|cruiser|laptop
query|queried|search|searched|check|checked|looked|lookup|quick|run ..4 on|in|through our|the|my mdt|terminal|computer|system|database|databases|files
[looked|look|looking|checked|googled|searched ..6 up ..5 at|from|on work|office|station|duty|shift]
[looked|checked|searched ..5 at|from work]
computer|mdt|terminal|screen|system|database says|said|shows|showed|tells|told|had|spat|lists|reckons|begs|knows ..5 {any}
's|is|was|came|comes|he|she|name|plate ..2 flagged ..1 violent|armed|wanted|suspicious|officer|caution
licence|license|name|id|passport|dob|check|query came|comes|come|coming|comes ..1 back ..4 {any}
ran|run everyone|everybody|all|them ..6 {any}
been|called|went|responded to the|that|his|her|their|this ..4 residence|home|house|address|apartment|unit ..3 {num}|times|occasions
ran|run|running|looked|checked|searched my|his|her|their|a|the ..3 ex|gf|bf|girlfriend|boyfriend|fiance|neighbour|neighbor|landlord|date|tenant|babysitter|nanny|cousin|boss|roommate|in-laws ..2
name|address|plate pops|popped|comes|came|shows|showed|lights|lit up ..6
comes|came|coming back clean|dirty|wanted|suspended|unregistered|flagged|prohibited|expired|unlicensed
our|police|internal records|files|system|notes|logs ..4 calls|visits|complaints|reports|contacts ..3 address|house|home|unit|apartment|him|her
been to|at that|this|his|her|the address|house|home|apartment ..4 {num} times
ran|punched|typed|queried|looked|plugged ${PERSON} ..3 plate|plates|name|dob|licence|license ..8 ${FILES}
ran|punched|typed|checked|queried|looked|plugged ${PERSON} ..1 name|up? ..6 ${FILES}
cpic|records|record|system|systems|database|mto|computer|name|background|plate|quick ..1 check|query|search|lookup ..3 shows|showed|revealed|reveals|turned|says|tells|came|comes|found|confirms|confirmed ..7 he|she|they|his|her|priors|warrant|warrants|record|history|convictions|owner|suspended|times
check|search|query|lookup ..2 in|on|of|with|through|via|by ${POLICE_SYSTEM}
${POLICE_SYSTEM} ..2 shows|showed|says|said|tells|told|revealed|reveals|has|lists|listed|came|comes|confirms|confirmed|hit|hits|lit|check|query|entry|entries|result|results|indicates|flagged ..3 {any}
according to ..1 ${POLICE_SYSTEM}
according to our|the|police|internal records|system|systems|database|files|computer
ran|run|looked|checked|queried|searched|plugged ..5 in|on|with|through|via|up ..1 =MTO|mto|ministry
coup d' oeil a|dans|sur ..1 sa|son|ses|leur|leurs fiche|dossier|casier|antecedents
[fiche|dossier|casier ..2 policier|judiciaire ..2 dit|montre|raconte|indique|long|longue ..4 {any}]
peek|peeked|glance|glanced|look|snoop ..2 at|in|into|through his|her|their ..1 file|record|sheet|history
according to ..1 the? =MTO|mto|ServiceOntario|ministry ..10 owner|he|she|his|her|him|driver|car|plate|plates|vehicle|licence|truck|pickup|suspended|registered
checked|searched|looked|ran|queried ..2 our|the|police ..1 records|files|database|databases|system and ..1 there|he|she|they|it
checked|searched|looked|ran|pulled|queried ..2 our|the|police ..1 records|files|file|database|databases|system ..1 on|for|about|regarding him|her|them|the|that|this|{cap} ..6 {any}?
minute|minutes|seconds|moment|look ..1 on|at|with|in the|my|our|a cruiser|work|police|patrol|station laptop|computer|terminal|mdt ..6 {any}?
have|has|got|keep|keeps ..2 file|folder|dossier|binder on him|her|them|this|that ..8 {any}?
i|we|just ..1 looked him|her|them|this|that|buddy ..2 up ..6 {any}?
his|her|their file|folder|record|history with us|police ..8 {any}
his|her|their|the ..1 driving|criminal|arrest|police|licence|license record|abstract|history|file ..1 shows|lists|says|includes|has|reveals|is|reads ..6 {any}
plate|licence|license|record|background|name|quick|warrant|cpic check|search|query shows|showed|says|: owner|he|she|driver|suspended|no|zero|wanted|three|two|four|five|{num} ..6 {any}
plate|licence|name check owner|he|she|driver|registered|suspended|wanted ..6
dispatch|dispatcher|radio|control ..1 read|told|gave|reads|tells|laughed|said ..5 history|record|priors|sheet|list|convictions|warrants|file
typed|punched|plugged|popped|ran|looked|keyed ..1 in|up my|our|your|a ..5 man|date|boyfriend|girlfriend|neighbour|neighbor|ex|landlord|in-law|boss|nanny|roommate|tenant|guy|fella|fiance|crush|husband|wife ..2
mdt|terminal|computer|laptop|database|system|cpic|versadex disagreed|disagrees|differs|differed|objected|laughed|begged
ten twenty eight|eighted|nine|nined him|her|them|the ..6
more ..1 file|occurrence|incident|report numbers ..2 than
says|said|reports|courtesy|thanks|per|via|from ..2 ${POLICE_SYSTEM}
[caution|flag|warning|alert|entry|note|hit|marker ..2 on|in|from ${POLICE_SYSTEM} ..4 {any}?]
ran|run|checked|queried|punched ..2 tag|plate|plates|licence|license|name|vin|marker ..3 owner|he|she|comes|registered ..5 fines|suspended|warrants|warrant|record|unpaid|priors|wanted|to|from|in
=MTO|mto|ServiceOntario|ministry ..2 shows|says|said|tells|told|lists|confirms|confirmed|check|query|records|database ..8 he|she|owner|owners|registered|comes|car|suspended|driver|expired|vehicle|plate|belongs|his|her
registered|comes|came|listed to? ..5 per|via|according ..2 ${SYSTEM}
[plate|plates|car|vehicle|tag|marker|it|vin|truck|suv comes|came|coming|came|comes|returns|returned back to|registered ..4 {any}]
plate|tag|car|vehicle ..2 comes|came|come back ..3 owner|registered|address|man|woman|guy|someone|somebody|resident|person|lady
registered owner ..3 lives|in|from|of|is|named {cap}
our|police|internal|the records|system|systems|files|database|databases|computer ..2 show|shows|say|says|tell|tells|reveal|reveals|has|have|lists|list ..10 he|she|her|his|him|address|house|home|calls|times|contacts|priors|convictions|warrants|history|entries|person|this
known to us|police|officers ..2 for|with|through ..8 calls|contacts|history|convictions|prior|arrests
calls|contacts|entries|interactions|dealings|hits ..2 with|on|for us|him|her|them|file|record ..2 since|this|last
called|calls us|police|911 {num}|over|more times ..3 year|month|week|since
pages|screens ..1 of|worth ..3 entries|history|record|priors|hits|convictions
screen|computer|laptop|mdt|terminal ..3 filled|lit|lights|exploded|scrolled|scrolling|kept|showed|shows|says ..4 {any}
=RMS|MDT|CAD|LERMS ..2 shows|says|said|tells|lists|showed|history
his|her|their|the criminal? file|record|rap|sheet ..1 shows|includes|lists|has ..2 {num}|two|three|four|five|six|several|multiple|assaults|convictions|charges
his|her|their|the police|criminal|arrest|driving? file|record|rap|sheet ..1 says|shows|is|runs|goes|fills|takes ..4 pages|long|longer|entries|convictions|priors
quick? search|check|look ..1 of|in|through our|the system|database|databases|records|files ..6 {any}
d'apres|selon|via le|la|nos crpq|cipc|saaq|dossiers|fichiers
verifie|verifiee|verification|consulte|cherche|passe ..4 crpq|cipc|saaq|systeme|banque|base
crpq|cipc|saaq ..3 indique|dit|montre|revele|confirme|compte
selon le|la|nos crpq|cipc|saaq|dossiers|registres|systeme|bases
nos|notre dossiers|registres|systeme|base ..3 indique|indiquent|montre|montrent|disent ..3 {any}
`);

/** Any of our sources in one breath with any fact that only it holds, about a person. */
const RECORDS = phrases(`
our|police|internal|ministry|court|driving|criminal ..1 records|record|system|systems|files|file|database|databases|computer
ran|run|running|checked|queried|looked ..1 the|a|his|her|their|that|your|him|her|them ..1 plate|plates|tag|marker|licence|license|name|up|id
on file
query|lookup
=MTO|MDT|RMS
`);
const FACTS = phrases(`
charged|convicted|arrested|warrant+|caution+|prior+|licence|license|suspended|registered|belongs|owner|calls|times|visits|history|flagged|banned|wanted|violent|valid|conviction+|occurrences|incidents|complaints|domestic+|report+|occurrence+|expired|insured|uninsured|restraining
`);

/** A file, and somebody's doings that were read in it. */
const FILE = phrases(`
${POLICE_SYSTEM}
in|on our|the|police system|systems|database|records|files
on file|record with us
`);
const DOINGS = phrases(`
he|she|him|her|his|hers|guy|buddy|driver ..8 wanted|caution|violent|mental|health|missing|suspended|known|charged|arrested|flag|flags|nothing|clean|prohibited|armed|dangerous
priors|prior|convictions|warrants|entries|contacts|hits|ban|suspended|flagged|history|times|domestic|charges
calls for service
`);
const SUBJECT = phrases(`
he|she|his|her|him|they|their|it|you|house|tenant|complainant|brother|sister|mother|father|dad|mom|wife|husband|landlord|victim|fella|gentleman|gentlemen|fellow|couple|neighbour|neighbor|son|daughter|boyfriend|girlfriend|ex|dude|mister|grandma|conducteur|conductrice|il|elle|name|guy|driver|lady|man|woman|owner|homeowner|couple|tenant|suspect|dude|kid|address|house|registered|caller|plate|plates
`);

/** Somebody looks into our systems, in whatever words. */
const LOOK_UP = phrases(`
tape|tapé|entre|passe son|ton|leur|le|sa nom|plaque dans|sur l'|l'ordi|le|notre ordi|ordinateur|systeme|terminal
ran|run|running|run|punched|typed|typing|type|enter|punch|plug|pop|keyed|plugged|popped|fed|checked|checking|queried|pulled|looked|looking|scanned|entered|googled|put|stuck|threw ..4 name|plate|plates|tag|tags|marker|vin|licence|license|dob|address|id|number
ran|run|queried|checked|googled him|her|them|buddy|driver|guy ..1 and|on|through|in|up|first|out|last|today|before
ran|run|running ..3 through|thru|in|on|against|via ..3 system|systems|computer|database|databases|records|terminal|mdt|cad
peek|look|glance|dig|digging|poke|poked|gander|scroll|scrolled|snoop|snooped|nosed|read|reading|browsed|skimmed ..3 at|through|in|into|up|of ..2 his|her|their|this|that|the|our ..3 file|files|record|records|history|sheet|profile|report|reports|notes|entry|entries|occurrence|occurrences|system|database
pulled|pulling|brought|called|looked|looking|bring|pull|dug up ..1 his|her|their|the|this|that ..2 record|records|file|files|history|sheet|profile|mugshot|info|address|priors|past
his|her|their|the|this|that ..2 record|records|file|history|sheet|priors ..3 on|in|from|off our|the|my ..1 laptop|computer|screen|mdt|terminal|cruiser|system|printer
came|comes|lit|lights|popped|showed|shows|flashed ..1 up ..1 red|flagged|hot|green|on|in|as ..3 screen|computer|mdt|terminal|laptop|system
according to ..1 ministry|mto|licensing|transportation|immigration|probation|corrections|system|computer|screen
ministry of transportation ..2 says|shows|has|lists|confirms|tells
checked|searched|consulted|combed|reviewed|went ..2 our|the|police ..1 records|files|database|databases|system|logs|notes
[blue|green|work|magic screen|box|computer ..6]
[files|records|logs|notes show|say|indicate|list|suggest|tell ..8 {any}]
quick|little|simple ..1 check|search|query|lookup|look ..3 on|of|in|at|through|shows|showed|says|told|tells|reveals|turned
[his|her|their|driver's|owner's|guy's ..2 rap? sheet|file|record|jacket|history|profile|printout|print-out|cni ..1 took|takes|is|was|reads|goes|runs|fills|filled|has|had|says|shows|showed|lists|looks|could|would|scrolls|prints|came|comes ..5 {any}]
computer|terminal|mdt|screen|laptop|system|database|printer ..4 knew|knows|recognized|recognised|recognizes|lit|lights|beeped|dinged|screamed|screams|exploded|remembered|remembers|tells|told|says|said|shows|showed|had|ran|jammed|froze|crashed|loves|thinks|tells|told|whispers|whispered|offers ..5
[dispatch|call|premise|address|incident|occurrence|cad ..1 history|log|logs|records|notes ..3 for|at|on|of|shows|says|showed|lists ..6 {any}]
name|face|plate ..2 popped|pops|popping|came|comes|rang|rings|shows|showed|turned|turns|lit|lights ..2 up|back|in|bells ..4 our|the|records|system|database|times|{num}|red
[calls|visits|reports|complaints|occurrences|entries|contacts ..1 since|this year|month|week|to|from|at|about ..3 that|this|his|her|their|january|new|same|address|house|unit|door]
has|had|have ..1 {num}|a|several|multiple|numerous|pages ..3 entries|contacts|occurrences|hits|flags|cautions|files|pages
=NICHE|Niche|PARIS|NCIC|ICLEAR|ARMS|PROS|SOR|ViCLAS ..3 says|said|shows|showed|tells|told|has|lists|listed|came|hit|hits|check|query|search|entry|indicates|reports|confirms|spat|gave
ran|checked|run|searched|looked|queried ..6 =PARIS|NCIC|RMS|CAD|MDT
our|the|police ..1 files|file|records|books|database|databases|system|systems|notes ..2 have|has|had|show|shows|showed|say|says|tell|tells|list|lists|put|puts|mention|mentions|describe|describes|contain|contains|hold|holds ..2 him|her|them|his|this|that|the|{num}|{cap}|two|three|four|five|six|seven|eight
[flagged|listed|registered|noted|recorded|marked|carded|entered ..3 in|on|by|with|as ..1 our|the|police|cpic|versadex ..2 system|database|records|files|computer|books ..6 {any}?]
base|bases|fichier|fichiers|dossier|dossiers|systeme|registre|registres|ordinateur|crpq|cipc ..2 indique|indiquent|dit|disent|montre|montrent|revele|revelent|confirme|confirment|affiche|sort|sorti|contient ..3 {any}
cherche|verifie|passe|entre|tape|consulte|fouille|regarde ..4 nom|plaque|dossier|permis|adresse|fichier|systeme
`);
/** What only a file holds, or what somebody made of it. */
const LEARNED = phrases(`
owner|registered|insurance|uninsured|insured|suspended|suspension|expired|prohibited|disqualified|valid|unpaid|fines|priors|prior|convictions|conviction|warrant|warrants|wanted|bail|probation|parole|charges|charge|arrested|arrests|record|history|domestic|domestics|mischief|complaints|entries|contacts|occurrences|hits|flags|flagged|caution|cautions|violent|pages|page|sheet|times|calls|address|addresses|lives|dentist|lawyer|teacher|nurse|married|divorced|single|owes|owns|restraining|banned|surprise|surprised|turns|turned|wow|yikes|whoa|oh|lol|impressive|interesting|belongs|belong|popular|regular|frequent|guess|shocker|novel|book|renewed|renew|insured|filed|carded|reports|report|funny|story|stories|tales|provinces|plenty|lot|long|longer|printer|screen|red|date|ex|neighbour|neighbor|curiosity|curious|bored|cut
no-go|finished|already|well|tree
come|comes|came back
suspendu|suspendue|arrete|arretee|fois|mandat|antecedents|proprietaire|condamnations|amendes
`);

/** How releases tell of a stop, and what is said of the Service's own work. */
const NEWS = phrases(`
officer+|constable|police revealed|learned|determined|found|discovered|confirmed|observed|located|stopped
stolen|your|according|patrol|engaged|returned|uninsured|determining
traffic stop
charged with
query|check|checks ..3 revealed|confirmed|determined
`);

/** Services that people apply for, systems that are down, and what the public may look up for itself. */
const SERVICE = phrases(`
system|computer|app|screen says|said|tells|thinks i'm|i-am|i|we're|me
sector|background|reference check|checks
record|records|criminal check|checks ..6 office|online|apply|application|applications|available|form|fee|fees|volunteer|volunteers|wait|processing|appointment|unit|required|results
is|are|was|were ..2 down|offline|unavailable|back
own|new|world|personal|attendance record
type|enter the ..2 address|url|link|name yourself
outage|maintenance|upgrade|renew|renewal|apply|applying|volunteering|fraudster|fraudsters|scammer|scammers
crime|collision|our|police|statistics statistics|stats|data|numbers
`);

const TOLD = 12;
/** What the check said follows it: that is the breach, so it is part of the span. */
function told(reading: Reading, last: number): number {
  let end = last;
  while (end < last + TOLD && reading.tokens[end + 1] !== undefined && sameSentence(reading, last, end + 1)) end++;
  return end;
}

/** A release that tells what a plate query said of an unnamed owner is rare, and it is the breach that this rule means. */
export const detect: Detect = {
  id: 'police-database-info',
  severity: 'block',
  find: (reading) =>
    [
      ...looking(reading, { find: RESULT, notNear: SERVICE }),
      ...pairs(reading, [RECORDS, FACTS], 9).filter(
        ({ from }) =>
          inSentence(reading, SUBJECT, from) && !inSentence(reading, SERVICE, from) && !inSentence(reading, NEWS, from),
      ),
      ...looking(reading, {
        find: LOOK_UP,
        notNear: SERVICE,
        except: (each, { from }) =>
          inSentence(each, NEWS, from) || !(inSentence(each, LEARNED, from) && inSentence(each, SUBJECT, from)),
      }),
      ...looking(reading, {
        find: FILE,
        near: DOINGS,
        notNear: SERVICE,
        except: (_, hit) => !inSentence(reading, SUBJECT, hit.from),
      }),
    ].map((hit) => matchTokens(reading, hit.first, told(reading, hit.last))),
};

export const words: Words = {
  value: 'integrity',
  basis: [
    {
      what: 'Community Safety and Policing Act, 2019, s. 80, and O. Reg. 412/23: personal information goes out through the Chief or a designate only',
      status: 'found',
    },
    {
      what: 'IPC Privacy Complaint MC19-00104: Toronto Police broke s. 32 by telling an employer about an arrest',
      status: 'found',
    },
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 32 (when personal information may go out)',
      status: 'partial',
    },
    { what: 'CPIC policy on the use of police files', status: 'unverified' },
    { what: 'O. Reg. 407/23, Code of Conduct for Police Officers', status: 'partial' },
  ],
  en: {
    title: 'Something from a police file',
    reason: 'What we see about a person in police and government files is private, and posting it is a breach.',
    instead:
      'Leave out what a system check told you. If the public needs it, ask Corporate Communications to release it.',
  },
  fr: {
    title: 'Renseignement tiré d’un fichier',
    reason: 'Ce que nous lisons sur une personne dans nos fichiers est privé, et le publier est une faute.',
    instead:
      'Laissez de côté ce qu’un fichier vous a appris. Si le public doit le savoir, demandez aux Communications de le diffuser.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦Punched him into CPIC and the list never ended⟧.',
    '⟦Versadex has him down for nine noise complaints⟧.',
    '⟦MTO says the owner is in Barrie, so who was driving⟧?',
    '⟦Our records show we have been to this house 40 times⟧.',
    'The ⟦plate comes back to a numbered company on Dufferin⟧.',
    '⟦Selon le CRPQ, il avait deux mandats⟧.',
  ],
  allows: [
    'Volunteering with a team? You need a vulnerable sector check. Apply online.',
    'CPIC is down today, so record checks are late. Sorry for the wait.',
    'The MTO has new rules for e-bikes as of Monday.',
    'Officers ran after him and a search of the car turned up a knife.',
    'Our records show that break-ins fell by 12 per cent last year.',
    'Le système du 9-1-1 est en panne. Composez le 416-808-2222.',
  ],
};
