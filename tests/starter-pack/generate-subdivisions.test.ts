import { expect, it } from 'vitest';
import {
  correctedNames,
  type KnownOfSubdivisions,
  subdivisionRecords,
} from '../../scripts/starter-pack/generate-subdivisions.ts';
import type { Cldr } from '../../scripts/starter-pack/read-cldr.ts';

const CLDR: Cldr = {
  source: 'Unicode CLDR of this test',
  population: new Map(),
  currency: new Map(),
  language: new Map(),
  subregion: new Map(),
  subdivisions: new Map([['GB', ['GBENG']]]),
  parts: new Map([['GBENG', ['GBPTE', 'GBGRE']]]),
  subdivisionNames: new Map([
    ['GBENG', { ru: 'Англия', uk: 'Англія', en: 'England' }],
    ['GBPTE', { ru: 'Питерборо', uk: 'Пітерборо', en: 'Peter' }],
    ['GBGRE', { ru: 'Гринвич', uk: 'Гринвіч', en: 'Greenwich' }],
  ]),
};

const BRITAIN = { code: 'GB', id: 'Q145', prior: 230, row: () => '', capital: '' };

const NOTHING: KnownOfSubdivisions = { cities: new Set(), inhabited: new Set(), facts: new Map() };

const namesOf = (): readonly string[] =>
  subdivisionRecords([BRITAIN], CLDR, (code) => `iso:${code}`, NOTHING)
    .flat()
    .filter(([key]) => key === 'en')
    .map(([, name]) => name);

it('puts names right that the CLDR has wrong, each time places are generated', () => {
  expect(correctedNames().get('GBPTE')).toEqual({ en: 'City of Peterborough' });
  expect(namesOf()).toContain('City of Peterborough');
  expect(namesOf()).not.toContain('Peter');
});

it('leaves out what has a record of its own', () => {
  expect(namesOf()).not.toContain('Greenwich');
});

it('says by its code of which level a subdivision is', () => {
  const france = { code: 'FR', id: 'Q142', prior: 230, row: () => '', capital: '' };
  const cldr: Cldr = {
    ...CLDR,
    subdivisions: new Map([['FR', ['FRIDF', 'FR13']]]),
    subdivisionNames: new Map([
      ['FRIDF', { ru: 'Иль-де-Франс', uk: 'Іль-де-Франс', en: 'Ile-de-France' }],
      ['FR13', { ru: 'Буш-дю-Рон', uk: 'Буш-дю-Рон', en: 'Bouches-du-Rhone' }],
    ]),
  };
  const descriptions = subdivisionRecords([france], cldr, (code) => `iso:${code}`, NOTHING)
    .flat()
    .filter(([key]) => key === 'desc.en')
    .map(([, words]) => words.trim());
  expect(descriptions).toEqual(['department of', 'region of']);
});

it('says of a subdivision what the table of facts says of its code', () => {
  const cells: Record<string, string> = { start: '1998-04-01', parent: 'GB-ENG' };
  const facts = new Map([['GB-PTE', (column: string) => cells[column] ?? '']]);
  const lines = subdivisionRecords([BRITAIN], CLDR, (code) => `iso:${code}`, {
    ...NOTHING,
    facts,
  });
  expect(lines.flat()).toContainEqual(['fact', 'founded 1998-04-01']);
  expect(lines.flat()).toContainEqual(['fact', 'region @iso:GB-ENG']);
});

it('does not say the kind twice where the town has the same name', () => {
  const guinea = { code: 'GN', id: 'Q1006', prior: 90, row: () => '', capital: '' };
  const cldr: Cldr = {
    ...CLDR,
    subdivisions: new Map([['GN', ['GNB']]]),
    subdivisionNames: new Map([['GNB', { ru: 'Боке', uk: 'Боке', en: 'Boké' }]]),
  };
  const known = { cities: new Set(['GN Boké']), inhabited: new Set(['GN-B']), facts: new Map() };
  const lines = subdivisionRecords([guinea], cldr, (code) => `iso:${code}`, known).flat();
  expect(lines).toContainEqual(['en', 'Boké Region']);
  expect(lines).toContainEqual(['weak.en', 'Boké']);
});

it('knows of a country that is seldom in the news only the regions of known cities', () => {
  const guinea = { code: 'GN', id: 'Q1006', prior: 90, row: () => '', capital: '' };
  const cldr: Cldr = {
    ...CLDR,
    subdivisions: new Map([['GN', ['GNB', 'GNL']]]),
    subdivisionNames: new Map([
      ['GNB', { ru: 'Боке', uk: 'Боке', en: 'Boké' }],
      ['GNL', { ru: 'Лабе', uk: 'Лабе', en: 'Labé' }],
    ]),
  };
  const idsWith = (inhabited: ReadonlySet<string>): readonly string[] =>
    subdivisionRecords([guinea], cldr, (code) => `iso:${code}`, { ...NOTHING, inhabited })
      .flat()
      .filter(([key]) => key === 'id')
      .map(([, id]) => id);
  expect(idsWith(new Set())).toEqual([]);
  expect(idsWith(new Set(['GN-L']))).toEqual(['iso:GN-L']);
});
