/** The server's half of the practice Business Suite. */
import type { PracticeSite } from '../sites.ts';
import { type World, worldOf } from './world.ts';

const policyFor = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');

const shell = ({ words }: World, nonce: string): string => `<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Create post / Practice</title>
<script nonce="${nonce}" src="/practice-assets/early.js"></script>
<link rel="stylesheet" href="/practice-assets/main.css">
</head>
<body>
<div id="mount"></div>
<script nonce="${nonce}" src="/practice-assets/main.js"></script>
</body>
</html>
`;

export const business: PracticeSite = {
  name: 'business',
  hosts: ['business.facebook.com'],
  start: 'https://business.facebook.com/latest/composer/?asset_id=61550011223344',
  page: (url, nonce) => ({
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyFor(nonce),
      'cache-control': 'no-store',
      // The officer's own login; the Page is in the address.
      'set-cookie': 'c_user=100044556677889; Path=/; Secure; SameSite=None',
    },
    body: shell(worldOf(url), nonce),
  }),
};
