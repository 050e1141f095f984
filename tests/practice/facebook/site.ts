/** The server's half of the practice Facebook: headers, inline configuration and the empty shell that the page's script fills. */
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
  ].join('; ');

const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const define = (name: string, value: object, id: number) => [name, [], value, id];

const bbox = (defines: unknown[]) => ({
  require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define: defines } }]]],
});

/** As on Facebook, other people's words stand in it too: here one who quotes the page's own keys. */
function pageState({ flags, officer, acting }: World): string[] {
  const quote = `"CurrentUserInitialData",[],{"ACCOUNT_ID":"1","USER_ID":"666","NAME":"${PEOPLE[0]?.name}"}`;
  const story = { require: [['RelayPrefetchedStreamCache', 'next', [], [{ message: { text: quote } }]]] };
  if (flags.has('nostate')) return [json(story)];
  const user = flags.has('split') ? officer : acting;
  const actor = flags.has('split') ? (PEOPLE[2] ?? acting) : acting;
  const identity = bbox([
    define('ServerNonce', { ServerNonce: 'practice' }, 141),
    define(
      'CurrentUserInitialData',
      {
        ACCOUNT_ID: officer.id,
        USER_ID: user.id,
        NAME: user.name,
        SHORT_NAME: user.name.split(' ')[0],
        IS_BUSINESS_PERSON_ACCOUNT: false,
      },
      270,
    ),
    define(
      'RelayAPIConfigDefaults',
      { accessToken: '', actorID: actor.id, customHeaders: { 'X-ASBD-ID': '1' }, enableNetworkLogger: false },
      926,
    ),
  ]);
  return [json(story), json(identity)];
}

const shell = (world: World, nonce: string): string => `<!doctype html>
<html lang="${world.labels.lang}" dir="${world.labels.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Home / Practice</title>
${pageState(world)
  .map((state) => `<script type="application/json" data-sjs>${state}</script>`)
  .join('\n')}
<script nonce="${nonce}" src="/practice-assets/early.js"></script>
<link rel="stylesheet" href="/practice-assets/main.css">
</head>
<body>
<div id="mount"></div>
<script nonce="${nonce}" src="/practice-assets/main.js"></script>
</body>
</html>
`;

/** Nothing is known of the mobile site's composers but that older ones were text areas. */
const mobile = (): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Practice</title></head>
<body><form><textarea name="composer" aria-label="What's on your mind?"></textarea><button type="button">Post</button></form></body>
</html>
`;

export const facebook: PracticeSite = {
  name: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'],
  start: 'https://www.facebook.com/?practice=page',
  page(url, nonce) {
    const world = worldOf(url);
    const { flags, officer, active } = world;
    // A leftover of an earlier page would speak for an account that this address does not ask for.
    const cookie = (name: string, value: string | null) =>
      `${name}=${value ?? ''}; Path=/; Secure; SameSite=None${value === null ? '; Max-Age=0' : ''}`;
    const none = flags.has('nocookie');
    return {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policyFor(nonce),
        'cache-control': 'no-store',
        'set-cookie': [
          cookie('c_user', none ? null : officer.id),
          cookie('i_user', none || active.id === officer.id ? null : active.id),
        ],
      },
      body: url.hostname.startsWith('m.') ? mobile() : shell(world, nonce),
    };
  },
};
