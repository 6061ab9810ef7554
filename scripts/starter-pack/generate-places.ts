/**
 * `node scripts/starter-pack/generate-places.ts --cldr DIR --corpora DIR`: writes the record files
 * of places from the tables in `places/` and the Unicode CLDR. The files are committed, so that a
 * build needs neither; run it again after a change of the tables. `--cldr` is the CLDR's `common`
 * folder, `--corpora` the folder with `territory-qids.tsv`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cityFactProblems } from './city-facts.ts';
import { readCapitalFacts, readLandFacts } from './country-facts.ts';
import { cityNames, cityRecords, inhabitedRegions } from './generate-cities.ts';
import {
  capitalRecords,
  countryRecords,
  governmentRecords,
  readCountries,
  readGovernments,
  territoryRecords,
} from './generate-countries.ts';
import { readSubdivisionIds, regionRecords, subdivisionRecords } from './generate-subdivisions.ts';
import { RECORDS_DIR } from './load-records.ts';
import { readCldr } from './read-cldr.ts';
import { idsOf, readSubdivisionFacts, subdivisionFactProblems } from './subdivision-facts.ts';
import { type RecordLines, writeRecords } from './write-records.ts';

const { values } = parseArgs({
  options: { cldr: { type: 'string' }, corpora: { type: 'string' } },
});
if (values.cldr === undefined || values.corpora === undefined) {
  console.error('usage: generate-places.ts --cldr DIR --corpora DIR');
  process.exit(2);
}

/** The release that Debian ships; the CLDR's data files do not name it. */
const RELEASE = 'Unicode CLDR 41 2022-04';
const EDITORS = 'editors 2025-06';

const cldr = readCldr(values.cldr, RELEASE);
const countries = readCountries();
const idOf = readSubdivisionIds(values.corpora);

function write(name: string, source: string, records: readonly RecordLines[]): void {
  const comments = ['Written by generate-places.ts: change the tables in places/, not this file.'];
  writeFileSync(
    join(RECORDS_DIR, `${name}.txt`),
    writeRecords({ name, source, comments, records }),
  );
  console.log(`${records.length} records in ${name}.txt`);
}

/** Ids of the lands and regions written by hand: Transylvania, Darfur, the West Bank. */
function worldIds(): string[] {
  const text = readFileSync(join(RECORDS_DIR, 'places-world.txt'), 'utf8');
  return Array.from(text.matchAll(/^id: (\S+)$/gm), ([, id = '']) => id);
}

const facts = readSubdivisionFacts();
const lands = readLandFacts();
const capitals = readCapitalFacts();
const regions = regionRecords(countries, idOf, facts);
const subdivisions = subdivisionRecords(countries, cldr, idOf, {
  cities: cityNames(countries),
  inhabited: inhabitedRegions(),
  facts,
});

const places = {
  'places-countries': countryRecords(countries, cldr, { lands, capitals }),
  'places-capitals': capitalRecords(countries, readGovernments(), capitals),
  'places-territories': territoryRecords(countries, cldr, lands),
  'places-regions': regions,
  'places-subdivisions': subdivisions,
  'places-cities': cityRecords(countries, idOf),
};

const placeIds = new Set([...idsOf(Object.values(places).flat()), ...worldIds()]);
const problems = [
  ...subdivisionFactProblems(facts, idOf, new Set(idsOf([...regions, ...subdivisions])), placeIds),
  ...cityFactProblems(places['places-cities'], placeIds),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

for (const [name, records] of Object.entries(places)) write(name, EDITORS, records);
write('governments', EDITORS, governmentRecords(countries));
