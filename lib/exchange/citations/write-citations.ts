/** Citations in the formats of reference managers. */
import type { Citation } from './source.ts';

/** CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html, type article-newspaper. */
export function writeCslJson(citations: readonly Citation[]): string {
  const items = citations.map((one) => ({
    id: one.key,
    type: 'article-newspaper',
    title: one.title,
    ...(one.authors.length > 0 && {
      author: one.authors.map(({ family, given }) => ({ family, ...(given && { given }) })),
    }),
    ...(one.outlet && { 'container-title': one.outlet }),
    ...(one.issued && { issued: { 'date-parts': [one.issued] } }),
    accessed: { 'date-parts': [one.accessed] },
    URL: one.url,
    language: one.language,
    ...(one.keywords.length > 0 && { keyword: one.keywords.join(', ') }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** RIS: https://en.wikipedia.org/wiki/RIS_(file_format); type NEWS, lines ended by CR LF. */
export function writeRis(citations: readonly Citation[]): string {
  return citations
    .map((one) => {
      const fields: readonly (readonly [string, string | null])[] = [
        ['TY', 'NEWS'],
        ['ID', one.key],
        ['TI', one.title],
        ...one.authors.map(
          ({ family, given }) => ['AU', given ? `${family}, ${given}` : family] as const,
        ),
        ['T2', one.outlet],
        ['PY', one.issued ? String(one.issued[0]) : null],
        ['DA', one.issued && slashed(one.issued)],
        ['UR', one.url],
        ['Y2', slashed(one.accessed)],
        ['LA', one.language],
        ...one.keywords.map((word) => ['KW', word] as const),
        ['ER', ''],
      ];
      return fields
        .filter((field): field is readonly [string, string] => field[1] !== null)
        .map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`)
        .join('');
    })
    .join('\r\n');
}

/** BibTeX (biblatex's `online` fields; http://mirrors.ctan.org/macros/latex/contrib/biblatex). */
export function writeBibtex(citations: readonly Citation[]): string {
  return citations
    .map((one) => {
      const authors = one.authors
        .map(({ family, given }) => `{${bib(family)}}${given ? `, {${bib(given)}}` : ''}`)
        .join(' and ');
      const fields: readonly (readonly [string, string | null])[] = [
        ['title', `{${bib(one.title)}}`],
        ['author', authors || null],
        ['journaltitle', one.outlet && bib(one.outlet)],
        ['date', one.issued && dashed(one.issued)],
        ['url', one.url.replace(/[{}\\\s]/g, encodeURIComponent)],
        ['urldate', dashed(one.accessed)],
        ['langid', one.language || null],
        ['keywords', one.keywords.length > 0 ? bib(one.keywords.join(', ')) : null],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
      return `@article{${one.key},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

function slashed([year, month, day]: readonly number[]): string {
  return [String(year), month ? two(month) : '', day ? two(day) : '', ''].join('/');
}

function dashed([year, ...rest]: readonly number[]): string {
  return [String(year), ...rest.map(two)].join('-');
}

const BIB_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** TeX's own characters escaped. */
function bib(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&#%_]/g, (sign) => BIB_ESCAPES[sign] ?? `\\${sign}`);
}
