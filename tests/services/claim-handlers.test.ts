import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { claimHandlers } from '../../lib/services/claim-handlers.ts';
import type { Services } from '../../lib/services/services.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { analyze } from '../helpers/analyze.ts';

const PAGE = { role: 'page', tabId: null, url: null } as const;
const FRAME = { role: 'frame', tabId: 4, url: null } as const;
const SAID = 'The northern garrison received 120 thousand soldiers in winter.';
const saved = { articleId: 'a1', version: 1 };

let db: LibraryDatabase;
let handlers: ReturnType<typeof claimHandlers>;
let opened = 0;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  db = new LibraryDatabase(`claim handlers ${opened++}`);
  const analysis = analyze(`News of the day\n${SAID}`, []);
  handlers = claimHandlers({
    db,
    now: () => 5,
    knowledge: async () => combineSources([memorySource([])]),
    openVersion: async (id: string) =>
      id === 'a1'
        ? { analysis: await analysis, version: { article: (await analysis).article } }
        : null,
  } as unknown as Services);
});

afterEach(async () => {
  await db.delete();
});

it('follows what a saved article says, and does so no more', async () => {
  const span = { start: 16, end: 16 + SAID.length };
  await handlers['claims/follow']({ saved, ...span, follow: true }, PAGE);
  expect(await db.claims.toArray()).toMatchObject([
    { kind: 'statement', text: SAID, followedAt: 5, url: 'https://news.example/a' },
  ]);
  await handlers['claims/follow']({ saved, ...span, follow: false }, PAGE);
  expect(await db.claims.count()).toBe(0);
});

it('keeps a claim that is written beside a saved article', async () => {
  const own = { id: 'own 12345678', text: 'My words.', note: '' };
  await handlers['claims/write']({ saved, ...own }, PAGE);
  expect(await db.claims.get(own.id)).toMatchObject({ headline: 'News of the day', kind: 'own' });
});

it('refuses an article that is not there, and frames in pages that name a saved one', async () => {
  const asked = { start: 0, end: 4, follow: true };
  const gone = { saved: { articleId: 'a2', version: 1 }, ...asked };
  await expect(handlers['claims/follow'](gone, PAGE)).rejects.toThrow('no such article');
  await expect(handlers['claims/follow']({ saved, ...asked }, FRAME)).rejects.toThrow();
  expect(await db.claims.count()).toBe(0);
});
