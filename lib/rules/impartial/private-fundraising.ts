import { lookFor, phrases } from '../../detect/phrases.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const MONEY = 'money|cash|dollar|dollars|bucks|loonie|toonie|fund|funds|few|bit|something|{num}|donation|donations';
const MINE =
  'kid|kids|son|daughter|nephew|niece|cousin|brother|sister|wife|husband|buddy|friend|friends|colleague|partner|neighbour|neighbor|mom|dad|mother|father|family|team|trip|class|school|daughter|girlfriend|boyfriend|dog|cat|fundraiser|gofundme|campaign|page|ride|run|walk';

/** Ways to send money to a person. */
const CHANNEL = phrases(`
gofundme|gogetfunding|kickstarter|patreon|venmo|cashapp|paypal|crowdfund~|indiegogo|givesendgo|kofi
go fund me|page
ko fi
cash app ..2 me|us|works|to
e-transfer|etransfer|interac|emt ..5 me|us|to|my|at|for|your|{num}
send|transfer|shoot ..3 e-transfer|etransfer|e-transfers|interac|paypal
sociofinancement|cagnotte|leetchi
virement ..1 interac ..3 a|au
`);
/** Asking for one's own. */
const ASK = phrases(
  `
sponsor|sponsoring|pledge ..1 my|me|his|her
pass|passing|passed ..1 the hat
hat 's ..1 being|going|making ..1 passed|around
donate|donating|donations|give|giving|contribute|donation ..3 my|our ..2 's? ..1 ${MINE}
fundraiser|fundraising|page|collection|crowdfund|campaign ..2 for ..2 my|our|{cap} ..3 roof|house|surgery|vet|bills|funeral|family|kid|son|daughter|truck|baby|rent|trip
chip|pitch|kick|throw|toss in ..4 ${MONEY}|my|his|her
chip in for|on|to|if
help|helping ..2 send|get|put|pay|fund|cover|raise ..3 my|our|his|her|this|a ..3 ${MINE}|nationals|camp|surgery|vet|bills|rent|tuition|tournament|funeral|medical
help ..1 brother|sister|buddy|fella|guy out ..8 needs|need|with|gofundme|link|surgery|grand|bucks
raise|raising|collecting|need|needs|short ..1 ${MONEY} ..3 my|his|her|our ..2 ${MINE}|surgery|vet|bills|rent|tuition|baby
raffle|draw|50/50 tickets|ticket ..8 me|my|dm|each|message|from
tickets|squares|boards ..5 from|dm|see|message me
buy|buying|purchase|order|grab ..6 from|off my|me
cookies|chocolates|chocolate|almonds|popcorn|tickets|calendars|raffle|squares|candles ..10 each|box|apiece|bucks|dm|message
buy|support my
link ..2 in|on my|our|his|her bio
surgery|vet|funeral|rent|tuition|bills ..4 link
{DOLLARS}
faites|fais un don ..4 pour|a|au ..3 mon|ma|mes|notre|beau-frere|collegue|cagnotte|ami
billets ..4 moi|me|mon
aidez|aide mon|ma|mes ..3 a|fils|fille|equipe|ami|neveu|niece
envelope|jar|tin|bucket|collection|whip-round ..5 desk|kitchen|counter|parade|coffee|generous|passing
if you ..1 feel|feeling|can ..1 generous|spare
tickets|ticket|boxes|jars|calendars|t-shirts|shirts|hoodies|mugs|raffle|candles|honey|squares|50/50 ..7 see|text|message|dm|find|ask|talk|call me|to-me|my
$|bucks|dollars|toonies each|a|per|apiece ..4 me|dm|message|see|my|text|proceeds|funds ..6
donate|give|contribute|pitch|chip|help ..4 link ..3 bio|below|comments|here|profile
every|each|any bit|dollar|buck|toonie|loonie|cent|penny|donation ..1 helps|counts|goes|matters ..6 my|his|her|our|bike|trip|vet|rent|bills|surgery|tuition|pay
organise|lance|fais|faisons ..1 une|un ..1 collecte|levee|campagne|cagnotte ..5 mon|ma|mes|notre|chien|ami|collegue
tip jar
donate|donating|give|giving|contribute|contributing ..2 to|towards his|her|my|our|{cap} ..2 fundraiser|page|gofundme|campaign|fund|collection
tickets ..2 to|for my|his|her ..4 show|concert|gig|play|band|recital|dinner|party
collect|collecting|gathering|raising cash|money|funds|donations|gift-cards for my|our|his|her|{cap} ..5 bills|rent|surgery|funeral|car|trip|treatment|wedding|tuition|roof|house|baby
bucks|dollars|loonies|toonies a|per box|bag|jar|dozen|bunch|tub|bar
boxes|cases|bags|jars|bars|tubs of ..3 to|left move|sell|unload|go
spare ..2 few|some|couple|any bucks|dollars|change|loonies ..6
contribute|donate|chip|pitch|give|kick ..1 in? ..1 to|toward|towards|for ..4 gift|retirement|party|wedding|shower|bills|funeral|surgery|rent|present
shoebox|jam-jar|mug|pot ..8 front-desk|counter|desk|slot
deep pockets
side hustle
my|our ..1 son|daughter|kid|kids|nephew|niece|boy|girl|wife|husband|brother|sister is|are|'s|'re selling
donations open|welcome|accepted|appreciated ..6 my|our|his|her
my|our|his|her ..6 donations open|welcome|accepted|appreciated
feeling generous
coffee can ..5 desk|counter|kitchen|generous
first|best reasonable|decent offer
sponsor|sponsoring|pledge ..1 my|me|his|her ..2
`.replace('{DOLLARS}\n', ''),
);
/** General words of every drive: private unless the post names one that the Service runs with. */
const GENERAL = phrases(`
every|any|spare ..1 dollar|dollars|loonie|toonie|buck|bit|penny|cent|amount|donation|little counts|helps|appreciated|welcome
no amount is? too small
give what you can
spare change
chaque dollar compte
tout montant
`);
const GENERAL_PRIVATE = phrases(`
my|his|her|buddy|buddy's|cousin|nephew|niece|surgery|trip|vet|rent|tuition|bio|link|dm
mon|ma|son|sa
`);

