import type { Settings } from './schema.ts';

/** What holds until anybody settles anything. No account is built in: handles follow no pattern, so none is guessed. */
export const DEFAULTS: Settings = {
  accounts: [],
  severities: {},
  onFailure: 'pass',
};
