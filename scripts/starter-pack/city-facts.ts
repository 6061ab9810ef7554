import { FieldError } from './parse-fields.ts';
import type { Row } from './read-table.ts';
import { idsOf } from './subdivision-facts.ts';
import { furtherFacts, type RecordLines } from './write-records.ts';

/** A region written as an id of its own: a city-state, a land of `places-world.txt`. */
const IS_ID = /^(?:Q\d|sidelight:)/;

/** What a row of `cities.tsv` says: in which region the city lies, since when, and more. */
export function cityFactLines(row: Row, idOf: (code: string) => string): RecordLines {
  const region = row('region');
  const since = (property: string, cell: string) => cell && `${property} ${past(cell)}`;
  const facts = [
    region && `region @${IS_ID.test(region) ? region : idOf(`${row('country')}-${region}`)}`,
    since('founded', row('founded')),
    since('first-mentioned', row('mentioned')),
    since('city-status', row('city since')),
  ];
  return [...facts.map((fact) => ['fact', fact] as const), ...furtherFacts(row('fact'))];
}

/**
 * A time in the past as a fact's value: a date of our era as it is, its year in four figures
 * (`862`), else in words: `331 BC`, `7th c.`, `7th c. BC`.
 */
export function past(cell: string): string {
  const [, number = '', days = ''] = /^(\d{1,4})((?:-\d{2}){0,2})$/.exec(cell) ?? [];
  if (number !== '') return `${number.padStart(4, '0')}${days}`;
  const [, year = '', century = '', before] =
    /^(?:(\d+)|(\d+)(?:st|nd|rd|th) c\.)( BC)?$/.exec(cell) ?? [];
  if (century === '' && !(year !== '' && before)) {
    throw new FieldError(`"${cell}" is no time: 862, 1703-05-27, 331 BC, 7th c., 7th c. BC`);
  }
  const era = before ? { ru: ' до н. э.', uk: ' до н. е.', en: ' BC' } : { ru: '', uk: '', en: '' };
  const words = century
    ? {
        ru: `${roman(century)} век`,
        uk: `${roman(century)} століття`,
        en: `${ordinal(cell)} century`,
      }
    : { ru: `${year} год`, uk: `${year} рік`, en: year };
  return `ru=${words.ru}${era.ru} | uk=${words.uk}${era.uk} | en=${words.en}${era.en}`;
}

function ordinal(cell: string): string {
  return cell.split(' ')[0] ?? '';
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A century's number as Russian and Ukrainian write it: XVII. */
function roman(number: string): string {
  let left = Number(number);
  let written = '';
  for (const [letters, value] of ROMAN) {
    while (left >= value) {
      written += letters;
      left -= value;
    }
  }
  return written;
}

/** Cities whose region no place has as its id, in words for the table's writers. */
export function cityFactProblems(
  cities: readonly RecordLines[],
  places: ReadonlySet<string>,
): string[] {
  return cities.flatMap((lines) =>
    lines.flatMap(([key, value]) => {
      const [, region] = (key === 'fact' && /^region @(\S+)$/.exec(value)) || [];
      if (region === undefined || places.has(region)) return [];
      return [`cities.tsv: ${idsOf([lines]).join()}: no place has the id "${region}"`];
    }),
  );
}
