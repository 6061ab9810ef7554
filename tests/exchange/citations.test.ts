import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorOf } from '../../lib/exchange/citations/author-of.ts';
import { type Citation, citationOf } from '../../lib/exchange/citations/source.ts';
import {
  writeBibtex,
  writeCslJson,
  writeRis,
} from '../../lib/exchange/citations/write-citations.ts';
import type { ExportedArticle } from '../../lib/exchange/exported-article.ts';
import { toSave } from '../helpers/library.ts';

/** Signs that mean something in one of the formats, and words in three alphabets. */
const SIGNS = ['{', '}', '\\', '%', '#', '&', '_', '$', '~', '^', '"', "'", '@', ',', ';', ' and '];
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS, '\r\n', '\n\nER  - ', '\t', '\u0000', '\ud800', '  - ', 'é', '𝔄'),
      fc.constantFrom('Переговори', 'Шойгу ответил', 'talks', 'и', 'ё', 'ґ', 'İ', '«', '—'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

const exported = fc
  .record({
    id: fc.uuid(),
    headline: words,
    siteName: fc.option(words),
    authors: fc.array(words, { maxLength: 4 }),
    tags: fc.array(words, { maxLength: 4 }),
    published: fc.option(
      fc.constantFrom(
        '2022',
        '2022-01',
        '2022-01-12',
        '2022-01-12T23:50:00+03:00',
        '2022-00-00',
        'x',
      ),
    ),
    lang: fc.constantFrom('uk', 'ru', 'en', 'uk-UA', 'pt', ''),
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  })
  .map(({ id, headline, siteName, authors, tags, published, lang, url }): ExportedArticle => {
    const { article, version } = toSave(id, 'made.example/1', 'Текст.');
    const changed = { headline, siteName, authors, datePublished: published, inLanguage: lang };
    return {
      saved: {
        ...article,
        tags,
        savedAt: 1,
        updatedAt: 1,
        readAt: null,
        archived: false,
        deletedAt: null,
        versionCount: 1,
      },
      version: {
        ...version,
        id: `${id}/1`,
        articleId: id,
        number: 1,
        savedAt: 1,
        article: { ...version.article, ...changed, canonicalUrl: url },
      },
      highlights: [],
      names: [],
    };
  });

const cite = (one: ExportedArticle): Citation => citationOf(one, () => '2026-01-02');
const cited = fc.array(exported, { minLength: 1, maxLength: 4 }).map((all) => all.map(cite));

/** Reads RIS as strictly as a reference manager may: every line is a tag with its value. */
function readRis(text: string): readonly (readonly (readonly [string, string])[])[] {
  const records: [string, string][][] = [];
  expect(text.endsWith('ER  - \r\n')).toBe(true);
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`no RIS: ${line}`);
    if (tag === 'TY') records.push([]);
    records.at(-1)?.push([tag, value]);
  }
  return records;
}

/** Reads BibTeX: entries of fields in braces, which must balance but for escaped ones. */
function readBibtex(text: string): readonly ReadonlyMap<string, string>[] {
  let at = 0;
  const expectSign = (pattern: RegExp): string => {
    const found = pattern.exec(text.slice(at));
    if (found?.index !== 0) throw new Error(`no BibTeX at ${text.slice(at, at + 30)}`);
    at += found[0].length;
    return found[1] ?? '';
  };
  const braced = (): string => {
    const from = at + 1;
    for (let depth = 0; ; at++) {
      if (at >= text.length) throw new Error('a brace is not closed');
      if (text[at] === '\\') at++;
      else if (text[at] === '{') depth++;
      else if (text[at] === '}' && --depth === 0) return text.slice(from, at++);
    }
  };
  const entries: Map<string, string>[] = [];
  while (at < text.trimEnd().length) {
    const fields = new Map([['key', expectSign(/^\s*@article\{([A-Za-z0-9-]+),\n/)]]);
    for (;;) {
      const name = expectSign(/^ {2}([a-z]+) = /);
      fields.set(name, braced());
      if (text[at] !== ',') break;
      expectSign(/^,\n/);
    }
    expectSign(/^\n\}\n/);
    entries.push(fields);
  }
  return entries;
}

