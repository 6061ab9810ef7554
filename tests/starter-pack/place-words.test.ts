import { describe, expect, it } from 'vitest';
import { parseRecords } from '../../scripts/starter-pack/parse-records.ts';
import { nameLines } from '../../scripts/starter-pack/place-words.ts';
import { splitNames } from '../../scripts/starter-pack/read-table.ts';
import { writeRecords } from '../../scripts/starter-pack/write-records.ts';

/** A row of a table with the given cells. */
function row(cells: Readonly<Record<string, string>>) {
  return (column: string) => cells[column] ?? '';
}

describe('splitNames', () => {
  it('parts sure names from weak ones', () => {
    expect(splitNames('США | Штаты | ~Америка')).toEqual({
      names: 'США | Штаты',
      weak: 'Америка',
    });
  });
});

describe('nameLines', () => {
  it('guards a name that is an ordinary word', () => {
    const lines = nameLines(row({ ru: '!Шахты', uk: '!Шахти', en: 'Shakhty' }), ', Russia');
    expect(lines.filter(([, value]) => value !== '')).toEqual([
      ['ru', 'город Шахты'],
      ['weak.ru', 'Шахты'],
      ['uk', 'місто Шахти'],
      ['weak.uk', 'Шахти'],
      ['en', 'Shakhty'],
    ]);
  });

  it('puts the country after an English one', () => {
    const lines = nameLines(row({ ru: 'Сплит', uk: 'Спліт', en: '!Split' }), ', Croatia');
    expect(lines.slice(-2)).toEqual([
      ['en', 'Split, Croatia'],
      ['weak.en', 'Split'],
    ]);
  });
});

describe('writeRecords', () => {
  it('writes what parseRecords reads', () => {
    const text = writeRecords({
      name: 'places',
      source: 'Unicode CLDR 41 2022-04',
      comments: ['a comment'],
      records: [
        [
          ['id', 'Q1'],
          ['type', 'place/city'],
          ['ru', 'Город'],
          ['country', ''],
          ['prior', '5'],
        ],
      ],
    });
    const { records, problems } = parseRecords(text, 'places.txt');
    expect(problems).toEqual([]);
    expect(records.map(({ entity }) => entity)).toEqual([
      {
        id: 'Q1',
        type: 'place',
        kind: 'city',
        names: { ru: ['Город'] },
        description: {},
        prior: 5,
        source: { name: 'Unicode CLDR 41', asOf: '2022-04' },
      },
    ]);
  });
});
