/** Crimes as verbs, and the one who did it, told flatly. */
import { phrases } from './phrases.ts';

export const CRIME =
  'robbed|stabbed|shot|killed|murdered|raped|stole|steals|defrauded|scammed|swindled|conned|assaulted|carjacked|kidnapped|abducted|torched|molested|mugged|bludgeoned|strangled|groped|burglarized|burgled|looted|vandalized|ransacked|punched|attacked|trafficked|pimped|exploited|choked|sold|smashed|preyed|ambushed|gunned|executed|burned|burnt|tortured|embezzled|pocketed|helped|ripped|broke|set|beat|held|forced|walked|ran|skimmed|drained|siphoned|swiped|snatched|fleeced|duped|bilked|lured|terrorized|stalked|slashed|lit|cleaned|opened|pulled|hurt|did|took|tried|poured|dragged|rammed|tied|doused|sprayed|tricked|chased|locked|threw|flashed|forged';

/** Verbs that are crimes only with what follows them. */
export const ONLY_WITH = new Map<string, RegExp>([
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
  [
    'ran',
    /^\W+an? (?:\w+ ){0,2}(?:shop|lab|ring|scam|scheme|brothel|racket)\b|^(?:\W+\w+){0,1}\W+(?:over|down) (?:a|the|his|her|two)\b/,
  ],
  ['executed', /^\W+(?:him|her|a man|the man|his victim)/],
  [
    'shot',
    /^(?!\W+(?:by|\d+ (?:under|over|of|for|points)|and (?:killed|injured|wounded)|in|at|to|hoops|video|photos|dead)\b)/,
  ],
  ['stabbed', /^(?!\W+(?:by|in|and|to|multiple|several|during)\b)/],
  ['killed', /^(?!\W+(?:by|in|at|on|when|after|during|it)\b)/],
]);

const DOING =
  'robbing|stealing|smashing|breaking|setting|groping|scamming|terrorizing|targeting|preying|torching|slashing|stabbing|assaulting|attacking|swiping|lighting|defrauding|vandalizing|following|exposing|dealing|selling|ripping|burglarizing|shooting|stalking|harassing|tagging|keying|snatching|conning|cheating|poisoning|taking|burning';

/** `The one who lit it`, `the guy behind the fires`: no label and no charge, and yet the matter is settled. */
export const DOER = phrases(`
the|that|this|these|those|our ..2 guy|guys|man|men|woman|person|people|one|ones|kid|kids|dude|lady|individual|crew|duo|pair|couple|trio|creep|fella|teen|coward|cowards|gentleman|driver ..1 who|that|who's|who've ..3 ${CRIME}|${DOING}|left|hit|stalked
the|these|those|both|this|our|two ..1 guys|man|men|woman|women|pair|couple|duo|trio|crew|gang|brothers|sisters|siblings|partners|roommates|teen|teens|landlord|teacher|coach|nurse|caregiver ${CRIME}
`);

/** In our hands, in plain talk. */
export const IN_HAND = phrases(`
cell|cells|cuffs|handcuffs|bracelets|custody|jail|caught|nabbed|busted|arrested|collared|nailed|snagged|guest|guests|locked
behind bars
we|officers|they|detectives|cops ..1 got|have|found
got him|her|them|the|our|this|that
won't be
menottes|barreaux|cellule|arrete|arretee|arretes|verrous
hospitality|gotcha|arrest|arrests|accommodation|accommodations
`);

/** Advice, films, beasts and games. */
export const NO_DEED = phrases(`
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
