import { remarksOn } from '../../detect/neighbours.ts';
import {
  type Hit,
  has,
  hits,
  hitsBetween,
  inSentence,
  phrases,
  sentenceOf,
  sentencesWith,
} from '../../detect/phrases.ts';
import { clauseEnd, clauseStart, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** The case is, or will be, with the Special Investigations Unit; French: Unité des enquêtes spéciales. */
const SIU_CASE = phrases(`
siu
special investigations unit
=UES
unite des enquetes speciales
officer|police involved shooting|death|incident|injury|collision|crash
police shooting
shot|killed|struck|injured by police|officer+|us
died|death|dies|collapsed|distress ..2 in|while ..2 custody|cell+
watchdog
chien de garde
officer involved on|at|near
ois
watchdog|siu ..2 called|notified|mandate|investigating
police watchdog
the =Unit has|took|is
friends|folks|people|crew with|in the? clipboards|windbreakers
`);

const PERSON =
  'he|she|man|woman|boy|girl|teen|male|female|driver|rider|suspect|passenger|cyclist|motorcyclist|guy|fella|fellow|person|gentleman|lady|individual|youth|kid|prisoner';

/** What one of us did: it makes the case, and is a detail of it. */
const OUR_ACT = phrases(`
our|an|the|one officer+|constable|member+|cop+ had? to? fire~|shot|discharged|shoot
`);

/** The unit by its name: beside it any remark takes sides. */
const OPEN_CASE = phrases(`
siu|special-investigations-unit|=UES|watchdog
`);

/** Closed cases are public: the Director's report is out. Other bodies have units of the same name. */
const CLOSED = phrases(`
siu ..3 lays|laid|charges|charged
siu ..6 closed|cleared|concluded|terminated|clears|closes|report
special investigations unit ..6 closed|cleared|concluded|terminated
director 's report
no reasonable grounds
special investigations unit of
taxation|finance|fraud special investigations
`);

/**
 * With an open case in the post the Act leaves room for a notice and nothing else, so single words are enough here that
 * would mean nothing elsewhere. Contact lines ask for video; only what a video is said to show is a detail.
 */
const DETAIL = phrases(`
lunge~|pointed|pulled|raised|drew|swung|brandish~|rushed|attack~|ambushed|refused|ignored|resist~|fought|jumped|leapt|collapsed|stabbed|slashed|threatened|grabbed|rammed|advanced|swallowed|overdosed|dropped|reached|produced|barricaded|surrendered
fired|opened|returned fire?
charged|came|ran|coming|running|went|drove at|toward+|after|officers|our|us|pc|them
drop~ the|his|her|it
fell|fall+|jumped|jumps from|off
knife|knives|gun+|firearm|handgun|rifle|machete|axe|hatchet|hammer|bat|sword|screwdriver|pipe|crowbar|blade|weapon+|replica|pellet
taser~|tased|stun gun|rounds|pepper
no|only|another|other choice|option|way
choice but
justified|lawful|lawfully|reasonable|textbook|by-the-book|proportionate|excessive|unnecessary
trained|training|protocol
did|done|made|do ..3 right|everything|nothing|exactly|best|job|wrong|perfectly|call
was|were|is|are right|wrong|cleared|innocent
proud|proudly|honoured
stand~ behind|by|with
back~|support+ our|the|these|this|him|her|them|officer+
self-defence|self-defense
home safe|tonight
bodycam+|body-worn|dashcam
body camera|cam
video|footage|cctv|camera ..2 show+|prove+|confirms|clears|will|speaks|tells|does
the officer is|was {cap}
comply~|commands|listened|resistance
fonce|pointe|brandi|tire|riposte|attaque|arme|armee|couteau|machette|fusil|pistolet|drogue+|saoul|intoxique|refuse|formation|justifie|courage|courageux|heros|fiers|fiere
pas eu|avait|avaient le|d'autre choix
camera corporelle
tried|trying|attempted|attempting|went|threatening|threatened|began|started|managed|wanted ..1 to|at|for|running|choking|hit|run|kill|stab|grab|hurt
swinging|wielding|waving|holding|carrying|clutching|reaching|charging|lunging|pointing|shouting|screaming|throwing|spitting|biting|punching|kicking|struggling|fighting|resisting
before you judge|comment|rush
wait|waiting till|until ..3 see|hear|facts|video|footage|all
see|seen|watch|watched|know the? ..1 whole|full|rest|video|footage|bodycam|story
kept|keep|keeping|stayed|remained ..1 cool|calm|composed|steady|head|control|composure
pre-existing
suicidal|suicide
did what|his|her
had to do|act|shoot|fire|make|protect|defend
all i|we ..2 say is
thank god|goodness
he|she 'd|had|told|slipped|said|refused|wouldn't|tried|didn't|kept|started|came
vest|vests
slipped|tripped|fleeing|chased|chasing
our|these|those officers|officer|guy|guys|people|members|member ..1 performed|acted|handled|responded|reacted|behaved|made|stayed
flawlessly|bravely|perfectly|admirably
conscience|sleep|sleeps
armed|high|drunk|impaired|intoxicated|agitated|aggressive|combative|suicidal|fentanyl|meth|cocaine|opioid|drugs|pills|overdose|unresponsive
`);

/** Who did what: with the unit on the case no such sentence is a notice. Officers are named, or did something. */
const ACTED = phrases(`
running
${PERSON} who|that|then|also|just|already|never|simply? ..1 {any}
${PERSON} 's|'d {any}
il|elle|homme|femme|conducteur|suspect|passager|jeune s'|n'|l'|nous|nos|les? etait|est|a|avait|ont|voulait|tenait ..1 {any}
nos agents|policiers|collegues|agentes ..1 {any}
our|these|those|the|one|both officers|officer|guys|members|team|partner|member|crew ..1 had|did|saved|followed|stopped|acted|used|tried|told|gave|shot|hit|chased|pulled|ran|saw|warned|yelled|shouted|never|only|always|pursued|tackled|went|got|made|knew|feared|were-trying|was-trying|deserve|deserves
pc|cst|const|constable|sgt|det {cap} ..3 did|saved|had|was|is|has|acted|made|went|fired|shot|hit|used|stopped|ran|never|only|pulled|drove|tried|gave|kept|followed|chased|protected
one of ours|us ..1 {any}
siu|unit|they|investigators ..1 will|'ll|won't|going-to|gonna find|see|clear|agree|conclude|say|learn|confirm|realize
ask yourself|yourselves
what|how would|have|could you|anyone|anybody ..3 do|done|react|reacted
hug|hugs|hugged|kiss|see ..1 his|her|their|our kids|wife|husband|family|baby|children
goes|go|went|going|made|gets|get|got ..1 home ..3 safe|alive|tonight|kids|family|families|because|to
everyone|everybody|us|officers|both ..1 home
watched|watch|seen|see|saw ..2 tape|clip|recording|everything
waistband|pocket|pockets|sleeve|glovebox|blade|bullets
by the book
run|running ..1 over|down
red lights|light|stop-sign
found|recovered|located|lying ..3 beside|near|next-to|under|on him|her|man|woman|body|scene|suspect|ground
`);
/** What a notice says of a person: hurt, taken to hospital, dead; who should call. */
const NOTICE = phrases(`
arrested|injured|hurt|died|dead|deceased|pronounced|taken|transported|hospital|injuries|notified|invoked|invoking|mandate|contact|contacted|call|inquiries|questions|closed|closure|detour|detours|ttc|comment|witnesses|witnessed|anyone|asked|asking|looking|appeal|appealing|seeking|forward|identify|spoke|speak|remain|remains|avise|avisee|mandat|blesse|blessee|decede|decedee|mort|morte|hopital|transporte|transportee|commenter|following-an-interaction|interaction|incident|situation|arrested|custody|treated|charged|apprehended|released
`);

/** The unit at work on this case, and not its history or a visit to a class. */
const AT_WORK = phrases(`
siu|unit ..4 investigating|investigates|notified|invoked|called|contacted|looking|case|file|scene|mandate|review|charge|here|now|again|tape
siu is|are|'s ..2 on|at|doing|here|in
ues ..4 enquete|avisee|mandat|place|dossier
enquetes speciales ..4 enquete|avisee|mandat|place|dossier
`);
/** What may stand beside a notice: roads, questions, thanks, times, and whom to call. */
const LOGISTICS = phrases(`
detours|detour|ttc|shuttle
road|roads|street|st|ave|avenue|rd|dr|blvd|highway|hwy|lane|lanes|closed|closes|closure|closures|open|opens|reopened|blocked|avoid|detour|detours|traffic|delay|delays|ttc|bus|transit|route|area|scene|intersection|neighbourhood|residents|expect|presence|remain|stay|thinking|involved|affected|shut|shutting|sidewalk|subway|streetcar|buses|station|service|services|tape|plan|follow|safe|available|unable|cannot|provide|share|later|please|patient|trail|park|bridge|parking|eastbound|westbound|northbound|southbound
say|saying more|anything|nothing
question|questions|inquiries|media|reporters|comment|speak|discuss|information|info|details|update|updates|statement|release|contact|call|phone|reach|direct|directed|email|visit|http|https|www|witness|witnesses|video|dashcam|anyone|appeal
investigating|investigation|investigations|investigate|independent|agency|law|legislation|mandate|notified|invoked|contacted|process|role|cooperate|cooperating|cooperation|assist|siu|unit|director|act
thank|thanks|patience|thoughts|condolences|family|families|sorry|support|counselling|wellness|understand|know|appreciate|help|chief|officers|respect|privacy
ues|mandat|enquete|questions|rue|ferme|fermee|commenter|commentaire|commentaires|renseignements|merci|remercions|comprehension|precisions|circulation|evitez|ajouter|communiquez|communiquer
`);
/** Said of people or of what happened; `Trains run again` is not. */
const PERSONAL = phrases(`
he|she|him|his|her|they|them|their|we|us|our|ours|you|your|i|nobody|no-one|some|people|everyone|everybody|play
it|there|that|this|what is|was|were|'s|did
il|elle|ils|on|nos|nous
`);
/** A post, not a release of many paragraphs on several matters. */
const SHORT = 6;
const SAYS_LITTLE = 2;

/** The charges laid are public. */
const CHARGES = phrases(`
charged with
facing|faces|following charges?
accusee|accuse de
`);

/** Where questions go, and that the unit has been told. */
const REFERRED = phrases(`
directed|contact|inquiries|questions|notified|invoked|mandate|informed|charges|charged|facing
`);

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Sentences of a short post beside the unit's name that say nothing a notice says: whatever they say, it is more. */
function notNotice(reading: Reading): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  if (!has(reading, AT_WORK) || sentenceOf(reading, reading.tokens.length - 1) >= SHORT) return spans;
  const personal = sentencesWith(reading, PERSONAL);
  const plain = [LOGISTICS, NOTICE, SIU_CASE, CHARGES].map((set) => sentencesWith(reading, set));
  for (const [at, { kind, sentence }] of reading.tokens.entries())
    if (kind === 'word' && personal.has(sentence) && !plain.some((set) => set.has(sentence)))
      spans.set(sentence, { first: spans.get(sentence)?.first ?? at, last: at });
  for (const [sentence, { first, last }] of spans) if (last - first < SAYS_LITTLE) spans.delete(sentence);
  return spans;
}

