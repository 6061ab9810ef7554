/**
 * What the files of the feedparser suite expect, as far as it is a literal value of something
 * that Sidelight reads: title, link, date or summary of an item, title or link of the feed.
 */

/** A place in the result and the literal that must stand there. */
export interface Expectation {
  readonly item: number | null;
  readonly field: 'title' | 'link' | 'summary' | 'published' | 'updated';
  /** A text, or a date as milliseconds since the epoch. */
  readonly value: string | number;
}

/** A file of the suite. */
export interface SuiteCase {
  /** HTTP headers that it is to be served with, names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly expected: readonly Expectation[];
  /** Why nothing of it can be compared; null where something can. */
  readonly leftOut: 'another field' | 'no literal' | 'no expectation' | null;
}

const FIELDS: Readonly<Record<string, Expectation['field']>> = {
  title: 'title',
  'title_detail.value': 'title',
  link: 'link',
  summary: 'summary',
  'summary_detail.value': 'summary',
  description: 'summary',
  published: 'published',
  published_parsed: 'published',
  issued: 'published',
  issued_parsed: 'published',
  created: 'published',
  created_parsed: 'published',
  updated: 'updated',
  updated_parsed: 'updated',
  modified: 'updated',
  modified_parsed: 'updated',
  date: 'updated',
  date_parsed: 'updated',
};

/** Reads the first comment of a file. Offsets, encodings and the like do not matter for it. */
export function readSuiteCase(bytes: Uint8Array): SuiteCase {
  const wide = bytes.subarray(0, 40).filter((byte) => byte === 0).length > 8;
  const text = new TextDecoder(wide ? 'latin1' : 'utf-8').decode(bytes).replaceAll('\0', '');
  const comment = /<!--(.*?)-->/s.exec(text)?.[1] ?? '';
  const expect = /^\s*Expect:\s*(.*(?:\n(?!\s*\w+:).*)*)/m.exec(comment)?.[1]?.trim() ?? '';
  const headers = [...comment.matchAll(/^\s*Header:\s*([\w-]+):[ \t]*(.*)$/gm)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value.trim()] as const,
  );
  const clauses = expect
    .split(/\s+and\s+(?=[^'"]*(?:(?:'[^']*'|"[^"]*")[^'"]*)*$)/)
    .map((clause) => clause.trim().replace(/^\((.*)\)$/s, '$1'));
  const read = clauses.map(readClause);
  const expected = read.filter((one) => typeof one === 'object');
  return {
    headers: new Map(headers),
    expected,
    leftOut: expected.length > 0 ? null : whyNot(expect, read),
  };
}

function whyNot(
  expect: string,
  read: readonly (Expectation | 'another field' | 'no literal')[],
): SuiteCase['leftOut'] {
  if (expect === '') return 'no expectation';
  return read.includes('another field') ? 'another field' : 'no literal';
}

function readClause(clause: string): Expectation | 'another field' | 'no literal' {
  const [, left = '', right = ''] = /^([\w.[\]'"]+)\s*==\s*(.+)$/s.exec(clause) ?? [];
  const value = readLiteral(right);
  if (left === '' || value === null) return 'no literal';
  const path = left.replace(/\[\s*['"](\w+)['"]\s*\]/g, '.$1');
  const [, index, field = ''] = /^(?:feed|entries\[(\d+)\])\.([\w.]+)$/.exec(path) ?? [];
  const known = FIELDS[field];
  if (!known || (index === undefined && !/^(?:title|link)$/.test(known))) return 'another field';
  const isDate = known === 'published' || known === 'updated';
  const moment = isDate && typeof value === 'string' ? Date.parse(value) : value;
  if (isDate && Number.isNaN(moment)) return 'no literal';
  return { item: index === undefined ? null : Number(index), field: known, value: moment };
}

/** A Python literal: texts (joined by +) or the tuple of a moment; null for anything else. */
function readLiteral(source: string): string | number | null {
  const tuple = /^\((\d+(?:,\s*\d+){8})\)$/.exec(source.trim())?.[1]?.split(',').map(Number);
  if (tuple) {
    const [year = 0, month = 1, day = 1, hour, minute, second] = tuple;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }
  const part =
    /^\s*u?(?:"""(.*?)"""|'''(.*?)'''|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(\+\s*)?/s;
  let rest = source;
  let text = '';
  while (rest.trim() !== '') {
    const found = part.exec(rest);
    if (!found) return null;
    text += unescaped(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '');
    rest = rest.slice(found[0].length);
  }
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gis,
    (_, wide?: string, narrow?: string, sign = '') => {
      const code = wide ?? narrow;
      return code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[sign] ?? sign);
    },
  );
}
