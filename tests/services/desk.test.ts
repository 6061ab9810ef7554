import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { Feed } from '../../lib/model/feed.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import { nameArticle } from '../../lib/name-article.ts';
import { Analyzer } from '../../lib/services/analyze-page.ts';
import { coverageFor, coverageQuestion } from '../../lib/services/coverage.ts';
import { deskHandlers } from '../../lib/services/desk.ts';
import { saveAnalysis } from '../../lib/services/library.ts';
import { tendLibrary } from '../../lib/services/library-index.ts';
import type { Services } from '../../lib/services/services.ts';
import { indexArrivedStories, openStoryIndex } from '../../lib/services/story-index.ts';
import { binArticles } from '../../lib/store/articles.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { addFeeds, removeFeed } from '../../lib/store/feeds.ts';
import { listFollowed } from '../../lib/store/followed.ts';
import { type ArrivedStory, keepPoll, sweepStories } from '../../lib/store/stories.ts';
import { urlKey } from '../../lib/text/canonical-url.ts';
import { plainArticle } from '../helpers/analyze.ts';

const place = (id: Entity['id'], ru: string, en: string): Entity => ({
  id,
  type: 'place',
  names: { ru: [ru], en: [en] },
  description: { en: 'a place' },
  prior: 120,
});
const KNOWN = [
  place('Q71', 'Женева', 'Geneva'),
  place('Q159', 'Россия', 'Russia'),
  place('Q30', 'США', 'United States'),
  place('Q8818', 'Валенсия', 'Valencia'),
];
const DAY = 86_400_000;
const NOON = Date.parse('2022-01-10T12:00:00Z');

function feed(id: string): Feed {
  const url = `https://${id}.example/feed`;
  return {
    id,
    url,
    urlKey: urlKey(url),
    title: id,
    siteUrl: null,
    inLanguage: null,
    addedAt: 0,
    paused: false,
    dueAt: null,
    checkedAt: null,
    changedAt: null,
    etag: null,
    lastModified: null,
    failures: 0,
    problem: null,
    wishes: null,
  };
}

function story(
  feedId: string,
  key: string,
  title: string,
  summary: string,
  at = NOON,
): ArrivedStory {
  const url = `https://${feedId}.example/${key}`;
  return {
    id: `${feedId}/${key}`,
    feedId,
    url,
    urlKey: urlKey(url),
    title,
    summary,
    outlet: feedId,
    inLanguage: null,
    datePublished: new Date(at).toISOString(),
    at,
    seenAt: at,
  };
}

const TALKS = 'Делегации России и США семь часов обсуждали в Женеве гарантии безопасности.';
let db: LibraryDatabase;
let services: Services;
let clock = NOON + 1000;

async function bring(...stories: readonly ArrivedStory[]): Promise<void> {
  for (const [feedId, own] of Map.groupBy(stories, (one) => one.feedId)) {
    await addFeeds(db, [feed(feedId)]);
    await keepPoll(db, feedId, own, () => ({}));
  }
  await indexArrivedStories(services);
}

beforeEach(() => {
  fakeBrowser.reset();
  // Nobody has a tab open: events of the background go nowhere.
  fakeBrowser.tabs.query = async () => [];
  clock = NOON + 1000;
  db = new LibraryDatabase(`desk ${Math.random()}`);
  const knowledge = combineSources([memorySource(KNOWN)]);
  services = {
    db,
    now: () => clock,
    knowledge: async () => knowledge,
    analyzer: new Analyzer(
      async () => knowledge,
      async () => [],
      async () => ({ recognize: () => [] }) as never,
    ),
  } as unknown as Services;
});

const desk = () => deskHandlers(services);
const view = () => desk()['desk/view']({}, { role: 'page', tabId: null, url: null });
const nobody = { role: 'page', tabId: null, url: null } as const;

describe('stories of feeds', () => {
  it('are read once, committed with the index, and found for an article', async () => {
    await bring(
      story('vestnik', 'a', 'Россия и США провели переговоры в Женеве', TALKS),
      story('meridian', 'b', 'Russia and United States meet in Geneva', 'Seven hours of talks.'),
      story('meridian', 'c', 'Flood in Valencia', 'Rain has flooded Valencia.'),
    );
    expect(await indexArrivedStories(services)).toBe(0);
    const article = {
      ...plainArticle(`Переговоры России и США в Женеве завершились\n${TALKS}`),
      canonicalUrl: 'https://other.example/x',
      datePublished: '2022-01-10T14:00:00Z',
    };
    const analysis = await nameArticle(article, await services.knowledge());
    const context = { lang: 'ru', today: '', words: {} as never, entities: new Map() } as const;
    const items = await coverageFor(services, coverageQuestion(analysis, context));
    expect(items.map(({ shelf, storyId }) => [shelf, storyId])).toEqual([
      ['feeds', 'vestnik/a'],
      ['feeds', 'meridian/b'],
    ]);
  });

  it('leave the index with their feed and with their age', async () => {
    await bring(
      story('vestnik', 'a', 'Россия и США в Женеве', TALKS),
      story('novyny', 'b', 'Женева', TALKS),
    );
    await removeFeed(db, 'vestnik');
    expect((await openStoryIndex(services)).index.size).toBe(1);
    await sweepStories(db, { days: 1, stories: 10 }, NOON + 3 * DAY);
    expect((await openStoryIndex(services)).index.size).toBe(0);
  });

  it('stand on one row where outlets have one text', async () => {
    const title = 'Россия и США провели переговоры в Женеве о гарантиях безопасности';
    await bring(
      story('vestnik', 'a', title, TALKS),
      story('novyny', 'b', title, TALKS, NOON + 60_000),
    );
    const { latest } = await view();
    expect(latest).toMatchObject([
      { outlets: 2, texts: 1, items: [{ storyId: 'vestnik/a', copiedBy: ['novyny'] }] },
    ]);
  });
});

