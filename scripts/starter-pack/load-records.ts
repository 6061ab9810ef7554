import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedRecords, parseRecords } from './parse-records.ts';

/** The folder of the starter pack's record files. */
export const RECORDS_DIR = join(import.meta.dirname, 'records');

/** Reads every record file of a folder, in the order of their names. */
export function loadRecords(folder: string = RECORDS_DIR): ParsedRecords {
  const parsed = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => parseRecords(readFileSync(join(folder, name), 'utf8'), name));
  return {
    records: parsed.flatMap(({ records }) => records),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}
