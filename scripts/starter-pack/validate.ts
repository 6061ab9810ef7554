/**
 * `npm run pack:check [-- --corpora DIR]`: checks the starter pack's record files and prints what
 * is wrong and where. With `--corpora`, Wikidata ids are compared with the lists that stand there.
 * Exits with 1 when something must be mended.
 */
import { parseArgs } from 'node:util';
import { checkIds } from './check-ids.ts';
import { loadRecords } from './load-records.ts';
import type { RecordProblem } from './parse-records.ts';
import { validateRecords } from './validate-records.ts';

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, verbose: { type: 'boolean', short: 'v' } },
});

const { records, problems } = loadRecords();
const validation = validateRecords(records);
const errors = [...problems, ...validation.problems];

function print(title: string, list: readonly RecordProblem[]): void {
  console.log(`${title}: ${list.length}`);
  for (const { file, line, message } of list) console.log(`  records/${file}:${line} ${message}`);
}

const counts = new Map<string, number>();
for (const { entity } of records) counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
const byType = [...counts].map(([type, count]) => `${count} ${type}`);
console.log(`${records.length} records: ${byType.join(', ')}`);
print('problems', errors);
print('ids without a record', validation.unresolved);
print('names shared at like priors', validation.sharedNames);
print('records that say too little or too much', validation.unbalanced);

let failed = errors.length + validation.unbalanced.length > 0;
if (values.corpora !== undefined) {
  const ids = checkIds(records, values.corpora);
  print('ids that the lists name otherwise', ids.conflicts);
  console.log(`ids confirmed: ${ids.confirmed}; in no list: ${ids.unconfirmed.length}`);
  if (values.verbose) {
    for (const { file, line, entity } of ids.unconfirmed) {
      console.log(`  records/${file}:${line} ${entity.id} ${entity.names.ru?.[0]}`);
    }
  }
  failed ||= ids.conflicts.length > 0;
}
process.exitCode = failed ? 1 : 0;
