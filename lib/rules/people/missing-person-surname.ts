import { agesNear } from '../../detect/age.ts';
import { inProse, isFollowedBy, isLedBy, people } from '../../detect/mention.ts';
import { besideSentence } from '../../detect/neighbours.ts';
import { has, inSentence, phrases, sentenceOf } from '../../detect/phrases.ts';
import { gapAfter, matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** Somebody is looked for because they are missing. */
const MISSING = phrases(
  `
missing
last seen|heard
have|has|anyone you? seen {cap}
help us? ..2 find|locate|bring {cap}
have|has you|anyone seen this|our ..2 girl|boy|man|woman|teen|person|senior|gentleman|lady|child|kid
no sign|trace of
searching|looking for {cap}
concern|concerned|worries|fears for {cap}
set|laid eyes on
no word
porch light
avez vous vu
concern|concerned|worried|fear|fears ..4 safety|well-being|wellbeing|whereabouts|sick
whereabouts|runaway
has|have not|n't ..2 seen|heard|home|returned
hasn't|haven't been? ..1 seen|heard|home|returned
not been seen|heard
nobody|one has ..2 seen|heard
walked|wandered away|off from
left|leaving ..3 home|house|school|work|hospital|residence ..8 n't|hasn't|not|never|since
hasn't|haven't|has not|never ..2 come|came|returned|return|made|make|arrived|shown|called|answered|contacted|been ..2 back|home|it|up|since|anyone|heard|seen|class|work|appointment
never ..1 made|arrived|came|showed|returned|got
not ..2 returned|arrived|answering|responding
no one|nobody ..2 seen|heard|spoken
last ..1 contact|contacted|spoke|spoken|spotted|known|texted|called|heard
trying|attempting|hoping|need|asking|asks|assistance|help|want ..3 locate|find|finding|locating|reach
looking|search~ for
where is|'s|are {cap}
bring|bringing ..2 home
still nothing
come|call home
n't|not|never|should|supposed ..3 back for|by|from|at
out|lost contact of|with touch?
level three|3|two|2|one|1 search
check on|wellness|welfare
worried|concerned|anxious ..1 about|for
search ..3 for
search continues
went|gone|stepped|headed out ..2 for|to|and
if you spot|see him|her|them
bring|get|see|have ..4 home
walked|walks|went ..1 out of|away|off
never got|came|made
filed ..2 report
call your|his|her mother|mom|family
wandered|vanished|disappeared|strayed
eyes open|peeled
keep an|your eye|eyes out|open
if you see|spot|know ..4 is|where
dementia|alzheimer's
disparu|disparue|disparition|introuvable
vu|vue pour la derniere fois
`,
);

/** Words in front of a name, and behind it, that make it the one who is missing. */
const LEADS = phrases(`
family|mother|parents|wife|husband|daughter|son|friends of
missing|person|alert|locate|locating|find|finding|seen|for|if|where|bring|bringing|seeking|whereabouts|update|identified|about|from|of|is
name is|'s
family|last|first name
surname
hiker|boater|swimmer|skier|camper|driver|paddler|angler|hunter
identified as
disparu|disparue|vu|vue|retrouver|localiser|recherche|recherchons|disparition
`);
const FOLLOWS = phrases(`
last seen|heard
was|is|has|went|missing|left|hasn't|disappeared|wandered|walked|may|could|vanished|never|failed
disparu|disparue|vu|vue|manque|a
`);

/** Wanted people and things that were taken are other appeals; the dead and the found are other rules. */
const OTHER = phrases(`
wanted|warrant|warrants|suspect|suspects|escaped|charged|arrested|accused|homicide|murder|deceased|stolen|murdered|killed|jailed|dangerous|actively
passed away
recherche pour
locate|locating|find|trace ..3 family|families|kin|owner
cold case
unlawfully at large
rcmp|opp|grc|spvm|vpd|wps|eps|yrp|prp|drps|nrps|wrps|hrps|hrp
regional|provincial|municipal police
`);

/** Whoever speaks, asks or is called. */
const THIRD_PARTY = phrases(`
say+|said|contact|call|email|reach|thank+|photo|credit|says|spokesperson|det|detective|const|cst|sgt|insp|arrested|coach|dr
`);

function isMissingOne(reading: Reading, name: { first: number; last: number }): boolean {
  // In capitals all words look like names.
  const heading = /[:\n#?!] ?$/.test(gapAfter(reading, name.first - 1)) || name.first === 0;
  const aged = agesNear(reading, 4, name.first, name.last).length > 0;
  if (heading && (aged || isFollowedBy(reading, name, FOLLOWS))) return true;
  if (
    inProse(reading, name) &&
    besideSentence(reading, MISSING, sentenceOf(reading, name.first)) &&
    !inSentence(reading, THIRD_PARTY, name.first)
  )
    return true;
  return (
    isLedBy(reading, name, LEADS) || (isFollowedBy(reading, name, FOLLOWS) && inSentence(reading, MISSING, name.first))
  );
}

function find(reading: Reading): readonly Match[] {
  if (!has(reading, MISSING) || has(reading, OTHER)) return [];
  return people(reading)
    .filter((name) => isMissingOne(reading, name))
    .map(({ first, last }) => matchTokens(reading, first, last));
}

/**
 * A tip only: naming a missing person is lawful, and at times it is what finds them. Other services still give surnames
 * as a habit, so on their releases this tip is common (2 to 4 in 100); Toronto's own practice is what it rests on.
 */
export const detect: Detect = { id: 'missing-person-surname', severity: 'advise', find };

export const words: Words = {
  value: 'respect',
  basis: [
    {
      what: 'Toronto Police practice since 3 February 2023: missing-person posts no longer routinely give the surname',
      status: 'found',
    },
    { what: 'Missing and Missed (Epstein, 2021), review of Toronto Police missing-person work', status: 'found' },
  ],
  en: {
    title: 'Last name of a missing person',
    reason: 'We now leave out most last names, so that the search does not follow the person for life.',
    instead: 'Give the first name, age, photo and clothing, unless the investigator needs the full name.',
  },
  fr: {
    title: 'Nom de famille d’une personne disparue',
    reason:
      'Nous omettons maintenant la plupart des noms de famille, pour que la recherche ne suive pas la personne toute sa vie.',
    instead: 'Donnez le prénom, l’âge, une photo et les vêtements, sauf si l’enquêteur a besoin du nom complet.',
  },
};

export const examples: Examples = {
  flags: [
    'MISSING: ⟦Rosalind Ferrar⟧, 52, last seen near Dufferin and Eglinton.',
    'Have you seen ⟦Tobias Wren⟧? He left on foot on Monday.',
    'Police are looking for ⟦Amina Dacosta⟧, 14, missing since Friday.',
    'Help us find ⟦Joel Stavros-King⟧, last seen in a blue parka.',
    'Disparu : ⟦Étienne Beauvais⟧, 77 ans, vu pour la dernière fois à Laval.',
  ],
  allows: [
    'MISSING: Rosalind, 52, last seen near Dufferin and Eglinton.',
    'Missing 14-year-old boy located safe. Thank you, Toronto!',
    'Questions about missing people? Call Det. Tobias Wren.',
    'He was last seen near Jane Street and Sheppard Avenue West.',
    'Disparu : Étienne, 77 ans, vu pour la dernière fois à Laval.',
  ],
};
