import { names } from '../../detect/person.ts';
import {
  type Hit,
  has,
  hits,
  hitsBetween,
  inSentence,
  phrases,
  sameSentence,
  sentenceOf,
  sentencesWith,
} from '../../detect/phrases.ts';
import { clauseEnd, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** What a court has not yet made anybody. */
const GUILTY_ONE = phrases(`
killer+|murderer+|rapist+|thief|thieves|robber+|burglar+|shooter+|gunman|gunmen|carjacker+|arsonist+|predator+|pedophile+|paedophile+|fraudster+|scammer+|swindler|culprit+|perpetrator+|perp+|criminal+|crook+|mugger+|stabber|attacker+|assailant|molester|kidnapper+|vandal+|shoplifter+|groper|peeper|pimp+|trafficker+|abuser|firebug|stalker|poisoner|strangler|slasher|bomber|pervert|monster|ripper|bandit+|looter+|hijacker
drug|crack|fentanyl|gun dealer+|trafficker+|pusher|smuggler|runner
bad guy+|man|men|dude
car|bike|package|parcel|identity thief|thieves
hit and run driver
con man|artist
porch pirate+
peeping tom
child|sex offender|abuser
tueur+|meurtrier|meurtriere|assassin|violeur+|voleur+|voleuse|cambrioleur+|tireur|agresseur+|pedophile|fraudeur+|pyromane|trafiquant+|braqueur+|coupable+|criminel+
`);

/** Someone is in our hands. Prison terms are left out: they follow a verdict. */
const TAKEN = phrases(`
arrested|caught|nabbed|busted|apprehended|captured|charged|collared|cuffed|handcuffed|detained|bagged|snagged|nailed
catch~|arrest~|nab~|bust~|capture~
got|have our|the|him|her|them|this|that|these|another|a|your|two|both
behind bars
in|into custody|cuffs|handcuffs|cells|jail|our-cells|our-custody|our-hands|our-jail
off the|our|your|toronto street+|road+
locked up
picked up
under arrest
taken down|off
arrete+|arretee+|attrape+|epingle+|pince+|coffre+|accuse|menotte
derriere les barreaux
sous les verrous
cellule|ecroue|ecrouee|interpelle|interpellee|prison
`);

/** Points at one in particular; "thieves look for open doors" does not. */
const POINTS =
  /^(the|this|that|these|those|our|your|a|an|another|two|three|four|five|both|'s|le|la|les|l'|ce|cet|cette|ces|notre|un|une|deux)$/;

/** In the same clause these make it an allegation. */
const HEDGED = phrases(`
allegedly|allege~|accused|suspect~|suspicion|suspicious|believed|possible|reported|reportedly|wanted|attempted|if|identify|seeking|looking|search~|unknown
in connection|relation with|to
presume+|presumee|allegue+|soupconne+|suspect+|recherche+|aurait|auraient
`);

/** A court has spoken, the whole post stands under an allegation, or the culprit has fur. */
const SETTLED = phrases(`
convicted|conviction|sentence~|jailed|imprisoned|verdict|parole
found|pled|plead~|admitted guilty
guilty plea
years|months in|behind|of prison|jail|bars|imprisonment
jailed for
it is alleged
alleged that
police allege
investigators allege
have|has not been proven
not been|yet proven
allegations have
reconnu|reconnue|declare|declaree coupable
condamne+|condamnee
plaide coupable
il est allegue
n'ont|n'a pas ete prouvee+
prosecuted|crown court
raccoon+|squirrel+|goose|geese|seagull|gull|skunk|coyote|turkey|pigeon|possum|capybara|beaver|raton
magistrates
`);

/** Advice, films, beasts and games. */
const HARMLESS = phrases(`
killer whale+|instinct|bee+|heat|app|workout|smile|view|deal|costume|sudoku|queen
lady killer
pain killer+
time|book|heart|show|scene thief|thieves
identity|car|auto|bike|package|parcel thief|thieves tips|awareness|prevention
criminal code|record+|charge+|investigation+|court|justice|lawyer|negligence|organization|harassment|offence+|act|activity|background|check|matter+|minds|mischief|conduct|proceedings|investigator+|responsibility|liability|case|network+|enterprise|group+|code|intelligence|law|behaviour|interdiction|property|element|assets|lifestyle|history|conviction+|damage|gang+
criminal+ ..1 code|harassment|negligence
active shooter
trouble|point|sharp|basketball|hoop shooter
killer|thief|robber|predator|burglar drill|training|exercise|movie|film|book|novel|play|documentary|podcast|mystery
cops and robbers
code criminel
dossier|casier|enquete|droit|justice criminel+
agresseur sexuel inscrit
sex offender registry|registration|list
being a sex offender
`);

const ADVICE = phrases(`
don't|tip+|protect|prevent|prevention|avoid|beware|deter|help|how|lock|never|target+|look~|steal|use~|want+|love+|easy|opportunity|campaign|if|when|would|could|can|may|might|will|conseil+|protegez|evitez
`);

const REACH = 12;

/** `The Annex rapist is behind bars`: someone labelled, and in our hands, in one breath. */
function labelled(reading: Reading): Match[] {
  if (!has(reading, TAKEN)) return [];
  const matches: Match[] = [];
  for (const hit of hits(reading, GUILTY_ONE)) {
    if (hitsBetween(reading, HARMLESS, hit.from, hit.to).length > 0) continue;
    if (inSentence(reading, HEDGED, hit.from) || inSentence(reading, ADVICE, hit.from)) continue;
    const from = pointer(reading, hit);
    if (from === undefined) continue;
    const taken = hitsBetween(reading, TAKEN, hit.from - REACH, hit.to + REACH).find(
      (other) => sameSentence(reading, other.from, hit.from) && (other.to < hit.from || other.from > hit.to),
    );
    if (taken !== undefined) matches.push(matchTokens(reading, Math.min(from, taken.from), Math.max(hit.to, taken.to)));
  }
  return matches;
}

/** Where `the`, `our`, `another` before the label stands, up to four words back. */
function pointer(reading: Reading, hit: Hit): number | undefined {
  const sentence = reading.tokens[hit.from]?.sentence;
  for (let i = hit.from - 1; i >= hit.from - 4 && i >= 0; i--) {
    const token = reading.tokens[i];
    if (token === undefined || token.sentence !== sentence) break;
    if (POINTS.test(token.word)) return i;
  }
  // Headlines drop the article: `Prolific burglar caught`. In the plural they speak of a kind of people.
  const opens = [1, 2, 3].some((back) => reading.tokens[hit.from - back]?.sentence !== sentence);
  return opens && !/s$|men$/.test(reading.tokens[hit.to]?.word ?? 's') ? hit.from : undefined;
}

const CRIME =
  'robbed|stabbed|shot|killed|murdered|raped|stole|steals|defrauded|scammed|swindled|conned|assaulted|carjacked|kidnapped|abducted|torched|molested|mugged|bludgeoned|strangled|groped|burglarized|burgled|looted|vandalized|ransacked|punched|attacked|trafficked|pimped|exploited|choked|sold|smashed|preyed|ambushed|gunned|executed|burned|burnt|tortured|embezzled|pocketed|helped|ripped|broke|set|beat|held|forced|walked|ran|skimmed|drained|siphoned|swiped|snatched|fleeced|duped|bilked|lured|terrorized|stalked|slashed|lit|cleaned|opened|drove|pulled|hurt|did|took|tried|poured|dragged|rammed|tied|doused|sprayed|tricked|chased|locked|threw';
/** Verbs that are crimes only with what follows them. */
const ONLY_WITH = new Map<string, RegExp>([
  ['sold', /^(?:\W+\w+){0,4}\W+(?:drugs|fentanyl|cocaine|crack|meth|guns|heroin|pills)\b/],
  [
    'smashed',
    /^\W+(?:in|into|through|a|the|his|her|several|\w+)(?:\W+\w+){0,2}\W+(?:window|windows|door|doors|store|display|case|windshield)/,
  ],
  ['helped', /^\W+(?:himself|herself|themselves)\b/],
  ['ripped', /^\W+off\b/],
  ['cleaned', /^(?:\W+\w+){0,4}\W+out\b/],
  ['locked', /^(?:\W+\w+){0,3}\W+(?:in|inside)\b/],
  ['threw', /^(?:\W+\w+){0,3}\W+(?:at|through|rock|rocks|brick|molotov)\b/],
  ['chased', /^(?:\W+\w+){0,4}\W+(?:knife|gun|machete|bat|axe)\b/],
  ['opened', /^\W+fire\b/],
  ['lit', /^\W+it\b|^(?:\W+\w+){0,3}\W+(?:fire|fires|house|car|garage|blaze|match)\b/],
  ['drove', /^(?:\W+\w+){0,2}\W+(?:drunk|impaired|into a crowd|over the)\b/],
  ['pulled', /^(?:\W+\w+){0,1}\W+(?:knife|gun|trigger|blade)\b/],
  ['did', /^\W+(?:it|this|that to)\b/],
  ['took', /^(?:\W+\w+){0,3}\W+(?:money|cash|savings|jewellery|purse|wallet|phone|life)\b/],
  ['tried', /^\W+to (?:rob|steal|kill|run|lure|grab|burn|stab|sell|hide|snatch|kidnap)\b/],
  ['broke', /^\W+in(?:to)?\b/],
  ['set', /^(?:\W+\w+){0,3}\W+(?:fire|ablaze)\b|^\W+fire\b/],
  ['beat', /^\W+(?:a|an|the|his|her|him|up|someone|two)\b(?!\W+(?:heat|rush|clock|record|traffic))/],
  ['held', /^\W+up\b|^(?:\W+\w+){0,4}\W+(?:knifepoint|gunpoint|hostage)\b/],
  ['forced', /^(?:\W+\w+){0,4}\W+(?:into|to perform|to hand)\b/],
  ['walked', /^(?:\W+\w+){0,6}\W+(?:robbed|stabbed|shot|stole|attacked|opened fire)\b/],
  ['ran', /^(?:\W+\w+){0,1}\W+(?:over|down) (?:a|the|his|her|two)\b/],
  ['executed', /^\W+(?:him|her|a man|the man|his victim)/],
  [
    'shot',
    /^(?!\W+(?:by|\d+ (?:under|over|of|for|points)|and (?:killed|injured|wounded)|in|at|to|hoops|video|photos|dead)\b)/,
  ],
  ['stabbed', /^(?!\W+(?:by|in|and|to|multiple|several|during)\b)/],
  ['killed', /^(?!\W+(?:by|in|at|on|when|after|during|it)\b)/],
]);

const SUBJECT = 'he|she|they|il|elle|ils|elles';
const DEED = phrases(
  `
${SUBJECT} then|also|just|later|brutally|violently|repeatedly|simply|first? ${CRIME}
who|that brutally|violently|repeatedly? ${CRIME}
this|that man|woman|guy|creep|thug|kid|driver|individual|dude|punk|person ${CRIME}
${SUBJECT} a|ont vole|tue|poignarde|agresse|viole|fraude|cambriole|abattu|attaque|derobe|assassine|braque
${SUBJECT} committed|did ..4 it|crime+|robbery+|murder+|assault+|break-ins|shooting|stabbing|theft+
${SUBJECT} 's|is|are|was guilty
guilty as sin|charged|hell
no doubt ..4 guilty|it
caught red handed
open and shut
`.replace('|break-ins', ''),
);

const NAME_DEED = phrases(`
${CRIME}
a|ont vole|tue|poignarde|agresse|viole|fraude|cambriole|abattu|attaque|derobe|assassine|braque
`);

const DOING =
  'robbing|stealing|smashing|breaking|setting|groping|scamming|terrorizing|targeting|preying|torching|slashing|stabbing|assaulting|attacking|swiping|lighting|defrauding|vandalizing|following|exposing|dealing|selling|ripping|burglarizing|shooting|stalking|harassing|tagging|keying|snatching|conning|cheating|poisoning|taking|burning';

/** `The one who lit it`, `the guy behind the fires`: no label and no charge, and yet the matter is settled. */
const DOER = phrases(`
the|that|this|these|those|our ..2 guy|guys|man|men|woman|person|people|one|ones|kid|kids|dude|lady|individual|crew|duo|pair|couple|trio|creep|fella|teen|coward|cowards|gentleman|driver ..1 who|that|who's|who've ..3 ${CRIME}|${DOING}|left|hit|stalked
the|that|this|these|those|our ..2 guy|guys|man|men|woman|person|people|one|ones|kid|kids|dude|lady|crew|duo|pair|couple|trio|coward|cowards|driver responsible|behind
le|la|les|celui|celle|ceux ..2 qui a|ont ..1 vole|tue|poignarde|agresse|viole|fraude|cambriole|abattu|attaque|allume|frappe|fait-ca|braque
`);
/** In our hands, in plain talk. */
const IN_HAND = phrases(`
cell|cells|cuffs|handcuffs|bracelets|custody|jail|caught|nabbed|busted|arrested|collared|nailed|snagged|guest|guests|locked
behind bars
we|officers|they|detectives|cops ..1 got|have|found
got him|her|them|the|our|this|that
will not|no ..3 longer|again|more|anymore
won't be
off the street+|road+
menottes|barreaux|cellule|arrete|arretee|arretes|verrous
`);

/** Held, charged, or said with a wink. */
const HELD = phrases(`
caught|nabbed|busted|apprehended|charged|cuffed|handcuffed|cuffs|handcuffs|custody|cell+|jail|bracelets|arrest~
behind bars
locked up
bail hearing
before the court+
met our
court date
arrete+|arretee|accuse+|accusee|inculpe|menottes
`);

const isHarmlessVerb = (reading: Reading, last: number): boolean => {
  const token = reading.tokens[last];
  const only = token && ONLY_WITH.get(token.word);
  return token !== undefined && only !== undefined && !only.test(reading.lower.slice(token.end, token.end + 80));
};

/** `He shot the clerk. He is charged.`: the deed told flatly of somebody we hold. */
function told(reading: Reading): Match[] {
  if (!has(reading, HELD)) return [];
  const subjects = names(reading).filter((name) => !name.official && !name.place);
  const deeds = hits(reading, DEED).filter(
    (hit) => !isHarmlessVerb(reading, hit.last) && isAboutSomebodyHeld(reading, hit, subjects.length > 0),
  );
  const byLast = new Map(subjects.map((name) => [name.last, name]));
  const byName = hits(reading, NAME_DEED).flatMap((hit) => {
    if (isHarmlessVerb(reading, hit.last)) return [];
    const name = byLast.get(hit.from - 1) ?? byLast.get(hit.from - 2);
    if (name !== undefined && !sameSentence(reading, name.last, hit.from)) return [];
    const between = name && reading.tokens.slice(name.last + 1, hit.from).map((token) => token.word);
    return name && between?.every((word) => /^(then|also|just|later|brutally|allegedly|who|violently)$/.test(word))
      ? [{ ...hit, first: name.first, from: name.first }]
      : [];
  });
  return [...deeds, ...byName]
    .filter((hit) => !inSentence(reading, HEDGED, hit.from) && !isQuoted(reading, hit))
    .map((hit) => matchTokens(reading, hit.first, clauseEnd(reading, hit.last)));
}

/** `told investigators she set the fire`: what somebody said is confession-or-statement's. */
const isQuoted = (reading: Reading, { from }: Hit): boolean =>
  sameSentence(reading, from - 1, from) &&
  /^(told|that|investigators|police|officers|detectives|us|admitted|said|says|confessed|claims)$/.test(
    reading.tokens[from - 1]?.word ?? '',
  );

/** The doer and the arrest in one sentence, or in two that follow each other. */
function doers(reading: Reading): Match[] {
  const held = sentencesWith(reading, IN_HAND);
  return hits(reading, DOER)
    .filter((hit) => {
      const sentence = sentenceOf(reading, hit.from);
      const near = [-1, 0, 1].some((step) => held.has(sentence + step));
      return near && !isHarmlessVerb(reading, hit.last) && !NEVER_HELD.test(wordsFrom(reading, hit)) &&
        [HEDGED, ADVICE, STILL_OUT].every((set) => !inSentence(reading, set, hit.from));
    })
    .map((hit) => matchTokens(reading, hit.first, clauseEnd(reading, hit.last)));
}

/** A promise or a threat: nobody is held yet, and promise-of-outcome speaks of it. */
const STILL_OUT = phrases(`
will|'ll|gonna|shall be|face|get|pay|find|catch|go
going to
coming for
we're coming
until|till|'til|whoever
`);

/** The one who was hurt, who saw it, who helped: `the man who was shot`. */
const NEVER_HELD = /\b(?:was|were|saw|called|helped|found|officers?|witness|victims?)\b/;
const wordsFrom = (reading: Reading, { from, to }: Hit): string =>
  reading.lower.slice(reading.tokens[from]?.start, reading.tokens[to]?.end);

/** `the officer who shot`, `the day that …`: not the one who was arrested. */
const BYSTANDERS = new Set(
  'witness witnesses officer officers anyone someone somebody everyone those victim victims community citizen citizens public people suspect suspects dog day night week case incident investigation call report information time collision vehicle car house home video'.split(
    ' ',
  ),
);

const isAboutSomebodyHeld = (reading: Reading, hit: Hit, named: boolean): boolean => {
  const word = reading.tokens[hit.from]?.word ?? '';
  if (/^(who|that)$/.test(word) && hit.last - hit.from < 2) {
    // `the man who stabbed two people was arrested`; not `a witness who …` or `anyone who …`.
    const before = reading.tokens[hit.from - 1]?.word ?? '';
    const pointed = reading.tokens
      .slice(Math.max(0, hit.from - 4), hit.from)
      .some((token) => POINTS.test(token.word) && !/^an?$/.test(token.word));
    return !BYSTANDERS.has(before) && pointed && inSentence(reading, HELD, hit.from);
  }
  return (
    named || /^(guilty|caught|no|open)$/.test(word) || inSentence(reading, HELD, hit.from) || followsHeld(reading, hit)
  );
};

/** The pronoun's own neighbours speak of the arrest: the sentence before or after. */
const followsHeld = (reading: Reading, hit: Hit): boolean =>
  [-1, 0, 1].some((step) => sentencesWith(reading, HELD).has(sentenceOf(reading, hit.from) + step));

export const detect: Detect = {
  id: 'guilt-stated-as-fact',
  severity: 'warn',
  find: (reading) => (has(reading, SETTLED) ? [] : [...labelled(reading), ...told(reading), ...doers(reading)]),
};

export const words: Words = {
  value: 'fairness',
  basis: [
    { what: 'Charter, s. 11(d): presumed innocent until proven guilty', status: 'unverified' },
    { what: 'Toronto Police news releases: “It is alleged that …”', status: 'found' },
    { what: 'R v Zameer: police called a death deliberate; acquittal and apology', status: 'found' },
    { what: 'UK College of Policing guidance on arrests, charges and court results', status: 'found' },
  ],
  en: {
    title: 'Guilt stated as fact',
    reason: 'Until a court decides, the person is only accused, and saying that they did it can hurt the trial.',
    instead: 'Write “a man accused of …”, “it is alleged that …” or “charged with …”.',
  },
  fr: {
    title: 'Culpabilité affirmée',
    reason:
      'Tant qu’un tribunal n’a pas tranché, la personne est seulement accusée; dire qu’elle l’a fait peut nuire au procès.',
    instead: 'Écrivez « un homme accusé de … », « il aurait … » ou « fait face à une accusation de … ».',
  },
};

export const examples: Examples = {
  flags: [
    'After six weeks of work, ⟦the Bluffs arsonist is in custody⟧.',
    'Officers ⟦nabbed a prolific burglar⟧ in Mimico this morning.',
    'Reg Oslander was arrested Monday. ⟦He stabbed a courier over a parking spot⟧.',
    '⟦Petra Nowlin defrauded nine tenants of their rent⟧. She is charged with fraud.',
    'The man ⟦who robbed four pharmacies in a week is in cuffs⟧.',
    '⟦Le voleur du parc Trinity est sous les verrous⟧.',
  ],
  allows: [
    'A woman accused of robbing four pharmacies was arrested in Mimico.',
    'It is alleged that:\n- he stabbed a courier\n- he ran\nReg Oslander, 38, is charged with Aggravated Assault.',
    'Bike thieves love a weak lock. Use two, and register yours with us.',
    'Our bake-off team is killing it and has arrested everyone’s attention.',
    'He pleaded guilty and was sentenced to four years for robbery.',
    'The suspect fled on foot and was arrested two blocks away.',
    'Un homme soupçonné de vol a été arrêté près du parc Trinity.',
  ],
};
