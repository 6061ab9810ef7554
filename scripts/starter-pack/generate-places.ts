/**
 * `node scripts/starter-pack/generate-places.ts --cldr DIR --corpora DIR`: writes the record files
 * of places from the tables in `places/` and the Unicode CLDR. The files are committed, so that a
 * build needs neither; run it again after a change of the tables. `--cldr` is the CLDR's `common`
 * folder, `--corpora` the folder with `territory-qids.tsv`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  capitalRecords,
  countryRecords,
  governmentRecords,
  readCountries,
  readGovernments,
  territoryRecords,
} from './generate-countries.ts';
import { RECORDS_DIR } from './load-records.ts';
import { readCldr } from './read-cldr.ts';
import { type RecordLines, writeRecords } from './write-records.ts';

const { values } = parseArgs({ options: { cldr: { type: 'string' } } });
if (values.cldr === undefined) {
  console.error('usage: generate-places.ts --cldr DIR');
  process.exit(2);
}

/** The release that Debian ships; the CLDR's data files do not name it. */
const RELEASE = 'Unicode CLDR 41 2022-04';
const EDITORS = 'editors 2025-06';

const cldr = readCldr(values.cldr, RELEASE);
const countries = readCountries();

function write(name: string, source: string, records: readonly RecordLines[]): void {
  const comments = ['Written by generate-places.ts: change the tables in places/, not this file.'];
  writeFileSync(
    join(RECORDS_DIR, `${name}.txt`),
    writeRecords({ name, source, comments, records }),
  );
  console.log(`${records.length} records in ${name}.txt`);
}

write('places-countries', EDITORS, countryRecords(countries, cldr));
write('places-capitals', EDITORS, capitalRecords(countries, readGovernments()));
write('places-territories', EDITORS, territoryRecords(countries, cldr));
write('governments', EDITORS, governmentRecords(countries));
