/** Opening a backup's file and reading its parts, each proved by its checksum. */
import type { ByteSource } from '../../browser/own-files.ts';
import { rowsOf } from '../../exchange/backup/lines.ts';
import {
  type BackupManifest,
  type BackupPart,
  MANIFEST_NAME,
  MOST_MANIFEST_BYTES,
  readManifest,
} from '../../exchange/backup/manifest.ts';
import type { Check } from '../../exchange/schema.ts';
import type { ZipEntry } from '../../exchange/zip/read-zip.ts';
import type { Result } from '../../model/result.ts';
import { decodeJson } from '../../text/utf8.ts';
import { openZip, readZipEntry } from './open-zip.ts';
import { sha256Hex } from './sha256-hex.ts';

/**
 * Why a file is refused; key of a message `data.bad.<code>`: not a zip file; its end is missing;
 * something in it is not what it was; no backup of ours; of a later format; more than allowed.
 */
export type BackupError = 'no-zip' | 'truncated' | 'damaged' | 'no-backup' | 'newer' | 'too-large';

/** A backup whose directory and manifest have been read. */
export interface OpenBackup {
  readonly manifest: BackupManifest;
  readonly source: ByteSource;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** Reads what a file holds. Nothing of its rows is read yet. */
export async function openBackup(source: ByteSource): Promise<Result<OpenBackup, BackupError>> {
  const opened = await openZip(source);
  if (!opened.ok) return opened;
  const entries = opened.value;
  const entry = entries.get(MANIFEST_NAME);
  if (!entry) return { ok: false, error: 'no-backup', detail: `no ${MANIFEST_NAME}` };
  if (entry.size > MOST_MANIFEST_BYTES) {
    return { ok: false, error: 'too-large', detail: MANIFEST_NAME };
  }
  const bytes = await readZipEntry(source, entry);
  if (!bytes.ok) return bytes;
  const manifest = readManifest(decodeJson(bytes.value));
  if (!manifest.ok) return manifest;
  const missing = manifest.value.sections
    .flatMap(({ parts }) => parts)
    .find(({ file, bytes: size }) => entries.get(file)?.size !== size);
  if (missing) return { ok: false, error: 'damaged', detail: `${missing.file} is not there whole` };
  return { ok: true, value: { manifest: manifest.value, source, entries } };
}

/** The rows of a part. The detail of a failure names the part, the line and the field. */
export async function readPart<T>(
  { source, entries }: OpenBackup,
  part: BackupPart,
  check: Check<T>,
): Promise<Result<readonly T[], 'damaged'>> {
  const damaged = (what: string): Result<never, 'damaged'> => ({
    ok: false,
    error: 'damaged',
    detail: `${part.file}: ${what}`,
  });
  const entry = entries.get(part.file);
  if (!entry) return damaged('is not there');
  const bytes = await readZipEntry(source, entry);
  if (!bytes.ok) return damaged(bytes.detail ?? 'cannot be unpacked');
  if ((await sha256Hex(bytes.value)) !== part.sha256) return damaged('its checksum is another');
  const rows = rowsOf(bytes.value, check);
  if (!rows.ok) return damaged(rows.detail ?? '');
  return rows.value.length === part.rows ? rows : damaged(`${rows.value.length} rows`);
}
