import 'fake-indexeddb/auto';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { combineSources } from '../../../lib/knowledge/knowledge-base.ts';
import { memorySource as memoryEntities } from '../../../lib/knowledge/memory-source.ts';
import { foldName } from '../../../lib/knowledge/name-pattern.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { analyzeArticle } from '../../../lib/pipeline.ts';
import { checkBackup } from '../../../lib/services/data/check-backup.ts';
import { openBackup } from '../../../lib/services/data/open-backup.ts';
import {
  type RestoreJob,
  type RestoreMode,
  restoreBackup,
} from '../../../lib/services/data/restore-backup.ts';
import { SECTIONS } from '../../../lib/services/data/sections.ts';
import { writeBackup } from '../../../lib/services/data/write-backup.ts';
import { saveAnalysis } from '../../../lib/services/library.ts';
import { binArticles, saveArticle } from '../../../lib/store/articles.ts';
import { LibraryDatabase } from '../../../lib/store/database.ts';
import { plainArticle } from '../../../lib/text/plain-article.ts';
import {
  everything,
  fillLibrary,
  memorySink,
  memorySource,
  toSave,
} from '../../helpers/library.ts';

let count = 0;
const open = (): LibraryDatabase => new LibraryDatabase(`backup ${count++}`);
let db: LibraryDatabase;
let other: LibraryDatabase;

beforeEach(() => {
  db = open();
  other = open();
});
afterEach(async () => {
  await db.delete();
  await other.delete();
});

const job = (mode: RestoreMode): RestoreJob => ({
  file: 'incoming.zip',
  mode,
  settle: async () => undefined,
});

/** What a note on a name stands under that nothing is known of, as the card keeps it. */
const noteOn = (name: string): string => `name:${foldName(name)}`;

const watch = { signal: { aborted: false }, progress: () => undefined };

async function backupOf(from: LibraryDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const sink = memorySink();
  const written = await writeBackup(from, sink, {
    settings: { ...DEFAULT_SETTINGS, density: 'first', onlineHosts: ['www.wikidata.org'] },
    app: '0.1.0',
    now: Date.UTC(2026, 0, 2),
    ...watch,
  });
  expect(written.broken).toEqual([]);
  expect(written.bytes).toBe(sink.bytes().length);
  return sink.bytes();
}

async function sectionsOf(file: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const opened = await openBackup(memorySource(file));
  return opened.ok && opened.value.manifest.sections;
}

describe('a backup', () => {
  it('restored into an empty library gives the same library, by content and by checksum', async () => {
    await fillLibrary(db, 9);
    const file = await backupOf(db);
    const restored = await restoreBackup(other, memorySource(file), job('replace'), watch);
    expect(restored).toMatchObject({ ok: true, value: { added: 9 + 12 + 9 + 4, replaced: 0 } });
    expect(await everything(other)).toEqual(await everything(db));
    expect(await sectionsOf(await backupOf(other))).toEqual(await sectionsOf(file));
  });

  it('brings claims of every kind: of pages, of files, and the reader’s own', async () => {
    await fillLibrary(db, 1);
    const [row] = await db.claims.toArray();
    if (!row) throw new Error('no claim');
    for (const kind of ['fact-check', 'imported', 'own', 'statement'] as const) {
      await db.claims.put({ ...row, id: `${kind} 1`, kind, articleId: null, note: 'my own words' });
    }
    const file = await backupOf(db);
    await restoreBackup(other, memorySource(file), job('replace'), watch);
    expect(await other.claims.toArray()).toEqual(await db.claims.toArray());
  });

  it('holds an article whatever stood in its page, of the web or of the reader’s own files', async () => {
    const digits = '9'.repeat(400);
    const text = `A prime of 400 digits\nThe prime ${digits} has 400 digits, said Ann Lee.`;
    for (const [id, url] of [
      ['a', `https://news.example/a?from=${'x'.repeat(9_000)}`],
      ['b', 'file:///home/me/saved.html'],
    ] as const) {
      const links = [{ start: 0, end: 3, url: `https://news.example/?next=${'y'.repeat(20_000)}` }];
      const article = plainArticle(text, { url, links, inLanguage: 'en' });
      const analysis = await analyzeArticle(article, combineSources([memoryEntities([])]));
      await saveAnalysis(db, analysis, id, 5);
    }
    const file = await backupOf(db);
    await restoreBackup(other, memorySource(file), job('replace'), watch);
    expect(await everything(other)).toEqual(await everything(db));
    expect(await other.articles.count()).toBe(2);
  });

  it('brings notes on names that no pack knows, which stand under the name itself', async () => {
    for (const name of ['Олена Коваль', 'd’Artagnan «X»', 'Ґудзь-Їжак', '王']) {
      await db.notes.put({ subject: noteOn(name), text: `про ${name}`, changedAt: 5 });
    }
    const file = await backupOf(db);
    for (const mode of ['replace', 'merge'] as const) {
      expect((await restoreBackup(other, memorySource(file), job(mode), watch)).ok).toBe(true);
      expect(await other.notes.toArray()).toEqual(await db.notes.toArray());
    }
    expect((await other.notes.get(noteOn('олена коваль')))?.text).toContain('Олена');
  });

  it('brings settings, but nothing that was agreed to in another browser', async () => {
    const restored = await restoreBackup(
      other,
      memorySource(await backupOf(db)),
      job('merge'),
      watch,
    );
    expect(restored.ok && restored.value.settings).toMatchObject({ density: 'first' });
    expect(restored.ok && Object.keys(restored.value.settings)).not.toContain('onlineHosts');
  });

  it('taken in twice changes nothing the second time, in both ways', async () => {
    await fillLibrary(db, 4);
    const file = memorySource(await backupOf(db));
    for (const mode of ['merge', 'replace'] as const) {
      await restoreBackup(other, file, job(mode), watch);
      const once = await everything(other);
      const checked = await checkBackup(other, file, watch);
      expect(
        checked.ok && checked.value.sections.map(({ added, replaced }) => added + replaced),
      ).toEqual(SECTIONS.map(() => 0));
      await restoreBackup(other, file, job(mode), watch);
      expect(await everything(other)).toEqual(once);
    }
  });

  it('leaves a row that is broken out, says so, and is still good', async () => {
    await fillLibrary(db, 2);
    await db.notes.put({ subject: 'Q2', text: 5, changedAt: 1 } as never);
    const sink = memorySink();
    const job = { settings: DEFAULT_SETTINGS, app: '', now: 0, ...watch };
    const { broken } = await writeBackup(db, sink, job);
    expect(broken).toEqual(['notes Q2: text: is no text']);
    expect((await checkBackup(other, memorySource(sink.bytes()), watch)).ok).toBe(true);
  });
});

