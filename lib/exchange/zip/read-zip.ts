/**
 * Zip files, read by ranges: the directory at the end first, then single entries, so that a file
 * of any size needs little memory. Whatever does not add up is refused: an archive that two
 * readers may read differently is no archive of ours.
 */
import { Inflate } from 'fflate';
import type { Result } from '../../model/result.ts';
import { decodeUtf8 } from '../../text/utf8.ts';
import { crc32 } from './crc32.ts';

/** A file in an archive. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly packedSize: number;
  readonly size: number;
  /** CRC-32 of the unpacked bytes. */
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Where the directory of an archive stands, bytes. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly length: number;
  readonly entries: number;
}

export type ZipError = 'no-zip' | 'truncated' | 'damaged' | 'too-large';

/** The end of an archive: a record of this many bytes and a comment of up to 64 kB. */
const END_LENGTH = 22;
export const ZIP_TAIL = END_LENGTH + 0xffff;

/** Bytes of a local header before its name. */
export const LOCAL_HEADER = 30;

const END_MARK = 0x06054b50;
const DIRECTORY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const DIRECTORY_ENTRY = 46;
const ENCRYPTED = 1;
/** Compressed bytes given to the decompressor at a time: a bomb is noticed after one of them. */
const PIECE = 64 * 1024;

function bad<E extends ZipError>(
  error: E,
  detail: string,
): { ok: false; error: E; detail: string } {
  return { ok: false, error, detail };
}

/** Finds the directory. `tail` is the file's last bytes, at most `ZIP_TAIL` of them. */
export function findDirectory(
  tail: Uint8Array,
  fileSize: number,
): Result<DirectoryPlace, 'no-zip' | 'truncated' | 'damaged'> {
  const view = viewOf(tail);
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_MARK) continue;
    if (view.getUint16(at + 20, true) !== tail.length - at - END_LENGTH) continue;
    const [entries, length] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true)];
    const offset = view.getUint32(at + 16, true);
    if (offset + length !== fileSize - tail.length + at) {
      return bad('damaged', 'the directory is not where it should be');
    }
    return { ok: true, value: { offset, length, entries } };
  }
  return bad('truncated', 'the end of the file is missing');
}

/** Reads the directory's bytes; names must be UTF-8 and each occur once. */
export function readDirectory(
  bytes: Uint8Array,
  { entries, offset: end }: DirectoryPlace,
): Result<readonly ZipEntry[], 'damaged' | 'too-large'> {
  const view = viewOf(bytes);
  const found = new Map<string, ZipEntry>();
  let at = 0;
  for (let n = 0; n < entries; n++) {
    if (at + DIRECTORY_ENTRY > bytes.length || view.getUint32(at, true) !== DIRECTORY_MARK) {
      return bad('damaged', `directory entry ${n}`);
    }
    const nameLength = view.getUint16(at + 28, true);
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const from = at + DIRECTORY_ENTRY;
    const name = decodeUtf8(bytes.subarray(from, from + nameLength));
    const entry = name === null ? null : readEntry(view, at, name, end);
    if (name === null || entry === null || found.has(name)) {
      return bad('damaged', `directory entry ${n}: ${name ?? 'no name'}`);
    }
    found.set(name, entry);
    at = from + nameLength + more;
  }
  if (at !== bytes.length) return bad('damaged', 'the directory is longer than its entries');
  return { ok: true, value: [...found.values()] };
}

function readEntry(view: DataView, at: number, name: string, end: number): ZipEntry | null {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const crc = view.getUint32(at + 16, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  const inside = offset + LOCAL_HEADER + packedSize <= end;
  if ((flags & ENCRYPTED) !== 0 || !inside || (method !== 0 && method !== 8)) return null;
  return { name, method: method === 8 ? 'deflated' : 'stored', packedSize, size, crc, offset };
}

/** How far the entry's bytes are from the start of its local header, or null where there is none. */
export function dataOffset(localHeader: Uint8Array): number | null {
  if (localHeader.length < LOCAL_HEADER) return null;
  const view = viewOf(localHeader);
  if (view.getUint32(0, true) !== LOCAL_MARK) return null;
  return LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
}

/**
 * Unpacks an entry and proves its checksum; stops as soon as it grows beyond the size that the
 * directory tells.
 */
export function unpack(packed: Uint8Array, entry: ZipEntry): Result<Uint8Array, 'damaged'> {
  const bytes = expand(packed, entry);
  if (bytes.ok && crc32(bytes.value) !== entry.crc) {
    return bad('damaged', `${entry.name}: its checksum is another`);
  }
  return bytes;
}

function expand(
  packed: Uint8Array,
  { method, size, name }: ZipEntry,
): Result<Uint8Array, 'damaged'> {
  if (method === 'stored') {
    return packed.length === size ? { ok: true, value: packed } : bad('damaged', name);
  }
  const out = new Uint8Array(size);
  let filled = 0;
  let beyond = false;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) beyond = true;
    else out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !beyond; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    // The decompressor throws on whatever is no deflate stream.
    return bad('damaged', `${name}: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  if (beyond) return bad('damaged', `${name}: larger than it says`);
  return filled === size ? { ok: true, value: out } : bad('damaged', `${name}: ends too early`);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
