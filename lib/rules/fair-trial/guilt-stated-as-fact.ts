import { CRIME, DOER, IN_HAND, NO_DEED, ONLY_WITH } from '../../detect/deed.ts';
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
bad guy+|man|men|dude
car|bike|package|parcel|identity thief|thieves
hit and run driver
con man|artist
porch pirate+
peeping tom
child|sex offender|abuser
tueur+|meurtrier|meurtriere|assassin|violeur+|voleur+|voleuse|cambrioleur+|tireur|agresseur+|pedophile|fraudeur+|pyromane|trafiquant+|braqueur+|incendiaire+|coupable+|criminel+
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
in|into a|our|the|his|her cell
mis ..2 main sur|dessus
picked up
under arrest
taken down|off
arrete+|arretee+|attrape+|epingle+|pince+|coffre+|accuse|menotte
derriere les barreaux
sous les verrous
cellule|ecroue|ecrouee|interpelle|interpellee|prison
hospitality
spend|spends|spending ..2 tonight|night|weekend ..10 us|cell|cells|jail
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
four legs|paws
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

const ADVICE = phrases(`
don't|tip+|protect|prevent|prevention|avoid|beware|deter|help|how|lock|never|target+|look~|steal|use~|want+|love+|easy|opportunity|campaign|if|when|would|could|can|may|might|will|conseil+|protegez|evitez
`);

const REACH = 12;

/** `The Annex rapist is behind bars`: someone labelled, and in our hands, in one breath. */
function labelled(reading: Reading): Match[] {
  if (!has(reading, TAKEN)) return [];
  const matches: Match[] = [];
  for (const hit of hits(reading, GUILTY_ONE)) {
    if (hitsBetween(reading, NO_DEED, hit.from, hit.to).length > 0) continue;
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

const SUBJECT = 'he|she|they|il|elle|ils|elles';
const DEED = phrases(
  `
${SUBJECT} then|also|just|later|brutally|violently|repeatedly|simply|first? ${CRIME}
who|that brutally|violently|repeatedly? ${CRIME}
this|that man|woman|guy|creep|thug|kid|driver|individual|dude|punk|person ${CRIME}
${SUBJECT} 's|is|are|was guilty
guilty as sin|hell
is|are|was|were|he's|she's|they're|look+ guilty as charged
no doubt ..4 guilty|it
c' est lui|elle|eux|elles|bien-lui qui l'|les|nous? a|ont ..1 mis|tue|vole|frappe|poignarde|tire|commis|fait|agresse|viole|incendie|fraude|allume|attaque|abattu
caught red handed
open and shut
`.replace('|break-ins', ''),
);

const NAME_DEED = phrases(`
${CRIME}
a|ont vole|tue|poignarde|agresse|viole|fraude|cambriole|abattu|attaque|derobe|assassine|braque
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
    const name = byLast.get(hit.from - 1) ?? byLast.get(hit.from - 2) ?? byLast.get(hit.from - 3);
    if (name !== undefined && !sameSentence(reading, name.last, hit.from)) return [];
    const between = name && reading.tokens.slice(name.last + 1, hit.from).map((token) => token.word);
    return name &&
      between?.every((word) => /^(then|also|just|later|brutally|allegedly|who|violently|aged|ans|\d{1,2})$/.test(word))
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
      return (
        near &&
        !isHarmlessVerb(reading, hit.last) &&
        !NEVER_HELD.test(wordsFrom(reading, hit)) &&
        [HEDGED, ADVICE, STILL_OUT].every((set) => !inSentence(reading, set, hit.from))
      );
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
    '⟦The man who robbed four pharmacies in a week is in cuffs⟧.',
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
