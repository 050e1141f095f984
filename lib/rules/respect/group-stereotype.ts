import { lookForTogether } from '../../detect/neighbours.ts';
import { type Hit, has, lookFor, phrases } from '../../detect/phrases.ts';
import type { Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

/** Where people, or their parents, come from; what they believe. Each is harmless until it stands beside a crime. */
const ORIGIN =
  'romanian|romanians|roma|romani|european|europeans|russian|russians|ukrainian|ukrainians|polish|albanian|albanians|hungarian|hungarians|bulgarian|balkan|italian|italians|portuguese|greek|turkish|african|africans|nigerian|nigerians|ghanaian|ghanaians|somali|somalis|eritrean|eritreans|ethiopian|ethiopians|congolese|caribbean|jamaican|jamaicans|trinidadian|haitian|haitians|chinese|asian|asians|vietnamese|korean|koreans|filipino|filipinos|indian|indians|punjabi|punjabis|sikh|sikhs|hindu|hindus|pakistani|pakistanis|bangladeshi|tamil|tamils|lankan|lankans|iranian|iranians|persian|afghan|afghans|iraqi|iraqis|arab|arabs|eastern|syrian|syrians|lebanese|egyptian|moroccan|algerian|muslim|muslims|islamic|jewish|jews|latino|latinos|hispanic|hispanics|mexican|mexicans|colombian|colombians|chilean|chileans|venezuelan|indigenous|native|natives|black|blacks|brown|white|aboriginal';
const NATION = ORIGIN.replace(/\b(eastern|natives?|blacks?|brown|white)\|?\b/g, '').replace(/\|$/, '');
const STATUS =
  'immigrant|immigrants|migrant|migrants|refugee|refugees|newcomer|newcomers|foreign|foreigner|foreigners|asylum|gypsy|tchc|trans|gay';
const GROUP = `${ORIGIN}|${STATUS}`;
const PEOPLE =
  'people|men|women|guys|kids|youth|youths|teens|teenagers|boys|girls|folks|student|students|families|tenants|residents|drivers|males|females|parents|seniors|ladies|seekers|nationals|youngsters|tourists|visitors|workers';
const CRIME =
  'gang|gangs|gangsters|thief|thieves|scammer|scammers|criminals|crooks|fraudsters|robbers|burglars|pickpockets|mobsters|shoplifters|pimps|terrorists|swindlers|beggars|bandits|hoodlums|mobs|mob';
const ALWAYS =
  "always|never|all|simply|constantly|naturally|can't|cannot|don't|won't|never|steal|lie|cheat|fight|rob|breed|cause|refuse";
const VERDICT =
  'violent|lazy|dangerous|criminals|thieves|crooks|scammers|liars|trouble|animals|nothing|worst|problem|problems|same|bad|terrible|awful|rude|dirty|bunch|aggressive|cheap|responsible|involved|behind';
const HOME =
  "building|buildings|complex|tower|towers|highrise|highrises|block|blocks|neighbourhood|neighborhood|neighbourhoods|area|areas|street|project|projects|community|communities|estate|townhouses|townhomes|reserve|reserves|hood|town|tracks|corner|place|school|country|countries|postal|housing|building's|area's";

const CRIME_BY_ORIGIN = phrases(`
eastern|middle|south|east|sri|latin|north|west|central? ${GROUP} ${CRIME}
${ORIGIN} burglary|burglar|theft|robbery|fraud|scam|pickpocket|car-theft|crime|drug|distraction crew+|team+|ring+|gang+|clan+|thieves|artist+|network+
crew+|gang+|ring+|${CRIME}|carjackers|offenders|dealers ..2 are|is|were all|mostly|always|usually|from? ${NATION}|asylum|refugees|newcomers|immigrants|foreigners
crew+|gang+|ring+|thieves from|of|in ..2 ${NATION} community|neighbourhood
`);

/** Those whom the crime is done to; names of units, films and markets; an intelligence term that names no people. */
const CRIME_BY_ORIGIN_OK = phrases(`
target|targets|targeting|targeted|aimed|against|victimize|victimizing|prey|preys|preying|defraud|defrauding|exploit|exploiting|from|protect|help ..5 ${GROUP}
phoning|calling|texting|emailing|contacting ..2 ${GROUP}
`);

const GENERALISED = phrases(`
all|most|every|these|those|half|bloody|damn ..1 ${GROUP}|international|university ${PEOPLE}? ..4 ${ALWAYS}|just|only|love|drive|act|behave|think|bring|come|lies|steals|cheats|fights
${GROUP} ${PEOPLE} ${ALWAYS}
${GROUP} ${PEOPLE} treat|beat|hit|view|respect|raise|drive ..3 women|wives|girls|kids|daughters|dogs|like|crazy|terribly
immigrants|refugees|migrants|newcomers|foreigners|muslims|jews|asians|africans|blacks|natives|somalis|jamaicans|romanians|nigerians|indians|sikhs|mexicans|haitians|russians|arabs always|never|can't|won't|refuse|steal|lie|cheat|ruin|bring|just|only|commit|cause|take
immigrants|refugees|migrants|newcomers|foreigners|muslims|jews|asians|africans|blacks|natives|somalis|jamaicans|romanians|nigerians|indians|sikhs don't|do-not ..2 respect|work|care|obey|belong|follow|assimilate|integrate|pay|drive|report|learn|like
${GROUP} ..1 ${PEOPLE}? are|is ..2 ${VERDICT}
${GROUP} community is|are ..2 behind|responsible ..2 this|these|most|nearly|every|half|it|them|crime
those|these ..4 kids|people|folks|families|teens|drivers are ..1 all the? same|alike|trouble
${GROUP} ${PEOPLE} think|believe|assume|expect they|their|to
international students always|never|simply|just|can't|cannot|don't|do-not ..2 learn|drive|care|respect|follow|obey|bother|park
immigrants|refugees|migrants|newcomers|foreigners have|need|must|should to? learn|understand|realize|respect|obey our|that|how ..1 laws|law|rules|values|ways|we|country
les|ces roumains|roms|gitans|noirs|arabes|musulmans|juifs|latinos|haitiens|africains|asiatiques|chinois|immigrants|etrangers|migrants|refugies|autochtones|itinerants ..1 sont|volent|mentent|viennent|profitent|conduisent|savent|font|veulent|respectent ..2 tous|toujours|jamais|que|pas|rien|voleurs|menteurs|violents|dangereux|n'importe|mal|ici
${GROUP} culture|mentality|upbringing|parenting|values|temper|tempers|manners|way|neighbourhood|area|gangs|crime|problem
asian|chinese|indian|women|female|old|elderly|senior|brampton|quebec|immigrant|foreign|teen|teenage|out-of-town drivers ..5 please|beg|check|learn|signal|blind|can't|never|always|strike|again|need|stop|should|yikes|sigh
les|ces roumains|roms|gitans|noirs|arabes|musulmans|juifs|haitiens|africains|immigrants|etrangers|migrants|refugies|autochtones|itinerants ..1 vivent|derriere|responsables|commettent ..4 vol|vols|crime|crimes|fraude|fraudes|drogue|aide-sociale|bs
${PEOPLE} from|of|in|on|with ..5 always|never|only|end ..1 end|up|steal|lie|grow|become|do|have|fight|act|think|know
some|certain|those|these|that|their|other|backward culture|cultures|religion|religions|nationalities|countries|communities ..1 just|simply|never|always|don't|can't|only|do-not|treat|value|teach|raise|have-no
roms|gitans|immigrants|migrants|etrangers|haitiens|arabes ..1 sont de|encore ..1 retour|la|passes|frappe
you|we can|could always|usually tell ..1 a|an|when|the|which|who|where
always|usually|never ..1 a|an|the {cap} ..1 driver|drivers|plate|plates|kid|kids|family|crowd|crew
same|certain|guess-which|which|different ..1 flag|flags|passport|accent|language|plates|last-name|surname ..4 every|each|again|car|on|time
on the take
`);

/** Their rights, and what they need not pay; and classes, where all are of one age. */
const GENERALISED_OK = phrases(`
families|newcomers|students|children|kids|youth|neighbours ..3 toured|visited|joined|met|cooked|guests|welcomed|celebrated|learned
never|don't|do-not need|have to
never|don't|do-not pay|send|share|give|sign ..1 for|police|anyone|money|your
all the same age|school|class|team|grade|size
`);

/** "Those people" is a way to say it without saying it. */
const THEM = phrases(`
those|these|such|them people|folks|families|kids|types|tenants ..1 ${ALWAYS}|only|bring|ruin|destroy|wreck|spoil|multiply|deserve
you people
ces|ce gens-la|monde-la|familles-la|jeunes-la
always ..2 the ..1 same ..3 crowd|bunch|families|family|faces|names|people|lot|kids|buildings|building|addresses|address|towers|block|complex|street|streets|blocks|houses|neighbourhood|area|few|ones|country|group|community
a certain type|kind|element|demographic|crowd|sort|community
gypsy|traveller|roma|immigrant|migrant|refugee|foreign ..1 crew+|gang+|famil~|families|clan+|ring+|mob|thieves|beggars
kids|teens|youth|teenagers|parents these days
raised on|by ..1 welfare|crime|handouts|wolves|the-street|gangs|social-assistance
`);

/** A group in the plural, and a verdict on it, close together. */
const MANY = phrases(`
romanians|russians|ukrainians|albanians|nigerians|somalis|jamaicans|haitians|koreans|indians|punjabis|sikhs|hindus|pakistanis|tamils|iranians|afghans|iraqis|arabs|syrians|muslims|jews|latinos|mexicans|colombians|chileans|africans|asians|natives|blacks|gypsies|travellers|immigrants|migrants|refugees|newcomers|foreigners|roms|gitans|noirs|arabes|musulmans|immigres|etrangers|haitiens|migrants
${ORIGIN}|immigrant|refugee|migrant|foreign|newcomer|international|those|these people|families|drivers|kids|youth|youths|teens|men|women|guys|boys|parents|students|tenants|workers|crowd|community
${PEOPLE}|kid|teen|everyone|everybody|anyone|nobody|half|most from|in|of|around the|that|this|those|these|there|up|out|back|down ..1 ${HOME}|there|north|east|west|south|neck|side|end|hood|co-op|shelter
those|these|such people|folks|kids|families
jeunes|gens|familles|locataires de|du|dans ..1 ce|cet|cette|ces|la ..1 quartier|immeuble|secteur|tours|bloc|coin
tenants|residents|kids|people|families|folks|youth|teens|parents at|from|in|of|on {num}|{cap}
ces immigrants|migrants|refugies|etrangers|familles|jeunes|gens
tom dick and
`);
const VERDICT_ON_ALL = phrases(`
steal|steals|stealing|thieves|thieving|crime|crimes|criminal|criminals|dealer|dealers|gangster|gangsters|gang|gangs|jails|prison|lazy|dirty|violent|violence|lie|lies|lying|liars|cheat|cheating|scam|scamming|scammers|ruin|ruined|ruining|overrun|overrunning|invade|invading|welfare|handouts|drunk|drunks|drink|temper|smell|smells|breed|breeding|savages|barbaric|backward|uncivilized|primitive|guns|knives|rob|robbing|beg|begging|freeload|suggestion|disrespect|lawless|trouble|troublemakers|problem|problems|voyous|voleurs|bandits|criminels|profiteurs|menteurs|paresseux|vendeurs
no respect|manners|morals|shame|regard|discipline|values
don't|doesn't|can't|cannot|won't|never|refuse|always ..2 respect|obey|drive|park|work|learn|behave|integrate|assimilate|care|listen|pay|follow|cooperate|call|talk|raise|teach
it's a fact
am i right
no wonder
as usual
grows|grow|growing up to
born to steal|rob|lie|cheat|deal
all know
our jails|taxes|streets|shelters|country|culture|tax
gun|knife|guns|machete|fists|profiter|profitent|voler|volent|violents|mentent|grateful|ungrateful|entitled|primitive|clueless|hopeless|worthless|useless|animals|mess
don't|doesn't|do-not|never ..1 believe|understand|value|want|know ..2 rules|laws|law|work|respect|english|jobs|responsibility|how
betises|naissent|delinquants|pourris|record|records|rap-sheet|crooked|warrant|warrants|thugs
`);
const NO_VERDICT = phrases(`
victim+|target~|targeting|aimed|against|protect|protecting|help~|support~|prevent~|prevention|report~|arrest~|charged|suspect+|accused|seized|investigate~|investigation+|investigator+|investigating|wanted|aged|described|witness|witnesses|anonymous~|program|programs|workshop|youth-in|crime-stoppers|partner~|recruit~|officers|police|event|offence+|exploitation|impaired|missing|allege~|please|safety|awareness|scams|fraud|if|statistics|employer+|rights
`);

/** They mean nobody in particular, or swindlers, or they are kind. */
const THEM_OK = phrases(`
hear|heard|thank|love you people
all the same age|school|class|team|grade|size
these|those people ..3 scam|cra|bank|victims|need|deserve|heroes|pros|professionals
`);

const ABOUT_OTHERS = phrases(`
scam|scams|scammer|scammers|fraud|fraudster|fraudsters|frauds|phishing|impersonating|impostor|volunteers|volunteer|victims|survivors|hate|racism|racist
`);

/** A place and everybody who lives there. */
const PLACE = phrases(`
${HOME} ..2 breeds|produces|attracts|spawns
${HOME} is|are|has|'s ..3 full|crawling|infested|overrun|riddled|teeming|lousy of|with ..2 ${CRIME}|criminal|crime|dealers|drugs|trouble|troublemakers|lowlifes|killers|addicts|junkies
${HOME} is|are|'s|was|has ..3 breeding|hotbed|cesspool|cesspit|hellhole|ghetto|jungle|zoo|dump|slum|slums|warzone|factory|nest|lost
breeding ground|grounds for ..2 ${CRIME}|crime|criminal|killers|violence|dealers|trouble
everyone|everybody|nobody|no-one|anyone who|that lives|living|stays|hangs ..1 there|in|here|around ..5 innocent|guilty|clean|honest|criminal|criminals|dealer|dealers|trouble|crook|crooks|gang|gangs|involved|works|job|good|record
we all? know who|which|what ..1 does|do|kind|type|sort|crowd|people|community
since|ever-since ..1 they|the|those|these|that ..2 shelter|mosque|temple|housing|refugees|migrants|newcomers|hotel|encampment|families ..3 opened|moved|arrived|came|started ..12 coincidence|stolen|robbed|crime|theft|thefts|hit|break-ins|worse|trouble|disappear|missing|gone
residents|tenants|people|families|folks|kids|youths|teens|teenagers|parents|boys of|from|in|at that|those|these ..2 ${ALWAYS}|just|only|love
what|who else? do|did|can|could|would|should you|we|they|people? expect from|of|in|out|on|around
raised with|by|without|in ..1 no|zero|wolves|barn|manners|respect|values|discipline|animals
the ghetto
no go zone|zones
shelter|mosque|temple|housing|encampment|hotel|tower|towers|co-op|group-home|students|newcomers|refugees|migrants|camp|hostel|consumption-site|injection-site|complex ..3 opened|moved-in|arrived|came|opens|opening|built|went-up|next-door|nearby|showed-up|around ..12 coincidence|shocker|surprise|wonder|funny|vanish|vanishing|disappear|disappearing|disappeared|missing|stolen|theft|thefts|crime|break-ins|robberies|lock|spike|up|trouble|nothing|worse|connect|math|dots
that's {cap} ..1 for
can take the {any} out of
let me guess
always|same|every ..8 that|those|this|these ..1 housing? ${HOME} ..6 same|surprise|again|families|crowd|people
guess which|what|where|whose ..1 postal|area|side|end|corner|part|street|intersection|neck
trust|believe|hire|rent|nobody|no-one|anyone|anybody|everyone|everybody ..2 from|in|at|on that|this|there|those ..1 ${HOME}
if you|you're|they're|he's|she's ..1 from|live|grew|grow ..3 {cap} ..6 gun|guns|knife|crime|criminal|gang|jail|trouble|thief|dealer|drugs|stolen|somebody|someone
must be something in the water
same postal code again|every|each
same postal code as always|usual|ever|last
that|that's|is|tells|us|you how|way they ..1 raised|brought|bred
nothing but ..1 gangsters|thugs|crime|trouble|drugs|dealers|criminals|crooks|thieves|junkies|welfare|violence|addicts|gangs|liars
nothing|nobody|no-one good|decent|honest|useful ..2 comes|came|come|lives|happens|ever
guess ..3 nationality|race|ethnicity|passport|religion|accent|skin|colour|country|citizenship|passports
another|more ..1 friday|saturday|weekend|night|day|shift ..1 another|more ..4 in|at|from|on ..4
kids|boys|people|families|folks|they are|were|be ..1 born ..1 crooked|bad|thieves|criminals|liars|violent|guilty|into-it
out|come of the jungle|gutter|slum|slums|bush|ghetto|swamp
`);

/** Where "they" come from, and where they should go. */
const ELSEWHERE = phrases(`
come|comes|came|coming|arrive|arrived ..2 here|canada|country|over|toronto|city ..6 and|to|then|just|only|from steal|expect|take|live|commit|break|rob|do|cheat|with|abuse|bring|countries|milk|never|don't
in|it 's|is|just|part|because of? their|that culture
cultural thing|problem
how|what they|people ..5 back|over home|there
dans leur culture|pays
c'est culturel
go|send|ship|sent|going|shipped|goes ..1 back to where|your|their|his|her ..1 country|came|come|homeland|india|china|africa|home
in|it's their? culture to
not how we do|things
cultural enrichment|enrichers
village raised
`);

const ELSEWHERE_OK = phrases(`
asked|know|tell|show|see|find|track|learn|ask|trace ..2 where they|he|she
`);

/** `Typical Parkdale.`: a whole place in one word. Days, months and the weather are typical too. */
const TYPICAL = phrases(`
typical [{cap}]
typical {cap} and|& {cap}
`);

const ENDS = /^$|^[.!?,;:)\n]|^ ?[^\x20-\x7e]/;
const NO_PLACE =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day|^(january|february|march|april|may|june|july|august|september|october|november|december|canada|canadian|ontario|toronto|british|leafs|winter|summer|spring|fall|autumn|christmas|weather|friday|yorkshire|english|scottish|uk|gta|i|day|weekend|male|men|dad|cop|police|k9|boy|girl|cat|dog)$/;

