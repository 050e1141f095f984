import { lookFor, phrases } from '../../detect/phrases.ts';
import { matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

/** Nothing but an insult, whatever stands around it. */
const INSULTS = phrases(`
piece|pieces|pile|sack|load of garbage|trash|filth|crap|dirt|scum
thug+|thuggery|scumbag+|scum|dirtbag+|dirtball+|lowlife+|lowlives|sleazebag+|slimeball+|scuzzball|scrote+|toerag+
low life+|lives
thug thursday|tuesday
moron+|idiot+|imbecile+|bonehead+|knucklehead+|dimwit+|numbskull+|nitwit+|halfwit+|numpty+|muppets|dummies|dumbo|birdbrain|dunce
degenerate+|hoodlum+|vermin|sicko+|weirdo+|perv+|gangbanger+|mope+|skell+|deadbeat+|yob+
waste of skin|oxygen|air|space
criminal mastermind+|genius+|mensa
not the sharpest|brightest
few fries short
oxygen thief|thieves
crapule+|racaille|vermine|ordure+|imbecile+|abruti+|cretin+|minable+|pourriture|raclure|vaurien+
bon+ a rien
moins que rien
scum bag+|of
brain|criminal|evil surgeon|trust|surgeons|donor
finest|brightest|best|special|choice|sterling|fine ..1 specimen+|citizens
village idiot+
mensa
dumb and|& dumber
lights are on but|and
braincell+
room temperature iq
gene pool
this|real|quite|what|such a? piece of work
siblings|cousins|brothers|sisters|relatives shouldn't|should-not|married|marry|who-married|marrying
inbred+|buffoon+|nincompoop+|dingbat+|doofus|doofuses|dumdum+|meathead+|airhead+|blockhead+|dunderhead+|peabrain+|halfwits|twit+|twerp+|miscreant+|reprobate+|delinquent+|hooligan+|bloodsucker+|leeches|brainiac+|ratbag+|scoundrel+|sadist+|slob+|slimebag+|dipstick+|chucklehead+|pond-life|pondlife|drongo+|plonker+|pillock+|wazzock+|trashbag+
bottom feeder+|dweller+
mouth breather+
ne'er do well+
no brain+|iq
un|ce|ces|des|deux|trois lache+|voyou+|salopard+|truand+
bright spark+
nobel|pulitzer|oscar prize|award|goes
hoodrat+|creeper+|dumbo|goober+|dork+|nimrod+|ding-a-ling|clod+|oaf+|bimbo+|skank+|hag|geezer+|cretin+|troglodyte+|neanderthal+|caveman|cavemen|slacker+|freeloader+|moocher+|bozos|turd+|scuzz|tosspot|hothead+|brat+
clown|freak show
sale|sales|maudit|maudite|espece|gros|grosse|petit voleur|voleurs|bandit|bandits|crotte|ordure|imbecile|cave|con|epais|niaiseux|moron|lache|fou
not|hardly|isn't|wasn't ..1 exactly|quite ..1 ocean|ocean's|einstein|mensa|genius|houdini|moriarty|rocket|bright|smart|mastermind|sherlock|harvard|brain
if brains|stupidity|stupid|dumb|ignorance was|were
village ..3 missing|lost|wants|misses|called ..3
didn't|doesn't|not ..1 think that|this|it ..1 through
brains|iq|sense of a|an
dumbest|stupidest|worst|laziest|clumsiest|dimmest|dopiest|slowest|silliest|dumb|stupid|dim|clumsy|inept|hapless|bumbling|clueless|brainless|gutless|spineless|wannabe|two-bit|low-rent|discount|budget|bargain-bin|dollar-store|small-time|washed-up|so-called burglar+|robber+|shoplifter+|fugitive+|getaway|gangster+|thief|thieves|criminal+|crook+|vandal+|pimp+|hacker+|arsonist+|bandit+|carjacker+|outlaw+|tough|suspect+|perp+|offender+
dingus|dinguses|dunderhead|lamebrain+|simpleton+|sleaze|sleazes|sleazeball+|filthbag+|jerkface|jerkoff+|schmuck+|putz|yutz|klutz|schmo|lummox|galoot+|palooka+|chump+|bum-of|rascal+|rotter+|swindling|lowlife-scum|turd|wretch|wretches
trash|garbage|filth|vermin|rubbish like this|that|these|him|them|her
brains|iq zero|0|none|nil|optional|required|missing
get|buy|give|hand this|that|him|her|them ..1 guy|man|genius|lady|fella|dude|one ..1 a|some map|clue|brain|gps|calculator|calendar|watch|hobby|job|brains
bad rubbish
smarter|brighter pylon+|rock+|squirrel+|raccoon+|toaster+|pigeon+|houseplant+|bricks
jackass|jackasses|bozo+
einstein|genius|houdini|casanova here tried|thought|decided|figured|left|forgot
harvard|nasa|yale|oxford|mit has|have|will|just|is ..2 notified|called|calling|waiting|informed|interested
what|this|such a? piece of garbage|trash|filth
mom|mother|mama|parents|family|grandma must be ..1 so? proud
born every minute
congrats|congratulations|bravo|kudos|shout-out|thanks|props|cheers to ..2 einstein|sherlock|houdini|genius|mastermind|romeo|picasso|speedy|mr-bean|captain-obvious
lunkhead+|cheapskate+|scofflaw+|ignoramus|knobhead+|chav+
sad sack+
sharp|bright|quick|useful as|like ..1 a|an bowling|marble|butter|brick|spoon|potato|stump|balloon|wet|pudding
`);

/** Labels with everyday meanings too: they count when they point at somebody. */
const POINTED = phrases(`
this|that|these|those|another|you|what|which|such|our|'s|of|absolute|complete|total|real|couple|bunch|pack|two|three|four|some|few|local|a|than|but|meet ..1 [loser~|punk~|goon~|creep~|jerk~|coward~|freak~|maniac~|bozo~|muppet~|dope~|dummy]
this|that|these|those|another|you|what|which|such|'s|absolute|complete|total|couple|bunch|pack|two|three|four|some|few ..1 [clown+|monster+|savages|parasites]
this|these|those|some|today ..2 [genius+|mastermind+|einstein+]
these|those|you|absolute|complete|total|fucking [savage|animal+|pig+]
bag+ of [trash|garbage]
[loser|dummy|clown|moron|idiot|creep|genius of the ..1 month|week|day|year|night|shift]
the|and|all|to|how|two|three|four|more|these|those|like|by|for|gutless|heartless|spineless|pathetic|miserable|little|sad|total|real|brave [coward~|creep~|loser~|jerk+|goon+|punk+|freak~|savages|parasite+|rat+|weasel+|vulture+|snake+|sleaze~|cockroach~|maggot+|worm+|swine|pig+|clown+|bozo~] who|that|behind|responsible|broke|stole|who's|ripped|hit
[loser~|coward~|creep~|goon+|punk+|clown+|jerk+|freak~|parasite+|animals|savages|monsters|pig+|fool+|maniac+|rat+|snakes|vultures|leeches] like this|that|these|those|them|him|her
this|these|that|those|what|another|some|our ..1 [goof~|goofball+|rat+|yahoo+|bandito+|dummies|lunkhead+|turkey+|weasel+|mutt+|hero|bum] thought|tried|decided|figured|who|stole|robbed
[rat+|weasel+|snakes|cockroaches|maggot+|worm+|vulture+|parasite+|leech|leeches] breaking|stealing|stole|robbing|robbed|preying|prey|preys|scamming|scammed
[parasite+|leech] took|takes|cleaned|drained
street|sewer|gutter|alley|mall [rat+|trash|punk+|scum]
`);

/** Names for somebody who may have done it; in advice to everyone they are a figure of speech. */
const ROGUES = phrases(`
`);

/** Insults are made by the dozen: a low thing and a head, a bag or a hat. */
const COMPOUND =
  /^(?:jack|douche|ass|dumb|dirt|shit|butt|turd|dip|lard|fart|knob|crap|meat|bone|knuckle|chuckle|slime|scum|sleaze|dung|numb)(?:wagon|bag|wipe|stick|head|face|nugget|wad|canoe|clown|weed|brain|nut)s?$/;

const HARMLESS = phrases(`
calling ..4 [thug+|punk+|animals|criminals ..1 is|does|hurts|harms|isn't]
a bit of a punk
monster truck+|mash|jam|energy|house|hunt|costume+|bash|cookie
cookie|sea|loch|halloween|gentle|tickle|friendly monster+
punk+ in|concert|music|show
party|birthday|rodeo|class|hospital|circus clown+
parade|circus|costume|costumes
clown car|fish|costume|nose|show
animal+ services|shelter|rescue|control|welfare|cruelty|hospital|lovers|crossing|care
farm|rescue|wild|stray|injured|stuffed|therapy|service|support|shelter|lost|party|all|young|baby|small|domestic|exotic|dead|endangered|loose|wildlife|pet|zoo|furry|my|our|cute|amazing|beautiful|majestic animal+
for dummies
clean-up|cleanup ..12 bag+ of trash|garbage
bag+ of trash|garbage ..8 creek|park|beach|ravine|trail|cleanup|clean-up|cart+|volunteer+
clown+ ..8 parade|circus|band|costume+
crash|test|training|medical|cpr|rubber dummy+
using|practise|practice|press ..3 dummy+
pond|soap scum
these|those animals need|love|deserve|want
the muppets
sore|good loser+
loser+ buy+|pay+|owes|wears|dyes|gets|has|shaves
breaking into your|our|my
jerk chicken|pork|sauce|seasoning
loser in|of the final+|game|match
savage garden|race
bozo the
thug life museum
maniac monday
speed maniac
hook or by? crook
local parasite
punk rock|band+|concert|music|show
`);

/** Praise that is none beside what they were caught at. */
const PRAISE = phrases(`
a|this|another|real|what|our|meet|tonight's|today's ..1 [rocket-scientist|valedictorian|casanova]
`);
const CAUGHT = phrases(`
arrested|charged|stolen|drunk|impaired|custody|speeding|robbed
`);

/** Advice to the public about people nobody has met. */
const ADVICE = phrases(`
tip+|protect|prevent|prevention|avoid|beware|deter|foil|thwart|stop|don't|do|never|keep|lock|secure|help|safe|safety|watch|outsmart|beat|campaign|season|ask|have your|consider|install|track|hide
conseil+|protegez|evitez|attention|verrouillez
`);

const isName = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  if (token === undefined || !/^[A-Z][a-z]/.test(reading.text.slice(token.start, token.end))) return false;
  const before = reading.tokens[at - 1];
  return before !== undefined && before.sentence === token.sentence && token.kind !== 'hashtag';
};

