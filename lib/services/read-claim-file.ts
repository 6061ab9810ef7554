/** A file of fact-checks read piece by piece, so that its length costs time and no memory. */
import { type ClaimFileProblem, ClaimFileReader, type FileClaim } from '../exchange/claim-file.ts';
import type { Sha256 } from '../knowledge/sha256.ts';

/** Bytes read at a time: between two pieces others get their turn. */
const PIECE = 256 * 1024;

/** What reading came to. */
export type ReadFile =
  | { readonly state: 'read'; readonly reader: ClaimFileReader }
  | {
      readonly state: 'bad';
      readonly code: ClaimFileProblem | 'bad-encoding';
      readonly where: string;
    }
  | { readonly state: 'cancelled' };

interface Reading {
  readonly signal: { readonly aborted: boolean };
  /** Gets the claims of each piece, and the records seen up to its end. */
  readonly claims: (claims: readonly FileClaim[], records: number) => Promise<void>;
  readonly progress: (share: number) => void;
  /** Gets every byte, for a checksum. */
  readonly checksum?: Sha256;
}

/** The byte order marks of UTF-16; whatever has none is UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Reads a file of claims from its first byte to its last, or to what is wrong with it. */
export async function readClaimFile(file: Blob, how: Reading): Promise<ReadFile> {
  const reader = new ClaimFileReader();
  let decoder: TextDecoder | null = null;
  for (let at = 0; at < file.size; at += PIECE) {
    if (how.signal.aborted) return { state: 'cancelled' };
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    how.checksum?.update(bytes);
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    const text = decode(decoder, bytes, at + PIECE >= file.size);
    if (text === null) return { state: 'bad', code: 'bad-encoding', where: '' };
    const claims = reader.push(text);
    if (reader.problem) return { state: 'bad', ...reader.problem };
    await how.claims(claims, reader.records);
    how.progress(Math.min(1, (at + PIECE) / file.size));
  }
  const last = reader.end();
  if (reader.problem) return { state: 'bad', ...reader.problem };
  await how.claims(last, reader.records);
  return how.signal.aborted ? { state: 'cancelled' } : { state: 'read', reader };
}

/** Null where the bytes are no text in this encoding. */
function decode(decoder: TextDecoder, bytes: Uint8Array, isLast: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
