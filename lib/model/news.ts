import type { Block, TextSpan } from './text.ts';

/** A link that the page itself offers as related coverage. */
export interface RelatedLink {
  readonly title: string;
  /** Absolute http(s) address. */
  readonly url: string;
  /** ISO 8601, where the page states it. */
  readonly datePublished?: string;
}

/** A link inside the article's text. */
export interface InlineLink extends TextSpan {
  readonly url: string;
}

/**
 * How the text was found: by Readability, by the linear extractor used for pages beyond the
 * limits ("simplified"), or given as plain text.
 */
export type ExtractionMethod = 'readability' | 'simplified' | 'plain';

/** Stands in `Article.structuredData` for a piece that was too long to be taken along. */
export const TOO_LONG = 'too long';
/** The most that a piece of structured data may have, in UTF-16 units: a list of hundreds of fact-checks has less. */
export const MOST_STRUCTURED_DATA = 1_000_000;

/**
 * What a page says, free of the page: plain text and metadata.
 * Field names follow https://schema.org/NewsArticle.
 */
export interface Article {
  /** The address as visited. */
  readonly url: string;
  /** The address that names the article: canonical where honoured, else `url` cleaned. */
  readonly canonicalUrl: string;
  readonly headline: string;
  readonly authors: readonly string[];
  /** The author line as printed, or null. */
  readonly byline: string | null;
  /** The outlet's name. */
  readonly siteName: string | null;
  /** ISO 8601 with zone where the page gives one; a bare date otherwise; null when unknown. */
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  /** BCP 47 tag as detected from the text and the page, for example "ru". */
  readonly inLanguage: string;
  /**
   * Blocks joined by "\n", characters exactly as in the page. Begins with the headline as a
   * block of its own, once, then the standfirst and the body.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly InlineLink[];
  readonly relatedLinks: readonly RelatedLink[];
  /** Feeds that the page declares (`rel=alternate`), absolute addresses. */
  readonly feeds: readonly { readonly title: string; readonly url: string }[];
  /**
   * The page's JSON-LD scripts and microdata that may hold a ClaimReview, as raw text, each at
   * most 1 MB: for a longer one stands `TOO_LONG`. Parsed in the background, never here.
   */
  readonly structuredData: readonly string[];
  readonly extraction: ExtractionMethod;
}
