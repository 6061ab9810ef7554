import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimFileReader, type FileClaim } from '../../lib/exchange/claim-file.ts';
import { type ListedFeed, readOpml, writeOpml } from '../../lib/exchange/feeds/opml.ts';
import { FEED_HEAD, FEED_TAIL, feedElement } from '../../lib/exchange/write-claim-feed.ts';
import type { StoredClaim } from '../../lib/model/claim.ts';
import { rowOfFileClaim } from '../../lib/services/claim-rows.ts';

const SIGNS = ['<', '>', '&', '"', "'", ' ', '&amp;', '<b>', '«', '—', 'ё', 'ґ', '𝔄', 'слово', 'x'];
/** Texts with what XML, HTML and JSON take for their own. */
const words = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const address = fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href);

describe('there and back, nothing is lost', () => {
  it('feeds as OPML', () => {
    const feed = fc.record({ title: words, url: address, siteUrl: fc.option(address) });
    const feeds = fc.uniqueArray(feed, { maxLength: 6, selector: ({ url }) => url });
    fc.assert(
      fc.property(feeds, words, (all: readonly ListedFeed[], title) => {
        expect(readOpml(writeOpml(title, all))).toEqual({ ok: true, value: all });
      }),
      { numRuns: 300 },
    );
  });

  /** A fact-check as a publisher wrote it; what is kept of it is what comes back. */
  const review = fc.record({
    '@type': fc.constant('ClaimReview'),
    claimReviewed: words,
    url: address,
    name: words,
    datePublished: fc.constantFrom('2022-01-12', '2021-05-01T10:00:00Z', undefined),
    inLanguage: fc.constantFrom('en', 'ru', 'uk'),
    author: fc.record({ '@type': fc.constant('Organization'), name: words, url: address }),
    reviewRating: fc.record({ alternateName: words }),
    itemReviewed: fc.record({
      author: fc.record({ '@type': fc.constant('Person'), name: words }),
      appearance: fc.array(address, { maxLength: 3 }),
    }),
  });

  const followed = fc.option(fc.integer({ min: 0, max: 4e12 }));
  const LINES = ['look <later>', 'a & b', 'перша\nдруга', '  two  blanks ', '&lt;', 'ё'];
  const own = fc.record({
    review: fc.constant(null),
    text: fc.oneof(words, fc.constantFrom(...LINES.map((line) => `own ${line}`))),
    title: words,
    speaker: fc.option(words),
    date: fc.constantFrom('2022-01-12', null),
    lang: fc.constantFrom('en', 'ru', 'uk'),
    note: fc.oneof(fc.constant(''), words, fc.constantFrom(...LINES)),
    followedAt: followed,
    raw: fc.constant(null),
  });

  function readClaims(text: string): readonly StoredClaim[] {
    const reader = new ClaimFileReader();
    const claims: readonly FileClaim[] = [...reader.push(text), ...reader.end()];
    return claims.map((claim) => rowOfFileClaim(claim, 's', 1));
  }

  it('fact-checks and own claims as a feed of ClaimReview', () => {
    fc.assert(
      fc.property(
        fc.array(review, { maxLength: 4 }),
        fc.array(own, { minLength: 1, maxLength: 4 }),
        followed,
        (reviews, claims, followedAt) => {
          const published = readClaims(JSON.stringify(reviews)).map((row, at) => ({
            ...row,
            note: LINES[at] ?? '',
            followedAt,
          }));
          const kept = [...published, ...claims.map((claim) => rowOfFileClaim(claim, 's', 1))];
          const text = FEED_HEAD + kept.map(feedElement).join(',') + FEED_TAIL;
          // `raw` is the review as it stands in the file at hand.
          const bare = (rows: readonly StoredClaim[]) => rows.map((row) => ({ ...row, raw: null }));
          expect(bare(readClaims(text))).toEqual(bare(kept));
        },
      ),
      { numRuns: 300 },
    );
  });
});