/** Only where the place is all that follows: `Typical Toronto construction season` goes on. */
const isNoVerdict = (reading: Reading, hit: Hit): boolean => {
  const last = reading.tokens[hit.to];
  if (last === undefined || NO_PLACE.test(last.word)) return true;
  const after = reading.text.slice(last.end, last.end + 3);
  const next = reading.tokens[hit.to + 1]?.word ?? '';
  return (
    !ENDS.test(after) &&
    !/^(crowd|behaviour|behavior|residents|kids|tenants|nonsense|stuff|drivers|driver|people|move)$/.test(next)
  );
};

/** Groups named with care: their festivals, their history, what is done for or against them. */
const WITH_CARE = phrases(`
heritage|history|celebrate|celebrating|celebration|festival|carnival|welcome|welcoming|proud|best|thank|thanks|amazing|generous|smile|smiles|wonderful|delicious|champions|great|fun|myth|myths|stereotype|stereotypes|bias|equity|inclusion|reconciliation|discrimination|profiling|recruit|recruitment|survey|race-based
patrimoine|prejuges|festival|merci
feel at home
kind to|and|words|gesture|act|folks|heart|hearted|stranger+|neighbour+|people|person|man|woman|enough
so|very kind
not|never|isn't|aren't ..2 all|every|about|because
`);

