import {
  articleLetter,
  type ComparisonCell,
  type ComparisonRow,
  type Conflict,
  type QuoteCell,
} from '../../model/comparison.ts';
import { isWebAddress, leftOutOf, type Report, type ReportArticle } from './report.ts';

/**
 * A comparison as one HTML file that needs nothing else: no script, no request, no form. All text
 * of articles is escaped, links are http(s) only, and a policy in the file itself forbids the rest.
 */
export function htmlReport(report: Report): string {
  const { articles, comparison, timeline, words } = report;
  return `<!doctype html>
<html lang="${escapeHtml(words.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(words.title)}</h1>
<h2>${escapeHtml(words.articles)}</h2>
<ol class="articles">${articles.map(articleItem).join('')}</ol>
${comparison.wireCopies.map(({ articles: copies }) => `<p>${escapeHtml(words.copies)}: ${copies.map(articleLetter).join(', ')}</p>`).join('')}
<h2>${escapeHtml(words.rows)}</h2>
<table><thead><tr>${articles.map((_, at) => `<th scope="col">${articleLetter(at)}</th>`).join('')}</tr></thead>
<tbody>${comparison.rows.map((row) => rowLines(row, report)).join('')}</tbody></table>
${section(
  words.leftOut,
  articles.map((_, at) => {
    const missing = leftOutOf(report, at);
    return missing.length === 0
      ? ''
      : `<h3>${articleLetter(at)}</h3><ul>${missing.map((cell) => cellItem(cell, report)).join('')}</ul>`;
  }),
)}
${section(
  words.quotes,
  comparison.quotes.map(
    ({ label, cells }) =>
      `<h3>${escapeHtml(label)}</h3><ul>${cells.map((cell) => `<li><b>${articleLetter(cell.article)}</b> ${driftOf(cell)}</li>`).join('')}</ul>`,
  ),
)}
${section(
  words.timeline,
  timeline.map(
    (entry) =>
      `<h3>${escapeHtml(words.dateOf(entry))}</h3><ul>${entry.cells.map((cell) => cellItem(cell, report) + (cell.also ? `<li>${escapeHtml(words.alsoOf(cell.also))}</li>` : '')).join('')}</ul>`,
  ),
)}
<footer>${escapeHtml(words.made)}</footer>
</body>
</html>
`;
}

const STYLE = `:root{color-scheme:light dark}body{max-width:72rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}h1,h2,h3{line-height:1.25}table{width:100%;border-collapse:collapse;table-layout:fixed}th,td{padding:.5rem;border-bottom:1px solid #8888;text-align:start;vertical-align:top}.kind{font:600 .8rem/1.4 sans-serif;border-bottom:0;padding-bottom:0}.differs{border-inline-start:3px solid #c60}mark{background:#fd86;color:inherit}del{opacity:.65}ins{text-decoration:underline}.articles{list-style:upper-alpha}ul{padding-inline-start:1.2rem}footer{margin-top:2rem;font-size:.85rem}@media print{body{margin:0;font-size:10pt}tr{break-inside:avoid}}`;

function section(title: string, parts: readonly string[]): string {
  return parts.every((part) => part === '') ? '' : `<h2>${escapeHtml(title)}</h2>${parts.join('')}`;
}

function articleItem({ headline, outlet, published, url, lang }: ReportArticle): string {
  const title = `<span lang="${escapeHtml(lang)}">${escapeHtml(headline)}</span>`;
  const linked = isWebAddress(url)
    ? `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${title}</a>`
    : title;
  return `<li>${[linked, outlet && escapeHtml(outlet), published && escapeHtml(published)].filter(Boolean).join(', ')}</li>`;
}

function rowLines(row: ComparisonRow, { articles, words }: Report): string {
  const kind = [words.kindOf(row), ...words.conflictsOf(row)].map(escapeHtml);
  const cells = articles.map(({ lang }, article) => {
    const own = row.cells.flatMap((cell, at) =>
      cell.article === article ? [marked(cell, at, row.conflicts)] : [],
    );
    return `<td lang="${escapeHtml(lang)}" dir="auto">${own.join('<br>')}</td>`;
  });
  const mark = row.kind === 'differs' ? ' differs' : '';
  return `<tr><td class="kind${mark}" colspan="${articles.length}">${kind.join(' · ')}</td></tr><tr>${cells.join('')}</tr>`;
}

/** The sentence with the words in which it differs marked. */
function marked(
  { text, start }: ComparisonCell,
  at: number,
  conflicts: readonly Conflict[],
): string {
  const values = conflicts.flatMap(({ a, b, values: [own, other] }) =>
    a === at ? [own] : b === at ? [other] : [],
  );
  const [first] = values;
  if (!first || first.start < start) return escapeHtml(text);
  const [from, to] = [first.start - start, first.end - start];
  return `${escapeHtml(text.slice(0, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>${escapeHtml(text.slice(to))}`;
}

function cellItem({ article, text }: ComparisonCell, { articles }: Report): string {
  const lang = articles[article]?.lang ?? '';
  return `<li lang="${escapeHtml(lang)}" dir="auto"><b>${articleLetter(article)}</b> ${escapeHtml(text)}</li>`;
}

const CHANGES = { same: 'span', removed: 'del', added: 'ins' } as const;

function driftOf({ text, drift }: QuoteCell): string {
  if (!drift) return escapeHtml(text);
  return drift
    .map(({ kind, text: words }) => `<${CHANGES[kind]}>${escapeHtml(words)}</${CHANGES[kind]}>`)
    .join('');
}

/** Text that can stand in an element and in a quoted attribute. */
function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
