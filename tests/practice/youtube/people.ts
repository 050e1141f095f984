/** Invented channels and videos. None of them exists. */

export interface Channel {
  /** Of a brand channel; a login's own channel has none. */
  readonly pageId: string | null;
  readonly name: string;
  readonly id: string;
}

/** Whom the officer's login may speak for, and does unless the address says otherwise. */
export const DIVISION: Channel = {
  pageId: '108877665544332211009',
  name: 'Harbour Division',
  id: 'UCh4rbourD1v1s10nPractce',
};

/** The login's own channel. */
export const OFFICER: Channel = { pageId: null, name: 'Mara Ellison', id: 'UCm4raEll1s0n0wnPract1ce' };

/** What a composer that lags behind still shows. */
export const STALE_NAME = 'Mara and the Dog';

export interface Remark {
  readonly by: string;
  readonly text: string;
  readonly own: boolean;
}

export const REMARKS: readonly Remark[] = [
  { by: 'Sam Okonkwo-Reyes', text: 'Thanks for explaining the new crossing. My kids use it every day.', own: false },
  { by: 'Lakeside Parks', text: 'The boardwalk opens again on Saturday, see you there!', own: false },
  { by: 'Harbour Division', text: 'Bring your bike, we engrave it for free.', own: true },
];

export const VIDEOS: readonly { readonly id: string; readonly title: string }[] = [
  { id: 'harbour01', title: 'Bike registration in two minutes' },
  { id: 'harbour02', title: 'A very small police dog with a very large hat' },
  { id: 'live', title: 'Open house at the Harbour station, live' },
];
