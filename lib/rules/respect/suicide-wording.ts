import { phrases } from '../../detect/phrases.ts';
import { replaceWith } from '../../detect/replace.ts';
import type { Detect, Examples, Words } from '../rule.ts';

const DIED = phrases(`
committed|commited|commits|completed suicide
killed|offed|ended himself|herself|themself|themselves
took the easy way out
`);

const DIE = phrases(`
commit|comit suicide
kill|off himself|herself|themself|themselves|yourself
`);

const DYING = phrases(`
committing|commiting suicide
killing|offing himself|herself|themself|themselves|yourself
`);

const ATTEMPT = phrases(`
a|the|this|his|her|their|another|one|of|after|from|by|in|survived|survive|survives|second|third|first? [failed|unsuccessful|botched|incomplete suicide attempt|bid?]
suicide bid
`);

const ATTEMPTS = phrases(`
suicide bids
try|tries|go|shot|stab|crack|run at suicide
`);

const SUICIDE = phrases(`
`);

/** Old words with no exchange that always fits. */
const OTHER = phrases(`
[unsuccessful|failed|successful|botched|attempted-but-failed ..1 suicide|suicides ..1 attempt|attempts?]
successful|completed|failed|unsuccessful suicides
suicide|suicides epidemic|plague|craze|pact
by his|her|their own hand|hands
end|ended|ending it all
topped|offed himself|herself
failed|unsuccessful|botched|successful|completed ..2 suicide
chose|chooses to end|die|leave
gave up on life
commit|committed|commits|committing suicides
successful|unsuccessful|failed|botched|completed ..1 attempt|bid ..1 on|at|to ..4 life|lives
suicide attempt|attempts ..2 fail|fails|failed|succeed|succeeds|succeeded|worked
attempted|tried suicide ..1 unsuccessfully|successfully
took|take|takes|taking|taken the|a easy|coward's|cowards|selfish way out
succeeded|succeeds|succeed|failed|managed in|to|at ..1 ending|end|killing|kill|taking|take ..2 life|lives|himself|herself|themselves
suicide ..1 is|as ..2 selfish|cowardly|weak|easy|coward's
selfish|cowardly|senseless ..1 suicide|act-of-suicide
chose|chooses|choosing|opted-for|resorted-to|resort-to|turned-to suicide
threatening|threatened|threatens|attempting|wants|wanted|trying|tried to ..1 commit|off|kill suicide|himself|herself|themselves
do|doing|did|done himself|herself|themselves in
suicide|attempt ..1 was|were|proved|is unsuccessful|successful|botched|failed|a-failure|completed
botched|failed|successful|unsuccessful|completed ..1 suicide
`);

/** Attempts at anything succeed or fail; here it is life and death. */
const OUTCOME = phrases(`
easy|coward's|cowards|coward|cowardly|selfish way|thing|act
checked|checking out
attempt|attempts|try|one ..4 worked|succeeded|successful|failed|unsuccessful|stuck
not|wasn't|was|were|proved ..2 successful|unsuccessful ..6 attempt|time|try
this|second|third|last time he|she|they ..2 pulled|succeeded|finished|managed|did|got|made|went
`);
const LIFE_AND_DEATH = phrases(`
suicide|suicidal|9-8-8|988
rest|rip easy|in|brother|sister
take~|took|end~ his|her|their own? life
`);

/** French; the past tense takes a gender, so there is nothing to put in its place. */
const EN_FRANCAIS = phrases(`
commis|commettre|commet|commettent un|le|son? suicide
tentative|tentatives de suicide ratee|ratees|manquee|manquees|reussie|reussies|echouee|echouees
suicider|suicide|suicidee avec succes
reussi|rate|manque ..1 son|sa|a ..1 suicide|suicider
`);

/** Figures of speech, harm that was no wish to die, and the charge of old law books. */
const HARMLESS = phrases(`
kill|killed|killing|off himself|herself|themself|themselves|yourself laughing|trying|training|studying
kill|killed|killing himself|herself|themself|themselves|yourself and|or ..2 others|other|someone|somebody|anyone|everyone|passengers|people|innocent|another
lucky|nearly|almost|could've|could|might|may|risk|risks|risking|without|instead|don't ..4 kill|killed|killing himself|herself|themself|themselves|yourself
going ..4 kill|killing yourself|themselves
suicide squad|prevention
`);

export const detect: Detect = {
  id: 'suicide-wording',
  severity: 'advise',
  find: replaceWith(
    { find: DIED, unless: HARMLESS, replacement: 'died by suicide' },
    { find: DIE, unless: HARMLESS, replacement: 'die by suicide' },
    { find: DYING, unless: HARMLESS, replacement: 'dying by suicide' },
    { find: ATTEMPT, replacement: 'suicide attempt' },
    { find: ATTEMPTS, replacement: 'suicide attempts' },
    { find: SUICIDE, unless: HARMLESS, replacement: 'suicide' },
    { find: OTHER },
    { find: OUTCOME, inPost: LIFE_AND_DEATH },
    { find: EN_FRANCAIS },
  ),
};

export const words: Words = {
  value: 'respect',
  basis: [{ what: 'Canadian Psychiatric Association, media guidelines on suicide (2017)', status: 'found' }],
  en: {
    title: 'Hurtful words about suicide',
    reason: 'Old phrases make suicide sound like a crime, or like something to win or fail at.',
    instead: 'Say “died by suicide” or “suicide attempt”, and add that help is there at 9-8-8.',
  },
  fr: {
    title: 'Mots blessants sur le suicide',
    reason: 'De vieilles expressions présentent le suicide comme un crime, une réussite ou un échec.',
    instead: 'Écrivez « mort par suicide » ou « tentative de suicide », et rappelez le 9-8-8.',
  },
};

export const examples: Examples = {
  flags: [
    'Twelve years ago my partner on the road ⟦committed suicide⟧. I still miss her.',
    'Too many first responders ⟦kill themselves⟧. Ask the question.',
    'He lived through a ⟦failed suicide attempt⟧ and now he coaches recruits.',
    'We must stop this ⟦suicide epidemic⟧ among veterans.',
    'Our neighbour ⟦killed himself⟧ in March, and the street has not been the same.',
    'Elle avait peur qu’il veuille ⟦commettre un suicide⟧.',
    'Il a survécu à une ⟦tentative de suicide ratée⟧.',
  ],
  allows: [
    'Marta’s brother died by suicide. She walks for him every fall.',
    'Every member here is committed to suicide prevention.',
    'The sergeant nearly killed himself laughing at the parrot that yelled FREEZE.',
    'Driving like that you could kill yourself or someone else.',
    'The youth choir killed it at the holiday concert!',
    'Journée mondiale de la prévention du suicide : parlons-en.',
  ],
};
