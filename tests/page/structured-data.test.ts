import { describe, expect, it } from 'vitest';
import { readPublishedReviews } from '../../lib/exchange/claim-review.ts';
import { readMetadata } from '../../lib/page/metadata.ts';
import { parsePage } from '../../scripts/analyze/parse-page.ts';

const PAGE = 'https://checks.example/a';
const REVIEW = { '@type': 'ClaimReview', claimReviewed: 'The dam broke.' };
const ITEM = '<div itemscope itemtype="https://schema.org/ClaimReview">';

/** What a page publishes as fact-checks, from its markup to what is kept. */
function published(head: string, body = '') {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const { structuredData } = readMetadata(parsePage(html), PAGE);
  return { structuredData, ...readPublishedReviews(structuredData, PAGE) };
}

const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const claim = (words: string): string => `<p itemprop="claimReviewed">${words}</p>`;

describe('the fact-checks that a page publishes', () => {
  it('leaves out a script of five megabytes, says so, and loses nothing beside it', () => {
    const long = JSON.stringify({ ...REVIEW, reviewBody: 'x'.repeat(5_000_000) });
    const found = published(script(long) + script(JSON.stringify(REVIEW)));
    expect(found.reviews.map(({ claimReviewed }) => claimReviewed)).toEqual(['The dam broke.']);
    expect(found.refused).toEqual(['too-long']);
    expect(Math.max(...found.structuredData.map(({ length }) => length))).toBeLessThan(1_000_000);
  });

  it('takes markup once, however often it stands within its like', () => {
    const times = 10_000;
    const body = `${ITEM.repeat(times)}${claim('Deep.')}${'</div>'.repeat(times)}`;
    const found = published('', body);
    expect(found.structuredData).toHaveLength(1);
    expect(found.refused).toEqual(['no-claim']);
  });

  it('reads a review in the markup of another, and one after it', () => {
    const inner = `${ITEM}${claim('The bridge fell.')}</div>`;
    const body = `${ITEM}${claim('The dam broke.')}${inner}</div>${ITEM}${claim('It rained.')}</div>`;
    const found = published('', body);
    expect(found.reviews.map(({ claimReviewed }) => claimReviewed)).toEqual([
      'The dam broke.',
      'The bridge fell.',
      'It rained.',
    ]);
  });
});
