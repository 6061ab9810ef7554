/** Claims as a feed of https://schema.org/DataFeed, as Data Commons publishes fact-checks. */
import type { ClaimReview, StoredClaim } from '../model/claim.ts';
import { textOf } from './claim-review/json-values.ts';

/** Where a feed's elements stand: between these two. */
export const FEED_HEAD = `{"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":[`;
export const FEED_TAIL = ']}\n';

/** Leaves out what is not known. */
function known(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== ''),
  );
}

/**
 * A text of a fact-check. Publishers put markup into such texts, so whoever reads them takes it out:
 * what would be lost in that way is written in character references.
 */
function plainly(text: string): string {
  if (textOf(text) === text) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function plainOrNull(text: string | null): string | null {
  return text === null ? null : plainly(text);
}

function reviewNode(review: ClaimReview, title: string): unknown {
  const { verdict, claimant, claimDate, appearances, publisher, publisherUrl } = review;
  return known({
    '@type': 'ClaimReview',
    claimReviewed: plainly(review.claimReviewed),
    url: review.url,
    name: plainly(title),
    datePublished: review.datePublished,
    inLanguage: review.inLanguage,
    author: known({ '@type': 'Organization', name: plainOrNull(publisher), url: publisherUrl }),
    reviewRating: known({ '@type': 'Rating', alternateName: plainly(verdict.label) }),
    itemReviewed: known({
      '@type': 'Claim',
      author: claimant === null ? null : { '@type': 'Person', name: plainly(claimant) },
      datePublished: claimDate,
      appearance: appearances.length === 0 ? null : appearances,
    }),
  });
}

function claimNode(claim: StoredClaim): unknown {
  const { text, headline, speaker, date, lang } = claim;
  return known({
    '@type': 'Claim',
    text,
    headline,
    author: speaker === null ? null : { '@type': 'Person', name: speaker },
    datePublished: date,
    inLanguage: lang,
  });
}

/**
 * One element of the feed: a fact-check, or a claim that the reader keeps; around it what the reader
 * did with it: a note, and since when it is followed (https://schema.org/FollowAction).
 */
export function feedElement(claim: StoredClaim): string {
  const { review, headline, note, followedAt } = claim;
  return JSON.stringify(
    known({
      '@type': 'DataFeedItem',
      url: review?.url ?? null,
      dateCreated: review?.datePublished ?? null,
      item: [review ? reviewNode(review, headline) : claimNode(claim)],
      comment: note,
      potentialAction:
        followedAt === null
          ? null
          : { '@type': 'FollowAction', startTime: new Date(followedAt).toISOString() },
    }),
  );
}
