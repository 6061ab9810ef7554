/** Claims as a feed of https://schema.org/DataFeed, as Data Commons publishes fact-checks. */
import type { ClaimReview, StoredClaim } from '../model/claim.ts';

/** Where a feed's elements stand: between these two. */
export const FEED_HEAD = `{"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":[`;
export const FEED_TAIL = ']}\n';

/** Leaves out what is not known. */
function known(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== ''),
  );
}

function reviewNode(review: ClaimReview, title: string): unknown {
  const { verdict, claimant, claimDate, appearances, publisher, publisherUrl } = review;
  return known({
    '@type': 'ClaimReview',
    claimReviewed: review.claimReviewed,
    url: review.url,
    name: title,
    datePublished: review.datePublished,
    inLanguage: review.inLanguage,
    author: known({ '@type': 'Organization', name: publisher, url: publisherUrl }),
    reviewRating: known({ '@type': 'Rating', alternateName: verdict.label }),
    itemReviewed: known({
      '@type': 'Claim',
      author: claimant === null ? null : { '@type': 'Person', name: claimant },
      datePublished: claimDate,
      appearance: appearances.length === 0 ? null : appearances,
    }),
  });
}

function claimNode(claim: StoredClaim): unknown {
  const { text, headline, speaker, date, lang, note } = claim;
  return known({
    '@type': 'Claim',
    text,
    headline,
    author: speaker === null ? null : { '@type': 'Person', name: speaker },
    datePublished: date,
    inLanguage: lang,
    comment: note,
  });
}

/** One element of the feed: a fact-check, or a claim that the reader keeps. */
export function feedElement(claim: StoredClaim): string {
  const { review, headline } = claim;
  return JSON.stringify(
    known({
      '@type': 'DataFeedItem',
      url: review?.url ?? null,
      dateCreated: review?.datePublished ?? null,
      item: [review ? reviewNode(review, headline) : claimNode(claim)],
    }),
  );
}
