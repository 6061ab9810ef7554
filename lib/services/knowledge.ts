import { readPackageFile } from '../browser/package-files.ts';
import { combineSources, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { memorySource } from '../knowledge/memory-source.ts';
import type { Entity } from '../model/knowledge.ts';

/** The packaged starter pack, built from `scripts/starter-pack/records`. */
const STARTER_PACK = 'packs/starter.json';

/** Opens what is known by name. */
export async function openKnowledge(): Promise<KnowledgeBase> {
  const bytes = await readPackageFile(STARTER_PACK);
  const entities = JSON.parse(new TextDecoder().decode(bytes)) as readonly Entity[];
  return combineSources([memorySource(entities)]);
}
