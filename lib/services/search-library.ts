/** Lists of saved articles: searched, filtered, sorted, counted. */
import { findArticles, preference } from '../analysis/library-search/find-articles.ts';
import { tellFrames } from '../browser/server.ts';
import type { EntityId } from '../model/knowledge.ts';
import type { ArticleVersion, SavedArticle } from '../model/library.ts';
import type { LibraryFilter, LibrarySearch, LibrarySort } from '../model/library-search.ts';
import { articlesByIds, latestVersion } from '../store/articles.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Shelf } from '../text/shelf/shelf.ts';
import type { ValueCount } from '../text/shelf/shelf-column.ts';
import type { FacetView, LibraryRow, LibraryView } from '../views/library-types.ts';
import { openShelf, openTexts, prepareLibrary, shelfNumbers } from './library-index.ts';
import type { NameThem } from './name-entities.ts';
import { notedNames, readQuery, type Searched } from './read-search.ts';

const EXCERPT = 220;
const NAMES_IN_ROW = 5;
/** Rows sent at a time at most. */
export const MOST_ROWS = 200;
const DAY = 86_400_000;

/** What is found, before it is looked at: numbers on the shelf. */
interface Found {
  readonly shelf: Shelf;
  readonly complete: boolean;
  readonly documents: readonly number[];
  /** How many of them hold all words; they come first. */
  readonly whole: number;
}

/**
 * Opens all that a search asks, before its first letter is typed: a background that has been ended
 * starts and reads its indexes while the reader's hand is on the way to the keys.
 */
export async function wakeSearch({ db, knowledge }: Searched): Promise<void> {
  await Promise.all([openShelf(db), openTexts(db), knowledge()]);
}

/** One page of the library. */
export async function searchLibrary(
  services: Searched,
  nameThem: NameThem,
  search: LibrarySearch,
): Promise<LibraryView> {
  const { db } = services;
  // A background that has just been woken opens what it knows while the index is read.
  void services.knowledge();
  // What is to be done for the indexes waits until this answer is made, or cannot be.
  const tend = (complete: boolean) =>
    prepareLibrary(db, complete, () => tellFrames({ type: 'library-changed' }));
  const found = await findOnShelf(services, search.query).catch((error: unknown) => {
    tend(false);
    throw error;
  });
  const { shelf } = found;
  const { documents, facets } = shelf.select(found.documents, search.filter);
  const passed = new Set(documents);
  const whole = found.documents.slice(0, found.whole).filter((one) => passed.has(one)).length;
  const sorted = sortThem(shelf, documents, whole, sortOf(search));
  const limit = Math.min(search.limit, MOST_ROWS);
  const page = sorted.slice(search.offset, search.offset + limit);
  const rows = await db.articles.bulkGet(page.map((one) => shelf.index.idOf(one)));
  const shown = rows.filter((row) => row !== undefined);
  const names = await nameThem([
    ...shown.flatMap(({ entityIds }) => entityIds.slice(0, NAMES_IN_ROW)),
    ...[...facets.names, ...facets.speakers].map(({ value }) => value as EntityId),
    ...[search.filter.name, search.filter.speaker].filter((id) => id !== undefined),
  ]);
  const label = ({ value, count }: ValueCount): FacetView[] => {
    const text = names.get(value as EntityId);
    return text === undefined ? [] : [{ value, label: text, count }];
  };
  const plain = ({ value, count }: ValueCount): FacetView => ({ value, label: value, count });
  tend(found.complete);
  return {
    rows: await Promise.all(shown.map((row) => rowView(db, row, names))),
    total: documents.length,
    whole,
    facets: {
      shelves: facets.shelves,
      names: facets.names.flatMap(label),
      speakers: facets.speakers.flatMap(label),
      outlets: facets.outlets.map(plain),
      tags: facets.tags.map(plain),
      langs: facets.langs.map(plain),
    },
    chosen: {
      name: labelOf(names, search.filter.name),
      speaker: labelOf(names, search.filter.speaker),
    },
    tags: shelf.tags().map(plain),
    saved: shelf.index.size,
    complete: found.complete,
  };
}

function labelOf(names: ReadonlyMap<EntityId, string>, id: EntityId | undefined): string | null {
  return id === undefined ? null : (names.get(id) ?? id);
}

/** The ids of all articles that a search finds, for what is done to all of them at once. */
export async function idsFound(
  services: Searched,
  query: string,
  filter: LibraryFilter,
): Promise<readonly string[]> {
  const { shelf, documents } = await findOnShelf(services, query);
  return shelf.select(documents, filter).documents.map((one) => shelf.index.idOf(one));
}

