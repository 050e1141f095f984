import { type Hit, has, hits, inSentence, phrases, sameSentence } from '../../detect/phrases.ts';
import { gapAfter, matchTokens, type Reading } from '../../detect/reading.ts';
import { codeAt, isMixed } from '../../detect/secret-value.ts';
import { digitsFrom } from '../../detect/spelled-digits.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** What a secret is called. Bare `code` is left to CODE: postal, promo and dress codes are no secrets. */
const SECRET = phrases(`
password+|passcode+|passwd|pwd|pw|passphrase|pass|key
pass code|word|phrase
pin|pins
pin number|code
user|userid
login|logins|log-in|creds|credentials
wifi|wi-fi ..1 password|key|code?
network|security|encryption|license|product|alarm|safe|lock|host|meeting|zoom|wpa|router key|pin|code|word
door|gate|key|alarm|access|entry|entrance|garage|keypad|key-pad|elevator|buzzer|buzz|security|locker|building|station|shed|gym|parking|bike|storage|room|lot|lock|front|back|side|bathroom|armoury|combination|disarm|override|panel|fob|vault|office|washroom|kitchen|evidence|cell|basement|roof|gun|ammo|car|truck|cruiser|trunk|voicemail|mailbox|bunker|opener|barrier|exit|main|fire|admin|guest|meeting|zoom|teams|fuel|pump|gas code|codes
lockbox|lock-box|keybox|padlock|keypad code|combo|combination?
combo|combination
safe code|combo|combination
keypad|padlock|opener|lockbox
mot|mots de passe
code|codes d'acces|d'entree|d'alarme|secret
code de|du|pour la|le|l'? porte|barriere|alarme|portail|garage|cadenas|entree|stationnement|coffre|wifi
identifiant|nip|combinaison|cadenas
`);

/** A bare code counts with nothing but digits behind it, and at a thing that opens. */
const CODE = phrases(`
code ..2 is|'s|are
code
punch|punching|key|keying|type|typing|enter|press|dial|hit|tap in?
disarm~|unlock~|opens|open|opened|arm~|deactivate~|bypass~ ..1 with|using|by
tapez|composez|entrez
dial|press|enter|punch|tap|type|hit ..4 then|and|followed
enters|punches|types|keys ..1 in?
buzz|tap|thumb in?
shuts|turns|switches|goes off|on|down ..1 with|using|by
`);
const OPENS = phrases(`
door|doors|gate|keypad|lock|lockbox|alarm|garage|elevator|disarms|opens|entrance|building|locker|lot|shed|room|panel|safe|box|buzzer|get-in|let-yourself|let-yourselves|key|keys|gym|locked
porte|barriere|alarme|cadenas|portail|garage
disarm~|arm|unlock~|open|substation|station
`);
const OTHER_CODES = phrases(`
promo|promotion|discount|coupon|voucher|postal|zip|area|dress|criminal|qr|offence|source|conduct|bar|referral|event|building|fire|health|ticket|ten code
code of
use|using|with our|my|this|the? code
`);

const UNLOCKS = phrases(`
opens|unlocks|gate|door|keypad|lockbox
entrance|fob|reader|locker|gym|building|staff|garage|office|station|alarm|panel
`);

/** `Spin it to 24, back to 8, then 31`; `the dog's name plus his badge number, all lowercase`. */
const RECIPE = phrases(`
spin|turn ..3 {num} ..4 {num} ..4 {num}
name plus|then ..3 number|year|birthday|badge
birth-year|birthday|badge-number|jersey-number|street-number|phone-number|year|anniversary ..6 opens|unlocks|gets-you|lets-you
punch|type|enter|press|start-with ..1 the|our|his|her|sergeant's ..2 year ..8
year|series|name|birthday|badge|jersey|anniversary|annee ..14 then|puis|add ..2 star|pound|hash|carre|diese|exclamation|asterisk
badge|jersey|birth|birthday ..1 number|year|name? ..1 backwards|backward|twice|reversed
name ..1 with|then a|an|the|two|three|capital {any} ..3 end|front|back
name|birthday backwards
`);

