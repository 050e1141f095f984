/** The welcome, in English. */
export const welcome = {
  step: (now: number, all: number) => `Step ${now} of ${all}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip the welcome',
  done: 'Done',
  hello: {
    title: 'The right account, the right words, before you post',
    lead: 'Signpost stands beside the box where you write. It is quiet until something needs a second look.',
    does: 'What it does',
    doing: {
      account: 'Says whose account is about to speak: official, personal, or not sure.',
      words: 'Marks risky words while you type, with the reason and a better way to say it.',
      hold: 'Holds a post that needs a second look. You decide what happens next.',
    },
    never: 'What it never does',
    nevers: {
      send: 'It never sends anything out of this browser. It keeps counts, and no text.',
      post: 'It never posts by itself and never changes your words unless you press a button.',
      block: 'It never stands in the way of a warning that saves a life. “Life safety” lets it go at once.',
    },
  },
  accounts: {
    title: 'Which accounts are yours?',
    lead: 'Add the accounts you post from. You can also leave this for later: Signpost asks the first time it meets an account.',
  },
  ready: {
    title: 'Keep it in sight',
    lead: 'Pin the icon to see in each tab if Signpost is checking there.',
    pin: {
      chrome: {
        open: 'Press the puzzle piece beside the address bar.',
        choose: 'Find Signpost in the list.',
        pin: 'Press the pin beside its name.',
      },
      firefox: {
        open: 'Press the puzzle piece beside the address bar.',
        choose: 'Press the gear beside Signpost.',
        pin: 'Choose “Pin to Toolbar”.',
      },
    },
    tabs: 'Tabs that were open before',
    tabsUnknown:
      'Signpost starts in a tab when its page loads. Reload any tab of the sites you post on that was open before now.',
    tabsNone: 'No open tab needs a reload.',
    tabsSome: (n: number) =>
      n === 1 ? '1 open tab started before Signpost did.' : `${n} open tabs started before Signpost did.`,
    drafts: 'Post or save what you are writing there first: a reload can lose a draft.',
    reload: (n: number) => (n === 1 ? 'Reload this tab' : `Reload these ${n} tabs`),
    reloaded: 'Reloaded. Signpost is there now.',
    settings: 'Open the settings',
  },
};

/** Adding an account on a site that knows accounts by an ID. */
export const accountId = {
  id: 'Account ID',
  missing: 'Type the account’s ID first.',
  wrong: {
    number: 'This is not an ID: it should be a long number.',
    channel: 'This is not an ID: it should start with UC and have 24 characters.',
  },
  where: {
    facebook: 'A long number. On the Page, open About, then Page transparency.',
    business: 'The long number after asset_id= in the address bar.',
    youtube: 'Starts with UC. In YouTube, open Settings, then Advanced settings.',
    studio: 'Starts with UC. It is in the address bar, after /channel/.',
  },
  name: 'Name',
  nameHint: 'Just as the site shows it',
  nameMissing: 'Type the name first.',
};
