/**
 * CRX3, the package that Chrome and Edge install from an update address: a ZIP with a signed header.
 * https://chromium.googlesource.com/chromium/src/+/HEAD/components/crx_file/crx3.proto
 */
import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { chromeIdOf } from '../identity.ts';

const u32 = (value: number): Buffer => {
  const out = Buffer.alloc(4);
  out.writeUInt32LE(value);
  return out;
};

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** A field of bytes, as protocol buffers write it. */
const field = (number: number, bytes: Buffer): Buffer =>
  Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);

const PROOF_RSA = 2;
const SIGNED_DATA = 10_000;
const [PUBLIC_KEY, SIGNATURE, CRX_ID] = [1, 2, 1];

/** The public half as Chrome knows it. */
export const publicKeyOf = (key: KeyObject): Buffer => createPublicKey(key).export({ type: 'spki', format: 'der' });

export const idOf = (key: KeyObject): string => chromeIdOf(publicKeyOf(key));

/** RSA signatures of this kind hold no chance: the same archive and key give the same file. */
export function crx(archive: Buffer, key: KeyObject): Buffer {
  const publicKey = publicKeyOf(key);
  const id = createHash('sha256').update(publicKey).digest().subarray(0, 16);
  const signedData = field(CRX_ID, id);
  const message = Buffer.concat([Buffer.from('CRX3 SignedData\x00'), u32(signedData.length), signedData, archive]);
  const proof = Buffer.concat([field(PUBLIC_KEY, publicKey), field(SIGNATURE, sign('sha256', message, key))]);
  const header = Buffer.concat([field(PROOF_RSA, proof), field(SIGNED_DATA, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), u32(3), u32(header.length), header, archive]);
}
