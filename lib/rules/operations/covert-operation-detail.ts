import { lookForClause, lookForTogether } from '../../detect/neighbours.ts';
import { lookFor, phrases } from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import type { Detect, Examples, Words } from '../rule.ts';

/** Officers under cover in a case: whose, what they did, where they are. Job adverts, shows and results are NOT_A_CASE. */
const UNDERCOVER = phrases(`
our|my|another|one ..1 undercover|undercovers|u/c
our|my|the|a|one|another =UC|UCs|UCO|U/C
undercover|undercovers ..1 officer+|cop+|agent+|detective+|operator+|constable+|member+|operative+|guy+|girl|buyer|team|colleague
undercover|undercovers ..5 bought|buying|posed|posing|pretended|pretending|infiltrated|befriended|met|sat|sitting|spent|wore|wearing|hung|hanging|joined|lived|living|drank|drinking|dressed|partied|scored|rode|riding|planted|embedded|named|nicknamed|inside|disguised|chatting|mingling|driving|parked
undercovers
undercover|undercovers ..4 at|in|inside|outside|on|around|among the|a|our|his|her|their|this|that|{cap}
covert ..1 team+|officer+|operator+|unit+|camera+|crew|members|guys|op+|entry
=UC|UCs|UCO|UCO's ..2 bought|buys|buying|got|met|made|is|are|has|in|on|inside|with|posing|named
buy bust+
to|from|with|by our|my|a|an ..1 plainclothes|plain-clothes ..1 guy|girl|officer|cop|constable|detective
followed|trailed|tailed|following|shadowed ..8 in|with|using ..1 unmarked
=CI|CIs|CHS ..1 says|said|told|tells|gave|gives|reports|swears|bought|confirmed
lived|living|worked|working|bunked|moved ..1 next-door|beside|across|alongside ..3 suspect|target|accused|him ..8 month+|week+|year+|as|undercover
detectives|investigators|officers|team|we|cops ..8 watching|eyeballing|filming|surveilling ..3 house|garage|home|place|apartment|shop|warehouse|stash|clubhouse|motel|storage
plain clothes|clothed ..3 wig|beard|disguise
deep cover
plainclothes|plain-clothes ..3 us|ours|parked|sitting|circling|watching|mingling
witness protection
our|my|we|officer+|detective+|constable+ ..6 pretending|pretended|posing|posed ..1 as|be a|an ..3
we|our|detectives|investigators ..5 hidden cam+|camera+
infiltrateur|infiltree|infiltres|taupe
spent|all|whole ..3 pretending to be
agent|agente|agents|policier+ d'|d'infiltration|infiltration|double|doubles|infiltre|banalise
sous couverture
our|we|he|she|pc|cst|const|constable|det|detective|sgt|sergeant|officer+|colleague|partner|one-of ..6 grew|growing|dyed|wore|bought|shaved|wearing|faked ..2 beard|mustache|moustache|hair|mullet|wig|harley|dreads|disguise|accent|limp|tattoo+|ponytail ..14 for|and|inside|gang|club|as|month+|week+|year+|in|to
double life
badge|gun|cuffs ..2 under|beneath|inside|behind|in|down ..3 boot+|sock+|shoe+|purse|waistband|hat|bag|bra|backpack|costume|uniform|overalls
pretend~|pose|poses|posed|posing ..3 as|to ..3 teen|teenager|girl|boy|kid|minor|hitman|dealer|buyer|biker|drunk|homeless|waiter|bartender ..3
infiltration
our|my|the|that|it's surveillance ..1 team|crew|van|truck|guys|lads|car|officers|people ..3 is|are|was|were|has|have|been|who|in|inside|across|outside|near|on|spent
that|it|they|those 's|was|is|are|were our|the|a surveillance|undercover|covert|stakeout
plainclothes|plain-clothes ..1 officer+|detective+|cop+|constable+|member+|guy ..2 took|takes a ..1 job|room|seat|stool|shift|apartment
plainclothes|plain-clothes ..1 officer+|detective+|cop+|constable+|member+|guy ..2 lived|lives|rented|enrolled|pretended
officer+|detective+|constable+|cop+|we|investigators ..1 posed|pose|poses as
hidden|secret|pinhole|tiny camera+|mic+ ..8 his|their|the ..1 shop|garage|warehouse|office|clubhouse|barn|store|bar|restaurant
followed|following|tailed|tailing ..1 the|our target+
`);

