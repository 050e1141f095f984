import { type Hit, has, lookFor, phrases } from '../../detect/phrases.ts';
import { clauseEnd, clauseStart, matchTokens, type Reading } from '../../detect/reading.ts';
import { remarks } from '../../detect/remark.ts';
import { startsSentence } from '../../detect/replace.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** Said to one person, and meant to sting. */
const PUT_DOWNS = phrases(`
get|find yourself? a life
keyboard|internet|twitter|facebook|social-media|couch warrior|warriors|lawyer|lawyers|detective|detectives|expert|experts|tough|cop|cops|commando|general
armchair expert|experts|quarterback|quarterbacks|critic|critics|cop|cops|lawyer|lawyers|detective|detectives|general|generals|warrior|chief|police|tactician
monday|monday-morning quarterback|quarterbacks|quarterbacking
nobody|no-one|noone|who asked|ask|asks ..2 you|your
nobody|no-one asked
nobody|no-one|who|we don't? really? care|cares|cared ..3 what|about|your ..1 you|your|think|opinion|opinions|feelings
don't|do not ..1 care ..1 what|about you|your ..2 think|opinion|opinions|feelings
cry more|harder|me-a|about it
cry me a
cope harder|and
learn ..1 how? to ..1 read|drive|spell|count|listen|google
some people|folks just|only|really|will|always|never ..2 complain|whine|moan|happy|satisfied|pleased|argue|hate
read ..3 before|next-time ..2 you ..2 whine|comment|complain|type|tweet|post|reply|bark|cry|mouth|moan|speak|open
try|maybe|perhaps|suggest|how-about reading ..3 post|article|it|tweet|first|next|again|before|slowly
reading comprehension|is-hard
stay mad|salty|pressed
back ..1 to|in your ..2 basement|cave|bridge|mommy's|mom's|mother's|bubble|hole
mom's|mother's|mommy's|moms basement
you|such|little|poor|another|calm|delicate|special|precious|these|sensitive|hey|ok|okay|chill ..1 snowflake|snowflakes|karen|karens
ok|okay boomer
you ..2 have|has|had|got no|zero idea|clue what|of|about|how-this|how-we
you ..1 don't have a clue|idea
you ..1 don't|do-not know what you ..1 talking
you ..1 don't|do-not know the first
mind|minding your own business
none of your|ur business
troll|trolls|troll's much|elsewhere|somewhere|harder|account
don't|not feed|feeding the trolls|troll
go|please|maybe|need-to|try touch|touching ..1 grass
do your ..1 own? research|homework ..2 before|first|next|instead|pal|buddy|genius|next-time
get|check your|ur facts ..1 straight|right|first|before
if you don't like it|that|us ..2 leave|move|don't|unfollow|scroll|block|go|tough|too|feel|you
don't like it|us leave|move|unfollow|scroll|tough|too
scroll on|past|along|by
keep scrolling
feel free to ..1 unfollow|scroll|leave|block
unfollow us|then|button
don't let the door
bye felicia|felisha|karen
spare us|me ..2 lecture|lectures|drama|sermon|outrage|whining|sob|crocodile|your
save it|your|the for ..1 someone|somebody|judge|who|diary|therapist|your
save your|ur breath|lecture|outrage|tears
take|bring your|ur ..1 whining|complaints|drama|negativity|hate|attitude|nonsense ..1 elsewhere|somewhere
before you ..1 criticize|criticise|whine|judge|troll|lecture
stop|quit|enough|done|with ..2 whining|whinging|whingeing|moaning|bitching|crying|bellyaching|yapping|your-crying
whiner|whiners|crybaby|crybabies|cry-baby|killjoy|busybody|sourpuss
haters gonna
to|all|our|those|you ..1 haters
jealous much
yet here you are
you ..1 wouldn't|couldn't|won't last|survive|handle ..1 a|an|one|five|ten|two ..1 day|minute|minutes|shift|hour|night|week
try|come|you|spend|until|once|when|unless|go|why-don't-you ..3 do|doing|done|walk|walked|wear|wearing|worn|work|working|put ..3 our|this|the|a|on ..1 job|shoes|boots|beat|badge|uniform|vest|shift|belt ..1 for|before|then|yourself|sometime|first|and
you 've|have walked|done|worn|worked|policed ..3 beat|job|shift|shoes|badge|uniform|vest
easy|brave|tough|big|bold ..2 to|talk|words|judge|criticize|from|behind ..5 couch|keyboard|sofa|basement|screen|anonymous|egg|avatar|phone|armchair|home|profile
behind a|your|that keyboard|anonymous|fake|screen
from|off your ..1 couch|sofa|basement|armchair|recliner|horse
your|ur opinion|opinions|feelings ..1 doesn't|don't|won't|not matter|count|interest
your|ur opinion|opinions ..2 noted|nothing|irrelevant|worthless|useless|invited|invalid|wrong
don't|didn't|not need|want|asked|ask for? your ..1 opinion|advice|permission|input|approval|two-cents|lecture
keep your|ur ..1 opinion|opinions|advice|thoughts|mouth|comments ..2 yourself|shut
shut|zip|pipe up|it|down|your ..1 mouth|trap|yap|pie-hole|buddy|pal|already|karen
shut up
pipe down
you|have|been|getting|enjoy|hello|bye are|'re|your|being|the|to|and|been? ..1 blocked|muted ..1 now|bye|list|then
enjoy|welcome to? ..1 your|the block|mute|ban ..1 list|button
what|which part ..6 don't|do|did|didn't|can't|not you ..2 understand|understood|get|read
part of ..4 don't|do|did|didn't|can't ..1 you ..2 understand|get
let me|us ..2 spell|dumb|break|explain|type|say ..2 out|down|slowly|slower|crayon|simple
need ..2 crayons|crayon|pictures|spell|draw|explain ..2 for|you|this|it
read|say|type|explain|try it|that|this ..1 again? slowly|slower
you 'd|would|'ll|will|be|probably|are|'re ..2 first ..1 one|person|to ..2 call|calling|complain|complaining|cry|crying|scream|dial|dialing|whine
next time you ..3 robbed|need|trouble|emergency|burgled|assaulted|mugged ..4 call|dial|phone ..3 crackhead|criminal|social|drug|thug|facebook|lawyer|clown|hippie|activist|someone-else|your
adults are talking
cool story ..1 bro|buddy|though|dude|pal
you 're|are|sound|look|seem|really ..2 pathetic|clueless|ignorant|delusional|ridiculous|embarrassing|embarrassment|idiotic|laughable|bitter|brainwashed|unhinged|hysterical|dense|thick|nobody|wasting-our|hopeless|miserable|dumb|stupid|silly
that 's|is|what|such|another|your|this ..2 ignorant|idiotic|ridiculous|pathetic|stupid|dumb|laughable|moronic|clueless|lame comment|tweet|take|question|reply|opinion|remark|argument|post
sorry|sad|aw|aww|awww|boo|oh|poor|did|does ..3 hurt|hurts|bruised|offended|ruffled|poor|triggered ..2 your|you|ur|snowflake ..1 feelings|ego|feathers
did|aw|aww|does|sounds|looks|guess|bet ..2 somebody|someone|you|baby|anybody ..2 get|got|need|needs|have|woke|had|is|still|can't|forgot|didn't ..3 ticket|ticketed|nap|hug|snack|wrong|bitter|bored|diaper|timeout|hobby|pulled|caught|meds|cranky|salty|mad|tow|towed|coffee|cookie
triggered much
boo hoo
wah wah|waah
waah|waaah|boohoo|bwah
have you nothing|anything better to
too much time on your
nothing better to do
if you ..2 bothered|bother|could|knew|had|can ..1 to|actually|half|ever|even ..2 read|listen|think|brain|google|spelled|spell|look
use your ..1 brain|eyes|noggin|melon
bless your heart
how about you ..3 mind|worry|stop|shut|quit|learn|try|read|get|go|do|keep|focus|let|put|come
who are you to
who|what made|makes you ..1 the|an|a ..1 expert|boss|police|judge
you are not|n't ..2 expert|boss|police|lawyer|taxpayer-king
i|we pay ..2 taxes|too
we ..1 don't|do-not work for you
you don't pay
you sound|seem|look like ..2 real|expert|genius|fun|treat|peach|joy|someone|who|a ..2 expert|genius|fun|parties|treat|peach|joy|delight
fun at parties
your|ur|those tears|whining|salt|meltdown|tantrum|outrage|hot-take ..1 is|are|taste|tastes|fuel|noted
try harder ..1 troll|next|pal|buddy|kid
zip it
don't|do-not follow us ..1 then
did you even ..1 read|think|watch|look|bother|finish|go
maybe if you ..2 paid|read|spent|stopped|worked|listened|learned|looked|put|knew|had
imagine ..1 complaining|thinking|being|whining|crying|tweeting|getting|spending|having ..2 about|this|that|so|over|mad|your|you|time
imagine complaining|whining
thanks|thank for|you the|your ..2 expert|useless|armchair|unsolicited|brilliant|helpful|stellar|valuable|deep ..1 analysis|opinion|advice|insight|input|wisdom|take
where did you ..2 college|training|degree|badge|law|graduate|train|study|learn
give|giving|cut us|me ..1 a|the break|slack ..2 will|would|and|you|karen|buddy|pal|ok
sit this one out
stay in your lane ..2 pal|buddy|and|karen|sir|please-and|we
if you|u 'd|had|actually|just|bothered|only ..2 read|listened|watched|looked|opened|paid|bothered|learned|googled|checked ..6 you|you'd|u|post|article|link|maybe|know|understand
maybe|perhaps|try|how-about|start|suggest|go ..2 learn|learning|read|reading|study|studying|google|googling|educate ..4 how|what|law|laws|before|first|up|post|act|facts|yourself|works
educate yourself
another|great|ah|oh|look|wow|yay|ok|here's|here-comes ..1 another|a|the|an ..1 keyboard|internet|parking-lot|armchair|facebook|twitter|sidewalk|bathroom|couch|kitchen|barstool|bar-room|weekend|backseat|youtube|google|reddit|tiktok ..1 lawyer|lawyers|expert|experts|cop|cops|detective|warrior|judge|genius|critic|chief|driver
parking-lot|barstool|backseat|kitchen-table|google|youtube|reddit|tiktok|sidewalk|bathroom lawyer|lawyers|expert|experts|cop|cops|detective|warrior|judge|critic|law-degree|degree
must be|feel|get nice|great|lonely|hard|exhausting|tiring|sad|fun|wonderful|easy ..2 to|being|up|knowing|perfect|never|having ..6 you|know|perfect|everything|there|person|always|so|angry|miserable|time|free|complain
bless your|ur|you heart|soul
nobody|no-one|noone|literally-nobody|who|not-one-person ..2 cares|asked|believes|reads|likes|agrees|elected|invited|gives ..6 you|your|u|opinion|this|@|that
we're|we-are|i'm|i-am|not ..2 sorry|here-to ..3 your feelings|you|entertain|hold|babysit|coddle
thanks|thank-you|cool|great|nice|interesting|fascinating|brilliant|helpful|wonderful|lovely|super|amazing|deep ..1 for? ..1 the|your|that|this ..1 input|insight|advice|opinion|analysis|contribution|comment|commentary|wisdom|story|feedback|review|theory|take|tip|thought|tedtalk|speech ..2 captain|genius|karen|chief|buddy|pal|sherlock|sir|now|sharon|expert|professor|bud|nobody|bye|next|champ|but-nobody|einstein
captain obvious|hindsight
hindsight hero|expert|20/20
congrats|congratulations|bravo|well-done|gold-star|slow-clap ..2 on|for|you|to ..5 dumbest|worst|reading|useless|pointless|spelling|missing|wrong|nothing|trying
you|u ..1 must-be|clearly|obviously|really|certainly|sure|'re|seem|sound|look bored|boring|lonely|confused|lost|miserable|jealous|dramatic|fun|bitter|angry|slow|mistaken|special|unemployed|uneducated|uninformed|misinformed|unemployable|illiterate|joking|kidding|paranoid|triggered|fragile|sensitive|obsessed|a-joke|the-problem|part-of-the-problem|a-piece-of-work|nothing-better|no-life|no-clue
you 're|are|re welcome to leave|unfollow|move|apply|go
door|exit|unfollow|block|unsubscribe|mute button|is|= ..3 there|that|right|free|your-friend|easy|way
no one is|'s|was forcing|making|talking-to|asking you|ya
try|use|using|buy|get|find|grow|borrow|rent a|some|your ..1 brain|spine|dictionary|map|calculator|spellcheck|mirror|hobby|job|clue|sense|manners|grammar|facts|friend|friends|therapist|humour|humor
spelling|grammar|math|reading|logic|facts ..2 not|isn't|aren't|is|are|was|really ..3 strong|your|hard|optional|suit|friend|thing
come|sign|apply|join|why-don't-you|feel-free ..3 do it|join|academy|apply|yourself|better|do-this ..3 then|if|yourself|tough|hero|or|so
not|isn't|not-the ..2 gotcha|flex|burn|own you|u
wrong ..1 again|as-usual|genius|pal|buddy|but|try
take a|several ..1 breath|seat|seats|lap|nap|hike|walk|pill|number|bow|break ..2 buddy|karen|pal|sir|lady|man|bud|champ|sharon|chief|dude|sweetie
go cry|complain|bother|troll|touch|yell|whine
clutch|clutching|your pearls
rent free
i'd|we'd|i-would|we-would|i'll|we'll ..2 explain|draw|say|type|agree|argue|answer|reply|listen|care|take ..6 but|crayons|crayon|slowly|you|understand|wrong|if|picture
found|spotted|here|there 's ..1 the|one|our|another ..1 one|guy|karen|expert|troll|person|problem|snowflake|complainer|genius|critic
if you|u 're|are so|such ..1 smart|good|clever|perfect|tough|brave|great|expert|unhappy|easy|upset|concerned
go back to ..2 games|watching|playing|bed|sleep|kindergarten|tiktok|facebook|cave|couch|basement|knitting|cartoons
why don't you|u ..2 put|apply|join|try|do|run|come|sign|move|go|mind
adorable|cute|hilarious|precious|rich|sweet anyway|but|coming|that|you|thanks|story|theory|opinion|try
i'd|i-would|we'd|i-could explain|answer|draw|argue|agree
crayons|crayon
`);

