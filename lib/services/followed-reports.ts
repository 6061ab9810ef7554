import { likelyCoverage, weighByIndex } from '../analysis/coverage/likely-coverage.ts';
import { type CoverageQuery, rankCoverage } from '../analysis/rank-coverage.ts';
import type { FollowedStory } from '../model/desk.ts';
import type { Story } from '../model/feed.ts';
import { storiesByIds } from '../store/stories.ts';
import type { Services } from './services.ts';
import { openStoryIndex } from './story-index.ts';

/** A story goes on from its newest report: so often the date is moved up. */
const ROUNDS = 3;

/**
 * The reports that feeds brought on a followed story, the newest first. Likeness fades with the
 * days between, so the story is looked for again from the newest report that was found: it may go
 * on for weeks, while a sibling event months later is not taken for it.
 */
export async function reportsOf(
  services: Services,
  followed: FollowedStory,
): Promise<readonly Story[]> {
  const { index } = await openStoryIndex(services);
  const query = queryOf(followed);
  const ids = likelyCoverage(index, query.terms, followed.entityIds);
  const stories = await storiesByIds(services.db, ids);
  const candidates = stories.map((story) => ({ shelf: 'feeds' as const, ...candidate(story) }));
  const byId = new Map(stories.map((story) => [story.id, story]));
  const weigh = weighByIndex(index);
  const found = new Map<string, Story>();
  let { datePublished } = query;
  for (let round = 0; round < ROUNDS; round++) {
    const ranked = rankCoverage({ ...query, datePublished }, candidates, weigh);
    for (const { storyId, copies } of ranked) {
      const story = byId.get(storyId ?? '');
      if (story) found.set(story.id, story);
      for (const { url } of copies ?? []) {
        const copy = stories.find((one) => one.url === url);
        if (copy) found.set(copy.id, copy);
      }
    }
    const newest = [...found.values()]
      .map((one) => one.datePublished ?? '')
      .sort()
      .at(-1);
    if (!newest || newest <= (datePublished ?? '')) break;
    datePublished = newest;
  }
  return [...found.values()].toSorted((a, b) => b.at - a.at);
}

function queryOf({ datePublished, entityIds, terms }: FollowedStory): CoverageQuery {
  return {
    datePublished,
    entities: entityIds.map((id) => ({ id, label: id })),
    terms: new Map(Object.entries(terms).map(([term, count]) => [term, { count, surface: term }])),
  };
}

function candidate({ id, title, url, outlet, datePublished, entityIds, terms }: Story) {
  return { id, title, url, outlet, datePublished, entityIds, terms };
}
