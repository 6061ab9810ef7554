/**
 * Highlights as a table: the columns that Readwise takes in
 * (https://docs.readwise.io/readwise/docs/importing-highlights/csv), and after them what else is
 * needed to read them back whole.
 */
import Papa from 'papaparse';
import type { Highlight } from '../../model/highlight.ts';

const COLUMNS = [
  'Highlight',
  'Title',
  'Author',
  'URL',
  'Note',
  'Location',
  'Date',
  'Site',
  'Color',
  'Before',
  'After',
  'Changed',
  'Address key',
  'Id',
] as const;

/** The table of these; `authorsAt` names the authors of the article at a folded address. */
export function writeHighlightsCsv(
  highlights: readonly Highlight[],
  authorsAt: (urlKey: string) => readonly string[],
): string {
  const rows = highlights.map((one) => [
    one.quote.exact,
    one.headline,
    authorsAt(one.urlKey).join(', '),
    one.url,
    one.note,
    one.position ? `${one.position.start}-${one.position.end}` : '',
    new Date(one.createdAt).toISOString(),
    one.siteName ?? '',
    one.color,
    one.quote.prefix,
    one.quote.suffix,
    new Date(one.changedAt).toISOString(),
    one.urlKey,
    one.id,
  ]);
  const data = [[...COLUMNS], ...rows].map((row) => row.map(harmless));
  return `${Papa.unparse(data, { newline: '\r\n', quotes: true })}\r\n`;
}

/**
 * Table programs compute cells that begin with these signs, and page text is not to be computed:
 * an apostrophe before them keeps them text. See https://owasp.org/www-community/attacks/CSV_Injection.
 */
const COMPUTED = /^'*[=+\-@\t\r]/;

function harmless(cell: string): string {
  return COMPUTED.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before `writeHighlightsCsv` made it harmless. */
export function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
