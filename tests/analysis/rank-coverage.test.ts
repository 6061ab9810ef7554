import { describe, expect, it } from 'vitest';
import { contentTerms, topTerms } from '../../lib/analysis/content-terms.ts';
import { type CoverageCandidate, rankCoverage } from '../../lib/analysis/rank-coverage.ts';
import type { EntityId } from '../../lib/model/knowledge.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

const LABELS: Readonly<Record<string, string>> = {
  Q159: 'Россия',
  Q30: 'США',
  Q71: 'Женева',
  Q7184: 'НАТО',
  Q183: 'Германия',
};

function terms(text: string) {
  return contentTerms(analyzeText(text, blocksOfPlainText(text, true), 'ru'));
}

function candidate(
  title: string,
  text: string,
  entityIds: readonly EntityId[],
  datePublished: string,
): CoverageCandidate {
  return {
    shelf: 'library',
    id: title,
    title,
    url: `https://news.example/${encodeURIComponent(title)}`,
    outlet: null,
    datePublished,
    entityIds,
    terms: topTerms(terms(`${title}\n${text}`), 100),
  };
}

const TALKS =
  'Делегации России и США обсудили в Женеве гарантии безопасности. Переговоры шли семь часов, стороны не договорились о расширении НАТО.';

const query = {
  datePublished: '2022-01-10T20:00:00+03:00',
  entities: (['Q159', 'Q30', 'Q71', 'Q7184'] as const).map((id) => ({
    id,
    label: LABELS[id] ?? '',
  })),
  terms: terms(`Россия и США провели переговоры в Женеве\n${TALKS}`),
};

const same = candidate(
  'Переговоры в Женеве закончились без прорыва',
  'Российская и американская делегации семь часов обсуждали гарантии безопасности и расширение НАТО.',
  ['Q159', 'Q30', 'Q71', 'Q7184'],
  '2022-01-10',
);
const older = candidate(
  'Россия передала США проекты договоров о гарантиях безопасности',
  'Москва предложила обсудить гарантии безопасности и отказ от расширения НАТО.',
  ['Q159', 'Q30', 'Q7184'],
  '2021-12-15',
);
const recipe = candidate(
  'Как сварить борщ',
  'Свёкла, капуста и говядина на двадцать минут.',
  [],
  '2022-01-10',
);
const gas = candidate(
  'Германия сократила закупки газа',
  'Импорт снизился на треть из-за тёплой зимы.',
  ['Q183', 'Q159'],
  '2022-01-10',
);

describe('rankCoverage', () => {
  it('puts the same event first, its background after it, and leaves the rest out', () => {
    const ranked = rankCoverage(query, [recipe, older, gas, same]);
    expect(ranked.map(({ title }) => title)).toEqual([same.title, older.title]);
  });

  it('says what is shared: names first, then words as this article has them', () => {
    const [first] = rankCoverage(query, [same, recipe, gas]);
    expect(first?.reasons[0]).toMatchObject({ code: 'same-names' });
    expect(first?.reasons[0]?.shared).toEqual(expect.arrayContaining(['США', 'Женева', 'НАТО']));
    expect(first?.reasons[1]?.code).toBe('same-words');
  });

  it('shows nothing rather than what shares one country', () => {
    expect(rankCoverage(query, [gas, recipe])).toEqual([]);
    expect(rankCoverage(query, [])).toEqual([]);
  });

  it('finds an article in another alphabet by its names and numbers', () => {
    const english =
      'US and Russia end talks in Geneva\nSergei Ryabkov and Wendy Sherman spoke for hours in Geneva about 1997 borders.';
    const russian =
      'Россия и США завершили переговоры в Женеве\nСергей Рябков и Уэнди Шерман часами говорили в Женеве о границах 1997 года.';
    const own = contentTerms(analyzeText(russian, blocksOfPlainText(russian, true), 'ru'));
    const theirs = contentTerms(analyzeText(english, blocksOfPlainText(english, true), 'en'));
    const foreign = { ...same, title: 'US and Russia', terms: topTerms(theirs, 100) };
    const [found] = rankCoverage({ ...query, terms: own }, [gas, recipe, foreign]);
    expect(found?.title).toBe('US and Russia');
    expect(found?.reasons).toContainEqual({ code: 'same-numbers', shared: ['1997'] });
    expect(found?.reasons[0]?.shared.join(' ')).toMatch(/Женев/);
  });

  it('finds a short item in another alphabet by what its words mean', () => {
    const english =
      'US and Russia end talks in Geneva\nDelegations discussed security for hours at the mission.';
    const theirs = contentTerms(analyzeText(english, blocksOfPlainText(english, true), 'en'));
    const entityIds = ['Q30', 'Q71'] as const;
    const item = { ...same, title: 'End', entityIds, terms: topTerms(theirs, 100) };
    const [found] = rankCoverage(query, [gas, recipe, item]);
    expect(found?.title).toBe('End');
    const words = found?.reasons.find(({ code }) => code === 'same-words')?.shared ?? [];
    expect(words.join(' ')).toMatch(/безопасност/i);
    // Meanings are wide: without the days they count for nothing.
    const [undated] = rankCoverage({ ...query, datePublished: null }, [gas, recipe, item]);
    expect(undated?.score ?? 0).toBeLessThan((found?.score ?? 0) * 0.7);
  });

  it('takes the same words a month later for another story', () => {
    const flood = (place: string) =>
      `Наводнение затопило дома, ${place} эвакуирует жителей. Спасатели вывозят людей на лодках, вода прибывает.`;
    const first = { ...query, entities: [], terms: terms(flood('Орск')) };
    const later = candidate('Наводнение', flood('Тулун'), [], '2022-02-20');
    expect(rankCoverage(first, [later, recipe, gas])).toEqual([]);
  });

  it('makes one item of copies of a text, the earliest, with who else has it', () => {
    const copy = (id: string, outlet: string, datePublished: string) => ({
      ...same,
      shelf: 'feeds' as const,
      id,
      outlet,
      datePublished,
    });
    const ranked = rankCoverage(query, [
      recipe,
      copy('late', 'Late', '2022-01-10T21:00:00+03:00'),
      copy('early', 'Early', '2022-01-10T19:10:00+03:00'),
      copy('undated', 'Undated', ''),
      { ...older, shelf: 'feeds' },
    ]);
    expect(ranked.map(({ storyId }) => storyId)).toEqual(['early', older.id]);
    expect(ranked[0]?.copies?.map(({ outlet }) => outlet)).toEqual(['Late', 'Undated']);
    expect(ranked[1]?.copies).toBeUndefined();
  });

  it('keeps copies on their own shelves: one is read here, the other is not', () => {
    const ranked = rankCoverage(query, [recipe, same, { ...same, shelf: 'feeds', id: 'feed' }]);
    expect(ranked.map(({ shelf }) => shelf).toSorted()).toEqual(['feeds', 'library']);
  });
});
