/** The library's search indexes: opened, filled, and tended in the background. */
import { articleDocument } from '../analysis/library-search/article-document.ts';
import type { Highlight } from '../model/highlight.ts';
import type { EntityLink } from '../model/mention.ts';
import type { Article } from '../model/news.ts';
import type { AnalyzedText } from '../model/text.ts';
import type { LibraryDatabase } from '../store/database.ts';
import {
  checkCounts,
  type DocumentOf,
  relatedSource,
  shelfSource,
  textSource,
} from '../store/library-source.ts';
import { type IndexSpec, type OpenedIndex, openIndex } from '../store/search-index.ts';
import { tendIndex } from '../store/tend-index.ts';
import { analyzeText } from '../text/analyze-text.ts';
import { COVERAGE_TERMS_VERSION } from '../text/coverage-document.ts';
import { Shelf } from '../text/shelf/shelf.ts';
import { SHELF_VERSION } from '../text/shelf/shelf-document.ts';
import type { EncodedDocument } from '../text/term-index/term-document.ts';
import type { TermIndex } from '../text/term-index/term-index.ts';

/** `version` is raised whenever `articleDocument` makes other terms of the same article. */
const TEXTS: IndexSpec = { name: 'articles', version: 1 };
const RELATED: IndexSpec = { name: 'related', version: COVERAGE_TERMS_VERSION };
const SHELVES: IndexSpec = { name: 'shelf', version: SHELF_VERSION };

/** An article as the search finds it. */
export function searchedArticle(from: {
  readonly id: string;
  readonly article: Article;
  readonly text: AnalyzedText;
  readonly links: readonly EntityLink[];
  readonly highlights: readonly Highlight[];
}): EncodedDocument {
  const { id, article, text, links, highlights } = from;
  return articleDocument({
    id,
    text,
    links,
    about: [article.siteName ?? '', ...article.authors],
    notes: highlights.flatMap(({ note, quote }) => (note ? [note, quote.exact] : [])),
  });
}

/** The same of what is stored; see `store/library-source.ts`. */
export const storedDocument: DocumentOf = ({ id, lang }, { article, analysis }, highlights) => {
  const text = analyzeText(article.text, article.blocks, lang);
  return searchedArticle({ id, article, text, links: analysis.links, highlights });
};

export interface OpenedLibrary {
  readonly shelf: Shelf;
  /** False while indexes are filled anew: what is found may not be all. */
  readonly complete: boolean;
}

const shelves = new WeakMap<TermIndex, Shelf>();

/** The saved articles for lists. */
export async function openShelf(db: LibraryDatabase): Promise<OpenedLibrary> {
  const { index, complete } = await openIndex(db, SHELVES);
  const shelf = shelves.get(index) ?? new Shelf(index);
  shelves.set(index, shelf);
  return { shelf, complete };
}

/** What the saved articles are about; those in the bin are in it too. */
export async function openRelated(db: LibraryDatabase): Promise<OpenedIndex> {
  return openIndex(db, RELATED);
}

/** The texts of the saved articles; those in the bin are not on the shelf. */
export async function openTexts(db: LibraryDatabase): Promise<OpenedIndex> {
  return openIndex(db, TEXTS);
}

const joined = new WeakMap<TermIndex, { shelf: TermIndex; numbers: Int32Array }>();

/** For each document of `texts` its number on the shelf, -1 where it is not there. */
export function shelfNumbers(texts: TermIndex, shelf: TermIndex): Int32Array {
  const known = joined.get(texts);
  if (known?.shelf === shelf) return known.numbers;
  const numbers = texts.numbersIn(shelf);
  joined.set(texts, { shelf, numbers });
  return numbers;
}

const tending = new WeakMap<LibraryDatabase, Promise<boolean | null>>();
const checked = new WeakSet<LibraryDatabase>();

/**
 * Checks, fills and tends the indexes in the background, one at a time; called again while it
 * runs, it goes on once more afterwards. Resolves when there is nothing left to do: true where
 * lists made before did not hold all articles, null where it failed.
 */
export function tendLibrary(db: LibraryDatabase): Promise<boolean | null> {
  const next = (tending.get(db) ?? Promise.resolve(null))
    .then(() => tendOnce(db))
    .catch((error: unknown) => {
      console.error('sidelight: the search index', error);
      return null;
    });
  tending.set(db, next);
  return next;
}

const prepared = new WeakSet<LibraryDatabase>();
const preparing = new WeakSet<LibraryDatabase>();

/**
 * After a first answer from the indexes: has them checked, once in a worker's life, and filled
 * where they are not complete. `onFilled` hears when lists should be asked for again.
 */
export function prepareLibrary(db: LibraryDatabase, complete: boolean, onFilled: () => void): void {
  if (preparing.has(db) || (complete && prepared.has(db))) return;
  preparing.add(db);
  prepared.add(db);
  setTimeout(() => {
    void tendLibrary(db).then((filled) => {
      preparing.delete(db);
      if (filled !== null && (filled || !complete)) onFilled();
    });
  });
}

async function tendOnce(db: LibraryDatabase): Promise<boolean> {
  const open = async () => [
    await openIndex(db, SHELVES),
    await openIndex(db, TEXTS),
    await openIndex(db, RELATED),
  ];
  if (!checked.has(db)) {
    checked.add(db);
    const [shelf, texts, related] = await open();
    const sizeOf = (one: OpenedIndex | undefined) => (one?.complete ? one.index.size : null);
    await checkCounts(db, {
      shelf: sizeOf(shelf),
      articles: sizeOf(texts),
      related: sizeOf(related),
    });
  }
  const wereComplete = (await open()).every(({ complete }) => complete);
  await tendIndex(db, SHELVES, shelfSource(db), rest);
  await tendIndex(db, RELATED, relatedSource(db), rest);
  await tendIndex(db, TEXTS, textSource(db, storedDocument), rest);
  return !wereComplete;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