/** Advice on how to keep secrets. A real one may come with `don't share it`, so only what is said of secrets in general. */
const ADVICE = phrases(`
thief|thieves|burglar|burglars
never|don't|not|stop|avoid|when|before share|give|use|using|sharing|giving|reuse|tell|click|enter ..3 your
strong|stronger|unique|weak|weakest|default|common|commonly|worst|longer|different|one-time ..2 password|passwords|passcode|passcodes|pin|pins
phishing|scam|scams|scammer|scammers|fraud|fraudsters|hackers|hacker|hacked|cybersecurity|cybercrime|passphrases
password manager|managers
two-factor|two-step|multi-factor
easy to guess
fraude|fraudeurs|hameconnage
`);

/** Published for the public to read: a meeting that all may join, the wi-fi of an open house. */
const PUBLIC = phrases(`
town hall|halls
public|community|residents|virtual|board|cplc|neighbourhood meeting|forum|consultation|session|webinar|event|info
webinar|webcast|livestream
tickets|discount|discounted
all are? welcome
everyone is|'s welcome
open house
meeting id
assemblee publique
`);

/** A meeting of our own, and a name to sign in with: neither is for the public. */
const INTERNAL = phrases(`
internal|username|user-name|staff|briefing|parade|platoon|squad|our-team|supervisors|sergeants|members-only|officers-only|see-you-there-team|all-members|detectives|muster
for the|all|our team|members|officers|crew|shift
identifiant
`);

/** `Key is under the mat`; `hunter2 gets you in`. */
const HIDDEN_KEY = phrases(`
key+|keycard|fob|swipe-card ..4 under|behind|above|inside|on|in|beneath|taped ..1 the|a|our|that ..3 mat|doormat|flowerpot|flower-pot|pot|planter|plant|rock|brick|gnome|bumper|visor|ledge|frame|doorframe|lockbox|mailbox|bench|bucket|drainpipe|hook|vent
sticky|post-it ..3 under|on|behind ..2 keyboard|monitor|desk|drawer|phone|screen
key+ 's|is|are|stays ..2 under|behind|beneath|underneath the|a|that|our {any} ..6 door|office|gate|porch|station|shed|desk|counter
evidence|station|division|armoury|locker|property|side|staff ..1 door|gate|window ..3 never|doesn't|won't|don't ..2 lock|locks|latch|latches
spare key+|fob|keycard ..3 lives|is|'s|hides|hangs|sits|stays ..2 in|under|behind|on|above|inside the|a|that|our
`);
const LETS_IN = phrases(`
gets|get|lets|let|logs|puts you|us|ya|everyone|everybody|anyone ..1 in|into|on|onto|past|through|access
is the ..1 way in
`);

/** What follows `password is` in advice and small talk. */
const NOT_VALUES = new Set(
  'strong weak important safe secure required needed protected enough key compromised stolen expired your a an the not on in at same changed reset being posted case sensitive must should will can may only good bad easy hard best first last unique simple private secret yours mine wrong correct right different always never to for and or is are was that this below here inside attached available with from of by as it they we you he she tips tip manager managers reset page screen portal required please ask see link info information email username code codes number password passcode login user pad old new back out up how what when why where who someone everyone free working down available now there known one like just still stored shared sent given found hacked'.split(
    ' ',
  ),
);
const AFTER = 7;

/** `Alarm panel at the substation = 5518`. */
const LOCKED = phrases(`
alarm|gate|door|keypad|lockbox|garage|panel|buzzer|locker|padlock|safe|lock
`);
/** `The gate code is our division number twice`. */
const HINT = phrases(`
code|password|combo|combination|pin|pw|passcode|alarm|keypad|lockbox|login|wifi ..2 is|'s ..2 our|the|your|my|his|her ..4 number|birthday|year|name|badge|phone|date|anniversary|address
code|password|combo|combination|pin|pw|passcode|login|wifi ..2 is|'s ..2 our|the|your|my|his|her|same|last ..4 digits|four|line|twice|backwards|jersey|mascot|dog|founded
password|combo|combination|pin|pw|passcode|login|door-code|gate-code ..4 taped|written|stuck|scribbled ..2 under|inside|behind|underneath|beside
factory|default ..1 code|password|pin|combo|combination
same password|passcode|code|pin|combo as last|yesterday|usual|before
`);

