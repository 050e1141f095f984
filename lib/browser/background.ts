/** The background's two small duties towards tabs. Nothing is kept between messages: a service worker may sleep at any time. */
import { browser } from 'wxt/browser';
import { type Lang, langOf } from '../lang.ts';
import type { Ask, CheckingState, Introduce } from './messages.ts';
import { readSettings } from './settings.ts';

/** Asks the guards of the panel's own tab whether the token is theirs: only this extension can ask, only its owner answers. */
export function introducePanels(): void {
  browser.runtime.onMessage.addListener((message: Ask, sender, respond) => {
    if (message.ask !== 'is-this-my-guard') return;
    const tab = sender.tab?.id;
    if (tab === undefined) return respond(false);
    const introduce: Introduce = { introduce: message.token };
    // A tab without a guard rejects: then the port is not a guard's.
    browser.tabs.sendMessage(tab, introduce).then(
      (answer) => respond(answer === true),
      () => respond(false),
    );
    return true;
  });
}

const TITLES: Record<Lang, Record<CheckingState, string>> = {
  en: {
    checking: 'Signpost: checking on this page',
    'not-checking': 'Signpost: not checking this composer',
    off: 'Signpost: shows and holds nothing on this page',
  },
  fr: {
    checking: 'Signpost : vérifie sur cette page',
    'not-checking': 'Signpost : ne vérifie pas cette zone de rédaction',
    off: 'Signpost : ne montre et ne retient rien sur cette page',
  },
};
const ICONS: Record<CheckingState, Record<number, string>> = {
  checking: { 16: '/icon/16.png', 32: '/icon/32.png' },
  'not-checking': { 16: '/icon/16-not-checking.png', 32: '/icon/32-not-checking.png' },
  off: { 16: '/icon/16-off.png', 32: '/icon/32-off.png' },
};

/** Shows each tab's state on the toolbar icon, in shape as well as colour. Browsers put the default back at a navigation. */
export function showStates(): void {
  const action = browser.action ?? browser.browserAction;
  browser.runtime.onMessage.addListener((message: Ask, sender) => {
    const tabId = sender.tab?.id;
    if (message.ask !== 'show-state' || tabId === undefined) return;
    const title = readSettings().then(({ language }) =>
      action.setTitle({ tabId, title: TITLES[langOf(language, navigator.languages)][message.state] }),
    );
    // A tab that was closed meanwhile has no icon to change: both calls reject, and nothing is lost.
    void Promise.allSettled([title, action.setIcon({ tabId, path: ICONS[message.state] })]);
  });
}