/** One finding for each sentence: from its first detail on, with the words before it that say who. */
function find(reading: Reading): readonly Match[] {
  if ((!has(reading, SIU_CASE) && !has(reading, OUR_ACT)) || has(reading, CLOSED)) return [];
  const bySentence = new Map<number, Span>();
  // `The SIU has been called after a man fell`: what a notice says it is about.
  const isTopic = ({ from }: Hit): boolean =>
    /^(an?|old)$/.test(reading.tokens[from - 1]?.word ?? '') && inSentence(reading, SIU_CASE, from);
  const acted = hits(reading, ACTED).filter((hit) => !inSentence(reading, NOTICE, hit.from) && !isTopic(hit));
  for (const hit of [...hits(reading, DETAIL), ...acted]) {
    // The words that make it an SIU case are the notice itself: `officer-involved shooting`.
    if (hitsBetween(reading, SIU_CASE, hit.from, hit.to).length > 0 || inSentence(reading, CHARGES, hit.from)) continue;
    const sentence = sentenceOf(reading, hit.from);
    const span = bySentence.get(sentence);
    bySentence.set(sentence, {
      first: Math.min(span?.first ?? hit.from, hit.from),
      last: Math.max(span?.last ?? 0, hit.to),
    });
  }
  for (const [sentence, span] of notNotice(reading)) if (!bySentence.has(sentence)) bySentence.set(sentence, span);
  const opinions = remarksOn(reading, OPEN_CASE, REFERRED, 2);
  const details = [...bySentence.values()].map(({ first, last }) =>
    matchTokens(reading, clauseStart(reading, first), clauseEnd(reading, last)),
  );
  return [...details, ...opinions];
}

