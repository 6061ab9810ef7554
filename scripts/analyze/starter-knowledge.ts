import { combineSources, type KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { loadRecords } from '../starter-pack/load-records.ts';

/** The starter pack as the extension ships it, read from its sources. */
export function starterKnowledge(): KnowledgeBase {
  const { records } = loadRecords();
  return combineSources([memorySource(records.map(({ entity }) => entity))]);
}
