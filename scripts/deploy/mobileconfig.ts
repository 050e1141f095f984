/** macOS: one configuration profile for Chrome, Edge and Firefox, to be given out by a device management such as Jamf. */
import { createHash } from 'node:crypto';
import { CHROME_ID } from '../identity.ts';
import { firefoxPolicies } from './json.ts';
import { chromeInstall, type Sources } from './sources.ts';
import { element } from './xml.ts';

type Values = Readonly<Record<string, unknown>>;

/** A value as a property list writes it. */
function plist(value: unknown): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number') return element(Number.isInteger(value) ? 'integer' : 'real', {}, String(value));
  if (typeof value === 'string') return element('string', {}, value);
  if (Array.isArray(value)) return element('array', {}, value.map(plist));
  return element(
    'dict',
    {},
    Object.entries(value as Values).flatMap(([key, entry]) => [element('key', {}, key), plist(entry)]),
  );
}

/** The same for the same payload every time, so that a new file replaces the old profile instead of standing beside it. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`signpost ${name}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, variant + hex.slice(18, 20), hex.slice(20, 32)]
    .join('-')
    .toUpperCase();
}

const payload = (type: string, name: string, content: Values): Values => ({
  ...content,
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: `signpost.${name}`,
  PayloadUUID: uuidOf(name),
  PayloadDisplayName: `Signpost, ${name}`,
});

export function mobileconfig(policy: Values, sources: Sources): string {
  const install = { ExtensionSettings: { [CHROME_ID]: chromeInstall(sources) } };
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: 'signpost',
    PayloadUUID: uuidOf('profile'),
    PayloadDisplayName: 'Signpost',
    PayloadDescription: 'Installs and settles the Signpost extension in Chrome, Edge and Firefox.',
    PayloadScope: 'System',
    PayloadContent: [
      payload('com.google.Chrome', 'Chrome', install),
      payload(`com.google.Chrome.extensions.${CHROME_ID}`, 'Chrome settings', policy),
      payload('com.microsoft.Edge', 'Edge', install),
      payload(`com.microsoft.Edge.extensions.${CHROME_ID}`, 'Edge settings', policy),
      payload('org.mozilla.firefox', 'Firefox', {
        EnterprisePoliciesEnabled: true,
        ...firefoxPolicies(policy, sources).policies,
      }),
    ],
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    element('plist', { version: '1.0' }, [plist(profile)]),
    '',
  ].join('\n');
}
