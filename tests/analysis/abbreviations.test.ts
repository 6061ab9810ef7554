import { describe, expect, it } from 'vitest';
import { areInitials, areLetters } from '../../lib/analysis/abbreviations/letters-match.ts';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { plainArticle } from '../helpers/analyze.ts';

const body = (id: string, names: Entity['names']): Entity => ({
  id: `own:${id}`,
  type: 'organization',
  names,
  description: {},
  prior: 150,
});
const knowledge = combineSources([
  memorySource([
    body('iaea', {
      en: ['International Atomic Energy Agency'],
      ru: ['МАГАТЭ', 'Международное агентство атомной энергии'],
    }),
    body('mid', { ru: ['Министерство иностранных дел Польши'] }),
    body('akp', { uk: ['Партія справедливості та розвитку', 'ПСР'] }),
  ]),
]);

/** The surfaces of each referent that several mentions share, or that begins with `name:`. */
async function groups(text: string): Promise<string[][]> {
  const { links } = await analyzeArticle(plainArticle(`Заголовок\n${text}`), knowledge);
  const byReferent = new Map<string, string[]>();
  for (const { referent, surface } of links) {
    byReferent.set(referent, [...(byReferent.get(referent) ?? []), surface]);
  }
  return [...byReferent.values()];
}

const NONE: ReadonlySet<string> = new Set();

describe('letters of an abbreviation in a name', () => {
  it('are initials, words of no meaning left out', () => {
    expect(areInitials('ici', ['institute', 'of', 'coastal', 'ice'], new Set(['of']))).toBe(true);
    expect(areInitials('ooi', ['organisation', 'of', 'ice'], new Set(['of']))).toBe(true);
    expect(areInitials('ici', ['institute', 'of', 'coastal', 'ice'], NONE)).toBe(false);
  });

  it('or stand within its words, one at least in each', () => {
    const words = ['международное', 'агентство', 'по', 'атомной', 'энергии'];
    expect(areLetters('магатэ', words, new Set(['по']))).toBe(true);
    expect(areLetters('магатэ', [...words, 'сегодня'], new Set(['по']))).toBe(false);
    expect(areLetters('магат', words, new Set(['по']))).toBe(false);
  });

  it('are laid out once, however many ways there are', () => {
    const start = performance.now();
    expect(areLetters(`${'а'.repeat(38)}б`, Array(12).fill('а'.repeat(30)), NONE)).toBe(false);
    expect(areInitials(`${'а'.repeat(9)}б`, Array(60).fill('а'), new Set(['а']))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a short form that the article explains is what is written out', () => {
  it.each([
    ['Приморский институт морского льда (ПИМЛ) открыл базу. Учёные ПИМЛа зимуют там.', 3],
    ['Северный союз рыбаков (далее — Союз) просит снизить пошлину. Устав Союза принят.', 3],
    ['Перевірку почав Комітет нагляду за картоплею, скорочено — КНК. У КНК мовчать.', 3],
    ['Проти Громадська спілка «Вільні пасічники» (ГС «ВП»). У ГС «ВП» обурені.', 3],
    ["The Institute of Coastal Ice (“ICI”) opened a base. ICI's staff will winter there.", 3],
    ['It was opened by the Potato Inspection Board, or PIB. A day later PIB denied it.', 3],
    ['The Marlow Trust Fund (hereinafter the Fund) pays. Ask the Fund.', 3],
    ['At noon IBT (Institute of Better Toast) replied, and IBT was right.', 3],
  ])('%s', async (text, times) => {
    const together = await groups(text);
    expect(together.map(({ length }) => length)).toContain(times);
  });

  it('takes the entity of the name in full, whatever the letters mean elsewhere', async () => {
    const text = 'Министерство иностранных дел Польши (МИД) молчит. МИД ответит.';
    expect(await groups(text)).toEqual([['Министерство иностранных дел Польши', 'МИД', 'МИД']]);
    const { links } = await analyzeArticle(plainArticle(`Заголовок\n${text}`), knowledge);
    expect(links.map(({ entityId }) => entityId)).toEqual(['own:mid', 'own:mid', 'own:mid']);
    expect(links[2]?.why).toEqual([
      { code: 'expanded', weight: 6, detail: 'Министерство иностранных дел Польши' },
    ]);
  });

  it('does not link what the letters mean elsewhere', async () => {
    const text = 'Мито просить знизити Північна спілка рибалок (ПСР). Лист ПСРу повернули.';
    const { links } = await analyzeArticle(plainArticle(`Заголовок\n${text}`), knowledge);
    expect(links.map(({ entityId }) => entityId)).toEqual([null, null, null]);
  });

  it('is nothing known where a common noun is written out', async () => {
    const tell = (words: string): Promise<string[][]> =>
      groups(`Інститут оплатив ${words} (ПСР). Звіт про ПСР уже здали.`);
    expect(await tell('польову сезонну роботу')).toEqual([]);
    expect(await tell('польово-сезонну роботу')).toEqual([]);
    expect(await tell('партію справедливості та розвитку')).toEqual([['ПСР', 'ПСР']]);
  });

  it('takes the entity of the letters for a name in full that the packs do not know', async () => {
    const text = 'Международное агентство атомной техники и энергии (МАГАТЭ) ждёт. МАГАТЭ молчит.';
    const { links } = await analyzeArticle(plainArticle(`Заголовок\n${text}`), knowledge);
    expect(links.map(({ entityId }) => entityId)).toEqual(['own:iaea', 'own:iaea', 'own:iaea']);
  });
});

describe('what is no name, or no short form', () => {
  it.each([
    'Искусственный интеллект (ИИ) растёт.',
    'Рост валового внутреннего продукта (ВВП) замедлился.',
    'Он приехал (ВВП не дождался).',
    'It was cold, or BBQ weather.',
  ])('%s', async (text) => {
    expect(await groups(text)).toEqual([]);
  });
});
