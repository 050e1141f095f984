import { phrases } from '../../detect/phrases.ts';
import { replaceWith } from '../../detect/replace.ts';
import type { Detect, Examples, Words } from '../rule.ts';

/**
 * Words that put a person's worst day in place of the person. The ones that are nothing but an insult (psycho, nutjob,
 * lunatic) are demeaning-label's. "Homeless man" is left alone: it is plain English in every other police post.
 */
const STREET = phrases(`
vagrant|hobo|bum
homeless guy|dude|bum
bag lady
tramp
`);
const STREET_MANY = phrases(`
vagrants|hobos|hoboes|bums|transients
the homeless
tramps
tent|tent-city|street|shopping-cart|cardboard|bridge|sidewalk people|folk|dwellers
`);
const STREET_A = phrases(`
a vagrant|hobo|bum|transient
a homeless guy|dude|bum
`);
const DRUGS = phrases(`
junkie|junky|crackhead|druggie|druggy|doper|dopehead|tweaker|methhead|smackhead|pillhead|pothead|drug-addict
dope fiend
addict
crack|meth|smack|pill|pot head
`);
const DRUGS_MANY = phrases(`
junkies|crackheads|druggies|dopers|dopeheads|tweakers|methheads|smackheads|pillheads|potheads
crack|meth|smack|pill|pot heads
dope fiends
addicts
`);
const DRUGS_A = phrases(`
a drug|crack|heroin|meth|known addict
an addict
`);
const DRINK = phrases(`
squeegee kid|kids
wino|winos|boozehound|boozehounds|drunkard|drunkards
the|these|those|our|some|two|three|few drunks
shopping|shopping-cart|sleeping-bag|sleeping|syringe|pipe|crack|bottle|tent|panhandling|park-bench|needle|methadone crowd|people|gang|bunch|set
riffraff
toxicomane|toxicomanes
panhandlers|panhandler|beggars
regular|frequent flyer|flyers ..4 psych|detox|shelter|ward|floor
boozer+|alkie+
needle people
great unwashed
a|another|some|this|that|old|local|passed-out drunk ..1 off|from|in|on|out|was|who|at|again|asleep|sleeping|passed|yelling|stumbling
bath salts
regulars ..1 in|on|at|from|under the ..1 stairwell|park|bench|benches|bridge|shelter|alley|doorway|underpass|vestibule|encampment
the|usual|local|more|some|these|those|our ..1 zombies
`);
const CRISIS = phrases(`
crazy|deranged|demented|unhinged|mental guy|man|lady|woman|person|dude|gal|chick|neighbour|neighbor|ex
mentally|emotionally ill|unstable|disturbed|sick guy|man|lady|woman|person|male|female|individual|dude
=EDP
schizo|nutter|loony|nutjob|nutcase|wacko|whacko|psycho|lunatic|crackpot|kook|wingnut|fruitcake|madman|madwoman
nut|head|basket|mental case
nut|whack|wack job
mental|psych|psychiatric|psycho patient
psych case|call|guy|lady|man|woman
crazed|psychotic|schizophrenic|insane|manic|bipolar guy|man|lady|woman|person|dude|individual|male|female
schizophrenic|psychotic
`);
const CRISIS_MANY = phrases(`
=EDPs|EDPS
the mentally ill|deranged|disturbed
schizos|nutters
nut|whack|wack jobs
crazies|weirdos|wackos|whackos|loonies|psychos|nutters|kooks
`);
const PLACES_OF_CARE = phrases(`
not right in the head
funny|crazy farm|house
not all there
screw|screws loose
loose screw
few|couple|three|two bricks|sandwiches|fries|cards short
lights are? on|but ..1 nobody|no-one
off his|her|their|the rocker|meds|nut
cuckoo|cuckoo's ..1 nest
men in white coats
`);
const STATUS = phrases(`
illegal alien|immigrant|migrant
`);
const STATUS_A = phrases(`
an illegal alien|immigrant|migrant
`);
const STATUS_MANY = phrases(`
illegal aliens|immigrants|migrants
illegals
an|one|some|this|that|another illegal was|is|who|driving|working|caught|behind|has|had
`);
const SEX_TRADE = phrases(`
a|one|another|this|that|some|known [hooker|prostitute|streetwalker]
lady of the night
`);
const SEX_TRADE_MANY = phrases(`
hookers|prostitutes|streetwalkers|street-walkers
ladies of the night
`);
const DISABILITY = phrases(`
wheelchair bound
a cripple
deaf and dumb
deaf-mute
confined|restricted to a|his|her wheelchair
`);
const EN_FRANCAIS = phrases(`
les|des|nos|ces drogues ..1 et|dans|du|de|qui|ont|sont|se|au
clochard|clocharde|clochards|robineux|queteux|poivrot|poivrots|poivrote|ivrogne|ivrognes|soulon|soulons
un|le|ce|vieux drogue
les|des illegaux
prostituee|prostituees
un|une|le|la|ce|cette fou|folle|fous crie|criait|hurle|hurlait|courait|dans|se|a|qui
`);

