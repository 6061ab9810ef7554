/** What is known by name: the packaged pack, the installed ones, the reader's own names. */
import { packageFileReader } from '../browser/package-files.ts';
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
import { packSource, type ReadBytes } from '../knowledge/pack-source.ts';
import type { Result } from '../model/result.ts';
import type { LibraryDatabase, StoredPack } from '../store/database.ts';
import { listOwnNames } from '../store/own-names.ts';
import { listPacks, readerOf } from '../store/packs.ts';

/** The packaged starter pack, built from `scripts/starter-pack/records`. */
const STARTER_PACK = 'packs/starter.slpack';

/** Bytes of the packaged pack that are read at once: its index, with room to grow. */
const STARTER_INDEX = 768 * 1024;

/**
 * Opens what is known by name. Of records with one id the reader's own stands first, then the
 * pack installed last.
 * @throws when the packaged pack cannot be opened: the package is damaged
 */
export async function openKnowledge(db: LibraryDatabase): Promise<KnowledgeBase> {
  const [starter, installed, own] = await Promise.all([
    openStarterPack(),
    listPacks(db).then((packs) =>
      Promise.all(packs.map(async (pack) => ({ pack, source: await openStoredPack(pack) }))),
    ),
    listOwnNames(db),
  ]);
  const sources = [starter.source];
  for (const { pack, source } of installed) {
    if (source) sources.push(source);
    else console.error(`sidelight: the pack ${pack.id} cannot be read and is left out`);
  }
  if (own.length > 0) sources.push(memorySource(own.map(({ entity }) => entity)));
  return combineSources(sources);
}

/**
 * The pack that is part of the extension.
 * @throws when it cannot be opened: the package is damaged
 */
export async function openStarterPack(): Promise<{
  readonly pack: OpenPack;
  readonly source: EntitySource;
}> {
  const read = packageFileReader(STARTER_PACK);
  const pack = await openPackFile(read, STARTER_INDEX);
  if (!pack.ok) throw new Error(`the starter pack cannot be opened: ${pack.error}`);
  return { pack: pack.value, source: packSource(pack.value, read) };
}

/** Opens an installed pack: its index is read, its records stay on disk. Null when damaged. */
export async function openStoredPack({ file }: StoredPack): Promise<EntitySource | null> {
  try {
    const read = readerOf(file);
    const pack = await openPackFile(read, HEAD_LENGTH);
    return pack.ok && pack.value.head.fileLength === file.size
      ? packSource(pack.value, read)
      : null;
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
  return openPack(own.buffer);
}
