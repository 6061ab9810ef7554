import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../lib/analysis/unknown-names.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

/** Referents of the names in braces, all people. */
function referents(marked: string): string[] {
  const text = marked.replaceAll(/[{}]/g, '');
  let removed = 0;
  const names = [...marked.matchAll(/\{([^}]+)\}/g)].map((match) => {
    const start = match.index - removed;
    removed += 2;
    return { start, end: start + (match[1]?.length ?? 0), type: 'person' as const, score: 0.9 };
  });
  const analyzed = analyzeText(text, blocksOfPlainText(text), 'ru');
  return unknownNames(analyzed, [], names).map(({ referent }) => referent);
}

describe('unknownNames', () => {
  it.each([
    ['case forms', '{Богдан Кривенюк} и дом {Богдана Кривенюка}', 1],
    ['the family name alone', '{Богдан Кривенюк} пришёл. Дело {Кривенюка}.', 1],
    ['initials', '{Богдан Кривенюк} пришёл. {Б. Кривенюк} подписал.', 1],
    ['other initials', '{Богдан Кривенюк} пришёл. {С. Кривенюк} подписал.', 2],
    ['two people of one name', '{Богдан Кривенюк} и {Степан Кривенюк} спорят.', 2],
    ['two people, then the family name', '{Богдан Гай}, {Степан Гай}. {Гай} ушёл.', 3],
    ['a given name alone', '{Нодира Юсупова} победила. {Нодира} рада.', 1],
    ['the family name first', '{Вэй Цзялинь} сдался. {Вэй} ушёл.', 1],
    ['a family name with a hyphen', '{Лена Абер-Коул} ушла. Дело {Абер-Коул}.', 1],
    ['initials alone, then the family name', '{Е. П. Крутова} ушла. {Крутова} права.', 1],
    ['no family name', '{Раиса Тимофеевна Лыкова} ушла. {Раиса Тимофеевна} права.', 1],
    ['nobody in full', '{Кривенюк} пришёл. Дело {Кривенюка}.', 1],
  ])('%s', (_, text, people) => {
    expect(new Set(referents(text)).size).toBe(people);
  });

  it('leaves links where they stand', () => {
    const text = analyzeText('Лавров прибыл.', blocksOfPlainText('Лавров прибыл.'), 'ru');
    const names = [{ start: 0, end: 6, type: 'person' as const, score: 0.9 }];
    const [link] = unknownNames(text, [], names);
    expect(link?.entityId).toBeNull();
    expect(unknownNames(text, link ? [link] : [], names)).toEqual([]);
  });
});
