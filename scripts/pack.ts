/** Packs what was built: zips for the stores, and for an own update address a CRX, an XPI and their update manifests. */
import { createHash, createPrivateKey, type KeyObject } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROME_ID } from './identity.ts';
import { crx, idOf } from './pack/crx.ts';
import { chromeUpdates, firefoxUpdates } from './pack/updates.ts';
import { type Entry, zip } from './pack/zip.ts';
import { ROOT } from './setup.mjs';

const HELP = `Packs Signpost for the stores and for an update address of your own.

  npm run pack                    zips for the stores, XPI, update manifests
  npm run pack -- --key FILE      the CRX for Chrome and Edge as well

  --key FILE       the publisher's private key (PEM); also SIGNPOST_KEY. It stays outside of the repository.
  --base-url URL   where the files will lie; it is written into the update manifests
  --out DIR        writes there instead of .output/pack
  --as-built       packs what is built already
  --help           shows this
`;
const BASE_URL = 'https://updates.example/signpost';

const FILES = { crx: 'signpost.crx', xpi: 'signpost.xpi' };

export interface Flags {
  readonly key: string | undefined;
  readonly baseUrl: string;
  readonly out: string;
  readonly asBuilt: boolean;
}

// npm runs scripts in the project's folder; a path means the folder where the person stands.
const pathOf = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);

/** The flags, or the exit status of a run that ends here. */
export function packFlags(args: string[]): Flags | number {
  try {
    const { values } = parseArgs({
      args,
      options: {
        key: { type: 'string' },
        'base-url': { type: 'string', default: BASE_URL },
        out: { type: 'string' },
        'as-built': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const key = values.key ?? process.env.SIGNPOST_KEY;
    return {
      key: key ? pathOf(key) : undefined,
      baseUrl: values['base-url'].replace(/\/$/, ''),
      out: values.out === undefined ? join(ROOT, '.output/pack') : pathOf(values.out),
      asBuilt: values['as-built'],
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nSee: npm run pack -- --help`);
    return 2;
  }
}

/** All files of a folder, as an archive holds them. */
export function entriesOf(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(folder, path)) }));
}

interface Manifest {
  readonly version: string;
}

/** Everything that is packed from two built folders, by its name. Without a key there is no CRX. */
export function packs(chrome: string, firefox: string, baseUrl: string, key?: KeyObject): ReadonlyMap<string, Buffer> {
  const { version } = JSON.parse(readFileSync(join(chrome, 'manifest.json'), 'utf8')) as Manifest;
  const chromeZip = zip(entriesOf(chrome));
  const firefoxZip = zip(entriesOf(firefox));
  return new Map([
    [`signpost-${version}-chrome.zip`, chromeZip],
    [`signpost-${version}-firefox.zip`, firefoxZip],
    [FILES.xpi, firefoxZip],
    ['updates.json', Buffer.from(firefoxUpdates(version, `${baseUrl}/${FILES.xpi}`))],
    ...(key
      ? ([
          [FILES.crx, crx(chromeZip, key)],
          ['updates.xml', Buffer.from(chromeUpdates(version, `${baseUrl}/${FILES.crx}`, idOf(key)))],
        ] as const)
      : []),
  ]);
}

/** Writes the packs of what is built and says what they are. Gives the exit status. */
export function main({ key: keyFile, baseUrl, out }: Flags): number {
  let key: KeyObject | undefined;
  try {
    key = keyFile === undefined ? undefined : createPrivateKey(readFileSync(keyFile));
  } catch (error) {
    console.error(`The key cannot be read: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
  mkdirSync(out, { recursive: true });
  const folder = (name: string) => join(ROOT, '.output', name);
  for (const [name, bytes] of packs(folder('chrome-mv3'), folder('firefox-mv2'), baseUrl, key)) {
    writeFileSync(join(out, name), bytes);
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
  }
  if (key === undefined) console.log('No CRX: give the publisher’s key with --key FILE or SIGNPOST_KEY.');
  else if (idOf(key) !== CHROME_ID)
    console.log(
      `This key gives the id ${idOf(key)}; the manifest and the policies say ${CHROME_ID}. Chrome will not take the package under that name: put the key's public half into scripts/identity.ts.`,
    );
  return 0;
}
