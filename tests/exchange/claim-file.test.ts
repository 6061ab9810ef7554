import { describe, expect, it } from 'vitest';
import { ClaimFileReader, type FileClaim, rawOf } from '../../lib/exchange/claim-file.ts';
import { FEED_HEAD, FEED_TAIL, feedElement } from '../../lib/exchange/write-claim-feed.ts';
import { rowOfFileClaim } from '../../lib/services/claim-rows.ts';

/** Reads a file in pieces of `size` characters: where it is cut must not matter. */
function read(text: string, size = 7) {
  const reader = new ClaimFileReader();
  const claims: FileClaim[] = [];
  for (let at = 0; at < text.length && !reader.problem; at += size) {
    claims.push(...reader.push(text.slice(at, at + size)));
  }
  claims.push(...reader.end());
  const { problem, skipped, format } = reader;
  return { claims, problem, skipped, format };
}

const review = (claimReviewed: unknown, more: object = {}) => ({
  '@type': 'ClaimReview',
  claimReviewed,
  url: 'https://checks.example/1',
  author: { '@type': 'Organization', name: 'Checks', url: 'https://checks.example' },
  reviewRating: { alternateName: 'False' },
  ...more,
});

const API = {
  claims: [
    {
      text: 'The bridge cost nine million.',
      claimant: 'Anna Orlova',
      claimDate: '2022-02-20T00:00:00Z',
      claimReview: [
        {
          publisher: { name: 'Checks', site: 'checks.example' },
          url: 'https://checks.example/most',
          title: 'What the bridge cost',
          reviewDate: '2022-03-01T10:00:00Z',
          textualRating: 'Mostly false',
          languageCode: 'en',
        },
        { publisher: { site: 'other.example' }, textualRating: 'False' },
      ],
    },
  ],
  nextPageToken: 'CAo',
};

const FEED = {
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  dataFeedElement: [
    {
      '@type': 'DataFeedItem',
      url: 'https://checks.example/2',
      dateCreated: '2021-05-01',
      item: [review('Two and two are five.', { url: undefined }), review('Snow is black.')],
    },
  ],
};

describe('files of fact-checks', () => {
  it.each([1, 3, 64, 100_000])('the API’s answer in pieces of %d', (size) => {
    const { claims, format, problem } = read(JSON.stringify(API), size);
    expect({ format, problem }).toEqual({ format: 'api', problem: null });
    expect(claims).toHaveLength(2);
    expect(claims[0]).toMatchObject({
      text: 'The bridge cost nine million.',
      title: 'What the bridge cost',
      speaker: 'Anna Orlova',
      lang: 'en',
      review: {
        url: 'https://checks.example/most',
        publisher: 'Checks',
        publisherUrl: 'https://checks.example/',
        verdict: { label: 'Mostly false', class: 'mostly-false' },
      },
    });
  });

  it('a Data Commons feed: its item lends address and date', () => {
    const { claims, format } = read(JSON.stringify(FEED));
    expect(format).toBe('feed');
    expect(claims.map(({ review: one }) => one?.url)).toEqual([
      'https://checks.example/2',
      'https://checks.example/1',
    ]);
    expect(claims[1]?.date).toBe('2021-05-01');
  });

  it('a list, lines, one review, and a graph with references', () => {
    const list = [review('A is B.'), { '@type': 'NewsArticle' }, review('C is D.')];
    expect(read(JSON.stringify(list)).claims.map(({ text }) => text)).toEqual([
      'A is B.',
      'C is D.',
    ]);
    expect(read(JSON.stringify(list)).skipped).toEqual({ count: 1, first: [2] });
    const lines = list.map((one) => JSON.stringify(one)).join('\n');
    expect(read(lines).claims).toHaveLength(2);
    expect(read(JSON.stringify(review('Alone.'))).claims).toHaveLength(1);
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        review('By reference.', { author: { '@id': '#us' } }),
        { '@id': '#us', name: 'Us' },
      ],
    };
    expect(read(JSON.stringify(graph)).claims[0]?.review?.publisher).toBe('Us');
  });

  it.each([
    ['schema.org names', 'claimReviewed,reviewRating.alternateName,url,author.name,datePublished'],
    ['snake case', 'claim_reviewed,textual_rating,review_url,publisher_name,review_date'],
    ['plain words', 'Claim,Verdict,Link,Source,Date'],
    ['Russian', 'Утверждение,Вердикт,Ссылка,Издание,Дата'],
    ['Ukrainian', 'Твердження,Вердикт,Посилання,Видання,Дата'],
  ])('a table with headers in %s', (_name, headers) => {
    const row = '"He said ""no"",\nthen left.",False,https://checks.example/3,Checks,05.03.2021';
    const { claims, problem } = read(`\ufeff${headers}\r\n${row}\r\n\r\n`);
    expect(problem).toBeNull();
    expect(claims[0]).toMatchObject({
      text: 'He said "no", then left.',
      date: '2021-03-05',
      review: { publisher: 'Checks', verdict: { label: 'False' } },
    });
  });

  it('tables with semicolons and tabs', () => {
    expect(read('claim;verdict\nA, b and c;False\n').claims[0]?.text).toBe('A, b and c');
    expect(read('claim\tverdict\nA; b\tFalse').claims[0]?.review?.verdict.label).toBe('False');
  });

  it('what we export comes back as it was', () => {
    const before = read(JSON.stringify(FEED)).claims.map((one) => rowOfFileClaim(one, 's', 1));
    const own = rowOfFileClaim(
      { ...EMPTY, text: 'My own words.', note: 'look later', speaker: 'A. B.' },
      's',
      1,
    );
    const text = FEED_HEAD + [...before, own].map(feedElement).join(',\n') + FEED_TAIL;
    const after = read(text).claims.map((one) => rowOfFileClaim(one, 's', 1));
    expect(after.map(({ raw: _raw, ...row }) => row)).toEqual(
      [...before, own].map(({ raw: _raw, ...row }) => row),
    );
  });
});

