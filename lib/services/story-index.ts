/** Stories of the reader's feeds made findable: their names and words, and one index of them. */
import { contentTerms, topTerms } from '../analysis/content-terms.ts';
import type { Story } from '../model/feed.ts';
import type { Article } from '../model/news.ts';
import { type IndexSpec, type OpenedIndex, openIndex } from '../store/search-index.ts';
import { indexStories, type StorySigns, storiesAfter, storiesToIndex } from '../store/stories.ts';
import { type IndexSource, tendIndex } from '../store/tend-index.ts';
import { COVERAGE_TERMS_VERSION, coverageDocument } from '../text/coverage-document.ts';
import { plainArticle } from '../text/plain-article.ts';
import type { Services } from './services.ts';

const SPEC: IndexSpec = { name: 'stories', version: COVERAGE_TERMS_VERSION };

/** Stories read at a time: some ten milliseconds, after which others are served. */
const BATCH = 20;
/** Stories taken into a new index at a time. */
const FILLED = 500;
/** A headline and a few sentences have no more. */
const TERMS_KEPT = 60;

/** Lets other work of the background run between two steps. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads the stories that came since, finds their names and words, and puts them into the index.
 * Each batch is committed whole; a worker that ends goes on with the next one later.
 *
 * @returns how many were read
 */
export function indexArrivedStories(services: Services): Promise<number> {
  const turn = running.then(() => readArrived(services));
  running = turn.catch(() => 0);
  return turn;
}

/** One run at a time: two would read the same stories twice. */
let running: Promise<number> = Promise.resolve(0);

async function readArrived(services: Services): Promise<number> {
  let count = 0;
  for (;;) {
    const stories = await storiesToIndex(services.db, BATCH);
    if (stories.length === 0) break;
    const signs: StorySigns[] = [];
    for (const story of stories) signs.push(await signsOf(services, story));
    const documents = signs.map(coverageDocument);
    await indexStories(services.db, signs, services.now(), documents);
    count += stories.length;
    await rest();
  }
  await tendIndex(services.db, SPEC, storySource(services), rest);
  return count;
}

/** The index as it stands; what is not in it yet is found later. */
export function openStoryIndex({ db }: Services): Promise<OpenedIndex> {
  return openIndex(db, SPEC);
}

/** A feed's notice read as an article of its own: names linked, words folded. */
async function signsOf({ analyzer }: Services, story: Story): Promise<StorySigns> {
  const { text, links } = await analyzer.names(`story ${story.id}`, asArticle(story));
  const ids = new Set(links.flatMap(({ entityId }) => entityId ?? []));
  const terms = topTerms(contentTerms(text), TERMS_KEPT);
  return { id: story.id, entityIds: [...ids], terms };
}

function asArticle({ title, summary, url, outlet, datePublished, inLanguage }: Story): Article {
  // Some feeds repeat the headline as the summary.
  const text = summary === '' || summary === title ? title : `${title}\n${summary}`;
  const siteName = outlet;
  return plainArticle(text, { url, siteName, datePublished, inLanguage: inLanguage ?? '' });
}

function storySource({ db }: Services): IndexSource {
  return {
    tables: [db.stories],
    read: async (after) => {
      const stories = await storiesAfter(db, after, FILLED);
      const last = stories.length === FILLED ? stories.at(-1) : undefined;
      return {
        documents: stories.filter(({ indexedAt }) => indexedAt > 0).map(coverageDocument),
        next: last?.id ?? null,
      };
    },
  };
}