const TEX: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
};

/** What TeX prints of it; signs that it would take for its own are refused. */
function printed(tex: string): string {
  const rest = tex.replace(/\\text[a-z]+\{\}|\\[{}$&#%_]/g, '');
  expect(rest).not.toMatch(/[\\$&#%_~^]/);
  return tex.replace(/\\text[a-z]+\{\}|\\[{}$&#%_]|[{}]/g, (sign) => TEX[sign] ?? sign.slice(1));
}

/** The fields of CSL-JSON that we use, as its schema has them; others are refused by it. */
const CSL_FIELDS = new Set(
  'id type title author container-title issued accessed URL language keyword'.split(' '),
);

describe('citations, whatever is in them', () => {
  it('are RIS of which every line is one field, with nothing lost', () => {
    fc.assert(
      fc.property(cited, (citations) => {
        const records = readRis(writeRis(citations));
        expect(records.length).toBe(citations.length);
        for (const [n, one] of citations.entries()) {
          const record = records[n] ?? [];
          const of = (tag: string) =>
            record.flatMap(([name, value]) => (name === tag ? [value] : []));
          expect([record[0], record.at(-1)]).toEqual([
            ['TY', 'NEWS'],
            ['ER', ''],
          ]);
          expect([of('TI'), of('UR'), of('KW')]).toEqual([[one.title], [one.url], one.keywords]);
          expect(of('T2')).toEqual(one.outlet === null ? [] : [one.outlet]);
          expect(of('AU').length).toBe(one.authors.length);
          for (const author of of('AU')) expect(author.split(', ').length).toBeLessThanOrEqual(3);
          for (const day of [...of('DA'), ...of('Y2')])
            expect(day).toMatch(/^\d{4}\/(\d\d)?\/(\d\d)?\/$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are BibTeX whose braces balance, and TeX prints what was said', () => {
    fc.assert(
      fc.property(cited, (citations) => {
        const entries = readBibtex(writeBibtex(citations));
        expect(entries.map((entry) => entry.get('key'))).toEqual(citations.map(({ key }) => key));
        for (const [n, one] of citations.entries()) {
          const of = (name: string) => entries[n]?.get(name) ?? '';
          expect(printed(of('title'))).toBe(one.title);
          expect(printed(of('journal'))).toBe(one.outlet ?? '');
          expect(printed(of('keywords')).split(', ').filter(Boolean).length).toBe(
            one.keywords.filter((word) => !/^[\s,]*$/.test(word)).length,
          );
          expect(of('date')).toMatch(/^(?:\d{4}(?:-\d\d){0,2})?$/);
          expect(decodeURI(of('url'))).toBe(decodeURI(one.url));
          // Names are parted by "and" outside of braces only.
          const outside = of('author')
            .replace(/\\[{}]|\\text[a-z]+\{\}/g, '')
            .replace(/\{[^{}]*\}/g, '');
          expect(outside).toMatch(/^(?:(?:, ){0,2}(?: and (?:, ){0,2})*)?$/);
          expect(outside.split(' and ').length).toBe(Math.max(1, one.authors.length));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are CSL-JSON as its schema has it, with nothing lost', () => {
    fc.assert(
      fc.property(cited, (citations) => {
        const items = JSON.parse(writeCslJson(citations)) as Record<string, unknown>[];
        for (const [n, one] of citations.entries()) {
          const item = items[n] ?? {};
          expect(Object.keys(item).filter((key) => !CSL_FIELDS.has(key))).toEqual([]);
          expect(item).toMatchObject({ id: one.key, type: 'article-newspaper', title: one.title });
          expect(item.URL).toBe(one.url);
          const { issued } = item as { issued?: { 'date-parts': number[][] } };
          expect(issued?.['date-parts'][0] ?? null).toEqual(one.issued);
          for (const author of (item.author ?? []) as Record<string, string>[]) {
            expect(Object.values(author).every((part) => part !== '')).toBe(true);
            expect(Object.keys(author).join(' ')).toMatch(/^(?:literal|family given(?: suffix)?)$/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a date', () => {
  it.each([
    ['2022-01-12T23:50:00+03:00', [2022, 1, 12]],
    ['2022-01', [2022, 1]],
    ['2022', [2022]],
    ['2022-00-00', [2022]],
    ['2022-13-01', [2022]],
    ['2022-02-00', [2022, 2]],
    ['', null],
    [null, null],
  ])('%s', (datePublished, issued) => {
    const [one] = fc.sample(exported, 1);
    if (!one) throw new Error('no article');
    const article = { ...one.version.article, datePublished };
    expect(cite({ ...one, version: { ...one.version, article } }).issued).toEqual(issued);
  });
});

describe('a byline', () => {
  it.each([
    ['Олена Коваль', 'Коваль', 'Олена', ''],
    ['Иван Сергеевич Петров', 'Петров', 'Иван Сергеевич', ''],
    ['Петров Иван Сергеевич', 'Петров', 'Иван Сергеевич', ''],
    ['Коваль Олена Іванівна', 'Коваль', 'Олена Іванівна', ''],
    ['Коваль О.', 'Коваль', 'О.', ''],
    ['О. В. Коваль', 'Коваль', 'О. В.', ''],
    ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig', ''],
    ['Урсула фон дер Ляйен', 'фон дер Ляйен', 'Урсула', ''],
    ['Martin Luther King Jr.', 'King', 'Martin Luther', 'Jr.'],
    ['King, Martin', 'King', 'Martin', ''],
    ['Robert Downey, Jr.', 'Downey', 'Robert', 'Jr.'],
    ['Анна Мельник-Шевченко', 'Мельник-Шевченко', 'Анна', ''],
  ])('%s is a person', (byline, family, given, suffix) => {
    expect(authorOf(byline)).toEqual({ family, given, suffix });
  });

  it.each([
    'Reuters',
    'Редакция',
    'Associated Press',
    'Служба новин',
    'Станислав',
    'BBC News Україна',
    'Отдел политики и международных отношений газеты',
  ])('%s is no person in parts', (byline) => {
    expect(authorOf(byline)).toEqual({ literal: byline });
  });
});

it('is written as reference managers of all kinds read it', () => {
  const [made] = fc.sample(exported, 1);
  if (!made) throw new Error('no article');
  const { article } = made.version;
  const one = cite({
    ...made,
    saved: { ...made.saved, id: 'a1', tags: ['мир', 'Женева, 2022'] },
    version: {
      ...made.version,
      article: {
        ...article,
        headline: 'Переговори: 50 % & «мир»',
        authors: ['Олена Коваль', 'Reuters'],
        siteName: 'Новини',
        canonicalUrl: 'https://news.example/a_b?x=1&y=50%25',
        datePublished: '2022-01-12T09:00:00Z',
        inLanguage: 'uk',
      },
    },
  });
  expect(writeRis([one])).toBe(
    [
      'TY  - NEWS',
      'ID  - sidelight-a1',
      'TI  - Переговори: 50 % & «мир»',
      'AU  - Коваль, Олена',
      'AU  - Reuters',
      'T2  - Новини',
      'PY  - 2022',
      'DA  - 2022/01/12/',
      'UR  - https://news.example/a_b?x=1&y=50%25',
      'Y2  - 2026/01/02/',
      'LA  - uk',
      'KW  - мир',
      'KW  - Женева, 2022',
      'ER  - \r\n',
    ].join('\r\n'),
  );
  expect(writeBibtex([one])).toBe(`@article{sidelight-a1,
  title = {{Переговори: 50 \\% \\& «мир»}},
  author = {{Коваль}, {Олена} and {Reuters}},
  journal = {Новини},
  date = {2022-01-12},
  year = {2022},
  url = {https://news.example/a_b?x=1&y=50%25},
  urldate = {2026-01-02},
  langid = {ukrainian},
  keywords = {мир, Женева 2022}
}
`);
});
