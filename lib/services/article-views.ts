/** From an analysis to what is drawn: overlay, sidebar, card, reading view. */
import { foldName } from '../knowledge/name-pattern.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Entity, EntityId } from '../model/knowledge.ts';
import { articlesNaming, versionsOf } from '../store/articles.ts';
import { countFeeds } from '../store/feeds.ts';
import { isFollowed } from '../store/followed.ts';
import { readNote } from '../store/notes.ts';
import { urlKey } from '../text/canonical-url.ts';
import { isForeign } from '../text/detect-language.ts';
import { buildCard, type Meetings } from '../views/build-card.ts';
import { buildNames, type ViewContext } from '../views/build-names.ts';
import { buildSidebar } from '../views/build-sidebar.ts';
import type { CardView } from '../views/card-types.ts';
import type { ReadingView, SidebarView } from '../views/sidebar-types.ts';
import { followedSpans } from './claims.ts';
import { type CoverageQuestion, coverageFor, coverageQuestion } from './coverage.ts';
import { earlierClaims } from './earlier-claims.ts';
import { feedOfferOf } from './feed-offer.ts';
import { placedHighlights } from './highlights.ts';
import { savedStateOf } from './library.ts';
import { localDay } from './local-day.ts';
import { marksOf } from './marks.ts';
import { officeWords } from './office-words.ts';
import { mayLookUp } from './online.ts';
import type { Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';
import { versionChanges } from './version-changes.ts';

/** Earlier meetings listed on a card at most. */
const MAX_MEETINGS = 5;

/**
 * @param keep hears what was asked for the coverage, which is the whole of what it needs
 */
export async function sidebarOf(
  services: Services,
  analysis: Analysis,
  keep?: (question: CoverageQuestion) => void,
): Promise<SidebarView> {
  const context = await viewContext(services, analysis);
  const question = coverageQuestion(analysis, context);
  keep?.(question);
  const story = urlKey(analysis.article.canonicalUrl);
  const [coverage, earlier, followed, saved, highlights, isOn, feeds, feedOffer] =
    await Promise.all([
      coverageFor(services, question),
      earlierClaims(services.db, analysis),
      followedSpans(services.db, analysis),
      savedStateOf(services.db, analysis),
      placedHighlights(services.db, analysis.article),
      isFollowed(services.db, 'story', story),
      countFeeds(services.db),
      feedOfferOf(services.db, analysis.article),
    ]);
  const followedStory = isOn ? story : null;
  const beside = {
    coverage,
    earlier,
    followed,
    saved,
    highlights,
    followedStory,
    feeds,
    feedOffer,
    isForeign: isForeign(analysis.article.text, analysis.article.inLanguage),
  };
  return buildSidebar(analysis, beside, context);
}

/** The card of the mention that starts at an offset, or of a name's first mention. */
export async function articleCard(
  services: Services,
  analysis: Analysis,
  where: { readonly start: number | null } | { readonly name: number },
): Promise<CardView | null> {
  const context = await viewContext(services, analysis);
  const names = buildNames(analysis, context);
  const start = 'name' in where ? names[where.name]?.mentions[0]?.start : where.start;
  const link = analysis.links.find((candidate) => candidate.start === start);
  const name = names.find(({ referent }) => referent === link?.referent);
  if (!link || !name) return null;
  const noteSubject = name.entityId ?? `name:${foldName(name.label)}`;
  const [met, note, lookUps, followed] = await Promise.all([
    meetings(services, analysis, name.entityId),
    readNote(services.db, noteSubject),
    mayLookUp(context.lang),
    name.entityId !== null && isFollowed(services.db, 'name', name.entityId),
  ]);
  const extras = { met, note, noteSubject, mayLookUp: lookUps, followed };
  return buildCard(analysis, names, name, link, extras, context);
}

/** A saved article to be read offline; null when it is not in the library. */
export async function readingView(
  services: Services,
  articleId: string,
  version?: number,
): Promise<ReadingView | null> {
  const opened = await services.openVersion(articleId, version);
  if (!opened) return null;
  const { analysis } = opened;
  const versions = await versionsOf(services.db, articleId);
  const before = versions.findLast(({ number }) => number < opened.version.number);
  return {
    articleId,
    sidebar: await sidebarOf(services, analysis),
    blocks: analysis.article.blocks.map(({ kind, start, end }) => ({
      kind,
      start,
      end,
      text: analysis.article.text.slice(start, end),
    })),
    marks: marksOf(analysis),
    versions: versions.map(({ number, savedAt }) => ({ number, savedAt })),
    version: opened.version.number,
    changes: before ? versionChanges(before, analysis.text) : null,
    binned: opened.saved.deletedAt !== null,
  };
}

/** Other saved articles that name the same thing, the newest first. */
async function meetings(
  services: Services,
  { article }: Analysis,
  entityId: EntityId | null,
): Promise<Meetings> {
  if (entityId === null) return [];
  const own = urlKey(article.canonicalUrl);
  const rows = await articlesNaming(services.db, [entityId]);
  return rows
    .filter((row) => row.urlKey !== own)
    .toSorted((a, b) => (b.datePublished ?? '').localeCompare(a.datePublished ?? ''))
    .slice(0, MAX_MEETINGS)
    .map(({ id, headline, datePublished }) => ({ articleId: id, headline, date: datePublished }));
}

/** The reader's language and all entities that the views may have to name. */
async function viewContext(services: Services, analysis: Analysis): Promise<ViewContext> {
  const settings = await readSettings();
  const knowledge = await services.knowledge();
  const entities = new Map<string, Entity>(analysis.entities.map((entity) => [entity.id, entity]));
  const wanted = [...analysis.entities.flatMap(refersTo), ...analysis.links.flatMap(mayBe)];
  const more = await knowledge.byIds([...new Set(wanted)].filter((id) => !entities.has(id)));
  for (const [id, entity] of more) entities.set(id, entity);
  return {
    lang: interfaceLanguage(settings),
    today: localDay(services.now()),
    words: officeWords,
    entities,
  };
}

function refersTo({ memberships = [], facts = [], metonymOf }: Entity): EntityId[] {
  return [
    ...memberships.map(({ of }) => of),
    ...facts.flatMap(({ value }) => ('entity' in value ? value.entity : [])),
    ...(metonymOf ? [metonymOf] : []),
  ];
}

function mayBe({ candidates, metonymOf }: Analysis['links'][number]): EntityId[] {
  return [...candidates.map(({ entityId }) => entityId), ...(metonymOf ? [metonymOf] : [])];
}
