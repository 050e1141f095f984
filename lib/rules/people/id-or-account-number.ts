import { idNumbers } from '../../detect/id-number.ts';
import { matchAt } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

export const detect: Detect = {
  id: 'id-or-account-number',
  severity: 'block',
  find: (reading) => idNumbers(reading).map(({ start, end }) => matchAt(reading, start, end)),
};

export const words: Words = {
  value: 'reliability',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 32 (when personal information may go out)',
      status: 'partial',
    },
    { what: 'X private information policy: identity documents and financial numbers', status: 'found' },
  ],
  en: {
    title: 'ID or account number',
    reason: 'With a health card, SIN, licence, passport or bank number a thief can pretend to be that person.',
    instead: 'Take the number out. Say what was found and how the owner can claim it at the station.',
  },
  fr: {
    title: 'Numéro d’identité ou de compte',
    reason:
      'Avec un numéro de carte Santé, de NAS, de permis, de passeport ou de banque, un voleur peut se faire passer pour la personne.',
    instead: 'Retirez le numéro. Dites ce qui a été trouvé et comment le réclamer au poste.',
  },
};

// Test values only: numbers that the issuers publish as samples, or that no check digit would let exist.
export const examples: Examples = {
  flags: [
    'Somebody dropped a health card at Bathurst Stn, ⟦6120 447 903 KT⟧. It is at the front desk.',
    'A scammer had this SIN: ⟦130 692 544⟧. Guard yours!',
    'Licence ⟦K4471-80352-61207⟧ was left in a cab on Friday.',
    'Is this your card? ⟦4111 1111 1111 1111⟧, found at the Ex.',
    'Passport ⟦GK447120⟧ was handed in by a tourist.',
    'Trouvé : carte Santé ⟦5584-486-674-YM⟧ à la gare Union.',
    'Never pay into account ⟦00482-010-5539021⟧, it is a scam.',
  ],
  allows: [
    'Found: a health card and a passport at Bathurst Stn. Owners can call 416-808-1400.',
    'Case #: 26-1188402, occurrence #GO1188402.',
    'Serial number 4471803526 and model CRX-130692 were on the recovered generator.',
    'We will never ask for your SIN. Call 1-888-495-8501.',
    'Free car seat checks on 2026-11-28, 10:00-14:00, at 416-808-1900.',
    'Votre NAS est privé. Ne le donnez jamais au téléphone.',
  ],
};
