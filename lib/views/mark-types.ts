/**
 * What is marked in the text. Plain data: what a pack says is
 * chosen in the reader's language, words of the interface are messages of `lib/i18n`.
 */
import type { HighlightColor } from '../model/highlight.ts';
import type { EntityType } from '../model/knowledge.ts';
import type { TextSpan } from '../model/text.ts';

/** One mark in the text. `name` is an index into `SidebarView.names`. */
export interface MarkView extends TextSpan {
  readonly type: EntityType;
  readonly name: number;
  /** True for the first mention of its referent: the density "first only" shows these. */
  readonly first: boolean;
}

/** A passage that the reader highlighted, as painted in the page. */
export interface HighlightMark extends TextSpan {
  readonly color: HighlightColor;
}

/** What the reader part of the page gets back for an article. */
export interface Overlay {
  readonly marks: readonly MarkView[];
  readonly highlights: readonly HighlightMark[];
}

/** A stretch of the article that an item can jump to. */
export interface Passage extends TextSpan {
  readonly text: string;
}
