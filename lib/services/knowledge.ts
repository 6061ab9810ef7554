/** What is known by name: the packaged pack, the installed ones, the reader's own names. */
import { readPackageFile } from '../browser/package-files.ts';
import {
  combineSources,
  type EntitySource,
  type KnowledgeBase,
} from '../knowledge/knowledge-base.ts';
import { memorySource } from '../knowledge/memory-source.ts';
import { HEAD_LENGTH, type OpenPack, openPack, readPackHead } from '../knowledge/pack-format.ts';
import { packSource } from '../knowledge/pack-source.ts';
import type { LibraryDatabase, StoredPack } from '../store/database.ts';
import { listOwnNames } from '../store/own-names.ts';
import { listPacks, readerOf } from '../store/packs.ts';

/** The packaged starter pack, built from `scripts/starter-pack/records`. */
const STARTER_PACK = 'packs/starter.slpack';

/**
 * Opens what is known by name. Of records with one id the reader's own stands first, then the
 * pack installed last.
 * @throws when the packaged pack cannot be opened: the package is damaged
 */
export async function openKnowledge(db: LibraryDatabase): Promise<KnowledgeBase> {
  const [starter, installed, own] = await Promise.all([
    openStarterPack(),
    listPacks(db),
    listOwnNames(db),
  ]);
  const sources = [starter.source];
  const opened = await Promise.all(installed.map(openStoredPack));
  for (const [index, pack] of installed.entries()) {
    const source = opened[index];
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
  const file = await readPackageFile(STARTER_PACK);
  const pack = openPack(file);
  if (!pack.ok) throw new Error(`the starter pack cannot be opened: ${pack.error}`);
  const read = async (offset: number, length: number): Promise<Uint8Array> =>
    new Uint8Array(file, offset, length);
  return { pack: pack.value, source: packSource(pack.value, read) };
}

/** Opens an installed pack: its index is read, its records stay on disk. Null when damaged. */
export async function openStoredPack({ file }: StoredPack): Promise<EntitySource | null> {
  try {
    const read = readerOf(file);
    const head = readPackHead(await read(0, HEAD_LENGTH));
    if (!head.ok || head.value.fileLength !== file.size) return null;
    const pack = openPack(await file.slice(0, head.value.indexLength).arrayBuffer());
    return pack.ok ? packSource(pack.value, read) : null;
  } catch {
    // The browser lost the file (NotReadableError): the other sources go on without it.
    return null;
  }
}
