import { apartFrom, lookForOnce, remarksOn } from '../../detect/neighbours.ts';
import { has, phrases } from '../../detect/phrases.ts';
import { SCORN } from '../../detect/scorn.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const LAWMAKERS =
  'parliament|ottawa|politicians|politician|government|governments|lawmakers|feds|queen-s-park|city-hall|council|mps|mpps|senate|legislators|province|minister|city-council|premier|liberals|trudeau|house-of-commons';
const SYSTEM =
  'bail|justice-system|bail-system|court-system|legal-system|courts|sentencing|laws|law|system|ycja|bail-laws|judges|judiciary|legislation|bill';
const BROKEN =
  'broken|joke|failing|failed|fails|soft|lenient|lax|weak|useless|ridiculous|backwards|upside-down|toothless|insane|mess|disaster|laughable|failure|wrong|stupid|outdated|garbage|rigged|disgrace|crazy|nonsense|spineless';

const DISPUTED =
  'injection-site|injection-sites|consumption-site|consumption-sites|bike-lane|bike-lanes|speed-camera|speed-cameras|photo-radar|safe-supply|carbon-tax|gun-ban|gun-buyback|buyback|encampment|encampments|decriminalization|decriminalizing|legalization|carding|defunding|mandatory-minimums|cash-bail';

const BODIES = `${LAWMAKERS}|city|ontario|canada|toronto|quebec|courts|judges`;
const REMEDY =
  'bring-back|hire|invest|restore|stop|end|fix|change|crack|tackle|punish|lower|raise|lock|smarten|something|never|get-serious|get-tough|wake';

