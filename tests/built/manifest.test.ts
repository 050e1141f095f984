/** What the browsers will grant and allow: a line changed here is a question that an administrator will ask. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../lib/sites/hosts.ts';
import { bytesOf, filesOf, textOf } from './output.ts';

/** Policies and deployment templates name the extension by these; they never change. */
const CHROME_ID = 'kmackbdgeahflmnngnkgakannlfhmhid';
const GECKO_ID = 'signpost@signpost.example';

interface Manifest {
  readonly manifest_version: number;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly key?: string;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly icons?: Readonly<Record<string, string>>;
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly run_at?: string;
    readonly world?: string;
  }[];
  readonly content_security_policy?: string | Readonly<Record<string, string>>;
  readonly web_accessible_resources: readonly (
    | string
    | { readonly resources: readonly string[]; readonly matches: readonly string[]; readonly use_dynamic_url?: boolean }
  )[];
  readonly externally_connectable?: unknown;
  readonly browser_specific_settings?: { readonly gecko: Readonly<Record<string, unknown>> };
}

const manifests = {
  chrome: () => JSON.parse(textOf('chrome-mv3', 'manifest.json')) as Manifest,
  firefox: () => JSON.parse(textOf('firefox-mv2', 'manifest.json')) as Manifest,
};

/** The first 32 hex digits of the public key's hash, written with a to p. */
function chromeId(key: string): string {
  const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

describe('the Chrome manifest', () => {
  it('is MV3 and asks for storage and the sites, nothing else', () => {
    const manifest = manifests.chrome();
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  it('has the id that policies name', () => {
    const id = chromeId(manifests.chrome().key ?? '');
    console.log(`Chrome id: ${id}`);
    expect(id).toBe(CHROME_ID);
  });

  it('lets the sites load the panel page and the rules, under an address that pages cannot guess', () => {
    expect(manifests.chrome().web_accessible_resources).toEqual([
      { resources: ['panel.html', 'judgement.js'], matches: HOSTS, use_dynamic_url: true },
    ]);
  });

  it('runs its background as one service worker of its own', () => {
    const worker = manifests.chrome().background?.service_worker ?? '';
    expect(filesOf('chrome-mv3')).toContain(worker);
  });

  it('keeps within the limits of the Chrome Web Store', () => {
    const { name, description, version } = manifests.chrome();
    expect(name.length).toBeLessThanOrEqual(75);
    expect(description.length).toBeLessThanOrEqual(132);
    expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  });
});

describe('the Firefox manifest', () => {
  it('is MV2, so that nobody can take the sites away, and asks for storage, nothing else', () => {
    const manifest = manifests.firefox();
    expect(manifest.manifest_version).toBe(2);
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('has the id that policies name, and says that it collects nothing', () => {
    const gecko = manifests.firefox().browser_specific_settings?.gecko;
    expect(gecko?.id).toBe(GECKO_ID);
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    expect(gecko?.update_url).toBeUndefined();
  });

  it('lets pages load the panel page and the rules, and nothing else', () => {
    expect(manifests.firefox().web_accessible_resources).toEqual(['panel.html', 'judgement.js']);
  });
});

describe.each([
  ['chrome-mv3', manifests.chrome],
  ['firefox-mv2', manifests.firefox],
] as const)('%s', (build, read) => {
  it('puts one guard into exactly the sites, before their own scripts run', () => {
    const scripts = read().content_scripts;
    expect(scripts.map(({ js }) => js)).toEqual([['content-scripts/guard.js']]);
    for (const script of scripts) {
      expect([...script.matches].sort()).toEqual([...HOSTS].sort());
      expect(script.run_at).toBe('document_start');
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  it('cannot be spoken to by web pages, and loosens no content policy', () => {
    const manifest = read();
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = JSON.stringify(manifest.content_security_policy ?? '');
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  it('has its icons, as real pictures', () => {
    const icons = Object.values(read().icons ?? {});
    expect(icons.length).toBeGreaterThanOrEqual(3);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
    for (const icon of icons) expect(bytesOf(build, icon.replace(/^\//, '')).subarray(0, 4)).toEqual(signature);
  });

  it('loads no code and no file from anywhere else', () => {
    const pages = filesOf(build).filter((path) => /\.(html|css)$/.test(path));
    const remote = pages.filter((path) =>
      /(src|href)=["']?(https?:)?\/\/|@import|url\(["']?(https?:)?\/\//.test(textOf(build, path)),
    );
    expect(remote).toEqual([]);
  });
});
