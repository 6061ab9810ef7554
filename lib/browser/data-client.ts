/** What the screen about the reader's data is wired to. */
import type { Result } from '../model/result.ts';
import { type AnswerOf, INCOMING_FILE, type RequestError } from '../protocol.ts';
import { ask, onEvent } from './client.ts';
import { type FileSink, openOwnFile, ownFiles } from './own-files.ts';

/** Backups and what is known of the reader's data, for a page of the extension. */
export interface DataClient {
  readonly load: () => Promise<Result<AnswerOf<'data/state'>>>;
  /** Writes everything into a file and gives it to the reader as a download; null: cancelled. */
  readonly backUp: () => Promise<Result<AnswerOf<'data/backup'>, RequestError | 'gone'>>;
  /** Brings a file in, as it is; `progress` hears its share, 0 to 1. */
  readonly bringIn: (
    file: Blob,
    signal: AbortSignal,
    progress: (share: number) => void,
  ) => Promise<Result<null, 'unreadable' | 'cancelled' | 'storage-full'>>;
  /** `file` names a backup kept here; null is the one that was brought in. */
  readonly check: (file: string | null) => Promise<Result<AnswerOf<'data/check'>>>;
  readonly restore: (
    file: string | null,
    mode: 'merge' | 'replace',
  ) => Promise<Result<AnswerOf<'data/restore'>>>;
  readonly undoRestore: () => Promise<Result<null>>;
  readonly drop: () => Promise<Result<null>>;
  readonly cancel: () => Promise<Result<null>>;
  readonly keep: () => Promise<Result<null>>;
  /** Goes on with a damaged library as it is. */
  readonly accept: () => Promise<Result<null>>;
  readonly beginAnew: () => Promise<Result<null>>;
  readonly onProgress: (listener: (share: number) => void) => () => void;
  readonly onChange: (listener: () => void) => () => void;
}

/** Makes the client; asks nothing yet. */
export function createDataClient(): DataClient {
  return {
    load: () => ask('data/state', {}),
    backUp,
    bringIn: (file, signal, progress) => bringIn(INCOMING_FILE, file, signal, progress),
    check: (file) => ask('data/check', { file: file ?? INCOMING_FILE }),
    restore: (file, mode) =>
      ask('data/restore', { id: crypto.randomUUID(), file: file ?? INCOMING_FILE, mode }),
    undoRestore: () => ask('data/undo-restore', {}),
    drop: () => ask('data/drop', {}),
    cancel: () => ask('data/cancel', {}),
    keep: () => ask('data/keep', {}),
    accept: () => ask('data/accept', {}),
    beginAnew: () => ask('data/begin-anew', {}),
    onProgress: (listener) =>
      onEvent((event) => {
        if (event.type === 'data-progress') listener(event.done / Math.max(1, event.total));
      }),
    onChange: (listener) =>
      onEvent(({ type }) => {
        if (type === 'data-changed' || type === 'library-changed') listener();
      }),
  };
}

async function backUp(): Promise<Result<AnswerOf<'data/backup'>, RequestError | 'gone'>> {
  const written = await ask('data/backup', {});
  if (!written.ok || written.value === null) return written;
  const file = await openOwnFile(written.value.file);
  if (!file) return { ok: false, error: 'gone' };
  download(file, written.value.name);
  await ask('data/backup-taken', { file: written.value.file });
  return written;
}

/**
 * Gives the reader a file. The browser reads it after this has returned: its address lives as long
 * as the page.
 */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
}

/** Puts a file that the reader chose among those of the extension, as it is. */
export async function bringIn(
  name: string,
  file: Blob,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Result<null, 'unreadable' | 'cancelled' | 'storage-full'>> {
  let sink: FileSink | null = null;
  let done = 0;
  try {
    sink = await ownFiles.create(name);
    const reader = file.stream().getReader();
    for (;;) {
      const { value } = await reader.read();
      if (value === undefined) break;
      if (signal.aborted) {
        await sink.abort();
        return { ok: false, error: 'cancelled' };
      }
      await sink.write(value as Uint8Array<ArrayBuffer>);
      done += value.length;
      progress(done / Math.max(1, file.size));
    }
    await sink.close();
    return { ok: true, value: null };
  } catch (error) {
    // The file was moved or changed meanwhile, or there is no room for it.
    await sink?.abort().catch(() => undefined);
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, error: full ? 'storage-full' : 'unreadable' };
  }
}
