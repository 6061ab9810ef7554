/** What the reader marks in articles, and the notes on it. */
import { RequestFailure, tellFrames, tellReader } from '../browser/server.ts';
import { openTabs } from '../browser/tabs.ts';
import {
  HIGHLIGHT_COLORS,
  type Highlight,
  type HighlightColor,
  type PlacedHighlight,
} from '../model/highlight.ts';
import type { Article } from '../model/news.ts';
import type { TextSpan } from '../model/text.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { addHighlight, changeHighlight, highlightsOf } from '../store/highlights.ts';
import { changeMarked } from '../store/library-source.ts';
import { anchorQuote, quoteOf } from '../text/anchor/anchor-quote.ts';
import { siteOf, urlKey } from '../text/canonical-url.ts';
import { highlightMarks } from '../views/build-highlights.ts';
import type { Overlay } from '../views/mark-types.ts';
import { storedDocument } from './library-index.ts';
import type { Services } from './services.ts';
import { type HandlersFor, stored } from './stored.ts';
import { tabOf } from './tab-of.ts';
import { readTab } from './tab-states.ts';

/** A highlight and a note at most, UTF-16 units. */
const LONGEST = 20_000;
const MAX_NOTE = 20_000;
const ID = /^[\w-]{8,80}$/;

/** The reader's highlights of an article, each where its words stand in this text. */
export async function placedHighlights(
  db: LibraryDatabase,
  article: Pick<Article, 'canonicalUrl' | 'text'>,
): Promise<readonly PlacedHighlight[]> {
  const rows = await highlightsOf(db, urlKey(article.canonicalUrl));
  return rows.map((highlight) => ({
    highlight,
    span: anchorQuote(article.text, highlight.quote, highlight.position),
  }));
}

/**
 * The highlights as they are painted into a page, where its scripts can see them. A page may say that
 * it is another site's article, and be believed: what was highlighted there is none of its business,
 * and is shown in the sidebar alone.
 *
 * @param site of the page, as the browser has it
 */
export async function paintedHighlights(
  db: LibraryDatabase,
  article: Pick<Article, 'canonicalUrl' | 'text'>,
  site: string,
): Promise<Overlay['highlights']> {
  const placed = await placedHighlights(db, article);
  return highlightMarks(placed.filter(({ highlight }) => siteOf(highlight.url) === site));
}

export function highlightHandlers(services: Services): HandlersFor<'highlights'> {
  const { db, now } = services;
  /** The article's notes are found by the library's search as soon as they are kept. */
  const keep = async (
    deed: () => Promise<unknown>,
    key: () => Promise<string | null>,
  ): Promise<void> => {
    await stored(() => changeMarked(db, key, storedDocument, deed));
  };
  const change = async (id: unknown, what: Parameters<typeof changeHighlight>[2]) => {
    if (typeof id !== 'string') throw new RequestFailure('bad-request', 'no highlight');
    await keep(
      () => changeHighlight(db, id, what, now()),
      async () => (await db.highlights.get(id))?.urlKey ?? null,
    );
    await tellAll(services);
    return null;
  };
  const add = (highlight: Highlight): Promise<void> =>
    keep(
      () => addHighlight(db, highlight),
      async () => highlight.urlKey,
    );
  return {
    'highlights/add': async (request, sender) => {
      const tabId = tabOf(sender, request);
      const { article } = await readTab(tabId);
      if (!article) throw new RequestFailure('not-stored', 'no article is read in this tab');
      await add(newHighlight(article, request, now()));
      await tellAll(services);
      return null;
    },
    'highlights/add-saved': async (request) => {
      const opened = await services.openVersion(request.articleId, request.version);
      if (!opened) throw new RequestFailure('not-stored', 'no such article');
      await add(newHighlight(opened.version.article, request, now()));
      await tellAll(services);
      return null;
    },
    'highlights/change': ({ id, color, note }) => {
      const okNote = note === undefined || (typeof note === 'string' && note.length <= MAX_NOTE);
      const okColor = color === undefined || isColor(color);
      if (!okNote || !okColor) throw new RequestFailure('bad-request', 'no note');
      return change(id, {
        ...(color !== undefined && { color }),
        ...(note !== undefined && { note: note.trim() === '' ? '' : note }),
      });
    },
    'highlights/remove': ({ id }) => change(id, { deletedAt: now() }),
    'highlights/restore': ({ id }) => change(id, { deletedAt: null }),
  };
}

interface Passage extends TextSpan {
  readonly id: string;
  readonly color: HighlightColor;
}

/**
 * A highlight of a passage of an article, without white space at its ends.
 * @throws RequestFailure for a passage that is none
 */
function newHighlight(article: Article, passage: Passage, now: number): Highlight {
  const span = trimmed(article.text, passage);
  if (!span || !ID.test(String(passage.id)) || !isColor(passage.color)) {
    throw new RequestFailure('bad-request', 'no passage');
  }
  return {
    id: passage.id,
    urlKey: urlKey(article.canonicalUrl),
    url: article.url,
    headline: article.headline,
    siteName: article.siteName,
    quote: quoteOf(article.text, span),
    position: span,
    color: passage.color,
    note: '',
    createdAt: now,
    changedAt: now,
    deletedAt: null,
  };
}

function trimmed(text: string, { start, end }: TextSpan): TextSpan | null {
  const whole = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start;
  if (!whole || end > text.length || end - start > LONGEST) return null;
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

function isColor(color: unknown): color is HighlightColor {
  return HIGHLIGHT_COLORS.some((known) => known === color);
}

/** Frames ask anew; pages that show a reading get their passages painted anew. */
async function tellAll({ db }: Services): Promise<void> {
  tellFrames({ type: 'highlights-changed' });
  for (const tabId of await openTabs()) {
    const { article, readingId, site } = await readTab(tabId);
    if (!article) continue;
    const highlights = await paintedHighlights(db, article, site);
    await tellReader(tabId, { type: 'highlights', readingId, highlights });
  }
}
