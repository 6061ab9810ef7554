import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeHighlightsCsv } from '../../lib/exchange/highlights/highlights-csv.ts';
import { writeAnnotations } from '../../lib/exchange/highlights/web-annotation.ts';
import { readForeign } from '../../lib/exchange/read-foreign.ts';
import { readOmnivore } from '../../lib/exchange/reading-lists/read-omnivore.ts';
import type { ForeignFile } from '../../lib/model/exchange.ts';
import { HIGHLIGHT_COLORS, type Highlight } from '../../lib/model/highlight.ts';

const none = (): null => null;

function read(text: string, textAt: (key: string) => string | null = none): ForeignFile {
  const file = readForeign(text, textAt);
  if (!file.ok) throw new Error(file.error);
  return file.value;
}

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const time = fc.integer({ min: 0, max: 4e12 });

/** Texts with signs of two UTF-16 units before, in and after what is marked. */
const passage = fc.tuple(
  words,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  words,
);

const highlight = fc
  .record({
    id: fc.uuid(),
    n: fc.nat(50),
    headline: words,
    siteName: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })),
    passage,
    placed: fc.boolean(),
    color: fc.constantFrom(...HIGHLIGHT_COLORS),
    note: words,
    createdAt: time,
    changedAt: time,
  })
  .map(({ n, passage: [before, exact, after], placed, ...rest }) => ({
    text: before + exact + after,
    highlight: {
      ...rest,
      urlKey: `made.example/${n}/${rest.id}`,
      url: `https://made.example/${n}?id=${rest.id}`,
      quote: { exact, prefix: before, suffix: after },
      position: placed ? { start: before.length, end: before.length + exact.length } : null,
      deletedAt: null,
    } satisfies Highlight,
  }));

/** What is read back, as highlights again. */
function back({ pages }: ForeignFile): readonly Highlight[] {
  return pages.flatMap(({ url, urlKey, title, siteName, highlights }) =>
    highlights.map((one) => ({
      id: one.id ?? '',
      urlKey: urlKey ?? '',
      url,
      headline: title,
      siteName,
      quote: one.quote,
      position: one.position,
      color: HIGHLIGHT_COLORS.find((color) => color === one.color) ?? 'yellow',
      note: one.note,
      createdAt: one.createdAt ?? -1,
      changedAt: one.changedAt ?? -1,
      deletedAt: null,
    })),
  );
}

