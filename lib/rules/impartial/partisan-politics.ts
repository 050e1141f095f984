import { type Hit, lookFor, phrases } from '../../detect/phrases.ts';
import type { Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

/** With a capital, or in capitals: `liberal` and `conservative` in small letters describe sunscreen. */
const PARTY =
  '=Liberal|Liberals|LIBERAL|LIBERALS|Conservative|Conservatives|CONSERVATIVE|CONSERVATIVES|Tory|Tories|TORIES|NDP|Greens|GREENS|Bloc|PPC|CAQ|Democrats|Republicans|MAGA|Grits|Libéraux|Conservateurs|Liberaux|Neodemocrates|Pequistes|Caquistes';
const RUNNER = 'candidate|candidates|mayor|premier|councillor|councilor|mp|mpp|trustee|nominee';
const OFFICE = 'mayor|premier|council|councillor|councilor|mp|mpp|trustee|office|parliament|prime';

/** Backing or attacking, whoever it is. */
const SIDES = phrases(
  `
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
knock~ ..3 doors with|for {cap}|our|my|the
has|have|get+|got|earned|won my|our|your vote
my|our vote goes|is|belongs to|for|with
{PARTYLINE}
get|grab|put ..3 lawn|yard sign+
lawn|yard sign+ ..4 my|our|your lawn|yard
send ..4 to queen 's park
send ..4 to ottawa
votez|voter|vote|votons pour|contre {cap}
votez|votons ${PARTY}
reelisons|reelire|reelisez {cap}
reelisons|reelire|reelisez notre|le|la {any}
appuyez|appuyons|appuie|soutenez|soutenons|soutient ..3 candidat|candidate|campagne
mon|notre vote va|ira a
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
[orange|blue|red|green wave|crush] coming|sweeping|is|in|across|this
mayor|premier|councillor|minister|mpp|mp|councillor {cap}? ..3 is|was|has|have|'s|hates|loves|gets|destroyed|ruined|saved|betrayed ..3 worst|best|useless|joke|disgrace|failed|failure|destroyed|ruined|betrayed|liar|clown|hero|got-to-go|to-go|clueless|corrupt|only|finally|disaster|us|police|cops
mayor|premier|councillor|minister|prime|government ..4 must|should|needs|has|have|got|gotta to? go
`);

const HARMLESS = phrases(`
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

export const detect: Detect = {
  id: 'partisan-politics',
  severity: 'block',
  find: lookFor(
    { find: SIDES, unless: HARMLESS, shieldedBy: CONTEST, except: isCapitalisedPlace },
    { find: PARTY_JUDGED },
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
