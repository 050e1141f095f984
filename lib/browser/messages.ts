/** Everything that travels through the background. Settings travel by storage, views and commands by the panel's own port. */

export type CheckingState = 'checking' | 'not-checking' | 'off';

export type Ask =
  /** Panel to background: does this token belong to the guard of my tab? Answers true or false. */
  | { readonly ask: 'is-this-my-guard'; readonly token: string }
  /** Guard to background: show this on the toolbar icon of my tab. No answer. */
  | { readonly ask: 'show-state'; readonly state: CheckingState }
  /** Popup to the guard of the active tab: what are you doing? Answers a CheckingState. */
  | { readonly ask: 'state' };

/** Background to the guards of a tab. Only the owner of the token answers, with true. */
export interface Introduce {
  readonly introduce: string;
}
