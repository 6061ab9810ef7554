/** A comparison to take along: Markdown, CSV, or one HTML file without scripts. */
import { csvReport } from './comparison-report/csv-report.ts';
import { htmlReport } from './comparison-report/html-report.ts';
import { markdownReport } from './comparison-report/markdown-report.ts';
import type { Report } from './comparison-report/report.ts';

export type { Report, ReportArticle, ReportWords } from './comparison-report/report.ts';

/** How each form is written and called. */
const FORMS = {
  markdown: { write: markdownReport, ending: 'md', mediaType: 'text/markdown;charset=utf-8' },
  csv: { write: csvReport, ending: 'csv', mediaType: 'text/csv;charset=utf-8' },
  html: { write: htmlReport, ending: 'html', mediaType: 'text/html;charset=utf-8' },
} as const;

/** Writes a report; the file's name bears the day, `YYYY-MM-DD`. */
export function writeReport(
  form: keyof typeof FORMS,
  report: Report,
  day: string,
): { readonly name: string; readonly mediaType: string; readonly text: string } {
  const { write, ending, mediaType } = FORMS[form];
  return { name: `sidelight-comparison-${day}.${ending}`, mediaType, text: write(report) };
}
