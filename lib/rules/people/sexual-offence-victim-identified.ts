import { identifiers } from '../../detect/identifying.ts';
import { inProse, isFollowedBy, isLedBy, mentions } from '../../detect/mention.ts';
import { apartFrom, besideSentence } from '../../detect/neighbours.ts';
import { has, inSentence, looking, phrases, sentenceOf } from '../../detect/phrases.ts';
import { capitalsEnd, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const OFFENCE = phrases(`
sexual|sex|sexually assault~|abuse~|interference|exploitation|touching|offence|offences|offense|offender|exploited|violence|misconduct|battery
exploitation charge|charges
sex crime|crimes|trafficking|trafficked|ring
human trafficking
trafficking arrest|case|victim|victims|survivor|survivors
trafficked|trafficker|trafficking ..6 sex|sexual|victim|victims|girl|girls|woman|women|teen
child|online luring
flashed|flasher|upskirt+|rapists|groper|gropes|grope|lured|luring|voyeurism|voyeur|raped|rapes|raping|rape|rapist|molested|molesting|molestation|groped|groping|incest|groomed
indecent assault|act
=SA arrest|charge|charges|case|investigation|victim
agression|agressions|agresse|agressee|agressees|exploitation|contacts|abus sexuelle|sexuelles|sexuellement|sexuels|sexuel
viol|viols|violee|violeur|attouchements|leurre|inceste
traite de|des personnes
`);

/** A case, not a talk about the subject. */
const CASE = phrases(`
charged|charge|charges|arrest|arrested|accused|suspect|suspects|victim|victims|complainant|complainants|survivor|alleged|allegedly|counts|count|investigation|reported|guilty|convicted|custody|sentenced|court|trial|case|incident|he|she|his|her|him|rescued|forward
woman|girl|boy|man|teen who|whom was|were|he
woman|girl|boy|man|teen|nurse|student|women|girls|boys ..1 raped|assaulted|groped|molested|abused|flashed|trafficked
accuse|accusee|arrete|victime|victimes|plaignante|plaignant|accusations|survivante
`);

const KIN =
  'eldest|youngest|oldest|firstborn|twin|twins|protege|mentee|mentees|recruit|recruits|trainees|parishioner|parishioners|follower|followers|fan|hire|worker|workers|staffer|nurse|nurses|choirboy|houseguest|guest|guests|dancer|model|models|swimmer|gymnast|skater|swimmers|gymnasts|skaters|athletes|athlete|lodgers|renter|renters|tutee|musician|singer|actress|bookkeeper|carpool|niece|nieces|nephew|nephews|stepdaughter|stepdaughters|stepson|stepsons|stepchild|stepchildren|daughter|daughters|son|sons|granddaughter|granddaughters|grandson|grandsons|grandchild|grandchildren|goddaughter|girlfriend|girlfriends|boyfriend|stepmother|stepmom|mother-in-law|landlady|trainee|foster|subordinate|caregiver|cleaner|housekeeper|classmate|classmates|campers|camper|date|friend|friends|half-sister|great-niece|goddaughters|ward|flatmate|ex|exes|ex-girlfriend|ex-wife|ex-boyfriend|ex-husband|wife|husband|spouse|partner|fiancee|fiance|cousin|cousins|sister|sisters|stepsister|sister-in-law|brother|brothers|mother|mom|aunt|student|students|pupil|pupils|patient|patients|client|clients|tenant|tenants|roommate|roommates|babysitter|nanny|teammate|teammates|coworker|coworkers|co-worker|co-workers|colleague|colleagues|employee|employees|neighbour|neighbours|neighbor|intern|apprentice|lodger|boarder|assistant|receptionist|secretary|housemate|kid|kids|child|children|relative|relatives|passenger|player|players';
/** Without those whom a victim has, too. */
const KIN_OF_HER = KIN.split('|')
  .filter(
    (word) =>
      !/^(mother|mom|child|children|kids?|spouse|husband|friends?|relatives?|sons?|daughters?|players?)$/.test(word),
  )
  .join('|');
const KIN_FR =
  'niece|neveu|fille|filles|fils|belle-fille|beau-fils|conjointe|copine|ex|ex-conjointe|femme|cousine|soeur|eleve|eleves|etudiante|patiente|patientes|locataire|colocataire|gardienne|collegue|employee|voisine|petite-fille';
/** Words for who was harmed. */
const VICTIM =
  'victim|victims|complainant|complainants|survivor|survivors|woman|women|girl|girls|boy|boys|child|children|teen|teenager|youth|person|she|they|minor';
const HARMED =
  'assaulted|assaulting|abused|abusing|molested|molesting|raped|raping|touched|touching|groomed|grooming|lured|luring|exploited|exploiting|trafficked|trafficking|groped|groping|filmed|filming|victimized|victimizing|against';

/** How the two know each other; the bracketed part is reported. */
const tie = (owner: string): string =>
  `
${VICTIM} ..6 is|was|were|are|being ..3 [{OWN} ..3 ${KIN}]
victim|victims|complainant|survivor|complainants [{OWN} ..2 ${KIN}]
${HARMED} ..4 [{OWN} ..3 ${KIN}]
assault|assaults|exploitation|interference|abuse|rape|trafficking ..2 of|on|against|involving|with ..3 [{OWN} ..3 ${KIN}]
[{OWN} ..2 ${KIN}] is|was|are|were ..1 victim|complainant|assaulted|abused|raped|survivor
[{OWN} ..4 ${KIN}] reported|disclosed|told|accused|alleges|came ..3 {any}
`.replaceAll('{OWN}', owner);
const TIE = phrases(`
${tie('his|her|their|own')}
${tie("accused|suspect|man|teacher|coach|doctor|driver|priest|pastor|landlord 's")}
victim|victims|complainant|complainants|survivor ..3 is|was|were|are ..1 [a|an|one|former ..2 ${KIN}|player|players|member|athlete|swimmer|gymnast|dancer|parishioner|customer|volunteer|passenger ..1 of|on|at|in|from ..1 {any}]
assault|assaults|abuse|rape|exploitation|interference ..1 of|on|against|with|involving [a|an|one|two|the ..3 ${KIN}|resident|customer|cashier|server|member|volunteer ..1 at|of|from|living|who ..2 {cap} ..3 {cap}?]
${HARMED} ..1 [the|a|an|his|her {any} 's ..2 ${KIN}]
${HARMED} ..2 [a|an|one|two|three|former|his|her ..2 ${KIN} of his|the|her]
${HARMED} ..2 [a|an|one|two|three|several|his|her|the ..2 ${KIN}|cashier|server|waitress|barista|nurse|resident|worker|clerk|hostess|volunteer|member|dancer|swimmer|gymnast|parishioner|camper ..1 at|of|from|in the? ..1 {cap}]
${HARMED} ..3 [a|an|one|two|three|several ..2 ${KIN}|boy|girl|boys|girls|woman|teen|teens|teenager in|on|from|at|under|of his|her|their ..3 {any}]
${VICTIM} ..6 is|was|are [the|a|an ..1 ${KIN} of ..1 his|her|their|the|a]
victim|victims|complainant|complainants|survivor|girl|boy|child|woman|teen is|was|are|were ..1 [his|accused's|suspect's {any} {any}?]
assaulted|assaulting|abused|abusing|raped|raping|molested|molesting|groped|groping [his|accused's cleaning|dental|office|personal|business|former|teenage|teen|young|own|elderly|pregnant|live-in {any} {any}?]
in|at|inside|outside [victim|complainant|survivor|woman|girl 's ..1 home|apartment|house|condo|room|dorm|office|workplace at|on|in|near ..1 {cap}|{num} ..3 {cap}]
${VICTIM} ..3 [related to the|him|her]
victim|complainant|survivor|accused|they|two|both ..1 were|are ..1 [roommates|housemates|neighbours|neighbors|coworkers|colleagues|classmates|cousins|siblings|teammates|married|dating|engaged ..1 {any}]
victim|victims|complainant|complainants|survivor ..3 is|was|are|were ..2 [family member|members|relative|relatives]
accused|suspect|he|man ..3 is|was ..2 [victim|complainant|girl|boy|child|survivor|her 's? ..2 father|stepfather|dad|stepdad|uncle|grandfather|brother|stepbrother|coach|teacher|tutor|landlord|boss|manager|employer|doctor|therapist|boyfriend|ex|ex-boyfriend|husband|ex-husband|cousin|neighbour|roommate|babysitter|pastor|cousin]
${HARMED} ..1 by [her|his|their|own ..2 father|stepfather|dad|stepdad|uncle|grandfather|brother|coach|teacher|landlord|boss|employer|boyfriend|husband|ex|cousin|roommate|pastor|doctor]
[met|dated|dating|hired ..3 when|while|after|because|through ..1 he|she|his|her|work ..4 {any}]
${VICTIM} ..5 [rents|rented|renting|babysits|babysat|works|worked|nannied|cleans|cleaned|interned|lodges|lodged|boards|boarded|lives|lived|trains|trained|studies|studied ..4 his|him|accused ..3 {any}]
${VICTIM} ..3 is|was|were|are ..1 [a|an|one|two|the|former ..3 ${KIN}|member|members|volunteer|customer|athlete|parishioner ..1 of|on|at|in|from|for|under his|her|him|accused|suspect ..4 {any}?]
accused|suspect|he|man|offender ..3 [dating|dated|married|engaged|seeing|remarried|friends|roommates|living|lived|lives|moved ..2 victim|girl|boy|child|complainant|her|his 's? ..2 mother|mom|father|dad|aunt|sister|parents|family|grandmother]
${VICTIM} ..6 [team|class|school|choir|troop|daycare|club|church|gym|studio|camp|clinic|shop|office|store|restaurant|salon|league|program|congregation ..1 he|accused|suspect|coach|teacher coached|coaches|taught|teaches|led|leads|ran|runs|owned|owns|managed|manages|directed|works|worked ..1 {any}?]
victime|victimes|plaignante|plaignant ..3 est|etait|sont ..1 [la|le|sa|son|ses|l'|une|un ..1 ${KIN_FR} ..2 accuse|suspect|homme|lui?]
victime|victimes|plaignante|plaignant ..3 est|etait|sont [sa|son|ses ..1 ${KIN_FR}]
accuse|suspect|homme ..6 est|etait [le|l'|un|son ..1 beau-pere|pere|oncle|grand-pere|frere|beau-frere|entraineur|professeur|enseignant|voisin|patron|proprietaire|conjoint|mari|copain|cousin|ami|medecin|colocataire|collegue|ex ..5 victime|plaignante|plaignante|fille]
agresse|agressee|agression|viol|agressions|attouchements|contacts ..3 [sa|son|ses ..1 ${KIN_FR}]
`);

/** Where the victim lives, works or learns. */
const WHERE = phrases(`
victim|victims|complainant|survivor|complainants [who? ..1 goes to ..2 {cap}]
victim|complainant|survivor [who? dances|strips|performs|models|sings|bartends|waitresses|works|streams ..1 at|for|under|in|on|as ..4 {any}]
victim|victims|complainant|survivor|complainants [who? ..3 lives|lived|resides|resided|stays|works|worked|studies|attends|teaches|dances|volunteers ..4 {cap}|next|doors|upstairs|downstairs|with|above|below|across|same ..1 {any}]
victim|victims|complainant|survivor ..6 [student|employee|resident|patient|nurse|cashier|server|barista|waitress|bartender|member|teacher|player|swimmer|gymnast|dancer ..2 at|of|from|in|with ..3 {cap}]
victim|complainant|survivor ..4 [in|at|from apartment|apt|unit|room {num}]
${HARMED} ..9 [works|lives|studies|attends|goes|volunteers|teaches|waitresses|bartends|lived|worked ..2 at|in|on|for|near|above|to|with|next ..6 {any}]
${HARMED} ..5 [student|students|pupil|employee|resident|patient|patients|player|players|gymnast|swimmer ..1 at|of|from ..2 {cap}]
[works|worked|living|lived|lives|trained|studied|shared|rooming|roomed with|for|under|beside|alongside him|her|accused]
she|victim|complainant|survivor ..1 is|was|'s|works [a|an|the|our|as ..3 nurse|maid|bride|bridesmaid|groom|barista|bartender|server|waitress|waiter|cashier|clerk|teacher|teller|student|lifeguard|captain|goalie|forward|guard|cleaner|receptionist|manager|owner|driver|pharmacist|dispatcher|paramedic|dentist|hygienist|librarian|hairdresser|stylist|trainer|instructor|tutor|intern|camper|counsellor|singer|organist|volunteer|cook|chef|flight|attendant|jogger|runner|skater|dancer|model|actress|musician|secretary|midwife|widow|reporter|streamer|cheerleader|babysitter ..8 {any}?]
she|victim|complainant|survivor ..6 [waits|serves|tends|cleans|drives|teaches|sings|dances|works|cuts|sells ..3 {any} ..1 at|in|on|for|to ..2 {any}]
old [nurse|maid|bride|bridesmaid|groom|barista|bartender|server|waitress|waiter|cashier|clerk|teacher|teller|student|lifeguard|captain|goalie|forward|guard|cleaner|receptionist|manager|pharmacist|dispatcher|paramedic|dentist|hygienist|librarian|hairdresser|stylist|trainer|instructor|tutor|intern|camper|counsellor|singer|organist|volunteer|cook|chef|flight|attendant|jogger|runner|skater|dancer|model|actress|musician|secretary|midwife|widow|mayor|reporter|streamer|cheerleader|babysitter|player|defenceman|pitcher|swimmer|gymnast ..1 on|for|with|at|in|of ..1 {cap} {cap}?]
[she|he|they|victim|who runs|owns|works|teaches|serves|drives|sings|cleans|manages ..5 {cap}]
raped|assaulted|groped|molested|abused|attacked ..6 is|was [a|an|the|our ..4 {any} ..1 at|of|from|in|on ..2 {any}]
she|victim|complainant|survivor is|'s|was [the|a|our ..4 {any} ..3 at|of|from|in ..1 {cap}]
[only|just one family|student|girl|boy|child|woman|employee ..6 {cap}]
[taught|coached|tutored|babysat|treated|employed|supervised|counselled|mentored her|him|them|victim|girl|boy ..4 {any}]
it|that|this was|is|were|'s [his|her|their ..3 ${KIN}|girl|boy]
one|two|three|both|some|several|all of [the|his|her|our ..2 nurses|cashiers|students|players|girls|boys|dancers|swimmers|gymnasts|campers|residents|patients|clients|employees|workers|servers|waitresses|tenants|volunteers|teachers|daughters|sons|nieces|nephews|staff|members|lifeguards|cadets|skaters]
one|two|three|several|some of the ..2 victims|women|complainants|girls|boys is|was|are|were [his|her|their|a|an|the ..4 {any}]
[gave lessons|classes to ..6 {any}]
[worked|work|lived|studied|trained|served|taught together ..1 at|in|on|for ..4 {any}]
${VICTIM} who|that [lives|live|lived ..1 next|across|above|below|upstairs|downstairs|beside|behind ..4 {any}]
[same house|household|home|apartment|building|class|floor|team|church|office|shift as|with ..2 {any}]
[under the same roof]
[in his|her class|care|choir|daycare]
[lives|lived ..3 doors|door|floor|floors|street ..1 from|down|above|below]
she|victim|complainant|girl|teen ..8 [started|starting|enrolled|graduated|studying|interning|training ..2 at|from {cap} {cap}?]
victime|plaignante ..3 [habite|demeure|travaille|etudie|frequente ..4 {any}]
`);

const LEADS = phrases(`
victim|complainant|survivor ..8 is|was|as|named
plaignante|victime ..6 sexuelle|sexuel|viol
victim|complainant|survivor|rape|plaignante|victime|survivante
sexual|sexually assault|assaults|assaulted|assaulting|abused|abusing|interference|exploitation|exploited ..2 of|against|on|with
sexually assaulted|assaulting|abused|abusing|exploited
raped|raping|molested|molesting|groped|lured|groomed|trafficked
sex assault of|on
rape|grooming|trafficking of
assault|abuse|rape victim|survivor|complainant
thank ..2 brave survivor|victim
`);
const FOLLOWS = phrases(`
was|were|is|being|been|got ..2 sexually|raped|molested|groped|trafficked|groomed|lured
came|stepped|come|coming|stepping forward
bravely|courageously
reported|disclosed ..4 assault|rape|abuse|him|it|crime
told ..3 us|police|court|jury|officers|detectives|parents|mother
survived
victim|complainant|survivor|victime|plaignante
a|ete agressee|violee
`);
/** Dealt with for it, or speaking of it: any other name in one sentence with the crime is the victim's. */
const ACCUSED = phrases(`
charged|charges|arrested|arrest|accused|wanted|convicted|sentenced|suspect|pleaded|plead|faces|facing|guilty|alleged|allegedly|offender|offenders|man|male|custody|warrant|jailed|teacher|doctor|coach|anyone|contact|call|visit|led|unit|section|month|awareness|training|charge|warrants|lewd|means|registered|registry|released|prison|reside|event|residing|history|jail|term|sentence|convictions|investigation|seeking|sought|assistance|tipline
accuse|accusee|arrete
`);
const THIRD = phrases(`
she|her|he|him|herself|himself|who
elle|il|lui
`);
/** Thanks to whoever came forward, with the name. */
const THANKED = phrases(`
thank|thanks|thanking|kudos|shoutout to|you? ..1 to?
courage|bravery|strength of
recognize|recognizing|recognise|salute|saluting|applaud|commend|admire|meet
proud of
merci a
`);
const FORWARD = phrases(`
for|by reporting|speaking|testifying
came|coming|come|stepped|stepping|speak|spoke|speaking|spoken forward|up|out
reported|reporting|named|faced|confronted ..4 assault|rape|rapist|abuser|attacker|him|abuse|it
denonce|porte plainte
surviving|survivor|surviving|courage|brave|bravery|strength|story|trusting|testifying
`);

/** Somebody close to the accused, in one sentence with the crime or with the one who was harmed. */
const CLOSE_ONE = phrases(`
his|accused's|suspect's|own|'s ..2 ${KIN}
her|their ..1 ${KIN_OF_HER}
her|their sister|brother|cousin|niece|friend ..4 also|too
${KIN} of ..1 accused|suspect|coach|teacher|priest|landlord
${KIN} of his|hers|theirs
sa|son|ses|leur|leurs ..2 ${KIN_FR}
girls|boys|women|teens|children|kids|students|men|patients he|she coached|taught|trained|treated|tutored|drove|mentored|employed|supervised|counselled|knew ..2
someone|somebody|girl|boy|woman|man|teen|child he|she knew|knows|taught|teaches|coached|coaches|employed|employs|supervised|mentored|dated|married|treated|babysat|drove|hired ..2
`);
/** `The victim's mother` says nothing of the accused; nor does a unit's or a programme's name. */
const NO_TIE = phrases(`
victim|victims|girl|boy|child|complainant|survivor|woman|teen 's ..1 ${KIN}
internet|risk ..2 child
her|their mother|mom|children|child|kids|spouse|husband|parents
`);
const HARMED_ONE = phrases(`
victim|victims|complainant|complainants|survivor|survivors|plaignante|plaignant|victime|girl|girls|boy|boys|child|teen|teenager|minor|old|she|both|knew|known
`);
/** Nobody else fits: `There was only one altar boy that year.` */
const ONLY_ONE = phrases(`
[there|he|she|they|had|has|have|only|just ..2 only|just|the ..1 one|single|two ..1 ${KIN}|altar|boy|girl|woman|female|family|nurse|athlete|player|member|victim|patient|choir|person|scout]
[you|anyone|everyone|neighbours|folks can|could|will|may ..1 guess|figure|work|tell ..1 who|which|it|out]
[you do the math]
[you know who you are]
[house|home|family|room|class|team|shop|office|unit|crew ..1 had|has|with|only ..2 only|just|girls|women|one ..4 {any}?]
[only|sole|lone ..1 two|three? female|male|girl|boy|woman|women|girls|boys|girl's ..4 {any}]
[not hard to guess|figure|work|tell ..3 {any}]
[only one|two|a ..1 girl|boy|woman|student|child|nurse|player|camper|kid|member|family ..6 {any}]
[can|could|will ..1 work|figure ..1 out ..1 who ..3]
[knows|know ..1 who she|victim|complainant is]
[only ..2 one|two|three ..1 alto|altos|soprano|sopranos|violinist|cellist|drummer|pianist|goalie|lifeguard|waitress|server|dancer|tenant|pupil|pupils|students|girls|women|boys|players ..6 {any}]
[she|he ..1 only ..1 ever? had|has|have ..2 one|two|three ..3 {any}]
[she is|'s|was the one|solo|lead|youngest|tallest|redhead|goalie|captain ..8 {any}]
parents|families|everyone|people [on|at|in|from ..1 {cap} ..3] ..2 can|could|will|know|knows
[he|she|they lives|lived|shares|shared|resides ..3 with|alone ..1 his|her|their ..2 ${KIN}]
[she|girl|boy|victim|complainant|woman|lady ..2 won|sang|starred|captained|skates|dances|trains|swims|plays|practises|practices|studies|tutors|worships|waits|bartends|shops|volunteers|works|lives|attends|rehearses|competes|performs|lost|quit|moved|used ..6 {any}]
`);

/** A relative who was arrested too, or who spoke to officers, is no victim; a public figure who tells her own story chose to. */
const OTHER = phrases(`
with|and his|her wife|husband|girlfriend|boyfriend|partner|mother|brother ..2 were|are|was|is ..1 also? charged|arrested
live|lives|living|lived|work|works ..1 in|near|around|outside the ..1 area|city|neighbourhood|region|province|community|country|gta
author|speaker|keynote|advocate|founder|workshop|conference|book|podcast|guest|panel|awareness
`);

function find(reading: Reading): readonly Match[] {
  if (!has(reading, OFFENCE) || !has(reading, CASE)) return [];
  // In these releases `person of {cap}` and the like are common; the tie counts wherever in the post it stands.
  const ties = [TIE, WHERE].flatMap((set) => looking(reading, { find: set, unless: OTHER }));
  const named = has(reading, OTHER)
    ? []
    : mentions(reading).filter(
        (name) =>
          isLedBy(reading, name, LEADS) ||
          isFollowedBy(reading, name, FOLLOWS) ||
          (inProse(reading, name) &&
            inSentence(reading, OFFENCE, name.first) &&
            inSentence(reading, THIRD, name.first) &&
            !inSentence(reading, ACCUSED, name.first)) ||
          (isLedBy(reading, name, THANKED) && inSentence(reading, FORWARD, name.first)),
      );
  ties.push(
    ...looking(reading, { find: CLOSE_ONE, unless: NO_TIE, notNear: OTHER }).filter(
      ({ from }) =>
        inSentence(reading, OFFENCE, from) ||
        (inSentence(reading, HARMED_ONE, from) && besideSentence(reading, OFFENCE, sentenceOf(reading, from))),
    ),
    ...looking(reading, { find: ONLY_ONE, notNear: OTHER, except: apartFrom(OFFENCE, 3) }),
  );
  // School, team or family of a young victim; where the accused is told of, it may be theirs.
  for (const clue of identifiers(reading)) {
    const near = besideSentence(reading, OFFENCE, sentenceOf(reading, clue.from));
    if (near && inSentence(reading, HARMED_ONE, clue.from) && !inSentence(reading, ACCUSED, clue.from))
      ties.push({ ...clue, to: clue.last });
  }
  const whole = ties.map(({ first, last }) => ({
    first,
    last: capitalsEnd(reading, last),
  }));
  return [...whole, ...named].map(({ first, last }) => matchTokens(reading, first, last));
}

export const detect: Detect = { id: 'sexual-offence-victim-identified', severity: 'block', find };

export const words: Words = {
  value: 'respect',
  basis: [
    {
      what: 'Criminal Code, ss. 486.4 and 486.6: orders that hide who a sexual-offence victim is; breaking one is an offence',
      status: 'found',
    },
    { what: 'Criminal Code, s. 486.5: orders for other victims, witnesses and justice participants', status: 'found' },
  ],
  en: {
    title: 'Clue to who the victim is',
    reason:
      'A court order hides most victims of sexual crimes, and even how the two people know each other can point to one.',
    instead:
      'Say only what the accused adult is charged with. Leave out how the two know each other and where the victim lives, works or studies.',
  },
  fr: {
    title: 'Indice sur l’identité de la victime',
    reason:
      'Une ordonnance protège la plupart des victimes de crimes sexuels, et le simple lien entre les deux personnes peut en trahir une.',
    instead:
      'Dites seulement de quoi l’adulte est accusé. Ne dites ni leur lien, ni où la victime habite, travaille ou étudie.',
  },
};

export const examples: Examples = {
  flags: [
    'Arrest in a sexual assault case. The complainant is ⟦his sister-in-law⟧.',
    'He is charged with sexually assaulting two of ⟦his patients⟧.',
    'Thank you to ⟦Corinne Ashdown⟧, who came forward about the sexual assault at the lodge.',
    'Child luring: the victim ⟦goes to Larkmoor Public School⟧.',
    'Accusé d’agression sexuelle, 40 ans. La victime est ⟦sa locataire⟧.',
    'Sexual abuse charges laid. The man was the ⟦girl’s swim coach⟧.',
  ],
  allows: [
    'Man, 37, charged with Sexual Assault. Police believe there may be more victims.',
    'Survivors of sexual violence, you decide if and when you report. We will listen.',
    'He worked as a tutor until 2021. Anyone with information about the sexual assault, please call.',
    'Book launch tonight: author Corinne Ashdown, a survivor of sexual abuse, tells her own story.',
    'Agression sexuelle : un homme de 40 ans est accusé. Il pourrait y avoir d’autres victimes.',
    'His wife called us when his car was stolen.',
  ],
};
