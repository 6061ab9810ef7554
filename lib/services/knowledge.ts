/** What is known by name: the packaged pack, the installed ones, the reader's own names. */
import { packageFileReader, readPackageFile } from '../browser/package-files.ts';
import { appVersion, roomLeft } from '../browser/storage.ts';
import {
  combineSources,
  type EntitySource,
  type KnowledgeBase,
} from '../knowledge/knowledge-base.ts';
import { memorySource } from '../knowledge/memory-source.ts';
import {
  HEAD_LENGTH,
  type OpenPack,
  openPack,
  type PackError,
  readPackHead,
} from '../knowledge/pack-format.ts';
import { eachBy, packSource, type ReadBytes, type ReadRanges } from '../knowledge/pack-source.ts';
import type { Result } from '../model/result.ts';
import type { LibraryDatabase, PackagedFile, StoredPack } from '../store/database.ts';
import { keepPackagedFile, type NameRows, nameRows } from '../store/name-rows.ts';
import { rangesReaderOf, readerOf } from '../store/packs.ts';

/** The packaged starter pack, built from `scripts/starter-pack/records`. */
const STARTER_PACK = 'packs/starter.slpack';

/** Bytes of the packaged pack that are read at once: its index, with room to grow. */
const STARTER_INDEX = 768 * 1024;

/**
 * Opens what is known by name. Of records with one id the reader's own stands first, then the
 * pack installed last.
 * @throws when the packaged pack cannot be opened: the package is damaged
 */
export async function openKnowledge(rows: NameRows): Promise<KnowledgeBase> {
  const [starter, ...installed] = await Promise.all([
    openStarterPack(rows.packagedFiles),
    ...rows.packs.map(async (pack) => ({ pack, source: await openStoredPack(pack) })),
  ]);
  const sources = [starter.source];
  for (const { pack, source } of installed) {
    if (source) sources.push(source);
    else console.error(`sidelight: the pack ${pack.id} cannot be read and is left out`);
  }
  const own = rows.ownNames.map(({ entity }) => entity);
  if (own.length > 0) sources.push(memorySource(own));
  return combineSources(sources);
}

/** A pack that was opened, and where its records are had from. */
interface OpenedPack {
  readonly pack: OpenPack;
  readonly source: EntitySource;
}

/**
 * The pack that is part of the extension: its copy in the database, else the packaged file.
 * @throws when it cannot be opened: the package is damaged
 */
export async function openStarterPack(copies: readonly PackagedFile[]): Promise<OpenedPack> {
  const read = packageFileReader(STARTER_PACK);
  const copy = copies.find(isStarterPack);
  const opened = copy && (await openPackBlob(copy.file, STARTER_INDEX, read));
  if (opened) return opened;
  const pack = await openPackFile(read, STARTER_INDEX);
  if (!pack.ok) throw new Error(`the starter pack cannot be opened: ${pack.error}`);
  return { pack: pack.value, source: packSource(pack.value, eachBy(read)) };
}

function isStarterPack({ name, version }: PackagedFile): boolean {
  return name === STARTER_PACK && version === appVersion();
}

/** The copy saves time and nothing else: it takes none of the last room on the disk, bytes. */
const ROOM_FOR_COPY = 256 * 2 ** 20;

/**
 * Copies the packaged pack into the database where this version's is not there, or `anew`: a
 * package that is being worked on changes and keeps its version. Without a copy the packaged file
 * is read, so that a failure is no loss.
 */
export async function keepStarterPack(db: LibraryDatabase, anew: boolean): Promise<void> {
  try {
    const { packagedFiles } = await nameRows(db);
    if (!anew && packagedFiles.some(isStarterPack)) return;
    if (((await roomLeft()) ?? Number.POSITIVE_INFINITY) < ROOM_FOR_COPY) return;
    const file = new Blob([await readPackageFile(STARTER_PACK)]);
    await keepPackagedFile(db, { name: STARTER_PACK, version: appVersion(), file });
  } catch (error) {
    console.warn('sidelight: no copy of the packaged pack', error);
  }
}

/** Opens an installed pack: its index is read, its records stay on disk. Null when damaged. */
export async function openStoredPack({
  file,
  indexLength = HEAD_LENGTH,
}: StoredPack): Promise<EntitySource | null> {
  return (await openPackBlob(file, indexLength))?.source ?? null;
}

/**
 * `first` bytes are read at once: each read more is a way to the browser's process and back.
 * `instead` reads the same file elsewhere, when the browser loses the Blob later on.
 */
async function openPackBlob(
  file: Blob,
  first: number,
  instead?: ReadBytes,
): Promise<OpenedPack | null> {
  try {
    const read = readerOf(file);
    const pack = await openPackFile(read, first);
    if (!pack.ok || pack.value.head.fileLength !== file.size) return null;
    const ranges = rangesReaderOf(file);
    const other = instead && eachBy(instead);
    const both: ReadRanges = other ? (wanted) => ranges(wanted).catch(() => other(wanted)) : ranges;
    return { pack: pack.value, source: packSource(pack.value, both) };
  } catch {
    // The browser lost the file (NotReadableError): the other sources go on without it.
    return null;
  }
}

/** Reads what stands before the records; `first` bytes at once, the rest if there is more. */
async function openPackFile(read: ReadBytes, first: number): Promise<Result<OpenPack, PackError>> {
  const start = await read(0, first);
  const head = readPackHead(start);
  if (!head.ok) return head;
  const { indexLength } = head.value;
  const index = indexLength <= start.length ? start : await read(0, indexLength);
  // Views of words need a buffer of their own.
  const own = index.byteOffset === 0 ? index : index.slice();
  return openPack(own.buffer, head.value);
}
