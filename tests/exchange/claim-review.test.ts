import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaimReviews, readPublishedReviews } from '../../lib/exchange/claim-review.ts';
import { TOO_LONG } from '../../lib/model/news.ts';

const PAGE = 'https://checks.example/a';
const REVIEW = {
  '@type': 'ClaimReview',
  claimReviewed: 'The dam broke.',
  url: '/a',
  author: { name: 'Checks' },
  reviewRating: { ratingValue: 5, bestRating: 5, alternateName: 'False' },
};

function read(...raw: string[]) {
  return readClaimReviews(raw, PAGE);
}

/** An object in an object, so many times. */
function nested(key: string, times: number): string {
  return `${`{"${key}":`.repeat(times)}"https://a.example/"${'}'.repeat(times)}`;
}

describe('readClaimReviews', () => {
  it('reads a review whose fields are nested without end, and what stands beside it', () => {
    const deep = JSON.stringify({ ...REVIEW, itemReviewed: { appearance: 0 } }).replace(
      '"appearance":0',
      `"appearance":${nested('url', 20_000)}`,
    );
    expect(read(deep, JSON.stringify(REVIEW)).map(({ claimReviewed }) => claimReviewed)).toEqual([
      'The dam broke.',
    ]);
  });

  it('reads microdata in elements without end in linear time', { timeout: 20_000 }, () => {
    const open = '<b>x'.repeat(100_000);
    const html = `<div itemscope itemtype="https://schema.org/ClaimReview"><p itemprop="claimReviewed">The dam broke.</p><p itemprop="url">/a</p>${open}`;
    expect(read(html)).toHaveLength(1);
  });

  it.each([
    ['a plain object', JSON.stringify(REVIEW)],
    ['a list', JSON.stringify([REVIEW])],
    ['a graph', JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, REVIEW] })],
    ['type as a list', JSON.stringify({ ...REVIEW, '@type': ['Review', 'ClaimReview'] })],
    ['type as an address', JSON.stringify({ ...REVIEW, '@type': 'http://schema.org/ClaimReview' })],
    ['a raw line break', JSON.stringify(REVIEW).replace('The dam', 'The\ndam')],
    ['a trailing comma', JSON.stringify(REVIEW).replace(/}$/, ',}')],
    [
      'marks inside of what it says, and a trailing comma',
      JSON.stringify({ ...REVIEW, name: '#' }).replace('"#"}', '"It "did" not",}'),
    ],
    ['two objects in one script', `{"@type":"WebPage"}${JSON.stringify(REVIEW)}`],
    ['fields under properties', JSON.stringify({ '@type': 'ClaimReview', properties: REVIEW })],
  ])('reads %s', (_, raw) => {
    expect(read(raw)).toMatchObject([
      {
        claimReviewed: 'The dam broke.',
        url: PAGE,
        publisher: 'Checks',
        verdict: { label: 'False', class: 'false' },
      },
    ]);
  });

  it('never reads a number as a verdict', () => {
    const [found] = read(JSON.stringify({ ...REVIEW, reviewRating: { ratingValue: 5 } }));
    expect(found?.verdict).toEqual({ label: '5', class: 'other' });
  });

  it('reads microdata', () => {
    const html = `<div itemscope itemtype="http://schema.org/ClaimReview">
      <p itemprop="claimReviewed">The dam <b>broke</b>.</p>
      <div itemprop="reviewRating" itemscope><span itemprop="alternateName">Neprawda</span>
      <meta itemprop="ratingValue" content="1"></div></div>`;
    expect(read(html)).toMatchObject([
      { claimReviewed: 'The dam broke.', verdict: { label: 'Neprawda', class: 'other' } },
    ]);
  });

  it('keeps addresses of the web only', () => {
    const [found] = read(JSON.stringify({ ...REVIEW, url: 'javascript:alert(1)' }));
    expect(found?.url).toBeNull();
  });

  it('takes at most 200 reviews and none that lies too deep', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ ...REVIEW, claimReviewed: `No. ${i}` }));
    expect(read(JSON.stringify(many))).toHaveLength(200);
    expect(read('{"a":'.repeat(100) + JSON.stringify(REVIEW) + '}'.repeat(100))).toEqual([]);
    expect(read('['.repeat(900_000))).toEqual([]);
  });

  it.each([
    ['a script of 5 MB', JSON.stringify({ ...REVIEW, note: 'x'.repeat(5_000_000) })],
    ['10,000 nested nodes', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['an object for the claim', JSON.stringify({ ...REVIEW, claimReviewed: { text: {} } })],
    ['a list for the type', JSON.stringify({ ...REVIEW, '@type': [{ x: 1 }, 7] })],
    ['a cut-off script', JSON.stringify(REVIEW).slice(0, 40)],
  ])('%s is left out, and what stands beside it is not', (_what, hostile) => {
    const good = JSON.stringify({ ...REVIEW, claimReviewed: 'The dam held.' });
    expect(read(hostile, good).map(({ claimReviewed }) => claimReviewed)).toEqual([
      'The dam held.',
    ]);
    expect(read(good, hostile).map(({ claimReviewed }) => claimReviewed)).toEqual([
      'The dam held.',
    ]);
  });

  it('never throws, whatever stands in the script', () => {
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('@id', 'name', 'url', 'author', 'properties', '__proto__', '@value'),
          tie('node'),
          { maxKeys: 3 },
        ),
      ),
    })).node;
    const review = fc.dictionary(
      fc.constantFrom(...Object.keys(REVIEW), 'itemReviewed', 'publisher', 'datePublished'),
      value,
    );
    fc.assert(
      fc.property(review, fc.nat(), (fields, cut) => {
        const text = JSON.stringify({ ...fields, '@type': 'ClaimReview' });
        const found = read(text, text.slice(0, cut % text.length), `<b itemscope>${text}`);
        for (const one of found) expect(typeof one.claimReviewed).toBe('string');
      }),
      { numRuns: 200 },
    );
  });

  it('refuses with a reason what it cannot read, and takes all else', () => {
    const good = JSON.stringify({
      '@type': 'ClaimReview',
      claimReviewed: 'The bridge cost nine million.',
      reviewRating: { alternateName: 'False' },
    });
    const refused = (...scripts: string[]) => {
      const read = readPublishedReviews([...scripts, good], 'https://news.example/a');
      expect(read.reviews).toHaveLength(1);
      return read.refused;
    };
    const deep = (inner: string, levels: number) =>
      '{"a":'.repeat(levels) + inner + '}'.repeat(levels);
    expect(refused()).toEqual([]);
    expect(refused(TOO_LONG)).toEqual(['too-long']);
    expect(refused(`{"@type":"ClaimReview","x":"${'x'.repeat(5_000_000)}"}`)).toEqual(['too-long']);
    expect(refused('{"@type":"ClaimReview", "claimReviewed": ')).toEqual(['unreadable']);
    expect(refused(deep(good, 10_000))).toEqual(['too-deep']);
    expect(refused('{"@type":"ClaimReview","claimReviewed":{"not":"a string"}}')).toEqual([
      'no-claim',
    ]);
    const many = Array.from({ length: 300 }, (_, n) => ({
      '@type': 'ClaimReview',
      claimReviewed: `Bridge ${n} fell.`,
    }));
    const read = readPublishedReviews([JSON.stringify(many)], 'https://news.example/a');
    expect(read.reviews).toHaveLength(200);
    expect(read.refused).toEqual(['too-many']);
  });
});
