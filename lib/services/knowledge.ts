import { readPackageFile } from '../browser/package-files.ts';
import { combineSources, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { openPack } from '../knowledge/pack-format.ts';
import { packSource } from '../knowledge/pack-source.ts';

/** The packaged starter pack, built from `scripts/starter-pack/records`. */
const STARTER_PACK = 'packs/starter.slpack';

/**
 * Opens what is known by name.
 * @throws when the packaged pack cannot be opened: the package is damaged
 */
export async function openKnowledge(): Promise<KnowledgeBase> {
  const file = await readPackageFile(STARTER_PACK);
  const pack = openPack(file);
  if (!pack.ok) throw new Error(`the starter pack cannot be opened: ${pack.error}`);
  const read = async (offset: number, length: number): Promise<Uint8Array> =>
    new Uint8Array(file, offset, length);
  return combineSources([packSource(pack.value, read)]);
}
