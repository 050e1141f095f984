/**
 * The one source of what can be settled by policy: types, validation, and through scripts/deploy the managed schema,
 * the reference table and every deployment template. Each key carries its title, description, default and example.
 * Zod stays out of the guard: import only types from here in anything the guard needs.
 */
import { z } from 'zod';
import { REASONS } from '../reasons.ts';
import {
  account,
  allowedDomain,
  allowedPhone,
  allowedText,
  listedAccount,
  ownContact,
  ownGuideline,
  ownRule,
  ownValue,
  selector,
  type severity,
} from './shapes.ts';

const language = z.enum(['auto', 'en', 'fr']);

/** What an officer has settled on this machine. Kept in `storage.local` under the key `officer`. */
export const officer = z.object({
  accounts: z.array(account).default([]),
  language: language.optional(),
});

const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(50_000);

/** Every key of a policy, in the order in which an administrator would meet them. All of them may be left out. */
export const policy = z.object({
  organisation: z.string().trim().max(200).meta({
    title: 'Organisation',
    description: 'The name of the service. Officers read it wherever a setting is managed: “Managed by …”.',
    default: '',
    example: 'Toronto Police Service',
  }),
  contact: z.string().trim().max(300).meta({
    title: 'Contact',
    description: 'Whom an officer asks about these settings: a name, a number, an address.',
    default: '',
    example: 'Corporate Communications, 416-808-7100',
  }),
  mode: z.enum(['observe', 'remind', 'guard']).meta({
    title: 'Mode',
    description:
      'observe: counts only, officers see nothing. remind: the panel shows what was found and never holds a post. guard: a post that needs a second look is held until the officer decides.',
    default: 'guard',
    example: 'remind',
  }),
  accounts: list(listedAccount).meta({
    title: 'Official accounts',
    description:
      'The accounts that speak for the service. An account is compared with this list by its id, else by its handle; it is never guessed. Officers may still answer for accounts that are not on it.',
    default: [],
    example: [{ site: 'x', handle: 'ExampleDiv', name: 'Example Division', unit: 'Example Division' }],
  }),
  onPersonal: z.enum(['confirm', 'stop', 'ignore']).meta({
    title: 'On a personal account',
    description:
      'confirm: every post is held until the officer confirms. stop: it goes out only for life safety. ignore: Signpost stays quiet on personal accounts.',
    default: 'confirm',
    example: 'stop',
  }),
  onUnknown: z.enum(['confirm', 'allow']).meta({
    title: 'When the account cannot be told',
    description:
      'confirm: a post is held until the officer has looked at the account. allow: the account alone holds nothing; risky wording still does.',
    default: 'confirm',
    example: 'allow',
  }),
  severities: z.record(z.string(), z.enum(['block', 'warn', 'advise', 'off'])).meta({
    title: 'Severity of single rules',
    description:
      'Another severity for a rule, by its id (docs/rules.md lists them), or off. block: held until a reason is given. warn: held until confirmed. advise: a quiet tip.',
    default: {},
    example: { profanity: 'advise', 'all-caps': 'off' },
  }),
  rules: list(ownRule).meta({
    title: 'Rules of your own',
    description:
      'Wording of your own to look for: phrases, never patterns. Each carries at least one text it must find and one it must leave alone, and is refused by name when it fails them.',
    default: [],
    example: [
      {
        id: 'operation-names',
        severity: 'block',
        phrases: ['project nightjar', 'nightjar team+'],
        unless: ['nightjar trail'],
        title: 'Name of an operation',
        reason: 'The name of a running operation tells people that it is running.',
        advice: 'Leave the name out until the operation is public.',
        guideline: 'teamwork',
        flags: ['Great work by Project Nightjar tonight.'],
        allows: ['A walk on the Nightjar Trail.'],
      },
    ],
  }),
  allowedPhones: list(allowedPhone).meta({
    title: 'Phone numbers that may be posted',
    description: 'Numbers that are public. The beginning of a number stands for all that begin so: 416-808.',
    default: [],
    example: ['416-808', '416-555-0100'],
  }),
  allowedMailDomains: list(allowedDomain).meta({
    title: 'Mail domains that may be posted',
    description: 'Addresses at these domains are public.',
    default: [],
    example: ['example.org'],
  }),
  allowedPlaces: list(allowedText).meta({
    title: 'Places that may be named',
    description: 'Public places that would else be taken for private addresses, word for word.',
    default: [],
    example: ['40 Example Street'],
  }),
  allowedNames: list(allowedText).meta({
    title: 'Names that may be used',
    description:
      'People and things whose names are public, word for word. A finding that is only such a name is dropped.',
    default: [],
    example: ['Avery Example'],
  }),
  reasons: list(z.enum(REASONS)).meta({
    title: 'Reasons offered',
    description:
      'The reasons an officer can choose from to post over a block: life-safety, approved, court-order, not-a-problem. Life safety is always among them.',
    default: [...REASONS],
    example: ['life-safety', 'approved'],
  }),
  overrideBlocks: z.boolean().meta({
    title: 'A block may be overridden',
    description: 'When false, a post that a blocking rule holds goes out for life safety only.',
    default: true,
    example: false,
  }),
  onFailure: z.enum(['pass', 'hold']).meta({
    title: 'If Signpost itself fails',
    description: 'pass: the post goes through, and Signpost says that it is not checking. hold: the post is held.',
    default: 'pass',
    example: 'pass',
  }),
  language: language.meta({
    title: 'Language',
    description: 'auto follows the browser. en and fr settle it for everybody; left out, each officer may choose.',
    default: 'auto',
    example: 'fr',
  }),
  outcomeDays: z.int().min(0).max(3650).meta({
    title: 'Days that outcomes are kept',
    description:
      'Outcomes are counts (sent clean, revised, cancelled, sent with a reason), never texts, and stay on the machine. 0 keeps none.',
    default: 90,
    example: 30,
  }),
  selectors: list(selector).meta({
    title: 'Selectors for a changed site',
    description:
      'When a site changes its pages, an alternative CSS selector for one part of it mends a fleet before the next version.',
    default: [],
    example: [{ site: 'x', part: 'submit', css: 'button.new-post' }],
  }),
  values: list(ownValue).meta({
    title: 'Your values',
    description: 'The service’s core values with their guidelines. They take the place of the built-in seven.',
    default: [],
    example: [
      {
        id: 'honesty',
        title: 'Honesty',
        line: 'Say what you know.',
        html: '<p>Correct it <strong>in the open</strong>.</p>',
      },
    ],
  }),
  guidelines: list(ownGuideline).meta({
    title: 'Your guidelines',
    description:
      'Guidelines of your own, shown with the built-in ones. HTML may use p, br, strong, em, ul, ol, li, h3, and links to https, mailto and tel; everything else is dropped.',
    default: [],
    example: [{ title: 'Parades', html: '<p>Tag the organiser. <em>No faces of children.</em></p>' }],
  }),
  contacts: list(ownContact).meta({
    title: 'Your contacts',
    description: 'Whom to call. They take the place of the built-in contacts.',
    default: [],
    example: [{ title: 'Duty desk', reach: '416-555-0100', note: 'Day and night' }],
  }),
});

/** All values of a policy: what holds once organisation, officer and defaults are merged. */
export type Policy = z.infer<typeof policy>;
export type Key = keyof Policy;
export const KEYS = Object.keys(policy.shape) as Key[];

export type Severity = z.infer<typeof severity>;
export type Account = z.infer<typeof account>;
export type Officer = z.infer<typeof officer>;
export type OwnRule = z.infer<typeof ownRule>;
export type Selector = z.infer<typeof selector>;
export type OwnValue = z.infer<typeof ownValue>;
export type OwnGuideline = z.infer<typeof ownGuideline>;
export type OwnContact = z.infer<typeof ownContact>;

/** What only pages show; the guard never reads it. */
export type Guidance = Pick<Policy, 'values' | 'guidelines' | 'contacts'>;

/** An account with who answered for it. */
export interface SettledAccount extends Account {
  readonly setBy: 'policy' | 'officer';
  readonly unit?: string | undefined;
}

/** Everything the guard goes by. Kept under `settings`. */
export interface Settings extends Omit<Policy, keyof Guidance | 'accounts'> {
  readonly accounts: readonly SettledAccount[];
}
