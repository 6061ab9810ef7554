import { holdsAll, type SnippetSource } from '../analysis/library-search/find-snippet.ts';
import { type LibraryQuery, readLibraryQuery } from '../analysis/library-search/library-query.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { listNotes } from '../store/notes.ts';
import { namesInQuery } from './find-names.ts';
import type { openTexts } from './library-index.ts';
import type { Services } from './services.ts';

/** A longer query is cut, UTF-16 units. */
const LONGEST_QUERY = 400;

/** What searching needs of the background's services. */
export type Searched = Pick<Services, 'db' | 'knowledge' | 'now'>;

/** The reader's notes on things that have all words of a query: their articles are found by them. */
export async function notedNames(
  db: LibraryDatabase,
  query: LibraryQuery,
): Promise<readonly { readonly subject: string; readonly text: string }[]> {
  return (await listNotes(db)).filter((note) => holdsAll(inOneBlock(note.text), query));
}

/** A text that has no parts, as one of them. */
export function inOneBlock(text: string): SnippetSource {
  return { text, blocks: [{ start: 0, end: text.length }] };
}

/** A query as it was typed, read with the names that are known. */
export async function readQuery(
  services: Searched,
  text: string,
  texts: ReturnType<typeof openTexts>,
): Promise<LibraryQuery> {
  const query = text.slice(0, LONGEST_QUERY);
  const [{ index }, names] = await Promise.all([
    texts,
    services.knowledge().then((knowledge) => namesInQuery(knowledge, query)),
  ]);
  return readLibraryQuery(query, names, index);
}