describe('merging', () => {
  it('joins the same address saved under two ids, with the versions in the order of time', async () => {
    await saveArticle(db, toSave('here', 'news.example/1', 'перша'), 100);
    await saveArticle(db, toSave('here', 'news.example/1', 'третя'), 300);
    await saveArticle(other, toSave('there', 'news.example/1', 'друга'), 200);
    await saveArticle(other, toSave('there', 'news.example/1', 'третя'), 300);
    await fillLibrary(other, 1);
    await restoreBackup(db, memorySource(await backupOf(other)), job('merge'), watch);
    const saved = await db.articles.get('here');
    expect([await db.articles.count(), saved?.versionCount]).toEqual([2, 3]);
    const versions = await db.versions.where({ articleId: 'here' }).sortBy('number');
    expect(versions.map(({ id, article }) => [id, article.text])).toEqual([
      ['here/1', 'перша'],
      ['here/2', 'друга'],
      ['here/3', 'третя'],
    ]);
  });

  it('keeps the later of two, and what is only here', async () => {
    await fillLibrary(db, 2);
    const file = await backupOf(db);
    await db.notes.put({ subject: 'Q1899', text: 'пізніша', changedAt: 900 });
    await saveArticle(db, toSave('new', 'news.example/new', 'лише тут'), 9000);
    await restoreBackup(db, memorySource(file), job('merge'), watch);
    expect((await db.notes.get('Q1899'))?.text).toBe('пізніша');
    expect(await db.articles.count()).toBe(3);
    await restoreBackup(db, memorySource(file), job('replace'), watch);
    expect((await db.notes.get('Q1899'))?.text).toContain('нотатка');
    expect(await db.articles.count()).toBe(2);
  });

  it('brings back what is in the bin here', async () => {
    await fillLibrary(db, 1);
    const file = await backupOf(db);
    await binArticles(db, ['a0'], 99_999);
    await restoreBackup(db, memorySource(file), job('merge'), watch);
    expect((await db.articles.get('a0'))?.deletedAt).toBeNull();
  });

  it('leaves out what belongs to no article', async () => {
    await fillLibrary(db, 2);
    await db.articles.delete('a1');
    const restored = await restoreBackup(
      other,
      memorySource(await backupOf(db)),
      job('merge'),
      watch,
    );
    expect(restored).toMatchObject({ ok: true, value: { ownerless: 2 } });
    expect(await other.versions.where({ articleId: 'a1' }).count()).toBe(0);
  });
});

