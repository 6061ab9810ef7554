/** What the library's list draws. */
import type { WordChange } from '../model/comparison.ts';
import type { LibraryShelf, SnippetPiece } from '../model/library-search.ts';
import type { Lang, TextSpan } from '../model/text.ts';

/** A row of the library. */
export interface LibraryRow {
  readonly id: string;
  readonly headline: string;
  readonly siteName: string | null;
  readonly datePublished: string | null;
  readonly savedAt: number;
  readonly lang: Lang;
  readonly url: string;
  readonly versionCount: number;
  readonly names: readonly string[];
  readonly excerpt: string;
  readonly tags: readonly string[];
  readonly read: boolean;
  readonly archived: boolean;
}

/** A choice that narrows the list, with how many articles it would leave. */
export interface FacetView {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetsView {
  readonly shelves: Readonly<Record<LibraryShelf, number>>;
  readonly names: readonly FacetView[];
  readonly speakers: readonly FacetView[];
  readonly outlets: readonly FacetView[];
  readonly tags: readonly FacetView[];
  /** Labels are codes. */
  readonly langs: readonly FacetView[];
}

/** One page of the library. */
export interface LibraryView {
  readonly rows: readonly LibraryRow[];
  /** Articles found, and how many of them hold all words of the query: these come first. */
  readonly total: number;
  readonly whole: number;
  readonly facets: FacetsView;
  /** The names chosen in the filter, in the reader's language. */
  readonly chosen: { readonly name: string | null; readonly speaker: string | null };
  /** All tags of the library, the commonest first. */
  readonly tags: readonly FacetView[];
  /** Articles in the library, whatever is asked for. */
  readonly saved: number;
  /** False while the search is being prepared: not all may be found yet. */
  readonly complete: boolean;
}

/** Where the words of a query stand in an article; null where they stand nowhere. */
export interface SnippetView {
  readonly id: string;
  readonly headline: readonly SnippetPiece[];
  readonly body: readonly SnippetPiece[] | null;
  /** In a note of the reader's. */
  readonly note: readonly SnippetPiece[] | null;
}

/** A sentence that changed; `at` is where it stands now, null where it is gone. */
export interface ChangeView {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly words: readonly WordChange[];
  readonly at: TextSpan | null;
}

/** What a version has otherwise than an earlier one, which is named by its number and day. */
export interface VersionChangesView {
  readonly number: number;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly items: readonly ChangeView[];
}
