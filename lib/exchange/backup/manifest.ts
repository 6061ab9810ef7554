/** The first thing read of a backup: what is in it. The format is docs/backup-format.md. */
import type { Result } from '../../model/result.ts';
import {
  type Check,
  listOf,
  matching,
  mismatch,
  objectOf,
  oneOf,
  readAs,
  text,
  whole,
} from '../schema.ts';

export const BACKUP_FORMAT = 'sidelight-backup';

/** Raised when older readers could no longer read the file; new sections and fields do not count. */
export const BACKUP_VERSION = 1;

export const MANIFEST_NAME = 'manifest.json';

/** Limits of a file: beyond them it is broken or hostile. */
export const MOST_MANIFEST_BYTES = 16 * 1024 * 1024;
const MOST_PART_BYTES = 64 * 1024 * 1024;
const MOST_SECTIONS = 200;
const MOST_PARTS = 60_000;

/** A file within the backup: rows of one section. */
export interface BackupPart {
  /** `SECTION/0001.ndjson`. */
  readonly file: string;
  readonly rows: number;
  /** Unpacked, bytes. */
  readonly bytes: number;
  /** SHA-256 of the unpacked bytes, hexadecimal. */
  readonly sha256: string;
}

export interface BackupSection {
  readonly name: string;
  readonly rows: number;
  /** SHA-256 of the parts' checksums, in their order, joined: hexadecimal. */
  readonly sha256: string;
  readonly parts: readonly BackupPart[];
}

export interface BackupManifest {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** ISO 8601. */
  readonly created: string;
  /** The version of Sidelight that wrote it. */
  readonly app: string;
  readonly sections: readonly BackupSection[];
}

const sha256: Check<string> = matching(/^[0-9a-f]{64}$/);

const part = objectOf<BackupPart>({
  file: matching(/^[a-z][a-z-]{0,40}\/\d{4,6}\.ndjson$/),
  rows: whole,
  bytes: (value) => {
    const bytes = whole(value);
    return bytes <= MOST_PART_BYTES ? bytes : mismatch(`is more than ${MOST_PART_BYTES}`);
  },
  sha256,
});

const manifest = objectOf<BackupManifest>({
  format: oneOf(BACKUP_FORMAT),
  version: whole,
  created: matching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  app: text(40),
  sections: listOf(
    objectOf<BackupSection>({
      name: matching(/^[a-z][a-z-]{0,40}$/),
      rows: whole,
      sha256,
      parts: listOf(part, MOST_PARTS),
    }),
    MOST_SECTIONS,
  ),
});

/** Reads a manifest; a file of a later format says so by the error `newer`. */
export function readManifest(value: unknown): Result<BackupManifest, 'no-backup' | 'newer'> {
  const read = readAs(manifest, value);
  if (!read.ok) {
    return { ok: false, error: 'no-backup', detail: `${MANIFEST_NAME}: ${read.detail ?? ''}` };
  }
  const { version, sections } = read.value;
  if (version > BACKUP_VERSION) return { ok: false, error: 'newer', detail: `version ${version}` };
  const wrong = sections.find((section) => !addsUp(section));
  const names = new Set(sections.map(({ name }) => name));
  if (wrong || names.size !== sections.length) {
    const detail = `${MANIFEST_NAME}: ${wrong?.name ?? 'a section twice'}`;
    return { ok: false, error: 'no-backup', detail };
  }
  return read;
}

function addsUp({ name, rows, parts }: BackupSection): boolean {
  const files = new Set(parts.map(({ file }) => file));
  const own = parts.every(({ file }) => file.startsWith(`${name}/`));
  return own && files.size === parts.length && sum(parts.map((one) => one.rows)) === rows;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
