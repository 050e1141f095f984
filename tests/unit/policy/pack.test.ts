import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { crx, idOf, publicKeyOf } from '../../../scripts/pack/crx.ts';
import { chromeUpdates } from '../../../scripts/pack/updates.ts';
import { zip } from '../../../scripts/pack/zip.ts';
import { packs } from '../../../scripts/pack.ts';

const root = mkdtempSync(join(tmpdir(), 'signpost-pack-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A built folder, as another machine at another time would leave it. */
function folder(name: string, order: readonly string[], time: Date): string {
  const at = join(root, name);
  mkdirSync(join(at, 'chunks'), { recursive: true });
  for (const path of order) {
    writeFileSync(
      join(at, path),
      path === 'manifest.json' ? '{"version":"1.2.3"}' : `content of ${path} 🚓`.repeat(50),
    );
    utimesSync(join(at, path), time, time);
  }
  return at;
}

const PATHS = ['manifest.json', 'chunks/b.js', 'chunks/a.js', 'é.html'];
const hashes = (all: ReadonlyMap<string, Buffer>) =>
  [...all].map(([name, bytes]) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);

test('two packs of the same files are the same, whenever and in whatever order they were written', () => {
  const one = folder('one', PATHS, new Date('2026-01-01'));
  const two = folder('two', PATHS.toReversed(), new Date('2027-07-07'));
  const packed = hashes(packs(one, one, 'https://updates.example', privateKey));
  expect(packed).toHaveLength(6);
  expect(hashes(packs(two, two, 'https://updates.example', privateKey))).toEqual(packed);
  writeFileSync(join(two, 'chunks/a.js'), 'changed');
  expect(hashes(packs(two, two, 'https://updates.example', privateKey))).not.toEqual(packed);
});

test('without a key there is no CRX', () => {
  const names = [...packs(join(root, 'one'), join(root, 'one'), 'https://updates.example').keys()];
  expect(names).toEqual(['signpost-1.2.3-chrome.zip', 'signpost-1.2.3-firefox.zip', 'signpost.xpi', 'updates.json']);
});

/** What a reader of ZIP files finds from the directory at the end, as browsers do. */
function unzip(file: Buffer): { path: string; bytes: Buffer }[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: file.readUInt16LE(end + 10) }, () => {
    expect(file.readUInt32LE(at)).toBe(0x02014b50);
    const [sum, packed, size] = [16, 20, 24].map((offset) => file.readUInt32LE(at + offset));
    const name = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    expect(file.readUInt32LE(local)).toBe(0x04034b50);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const bytes = inflateRawSync(file.subarray(start, start + (packed ?? 0)));
    expect([crc32(bytes), bytes.length]).toEqual([sum, size]);
    const path = file.toString('utf8', at + 46, at + 46 + name);
    at += 46 + name;
    return { path, bytes };
  });
}

test('the zip can be read, names and contents whole; the browser tests install from one', () => {
  const entries = [
    { path: 'é/🚓.txt', bytes: Buffer.from('a'.repeat(100_000)) },
    { path: 'empty', bytes: Buffer.alloc(0) },
  ];
  expect(unzip(zip(entries))).toEqual(entries.toReversed());
});

test('the CRX is signed over its id and archive', () => {
  const archive = zip([{ path: 'manifest.json', bytes: Buffer.from('{}') }]);
  const file = crx(archive, privateKey);
  expect(file.subarray(0, 8)).toEqual(Buffer.from([0x43, 0x72, 0x32, 0x34, 3, 0, 0, 0]));
  const header = file.subarray(12, 12 + file.readUInt32LE(8));
  expect(file.subarray(12 + header.length)).toEqual(archive);
  expect(header.includes(publicKeyOf(privateKey))).toBe(true);
  const id = createHash('sha256').update(publicKeyOf(privateKey)).digest().subarray(0, 16);
  const signed = Buffer.concat([Buffer.from([0x0a, 16]), id]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signed.length);
  const message = Buffer.concat([Buffer.from('CRX3 SignedData\x00'), length, signed, archive]);
  // The RSA signature of 256 bytes ends the proof, which stands before the signed data (3 bytes of tag and length).
  const signature = header.subarray(header.length - signed.length - 4 - 256, header.length - signed.length - 4);
  expect(verify('sha256', message, createPublicKey(privateKey), signature)).toBe(true);
  expect(chromeUpdates('1.2.3', 'https://updates.example/a.crx', idOf(privateKey))).toContain(
    `appid="${idOf(privateKey)}"`,
  );
});
