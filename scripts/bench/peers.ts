/*
 * Measures one public package that looks many names up in a text. Runs as a program of its own
 * (`node peers.ts FOLDER PACKAGE JOB.json`), so that its memory and its fate are its own; prints
 * one line of JSON. The packages are no dependencies of the project: `install-packages.ts` puts
 * them into a temporary folder.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { tokenize } from '../../lib/text/tokenize.ts';
import { timed, warmBest } from './stopwatch.ts';

/** What a peer is given: names as their packs have them, and the article. */
export interface PeerJob {
  readonly names: readonly string[];
  readonly article: string;
}

/** What was measured of it. */
export interface PeerFigures {
  readonly buildMs: number;
  readonly heapMB: number;
  readonly callMs: number;
  /** The tokenise pass over the same article in the same program. */
  readonly tokenizeMs: number;
  readonly found: number;
}

type Search = (text: string) => number;
type Build = (names: readonly string[]) => Search;
type Loaded = Record<string, unknown>;

const ahoCorasick =
  (method: string) =>
  (module: Loaded): Build =>
  (names) => {
    const Automaton = (module.default ?? module.AhoCorasick) as new (
      words: readonly string[],
    ) => Record<string, (text: string) => readonly unknown[]>;
    const automaton = new Automaton(names);
    return (text) => automaton[method]?.(text).length ?? 0;
  };

/** The packages, and how each is used for this. */
export const PEERS: Readonly<Record<string, (module: Loaded) => Build>> = {
  'modern-ahocorasick': ahoCorasick('search'),
  'modern-ahocorasick/fast': ahoCorasick('search'),
  '@monyone/aho-corasick': ahoCorasick('matchInText'),
  doublearray: (module) => (names) => {
    const maker = module as {
      builder(): {
        build(keys: readonly { k: string; v: number }[]): {
          commonPrefixSearch(text: string): readonly unknown[];
        };
      };
    };
    const distinct = [...new Set(names)];
    const trie = maker.builder().build(distinct.map((k, v) => ({ k, v })));
    // It knows prefixes of one string: asked at each word of the text.
    return (text) =>
      tokenize(text).reduce(
        (sum, { start }) => sum + trie.commonPrefixSearch(text.slice(start, start + 80)).length,
        0,
      );
  },
  compromise: (module) => (names) => {
    type Document = { lookup(trie: unknown): { length: number } };
    const nlp = module.default as ((text: string) => Document) & {
      buildTrie(names: readonly string[]): unknown;
    };
    const trie = nlp.buildTrie(names);
    return (text) => nlp(text).lookup(trie).length;
  },
};

function measure(folder: string, name: string, job: PeerJob): PeerFigures {
  const use = PEERS[name];
  if (!use) throw new Error(`no such peer: ${name}`);
  const module = createRequire(join(folder, 'here.js'))(name) as Loaded;
  const build = use(
    'default' in module || 'AhoCorasick' in module || 'builder' in module
      ? module
      : { default: module },
  );
  gc?.();
  const before = process.memoryUsage();
  const { value: search, ms: buildMs } = timed(() => build(job.names));
  gc?.();
  const after = process.memoryUsage();
  const used = (usage: NodeJS.MemoryUsage) => usage.heapUsed + usage.external;
  const [callMs = 0, tokenizeMs = 0] = warmBest(
    [() => search(job.article), () => tokenize(job.article)],
    1000,
  );
  const found = search(job.article);
  return { buildMs, heapMB: (used(after) - used(before)) / 2 ** 20, callMs, tokenizeMs, found };
}

if (import.meta.main) {
  const [folder = '', name = '', job = ''] = process.argv.slice(2);
  console.log(JSON.stringify(measure(folder, name, JSON.parse(readFileSync(job, 'utf8')))));
}