export const detect: Detect = { id: 'siu-incident-detail', severity: 'block', find };

export const words: Words = {
  value: 'integrity',
  basis: [
    { what: 'Special Investigations Unit Act, 2019, ss. 28 and 29', status: 'partial' },
    {
      what: 'Former O. Reg. 267/10, s. 12, as the SIU describes it: only that the SIU was told and is investigating',
      status: 'found',
    },
    { what: 'O. Reg. 407/23, Code of Conduct for Police Officers: comply with the SIU Act', status: 'partial' },
  ],
  en: {
    title: 'Detail of an SIU case',
    reason: 'While the SIU looks into a case, we may only say that the SIU has been told and is looking into it.',
    instead: 'Post: “The Special Investigations Unit has invoked its mandate. Please direct questions to the SIU.”',
  },
  fr: {
    title: 'Détail d’un dossier de l’UES',
    reason: 'Pendant une enquête de l’UES, nous pouvons seulement dire que l’UES a été avisée et qu’elle enquête.',
    instead:
      'Publiez : « L’Unité des enquêtes spéciales a invoqué son mandat. Veuillez adresser vos questions à l’UES. »',
  },
};

export const examples: Examples = {
  flags: [
    'The SIU is on Wilson Ave tonight. ⟦He swung a machete at two of ours⟧.',
    'Police-involved shooting on Keele: ⟦she fired first⟧.',
    'The Special Investigations Unit was called. ⟦We are proud of how calm everyone stayed⟧.',
    'A man died in our custody this morning. ⟦He was already intoxicated⟧.',
    'SIU has the file, ⟦but the bodycam tells it all⟧.',
    'L’UES enquête. ⟦L’homme avait un couteau⟧.',
  ],
  allows: [
    'The Special Investigations Unit has been notified and has invoked its mandate. Questions go to the SIU.',
    'SIU notified. Wilson Ave is shut from Keele to Jane, take Sheppard.',
    'Recruits passed their firearms course. Proud of this class!',
    'The officer-involved charity hockey game raised 4,000 cans of soup.',
    'L’UES a invoqué son mandat. Nous ne pouvons pas commenter.',
    'We cannot speak about an incident that the SIU is investigating.',
  ],
};
