import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CoverageQuestion } from '../../lib/services/coverage.ts';
import {
  changeTab,
  EMPTY_TAB,
  forgetTab,
  keepQuestion,
  readTab,
} from '../../lib/services/tab-states.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('tab states', () => {
  it('are empty for a tab never read, and after it is forgotten', async () => {
    expect(await readTab(1)).toEqual(EMPTY_TAB);
    await changeTab(1, { status: 'failed' });
    await forgetTab(1);
    expect(await readTab(1)).toEqual(EMPTY_TAB);
  });

  it('lose no change when several are made at once', async () => {
    await Promise.all([
      changeTab(1, { sidebarOpen: true }),
      changeTab(1, { status: 'article', readingId: 'a' }),
      changeTab(1, { cardStart: 7 }),
      changeTab(2, { status: 'failed' }),
    ]);
    expect(await readTab(1)).toMatchObject({
      sidebarOpen: true,
      status: 'article',
      readingId: 'a',
      cardStart: 7,
    });
    expect(await readTab(2)).toMatchObject({ status: 'failed', sidebarOpen: false });
  });

  it('keep the question of the reading that it was made of, and of no later one', async () => {
    const question = (canonicalUrl: string): CoverageQuestion => ({
      canonicalUrl,
      datePublished: null,
      relatedLinks: [],
      entities: [],
      terms: [],
      wireSample: [],
    });
    await changeTab(1, { readingId: 'a' });
    await keepQuestion(1, 'a', question('https://news.example/a'));
    expect((await readTab(1)).question?.canonicalUrl).toBe('https://news.example/a');
    await changeTab(1, { readingId: 'b', question: null });
    await keepQuestion(1, 'a', question('https://news.example/a'));
    expect((await readTab(1)).question).toBeNull();
  });

  it('let the tabs read longest ago go when there is no room', async () => {
    await changeTab(1, { readAt: 10 });
    await changeTab(2, { readAt: 5 });
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    const full = vi.spyOn(fakeBrowser.storage.session, 'set');
    full.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded')).mockImplementation(set);
    await changeTab(3, { readAt: 20 });
    expect(await readTab(2)).toEqual(EMPTY_TAB);
    expect(await readTab(1)).toMatchObject({ readAt: 10 });
    expect(await readTab(3)).toMatchObject({ readAt: 20 });
  });
});
