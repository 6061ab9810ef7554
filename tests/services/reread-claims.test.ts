import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { StoredClaim } from '../../lib/model/claim.ts';
import { CLAIM_ANALYZER, rowOfFileClaim } from '../../lib/services/claim-rows.ts';
import { CLAIMS_ALARM, watchClaims, workOnClaims } from '../../lib/services/reread-claims.ts';
import type { Services } from '../../lib/services/services.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { WORLD } from '../helpers/entities.ts';

const knowledge = combineSources([memorySource(WORLD)]);

let db: LibraryDatabase;
let services: Services;
let opened = 0;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  db = new LibraryDatabase(`reread ${opened++}`);
  services = { db, now: () => Date.now(), knowledge: async () => knowledge } as unknown as Services;
});

afterEach(async () => {
  await db.delete();
});

/** A fact-check as an older version kept it: its class was read wrongly then. */
function older(n: number): StoredClaim {
  const node = {
    '@type': 'ClaimReview',
    claimReviewed: `Bridge ${n} cost ${n} million dollars.`,
    url: `https://checks.example/${n}`,
    author: { name: 'Checks' },
    reviewRating: { alternateName: 'False' },
  };
  const row = rowOfFileClaim(
    {
      review: {
        claimReviewed: node.claimReviewed,
        url: node.url,
        publisher: null,
        publisherUrl: null,
        datePublished: null,
        inLanguage: null,
        claimant: null,
        claimDate: null,
        appearances: [],
        verdict: { label: 'False', class: 'other' },
      },
      text: node.claimReviewed,
      title: '',
      speaker: null,
      date: null,
      lang: null,
      note: '',
      followedAt: null,
      raw: JSON.stringify(node),
    },
    'source',
    1,
  );
  return { ...row, quantities: [], analyzer: 0 };
}

it('reads claims of an older version anew from what was published', async () => {
  await db.claims.bulkPut(Array.from({ length: 250 }, (_, n) => older(n)));
  await db.claims.update(older(3).id, { followedAt: 7, note: 'mine', hiddenAt: 9 });
  await watchClaims();
  await workOnClaims(services);
  const rows = await db.claims.toArray();
  expect(rows).toHaveLength(250);
  for (const row of rows) {
    expect(row.analyzer).toBe(CLAIM_ANALYZER);
    expect(row.review).toMatchObject({ publisher: 'Checks', verdict: { class: 'false' } });
    expect(row.quantities.length).toBeGreaterThan(0);
  }
  expect(await db.claims.get(older(3).id)).toMatchObject({
    followedAt: 7,
    note: 'mine',
    hiddenAt: 9,
    sources: ['source'],
  });
  expect(await fakeBrowser.alarms.get(CLAIMS_ALARM)).toBeUndefined();
});

it('links the names of claims that were kept before names were linked', async () => {
  const text = 'Сергей Лавров купил мост в Вашингтоне.';
  const { raw: _raw, ...check } = older(1);
  await db.claims.put({ ...check, raw: null, text, review: null, kind: 'own', id: 'own 12345678' });
  await workOnClaims(services);
  const row = await db.claims.get('own 12345678');
  expect(row?.entityIds).toContain('Q58217');
  expect(row).toMatchObject({ text, analyzer: CLAIM_ANALYZER });
});

it('goes on where a worker that died had come to, and loses nothing', async () => {
  await db.claims.bulkPut(Array.from({ length: 350 }, (_, n) => older(n)));
  const put = db.claims.bulkPut.bind(db.claims);
  let batches = 0;
  const dead = vi.spyOn(db.claims, 'bulkPut').mockImplementation(((rows: never) => {
    if (++batches === 3) throw new Error('the worker ended');
    return put(rows);
  }) as never);
  await watchClaims();
  await expect(workOnClaims(services)).rejects.toThrow('the worker ended');
  dead.mockRestore();
  expect(await db.claims.count()).toBe(350);
  expect(await db.claims.where('analyzer').equals(CLAIM_ANALYZER).count()).toBe(200);
  // The alarm rings on, and the next worker ends it.
  expect(await fakeBrowser.alarms.get(CLAIMS_ALARM)).toBeDefined();
  await workOnClaims(services);
  expect(await db.claims.where('analyzer').equals(CLAIM_ANALYZER).count()).toBe(350);
});

it('takes rows from before there were versions into the new shape', async () => {
  const before = {
    id: 'a1 xyz',
    kind: 'statement',
    text: 'The northern garrison received 120 thousand soldiers in winter.',
    articleId: 'a1',
    urlKey: 'news.example/a',
    headline: 'News of the day',
    date: '2021-01-01',
    quantities: [],
    review: null,
    seenAt: 5,
  };
  await db.claims.bulkPut([before as unknown as StoredClaim, older(1)]);
  await workOnClaims(services);
  const rows = await db.claims.toArray();
  expect(rows).toHaveLength(2);
  const row = rows.find(({ kind }) => kind === 'statement');
  expect(row).toMatchObject({ articleId: 'a1', seenAt: 5, followedAt: null, sources: ['page'] });
  expect(row?.id).toMatch(/^said news\.example\/a /);
});

it('is not stopped by a row that cannot be read', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await db.claims.bulkPut([{ ...older(1), raw: 'no json' }, older(2)]);
  await workOnClaims(services);
  const rows = await db.claims.toArray();
  expect(rows.map(({ analyzer }) => analyzer)).toEqual([CLAIM_ANALYZER, CLAIM_ANALYZER]);
  expect(complaint).toHaveBeenCalledOnce();
});
