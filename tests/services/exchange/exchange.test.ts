import 'fake-indexeddb/auto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { combineSources } from '../../../lib/knowledge/knowledge-base.ts';
import type { LibraryFilter } from '../../../lib/model/library-search.ts';
import {
  type ExportJob,
  exportAll,
  exportOne,
} from '../../../lib/services/exchange/export-files.ts';
import {
  previewForeign,
  readForeignFile,
  takeForeign,
} from '../../../lib/services/exchange/foreign.ts';
import { tendLibrary } from '../../../lib/services/library-index.ts';
import { idsFound } from '../../../lib/services/search-library.ts';
import { saveArticle } from '../../../lib/store/articles.ts';
import { LibraryDatabase } from '../../../lib/store/database.ts';
import { stopWaiting } from '../../../lib/store/to-read.ts';
import { EXPORT_FORMATS } from '../../../lib/views/exchange-types.ts';
import {
  everything,
  fillLibrary,
  memorySink,
  memorySource,
  toSave,
} from '../../helpers/library.ts';

let count = 0;
let db: LibraryDatabase;
beforeEach(async () => {
  db = new LibraryDatabase(`exchange ${count++}`);
  await fillLibrary(db, 3);
});
afterEach(async () => {
  await db.delete();
});

const job = (): ExportJob => ({
  db,
  nameThem: async (ids) => new Map(ids.map((id) => [id, `name of ${id}`])),
  words: { highlights: 'H', statements: 'S', speaker: 'Who', words: 'What', text: 'T' },
  now: Date.UTC(2026, 0, 2),
  signal: { aborted: false },
  progress: () => undefined,
});

async function exported(format: (typeof EXPORT_FORMATS)[number]): Promise<Uint8Array> {
  const sink = memorySink();
  expect(await exportAll(job(), format, sink)).toBe(true);
  return sink.bytes();
}

describe('files for other programs', () => {
  it.each(EXPORT_FORMATS)('%s has something in it', async (format) => {
    expect((await exported(format)).length).toBeGreaterThan(50);
  });

  it('Markdown holds each article once, with its highlights and statements', async () => {
    const files = unzipSync(await exported('markdown'));
    expect(Object.keys(files).length).toBe(3);
    const text = new TextDecoder().decode(files['2022-01-12 Київ, 0.md']);
    expect(text).toContain('title: "Київ, 0"');
    expect(text).toContain('  - "name of Q1899"');
    expect(text).toContain('> Перша');
    expect(text).toContain('| Київ, |');
    expect((await exportOne(job(), { articleId: 'a1' }))?.name).toBe('2022-01-12 Київ, 1.md');
    expect(await exportOne(job(), { articleId: 'nothing' })).toBeNull();
    const [first, newest] = await Promise.all([
      exportOne(job(), { articleId: 'a0', version: 1 }),
      exportOne(job(), { articleId: 'a0' }),
    ]);
    expect(first?.text).toContain('Перша версія.');
    expect(newest?.text).toContain('Друга версія.');
  });
});