/** Ads, jokes about oneself, sports, names of things. */
const HARMLESS = phrases(`
coffee|caffeine|chocolate|sugar|gym|sports|sport|running|fitness|news|adrenaline|adrenalin|thrill|history|tea|donut|doughnut|tim|hockey|book|puzzle|speed|travel|phone|shopping|shoe|pumpkin|spice|bike|plant|game|gaming|music|tv|podcast|cookie|cheese|candy|baking|work|data|weather|adventure|car|ladder|snow|ski|stat|food|pizza|bacon|tiktok|social|work ..1 addict|addicts|junkie|junkies|junky|fiend|fiends|freak|freaks
bum wheel|tire|knee|knees|leg|legs|shoulder|hip|ankle|deal|rap|steer|bag|bags|wrap|note|around|out|wiggle|crack|cheeks
in|on the bum
transient lifestyle|population|nature|workers|worker
bum bum
psycho therapy|social
a|an former|recovering|recovered|ex addict
recovering|recovered|recovery|former|ex|reformed|love|loved ..1 addict|addicts
the homeless shelter|shelters|man|woman|person|male|female|people|population|community|individual|individuals|outreach|persons|men|women|youth|encampment|family|families|count|hub|project|charity|camp|support|resource|unit|team|sector|crisis|issue|problem|situation|center|centre|world|league|street|services|veteran|veterans|animals|pets|pet|dogs|cats|animal|dog|cat|hostel|link|link's|agenda|strategy|liaison
homeless guy fawkes
pot head lights|gasket
try|rugby|scrum|prop|match|starting|captain hooker|hookers
hooker|hookers scored|try
transients voyageurs
`);

/** The same words stand in posts that serve and stand up for people. */
const IN_SERVICE = phrases(`
shelter|shelters|outreach|donate|donated|donating|donation|donations|charity|volunteer|volunteers|volunteered|feed|feeding|fed|meals|meal|soup|kitchen|serve|serving|served|housing|warm|warmth|coats|clothing|socks|blankets|sleepout|sleep|fundraiser|fundraising|help|helps|helping|helped|support|supporting|supports|supported|care|caring|awareness|recovery|treatment|stigma|rehab|rehabilitation|counselling|hostel|charities|gift|gifts|collect|collecting|services|vulnerable|christmas
accueil|refuge|aide|aider|dons|soutien|soutenir|sensibilisation|traitement|preventi|services|refuges
raise~ ..4 money|funds|awareness|dollars|for|{num}
`);

/** A hooker is a player there. */
const RUGBY = phrases(`
rugby|scrum|prop|flanker|try|tries|kickoff|kick-off|union|cap|wallabies|squad
`);

export const detect: Detect = {
  id: 'stigmatizing-term',
  severity: 'advise',
  find: replaceWith(
    { find: STREET, unless: HARMLESS, replacement: 'person experiencing homelessness' },
    { find: STREET_A, unless: HARMLESS, replacement: 'a person experiencing homelessness' },
    { find: STREET_MANY, unless: HARMLESS, notNear: IN_SERVICE, replacement: 'people experiencing homelessness' },
    { find: DRUGS, unless: HARMLESS, notNear: IN_SERVICE, replacement: 'person who uses drugs' },
    { find: DRUGS_A, unless: HARMLESS, notNear: IN_SERVICE, replacement: 'a person who uses drugs' },
    { find: DRUGS_MANY, unless: HARMLESS, notNear: IN_SERVICE, replacement: 'people who use drugs' },
    { find: DRINK, unless: HARMLESS },
    { find: CRISIS, unless: HARMLESS, replacement: 'person in crisis' },
    { find: CRISIS_MANY, unless: HARMLESS, notNear: IN_SERVICE, replacement: 'people in crisis' },
    { find: PLACES_OF_CARE },
    { find: STATUS, replacement: 'person without immigration status' },
    { find: STATUS_A, replacement: 'a person without immigration status' },
    { find: STATUS_MANY, replacement: 'people without immigration status' },
    { find: SEX_TRADE, unless: HARMLESS, shieldedBy: RUGBY, replacement: 'person in the sex trade' },
    { find: SEX_TRADE_MANY, unless: HARMLESS, shieldedBy: RUGBY, replacement: 'people in the sex trade' },
    { find: DISABILITY },
    { find: EN_FRANCAIS, notNear: IN_SERVICE },
  ),
};

export const words: Words = {
  value: 'respect',
  basis: [
    { what: 'Missing and Missed (2021), the review of missing-person cases at Toronto Police', status: 'found' },
    { what: 'Ontario Human Rights Commission, policing policy of 2019: degrading statements', status: 'partial' },
    { what: 'West Yorkshire Police, 2015: people who lived in a car were mocked online', status: 'found' },
    { what: 'Canadian Psychiatric Association, media guidelines (2017): words without stigma', status: 'found' },
  ],
  en: {
    title: 'Word that labels a person',
    reason: 'Some words blame people for being poor, sick or new here.',
    instead:
      'Put the person first: “a person experiencing homelessness”, “a person in crisis”, “a person who uses drugs”.',
  },
  fr: {
    title: 'Mot qui étiquette une personne',
    reason: 'Certains mots reprochent aux gens d’être pauvres, malades ou nouveaux ici.',
    instead:
      'Nommez d’abord la personne : « une personne en situation d’itinérance », « une personne en crise », « une personne qui consomme ».',
  },
};

export const examples: Examples = {
  flags: [
    'The lobby smells better now that the ⟦hobos⟧ have moved on.',
    '⟦Junkies⟧ left needles by the splash pad again.',
    'A ⟦crazy lady⟧ keeps calling 911 about her neighbour’s cat.',
    'We dealt with ⟦an illegal alien⟧ at the bus station.',
    'Transported one ⟦EDP⟧ to hospital before lunch.',
    'Officers spoke to two ⟦hookers⟧ on the corner.',
    'Un ⟦clochard⟧ dormait dans le guichet automatique.',
  ],
  allows: [
    'Caffeine addicts, rejoice: free coffee at 14 Division until ten.',
    'Crazy winds on the Island today. Hold on to your hats.',
    'Sock drive for the homeless shelter on Peter Street, bring your pairs by Friday.',
    'PC Obi played with a bum knee and still scored twice.',
    'A recovering addict told our recruits how a kind word saved his life.',
    'La Maison accueille des personnes en situation d’itinérance chaque soir.',
  ],
};
