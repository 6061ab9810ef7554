/** Citations in the formats of reference managers. */
import type { CitedAuthor } from './author-of.ts';
import type { Citation } from './source.ts';

/**
 * CSL-JSON, type article-newspaper: https://docs.citationstyles.org/en/stable/specification.html,
 * fields as https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json.
 */
export function writeCslJson(citations: readonly Citation[]): string {
  const items = citations.map((one) => ({
    id: one.key,
    type: 'article-newspaper',
    title: one.title,
    ...(one.authors.length > 0 && { author: one.authors.map(cslName) }),
    ...(one.outlet && { 'container-title': one.outlet }),
    ...(one.issued && { issued: { 'date-parts': [one.issued] } }),
    accessed: { 'date-parts': [one.accessed] },
    URL: one.url,
    ...(one.language && { language: one.language }),
    ...(one.keywords.length > 0 && { keyword: one.keywords.map(withoutCommas).join(', ') }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function cslName(author: CitedAuthor): object {
  if ('literal' in author) return author;
  const { family, given, suffix } = author;
  return { family, given, ...(suffix && { suffix }) };
}

/**
 * RIS, type NEWS: lines of "TAG  - value" ended by CR LF; see
 * https://en.wikipedia.org/wiki/RIS_(file_format). Dates are YYYY/MM/DD/ with empty parts.
 */
export function writeRis(citations: readonly Citation[]): string {
  return citations
    .map((one) => {
      const fields: readonly (readonly [string, string | null])[] = [
        ['TY', 'NEWS'],
        ['ID', one.key],
        ['TI', one.title],
        ...one.authors.map((author) => ['AU', risName(author)] as const),
        ['T2', one.outlet],
        ['PY', one.issued ? year(one.issued) : null],
        ['DA', one.issued && slashed(one.issued)],
        ['UR', one.url],
        ['Y2', slashed(one.accessed)],
        ['LA', one.language],
        ...one.keywords.map((word) => ['KW', word] as const),
        ['ER', ''],
      ];
      return fields
        .filter((field): field is readonly [string, string] => field[1] !== null)
        .map(([tag, value]) => `${tag}  - ${value}\r\n`)
        .join('');
    })
    .join('\r\n');
}

function risName(author: CitedAuthor): string {
  // A comma parts names here, and an office has no parts.
  if ('literal' in author) return withoutCommas(author.literal);
  const { family, given, suffix } = author;
  return [family, given, suffix].filter(Boolean).join(', ');
}

/** What babel, and so biblatex, calls a language. */
const BABEL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'english',
    ru: 'russian',
    uk: 'ukrainian',
    de: 'german',
    fr: 'french',
    pl: 'polish',
  }),
);

/**
 * BibTeX in the fields of biblatex (http://mirrors.ctan.org/macros/latex/contrib/biblatex); `journal`
 * and `year` are those that programs of either kind read.
 */
export function writeBibtex(citations: readonly Citation[]): string {
  return citations
    .map((one) => {
      const fields: readonly (readonly [string, string | null])[] = [
        ['title', `{${bib(one.title)}}`],
        ['author', one.authors.map(bibName).join(' and ') || null],
        ['journal', one.outlet && bib(one.outlet)],
        ['date', one.issued && dashed(one.issued)],
        ['year', one.issued && year(one.issued)],
        ['url', one.url.replace(/[{}\\\s]/g, encodeURIComponent)],
        ['urldate', dashed(one.accessed)],
        ['langid', BABEL.get(one.language?.split('-')[0] ?? '') ?? null],
        ['keywords', one.keywords.map(withoutCommas).map(bib).join(', ') || null],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
      return `@article{${one.key},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/** Braces keep "and" and commas within a part from parting it. */
function bibName(author: CitedAuthor): string {
  if ('literal' in author) return `{${bib(author.literal)}}`;
  const { family, given, suffix } = author;
  return [family, suffix, given]
    .filter(Boolean)
    .map((part) => `{${bib(part)}}`)
    .join(', ');
}

/** Commas part keywords and names in these formats. */
function withoutCommas(text: string): string {
  return text.replace(/\s*,\s*/g, ' ').trim();
}

function year([first]: readonly number[]): string {
  return String(first).padStart(4, '0');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

function slashed([first, month, day]: readonly number[]): string {
  return [String(first).padStart(4, '0'), month ? two(month) : '', day ? two(day) : '', ''].join(
    '/',
  );
}

function dashed([first, ...rest]: readonly number[]): string {
  return [String(first).padStart(4, '0'), ...rest.map(two)].join('-');
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
  return text.replace(/[\\{}~^$&#%_]/g, (sign) => BIB_ESCAPES[sign] ?? `\\${sign}`);
}
