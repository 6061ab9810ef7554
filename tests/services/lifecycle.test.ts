import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as storage from '../../lib/browser/storage.ts';
import { startUp } from '../../lib/services/lifecycle.ts';
import type { Services } from '../../lib/services/services.ts';
import { binArticles, saveArticle } from '../../lib/store/articles.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { toSave } from '../helpers/library.ts';

vi.mock('../../lib/browser/sites.ts', () => ({
  grantedOrigins: async () => [],
  registerGate: () => Promise.reject(new Error('a wrong pattern')),
}));

let db: LibraryDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = async () => [];
  db = new LibraryDatabase('lifecycle');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

it('does all else at the start when one thing fails, and says which', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await saveArticle(db, toSave('a1', 'news.example/1', 'Перше.'), 1);
  await binArticles(db, ['a1'], 2);
  const services = { db, now: () => 30 * 86_400_000, knowledge: async () => undefined };
  await startUp(services as unknown as Services, 'other');
  expect(said).toHaveBeenCalledWith(expect.anything(), new Error('a wrong pattern'));
  const alarms = (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
  expect(alarms.toSorted()).toEqual(['backup', 'claims']);
  expect(await db.articles.count()).toBe(0);
});

it('opens the welcome page whether or not the browser says that the library may stay', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(storage, 'keepStorage').mockReturnValue(new Promise(() => undefined));
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  const services = { db, now: () => 0, knowledge: async () => undefined };
  await startUp(services as unknown as Services, 'install');
  expect(opened).toHaveBeenCalledWith({ url: expect.stringContaining('welcome.html') });
});
