/** Zip files of any size, read by ranges. */
import type { ByteSource } from '../../browser/own-files.ts';
import {
  dataOffset,
  findDirectory,
  LOCAL_HEADER,
  readDirectory,
  unpack,
  ZIP_TAIL,
  type ZipEntry,
  type ZipError,
} from '../../exchange/zip/read-zip.ts';
import type { Result } from '../../model/result.ts';

/** A zip file with something in it begins with a local header. */
const ZIP_START = [0x50, 0x4b, 3, 4];

/** Whether a file is a zip file with something in it. */
export async function isZip(source: ByteSource): Promise<boolean> {
  const head = await source.read(0, ZIP_START.length);
  return ZIP_START.every((byte, at) => head[at] === byte);
}

/** The entries of an archive by their names. Nothing of them is read yet. */
export async function openZip(
  source: ByteSource,
): Promise<Result<ReadonlyMap<string, ZipEntry>, ZipError>> {
  if (!(await isZip(source))) return { ok: false, error: 'no-zip' };
  const tailLength = Math.min(source.size, ZIP_TAIL);
  const place = findDirectory(await source.read(source.size - tailLength, tailLength), source.size);
  if (!place.ok) return place;
  const { offset, length } = place.value;
  const directory = readDirectory(await source.read(offset, length), place.value);
  if (!directory.ok) return directory;
  return { ok: true, value: new Map(directory.value.map((entry) => [entry.name, entry])) };
}

/** The bytes of an entry, proved by its checksum. */
export async function readZipEntry(
  source: ByteSource,
  entry: ZipEntry,
): Promise<Result<Uint8Array, 'damaged'>> {
  const skip = dataOffset(await source.read(entry.offset, LOCAL_HEADER));
  if (skip === null || entry.offset + skip + entry.packedSize > source.size) {
    return { ok: false, error: 'damaged', detail: entry.name };
  }
  return unpack(await source.read(entry.offset + skip, entry.packedSize), entry);
}