/** Everyday words that bite only where a sentence begins with them. */
const SNAPS = phrases(`
grow up
get over it|yourself
get a grip|job|hobby|clue
suck it up
deal with it
calm down ..1 karen|buddy|pal|sir|dude|lady|there|bud|everyone-else
nice try
nobody cares
whatever ..1 dude|buddy|karen|pal|you|man|helps
be quiet
yawn
cope
google it
blocked ..1 and|next|bye|reported|muted
wrong again|as
tough luck
wake up ..2 people|sheeple|buddy|karen
please stop talking|tweeting|commenting
next caller|complainer|troll|whiner
says the|who
you clearly|obviously|evidently ..1 have|know|don't|haven't|never|can't|didn't|need|lack|think|missed|hate|failed|forgot|slept|skipped|weren't|aren't|confused|not|got
lol|ok|okay|sure|alright|whatever|k|kay ..1 buddy|pal|bud|champ|boomer|karen|dude|sweetie|sunshine|genius|sparky|chief|hun|bro|sweetheart|tough
sure jan
good|great talk
stay ..1 mad|salty|bitter|pressed
zip it
relax buddy|karen|pal|bud
pathetic
oh|aw|aww|gee|golly ..1 honey|sweetie|sweetheart|please|buddy|bless|brilliant|did|poor|dear|really
says someone|somebody|you|who|a-guy|a-person
tell me|us you ..3 without
tell|show|explain us|me|it ..2 more|again|where|how|then|genius|hurt
sorry|sry not sorry
not my|our|a|your problem|circus|monkeys|fault|job|restaurant|wendy's
sir|ma'am|buddy|lady|dude|bro|karen|hun this|that ..1 is ..1 a
try ..1 again|harder|reading|me|that|to-keep-up
keep crying|scrolling|guessing|dreaming
bye|buh-bye|ta-ta|toodles|later ..1 now|then|hater|felicia|troll|karen|bud
lmao|lol|haha|pfft|pffft|lolz ok|okay|sure|no|what|you|wrong|buddy|whatever
what are you
relax|chill|breathe|easy ..1 karen|sir|buddy|tiger|pal|champ|man|dude|folks|snowflake|bud|francis
next question
newsflash|news-flash|fyi|reminder|spoiler|hint|memo|psa ..5 you|your|nobody|not-everything|world|reading|don't-work
feel better now
oh ..1 so
a real|regular
cry ..1 about|me|harder|more
noted and|. ignored|filed|deleted|next
touchy much
read|re-read|reread it|the|that|again|slowly ..2 again|post|article|slowly|properly|act|carefully
`);

