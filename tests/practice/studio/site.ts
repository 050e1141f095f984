/** The server's half of the practice Studio: headers, inline configuration and the empty shell that the page's script fills. */
import type { PracticeSite } from '../sites.ts';
import { DIVISION } from '../youtube/people.ts';
import { type World, worldOf } from './world.ts';

const policyFor = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

function configuration({ flags, channel }: World): string {
  const known = flags.has('noconfig') ? {} : { CHANNEL_ID: channel.id };
  const context = { INNERTUBE_CONTEXT_SERIALIZED_DELEGATION_CONTEXT: 'EhgKFlVDcHJhY3RpY2U%3D' };
  return `ytcfg.set(${JSON.stringify({ LOGGED_IN: true, SESSION_INDEX: '0', ...context, ...known }).replaceAll('<', '\\u003c')});`;
}

const shell = (world: World, nonce: string): string => `<!doctype html>
<html lang="${world.flags.has('french') ? 'fr' : 'en'}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Practice studio</title>
<script nonce="${nonce}">window.ytcfg = { d: {}, set(o) { Object.assign(this.d, o); } };</script>
<script nonce="${nonce}">${configuration(world)}</script>
<script nonce="${nonce}" src="/practice-assets/early.js"></script>
<link rel="stylesheet" href="/practice-assets/main.css">
</head>
<body>
<script nonce="${nonce}" src="/practice-assets/main.js"></script>
</body>
</html>
`;

export const studio: PracticeSite = {
  name: 'studio',
  hosts: ['studio.youtube.com'],
  start: `https://studio.youtube.com/channel/${DIVISION.id}/videos/upload?d=ud`,
  page: (url, nonce) => ({
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyFor(nonce),
      'cache-control': 'no-store',
    },
    body: shell(worldOf(url), nonce),
  }),
};