/** A post about hatred quotes it. */
const ABOUT_HATE = phrases(`
hate|hateful|racism|racist|anti-black|islamophobia|antisemitism
haine|haineux|racisme
`);

const verdicts = lookForTogether({
  cues: [MANY, VERDICT_ON_ALL],
  distance: 10,
  notNear: NO_VERDICT,
  shieldedBy: ABOUT_HATE,
});
const listed = lookFor(
  { find: CRIME_BY_ORIGIN, unless: CRIME_BY_ORIGIN_OK, notNear: WITH_CARE, shieldedBy: ABOUT_HATE },
  { find: GENERALISED, unless: GENERALISED_OK, notNear: WITH_CARE, shieldedBy: ABOUT_HATE },
  { find: THEM, unless: THEM_OK, notNear: WITH_CARE, shieldedBy: ABOUT_OTHERS },
  { find: PLACE, notNear: WITH_CARE, shieldedBy: ABOUT_HATE },
  { find: ELSEWHERE, unless: ELSEWHERE_OK, notNear: WITH_CARE, shieldedBy: ABOUT_HATE },
  { find: TYPICAL, except: isNoVerdict },
);

export const detect: Detect = {
  id: 'group-stereotype',
  severity: 'warn',
  find: (reading) => [...listed(reading), ...(has(reading, WITH_CARE) ? [] : verdicts(reading))],
};

