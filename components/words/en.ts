/** The interface in English. It gives the shape that every other language fills. */
import type { Why } from '../../lib/account.ts';
import type { EvidenceSource, FieldKind, SiteId } from '../../lib/draft.ts';
import type { Guideline } from '../../lib/guidelines/guideline.ts';
import type { Phase } from '../../lib/panel.ts';
import type { Severity } from '../../lib/policy/schema.ts';
import type { Reason } from '../../lib/reasons.ts';
import { outcomes } from './en-outcomes.ts';
import { accountId, welcome } from './en-welcome.ts';
import { policyEn } from './policy-en.ts';
import { selfTestEn } from './self-test-en.ts';

type Told = Exclude<Phase['at'], 'open' | 'held'>;

export const en = {
  colon: ':',
  quote: (text: string) => `“${text}”`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and press Ctrl+C.',
  notConfirmed: 'Not confirmed. Check it before you post it.',

  site: {
    x: 'X',
    facebook: 'Facebook',
    business: 'Meta Business Suite',
    youtube: 'YouTube',
    studio: 'YouTube Studio',
  } satisfies Record<SiteId, string>,

  unpublished: 'This saves the video without publishing it: nothing is held.',

  account: {
    region: 'Account',
    official: 'Official account',
    personal: 'Personal account',
    unknown: "Can't tell which account",
    reason: {
      listed: {
        official: 'It is on your list of official accounts.',
        personal: 'It is on your list as a personal account.',
      },
      delegate: {
        official: 'You are signed in as someone else who may post for this official account.',
        personal: 'You are signed in as someone else who may post for this personal account.',
      },
      'not-listed': 'This account is new to Signpost.',
      'not-shown': 'This page does not show which account will post.',
      disagree: 'This page names two different accounts.',
      switched: 'You switched accounts in another tab after this page opened.',
      'other-id': 'The name is on your list, but it now belongs to a different account.',
    } satisfies Record<Why, string | Record<'official' | 'personal', string>>,
    advice: {
      personal: "Police posts go out on the Service's account. Switch accounts first.",
      listed: 'Look at the name and picture before you post.',
      delegate: 'Look at the name and picture before you post.',
      'not-listed': 'Answer once and Signpost will remember.',
      'not-shown': 'Look at the name and picture before you post.',
      disagree: 'Reload the page, then look at the name again.',
      switched: 'Reload the page, then look at the name again.',
      'other-id': 'Do not post yet. Ask whoever keeps your list of accounts.',
    } satisfies Record<Why | 'personal', string>,
    alsoToInstagram: 'This goes to Instagram as well.',
    ask: 'Whose account is this?',
    source: {
      composer: 'Where you write',
      switcher: 'Account menu',
      'profile-link': 'Profile link',
      cookie: 'Signed in now',
      'cookie-at-load': 'Signed in when this page opened',
      'page-state': 'Page',
      address: 'Address',
    } satisfies Record<EvidenceSource, string>,
    nameless: 'an account without a name',
  },

  findings: {
    region: 'Findings',
    none: 'Nothing to change.',
    things: (n: number) => (n === 1 ? '1 thing to check' : `${n} things to check`),
    more: (n: number) => `and ${n} more`,
    fewer: 'Show fewer',
    severity: { block: 'Stop and check', warn: 'Look again', advise: 'Tip' } satisfies Record<Severity, string>,
    likely: 'a guess: it sounds like this',
    why: 'Why',
    instead: 'Instead',
    tryThis: 'You could write',
    useThis: 'Use this',
    notHelpful: 'Not helpful here',
    refused: 'It could not be changed here. Copy the words and put them in yourself.',
    unnamed: {
      title: 'Something to check',
      reason: 'Your service asks for a second look at these words.',
      instead: 'Read them again before you post.',
    },
    /** Where in the draft, when it is not plain. Counted from 1. */
    where: {
      text: (n: number) => (n === 1 ? '' : `Box ${n} of the thread`),
      'poll-choice': (n: number) => `Poll choice ${n}`,
      'alt-text': (n: number) => (n === 1 ? 'Picture description' : `Picture description ${n}`),
      title: () => 'Title',
      description: () => 'Description',
      tags: () => 'Tags',
    } satisfies Record<FieldKind, (n: number) => string>,
  },

  phase: {
    releasing: 'Posting now.',
    'press-again': 'Press Post once more: the site did not take our click.',
    changed: 'Nothing was posted: the text, the media or the account changed. Press Post when it is right.',
    blind: 'Signpost is not checking this composer. Read your post once more yourself.',
    failed: 'Something went wrong, so Signpost is not checking this composer. Read your post once more yourself.',
  } satisfies Record<Told, string>,
  notChecked: 'Not checked.',
  noComposer: 'Start writing a post and Signpost will read along.',

  hold: {
    title: 'Before this goes out',
    personal: "This is your personal account. Police posts go out on the Service's account.",
    lead: 'You decide. Nothing has been posted yet.',
    back: 'Go back and edit',
    post: 'Post anyway',
    why: 'Why does it go out as it is?',
    chooseOne: 'Choose a reason first.',
    reason: {
      'life-safety': 'Life safety: people need this now',
      approved: 'Approved by Corporate Communications',
      'court-order': 'A court order allows it',
      'not-a-problem': 'Signpost is mistaken here',
    } satisfies Record<Reason, string>,
  },

  guidelines: {
    insert: 'Insert',
    region: 'Guidelines',
    values: 'Our values',
    platforms: 'Where you post',
    checks: 'Eight checks before you post',
    safetyFirst: 'If lives are at risk, post the safety direction first and tidy up later.',
    lines: 'Ready lines',
    contacts: 'Contacts',
    more: 'Keep at hand',
    forThisDraft: 'For this draft',
    do: 'Do',
    dont: "Don't",
    disclaimer: 'Guidance, not legal advice.',
    kind: {
      value: 'Value',
      platform: 'Where you post',
      check: 'Check',
      line: 'Ready line',
      contact: 'Contact',
      own: 'Guideline',
    } satisfies Record<Guideline['kind'], string>,
  },

  policy: policyEn,
  selfTest: selfTestEn,

  panel: { collapse: 'Hide the panel', open: 'Open Signpost' },

  popup: {
    lookUp: 'Look up',
    tryDraft: 'Try a draft',
    search: 'Search the guidelines',
    placeholder: 'Try “minor”, “crash” or “vote”',
    found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    nothing: 'Nothing found. Try another word, or ask Corporate Communications.',
    draft: 'Your draft',
    draftHint: 'Paste or type a draft. It stays in this window and is not kept.',
    state: {
      checking: 'Checking in this tab',
      'not-checking': 'Not checking in this tab',
      off: 'Shows and holds nothing in this tab',
    },
    elsewhere: 'Not working on this page',
    checkFailed: 'Signpost could not check this draft.',
    diagnostics: 'Copy diagnostics',
    diagnosticsHint: 'For whoever looks after Signpost: what it sees in this tab. No post, no name, no address.',
    settings: 'Settings',
  },

  options: {
    title: 'Settings',
    accounts: 'Accounts',
    accountsLead: 'Signpost compares the account you are on with this list. It never guesses from a name.',
    noAccounts: 'No accounts yet. Signpost asks the first time it meets one.',
    kind: (name: string) => `What ${name} is`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} removed.`,
    saved: (name: string) => `${name} saved.`,
    add: 'Add an account',
    site: 'Site',
    handle: 'Handle',
    handleHint: 'For example @TorontoPolice',
    handleMissing: 'Type the handle first.',
    whose: 'Whose account',
    addButton: 'Add',
    rules: 'How Signpost behaves',
    setting: 'Setting',
    value: 'Value',
    setBy: 'Set by',
    by: { policy: 'Your service', officer: 'You', builtIn: 'Built in' },
    onFailure: 'If Signpost itself fails',
    failure: { pass: 'The post goes through, and Signpost says so', hold: 'The post is held' },
    off: 'Off',
    privacy: 'Nothing leaves this browser. Signpost keeps no text and sends nothing.',
  },

  outcomes,
  welcome,
  accountId,
};

export type Texts = typeof en;
