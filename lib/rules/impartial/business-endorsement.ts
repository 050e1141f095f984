import { type Hit, type Look, looking, phrases } from '../../detect/phrases.ts';
import { capitalsEnd, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

/** What people go out and buy. */
const GOODS =
  'flat-white|tart|tarts|bread|chips|milkshake|brakes|plan|chicken|rice|soup|pasta|salad+|naan|dosa+|biryani|momos|empanada+|arepa+|pierogi+|perogies|lasagna|gnocchi|waffles|pancakes|muffin+|smoothie+|bubble-tea|chai|fritter+|wrap+|hot-dog|hot-dogs|sausage+|lobster|oysters|chowder|cheesecake|mattress+|repairs|pizza+|burger+|coffee+|espresso|latte+|cappuccino|tea|shawarma+|roti+|wings|poutine|taco+|burrito+|sushi|ramen|pho|donut+|doughnut+|sandwich|sandwiches|sub+|steak+|ribs|bbq|brisket|patty|patties|breakfast|brunch|lunch|dinner|curry|dumpling+|noodles|fries|gelato|ice-cream|pie+|cake+|cupcake+|bagel+|pastries|croissant+|samosa+|jerk|falafel+|kebab+|gyro+|souvlaki|seafood|fish|beer+|wine|brewery|diner|bakery|cafe|restaurant+|food|meal+|eats|cookies|butter-tarts|haircut+|fade|barber+|barbershop|salon|mechanic+|garage|realtor+|plumber+|roofer+|roof|roofing|contractor+|electrician|landscaper|lawyer+|dentist|gym+|florist|flowers|photographer|caterer|tires|tire|oil-change|alarm+|alarm-system|security-system|locks|locksmith|insurance|broker|mortgage|dealership|dealer|car+|truck+|butcher|deli|shop+|store|tattoo|spa|nails|flooring|windows|boots|jeweller|jewellery|hotel|resort|tailor|deal+|price+|camera+|doorbell|dashcam+|dash-cam|dash-cams|bike+|condo+|house|home|furniture|mattress|suit|glasses|chiropractor|massage|physio|cleaners|dry-cleaner|movers|gutters|fence|deck';
const KIN =
  'wife|husband|brother|sister|cousin|buddy|friend|daughter|son|mom|mother|dad|father|partner|neighbour|neighbor|nephew|niece|uncle|aunt|family|in-laws|kid';

/** Advertising as such. */
const ADVERT = phrases(`
enter|use|punch|type|apply ..1 {any} at|on|in checkout
use|enter code|promo|coupon ..1 {cap}
checkout|code ..3 save|saves|get|off ..2 bucks|percent|dollars|{num}|10|15|20
get|grab|buy yourself one of {cap} 's
promo|discount|coupon|referral|affiliate code+|link+
use|using|enter|try|apply ..2 code {any}
code ..2 at checkout
percent off
save|saves|get|enjoy|score ..1 {num} ..2 off|on|at|when|with|if
order|shop|book|buy now|yours|online-now
get|grab yours now|today|at|from|before
book ..1 with {cap}
book|hire|call|try them|now before|today|now|asap|for|and
shop at|with {cap}
order|buy|hire|rent ..1 yours|one|some|them|your|a|local ..3 from|at|with|through {cap}
should|must|need-to|gotta|go|just|everyone buy|order
link to buy|shop|order|book
sale ends|starts|runs
while supplies last
free with purchase|every|any
first|second|one week|month|class|visit|coffee|drink|lesson|session ..1 's|is ..1 free
buy one get|and
limited-time offer+
paid partnership
sponsored post|content|ad
mention|say|tell|let ..6 sent you
mention|show ..3 this|my|our|badge ..3 post|page|name|ad|tweet ..8 for|get|off|free|save
ask for {cap} ..4 treat|hook|take|sort|deal|set|he|she|best
for {cap} ..2 he 'll treat|hook|take|sort
taking|accepting|booking ..1 orders|bookings|clients|customers|appointments
my|our ..1 ${KIN} ..2 's ..2 business|shop|store|bakery|restaurant|company|salon|cafe|gym|garage|food-truck|studio|realty
my|our ..1 ${KIN} ..2 opened|owns|runs|started|launched|opening|sells ..1 a|his|her|the|their|up ..3
call|see|ask|text|message|use|try|hire my ..2 ${KIN} at|about|for|if|he|she
call|see|use|try|hire|visit|ask my ..1 guy|gal|mechanic|realtor|barber|plumber|roofer|contractor|dealer
code promo|promotionnel|rabais
commandez|achetez|reservez|magasinez ..4 chez|maintenant|aujourd'hui|leur
`);

/** Praise that sends people to a till. */
const PRAISE = phrases(`
best|finest|cheapest|tastiest|freshest|greatest ..2 ${GOODS} ..2 in|on|around|this|hands|ever|by|anywhere|i've|you'll|money|near|at|from
best|finest|cheapest|tastiest|freshest|greatest ..2 ${GOODS} ..8 go|try|get|order|grab|call|check
go|run and? get ..1 yours|one|some
you|ya|y'all ..1 have|need|gotta|got|must to? try|check-out|hit-up ..1 their|this|the|{cap}|it
gotta|must try
worth|for every penny|dollar|cent|bite
10/10|five|5|ten|10 stars|star|recommend|service|food|would-recommend|would-eat|would-buy|would-go|would-order|would-visit
highly|strongly|definitely|totally|100|wholeheartedly ..1 recommend|recommending ..3 my|them|him|her|this|these|their|his|{cap}
recommend my|our ..2 ${GOODS}|${KIN}|guy
can't|cannot|couldn't recommend|praise ..7 enough|highly
need|needs|want|wants|looking|shopping|searching|market ..3 a|an|new|good|to|some|your|another ..3 ${GOODS} ..2 call|see|go|use|try|hire|book|visit|ask|check|contact|talk|hit|dm ..1 {cap}|my|the|our|me|at|out|to|with
need|want|looking ..2 ${GOODS} call|see|try|hire|book|visit ..1 {cap}|my
only ..2 ones|place|shop|company|guys|people|one|brand ..1 we|i ..2 trust|use|go|recommend|buy|call
my|our go-to ..2 ${GOODS}|place|spot
hook you|ya up
treat you|ya right|well
nobody|no-one ..3 makes|fixes|does|cuts|beats|cooks|bakes|treats|sells ..5 like {cap}
go support {cap}
buy a dozen|box|few|couple
two-for-one|2-for-1
lunch|daily|dinner special+ ..3 at|from {cap}
get|head|run|go over to {cap} ..8 best|try|order|grab|amazing|good
best ..5 in|on|around|at {cap} ..4 contest|hands|bar|period|question|doubt
best ..3 i've|we've|i|you'll ever had|eaten|tasted|tried|have|eat|taste
huge|big|blowout|crazy sale
sale ..2 at {cap}
skip|forget|ditch the ..1 chain|chains|tims|starbucks|dealership
where|what ..1 real|all|the ..2 cops|officers ..3 get|go|eat|shop|buy|drink|use
there 's ${GOODS} and ..1 there
meilleur+|meilleure+ ..2 resto|restaurant|cafe|poutine|pizza|burger|boulangerie|garage|garagiste|shawarma|hot-dog|coiffeur|coiffeuse|tacos|sushi|pain|croissants|mecanicien ..3 en|de|du|a|au|sur|chez|c'est
meilleur+|meilleure+ ..3 en|de la? ville
meilleur+|meilleure+ ..3 a|du|de {cap}
je|on|nous ..2 recommande|recommandons ..4 chez|{cap}|mon|leur|restaurant|garage
nobody|no-one|noone|none|nothing beats|does|makes|fixes|cooks|touches|tops|compares|comes-close ..4 at|like|than|to|from|chez|by {cap}
won't|wouldn't|will-never|don't|never trust|use|buy|drink|eat|go|wear|drive ..2 any|another|anyone|anybody|anywhere|other|anything ..1 brand|else|shop|company|garage|place|dealer
you know where|who to go|call|eat|shop|see|visit
go-to after|for|before|spot|place|shop
had|got|has us|me|my|our ..2 rolling|fixed|back-on|sorted|running|looking
tell|telling ..1 them|him|her|'em|manny|the-owner ..3 sent|says|said
courez|passez|allez|faites-y|essayez ..1 y|chez|vite|leur|leurs
set|sets|fix|fixes|sort|sorts|hook|look|looks|take|takes you|ya|us up|care|out|after ..1 with|of|right|for|nicely ..3 deal|price|discount|you|ride|tires|loan|quote
deal|price|discount|tires|quote ..3 ask for him|her|{cap}
worth every|the|its ..1 nickel|loonie|dime|bite|sip|minute|cent|penny|dollar
the one|brand|only-one that|which|to lasts|works|get|buy|trust|own
platoon|squad|crew|shift|station|detachment|family|team|unit ..3 goes|go|uses|use|eats|eat|shops|drinks|buys|swears ..1 to|at|from|by? {cap}|dr
call|see|hire|try|visit|use {cap} ..3 they|he|she|best|great ..4 best|great|my|our|amazing|honest|cheap
they|he|she|who did|fixed|built|redid|cleaned|painted|installed my|our ..1 house|roof|car|kitchen|truck|deck|furnace|windows|driveway|basement|floors
should all own|buy|have|get
meilleur+|meilleure+ ..3 en|de la? ville ..8
won't|wouldn't|can't|cannot|never find|get|taste|eat|buy ..1 a? better|fresher|cheaper|tastier|nicer ..1 ${GOODS}
get|have your|that|those ..1 brakes|tires|car|truck|oil|hair|nails|taxes|roof|bike|suit|phone|kitchen|windows|ride|boots|furnace ..1 done|fixed|serviced|changed|cut|painted|repaired|tuned|cleaned|detailed at|by|with {cap}
every|each home|house|family|driver|car|cyclist|parent|household|kitchen|cop should|needs|must|deserves to? have|own|get|buy? a|an|this|these|their|one {cap}|one
on|huge|big sale ..3 at {cap}
hire {cap} ..2 and|for|to|they|if|now|today
get|grab|buy|order|treat yourself|yourselves a|an|some|the|to {cap}
worth the money
if your ..2 dies|breaks|needs|leaks|stops|fails ..4 call|see|try|hire|book {cap}
buy one ..2 get one
order|buy|shop yours at|from|on
i|i'd|i-would ..1 recommend {cap} ..2 if|for|to|when|as
mentions|shows|says|mentioning|showing ..2 this|our post|page|tweet|name|badge
never|don't|won't|wouldn't|not buy|get|eat|drink|shop ..3 anywhere|elsewhere but|except|else
call|see|visit|try|use|contact {cap} ..3 if|when you|you're ..1 need|want|looking ..3 ${GOODS}
you|ya have-to|gotta|need-to|must try|taste|eat ..1 one|it|them|this|some|the
sign up for|with|at {cap} ..6 free|month|trial|discount|off|save
first month|year|week|coffee|visit free
best|lowest|unbeatable|greatest prices|rates|deals|selection in|around|on|anywhere|at
every|whole|our|my cruiser|car|platoon|shift|locker ..4 smells like {cap}
go|them|him|her|and|to order|try|buy the|their ..1 ${GOODS}
switched|switch|moved to {cap} ..4 you|best|never|saved
best ..1 phone|internet|cell|mobile plan|provider|deal
are to die-for
to die-for and|at|there
buy|get the|this|a|an {cap} ..3 lock|locks|alarm|camera|helmet|app|system|dashcam|seat|doorbell
favour|favor ..1 and get|try|order|buy|grab|go|book ..1 one|some|it|there|yourself|them|{cap}
not|n't|never|nowhere|would-not|wouldn't|don't go|shop|eat|buy|look anywhere|nowhere? else
bought mine at|from|through {cap}
ask|mention|asking ..3 police|cop|officer|responder|first-responder|badge|military rate|discount|price|deal|special
same ..2 shop|store|garage|place|guy|barber ..6 ask for
watch the|your ..1 bill|price shrink|drop|fall|melt
treated|treats|treat us|me|you like ..1 family|royalty ..4 same|you|go|call|{cap}|he|she|they
mortgage|insurance|real-estate|tire|roof|car|phone|money|tax person|guy|gal|lady|agent|fella|fellow|dealer is|was ..3 magician|wizard|best|legend|magic|genius|great|amazing|lifesaver
isn't|not|ain't|aren't eating|shopping|drinking|buying|ordering at|from {cap}
point|send you|ya to|toward ..2 guy|fella|fellow|shop|place|lady|store|dealer
other|those outfits|shops|companies|garages|places|restaurants could|should|can ..1 take|learn
chez {cap} ..4 meilleur|meilleurs|meilleure|meilleures|imbattable|imbattables
les|leurs meilleurs|meilleures prix|pneus|offres|rabais ..1 a|en|chez|de
`);

/** Prices in numbers: `20% off`. */
const OFF = phrases(`
off ..1 your|any|all|on|at|when|every|the|everything|with|for|if|until|this|today|installation|labour|first|orders|purchase|{cap}
rabais
de rabais|reduction
`);

/** Buying safely, a good cause, and what police do themselves. */
const HARMLESS = phrases(`
according to
recruit|recruits|college|course|class ..8 promo code
promo code ..8 college|course|training
division bbq|barbecue
town hall
whatever sgt|cst|pc|insp|our|the
scam+|scammer+|fraud+|fraudulent|fraudster+|counterfeit|fake|phishing|too-good|suspicious|beware|stolen|theft+|unregistered|extortion
charity|charities|fundraiser+|fundraising|proceeds|donated|donation+|donate|in-support|in-aid|food-bank|special-olympics|torch-run|toy-drive|cram-a-cruiser|scholarship+
fraude|arnaque|contrefait
`);
const NOT_SHOPS = phrases(`
victim|emergency|crisis|community|social|health|legal|mental|customer service+
best service+|food ..2 for|to our|the|you|community
like sgt|cst|pc|const|officer|det|our
yourself|yourselves ..2 cpr|first|course|class|test|vaccine
co|carbon|smoke|fire|emergency|first-aid ..1 alarm+|detector+|kit+|plan
tickets ..4 on sale
escape|safety|emergency|fire|business|action plan+
best job|seat|team|view|way|crossing|practice+|start
highly|strongly recommend ..1 that|you|using|installing|keeping|locking|residents|people|drivers|not|wearing|registering|reporting|having|checking|avoiding
lock|register|secure
buy the|him|her|them ..1 man|guy|a
book|call now for|to|a|an appointment|exam|fingerprints
lock|register|secure ..4
`);

/** `20% off`, `$5 off`: the number stands right before it, or it is the other `off`. */
function isNoPrice(reading: Reading, hit: Hit): boolean {
  const before = reading.tokens[hit.from - 1];
  if (before === undefined) return true;
  const around = reading.text.slice(Math.max(0, before.start - 1), (reading.tokens[hit.from]?.start ?? 0) + 1);
  return !(/[$%]/.test(around) || /^(percent|pct|dollars|bucks|pour)$/.test(before.word));
}

const looks: readonly Look[] = [
  { find: ADVERT, unless: NOT_SHOPS, shieldedBy: HARMLESS },
  { find: PRAISE, unless: NOT_SHOPS, shieldedBy: HARMLESS },
  { find: OFF, shieldedBy: HARMLESS, except: isNoPrice },
];

export const detect: Detect = {
  id: 'business-endorsement',
  severity: 'warn',
  // With the name of the shop, where it follows.
  find: (reading) =>
    looks.flatMap((look) =>
      looking(reading, look).map((hit) => matchTokens(reading, hit.first, capitalsEnd(reading, hit.last))),
    ),
};

export const words: Words = {
  value: 'integrity',
  basis: [
    { what: 'O. Reg. 407/23, Code of Conduct for Police Officers', status: 'partial' },
    { what: 'IACP Model Policy and Considerations: Social Media', status: 'found' },
  ],
  en: {
    title: 'Promoting a business',
    reason: 'Promoting a business with a police account is unfair to others and can look like a payoff.',
    instead: 'Thank hosts and partners for the event. Skip prices, codes and “go buy”.',
  },
  fr: {
    title: 'Publicité pour un commerce',
    reason:
      'Faire la publicité d’un commerce avec un compte de police est injuste pour les autres et peut sembler intéressé.',
    instead:
      'Remerciez les hôtes et partenaires de l’activité. Laissez de côté les prix, les codes et « allez acheter ».',
  },
};

export const examples: Examples = {
  flags: [
    '⟦Best dumplings in Markham⟧, run don’t walk to Lotus Pine.',
    'Officers save at Brackley Boots with ⟦promo code SHIELD5⟧.',
    'I ⟦highly recommend my mechanic⟧, he never overcharges.',
    'Your winter tires are 25% ⟦off at Tallow Auto⟧ this week.',
    '⟦Tell them we sent you⟧ and enjoy the brisket at Moxon’s.',
    '⟦Meilleure poutine en ville⟧! C’est au Casse-croûte Bélisle.',
  ],
  allows: [
    'Coffee with a Cop at Lotus Pine Bakery, Saturday at 9. Come say hi!',
    'Thank you to Tallow Auto for lending us space for the bike rodeo.',
    'Shopping online? 90% off at an unknown store is often a scam.',
    'We highly recommend that you lock your shed.',
    'Best crossing guards in the city, right here.',
    'A tree came off the road and Hydro is on scene.',
  ],
};
