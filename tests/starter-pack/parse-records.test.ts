import { describe, expect, it } from 'vitest';
import { parseRecords } from '../../scripts/starter-pack/parse-records.ts';

const HEADER = 'file: sample\nsource: editors 2025-06\n\n';

const LAVROV = `# a comment
id: Q58217
type: person/politician
gender: m
ru: Сергей Лавров | Сергей Викторович Лавров
uk: Сергій Лавров
en: Sergey Lavrov | Sergei Lavrov
weak.ru: Виктор
family.en: Lavrov
fixed.en: Sergei Lavrov
forms.ru: Виктор = Виктора | Виктору
desc.ru: министр иностранных дел России
desc.uk: міністр закордонних справ Росії
desc.en: foreign minister of Russia
country: Q159
prior: 225
office: foreign-minister Q159 2004-03-09/
office: ambassador Q1065 1994/2004-03; ru=постпред при ООН | uk=постпред в ООН | en=envoy to the UN
fact: born 1950-03-21
fact: education @Q4305106
fact: population 1945 people 2020/ [Unicode CLDR 41 2022-04]
fact: note ru=раз | uk=два | en=three
related: Q159 sidelight:mid-rf
metonym: iso:RU-MOW
wiki.ru: Лавров, Сергей Викторович
`;

describe('parseRecords', () => {
  it('reads every key of a record', () => {
    const { records, problems } = parseRecords(HEADER + LAVROV, 'sample.txt');
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        file: 'sample.txt',
        line: 5,
        entity: {
          id: 'Q58217',
          type: 'person',
          kind: 'politician',
          gender: 'male',
          names: {
            ru: ['Сергей Лавров', 'Сергей Викторович Лавров'],
            uk: ['Сергій Лавров'],
            en: ['Sergey Lavrov', 'Sergei Lavrov'],
          },
          weakNames: { ru: ['Виктор'] },
          familyName: { en: 'Lavrov' },
          forms: { en: { 'Sergei Lavrov': 'fixed' }, ru: { Виктор: ['Виктора', 'Виктору'] } },
          description: {
            ru: 'министр иностранных дел России',
            uk: 'міністр закордонних справ Росії',
            en: 'foreign minister of Russia',
          },
          country: 'Q159',
          prior: 225,
          memberships: [
            { role: 'foreign-minister', of: 'Q159', start: '2004-03-09' },
            {
              role: 'ambassador',
              of: 'Q1065',
              start: '1994',
              end: '2004-03',
              label: { ru: 'постпред при ООН', uk: 'постпред в ООН', en: 'envoy to the UN' },
            },
          ],
          facts: [
            { property: 'born', value: { date: '1950-03-21' } },
            { property: 'education', value: { entity: 'Q4305106' } },
            {
              property: 'population',
              value: { number: 1945, unit: 'people' },
              start: '2020',
              source: { name: 'Unicode CLDR 41', asOf: '2022-04' },
            },
            { property: 'note', value: { text: { ru: 'раз', uk: 'два', en: 'three' } } },
          ],
          related: ['Q159', 'sidelight:mid-rf'],
          metonymOf: 'iso:RU-MOW',
          wikipedia: { ru: 'Лавров, Сергей Викторович' },
          source: { name: 'editors', asOf: '2025-06' },
        },
      },
    ]);
  });

  it.each([
    ['id: q5', 'id: "q5" is no id (Q…, iso:CC-SUB, sidelight:name)'],
    ['prior: 256', 'prior: must be 0 to 255'],
    ['type: planet', 'type: must be one of person, organization, place, event, product, other'],
    ['gender: male', 'gender: must be m or f'],
    ['ru: Киев | ', 'ru: an empty name between the bars'],
    ['colour: red', 'colour: no such key'],
    ['desc.fr: ville', 'desc.fr: no language "fr"'],
    ['office: head Q1 2020/2019', 'office: the end 2019 comes before the start 2020'],
    ['office: head Q1 today', 'office: "today" is no interval start/end'],
    ['fact: born 1950-02-30', 'fact: "1950-02-30" is a day no calendar has'],
    ['fact: born long ago', 'fact: "long ago" is no date, @id, number or ru=… | uk=… | en=…'],
    ['forms.ru: Киев', 'forms.ru: write "Name = form | form"'],
    ['just words', '"just words" is no "key: value" line'],
  ])('names the line of %s', (line, message) => {
    const { problems } = parseRecords(`${HEADER}${line}`, 'bad.txt');
    expect(problems[0]).toEqual({ file: 'bad.txt', line: 4, message });
  });

  it('reads on after a bad record and leaves that out', () => {
    const text = `${HEADER}id: Q1\nprior: 5\n\n${LAVROV}`;
    const { records, problems } = parseRecords(text, 'two.txt');
    expect(records.map(({ entity }) => entity.id)).toEqual(['Q58217']);
    expect(problems).toEqual([{ file: 'two.txt', line: 4, message: 'the record has no type' }]);
  });

  it('asks for a header', () => {
    const { problems } = parseRecords(LAVROV, 'none.txt');
    expect(problems[0]?.message).toContain('must be a header');
  });
});
