/** Writing everything of the reader's into one file, part by part. */
import type { FileSink } from '../../browser/own-files.ts';
import { linesOf } from '../../exchange/backup/lines.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
  type BackupPart,
  type BackupSection,
  MANIFEST_NAME,
} from '../../exchange/backup/manifest.ts';
import { readAs } from '../../exchange/schema.ts';
import { MOST_ZIP_BYTES, ZipWriter } from '../../exchange/zip/write-zip.ts';
import type { Settings } from '../../model/settings.ts';
import type { LibraryDatabase } from '../../store/database.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import { SECTIONS, SETTINGS_SECTION, type Section, tableOf } from './sections.ts';
import { sha256Hex } from './sha256-hex.ts';

/** A part is closed when it has grown to this, bytes: what is in memory at a time. */
const PART_BYTES = 2_000_000;

/** Rows asked of the database at a time. */
const BATCH = 40;

/** What writing one needs besides the database. */
export interface BackupJob {
  readonly settings: Settings;
  /** The version of Sidelight. */
  readonly app: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly signal: { readonly aborted: boolean };
  /** Rows written so far, of all. */
  readonly progress: (done: number, total: number) => void;
  /** Bytes of a part, where not as many as usual. */
  readonly partBytes?: number;
}

/** What came of it. */
export interface WrittenBackup {
  readonly manifest: BackupManifest;
  /** Of the file. */
  readonly bytes: number;
  /** Rows that are broken in the database and were left out: `SECTION KEY: what is wrong`. */
  readonly broken: readonly string[];
}

/** Thrown when the reader stopped it, or the file grew beyond what a zip file can hold. */
export class BackupStopped extends Error {}

/**
 * Writes a backup into a file that is open for writing, and leaves closing it to the caller. Rows
 * are read in the order of their keys, a few at a time: what is saved meanwhile may or may not be
 * in it, but owners are read before what belongs to them, and reading it drops what has no owner.
 */
export async function writeBackup(
  db: LibraryDatabase,
  sink: Pick<FileSink, 'write'>,
  job: BackupJob,
): Promise<WrittenBackup> {
  const zip = new ZipWriter(job.now);
  let bytes = 0;
  const append = async (chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<void> => {
    for (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > MOST_ZIP_BYTES) throw new BackupStopped('more than 4 GB');
      await sink.write(chunk);
    }
  };
  const writing = new Writing(db, zip, append, job);
  const sections: BackupSection[] = [];
  for (const section of SECTIONS) sections.push(await writing.section(section));
  sections.push(await writing.rows(SETTINGS_SECTION, [job.settings]));
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    created: new Date(job.now).toISOString(),
    app: job.app,
    sections,
  };
  await append(zip.add(MANIFEST_NAME, encodeUtf8(`${JSON.stringify(manifest, null, 2)}\n`)));
  await append(zip.end());
  return { manifest, bytes, broken: writing.broken };
}

class Writing {
  readonly broken: string[] = [];
  readonly #db: LibraryDatabase;
  readonly #zip: ZipWriter;
  readonly #append: (chunks: readonly Uint8Array<ArrayBuffer>[]) => Promise<void>;
  readonly #job: BackupJob;
  #done = 0;
  #total: number | null = null;

  constructor(
    db: LibraryDatabase,
    zip: ZipWriter,
    append: (chunks: readonly Uint8Array<ArrayBuffer>[]) => Promise<void>,
    job: BackupJob,
  ) {
    this.#db = db;
    this.#zip = zip;
    this.#append = append;
    this.#job = job;
  }

  async section(section: Section): Promise<BackupSection> {
    const table = tableOf(this.#db, section);
    const keyPath = String(table.schema.primKey.keyPath);
    const parts: BackupPart[] = [];
    let open: { lines: Uint8Array<ArrayBuffer>[]; bytes: number; rows: number } | null = null;
    const close = async (): Promise<void> => {
      if (open) parts.push(await this.#part(section.name, parts.length, open.lines, open.rows));
      open = null;
    };
    let last: string | null = null;
    for (;;) {
      const query = last === null ? table.orderBy(':id') : table.where(':id').above(last);
      const rows: object[] = await query.limit(BATCH).toArray();
      if (rows.length === 0) break;
      for (const row of rows) {
        const key = String(Reflect.get(row, keyPath));
        last = key;
        const read = readAs(section.check, row);
        if (!read.ok) {
          this.broken.push(`${section.name} ${key}: ${read.detail ?? ''}`);
          continue;
        }
        const line = linesOf([read.value]);
        open ??= { lines: [], bytes: 0, rows: 0 };
        open.lines.push(line);
        open.bytes += line.length;
        open.rows += 1;
        if (open.bytes >= (this.#job.partBytes ?? PART_BYTES)) await close();
      }
      await this.#advance(rows.length);
    }
    await close();
    return sectionOf(section.name, parts);
  }

  async rows(name: string, rows: readonly object[]): Promise<BackupSection> {
    return sectionOf(name, [await this.#part(name, 0, [linesOf(rows)], rows.length)]);
  }

  async #part(
    section: string,
    index: number,
    lines: readonly Uint8Array<ArrayBuffer>[],
    rows: number,
  ): Promise<BackupPart> {
    const bytes = new Uint8Array(await new Blob([...lines]).arrayBuffer());
    const file = `${section}/${String(index + 1).padStart(4, '0')}.ndjson`;
    await this.#append(this.#zip.add(file, bytes));
    return { file, rows, bytes: bytes.length, sha256: await sha256Hex(bytes) };
  }

  async #advance(rows: number): Promise<void> {
    if (this.#job.signal.aborted) throw new BackupStopped('cancelled');
    this.#total ??= await countRows(this.#db);
    this.#done += rows;
    this.#job.progress(this.#done, Math.max(this.#done, this.#total));
  }
}

async function countRows(db: LibraryDatabase): Promise<number> {
  const counts = await Promise.all(SECTIONS.map((section) => tableOf(db, section).count()));
  return counts.reduce((total, count) => total + count, 0);
}

async function sectionOf(name: string, parts: readonly BackupPart[]): Promise<BackupSection> {
  const rows = parts.reduce((total, part) => total + part.rows, 0);
  return { name, rows, sha256: await sha256Hex(parts.map((part) => part.sha256).join('')), parts };
}

/** One checksum for all rows, whenever they were written: SHA-256, hexadecimal. */
export function contentChecksum({ sections }: BackupManifest): Promise<string> {
  return sha256Hex(sections.map(({ name, sha256 }) => `${name} ${sha256}\n`).join(''));
}
