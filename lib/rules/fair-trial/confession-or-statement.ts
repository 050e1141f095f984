import { lookForOnce } from '../../detect/neighbours.ts';
import { names } from '../../detect/person.ts';
import { type Hit, phrases, sameSentence, sentenceOf } from '../../detect/phrases.ts';
import { type Reading, shared } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const WHO =
  'he|she|they|suspect|suspects|accused|man|woman|male|female|driver|guy|gentleman|teen|youth|culprit|arrestee';
const US = 'us|police|officers|officer|investigators|detectives|detective|cops|me|constable|sgt|pc|cst|det|everyone';
/** What somebody admits; `admitted to hospital` is none of it. */
const DEED =
  'it|everything|guilt|responsibility|doing|taking|stealing|killing|shooting|stabbing|setting|driving|drinking|robbing|hitting|breaking|selling|having|using|being|knowing|planning|smashing|starting|lying|throwing|beating|punching|assaulting|touching|strangling|all|both|nine|several|multiple|consuming|smoking|firing|dumping|hiding|leaving|starting';
const DID =
  'did|set|stole|shot|killed|took|hit|stabbed|planned|knew|lit|robbed|broke|started|pulled|smashed|threw|hid|dumped|bought|sold|drank|snapped|meant|wanted|strangled|punched|beat|burned|ran|was|had|is';

/**
 * What was said. Some services in other provinces print `she admitted to taking it` in a release: that is the risk itself,
 * so those few genuine posts are held on purpose.
 */
const TOLD = phrases(`
admit|admits|admitted|admitting|confessed to ..2 beers|beer|drinks|shots|sodas|coolers|glasses|pints|drinking|smoking|vodka|wine|edibles
confess|confesses|confessed|confessing to?
came|coming|comes clean ..3 after|about|within|to|in|with|on
full|signed|taped|video|videotaped|recorded|written|tearful confession
confession on video|tape|camera|record
confession from|by the? ${WHO}
his|her|their confession
fessed|fesses|owned|owns up to
fessed up
copped to
admit|admits|admitted ..2 he|she|they|it|all
told|tells the|our|an? ${US} ..1 he|she|they
admit|admits|admitted|admitting to? ${DEED}
admit|admits|admitted|admitting to ..1 {num}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|half|most|all ..1 of
gave|given|giving|provided ..4 full|written|signed|detailed|videotaped|recorded|sworn ..2 statement
lawyered|lawyering|lawyers up
${WHO} ..2 came|come|comes|coming clean
suspect|accused|him|her|them|man|woman ..7 to come clean
${WHO} ..2 sang|sings|singing|sung like
told|tells|telling ${US} ..3 everything|all
told|tells|telling ${US} ..3 he|she|they ..1 ${DID}
told|tells|telling ${US} exactly? where|how|why he|she|they|the
during|in his|her|their|the ..1 interview|interrogation ..4 said|says|told|admitted|claimed|denied|insisted|blamed
said|says he|she|they ..1 did it
it was me
he|she|they|suspect|accused|driver says|claims|swears|insists|maintains he|she|they|it|that
${WHO} ..2 cracked|crumbled|folded|caved|squealed
${WHO} ..2 broke down ..2 and
gave|given|gives|provided|provides ${US} ..4 account|version|details|confession|walkthrough|rundown
sang ..3 station|canary|detectives|us|police|way|bird
his|her|their ..1 words were|to-us
took|takes|taking|didn't-take|needed ..7 to come clean
opened up to ${US}
unburdened
he|she|they|suspect|accused ..2 told|tells|informed|assured|insisted|explained ..1 ${US} ..1 that? he|she|they|his|her
${WHO} said he|she|they ..2 had|did|took|needed|wanted|meant|thought|hated|only|just|didn't|stole|hit|regrets|regretted|felt|snapped|panicked|lost|was-angry|was-drunk|been ..3 beers|drinks|it|him|her|them|money|wanted|lesson|mad|angry|drunk|high|sorry|snapped|needed|meant|drinking|revenge
put me up to it
took|take|takes|taking|taken|accepted|accepts full|complete|total? responsibility for
says|claims|insists|swears|maintains it|he|she|they|self-defence|self-defense|that ..1 was|did|had|is|were|didn't|never|wasn't
not|aren't|isn't|ain't|nobody's|nobody-is|n't buying|believing it|that|his|her|their|the
first|exact|only|last words ..3 to|were|was|when
waterworks
`);

