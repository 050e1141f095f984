/**
 * Answers a browser's request for a practised site. Shared by request interception (tests)
 * and by the TLS server behind `npm start`, so that both see the same pages.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from './build.ts';
import { type Answer, PRACTICE_SITES } from './sites.ts';

/** Built files are served from here on every practised host: the sites' policies allow `'self'` only. */
const ASSETS = '/practice-assets/';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const NOT_FOUND: Answer = { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Not found' };

function asset(site: string, file: string): Answer {
  const type = TYPES[file.split('.').pop() ?? ''];
  // Plain names only, so that no address can climb out of the folder.
  if (!type || !/^[\w-]+\.\w+$/.test(file)) return NOT_FOUND;
  const path = join(builtFolder(site), file);
  if (!existsSync(path)) return NOT_FOUND;
  return {
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    body: readFileSync(path, 'utf8'),
  };
}

/** `undefined` when no practised site lives at this address. */
export function answer(address: string | URL): Answer | undefined {
  const url = new URL(address);
  const site = PRACTICE_SITES.find((candidate) => candidate.hosts.includes(url.hostname));
  if (!site || url.protocol !== 'https:') return undefined;
  if (url.pathname.startsWith(ASSETS)) return asset(site.name, url.pathname.slice(ASSETS.length));
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  return site.page(url, randomBytes(16).toString('base64'));
}
