/** What is said about a policy: its settings, who settled them, and what could not be used. English. */
import type { Problem, What } from '../../lib/policy/problem.ts';
import type { Key } from '../../lib/policy/schema.ts';

const types: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  array: 'a list in square brackets',
  object: 'names and values in braces',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};
const wanted = ({ wanted: words }: Problem) => (words ?? []).map((word) => types[word] ?? word).join(', ');
const meant = (problem: Problem) => (problem.wanted?.length ? ` Did you mean ${wanted(problem)}?` : '');

export const policyEn = {
  managedBy: (name: string) => `Managed by ${name || 'your service'}`,
  managedHint: 'Your service settled these. You can read them here.',
  ask: (contact: string) => `Questions: ${contact}`,
  unit: 'Unit',
  find: 'Find an account',
  shownOf: (shown: number, all: number) => `${shown} of ${all} accounts shown. Type more of the name to find others.`,
  none: 'None',
  count: (n: number) => (n === 1 ? '1 entry' : `${n} entries`),
  yes: 'Yes',
  no: 'No',
  refused: 'What could not be used',
  refusedLead:
    'These parts of the policy do not count; what was there before or is built in holds in their place. Everything else of the policy holds. Show this list to whoever keeps the policy.',
  key: {
    organisation: 'Organisation',
    contact: 'Contact',
    mode: 'Mode',
    accounts: 'Official accounts',
    onPersonal: 'On a personal account',
    onUnknown: 'When the account cannot be told',
    severities: 'Severity of single rules',
    rules: 'Rules of the service',
    allowedPhones: 'Phone numbers that may be posted',
    allowedMailDomains: 'Mail domains that may be posted',
    allowedPlaces: 'Places that may be named',
    allowedNames: 'Names that may be used',
    reasons: 'Reasons offered',
    overrideBlocks: 'A block may be overridden',
    onFailure: 'If Signpost itself fails',
    language: 'Language',
    outcomeDays: 'Days that outcomes are kept',
    selectors: 'Selectors for a changed site',
    values: 'Values of the service',
    guidelines: 'Guidelines of the service',
    contacts: 'Contacts of the service',
  } satisfies Record<Key, string>,
  mode: {
    observe: 'Counts only, shows nothing',
    remind: 'Shows what was found, never holds',
    guard: 'Holds a post that needs a second look',
  },
  onPersonal: {
    confirm: 'Every post is confirmed',
    stop: 'Posts go out for life safety only',
    ignore: 'Signpost stays quiet',
  },
  onUnknown: { confirm: 'The account is confirmed', allow: 'The account alone holds nothing' },
  language: { auto: 'As the browser', en: 'English', fr: 'French' },
  lifeSafetyOnly: 'Your service lets this go out only when lives are at stake.',
  problem: {
    'wrong-type': (p: Problem) => `“${p.found ?? ''}” cannot stand here. Write ${wanted(p)}.`,
    'not-one-of': (p: Problem) => `“${p.found ?? ''}” is not known here. Write one of: ${wanted(p)}.`,
    missing: () => 'This is missing, and without it the entry cannot be used. Add it.',
    empty: () => 'This is empty. Write something, or leave it out.',
    'too-long': (p: Problem) => `This is too long. Keep it to ${wanted(p)} characters or entries.`,
    'out-of-range': (p: Problem) => `${p.found ?? ''} is outside of what is possible. Write a number ${wanted(p)}.`,
    malformed: (p: Problem) => `“${p.found ?? ''}” cannot be read here. Write it as in the example in docs/policy.md.`,
    'unknown-key': (p: Problem) => `There is no such setting, so this does nothing.${meant(p)}`,
    'unknown-rule': (p: Problem) => `There is no rule “${p.found ?? ''}”, so this does nothing.${meant(p)}`,
    'no-key': () => 'This account has neither an id nor a handle, so it can never be recognised. Add one of them.',
    twice: (p: Problem) =>
      `“${p.found ?? ''}” is there already, as ${wanted(p)}. The first one counts. Remove this one.`,
    'id-taken': (p: Problem) => `A built-in rule is called “${p.found ?? ''}”. Give this one another id.`,
    phrase: (p: Problem) => `The phrase “${p.found ?? ''}” could begin with any word. Begin it with a word.`,
    'phrase-too-wide': (p: Problem) =>
      `The phrase “${p.found ?? ''}” can be matched in too many ways and could slow a page. Split it, or make its gaps smaller.`,
    misses: (p: Problem) =>
      `This rule finds nothing in its own example “${p.found ?? ''}”. Change the phrases or the example.`,
    flags: (p: Problem) =>
      `This rule finds something in “${p.found ?? ''}”, which it should leave alone. Change the phrases or the example.`,
  } satisfies Record<What, (problem: Problem) => string>,
};

export type PolicyTexts = typeof policyEn;
