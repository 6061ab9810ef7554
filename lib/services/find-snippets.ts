import { bodyOf, findSnippet, markHits } from '../analysis/library-search/find-snippet.ts';
import type { LibraryQuery } from '../analysis/library-search/library-query.ts';
import type { EntityId } from '../model/knowledge.ts';
import type { SnippetPiece } from '../model/library-search.ts';
import { latestVersion } from '../store/articles.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { highlightsOf } from '../store/highlights.ts';
import type { SnippetView } from '../views/library-types.ts';
import { openTexts } from './library-index.ts';
import { inOneBlock, notedNames, readQuery, type Searched } from './read-search.ts';
import { MOST_ROWS } from './search-library.ts';

/** Where the words of a query stand in some articles; asked for once the rows are drawn. */
export async function findSnippets(
  services: Searched,
  text: string,
  ids: readonly string[],
): Promise<readonly SnippetView[]> {
  const { db } = services;
  const query = await readQuery(services, text, openTexts(db));
  const [rows, noted] = await Promise.all([
    db.articles.bulkGet(ids.slice(0, MOST_ROWS)),
    notedNames(db, query),
  ]);
  const nameNote = (entityIds: readonly EntityId[]) => {
    const note = noted.find(({ subject }) => entityIds.some((id) => id === subject));
    return note ? findSnippet(inOneBlock(note.text), query) : null;
  };
  const snippets = await Promise.all(
    rows.map(async (row): Promise<SnippetView[]> => {
      const version = row && (await latestVersion(db, row));
      if (!row || !version) return [];
      const { article, analysis } = version;
      const headline = { text: row.headline, blocks: [{ start: 0, end: row.headline.length }] };
      const body = { text: article.text, blocks: bodyOf(article.blocks), links: analysis.links };
      return [
        {
          id: row.id,
          headline: markHits(headline, query),
          body: findSnippet(body, query),
          note: (await noteSnippet(db, row.urlKey, query)) ?? nameNote(row.entityIds),
        },
      ];
    }),
  );
  return snippets.flat();
}

async function noteSnippet(
  db: LibraryDatabase,
  urlKey: string,
  query: LibraryQuery,
): Promise<readonly SnippetPiece[] | null> {
  for (const { note } of await highlightsOf(db, urlKey)) {
    const pieces = note ? findSnippet(inOneBlock(note), query) : null;
    if (pieces) return pieces;
  }
  return null;
}
