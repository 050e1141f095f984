import { type Hit, inSentence, lookFor, phrases } from '../../detect/phrases.ts';
import type { Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

/** With a capital, or in capitals: `liberal` and `conservative` in small letters describe sunscreen. */
const PARTY =
  '=Liberal|Liberals|LIBERAL|LIBERALS|Conservative|Conservatives|CONSERVATIVE|CONSERVATIVES|Tory|Tories|TORIES|NDP|Greens|GREENS|Bloc|PPC|CAQ|Democrats|Republicans|MAGA|Grits|Libéraux|Conservateurs|Liberaux|Neodemocrates|Pequistes|Caquistes';
const RUNNER = 'candidate|candidates|mayor|premier|councillor|councilor|mp|mpp|trustee|nominee';
/** Without the names that are people's, too: a mayor was called Tory. */
const PARTIES = PARTY.replace(/Liberal\||Conservative\||Tory\||LIBERAL\||CONSERVATIVE\|/g, '');
const KIN = 'friend|buddy|wife|husband|cousin|neighbour|brother|sister|colleague|pal';
const OFFICE = 'mayor|premier|council|councillor|councilor|mp|mpp|trustee|office|parliament|prime';

/** Backing or attacking, whoever it is. */
const SIDES = phrases(
  `
has|have|had|gets|getting|got my|our vote|votes ..3 yours|october|november|june
should|deserves|has|have ..1 have|get|earned|your|yours|my ..2 vote|yours ..3 october|november|june|election|ballot|polls|monday
vote~ for {cap}
vote~ for him|her|them|change|our
vote~ against|out {cap}
vote~ against him|her|them|this|that
vote~|kick|throw|turf|boot him|her|them|this|these out
vote|kick|throw|turf|boot|run ..4 out of office|council|parliament|government
team|go ${PARTY}
vote ${PARTY}
=vote|Vote|VOTE {cap} {cap}
our|your next mayor|premier|mp|mpp|councillor
has|have my|our full? support
reelect|reelecting {cap}
re elect|electing {cap}
re elect|electing the|our|your|him|her|them
elect~ ${PARTY}
endorse~ ..5 ${RUNNER}
endorse~ {cap} {cap} for ${OFFICE}
support~|backing|rooting for? ..4 candidate
my|our|your ${PARTY} candidate|mp|mpp|team
campaigning|canvass|canvassing|door-knocking|doorknocking with|for {cap}
volunteer~|donate~ ..3 {cap} 's? campaign
knock~ ..3 doors ..2 with|for {cap}|our|my|the
has|have|get+|got|earned|won my|our|your vote
my|our vote goes|is|belongs to|for|with
{PARTYLINE}
get|grab|put ..3 lawn|yard sign+
lawn|yard sign+ ..4 my|our|your lawn|yard
send ..4 to queen 's park
send ..4 to ottawa
votez|voter|vote|votons pour|contre {cap}
votez|votons ${PARTY}
votez|votons ..3 liberaux|conservateurs|neodemocrates|npd|verts|bloquistes
only ..1 party ..1 that|who? ..3 stands|cares|backs|supports|fights
reelisons|reelire|reelisez {cap}
reelisons|reelire|reelisez notre|le|la {any}
appuyez|appuyons|appuie|soutenez|soutenons|soutient ..3 candidat|candidate|campagne
mon|notre vote va|ira a
elle|il|elles|ils a|ont|aura|auront mon|notre|nos vote+
time|need|want|ready|vote|elect|bring|choose|deserve|deserves for|a|an|us|in? ..2 ${PARTY} government|premier|majority|mp|mpp|mayor|councillor
don't|do-not|never|no|not ..1 give|hand|let|reelect|elect ..4 another|more|second|third|fourth|four-more term|mandate|chance|years|in
another|second|third|four-more|4-more ..1 term|years|mandate ..1 of|for|to|under mayor|premier|councillor|minister|{cap}
four|4|five|another-four|eight more years of|for|with|under {cap}|this|these|that
attend~|at|joined|join|spoke|proud ..4 ${PARTY} rally|convention|fundraiser|event|office|launch|team|barbecue|bbq|nomination
good|great|proud|happy|excited|honoured|pumped ..2 support|back|endorse|vote|campaign|volunteer|see|have|get|to ..3 ${PARTY}
votez|vote|votons ..3 ${PARTY}
happy|proud|love|great|nice|good|thrilled|glad to? see|seeing|have ..3 red|blue|orange|green|teal|purple
finish the job ..4 on|at|this|with
run|runs|running|ran for|with|under the? ${PARTY}
give|lend|gives|gets|get|deserves|deserve|need|needs|earn|earned|earns|has|have|want|wants him|her|them? your|my|our vote|votes|ballot
mark|put|tick ..1 your|an x
clean|cleaning|sweep|sweeping house|broom ..3 city-hall|council|ottawa|queen|parliament|hall|hill
election|october|november|june|voting|monday|the-{num}th ..2 can't|cannot come soon
only the {cap} ..2 have|has|care|cares|will|can|support|understand ..1 plan|a|about|our|police|fix|us
anyone|anybody|anything|never ..1 but? the? ${PARTY}
next|new member|mp|mpp|mayor|councillor|premier for|of {cap}
`.replace('{PARTYLINE}\n', ''),
);

/** A party and a judgement about it, in either order. */
const PRAISE_OR_BLAME =
  'ruined|ruin~|destroyed|destroying|wrecked|failed|failing|lie~|lying|broke|broken|betrayed|abandoned|gutted|joke|disgrace|disaster|corrupt|useless|clueless|soft|crooked|incompetent|shame|shameful|worst|best|great|deserve+|saved|fix|understand|finally|gets|clowns|must|blame|fault|responsible|thanks|win~|won|lose|victory|sweep|strong|again|only';
const PRAISE_OR_BLAME_FR =
  'ruine|detruit|menti|trahi|abandonne|corrompus|incompetents|honte|pires|meilleurs|merci|gagner|gagne|victoire|faute';
const PARTY_JUDGED = phrases(`
votez|votons|voter|vote liberal|conservateur|pequiste|caquiste|neodemocrate|npd|solidaire|bloquiste|libéral
${PARTY} ..6 ${PRAISE_OR_BLAME}
the|ontario|our|=PC pc? party ..8 ${PRAISE_OR_BLAME}
${PARTY} ..5 ${PRAISE_OR_BLAME_FR}
liberaux|conservateurs|caquistes|pequistes|neodemocrates|solidaires ..4 ${PRAISE_OR_BLAME_FR}
${PRAISE_OR_BLAME}|${PRAISE_OR_BLAME_FR} ..3 ${PARTY}
libtard+|conservatard|trudope|maga
`);

/** A person in office, told to go. */
const OUSTED = phrases(`
mayor|premier|councillor|minister|prime|government must|should|needs to? resign|step
fire|dump|ditch|oust the|our|this mayor|premier|councillor|government
time for a? new|change ..2 ${OFFICE}
hope|hoping|pray|praying|wish ..2 ${RUNNER} ..3 win|wins|lose|loses|lost|won|goes|stays
elect {cap} ..6 board|council|mayor|office|trustee|ward|mpp|mp|premier|riding
behind|backing|with|supporting|support|supports {cap} ..2 for ${OFFICE}
maire|mairesse|premier-ministre|depute|deputee|conseiller|conseillere ..4 merite|meritait|doit ..2 pas|partir|autre|mandat
remember|remembers|forget who|how ..1 voted against|for|to|down
only one choice ..3 on|for|this ..1 monday|tuesday|october|november|june|election-day|mayor|council
[orange|blue|red|green wave|crush] coming|sweeping|is|in|across|this
mayor|premier|councillor|minister|mpp|mp|councillor {cap}? ..3 is|was|has|have|'s|hates|loves|gets|destroyed|ruined|saved|betrayed ..3 worst|best|useless|joke|disgrace|failed|failure|destroyed|ruined|betrayed|liar|clown|hero|got-to-go|to-go|clueless|corrupt|finally|disaster
mayor|premier|councillor|minister|mpp|mp {cap}? ..3 hates|loves|betrayed|gets|saved|respects|backs ..2 us|police|cops
mayor|premier|councillor|minister|prime|government ..4 must|should|needs|has|have|got|gotta to? go
`);

/** A party as the one who acts, promises or deserves: nobody here has a neutral thing to say of that. */
const PARTY_NAMED = phrases(`
${PARTIES} 's? ..1 have|has|had|will|would|are|is|were|was|do|does|did|don't|doesn't|won't|can't|never|want|wants|keep|keeps|plan|plans|platform|record|left|made|make|let|gave|took|care|cares|talk|promise|promised|mean|means|cut|cuts|hate|love|get|gets
=Green|PC|Liberal|Conservative|Tory|Reform party 's? ..2 have|has|had|will|would|is|was|does|doesn't|won't|plan|platform|record|win|promises|left|let|care|means|wants
=Liberal|Conservative|NDP|Tory|Tories|PC government|majority|plan|platform|policy|policies|promises|supporters|voters
vote~|elect~|back~|pick|choose|trust|reject|defeat|beat|dump|ditch|congratulations|congrats|welcome|thank|felicitations|bravo|merci ..4 ${PARTIES}|Liberal|Conservative|Libéral|Conservateur
congratulations|congrats|thanks|felicitations ..4 =Green|PC|Liberal|Conservative|Tory party
put|get|bring|keep|kick|throw|send|sweep|turf the? ${PARTIES} ..1 back|in|out|home|there|again|packing
his|her ${PARTIES}
no|yes to the? ${PARTIES}
don't|never|can't|won't|cannot let|trust|give|believe|forget|forgive ..2 ${PARTIES}
parti liberal|conservateur|quebecois|vert ..4 a|est|va|nous|seul
`);
/** What police tell about parties: signs, crowds, closures, guests and crimes. */
const PARTY_PLAIN = phrases(`
sign|signs|office|offices|rally|rallies|convention|conference|protest|protests|demonstration|debate|debates|traffic|closed|closure|closures|vandalized|damaged|mischief|threat|threats|charged|arrested|investigating|stolen|visited|visit|attended|attending|joined|toured|hosting|holding|hosted|met|scam|pancartes|congres
`);

/** Words of choice that mean a side only where an election is spoken of. */
const PICK = phrases(
  `
please|must|should|let's support|back|choose|trust|pick|keep ..1 ${RUNNER} {cap}
only|clear|obvious|right|real|easy ..2 choice|option|candidate|name ..6 {cap}|is|on|here
only ..1 one|candidate|person|man|woman|party|guy ..4 worth|who|that|fit|running|standing|with
best|right|strongest|better|worst ..1 one|choice|candidate|pick|person|man|woman|mayor|councillor|mp|mpp|premier|leader ..1 for|to|we've|we|who|in|i've
has|have|had|gets|get|got|'s|earned|earns|deserves|keep|keeps|lose|lost my|our vote|votes|x|ballot|support|backing|trust
i|we 'm|'re|am|are|'ll ..2 backing|supporting|endorsing|voting|rooting|behind {cap}
new|fresh|young blood|face|faces|leadership|voice|voices|broom|ideas|start ..3 city-hall|council|ottawa|queen-s-park|hall
change ..2 at|in|on city-hall|council|ottawa|queen-s-park
mark|tick|check|put|place ..3 x|box|ballot|name ..3 for|next|beside|by
x for|goes|next|beside to? {cap}|her|him|my|the
worth|needs|deserves re? electing|election
another|more four|4 years|term
four|4|eight|five years was|is|were|of ..3 plenty|enough|too|crowd|gang|bunch|mess
anybody|anyone but him|her|them|that|this
anybody|anyone but the ..1 {any}
finally|enfin a|an|un|une party|government|premier|mayor|council|parti|gouvernement|maire ..2 that|who|qui
relieved|thrilled|happy|glad|lucky|excited|proud|heureux ..3 have|see|get|had|avoir a|an|this|our|un ..1 premier|mayor|councillor|government|mp|mpp|maire|premier-ministre ..1 who|that|qui
lawn|yard|election sign+ ..4 up ..4 my|our|your
put|have|got|proud|grab ..3 sign ..3 for my|our|{cap}
{RUNFOR}
seul|seule|meilleur|meilleure ..2 parti|candidat|candidate|choix ..4 qui|pour
c'est le|la seul|seule|meilleur|meilleure qui|pour|candidat|candidate
changement ..3 mairie|hotel-de-ville|quebec|ottawa
remember|remembers who|how ..1 voted|backed|stood|cut
box|name to tick|check|mark|pick
blue|red|orange|green looks good|great|fine ..3 riding|ward|city|town|province
send|sending|show|showing him|her|them ..1 packing|home|the-door
re election|elect on|bid|campaign|today|this
anyone|anybody|someone|somebody else ..1 would|will|is|has|could
will|would|'ll|'d make|be a|an|our|the|your ..2 mayor|councillor|premier|mp|mpp|trustee|prime|voice
finally|at-last a|an|someone|somebody|one ..2 who|that
doesn't|does-not|don't|didn't|hasn't|never|do-not ..1 deserve|deserved|deserves|care|cares|cared|earn|earned
another|third|fourth|fifth term
deserves|deserve|earned|give|gives ..3 second term
has|have|'s|'ve ..1 done|did nothing|zero|squat for|about
supports|backs|respects|understands|hates|ignores|ignored|abandoned|supported|has-backed|stood-by|has-always-backed us|police|cops|officers|law-enforcement|the-police
ballot|vote ..2 filled|marked|going|goes ..2 for|to|in|out
rhymes with
blue|red|orange|green is|isn't ..5 colour|color
going-to|gonna|will|'ll win this ..1 thing|one|race|seat|riding
know|knows ..1 who|which|where|what ..3 vote|box|x|tick|mark|do ..4
`.replace('{RUNFOR}', `my|our|great ${KIN} {cap} ..4 running|runs|run|candidate for`),
);
const ELECTION = phrases(`
debate|election|elections|election-day|byelection|by-election|ballot|ballots|polls|polling|booth|vote|votes|voted|voting|voters|ward|riding|candidate|candidates|mayor|mayors|mayoral|premier|councillor|councillors|mpp|mp|trustee|city-hall|queen-s-park|lawn-sign|all-candidates|elections|vote|scrutin|mairie|candidat|candidate|circonscription|depute|parti|conservateurs|liberaux|pequistes|caquistes|lawn-signs
running for
${PARTIES}
`);

const HARMLESS = phrases(`
we|i don't|do-not care who|how you ..2 vote|voted|support
vote for {cap} our|the|he's|she's|the-dog
congregation|victims|families|family|community|communities|survivors|mosque|synagogue|church|temple ..3 has|have|had our ..1 support
vote for your|the|our favourite|favorite|best|cutest|mascot|name|k9|psd|dog|puppy|team|float|costume
vote for pd|cst|const|constable|pc|sgt|det|officer|officers|psd|k9
vote for|against bill|motion|budget
where|how|when|what|whether|why|who to? vote~
register|ready|plan|right|eligible|go|going|lined to vote
voting for the first time
vote on|by|in|at|early|online|today|now|smart|safe
vote for people 's choice
your|a|the|cast vote
`);

/** A ballot that no party is on. */
const CONTEST = phrases(`
best costume|dressed|cookie|cookies|chili|float|pumpkin|moustache|mascot
dog|puppy|pup|k9|horse|foal|kitten|mascot|costume|pumpkin|cookie+|name+ ..8 poll|polls|vote|voting|votes|name|friday
psd|pup|puppy|k9 {cap}
concours|prix|mascotte
contest|award+|photo|mascot|naming|calendar|favourite|favorite|cutest|costume|bake|chili|recipe|mvp|finalist+|nominee|pumpkin|raffle|people 's choice
`);

const isCapitalisedPlace = (reading: Reading, hit: Hit): boolean => {
  // `vote for September`, `voting for Ontario residents`: days and places are not people.
  const last = reading.tokens[hit.last];
  return (
    last !== undefined &&
    /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|ontario|toronto|canada|residents|people|mental|safe|peace|the)$/.test(
      last.word,
    )
  );
};