describe('the desk', () => {
  it('tells what is new about a followed story since the last visit', async () => {
    await bring(
      story('vestnik', 'a', 'Россия и США провели переговоры в Женеве', TALKS),
      story('novyny', 'b', 'Женева: переговоры России и США', TALKS),
    );
    await desk()['desk/follow-items']({ storyIds: ['vestnik/a', 'novyny/b'] }, nobody);
    expect((await view()).stories).toMatchObject([{ newCount: 0, items: [{}, {}] }]);
    await bring(
      story(
        'vestnik',
        'c',
        'Россия и США назвали дату новых переговоров в Женеве',
        TALKS,
        NOON + DAY,
      ),
      story('vestnik', 'd', 'Flood in Valencia', 'Rain has flooded Valencia.', NOON + DAY),
    );
    const [followed] = (await view()).stories;
    expect(followed).toMatchObject({
      newCount: 1,
      items: [{ storyId: 'vestnik/c', isNew: true }, {}, {}],
    });
    clock = NOON + 2 * DAY;
    await desk()['desk/visited']({ seen: [{ kind: 'story', id: followed?.id ?? '' }] }, nobody);
    expect((await view()).stories).toMatchObject([{ newCount: 0 }]);
  });

  it('counts every word of a followed story, whatever records have besides', async () => {
    const text = 'The constructor won. The constructor left.';
    await bring(
      story('vestnik', 'a', 'A constructor won', text),
      story('novyny', 'b', 'The constructor left', text),
    );
    await desk()['desk/follow-items']({ storyIds: ['vestnik/a', 'novyny/b'] }, nobody);
    const [followed] = (await listFollowed(db)).stories;
    expect(followed?.terms).toMatchObject({ constructor: expect.any(Number) });
  });

  it('follows a name, gives it up, and takes it back', async () => {
    await bring(
      story('meridian', 'c', 'Flood in Valencia', 'Rain has flooded Valencia.', NOON + DAY),
    );
    await desk()['desk/follow-name']({ entityId: 'Q8818' }, nobody);
    expect((await view()).names).toMatchObject([{ label: 'Valencia', newCount: 1 }]);
    await desk()['desk/unfollow']({ kind: 'name', id: 'Q8818' }, nobody);
    expect((await view()).names).toEqual([]);
    await desk()['desk/refollow']({ kind: 'name', id: 'Q8818' }, nobody);
    expect((await view()).names).toHaveLength(1);
    await expect(desk()['desk/follow-name']({ entityId: 'Q404' }, nobody)).rejects.toThrow(
      'no such',
    );
  });

  it('remembers what was opened', async () => {
    await bring(story('meridian', 'c', 'Flood in Valencia', 'Rain has flooded Valencia.'));
    await desk()['desk/read']({ storyIds: ['meridian/c'] }, nobody);
    expect((await view()).latest).toMatchObject([{ items: [{ isRead: true }] }]);
    await expect(desk()['desk/read']({ storyIds: 'x' as never }, nobody)).rejects.toThrow();
  });
});

it('finds what the library has on an event, the article itself and the bin left out', async () => {
  const open = { ...services, now: () => clock } as Services;
  const save = async (path: string, text: string): Promise<string> => {
    const url = `https://saved.example/${path}`;
    const article = { ...plainArticle(text), url, canonicalUrl: url };
    const dated = { ...article, datePublished: '2022-01-10T14:00:00Z' };
    const named = await nameArticle(dated, await services.knowledge());
    return (await saveAnalysis(db, named, `saved-${path}`, clock)).articleId ?? '';
  };
  const talks = `Россия и США провели переговоры в Женеве\n${TALKS}`;
  const first = await save('a', talks);
  await save('own', talks);
  const binned = await save('b', `Женева: Россия и США говорили семь часов\n${TALKS}`);
  await save('c', 'Flood in Valencia\nRain has flooded Valencia.');
  await binArticles(db, [binned], clock);
  await tendLibrary(db);
  const url = 'https://saved.example/own';
  const own = { ...plainArticle(talks), url, canonicalUrl: url };
  const analysis = await nameArticle(
    { ...own, datePublished: '2022-01-10T15:00:00Z' },
    await services.knowledge(),
  );
  const context = { lang: 'ru', today: '', words: {} as never, entities: new Map() } as const;
  const items = await coverageFor(open, coverageQuestion(analysis, context));
  expect(items.map(({ shelf, articleId }) => [shelf, articleId])).toEqual([['library', first]]);
});
