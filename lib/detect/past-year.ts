/** A year that lies back, `1998`: history, an anniversary or a cold case, and no news of today. */
import { type Reading, shared } from './reading.ts';

const PAST = /^(1[89]\d\d|20[01]\d|202[0-4])$/;

export const hasPastYear = shared((reading: Reading): boolean =>
  reading.tokens.some(({ kind, word }) => kind === 'number' && PAST.test(word)),
);
