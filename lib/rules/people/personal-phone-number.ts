import { isCanadian, isPublicLine, type Phone, phones } from '../../detect/phone.ts';
import { hitsBetween, phrases, within } from '../../detect/phrases.ts';
import { isAllCaps, matchAt, type Reading, tokenAt } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

const KIN =
  'mom|mother|mum|dad|father|wife|husband|sister|brother|son|daughter|aunt|uncle|cousin|friend|neighbour|neighbor|roommate|landlord|owner|family|partner|grandma|grandmother|grandfather|girlfriend|boyfriend|boss|superintendent';
const KIN_FR =
  'mere|pere|soeur|frere|conjoint|conjointe|proprietaire|voisin|voisine|ami|amie|famille|maman|fille|fils|tante|oncle';

/** Somebody's own line, whoever else is named beside it. */
const PRIVATE = phrases(`
my|his|her|their|'s personal|private? cell|cellphone|cellular|mobile|phone|number|digits
ligne|cellulaire|portable|numero|cell perso|personnel|personnelle|prive|privee
personal|private|own|burner|home cell|phone|number|line|mobile
at home|work
ask for {cap}
scammer|landlord|neighbour|neighbor|coach|owner ..2 at|number
waste his|her|their
ring|buzz|shout|hit|reach ..1 me|him|her
text|whatsapp sgt|const|constable|pc|officer|det|coach
text|whatsapp|signal|telegram|imessage me|him|her|them|'em
call|ring|phone|dial|reach me|him|her
call|ring|phone|text|reach|contact ..3 ${KIN}
${KIN} ..2 at|number|cell|phone
mon|son|sa|ton|votre cell|cellulaire|portable|numero|telephone
appelez|textez|joignez|contactez|appeler|texter|joindre ..3 ${KIN_FR}
textez|appelez moi|le|la
`);

/**
 * Every service, ministry and helpline has a public number, and no list could hold them all; an institution that gives
 * its number out says who it is. Measured on releases of other Canadian services, nearly all of which end with one.
 */
const INSTITUTIONAL = phrases(`
police|opp|rcmp|grc|spvm|surete|detachment|division|unit|bureau|department|service+|squad|section|branch|headquarters|station|office|ministry|hospital|city|town|county|municipality|school|college|university|centre|center|society|shelter|clinic|courthouse|court|administration|lodge|health|fire
crime stoppers
crimestoppers|stoppers|hotline|helpline|line+|desk|dispatch|switchboard|reception|extension|ext|poste|tty|tdd|fax|emergency
investigator+|officers|constable|cst|const|sgt|sergeant|det|detective+|insp|inspector|cpl|corporal|pc|supt|deputy|investigating|ofc
media|communications|information|info|tip+|anonymous|anonymously|witness+|footage|dashcam
appointment~|rsvp|register|registration
animal control|services
911
9-1-1
enqueteurs|policiers|ligne|echec|renseignements|centre|urgence|temoins
file|incident|occurrence|case|ref|reference|quoting
crisis|distress|support|victim|fiu|cibu|cid
`);

/** How far, in words, a private and an institutional cue reach. */
const REACH = { own: 12, public: 28 };

function isSomebodys(reading: Reading, phone: Phone): boolean {
  const at = tokenAt(reading, phone.start);
  if (within(reading, PRIVATE, REACH.own, at)) return true;
  // A foreign area code with nothing that says whose it is: mostly another city's police.
  if (!isCanadian(phone)) return false;
  return (
    hitsBetween(reading, INSTITUTIONAL, at - REACH.public, at + REACH.own).length === 0 &&
    // `contact the EPS at …`
    !reading.tokens.slice(Math.max(0, at - 3), at).some((token) => isAllCaps(reading, token))
  );
}

function find(reading: Reading): readonly Match[] {
  return phones(reading)
    .filter((phone) => !isPublicLine(phone) && isSomebodys(reading, phone))
    .map(({ start, end }) => matchAt(reading, start, end, { replacement: '416-808-2222' }));
}

export const detect: Detect = { id: 'personal-phone-number', severity: 'warn', find };

export const words: Words = {
  value: 'respect',
  basis: [
    { what: 'X private information policy: a private phone number is private information', status: 'found' },
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 32 (when personal information may go out)',
      status: 'partial',
    },
    { what: 'Vancouver Police social media terms: no personal information', status: 'found' },
  ],
  en: {
    title: 'Private phone number',
    reason: 'Strangers copy and call a private number as soon as it is public.',
    instead: 'Give 416-808-2222, your division’s 416-808 line, or Crime Stoppers at 416-222-TIPS (8477).',
  },
  fr: {
    title: 'Numéro de téléphone privé',
    reason: 'Dès qu’un numéro privé est public, des inconnus le copient et l’appellent.',
    instead: 'Donnez le 416-808-2222, la ligne 416-808 de votre division ou Échec au crime, 416-222-TIPS (8477).',
  },
};

export const examples: Examples = {
  flags: [
    'Missed the sign-up? Ring me after shift at ⟦647 555 0171⟧.',
    'Lost parrot! His owner can be reached at ⟦(437) 555-0126⟧ all day.',
    'Text her at ⟦416.555.0134⟧ if you saw the fender bender.',
    'Spare hockey tickets, first come first served: ⟦905-555-0189⟧',
    'Got the keys? Phone ⟦four one six, five five five, oh one eight eight⟧ and ask for Bev.',
    'Chat perdu à Weston. Appelez sa propriétaire au ⟦416 555-0152⟧.',
  ],
  allows: [
    'Not an emergency? 416-808-2222, any hour.',
    'Reach the 14 Division front desk at 416-808-1400.',
    'Tips stay secret with Crime Stoppers, 416-222-8477 or 1-800-222-TIPS.',
    'Occurrence 20265551234 and case 24-5550171 are now closed. #GO4165550171',
    'If your child needs to talk: Kids Help Phone, 1-800-668-6868.',
    'Échec au crime : 1 800 222-8477. Urgence : 9-1-1.',
  ],
};
