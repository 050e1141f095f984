import { type Hit, has, hitsBetween, looking, phrases, sentenceOf, sentencesWith } from '../../detect/phrases.ts';
import { matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** Asking for an answer by way of a social network. */
const ASK = phrases(`
just|simply @|dm|message|tag us
whatsapp|telegram|discord|signal|facebook|messenger group|chat|channel ..6 report|reports|reporting|tell|send
shoot|drop|send|fire|pop|leave|slide|flip us|me ..2 message|note|dm|line|text|pm ..2 on|in|here|over|right
dm|dms|dm'd|inbox|tweet|tweets|whatsapp|snapchat|facebook|messenger at? us|me|@|officer|it|your|any|tips|info
dm|inbox this|our account|page|profile
dm|inbox|tweet|message|messenger to report
dm|dms|pms ..2 with|if|about|tips|info|what|your|me|us
quote tweet ..1 this|us|with
message|msg|ping|snap|@ us|me
text|snap|message|messaging this|our page|account|profile|inbox
messaging us
private|direct message|msg|messages|messaging ..1 us|me|with|if|to
send|shoot|drop|fire|give|leave ..1 us|me|officer|detective|cst|pc|sgt|det ..4 dm|dms|pm|pms|message|messages|inbox|messenger|msg|note
send|shoot|drop|forward ..2 it|them|tips|clip+|video+|footage|info|photos|pics|pictures|a|by|via|your ..3 dm|dms|pm|messenger|inbox|instagram|facebook|whatsapp|snapchat
slide|hop|jump|pop into|in|to ..2 dms|dm|inbox|mentions
tag|tagging|mention ..1 us|me|our
reply|comment ..3 below|here|with|if|under
comment on|under this|our|the
comments ..2 open|below
comment where|who|when|what|the
respond|answer ..3 below|here
reply|respond|comment to|on this|our|the|my tweet|post|thread|photo|video|message
drop|post|leave|share|pop|put|type|write|add|throw|stick|shout|tell|name|say|describe|report|spill ..8 comments|comment|replies|reply|thread|dms|dm|inbox|mentions
drop|post|leave|share|pop|put|type|add|throw|stick|write|report ..6 below
post|leave|share|put|add ..4 here
post|leave|share|put|write ..5 facebook|wall|timeline
drop|tell|give|let us|me ..5 comments|replies|below|dm|dms|thread
comments|dms|replies|mentions|messenger|inbox ..3 is|are ..2 open|watched|monitored|checked|ready|faster|quicker|best|easier|fine
in|via|by|through|over|on|use|using our|my|the|a? ..1 dm|dms|direct-message|direct-messages|private-message|messenger|replies|inbox|comments|thread
check|checking|watch|watching|monitor|read|answer ..2 our|the|my|this|these ..1 inbox|dms|comments|messages|page|mentions|replies
where the|our|my ..1 comment|comments|replies|reply|inbox|dms
our|my dms|inbox|messages|mentions
ecrivez|ecris|contactez|repondez|envoyez|envoie|joignez|signalez|laissez|mettez|partagez ..7 message|messages|prive|messagerie|messenger|commentaire|commentaires|mp|dm|inbox
ecrivez-nous|repondez ..3 ici|dessous
ping me|us
my|our messages|dms|inbox|door ..1 is|are|always|'s ..1 open
just|simply tag|dm|message|ping|tweet|comment
answer|answering|read|reading|watching|monitoring|checking|live|here ..3 all night|day|weekend|evening
hit us|me|@ up
hmu
let|tell us|me ..4 under|in|below|here|on ..2 this|here|post|comments|below|video|thread|story
tell us|me in|here|below|via
send|post|drop|email|share|upload ..4 clip+|video+|footage|photo+|pic|pics|plate|plates|name|names|info|location|tips|screenshot|screenshots ..4 here|below|to-us|our|us|comments|page|dm|inbox|@|thread|my|group
comment|reply|message|dm|tweet|snap|post ..3 location|plate|name|names|address|where|what-you|who|if-you
message prive|privee|instagram|facebook
en prive|dm|mp|commentaire|commentaires|inbox|messagerie
text|message|msg|whatsapp|snap|ping|tell|email|inbox|reach|find me|us ..4 if|when|anytime you|you've ..2 got|have|see|saw|know|caught|spot
answer|answers|reply|respond|check ..1 instagram|facebook|twitter|snapchat|dms|messages ..4 faster|quicker|sooner|than
pm us|me|this|@
[tag|tagging|mention|ping {any}] ..1 with|and|if|when|to|whenever
text|message|report|write|contact|reach|send|tell ..6 on|via|through|over|by|to my|our|the? ..1 whatsapp|instagram|insta|messenger|telegram|snapchat|snap|discord|tiktok|signal|facebook|twitter
twitter|facebook|instagram|whatsapp|page|dms ..2 is|are ..3 fastest|quickest|best|easiest|quicker|faster|easier
tweet|tweeting ..2 tip|tips|info|information|reports ..4
my|our snap|insta|instagram|whatsapp|telegram|snapchat is|=|handle
drop|pop|post|share|put|send|throw|toss|leave|upload|spill|tell|hop|jump|join|use ..6 group|chat|group-chat|channel|thread
group|group-chat|chat|telegram|whatsapp 's|is ..1 in|on|at ..1 bio|profile|page|link
pop|hop|jump|come in|into|on there|here
post|drop|leave|put|type|share ..3 plate|plates|name|names|address ..2 under|underneath|below|beneath
hit|press|tap|click|use|push the|our message|messaging|chat|dm button|tab|icon|box
comment|comments ..1 section|box? is|are|'s yours|open|ready|waiting|free
ecrivant|ecrivez|ecrire|envoyant|repondant ..3 prive|message|messenger|instagram|facebook|commentaire|commentaires
commentez|repondez|taguez|mentionnez|identifiez ..3 ici|dessous|bas|publication|nous|page
`);

/** Crime, or a person to find. */
const CRIME = phrases(`
report|reports|reporting|tip|tips|info|information|witness|witnesses|witnessed|suspect+|emergency|emergencies|crash|collision|robbery|robberies|break-in|break-ins|theft+|stolen|stole|assault+|assaulted|footage|dashcam|video+|clip+|crime+|shooting|stabbing|hit-and-run|missing|culprit|offender|vandalism|graffiti|fraud|scam|dealer+|prowler|gunshots|thief|thieves|impaired|vandal+|burglary|robbed|abuse|threats|detectives|investigators|incident|arson|911|9-1-1|dispatch|peeper|drunk|driver+|speeder+|racers|racing|speeding|domestic|violence|danger|trouble|scared
broke|broken|break|breaking into|in
who is|this|he|she|they|these|did|was
know|knows|recognize|recognizes|recognise|identify|spot|spotted|seen|see|saw|sees|noticed|notice ..3 him|her|them|this|these|man|woman|suspect|who|car|vehicle|truck|driver|face|person|anything|something|guy|what|where
what|anything|something ..1 you ..1 saw|see|know|heard|seen|noticed
need|needs help
in|immediate danger
been|were robbed|assaulted|scammed|hit|broken
account of
received|got|sent ..3 intimate|private|nude ..1 pic|pics|photo|photos|picture|pictures|video
posted|shared|leaked your|her|his|my ..2 pics|photos|pictures|nudes|video|videos
man|woman|guy|kid|person in|behind the|that|a ..1 mask|hoodie|photo|video|picture|clip|balaclava
vol|voleur|suspect|temoin|temoins|renseignement|renseignements|information|signaler|vu|reconnaissez|accident|urgence|crime|agression|video|disparu|disparue|introduction
fighting|fight|yelling|screaming|send ..1 car|cruiser|officer|unit|someone
drunk driver|drivers
noise complaint|complaints|party
car|bike|truck|van|package is|was|'s|gets|goes gone|taken|missing
shots|gunfire|screams|prowlers|fights|plate|plates|peepers|suspicious|suspecte|suspects|signalez|vole|volee|voleurs|plaque|crimes|drogue|bagarre
names please
need|needs police|officers|cops
shooter+|killer+|robber+|stalker|attacker+|attacked|stalked|threatened|harassed|unsafe
being|getting followed|chased|watched|hurt
porch|doorbell|door|dash|security|home camera|cam|cameras
`);
/** Somebody in trouble, told that we read messages. */
const URGENT = phrases(`
someone|somebody|anyone in this thread|comments ..2 knows|know
check|checking|watch|watching|monitor our|the|my ..1 inbox|dms|messages|page all|24|around|night|day
`);

/** Said the right way round. */
const NEGATED = phrases(`
dm'd us at
instead of post|posting|message|messaging|comment|commenting|dm|tweeting|replying|here|social|tag|tagging
reported online|in-person
we|we'll|i|i'll will|shall|to? post|share|put|leave|add|update
ne|n'est|pas ..4 pas|surveille|signaler|surveillee
not|never|don't|do|please|cannot|can't|isn't|aren't|avoid|no|rather|without ..3 not|never|report|reporting|monitored|via|post|share|dm|comment|tag|tip|tips|reports|of
don't|not|never|isn't|aren't|can't|cannot ..6 dm|comment|comments|replies|message|tweet|tag|reply|inbox|here|social|monitor|monitored
`);
const NOT_CRIME = phrases(`
contest|caption|favourite|favorite|donut+|recruit|recruiting|recruiter|recruitment|career+|hiring|applying|apply|application|becoming|poll|vote|guess|giveaway|win|photo-contest|photos|ideas|suggestions|costume|survey|trivia|emoji|quiz|birthday|question+|experiences|congratulate|coffee|thank|thanks|congratulations|feedback|interview|media
tell us how
best|worst|greatest
live-chat|website|webchat
concours|favori|emplois|carriere|questions
drop off
best|worst|greatest ..3
`);
/** A telephone stands before it: the message is one more way, and nobody waits for it alone. */
const PHONE_FIRST = phrases(`
call|calls|calling|phone|dial|contact ..16 or ..2 dm|message|pm|inbox|tweet|tweets
`);
/** Our own form for such things is linked. */
const LINKED = phrases(`
upload ..4 here
here http|https
`);

function find(reading: Reading): readonly Match[] {
  // A reply that asks for details in private is the answer to somebody who has written already, and keeps them private.
  const asked = reading.tokens[0]?.kind === 'handle' ? [] : looking(reading, { find: ASK, unless: LINKED });
  if (asked.length === 0) return [];
  const [negated, harmless, crime] = [NEGATED, NOT_CRIME, CRIME].map((set) => sentencesWith(reading, set));
  const urgent = has(reading, URGENT);
  const counts = ({ from, to }: Hit): boolean => {
    const sentence = sentenceOf(reading, from);
    if (negated?.has(sentence) || harmless?.has(sentence) || harmless?.has(sentence - 1)) return false;
    if (hitsBetween(reading, PHONE_FIRST, from, to).length > 0) return false;
    // `Saw the crash? Tell us in the replies`: the crime may stand in the sentence before.
    return (
      urgent || crime?.has(sentence) === true || (crime?.has(sentence - 1) === true && !negated?.has(sentence - 1))
    );
  };
  return asked.filter(counts).map((hit) => matchTokens(reading, hit.first, hit.last));
}

export const detect: Detect = { id: 'report-by-social-media', severity: 'warn', find };

export const words: Words = {
  value: 'reliability',
  basis: [
    { what: 'Vancouver Police social media terms: not watched around the clock, not for reports', status: 'found' },
    { what: 'College of Policing (UK), Authorised Professional Practice: social media', status: 'found' },
    { what: 'COPS/PERF, Social Media and Tactical Considerations for Law Enforcement, 2013', status: 'found' },
  ],
  en: {
    title: 'Reports by social media',
    reason: 'Nobody watches these accounts all day, so a call for help or a tip could be missed.',
    instead: 'Send people to 9-1-1, 416-808-2222, online reporting or Crime Stoppers.',
  },
  fr: {
    title: 'Signalement par les réseaux sociaux',
    reason:
      'Personne ne surveille ces comptes en tout temps : un appel à l’aide ou un renseignement pourrait se perdre.',
    instead: 'Dirigez les gens vers le 9-1-1, le 416-808-2222, le rapport en ligne ou Échec au crime.',
  },
};

export const examples: Examples = {
  flags: [
    'Know who stole these bikes? ⟦DM us⟧ any time.',
    '⟦Leave your tips in the comments⟧ and the detectives will look.',
    'Was your garage broken into? ⟦Send us a message⟧ and we open a file.',
    '⟦Tag us⟧ when you see this truck.',
    'Vous avez vu le suspect? ⟦Écrivez-nous en message privé⟧.',
  ],
  allows: [
    'Please do not report a crime in the comments. Call 416-808-2222.',
    'Tell us your favourite donut in the comments!',
    'Thinking of a career in policing? Message us with your questions.',
    'Anyone with information is asked to call 416-808-5200 or Crime Stoppers.',
    'Caption this photo of PSD Biscuit below.',
  ],
};
