import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ArticleToSave,
  articleByUrl,
  articlesNaming,
  binArticles,
  emptyBin,
  restoreArticles,
  saveArticle,
  versionsOf,
} from '../../lib/store/articles.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';

let db: LibraryDatabase;
let opened = 0;

beforeEach(() => {
  db = new LibraryDatabase(`test ${opened++}`);
});

afterEach(async () => {
  await db.delete();
});

function toSave(id: string, urlKey: string, text: string): ArticleToSave {
  return {
    article: {
      id,
      urlKey,
      headline: text,
      siteName: null,
      datePublished: null,
      lang: 'ru',
      entityIds: ['Q159'],
      terms: {},
    },
    version: {
      textHash: text,
      article: {} as ArticleToSave['version']['article'],
      analysis: { links: [], attributions: [], quantities: [], times: [], claims: [] },
    },
  };
}

describe('saveArticle', () => {
  it('makes a version of another text at the same address, under the first id', async () => {
    await saveArticle(db, toSave('a', 'news.example/1', 'как было'), 1);
    const again = await saveArticle(db, toSave('b', 'news.example/1', 'как стало'), 2);
    expect(again).toMatchObject({ id: 'a', versionCount: 2, savedAt: 1, updatedAt: 2 });
    expect((await versionsOf(db, 'a')).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keeps the same text once, however often it is saved', async () => {
    await saveArticle(db, toSave('a', 'news.example/1', 'текст'), 1);
    const again = await saveArticle(db, toSave('b', 'news.example/1', 'текст'), 2);
    expect(again).toMatchObject({ id: 'a', versionCount: 1, updatedAt: 1 });
    expect(await db.versions.count()).toBe(1);
  });

  it('writes over no earlier version where the newest was lost', async () => {
    await saveArticle(db, toSave('a', 'news.example/1', 'перше'), 1);
    await saveArticle(db, toSave('a', 'news.example/1', 'друге'), 2);
    await db.versions.delete('a/2');
    await saveArticle(db, toSave('a', 'news.example/1', 'третє'), 3);
    const texts = (await versionsOf(db, 'a')).map(({ textHash }) => textHash);
    expect(texts).toEqual(['перше', 'третє']);
    expect((await articleByUrl(db, 'news.example/1'))?.versionCount).toBe(3);
  });

  it('stores nothing at all when the version cannot be stored', async () => {
    const { article, version } = toSave('a', 'news.example/1', 'текст');
    const broken = { ...version, article: { not: () => 'cloneable' } as never };
    await expect(saveArticle(db, { article, version: broken }, 1)).rejects.toThrow();
    expect(await db.articles.count()).toBe(0);
  });
});

describe('the bin', () => {
  /** Ids of what is not in the bin. */
  const kept = async () =>
    (await db.articles.toArray()).flatMap(({ id, deletedAt }) => (deletedAt === null ? [id] : []));

  it('hides an article, gives it back, and forgets it for good in the end', async () => {
    await saveArticle(db, toSave('a', 'news.example/1', 'текст'), 1);
    await binArticles(db, ['a'], 100);
    expect(await kept()).toEqual([]);
    expect(await articleByUrl(db, 'news.example/1')).toBeUndefined();
    expect(await articlesNaming(db, ['Q159'])).toEqual([]);

    await restoreArticles(db, ['a']);
    expect(await kept()).toEqual(['a']);

    await binArticles(db, ['a'], 100);
    expect(await emptyBin(db, 100)).toBe(0);
    expect(await emptyBin(db, 101)).toBe(1);
    expect(await db.versions.count()).toBe(0);
  });

  it('gives an article back that is saved again', async () => {
    await saveArticle(db, toSave('a', 'news.example/1', 'текст'), 1);
    await binArticles(db, ['a'], 100);
    await saveArticle(db, toSave('b', 'news.example/1', 'текст'), 200);
    expect(await kept()).toEqual(['a']);
  });
});
