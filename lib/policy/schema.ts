/**
 * The single source of what can be settled: types, defaults and validation.
 * Zod stays out of the guard: import only types from here in anything the guard needs.
 */
import { z } from 'zod';
import { SITES } from '../draft.ts';

// Zod otherwise tries `new Function`, which an extension page's CSP reports.
z.config({ jitless: true });

export const severity = z.enum(['block', 'warn', 'advise']);

/** An account somebody has answered for. Compared by id where there is one, else by handle. */
export const account = z
  .object({
    site: z.enum(SITES),
    kind: z.enum(['official', 'personal']),
    id: z.string().min(1).optional(),
    handle: z
      .string()
      .transform((handle) => handle.trim().replace(/^@/, ''))
      .pipe(z.string().min(1))
      .optional(),
    name: z.string().optional(),
  })
  .refine((entry) => entry.id !== undefined || entry.handle !== undefined, {
    message: 'An account needs an id or a handle.',
  });

/** What an officer has settled on this machine. Kept in `storage.local` under the key `officer`. */
export const officer = z.object({
  accounts: z.array(account).default([]),
});

/** Everything the guard and the pages go by, after policy, officer and defaults are merged. Kept under `settings`. */
export const settings = z.object({
  accounts: z.array(account.and(z.object({ setBy: z.enum(['policy', 'officer']) }))),
  /** Per rule id: another severity, or `off`. */
  severities: z.record(z.string(), z.enum(['block', 'warn', 'advise', 'off'])),
  /** What happens to a post when Signpost itself fails. */
  onFailure: z.enum(['pass', 'hold']),
});

export type Severity = z.infer<typeof severity>;
export type Account = z.infer<typeof account>;
export type Officer = z.infer<typeof officer>;
export type Settings = z.infer<typeof settings>;
