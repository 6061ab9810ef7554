import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers } from '../../lib/browser/server.ts';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { claimHandlers } from '../../lib/services/claim-handlers.ts';
import { settleClaimSources } from '../../lib/services/claim-imports.ts';
import { readyClaimIndex } from '../../lib/services/claim-index.ts';
import type { Services } from '../../lib/services/services.ts';
import { beginLeaving, leaveClaims } from '../../lib/store/claim-sources.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { WORLD } from '../helpers/entities.ts';

const SENDER = { role: 'page', tabId: null, url: null } as const;
const PART = 5_000;

const knowledge = combineSources([memorySource(WORLD)]);

let db: LibraryDatabase;
let services: Services;
let handlers: ReturnType<typeof claimHandlers>;
let clock = 0;
let opened = 0;

const call = <T extends keyof typeof handlers>(
  type: T,
  request: Parameters<Handlers[T]>[0],
): ReturnType<Handlers[T]> => (handlers[type] as Handlers[T])(request as never, SENDER) as never;

/** A feed of `count` fact-checks, the first of them number `from`. */
function feed(count: number, from = 0, publisher = 'Checks'): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, n) => ({
      '@type': 'ClaimReview',
      claimReviewed: `Bridge ${from + n} cost ${from + n} million dollars.`,
      url: `https://checks.example/${from + n}`,
      datePublished: `2021-01-${String((n % 28) + 1).padStart(2, '0')}`,
      author: { name: publisher },
      reviewRating: { alternateName: 'False' },
    })),
  );
}

async function send(importId: string, text: string | Uint8Array): Promise<void> {
  const file = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  let { received } = await call('claims/begin', { importId, size: file.length });
  while (received < file.length) {
    const data = Buffer.from(file.subarray(received, received + PART)).toString('base64');
    ({ received } = await call('claims/part', { importId, offset: received, data }));
  }
}

async function install(importId: string, text: string, title = 'feed.json') {
  await send(importId, text);
  const verdict = await call('claims/check', { importId, title });
  expect(verdict.state).toBe('good');
  return call('claims/install', { importId });
}

/** All that is stored: to see that nothing changed. */
async function stored(): Promise<unknown> {
  return {
    claims: await db.claims.toArray(),
    sources: await db.claimSources.toArray(),
    imports: await db.packImports.count(),
    parts: await db.packParts.count(),
  };
}

/** A new worker over the same database. */
function wake(): void {
  handlers = claimHandlers(services);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  clock = 1_000_000;
  db = new LibraryDatabase(`claim imports ${opened++}`);
  services = { db, now: () => clock, knowledge: async () => knowledge } as unknown as Services;
  wake();
});

afterEach(async () => {
  await db.delete();
});

