/**
 * Builds the starter pack from its records: `npm run pack:starter -- FILE`. The build of the
 * extension does the same by itself. The same records give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { encodePack } from '../../lib/knowledge/pack-format.ts';
import { loadRecords } from './load-records.ts';

/** @throws when a record cannot be read: a pack with holes is not shipped */
export function compileStarterPack(): Uint8Array {
  const { records, problems } = loadRecords();
  const [first] = problems;
  if (first) throw new Error(`${problems.length} bad records, the first: ${JSON.stringify(first)}`);
  const newest =
    records
      .map(({ entity }) => entity.source?.asOf ?? '')
      .sort()
      .at(-1) ?? '';
  return encodePack(
    {
      id: 'starter',
      title: 'Sidelight starter pack',
      version: newest,
      created: newest,
      sources: [
        { name: 'Sidelight editors', license: 'MIT' },
        { name: 'Unicode CLDR 41', license: 'Unicode-DFS-2016', url: 'https://cldr.unicode.org' },
      ],
    },
    records.map(({ entity }) => entity),
  );
}

if (basename(process.argv[1] ?? '') === basename(import.meta.filename)) {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error('Usage: npm run pack:starter -- FILE');
    process.exit(2);
  }
  const pack = compileStarterPack();
  writeFileSync(file, pack);
  console.log(`${file}: ${pack.length} bytes`);
}
