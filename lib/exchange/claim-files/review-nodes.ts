/** Records of all kinds of files as nodes of https://schema.org/ClaimReview, the one kind read. */
import { findReviews } from '../claim-review/find-reviews.ts';
import { asList, isObject, type JsonObject } from '../claim-review/json-values.ts';
import type { CsvRow } from './read-csv.ts';

/** Whether a record is a claim of the Fact Check Tools API. */
export function isApiClaim(record: unknown): record is JsonObject {
  return isObject(record) && Array.isArray(record.claimReview) && record['@type'] === undefined;
}

/**
 * The reviews of a claim of the Google Fact Check Tools API, `claims:search`.
 * See https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims
 */
export function nodesOfApiClaim(claim: JsonObject): readonly JsonObject[] {
  return asList(claim.claimReview)
    .filter(isObject)
    .map((review) => {
      const publisher = isObject(review.publisher) ? review.publisher : {};
      return {
        '@type': 'ClaimReview',
        claimReviewed: claim.text,
        url: review.url,
        name: review.title,
        author: { '@type': 'Organization', name: publisher.name, url: publisher.site },
        datePublished: review.reviewDate,
        inLanguage: review.languageCode,
        reviewRating: { alternateName: review.textualRating },
        itemReviewed: {
          '@type': 'Claim',
          author: { name: claim.claimant },
          datePublished: claim.claimDate,
        },
      };
    });
}

/** Day, month and year with points as ISO 8601. With slashes nobody can tell day from month. */
function isoOf(date: string | undefined): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(date ?? '') ?? [];
  return year === undefined ? date : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A row of a table as a review. */
export function nodeOfRow(row: CsvRow): JsonObject {
  return {
    '@type': 'ClaimReview',
    claimReviewed: row.get('claim'),
    url: row.get('url'),
    name: row.get('title'),
    author: {
      '@type': 'Organization',
      name: row.get('publisher') ?? row.get('publisherUrl'),
      url: row.get('publisherUrl'),
    },
    datePublished: isoOf(row.get('date')),
    inLanguage: row.get('lang'),
    reviewRating: { alternateName: row.get('verdict') },
    itemReviewed: {
      '@type': 'Claim',
      author: { name: row.get('claimant') },
      datePublished: isoOf(row.get('claimDate')),
      appearance: row.get('appearance'),
    },
  };
}

/**
 * The reviews in a record of JSON-LD with all that they refer to. An item of a feed
 * (https://schema.org/DataFeedItem) lends its address and date to reviews without their own.
 */
export function nodesOfJsonLd(records: readonly unknown[]): ReturnType<typeof findReviews> {
  const found = findReviews(records);
  const [item] = records;
  if (records.length !== 1 || !isObject(item) || item['@type'] !== 'DataFeedItem') return found;
  const lent = { url: item.url, datePublished: item.dateCreated };
  return { ...found, reviews: found.reviews.map((review) => ({ ...lent, ...review })) };
}
