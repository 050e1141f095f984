import { lookFor, phrases } from '../../detect/phrases.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const BOSS =
  'boss|bosses|sergeant|sarge|sgt|staff|chief|brass|inspector|insp|superintendent|supt|supervisor+|hq|headquarters|lieutenant|deputy|management|professional-standards|psb|comms|communications|media|mayor|union|rep|higher-ups|captain|bigwigs';

const RANK =
  'sergeant|sgt|officer|constable|cop|corporal|detective|inspector|spokesperson|badge|police|media-officer|staff-sergeant|superintendent';
const HATS = 'badge|uniform|hat|cap|vest|crest|boots|tunic|gun-belt';

/** Stepping out of the role, in words. */
const DISCLAIMER = phrases(`
ce|c' n'|n'est est? pas le|la policier|policiere|police|uniforme qui parle
personal|private|my opinion|view|views|take|thought|thoughts ..3 nothing|not ..3 employer|service|job|work|badge|department|force
nothing to do with ..1 my|the employer|badge|uniform|job|service|work|force
views|view|opinions|opinion|thoughts|tweets|posts|takes|comments|words|statements ..4 my own|personal|alone|and
views|view|opinions|opinion|thoughts|tweets|posts|takes|comments|words|statements ..4 mine
all|only|just|strictly|purely|own|personal ..1 opinions|views|thoughts ..2 my|mine|here|own
views|opinions|tweets ..1 are|= ..1 personal|my-own
my ..1 own opinion|opinions|views|take|thoughts
my|our|a|in personal opinion|view|views|take|thoughts|belief|stance|capacity
speaking|talking|posting|writing|commenting|saying ..4 as a|just ..1 private|regular|ordinary|citizen|taxpayer|voter|civilian|concerned
speaking|talking|posting|writing|saying ..3 for myself|me
speaking|talking|posting|writing|commenting|saying ..2 not|off|outside ..5 cop|officer|police|tps|service|force|department|duty|uniform|capacity|badge|constable
not|isn't|aren't speaking|talking|posting|saying ..3 for|as|on|in ..2 behalf|cop|police|tps|service|force|department|officer|capacity|{cap}|constable|sergeant
not|isn't|isnt ..1 the|an|our ..1 official ..1 position|view|stance|statement|opinion|line|policy
not ..1 official ..1 position|view|stance|statement|opinion|line|tps|police
off the record
my views|opinions|opinion|thoughts ..2 not|only|alone|own|nobody
just between us|you
shouldn't|not-supposed-to|not-allowed-to|wasn't-supposed-to|probably-shouldn't ..1 be? ..1 say|saying|post|posting|tweet|tweeting|tell|telling ..2 this|that|it|you
speaking|talking unofficially|personally
unofficially ..2 i|we|the|this|that|it|between|though|speaking|off
badge|uniform|hat|vest|cop-hat ..1 off ..3 for|now|moment|second|minute|here|i|my|and
my|a ..1 taxpayer|civilian|citizen|parent|dad|mom|voter|homeowner hat
as a private citizen
just me talking|ranting|venting
my ..1 two|2 cents
don't|dont|nobody|no-one|please|shh|do ..3 tell|show|snitch|let|rat|mention|forward|screenshot ..4 my|our|the|to ..3 ${BOSS}
hope|hoping|pray|praying|pretend|please|if ..2 my|the|our ..2 ${BOSS} ..3 doesn't|isn't|won't|not|never|sees|see|reads|read|asks|finds|find|hears|catches|notices
${BOSS} ..1 can't|cannot|won't|doesn't|isn't ..1 see|seeing|reading|read|here|following|online
${BOSS} ..3 going-to|will|would|gonna|might|'ll kill|fire|yell|murder|have|write|hate|scream ..2 me|my|for|this
i ..4 trouble|hot-water|fired|written-up|disciplined|reprimanded|suspended ..3 for|saying|posting|this|but
propos|opinions|opinion|commentaires ..4 n'engagent|n'engage|personnels|personnelles|personnelle
n'engage|n'engagent que moi
a titre personnel
en mon nom personnel|propre
mon opinion|avis personnelle|personnel
officieusement
just|only|this-is|it's|it-is ..2 me|{cap} talking|speaking|posting|saying|typing|venting|ranting ..1 here|now|not?
boss|bosses|chief|sergeant|sarge|brass|higher-ups|union ..1 may|might|would|will|won't|wouldn't|doesn't|can't|could|probably ..2 agree|disagree|like|approve|hate|frown
as|speaking-as|talking-as|wearing ..1 a|my ..1 dad|mom|parent|citizen|father|mother|taxpayer|homeowner|civilian|private-citizen|regular-guy|neighbour ..1 not|and-not|rather-than ..3 cop|officer|police|constable|sergeant
not ..2 speaking|talking|here|as|a ..2 cop|officer|constable|policeman|policewoman|spokesperson
as|speaking-as|wearing-my ..1 private|own|personal ..1 citizen|time|capacity|account|person|view|opinion
my|our ..1 hot|unpopular|personal|humble|honest? ..1 take|opinion|view ..2 not|only|alone|mine|but|:|here|=
imho|imo|jmo|imo.
off|on my|own? duty|time|clock ..3 so|opinion|now|i|saying|hat|take
speaking|talking|writing|posting ..2 for|as ..1 myself|me|i|only
opinions|opinion|views|view|thoughts|rant ..1 are|is|here|expressed ..2 mine|personal|my|own
my|these-are-my|these|these-are own|personal|private ..1 views|opinion|opinions|thoughts|words|take
n'engage|n'engagent|engage|n-engage ..2 moi
opinion|avis ..1 bien|strictement|purement? personnel|personnelle
je parle|parlons ..3 nom|moi|citoyen|perso|personnel
pretend|imagine|forget ..4 i'm|i-am|i|me ..4 cop|officer|sergeant|neighbour|civilian|not|police|constable
not a sergeant|cop|constable|spokesperson
off duty so|and|now|i
not|isn't|isnt|no|hardly ..1 an? official ..1 comment|word|remark|account|advice|message|tweet|post|page
you ..1 didn't|did-not|never|haven't hear|heard|read|get|see ..3 from|by me|us|here
service|department|employer|force|detachment|work|division|city ..1 doesn't|does-not|don't|won't|wouldn't|may-not|might-not|would-not|probably-doesn't agree|like|share|approve|endorse|love|want|stand-behind
don't|doesn't|not|never|aren't represent|represents|reflect|reflects|representing|speak-for ..3 employer|service|department|police|tps|work|job|force|agency
keep|keeping|stays|stay this|it|that? ..1 between|among us|ourselves|friends
in my|our private|personal|off-duty|civilian life|time|capacity
opinions|propos|avis ..1 seulement|uniquement|que-moi|a-moi
reflete|refletent|represente|representent ..2 mes|pas|que ..2 opinions|avis|employeur|service|police
${HATS} ..1 off|aside|away|down|on ..2 for|now|and|so|moment|here|:
taking|take|took off ..4 hat|cap|badge|uniform|vest
putting|put|taking|take|took|wearing|hanging|setting ..5 hat|cap|badge|uniform|vest|crest ..1 off|on|aside|away|down|up
${HATS} ..2 in|on|at|hung|hanging ..2 drawer|wash|locker|hook|closet|door|laundry|home
pretend|imagine|forget|ignore ..6 crest|badge|logo|uniform|check-mark|job-title
rather-than|instead-of|and-not|not {cap}? the|a|as|as-a|as-the|as-your ..2 ${RANK}
not|never as|speaking-as|writing-as a|an|the|your ..1 ${RANK} ..1 but|just|only
i'll|will|gonna|going-to|might|should|may delete|regret|deny|pay-for ..1 this|it|that|saying ..1 in|later|soon|tomorrow|after|before|but|tweet|post|one
i was hacked
comms|communications|media-relations|hq|upstairs|corporate|floor ..3 vacation|asleep|sleeping|lunch|away|asks|rather|gone|muted|blocked|watching|approve
hear ..1 about|for this|it ..2 from|at|upstairs|monday|tomorrow|later
shift ended|is-over|over|done|ends ..5 so|opinion|honest|speaking|free
just|only|strictly my ..1 own|personal? take|view|opinion|thoughts
pas|non comme|en-tant-que ..1 policier|policiere|agent|agente|sergent|sergente
strictly|purely|completely|totally|way unofficial
between you and me
account ..1 is personal|private|my-own|mine
none|nothing ..3 reflects|represents|speaks
${BOSS} will|'ll|might|would|is|may ..2 mad|angry|furious|upset|unhappy
not|n't|isn't|aren't|wasn't ..1 supposed|allowed|meant|permitted to ..1 say|comment|post|talk|tell|tweet|weigh
as ..2 dad|mom|parent|father|mother|taxpayer|citizen|voter|neighbour|fan|civilian|resident first ..4 second
lawyers|legal|comms|upstairs|hq ..1 would|will|'d ..3 stop|kill|tell|hate|prefer
nobody|no-one|noone from|at|in upstairs|hq|headquarters|comms|brass
off the books|clock ..4
`);