/** A backup with one row in one section, as somebody else might write it. */
async function forged(
  section: string,
  line: string,
  change: (manifest: Record<string, unknown>) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(`${line}\n`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const sha256 = Buffer.from(digest).toString('hex');
  const file = `${section}/0001.ndjson`;
  const parts = [{ file, rows: 1, bytes: bytes.length, sha256 }];
  const manifest = {
    format: 'sidelight-backup',
    version: 1,
    created: '2026-01-02T00:00:00.000Z',
    app: '9.9.9',
    sections: [{ name: section, rows: 1, sha256, parts }],
  };
  change(manifest);
  const json = new TextEncoder().encode(JSON.stringify(manifest));
  return new Uint8Array(zipSync({ [file]: bytes, 'manifest.json': json }));
}

const NOTE = { subject: 'Q1', text: 'a', changedAt: 1 };

describe('a hostile or damaged file changes nothing and says where', () => {
  const refused = async (file: Uint8Array<ArrayBuffer>): Promise<string> => {
    const before = await everything(db);
    const checked = await checkBackup(db, memorySource(file), watch);
    for (const mode of ['merge', 'replace'] as const) {
      const restored = await restoreBackup(db, memorySource(file), job(mode), watch);
      expect(restored.ok).toBe(false);
    }
    expect(await everything(db)).toEqual(before);
    return checked.ok ? 'taken' : `${checked.error}: ${checked.detail ?? ''}`;
  };

  beforeEach(() => fillLibrary(db, 2));

  it.each([
    [
      'a key that reaches prototypes',
      '{"subject":"Q1","text":"a","changedAt":1,"__proto__":{"x":1}}',
      'prototypes',
    ],
    [
      'a wrong type',
      JSON.stringify({ ...NOTE, text: { type: 'img', props: {} } }),
      'line 1: text: is no text',
    ],
    ['a missing field', '{"subject":"Q1","text":"a"}', 'has no changedAt'],
    ['an absurd length', JSON.stringify({ ...NOTE, text: 'x'.repeat(200_000) }), 'is longer than'],
    ['no JSON', '{"subject":', 'line 1: is no JSON'],
    [
      'very deep JSON',
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      'notes/0001.ndjson, line 1'.slice(0, 17),
    ],
    ['a row that is no object', '"Q1"', 'is no object'],
    ['a time before the epoch', JSON.stringify({ ...NOTE, changedAt: -1 }), 'changedAt'],
  ])('%s', async (_what, line, where) => {
    expect(await refused(await forged('notes', line))).toContain(where);
  });

  it('an address that is no web address', async () => {
    const { version } = toSave('x', 'news.example/x', 'текст');
    const article = { ...version.article, url: 'javascript:alert(1)' };
    const row = { ...version, article, id: 'x/1', articleId: 'x', number: 1, savedAt: 1 };
    expect(await refused(await forged('versions', JSON.stringify(row)))).toContain('article.url');
  });

  it.each([
    [
      'another checksum',
      'checksum',
      (one: Record<string, unknown>) => {
        one.sha256 = '0'.repeat(64);
      },
    ],
    [
      'another count of rows',
      'notes',
      (one: Record<string, unknown>) => {
        one.rows = 2;
      },
    ],
    [
      'a size beyond the limit',
      'bytes',
      (one: Record<string, unknown>) => {
        one.bytes = 1e12;
      },
    ],
    [
      'a file outside of its section',
      'file',
      (one: Record<string, unknown>) => {
        one.file = '../x/0001.ndjson';
      },
    ],
  ])('%s', async (_what, where, change) => {
    const file = await forged('notes', JSON.stringify(NOTE), ({ sections }) => {
      change((sections as { parts: Record<string, unknown>[] }[])[0]?.parts[0] ?? {});
    });
    expect(await refused(file)).toContain(where);
  });

  it('a later format, and what is no backup', async () => {
    const later = await forged('notes', JSON.stringify(NOTE), (one) => {
      one.version = 2;
    });
    expect(await refused(later)).toContain('newer');
    expect(await refused(new Uint8Array(zipSync({ 'a.txt': new Uint8Array(3) })))).toContain(
      'no-backup',
    );
    expect(await refused(new Uint8Array([1, 2, 3]))).toContain('no-zip');
    expect(await refused(new Uint8Array())).toContain('no-zip');
  });

  it('the same row twice', async () => {
    const line = `${JSON.stringify(NOTE)}\n${JSON.stringify(NOTE)}`;
    const file = await forged('notes', line, ({ sections }) => {
      for (const one of sections as { rows: number; parts: { rows: number }[] }[]) {
        one.rows = 2;
        for (const part of one.parts) part.rows = 2;
      }
    });
    const checked = await checkBackup(db, memorySource(file), watch);
    expect(checked).toMatchObject({
      ok: false,
      detail: expect.stringContaining('Q1 is there twice'),
    });
  });

  it('cut off or changed anywhere, is refused or says the same', async () => {
    const file = await backupOf(db);
    const good = await sectionsOf(file);
    for (let at = 0; at < file.length; at += 97) {
      expect((await checkBackup(db, memorySource(file.slice(0, at)), watch)).ok).toBe(false);
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const checked = await checkBackup(db, memorySource(changed), watch);
      if (checked.ok) expect(checked.value.manifest.sections).toEqual(good);
    }
  });
});

it('is stopped by the reader, and the database is as it was', async () => {
  await fillLibrary(db, 3);
  const file = memorySource(await backupOf(db));
  await fillLibrary(other, 1);
  const before = await everything(other);
  const stopped = { signal: { aborted: true }, progress: () => undefined };
  expect(await checkBackup(other, file, stopped)).toMatchObject({ error: 'cancelled' });
  expect(await restoreBackup(other, file, job('replace'), stopped)).toMatchObject({
    error: 'cancelled',
  });
  expect(await everything(other)).toEqual(before);
});
