/** A file sent to the background piece by piece. */
import type { Result } from '../model/result.ts';
import type { RequestError } from '../protocol.ts';
import { ask } from './client.ts';

/** Bytes sent in one message: far below what browsers allow, enough to be quick. */
const PIECE = 1_500_000;

/** Why a file did not get there. */
export type SendError = RequestError | 'unreadable' | 'cancelled';

/** Sends a file. `importId` is new for each file; `progress` hears the bytes that arrived. */
export type SendFile = (
  importId: string,
  file: Blob,
  signal: AbortSignal,
  progress: (done: number) => void,
) => Promise<Result<null, SendError>>;

/** Each piece waits for the one before to be stored; the answer says from where to go on. */
export function sendFileTo(area: 'packs' | 'claims'): SendFile {
  return async (importId, file, signal, progress) => {
    const begun = await ask(`${area}/begin`, { importId, size: file.size });
    if (!begun.ok) return begun;
    let { received } = begun.value;
    while (received < file.size) {
      if (signal.aborted) return { ok: false, error: 'cancelled' };
      const data = await readBase64(file.slice(received, received + PIECE));
      if (data === null) return { ok: false, error: 'unreadable' };
      const sent = await ask(`${area}/part`, { importId, offset: received, data });
      if (!sent.ok) return signal.aborted ? { ok: false, error: 'cancelled' } : sent;
      received = sent.value.received;
      progress(received);
    }
    return { ok: true, value: null };
  };
}

/** Bytes as base64; null where the file was moved or changed meanwhile. */
function readBase64(piece: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(piece);
  });
}
