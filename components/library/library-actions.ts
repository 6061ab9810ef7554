import type { HighlightColor } from '../../lib/model/highlight.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { DamageView } from '../../lib/views/data-types.ts';
import type { LibraryView } from '../../lib/views/library-types.ts';
import type { CardView, ReadingView } from '../../lib/views/types.ts';
import type { HighlightActions } from '../panels/actions.ts';

/** The world outside the library's page. */
export interface LibraryHost {
  readonly list: (query: string, offset: number, limit: number) => Promise<Result<LibraryView>>;
  /** Null when there is no such article. Without a version: the newest. */
  readonly open: (articleId: string, version?: number) => Promise<Result<ReadingView | null>>;
  /** The card of the name that stands at this offset of the text. */
  readonly card: (articleId: string, version: number, start: number) => Promise<CardView | null>;
  readonly addHighlight: (view: ReadingView, span: TextSpan, color: HighlightColor) => void;
  readonly highlights: HighlightActions;
  readonly remove: (articleId: string) => Promise<Result<null>>;
  readonly restore: (articleId: string) => Promise<Result<null>>;
  readonly loadSettings: () => Promise<Result<Settings>>;
  readonly setDensity: (density: Settings['density']) => void;
  /** What is wrong with the library; null when nothing is known to be. */
  readonly health: () => Promise<DamageView | null>;
  /** True when the disk has no room for another article. */
  readonly isFull: () => Promise<boolean>;
  readonly onChange: (listener: (what: 'library' | 'settings') => void) => () => void;
}

/** What the list shows. */
export type ListState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'ready'; readonly view: LibraryView };

/** What an opened article shows. */
export type ReadingState =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'ready'; readonly view: ReadingView };

/** The last thing done, with a way back. */
export type Toast =
  | { readonly kind: 'deleted'; readonly id: string; readonly headline: string }
  | { readonly kind: 'restored'; readonly headline: string }
  | { readonly kind: 'failed'; readonly error: string };

/** Fragment of the library's address that opens an article. */
export function articleHash(articleId: string, version?: number): string {
  const id = encodeURIComponent(articleId);
  return version === undefined ? `#${id}` : `#${id}/${version}`;
}

/** The article that a fragment names; null for the list. */
export function readHash(hash: string): { articleId: string; version?: number } | null {
  const [, id = '', version] = /^#([^/]+)(?:\/(\d+))?$/.exec(hash) ?? [];
  if (id === '') return null;
  const articleId = decodeURIComponent(id);
  return version === undefined ? { articleId } : { articleId, version: Number(version) };
}