/** Recruiting, shows, fun and results, such as what came of a bait car: cover as a thing, not as a case. */
const NOT_A_CASE = phrases(`
therapy|service|police|our dog|puppy|horse ..1 went|goes|is|was undercover
undercover boss|elf|santa|unit|program|training|section|course|career+|role+|duty|duties|work|assignment+|unit|units|policing|mom|parent|bus|duck|dog|hero|superhero|tactic+|operation+|investigation+|project+|probe+
uniform|uniformed|surveillance and undercover
cover story of|in
under cover of
bait vehicle|car|bike was|were parked
bait car|bike|vehicle program|project|campaign
`);
/** Fraudsters pose and listen, too; then it is a warning. */
const SHIELD = phrases(`
loonie|nickel|dollar for every
claims|claiming|claimed to be ..1 an? undercover|police|officer
hang up
cop|police|detective show|shows|drama|series
episode|netflix|movie|novel|podcast|tv-show|series|documentary|actor
hiring|apply|recruit~|career|careers|applicants
halloween|costume|pumpkin|mascot|santa|elf|elves|civil-war
luring|lured
walks into
joke+|fraudster+|scammer+|scam+|impersonat~|imposter+|phishing|grandparent
`);

/** Sources, and people inside who turned out to be ours. */
const SOURCES = phrases(`
confidential|paid|registered|secret|jailhouse|longtime informant+|informer+|source+
our|an|the|his|one|my|reliable|trusted|two|three|by|from informant+|informer+|snitch|mole|rat
our|a|the =CI|CIs|CHS
our|got|have ..1 eyes on ..4 crew|house|him|her|them|target|suspect|place|car|door|lot
our|my source+|contact|insider|guy|man|girl|friend ..1 in|close|among|at the|his|her|their|that|to ..3
wear|wore|wearing|worn a|the|our ..1 wire|recorder|mic
wired up
inside man|woman|guy
member|insider|friend|girlfriend|cousin|brother let|got us in ..4
talking|chatting|singing|whispering|reporting|speaking to|with|for us ..2 for|since|all|the|months|weeks|years
feeding|fed|passing|slipping|slipped|leaking us ..3 info|information|intel|names|tips|everything|details|photos
on our payroll
on our side|team|books ..2 since|for|all|the
paycheque|paycheck|cheque|paid|salary ..2 from|by us|police|the-service
informateur+|informatrice|indicateur+|delateur|delatrice
someone|somebody|insider|friend|relative|cousin|brother|sister|ex|girlfriend|boyfriend|neighbour|bartender|member ..5 feeding|fed|tipping|tipped|giving|gave|telling|told|passing|passed|whispering|helping|working ..1 us|detectives|investigators|for-us|with-us ..3 information|info|everything|names|where|when|intel|all|for|since|details
paid|longtime|protected|registered|nervous|a|trusted|secret snitch|mole|rat|stoolie|tipster|informant|insider ..2 in|inside|within|among|close|from|told|gave|led|let|says
money well spent
long time|term|standing informant|informer|source|snitch
one|some|two of you|them|your-crew|your-guys|the-crew ..4 been|is|are|was ..5 us|coffee
informant|source|snitch|insider|mole|tipster ..1 we|they|known|codenamed|code-named|nicknamed|named|called ..2 call|as|{cap}
one|two|three|some of the|your|their|those|his ..1 men|guys|women|girls|lads|boys|regulars|drivers|bouncers|cooks|members|dealers|bikers|cousins|friends|brothers|customers|waiters ..6 working|reporting|feeding|spying|singing|informing|talking ..2 us|detectives
his|her|their ..1 own? brother|cousin|sister|ex|uncle|friend|partner|roommate|wife|girlfriend|nephew ..2 been? feeding|tipping|working-with us|detectives
`);