const listed = lookFor(
  { find: INSULTS, unless: HARMLESS },
  { find: PRAISE, inPost: CAUGHT },
  { find: POINTED, unless: HARMLESS, except: (reading, hit) => isName(reading, hit.first) },
  { find: ROGUES, unless: HARMLESS, notNear: ADVICE, except: (reading, hit) => isName(reading, hit.first) },
);
const compounds = (reading: Reading) =>
  reading.tokens.flatMap(({ word }, at) => (COMPOUND.test(word) ? [matchTokens(reading, at, at)] : []));

export const detect: Detect = {
  id: 'demeaning-label',
  severity: 'warn',
  find: (reading) => [...listed(reading), ...compounds(reading)],
};

export const words: Words = {
  value: 'respect',
  basis: [
    { what: 'Mugshot shaming by police (“Thug Thursday”), reported by The Appeal', status: 'found' },
    { what: 'Edmonton Police, 2022: accounts reviewed after a post that mocked an arrested man', status: 'found' },
    { what: 'TPSB policy “Conduct of Service Members”', status: 'found' },
    { what: 'Ontario Human Rights Commission, policing policy of 2019: degrading statements', status: 'partial' },
  ],
  en: {
    title: 'Name-calling',
    reason: 'Name-calling turns people against police and can make a trial look unfair.',
    instead: 'Use a plain word: man, woman, driver, suspect, accused.',
  },
  fr: {
    title: 'Injure envers une personne',
    reason: 'Les injures montent les gens contre la police et peuvent faire paraître un procès injuste.',
    instead: 'Prenez un mot neutre : homme, femme, conducteur, suspect, accusé.',
  },
};

export const examples: Examples = {
  flags: [
    'Two ⟦scumbags⟧ are riding the bus to jail tonight.',
    'To the ⟦idiot⟧ doing donuts in the school lot: smile for the camera.',
    'We met this ⟦clown⟧ on the Gardiner at 3 a.m.',
    'Another ⟦low life⟧ off Queen Street.',
    'He is a total ⟦waste of oxygen⟧, if you ask us.',
    'Cette ⟦racaille⟧ a encore frappé au centre commercial.',
    '⟦#ThugThursday⟧ returns with a new face.',
  ],
  allows: [
    'The birthday clown got a speeding warning and a balloon.',
    'Cookie Monster joined our toddler story hour.',
    'Farm animals on the loose near Steeles! Drive slowly.',
    'Trash day moves to Friday because of the holiday.',
    'Loser buys the coffee: 51 Division vs. Fire Hall 325 at road hockey.',
    'How to keep crooks away from your garage: lock it, light it, close it.',
    'Spectacle punk rock au parc ce soir. Rue fermée.',
  ],
};
