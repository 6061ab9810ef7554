import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { encodeClaim } from '../../lib/services/claim-index.ts';
import { rowOfStatement } from '../../lib/services/claim-rows.ts';
import { rememberFactChecks, rememberStatements } from '../../lib/services/claims.ts';
import { earlierClaims } from '../../lib/services/earlier-claims.ts';
import { binArticles, emptyBin } from '../../lib/store/articles.ts';
import { changeClaim, followClaim } from '../../lib/store/claims.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { plainArticle } from '../helpers/analyze.ts';
import { WORLD } from '../helpers/entities.ts';

const knowledge = combineSources([memorySource(WORLD)]);
const services = () => ({ db, knowledge: async () => knowledge, now: () => 1 });
const HEAD = 'News of the day\n';
const read = (path: string, text: string, structuredData: readonly string[] = []) =>
  analyzeArticle(
    {
      ...plainArticle(HEAD + text),
      url: `https://news.example/${path}`,
      canonicalUrl: `https://news.example/${path}`,
      structuredData,
    },
    knowledge,
  );

let db: LibraryDatabase;
beforeEach(() => {
  db = new LibraryDatabase(`claims ${Math.random()}`);
});

it('finds a saved statement again and says that its number differs', async () => {
  const before = await read('a', 'The northern garrison received 120 thousand soldiers in winter.');
  await rememberStatements(db, before, 'a1', 1);
  const now = await read('b', 'The northern garrison received 100 thousand soldiers in winter.');
  expect(await earlierClaims(db, now)).toMatchObject([
    {
      relation: 'different-number',
      numbers: { here: '100 thousand', there: '120 thousand' },
      earlier: { articleId: 'a1', headline: 'News of the day' },
    },
  ]);
  expect(await earlierClaims(db, before)).toEqual([]);
});

it('finds a fact-check met on another page', async () => {
  const review = JSON.stringify({
    '@type': 'ClaimReview',
    claimReviewed: 'The Grafton bridge cost 9 million dollars to repaint.',
    reviewRating: { alternateName: 'False' },
  });
  await rememberFactChecks(services(), await read('check', 'We checked it.', [review]));
  const now = await read('c', 'To repaint, the Grafton bridge cost 9 million dollars.');
  expect(await earlierClaims(db, now)).toMatchObject([
    {
      relation: expect.stringMatching(/^(?:same|similar)$/),
      earlier: { review: { verdict: { label: 'False' } } },
    },
  ]);
});

it('keeps a fact-check on the same subject apart from those that fit', async () => {
  const review = JSON.stringify({
    '@type': 'ClaimReview',
    claimReviewed: 'Orvald Kestrel secretly owned the Grafton lighthouse in Zilmere.',
    reviewRating: { alternateName: 'False' },
  });
  await rememberFactChecks(services(), await read('check', 'We checked it.', [review]));
  const text = 'In Zilmere 40 pupils of Grafton showed Orvald Kestrel their drawings on Monday.';
  const found = await earlierClaims(db, await read('d', text));
  expect(found.map(({ tier }) => tier)).toEqual(['topic']);
});

it('finds a fact-check in another language by what both name, and says so', async () => {
  const review = JSON.stringify({
    '@type': 'ClaimReview',
    claimReviewed: 'Sergey Lavrov flew to Washington and met the president of NATO.',
    reviewRating: { alternateName: 'False' },
  });
  await rememberFactChecks(services(), await read('check', 'We checked it.', [review]));
  const now = await read('e', 'Сергей Лавров прилетел в Вашингтон и встретил главу НАТО.');
  const [found] = await earlierClaims(db, now);
  expect(found?.earlier.entityIds).toContain('Q58217');
  const names = found?.reasons.find(({ code }) => code === 'same-names');
  expect(names?.shared).toEqual(expect.arrayContaining(['Сергей Лавров', 'Вашингтон']));
});

it('forgets the statements of an article that is deleted for good', async () => {
  const before = await read('a', 'The northern garrison received 120 thousand soldiers in winter.');
  await rememberStatements(db, before, 'a1', 1);
  await db.articles.put({
    id: 'a1',
    urlKey: 'news.example/a',
    headline: '',
    siteName: null,
    datePublished: null,
    lang: 'en',
    savedAt: 1,
    updatedAt: 1,
    entityIds: [],
    terms: {},
    versionCount: 1,
    tags: [],
    readAt: null,
    archived: false,
    deletedAt: null,
  });
  await binArticles(db, ['a1'], 2);
  expect(await earlierClaims(db, await read('b', before.claims[0]?.text ?? ''))).toEqual([]);
  await emptyBin(db, 3);
  expect(await db.claims.count()).toBe(0);
});

it('looks again when one claim is hidden and another shown, though as many are hidden', async () => {
  const first = await read('a', 'The northern garrison received 120 thousand soldiers in winter.');
  const other = await read('c', 'The Grafton bridge cost 9 million dollars to repaint.');
  await rememberStatements(db, first, 'a1', 1);
  await rememberStatements(db, other, 'c1', 1);
  const [one, two] = await Promise.all(
    ['a1', 'c1'].map((articleId) => db.claims.where({ articleId }).first()),
  );
  await changeClaim(db, two?.id ?? '', { hiddenAt: 5 });
  const now = await read('b', 'The northern garrison received 100 thousand soldiers in winter.');
  expect(await earlierClaims(db, now)).toHaveLength(1);
  await changeClaim(db, two?.id ?? '', { hiddenAt: null });
  await changeClaim(db, one?.id ?? '', { hiddenAt: 6 });
  expect(await earlierClaims(db, now)).toEqual([]);
});

it('shows a claim again that the reader hid once and follows now', async () => {
  const before = await read('a', 'The northern garrison received 120 thousand soldiers in winter.');
  await rememberStatements(db, before, 'a1', 1);
  const [row] = await db.claims.toArray();
  if (!row) throw new Error('no claim');
  await changeClaim(db, row.id, { hiddenAt: 5 });
  await followClaim(db, row, 6, encodeClaim);
  expect(await db.claims.get(row.id)).toMatchObject({ followedAt: 6, hiddenAt: null });
});

it('compares nothing with a statement of no kept article that is followed no more', async () => {
  const said = 'The northern garrison received 120 thousand soldiers in winter.';
  const before = await read('a', said);
  const [claim] = before.claims;
  if (!claim) throw new Error('no claim');
  const row = rowOfStatement(before, claim, null, 1);
  await followClaim(db, row, 6, encodeClaim);
  expect(await earlierClaims(db, await read('b', said))).toHaveLength(1);
  await changeClaim(db, row.id, { followedAt: null });
  expect(await earlierClaims(db, await read('b', said))).toEqual([]);
});
