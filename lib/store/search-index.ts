/**
 * What is kept of a `TermIndex`: one file with most of it, and rows for what came since.
 *
 * Whoever stores a thing that is to be found calls `putDocuments` in the same transaction, so that
 * neither is ever there without the other:
 *
 *     db.transaction('rw', db.articles, db.searchTail, async () => {
 *       await db.articles.put(row);
 *       await putDocuments(db, 'articles', [encodeDocument(…)]);
 *     });
 *     const { index } = await openIndex(db, { name: 'articles', version: 1 });
 *     index.query(…);
 *
 * An index is only ever a copy: where it is missing, damaged, or made by another version of the
 * terms, `openIndex` empties it, and `tendIndex` fills it again from its source in small steps.
 * Each step commits how far it came, so that a worker may die at any point and loses nothing.
 */
import type { Table } from 'dexie';
import { buildSegment } from '../text/term-index/build-segment.ts';
import { mergeSteps } from '../text/term-index/merge-segments.ts';
import { isIntact, openSegment, type Segment } from '../text/term-index/segment.ts';
import type { EncodedDocument } from '../text/term-index/term-document.ts';
import { TermIndex } from '../text/term-index/term-index.ts';
import type { LibraryDatabase } from './database.ts';

/**
 * The indexes there are: `shelf` has what changes often of the saved articles, `articles` their
 * texts for the search, `related` what they are about, as `stories` has of feeds.
 */
export type SearchIndexName = 'articles' | 'shelf' | 'related' | 'stories' | 'claims';

/** Which index, and by which version of its terms: raised whenever terms are made otherwise. */
export interface IndexSpec {
  readonly name: SearchIndexName;
  readonly version: number;
}

/** The state of an index. */
export interface StoredSearchIndex {
  readonly name: SearchIndexName;
  readonly version: number;
  /** Raised with every new file. */
  readonly generation: number;
  /** How far it was filled from its source: the source's own mark, "" at first, null at the end. */
  readonly cursor: string | null;
}

/** The file of an index: a `Segment`. */
export interface StoredSearchFile {
  readonly name: SearchIndexName;
  readonly file: Blob;
}

/** What came after the file: rows count in the order in which they were committed. */
export interface SearchTailRow {
  readonly seq?: number;
  readonly index: SearchIndexName;
  readonly put: readonly EncodedDocument[];
  readonly dropped: readonly string[];
}

/** An index ready to be asked. */
export interface OpenedIndex {
  readonly index: TermIndex;
  /** Whether all of its source is in it: false while it is filled anew. */
  readonly complete: boolean;
  /** Documents and deletions in the tail. */
  readonly tail: number;
}

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

interface Loaded {
  readonly state: StoredSearchIndex;
  readonly main: Segment;
  /** The last row of the tail that is in `documents`. */
  readonly seq: number;
  /** By id, the latest of each; null for what was dropped. */
  readonly documents: ReadonlyMap<string, EncodedDocument | null>;
  readonly index: TermIndex;
}

/** What was read of each index: a copy, which a worker that starts anew reads again. */
const loaded = new WeakMap<LibraryDatabase, Map<SearchIndexName, Loaded>>();
/** Openings of one index wait for each other, so that its file is read once. */
const opening = new WeakMap<LibraryDatabase, Map<SearchIndexName, Promise<unknown>>>();

function of<V>(all: WeakMap<LibraryDatabase, Map<SearchIndexName, V>>, db: LibraryDatabase) {
  const own = all.get(db) ?? new Map<SearchIndexName, V>();
  all.set(db, own);
  return own;
}

/** Adds documents, in place of those with their ids. In the transaction of what they stand for. */
export async function putDocuments(
  db: LibraryDatabase,
  index: SearchIndexName,
  put: readonly EncodedDocument[],
): Promise<void> {
  if (put.length > 0) await addRow(db, { index, put, dropped: [] });
}

/** Takes documents out. In the transaction of what they stand for. */
export async function dropDocuments(
  db: LibraryDatabase,
  index: SearchIndexName,
  dropped: readonly string[],
): Promise<void> {
  if (dropped.length > 0) await addRow(db, { index, put: [], dropped });
}

async function addRow(db: LibraryDatabase, row: SearchTailRow): Promise<void> {
  await db.transaction('rw', db.searchTail, () => db.searchTail.add(row));
}

/**
 * Opens an index as it is committed now. Warm it costs one small read; cold it reads the file.
 * An index that is missing or cannot be used is emptied: `complete` is false until `tendIndex`
 * has filled it.
 */
export function openIndex(db: LibraryDatabase, spec: IndexSpec): Promise<OpenedIndex> {
  const queue = of(opening, db);
  const turn = (queue.get(spec.name) ?? Promise.resolve()).then(() => load(db, spec));
  queue.set(
    spec.name,
    turn.catch(() => undefined),
  );
  return turn.then(({ index, state, documents }) => ({
    index,
    complete: state.cursor === null,
    tail: documents.size,
  }));
}

