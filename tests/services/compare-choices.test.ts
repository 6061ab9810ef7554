import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { changeThem } from '../../lib/services/change-library.ts';
import { compareChoices } from '../../lib/services/compare-choices.ts';
import { saveAnalysis } from '../../lib/services/library.ts';
import { tendLibrary } from '../../lib/services/library-index.ts';
import { binArticles } from '../../lib/store/articles.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { plainArticle } from '../helpers/analyze.ts';
import { WORLD } from '../helpers/entities.ts';

const knowledge = combineSources([memorySource(WORLD)]);
const NOW = Date.parse('2022-02-01');
const TEXTS = {
  one: 'Лавров рассказал о переговорах\nСергей Лавров заявил, что Москва получила письменный ответ США.',
  two: 'Москва ждёт письменного ответа\nПо словам Сергея Лаврова, письменный ответ США Москва получила.',
  harvest: 'Урожай пшеницы вырос\nФермеры собрали больше зерна, чем год назад.',
} as const;

let db: LibraryDatabase;
const ask = (query: string) =>
  compareChoices({ db, knowledge: () => Promise.resolve(knowledge), now: () => NOW }, query);
const idsOf = (articles: readonly { readonly articleId: string }[]) =>
  articles.map(({ articleId }) => articleId);

beforeEach(async () => {
  fakeBrowser.reset();
  db = new LibraryDatabase(`choices ${crypto.randomUUID()}`);
  for (const [at, [id, text]] of Object.entries(TEXTS).entries()) {
    const url = `https://news.example/${id}`;
    const article = { ...plainArticle(text, '2022-01-21'), url, canonicalUrl: url };
    await saveAnalysis(db, await analyzeArticle(article, knowledge), id, NOW + at);
  }
  await tendLibrary(db);
});

it('lists what was saved last first, and puts reports of one event together', async () => {
  const { articles, suggested, total, complete } = await ask('');
  expect(idsOf(articles)).toEqual(['harvest', 'two', 'one']);
  expect(suggested?.map((set) => idsOf(set.articles))).toEqual([['one', 'two']]);
  expect({ total, complete }).toEqual({ total: 3, complete: true });
});

it('finds words in other forms, in the text as well, and leaves the sets as they are', async () => {
  expect(idsOf((await ask('переговоры')).articles)).toEqual(['one']);
  expect(idsOf((await ask('фермер')).articles)).toEqual(['harvest']);
  expect((await ask('кит')).articles).toEqual([]);
  expect((await ask('переговоры')).suggested).toBeNull();
});

it('offers what is in the archive, and nothing out of the bin', async () => {
  await changeThem(db, ['one'], { archived: true }, NOW);
  await binArticles(db, ['two'], NOW);
  const { articles, suggested, total } = await ask('');
  expect(idsOf(articles)).toEqual(['harvest', 'one']);
  expect({ suggested, total }).toEqual({ suggested: [], total: 2 });
});
