import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { LibraryFilter, LibrarySort } from '../../lib/model/library-search.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { changeThem, renameTag } from '../../lib/services/change-library.ts';
import { findSnippets } from '../../lib/services/find-snippets.ts';
import { saveAnalysis } from '../../lib/services/library.ts';
import { storedDocument, tendLibrary } from '../../lib/services/library-index.ts';
import { idsFound, searchLibrary } from '../../lib/services/search-library.ts';
import { binArticles, emptyBin, restoreArticles } from '../../lib/store/articles.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { addHighlight } from '../../lib/store/highlights.ts';
import { changeMarked } from '../../lib/store/library-source.ts';
import { writeNote } from '../../lib/store/notes.ts';
import { plainArticle } from '../helpers/analyze.ts';
import { WORLD } from '../helpers/entities.ts';

const ENTITIES: readonly Entity[] = WORLD;
const knowledge = combineSources([memorySource(ENTITIES)]);
const DAY = 86_400_000;
const NOW = Date.parse('2022-02-01');

const ARTICLES = {
  talks: {
    text: 'О переговорах Соединённых Штатов\nПереговоры заняли час. Сергей Лавров заявил, что ответ будет письменным.',
    siteName: 'Вестник',
    datePublished: '2022-01-21',
  },
  harvest: {
    text: 'Урожай пшеницы вырос\nФермеры собрали больше зерна, чем год назад.',
    siteName: 'Обзор',
    datePublished: '2022-01-30',
  },
  grain: {
    text: 'Wheat exports grew\nFarmers sold more grain to the United States than ever.',
    siteName: 'Meridian Post',
    datePublished: '2021-11-02',
  },
} as const;
type Id = keyof typeof ARTICLES;

let db: LibraryDatabase;
const services = () => ({ db, knowledge: () => Promise.resolve(knowledge), now: () => NOW });
const nameThem = async (ids: readonly string[]) =>
  new Map(
    ENTITIES.filter(({ id }) => ids.includes(id)).map(({ id, names }) => [
      id,
      names.en?.[0] ?? names.ru?.[0] ?? id,
    ]),
  );

async function save(id: Id, now: number): Promise<void> {
  const { text, siteName, datePublished } = ARTICLES[id];
  const url = `https://news.example/${id}`;
  const article = { ...plainArticle(text, datePublished), url, canonicalUrl: url, siteName };
  await saveAnalysis(db, await analyzeArticle(article, knowledge), id, now);
}

const ask = (query: string, filter: Partial<LibraryFilter> = {}, sort: LibrarySort = 'best') =>
  searchLibrary(services(), nameThem, {
    query,
    filter: { shelf: 'all', ...filter },
    sort,
    offset: 0,
    limit: 50,
  });

async function ids(...request: Parameters<typeof ask>): Promise<string[]> {
  return (await ask(...request)).rows.map(({ id }) => id);
}

beforeEach(async () => {
  // Nobody has a tab open: events of the background go nowhere.
  fakeBrowser.tabs.query = async () => [];
  db = new LibraryDatabase(`library search ${Math.random()}`);
  await save('talks', NOW - 3 * DAY);
  await save('harvest', NOW - 2 * DAY);
  await save('grain', NOW - DAY);
  await tendLibrary(db);
});

