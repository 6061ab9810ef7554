/** A file that a page sends piece by piece, whatever it is to become. */
import { RequestFailure } from '../browser/server.ts';
import type { IncomingKind } from '../store/database.ts';
import { beginImport, putPart } from '../store/incoming-files.ts';
import type { Services } from './services.ts';
import { stored } from './stored.ts';

/** Pieces larger than this are refused, bytes. */
const MOST_PART_BYTES = 8 * 1024 * 1024;

const IMPORT_ID = /^[\w-]{1,64}$/;

/** The requests that bring a file; both say how many bytes of it are here. */
export interface FileReceiver {
  readonly begin: (request: {
    readonly importId: string;
    readonly size: number;
  }) => Promise<{ readonly received: number }>;
  readonly part: (request: {
    readonly importId: string;
    readonly offset: number;
    readonly data: string;
  }) => Promise<{ readonly received: number }>;
}

/** Receives files of a kind of at most `mostBytes`. Each piece is kept before it is acknowledged. */
export function fileReceiver(
  { db, now }: Pick<Services, 'db' | 'now'>,
  kind: IncomingKind,
  mostBytes: number,
): FileReceiver {
  return {
    begin: async ({ importId, size }) => {
      if (!IMPORT_ID.test(importId) || !Number.isInteger(size) || size <= 0) {
        throw new RequestFailure('bad-request', 'no such file');
      }
      if (size > mostBytes) {
        throw new RequestFailure('too-large', `${size} of at most ${mostBytes} bytes`);
      }
      return { received: await stored(() => beginImport(db, { id: importId, kind, size }, now())) };
    },
    part: async ({ importId, offset, data }) => {
      const bytes = decodeBase64(data);
      const received = bytes && (await stored(() => putPart(db, importId, offset, bytes, now())));
      if (received === null) throw new RequestFailure('bad-request', 'no such piece');
      return { received };
    },
  };
}

function decodeBase64(data: string): Uint8Array<ArrayBuffer> | null {
  if (typeof data !== 'string' || data.length > (MOST_PART_BYTES / 3) * 4) return null;
  try {
    const binary = atob(data);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    // Not base64.
    return null;
  }
}