describe('there and back, nothing is lost', () => {
  it('highlights as Web Annotations', () => {
    fc.assert(
      fc.property(fc.array(highlight, { minLength: 1, maxLength: 6 }), (made) => {
        const texts = new Map(made.map(({ highlight: one, text }) => [one.urlKey, text]));
        const textAt = (key: string): string | null => texts.get(key) ?? null;
        const all = made.map(({ highlight: one }) => one);
        expect(back(read(writeAnnotations(all, textAt), textAt))).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  it('highlights as a table, formulas and apostrophes included', () => {
    const hostile = fc.tuple(
      highlight,
      fc.constantFrom('', '=1+1', "'=1", '@x', "''-", '\t', '\r', '"', ',\n', 'a\r\nb'),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (made) => {
        const all = made.map(([{ highlight: one }, start]) => ({
          ...one,
          note: start + one.note,
          quote: { ...one.quote, exact: start + one.quote.exact },
        }));
        expect(back(read(writeHighlightsCsv(all, () => ['Олена Коваль'])))).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});

describe('lists of other programs', () => {
  it('bookmarks of a browser, with folders as tags', () => {
    const file = read(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 ADD_DATE="1">Новини</H3>
  <DL><p>
    <DT><A HREF="https://news.example/1" ADD_DATE="1641800000" TAGS="мир,женева">Переговори &amp; мир</A>
    <DD>Прочитати ввечері
    <DT><A HREF="javascript:alert(1)">кнопка</A>
  </DL><p>
  <DT><A HREF="https://other.example/2">Без папки</A>
</DL><p>`);
    expect(file).toMatchObject({ format: 'bookmarks', skipped: 1 });
    expect(file.pages).toMatchObject([
      {
        url: 'https://news.example/1',
        title: 'Переговори & мир',
        tags: ['Новини', 'мир', 'женева'],
        note: 'Прочитати ввечері',
        addedAt: 1641800000000,
      },
      { url: 'https://other.example/2', tags: [], note: '' },
    ]);
  });

  it('Pocket, both of its exports', () => {
    const html = read(`<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul><li><a href="https://news.example/1" time_added="1641800000" tags="мир,сша">Назва</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://news.example/2" time_added="1641800001" tags="">https://news.example/2</a></li></ul></body></html>`);
    expect(html).toMatchObject({ format: 'pocket', skipped: 0 });
    expect(html.pages.map(({ tags }) => tags)).toEqual([['мир', 'сша'], []]);
    const csv = read(
      'title,url,time_added,tags,status\r\n"Назва, з комою",https://news.example/1,1641800000,мир|сша,unread\r\nx,mailto:a@b.example,1,,unread\r\n',
    );
    expect(csv).toMatchObject({ format: 'pocket', skipped: 1 });
    expect(csv.pages).toMatchObject([
      { title: 'Назва, з комою', tags: ['мир', 'сша'], addedAt: 1641800000000 },
    ]);
  });

  it('Instapaper, its folders and selections', () => {
    const file = read(
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://news.example/1,Назва,"виділене, з комою",Unread,1641800000,"[""мир""]"\nhttps://news.example/2,Інша,,Робота,1641800001,[]\n',
    );
    expect(file.format).toBe('instapaper');
    expect(file.pages).toMatchObject([
      { tags: ['мир'], highlights: [{ quote: { exact: 'виділене, з комою' } }] },
      { tags: ['Робота'], highlights: [] },
    ]);
  });

  it('Readwise, several highlights of one page as one page', () => {
    const file = read(
      'Highlight,Title,Author,URL,Note,Location,Date\n"перше",Назва,Хтось,https://news.example/1,думка,1,2022-01-10 09:00:00\n"друге",Назва,Хтось,https://news.example/1?utm_source=x,,2,\nбез адреси,Книга,,,,,\n',
    );
    expect(file).toMatchObject({ format: 'readwise', skipped: 1 });
    expect(file.pages.length).toBe(1);
    expect(file.pages[0]?.highlights.map(({ quote, note }) => [quote.exact, note])).toEqual([
      ['перше', 'думка'],
      ['друге', ''],
    ]);
  });

  it('Omnivore', () => {
    const file = read(
      JSON.stringify([
        {
          slug: 'x',
          title: 'Назва',
          description: 'опис',
          url: 'https://news.example/1',
          state: 'Active',
          labels: ['мир'],
          savedAt: '2024-05-01T10:00:00.000Z',
        },
        { url: 'file:///x', savedAt: '2024-05-01T10:00:00.000Z' },
      ]),
    );
    expect(file).toMatchObject({ format: 'omnivore', skipped: 1 });
    expect(file.pages).toMatchObject([{ title: 'Назва', tags: ['мир'], note: '' }]);
  });

  it('Hypothesis, as a table', () => {
    const file = read(
      'Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\n2024-05-01 10:00,https://news.example/1,Public,Annotation,"виділене, з комою",a,думка,"мир,сша",\n2024-05-01 10:01,https://news.example/1,Public,Annotation,,a,до сторінки,,\n',
    );
    expect(file).toMatchObject({ format: 'hypothesis', skipped: 0 });
    expect(file.pages).toMatchObject([
      {
        tags: ['мир', 'сша'],
        note: 'до сторінки',
        highlights: [{ quote: { exact: 'виділене, з комою' }, note: 'думка' }],
      },
    ]);
  });

  it('Hypothesis, annotations with and without a passage', () => {
    const selector = [
      { type: 'RangeSelector', startOffset: 0 },
      { type: 'TextQuoteSelector', exact: 'виділене', prefix: 'до ', suffix: ' після' },
    ];
    const row = {
      id: 'x',
      created: '2022-01-10T09:00:00.000000+00:00',
      updated: '2022-01-11T09:00:00.000000+00:00',
      uri: 'https://news.example/1',
      text: 'думка',
      tags: ['мир'],
      document: { title: ['Назва'] },
      target: [{ source: 'https://news.example/1', selector }],
    };
    const page = { ...row, text: 'до сторінки', target: [{ source: row.uri }] };
    const file = read(JSON.stringify({ total: 2, rows: [row, page] }));
    expect(file.format).toBe('hypothesis');
    expect(file.pages).toMatchObject([
      {
        title: 'Назва',
        tags: ['мир'],
        note: 'до сторінки',
        highlights: [{ note: 'думка', quote: { exact: 'виділене', prefix: 'до ' } }],
      },
    ]);
  });

  it('tells what of each is not taken over', () => {
    const table = (text: string) => read(text).lost;
    expect(table('title,url,time_added,tags,status\nx,https://a.example/,1,,archive\n')).toEqual([
      'state',
    ]);
    expect(
      table('URL,Title,Selection,Folder,Timestamp\nhttps://a.example/,x,,Starred,1641800000\n'),
    ).toEqual(['state']);
    expect(
      table('URL,Title,Selection,Folder,Timestamp\nhttps://a.example/,x,,Робота,1641800000\n'),
    ).toEqual([]);
    expect(table('Highlight,Book Title,Book Author,URL\nтак,x,Хтось,https://a.example/\n')).toEqual(
      ['authors'],
    );
    const reader =
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nx,https://a.example/,1,"[\'мир\']",2024-05-01 10:00:00+00:00,0.5,archive,True\n';
    expect(table(reader)).toEqual(['progress', 'state']);
    const marked = '> Перше\n\n#важливе\n\nДумка.';
    const list = [{ slug: 'x', url: 'https://a.example/', savedAt: '2024-05-01T10:00:00.000Z' }];
    expect(readOmnivore(list, () => marked)?.lost).toContain('labels');
    expect(readOmnivore(list, () => null)?.lost).not.toContain('labels');
  });

  it('answers to notes are no notes on the page', () => {
    const file = read(
      'Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\n2024-05-01 10:00,https://a.example/1,Public,Reply,,b,ні,,\n2024-05-01 10:00,https://a.example/1,Public,Annotation,"так",a,думка,,\n',
    );
    expect(file).toMatchObject({ skipped: 0, lost: ['replies'], pages: [{ note: '' }] });
    const row = { uri: 'https://a.example/1', target: [{}], text: 'думка' };
    const answered = read(JSON.stringify([row, { ...row, text: 'ні', references: ['x'] }]));
    expect(answered).toMatchObject({ skipped: 0, lost: ['replies'], pages: [{ note: 'думка' }] });
  });

  it('tags with commas stay whole where the program parts them otherwise', () => {
    const instapaper = read(
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/,x,,Unread,1,"[""мир, війна"",""сша""]"\n',
    );
    expect(instapaper.pages[0]?.tags).toEqual(['мир, війна', 'сша']);
    const pocket = read(
      'title,url,time_added,tags,status\nx,https://a.example/,1,"мир, війна|сша",unread\n',
    );
    expect(pocket.pages[0]?.tags).toEqual(['мир, війна', 'сша']);
  });

  it('what is none of them is said to be none', () => {
    for (const text of ['', 'просто текст', '{}', '[]', '<html></html>', 'a,b\n1,2', '[[[[']) {
      expect(readForeign(text, none)).toMatchObject({ ok: false, error: 'unknown' });
    }
  });

  it('a hostile list takes no time and no prototypes', () => {
    const nested = `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<DL><DT><H3>x</H3>'.repeat(20_000)}`;
    expect(readForeign(nested, none).ok).toBe(true);
    const json = `{"rows":[{"uri":"https://a.example/","target":[],"__proto__":{"polluted":1}}]}`;
    expect(readForeign(json, none).ok).toBe(true);
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });
});
