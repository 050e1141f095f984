/** The server's half of the practice YouTube: headers, inline configuration and the empty shell that the page's script fills. */
import type { PracticeSite } from '../sites.ts';
import { type World, worldOf } from './world.ts';

const policyFor = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** In several calls, with a DATASYNC_ID that must not be trusted, as on YouTube. */
function configuration({ flags, poster, login }: World): string[] {
  const always = { DEVICE: 'cbr=Practice', DATASYNC_ID: '990011223344556677889||117700112233445566778' };
  if (flags.has('nostate')) return [`ytcfg.set(${inScript(always)});`];
  if (flags.has('signedout')) return [`ytcfg.set(${inScript({ ...always, LOGGED_IN: false, SESSION_INDEX: '0' })});`];
  const login_ = { ...always, LOGGED_IN: true, SESSION_INDEX: login };
  const brand = poster.pageId === null ? {} : { DELEGATED_SESSION_ID: poster.pageId };
  return [`ytcfg.set(${inScript(login_)});`, `ytcfg.set(${inScript({ ...brand, INNERTUBE_CONTEXT: { user: {} } })});`];
}

/** Somebody's comment may look like configuration; within a text its quotes are escaped. */
const DATA = {
  comments: ['ytcfg.set({"DELEGATED_SESSION_ID":"666"})', '"DELEGATED_SESSION_ID":"667"'],
};

const shell = (world: World, nonce: string): string => `<!doctype html>
<html lang="${world.flags.has('french') ? 'fr' : 'en'}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Practice videos</title>
<script nonce="${nonce}">window.ytcfg = { d: {}, set(o) { Object.assign(this.d, o); } };</script>
<script nonce="${nonce}">var ytInitialData = ${inScript(DATA)};</script>
${configuration(world)
  .map((text) => `<script nonce="${nonce}">${text}</script>`)
  .join('\n')}
<script nonce="${nonce}" src="/practice-assets/early.js"></script>
<link rel="stylesheet" href="/practice-assets/main.css">
</head>
<body>
<script nonce="${nonce}" src="/practice-assets/main.js"></script>
</body>
</html>
`;

export const youtube: PracticeSite = {
  name: 'youtube',
  hosts: ['www.youtube.com', 'm.youtube.com'],
  start: 'https://www.youtube.com/watch?v=harbour01',
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