const ADVOCACY = phrases(`
write|call|email|phone|tell|contact|message|pester to? your|my|our councillor|councillors|mp|mpp|mps|mpps|representative|member-of-parliament|alderman
tell city-hall|queen's-park|ottawa|parliament|council ..3 what|how|to|that|you
parliament|ottawa|queen's-park|government|province|city|council|feds should|must|needs-to|has-to|ought-to bring|pass|change|fix|toughen|fund|stop|act|wake|give|scrap|end
bail|justice|court|legal|criminal-justice|parole|immigration system|systems|laws|law|reform|reforms ..4 ${BROKEN}|fixed|fixing|fix|overdue
${SYSTEM} is|are|has|have|were|in ..4 ${BROKEN}|fixed|fixing
broken|failed|lax|weak|soft|lenient|useless|toothless|crazy|ridiculous|woke|activist|liberal|left-wing|right-wing|bleeding-heart bail|justice|court|courts|laws|law|judge|judges|sentencing|system|politicians|legislation|agenda|prosecutors
fix|fixing|change|reform|scrap|overhaul|toughen|tighten|repeal|rewrite ..2 bail|sentencing|laws|law|ycja|justice-system|parole|bill
bail reform now|please|overdue
soft on crime|criminals|crooks|drugs
defund|defunding|defunded|defunders
call|calls|write|email|contact|tell|urge|ask|message|phone|bug|pester|lobby|remind ..1 your|our ..3 mp|mps|mpp|mpps|mla|mlas|councillor|councillors|councilor|member-of-parliament|representative|representatives|politician|politicians|senator|premier|mayor|member|alderman|council|city-council|ottawa|parliament
contact|call|email|tell|urge|ask|write ..1 city-council|council|ottawa|parliament|the-government|the-province ..2 tell|to|that|keep|fund|stop
need|needs|want|wants|demand|demands|deserve|time|bring|push|pushing|fight|support|overdue|overdue-for|where|why ..5 tougher|harsher|stiffer|longer|stricter|stronger|mandatory|real|heavier|serious sentence|sentences|penalties|penalty|laws|law|minimums|punishment|consequences|bail|jail|rules|fines|sentencing
tougher|harsher|stiffer|stricter|longer|mandatory sentences|penalties|laws|punishment|bail|minimums ..3 now|please|needed|work|works|overdue|would|is-the-answer|are-the-answer
cut|cuts|cutting|slash|slashing|slashed|gut|gutting|gutted|starve|starving|freeze|freezing ..3 police|our|policing|tps ..1 budget|budgets|funding
if ..2 council|city|government|ottawa|they ..1 fund|funded|funds us|police|officers
council|city-hall|government|politicians|ottawa|province fund|funded|funds|find|finds|found|finding ..2 money|millions|us|bike|arenas|statues
death penalty|capital-punishment
${LAWMAKERS} ..2 needs|need|must|should|has-to|have-to|ought|better|gotta ..3 fix|act|do|wake|step|stop|change|listen|toughen|give|fund|pass|scrap|repeal|reverse|protect|get|grow|close|ban|bring|make|start|approve|increase|rethink|shut|resign
${LAWMAKERS} ..2 wake|wakes|smarten|grow|finally up|act|acts|listens|does|do|gets|steps
${LAWMAKERS} ..3 doesn't|don't|won't|refuses|refuse|failed|keeps|keep|fails ..3 care|listen|act|fix|get|protect|cutting|hug|hugging|coddling|understand|fund|understands|us|victims
${LAWMAKERS} ..2 hug|hugs|hugging|coddle|coddles|coddling|side|sides ..4 criminal|criminals|thug|thugs|crook|crooks|offenders
hug|hugs a thug
abolish|scrap|repeal|axe|kill|end|legalize|decriminalize|criminalize|oppose|stop|reverse|pass|support|reject ..3 tax|bill|c-75|c-21|c-5|act|gun-ban|safe-supply|injection-sites|injection-site|gun-grab|carbon-tax|speed-cameras|catch-and-release|decriminalization|legislation
sign the|this|our petition
thanks for nothing ..1 council|ottawa|parliament|mayor|premier|minister|city-hall|government
catch and release bail|laws|policies|policy|justice|system|approach|politics
judges|courts|judge|court ..4 too|so|far|way|overly ..1 lenient|soft|easy|weak|nice|light
keep|keeps arresting|catching|releasing ..2 same
same ..4 people|guys|offenders|crooks|criminals ..4 over-and-over|again-and-again|every-week|every-single
free palestine|gaza|the-hostages|tibet
ceasefire now
lock|locking them|criminals up ..3 throw|key
arrest|arrested|catch|caught|charge|charged release|released|bail|bailed repeat|again|and-repeat
someone|somebody|anybody|politicians|mps|lawmakers|whoever ..3 parliament|ottawa|hill|queen-s-park|city-hall|house|wrote|passed|thought|council ..3 should|try|needs|come|explain|wake|ride|must|ought
whose ..2 idea|brainwave
catch and release
bail|sentencing|parole|laws|law|ycja|legislation|loopholes|loophole ..2 has|have|needs|need|must|should|ought|got ..1 to? ..1 end|change|changed|go|be|fix|fixed|tougher|reformed|scrapped|close|closed|teeth
cuts|cutting|slashing|slash|defunding to? ..1 police|policing|officers|cops ..2 budget|budgets|is|are|means|would|will|funding|now|again
police budget|funding|budgets ..5 must|should|needs|need|deserves|mistake|protect|joke|approve|pass|support
laughing|laugh at us|the-system|the-law|police|courts
write|wrote|writing|call|email|phone ..2 your|to-your|the ..2 mp|mpp|mps|mpps|councillor|mayor|premier|minister|ottawa
failed experiment|policy|policies|system
safe|supervised supply|injection|consumption ..12 disaster|kindergarten|daycare|school|failed|insane|idea|close|shut|next-door|playground|wrong|kids|never
give us|police|cops ..3 mandatory|tools|tougher|laws|power|powers|budget|funding|officers|back
say|saying|said|vote|voting|voted no|yes to|on ..4 safe|consumption|injection|bill|defund|tax|ban|cuts|carding|cameras|budget
you|we|they|canada voted for|against this|them|it|that
judge|judges|magistrate|jp|jps|courts ..2 needs|need|should|must|has|have|ought to? ..1 be|go|resign|retire|removed|fired|explain|start|wake|face
revolving door
no|any|without|have|has|had|grow|grew|need|needs teeth|spine|backbone ..2
system|courts|court|judges|laws|government|governments|ottawa|council|politicians|parole-board ..2 let|lets|letting|fail|fails|failing|failed ..1 everyone|everybody|us|you|victims|people|families|canadians|the-public|all|communities|officers
wish|hope|if-only|pray ..3 judges|courts|politicians|council|government|ottawa|parliament|lawmakers|mps would|could|'d|start|starts|take|takes|will|had|finally
don't|do-not|doesn't need ..1 more|another ..2 protest|protests|study|studies|bike-lanes|consultants|politicians|inquiry|inquiries|condos|reports
government|queen-s-park|ottawa|council|city-council|city|premier|mayor|province|feds ..3 made|did|got|was|were|is|are ..4 mistake|right|wrong|error|shortsighted|foolish ..1
${DISPUTED} ..3 is|are|was|were|has|have|do|does|did|don't|doesn't|should|must|need|needs|only|just|never ..6 mistake|wrong|belong|ripped|torn|nothing|grab|waste|failure|failed|disaster|punish|punishes|experiment|joke|insane|useless|stupid|idea|scrapped|abolished|work|works|worked
${DISPUTED} punish|punishes|hurt|hurts|endanger|endangers|ruin|ruined|ruins ..2 people|hunters|farmers|victims|everyone|drivers|neighbourhoods|our|the
cash grab
law|laws|bylaw|bill|act|rules|fines|penalties|sentences doesn't|don't|does-not|do-not|didn't|aren't|isn't ..1 go|far|enough|tough|harsh|strong|work
vote|voted|voting against|for|down bill
more money|funding for|to police|policing|cops|officers|us
with|on|under this|such-a|that ..1 budget
users|addicts|criminals|dealers|offenders|thieves need|needs|belong|belongs|deserve ..1 jail|prison|bars
${BODIES} ..1 should|must|better ..1 ${REMEDY}
${BODIES} ..1 needs|need|has|have|ought to ${REMEDY}
${LAWMAKERS}|city|courts|judges has|have|needs|need to ..1 do something|better|more|their
ontario|canada|toronto|city|country|province|we need|needs|deserve|deserves ..1 more|better|real|tougher|new|stronger jails|prisons|judges|leadership|politicians|laws|jail|prison
${DISPUTED} has|have|'s|must|needs|need got? to? go|end|stop
support|stop|back|oppose|defend|save|fund|build|kill the ..1 pipeline|pipelines|blockade|strike|convoy|truckers|protesters|highway|bill|motion
vote|votes|decision|move|plan to cut|slash|defund|scrap|rip|close|freeze|gut ..8 reckless|mistake|wrong|shameful|dangerous|foolish|shortsighted
wanted|wants|voted|asked|marched|chanted for? fewer|less ..1 of us|cops|officers|police
after ..1 duck|law-abiding|licensed|legal|lawful? hunters|farmers|sport-shooters|gun-owners|owners
pinky swear+|promise+
great|nice|wonderful|fantastic|lovely|some|quite system ..1 we|they|you|eh|folks|isn't|canada
rip|ripped|ripping|tear|tearing|tore|torn ..1 out|up ..3 lane|lanes|bike-lanes
voted|vote|votes|voting to rip|cut|slash|defund|scrap|gut|freeze|shrink
out|home|released|bail|bailed|free|street|streets|walked|walking ..5 before ..3 ink|paperwork|report|notes|shift|coffee ..4 dry|dried|done|finished|ended|cold|over|typed|complete
money|millions|dollars|budget ..2 spent|spend|wasted|blown|goes|thrown on|at ..2 consultants|bike-lanes|statues|studies|murals|art
more rights|sympathy than
`);