/** Wiretaps and hidden ears. */
const WIRES = phrases(`
wiretap~|wiretapped|wiretapping
wire+|bug+|mic+|ears up|on|in|inside|under ..1 his|her|their|the ..2 phone+|car|truck|house|apartment|place|kitchen|line+|cell+|van|office|clubhouse|garage|since|for|couch
wire+|bug+|mic+ ..2 up|live|running on|since|for|before|in
we|we've|we'd|detectives|investigators ..2 listened|listening|heard|hearing|overheard ..4 calls|call|conversations|conversation|phone+|line|word
listening device+|post
phone|call|text|room intercept+
intercepted calls|call|texts|messages|conversations ..1 gave|showed|told|revealed|caught|let|put|led
on the wire|wires|tap
sous|sur ecoute
bug|mic|microphone|recorder|wire ..1 in|under|inside|behind|on ..5 picked|caught|heard|recorded|captured|got|gave|told|let|did
phone+|line+|cell|car|house|calls tapped|bugged|wired
our|the wire room
our|the intercept+ ..1 on|ran|from|gave|caught|showed|picked|have|has|of
heard ..12 through the|a|his|her lamp|wall|vent|couch|clock|ceiling|ashtray
lamp|couch|clock|plant|ashtray|ceiling|wall|outlet|headboard ..6 hearing|ears|listening|listens|heard|microphone|mic
wire|bug|mic picked|caught|got|recorded|heard|captured
`);
const CRIMINALS_LISTEN = phrases(`
hacker+|stalker+|spyware|your|spouse|bank
wire transfer+|fraud
`);

/** Watching somebody unseen, from where, with what. `Surveillance` alone is a shop's camera. */
const WATCHING = phrases(`
surveillance ..3 on|of him|her|them
sitting|sat|sits|camped|parked|eyes|watching|squatting|perched on|outside|across|up his|her|their|the|that|this|a ..3 house|home|place|duplex|apartment|condo|shop|clubhouse|unit|garage|address|target|place|spot ..4 since|for|all|until|waiting|watching|days|nights|weeks|wks|{num}|month|undercover
en filature
surveillance physique
tailing|tailed|trailing|trailed him|her|them|his|their|this ..6 to|for|since|every|all|home|around|from
`);

/** A car of ours that should not be known. `Unmarked cars are out this weekend` names none. */
const CARS = phrases(`
unmarked|ghost|covert|undercover|surveillance ..3 parked|sitting|sits|tucked|hidden|hiding|idling|waiting|watching|camped ..6
bait|decoy car|bike|truck|package|vehicle|house|parcel ..3 parked|sitting|is|in|on|outside|at|tonight|waiting|near
they're|he's|she's|that's ..1 with|from our|the ..3 intelligence|surveillance|drug|guns|gang|vice section|squad|unit|team
following|watching|tailing|trailing|shadowing|eyeing|observing ..1 the|a|his|her|that|their ..2 jetta|civic|sedan|suv|van|truck|pickup|car|bmw|mercedes|audi|honda|toyota|jeep|mustang|house|stash|garage|bungalow|crew|brothers ..3 since|for|all
grey|gray|black|white|silver|blue|red|green|beige|brown|tan|gold|rusty|dark|maroon|old ..8 is|'s|are our|ours|us|one-of-ours
truck|van|minivan|suv|camper ..2 surveillance|undercover|undercovers|stakeout
grey|gray|black|white|silver|blue|red|green|beige|brown|tan|gold|old ..14 is|'s|was ..1 one-of-our|our|a|the decoy+|bait|bait-car+|surveillance
that|it|that's|it's ..1 's|is|was ..1 one-of-our|our decoy+|bait-car+|bait-bike+|bait-package+
`);

