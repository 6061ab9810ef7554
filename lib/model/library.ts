import type { Analysis } from './analysis.ts';
import type { EntityId } from './knowledge.ts';
import type { Article } from './news.ts';
import type { Lang } from './text.ts';

/** A saved address: what is the same for all of its versions. */
export interface SavedArticle {
  /** Made by the client that saves, so that a retry changes nothing. */
  readonly id: string;
  /** `Article.canonicalUrl` folded: without tracking parameters, AMP and mobile forms. */
  readonly urlKey: string;
  readonly headline: string;
  readonly siteName: string | null;
  readonly datePublished: string | null;
  readonly lang: Lang;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly updatedAt: number;
  readonly entityIds: readonly EntityId[];
  /** Who is quoted in it, each once; none in older rows. */
  readonly speakerIds?: readonly EntityId[];
  /** The address as visited, and how the text begins; none in older rows. */
  readonly url?: string;
  readonly excerpt?: string;
  /** Folded stems of the text with their counts, for ranking related coverage. */
  readonly terms: Readonly<Record<string, number>>;
  /** Sampled hashes of the text, for finding copies of one agency text; none in older rows. */
  readonly wireSample?: readonly number[];
  readonly versionCount: number;
  readonly tags: readonly string[];
  readonly readAt: number | null;
  readonly archived: boolean;
  /** Set when deleted and still recoverable; milliseconds since the epoch. */
  readonly deletedAt: number | null;
}

/** One version of a saved article: the text as read with its analysis. */
export interface ArticleVersion {
  /** `${articleId}/${number}`; the first is 1. */
  readonly id: string;
  readonly articleId: string;
  readonly number: number;
  readonly savedAt: number;
  /** SHA-256 of `Article.text`, hexadecimal: the same text is not kept twice. */
  readonly textHash: string;
  readonly article: Article;
  readonly analysis: Pick<Analysis, 'links' | 'attributions' | 'quantities' | 'times' | 'claims'>;
}
