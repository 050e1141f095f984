import { plates } from '../../detect/plate.ts';
import { isVehicleAppeal } from '../../detect/post-kind.ts';
import { matchAt } from '../../detect/reading.ts';
import type { Detect, Examples, Words } from '../rule.ts';

export const detect: Detect = {
  id: 'licence-plate',
  severity: 'warn',
  // In an appeal the plate is the very thing people are asked to look for.
  find: (reading) =>
    isVehicleAppeal(reading) ? [] : plates(reading).map(({ start, end }) => matchAt(reading, start, end)),
};

export const words: Words = {
  value: 'respect',
  basis: [
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 32 (when personal information may go out)',
      status: 'partial',
    },
    { what: 'X private information policy', status: 'found' },
    {
      what: 'IPC Privacy Complaint MC19-00104: Toronto Police broke s. 32 by telling an employer about an arrest',
      status: 'found',
    },
  ],
  en: {
    title: 'Licence plate',
    reason: 'A plate points to a person, and calling out a driver online can bring threats or hit the wrong one.',
    instead: 'Drop the plate, or blur it in the photo, unless you ask for help to find that vehicle.',
  },
  fr: {
    title: 'Plaque d’immatriculation',
    reason:
      'Une plaque mène à une personne; la montrer du doigt en ligne peut attirer des menaces ou viser la mauvaise.',
    instead:
      'Retirez la plaque, ou brouillez-la sur la photo, sauf si vous demandez de l’aide pour trouver ce véhicule.',
  },
};

export const examples: Examples = {
  flags: [
    'Hey ⟦CRTN 508⟧, the shoulder is not a lane.',
    'Parked across two spots again: ⟦BZLK-233⟧ 👏',
    'Black Jetta with plate ⟦HOTSHOT⟧, see you in traffic court.',
    'Driver of the pickup, Ontario plate ⟦AK 40917⟧, was clocked at 131 km/h.',
    'Somebody tell plate number ⟦9XK 2LM⟧ that hydrants need room.',
    'Bravo au conducteur, plaque ⟦CVTR 118⟧, garé devant la borne-fontaine.',
  ],
  allows: [
    'STOLEN from Leslieville: green Tacoma, plate BZLK 233. Call 416-808-5500 if you see it.',
    'Fail to remain at Dufferin and King. Have you seen a grey Elantra, CRTN 508?',
    'Bike clinic in HALL 210, coffee in CAFE 115. Take EAST 401 to the EXIT 380 ramp.',
    'Dial CALL 911 only for emergencies. Streetcar LINE 506 is back.',
    'Paint night for kids: bring a paper plate and 2 brushes.',
    'VOLÉ : Tacoma vert, plaque BZLK 233. Appelez le 416-808-5500.',
  ],
};
