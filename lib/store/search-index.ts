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
import { buildSegment } from '../text/term-index/build-segment.ts';
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

/** An index as it was read. */
export interface LoadedIndex {
  readonly state: StoredSearchIndex;
  readonly main: Segment;
  /** The last row of the tail that is in `documents`. */
  readonly seq: number;
  /** By id, the latest of each; null for what was dropped. */
  readonly documents: ReadonlyMap<string, EncodedDocument | null>;
  /** Made when it is first asked for: filling adds to the tail thousands of times before that. */
  readonly index: () => TermIndex;
  /** Whether all of the file was read and found to be what was written. */
  readonly isChecked: boolean;
}

/** What was read of each index: a copy, which a worker that starts anew reads again. */
const loaded = new WeakMap<LibraryDatabase, Map<SearchIndexName, LoadedIndex>>();
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
 * Opens an index as it is committed now. Warm it costs one small read; cold it reads the file, but
 * not all of it to see whether it is what was written: an answer does not wait for that, `tendIndex`
 * looks after it. An index that is missing or cannot be used is emptied: `complete` is false until
 * `tendIndex` has filled it.
 */
export async function openIndex(db: LibraryDatabase, spec: IndexSpec): Promise<OpenedIndex> {
  const { index, state, documents } = await inTurn(db, spec, false);
  return { index: index(), complete: state.cursor === null, tail: documents.size };
}

/** The same, its file checked whole, with what `tendIndex` needs to know of it. */
export function loadIndex(db: LibraryDatabase, spec: IndexSpec): Promise<LoadedIndex> {
  return inTurn(db, spec, true);
}

function inTurn(db: LibraryDatabase, spec: IndexSpec, check: boolean): Promise<LoadedIndex> {
  const queue = of(opening, db);
  const turn = (queue.get(spec.name) ?? Promise.resolve()).then(() => load(db, spec, check));
  queue.set(
    spec.name,
    turn.catch(() => undefined),
  );
  return turn;
}

async function load(db: LibraryDatabase, spec: IndexSpec, check: boolean): Promise<LoadedIndex> {
  const known = of(loaded, db).get(spec.name);
  const { state, file, rows } = await readStored(db, spec.name, known);
  const fresh = known !== undefined && known.state.generation === state?.generation ? known : null;
  const main = fresh ? fresh.main : file && openSegment(await file.arrayBuffer());
  const wasChecked = fresh?.isChecked ?? false;
  const isSound = main && (wasChecked || !check || isIntact(main));
  if (!state || state.version !== spec.version || !main || !isSound) {
    await empty(db, spec, state?.generation ?? 0);
    return load(db, spec, check);
  }
  const isChecked = wasChecked || check;
  if (fresh && isSame(fresh.state, state) && rows.length === 0) {
    const same = { ...fresh, isChecked };
    of(loaded, db).set(spec.name, same);
    return same;
  }
  const documents = new Map(fresh?.documents);
  for (const { put, dropped } of rows) {
    for (const document of put) documents.set(document.id, document);
    for (const id of dropped) documents.set(id, null);
  }
  const seq = rows.at(-1)?.seq ?? fresh?.seq ?? 0;
  const index = once(() => indexOf(main, documents));
  const one = { state, main, seq, documents, index, isChecked };
  of(loaded, db).set(spec.name, one);
  return one;
}

function isSame(a: StoredSearchIndex, b: StoredSearchIndex): boolean {
  return a.generation === b.generation && a.version === b.version && a.cursor === b.cursor;
}

function indexOf(main: Segment, tail: LoadedIndex['documents']): TermIndex {
  const put = [...tail.values()].filter((document) => document !== null);
  const dropped = [...tail].flatMap(([id, document]) => (document === null ? [id] : []));
  return new TermIndex(put.length > 0 ? [main, buildSegment(put)] : [main], dropped);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The state, the file if it is another than the known one, and what is new in the tail. */
async function readStored(
  db: LibraryDatabase,
  name: SearchIndexName,
  known: LoadedIndex | undefined,
) {
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

/** Takes rows of the tail away, up to and with the one numbered `through`. */
export async function deleteTail(db: LibraryDatabase, name: SearchIndexName, through: number) {
  await db.searchTail.where('[index+seq]').between([name, 0], [name, through], true, true).delete();
}
