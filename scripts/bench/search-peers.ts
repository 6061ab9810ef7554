/*
 * Measures one public search library beside ours: `node search-peers.ts FOLDER PACKAGE JOB.json`,
 * a program of its own so that its memory is its own; prints one line of JSON. The packages are
 * installed into a temporary folder (`install-packages.ts`). They get the same folded stems, and look for
 * what begins as the query does, as ours does.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { quantile, timed } from './stopwatch.ts';

/** Articles as their stems joined by blanks, and queries likewise. */
export interface SearchJob {
  readonly articles: readonly string[];
  readonly queries: readonly string[];
}

export interface SearchFigures {
  readonly buildMs: number;
  /** From what is stored to the first answer. */
  readonly coldMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly megabytes: number;
}

interface MiniSearchLike {
  addAll(rows: readonly object[]): void;
  search(query: string): readonly unknown[];
}
interface MiniSearchMaker {
  new (options: object): MiniSearchLike;
  loadJSON(json: string, options: object): MiniSearchLike;
}
interface FlexIndexLike {
  add(id: number, text: string): void;
  search(query: string, limit: number): readonly unknown[];
  export(keep: (key: string, data: string) => void): void;
  import(key: string, data: string): void;
}

/** What a library is used for here: built, stored as text, opened again. */
interface Peer {
  readonly build: (articles: readonly string[]) => (query: string) => unknown;
  readonly stored: () => string | ReadonlyMap<string, string>;
  readonly open: () => (query: string) => unknown;
}

const split = (text: string): string[] => text.split(' ');
const asIs = (term: string): string => term;

function miniSearch(module: unknown): Peer {
  const Maker = module as MiniSearchMaker;
  const options = {
    fields: ['text'],
    tokenize: split,
    processTerm: asIs,
    searchOptions: { prefix: true },
  };
  let json = '';
  const asking = (index: MiniSearchLike) => (query: string) => index.search(query).slice(0, 50);
  return {
    build: (articles) => {
      const index = new Maker(options);
      index.addAll(articles.map((text, id) => ({ id, text })));
      json = JSON.stringify(index);
      return asking(index);
    },
    stored: () => json,
    open: () => asking(Maker.loadJSON(json, options)),
  };
}

function flexSearch(module: unknown): Peer {
  const { Index } = module as { Index: new (options: object) => FlexIndexLike };
  const make = () => new Index({ tokenize: 'forward', encode: split });
  const files = new Map<string, string>();
  const asking = (index: FlexIndexLike) => (query: string) => index.search(query, 50);
  return {
    build: (articles) => {
      const index = make();
      for (const [id, text] of articles.entries()) index.add(id, text);
      index.export((key, data) => void files.set(key, data));
      return asking(index);
    },
    stored: () => files,
    open: () => {
      const index = make();
      for (const [key, data] of files) index.import(key, data);
      return asking(index);
    },
  };
}

export const SEARCH_PEERS: Readonly<Record<string, (module: unknown) => Peer>> = {
  minisearch: miniSearch,
  flexsearch: flexSearch,
};

function measure(folder: string, name: string, job: SearchJob): SearchFigures {
  const use = SEARCH_PEERS[name];
  if (!use) throw new Error(`no such peer: ${name}`);
  const peer = use(createRequire(join(folder, 'here.js'))(name));
  const { value: search, ms: buildMs } = timed(() => peer.build(job.articles));
  const stored = peer.stored();
  const texts = typeof stored === 'string' ? [stored] : [...stored.values()];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  const { ms: coldMs } = timed(() => peer.open()(job.queries[0] ?? ''));
  const times = job.queries.map((query) => timed(() => search(query)).ms);
  return {
    buildMs,
    coldMs,
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    megabytes: bytes / 1e6,
  };
}

if (import.meta.main) {
  const [folder = '', name = '', job = ''] = process.argv.slice(2);
  console.log(JSON.stringify(measure(folder, name, JSON.parse(readFileSync(job, 'utf8')))));
}