/** `He's one of ours`, said of somebody who does not look it. */
const OURS = phrases(`
is|was|'s|been|were ours
that|it|they 's|is|are|was|were us|me
one of our guys|gals|girls|boys|people|own
one of ours
he|she|they|who was|were|is|'s on the clock|job
unmarked ..2 ours
works|worked|working for us
carries|carried|carrying|has|had|wears ..1 a badge
is|was|'s|actually|really ..1 a|our|my|one-of-our ..1 sergeant|constable|detective|officer|officers|detectives|sgt|cst|boss|partner
takes|writes|took|keeps|kept|wrote ..3 neat|good|great|careful|lot|excellent ..1 of? notes
`);
const IN_DISGUISE = phrases(`
if you see|saw|notice|spot|meet|met|bump
be|play nice
new guy|girl|kid
guy|dude|fella|bartender|barista|server|busker|panhandler|panhandling|jogger|homeless|janitor|courier|dealer|biker|bouncer|roommate|cellmate|dj|tenant|minivan|van|plumber's|cable|hydro|hoodie|toque|disguise|beard|scruffy|delivery|plumber|roofer|waiter|waitress|cashier|hobo|tourist|landlord|customer
uber|cabbie|taxi
fooled|suspected|guessed|noticed|unmarked
cellmate|bunkmate|vendor|hot-dog+|nanny|trucker|caddie|caddy|gardener|selling|barber|massage|florist|bus-driver|lady|neighbour|mover|fisherman|pizza|window-washer|house-painter|dog-walker|mechanic|santa|drifter|hooker|tinder|stranger|prospect|buyer|customer|squeegee
new|quiet|friendly|helpful ..1 member|guy|face|recruit|barber|artist|roommate|neighbour|roadie
bird|dog watcher|walker
bartender|barmaid|birdwatcher
`);
const FAREWELL = phrases(`
family|rest|fallen|retire~|proud|lost|thoughts|hurt|injured|memorial|congratulations|congrats|k9|trophy|cup|victory
antique|parade|museum|vintage
`);

/** One of us, in a part that is not ours, before anybody knew. */
const ONE_OF_US = phrases(`
officer+|constable+|detective+|cop+|pc|cst|const|det|sgt|sergeant|policewoman|policeman|colleague|policier+|agent|agente
our|my own|girl|guy|man|woman|boy|partner|newest|rookie|squad|team|unit|guys|lads|inspector
one|some|two|member of our|ours|us|my ..1 own?
`);
const PART = phrases(`
tenant|roommate|cellmate|neighbour|neighbor|bartender|waitress|waiter|server|dancer|stripper|bouncer|dealer|buyer|customer|hitman|biker|prospect|courier|busker|panhandler|nanny|escort|poker|regular|patron|drug-user|gangster|mule|smuggler|collector|stockbroker|contractor|caterer|deckhand|forklift|mechanic|apprentice|intern|barista|dj|acheteur|client|serveuse|locataire|motard
into|in the|a|his|her cell
hidden|button|pinhole|secret|tiny|body camera|cam|mic|recorder|wire
fake|false|phony id|name|identity|beard|accent|passport|girlfriend|wife|tattoos|moustache|profile
homeless|drunk|motorcycle|biker|street|rival|drug gang|club|crew|chapter|man|woman|ring
homeless|vendor|plumber|electrician|landscaper|janitor|cleaner|trucker|cashier|barber|florist|realtor|tourist|jogger|fisherman|handyman|mover|mailman|waiter|rapper|skateboarder|cult
played|playing|plays drunk|dead|dumb|homeless|customer|tourist
took|takes|landed a ..1 job|gig ..1 in|at|with|on the|his|their|a
behind the bar|grill|till|counter
as|under|for a|her|his|the? cover
`);
const FOR_HOW_LONG = phrases(`
month+|week+|weeks|nights|winter|summer|years|since|before-we|whole-time|entire-time|all-along|deal|buy|bought|trusted|befriended|confessed|told|infiltrated|inside|undetected|mois|semaines
all spring|fall|summer|winter|year
never|didn't|no ..2 knew|clue|suspected|idea|guessed|caught-on
living|lived|worked|working|posed|posing|hired|planted|embedded|sat as|at|in|beside|next|with
joined|join|rode|patched|film|tape|recorded|filmed|caught|trusted|invited|initiated|sold-him|sold-her|sold-us
`);
const OTHERS_WORK = phrases(`
recruit~|hiring|apply|volunteer+|charity|arrested|charged|suspect+|accused|victim+|retire~|missing|served|career|fraudster+|scam+|pretending-to-be-police|off-duty|killed|stopped|responded|located|observed|deployed|program|collision|report~|alleged~|investigators-learned|court|body-worn
`);
/** `The new bartender sends us a postcard every week`: somebody new on their side, who answers to ours. */
const NEW_FACE = phrases(`
your|their|his|her|that|the|clubhouse|gang's ..1 new|newest|fourth|quiet ..1 driver|treasurer|janitor|bartender|cook|bouncer|lookout|dealer|supplier|cellmate|buyer|chair|waiter|waitress|barber|roommate
on the new clubhouse|gang|club|crew ..1 treasurer|bouncer|driver|cook|prospect
`);
const ANSWERS_TO_US = phrases(`
sends|brings|mails|files|filing|reports|reporting|writes|hands|expensing|clocks ..6 us|with-us|to-us|our-sergeant
starts|start ..1 back with us
badge|uniform|gun ..2 under|beneath|in|inside
is on our payroll
our|ours guy|girl|man|woman|person
`);
const newFaces = lookForTogether({ cues: [NEW_FACE, ANSWERS_TO_US], distance: 16, sentences: 1, shieldedBy: SHIELD });