/** Jokes about dogs and donuts aside, somebody else's views: the public's. */
const OTHERS = phrases(`
your|share|public|community|residents' views|opinions|view|opinion|thoughts
your|survey|share ..3 views|opinions|thoughts
vos|votre opinion|opinions|commentaires
victim|scammer|scammers|fraudsters|suspect
`);

export const detect: Detect = {
  id: 'mixed-personal-capacity',
  severity: 'advise',
  find: lookFor({ find: DISCLAIMER, unless: OTHERS }),
};

export const words: Words = {
  value: 'integrity',
  basis: [
    { what: 'IACP, “Tweets and opinions don’t represent my agency”', status: 'found' },
    { what: 'O. Reg. 402/23, s. 5: no views on police duties', status: 'found' },
    { what: 'TPSB policy on the conduct of service members', status: 'found' },
  ],
  en: {
    title: 'Own view on an official account',
    reason: 'On an official account you always speak for the Service, so “my own view” does not help.',
    instead: 'Move personal views to a personal account that does not use your rank, badge or uniform.',
  },
  fr: {
    title: 'Avis personnel sur un compte officiel',
    reason: 'Sur un compte officiel, vous parlez toujours pour le Service : « c’est mon avis » n’y change rien.',
    instead: 'Gardez vos avis pour un compte personnel, sans grade, insigne ni uniforme.',
  },
};

export const examples: Examples = {
  flags: [
    'These ⟦opinions are mine⟧ alone, and that ruling was wrong.',
    '⟦Speaking as a private citizen⟧, the toll is a cash grab.',
    '⟦Not speaking for the Service⟧, but ban those e-bikes.',
    '⟦Nobody tell my sergeant⟧ that I wrote this.',
    '⟦Off the record⟧: the plan will not work.',
    '⟦À titre personnel⟧, je trouve ce règlement ridicule.',
  ],
  allows: [
    'I love this neighbourhood and its terrible parking.',
    'The unofficial start of summer is here. Wear a life jacket.',
    'Share your views on our new plan at the town hall.',
    'In my opinion the best pumpkin is the one with a badge.',
    'My partner picked the donuts. I had no say.',
  ],
};
