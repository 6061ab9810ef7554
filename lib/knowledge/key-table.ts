import { mix } from './stem-key.ts';

/**
 * A read-only multimap from 32-bit hashes to ordinals, as three arrays in one buffer that is
 * opened without being read: a directory of buckets, and for each entry 16 bits of fingerprint
 * and 32 bits of ordinal. About 7 bytes an entry. Different keys may share a hash: what it
 * returns are candidates.
 *
 * Layout, little endian: `u32 entries, u32 bucketBits, u32[2^bucketBits + 1] directory,
 * u32[entries] ordinals, u16[entries] fingerprints`.
 */
export interface KeyTable {
  readonly entries: number;
  readonly bucketBits: number;
  readonly directory: Uint32Array;
  readonly ordinals: Uint32Array;
  readonly fingerprints: Uint16Array;
}

/** Entries a bucket holds on average: more saves directory, fewer saves comparisons. */
const BUCKET_LOAD = 4;
const HEADER_WORDS = 2;
const MAX_BUCKET_BITS = 26;

function fingerprintOf(hash: number): number {
  return mix(hash ^ 0x9e3779b9) & 0xffff;
}

function bucketOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** Builds the buffer; `hashes[i]` leads to `ordinals[i]`. Equal pairs may be given once only. */
export function buildKeyTable(hashes: Uint32Array, ordinals: Uint32Array): ArrayBuffer {
  const entries = hashes.length;
  const bits = Math.min(
    MAX_BUCKET_BITS,
    Math.max(0, Math.ceil(Math.log2(Math.max(1, entries / BUCKET_LOAD)))),
  );
  const buckets = 2 ** bits;
  const words = HEADER_WORDS + buckets + 1 + entries;
  const buffer = new ArrayBuffer(words * 4 + Math.ceil(entries / 2) * 4);
  const head = new Uint32Array(buffer, 0, HEADER_WORDS);
  head.set([entries, bits]);
  const directory = new Uint32Array(buffer, HEADER_WORDS * 4, buckets + 1);
  const outOrdinals = new Uint32Array(buffer, (HEADER_WORDS + buckets + 1) * 4, entries);
  const outPrints = new Uint16Array(buffer, words * 4, entries);
  for (const hash of hashes) {
    const next = bucketOf(hash, bits) + 1;
    directory[next] = (directory[next] ?? 0) + 1;
  }
  for (let i = 1; i <= buckets; i++) directory[i] = (directory[i] ?? 0) + (directory[i - 1] ?? 0);
  const cursor = directory.slice(0, buckets);
  for (let i = 0; i < entries; i++) {
    const hash = hashes[i] ?? 0;
    const bucket = bucketOf(hash, bits);
    const at = cursor[bucket] ?? 0;
    cursor[bucket] = at + 1;
    outOrdinals[at] = ordinals[i] ?? 0;
    outPrints[at] = fingerprintOf(hash);
  }
  return buffer;
}

/** Views on a table at `byteOffset` (a multiple of 4), or null if the bytes cannot be one. */
export function openKeyTable(
  buffer: ArrayBuffer,
  byteOffset: number,
  byteLength: number,
): KeyTable | null {
  if (byteOffset % 4 !== 0 || byteLength < 8 || byteOffset + byteLength > buffer.byteLength) {
    return null;
  }
  const [entries = 0, bucketBits = 0] = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
  if (bucketBits > MAX_BUCKET_BITS) return null;
  const buckets = 2 ** bucketBits;
  const words = HEADER_WORDS + buckets + 1 + entries;
  if (words * 4 + Math.ceil(entries / 2) * 4 !== byteLength) return null;
  return {
    entries,
    bucketBits,
    directory: new Uint32Array(buffer, byteOffset + HEADER_WORDS * 4, buckets + 1),
    ordinals: new Uint32Array(buffer, byteOffset + (HEADER_WORDS + buckets + 1) * 4, entries),
    fingerprints: new Uint16Array(buffer, byteOffset + words * 4, entries),
  };
}

/** Whether the directory ascends to the number of entries: to be asked once, of untrusted bytes. */
export function isSoundKeyTable(table: KeyTable, ordinalCount: number): boolean {
  let before = 0;
  for (const end of table.directory) {
    if (end < before) return false;
    before = end;
  }
  return before === table.entries && table.ordinals.every((ordinal) => ordinal < ordinalCount);
}

/** Appends each ordinal filed under the hash. */
export function lookUp(table: KeyTable, hash: number, into: number[]): void {
  const { directory, fingerprints, ordinals } = table;
  const bucket = bucketOf(hash, table.bucketBits);
  const end = directory[bucket + 1] ?? 0;
  let at = directory[bucket] ?? 0;
  if (at >= end) return;
  const fingerprint = fingerprintOf(hash);
  for (; at < end; at++) {
    if (fingerprints[at] === fingerprint) into.push(ordinals[at] ?? 0);
  }
}
