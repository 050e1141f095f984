import { type Look, looking, phrases, sentenceOf, sentencesWith } from '../../detect/phrases.ts';
import { matchTokens, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const PUBLIC =
  'public|community|anyone|anybody|residents|people|students|neighbours|neighbourhood|area|city|town|campus|school|you|others|citizens|families|general|wider|safety|kids|children|staff|visitors|everyone|drivers|shoppers|customers|fans|riders|passengers|patrons|guests|tenants|pedestrians|swimmers|workers|tourists|parents|campers|homes|businesses';
const TOTALLY = 'completely|totally|perfectly|absolutely|entirely|fully|100|percent|very|all';

/** No risk at all, to anybody. */
const NO_RISK = phrases(`
no|zero|not-any|isn't-any|nil|never-any|wasn't-any|not-a|without-any ..2 risk|risks|danger|dangers|threat|threats|hazard|safety-concern|safety-concerns ..1 to|for|toward ..3 ${PUBLIC}
no|zero public safety? risk|threat|danger|concern|concerns|hazard
`);
const ASSURED = phrases(`
you'll|you-will|you're-going-to|they'll be fine|ok|okay|all-right|alright
public|community|residents|students|everyone|you|neighbours|anyone|people ..2 not|never|isn't|aren't|weren't|wasn't ..1 in|at|under|facing ..2 danger|risk|threat
nobody|no-one|nobody|none ..4 in|at ..1 danger|risk
never|not in|at ..1 danger|risk
zero|no risk|danger|threat whatsoever|at-all
everyone|everybody|you|you're|we|city|school|schools|streets|neighbourhood|area|downtown|public|residents|students|kids|community|park|town|campus|beach|water|building ..3 ${TOTALLY} ..1 safe|secure
${TOTALLY} safe to
is|are|'s|remains|stays ${TOTALLY} ..1 safe|secure
there is|'s|are|was [zero|no|absolutely-no ..1 risk|danger|threat]
let ..2 walk|play|ride|go|out ..4 on-their-own|alone|again|unsupervised
incident ..1 isole
nothing to worry|fear|fret|stress|panic about?
nothing to be ..1 afraid|worried|scared|concerned|alarmed of|about?
no need|reason|cause to|for ..2 worry|panic|fear|alarm|concern|concerned|afraid|worried
totally|completely|purely|entirely|strictly isolated
isolated incident|incidents|event|case|attack|occurrence
no evidence of ..2 serial
nothing|nobody|no-one can ..1 hurt|harm|touch|get ..1 you|us|anyone
can|all|to ..1 sleep easy|soundly|tight
leave|keep ..2 doors|windows|car|cars unlocked|open ..2 tonight|again|now|safely
guarantee|guaranteed ..5 safe|safety
could not|couldn't be safer
safe as houses
could never|not happen here
let ..3 kids|children play outside
trouble|danger|threat|nightmare is|'s ..1 over for
no one|body will be? ..1 hurt|harmed
nobody will be? ..1 hurt|harmed
relax everyone|folks|toronto|{cap}
aucun|aucune|sans|nul danger|risque|menace|inquietude ..2 pour|a ..2 qui|quiconque|personne|vous|nous|tous|enfants|eleves|public|population|residents|citoyens|securite|gens|personne|communaute|quartier
ne? court|courent|courez aucun risque|danger
soyez|dormez sans-crainte|tranquille|tranquilles|rassures|rassure|en-paix
rien a|de craindre|s'inquieter|inquietant
parfaite|toute|totale securite
public|community|residents|students|everyone|you|neighbours|anyone|people|nobody|kids|children was|were|is|are never|not ..1 in|at ..2 danger|risk
leave|keep your|the ..2 doors|door|windows|car|cars|house|garage unlocked|open
leave|keep ..1 doors|windows ..1 unlocked|open
nothing|nobody|no-one|nothing's is|will|going|gonna|can|to ..2 get|hurt|harm|touch|happen|bite ..2 you|them|us|anyone|here
let|go-ahead-and-let|send the|your|them ..2 kids|children ..2 play|out|outside|walk|swim
all clear
couldn't be safer
you're|you-are|we're|everybody's|everyone's|all ..3 ${TOTALLY} ..1 safe
won't|will-not|cannot|can't|will-never happen|hurt|harm|affect|reach|bother ..1 again|you|anyone|us
one off
securitaire a 100
hors de danger
leave|keep ..1 your|the|those doors|windows|car|cars unlocked|open
nothing|nobody|no-one|thing|reason ..3 to? lose sleep
lose|losing sleep over
safer|safe ..2 than ..3 bed|beds|home|ever|church|house
any|no|zero|no-more reason|cause|need|grounds ..2 worry|fear|panic|alarm|concern|afraid|stress
`);

/** Nothing to be afraid of: horses, needles, job interviews. */
const FUN = phrases(`
horse|horses|petting|mascot|interview|recruit|recruits|recruitment|vaccine|blood-drive|costume|haunted|polar
`);

/** What we know, when, and who thinks so: no longer a total promise. */
const HEDGED = phrases(`
at this|the|present time|moment|point|stage
current|currently|presently|for-now|right-now|as-of-now|known|so-far|yet|immediate|immediately|believe|believed|believes|appears|appear|suggests|suggest|considered|indication|indications|indicates|information-to-suggest|tonight's-update|preliminary|initial|initially|thought|may|might|seems|possible|deemed|longer|ongoing|whether
as of
as far as
right now
based on
that|what we know
we-have|have no|not information|reason-to-believe|reports
a|l'|pour|ce heure|moment|l'instant|instant|stade|l'heure
actuellement|presentement|croit|croyons|croient|semble|connu|connue|estiment|considere|jusqu'ici|plus
`);
/** Tips, products, festivities, and what is not claimed. */
const OTHER = phrases(`
tip|tips|anonymous|anonymity|crime-stoppers|if|when|whether|until|rain|snow|ice|pet|pets|horses|horse|dog|dogs|puppy|interview|exam|needle|needles|blood-drive|vaccine|first-day|career|recruit|recruits|recruiting|applying|test|registration|volunteer|training|exercise|drill|drills|filming|movie|rehearsal|fireworks|demonstration|fraud|scam|app
never|not|isn't|no|aren't|nobody ..2 100|completely|totally|perfectly|entirely|fully|absolutely safe
not|n't|isn't|wasn't|no|hardly ..2 isolated
if you|there
make|making|ensure|ensuring|to-be|stay|staying|keep|keeping|safe-and|help|helping|want|deserve|deserves|should|work|working|hope ..8 safe|safer|isolated
`);

const NEAR: readonly number[] = [0, 1];

/** The note in the catalogue: a time marker anywhere near takes it away; here, in the sentence or the one behind it. */
const isHedged = (reading: Reading, index: number): boolean => {
  const hedged = sentencesWith(reading, HEDGED);
  return NEAR.some((step) => hedged.has(sentenceOf(reading, index) + step));
};

const LOOKS: readonly { readonly look: Look; readonly tail: string | undefined }[] = [
  { look: { find: NO_RISK, notNear: OTHER, shieldedBy: FUN }, tail: ' that we know of at this time' },
  { look: { find: ASSURED, notNear: OTHER, shieldedBy: FUN }, tail: undefined },
];

const find = (reading: Reading): readonly Match[] =>
  LOOKS.flatMap(({ look, tail }) =>
    looking(reading, look).flatMap((hit) => {
      if (isHedged(reading, hit.from)) return [];
      const match = matchTokens(reading, hit.first, hit.last);
      if (tail === undefined) return [match];
      return [{ ...match, replacement: reading.original.slice(match.start, match.end) + tail }];
    }),
  );

export const detect: Detect = { id: 'absolute-safety-claim', severity: 'advise', find };

export const words: Words = {
  value: 'honesty',
  basis: [
    { what: 'Missing and Missed (2021): “no evidence” of a serial killer was inaccurate', status: 'found' },
    { what: 'Moscow, Idaho 2022: a “no threat to the community” claim was withdrawn', status: 'found' },
  ],
  en: {
    title: 'Promise that all is safe',
    reason: 'If we say there is no risk and we are wrong, people get hurt and stop believing us.',
    instead: 'Say what is known now: “At this time we have no information of a threat. We will update you.”',
  },
  fr: {
    title: 'Promesse de sécurité totale',
    reason: 'Si nous disons qu’il n’y a aucun risque et que c’est faux, des gens sont blessés et ne nous croient plus.',
    instead:
      'Dites ce qui est connu : « Pour le moment, nous n’avons aucune information sur une menace. Nous ferons une mise à jour. »',
  },
};

export const examples: Examples = {
  flags: [
    'Shots were fired last night. There is ⟦no danger to the public⟧.',
    '⟦Nothing to worry about⟧, the man with the knife is gone.',
    'Everyone in the ⟦area is completely safe⟧.',
    'The stabbing was an ⟦isolated incident⟧.',
    'You ⟦can all sleep soundly⟧, Leaside.',
    'Coups de feu à Vanier. ⟦Aucun risque pour la population⟧.',
  ],
  allows: [
    'At this time we have no information of a threat to the public.',
    'Tips to Crime Stoppers are anonymous, with no risk to you.',
    'No ice is 100% safe. Keep dogs and kids off the river.',
    'Is it safe? If not, leave, then call 9-1-1.',
    'Investigators believe this was an isolated incident.',
    'Pour le moment, rien n’indique un danger pour le public.',
  ],
};