const EMPTY: FileClaim = {
  review: null,
  text: '',
  title: '',
  speaker: null,
  date: null,
  lang: 'en',
  note: '',
  followedAt: null,
  raw: null,
};

const deep = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('what is wrong with a file is said with its place', () => {
  it.each([
    ['nothing', '', 'not-claims', ''],
    ['a page', '<html>', 'no-claim-column', ''],
    ['a header alone', '"claim"', 'no-claims', ''],
    ['a table of something else', 'name,price\nA,1\n', 'no-claim-column', ''],
    ['no records', '{"claims":[]}', 'no-claims', ''],
    ['records of something else', '[{"@type":"Person","name":"A"},{"x":1}]', 'no-claims', '2'],
    ['cut off', `[${JSON.stringify(review('A is B.'))},{"@type":"Cla`, 'truncated', '1'],
    ['cut off in a cell', 'claim\n"A is', 'truncated', ''],
    ['a comma too many', `[${JSON.stringify(review('A is B.'))},{"a":1,}]`, 'bad-json', '2'],
    ['something after it', '[] hello', 'not-claims', ''],
    ['brackets too many', '{"a":1}}', 'not-claims', '1'],
    ['10,000 nested nodes', `[${deep(10_000)}]`, 'too-deep', ''],
    ['a record of 2 MB', `[{"a":"${'x'.repeat(2_000_000)}"}]`, 'record-too-large', ''],
    ['a row of 2 MB', `claim\n"${'x'.repeat(2_000_000)}"`, 'record-too-large', ''],
  ])('%s', (_what, text, code, where) => {
    expect(read(text, 10_000).problem).toEqual({ code, where });
  });

  it('objects where strings belong are skipped, nothing else is lost', () => {
    const hostile = [
      review({ toString: 'x' }, { itemReviewed: { author: { name: { a: 1 } } } }),
      review(['', { '@value': { deep: 1 } }]),
      { '@type': { x: 1 }, claimReviewed: 'no type' },
      review('Good.', { url: { a: 1 }, reviewRating: { alternateName: { b: 2 } }, author: 7 }),
      review('Script.', { url: 'javascript:alert(1)', author: { name: 'A', url: 'data:x' } }),
    ];
    const { claims, skipped } = read(JSON.stringify(hostile));
    expect(claims.map(({ text }) => text)).toEqual(['Good.', 'Script.']);
    expect(claims.map(({ review: one }) => one?.url)).toEqual([null, null]);
    expect(skipped).toEqual({ count: 3, first: [1, 2, 3] });
  });

  it('names of prototypes do nothing', () => {
    const text = `[{"__proto__":{"claimReviewed":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},
      "@type":"ClaimReview","claimReviewed":"Kept.","itemReviewed":{"__proto__":{"author":{"name":"Z"}}}}]`;
    const { claims } = read(text);
    expect(claims[0]).toMatchObject({ text: 'Kept.', speaker: null });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(read('claim,__proto__,constructor\nKept.,x,y').claims[0]?.text).toBe('Kept.');
  });

  it('markup in values is text', () => {
    const text = 'claim,verdict\n<img src=x onerror=alert(1)>The &amp; moon,<b>False</b>';
    expect(read(text).claims[0]).toMatchObject({
      text: 'The & moon',
      review: { verdict: { label: 'False' } },
    });
  });
});

describe('rawOf', () => {
  it('keeps no review that is nested too deeply to be written', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) as object;
    expect(rawOf({ '@type': 'ClaimReview', itemReviewed: deep }, new Map())).toBeNull();
    expect(rawOf({ '@type': 'ClaimReview' }, new Map())).toBe('{"@type":"ClaimReview"}');
  });
});