const HARMLESS = phrases(`
get a life jacket|jackets|vest|insurance|saving
learn|learning ..1 to read ..1 the|your|a|music|labels|signs|with|braille|maps|body|at|in|english|and|road
minding|mind your own business ..1 owner|and|when
use your eyes and|ears|to
be|are|is quiet
grow up to|in|with|near|here|on|around|so|fast
blocked from|by|off|due|at|because|on|in
blocked and|or? ..1 closed|driveway|lanes|road|detour
cope with|together
deal with it|this ..1 by|promptly|as
get a job ..1 with|at|in|fair|interview
a|the|is snowflake|snowflakes
keyboard warrior workout
if you don't like it|that ..1 hot|cold
you have no idea how
behind the|a keyboard ..1 are|is
you ..1 clearly see|mark|understand
google it ..1 first|or
easy to from
get over it|the ..1 safely
get a grip on|with
`);

/** The same words as advice: what children should grow up with, how to deal with stress. */
const ADVICE = phrases(`
scam|scams|fraud|tips|parents|teach|teaching|kids|children|campaign|workshop|cyberbullying|cyber|bullying|bullied|bully|bullies|online-safety|stress|wellness|mental|signs
conseils|intimidation|fraude
`);

const isMidSentence = (reading: Reading, hit: Hit): boolean => !startsSentence(reading, hit.from);

