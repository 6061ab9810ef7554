/** What kept claims and fact-checks must be when they come out of a file. */
import type { ClaimReview, StoredClaim } from '../../model/claim.ts';
import { type Check, listOf, objectOf, oneOf, orNull, text, whole } from '../schema.ts';
import { isoDate, line, quantity, rowId } from './rows.ts';

/** UTF-16 units of a claim, and entries of its lists. */
const LONGEST_CLAIM = 1_000_000;
const MOST = 10_000;

const review = objectOf<ClaimReview>({
  claimReviewed: text(LONGEST_CLAIM),
  url: orNull(line),
  publisher: orNull(line),
  publisherUrl: orNull(line),
  datePublished: orNull(isoDate),
  inLanguage: orNull(line),
  claimant: orNull(line),
  claimDate: orNull(isoDate),
  appearances: listOf(line, MOST),
  verdict: objectOf<ClaimReview['verdict']>({
    label: line,
    class: oneOf(
      'true',
      'mostly-true',
      'mixed',
      'mostly-false',
      'false',
      'unproven',
      'satire',
      'other',
    ),
  }),
});

/** A claim kept. */
export const storedClaim: Check<StoredClaim> = objectOf<StoredClaim>({
  id: rowId,
  kind: oneOf('fact-check', 'statement'),
  text: text(LONGEST_CLAIM),
  articleId: orNull(rowId),
  urlKey: line,
  headline: line,
  date: orNull(isoDate),
  quantities: listOf(quantity, MOST),
  review: orNull(review),
  seenAt: whole,
});