/** Some of the articles that a search finds. */
export interface FoundArticles {
  readonly rows: readonly SavedArticle[];
  /** How many are saved in all. */
  readonly saved: number;
  /** False while indexes are filled anew: more may be found soon. */
  readonly complete: boolean;
}

/**
 * The first that hold all words of a query, the best first; without words those saved last.
 *
 * @param filter null for all, those in the archive included
 */
export async function firstFound(
  services: Searched,
  query: string,
  filter: LibraryFilter | null,
  limit: number,
): Promise<FoundArticles> {
  const { db } = services;
  const { shelf, documents, whole, complete } = await findOnShelf(services, query);
  const all = documents.slice(0, whole);
  const passed = filter ? shelf.select(all, filter).documents : all;
  const ids = passed.slice(0, limit).map((one) => shelf.index.idOf(one));
  const rows = await articlesByIds(db, ids);
  prepareLibrary(db, complete, () => tellFrames({ type: 'library-changed' }));
  return { rows, saved: complete ? shelf.index.size : await db.articles.count(), complete };
}

async function findOnShelf(services: Searched, text: string): Promise<Found> {
  const { db } = services;
  if (text.trim() === '') {
    const { shelf, complete } = await openShelf(db);
    const documents = shelf.newestFirst();
    return { shelf, complete, documents, whole: documents.length };
  }
  const opening = openTexts(db);
  const [{ shelf, complete }, texts, query] = await Promise.all([
    openShelf(db),
    opening,
    readQuery(services, text, opening),
  ]);
  const numbers = shelfNumbers(texts.index, shelf.index);
  const lang = detectLanguage(text);
  const today = services.now() / DAY;
  const found = findArticles(texts.index, query, {
    accept: (document) => (numbers[document] ?? -1) >= 0,
    prefer: (document) => {
      const on = numbers[document] ?? 0;
      const day = shelf.dayOf(on);
      return preference(day === null ? null : today - day, lang !== null && shelf.isIn(on, lang));
    },
  });
  const whole = found
    .filter(({ partial }) => !partial)
    .map(({ document }) => numbers[document] ?? 0);
  const partly = found
    .filter(({ partial }) => partial)
    .map(({ document }) => numbers[document] ?? 0);
  const seen = new Set(whole);
  const noted = (await notedNames(db, query)).flatMap(({ subject }) => shelf.naming(subject));
  const more = [...new Set(noted)].filter((document) => !seen.has(document));
  const added = new Set(more);
  return {
    shelf,
    complete: complete && texts.complete,
    documents: [...whole, ...more, ...partly.filter((document) => !added.has(document))],
    whole: whole.length + more.length,
  };
}

function sortOf({ query, sort }: LibrarySearch): LibrarySort {
  return sort === 'best' && query.trim() === '' ? 'saved' : sort;
}

/** What holds all words comes before what holds some, in any order. */
function sortThem(
  shelf: Shelf,
  documents: readonly number[],
  whole: number,
  sort: LibrarySort,
): readonly number[] {
  if (sort === 'best') return documents;
  const day = (document: number, unknown: number) => shelf.dayOf(document) ?? unknown;
  const order: Readonly<Record<typeof sort, (a: number, b: number) => number>> = {
    saved: (a, b) => shelf.savedAt(b) - shelf.savedAt(a),
    newest: (a, b) => day(b, Number.MIN_SAFE_INTEGER) - day(a, Number.MIN_SAFE_INTEGER),
    oldest: (a, b) => day(a, Number.MAX_SAFE_INTEGER) - day(b, Number.MAX_SAFE_INTEGER),
  };
  const by = order[sort];
  return [...documents.slice(0, whole).toSorted(by), ...documents.slice(whole).toSorted(by)];
}

async function rowView(
  db: LibraryDatabase,
  row: SavedArticle,
  names: ReadonlyMap<EntityId, string>,
): Promise<LibraryRow> {
  const isOld = row.excerpt === undefined || row.url === undefined;
  const version = isOld ? await latestVersion(db, row) : undefined;
  return {
    id: row.id,
    headline: row.headline,
    siteName: row.siteName,
    datePublished: row.datePublished,
    savedAt: row.updatedAt,
    lang: row.lang,
    url: row.url ?? version?.article.url ?? row.urlKey,
    versionCount: row.versionCount,
    names: row.entityIds.slice(0, NAMES_IN_ROW).flatMap((id) => names.get(id) ?? []),
    excerpt: row.excerpt ?? (version ? excerptOf(version.article) : ''),
    tags: row.tags,
    read: row.readAt !== null,
    archived: row.archived,
  };
}

/** How an article begins below its headline. */
export function excerptOf({ text, blocks }: Pick<ArticleVersion['article'], 'text' | 'blocks'>) {
  const body = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'standfirst');
  return body ? text.slice(body.start, body.end).slice(0, EXCERPT) : '';
}
