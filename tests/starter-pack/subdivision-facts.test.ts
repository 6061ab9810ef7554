import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  readSubdivisionFacts,
  subdivisionFactLines,
  subdivisionFactProblems,
} from '../../scripts/starter-pack/subdivision-facts.ts';

const HEADER = 'code\tstart\tparent\tcapital\tru\tuk\ten\tend\tmore';
const ROW = 'FR-13\t1790-03-04\tFR-PAC\tQ23482';

/** The facts of a table that has these lines under its header. */
function factsOf(...lines: readonly string[]) {
  const path = join(mkdtempSync(join(tmpdir(), 'facts-')), 'subdivision-facts.tsv');
  writeFileSync(path, [HEADER, ...lines].join('\n'));
  return readSubdivisionFacts(path);
}

const idOf = (code: string) => (code === 'FR-PAC' ? 'Q15104' : `iso:${code}`);

function problemsOf(...lines: readonly string[]): string[] {
  const places = new Set(['iso:FR-13', 'Q15104', 'Q23482']);
  return subdivisionFactProblems(factsOf(...lines), idOf, new Set(['iso:FR-13']), places);
}

describe('subdivisionFactLines', () => {
  it('says since when, of which region and from where', () => {
    expect(subdivisionFactLines(factsOf(ROW).get('FR-13'), idOf)).toEqual([
      ['fact', 'founded 1790-03-04'],
      ['fact', ''],
      ['fact', 'region @Q15104'],
      ['fact', 'administrative-centre @Q23482'],
      ['fact', ''],
    ]);
  });

  it('says what else the row has to say', () => {
    const facts = factsOf('FR-13\t\t\t\t\t\t\t\trenamed 2025 // seats 58');
    expect(subdivisionFactLines(facts.get('FR-13'), idOf).slice(-2)).toEqual([
      ['fact', 'renamed 2025'],
      ['fact', 'seats 58'],
    ]);
  });

  it('has the centre in words where the pack does not have it', () => {
    const facts = factsOf('FR-04\t\tQ15104\t\tДинь\tДінь\tDigne');
    expect(subdivisionFactLines(facts.get('FR-04'), idOf)).toEqual([
      ['fact', ''],
      ['fact', ''],
      ['fact', 'region @Q15104'],
      ['fact', 'administrative-centre ru=Динь | uk=Дінь | en=Digne'],
      ['fact', ''],
    ]);
  });

  it('says until when it was there', () => {
    const facts = factsOf('MA-09\t1997\t\t\t\t\t\t2015');
    expect(subdivisionFactLines(facts.get('MA-09'), idOf)).toContainEqual([
      'fact',
      'dissolved 2015',
    ]);
  });

  it('says nothing of a subdivision that has no row', () => {
    expect(subdivisionFactLines(undefined, idOf)).toEqual([]);
  });
});

describe('subdivisionFactProblems', () => {
  it('finds nothing wrong with a row whose records are there', () => {
    expect(problemsOf(ROW)).toEqual([]);
  });

  it.each([
    ['FR-99\t1790', 'FR-99: no record has this code'],
    ['FR-13\t\tFR-XXX', 'FR-13: no parent "FR-XXX"'],
    ['FR-13\t\t\tQ1', 'FR-13: no place has the id "Q1"'],
    [
      'FR-13\t\t\tQ23482\tМарсель\tМарсель\tMarseille',
      'FR-13: the centre has both an id and words',
    ],
    ['FR-13\t\t\t\tМарсель\t\tMarseille', 'FR-13: the centre lacks a language'],
  ])('%j', (line, problem) => {
    expect(problemsOf(line)).toEqual([`subdivision-facts.tsv: ${problem}`]);
  });

  it('refuses a code that stands twice', () => {
    expect(() => factsOf(ROW, ROW)).toThrow('subdivision-facts.tsv: FR-13 twice');
  });
});
