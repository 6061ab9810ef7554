import { expect, it } from 'vitest';
import {
  capitalFactLines,
  landFactLines,
  ownDescription,
  withoutSurplus,
} from '../../scripts/starter-pack/country-facts.ts';

const rowOf =
  (cells: Record<string, string>) =>
  (column: string): string =>
    cells[column] ?? '';

const stated = (lines: readonly (readonly [string, string])[]): string[] =>
  lines.flatMap(([key, value]) => (key === 'fact' && value !== '' ? [value] : []));

it('says of a capital since when it is one, and what else its row says', () => {
  const row = rowOf({
    since: '1918-03-12',
    mentioned: '1147',
    population: '13010112@2021',
    more: 'founded 1147 // note ru=а | uk=б | en=c 1980/1980',
  });
  expect(stated(capitalFactLines('Q159', row))).toEqual([
    'capital-of @Q159 1918-03-12/',
    'first-mentioned 1147',
    'population 13010112 people 2021/2021',
    'founded 1147',
    'note ru=а | uk=б | en=c 1980/1980',
  ]);
  expect(stated(capitalFactLines('Q159', rowOf({})))).toEqual(['capital-of @Q159']);
  expect(stated(capitalFactLines('Q159', undefined))).toEqual(['capital-of @Q159']);
});

it('describes what governs a country but is no capital as its row does', () => {
  const row = rowOf({ 'desc ru': 'а', 'desc uk': 'б', 'desc en': 'c', population: '1@2017' });
  expect(ownDescription(row)).toEqual([
    ['desc.ru', 'а'],
    ['desc.uk', 'б'],
    ['desc.en', 'c'],
  ]);
  expect(stated(capitalFactLines('Q219060', row))).toEqual(['population 1 people 2017/2017']);
  expect(ownDescription(rowOf({}))).toBeUndefined();
  expect(ownDescription(undefined)).toBeUndefined();
});

it('says of a land what its row says', () => {
  expect(landFactLines(undefined)).toEqual([]);
  expect(landFactLines(rowOf({ facts: 'area 14000000 km2', related: 'Q1 Q2' }))).toEqual([
    ['fact', 'area 14000000 km2'],
    ['related', 'Q1 Q2'],
  ]);
});

it('leaves out the last facts where a land has more than eight with its memberships', () => {
  const offices = Array.from({ length: 7 }, (_, i) => ['office', `member Q${i + 1}`] as const);
  const facts = ['', 'capital @Q649', 'population 1 people'].map((one) => ['fact', one] as const);
  const lines = withoutSurplus([['id', 'Q159'], ...offices, ...facts, ['related', 'Q1']]);
  expect(stated(lines)).toEqual(['capital @Q649']);
  expect(lines.at(-1)).toEqual(['related', 'Q1']);
});
