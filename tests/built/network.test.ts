/** Nothing leaves the browser: the built code holds no way to ask a server, libraries included. */
import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../lib/sites/hosts.ts';
import { BUILDS, type Build, filesOf, textOf } from './output.ts';

const ASKS =
  /\b(?:fetch|fetchLater|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection)\s*\(/g;

/** Addresses that are names or help texts inside libraries and are never asked for. */
const NAMES = [
  'http://www.w3.org/',
  'https://react.dev/errors/',
  'http://json-schema.org/',
  'https://json-schema.org/',
  // Zod builds this one to see whether a text is an IPv6 address; ours is the list of sites.
  'http://[${',
  'https://${',
];

/** Pages of the service that a guideline may link to; they open when the officer presses them. */
const LINKS = ['https://www.tps.ca/', 'https://www.torontopolice.on.ca/'];

const codeOf = (build: Build) => filesOf(build).filter((path) => /\.(js|mjs|html|css)$/.test(path));

describe.each(BUILDS)('%s', (build) => {
  it('has no call that asks a server', () => {
    const found = codeOf(build).flatMap((path) =>
      [...textOf(build, path).matchAll(ASKS)].map((hit) => `${path}: ${hit[0]}`),
    );
    expect(found).toEqual([]);
  });

  it('names no address but the sites, and the ones that libraries use as names', () => {
    const sites = HOSTS.map((host) => host.replace('*', ''));
    const known = [...sites, ...NAMES, ...LINKS];
    const found = codeOf(build).flatMap((path) =>
      [...textOf(build, path).matchAll(/\b(?:https?|wss?):\/\/[^\s"'`)<>\\]+/g)]
        .map(([address]) => address)
        .filter((address) => !known.some((start) => address.startsWith(start)))
        .map((address) => `${path}: ${address}`),
    );
    expect(found).toEqual([]);
  });
});
