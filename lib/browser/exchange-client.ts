/** What the screens about other programs, and about what waits to be read, are wired to. */
import type { Result } from '../model/result.ts';
import { type AnswerOf, FOREIGN_FILE, type RequestError, type RequestOf } from '../protocol.ts';
import { ask } from './client.ts';
import { bringIn, download } from './data-client.ts';
import { openOwnFile } from './own-files.ts';

type ExportFormat = RequestOf<'exchange/export'>['format'];

/** Files of other programs, for a page of the extension. */
export interface ExchangeClient {
  /** Writes a file and gives it to the reader as a download; null: cancelled. */
  readonly exportAs: (
    format: ExportFormat,
    one?: { readonly articleId: string; readonly version: number },
  ) => Promise<Result<AnswerOf<'exchange/export'>, RequestError | 'gone'>>;
  /** Brings a file in and says what is in it. */
  readonly readForeign: (file: Blob) => Promise<Result<AnswerOf<'exchange/read'>>>;
  readonly takeForeign: () => Promise<Result<AnswerOf<'exchange/take'>>>;
  readonly dropForeign: () => Promise<Result<null>>;
}

/** Makes the client; asks nothing yet. */
export function createExchangeClient(): ExchangeClient {
  return {
    exportAs,
    readForeign: async (file) => {
      const sent = await bringIn(FOREIGN_FILE, file, new AbortController().signal, () => undefined);
      return sent.ok ? ask('exchange/read', {}) : sent;
    },
    takeForeign: () => ask('exchange/take', { id: crypto.randomUUID() }),
    dropForeign: () => ask('exchange/drop', {}),
  };
}

/** Of all that is saved, or of a version of one article. */
export async function exportAs(
  format: ExportFormat,
  one?: { readonly articleId: string; readonly version: number },
): Promise<Result<AnswerOf<'exchange/export'>, RequestError | 'gone'>> {
  const written = await ask('exchange/export', { format, ...one });
  if (!written.ok || written.value === null) return written;
  const file = await openOwnFile(written.value.file);
  if (!file) return { ok: false, error: 'gone' };
  download(file, written.value.name);
  return written;
}