describe('a file of fact-checks', () => {
  it('is shown before it is taken in, then listed, then gone with all that it brought', async () => {
    await send('a', feed(600));
    const verdict = await call('claims/check', { importId: 'a', title: 'feed.json' });
    expect(verdict).toMatchObject({
      state: 'good',
      preview: {
        format: 'json-ld',
        claims: 600,
        fresh: 600,
        publishers: [['Checks', 600]],
        from: '2021-01-01',
        until: '2021-01-28',
        skipped: { count: 0, first: [] },
      },
    });
    expect(await db.claims.count()).toBe(0);

    const source = await call('claims/install', { importId: 'a' });
    expect(source).toMatchObject({ title: 'feed.json', claims: 600, state: 'here' });
    expect(await db.claims.where('sources').equals(source.id).count()).toBe(600);
    expect(
      await db.claims.get({ urlKey: '', text: 'Bridge 7 cost 7 million dollars.' }),
    ).toBeDefined();
    expect(await call('claims/list', {})).toMatchObject({
      sources: [{ id: source.id, claims: 600 }],
      counts: { imported: 600, met: 0, statements: 0 },
    });

    expect((await readyClaimIndex(db)).index.size).toBe(600);
    await call('claims/remove-source', { sourceId: source.id });
    expect(await stored()).toEqual({ claims: [], sources: [], imports: 0, parts: 0 });
    expect((await readyClaimIndex(db)).index.size).toBe(0);
  });

  it('carries whom and what its claims name, in any language', async () => {
    const checks = JSON.stringify(
      ['Sergey Lavrov sold a lake in Germany.', 'Сергій Лавров продав озеро в Німеччині.'].map(
        (claimReviewed, n) => ({
          '@type': 'ClaimReview',
          claimReviewed,
          url: `https://checks.example/lake/${n}`,
          reviewRating: { alternateName: 'False' },
        }),
      ),
    );
    await install('a', checks);
    const rows = await db.claims.toArray();
    expect(rows).toHaveLength(2);
    for (const { entityIds } of rows) expect(entityIds.toSorted()).toEqual(['Q183', 'Q58217']);
  });

  it('imported twice changes nothing', async () => {
    await install('a', feed(30));
    const before = await stored();
    clock += 5_000;
    await send('b', feed(30));
    expect(await call('claims/check', { importId: 'b', title: 'again.json' })).toMatchObject({
      preview: { claims: 30, fresh: 0 },
    });
    await call('claims/install', { importId: 'b' });
    expect(await stored()).toEqual(before);
  });

  it('says how many are known, and a removed import leaves what another brought', async () => {
    const first = await install('a', feed(20));
    await send('b', feed(20, 10));
    expect(await call('claims/check', { importId: 'b', title: 'more.json' })).toMatchObject({
      preview: { claims: 20, fresh: 10 },
    });
    await call('claims/install', { importId: 'b' });
    expect(await db.claims.count()).toBe(30);
    await call('claims/remove-source', { sourceId: first.id });
    expect(await db.claims.count()).toBe(20);
  });

  it('keeps what the reader said of a claim, and what the reader follows', async () => {
    const source = await install('a', feed(3));
    const [one, two] = (await db.claims.toArray()).map(({ id }) => id);
    await call('claims/set', { id: one ?? '', follow: true, note: 'wait for March' });
    await call('claims/set', { id: two ?? '', hide: true });
    await install('b', feed(4));
    expect(await call('claims/list', {})).toMatchObject({
      followed: [{ id: one, note: 'wait for March' }],
      hidden: [{ id: two }],
    });
    const more = (await call('claims/list', {})).sources.map(({ id }) => id);
    for (const sourceId of more) await call('claims/remove-source', { sourceId });
    expect((await db.claims.toArray()).map(({ id }) => id)).toEqual([one]);
    expect(source.claims).toBe(3);
  });

  it.each([
    ['cut off', feed(5).slice(0, -20), 'truncated', '4'],
    ['with a broken record', feed(5).replace('"claimReviewed"', 'claimReviewed'), 'bad-json', '1'],
    ['of something else', '{"name":"Bridge"}', 'no-claims', '1'],
    ['of a picture', Uint8Array.of(0x89, 0x50, 0xff, 0xfe), 'bad-encoding', ''],
  ])('%s changes nothing and says where', async (_what, text, code, detail) => {
    await install('good', feed(2));
    const before = await stored();
    await send('bad', text);
    expect(await call('claims/check', { importId: 'bad', title: 'x' })).toEqual({
      state: 'bad',
      code,
      detail,
    });
    await expect(call('claims/install', { importId: 'bad' })).rejects.toMatchObject({
      code: 'not-stored',
    });
    expect(await stored()).toEqual(before);
  });

  it('is refused where it is too large', async () => {
    await expect(call('claims/begin', { importId: 'a', size: 2 ** 40 })).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('in UTF-16 is read too', async () => {
    const text = Buffer.from('\ufeffclaim,verdict\nМост стоил 9 млн.,ложь\n', 'utf16le');
    await send('a', text);
    expect(await call('claims/check', { importId: 'a', title: 'x.csv' })).toMatchObject({
      preview: { format: 'csv', claims: 1, samples: [{ verdict: 'false' }] },
    });
  });
});

describe('an import', () => {
  it('can be cancelled while it is read', async () => {
    await send('a', feed(1_500));
    const verdict = call('claims/check', { importId: 'a', title: 'x' });
    await call('claims/cancel', { importId: 'a' });
    expect(await verdict).toEqual({ state: 'cancelled' });
    expect(await stored()).toEqual({ claims: [], sources: [], imports: 0, parts: 0 });
  });

  it('cancelled while it is taken in leaves nothing', async () => {
    await send('a', feed(1_500));
    await call('claims/check', { importId: 'a', title: 'x' });
    const taken = call('claims/install', { importId: 'a' });
    const refused = expect(taken).rejects.toMatchObject({ code: 'not-stored' });
    await vi.waitUntil(async () => (await db.claims.count()) > 0, { timeout: 10_000 });
    await call('claims/cancel', { importId: 'a' });
    await refused;
    expect(await stored()).toEqual({ claims: [], sources: [], imports: 0, parts: 0 });
  });

  it('broken off by the end of the worker goes on when the next wakes', async () => {
    await send('a', feed(1_500));
    await call('claims/check', { importId: 'a', title: 'x' });
    await dieAfter(500);
    expect(await db.claims.count()).toBeGreaterThanOrEqual(500);
    expect(await db.claims.count()).toBeLessThan(1_500);
    wake();
    await settleClaimSources(services);
    expect(await db.claims.count()).toBe(1_500);
    expect(await db.claimSources.toArray()).toMatchObject([{ state: 'here', claims: 1_500 }]);
    expect(await db.packParts.count()).toBe(0);
    // The page asks again for what it had no answer to.
    expect(await call('claims/install', { importId: 'a' })).toMatchObject({ claims: 1_500 });
  });

  it('imported again while it goes is here in the end, whole', async () => {
    const first = await install('a', feed(1_500));
    await send('b', feed(1_500));
    await call('claims/check', { importId: 'b', title: 'x' });
    await beginLeaving(db, first.id);
    expect(await leaveClaims(db, first.id)).toBe(true);
    await call('claims/install', { importId: 'b' });
    // Whoever was removing it goes on.
    expect(await leaveClaims(db, first.id)).toBe(false);
    expect(await db.claimSources.toArray()).toMatchObject([{ state: 'here', claims: 1_500 }]);
    expect(await db.claims.count()).toBe(1_500);
  });

  it('removed while it is taken in leaves nothing', async () => {
    await send('a', feed(1_500));
    await call('claims/check', { importId: 'a', title: 'x' });
    const refused = expect(call('claims/install', { importId: 'a' })).rejects.toMatchObject({
      code: 'not-stored',
    });
    await vi.waitUntil(async () => (await db.claims.count()) > 0, { timeout: 10_000 });
    const [source] = await db.claimSources.toArray();
    await call('claims/remove-source', { sourceId: source?.id ?? '' });
    await refused;
    expect(await db.claims.count()).toBe(0);
    expect(await db.claimSources.count()).toBe(0);
  });

  it('broken off whose file is gone is taken back', async () => {
    await send('a', feed(1_500));
    await call('claims/check', { importId: 'a', title: 'x' });
    await dieAfter(500);
    await db.packParts.clear();
    await db.packImports.clear();
    wake();
    await settleClaimSources(services);
    expect(await stored()).toEqual({ claims: [], sources: [], imports: 0, parts: 0 });
  });
});

/** Begins to take the file in, and ends the worker once so many claims are kept. */
async function dieAfter(kept: number): Promise<void> {
  const put = db.claims.bulkPut.bind(db.claims);
  const dead = vi.spyOn(db.claims, 'bulkPut').mockImplementation((async (
    rows: Parameters<typeof put>[0],
  ) => {
    if ((await db.claims.count()) >= kept) throw new Error('the worker ended');
    return put(rows as never);
  }) as never);
  await expect(call('claims/install', { importId: 'a' })).rejects.toBeDefined();
  dead.mockRestore();
}

describe('the export', () => {
  it('comes back as the same claims', async () => {
    await install('a', feed(1_200));
    let text = '';
    for (let after: string | null = null; ; ) {
      const piece: { text: string; next: string | null } = await call('claims/export', { after });
      text += piece.text;
      if (piece.next === null) break;
      after = piece.next;
    }
    const ids = await db.claims.toCollection().primaryKeys();
    await db.claims.clear();
    await db.claimSources.clear();
    await install('b', text, 'export.json');
    expect(await db.claims.toCollection().primaryKeys()).toEqual(ids);
  });
});
