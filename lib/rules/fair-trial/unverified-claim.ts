import { lookForOnce } from '../../detect/neighbours.ts';
import { phrases } from '../../detect/phrases.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const NETWORK =
  'reddit|facebook|fb|tiktok|twitter|x|instagram|ig|snapchat|nextdoor|whatsapp|discord|telegram|youtube|online|internet|social-media|group-chat';
const TELLER =
  'somebody|someone|people|folks|residents|neighbours|neighbors|everyone|everybody|locals|friend|buddy|cousin|sister|brother|guy|lady|witnesses|callers|reporter|reporters|follower|followers|viewer|viewers|shopkeeper|bartender|barber';

/** Hearsay. */
const HEARSAY = phrases(`
don't|dont|do-not quote me ..2 but
hearing that
nothing official
telling us|me ..1 two|three|four|five|someone|somebody|there
can't|cannot|couldn't say|tell|swear|promise ..1 if|whether ..2 it|it's|this|that|that's ..2 real|true|legit|accurate
pass|passing it on|along
rumour|rumor|rumours|rumors has|have|is|are|says|say|suggest|suggests|that|going|swirling|flying|around|of
unconfirmed|unverified ..3 but|though|that|rumour|rumours|rumor|rumors
hearing ..2 unconfirmed|unverified
not|haven't|hasn't|can't|cannot|couldn't|isn't|without|yet-to|nobody's|nobody-has|won't ..2 confirmed|verified|confirm|verify|official ..4 but|though|yet-but|however
not ..2 sure|certain|positive ..4 but
don't|dont quote me|us
i'm|we're|i-am|we-are|im|were|been|just|also hearing that|there|about|a|of|some|multiple|several|more|one|two|three|four|five|six|he|she|they|it|the|{num}
i|we ..1 hear|heard that|there|a|some|multiple|two|three|he|she|they|from-a|from-someone|it
${TELLER} ..2 told|tells|telling|messaged|texted|dm'd|dmed me|us|officers ..2 that|there|the|he|she|they|a|it
${TELLER} are|is|'s|keep|keeps saying|claiming|posting|reporting|talking
scanner ..2 says|said|saying|traffic|chatter|is|reports|mentions
according to ..4 ${NETWORK}|scanner|rumours|rumour|neighbours|neighbour|friend|source|sources|bystander|someone|somebody|comments
apparently|supposedly there|there's|a|an|someone|somebody|some|two|three|four|multiple|he|she|they|the|another|several
reddit|facebook|tiktok|twitter|internet|social-media|whatsapp|telegram|comments is|are|'s|keep|says|claims ..1 saying|claiming|reporting|says|that|full|buzzing
not our|official|confirmed-by-us info|information|confirmed? but
may|might|could be true
hearsay|scuttlebutt|gossip
word has|is it|that|there
saw|seen|seeing|reading ..5 on ..2 ${NETWORK}
word is|has|on|that|of
getting|got|received word
whispers that|of|about
can't|cannot|couldn't|unable|trying to? ..1 verify
can anyone|anybody|someone confirm
if what i'm|we're|i|we
lady|woman|man|guy|fella|neighbour|clerk|cashier|driver|kid ..6 told|tells our|us|my|an ..1 officer|officers|desk|that|the|there|constable
's aunt|uncle|cousin|mom|brother|sister|friend|neighbour ..6 says|swears|told|heard
swears|swear there|he|she|it|they|two|three|that
still|as-yet unconfirmed|unverified
word on|around|from the street|town|block|neighbourhood
there's|is|hearing|lots-of|the talk|chatter|whispers ..4 that|of|about|town
talk|chatter|whispers|buzz of|around|all-over|over|on the? ..1 town|internet|scanner|city|county|village
a friend|buddy ..6 says|said|swears|heard|tells
my|our cousin|friend|buddy|neighbour|neighbor|brother|sister|wife|husband|nephew|niece|aunt|uncle ..8 says|said|swears|heard|tells|telling
if true
grain|pinch of salt
big if
second|third hand
little bird|birdie
grapevine
what we're|i'm|we-are hearing
heard|hearing ..1 might|may|could
hearing that|there ..1 may|might|are|is|was|were|there|a|some|multiple|someone|somebody|he|she|they|it|the
people|folks|users|commenters|posters in|on|over the ..2 comments|group|page|thread|chat|site
comments|replies|chat|thread ..2 say|says|saying|full-of|suggest
apparently|supposedly|allegedly|reportedly {num}|people|folks|kids|he's|she's|they're|it's|it|was|were|there've|nobody|everyone
text|texts|message|call|dm|voicemail|word|note from ..1 a|my|an ..1 friend|pal|buddy|cousin|contact|source|guy|relative
got|getting ..1 text|texts|message|dm|voicemail ..1 from|saying
can't|cannot|couldn't|won't|don't vouch|swear|say-for-sure|speak-to
vouch for it|this|that
she|he|they|who says|said|swears|claims|thinks|tells-me|told-me ..1 they're|there's|he's|she's|it's|there|someone|somebody|they
mum|mom|dad|wife|husband|sister|brother|cousin|neighbour|barber|coworker|uncle|aunt|nephew|niece|buddy|pal|guy|friend ..3 at|works|working|who ..4 says|swears|tells
seen|seeing|saw ..3 posts|post|tweets|video|tiktok|screenshot|screenshots|chatter ..3 that|about|saying|claiming|of
take|taking this|it|that with
fwiw|iirc|afaik|idk
don't|do-not|dunno|not know|sure ..3 true|real|accurate|legit|if-this|if-it
some|unconfirmed|conflicting reports ..3 suggest|say|of|that|indicate|claim
i|we haven't|have-not ..2 confirmed|seen|verified|checked
seems like|that
supposedly
tells me|us ..1 there|that|he|she|they|someone|somebody
said|says|saying the same thing|story ..2 me|us
not|haven't|never been? able to? ..1 check|confirm|verify this|that|it
passing|relaying along|on what|this|that|word|a
passing|relaying this|that|it|what ..6 along|on|saying|says|hearing
sharing ..3 just in case
draw your own conclusion|conclusions
before the official line|word|statement|version
told|informed|advised|hearing|texted|messaged|warned ..1 by|from ..2 folks|people|someone|somebody|witnesses|residents|bystanders|neighbours|locals|parents|students|viewers|followers|friend|source|sources
social-media|internet|web says|say|claims|thinks|reports
people|folks|persons|residents|parents|followers|viewers|neighbours|you ..3 messaged|messaging|texted|texting|dm'd|dming|emailed|told|telling|tagging|sending me|us ..1 about|that|there|saying|of
guy|lady|man|woman|friend|buddy|fella|kid|clerk|driver|mom|dad|barber|waitress|neighbour|caller|someone|somebody|one ..5 reckons|swears|claims|insists|figures|thinks
reckons
nothing official|confirmed ..1 yet
so heads up
just in case
`);

