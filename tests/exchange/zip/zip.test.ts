import { deflateSync, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  dataOffset,
  findDirectory,
  LOCAL_HEADER,
  readDirectory,
  unpack,
  type ZipEntry,
} from '../../../lib/exchange/zip/read-zip.ts';
import { ZipWriter } from '../../../lib/exchange/zip/write-zip.ts';

const FILES = { 'a/один.txt': 'перший', 'b.txt': 'x'.repeat(100_000), 'empty.txt': '' };

function archive(files: Readonly<Record<string, string>>): Uint8Array {
  const zip = new ZipWriter(Date.UTC(2026, 0, 2));
  const chunks = Object.entries(files).flatMap(([name, text]) => [
    ...zip.add(name, new TextEncoder().encode(text)),
  ]);
  return new Uint8Array(Buffer.concat([...chunks, ...zip.end()]));
}

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const place = findDirectory(bytes, bytes.length);
  if (!place.ok) throw new Error(place.error);
  const { offset, length } = place.value;
  const entries = readDirectory(bytes.subarray(offset, offset + length), place.value);
  if (!entries.ok) throw new Error(entries.error);
  return entries.value;
}

describe('zip files', () => {
  it('are read as written, by us and by others', () => {
    const bytes = archive(FILES);
    const ours = entriesOf(bytes).map((entry) => {
      const skip = dataOffset(bytes.subarray(entry.offset, entry.offset + LOCAL_HEADER)) ?? 0;
      const from = entry.offset + skip;
      const unpacked = unpack(bytes.subarray(from, from + entry.packedSize), entry);
      return [entry.name, unpacked.ok ? new TextDecoder().decode(unpacked.value) : unpacked.error];
    });
    expect(Object.fromEntries(ours)).toEqual(FILES);
    const theirs = Object.entries(unzipSync(bytes));
    expect(theirs.map(([name, one]) => [name, new TextDecoder().decode(one)])).toEqual(
      Object.entries(FILES),
    );
  });

  it('of a moment that the format does not know are written all the same', () => {
    expect(new ZipWriter(0).add('a', new Uint8Array(1)).length).toBeGreaterThan(0);
  });

  it('are refused when anything is missing at the end', () => {
    const bytes = archive(FILES);
    expect(findDirectory(bytes.subarray(0, -1), bytes.length - 1)).toMatchObject({ ok: false });
    expect(findDirectory(bytes.subarray(0, 250), 250)).toMatchObject({ error: 'truncated' });
  });

  it('are refused when a byte of them has changed', () => {
    const bytes = archive({ 'a.txt': 'x'.repeat(50) });
    const [entry] = entriesOf(bytes);
    if (!entry) throw new Error('no entry');
    const skip = dataOffset(bytes.subarray(entry.offset)) ?? 0;
    const packed = bytes.slice(entry.offset + skip, entry.offset + skip + entry.packedSize);
    packed[1] = (packed[1] ?? 0) ^ 1;
    expect(unpack(packed, entry).ok).toBe(false);
  });

  it('are not unpacked beyond the size that they name', () => {
    const packed = deflateSync(new Uint8Array(64_000_000), { level: 9 });
    const entry = {
      name: 'bomb',
      method: 'deflated',
      packedSize: packed.length,
      crc: 0,
      offset: 0,
    } as const;
    expect(unpack(packed, { ...entry, size: 1000 })).toMatchObject({
      error: 'damaged',
      detail: 'bomb: larger than it says',
    });
    expect(unpack(packed.subarray(0, 500), { ...entry, size: 64_000_000 }).ok).toBe(false);
  });
});
