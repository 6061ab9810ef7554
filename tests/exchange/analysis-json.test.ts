import { describe, expect, it } from 'vitest';
import { analysisJson } from '../../lib/exchange/analysis-json.ts';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { plainArticle } from '../helpers/analyze.ts';

const minister = (id: string, name: string): Entity => ({
  id: `own:${id}`,
  type: 'person',
  gender: 'male',
  names: { ru: [name] },
  description: {},
  prior: 200,
  memberships: id === 'sergey' ? [{ role: 'foreign-minister', of: 'own:x' }] : [],
});
const knowledge = combineSources([
  memorySource([minister('sergey', 'Сергей Лавров'), minister('pyotr', 'Пётр Лавров')]),
]);

async function mentions(text: string) {
  const analysis = await analyzeArticle(plainArticle(`Заголовок\n${text}`), knowledge);
  return analysisJson('one', analysis).mentions;
}

describe('the printed analysis explains each mention', () => {
  it('by the form, the rule, the evidence and the rivals of what was chosen', async () => {
    const [mention] = await mentions('Приехал министр иностранных дел Лавров.');
    expect(mention).toMatchObject({
      surface: 'Лавров',
      entityId: 'own:sergey',
      method: 'reference',
    });
    expect(mention?.why).toContainEqual({ code: 'form', weight: -1, detail: 'Лавров' });
    expect(mention?.why.find(({ code }) => code === 'title')?.weight).toBeGreaterThan(0);
    expect(mention?.candidates.map(({ entityId }) => entityId)).toEqual([
      'own:sergey',
      'own:pyotr',
    ]);
    const [chosen, rival] = mention?.candidates ?? [];
    expect(chosen?.score).toBeGreaterThan(rival?.score ?? 1);
  });

  it('and leaves the choice to the reader where none leads', async () => {
    const [mention] = await mentions('Вчера приехал Лавров, и его встретили.');
    expect(mention?.entityId).toBeNull();
    expect(mention?.candidates).toHaveLength(2);
  });
});

it('the printed analysis tells who passed a statement on', async () => {
  const text = 'Заголовок\nБригады отведены от границы, сообщает «Интерфакс» со ссылкой на МИД.';
  const analysis = await analyzeArticle(plainArticle(text), knowledge);
  expect(analysisJson('one', analysis).attributions).toMatchObject([
    { source: { surface: 'МИД' }, via: [{ surface: '«Интерфакс»' }] },
  ]);
});
