import { latestVersion } from '../store/articles.ts';
import { listCorrections } from '../store/corrections.ts';
import { LibraryDatabase } from '../store/database.ts';
import { Analyzer } from './analyze-page.ts';
import { mirrorLedger } from './data/mirror-ledger.ts';
import { openKnowledge } from './knowledge.ts';
import { createOnlineClient } from './online-client.ts';
import { loadRecognizer } from './recognizer.ts';
import { guardRoom } from './room.ts';
import type { Services } from './services.ts';

/** Builds the background's services. Nothing is opened before it is asked for. */
export function createServices(): Services {
  const db = new LibraryDatabase();
  mirrorLedger(db);
  guardRoom(db);
  let knowledge: ReturnType<typeof openKnowledge> | null = null;
  const know: Services['knowledge'] = () => (knowledge ??= openKnowledge(db));
  const analyzer = new Analyzer(
    know,
    async () => (await listCorrections(db)).map(({ correction }) => correction),
    heldLightly(loadRecognizer),
  );
  return {
    db,
    analyzer,
    knowledge: know,
    online: createOnlineClient(db),
    now: () => Date.now(),
    namesChanged: () => {
      knowledge = null;
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
