/** The reading desk: what is new about what the reader follows, and what the feeds brought. */
import { contentTerms, topTerms } from '../analysis/content-terms.ts';
import { weighByIndex } from '../analysis/coverage/likely-coverage.ts';
import { isCopiedNotice } from '../analysis/find-wire-copies.ts';
import { groupStories } from '../analysis/group-stories.ts';
import { RequestFailure, tellFrames } from '../browser/server.ts';
import type { FollowedStory } from '../model/desk.ts';
import type { Story } from '../model/feed.ts';
import type { EntityId } from '../model/knowledge.ts';
import { listFeeds } from '../store/feeds.ts';
import {
  changeFollowed,
  type FollowedKind,
  followName,
  followStory,
  listFollowed,
} from '../store/followed.ts';
import { markRead, newestStories, storiesByIds, storiesNaming } from '../store/stories.ts';
import { urlKey } from '../text/canonical-url.ts';
import { buildGroup, buildItems, byImportance } from '../views/build-desk.ts';
import { labelOf } from '../views/build-names.ts';
import type { DeskGroup, DeskName, DeskStory, DeskView } from '../views/desk-types.ts';
import { reportsOf } from './followed-reports.ts';
import { TERMS_KEPT } from './library.ts';
import { firstFound } from './search-library.ts';
import type { Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';
import { type HandlersFor, stored } from './stored.ts';
import { openStoryIndex } from './story-index.ts';
import { tabOf } from './tab-of.ts';
import { readTab } from './tab-states.ts';

/** Items of feeds that are grouped on the desk, the newest. */
const GROUPED = 400;
const GROUPS_SHOWN = 40;
const NAMES_ITEMS = 30;
const UNREAD_SHOWN = 30;
/** A message names so many things at most. */
const MOST_IDS = 200;

export function deskHandlers(services: Services): HandlersFor<'desk'> {
  const { db, now } = services;
  const changed = (): null => {
    tellFrames({ type: 'desk-changed' });
    return null;
  };
  return {
    'desk/view': () => deskView(services),
    'desk/follow-tab': async (request, sender) => {
      const tab = await readTab(tabOf(sender, request));
      if (!tab.article) throw new RequestFailure('not-stored', 'no article is read in this tab');
      const { article, text, links } = await services.analyzer.analyze(tab.readingId, tab.article);
      const { headline: title, url, datePublished } = article;
      await stored(() =>
        followStory(db, {
          ...ended(now()),
          id: urlKey(article.canonicalUrl),
          title,
          url,
          datePublished,
          entityIds: [...new Set(links.flatMap(({ entityId }) => entityId ?? []))],
          terms: topTerms(contentTerms(text), TERMS_KEPT),
        }),
      );
      return changed();
    },
    'desk/follow-items': async ({ storyIds }) => {
      const items = await storiesByIds(db, checkedIds(storyIds));
      const [first] = items.toSorted((a, b) => a.at - b.at);
      if (!first) throw new RequestFailure('not-stored', 'these reports are no longer kept');
      await stored(() => followStory(db, { ...mergedSigns(first, items), ...ended(now()) }));
      return changed();
    },
    'desk/follow-name': async ({ entityId }) => {
      const known = await (await services.knowledge()).byIds([entityId]);
      if (!known.has(entityId)) throw new RequestFailure('bad-request', 'no such name');
      await stored(() => followName(db, { id: entityId, ...ended(now()) }));
      return changed();
    },
    'desk/unfollow': async ({ kind, id }) => {
      await stored(() => changeFollowed(db, checkedKind(kind), String(id), { endedAt: now() }));
      return changed();
    },
    'desk/refollow': async ({ kind, id }) => {
      await stored(() => changeFollowed(db, checkedKind(kind), String(id), { endedAt: null }));
      return changed();
    },
    'desk/visited': async ({ seen }) => {
      for (const { kind, id } of Array.isArray(seen) ? seen.slice(0, MOST_IDS) : []) {
        await stored(() => changeFollowed(db, checkedKind(kind), String(id), { visitedAt: now() }));
      }
      return null;
    },
    'desk/read': async ({ storyIds }) => {
      await stored(() => markRead(db, checkedIds(storyIds), now()));
      return null;
    },
  };
}

function ended(now: number) {
  return { followedAt: now, visitedAt: now, endedAt: null };
}

function checkedIds(ids: unknown): readonly string[] {
  const isIds = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  if (!isIds || ids.length > MOST_IDS) throw new RequestFailure('bad-request', 'no reports');
  return ids;
}

function checkedKind(kind: unknown): FollowedKind {
  if (kind !== 'story' && kind !== 'name') throw new RequestFailure('bad-request', 'no kind');
  return kind;
}

/** Several short reports of one event together are recognised better than any of them. */
function mergedSigns(
  { urlKey: id, title, url, datePublished }: Story,
  items: readonly Story[],
): Omit<FollowedStory, 'followedAt' | 'visitedAt' | 'endedAt'> {
  const terms = new Map<string, number>();
  for (const item of items)
    for (const [term, count] of Object.entries(item.terms))
      terms.set(term, (terms.get(term) ?? 0) + count);
  const entityIds = [...new Set(items.flatMap((item) => item.entityIds))];
  return { id, title, url, datePublished, entityIds, terms: Object.fromEntries(terms) };
}

async function deskView(services: Services): Promise<DeskView> {
  const { db } = services;
  const followed = await listFollowed(db);
  const [feeds, stories, names, latest, { rows }] = await Promise.all([
    listFeeds(db),
    Promise.all(followed.stories.map((story) => deskStory(services, story))),
    deskNames(services, followed.names),
    latestGroups(services),
    firstFound(services, '', { shelf: 'unread' }, UNREAD_SHOWN),
  ]);
  const unread = rows.map(({ id, headline, siteName, savedAt }) => ({
    articleId: id,
    title: headline,
    outlet: siteName,
    savedAt,
  }));
  return { feeds: feeds.length, stories, names, latest, unread };
}

async function deskStory(services: Services, story: FollowedStory): Promise<DeskStory> {
  const items = buildItems(await reportsOf(services, story), story.visitedAt, isCopy);
  const { id, title, url } = story;
  return { id, title, url, items, newCount: items.filter(({ isNew }) => isNew).length };
}

async function deskNames(
  services: Services,
  followed: readonly { readonly id: EntityId; readonly visitedAt: number }[],
): Promise<readonly DeskName[]> {
  const lang = interfaceLanguage(await readSettings());
  const known = await (await services.knowledge()).byIds(followed.map(({ id }) => id));
  const names: DeskName[] = [];
  for (const { id, visitedAt } of followed) {
    const entity = known.get(id);
    if (!entity) continue;
    const stories = (await storiesNaming(services.db, [id])).toSorted((a, b) => b.at - a.at);
    const items = buildItems(stories.slice(0, NAMES_ITEMS), visitedAt, isCopy);
    names.push({
      id,
      type: entity.type,
      label: labelOf(entity, lang),
      description: entity.description[lang] ?? entity.description.en ?? null,
      newCount: items.filter(({ isNew }) => isNew).length,
      items,
    });
  }
  return names;
}

/** The newest items of all feeds by event. */
async function latestGroups(services: Services): Promise<readonly DeskGroup[]> {
  const [{ index }, stories] = await Promise.all([
    openStoryIndex(services),
    newestStories(services.db, GROUPED),
  ]);
  const byId = new Map(stories.map((story) => [story.id, story]));
  return groupStories([], stories, weighByIndex(index))
    .map(({ id, items }) =>
      buildGroup(
        id,
        items.flatMap((item) => byId.get(item.id) ?? []),
        isCopy,
      ),
    )
    .toSorted(byImportance)
    .slice(0, GROUPS_SHOWN);
}

/** Two outlets with one text: the same headline, or nearly the same words. */
function isCopy(a: Story, b: Story): boolean {
  return (
    a.title.toLowerCase() === b.title.toLowerCase() ||
    isCopiedNotice(Object.keys(a.terms), Object.keys(b.terms))
  );
}
