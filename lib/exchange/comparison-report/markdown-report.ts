import { articleLetter, type ComparisonCell, type ComparisonRow } from '../../model/comparison.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { isWebAddress, leftOutOf, oneLine, type Report, type ReportArticle } from './report.ts';

/** A comparison as Markdown (CommonMark); all text of articles is escaped. */
export function markdownReport(report: Report): string {
  const { articles, comparison, timeline, words } = report;
  const lines = [
    `# ${escapeMarkdown(words.title)}`,
    '',
    `## ${words.articles}`,
    '',
    ...articles.map((article, at) => `- **${articleLetter(at)}** ${articleLine(article)}`),
    ...copiesLines(report),
    '',
    `## ${words.rows}`,
    '',
    ...comparison.rows.flatMap((row) => rowLines(row, report)),
    ...part(
      words.leftOut,
      articles
        .map((_, at) => ({ at, missing: leftOutOf(report, at) }))
        .filter(({ missing }) => missing.length > 0),
      ({ at, missing }) => [`**${articleLetter(at)}**`, '', ...missing.map(cellLine), ''],
    ),
    ...part(words.quotes, comparison.quotes, ({ label, cells }) => [
      `**${escapeMarkdown(label)}**`,
      '',
      ...cells.map(cellLine),
      '',
    ]),
    ...part(words.names, comparison.names.slice(0, MOST_NAMES), ({ label, counts }) => [
      `- ${escapeMarkdown(label)}: ${counts.map((count, at) => `${articleLetter(at)} ${count}`).join(', ')}`,
    ]),
    ...part(words.timeline, timeline, (entry) => [
      `- **${escapeMarkdown(words.dateOf(entry))}**`,
      ...entry.cells.map(
        (cell) =>
          `  ${cellLine(cell)}${cell.also ? ` (${escapeMarkdown(words.alsoOf(cell.also))})` : ''}`,
      ),
    ]),
    '---',
    '',
    escapeMarkdown(words.made),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

const MOST_NAMES = 40;

function part<T>(
  title: string,
  items: readonly T[],
  lines: (item: T) => readonly string[],
): string[] {
  return items.length === 0 ? [] : [`## ${title}`, '', ...items.flatMap(lines), ''];
}

function articleLine({ headline, outlet, published, url }: ReportArticle): string {
  const title = escapeMarkdown(headline);
  const linked = isWebAddress(url)
    ? `[${title}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : title;
  return [linked, outlet && escapeMarkdown(outlet), published && escapeMarkdown(published)]
    .filter(Boolean)
    .join(', ');
}

function copiesLines({ comparison, words }: Report): string[] {
  return comparison.wireCopies.map(
    ({ articles }) => `- ${words.copies}: ${articles.map(articleLetter).join(', ')}`,
  );
}

function rowLines(row: ComparisonRow, { words }: Report): string[] {
  return [
    `### ${escapeMarkdown(words.kindOf(row))}`,
    '',
    ...words.conflictsOf(row).map((line) => `*${escapeMarkdown(line)}*\n`),
    ...row.cells.map(cellLine),
    '',
  ];
}

function cellLine({ article, text }: ComparisonCell): string {
  return `- **${articleLetter(article)}** ${escapeMarkdown(oneLine(text))}`;
}