const EN_FRANCAIS = phrases(`
trouve|trouvez|achete|achetez toi|vous-en|donc|vous? une|-toi|-vous? ..1 vie
personne ..3 rien|ton|votre|t'a|vous-a ..2 demande|avis|sonne
personne ne? t'a|vous-a ..2 demande|sonne
on|personne se|s'en fout|fiche|moque ..1 de|d' ..1 ton|votre|tes|vos|ce
apprends|apprenez ..1 donc? a lire
mele|melez ..1 toi|vous? ..1 de tes|vos|ses affaires|oignons
gerant|gerants|gerante d'estrade|d'estrades
guerrier|guerriers ..1 de|du clavier
retourne|retournez ..2 dans|chez ton|votre|ta|jouer ..1 sous-sol|mere|grotte|bulle
pleure|pleurez|braille|braillez|chiale|chialez donc|encore|plus|ailleurs|toujours
arrete|arretez|cesse|cessez ..1 de|donc ..1 chialer|brailler|pleurnicher|chialage|braillage
vous|tu n'avez|n'as|avez|as ..1 aucune|pas|clairement|evidemment|visiblement ..2 idee|rien-compris|compris ..1 de|du
fiche|fichez|lache|lachez ..1 nous|moi ..1 la? paix|patience
change|changez de disque
va|allez ..2 jouer|prendre-l'air|dehors
si ca ..2 plait|convient pas|plus
le|la|ton|votre ..1 troll|trolls
apprends|apprenez ..1 donc? a ..3 lire|ecrire|conduire|vivre|compter|ecouter
lis|lisez ..4 avant ..3 chialer|parler|ecrire|commenter|critiquer|brailler|repondre
avant de|d' ..1 chialer|parler|ecrire|commenter|critiquer|brailler|dire
ton|votre|tes|vos opinion|avis|commentaire|commentaires|chialage|larmes ..3 interesse|compte|comptent|sert|poubelle|vaut|utile|garde|gardez|on-s'en|personne
garde|gardez ..1 ton|votre|tes|vos|ca ..1 opinion|avis|commentaires|pour
si t'es|vous|tu ..2 pas|content|contente|tanne
bravo|merci|felicitations ..2 champion|genie|expert|capitaine|einstein|docteur|sherlock
c'est|t'es|vous-etes ..2 beau|bon|facile|triste|pathetique|ridicule|niaiseux|fin|drole|perdu ..4 critiquer|clavier|salon|parler|toi|savoir|connais|chialer
bonjour|salut|allo|bye ..1 la|le ..1 police|troll|haineux|frustre
`);

