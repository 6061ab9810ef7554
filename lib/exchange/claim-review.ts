/**
 * Fact-checks that a page publishes as https://schema.org/ClaimReview, in all shapes that real
 * pages give them. Never throws, whatever the page says; every value is plain text.
 */
import type { ClaimReview, ReviewRefusal } from '../model/claim.ts';
import { MOST_STRUCTURED_DATA, TOO_LONG } from '../model/news.ts';
import { findReviews } from './claim-review/find-reviews.ts';
import { readMicrodata } from './claim-review/read-microdata.ts';
import { readReview } from './claim-review/read-review.ts';
import { parseRepaired } from './claim-review/repair-json.ts';

/** What a page publishes as fact-checks. */
export interface PublishedReviews {
  readonly reviews: readonly ClaimReview[];
  /** Why something was left out, each reason once. */
  readonly refused: readonly ReviewRefusal[];
}

function valuesOf(raw: string, refused: Set<ReviewRefusal>): readonly unknown[] {
  if (raw === TOO_LONG || raw.length > MOST_STRUCTURED_DATA) {
    refused.add('too-long');
    return [];
  }
  if (/^\s*<(?!!)/.test(raw)) return readMicrodata(raw);
  const values = parseRepaired(raw);
  if (values.length === 0) refused.add('unreadable');
  return values;
}

/**
 * The fact-checks of a page, and why others could not be read.
 *
 * @param structuredData raw JSON-LD scripts and HTML with microdata
 * @param pageUrl what relative addresses are relative to
 */
export function readPublishedReviews(
  structuredData: readonly string[],
  pageUrl: string,
): PublishedReviews {
  const refused = new Set<ReviewRefusal>();
  const values = structuredData.flatMap((raw) => valuesOf(raw, refused));
  const { reviews, byId, bounds } = findReviews(values);
  for (const bound of bounds) refused.add(bound);
  const unique = new Map<string, ClaimReview>();
  for (const review of reviews) {
    const read = readReview(review, byId, pageUrl);
    if (read) unique.set(JSON.stringify([read.url, read.claimReviewed, read.verdict.label]), read);
    else refused.add('no-claim');
  }
  return { reviews: [...unique.values()], refused: [...refused] };
}

/** The fact-checks of a page alone. */
export function readClaimReviews(
  structuredData: readonly string[],
  pageUrl: string,
): readonly ClaimReview[] {
  return readPublishedReviews(structuredData, pageUrl).reviews;
}
