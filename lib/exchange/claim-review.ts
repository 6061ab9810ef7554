/**
 * Fact-checks that a page publishes as https://schema.org/ClaimReview, in all shapes that real
 * pages give them. Never throws, whatever the page says; every value is plain text.
 */
import type { ClaimReview } from '../model/claim.ts';
import { findReviews } from './claim-review/find-reviews.ts';
import { readMicrodata } from './claim-review/read-microdata.ts';
import { readReview } from './claim-review/read-review.ts';
import { parseRepaired } from './claim-review/repair-json.ts';

/** Longer pieces of structured data are refused, characters. */
const MAX_LENGTH = 1_000_000;

function valuesOf(raw: string): readonly unknown[] {
  if (raw.length > MAX_LENGTH) return [];
  return /^\s*<(?!!)/.test(raw) ? readMicrodata(raw) : parseRepaired(raw);
}

/**
 * @param structuredData raw JSON-LD scripts and HTML with microdata
 * @param pageUrl what relative addresses are relative to
 */
export function readClaimReviews(
  structuredData: readonly string[],
  pageUrl: string,
): readonly ClaimReview[] {
  const { reviews, byId } = findReviews(structuredData.flatMap(valuesOf));
  const read = reviews.flatMap((review) => readReview(review, byId, pageUrl) ?? []);
  const unique = new Map(
    read.map((review) => [
      JSON.stringify([review.url, review.claimReviewed, review.verdict.label]),
      review,
    ]),
  );
  return [...unique.values()];
}