/** What parties and voters argue about. */
const TOPIC = phrases(`
bail|ycja|criminal-code|c-75|c-21|c-5|sentencing-laws|safe-supply|injection-site|injection-sites|consumption-site|consumption-sites|decriminalization|decriminalizing|carbon-tax|gun-ban|gun-buyback|gun-buybacks|gun-grab|gun-laws|gun-control|carding|street-checks|minimum-sentences|mandatory-minimums|capital-punishment|parole-system|immigration-policy|bike-lanes|protesters|protestors|demonstrators|encampment|encampments|police-budget|police-funding|defunding|police-reform|bail-laws|justice-system|young-offenders-act|speed-cameras|photo-radar|legalization|tax|taxes|convoy|pride-parade|abortion|climate-activists|public-funding|lawmakers|judges|cut-our-funding|our-budget|our-funding|activists
youth criminal justice act
`);
/**
 * Taking a side on it. The genuine posts that are held argue for or against a bill in the service's own voice; the Chief's
 * or the Board's published position, said to be theirs, passes.
 */
const STANCE = phrases(`
bring back|bringing carding|street-checks|capital-punishment|mandatory-minimums|speed-cameras|photo-radar
${SCORN}
failed-experiment|broken|wake-up|common-sense|backbone|spine|guts|rewritten|scrapped|repealed|abolished|abolish|repeal|scrap|overhauled|overhaul|axed|defunded
do|does|doing nothing about|for|to|but
punish|punishes|hurt|hurts hunters|farmers|victims|officers|law-abiding|honest|drivers|taxpayers
we|we're|i|i'm|are|am against|opposed|oppose|support|back|for ..1 the|this|any|more|all
need|needs|have|has to start|stop
time|want|need|ought to close|shut|scrap|ban|end|repeal|rip|tear|toughen|fix|rethink|reverse
reverse|undo|cancel|scrap it|course|that|them
put|putting|puts ..2 people|them|criminals|offenders in|back|behind|on ..2 jail|bars|street|streets
enough is enough
is|are|keeps failing
end it|this|them|now
needs|need|has|have to be|go|change|end|stop|wake
it's|is|about|high|past time ottawa|to|for|we|they|that|someone|politicians|parliament|government|council
cost|costing|wasting|wasted|waste ..2 taxpayers|tax|millions|money
demand better|action|change
letting|let victims|us|you|communities|canadians|families ..1 down
not bail
get a job
bring|brings it|them back
voted to ..4 cut|slash|defund|funding|budget
pay|paid for ..5 council|ottawa|city
not|but|none|never for|to ..1 cops|police|officers|us|policing
should ..3 ride|fear|ashamed|resign|arrested|fired
whose|bright|brilliant|dumb|stupid ..1 idea|thinking|plan
should ..3 try|come|visit|spend|see|explain|wake|answer
tougher|stiffer|harsher|lax|weak|loophole|loopholes
doesn't-work|never-worked|failed-experiment|failed-policy|disaster
don't|do-not|stop|quit ..2 let|fund|paying|pretend|enable|enabling|coddling|build|building
`);

