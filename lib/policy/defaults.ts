/** What holds until anybody settles anything. The schema states the same defaults; a test holds the two together. */
import type { Guidance, Settings } from './schema.ts';

/** No account is built in: handles follow no pattern, so none is guessed. */
export const DEFAULTS: Settings = {
  organisation: '',
  contact: '',
  mode: 'guard',
  accounts: [],
  onPersonal: 'confirm',
  onUnknown: 'confirm',
  severities: {},
  rules: [],
  allowedPhones: [],
  allowedMailDomains: [],
  allowedPlaces: [],
  allowedNames: [],
  reasons: ['life-safety', 'approved', 'court-order', 'not-a-problem'],
  overrideBlocks: true,
  onFailure: 'pass',
  language: 'auto',
  outcomeDays: 90,
  selectors: [],
};

/** No guidance of an organisation: the built-in texts stand. */
export const NO_GUIDANCE: Guidance = { values: [], guidelines: [], contacts: [] };
