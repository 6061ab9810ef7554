import { join } from 'node:path';
import {
  capitalFactLines,
  type FactsByCode,
  landFactLines,
  ownDescription,
  withoutSurplus,
} from './country-facts.ts';
import { nameLines, SUBREGION_CORRECTIONS, SUBREGIONS } from './place-words.ts';
import type { Cldr } from './read-cldr.ts';
import { type Row, readTable } from './read-table.ts';
import type { RecordLines } from './write-records.ts';

/** A country as the tables know it, with the case forms that descriptions need. */
export interface Country {
  readonly code: string;
  readonly id: string;
  readonly prior: number;
  readonly row: Row;
  readonly capital: string;
}

const TABLES = join(import.meta.dirname, 'places');

/** Reads `places/countries.tsv`, the table written by hand. */
export function readCountries(): Country[] {
  return readTable(join(TABLES, 'countries.tsv')).map((row) => ({
    code: row('code'),
    id: row('id'),
    prior: Number(row('prior')),
    row,
    capital: row('capital id'),
  }));
}

/** The records of the countries, sorted by their Russian label. */
export function countryRecords(
  countries: readonly Country[],
  cldr: Cldr,
  facts: { readonly lands: FactsByCode; readonly capitals: FactsByCode },
): RecordLines[] {
  const memberships = readMemberships();
  return byLabel(countries).map(({ code, id, prior, row, capital }) => {
    const where = SUBREGIONS[SUBREGION_CORRECTIONS[code] ?? cldr.subregion.get(code) ?? ''];
    const land = facts.lands.get(code);
    const description = ownDescription(land);
    const hasCapital = capital !== '' && ownDescription(facts.capitals.get(code)) === undefined;
    return withoutSurplus([
      ['id', id],
      ['type', description ? 'place/territory' : 'place/country'],
      ...nameLines(row),
      ...(description ?? [
        ['desc.ru', `государство ${where?.ru ?? ''}`.trim()],
        ['desc.uk', `держава ${where?.uk ?? ''}`.trim()],
        ['desc.en', `country ${where?.en ?? ''}`.trim()],
      ]),
      ['prior', String(prior)],
      ...(memberships.get(code) ?? []).map((office) => ['office', office] as const),
      ['fact', hasCapital ? `capital @${capital}` : ''],
      ...factsFromCldr(code, cldr),
      ...landFactLines(land),
    ]);
  });
}

/** The records of the capitals that are no city states, sorted by their Russian label. */
export function capitalRecords(
  countries: readonly Country[],
  governments: ReadonlyMap<string, Government>,
  facts: FactsByCode,
): RecordLines[] {
  const capitals = countries.filter(({ capital }) => capital !== '');
  return capitals
    .toSorted((a, b) => compare(a.row('capital ru'), b.row('capital ru')))
    .map(({ code, id, prior, row, capital }) => [
      ['id', capital],
      ['type', 'place/capital'],
      ...nameLines((lang) => row(`capital ${lang}`), `, ${row('en').split(' | ')[0]}`),
      ...(ownDescription(facts.get(code)) ?? [
        ['desc.ru', `столица ${row('ru of')}`],
        ['desc.uk', `столиця ${row('uk of')}`],
        ['desc.en', `capital of ${row('en of')}`],
      ]),
      ['country', id],
      ['prior', String(capitalPrior(prior))],
      ...capitalFactLines(id, facts.get(code)),
      ['metonym', governments.get(code)?.id ?? id],
    ]);
}

/** A capital is named in about as many articles as its country, at some distance. */
const CAPITAL_SHARE = 0.94;

function capitalPrior(countryPrior: number): number {
  return Math.round(countryPrior * CAPITAL_SHARE);
}

/** The records of territories that are no states, sorted by their Russian label. */
export function territoryRecords(
  countries: readonly Country[],
  cldr: Cldr,
  facts: FactsByCode,
): RecordLines[] {
  const owners = new Map(countries.map((country) => [country.code, country]));
  const rows = readTable(join(TABLES, 'territories.tsv'));
  return rows
    .toSorted((a, b) => compare(a('ru'), b('ru')))
    .map((row) => {
      const owner = owners.get(row('owner'));
      return [
        ['id', row('id')],
        ['type', 'place/territory'],
        ...nameLines(row),
        ['desc.ru', owner ? `территория ${owner.row('ru of')}` : 'материк вокруг Южного полюса'],
        [
          'desc.uk',
          owner ? `територія ${owner.row('uk of')}` : 'материк навколо Південного полюса',
        ],
        [
          'desc.en',
          owner ? `territory of ${owner.row('en of')}` : 'continent around the South Pole',
        ],
        ['country', owner?.id ?? ''],
        ['prior', row('prior')],
        ...factsFromCldr(row('code'), cldr),
        ...landFactLines(facts.get(row('code'))),
      ];
    });
}