/** News of a law, a consultation, the Chief's own published position, and words with another sense. */
const NEWS = phrases(`
headquarters|entrance|lobby|out-of-order|repair+
study|university|research|lecture|panel|conference|museum|history|film|play|book|novel|exhibit
graffiti|damage|damaged|signs|vandalism
ycja|act means|prohibits|prevents|protects|forbids|bars|says|requires
under|per|following|because-of|due-to the? ycja|act
woke up|to|at|me|us|early|him|her|the|them
fraud|scam|scams|scammers|income-tax|cra
support|services|act|education line|workers|act
new|starting|effective|introduces|introduced|takes-effect|comes-into|in-effect|force ..5 law|laws|fines|fine|penalties|rules|legislation|bylaw|act
consultation|consultations|have-your-say|survey|town-hall|public-meeting|deputation|deputations|feedback|questions
chief|board|association|deputy|minister|mayor|premier|oacp|cacp ..5 statement|position|letter|remarks|testified|testimony|submission|speaks|spoke|report|calls|announced|announces|said|says|announcement|committee
`);
const NEWS_POST = phrases(`
garage|quote|via|op-ed
fishing|derby|trout|chili|cook-off|bake-off|contest|judging
`);

const FRENCH = phrases(`
appelez|ecrivez|telephonez|dites ..1 votre|vos|nos depute|deputee|deputes|conseiller|conseillere|elus
faut abolir|changer|durcir|resserrer|reformer ..3 loi|lois|caution|peine|peines|regle|regles|systeme
faut|faudrait|veut|voulons|exigeons|reclamons|besoin|temps ..4 peines|lois|sanctions|sentences plus severes|dures|longues|strictes|serieuses?
ecrivez|appelez|telephonez|dites|parlez|contactez ..2 votre|vos|notre depute|deputes|conseiller|conseillere|maire|ministre|deputee
systeme|justice|cautionnement|tribunaux|juges|lois ..4 brise|brisee|casse|laxiste|laxistes|laxisme|mous|molle|molles|trop-mou|ridicule|ridicules|echec|passoire|farce|blague
definancer|definancement|definancez
ottawa|gouvernement|politiciens|deputes|ville ..2 doit|doivent|devrait|devraient ..2 agir|changer|reformer|reveiller|durcir|cesser|financer|investir
wokes|gauchistes|gauchiste
trop|ideologie|les|gauche woke
peines|sentences|lois|amendes|sanctions ..2 trop|sont|pas ..2 legeres|faibles|clementes|courtes|assez|mou|molles
`);
const NEWS_FR = phrases(`
nouvelle|nouvelles|entre|entrent|vigueur|consultation|consultations|chef|conseil
`);

