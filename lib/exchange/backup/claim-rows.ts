/** What kept claims and fact-checks must be when they come out of a file. */
import type { ClaimReview, StoredClaim } from '../../model/claim.ts';
import {
  type Check,
  listOf,
  objectOf,
  oneOf,
  orNull,
  since,
  text,
  whole,
  yesOrNo,
} from '../schema.ts';
import { entityId, isoDate, line, quantity, rowId, word } from './rows.ts';

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

/** A claim kept. Rows of the first version told less; what they lack is read anew later. */
export const storedClaim: Check<StoredClaim> = objectOf<StoredClaim>({
  id: rowId,
  kind: oneOf('fact-check', 'imported', 'own', 'statement'),
  text: text(LONGEST_CLAIM),
  lang: since('', word),
  speaker: since(null, orNull(line)),
  denied: since(false, yesOrNo),
  articleId: orNull(rowId),
  urlKey: line,
  url: since(null, orNull(line)),
  headline: line,
  date: orNull(isoDate),
  quantities: listOf(quantity, MOST),
  entityIds: since([], listOf(entityId, MOST)),
  review: orNull(review),
  appearances: since([], listOf(line, MOST)),
  sources: since([], listOf(line, MOST)),
  analyzer: since(0, whole),
  raw: since(null, orNull(text(LONGEST_CLAIM))),
  followedAt: since(null, orNull(whole)),
  hiddenAt: since(null, orNull(whole)),
  note: since('', text(LONGEST_CLAIM)),
  seenAt: whole,
});
