/**
 * The hosts Signpost runs on, and nothing else: a line added here widens what reviewers and administrators must grant.
 * Read by the build as well, so nothing here may touch a page.
 */
export const SITE_HOSTS = {
  x: [
    'x.com',
    'www.x.com',
    'mobile.x.com',
    'twitter.com',
    'www.twitter.com',
    'mobile.twitter.com',
    // X Pro: not checked yet, and said so there.
    'pro.x.com',
    'pro.twitter.com',
  ],
  facebook: [
    'www.facebook.com',
    'web.facebook.com',
    // The mobile site: not checked, and said so there.
    'm.facebook.com',
  ],
  business: ['business.facebook.com'],
  // The mobile site is not checked yet, and said so there.
  youtube: ['www.youtube.com', 'm.youtube.com'],
  studio: ['studio.youtube.com'],
} as const satisfies Record<string, readonly string[]>;

/** The same as match patterns for the manifest. */
export const HOSTS = Object.values(SITE_HOSTS).flatMap((hosts) => hosts.map((host) => `https://${host}/*`));