/** Those who make laws and budgets, and what they are known for: beside it any remark takes a side. */
const MAKERS = phrases(`
parliament|politicians|politician|lawmakers|feds|queen-s-park|city-hall|councillors|mps|mpps|senators|bail-reform|bail-system|bail-laws|ycja|mandatory-minimums|safe-supply|consumption-site|consumption-sites|injection-site|injection-sites|carbon-tax|carbon-rebate|gun-ban|gun-buyback|speed-cameras|police-budget|defunding|decriminalization|catch-and-release
youth criminal justice act
`);

const listed = lookForOnce(
  { find: ADVOCACY, notNear: NEWS, shieldedBy: NEWS_POST },
  { find: STANCE, notNear: NEWS, shieldedBy: NEWS_POST, except: apartFrom(TOPIC) },
  { find: FRENCH, notNear: NEWS_FR },
);

export const detect: Detect = {
  id: 'policy-advocacy',
  severity: 'warn',
  find: (reading) => [...listed(reading), ...(has(reading, NEWS_POST) ? [] : remarksOn(reading, MAKERS, NEWS, 0))],
};

export const words: Words = {
  value: 'fairness',
  basis: [
    {
      what: 'Community Safety and Policing Act, 2019, s. 86, and O. Reg. 402/23, s. 5: no political views on police duties while on duty',
      status: 'found',
    },
    { what: 'R v Zameer 2024: public remarks on a court’s result, and the apology', status: 'found' },
    { what: 'International Association of Chiefs of Police, model policy on social media', status: 'found' },
  ],
  en: {
    title: 'Arguing about laws or budgets',
    reason: 'An official account is not the place to argue about laws, judges or budgets.',
    instead: 'Explain what the law says now, and link to where people can have their say.',
  },
  fr: {
    title: 'Débat sur les lois ou les budgets',
    reason: 'Un compte officiel n’est pas l’endroit pour débattre des lois, des juges ou des budgets.',
    instead: 'Expliquez ce que dit la loi, et donnez le lien où les gens peuvent donner leur avis.',
  },
};

export const examples: Examples = {
  flags: [
    'The ⟦bail system is broken⟧ and you pay for it.',
    '⟦Tell your MPP⟧ to back Bill 9.',
    'We ⟦need tougher sentences⟧ for gun crime.',
    '⟦Defund⟧ crowd got its way again.',
    '⟦Safe supply is a failed experiment⟧.',
    'Le ⟦système est brisé⟧, point.',
  ],
  allows: [
    'New fines for stunt driving start on July 1.',
    'Have your say on the police budget at the Board meeting.',
    'Our bail compliance team checked 40 addresses this week.',
    'A homeowner woke up to the sound of glass. Call us if you saw anything.',
    'The Chief’s statement on the new law is on our site.',
    'De nouvelles lois sur la vitesse entrent en vigueur lundi.',
  ],
};
