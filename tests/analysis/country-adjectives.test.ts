import { describe, expect, it } from 'vitest';
import { countriesOf } from '../../lib/analysis/country-adjectives.ts';
import { findCandidates } from '../../lib/analysis/find-mentions.ts';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

/** The countries of which the words of a text speak, in order. */
async function countriesIn(lang: Lang, source: string, countries: readonly string[]) {
  const entities = countries.map(
    (name, index): Entity => ({
      id: `test:${index}`,
      type: 'place',
      kind: 'country',
      names: { [lang]: [name] },
      description: {},
      prior: 200,
    }),
  );
  const text = analyzeText(source, blocksOfPlainText(source), lang);
  const knowledge = combineSources([memorySource(entities)]);
  const found = findCandidates(text, knowledge.indexes);
  const records = await knowledge.load(found.refs);
  const named = countriesOf(found.adjectives, records, lang);
  return [...named.values()].map((id) => entities.find((one) => one.id === id)?.names[lang]?.[0]);
}

const RU: readonly (readonly [string, string])[] = [
  ['португальск', 'Португалия'],
  ['чилийск', 'Чили'],
  ['вьетнамск', 'Вьетнам'],
  ['исландск', 'Исландия'],
  ['эфиопск', 'Эфиопия'],
  ['кубинск', 'Куба'],
  ['марокканск', 'Марокко'],
  ['албанск', 'Албания'],
  ['ливийск', 'Ливия'],
  ['мексиканск', 'Мексика'],
];
const RU_ENDINGS = 'ий ого ому им ом ая ой ую ою ое ие их ими'.split(' ');

const UK: readonly (readonly [string, string])[] = [
  ['португальськ', 'Португалія'],
  ['чилійськ', 'Чилі'],
  ['в’єтнамськ', 'В’єтнам'],
  ['ісландськ', 'Ісландія'],
  ['ефіопськ', 'Ефіопія'],
  ['кубинськ', 'Куба'],
  ['марокканськ', 'Марокко'],
  ['албанськ', 'Албанія'],
  ['лівійськ', 'Лівія'],
  ['мексиканськ', 'Мексика'],
];
const UK_ENDINGS = 'ий ого ому им а ої ій у ою е і их ими'.split(' ');

describe('adjectives of countries', () => {
  it.each([
    ['ru', RU, RU_ENDINGS],
    ['uk', UK, UK_ENDINGS],
  ] as const)('speak of them in all their forms: %s', async (lang, adjectives, endings) => {
    const countries = adjectives.map(([, country]) => country);
    for (const [stem, country] of adjectives) {
      const forms = endings.map((ending) => stem + ending);
      const expected = forms.map(() => country);
      expect(await countriesIn(lang, forms.join(' '), countries)).toEqual(expected);
    }
  });

  it('may be two words, of which the last alone is another country or none', async () => {
    const countries = ['South Korea', 'North Korea', 'Sudan', 'South Sudan'];
    const source = 'A South Korean and a North Korean met Korean, Sudanese and South Sudanese men.';
    expect(await countriesIn('en', source, countries)).toEqual([
      'South Korea',
      'North Korea',
      'Sudan',
      'South Sudan',
    ]);
  });

  it('are others than words that begin alike', async () => {
    expect(await countriesIn('ru', 'кубики чилим албанист', ['Куба', 'Чили', 'Албания'])).toEqual(
      [],
    );
  });
});
