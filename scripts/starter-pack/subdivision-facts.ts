import { join } from 'node:path';
import { WRITTEN_LANGS } from './place-words.ts';
import { type Row, readTable } from './read-table.ts';
import { furtherFacts, type RecordLines } from './write-records.ts';

const PATH = join(import.meta.dirname, 'places', 'subdivision-facts.tsv');

/** What `places/subdivision-facts.tsv` says of a subdivision, by its code (`FR-13`). */
export type SubdivisionFacts = ReadonlyMap<string, Row>;

/** Reads the table; a code may stand once only. */
export function readSubdivisionFacts(path = PATH): SubdivisionFacts {
  const facts = new Map<string, Row>();
  for (const row of readTable(path)) {
    if (facts.has(row('code'))) throw new Error(`subdivision-facts.tsv: ${row('code')} twice`);
    facts.set(row('code'), row);
  }
  return facts;
}

/** The facts of one row: since when, until when, part of which region, run from where, and more. */
export function subdivisionFactLines(
  row: Row | undefined,
  idOf: (code: string) => string,
): RecordLines {
  if (row === undefined) return [];
  const parent = row('parent');
  return [
    ['fact', row('start') && `founded ${row('start')}`],
    ['fact', row('end') && `dissolved ${row('end')}`],
    ['fact', parent && `region @${parentId(parent, idOf)}`],
    ['fact', centreFact(row('capital'), row)],
    ...furtherFacts(row('more')),
  ];
}

/** The centre as a record's id, else in words, `ru=… | uk=… | en=…`; empty if neither is given. */
function centreFact(capital: string, words: Row): string {
  if (capital !== '') return `administrative-centre @${capital}`;
  const names = WRITTEN_LANGS.filter((lang) => words(lang)).map((lang) => `${lang}=${words(lang)}`);
  return names.length === 0 ? '' : `administrative-centre ${names.join(' | ')}`;
}

/** A parent is a code (`FR-IDF`, which has the id that codes have) or an id. */
function parentId(parent: string, idOf: (code: string) => string): string {
  return /^[A-Z]{2}-/.test(parent) ? idOf(parent) : parent;
}

/**
 * What is wrong with the table, in words for its writers: rows of which no record is written,
 * parents and centres that no place has as its id, centres given in two ways or not in all
 * languages.
 */
export function subdivisionFactProblems(
  facts: SubdivisionFacts,
  idOf: (code: string) => string,
  subdivisions: ReadonlySet<string>,
  places: ReadonlySet<string>,
): string[] {
  return [...facts].flatMap(([code, row]) => {
    const [parent, capital] = [row('parent'), row('capital')];
    const words = WRITTEN_LANGS.filter((lang) => row(lang)).length;
    return [
      ...(subdivisions.has(idOf(code)) ? [] : ['no record has this code']),
      ...(parent === '' || places.has(parentId(parent, idOf)) ? [] : [`no parent "${parent}"`]),
      ...(capital === '' || places.has(capital) ? [] : [`no place has the id "${capital}"`]),
      ...(capital !== '' && words > 0 ? ['the centre has both an id and words'] : []),
      ...(words > 0 && words < WRITTEN_LANGS.length ? ['the centre lacks a language'] : []),
    ].map((problem) => `subdivision-facts.tsv: ${code}: ${problem}`);
  });
}

/** The ids of records as they are written. */
export function idsOf(records: readonly RecordLines[]): string[] {
  return records.flatMap((lines) => lines.flatMap(([key, value]) => (key === 'id' ? [value] : [])));
}