const inAPart = lookForTogether({
  cues: [PART, ONE_OF_US, FOR_HOW_LONG],
  distance: 14,
  sentences: 1,
  notNear: OTHERS_WORK,
  shieldedBy: SHIELD,
});

/** Who the source is may be another rule's to say, so that span stays small. */
const sources = lookFor({ find: SOURCES, shieldedBy: SHIELD, notNear: CRIMINALS_LISTEN });
const operations = lookForClause(
  { find: UNDERCOVER, unless: NOT_A_CASE, shieldedBy: SHIELD },
  { find: WIRES, shieldedBy: SHIELD, notNear: CRIMINALS_LISTEN },
  { find: WATCHING, shieldedBy: SHIELD },
  { find: CARS, unless: NOT_A_CASE, shieldedBy: SHIELD, notNear: FAREWELL },
  { find: OURS, inPost: IN_DISGUISE, notNear: FAREWELL },
);

export const detect: Detect = {
  id: 'covert-operation-detail',
  severity: 'block',
  find: unlessPlay((reading) => [
    ...sources(reading),
    ...operations(reading),
    ...inAPart(reading),
    ...newFaces(reading),
  ]),
};

export const words: Words = {
  value: 'teamwork',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 8(1): techniques, confidential sources, officer safety',
      status: 'found',
    },
    { what: 'Criminal Code, s. 193: telling that a private call was intercepted, or what was said', status: 'found' },
    { what: 'Criminal Code, s. 486.5: bans that protect witnesses and people in the justice system', status: 'found' },
    { what: 'Informer privilege (common law)', status: 'unverified' },
  ],
  en: {
    title: 'Undercover work or a source',
    reason: 'Facts about undercover work, sources or wiretaps can break the law and cost a life.',
    instead: 'Write “after an investigation”. Name the project only if it is already public.',
  },
  fr: {
    title: 'Infiltration ou source',
    reason: 'Parler d’infiltration, de sources ou d’écoute peut enfreindre la loi et coûter une vie.',
    instead: 'Écrivez « après une enquête ». Nommez le projet seulement s’il est déjà public.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦Shout-out to our undercover who played pool with them every Thursday⟧.',
    '⟦Wiretaps on the second phone gave us the whole plan⟧.',
    'An arrest, thanks to ⟦our informant⟧ in the clubhouse.',
    '⟦Surveillance van is parked across from the blue triplex again tonight⟧.',
    'The busker with the red accordion? Be kind, ⟦he’s one of ours⟧.',
    '⟦On avait mis sa ligne sous écoute depuis mars⟧.',
  ],
  allows: [
    'Officers in plain clothes made two arrests at the night market.',
    'Unmarked cars will be on every highway this long weekend.',
    'Project Tamarack took 14 months and led to 22 arrests.',
    'We are hiring! Roles include undercover and surveillance work.',
    'Scammers may say that your calls were intercepted. Hang up.',
    'Store surveillance video shows the suspect leaving on a bike.',
  ],
};