/** How, where and when to vote, and whom to call about it. */
const PLAIN = phrases(`
bring|id|identification|where|hours|open|advance-poll|accessible|register|registered|damaged|mischief|vandalized|debate|parking|returning-officer
`);
const isPlain = (reading: Reading, hit: Hit): boolean =>
  inSentence(reading, PLAIN, hit.from) || isCapitalisedPlace(reading, hit);

export const detect: Detect = {
  id: 'partisan-politics',
  severity: 'block',
  find: lookFor(
    { find: SIDES, unless: HARMLESS, shieldedBy: CONTEST, except: isCapitalisedPlace },
    { find: PARTY_JUDGED },
    { find: PARTY_NAMED, notNear: PARTY_PLAIN },
    { find: PICK, unless: HARMLESS, inPost: ELECTION, shieldedBy: CONTEST, except: isPlain },
    { find: OUSTED },
  ),
};

export const words: Words = {
  value: 'integrity',
  basis: [
    {
      what: 'Community Safety and Policing Act, 2019, s. 86, and O. Reg. 402/23, s. 5: no support or opposition for a party or candidate on duty',
      status: 'found',
    },
    { what: 'Tampa 2019 and Cambridge 2020: political posts from a police account', status: 'found' },
    {
      what: 'Massachusetts State Police 2019, North Wales Police 2018: political “likes” from a police account',
      status: 'found',
    },
  ],
  en: {
    title: 'Taking sides in politics',
    reason:
      'On duty you may not back or attack a party or a person who is running, and this account is always on duty.',
    instead: 'Take it out. You may tell people when, where and how to vote.',
  },
  fr: {
    title: 'Prise de position politique',
    reason:
      'En service, vous ne pouvez ni appuyer ni attaquer un parti ou une personne candidate, et ce compte est toujours en service.',
    instead: 'Retirez ce passage. Vous pouvez dire quand, où et comment voter.',
  },
};

export const examples: Examples = {
  flags: [
    'Great chat with Orla Penhallow. ⟦Vote for Orla⟧ if you want safe streets.',
    'Let’s ⟦re-elect Councillor⟧ Brandt, she gets it.',
    'The ⟦Conservatives lied⟧ to every cop in this province.',
    'Saturday plans: ⟦canvassing for Ridley⟧ in Ward 9!',
    '⟦Vote them out⟧ this fall, folks.',
    'Kesler ⟦has my vote⟧ for mayor.',
    '⟦Votez pour Maxime⟧, le seul qui appuie la police.',
  ],
  allows: [
    'Polls are open until 8 p.m. Bring ID. Need to know where to vote? elections.ca',
    'PC Green and PC Tory are at the advance poll to help with parking.',
    'Please be liberal with the salt and conservative with the gas pedal.',
    'The Premier and the Mayor cut the ribbon at our new station.',
    'Vote for your favourite pumpkin in our carving contest!',
    'Election signs were damaged on Coxwell. Seen something? 416-808-5500',
    'Les bureaux de vote ferment à 20 h. Renseignez-vous avant de partir.',
  ],
};