/** Selling one's things. Stolen goods are for sale too, but not `mine`. */
const SALE = phrases(`
anyone|anybody|somebody|someone need|needs|want|wants|looking-for|in-the-market ..2 a|an|some|for ..3 fridge|couch|truck|car|bike|dryer|washer|stove|bed|table|bbq|civic|boat|trailer|tires
i'm|i-am|am selling my|mine|our|a|the|this
asking price
selling|sell|sale|unloading ..1 my|our
buy|take|want|need my ..2 old|used
buy|want my ..3 gear|tires|couch|bike|truck|car|boat|skates|bed|fridge|tickets|house
make me an offer
make an offer
garage|moving|estate|yard sale ..3 at my|our
selling|unloading|flipping a|two|2|three|some|these|pair ..4 ticket|tickets|tires|set|couch|bike|truck|car|snowblower|phone|ps5|skates|jersey|furniture|seats|kayak|boat|trailer
for sale ..2 dm|message|text|asking|obo|call|{num}
tickets|ticket|seats|tires|truck|car|bike|couch|snowblower|boat|skates ..2 for sale
got|have|'ve ..4 ticket|tickets|tires|couch|bike|truck|car|skates|snowblower to sell|unload
obo|lowballers|lowballs
or best offer
best|highest offer|offers|bidder ..3 takes|gets|wins|by|in|inbox|dm|message
tickets|ticket|seats ..3 up for grabs
takes|gets it|them|both if|tonight|today|home
asking {num}
dm|message|text|pm|call|inbox me? ..1 if|for ..2 interested|price|pics|offers|photos
who wants to buy
bucks|dollars each|apiece|a|per ..4 dm|message|text|me
a vendre
je vends
`);
const SELLING_CUES = phrases(`
selling|sell|sale|obo|asking|offer|offers|price|bucks|dollars|buy|each|interested|vendre|prix|vends|tires|truck|tickets|grabs|kijiji|marketplace
`);

