import type { ClaimReview } from '../model/claim.ts';
import type { FactCheckView } from './claims-met-types.ts';

/** Fact-checks as drawn: the publisher's words as they are, the newest first. */
export function buildFactChecks(reviews: readonly ClaimReview[]): readonly FactCheckView[] {
  return reviews
    .map(({ verdict, ...review }) => ({
      claim: review.claimReviewed,
      claimant: review.claimant,
      claimDate: review.claimDate,
      publisher: review.publisher,
      date: review.datePublished,
      url: review.url,
      label: verdict.label,
      verdict: verdict.class,
      lang: review.inLanguage,
    }))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
