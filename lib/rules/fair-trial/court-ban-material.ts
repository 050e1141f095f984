import { JURY, JURY_PLAIN, REASONS } from '../../detect/jury.ts';
import { remarksOn } from '../../detect/neighbours.ts';
import { type Hit, hits, hitsBetween, inSentence, phrases, sentenceOf } from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import { clauseEnd, clauseStart, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const BAN = phrases(`
publication ban|bans
pub ban
ban on publication|publishing
gag order
sealed by the? court|judge
names|identity|identities|name ..2 protected|banned|sealed|covered ..3 court|ban|judge|order
judge|court says|said ..1 no|not ..1 names|name|naming
the|a|that|this|court|court's|judge's ban says|means|stops|prevents|on-naming|on-his|on-her|forbids|won't
interdit|interdiction|ordonnance de non? publication
interdiction de publier
huis clos
sealed ..2 warrant|affidavit|file|documents|evidence|order|records|court
under|despite|with|because-of ..2 ban
can't|cannot|not-allowed-to|legally-can't|may-not ..2 publish|name|identify ..8 but|however|though
the|this|that|a ban doesn't|does-not|didn't|isn't|won't|so|but
can't|cannot|not-allowed-to publish|print|repeat ..8 court|bail|crown|judge|trial
`);

/** Says what the ban keeps in. `Mais` and `but` alone may go on to a phone line. */
const HINT = phrases(`
between us|you|ourselves
anyway|wink|psst|shh|hint|hints|nudge
every|any body|one
everyone|everybody|anyone|anybody|nobody|folks|locals|people|you|town|neighbours|street|half ..6 know|knows|knew|guess|guessed|recognize|tell|remember|figure
rhymes|starts|begins with
figure|figured|work|worked it|that? out
not|isn't|easy|simple hard|difficult|to to? guess|find|figure|work|tell
let's just? say
'll just say
will|can just say
let's put it
you know who
small town|village|community|school
we|i can|could|will|'ll|did|do tell|say|reveal|share|add ..2 he|she|they|it|that|this|who|her|his|the
only {any} ..2 in|on|at ..1 {cap}
drive by
recognize|recognise him|her|them ..1 from
look around|up|for
think of|about|back|pizza
doesn't|does|didn't stop us|me|anyone|people
ban or not|no
don't|didn't say|hear i|we|it
her|his|their|victim's|accused's mother|father|mom|dad|family|sister|brother|husband|wife|daughter|son ..4 is|was|runs|owns|works|ran|teaches|coaches|drives|lives
works|worked|teaches|lives|lived|owns|runs at|on|in|the|for|next
name is|was|rhymes|starts
tout le monde
entre nous
n'est pas difficile
people|public|you|everyone|folks|families|parents|we ..1 deserve|deserves|should|ought|right|need|needs to? know
can|will|'ll tell you|ya
what i|we can|will|'ll? tell|say
same ..2 as|who
in|from|at|outside that|the|a ..1 affidavit|warrant|file
work|works|figure|piece|put|guess ..2 out|together
narrow|narrows it
`);

const BUT = phrases(`
but|however|still|though|although|yet|tho
mais|pourtant|cependant|toutefois
`);
/** What may follow `but`: a date, a line to call, that nothing more will be said. */
const OPEN_TALK = phrases(`
law week
what a|an|the ..1 bail hearing|trial|jury is|does|means
interpreters|newcomers|students learned|toured|visited
cannot|can't|unable|won't|will-not|not-be
next|court|hearing|trial date|appearance|continues|resumes|starts|set|scheduled|dates
call|contact|victims|come-forward|supports|support|services|information|help
protect|protects|protecting|respect|respects|place
appel|appelez|aide|soutien|victimes
`);

const CLOSED_HEARING = phrases(`
bail hearing|hearings|court|review|reviews|proceeding|proceedings|application
show cause hearing?
preliminary|prelim inquiry|hearing|enquiry|inquiries
prelim
voir dire
in camera
behind closed doors
closed court|courtroom|hearing|doors
pre trial motion|motions|hearing
enquete sur ..2 mise|remise ..2 liberte
enquete sur cautionnement|caution
enquete preliminaire
comparution pour cautionnement
voir-dire
huis clos
bail this|today|yesterday|last|on
show cause
bail|remand court
sealed affidavit|warrant|file|hearing|courtroom
voire dire
in chambers
`);

const EVIDENCE = phrases(`
heard|hears|hear|evidence|testified|testify|testifies|testimony|learned|learnt|learns|showed|shown|shows|told|tells|revealed|reveals|detailed|explained|argued|described|describes|laid-out|played|outlined|disclosed|claimed|admitted|said|says|presented|stated|saw|alleged|read-out
came|come|comes|coming out
texts|video|photos|messages|recording|tapes|statements ..4 read|played|were|was|shown
turns|turned out
entendu|temoigne|temoignage|preuve|revele|appris|explique|montre|declare|raconte|admis|dit|affirme
confessed|confession|wiretap|wiretaps|intercepts|prints|found ..2 that|on|of|where|he|she|a
scoop|spilled|tale|bombshell
crown|prosecutor|prosecution|witness|witnesses|defence lawyer|judge|justice ..3 case|said|says|told|called|found|ruled
`);
/** `held for a bail hearing, police said` is the usual notice. */
const NOTICE = phrases(`
why|how we|you don't|do-not|can't|cannot|won't share|publish|post|say|name
learn|learned|learning|learnt ..1 what|how
police|officers|investigators|spokesperson|chief|release|statement said|says|say|allege|alleged|alleges|believe
evidence|information|video|footage ..6 asked|call|contact|urged|come
heard|saw|seen ..2 anything|something
will|to|scheduled|set be? heard
appear|appears|appearing|attend|attends|attending ..4 by video
alleged|allegedly|allege|alleges
`);

/** The next sentence says what was heard. */
const ATTENDED = phrases(`
sat|sitting|listened|listening|watched|watching|was|were|been|back|left|fresh|out|morning|day|just in|at|to|through|from|of ..3 bail|prelim|preliminary|voir
`);
const SPILLS = phrases(`
turns out
texts|video|photos|messages|recording|evidence|tapes ..6 was|were
apparently|seems|wow|learned
he|she|they had|bought|planned|did|told|said|was
`);

const wide = (reading: Reading, from: number, to: number): Match => matchTokens(reading, from, clauseEnd(reading, to));

function hintsUnderBan(reading: Reading): Match[] {
  return hits(reading, BAN).flatMap((ban) => {
    const here = sentenceOf(reading, ban.from);
    const told = (hit: Hit) => {
      const place = sentenceOf(reading, hit.from);
      return (place === here || place === here + 1) && (hit.from > ban.to || hit.to < ban.from);
    };
    const around = [ban.from - 25, ban.to + 40] as const;
    const hint = hitsBetween(reading, HINT, ...around).find(told);
    if (hint !== undefined) {
      if (sentenceOf(reading, hint.from) !== here) return [wide(reading, hint.first, hint.last)];
      return [wide(reading, Math.min(hint.first, ban.first), Math.max(ban.last, hint.last))];
    }
    const but = hitsBetween(reading, BUT, ban.to + 1, ban.to + 12).find(
      (hit) => sentenceOf(reading, hit.from) === here,
    );
    if (but === undefined || inSentence(reading, OPEN_TALK, ban.from)) return [];
    return [wide(reading, ban.first, but.last)];
  });
}

const WITNESS = phrases(`
witness|witnesses|crown|victim|complainant|court|jury|he|she|they|accused|doctor|pathologist|coroner|expert ..3 told|testified|said|saw|heard|described|admitted|confessed|had|claimed
prints|dna|video|texts|phone ..4 found|showed|on|match|matched
victim|complainant|accused|witness|she|he ..1 lives|works|attends|goes|teaches|coaches|owns
`);
/** What was said in court, right beside the ban on it. */
function testifiedUnderBan(reading: Reading): Match[] {
  return hits(reading, BAN).flatMap((ban) => {
    const here = sentenceOf(reading, ban.from);
    const said = hitsBetween(reading, WITNESS, ban.from - 20, ban.to + 25).find(
      (hit) => Math.abs(sentenceOf(reading, hit.from) - here) <= 1 && (hit.from > ban.to || hit.to < ban.from),
    );
    if (said === undefined || inSentence(reading, OPEN_TALK, said.from) || inSentence(reading, NOTICE, said.from))
      return [];
    return [wide(reading, said.first, said.last)];
  });
}

/** `held for a bail hearing` comes later; nothing was said there yet. */
const isPending = (reading: Reading, hearing: Hit): boolean =>
  [1, 2, 3].some(
    (back) =>
      sentenceOf(reading, hearing.from - back) === sentenceOf(reading, hearing.from) &&
      /^(for|pending|until|awaiting|await|awaits|scheduled|upcoming|pour|attente)$/.test(
        reading.tokens[hearing.from - back]?.word ?? '',
      ) &&
      !SAT_THERE.test(reading.tokens[hearing.from - back - 1]?.word ?? ''),
  );
/** `I was in the courtroom for the bail hearing`: it is over. */
const SAT_THERE = /^(courtroom|there|sat|stayed|gallery|present|attended|downtown|in|down)$/;

function toldFromHearing(reading: Reading): Match[] {
  const matches: Match[] = [];
  for (const hearing of hits(reading, CLOSED_HEARING)) {
    if (isPending(reading, hearing)) continue;
    const said = hitsBetween(reading, EVIDENCE, hearing.from - 6, hearing.to + 14).find(
      (hit) =>
        sentenceOf(reading, hit.from) === sentenceOf(reading, hearing.from) &&
        hitsBetween(reading, CLOSED_HEARING, hit.from, hit.to).length === 0,
    );
    if (said !== undefined && !inSentence(reading, NOTICE, hearing.from)) {
      const from = Math.min(hearing.first, said.first);
      matches.push(
        wide(
          reading,
          said.first < hearing.first ? clauseStart(reading, from) : from,
          Math.max(hearing.last, said.last),
        ),
      );
    }
  }
  const spilling = new Map<number, Hit>();
  for (const hit of hits(reading, SPILLS)) {
    const sentence = sentenceOf(reading, hit.from);
    if (!spilling.has(sentence)) spilling.set(sentence, hit);
  }
  for (const hit of hits(reading, ATTENDED)) {
    const spill = spilling.get(sentenceOf(reading, hit.from) + 1);
    if (spill !== undefined) matches.push(wide(reading, spill.first, spill.last));
  }
  return matches;
}

function find(reading: Reading): readonly Match[] {
  const matches = [
    ...hintsUnderBan(reading),
    ...toldFromHearing(reading),
    ...remarksOn(reading, BAN, OPEN_TALK),
    ...testifiedUnderBan(reading),
  ];
  for (const hit of hits(reading, JURY))
    if (!inSentence(reading, JURY_PLAIN, hit.from)) matches.push(wide(reading, hit.first, hit.last));
  for (const hit of hits(reading, REASONS)) matches.push(wide(reading, hit.first, hit.last));
  return matches;
}

export const detect: Detect = { id: 'court-ban-material', severity: 'block', find: unlessPlay(find) };

export const words: Words = {
  value: 'fairness',
  basis: [
    {
      what: 'Criminal Code, ss. 517 (bail hearing), 539 (preliminary inquiry) and 648 (jury absent)',
      status: 'found',
    },
    { what: 'Criminal Code, ss. 486.4 and 486.5: bans that protect victims and witnesses', status: 'found' },
  ],
  en: {
    title: 'May be under a court ban',
    reason:
      'What is said at bail and early hearings, or while the jury is out, is often under a ban, and breaking a ban is a crime.',
    instead: 'Post only the next court date, or that a publication ban is in place.',
  },
  fr: {
    title: 'Peut-être frappé d’un interdit',
    reason:
      'Ce qui se dit à l’enquête sur cautionnement, à l’enquête préliminaire ou hors jury est souvent frappé d’un interdit; le violer est un crime.',
    instead: 'Donnez seulement la prochaine date d’audience, ou dites qu’un interdit de publication est en vigueur.',
  },
};

export const examples: Examples = {
  flags: [
    'There is a ⟦publication ban but everyone knows the family⟧.',
    'The jury was told to leave, so here it is: the ⟦jury never heard about his two other wives⟧.',
    'The ⟦bail hearing heard that he bought rope and a map the day before⟧.',
    'At the ⟦prelim our sergeant testified about the blood in the boat⟧.',
    'She was ⟦denied bail because she threatened a juror⟧.',
    '⟦Interdit de publication, mais tout le monde au village le connaît⟧.',
  ],
  allows: [
    'A publication ban is in effect, so we will not name anyone.',
    'He was held for a bail hearing on Friday at 10 a.m. in Barrie.',
    'Got a text about jury duty with a link? It is a scam.',
    'The preliminary inquiry is set for March 3 in Courtroom 4.',
    'A publication ban protects her name. If you need support, call Victim Services.',
    'Un interdit de publication est en vigueur. Nous ne donnerons aucun détail.',
  ],
};
