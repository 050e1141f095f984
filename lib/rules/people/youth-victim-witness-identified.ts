import { type Age, ages } from '../../detect/age.ts';
import { identifiers } from '../../detect/identifying.ts';
import { ageOf, isFollowedBy, isLedBy, type Mention, mentions, people } from '../../detect/mention.ts';
import { hasPastYear } from '../../detect/past-year.ts';
import { has, inSentence, phrases, sameSentence, sentenceOf, sentencesWith } from '../../detect/phrases.ts';
import { unlessPlay } from '../../detect/play.ts';
import { isMissingAppeal } from '../../detect/post-kind.ts';
import { gapAfter, isCapitalised, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const isChild = ({ years }: Age): boolean => years < 18;

const CHILD = phrases(`
bantam|peewee|midget|novice|jk|sk|kindergartner|tot|tots|tyke|boy|boys|girl|girls|child|children|kid|kids|teen|teens|teenager|teenagers|youth|youths|toddler|baby|infant|minor|minors|preteen|tween|schoolboy|schoolgirl|youngster|little
grade|grader {num}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
grader|graders|freshman
high|middle|elementary school student|pupil|kid
kindergarten|preschool|daycare|nursery
enfant|enfants|garcon|fillette|adolescent|adolescente|ado|jeune|eleve|mineur|mineure|bebe
`);

/** Somebody was hurt by an offence or saw one. */
const HURT = phrases(`
victim|victims|injured|injuries|wounded|hurt|assaulted|stabbed|shot|robbed|swarmed|beaten|attacked|mugged|punched|abused|threatened|bullied|abducted|kidnapped|slashed|gunshot|gunfire|stabbing|shooting|assault|attack|swarming|bullying|robbery|mugging|concussion|murdered|murder|slain|killed|struck|witness|witnesses|witnessed|witnessing|testify~|eyewitness
got|gets|was|been|were|being jumped|hit|grabbed|bitten|followed|targeted|groomed|lured|harassed|extorted|burned|cut|choked|kicked|slapped|spat|pushed|sprayed|carjacked|knifed|chased|taken
rearranged|knocked|fractured|broken|bruised|scarred|gunned|molested|held
attacking|shoved|pushed|thrown|hitting|beating|choking|strangling|pointed
called|dialled|phoned 911
took|taking a knife|bullet|punch|beating
evidence ..2 from
had her|his|their ..3 ripped|pulled|torn|snatched|smashed
grazed|knifepoint|gunpoint|knifed|pepper-sprayed|bear-sprayed|sextorted|lured|groomed|extorted|bullet|slapped|kicked|choked|carjacked
beat|beaten|held|roughed|messed up
black|broken eye|nose|jaw|arm|wrist
stitches|surgery|recovering|traumatized
saw|seen|sees|watched|heard|filmed|describe~ ..4 robbery|stabbing|shooting|shooter|fight|attack|suspect|suspects|accused|crash|whole|it|everything|thief|man|gun|happen|father|dad
picked ..3 out
told|tells|telling|showed|helped|gave|described ..3 jury|court|judge|police|officers|us|detectives|investigators
identified the|our|his|her suspect|shooter|accused|attacker|robber
on|take|takes|taking|took the? stand
in|at|to hospital|icu|sickkids|emergency
victime|victimes|blesse|blessee|poignarde|poignardee|agresse|agressee|agression|attaque|attaquee|temoin|temoins|tue|tuee|frappe|frappee|vole|volee
a vu
`);

/** A collision is a privacy question, not one of the Act, as long as there is no offence in the post. */
const CRASH = phrases(`
collision|crash|struck|hit by|pedestrian|cyclist|drowned|drowning|fell|fire|accident|vehicle
renverse|renversee
`);
const CRIME = phrases(`
stab~|stabbed|stabbing|shot|shooting|gunshot|gunfire|robbery|robbed|assault~|attack~|murder~|homicide|charged|charges|arrest~|suspect|suspects|accused|witness|swarmed|swarming|abuse|abused|hit-and-run|impaired|bullied|threatened|abducted|knife|gun|weapon|offence|crime|jumped|mugged|punched|court|jury|testify~|trial
hit and run
shoved|attacking|hitting|beating
lured|groomed|extorted|grazed|bullet|knifepoint|gunpoint|beaten|slashed|sprayed|saw|robber
agression|accuse|accusee|temoin|vol|poignarde
`);

/** Dealt with for an offence: then it is the accused, and youth-accused-identified speaks. */
const DEALT_WITH = phrases(`
charged|arrested|accused|apprehended|detained|convicted|sentenced|wanted|handcuffed|suspect|suspects|guilty
in|into custody
assault with
faces|facing ..3 charge|charges|counts
accuse|accusee|arrete|arretee|suspect|inculpe|recherche
`);

/** A case with an accused in it: a name may be theirs. */
const CHARGED = phrases(`
charged|charges|arrested|accused|custody|convicted|sentenced|wanted|missing
accuse|accusee|arrete|arretee
`);
const SHORT = 70;
/** Somebody else who is named beside a child. */
const THIRD_PARTY = phrases(`
program|programme|team|coach|teacher|school|thank|event|visit|training|says|said|workshop|talk|presentation|donated|foundation|credit
photo by
`);

/** Ties a name to the one who was hurt or saw it, in front of the name and behind it. */
const ROLE = phrases(`
victim|victims|witness|hurt|stabbed|shot|jumped|beaten|injured|attacked|assaulted|robbed|mugged|wounded|kidnapped|bullied|struck|swarmed|hit|grazed|slashed|lured|groomed|threatened|chased|grabbed|bitten|saw|witnessed ..9 is|was|as|name|named|'s
poignarde|poignardee|agresse|agressee|blesse|blessee|vole|volee|frappe|frappee|attaque|attaquee ..8 appelle|nomme|nommee|est
get|getting well|better soon?
speedy|quick|full|good recovery
keep|pray|praying|proud|brave|hug ..1 of|for?
recovery|prayers|thoughts|thinking|rooting|pulling|hugs|love|wishes|cheering|update ..2 with|for|of|to|on
thank|thanks|visit|visited|visiting|meet|met ..2 to|you|witness|with|with|meet
statement|account|testimony|story of|from|by
victim|victims|witness|complainant|hurt|injured|stabbed|shot|robbed|wounded|attacked|assaulted|beaten|struck|killed|murdered|jumped|mugged|gunfire|eyewitness
identified by {any} as
picked|pointed|identified ..7 lineup|line-up|out
assault|kidnapping|beating|attack|robbery of|on
shooting|stabbing|robbery|assault|swarming|bullying|attack|murder|homicide victim
name|names is|'s|was|are
victime|temoin|blesse|blessee
`);
const DONE_TO = phrases(`
was|were|got|been|being|is|gets grazed|lured|groomed|slashed|chased|grabbed|bitten|extorted|robbed|beaten
was|were|got|been|being|is stabbed|shot|robbed|swarmed|beaten|attacked|assaulted|injured|hurt|wounded|struck|jumped|punched|murdered|killed|kidnapped|abducted|recovering|threatened|bullied|hit
saw|witnessed|testified|testifies|told|tells|watched|pointed|survived|suffered|needed|described|filmed
gave|helped us|detectives|police|officers
on|take|takes|took the? stand
picked ..3 out
so brave
victim|witness
victime|temoin
a vu|ete
`);

/**
 * The family agreed; a prize is given; or the death is long past and its unsolved case is public. Parents
 * may agree that a dead child is named, and a homicide unit has asked them before it speaks of `the murder of …` or says
 * that the victim `has been identified as …`; a bare `killed` says nothing of the kind.
 */
const SHIELD = phrases(`
highway|daylight robbery
murder mystery
family|families|parent|parents|mother|father 's? ..2 permission|request|consent|blessing|wishes|consented|agreed|asked
permission|consent of|from ..3 family|parent|parents
shared|released|published at|with ..3 family|parents
has|have been? identified ..1 as
identified the victim|deceased|girl|boy|teen|youth as
next of kin
convicted|jailed|sentenced|inquiry
have|has named ..3 as
murder|killing|death|slaying of
fatal stabbing|shooting|beating of
cold case
unsolved|anniversary|historical|inquest|memorial|remember|remembering|essay|scholarship|contest
years ago
avec la|l' permission|autorisation|accord
`);

/** The sentences of a set, and those right beside them. */
const around = (of: ReadonlySet<number>): ((sentence: number) => boolean) => {
  return (sentence) => of.has(sentence) || of.has(sentence - 1) || of.has(sentence + 1);
};

/** A name that opens its sentence or stands behind a colon or a comma, before a stop or plain words: no headline, no place. */
const standsApart = (reading: Reading, { first, last }: Mention): boolean => {
  const before = reading.tokens[first - 1];
  const after = reading.tokens[last + 1];
  const opens = before === undefined || !sameSentence(reading, first - 1, first);
  const closes = after === undefined || !sameSentence(reading, last, last + 1);
  return (opens || /[:,(-] ?["']?$/.test(gapAfter(reading, first - 1))) && (closes || !isCapitalised(reading, after));
};

/** `Grade 4 student Ana Roy`; in a headline, where all words are capitalised, `Child Care Centre` has the same shape. */
const isCalledChild = (reading: Reading, mention: Mention): boolean => {
  const before = reading.tokens[mention.first - 1];
  return before !== undefined && !isCapitalised(reading, before) && isLedBy(reading, mention, CHILD);
};

function find(reading: Reading): readonly Match[] {
  if (!has(reading, HURT) || has(reading, SHIELD) || hasPastYear(reading) || isMissingAppeal(reading)) return [];
  const all = ages(reading);
  const children = all.filter(isChild);
  if (children.length === 0 && !has(reading, CHILD)) return [];
  const grave = has(reading, CRIME) || !has(reading, CRASH);
  const nearHurt = around(sentencesWith(reading, HURT));
  const youngIn = new Set(children.map((age) => sentenceOf(reading, age.first)));
  const nearChild = around(new Set([...youngIn, ...sentencesWith(reading, CHILD)]));

  // A short post speaks of one matter: with nobody charged and no adult in it, any name is the child's.
  const alone = reading.tokens.length <= SHORT && !all.some((age) => !isChild(age)) && !has(reading, CHARGED);

  // A full name wherever it stands; a first name alone only where it stands apart.
  const isPerson = new Set(children.length === 0 ? [] : people(reading).map(({ first }) => first));
  const ofAdult = (sentence: number): boolean =>
    all.some((age) => !isChild(age) && sentenceOf(reading, age.first) === sentence) && !youngIn.has(sentence);

  const isHurtChild = (mention: Mention): boolean => {
    const own = ageOf(reading, mention);
    const role = isLedBy(reading, mention, ROLE) || isFollowedBy(reading, mention, DONE_TO);
    const sentence = sentenceOf(reading, mention.first);
    if (own !== undefined && !isChild(own)) return false;
    if (role && own !== undefined) return true;
    const stands =
      alone &&
      (standsApart(reading, mention) || isPerson.has(mention.first) || isCalledChild(reading, mention)) &&
      !inSentence(reading, THIRD_PARTY, mention.first);
    // The name of the accused stands beside the charge.
    if (!role && !stands && inSentence(reading, DEALT_WITH, mention.first)) return false;
    if (own !== undefined) return nearHurt(sentence);
    return nearChild(sentence) && (role ? !ofAdult(sentence) : stands && nearHurt(sentence));
  };

  const found: Mention[] = mentions(reading).filter(isHurtChild);
  for (const clue of identifiers(reading)) {
    const sentence = sentenceOf(reading, clue.from);
    if (nearHurt(sentence) && nearChild(sentence) && !inSentence(reading, DEALT_WITH, clue.from)) found.push(clue);
  }
  return found.map(({ first, last }) => matchTokens(reading, first, last, grave ? {} : { severity: 'warn' }));
}

export const detect: Detect = { id: 'youth-victim-witness-identified', severity: 'block', find: unlessPlay(find) };

export const words: Words = {
  value: 'respect',
  basis: [
    {
      what: 'Youth Criminal Justice Act, s. 111: no identity of a child or young person who was a victim or witness of a young person’s offence',
      status: 'found',
    },
    {
      what: 'Criminal Code, ss. 486.4 (2.1) and 486.6: orders that hide victims under 18; breaking one is an offence',
      status: 'found',
    },
    { what: 'Youth Criminal Justice Act, s. 138: breaking s. 111 is an offence', status: 'found' },
  ],
  en: {
    title: 'Young victim or witness named',
    reason: 'The law shields a child or teen who was hurt by a crime or saw one, and being named can put them at risk.',
    instead: 'Say “a 13-year-old boy” and, if needed, how he is doing. Leave out the name, school, team and family.',
  },
  fr: {
    title: 'Jeune victime ou témoin reconnaissable',
    reason:
      'La loi protège l’enfant ou l’ado qui a subi un crime ou en a été témoin, et le nommer peut le mettre en danger.',
    instead:
      'Écrivez « un garçon de 13 ans » et, au besoin, son état. Laissez de côté le nom, l’école, l’équipe et la famille.',
  },
};

export const examples: Examples = {
  flags: [
    'The boy stabbed outside the arcade on Friday is ⟦Milo Ferrand⟧, 15. He will be okay.',
    'Robbery at the bus loop: the victim, 13-year-old ⟦Suri Langdon⟧, is shaken but fine.',
    '⟦Anton Weisz⟧ (10) saw the shooting from his window and told officers everything.',
    'The girl hurt in the swarming is a grade 9 student at ⟦Bellweather Secondary School⟧.',
    '⟦Loïc Tanguay⟧, 12 ans, a été blessé lors de l’agression au parc.',
    'A 14-year-old was shot. He plays for ⟦the Sable Creek⟧ hockey club.',
  ],
  allows: [
    'A 15-year-old boy was stabbed outside the arcade. His name will not be released.',
    'Missing: Suri, 13, last seen at the bus loop. We fear she may be hurt.',
    'Well done Anton Weisz, 10, who won our bike rodeo!',
    'Marcus Delroy, 41, is charged after a 12-year-old girl was assaulted on the bus.',
    'Avec la permission de la famille : Loïc, 12 ans, victime de l’incendie, a besoin de livres.',
    'Two teens were robbed of their phones near the park. Witnesses, please call 416-808-1400.',
  ],
};