/** Fraud warnings name every one of these words. */
const WARNING = phrases(`
report it
do not e-transfer|donate|send|give
never|don't send|give|pay|transfer|donate
isn't|not|never|wasn't us|ours|the-police|real|police
thief|thieves|took|steal|steals|stealing
lost|losing|lose|sent|losses ..3 {num}|money|thousands
fraude|fraudeur|fraudeurs|arnaque|arnaques
meet|meeting ..3 buyer+|seller+
exchange zone|spot|site
auction|unclaimed|property-bureau|found-property
returned|return|returning|found|lost ..6 envelope|wallet|purse|jar|tin
scam|scams|scammer~|fraud|fraudster~|fraudulent|fake|phishing|beware|suspicious|victim|victims|stolen|defraud~|charged|arrested|theft|cra|extortion|suspect|suspects|impersonat~|crypto|bitcoin|verify|legit
`);
/** Drives that the Service runs with. */
const APPROVED = phrases(`
toy|food|blood|coat|book|backpack|turkey|sock|clothing drive
torch run
crime stoppers
paniers|guignolee|olympiques-speciaux|banque-alimentaire|centraide|fondation
movember|special-olympics|polar-plunge|united-way|cram-a-cruiser|cops-for-cancer|tour-de-rock|food-bank|terry-fox|victim-services|toys-for-tots|heart-and-stroke|sick-kids|sickkids|salvation-army|ride-to-remember|make-a-wish|big-bike|pink-shirt|relay-for-life|foundation|charity|charities|hospital|cadet|cadets|scholarship
`);

export const detect: Detect = {
  id: 'private-fundraising',
  severity: 'warn',
  find: lookFor(
    { find: CHANNEL, shieldedBy: WARNING },
    { find: ASK, notNear: APPROVED, shieldedBy: WARNING },
    { find: GENERAL, inPost: GENERAL_PRIVATE, shieldedBy: APPROVED },
    { find: SALE, inPost: SELLING_CUES, shieldedBy: WARNING },
  ),
};

export const words: Words = {
  value: 'integrity',
  basis: [
    {
      what: 'Community Safety and Policing Act, 2019, s. 86, and O. Reg. 402/23, s. 5: limits on asking for funds',
      status: 'found',
    },
    { what: 'O. Reg. 407/23, Code of Conduct for Police Officers', status: 'partial' },
  ],
  en: {
    title: 'Asking for money',
    reason: 'Asking for money from a police account for a private cause puts pressure on people.',
    instead: 'Share only charity drives that the Service has approved.',
  },
  fr: {
    title: 'Demande d’argent',
    reason: 'Demander de l’argent pour une cause privée avec un compte de police met de la pression sur les gens.',
    instead: 'Partagez seulement les collectes approuvées par le Service.',
  },
};

export const examples: Examples = {
  flags: [
    'My cousin’s barn burned down. His ⟦GoFundMe⟧ is in the replies.',
    '⟦E-transfer me⟧ 15 and you are in the draw for the smoker.',
    'Please ⟦sponsor my⟧ daughter’s trip to the music festival.',
    '⟦Selling my⟧ canoe, it floats, 400 takes it.',
    'Can you ⟦chip in for⟧ a new furnace for the Kowals?',
    '⟦Je vends⟧ deux billets pour samedi, meilleur prix.',
  ],
  allows: [
    'Toy drive at 33 Division: bring a new toy by Friday.',
    'Our Movember team says that every dollar helps. Link below!',
    'Fake GoFundMe pages show up after every fire. Check first.',
    'Never send an e-transfer to a person you have not met.',
    'Join the Torch Run for Special Olympics this Sunday.',
    'Found bikes go to the auction on the 4th. Best offer wins.',
  ],
};
