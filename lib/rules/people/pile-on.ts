import { lookForClause } from '../../detect/neighbours.ts';
import { type Hit, phrases, sameSentence } from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import type { Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const ONE = 'him|her|them|this|that|these|his|their|he|she';
const WHO =
  'guy|clown|person|man|woman|driver|lady|coward|idiot|jerk|dude|fool|creep|thief|bully|karen|face|account|company|owner|business|store|shop|kid|restaurant|troll|punk';

const CALL = phrases(`
tag|tags him|her|them tag
make|making|let's-make|keep|get ..1 that|his|her|their|the ..2 phone|phones|line|inbox ring|ringing|blow|melt|explode
give|gave|send|giving ..2 him|her|them ..2 a|piece|earful|talking-to ..2 your|of-your|my|mind|from ..2 mind|us|all|toronto
feel free to ..6 give|tell|let|message|drop|say|write|call him|her|them
ring|rings|ringing off the hook
do|doing your|its|ur|it's|their thing|thang|magic
make|making ${ONE} ..2 famous|viral|pay|regret|infamous|trend|trending|sorry|sweat
tell|telling|show|let|asking|ask him|her|them ..1 exactly|just|precisely|loudly|personally|know ..1 what|how|why
find|tag|message|dm|call him|her|them ..1 tag|tell|message|call|roast|ask
you've|you|we've|we 've|got|have|ve? ..2 got|have? his|her ..2 plate|face|name|address|number ..6 {any}
let|letting him|her|them know what|how|exactly you|we|people|toronto|everyone|it|what|how|folks
let|letting ${ONE} ${WHO} know ..6 {any}
tell|telling|show|showing|give him|her|them what|how you|we|people|everyone|toronto|the ..5 {any}
go|please|everyone|everybody|all|folks|feel|free ..2 tell|show|harass|roast|find|flood|drag|shame|bombard|ratio|troll|spam|heckle him|her|them
give him|her|them hell|heck|shit|trouble|grief|earful|piece
flood|floods|bombard|spam|blow|light|ratio|mob|swarm|fill ..1 his|her|their|this|that ..2 inbox|page|phone|account|dms|mentions|comments|profile|business|up|line|posts|reviews|ratings
name and? shame|shaming|shamed
naming and shaming
public|publicly|online shame|shaming
[shame] him|her|them|this|these
expose|exposing|out|outing ${ONE} ${WHO}|losers|people|cowards
leave|leaving|drop|write|post ..4 bad|one|1|terrible|honest|scathing|negative|nasty|star|zero ..1 star? review|reviews
tell|ask|urge|demand|beg ..5 to|that ..2 fire|sack|suspend|expel|evict|ban|dump him|her|them|this
go|please|now ..1 comment|reply|post on|under|at|in his|her|their ..3 {any}?
message|text|dm|email|phone|tag|confront|harass this|that|these ${WHO} ..4 {any}?
tell him|her|them he|she|they 's|is|are a|an|the|not
flood|bombard|spam|fill the|all ..1 comments|inbox|page|phone|lines|replies ..2 on|of|at|under his|her|their|this
give it|them to him|her|them|'em
would|i'd|we'd|'d ..1 hate ..2 if|for ..8 see|saw|knew|found|know
in case anyone|anybody|you|someone|folks ..2 want|wants|needs|fancies|fancy a word
don't|not ..1 be ..1 polite|nice|kind|gentle
google is|'s free|easy|your
comment|comments|reply|replies section? is|are ..1 open ..3
time|high|about ..1 for|that ..1 his|her|their ..2 neighbours|boss|wife|husband|employer|customers|clients|friends|family|landlord ..4 find|know|learn|hear|found|knew|learned|heard ..4
leave|write|drop him|her|them|this|his|their ..4 review|reviews|comment|comments
call|contact|email|message|phone|tag|tell|write his|her|their ..1 boss|employer|work|school|job|workplace|company
get|getting|have him|her|them fired|expelled|evicted|cancelled|canceled|banned
find ${ONE} ..1 ${WHO}? and ..6 {any}
find out where he|she|they|this ..3 live|lives|work|works
pay|paying him|her|them|this ..2 visit
show|stop|go|swing|drop up|by|to|over ..1 at? his|her|their house|home|door|place|work|store|shop|office
spread|blast|plaster|share his|her|their|this ..2 face|name|photo|picture ..6 everywhere|everyone|far|internet|town|city|boss|employer
share this|it|her|him|them everywhere|until
internet|web|twitter|online|facebook|reddit|keyboard sleuths|warriors|army|mob
[you|y'all know what to do] ..1 with|to|about ..2 ${ONE}|{cap}
boycott|cancel ${ONE} ${WHO}
you|y'all all? know what to do
feels|feel|fancy|fancies ..2 chat|word|talk|visit ..1 with|to him|her|them
works|lives|hangs|drives ..9 if|in-case anyone|anybody|you|someone|folks
tell|call|ask|inform|message|email|alert|tag ..2 guy|man|woman|lady|driver|clown|jerk|creep|his|her|their's ..1 boss|employer|mother|mom|wife|husband|landlord|manager ..3 what|that|how|why|about
his|her|their employer|boss|workplace|landlord|school|mom|mother|wife|coach ..8 know|love|hear|see|interested|proud|thinks
dox|doxx|doxxing|doxing ${ONE}|{cap}
pile on
put|putting|blast him|her|them|${WHO} on blast
let|letting him|her|them have it
let's|lets|let|time|go|gonna|we 's|us|to? embarrass|shame|humiliate|expose|ratio|roast|drag|cancel|out ${ONE}
go|everyone|everybody|please ..2 tell|show|ask|remind|message|dm ..1 {any} ..2 what|how|that|why
someone tell|show|ask|remind|message|dm ..1 {any} ..2 what|how|that|why
do|doing your|ur|their worst
everyone|everybody at|in his|her|their ..1 office|work|school|job|church|gym|building|street
let|make|show|sure ..1 him|her|them|he|she ..1 know|knows|feel ..3 not|isn't|unwelcome|nobody|never
tag|name|identify him|her|them ..3 if you
until he|she|they ..4 embarrassed|ashamed|gone|learns|stops|pays|leaves|sorry|offline|cries|apologizes
find|found|tag ..1 ${ONE} ..1 ${WHO}|{any} 's insta|ig|instagram|tiktok|facebook|profile|address|employer
until ..5 loses|fired|loses|quits|apologizes|deletes|sorry
give|giving this|that|his|her|their|them|him ..3 1|one|zero|the ..1 star|stars
call|phone|email|contact|message the|this|that company|store|restaurant|school|employer|owner|business|shop ..8 complain|tell|ask|let|demand
message|text|dm|call|email|phone him|her|them ..2 and|to ask|tell|let|say
tell|show|let|ask this|that|the ${WHO} what|how|why
what ..4 thinks|think of|about him|her|this
run ${ONE} out of ..2 town|neighbourhood|city|toronto|here|business
go get|after ${ONE}
make ..3 life|lives ..1 miserable|hell|living
deserves|deserve ..1 to ..1 hear from|it
[report~|mass-report|flag~|block~ his|her|their|this|that|${WHO} ..2 account|profile|page|channel|posts|video|videos|business]
let's|lets|go|please|everybody|everyone|all ..3 get|have|see|make ..2 him|her|them|it|his|her ..2 banned|removed|deleted|suspended|fired|evicted|expelled|kicked|cancelled
can't|cannot|couldn't|won't|never|afraid|scared ..2 show|leave|go|shop|walk|drive ..2 his|her|their ..2 face|house|home|name|anywhere
ratio|roast|drag|cancel|dox|expose|heckle|shame|embarrass|humiliate|spam|troll|swarm|mob|egg him|her|them|'em|em
ratio|roast|drag|cancel|heckle|humiliate|spam|troll|boo|egg this|that|the ..1 ${WHO}
internet|toronto|twitter|reddit|facebook|tiktok|folks|people|neighbours|followers|detectives|friends|gang|fam ..1 you're|your|you|ur are? up|turn|it|move
over to you ..1 internet|toronto|twitter|reddit|folks
i'm|im|not ..1 not? saying|suggesting|telling ..4 message|call|email|tag|visit|tell|review|knock|drop
everyone|everybody|all|each|you|people|folks ..6 sent|send|sends|mailed|mail|ordered|order|orders ..2 him|her|them ..2 pizza|pizzas|letter|letters|message|messages|note|bill|something|emoji|email
would|wouldn't|be a? shame|funny|hilarious|pity ..2 if ..8 him|her|them|his|her|their
go|someone|somebody|please|everyone|everybody ..1 waste his|her|their ..2 time
keep|keeps ..2 his|her|their ..2 phone|doorbell|inbox|notifications ..2 ringing|buzzing|busy|full
ring|knock|bang|pound|lean|park ..2 on|in|his|her|their ..2 door|doorbell|bell|driveway|horn|window
encourage|urge|invite|ask|asking|want ..1 everyone|everybody|people|customers|neighbours|followers|you|all ..2 leave|write|post|share ..4 review|reviews|comment|comments|opinion
internet|twitter|reddit|tiktok ..3 release|unleash|unleashed|assemble|attack|fetch|sic|enjoy|begin|action
if you'd|you|anyone|anybody|anyone's|someone ..2 like|want|wants|care|cares|fancies a word
you've|got|have|you ..2 thumbs|fingers|keyboard|keyboards
his|her|their ..2 dms|inbox|phone|mentions|comments|voicemail ..4 crowded|full|busy|flooded|lively|noisy|warm|hot
page|profile|account|yelp|google|him|her ..3 go nuts|wild|crazy
go nuts
share|shared|retweet|rt|repost ..2 until ..4 sees|knows|fired|banned|famous|pays|everyone
until ..1 his|her|their ..1 mother|mom|boss|wife|husband|employer|landlord|family|father ..2 sees|hears|knows|reads|finds
film|shame|confront|chase|mock him|her|them
allez|va|venez ..1 lui|leur|le|la ..1 dire|ecrire|parler|montrer|rappeler ..4 {any}
do what|as you|ya will|want|must|like|please
[everybody|everyone|all|folks|people ..1 comment|reply|write|post|type|say|dm|message ..4 on|to|at|under|in ..1 his|her|their|this ..3 {any}?]
video|clip|face|mug|photo|name|picture ..4 to ..3 views|shares|retweets|likes|screens
before he|she|they ..1 wakes|wake|gets|deletes|notices|logs
be loud|ruthless|merciless|savage
hint ..1 hint
internet|twitter|reddit|tiktok|web ..1 do|does|did ..1 what|its|it's|their ..2 internet|best|thing|does|do|it
on every|all ..2 phone|screen|feed|wall|lamppost|timeline|pole|corner|fridge|newsfeed
his|her|this|their|'s ..2 face|name|photo|picture ..4 on|to|across every|all|each|everyone
faites|fais ..1 le|la|les|lui|leur ..1 regretter|payer|honte|savoir
give|show|teach|send ..1 him|her|them|this|that ..2 hard|cold|taste|lesson|warm|toronto|special ..2 time|shoulder|medicine|welcome|treatment|love
teach him|her|them|this ..2 lesson
make ..1 sure|certain ..4 everyone|everybody|whole|nobody|world|neighbours|boss|employer|family|mother|he|she ..4 know|see|hear|sees|works|drives|eats|teaches|coaches|knows|hears|hires|serves|regrets|forgets|rents|date|dates|sleeps
don't|do|never|nobody|stop ..2 hire|serve|rent|date|shop|buy|eat|go|use|support|patronize ..3 him|her|them|his|her|their|there|this
refuse|deny ..2 service
his|her|their ..2 name|number|address|employer|boss|workplace|business|shop|handle|profile|account|page|dms|email|insta|instagram|tiktok|linkedin is|are|'s ..3 {any} ..8 tell|message|call|let|say|do|you|have|go|flood|drop|visit|know
you know|have where|who to he|she|they|find|him|her
time|turn|up|over for|to the? internet|public|crowd|twitter|you|city|neighbourhood ..2 to? judge|decide|shame|act|handle|deal|react|do
the internet|public|city|court ..1 of? ..2 judge|decide|opinion|never forgets|undefeated|remembers
[drop|post|share|leave|put ..1 his|her|their|this ..2 name|address|number|workplace|employer|socials|handle|profile|insta|plate ..4 comments|replies|below|here|chat|thread]
[drop|post|share|leave|put ..1 his|her|their|this ..2 name|address|number|workplace|employer|socials|handle|profile|insta]
who|anyone|anybody|somebody|someone|what|where ..2 knows|know|is|has|does|can ..2 where|who|his|her|him|he|she ..2 works|work|lives|live|employer|boss|landlord|mother|coach|parks|hangs ..2
hunt ..1 him|her|them|this ..2 down
hound|haunt|chase him|her|them|this
send|sends ..1 him|her|them ..2 message|love|hate|regards|thoughts|opinion|feedback
dites|dis|ecrivez|racontez ..1 lui|leur ..6
inondez|bombardez|spammez|harcelez|ridiculisez|denoncez|signalez ..1 le|la|les|lui|sa|son|ses|leur ..3 {any}?
appelez|ecrivez|contactez|taguez|identifiez ..2 son|sa|ses|leur patron|employeur|ecole|mere|compagnie|entreprise
trouvez|retrouvez ..1 le|la|cet|ce ..1 idiot|gars|lache|imbecile|type|clown
rendez|rends|rendons|faites|faisons-le|faites-le ..1 le|la|les ..1 celebre|celebres|connaitre|viral
dites-lui|dites-leur|faites-lui|allez ..2 lui|leur|dire|savoir|voir ..5 pensez|pense
inondez sa|son|leur|ses ..2 page|boite|telephone|compte
laissez-lui|laissez|donnez-lui ..3 mauvaise|etoile|avis ..3 {any}
partagez sa|son visage|nom|photo ..2 partout
denoncez-le|humiliez-le|humiliez|boycottez
appelez|contactez son|sa|leur patron|employeur|ecole
`);

/** A team, an event, a pet or the Service is cheered or reviewed; staff are thanked; children are found. */
const KIND = phrases(`
deserve~ to hear|know ..1 from
donation|donations|donor
listening tour
open house
town hall
psd
thank|thanks|thankful|appreciate|appreciated|appreciation|congratulate|congrats|congratulations|birthday|proud|retirement|love|loved|cheer|support|kudos|constable|officer|sergeant|chief|wish|wishes|wishing
missing
last seen
until|unless|once|before ..4 family|families|kin|relatives|notified|told
bring ..3 home
info|information|crimestoppers|link|emergency
child|kid|kids|children|teen|teens|daughter|son|loved you|one
charity|fundraiser|donate|team|event|recruit|recruits|vote|k9|puppy|dog|nurse|volunteer|volunteers|crossing
if you see|spot ..6 call
on va se le? dire
what|how to do if|when
disparu|disparue|merci|felicitations|bravo
`);

/** A guide for an emergency: `When the siren sounds, you know what to do.` */
const HARMLESS = phrases(`
listening tour
town hall
chief|chief's|mayor|mayor's|superintendent|inspector ..24 let him|her|them know
name|names ..2 read|called|spoken
remember|remembering|memorial|roll-call|fallen
you|they do|doing their|your thing|magic|work ..3 safely|daily|day
tell|show us|me
you know what to do ..3 call|dial|report|phone|lock|stop|look|slow|pull|stay|stand|leave|register|bring|vote|911
our|your officers|crossing|paramedics|nurses|firefighters|teams ..3 do|doing their|its thing|work
we|we'll|i|i'll will|'ll|shall? ..1 let him|her|them know
won't|don't|not|never ..1 embarrass|shame|name|mock him|her|them|anyone
let him|her|them know ..2 you|we|you're ..2 care|love|there|are|support|proud
out ${ONE} person|people ..2 in
going|went|sirens|911|alarm|emergency ..3 you know what
share this|it|her|him|them everywhere ..3 bring
`);

/** `His shop is on Queen. Go leave a review.` */
const REVIEW = phrases(`
leave|leaving|write|writing|post|posting|drop a|some|your|an ..1 review|reviews|rating|comment ..3
one|1|zero|single star|stars
`);
const OF_ONE = phrases(`
his|her|their restaurant|shop|store|business|company|page|bakery|salon|garage|clinic|firm|gym|bar|cafe|profile|account|listing|site|website|office|bistro|food
he|she|owner|landlord|contractor|manager ..6 treats|treated|yelled|swore|insulted|refused|cheated|scammed|called|treat|charges|owes|walked|runs|owns
`);

/** `Please don't name and shame`; a `never` behind it forbids something else. */
const isForbidden = (reading: Reading, { from }: Hit): boolean =>
  [1, 2, 3, 4, 5].some(
    (back) =>
      sameSentence(reading, from, from - back) &&
      /^(don't|dont|not|never|n't|do not|avoid|stop|doesn't|isn't|shouldn't|against)$/.test(
        reading.tokens[from - back]?.word ?? '',
      ),
  );

export const detect: Detect = {
  id: 'pile-on',
  severity: 'warn',
  find: unlessPlay(
    lookForClause(
      { find: CALL, unless: HARMLESS, notNear: KIND, except: isForbidden },
      { find: REVIEW, inPost: OF_ONE, notNear: KIND, except: isForbidden },
    ),
  ),
};

export const words: Words = {
  value: 'respect',
  basis: [
    { what: 'Dallas 2016: a police tweet set the public on an innocent man', status: 'found' },
    { what: 'National Police Air Service 2015: an image of a private person put online', status: 'found' },
    { what: 'X private information policy', status: 'found' },
  ],
  en: {
    title: 'Sending a crowd after someone',
    reason: 'When police point a crowd at one person, people get threatened, and at times it is the wrong person.',
    instead: 'Ask for information by phone or Crime Stoppers, and tell people not to confront anyone.',
  },
  fr: {
    title: 'Appel à s’en prendre à quelqu’un',
    reason:
      'Quand la police lance une foule sur une personne, il y a des menaces, et parfois ce n’est pas la bonne personne.',
    instead: 'Demandez des renseignements par téléphone ou par Échec au crime, et dites de n’aborder personne.',
  },
};

export const examples: Examples = {
  flags: [
    'Okay internet, ⟦do your thing⟧. Who is this?',
    '⟦Let’s make this driver famous⟧.',
    'Here is her page, ⟦tell her what you think of people who litter⟧.',
    '⟦Flood his inbox⟧, folks.',
    'His shop is on Queen. ⟦Leave a one star review⟧.',
    'On connaît son visage : ⟦inondez sa page⟧!',
  ],
  allows: [
    'Do you know this man? Call 416-808-1400 or Crime Stoppers.',
    'Tell us what you think of our new bikes!',
    'Const. Hale retires today. Go tell him how much he will be missed, and thank him.',
    'Share this everywhere to help bring Bryn home. She is missing.',
    'Don’t confront him. If you see him, call 9-1-1.',
    'Dites-nous ce que vous pensez de notre site.',
  ],
};
