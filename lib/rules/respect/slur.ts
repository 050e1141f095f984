import { lookFor, phrases } from '../../detect/phrases.ts';
import type { Detect, Examples, Words } from '../rule.ts';

/**
 * The one place where these words are kept. Words that a community uses for itself in everyday speech (queer, Romani
 * Gypsy groups' own names, Two-Spirit) are not listed; words with an innocent twin carry it in HARMLESS.
 */
const SLURS = phrases(
  `
paki+|towelhead+|raghead+|sandnigger|currymuncher|dothead+|muzzie+|mudslime
camel jockey+
chink+|chinky|gook+|chinaman|chinamen|chingchong|slanteye|zipperhead|jap+|coolie+
ching chong
slant eye~
spic+|wetback+|beaner+|greaseball|dago+|wop+|polack+|bohunk
kike+|yid+|heeb+|hymie
squaw+|injun+|redskin+|halfbreed+
half breed+
wagon burner+
drunk|drunken|lazy indian+|native+
eskimo+
gyp+|gypped|gypping|gyppo+|gypo+|pikey+
midget+
gypsy+ thieves|thief|scum|scam|beggars
typical|filthy|dirty|bunch-of|thieving|begging|these|those gypsy+
jewed
jew|jewing him|her|us|me|them|you down
faggot~|fag+|faggy|homo+|dyke+|lesbo+|poof+|poofter+|sodomite+
tranny+|trannie+|shemale+|ladyboy+
retard~|fucktard|libtard+|mongoloid+|spaz|spazz|spastic+
un|une|comme|gros|vrai|bande-de mongol+
negre+|negresse|bougnoule+|youpin+|bicot+|chinetoque+|niakoue+|sauvagesse|kawish
pede+|pedale|tapette+|gouine+|tarlouze+|fif+|travelo+|attarde+|mongolien+|gogol
nigger~|nigga+|niglet|negro|negroes|negroid|darkie+|darky+|sambo|pickaninny|jigaboo|coon+|golliwog|wog+
`,
  { masked: true },
);

const HARMLESS = phrases(`
chink+ of|in light|hope|blue|sky|sun
chink+ in|of the|his|her|their|our|its armour|armor|wall|curtains|light
spic and|n span
maine|raccoon|racoon|baby coon+
midget aaa|aa|a|hockey|team+|league+|tournament+|division|girls|boys|football|lacrosse|goalie+|game+|race+|racing|car+|level|player+|squad|house|rep|{num}
rio|puerto|cerro|monte|del negro
negro league+|spiritual+|river
flood|sea|river|earthen|earth dyke+
dyke+ road|rd|trail+|path|breach|system|wall|repair+|failure|along|march
on|along|near|atop the|a dyke+
van|dick dyke
squaw valley
edmonton|canadian|american eskimo+
eskimo dog+|pie|roll
gypsy moth+|caravan|roma|traveller|community
en|de|du|le|un|ce|son|sans|au|leur|tout|aucun|leger|long|les|des|plus|avec retard+
retard+ de|d'|a|dans|sur|pour|important|majeur+|prevu+|possible+
to|will|can|could|help+ retard
retard the|growth|spread|timing|corrosion
flame|fire retard~
tapette a
fag end+|packet|butt
nappy|yiddish
homo sapiens|erectus
homo milk
`);

const inFrench = (text: string): boolean => /\b(?:les|des|est|une|sont|nous|vous|aux|sur)\b/.test(text);

export const detect: Detect = {
  id: 'slur',
  severity: 'block',
  find: lookFor({
    find: SLURS,
    unless: HARMLESS,
    except: (reading, hit) => {
      const token = reading.tokens[hit.from];
      if (token === undefined) return false;
      // `retard` is French for a delay, and a French post says so in every other word.
      if (/^retards?$/.test(token.word)) return inFrench(reading.lower);
      // Surnames and place names: Homo, Van Dyke, Dagos. Short forms in capitals: JAP, WOP.
      const written = reading.text.slice(token.start, token.end);
      // `s***` may hide any word, and most often a swear word.
      if (/^\p{L}[^\p{L}]+$/u.test(written)) return true;
      return (
        /^(dyke|coon|poof|gyp|fif|gogol|bicot|jap|wop|yid|homo|fag)$/.test(token.word) &&
        /^[A-Z]/.test(written) &&
        reading.tokens[hit.from - 1]?.sentence === token.sentence
      );
    },
  }),
};

export const words: Words = {
  value: 'respect',
  basis: [
    { what: 'O. Reg. 407/23, Code of Conduct for Police Officers: no discrimination', status: 'partial' },
    {
      what: 'TPSB policy “Conduct of Service Members”: no discrimination on Human Rights Code grounds',
      status: 'found',
    },
    { what: 'Ottawa, 2016: a sergeant disciplined for racist comments online', status: 'found' },
  ],
  en: {
    title: 'Slur',
    reason: 'A slur attacks who a person is, and it has no place in a police post.',
    instead: 'Take the word out. To report hate words in a case, write “a racial slur” or “an anti-gay slur”.',
  },
  fr: {
    title: 'Insulte haineuse',
    reason:
      'Une insulte haineuse s’en prend à ce qu’une personne est; elle n’a pas sa place dans une publication de la police.',
    instead:
      'Retirez le mot. Pour parler de propos haineux, écrivez « une insulte raciste » ou « une insulte homophobe ».',
  },
};

export const examples: Examples = {
  flags: [
    'Only a ⟦retard⟧ would drive with that much snow on the roof.',
    'The seller ⟦gypped⟧ him out of forty bucks.',
    'Heard a caller yell about ⟦trannies⟧ at the parade, and honestly?',
    'Stop acting ⟦ret@rded⟧ on the bike path.',
    'Quelle bande d’⟦attardés⟧ au volant ce matin.',
    'Get that ⟦t r a n n y⟧ out of the lobby.',
  ],
  allows: [
    'Truck spilled flame retardant on the Gardiner. Two lanes shut.',
    'Le train GO a 20 minutes de retard. Merci de votre patience.',
    'The only chink in our armour is the smell of fresh donuts.',
    'The station is spic and span for open doors day!',
    'Someone painted an anti-gay slur on a garage in Leaside. Hate Crime is on it.',
    'Meet Biscuit, a Maine Coon who rode in a cruiser today.',
  ],
};
