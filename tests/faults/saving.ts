import type { Article } from '../../lib/model/news.ts';
import type { Bed, Tab } from '../../scripts/browsers/bed.ts';
import { madeArticle } from '../../scripts/browsers/made-article.ts';

const PAGE = 'http://www.vestnik.test/mir/zheneva-itogi.html';

/** A save as the reader's page sees it. */
export interface Attempt {
  readonly id: string;
  /** True only for our own answer that says so. */
  readonly acknowledged: boolean;
  /** From asking for the save to its answer, the last try alone: milliseconds. */
  readonly ms: number;
  /** Answers that were none: a dying worker's silence or a broken channel. */
  readonly unanswered: number;
  /** The error that the background answered with; "" for none. */
  readonly error: string;
}

/** Saves made-up articles one by one, by the very messages that a reader's click sends. */
export class Saver {
  readonly #bed: Bed;
  #page: Tab | null = null;
  readonly attempts: Attempt[] = [];

  constructor(bed: Bed) {
    this.#bed = bed;
  }

  /** Opens the tabs that saving needs; again after the browser was killed. */
  async open(): Promise<Tab> {
    await this.#bed.open(PAGE);
    const page = await this.#bed.openPage('library.html');
    this.#page = page;
    return page;
  }

  /** Saves the article of this number; what is not answered is asked again with the same id. */
  async save(n: number, padding = ''): Promise<Attempt> {
    const page = this.#page ?? (await this.open());
    const attempt = await page.evaluate(saveInPage, {
      id: `save-${n}`,
      article: made(n, padding),
      address: PAGE,
    });
    this.attempts.push(attempt);
    return attempt;
  }

  get acknowledged(): readonly string[] {
    return this.attempts.flatMap(({ id, acknowledged }) => (acknowledged ? [id] : []));
  }
}

function made(n: number, padding: string): Article {
  const text = `Переговоры № ${n}\nСергей Лавров заявил в Женеве, что раунд ${n} состоится.\nУ переговорах бере участь ОБСЄ.${padding}`;
  return madeArticle(`https://made.example/${n}`, text, 'Made');
}

/** Runs in a page of the extension. */
async function saveInPage(job: {
  readonly id: string;
  readonly article: Article;
  readonly address: string;
}): Promise<Attempt> {
  const pauses = [60, 250, 1000, 2000];
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find(({ url }) => url === job.address)?.id ?? -1;
  let [unanswered, ms, error] = [0, 0, ''];
  for (const pause of pauses) {
    try {
      const wire = {
        sidelight: 'request',
        type: 'reader/article',
        request: { readingId: job.id, article: job.article },
      };
      // Sent from the tab, as by its reader.
      await chrome.scripting.executeScript({
        target: { tabId },
        func: async (message: string) => {
          await chrome.runtime.sendMessage(JSON.parse(message));
        },
        // As text: Chromium drops fields that are null from what is passed to the tab.
        args: [JSON.stringify(wire)],
      });
      const start = performance.now();
      const answer: unknown = await chrome.runtime.sendMessage({
        sidelight: 'request',
        type: 'library/save',
        request: { id: job.id, tabId },
      });
      ms = performance.now() - start;
      const reply = answer as
        | { sidelight?: number; ok?: boolean; error?: string; value?: { articleId: string } }
        | undefined;
      if (reply?.sidelight === 1) {
        error = reply.error ?? '';
        // The worker may have died before it knew of this article: then the one before was saved.
        const mine = reply.ok === true && reply.value?.articleId === job.id;
        if (mine || error === 'storage-full') {
          return { id: job.id, acknowledged: mine, ms, unanswered, error };
        }
      } else unanswered++;
    } catch {
      // The channel broke with the worker: exactly what is tried here.
      unanswered++;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return { id: job.id, acknowledged: false, ms, unanswered, error };
}

/** What the database holds, read past the extension: the oracle of what was lost. */
export async function listed(page: Tab): Promise<{
  readonly ids: readonly string[];
  /** Articles without their newest version: half saved. */
  readonly half: number;
}> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('sidelight');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = db.transaction(['articles', 'versions']);
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const articles = (await done(transaction.objectStore('articles').getAll())) as {
      id: string;
      versionCount: number;
    }[];
    const versions = new Set(await done(transaction.objectStore('versions').getAllKeys()));
    db.close();
    return {
      ids: articles.map(({ id }) => id),
      half: articles.filter(({ id, versionCount }) => !versions.has(`${id}/${versionCount}`))
        .length,
    };
  });
}
