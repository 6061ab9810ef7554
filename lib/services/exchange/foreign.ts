/** Taking in what other programs have written. */
import type { ByteSource } from '../../browser/own-files.ts';
import type { TextAt } from '../../exchange/highlights/web-annotation.ts';
import { readForeign } from '../../exchange/read-foreign.ts';
import type { ForeignFile, ForeignHighlight, ForeignPage, ToRead } from '../../model/exchange.ts';
import { HIGHLIGHT_COLORS, type Highlight } from '../../model/highlight.ts';
import type { Result } from '../../model/result.ts';
import { latestVersion } from '../../store/articles.ts';
import type { LibraryDatabase } from '../../store/database.ts';
import { type TakenIn, takeIn } from '../../store/to-read.ts';
import { urlKey } from '../../text/canonical-url.ts';
import type { ForeignVerdict } from '../../views/exchange-types.ts';
import { isZip } from '../data/open-zip.ts';
import { sha256Hex } from '../data/sha256-hex.ts';
import { storedDocument } from '../library-index.ts';
import { MOST_LIST_BYTES, readZip } from './read-zip-export.ts';

/** Titles shown of what is in a file. */
const SAMPLES = 5;

/** UTF-16 units of titles and notes: the rest is cut off. */
const LONGEST_TITLE = 1000;
const LONGEST_NOTE = 100_000;

/** Reads a file of another program. Positions of highlights are read where the text is kept. */
export async function readForeignFile(
  db: LibraryDatabase,
  source: ByteSource,
): Promise<Result<ForeignFile, 'unknown' | 'too-large'>> {
  if (await isZip(source)) return readZip(source);
  if (source.size > MOST_LIST_BYTES) return { ok: false, error: 'too-large' };
  const text = new TextDecoder().decode(await source.read(0, source.size));
  const read = readForeign(text, () => null);
  if (!read.ok || read.value.format !== 'web-annotation') return read;
  return readForeign(text, await textsOf(db, read.value));
}

async function textsOf(db: LibraryDatabase, { pages }: ForeignFile): Promise<TextAt> {
  const texts = new Map<string, string>();
  for (const page of pages) {
    const key = keyOf(page);
    const saved = await db.articles.get({ urlKey: key });
    const version = saved && (await latestVersion(db, saved));
    if (version) texts.set(key, version.article.text);
  }
  return (key) => texts.get(key) ?? null;
}

/** What taking it in would bring. */
export async function previewForeign(
  db: LibraryDatabase,
  { format, pages, skipped, lost }: ForeignFile,
): Promise<ForeignVerdict> {
  const keys = pages.map(keyOf);
  const saved = await db.articles.where('urlKey').anyOf(keys).toArray();
  const known = new Set([
    ...saved.flatMap((row) => (row.deletedAt === null ? [row.urlKey] : [])),
    ...(await db.toRead.where('urlKey').anyOf(keys).primaryKeys()),
  ]);
  return {
    state: 'good',
    format,
    pages: pages.length,
    highlights: pages.reduce((sum, { highlights }) => sum + highlights.length, 0),
    fresh: keys.filter((key) => !known.has(key)).length,
    skipped,
    notes: pages.filter(({ note }) => note !== '').length,
    lost: pages.some(isCut) ? [...lost, 'cut'] : lost,
    samples: pages.slice(0, SAMPLES).map(({ title, url }) => title || url),
  };
}

/** Takes it in. */
export async function takeForeign(
  db: LibraryDatabase,
  { format, pages }: ForeignFile,
  now: number,
): Promise<TakenIn> {
  const waiting = pages.map(
    (page): ToRead => ({
      urlKey: keyOf(page),
      url: page.url,
      title: page.title.slice(0, LONGEST_TITLE),
      tags: page.tags.map((tag) => tag.slice(0, LONGEST_TITLE)),
      note: page.note.slice(0, LONGEST_NOTE),
      from: format,
      addedAt: page.addedAt ?? now,
    }),
  );
  const highlights = await Promise.all(
    pages.flatMap((page) => [
      ...page.highlights.map((one) => highlightOf(page, one, now)),
      ...noteOn(page).map((one) => highlightOf(page, one, now, ['page'])),
    ]),
  );
  return takeIn(db, waiting, highlights, storedDocument);
}

/** Whether anything of a page is longer than what is kept. */
function isCut({ title, tags, note, highlights }: ForeignPage): boolean {
  return (
    [title, ...tags].some(({ length }) => length > LONGEST_TITLE) ||
    [note, ...highlights.map((one) => one.note)].some(({ length }) => length > LONGEST_NOTE)
  );
}

/** A note on all of a page becomes one on its headline, where it is seen. */
function noteOn({ title, url, note, addedAt }: ForeignPage): readonly ForeignHighlight[] {
  if (note === '') return [];
  const quote = { exact: title.slice(0, LONGEST_TITLE) || url, prefix: '', suffix: '' };
  return [
    { id: null, quote, position: null, note, color: null, createdAt: addedAt, changedAt: null },
  ];
}

function keyOf(page: ForeignPage): string {
  return page.urlKey ?? urlKey(page.url);
}

/**
 * The id tells what is marked where: the same file again brings the same ids. `apart` tells a note on
 * the page from a passage that is the headline.
 */
async function highlightOf(
  page: ForeignPage,
  { id, quote, position, note, color, createdAt, changedAt }: ForeignHighlight,
  now: number,
  apart: readonly string[] = [],
): Promise<Highlight> {
  const key = keyOf(page);
  const made = await sha256Hex(
    JSON.stringify([key, quote.exact, quote.prefix, quote.suffix, ...apart]),
  );
  return {
    id: id ?? `read-in-${made.slice(0, 32)}`,
    urlKey: key,
    url: page.url,
    headline: page.title.slice(0, LONGEST_TITLE),
    siteName: page.siteName,
    quote,
    position,
    color: HIGHLIGHT_COLORS.find((known) => known === color) ?? 'yellow',
    note: note.slice(0, LONGEST_NOTE),
    createdAt: createdAt ?? now,
    changedAt: changedAt ?? createdAt ?? now,
    deletedAt: null,
  };
}
