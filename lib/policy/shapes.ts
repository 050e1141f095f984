/**
 * The shapes of single entries: one account, one rule of an organisation, one contact. Plain objects without unions,
 * since the browsers' policy formats know none. Custom checks name what is wrong in `params.what`; see problem.ts.
 */
import { z } from 'zod';
import { SITES } from '../draft.ts';

// Zod otherwise tries `new Function`, which an extension page's CSP reports.
z.config({ jitless: true });

const LONG = 2000;

/** A short text that says something. */
const line = z.string().trim().min(1).max(300);
const text = z.string().trim().min(1).max(LONG);
const html = z.string().trim().min(1).max(20_000);

export const severity = z.enum(['block', 'warn', 'advise']);
export const kind = z.enum(['official', 'personal']);

const handle = z
  .string()
  .transform((typed) => typed.trim().replace(/^@/, ''))
  .pipe(z.string().min(1).max(200));

const accountShape = {
  site: z
    .enum(SITES)
    .meta({ description: 'The site: x, facebook, business (Meta Business Suite), youtube or studio.' }),
  id: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'The site’s own number for the account, in quotes. It stays when the handle changes.' }),
  handle: handle.optional().meta({ description: 'The handle, with or without @.' }),
  name: line.optional().meta({ description: 'The name as people know it.' }),
};

interface Keyed {
  readonly id?: string | undefined;
  readonly handle?: string | undefined;
}
const isKeyed = (entry: Keyed) => entry.id !== undefined || entry.handle !== undefined;
const KEYLESS = { params: { what: 'no-key' } };

/** An account an officer has answered for. Compared by id where there is one, else by handle. */
export const account = z.object({ ...accountShape, kind }).refine(isKeyed, KEYLESS);

/** An account on the organisation's list. */
export const listedAccount = z
  .object({
    ...accountShape,
    kind: kind.default('official').meta({ description: 'official, or personal for one that is known not to be.' }),
    unit: line.optional().meta({ description: 'The unit it belongs to, such as 43 Division.' }),
  })
  .refine(isKeyed, KEYLESS);

const phraseLines = z.array(z.string().trim().min(1).max(200)).max(20_000);

/** A rule of the organisation's own: phrases, never patterns, so that no policy can freeze a page. */
export const ownRule = z.object({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,60}$/)
    .meta({ description: 'A name of its own in small letters, digits and dashes.' }),
  severity: severity.meta({ description: 'block, warn or advise.' }),
  phrases: phraseLines.min(1).meta({ description: 'What to find, in the language of phrases (see below).' }),
  unless: phraseLines.optional().meta({ description: 'Harmless where it overlaps one of these.' }),
  near: phraseLines.optional().meta({ description: 'Counts only with one of these in the same sentence.' }),
  notNear: phraseLines.optional().meta({ description: 'Harmless with one of these in the same sentence.' }),
  inPost: phraseLines.optional().meta({ description: 'Counts only with one of these anywhere in the post.' }),
  shieldedBy: phraseLines.optional().meta({ description: 'Harmless with one of these anywhere in the post.' }),
  title: line.meta({ description: 'A few words that name what was found.' }),
  reason: text.meta({ description: 'Why it matters, one sentence.' }),
  advice: text.meta({ description: 'What to write or do instead.' }),
  titleFr: line.optional().meta({ description: 'The title in French.' }),
  reasonFr: text.optional().meta({ description: 'The reason in French.' }),
  adviceFr: text.optional().meta({ description: 'The advice in French.' }),
  guideline: line.optional().meta({ description: 'The id of the value it rests on, such as honesty.' }),
  flags: z.array(text).min(1).max(100).meta({ description: 'Texts it must find something in, at least one.' }),
  allows: z.array(text).min(1).max(100).meta({ description: 'Texts it must leave alone, at least one.' }),
});

export const selector = z.object({
  site: z.enum(SITES).meta({ description: 'The site whose page changed.' }),
  part: line.meta({ description: 'The part’s name, as the diagnostics and lib/sites write it.' }),
  css: line.meta({ description: 'A CSS selector that finds it now. It is tried beside the built-in ones.' }),
});

export const ownValue = z.object({
  id: line.meta({
    description:
      'honesty, respect, teamwork, integrity, reliability, fairness, positive-attitude, or another name of your own.',
  }),
  title: line.meta({ description: 'The value’s name.' }),
  line: text.meta({ description: 'The value in one line.' }),
  html: html.optional().meta({ description: 'More about it, in limited HTML.' }),
  titleFr: line.optional().meta({ description: 'The name in French.' }),
  lineFr: text.optional().meta({ description: 'The line in French.' }),
  htmlFr: html.optional().meta({ description: 'The rest in French.' }),
});

export const ownGuideline = z.object({
  title: line.meta({ description: 'What it is about.' }),
  html: html.meta({ description: 'The guideline, in limited HTML.' }),
  titleFr: line.optional().meta({ description: 'The title in French.' }),
  htmlFr: html.optional().meta({ description: 'The guideline in French.' }),
  synonyms: text.optional().meta({ description: 'Other words an officer might look for, with commas between.' }),
});

export const ownContact = z.object({
  title: line.meta({ description: 'Whom one reaches there.' }),
  reach: line.meta({ description: 'The number or address, as one would post it.' }),
  note: text.optional().meta({ description: 'Something to know before using it.' }),
  titleFr: line.optional().meta({ description: 'The title in French.' }),
  noteFr: text.optional().meta({ description: 'The note in French.' }),
});

export const allowedPhone = z.string().regex(/^\D*(?:\d\D*){3,15}$/);
export const allowedDomain = z.string().regex(/^@?[a-z0-9-]+(\.[a-z0-9-]+)+$/i);
export const allowedText = line;
