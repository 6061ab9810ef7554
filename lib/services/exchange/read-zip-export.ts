/** Exports that come as a zip: Omnivore's, and Pocket's (`part_….csv`). */
import type { ByteSource } from '../../browser/own-files.ts';
import { readForeign } from '../../exchange/read-foreign.ts';
import { joinPages } from '../../exchange/reading-lists/join-pages.ts';
import { OMNIVORE_LIST, readOmnivore } from '../../exchange/reading-lists/read-omnivore.ts';
import type { ZipEntry } from '../../exchange/zip/read-zip.ts';
import type { ForeignFile } from '../../model/exchange.ts';
import type { Result } from '../../model/result.ts';
import { decodeJson, decodeUtf8 } from '../../text/utf8.ts';
import { openZip, readZipEntry } from '../data/open-zip.ts';

/** Larger files are none of a reading list, bytes. */
export const MOST_LIST_BYTES = 100_000_000;

/** The file of a page's highlights in an export of Omnivore. */
const MARKED = /(?:^|\/)highlights\/([^/]+)\.md$/;
const TABLE = /\.csv$/i;

type Read = Result<ForeignFile, 'unknown' | 'too-large'>;

/** Reads an export as it comes; copies of pages in it (`content/…`) are not unpacked. */
export async function readZip(source: ByteSource): Promise<Read> {
  const opened = await openZip(source);
  if (!opened.ok) return { ok: false, error: 'unknown' };
  const entries = [...opened.value.values()];
  const lists = entries.filter(({ name }) => OMNIVORE_LIST.test(name));
  const [used, read] =
    lists.length > 0
      ? [[...lists, ...entries.filter(({ name }) => MARKED.test(name))], readOmnivoreFiles]
      : [entries.filter(({ name }) => TABLE.test(name)), readTables];
  if (used.reduce((sum, { size }) => sum + size, 0) > MOST_LIST_BYTES) {
    return { ok: false, error: 'too-large' };
  }
  const files = new Map<string, Uint8Array>();
  for (const entry of used) {
    const bytes = await readZipEntry(source, entry);
    // A list with holes would look like a whole one.
    if (!bytes.ok) return { ok: false, error: 'unknown' };
    files.set(entry.name, bytes.value);
  }
  return joined(read(used, files));
}

type Files = ReadonlyMap<string, Uint8Array>;

function readOmnivoreFiles(entries: readonly ZipEntry[], files: Files): readonly ForeignFile[] {
  const marked = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) {
    const slug = MARKED.exec(name)?.[1];
    if (slug !== undefined) marked.set(slug, bytes);
  }
  return entries.flatMap(({ name }) => {
    const list = files.get(name);
    if (!list || !OMNIVORE_LIST.test(name)) return [];
    const markdown = (slug: string) => decodeUtf8(marked.get(slug) ?? new Uint8Array());
    return readOmnivore(decodeJson(list), markdown) ?? [];
  });
}

function readTables(entries: readonly ZipEntry[], files: Files): readonly ForeignFile[] {
  return entries.flatMap(({ name }) => {
    const text = decodeUtf8(files.get(name) ?? new Uint8Array());
    const read = text === null ? null : readForeign(text, () => null);
    return read?.ok ? [read.value] : [];
  });
}

/** Of several programs the first; what others wrote beside it is not mixed in. */
function joined(files: readonly ForeignFile[]): Read {
  const [first] = files;
  if (!first) return { ok: false, error: 'unknown' };
  const own = files.filter(({ format }) => format === first.format);
  return {
    ok: true,
    value: {
      format: first.format,
      pages: joinPages(own.flatMap(({ pages }) => pages)),
      skipped: own.reduce((sum, { skipped }) => sum + skipped, 0),
      lost: [...new Set(own.flatMap(({ lost }) => lost))],
    },
  };
}
