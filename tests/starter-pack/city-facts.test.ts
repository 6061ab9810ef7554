import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cityFactLines, cityFactProblems, past } from '../../scripts/starter-pack/city-facts.ts';
import { FieldError } from '../../scripts/starter-pack/parse-fields.ts';
import { type Row, readTable } from '../../scripts/starter-pack/read-table.ts';

const HEADER = 'country\tregion\tfounded\tmentioned\tcity since\tfact';
const idOf = (code: string) => `iso:${code}`;

function rowOf(line: string): Row {
  const path = join(mkdtempSync(join(tmpdir(), 'cities-')), 'cities.tsv');
  writeFileSync(path, `${HEADER}\n${line}\n`);
  const [row] = readTable(path);
  if (row === undefined) throw new Error('no row');
  return row;
}

const factsOf = (line: string) =>
  cityFactLines(rowOf(line), idOf).flatMap(([, fact]) => (fact ? [fact] : []));

describe('cityFactLines', () => {
  it('says where a city lies, since when it is one and what else there is to say', () => {
    expect(
      factsOf('PL\t10\t\t1332\t1423\trenamed 1940 // note ru=а | uk=б | en=c 1945/1945'),
    ).toEqual([
      'region @iso:PL-10',
      'first-mentioned 1332',
      'city-status 1423',
      'renamed 1940',
      'note ru=а | uk=б | en=c 1945/1945',
    ]);
  });

  it('takes an id for a region that has no code', () => {
    expect(factsOf('RU\tQ656\t1704\t\t\t')).toEqual(['region @Q656', 'founded 1704']);
    expect(factsOf('SE\tsidelight:place-gotland\t\t\t\t')).toEqual([
      'region @sidelight:place-gotland',
    ]);
  });
});

describe('past', () => {
  it('writes years of our era in four figures', () => {
    expect(past('862')).toBe('0862');
    expect(past('1703-05-27')).toBe('1703-05-27');
  });

  it('says centuries and years before our era in words', () => {
    expect(past('331 BC')).toBe('ru=331 год до н. э. | uk=331 рік до н. е. | en=331 BC');
    expect(past('9th c.')).toBe('ru=IX век | uk=IX століття | en=9th century');
    expect(past('14th c. BC')).toBe(
      'ru=XIV век до н. э. | uk=XIV століття до н. е. | en=14th century BC',
    );
  });

  it('refuses what is no time', () => {
    expect(() => past('long ago')).toThrow(FieldError);
    expect(() => past('331-05 BC')).toThrow(FieldError);
  });
});

it('names the cities whose region is no place', () => {
  const city = [['id', 'Q649'], ...cityFactLines(rowOf('RU\tXX\t\t\t\t'), idOf)] as const;
  expect(cityFactProblems([city], new Set(['iso:RU-MOS']))).toEqual([
    'cities.tsv: Q649: no place has the id "iso:RU-XX"',
  ]);
  expect(cityFactProblems([city], new Set(['iso:RU-XX']))).toEqual([]);
});
