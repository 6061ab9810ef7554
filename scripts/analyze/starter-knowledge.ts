import { combineSources, type KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { openPack } from '../../lib/knowledge/pack-format.ts';
import { packSource, type ReadRanges } from '../../lib/knowledge/pack-source.ts';
import { compileStarterPack } from '../starter-pack/compile.ts';

/** The starter pack as the extension ships it. */
export function starterKnowledge(): KnowledgeBase {
  const file = compileStarterPack();
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
  const pack = openPack(bytes);
  if (!pack.ok) throw new Error(`the starter pack cannot be opened: ${pack.error}`);
  const read: ReadRanges = async (ranges) =>
    ranges.map(({ offset, length }) => new Uint8Array(bytes, offset, length));
  return combineSources([packSource(pack.value, read)]);
}
