import type { EntityId } from './knowledge.ts';
import type { Lang } from './text.ts';

/** Which part of the library is looked at. Archived articles stand in a part of their own. */
export type LibraryShelf = 'all' | 'unread' | 'read' | 'archived';

/** What is left out of a list. A field that is not there leaves nothing out. */
export interface LibraryFilter {
  readonly shelf: LibraryShelf;
  readonly name?: EntityId;
  /** Who is quoted. */
  readonly speaker?: EntityId;
  readonly outlet?: string;
  readonly tag?: string;
  readonly lang?: Lang;
  /** First and last day of publication, ISO 8601 dates. */
  readonly from?: string;
  readonly to?: string;
}

/** `best` for a query, else as `saved`; `newest` and `oldest` go by publication. */
export type LibrarySort = 'best' | 'saved' | 'newest' | 'oldest';

export interface LibrarySearch {
  readonly query: string;
  readonly filter: LibraryFilter;
  readonly sort: LibrarySort;
  readonly offset: number;
  readonly limit: number;
}

/** A change to articles of the library. */
export interface ArticleChange {
  readonly read?: boolean;
  readonly archived?: boolean;
  readonly addTag?: string;
  readonly removeTag?: string;
}

/** A piece of a text; `hit` where it is what was looked for. */
export interface SnippetPiece {
  readonly text: string;
  readonly hit: boolean;
}
