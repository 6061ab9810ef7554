/** Why a write failed: no space left, or something else. */
export type StorageFailure = 'storage-full' | 'failed';

/** Mistakes of ours, which no disk can cause. */
const BUGS = [TypeError, RangeError, ReferenceError, SyntaxError] as const;

/** Whether an error may be one of the database or of a file. */
export function isStorageError(error: unknown): boolean {
  return error instanceof Error && !BUGS.some((bug) => error instanceof bug);
}

/** How deep errors are nested at most: Dexie wraps an abort, the abort wraps its cause. */
const MAX_DEPTH = 6;

/**
 * Classifies an error of the database. Browsers report a full disk in several shapes: as a
 * QuotaExceededError, or as an AbortError whose cause, or only whose words, tell it.
 */
export function storageFailure(error: unknown): StorageFailure {
  let current = error;
  for (let depth = 0; depth < MAX_DEPTH && current; depth++) {
    const { name, message, inner, cause } = current as {
      name?: string;
      message?: string;
      inner?: unknown;
      cause?: unknown;
    };
    if (name === 'QuotaExceededError' || /quota|Failed to write blobs|disk/i.test(message ?? '')) {
      return 'storage-full';
    }
    current = inner ?? cause;
  }
  return 'failed';
}
