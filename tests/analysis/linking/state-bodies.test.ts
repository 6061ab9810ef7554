import { describe, expect, it } from 'vitest';
import { combineSources } from '../../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../../lib/knowledge/memory-source.ts';
import type { Entity } from '../../../lib/model/knowledge.ts';
import { analyzeArticle } from '../../../lib/pipeline.ts';
import { plainArticle } from '../../helpers/analyze.ts';

const country = (id: Entity['id'], ru: string, en: string): Entity => ({
  id,
  type: 'place',
  kind: 'country',
  names: { ru: [ru], en: [en] },
  description: {},
  prior: 230,
});
const ministry = (id: Entity['id'], of: Entity['id'], ru: string, prior: number): Entity => ({
  id,
  type: 'organization',
  kind: 'ministry',
  country: of,
  names: { ru: [ru] },
  weakNames: { ru: ['МИД'] },
  description: {},
  prior,
});
const KNOWN: readonly Entity[] = [
  country('own:usa', 'США', 'United States'),
  country('own:britain', 'Великобритания', 'United Kingdom'),
  country('own:france', 'Франция', 'France'),
  ministry('own:fco', 'own:britain', 'МИД Великобритании', 170),
  ministry('own:quai', 'own:france', 'МИД Франции', 175),
  {
    id: 'own:senate',
    type: 'organization',
    kind: 'parliament',
    country: 'own:usa',
    names: { ru: ['Сенат США'], en: ['United States Senate'] },
    weakNames: { ru: ['Сенат'], en: ['Senate'] },
    description: {},
    prior: 195,
  },
  {
    id: 'own:council',
    type: 'organization',
    kind: 'parliament',
    country: 'own:usa',
    names: { ru: ['Совет США'] },
    weakNames: { ru: ['Совет'] },
    description: {},
    prior: 195,
  },
];
const knowledge = combineSources([memorySource(KNOWN)]);

async function bodies(text: string): Promise<(string | null)[]> {
  const { links } = await analyzeArticle(plainArticle(text, '2021-07-15'), knowledge);
  return links.filter(({ type }) => type === 'organization').map(({ entityId }) => entityId);
}

const ABOUT_USA = 'В США подвели итоги года. Власти США довольны, а бюджет США вырос.';

describe('bodies that several countries have under one name', () => {
  it('are those of the country that the article is about', async () => {
    expect(await bodies(`${ABOUT_USA} Закон одобрил Сенат.`)).toEqual(['own:senate']);
  });

  it('are nobody’s where the article is about several countries, or another', async () => {
    const abroad = 'Из Франции в Великобританию летят через Францию. Закон одобрил Сенат.';
    expect(await bodies(abroad)).toEqual([]);
    expect(
      await bodies(
        `${ABOUT_USA} Франция и Великобритания, как и Франция, ждут. Закон одобрил Сенат.`,
      ),
    ).toEqual([]);
  });

  it('are those of the adjective before them', async () => {
    expect(await bodies('Об этом сообщил британский МИД.')).toEqual(['own:fco']);
    expect(await bodies('Об этом сообщил французский МИД.')).toEqual(['own:quai']);
    expect(await bodies(`${ABOUT_USA} Закон одобрил французский Сенат.`)).toEqual([]);
  });

  it('are no bodies where the capital may be the sentence’s', async () => {
    const text = `${ABOUT_USA} Совет старейшин закрыт.`;
    expect(await bodies(text)).toEqual([]);
    expect(await bodies(`${ABOUT_USA} Закон одобрил Совет.`)).toEqual(['own:council']);
  });
});