/** Silence is a right; remarks on it are remarks on guilt. */
const SILENT = phrases(`
refuse|refuses|refused|refusing|won't|wouldn't ..2 say|utter|speak|give a|one|single word|peep|thing|statement|name
${WHO} ..3 refuse|refuses|refused|refusing|declined|declines to ..2 talk|speak|answer|say|explain|discuss|tell
refuse|refuses|refused|refusing|declined to ..2 give|make|provide ..3 statement|explanation|interview
refuse|refuses|refused|refusing to ..2 talk|speak|answer ..1 to us|police|detectives|investigators|officers
${WHO} ..2 won't|wouldn't|isn't|wasn't|not|ain't ..1 talk|talking|say|saying|speak|answer|cooperating|cooperate
exercised|exercising|invoked|invoking|hiding ..2 right ..1 silence|silent
right to silence
${WHO} ..2 clammed|clams up
had|has|have ..5 nothing|little ..2 to say
wants|wanted his|her|their lawyer
stopped|stops|quit|done talking|cooperating|answering
said|says|saying|say ..1 nothing|little|zilch|squat
his|her|their|suspect's|accused's tune|story changed
his|her|their story|stories|version|alibi|explanation|account ..2 changed|changes|changing|keeps|kept|add|fell|holds|held|crumbled|collapsed|fishy|nonsense
hasn't|has-not|won't|isn't|still-not|isn't-even ..2 said|say|saying|uttered|talking|talked a-word|anything|much|boo|to-detectives|to-investigators|to-us
isn't|won't|not talking
not|isn't|ain't|nor|wasn't saying|uttering|spilling|giving ..2 a|one|much word|thing|peep|anything
advice of counsel|lawyer|his|her|their
decided|chosen|chose|elected|prefers|preferred|choosing|opted not to ..1 speak|talk|say|answer|cooperate|comment|help
`);

/** Tests of the person. */
const TESTED = phrases(`
fail|fails|failed|flunk|flunks|flunked|bombed|refused|declined ..3 polygraph|lie-detector|lie-detectors
he|she|they|suspect|accused|man|woman|him|her ..4 polygraph|lie-detector
couldn't fool|beat the polygraph|lie-detector
polygraph|lie-detector ..9 boyfriend|girlfriend|husband|wife|ex|suspect|him|her|he|she|stepfather
fail|fails|failed|flunked|passed the|a|his|her|their ..2 polygraph|lie
`);

/** Charged, held, suspected: whose words they are. */
const CASE = phrases(`
gun|buried|arrested|arrest|arrests|charged|charges|accused|suspect|suspects|custody|cruiser|interview|interrogation|detectives|detective|investigators|handcuffs|cuffs|cells|cell|caught|nabbed|busted|bail|killer|murder|murders|robbery|break-ins|break-in|arson|stabbing|stabbed|polygraph|homicide|court|judge|guilty|stole|stolen|shooting|theft|lawyer|collared|apprehended|interviewed|confessed|crime|crimes|squad|stolen|thief|suspects|fraud|burglary|holdup|theft|charge|detained|booked
faces|fires
gun|buried|arrested|arrest|arrests|charged|charges|accused|suspect|suspects|custody|cruiser|interview|interrogation|detectives|detective|investigators|handcuffs|cuffs|cells|cell|caught|nabbed|busted|bail|killer|murder|murders|robbery|break-ins|break-in|arson|stabbing|stabbed|polygraph|homicide|court|judge|guilty|stole|stolen|shooting|theft|lawyer|collared|apprehended|interviewed|confessed
`);

/** Said in open court, or about ourselves, or by those whom the law protects in another way. */
const COURT = phrases(`
guilty plea
admitted ..4 in|to|before|at ..2 court|judge
plaide|condamne|condamnee|reconnu-coupable|reconnue-coupable
pleaded|pleads|pled|plead|pleading|convicted|sentenced|sentencing|jailed|conviction|crown-court|magistrates
`);
const OTHERS = phrases(`
self confessed
i|we|you|let's|us must|have|got|gotta|will|to|'ll|might|can|should? admit|confess|admitted|confessed
true confession|confessions
confession time|corner|booth
confession we|i|our|my
admit it
victim|victims|witness|witnesses|complainant|survivor|caller|callers|hospital|resident|residents|neighbours|scammer|scammers|fraudster|fraudsters
right to remain
everyone|anyone|anybody|you|all ..6 can|may|has|have|right ..7 say|saying nothing
if you
breath|sample|demand|provide-a-sample|comply
recruit|recruits|applicant|applicants|hiring|application|cadet|paramedics|medical|injured|doctor
`);

