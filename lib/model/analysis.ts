import type {
  Attribution,
  Claim,
  ClaimReview,
  Quantity,
  ReviewRefusal,
  TimeExpression,
} from './claim.ts';
import type { Entity } from './knowledge.ts';
import type { EntityLink } from './mention.ts';
import type { Article } from './news.ts';
import type { AnalyzedText } from './text.ts';

/** Milliseconds per stage, in the order in which the stages ran. */
export type Timings = Readonly<Record<string, number>>;

/** All layers that the pipeline adds to an article. Plain data: it can be cloned and stored. */
export interface Analysis {
  readonly article: Article;
  readonly text: AnalyzedText;
  /** Sorted by start; never overlapping. */
  readonly links: readonly EntityLink[];
  /** The entities that the links name, each once. */
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly claims: readonly Claim[];
  readonly claimReviews: readonly ClaimReview[];
  /** Why others of the page could not be read, each reason once. */
  readonly claimReviewsRefused: readonly ReviewRefusal[];
  readonly timings: Timings;
}
