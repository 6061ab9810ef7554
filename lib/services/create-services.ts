import { latestVersion } from '../store/articles.ts';
import { listCorrections } from '../store/corrections.ts';
import { LibraryDatabase } from '../store/database.ts';
import { Analyzer } from './analyze-page.ts';
import { mirrorLedger } from './data/mirror-ledger.ts';
import { openKnowledge } from './knowledge.ts';
import { createOnlineClient } from './online-client.ts';
import { loadRecognizer } from './recognizer.ts';
import type { Services } from './services.ts';

/** Builds the background's services. Nothing is opened before it is asked for. */
export function createServices(): Services {
  const db = new LibraryDatabase();
  mirrorLedger(db);
  let knowledge: ReturnType<typeof openKnowledge> | null = null;
  const know: Services['knowledge'] = () => (knowledge ??= openKnowledge(db));
  let recognizer: ReturnType<typeof loadRecognizer> | null = null;
  const analyzer = new Analyzer(
    know,
    async () => (await listCorrections(db)).map(({ correction }) => correction),
    () => (recognizer ??= loadRecognizer()),
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
