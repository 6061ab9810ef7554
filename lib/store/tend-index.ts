/** Keeps a `search-index.ts` in shape: filled from its source, its tail short. */
import type { Table } from 'dexie';
import { mergeSteps } from '../text/term-index/merge-segments.ts';
import type { EncodedDocument } from '../text/term-index/term-document.ts';
import type { LibraryDatabase } from './database.ts';
import { deleteTail, type IndexSpec, loadIndex, putDocuments } from './search-index.ts';

/** Where an index is filled from. */
export interface IndexSource {
  /** The tables that `read` reads: it runs in a transaction over them. */
  readonly tables: readonly Table[];
  /**
   * The next few documents after a mark ("" at first) and the mark to go on from, null at the end.
   * It may wait for the database only.
   */
  readonly read: (after: string) => Promise<{
    readonly documents: readonly EncodedDocument[];
    readonly next: string | null;
  }>;
}

/**
 * A tail becomes part of the file when it has more documents than this and than a share of the
 * file: a longer tail makes a cold start slower (about 0.1 ms a document), a shorter one writes
 * the file more often. While an index is filled nobody waits for it, and files are written seldom.
 */
const TAIL_LIMIT = 400;
const TAIL_SHARE = 0.01;
const TAIL_SHARE_FILLING = 0.25;

/**
 * Does what an index needs: fills it from its source, and takes a long tail into the file. To be
 * called after writes and when `openIndex` says that it is not complete; cheap when there is
 * nothing to do. May be called again at any time, and after a worker died goes on where it was.
 *
 * @param rest waited for between steps of some milliseconds, so that others are served
 */
export async function tendIndex(
  db: LibraryDatabase,
  spec: IndexSpec,
  source: IndexSource,
  rest: () => Promise<void>,
): Promise<void> {
  for (;;) {
    const { state, main, documents } = await loadIndex(db, spec);
    const complete = state.cursor === null;
    const tail = documents.size;
    const share = complete ? TAIL_SHARE : TAIL_SHARE_FILLING;
    if (tail > Math.max(TAIL_LIMIT, main.documents * share)) await compactIndex(db, spec, rest);
    if (complete || !(await fillStep(db, spec, source))) return;
    await rest();
  }
}

/** Takes the next documents of the source into the tail; false when it was the end already. */
async function fillStep(
  db: LibraryDatabase,
  { name }: IndexSpec,
  { tables, read }: IndexSource,
): Promise<boolean> {
  const all = [...tables, db.searchIndexes, db.searchTail];
  return db.transaction('rw', all, async () => {
    const state = await db.searchIndexes.get(name);
    if (!state || state.cursor === null) return false;
    const { documents, next } = await read(state.cursor);
    await putDocuments(db, name, documents);
    await db.searchIndexes.put({ ...state, cursor: next });
    return true;
  });
}

/**
 * Makes the tail part of the file. What is committed in the meantime stays in the tail; false
 * when another did the same sooner, and nothing was changed.
 */
export async function compactIndex(
  db: LibraryDatabase,
  spec: IndexSpec,
  rest: () => Promise<void>,
): Promise<boolean> {
  const { state, seq, index } = await loadIndex(db, spec);
  const steps = mergeSteps(index().parts);
  let step = steps.next();
  while (!step.done) {
    await rest();
    step = steps.next();
  }
  const main = step.value;
  const { name } = spec;
  const generation = state.generation + 1;
  return db.transaction('rw', db.searchIndexes, db.searchFiles, db.searchTail, async () => {
    const now = await db.searchIndexes.get(name);
    if (now?.generation !== state.generation) return false;
    await db.searchFiles.put({ name, file: new Blob([main.buffer]) });
    await db.searchIndexes.put({ ...now, generation });
    await deleteTail(db, name, seq);
    return true;
  });
}
