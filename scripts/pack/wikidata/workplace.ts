/**
 * The folder beside the pack in which a conversion keeps what it has: drafts of records, offices,
 * and which class stands under which, each in a file that only grows; and a checkpoint that says
 * how far each had grown when the dump had been read to a certain byte.
 */
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** What has been counted so far. */
export interface Counts {
  readonly lines: number;
  readonly items: number;
  readonly kept: number;
  readonly broken: number;
}

/** How far a conversion has come. */
export interface Checkpoint {
  /** The dump and the options: another conversion does not go on from here. */
  readonly key: string;
  /** Bytes of the uncompressed dump that were read. */
  readonly byte: number;
  /** The dump was read to its end. */
  readonly complete: boolean;
  readonly counts: Counts;
  /** Lengths of the files in bytes. */
  readonly lengths: Readonly<Record<Track, number>>;
}

/** The files of a workplace. */
const TRACKS = ['drafts', 'offices', 'classes'] as const;
export type Track = (typeof TRACKS)[number];

const START = {
  byte: 0,
  complete: false,
  counts: { lines: 0, items: 0, kept: 0, broken: 0 },
  lengths: { drafts: 0, offices: 0, classes: 0 },
};

/** Lines to be added, until the next checkpoint. */
export class Workplace {
  readonly folder: string;
  #checkpoint: Checkpoint;
  readonly #files: Readonly<Record<Track, number>>;
  readonly #waiting: Record<Track, string[]> = { drafts: [], offices: [], classes: [] };

  /** Goes on from the checkpoint of the same conversion, else starts anew. */
  constructor(folder: string, key: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#checkpoint = readCheckpoint(folder, key) ?? { ...START, key };
    const open = (track: Track): number => {
      const file = openSync(this.path(track), 'a');
      ftruncateSync(file, this.#checkpoint.lengths[track]);
      return file;
    };
    this.#files = { drafts: open('drafts'), offices: open('offices'), classes: open('classes') };
  }

  get checkpoint(): Checkpoint {
    return this.#checkpoint;
  }

  path(track: Track): string {
    return join(this.folder, `${track}.txt`);
  }

  add(track: Track, line: string): void {
    this.#waiting[track].push(line);
  }

  /** Writes what waits, then the checkpoint; a crash in between is undone at the next start. */
  save(byte: number, counts: Counts, complete = false): void {
    const lengths = { ...this.#checkpoint.lengths };
    for (const track of TRACKS) {
      if (this.#waiting[track].length === 0) continue;
      const bytes = Buffer.from(`${this.#waiting[track].join('\n')}\n`);
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#files[track], bytes, at);
      lengths[track] += bytes.length;
      this.#waiting[track] = [];
    }
    this.#checkpoint = { key: this.#checkpoint.key, byte, complete, counts, lengths };
    const path = join(this.folder, 'checkpoint.json');
    writeFileSync(`${path}.new`, JSON.stringify(this.#checkpoint));
    renameSync(`${path}.new`, path);
  }

  close(): void {
    for (const track of TRACKS) closeSync(this.#files[track]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function readCheckpoint(folder: string, key: string): Checkpoint | null {
  const path = join(folder, 'checkpoint.json');
  if (!existsSync(path)) return null;
  const found = JSON.parse(readFileSync(path, 'utf8')) as Checkpoint;
  return found.key === key ? found : null;
}