/** A reply that helps, thanks, owns up or grieves. */
const KIND = phrases(`
thank|thanks|cheers|sorry|apologies|apologize|please|help|happy|glad|welcome|congrats|congratulations|love|hope|call|contact|report|visit|link|fixed|good-point|great-question|info|information|update|updates|news|contest|pic|pics|pup|puppy|good-question|appreciate|dm|let-us-know|question|well-done|stay-safe|hi|hello|hey
merci|desole|bonjour
`);

/** `@someone That's adorable. Anyway.`: in a reply a remark is aimed at the one who is answered. */
function aimed(reading: Reading): Match[] {
  if (reading.tokens[0]?.kind !== 'handle' || reading.tokens.length > 40 || has(reading, KIND)) return [];
  return remarks(reading).map(({ first, last }) =>
    matchTokens(reading, clauseStart(reading, first), clauseEnd(reading, last)),
  );
}

const listed = lookFor(
    { find: PUT_DOWNS, unless: HARMLESS, notNear: ADVICE },
    { find: SNAPS, unless: HARMLESS, notNear: ADVICE, except: isMidSentence },
    { find: EN_FRANCAIS, notNear: ADVICE },
  );

export const detect: Detect = {
  id: 'arguing-with-public',
  severity: 'advise',
  find: (reading) => [...listed(reading), ...aimed(reading)],
};

