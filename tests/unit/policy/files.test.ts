// @vitest-environment jsdom
/** Every generated file, read by a parser of its kind. Linux and Firefox are also tried in the real browsers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../lib/policy/read.ts';
import { KEYS, policy as schema } from '../../../lib/policy/schema.ts';
import { deploymentFiles } from '../../../scripts/deploy/files.ts';
import { PLACEHOLDER } from '../../../scripts/deploy/sources.ts';
import { escapeXml } from '../../../scripts/deploy/xml.ts';
import { CHROME_ID, GECKO_ID } from '../../../scripts/identity.ts';
import { withoutNotes } from '../../../scripts/policy.ts';
import { policyDoc } from '../../../scripts/policy-doc.ts';
import { ROOT } from '../../../scripts/setup.mjs';

/** Every key, and texts that could break a file. */
const POLICY: Record<string, unknown> = {
  ...Object.fromEntries(KEYS.map((key) => [key, schema.shape[key].meta()?.example])),
  organisation: 'Harbour & Lake "Police" <HQ> \\ Côté 🚓',
  allowedNames: ['Avery "Ace" Example', 'O’Neil & Sons', '<b>'],
};
const FILES = deploymentFiles(POLICY, PLACEHOLDER);
const file = (path: string): string => {
  const content = FILES.get(path);
  if (content === undefined) throw new Error(`No ${path}`);
  return typeof content === 'string' ? content : content.toString('utf16le');
};
const json = (path: string) => JSON.parse(file(path));

function xml(path: string): Document {
  const tree = new DOMParser().parseFromString(file(path), 'application/xml');
  expect(tree.getElementsByTagName('parsererror').length).toBe(0);
  return tree;
}
const all = (tree: Document, name: string): Element[] => [...tree.getElementsByTagName(name)];
const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? '';

it('the policy that these are made of is a good one', () => {
  expect(readPolicy(POLICY).problems).toEqual([]);
});

describe('ADMX and ADML', () => {
  const admx = xml('windows/signpost.admx');
  const adml = xml('windows/en-US/signpost.adml');
  const policies = all(admx, 'policy');

  it('has the parts of an ADMX in the order that Windows wants', () => {
    expect(admx.documentElement.localName).toBe('policyDefinitions');
    expect([...admx.documentElement.children].map((child) => child.localName)).toEqual([
      'policyNamespaces',
      'resources',
      'supportedOn',
      'categories',
      'policies',
    ]);
    expect(adml.documentElement.localName).toBe('policyDefinitionResources');
    expect([...adml.documentElement.children].map((child) => child.localName)).toEqual([
      'displayName',
      'description',
      'resources',
    ]);
    for (const policy of policies) {
      const order = [
        'parentCategory',
        'supportedOn',
        'enabledValue',
        'disabledValue',
        'enabledList',
        'disabledList',
        'elements',
      ];
      const places = [...policy.children].map((child) => order.indexOf(child.localName));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });
  it('has every key for both browsers, and the installation', () => {
    const names = policies.map(attribute('name'));
    expect(names.sort()).toEqual(
      ['Chrome', 'Edge'].flatMap((one) => [...KEYS, 'Install'].map((key) => `${one}_${key}`)).sort(),
    );
    expect(new Set(names).size).toBe(names.length);
  });
  it('names no text, category, presentation or element that is not there', () => {
    const strings = new Set(all(adml, 'string').map(attribute('id')));
    const used = [...file('windows/signpost.admx').matchAll(/\$\(string\.([^)]+)\)/g)].map(([, id]) => id ?? '');
    expect(used.filter((id) => !strings.has(id))).toEqual([]);
    const categories = new Set(all(admx, 'category').map(attribute('name')));
    expect(
      all(admx, 'parentCategory')
        .map(attribute('ref'))
        .filter((ref) => !categories.has(ref)),
    ).toEqual([]);
    const presentations = new Map(all(adml, 'presentation').map((one) => [one.getAttribute('id') ?? '', one]));
    for (const policy of policies) {
      const [, id] = /^\$\(presentation\.(.+)\)$/.exec(policy.getAttribute('presentation') ?? '') ?? [];
      const elements = [...(policy.getElementsByTagName('elements')[0]?.children ?? [])];
      expect([policy.getAttribute('name'), id !== undefined]).toEqual([
        policy.getAttribute('name'),
        elements.length > 0,
      ]);
      const shown = id === undefined ? [] : [...(presentations.get(id)?.children ?? [])];
      expect(shown.map(attribute('refId'))).toEqual(elements.map(attribute('id')));
    }
  });
  it('writes under the id of the extension', () => {
    for (const policy of policies) expect(policy.getAttribute('key')).toContain(CHROME_ID);
  });
});

