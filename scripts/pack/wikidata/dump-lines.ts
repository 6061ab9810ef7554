/** A dump as lines: from a file, plain or compressed, or from what is piped in. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** One line without its end. */
export interface DumpLine {
  readonly bytes: Buffer;
  /** Bytes of the uncompressed dump up to the end of this line. */
  readonly end: number;
}

/** Lines longer than this are skipped: no item comes near. */
const LONGEST_LINE = 128 * 1024 * 1024;

const NEWLINE = 10;

/** Bytes read at a time. */
const PIECE = 1 << 20;

/** Why a dump cannot be read to its end. */
export class DumpError extends Error {}

/**
 * Lines of a dump, from `from` bytes of its uncompressed text on. Memory: one line and one piece.
 * @throws DumpError where the file is missing, damaged, or nothing can unpack it
 */
export async function* dumpLines(path: string, from: number): AsyncGenerator<DumpLine> {
  const compressed = /\.(?:gz|bz2)$/.test(path) || path === '-';
  let at = compressed ? 0 : from;
  let pieces: Buffer[] = [];
  let held = 0;
  try {
    for await (const chunk of openDump(path, from)) {
      let piece = chunk;
      if (at < from) {
        const skipped = Math.min(from - at, piece.length);
        at += skipped;
        piece = piece.subarray(skipped);
      }
      for (;;) {
        const newline = piece.indexOf(NEWLINE);
        if (newline < 0) break;
        at += newline + 1;
        const line =
          pieces.length === 0 ? piece.subarray(0, newline) : join(pieces, piece, newline);
        if (held + newline <= LONGEST_LINE) yield { bytes: line, end: at };
        pieces = [];
        held = 0;
        piece = piece.subarray(newline + 1);
      }
      at += piece.length;
      held += piece.length;
      if (held <= LONGEST_LINE && piece.length > 0) pieces.push(Buffer.from(piece));
    }
  } catch (error) {
    throw new DumpError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (held > 0 && held <= LONGEST_LINE) yield { bytes: Buffer.concat(pieces), end: at };
}

function join(pieces: readonly Buffer[], last: Buffer, end: number): Buffer {
  return Buffer.concat([...pieces, last.subarray(0, end)]);
}

async function* openDump(path: string, from: number): AsyncGenerator<Buffer> {
  if (path === '-') yield* process.stdin;
  else if (path.endsWith('.bz2')) yield* unpackBzip2(path);
  else if (path.endsWith('.gz')) yield* unpackGzip(path);
  else yield* createReadStream(path, { start: from, highWaterMark: PIECE });
}

async function* unpackGzip(path: string): AsyncGenerator<Buffer> {
  const unpacked = createGunzip({ chunkSize: PIECE });
  createReadStream(path, { highWaterMark: PIECE })
    .on('error', (error) => unpacked.destroy(error))
    .pipe(unpacked);
  yield* unpacked;
}

/** The system's own bzip2 unpacks an order of magnitude faster than JavaScript would. */
async function* unpackBzip2(path: string): AsyncGenerator<Buffer> {
  const child = spawn('bzip2', ['-dc', path], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => {
    complaint = (complaint + data.toString()).slice(-500);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', () =>
      reject(
        new Error('there is no bzip2 here: install it, or unpack the dump and pipe it to "-"'),
      ),
    );
    child.on('close', resolve);
  });
  // Awaited below; a failure to start must not go unheard before that.
  ended.catch(() => undefined);
  try {
    yield* child.stdout;
    if (await ended) throw new Error(complaint.trim());
  } finally {
    child.kill();
  }
}
