/** Keys as the sites' editors take them. */

const isMac = /^(Mac|iP)/.test(navigator.platform);

export const isEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' || event.keyCode === 13;

/** Command and Enter on a Mac, Control and Enter elsewhere. */
export const isSendKey = (event: KeyboardEvent): boolean => isEnter(event) && (isMac ? event.metaKey : event.ctrlKey);

/** What presses a button that has the focus. */
export const isPressKey = (event: KeyboardEvent): boolean =>
  isEnter(event) || event.key === ' ' || event.keyCode === 32;

/** An input method uses Enter to accept a word; that is not a submission. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