describe('.reg', () => {
  const bytes = FILES.get('windows/signpost.reg') as Buffer;
  const lines = bytes.toString('utf16le').split('\r\n');

  it('is what the registry editor writes: UTF-16 with a mark, keys, values, nothing else', () => {
    expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
    expect(lines[0]).toBe('\ufeffWindows Registry Editor Version 5.00');
    for (const line of lines.slice(1))
      expect(line).toMatch(/^$|^\[-?HKEY_LOCAL_MACHINE\\[^\]]+\]$|^"\w+"=(dword:[0-9a-f]{8}|"(?:[^"\\]|\\["\\])*")$/);
  });
  it('holds the policy: read back, it is the same', () => {
    const at = lines.lastIndexOf(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROME_ID}\\policy]`,
    );
    const end = lines.indexOf('', at);
    const read = Object.fromEntries(
      lines.slice(at + 1, end).map((line) => {
        const [, name = '', value = ''] = /^"(\w+)"=(.*)$/.exec(line) ?? [];
        const text = value.slice(1, -1).replace(/\\(["\\])/g, '$1');
        if (value.startsWith('dword:')) {
          const number = Number.parseInt(value.slice(6), 16);
          return [name, typeof POLICY[name] === 'boolean' ? number === 1 : number];
        }
        return [name, typeof POLICY[name] === 'string' ? text : JSON.parse(text)];
      }),
    );
    expect(read).toEqual(POLICY);
  });
  it('can be taken back', () => {
    const removal = (FILES.get('windows/signpost-remove.reg') as Buffer).toString('utf16le');
    const set = lines.filter((line) => line.startsWith('[HKEY')).map((line) => line.replace('[', '[-'));
    for (const key of set) expect(removal).toContain(key);
  });
});

/** A property list as what it means. */
function plist(node: Element): unknown {
  const children = [...node.children];
  switch (node.localName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, index) =>
          child.localName === 'key' ? [[child.textContent ?? '', plist(children[index + 1] as Element)]] : [],
        ),
      );
    case 'array':
      return children.map(plist);
    case 'true':
    case 'false':
      return node.localName === 'true';
    case 'integer':
      return Number(node.textContent);
    case 'string':
      return node.textContent;
    default:
      throw new Error(`No ${node.localName} in a property list`);
  }
}

it('the profile for macOS is a property list that holds the policy for three browsers', () => {
  const root = xml('macos/signpost.mobileconfig').documentElement;
  expect([root.localName, root.children.length]).toEqual(['plist', 1]);
  const profile = plist(root.children[0] as Element) as Record<string, unknown> & {
    PayloadContent: Record<string, unknown>[];
  };
  const byType = new Map(profile.PayloadContent.map((payload) => [payload.PayloadType, payload]));
  for (const type of [`com.google.Chrome.extensions.${CHROME_ID}`, `com.microsoft.Edge.extensions.${CHROME_ID}`])
    expect(byType.get(type)).toMatchObject(POLICY);
  expect(byType.get('com.google.Chrome')).toMatchObject({
    ExtensionSettings: { [CHROME_ID]: { installation_mode: 'force_installed' } },
  });
  expect(byType.get('org.mozilla.firefox')).toMatchObject({
    EnterprisePoliciesEnabled: true,
    '3rdparty': { Extensions: { [GECKO_ID]: POLICY } },
  });
  const ids = [profile, ...profile.PayloadContent].map(({ PayloadUUID }) => PayloadUUID as string);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
});

it('Intune gets the ADMX and every setting, as well-formed XML', () => {
  const { omaSettings } = json('windows/intune.json') as { omaSettings: { omaUri: string; value: string }[] };
  expect(omaSettings).toHaveLength(1 + 2 * (KEYS.length + 1));
  for (const { omaUri, value } of omaSettings) {
    const parsed = new DOMParser().parseFromString(
      value.startsWith('<?xml') ? value : `<r>${value}</r>`,
      'application/xml',
    );
    expect([omaUri, parsed.getElementsByTagName('parsererror').length]).toEqual([omaUri, 0]);
  }
  const phones = omaSettings.find(({ omaUri }) => omaUri.endsWith('/Chrome_allowedPhones'));
  expect(phones?.value).toContain('value="1\uf000416-808\uf0002\uf000416-555-0100"');
});

it('Linux and Firefox', () => {
  for (const path of ['linux/chromium/signpost.json', 'linux/chrome/signpost.json'])
    expect(json(path)['3rdparty'].extensions[CHROME_ID]).toEqual(POLICY);
  expect(json('firefox/policies.json').policies['3rdparty'].Extensions[GECKO_ID]).toEqual(POLICY);
  expect(json('chrome-cloud/signpost.json').mode).toEqual({ Value: 'remind' });
});

it('the managed schema keeps to what Chrome accepts', () => {
  const managed = json('managed_schema.json');
  expect(Object.keys(managed.properties)).toEqual(KEYS);
  type Node = Record<string, unknown>;
  const walk = (node: Node, top = false): void => {
    expect(
      Object.keys(node).filter(
        (key) => !['type', 'title', 'description', 'properties', 'items', 'additionalProperties'].includes(key),
      ),
    ).toEqual([]);
    expect(typeof node.type).toBe('string');
    if (node.type === 'array') walk(node.items as Node);
    if (node.additionalProperties !== undefined) walk(node.additionalProperties as Node);
    expect(top && 'additionalProperties' in node).toBe(false);
    // What an object does not name is not handed over.
    if (node.type === 'object') expect('properties' in node || 'additionalProperties' in node).toBe(true);
    for (const child of Object.values((node.properties ?? {}) as Record<string, Record<string, unknown>>)) walk(child);
  };
  walk(managed, true);
});

it('docs/policy.md is up to date; run `npm run fix`', () => {
  expect(readFileSync(`${ROOT}/docs/policy.md`, 'utf8')).toBe(policyDoc());
});

it('the policy for Toronto can be used as it stands, and invents no account', () => {
  const toronto = withoutNotes(JSON.parse(readFileSync(`${ROOT}/docs/policy/toronto.json`, 'utf8'))) as Record<
    string,
    unknown
  >;
  const { policy, problems } = readPolicy(toronto);
  expect(problems).toEqual([]);
  expect(policy.accounts).toEqual([]);
  expect(policy.values?.map(({ id }) => id)).toEqual([
    'honesty',
    'respect',
    'teamwork',
    'integrity',
    'reliability',
    'fairness',
    'positive-attitude',
  ]);
});

it('XML holds any text, but for what no XML can hold', () => {
  expect(escapeXml('a<b>&"c"\u0000\ud800 🚓\u000b')).toBe('a&lt;b&gt;&amp;&quot;c&quot; 🚓');
});
