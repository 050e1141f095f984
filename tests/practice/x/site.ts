/** The server's half of the practice X: headers, page state and the empty shell that the page's script fills. */
import type { PracticeSite } from '../sites.ts';
import { PEOPLE } from './people.ts';
import { type World, worldOf } from './world.ts';

const policyFor = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' blob: data:",
    'media-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** As on X, other people's names stand in it too, and before one's own. */
function pageState({ flags, officer, poster }: World): string {
  const known = flags.has('nostate') ? PEOPLE : [...PEOPLE, officer, poster];
  const state = {
    session: flags.has('nostate') ? {} : { user_id: officer.id },
    entities: {
      users: { entities: Object.fromEntries(known.map(({ id, handle, name }) => [id, { screen_name: handle, name }])) },
    },
  };
  return JSON.stringify(state).replaceAll('<', '\\u003c');
}

const shell = (world: World, nonce: string): string => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Home / Practice</title>
<script nonce="${nonce}">window.__INITIAL_STATE__ = ${pageState(world)};</script>
<script nonce="${nonce}" src="/practice-assets/early.js"></script>
<link rel="stylesheet" href="/practice-assets/main.css">
</head>
<body>
<div id="react-root"></div>
<script nonce="${nonce}" src="/practice-assets/main.js"></script>
</body>
</html>
`;

export const x: PracticeSite = {
  name: 'x',
  hosts: [
    'x.com',
    'www.x.com',
    'mobile.x.com',
    'pro.x.com',
    'twitter.com',
    'www.twitter.com',
    'mobile.twitter.com',
    'pro.twitter.com',
  ],
  start: 'https://x.com/home',
  page(url, nonce) {
    const world = worldOf(url);
    // A leftover of an earlier page would speak for an account that this address does not ask for.
    const twid = world.flags.has('nocookie') ? 'twid=; Max-Age=0' : `twid=u%3D${world.officer.id}`;
    return {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policyFor(nonce),
        'cache-control': 'no-store',
        'set-cookie': `${twid}; Path=/; Secure; SameSite=None`,
      },
      body: shell(world, nonce),
    };
  },
};