export const words: Words = {
  value: 'fairness',
  basis: [
    { what: 'TPSB policy “Conduct of Service Members”: no discrimination on the grounds of the Code', status: 'found' },
    { what: 'Ontario Human Rights Commission, policing policy of 2019: degrading statements', status: 'partial' },
    { what: 'Ottawa Police, 2016: a sergeant was demoted for racist comments online', status: 'found' },
    { what: 'Toronto Police 55 Division, 2017: a post was removed for inflammatory words', status: 'found' },
  ],
  en: {
    title: 'Blames a whole group',
    reason: 'Blaming a whole group or neighbourhood for crime is unfair and untrue.',
    instead: 'Describe what was done and where, not a group of people.',
  },
  fr: {
    title: 'Blâme tout un groupe',
    reason: 'Reprocher le crime à tout un groupe ou à tout un quartier est injuste et faux.',
    instead: 'Décrivez le geste et le lieu, pas un groupe de gens.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦Albanian gangs⟧ are stealing catalytic converters in the west end.',
    'Yet another noise call. ⟦Those people never learn⟧.',
    'This ⟦tower is a breeding ground for thieves⟧ and everybody knows it.',
    '⟦What do you expect from⟧ that corner of Rexdale?',
    'If they do not like our laws they can ⟦go back to their country⟧.',
    'Shots heard at midnight. Typical ⟦Malvern⟧.',
    'Avec ⟦ces gens-là⟧, il faut tout répéter.',
  ],
  allows: [
    'Door-to-door fraud is hitting Portuguese seniors along Dufferin. Ask for ID.',
    'Happy Diwali! The parade leaves Gerrard Street at five.',
    'Typical Monday: rain, two tows and a very good muffin.',
    'Those people in yellow vests are our volunteers. Ask them anything.',
    'New here? Our newcomer drivers’ workshop runs in Arabic, Tamil and Ukrainian.',
    'Bonne fête du Nouvel An lunaire à nos voisins vietnamiens et coréens !',
  ],
};