const FRENCH = phrases(`
avoue|avoues|avouee avoir|tout|son|etre|le|les|qu'|a|aux
a|ont tout? avoue
passe|passee|passer|passent aux aveux
ses|des|aveux aveux|complets
s'|se est|sont mis|mise a table
a|ont tout raconte|deballe|admis
a|ont refuse de? ..2 parler|repondre|collaborer|declaration
a|ont admis|reconnu|declare|raconte|explique|confie ..3 policiers|enqueteurs|police|qu'il|qu'elle|avoir
a|ont reconnu avoir|les-faits
echoue|echouer ..2 polygraphe|detecteur
refuse|refusent|refusait ..1 de ..1 parler|repondre|collaborer|s'expliquer
a|ont|avait ..2 avoue|confesse|admis|reconnu
`);
const CASE_FR = phrases(`
arrete|arretee|arretes|accuse|accusee|suspect|suspecte|enqueteurs|garde-a-vue|detenu|menottes|prevenu|prevenue|interrogatoire|avocat
`);

/** Readings from a roadside or station test. Common and harmless of an unnamed driver; evidence against a named one. */
const READING = phrases(`
blew|blows|blown ..2 {num}|over|twice|double|triple|three|four
blew|blows|blown a {num}|fail
reading|readings of {num}
bac of {num}
breathalyzer|breathalyser|breath-test|intoxilyzer|approved-instrument ..6 over|twice|times|{num}|double
times|double|twice|triple the legal? limit
souffle|souffler ..2 {num}|double|triple
alcoolemie ..4 {num}|double|triple
`);

/** The sentences in which a private person is named, and their neighbours. */
const aboutNamed = shared((reading: Reading) => {
  const near = new Set<number>();
  for (const name of names(reading)) {
    if (name.official || name.place) continue;
    const sentence = sentenceOf(reading, name.first);
    for (const each of [sentence - 1, sentence, sentence + 1]) near.add(each);
  }
  return near;
});

const isUnnamed = (reading: Reading, hit: Hit): boolean => !aboutNamed(reading).has(sentenceOf(reading, hit.from));

/** `confession: we ate the Timbits`, `I confess`: the one who speaks is the poster. */
const isPoster = (reading: Reading, hit: Hit): boolean =>
  [1, 2, 3].some(
    (back) =>
      sameSentence(reading, hit.from - back, hit.from) &&
      /^(i|we|you|let's)$/.test(reading.tokens[hit.from - back]?.word ?? ''),
  );

export const detect: Detect = {
  id: 'confession-or-statement',
  severity: 'warn',
  find: lookForOnce(
    { find: TOLD, inPost: CASE, shieldedBy: COURT, notNear: OTHERS, except: isPoster },
    { find: SILENT, inPost: CASE, shieldedBy: COURT, notNear: OTHERS, except: isPoster },
    { find: TESTED, notNear: OTHERS },
    { find: FRENCH, inPost: CASE_FR, shieldedBy: COURT },
    { find: READING, inPost: CASE, shieldedBy: COURT, except: isUnnamed },
  ),
};

export const words: Words = {
  value: 'fairness',
  basis: [
    { what: 'Criminal Code, ss. 517 and 542(2): evidence and confessions before trial', status: 'found' },
    { what: 'Charter, s. 11(d): presumed innocent until proven guilty', status: 'unverified' },
    { what: 'UK College of Policing guidance on arrests, charges and court results', status: 'found' },
  ],
  en: {
    title: 'What someone told police',
    reason: 'What a person told police, or would not say, and how a test went, may never be allowed in court.',
    instead: 'Leave out interviews, tests and silence. Say what the charge is.',
  },
  fr: {
    title: 'Propos tenus à la police',
    reason:
      'Ce qu’une personne a dit ou refusé de dire à la police, ou le résultat d’un test, pourrait ne jamais être admis en cour.',
    instead: 'Ne parlez ni de l’interrogatoire, ni des tests, ni du silence. Donnez l’accusation.',
  },
};

export const examples: Examples = {
  flags: [
    'The man arrested for the marina fires ⟦confessed to⟧ three of them.',
    'Suspect in cuffs, ⟦lawyered up⟧ in the parking lot.',
    'She was charged today. ⟦She refused to answer⟧ any of our questions.',
    'Our ⟦accused flunked the polygraph⟧ this afternoon.',
    'Charged: Osric Bellweather, 44. He ⟦blew 190⟧ at the station.',
    'Le suspect arrêté à Hull est ⟦passé aux aveux⟧.',
  ],
  allows: [
    'Confession time: nobody in the platoon can parallel park the command bus.',
    'She was arrested after being admitted to hospital with minor injuries.',
    'He pleaded guilty and admitted taking the car. He was sentenced today.',
    'A driver blew twice the limit at our spot check. Plan a ride home.',
    'The victim told police she saw two men run toward the lake. One suspect was arrested.',
    'Vous êtes en état d’arrestation? Vous pouvez garder le silence et parler à un avocat.',
  ],
};