const isNumber = (reading: Reading, at: number): boolean => reading.tokens[at]?.kind === 'number';

const NEGATION = /^(?:not|isn't|isnt|wasn't|should|must|cannot|never|n'est)$/;

/** `password is sunflower`, `passcode: Harbour`: a word stands for the secret when a mark or `is` points at it alone. */
function isPlainValue(reading: Reading, hit: Hit, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || token.end - token.start < 4 || NOT_VALUES.has(token.word)) return false;
  const gap = gapAfter(reading, at - 1);
  const after = gapAfter(reading, at);
  const close = at <= hit.to + 3;
  if (/["']$/.test(gap) && /^["']/.test(after)) return true;
  const pointed = /[:=] ?["']?$/.test(gap) || (/^(?:is|'s|est)$/.test(reading.tokens[at - 1]?.word ?? '') && close);
  if (!pointed) return false;
  // `Falcon-88`: the number is part of it.
  const alone = after === '' || /^["']?[.,;!?)\n]|^ ?[/|]/.test(after) || (after === '-' && isNumber(reading, at + 1));
  return alone && close;
}

/** The secret that follows its name, or undefined. */
function valueAfter(reading: Reading, hit: Hit): number | undefined {
  // `Pass` and `key` have other senses: they take a value that is one beyond doubt.
  if (hit.from === hit.to && /^(?:pass|key)$/.test(reading.tokens[hit.to]?.word ?? ''))
    return isMixed(reading, hit.to + 1) ? hit.to + 1 : undefined;
  for (let at = hit.to + 1; at <= hit.to + AFTER; at++) {
    const token = reading.tokens[at];
    if (token === undefined || token.line !== reading.tokens[hit.to]?.line) return undefined;
    // A new sentence; a date such as `3.6.2016`; `is not 1234`.
    if (/[.!?;] |\d\.$/.test(reading.text.slice(token.start - 2, token.start)) || NEGATION.test(token.word))
      return undefined;
    const code = codeAt(reading, at);
    if (code !== undefined) return code;
    // A phone number is too long for a code; the end of one is none.
    if (token.kind === 'number') at = Math.max(at, digitsFrom(reading, at).last);
    if (isMixed(reading, at) || isPlainValue(reading, hit, at)) return at;
  }
  return undefined;
}

/** `Spring2025 is the password`: the secret comes first. */
function valueBefore(reading: Reading, hit: Hit): number | undefined {
  for (let at = hit.from - 1; at >= hit.from - 5 && at >= 0; at--) {
    if (!sameSentence(reading, at, hit.from)) return undefined;
    const between = reading.tokens.slice(at + 1, hit.from).map((token) => token.word);
    if (between.length > 0 && !between.some((word) => /^(is|'s|as|for|comme|est|be)$/.test(word))) continue;
    if (isMixed(reading, at)) return at;
    const digits = digitsFrom(reading, at);
    if (between.length > 0 && reading.tokens[at]?.kind === 'number' && digits.count >= 4 && digits.count <= 8)
      return at;
  }
  return undefined;
}

/** How to spell a secret: `Winter2026 with a capital W`. */
const SPELLED = phrases(`
capital|uppercase|lowercase|lower-case|upper-case|exclamation|underscore|hashtag
case sensitive
all caps|lower|one
no spaces
all lower|caps|lowercase|uppercase
`);

/** `The code is 7719`, `key in 3-3-0-7` at a door. */
function bareCodes(reading: Reading): Match[] {
  return hits(reading, CODE).flatMap((hit) => {
    const { count, last } = digitsFrom(reading, hit.to + 1);
    if (count < 4 || count > 8 || reading.tokens[hit.to + 1]?.kind !== 'number') return [];
    // `Press 1234` needs a lock in the post; `the code is 1234` needs only not to be another kind of code.
    const verb = !reading.tokens[hit.from]?.word.startsWith('code');
    if (
      verb
        ? !has(reading, OPENS)
        : inSentence(reading, OTHER_CODES, hit.from) && !inSentence(reading, UNLOCKS, hit.from)
    )
      return [];
    return /[$\n]|\.\s/.test(gapAfter(reading, hit.to)) ? [] : [matchTokens(reading, hit.from, last)];
  });
}

function spelled(reading: Reading): Match[] {
  return hits(reading, SPELLED).flatMap((hit) => {
    for (let at = Math.max(0, hit.from - 6); at < hit.from; at++) {
      if (sameSentence(reading, at, hit.from) && isMixed(reading, at)) return [matchTokens(reading, at, hit.to)];
    }
    return [];
  });
}

/** `#909` and `@home` are tokens of their own, with nothing before them. */
function isJoint(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  const gap = gapAfter(reading, at);
  return (
    next !== undefined && (/^[!@#$%&*_+=-]$/.test(gap) || (gap === '' && /^[#@]/.test(reading.text.charAt(next.start))))
  );
}

/** A secret goes on over marks: `Larch#909`, `Otter_2291`. */
function whole(reading: Reading, first: number, last: number): Match {
  let [from, to] = [first, last];
  while (from > 0 && isJoint(reading, from - 1)) from--;
  while (isJoint(reading, to)) to++;
  return matchTokens(reading, from, to);
}

function find(reading: Reading): readonly Match[] {
  if (has(reading, ADVICE) || (has(reading, PUBLIC) && !has(reading, INTERNAL))) return [];
  const named = hits(reading, SECRET).flatMap((hit) => {
    const last = valueAfter(reading, hit);
    if (last !== undefined) return [whole(reading, hit.from, last)];
    const first = valueBefore(reading, hit);
    return first === undefined ? [] : [whole(reading, first, hit.to)];
  });
  const locked = hits(reading, LOCKED).flatMap((hit) => {
    for (let at = hit.to + 1; at <= hit.to + AFTER; at++) {
      if (!sameSentence(reading, hit.to, at)) break;
      if (!/= ?$/.test(gapAfter(reading, at - 1))) continue;
      const last = codeAt(reading, at);
      if (last !== undefined) return [matchTokens(reading, hit.from, last)];
    }
    return [];
  });
  const hints = hits(reading, HINT).map((hit) => matchTokens(reading, hit.first, hit.last));
  const recipes = [...hits(reading, RECIPE), ...hits(reading, HIDDEN_KEY)].map((hit) =>
    matchTokens(reading, hit.first, hit.last),
  );
  const letIn = hits(reading, LETS_IN)
    .filter((hit) => isMixed(reading, hit.from - 1))
    .map((hit) => whole(reading, hit.from - 1, hit.to));
  return [...named, ...letIn, ...recipes, ...locked, ...hints, ...bareCodes(reading), ...spelled(reading)];
}

export const detect: Detect = { id: 'access-credentials', severity: 'block', find };

export const words: Words = {
  value: 'reliability',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 8(1): security of buildings and systems',
      status: 'found',
    },
    { what: 'CPIC policy and local information-security procedures', status: 'unverified' },
  ],
  en: {
    title: 'Password or code',
    reason: 'Passwords and door codes in a post let anyone in.',
    instead: 'Take it out, and tell your supervisor so that the code can be changed.',
  },
  fr: {
    title: 'Mot de passe ou code',
    reason: 'Un mot de passe ou un code de porte dans une publication ouvre à tout le monde.',
    instead: 'Retirez-le et avisez votre superviseur pour que le code soit changé.',
  },
};

export const examples: Examples = {
  flags: [
    'Bike shed ⟦door code is 6620⟧, put the helmets on the left.',
    'Platoon portal is back. ⟦Password: Larch#909⟧',
    'Setting up early? ⟦Key in 3-3-0-7⟧ at the gym door.',
    'The ⟦wifi password is sunflower⟧, enjoy the lounge.',
    'Use ⟦Otter_2291 as the password⟧ until IT is back.',
    'Le ⟦code de la porte est 5518⟧.',
  ],
  allows: [
    'A strong password has twelve characters or more.',
    'Never share your PIN, even if the caller says they are from the bank.',
    'Public meeting on Zoom: meeting ID 555 0177 2200, passcode Willow9. All welcome.',
    'Postal code M4K 1N2 and area code 416 are on the form.',
    'The PIN pad at the front desk is out of order today.',
    'Free wi-fi at the library during our workshop at 1830.',
  ],
};
