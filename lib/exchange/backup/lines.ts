/** Rows as lines of JSON (https://github.com/ndjson/ndjson-spec), one row a line. */
import type { Result } from '../../model/result.ts';
import { decodeUtf8, encodeUtf8 } from '../../text/utf8.ts';
import { type Check, readAs } from '../schema.ts';

/** Rows as the bytes of a part. */
export function linesOf(rows: readonly unknown[]): Uint8Array<ArrayBuffer> {
  return encodeUtf8(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** The rows of a part, each read with the check; the detail of a failure names the line. */
export function rowsOf<T>(bytes: Uint8Array, check: Check<T>): Result<readonly T[], 'bad-row'> {
  const text = decodeUtf8(bytes);
  if (text === null) return { ok: false, error: 'bad-row', detail: 'is not UTF-8' };
  const rows: T[] = [];
  let from = 0;
  for (let line = 1; from < text.length; line++) {
    const end = text.indexOf('\n', from);
    if (end < 0) return { ok: false, error: 'bad-row', detail: `line ${line}: ends too early` };
    const row = readLine(text.slice(from, end), check);
    if (!row.ok)
      return { ok: false, error: 'bad-row', detail: `line ${line}: ${row.detail ?? ''}` };
    rows.push(row.value);
    from = end + 1;
  }
  return { ok: true, value: rows };
}

function readLine<T>(line: string, check: Check<T>): Result<T> {
  try {
    return readAs(check, JSON.parse(line));
  } catch (error) {
    // Too deeply nested values overflow the stack: as unreadable as a wrong comma.
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    return { ok: false, error: 'no-json', detail: 'is no JSON' };
  }
}
