import { ages } from '../../detect/age.ts';
import { people } from '../../detect/mention.ts';
import { isNameWord } from '../../detect/person.ts';
import { has, hits, hitsBetween, phrases, sentenceOf, sentencesWith } from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import { clauseEnd, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** Somebody is back. */
const FOUND = phrases(`
mystery solved
search ..2 off|over|called|cancelled
back ..2 home|safe|with
he|she|they 's|is|are back
stop|quit|can|call ..2 looking|searching
's ..1 home|back|safe|okay
found|got|located him|her|them
all ..1 ok|okay|good|well|fine|safe
he|she|they|who made ..2 home
located|found|retrouve|retrouvee
no longer missing
cancel|call|calling|stand off|down|the? ..1 search
stand down everyone|folks|all|toronto
take|taking|pull ..1 down ..3 poster|posters|flyers|post
missing|lost ..4 solved
we|police|officers ..1 have|found|got him|her|them|you
is|are|was|been|returned|came|back ..2 home|safe
safe and sound
turned|showed up
is|'s|she's|he's|are okay|ok|fine|alive|well|good
plus recherche|recherchee
localise|localisee
mystery over
saine|sain et sauve|sauf
`);

/** It was a person who was looked for. */
const LOOKED_FOR = phrases(`
cancel|call|calling|stand off|down|the? ..1 search
stand down everyone|folks|all|toronto
take|taking|pull ..1 down ..3 poster|posters|flyers|post
thank|thanks ..2 all|everyone|sharing|shares|toronto|help|for
has|have been located|found
was ..1 located|found ..1 safe|alive|wandering|hiding|sleeping|with
no foul play
mystery solved
search ..2 off|over|called|cancelled
he|she|they 's|is|are back
folks|everyone|toronto ..2 found
stop|quit looking|searching
found|got|located him|her|them
is home
's home|back
update on|about
parents|mom|mother|dad|family|wife|husband ..2 reunited|relieved|worried|notified|know
missing|runaway|search
mr|mrs|ms|mme
update
good news
teen|teenager|boy|girl|youth|person ..8 found|located|safe|home
found|located ..4 boy|girl|teen|senior|youth
he|she was|is|had|has|'s
safe|safely
=LOCATED|FOUND|Located|Found|RETROUVE|RETROUVEE|Retrouve|Retrouvee
localise|localisee
mystery over
disparu|disparue|disparition
`);

/** Found things and animals. */
const THINGS = phrases(`
terrier|husky|poodle|retriever|shepherd|collie|beagle|hound|kitty|tabby|hamster|ferret|rabbit|bunny|tortoise|budgie|scooter|stroller|glove|mitten|shoe|camera|laptop|necklace|earring|statue|money|item|items|teddy|rifle|pistol|ammunition|freezer|raccoon|deer|coyote|duck|ducks|goose|geese|snake|turtle|fox|skunk|horse|pig|animal|kitten|pup
bottle of
hearing aid+
message in a bottle
glasses|eyeglasses|dentures|umbrella|violin|guitar|drone
keys|wallet|wallets|phone|phones|dog|cat|puppy|bike|bicycle|purse|ring|bag|backpack|property|jewellery|jewelry|cash|passport|parrot|bird|vehicle|car|truck|suv
cles|portefeuille|chien|chat|velo
`);

/** Found bodies and evidence; other work in which somebody or something is found. */
const OTHER = phrases(`
no|thin|weak ice
critical|injuries|firearm|firearms|gun|guns|handgun|drugs|knife|body|bodies|remains|stab|wound|wounds|deceased|dead|weapon|weapons|evidence|suspect|suspects|accused|arrested|charged|warrant|homicide|murder|robbery|wanted|casing|casings|stolen|collision|crash|shooting|stabbing|guilty|cocaine|fentanyl|trail|seized|fatal|tribute
if found|located
emergency call
where ..2 belongs|live|lives
corps|suspect|arrete
`);

const SEARCH = phrases(`
search
`);
const SEARCH_OVER = phrases(`
search ..3 off|over|called|cancelled|ended|done|finished
cancel|call|calling|stand off|down|the? ..1 search
`);

const KIN =
  'boyfriend|girlfriend|friend|friends|ex|ex-boyfriend|ex-girlfriend|partner|lover|buddy|pimp|dealer|classmate|aunt|uncle|cousin|sister|brother|coworker|stranger|roommate|grandmother|boyfriend|neighbour|neighbor|acquaintance';
const PLACE =
  'motel|hotel|shelter|hospital|bar|casino|home|apartment|basement|house|tent|encampment|garage|stairwell|airbnb|jail|cell|clinic|rehab|detox|strip|club|nightclub|pub|hostel|hideout|room|condo|trailer|crackhouse|psych|ward|icu|emergency|washroom|camp|couch|attic|closet|shed|inn|lodge|church|mosque|arcade|diner|restaurant|mall|cafe|bathhouse|brothel|trap|squat|loft|dorm|school|library|store|rooftop|ditch|ravine|park|parkade|van|truck|car|cottage|cabin|spa|temple|commune|farm';

/** Where, with whom, in what state, and why; the bracketed part is reported. */
const DETAIL = phrases(`
found|located|retrouve|retrouvee ..1 [at|in|inside|with|near|working|living|hiding|sleeping|begging|dancing|alone|naked ..3 {any}]
[he|she|they 's|was|is|has|had|'d ..1 been|with|at|in|on|left|gone|taken|sleeping|living|working|hiding|staying|drinking|partying|asleep|passed|travelling|abducted|lured|sold|lost|locked|trapped|stuck ..3 {any}]
[couch surfing|surfed ..3 {any}]
[at|in|with|from|to his|her|their|a|an|the|some ..3 ${KIN} 's? ..1 place|house|home|apartment|basement|condo|couch|bed|car|cottage|trailer?]
[staying|stayed|living|hanging|partying|sleeping|slept|crashing|crashed|hiding|holed|hid|shacked|squatting|hooking|drinking|gambling|camped|camping ..5 {any}]
[in|at|from|inside|to|outside a|an|the|our|her|his|some ..2 ${PLACE} ..1 on|in|near|with|downtown?]
[at|in|to =CAMH]
[in|to hospital|jail|custody|rehab|detox|treatment]
[being|receiving|getting|gets|needs|undergoing treated|treatment|help|assessed|assessment]
[admitted|hospitalized|institutionalized|overdosed|drunk|intoxicated|hungover|stoned|wasted|pregnant|suicidal|confused|disoriented|naked|injured|dehydrated|hypothermic|frostbite|addicted|prostitution|trafficked|escorting|cheating]
[high on? ..2 {any}]
[on drugs|meth|crack|fentanyl]
[under the influence]
[off his|her|their meds|medication]
[overdose|relapse|relapsed|bender|binge|breakdown|psychosis]
[ran|run|running|runs away|off from|with|because|after|over ..4 {any}]
[had|was|were fighting|argued|fought|fight|argument ..3 with ..3 {any}]
[with a|an|some ..4 man|woman|guy|boy|lady|older|male|stranger ..3 {any}]
[spent ..4 night|nights|days|week|hours ..6 {any}]
[he|she|they got|was|were ..1 confused|lost|scared|turned|disoriented|drunk|high|cold ..6 {any}]
[he|she|they took|hopped|caught|hitchhiked|drove|travelled|flew|bused|bussed|walked|checked|snuck|skipped|hooked|met|eloped|joined|moved ..8 {any}]
[gone|went|left|took|run|ran off|away|home|there ..2 with ..4 {any}]
[someone|somebody|man|guy|woman|boy|person ..2 met online|on|through ..1 {any}]
[met online|someone|somebody|a ..1 {any}]
[did|does|do|didn't|doesn't|don't|refused|not|never n't|not? want|wanted|wanting ..1 to ..2 found|home|return|go|back|located|family]
[didn't|did not|n't know ..2 looking|missing]
[group|foster|nursing home]
[psychiatric|psych|icu|intensive|burn|detox|maternity ..1 unit|ward|care ..4 {any}?]
[don't|didn't|doesn't|not ..2 want|wanna|wish ..2 to be|come|go ..5 {any}]
[lady|man|woman|guy|person|passenger|company|companion ..6 not his|her|their wife|husband|spouse|girlfriend|boyfriend ..2]
[joined|joining|joins a|an|the|some ..2 congregation|cult|church|commune|circus|convent|monastery|band|tour|gang|carnival ..4 {any}?]
[asks|asked|wants|says|told ..2 parents|family|mother|father|husband|wife|us ..3 stop|leave|quit|not ..4 {any}?]
[ask her|his ..2 sister's|husband|wife|boyfriend|girlfriend|friends ..4 {any}]
[next time ..8 {any}]
[checked|booked|signed|admitted|locked|drank|partied herself|himself|themselves|themself ..5 {any}]
[had|has|with|visiting|seeing a|an ..2 lady|gentleman|special|secret|new friend|flame|squeeze|girlfriend|boyfriend ..3 {any}?]
[won't|can't|can|not|rather ..1 say|tell ..1 where|who|what ..8 {any}]
[was|were|been|is ..2 passed|asleep|sleeping|hiding|living|camping|drinking|partying|staying|shacked|crashing|hanging|working|visiting|gambling|dancing|begging|wandering ..6 {any}]
[turns|turned out ..1 she|he|they|it ..8 {any}]
[apparently|seems|evidently|supposedly|reportedly ..8 {any}]
[tell|told ..2 parents|mom|mother|dad|wife|husband ..6 {any}]
[with someone|somebody ..2 who|else|not|special|younger|older ..5 {any}]
[at|to|from a|an|the|some ..2 party|rave|concert|sleepover|arcade ..4 {any}?]
[skipped|skipping|ditched|cut school|class|work|curfew ..4 {any}]
[left|fled|stormed|walked|vanished after|because|over|out|without|following ..6 {any}]
[slot|slots machine|machines ..6]
[bottle|bottles|bench|booze|beers|vodka|whisky|whiskey ..6]
[less said ..8 {any}]
[company ..3 keeping|kept|keeps ..4]
[met someone|somebody|a ..6 {any}]
[ease|lighten up ..4 {any}]
[the? bar|pub|casino|hospital|shelter|motel|hotel|boyfriend|girlfriend|ex ..3 sent|called|kicked|dropped|drove|brought|kept|let|says|was ..4 {any}]
[needed|wanted|wanting|needing|craved|looking a|an|some|to|for|his|her ..2 break|space|time|breather|away|alone|freedom|fix|drink|escape|out|leave|adventure ..4 {any}]
[because|due|over|after|from|escaping|fleeing|avoiding|trouble|tired|upset|mad|angry ..4 dad|father|stepfather|stepdad|mother|mom|stepmother|stepmom|parents|husband|wife|boyfriend|girlfriend|abuse|fight|breakup|marriage|argument|bullying|bullies]
[in his|her|their ..1 housecoat|pyjamas|pajamas|underwear|slippers|nightgown|bathrobe|robe]
[to|at|in|from the|a ..2 casino|bar|pub|track|racetrack|beach|border|airport|cottage|slots|club ..3 {any}?]
[blackjack|poker|slots|roulette|bender|drugs|drug|crack|meth|fentanyl|cocaine|overdosing|overdosed|depression|psychosis|manic|off her|his|their? ..3]
[broken|fractured|sprained|cut|bruised|frostbitten ..1 hip|leg|arm|ankle|wrist|ribs|feet|face]
[thinking|thought|insisted|convinced ..2 was|it|he|she ..4 {any}]
[behind|beneath|inside|underneath ..1 a|an|the|his|her ..3 {any}]
[between|with ..2 new|older|online|secret|ex ..2 boyfriend|girlfriend|man|woman|guy|flame|lover|friend ..4]
[voluntarily|willingly|wilfully ..4 {any}?]
[hours|days|nights|weeks in|at|with|on ..4 {any}]
[pretty|in|looking|looks ..1 rough|bad|poor|sad|sorry ..1 shape|state|condition]
[a|bit|little|very|quite|pretty|seriously worse|drunk|tipsy|high|confused|cold|hungry|dirty|dehydrated|disoriented|embarrassed|shaken|hungover ..4]
[chez sa|son|ses|un|une|des|l' ..2 copine|copain|chum|blonde|ami|amie|amis|ex|tante|oncle|cousin|cousine]
[dans|a|au un|une|l'|le|la? motel|hotel|refuge|hopital|bar|casino|prison ..3]
[avec un|une ..1 homme|femme|inconnu ..2 {any}]
[dormait|dort|vivait|logeait|habitait|restait|errait ..4 {any}]
[ivre|saoul|saoule|gele|gelee|intoxique|intoxiquee|enceinte|suicidaire|fugue|surdose|cachait|cachee]
`);

/** A named place of that kind is told, though `in Barrie` may be. */
const NAMED_PLACE = phrases(`
[at|in|inside|outside {cap} ..3 hospital|motel|hotel|casino|shelter|jail|bar|pub|club|station|mall|park]
[at|in|inside|outside ..1 casino|hotel|motel|hospital|shelter {cap}]
[at|in|inside|outside the ..2 casino|bar|pub|motel|hotel|shelter|jail|hospital|racetrack|slots|brothel|rave|cottage]
`);

/** The appeal's own words. */
const LAST_SEEN = phrases(`
last seen|heard|known
vu|vue pour la derniere
`);

/** What one may say: safe, well, with family. */
const FINE = phrases(`
black|winter ice|tire|tires
following distance
at|to|from his|her|their home
safe at home
staying|stay safe
in|at good|great|excellent|fine|stable|safe|the|toronto|ontario|time|a ..1 health|spirits|condition|shape|area|city|region|vicinity|province|morning|evening|afternoon|safe|end|media
in|on|at|with|near {cap}|{num}|this|last|today|yesterday|monday|our|your|the|thanks|help|assistance|no|all
he|she|they is|was|has|'s|had ..1 been? safe|well|okay|ok|fine|home|located|found|back|reunited|returned|doing|unharmed|good|missing|reported|last|described|wearing|known
group home|run
with family|his|her|their family|parents|parent|mom|dad|mother|father|loved|caregivers
our|the|your help|assistance|support|share~
need|needs ..1 help
`);

function find(reading: Reading): readonly Match[] {
  if (!has(reading, FOUND) || !has(reading, LOOKED_FOR) || has(reading, OTHER)) return [];
  if (has(reading, SEARCH) && !has(reading, SEARCH_OVER)) return [];
  if (
    !has(reading, MISSINGLIKE) &&
    ages(reading).length === 0 &&
    people(reading).length === 0 &&
    !isNamedFound(reading) &&
    !opensWithFound(reading)
  )
    return [];
  const things = sentencesWith(reading, THINGS);
  const found = new Set([...sentencesWith(reading, FOUND)].filter((sentence) => !things.has(sentence)));
  const lastSeen = sentencesWith(reading, LAST_SEEN);
  const spans: { first: number; last: number }[] = [];
  for (const hit of [...hits(reading, DETAIL), ...hits(reading, NAMED_PLACE)]) {
    const sentence = sentenceOf(reading, hit.from);
    // The sentence that says they are back, and the two after it.
    if (!found.has(sentence) && !found.has(sentence - 1) && !found.has(sentence - 2)) continue;
    const fine = hitsBetween(reading, FINE, hit.first, hit.first).length > 0;
    if (lastSeen.has(sentence) || (fine && hitsBetween(reading, NAMED_PLACE, hit.first, hit.last).length === 0))
      continue;
    spans.push({ first: hit.first, last: clauseEnd(reading, hit.last) });
  }
  return spans.map(({ first, last }) => matchTokens(reading, first, last));
}

const MISSINGLIKE = phrases(`
cancel|call|calling|stand off|down|the? ..1 search
stand down everyone|folks|all|toronto
take|taking|pull ..1 down ..3 poster|posters|flyers|post
no foul play
mystery solved
search ..2 off|over|called|cancelled
he|she|they 's|is|are back
folks|everyone|toronto ..2 found
stop|quit looking|searching
found|got|located him|her|them
's home|back
update on|about
parents|mom|mother|dad|family|wife|husband ..2 reunited|relieved|worried|notified|know
missing|runaway|disparu|disparue|disparition|update
has|have been located|found
mr|mrs|ms|mme
back home|with
for sharing|shares|assistance|help
teen|teenager|boy|girl|youth|senior
good news
`);

/** `Ana was located`: a first name does. */
const WAS_FOUND = phrases(`
was|is|has been? located|found
is|'s|has ..1 back? home|safe
`);
const isNamedFound = (reading: Reading): boolean =>
  hits(reading, WAS_FOUND).some(({ from }) => isNameWord(reading, from - 1));

/** `LOCATED: …`, `Found! She …` */
const opensWithFound = (reading: Reading): boolean => {
  const first = hits(reading, FOUND)[0];
  return first !== undefined && first.from <= 3;
};

export const detect: Detect = { id: 'missing-located-details', severity: 'warn', find: unlessPlay(find) };

export const words: Words = {
  value: 'respect',
  basis: [
    {
      what: 'Toronto Police missing-persons page: the privacy of a found person is kept, nothing is shared without consent',
      status: 'found',
    },
    {
      what: 'Toronto Police practice since 3 February 2023: less detail in missing-person posts',
      status: 'found',
    },
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 32 (when personal information may go out)',
      status: 'partial',
    },
  ],
  en: {
    title: 'How a missing person was found',
    reason: 'Where somebody was, with whom and in what state is their own business once they are found.',
    instead: 'Post “Located. Thank you for sharing.” and take down the first post and photo if your unit does so.',
  },
  fr: {
    title: 'Détails sur une personne retrouvée',
    reason: 'Une fois la personne retrouvée, l’endroit, la compagnie et l’état où elle était ne regardent qu’elle.',
    instead:
      'Publiez « Retrouvée. Merci d’avoir partagé. » et retirez le premier message et la photo si c’est l’usage de votre unité.',
  },
};

export const examples: Examples = {
  flags: [
    'LOCATED: Bryn, 15, was ⟦at a friend’s apartment in Malton⟧.',
    'Missing woman found ⟦in a motel on Kingston Road⟧. Thanks all.',
    'We found him! ⟦He was hiding from his parents⟧.',
    'Missing teen located, ⟦drunk but fine⟧.',
    'Retrouvée : Maude, 16 ans, était ⟦chez son copain⟧.',
  ],
  allows: [
    'LOCATED: Bryn, 15, has been found safe. Thank you for sharing.',
    'Missing senior is home with family. Thanks, everyone!',
    'FOUND: a wallet in a bar on Queen West. Claim it at 14 Division.',
    'Missing man located in good health.',
    'Retrouvée : Maude, 16 ans, est saine et sauve. Merci!',
  ],
};