/** The records of the governments that news names by their capital, sorted by Russian label. */
export function governmentRecords(countries: readonly Country[]): RecordLines[] {
  const governments = readGovernments();
  return byLabel(countries.filter(({ code }) => governments.has(code))).map(
    ({ code, id, prior, row, capital }) => [
      ['id', governments.get(code)?.id ?? ''],
      ['type', 'organization/government'],
      [
        'ru',
        `Правительство ${row('ru of')} | Кабинет министров ${row('ru of')} | Кабмин ${row('ru of')}`,
      ],
      ['uk', `Уряд ${row('uk of')} | Кабінет міністрів ${row('uk of')} | Кабмін ${row('uk of')}`],
      ['en', `Government of ${row('en of')}`],
      ['weak.ru', 'Кабинет министров | Кабмин'],
      ['weak.uk', 'Кабінет міністрів | Кабмін'],
      ['desc.ru', `высший орган исполнительной власти ${row('ru of')}`],
      ['desc.uk', `вищий орган виконавчої влади ${row('uk of')}`],
      ['desc.en', `supreme executive authority of ${row('en of')}`],
      ['country', id],
      ['prior', String(Math.round(prior * GOVERNMENT_SHARE))],
      ...governmentFacts(id, capital, governments.get(code)),
    ],
  );
}

/** A government is named far more seldom than its country. */
const GOVERNMENT_SHARE = 0.75;

/** Where it sits and whose it is, and since when it exists if that is sure. */
function governmentFacts(
  country: string,
  capital: string,
  government: Government | undefined,
): RecordLines {
  const founded = government?.founded;
  return [
    ['fact', founded ? `founded ${founded}` : ''],
    ['fact', `headquarters @${government?.seat || capital}`],
    ['fact', `jurisdiction @${country}${government?.since ? ` ${government.since}/` : ''}`],
  ];
}

/** A government that has a record. */
export interface Government {
  readonly id: string;
  /** When it was founded; empty where that is not sure. */
  readonly founded: string;
  /** Since when it governs the state of today, where that is the surer date. */
  readonly since: string;
  /** Id of the city where it sits; empty if that is the capital. */
  readonly seat: string;
}

/** The governments that have a record, by country code. */
export function readGovernments(): Map<string, Government> {
  const rows = readTable(join(TABLES, 'governments.tsv'));
  return new Map(
    rows.map((row) => [
      row('code'),
      {
        id: row('id') || `sidelight:government-${row('code').toLowerCase()}`,
        founded: row('founded'),
        since: row('since'),
        seat: row('seat'),
      },
    ]),
  );
}

/** `office` values by country code. */
function readMemberships(): Map<string, string[]> {
  const offices = new Map<string, string[]>();
  for (const row of readTable(join(TABLES, 'memberships.tsv'))) {
    for (const member of row('members').split(' ')) {
      const [code = '', end = ''] = member.split('/');
      const office = `member ${row('organization')} ${row('start')}/${end}`;
      offices.set(code, [...(offices.get(code) ?? []), office]);
    }
  }
  return offices;
}

function factsFromCldr(code: string, cldr: Cldr): [string, string][] {
  const people = cldr.population.get(code);
  const texts = [
    ['currency', cldr.currency.get(code)],
    ['language', cldr.language.get(code)],
  ] as const;
  return [
    ...(people
      ? [['fact', `population ${people} people [${cldr.source}]`] as [string, string]]
      : []),
    ...texts.flatMap(([property, value]): [string, string][] =>
      value
        ? [
            [
              'fact',
              `${property} ru=${value.ru} | uk=${value.uk} | en=${value.en} [${cldr.source}]`,
            ],
          ]
        : [],
    ),
  ];
}

function byLabel(countries: readonly Country[]): Country[] {
  return countries.toSorted((a, b) => compare(a.row('ru'), b.row('ru')));
}

/** The order of record files: by Russian label, the same on every machine. */
export function compare(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

const COLLATOR = new Intl.Collator('ru');