/** What is told is serious: a joke about cake is none of our business. */
const SERIOUS = phrases(`
anthrax|white-powder|hazmat|poison|poisoned|shooter|shooters|gunman|gunmen|gun|guns|shot|shots|shooting|bomb|bombs|bombing|explosive|explosives|explosion|dead|death|deaths|died|killed|kidnapped|kidnapping|abducted|abduction|taken|snatched|stabbed|stabbing|collapse|collapsed|poison|poisoned|poisonous|toxic|hostage|hostages|riot|looting|attack|attacks|attacked|threat|threats|arrested|arrest|suspect|suspects|victim|victims|body|bodies|crash|hospital|missing|injured|casualties|van|predator|knife|weapon|weapons|armed|escaped|lockdown|evacuate|evacuated|evacuation|fire|gas|leak|terrorist|terror|drowned|drowning|murder|murdered|assault|assaulted|raped|rape|overdose|overdoses|laced|fentanyl|pipeline|derailed|derailment|flood|tornado|outage|trafficking|traffickers|luring|grabbed|dam|strike|cult|gang|gangs|robbed|robbery|killer|murderer|intruder|chase|manhunt|cougar|bear
hit|hurt|trapped|inside|rifle|rifles|roof|heart|barricaded|hiding|shooters|explosives|machete|terrorists|evacuating|sirens|drugs|drug|drugged|spiked|needle|needles|kid|kids|child|girl|boy|taking|robbing|break-ins|shut|closing|strike|prison|jail|inmate|inmates|water|power|bleeding|swat|tactical|officer|cops|dying|unconscious|blast|exploded|collapsing|stolen|stealing|thieves|suicide|custody|charged
hacked|sabotage|sabotaged|tampered|brakes|machete|sword|escape|escaped|grabbed|lake|poisoned|contaminated|rabid
`);

