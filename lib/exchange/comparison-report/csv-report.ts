import Papa from 'papaparse';
import { articleLetter } from '../../model/comparison.ts';
import { oneLine, type Report } from './report.ts';

/**
 * The rows of a comparison as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets
 * want): a line a cell. What a spreadsheet would run as a formula is escaped.
 */
export function csvReport({ articles, comparison, words }: Report): string {
  const lines = comparison.rows.flatMap((row, at) =>
    row.cells.map(({ article, text }, cell) => {
      const { outlet, published, headline, url } = articles[article] ?? {};
      const differs = row.conflicts.some(({ a, b }) => a === cell || b === cell);
      return {
        Row: at + 1,
        Kind: row.kind,
        Article: articleLetter(article),
        Outlet: outlet ?? '',
        Published: published ?? '',
        Headline: headline ?? '',
        Sentence: oneLine(text),
        Differs: differs ? words.conflictsOf(row).join('; ') : '',
        URL: url ?? '',
      };
    }),
  );
  return `\ufeff${Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
