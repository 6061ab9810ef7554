import { join } from 'node:path';
import { cityFactLines } from './city-facts.ts';
import { type Country, compare } from './generate-countries.ts';
import type { SubdivisionIds } from './generate-subdivisions.ts';
import { nameLines } from './place-words.ts';
import { type Row, readTable, splitNames } from './read-table.ts';
import type { RecordLines } from './write-records.ts';

const PATH = join(import.meta.dirname, 'places', 'cities.tsv');

/**
 * Prior of a city in a country of middling weight, by class: A known the world over, B a
 * metropolis or a place of long-lasting news, C a large city, D a city, E a city seldom named. A small letter: not a city, whatever its fame.
 */
const CLASS_PRIOR: Readonly<Record<string, number>> = { A: 195, B: 165, C: 135, D: 110, E: 90 };

/** The country weight at which a class has its prior, and how much of the difference counts. */
const MIDDLING = 180;
const COUNTRY_INFLUENCE = 0.3;

/** Country codes with the Russian and English names of cities that have a record: `TR Бурса`. */
export function cityNames(countries: readonly Country[]): Set<string> {
  const capitals = countries.flatMap(({ code, row }) =>
    namesOf(row('capital ru'), row('capital en')).map((name) => `${code} ${name}`),
  );
  const cities = readTable(PATH).flatMap((row) =>
    namesOf(row('ru'), row('en')).map((name) => `${row('country')} ${name}`),
  );
  return new Set([...capitals, ...cities]);
}

/** Codes of the regions that cities lie in: `TR-16`. */
export function inhabitedRegions(): Set<string> {
  return new Set(readTable(PATH).map((row) => `${row('country')}-${row('region')}`));
}

function namesOf(...cells: readonly string[]): string[] {
  return cells.flatMap((cell) => splitNames(cell).names.replace(/^!/, '').split(' | '));
}

/** Records of the cities of `places/cities.tsv`, sorted by country and Russian label. */
export function cityRecords(countries: readonly Country[], idOf: SubdivisionIds): RecordLines[] {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const territories = new Map(
    readTable(join(import.meta.dirname, 'places', 'territories.tsv')).map((row) => [
      row('code'),
      row,
    ]),
  );
  return readTable(PATH)
    .toSorted(
      (a, b) =>
        compare(a('country'), b('country')) || compare(firstName(a('ru')), firstName(b('ru'))),
    )
    .map((row) => {
      const code = row('country');
      const owner = byCode.get(code) ?? byCode.get(territories.get(code)?.('owner') ?? '');
      if (owner === undefined) throw new Error(`cities.tsv: no country "${code}"`);
      if (isNoCity(row) && `${row('ru')}${row('uk')}`.includes('!')) {
        throw new Error(`cities.tsv: ${row('ru')} is no city: write "село …" instead of "!"`);
      }
      return [
        ['id', row('id') || `sidelight:city-${code.toLowerCase()}-${slug(firstName(row('en')))}`],
        ['type', 'place/city'],
        ...nameLines(row, `, ${owner.row('en').split(' | ')[0]}`),
        ['desc.ru', `${settlement(row).ru} ${owner.row('ru in')}`],
        ['desc.uk', `${settlement(row).uk} ${owner.row('uk in')}`],
        ['desc.en', `${settlement(row).en} in ${owner.row('en of')}`],
        ['country', owner.id],
        ['prior', String(prior(row, owner))],
        ['fact', `country @${owner.id}`],
        ...cityFactLines(row, idOf),
      ];
    });
}

/** A small letter marks towns, settlements and villages: no more is said than is known. */
function isNoCity(row: Row): boolean {
  return /[a-z]/.test(row('class'));
}

function settlement(row: Row): { ru: string; uk: string; en: string } {
  return isNoCity(row)
    ? { ru: 'населённый пункт', uk: 'населений пункт', en: 'town' }
    : { ru: 'город', uk: 'місто', en: 'city' };
}

function prior(row: Row, country: Country): number {
  const own = CLASS_PRIOR[row('class').toUpperCase()];
  if (own === undefined) throw new Error(`cities.tsv: ${row('ru')} has no class`);
  const shifted = own + (country.prior - MIDDLING) * COUNTRY_INFLUENCE;
  return Math.round(Math.min(225, Math.max(30, shifted)));
}

function firstName(cell: string): string {
  return (splitNames(cell).names.split(' | ')[0] ?? '').replace(/^!/, '');
}

/** The part of an id that names the city: Latin letters and figures without marks. */
function slug(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