describe('library search', () => {
  it('lists the last saved first without a query', async () => {
    const view = await ask('');
    expect(view.rows.map(({ id }) => id)).toEqual(['grain', 'harvest', 'talks']);
    expect(view).toMatchObject({ total: 3, whole: 3, saved: 3, complete: true });
    expect(await ids('', {}, 'newest')).toEqual(['harvest', 'talks', 'grain']);
    expect(await ids('', {}, 'oldest')).toEqual(['grain', 'talks', 'harvest']);
  });

  it('finds words in other forms, names under other names, and words half typed', async () => {
    expect(await ids('переговорами')).toEqual(['talks']);
    expect(await ids('переговоры США')).toEqual(['talks', 'grain']);
    expect((await ask('переговоры США')).whole).toBe(1);
    expect(await ids('пшеницей')).toEqual(['harvest']);
    expect(await ids('пшен')).toEqual(['harvest']);
    // The Russian word sounds the same: it comes second.
    expect(await ids('farmer')).toEqual(['grain', 'harvest']);
    expect(await ids('лавровым')).toEqual(['talks']);
    expect(await ids('вертолёт')).toEqual([]);
  });

  it('filters by name, speaker, outlet, language and days, and counts the choices', async () => {
    expect(await ids('', { name: 'Q30' })).toEqual(['grain', 'talks']);
    expect(await ids('', { speaker: 'Q58217' })).toEqual(['talks']);
    expect(await ids('', { outlet: 'Обзор' })).toEqual(['harvest']);
    expect(await ids('', { lang: 'en' })).toEqual(['grain']);
    expect(await ids('', { from: '2022-01-01', to: '2022-01-25' })).toEqual(['talks']);
    const { facets, chosen } = await ask('', { name: 'Q30' });
    expect(chosen.name).toBe('United States');
    expect(facets.outlets).toEqual([
      { value: 'Meridian Post', label: 'Meridian Post', count: 1 },
      { value: 'Вестник', label: 'Вестник', count: 1 },
    ]);
    expect(facets.speakers).toMatchObject([{ value: 'Q58217', count: 1 }]);
  });

  it('knows at once what was read, archived and tagged', async () => {
    await changeThem(db, ['talks', 'grain'], { read: true, addTag: 'world' }, NOW);
    await changeThem(db, ['grain'], { archived: true }, NOW);
    expect(await ids('')).toEqual(['harvest', 'talks']);
    expect(await ids('', { shelf: 'unread' })).toEqual(['harvest']);
    expect(await ids('', { shelf: 'read' })).toEqual(['talks']);
    expect(await ids('', { shelf: 'archived' })).toEqual(['grain']);
    expect(await ids('', { tag: 'world' })).toEqual(['talks']);
    await renameTag(db, 'world', 'abroad');
    expect((await ask('')).tags).toEqual([{ value: 'abroad', label: 'abroad', count: 2 }]);
    await renameTag(db, 'abroad', '');
    expect((await ask('')).tags).toEqual([]);
  });

  it('keeps what the reader did when an article is saved again', async () => {
    await changeThem(db, ['talks'], { read: true, addTag: 'world' }, NOW);
    await save('talks', NOW);
    expect(await ids('', { tag: 'world', shelf: 'read' })).toEqual(['talks']);
  });

  it('does not find what is in the bin, until it is taken back', async () => {
    await binArticles(db, ['talks'], NOW);
    expect(await ids('переговоры')).toEqual([]);
    expect((await ask('')).saved).toBe(2);
    await restoreArticles(db, ['talks']);
    expect(await ids('переговоры')).toEqual(['talks']);
    await binArticles(db, ['talks'], NOW);
    await emptyBin(db, NOW + 1);
    expect((await ask('')).total).toBe(2);
  });

  it('finds notes, and shows where', async () => {
    const key = 'news.example/harvest';
    const note = 'Сравнить с прошлогодней засухой';
    const highlight = {
      id: 'h1',
      urlKey: key,
      url: `https://${key}`,
      headline: '',
      siteName: null,
      quote: { exact: 'Фермеры', prefix: '', suffix: '' },
      position: null,
      color: 'yellow',
      note,
      createdAt: 1,
      changedAt: 1,
      deletedAt: null,
    } as const;
    const keep = () => addHighlight(db, highlight);
    await changeMarked(db, async () => key, storedDocument, keep);
    expect(await ids('засухе')).toEqual(['harvest']);
    const [snippet] = await findSnippets(services(), 'засухе', ['harvest']);
    expect(snippet?.note).toContainEqual({ text: 'засухой', hit: true });
  });

  it('finds articles by a note on a thing that they name, and shows the note', async () => {
    expect(await ids('обещанный бункер')).toEqual([]);
    await writeNote(db, 'Q30', 'Обещали достроить бункер к пятнице.', NOW);
    expect((await ids('обещали бункеры')).sort()).toEqual(['grain', 'talks']);
    // Words that stand partly in the note only are no find.
    expect(await ids('бункер антарктида')).toEqual([]);
    const [snippet] = await findSnippets(services(), 'обещали бункеры', ['talks']);
    expect(snippet?.note?.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([
      'Обещали',
      'бункер',
    ]);
  });

  it('marks where the words stand', async () => {
    const [found] = await findSnippets(services(), 'США переговоры', ['talks', 'nobody']);
    expect(found?.headline.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([
      'переговорах',
    ]);
    expect(found?.body?.map(({ text }) => text).join('')).toBe(
      'Переговоры заняли час. Сергей Лавров заявил, что ответ будет письменным.',
    );
    expect(found?.body?.[0]).toEqual({ text: 'Переговоры', hit: true });
  });

  it('tells all that were found, for what is done to all', async () => {
    expect(await idsFound(services(), '', { shelf: 'all', lang: 'ru' })).toEqual([
      'harvest',
      'talks',
    ]);
  });

  it('is filled again when articles came past it', async () => {
    await db.transaction('rw', db.articles, db.versions, async () => {
      await db.articles.toCollection().modify({ terms: {} });
    });
    await db.searchTail.clear();
    await db.searchIndexes.clear();
    expect(await ask('')).toMatchObject({ complete: false });
    await tendLibrary(db);
    expect(await ids('переговоры')).toEqual(['talks']);
    expect(await ask('')).toMatchObject({ complete: true, total: 3 });
  });
});
