import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileStarterPack } from '../../scripts/starter-pack/compile.ts';
import { loadRecords } from '../../scripts/starter-pack/load-records.ts';
import { parseRecords } from '../../scripts/starter-pack/parse-records.ts';
import { validateRecords } from '../../scripts/starter-pack/validate-records.ts';

const CITY = {
  id: 'Q1',
  type: 'place/city',
  ru: 'Город',
  uk: 'Місто',
  en: 'Town',
  'desc.ru': 'город',
  'desc.uk': 'місто',
  'desc.en': 'town',
  prior: '100',
};

/** The validation of cities that differ from the model city in the given lines. */
function validate(...changes: readonly Readonly<Record<string, string | undefined>>[]) {
  const blocks = changes.map((change) =>
    Object.entries({ ...CITY, ...change })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n'),
  );
  const text = ['file: cities\nsource: editors 2025-06', ...blocks].join('\n\n');
  const { records, problems } = parseRecords(text, 'cities.txt');
  expect(problems).toEqual([]);
  return validateRecords(records);
}

describe('validateRecords', () => {
  it('passes a sound record', () => {
    expect(validate({})).toMatchObject({ problems: [], unresolved: [], sharedNames: [] });
  });

  it.each([
    [{ uk: undefined }, 'no name in uk'],
    [{ 'desc.en': undefined }, 'no description in en'],
    [{ 'desc.ru': 'д'.repeat(81) }, 'desc.ru has 81 characters'],
    [{ 'desc.ru': 'город в Польше.' }, 'desc.ru ends in a full stop'],
    [{ 'desc.en': 'town in iso:UA-05' }, 'desc.en has an id in its words'],
    [{ ru: 'Кrаков' }, 'ru: "Кrаков" mixes Latin and Cyrillic in one word'],
    [{ en: 'Town | Town' }, 'en: "Town" stands twice'],
    [{ 'fixed.ru': 'Село' }, 'ru: forms are given for "Село", which is no name of it'],
    [{ office: 'tsar Q1' }, 'no role key "tsar"'],
    [{ gender: 'm' }, 'gender on a non-person'],
    [{ type: 'person' }, 'a person without gender'],
    [{ fact: 'note ru=да | en=yes' }, 'the words of note have no uk='],
    [
      { fact: 'note ru=да | uk=так | en=yes 1976' },
      'the words of note end in a date: write 1976/1976',
    ],
    [{ fact: 'born 1955', office: 'head Q1 1950/' }, 'head since 1950, born 1955'],
    [{ fact: 'died 1955', office: 'head Q1 1950/' }, 'head has no end, died 1955'],
    [{ fact: 'died 1955', office: 'head Q1 1950/1956' }, 'head until 1956, died 1955'],
  ])('finds the fault in %o', (change, message) => {
    expect(validate(change).problems.map((problem) => problem.message)).toContain(`Q1: ${message}`);
  });

  it('lets a description end in an abbreviation', () => {
    expect(validate({ 'desc.ru': 'город в XIX в.' }).problems).toEqual([]);
  });

  it('lets words end in a year that all of them say', () => {
    const fact = 'note ru=в 2016 и 2020 годах | uk=у 2016 і 2020 роках | en=in 2016 and 2020';
    expect(validate({ fact }).problems).toEqual([]);
  });

  it('finds an id that stands twice', () => {
    const { problems } = validate({}, { ru: 'Другой', uk: 'Інше', en: 'Other' });
    expect(problems.map(({ message }) => message)).toEqual([
      'Q1: this id stands already in cities.txt:4',
    ]);
  });

  it('lists ids that no record has', () => {
    const { unresolved } = validate({ country: 'Q2', related: 'Q1 Q2', metonym: 'Q3' });
    expect(unresolved.map(({ message }) => message)).toEqual([
      'Q1: refers to Q2, which no record has',
      'Q1: refers to Q3, which no record has',
    ]);
  });

  it('lists shared names, unless the priors or the countries tell them apart', () => {
    const other = { id: 'Q2', uk: 'Інше', en: 'Other' };
    expect(validate({}, other).sharedNames).toHaveLength(1);
    expect(validate({}, { ...other, prior: '90' }).sharedNames).toEqual([]);
    expect(validate({}, { ...other, country: 'Q1' }).sharedNames).toEqual([]);
  });

  it('lists records that say too little or too much, or of nothing but themselves', () => {
    const unbalanced = (...facts: readonly string[]): string[] => {
      const { records } = parseRecords(
        ['file: cities', 'source: editors 2025-06', '']
          .concat(
            Object.entries(CITY).map(([key, value]) => `${key}: ${value}`),
            facts,
          )
          .join('\n'),
        'cities.txt',
      );
      return validateRecords(records).unbalanced.map(({ message }) => message);
    };
    expect(unbalanced()).toEqual([
      'Q1: says 0 facts, 2 are the least',
      'Q1: refers to no other record',
    ]);
    expect(unbalanced('fact: founded 1240', 'fact: country @Q2')).toEqual([]);
    expect(unbalanced('fact: country @Q2', ...Array(8).fill('fact: population 9 people'))).toEqual([
      'Q1: says 9 facts, 8 are the most',
    ]);
  });
});

describe("the starter pack's records", () => {
  const { records, problems } = loadRecords();
  const validation = validateRecords(records);

  it('read without a problem and pass every check', () => {
    expect([...problems, ...validation.problems]).toEqual([]);
  });

  it('say each two to eight facts and belong to others', () => {
    expect(validation.unbalanced).toEqual([]);
  });

  it('leave out the day of birth of people seldom in the news', () => {
    const days = records.flatMap(({ entity: { id, prior, facts = [] } }) =>
      facts.flatMap(({ property, value }) =>
        property === 'born' && 'date' in value && /-..-/.test(value.date) ? [{ id, prior }] : [],
      ),
    );
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter(({ prior }) => prior < 130)).toEqual([]);
  });

  it('share no name at like priors', () => {
    expect(validation.sharedNames).toEqual([]);
  });

  it('know places and core entities enough', () => {
    const places = records.filter(({ entity }) => entity.type === 'place');
    expect(places.length).toBeGreaterThanOrEqual(4500);
    expect(records.length - places.length).toBeGreaterThanOrEqual(1500);
  });

  it('fit into the budget of the package', { timeout: 60_000 }, () => {
    const budget = 1_500_000;
    expect(gzipSync(compileStarterPack(), { level: 9 }).length).toBeLessThanOrEqual(budget);
  });
});