export const words: Words = {
  value: 'positive-attitude',
  basis: [
    { what: 'New York Police, 2014: a captain’s argument from a precinct’s account', status: 'found' },
    { what: 'New York Police, 2014: the campaign #myNYPD was turned against the police', status: 'found' },
    { what: 'Toronto Police 55 Division, 2017: a post was removed for inflammatory words', status: 'found' },
  ],
  en: {
    title: 'Snapping back',
    reason: 'Snapping back at a critic makes us look small and spreads the fight.',
    instead: 'Thank them, give a fact or a link, and move on. It is fine to disagree politely.',
  },
  fr: {
    title: 'Réplique cinglante',
    reason: 'Répliquer sèchement à un critique nous rabaisse et étend la querelle.',
    instead:
      'Remerciez la personne, donnez un fait ou un lien, puis passez à autre chose. Un désaccord poli est permis.',
  },
};

export const examples: Examples = {
  flags: [
    '@eastendmike ⟦Cry about it⟧.',
    'Funny how ⟦armchair experts⟧ show up after every arrest.',
    '⟦Nobody asked for your⟧ two cents, Todd.',
    '@gta_walker ⟦grow up⟧',
    '⟦You wouldn’t last five minutes⟧ on night shift.',
    'Avant de critiquer, ⟦apprenez à lire⟧.',
  ],
  allows: [
    '@eastendmike Thank you for the note. The lane reopens at six.',
    'We see this one another way, and the report is here: tps.ca',
    'Get a life jacket for your dog too!',
    'Learn to read the signs of elder abuse at our free session.',
    'Kids who grow up near this rink know PC Laframboise by name.',
    'Merci du commentaire. Voici les chiffres pour que chacun puisse juger.',
  ],
};