describe('lists of other programs', () => {
  const list = memorySource(
    new TextEncoder().encode(
      'Highlight,Note,Title,URL,Tags\nтак,,Нова,https://news.example/new,мир\nні,рішення,Київ,https://news.example/0,столиця\n',
    ),
  );

  it('wait until they are read, and bring their tags; twice changes nothing', async () => {
    const read = await readForeignFile(db, list);
    if (!read.ok) throw new Error(read.error);
    expect(await previewForeign(db, read.value)).toMatchObject({
      pages: 2,
      fresh: 1,
      highlights: 2,
    });
    expect(await takeForeign(db, read.value, 5)).toEqual({ waiting: 1, highlights: 2, tagged: 1 });
    const once = await everything(db);
    expect(await takeForeign(db, read.value, 6)).toEqual({ waiting: 0, highlights: 0, tagged: 0 });
    expect(await everything(db)).toEqual(once);
    await saveArticle(db, toSave('n', 'news.example/new', 'Нова'), 7);
    await stopWaiting(db, 'news.example/new');
    expect(await db.toRead.count()).toBe(0);
    expect((await db.articles.get('n'))?.tags).toEqual(['мир']);
  });

  it('of Omnivore and Pocket are read as the zip that they are', async () => {
    const list = (from: number, slug: string) => [
      {
        id: 'x',
        slug,
        title: `Сторінка ${from}`,
        description: 'опис',
        author: null,
        url: `https://news.example/omnivore/${slug}`,
        state: 'Active',
        labels: ['мир'],
        savedAt: '2024-05-01T10:00:00.000Z',
      },
    ];
    const marked = [
      'Думка про сторінку\n\n',
      '> Перше речення.\n> Другий абзац. \n\n#важливе #мир\n\nДумка.\n\nЩе думка.',
      '> Без нотатки ',
    ].join('\n\n');
    const zip = zipSync({
      'metadata_0_to_20.json': strToU8(JSON.stringify(list(0, 'one-18'))),
      'metadata_20_to_40.json': strToU8(JSON.stringify(list(20, 'two-18'))),
      'content/one-18.html': strToU8('<p>Перше речення.</p>'),
      'highlights/one-18.md': strToU8(marked),
    });
    const read = await readForeignFile(db, memorySource(new Uint8Array(zip)));
    if (!read.ok) throw new Error(read.error);
    expect(read.value).toMatchObject({
      format: 'omnivore',
      pages: [
        {
          title: 'Сторінка 0',
          tags: ['мир'],
          note: 'Думка про сторінку',
          highlights: [
            { quote: { exact: 'Перше речення.\nДругий абзац.' }, note: 'Думка.\n\nЩе думка.' },
            { quote: { exact: 'Без нотатки' }, note: '' },
          ],
        },
        { title: 'Сторінка 20', highlights: [] },
      ],
    });
    const pocket = zipSync({
      'part_000000.csv': strToU8(
        'title,url,time_added,tags,status\nОдна,https://a.example/1,1700000000,a|b,unread\n',
      ),
      'part_000001.csv': strToU8(
        'title,url,time_added,tags,status\nДруга,https://a.example/2,1700000001,,archive\n',
      ),
    });
    expect(await readForeignFile(db, memorySource(new Uint8Array(pocket)))).toMatchObject({
      value: { format: 'pocket', pages: [{ title: 'Одна', tags: ['a', 'b'] }, { title: 'Друга' }] },
    });
    const other = zipSync({ 'a.txt': strToU8('a') });
    expect(await readForeignFile(db, memorySource(new Uint8Array(other)))).toMatchObject({
      error: 'unknown',
    });
  });

  it('bring notes on whole pages as notes on the headline, and tell it before', async () => {
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
      <DT><A HREF="https://news.example/0">Київ, 0</A><DD>Перечитати
      <DT><A HREF="https://news.example/new">Нова</A></DL>`;
    const read = await readForeignFile(db, memorySource(new TextEncoder().encode(html)));
    if (!read.ok) throw new Error(read.error);
    expect(await previewForeign(db, read.value)).toMatchObject({ notes: 1, lost: [] });
    for (const brought of [1, 0]) {
      expect(await takeForeign(db, read.value, 5)).toMatchObject({ highlights: brought });
    }
    const marked = await db.highlights.where({ urlKey: 'news.example/0' }).toArray();
    expect(marked.find(({ note }) => note === 'Перечитати')?.quote.exact).toBe('Київ, 0');
  });

  it('bring tags and passages to saved articles that are found by them at once', async () => {
    await tendLibrary(db);
    const read = await readForeignFile(db, list);
    if (!read.ok) throw new Error(read.error);
    await takeForeign(db, read.value, 5);
    const asked = { db, knowledge: async () => combineSources([]), now: () => 6 };
    const found = (query: string, filter: Partial<LibraryFilter>) =>
      idsFound(asked, query, { shelf: 'all', ...filter });
    expect(await found('', { tag: 'столиця' })).toEqual(['a0']);
    expect(await found('рішення', {})).toEqual(['a0']);
    await saveArticle(db, toSave('n', 'news.example/new', 'Нова'), 7);
    await stopWaiting(db, 'news.example/new');
    expect(await found('', { tag: 'мир' })).toEqual(['n']);
  });
});