async function load(db: LibraryDatabase, spec: IndexSpec): Promise<Loaded> {
  const known = of(loaded, db).get(spec.name);
  const read = await readStored(db, spec.name, known);
  if (known && read.state && isSame(known.state, read.state) && read.rows.length === 0) {
    return known;
  }
  const { state, file, rows } = read;
  const isFresh = known !== undefined && known.state.generation === state?.generation;
  const main = isFresh ? known.main : file && openSound(await file.arrayBuffer());
  if (!state || state.version !== spec.version || !main) {
    await empty(db, spec, state?.generation ?? 0);
    return load(db, spec);
  }
  const documents = new Map(isFresh ? known.documents : []);
  for (const { put, dropped } of rows) {
    for (const document of put) documents.set(document.id, document);
    for (const id of dropped) documents.set(id, null);
  }
  const seq = rows.at(-1)?.seq ?? (isFresh ? known.seq : 0);
  const one = { state, main, seq, documents, index: indexOf(main, documents) };
  of(loaded, db).set(spec.name, one);
  return one;
}

function isSame(a: StoredSearchIndex, b: StoredSearchIndex): boolean {
  return a.generation === b.generation && a.version === b.version && a.cursor === b.cursor;
}

function openSound(buffer: ArrayBuffer): Segment | null {
  const segment = openSegment(buffer);
  return segment && isIntact(segment) ? segment : null;
}

function indexOf(main: Segment, tail: Loaded['documents']): TermIndex {
  const put = [...tail.values()].filter((document) => document !== null);
  const dropped = [...tail].flatMap(([id, document]) => (document === null ? [id] : []));
  return new TermIndex(put.length > 0 ? [main, buildSegment(put)] : [main], dropped);
}

/** The state, the file if it is another than the known one, and what is new in the tail. */
async function readStored(db: LibraryDatabase, name: SearchIndexName, known: Loaded | undefined) {
  return db.transaction('r', db.searchIndexes, db.searchFiles, db.searchTail, async () => {
    const state = await db.searchIndexes.get(name);
    const isFresh = known !== undefined && known.state.generation === state?.generation;
    const from = isFresh ? known.seq : 0;
    const rows = await db.searchTail
      .where('[index+seq]')
      .between([name, from], [name, Number.POSITIVE_INFINITY], false, true)
      .toArray();
    const file = isFresh ? undefined : (await db.searchFiles.get(name))?.file;
    return { state, file, rows };
  });
}

/**
 * Has all indexes filled again from their sources: to be called, in the same transaction, by
 * whoever writes things past the functions that index them, for example when a backup comes in.
 */
export async function forgetIndexes(db: LibraryDatabase): Promise<void> {
  await db.transaction('rw', db.searchIndexes, db.searchFiles, db.searchTail, async () => {
    await Promise.all([db.searchIndexes.clear(), db.searchFiles.clear(), db.searchTail.clear()]);
  });
}

/** Has one index filled again from its source. */
export async function forgetIndex(db: LibraryDatabase, name: SearchIndexName): Promise<void> {
  await db.transaction('rw', db.searchIndexes, () => db.searchIndexes.delete(name));
}

/** Begins an index anew, unless somebody has done so in the meantime. */
async function empty(db: LibraryDatabase, spec: IndexSpec, generation: number): Promise<void> {
  const { name, version } = spec;
  await db.transaction('rw', db.searchIndexes, db.searchFiles, db.searchTail, async () => {
    const state = await db.searchIndexes.get(name);
    if ((state?.generation ?? 0) !== generation) return;
    await deleteTail(db, name, Number.POSITIVE_INFINITY);
    await db.searchFiles.put({ name, file: new Blob([buildSegment([]).buffer]) });
    // By the clock, so that a database that was emptied never counts up to a generation again.
    const next = Math.max(generation + 1, Date.now());
    await db.searchIndexes.put({ name, version, generation: next, cursor: '' });
  });
}

async function deleteTail(db: LibraryDatabase, name: SearchIndexName, through: number) {
  await db.searchTail.where('[index+seq]').between([name, 0], [name, through], true, true).delete();
}

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
    const { complete, tail, index } = await openIndex(db, spec);
    const share = complete ? TAIL_SHARE : TAIL_SHARE_FILLING;
    if (tail > Math.max(TAIL_LIMIT, index.size * share)) await compactIndex(db, spec, rest);
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
  await openIndex(db, spec);
  const { state, seq, index } = of(loaded, db).get(spec.name) ?? missing();
  const steps = mergeSteps(index.parts);
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

function missing(): never {
  throw new Error('an index that was opened is not there');
}
