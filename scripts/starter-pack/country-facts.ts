import { join } from 'node:path';
import { WRITTEN_LANGS } from './place-words.ts';
import { type Row, readTable } from './read-table.ts';
import { furtherFacts, type RecordLines } from './write-records.ts';

const TABLES = join(import.meta.dirname, 'places');

/** What a table of facts says, by the code of a country or territory. */
export type FactsByCode = ReadonlyMap<string, Row>;

/** Facts and memberships that a record has at most: more is no longer read. */
const MOST = 8;

/** Reads `places/capital-facts.tsv`. */
export function readCapitalFacts(): FactsByCode {
  return readFacts('capital-facts.tsv');
}

/** Reads `places/land-facts.tsv`. */
export function readLandFacts(): FactsByCode {
  return readFacts('land-facts.tsv');
}

/** Reads a table of facts; a code may stand once only. */
function readFacts(name: string): FactsByCode {
  const facts = new Map<string, Row>();
  for (const row of readTable(join(TABLES, name))) {
    if (facts.has(row('code'))) throw new Error(`${name}: ${row('code')} twice`);
    facts.set(row('code'), row);
  }
  return facts;
}

/** The facts of a capital: since when it is one, its beginnings, its people and what happened. */
export function capitalFactLines(country: string, row: Row | undefined): RecordLines {
  if (row === undefined) return [['fact', `capital-of @${country}`]];
  const isCapital = ownDescription(row) === undefined;
  const [since, founded, mentioned] = [row('since'), row('founded'), row('mentioned')];
  const [people, year] = row('population').split('@');
  return [
    ['fact', isCapital ? `capital-of @${country}${since && ` ${since}/`}` : ''],
    ['fact', founded && `founded ${founded}`],
    ['fact', mentioned && `first-mentioned ${mentioned}`],
    ['fact', people ? `population ${people} people ${year}/${year}` : ''],
    ...furtherFacts(row('more')),
  ];
}

/** The facts of a country or territory that stand in its table, and what it is related to. */
export function landFactLines(row: Row | undefined): RecordLines {
  return row === undefined ? [] : [...furtherFacts(row('facts')), ['related', row('related')]];
}

/**
 * The description that a row of facts gives in place of the usual one, if any: of a land that is no
 * state by common consent, of a city that governs but is no capital.
 */
export function ownDescription(row: Row | undefined): RecordLines | undefined {
  if (row === undefined || row('desc ru') === '') return undefined;
  return WRITTEN_LANGS.map((lang) => [`desc.${lang}`, row(`desc ${lang}`)] as const);
}

/** The lines without the last facts where memberships and facts together are too many. */
export function withoutSurplus(lines: RecordLines): RecordLines {
  let room = MOST - lines.filter(([key, value]) => key === 'office' && value !== '').length;
  return lines.filter(([key, value]) => key !== 'fact' || (value !== '' && room-- > 0));
}
