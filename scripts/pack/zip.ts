/** A ZIP file that is the same byte for byte whenever its contents are: sorted, without times, owners or machine marks. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  /** With slashes, from the archive's root. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** 1 January 1980, the first day a ZIP can name. */
const DATE = 0x21;
const VERSION = 20;
const DEFLATED = 8;
/** Names are UTF-8. */
const FLAGS = 0x800;

const u16 = (...values: number[]): Buffer => {
  const out = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) out.writeUInt16LE(value, index * 2);
  return out;
};
const u32 = (...values: number[]): Buffer => {
  const out = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) out.writeUInt32LE(value >>> 0, index * 4);
  return out;
};

export function zip(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, bytes } of sorted) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9 });
    const about = Buffer.concat([
      u16(VERSION, FLAGS, DEFLATED, 0, DATE),
      u32(crc32(bytes), packed.length, bytes.length),
      u16(name.length, 0),
    ]);
    const file = Buffer.concat([u32(0x04034b50), about, name, packed]);
    files.push(file);
    directory.push(Buffer.concat([u32(0x02014b50), u16(VERSION), about, u16(0, 0, 0), u32(0, offset), name]));
    offset += file.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0, 0, sorted.length, sorted.length),
    u32(index.length, offset),
    u16(0),
  ]);
  return Buffer.concat([...files, index, end]);
}
