/** Tables of fact-checks: CSV (RFC 4180) with a row of headers, in pieces. */
import Papa from 'papaparse';
import { type ClaimColumn, columnOf } from './csv-headers.ts';

/** A longer row is none of a fact-check; a quotation mark too many makes such rows. UTF-16 units. */
const LONGEST_ROW = 1_000_000;

/** What a table is refused for. */
export type CsvProblem = 'not-claims' | 'no-claim-column' | 'record-too-large' | 'truncated';

/** A row by what its cells hold. */
export type CsvRow = ReadonlyMap<ClaimColumn, string>;

/** Feed text with `push`, then call `end`. `onRow` gets each row after the headers. */
export class CsvReader {
  /** Why nothing more is read; null while all is well. */
  problem: CsvProblem | null = null;
  readonly #onRow: (row: CsvRow) => void;
  #rest = '';
  #columns: readonly (ClaimColumn | null)[] | null = null;
  #delimiter = '';

  constructor(onRow: (row: CsvRow) => void) {
    this.#onRow = onRow;
  }

  push(piece: string): void {
    if (this.problem) return;
    const text = this.#rest + piece;
    const cut = lastRowEnd(text);
    this.#rest = text.slice(cut);
    if (this.#rest.length > LONGEST_ROW) this.problem = 'record-too-large';
    else if (cut > 0) this.#parse(text.slice(0, cut));
  }

  /** The text is over. */
  end(): void {
    if (this.problem) return;
    if (countQuotes(this.#rest) % 2 === 1) this.problem = 'truncated';
    else if (this.#rest.trim() !== '') this.#parse(this.#rest);
    if (this.#columns === null) this.problem ??= 'not-claims';
  }

  #parse(text: string): void {
    const parsed = Papa.parse<string[]>(text, {
      delimiter: this.#delimiter,
      skipEmptyLines: 'greedy',
    });
    this.#delimiter ||= parsed.meta.delimiter;
    for (const cells of parsed.data) {
      if (this.#columns === null) {
        this.#columns = cells.map((cell) => columnOf(cell));
        if (!this.#columns.includes('claim')) this.problem = 'no-claim-column';
      } else this.#onRow(rowOf(this.#columns, cells));
      if (this.problem) return;
    }
  }
}

/** Where the last whole row ends; a line end between quotation marks is part of a cell. */
function lastRowEnd(text: string): number {
  let end = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === '\n' && !quoted) end = at + 1;
  }
  return end;
}

function countQuotes(text: string): number {
  return text.split('"').length - 1;
}

/** The first column of a kind that has something in it counts. */
function rowOf(columns: readonly (ClaimColumn | null)[], cells: readonly string[]): CsvRow {
  const row = new Map<ClaimColumn, string>();
  for (const [at, column] of columns.entries()) {
    const cell = cells[at]?.trim() ?? '';
    if (column !== null && cell !== '' && !row.has(column)) row.set(column, cell);
  }
  return row;
}
