import { latestVersion } from '../store/articles.ts';
import { listCorrections } from '../store/corrections.ts';
import { LibraryDatabase } from '../store/database.ts';
import { type NameRows, nameRows } from '../store/name-rows.ts';
import { Analyzer } from './analyze-page.ts';
import { mirrorLedger } from './data/mirror-ledger.ts';
import { heldUnlessFailed } from './held-unless-failed.ts';
import { openKnowledge } from './knowledge.ts';
import { createOnlineClient } from './online-client.ts';
import { guardRoom } from './room.ts';
import type { Services } from './services.ts';

/**
 * Builds the background's services. Nothing is opened before it is asked for, but the rows of what
 * is known by name may be `early`: on their way since the background began to start.
 */
export function createServices(early: Promise<NameRows | null>): Services {
  const db = new LibraryDatabase();
  mirrorLedger(db);
  guardRoom(db);
  let onTheirWay: Promise<NameRows | null> | null = early;
  const knowledge = heldUnlessFailed(async () => {
    const rows = await onTheirWay;
    // Whoever has to open again reads again.
    onTheirWay = null;
    return openKnowledge(rows ?? (await nameRows(db)));
  });
  const analyzer = new Analyzer(
    knowledge.get,
    async () => (await listCorrections(db)).map(({ correction }) => correction),
    heldLightly(async () => (await import('./recognizer.ts')).loadRecognizer()),
  );
  return {
    db,
    analyzer,
    knowledge: knowledge.get,
    online: createOnlineClient(db),
    now: () => Date.now(),
    namesChanged: () => {
      onTheirWay = null;
      knowledge.forget();
      analyzer.forget();
    },
    openVersion: async (articleId, version) => {
      const saved = await db.articles.get(articleId);
      if (!saved) return null;
      const found = version
        ? await db.versions.get(`${articleId}/${version}`)
        : await latestVersion(db, saved);
      if (!found) return null;
      return { saved, version: found, analysis: await analyzer.analyze(found.id, found.article) };
    },
  };
}

/**
 * Loads a thing that takes megabytes when it is asked for, and keeps it as long as the browser has
 * room: reading it again takes some tens of milliseconds, and nothing shown first waits for it.
 */
function heldLightly<T extends object>(load: () => Promise<T>): () => Promise<T> {
  let held: WeakRef<T> | null = null;
  let loading: Promise<T> | null = null;
  return async () => {
    const kept = held?.deref();
    if (kept) return kept;
    loading ??= load().finally(() => {
      loading = null;
    });
    const loaded = await loading;
    held = new WeakRef(loaded);
    return loaded;
  };
}
