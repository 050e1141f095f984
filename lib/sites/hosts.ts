/** The pages Signpost runs on, and nothing else: a site added here widens what reviewers must grant. */
export const HOSTS = ['https://x.com/*', 'https://www.x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://www.twitter.com/*', 'https://mobile.twitter.com/*', 'https://pro.x.com/*'];