/** A rumour put right, asked about, or heard in our own trade. */
const CORRECTED = phrases(`
don't|never pass
not|never|didn't happen|happened|occur|occurred
we've|we|officers|have checked|looked
no evidence|indication|basis|need|reason
rumour|rumor mill|control
rumour buster|busters
aware of ..5 rumour|rumours|rumor|rumors|post|posts|video|message|messages|speculation
fraud|scam|scams|scammers|fraudsters|phishing
hearing from|about-your|your|aids|aid|loss|impaired
public|court|bail|budget|tribunal|board|discipline|disciplinary hearing
hearing date|room|dogs|dog
not|isn't|never|no|nothing|wasn't|aren't ..2 true|truth|accurate|real|credible|happened|substantiated|factual
false|untrue|unfounded|debunk|debunked|debunking|hoax|misinformation|disinformation|myth|myths|incorrect|inaccurate|fake|baseless|unsubstantiated
spread|spreading|share|sharing|stop|avoid|dispel|dispelling|start|repeat|repeating ..3 rumour|rumours|rumor|rumors|unverified|unconfirmed|misinformation
santa|donut|donuts|cake|cookies|timbits|pumpkin|reindeer|grinch|coffee|pizza|chili|birthday|easter-bunny|elf|elves|ice-cream
`);
/** An incident line from the communications room. */
const DISPATCH = phrases(`
we|investigators|detectives ..2 investigating|working-to|trying-to-confirm
call|called|calls|report|reports ..1 received
anyone|anybody ..1 with|who|saw|has
please|contact
if you
officers|police|crews|fire|units ..2 o/s|on-scene|on-the-scene|en-route|enroute|responding|attending|investigating|to-confirm|working
`);

const FRENCH = phrases(`
selon la|les|une|des rumeur|rumeurs
rumeur|rumeurs veut|veulent|court|courent|circule|circulent|disent|qu'
il? parait ..1 qu'|que
on|j' entend|entends|entendu dire
a ce qu'? on dit
bruit court
pas confirme ..3 mais
selon ..4 facebook|reddit|tiktok|twitter|reseaux-sociaux|balayeur
apparemment ..2 il|un|une|des|y
les? gens disent
selon ..2 qui|qu'on circule|dit|entend|raconte|lit
des|certains gens|internautes|temoins|voisins disent|racontent|affirment
il y aurait
a verifier|confirmer
`);
const SERIOUS_FR = phrases(`
bombe|tireur|tireurs|coups|arme|armes|mort|morts|blesse|blesses|victime|victimes|enleve|enlevee|enlevement|attaque|menace|explosion|otage|poison|empoisonnee|incendie|fuite|suspect|accident|tue|tues|couteau|fusillade|disparue
tireurs|accidents|disparu|evacuation|gaz|corps|police|drogue|enfant|enfants|vol|vols|voleur|voleurs|bebe|noyade|noye
`);
const CORRECTED_FR = phrases(`
n'est|n'y|pas ..3 vrai|fonde|fondee|verite
faux|fausse|fausses|fausse-rumeur|infondee|infondees|dementir|dementons|canular|desinformation|verifiez|propagez
`);

export const detect: Detect = {
  id: 'unverified-claim',
  severity: 'warn',
  find: lookForOnce(
    { find: HEARSAY, inPost: SERIOUS, shieldedBy: CORRECTED, notNear: DISPATCH },
    { find: FRENCH, inPost: SERIOUS_FR, shieldedBy: CORRECTED_FR },
  ),
};

export const words: Words = {
  value: 'honesty',
  basis: [
    { what: 'Dallas 2016: an unchecked claim about a suspect', status: 'found' },
    { what: 'Missing and Missed (2021): police statements that were not accurate', status: 'found' },
    { what: 'Toronto 55 Division 2017: a post on a protest was taken down', status: 'found' },
    { what: 'International Association of Chiefs of Police, model policy on social media', status: 'found' },
  ],
  en: {
    title: 'Unchecked claim',
    reason: 'When police repeat a rumour, people take it as fact.',
    instead: 'Post only what officers on scene have confirmed, with the time.',
  },
  fr: {
    title: 'Information non vérifiée',
    reason: 'Quand la police répète une rumeur, les gens la prennent pour un fait.',
    instead: 'Publiez seulement ce que les agents sur place ont confirmé, avec l’heure.',
  },
};

export const examples: Examples = {
  flags: [
    '⟦Rumour has⟧ it a second gunman is in the mall.',
    '⟦Not confirmed but⟧ two people may be dead at the plaza.',
    '⟦My neighbour says⟧ the missing boy was put into a van.',
    'The ⟦scanner says⟧ shots were fired at the station.',
    '⟦Don’t quote me⟧, the suspect is in the ravine.',
    '⟦Il paraît qu’⟧un tireur est dans l’école.',
  ],
  allows: [
    'Rumour has it our mascot is looking for a dance partner.',
    'The rumour about a gun at the school is false. Classes go on.',
    'Reports of a gas leak at Bay and Dundas. Officers on scene to confirm.',
    'Not sure if it is a scam? Hang up and call us.',
    'We cannot say yet if anyone was hurt in the fire.',
    'Une rumeur parle d’une bombe. C’est faux.',
  ],
};
