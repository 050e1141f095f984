import { lookFor, phrases } from '../../detect/phrases.ts';
import { matchAt, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

/** Strong words only: damn, hell, heck, crap and bloody are how people talk. Whole words, so Scunthorpe is safe. */
const SWEARING = phrases(
  `
fuck~|fuckin|fucker+|fuckup|fuckwit|fuckery|motherfucker+|motherfucking|clusterfuck|fck~|fuk|fukin|fkn|fking|fuq|phuck~|phuk|fvck~|fxck~|fcuk
f ing|in|off|this|that|yourself|em
eff off
effing
wtf|wtaf|stfu|gtfo|ffs|omfg|lmfao|jfc|fml
shit~|shitty|shitshow|shitstorm|shithead+|shithole|shite|shyt|bullshit|horseshit|dipshit+|apeshit|batshit|sht
asshole+|asshat+|arsehole+|dumbass+|jackass+|smartass|lardass
your|his|her|their|my|lazy|dumb|fat|sorry|stupid ass+|arse
rat's ass
kick~|haul~|kiss ..1 ass
pain in the ass|arse
dickhead+|dickwad
a|the|such|total|complete|absolute|real|huge|this|that dick|prick
dicks|pricks
piss~ off|me|us|you
pissed
jerk~ off
tabarnak|tabarnac|tabarnack|calisse|caliss|calice|crisse|criss|ostie|osti|estie|esti|ciboire|viarge|marde|merde|merdique|putain|salope+|salaud+|encule+|connard+|connasse|chier|fourrer
ta|vos gueule+
trou+ de|du cul
va|allez te|vous faire foutre
goddamn|goddamned|mofo+|effin
=BS
=SOB|SOBs
bitch~|bitchy|biatch|sonofabitch|bastard+|cunt+|twat+|wanker+|tosser+|bollocks|douche|douchebag+|whore+|slut+|cocksucker+
`,
  { masked: true },
);

const HARMLESS = phrases(`
moby|tracy|cheney|clark|turpin|whittington|van|spotted dick
finger|skin|pin|blood|needle prick+
prick the|a|your|their|up
bass ass
to|will|and|they|thorns prick+
calice de|et
inglourious|glorious basterds|bastards
=BS {cap}
=BS in|degree|comb|postcode|bsc
bsc
`);

/** One dash hides letters, too, and joins `a-hole`; as words these are `f k` and `a hole`. */
const DASHED = /\b(?:a-hole|eff-ing|f-+(?:c?k|ing)|sh-+t|b-+(?:tch|ch)|d-+ck)(?:s|ed|in|ing|er|ers|y)?\b/g;
/** The first letter is hidden: `@sshole` is a handle's shape, `$h!t` has no word at its head; and `b*tch` cut in two by a dot. */
const HEADLESS =
  /(?<![\w@$*#])(?:@[s$]{2}(?:h[o0*]le)?s?|\*ssh[o0*]les?|(?:\$[h*]|5h)[i1!*][t7]\w{0,4}|\*uck\w{0,3}|[s$]\.?h\.i\.?t|f[._]u[._]?c[._]?k|\u{1f595})(?![\w@$*#])/gu;
const dashed = (reading: Reading) =>
  [DASHED, HEADLESS]
    .flatMap((shape) => [...reading.lower.matchAll(shape)])
    .map(({ index, 0: word }) => matchAt(reading, index, index + word.length));

const listed = lookFor({
  find: SWEARING,
  unless: HARMLESS,
  // `the Dick family`: a name keeps its capital; shouting has no small letters beside it.
  except: (reading, hit) => {
    const token = reading.tokens[hit.last];
    return (
      token !== undefined && /^(dick|prick)s?$/.test(token.word) && /^[A-Z][a-z]/.test(reading.text.slice(token.start))
    );
  },
});

export const detect: Detect = {
  id: 'profanity',
  severity: 'warn',
  find: (reading) => [...listed(reading), ...dashed(reading)],
};

export const words: Words = {
  value: 'positive-attitude',
  basis: [
    { what: 'O. Reg. 407/23, Code of Conduct for Police Officers', status: 'partial' },
    { what: 'TPSB policy “Conduct of Service Members”: nothing likely to discredit the Service', status: 'found' },
    { what: 'Cambridge (Massachusetts) Police, 2020: a swearing reply from the department account', status: 'found' },
  ],
  en: {
    title: 'Swearing',
    reason: 'Swearing makes the whole Service look angry and careless.',
    instead: 'Say it another way. “Unbelievable.” does the job.',
  },
  fr: {
    title: 'Juron',
    reason: 'Un juron donne de tout le Service une image de colère et de négligence.',
    instead: 'Dites-le autrement. « Incroyable! » suffit.',
  },
};

export const examples: Examples = {
  flags: [
    'Who the ⟦fuck⟧ passes a stopped streetcar?',
    'Roads are ⟦sh!tty⟧ tonight, stay in.',
    'Another ⟦f**king⟧ scooter on the highway.',
    '⟦F U C K⟧ winter.',
    'Whoever dumped tires in the ravine is an ⟦a$$hole⟧.',
    'Get your ⟦bullsh1t⟧ off our bike lanes.',
    'Arrêtez de texter au volant, ⟦tabarnak⟧.',
  ],
  allows: [
    'Heck of a night, and damn cold too. Thanks to our crews!',
    'Constable Dickens and Sgt. Hancock visited Sussex Ave for a shiitake pizza.',
    'The assessment class at Scunthorpe passed. Bass fishing next!',
    'Rosie the pup hates the finger prick but loves treats.',
    'The kids loved Moby Dick at story time.',
    '*Update* Gardiner reopened. **Thanks** for waiting!!!',
  ],
};
