/** The passages that the reader marked, of saved articles and of others. */
import type { Highlight } from '../model/highlight.ts';
import type { LibraryDatabase } from './database.ts';

/** Highlights of the article with this folded address, without those that were removed. */
export async function highlightsOf(
  db: LibraryDatabase,
  urlKey: string,
): Promise<readonly Highlight[]> {
  const rows = await db.highlights.where('urlKey').equals(urlKey).toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** All of them, the latest first. */
export async function listHighlights(db: LibraryDatabase): Promise<readonly Highlight[]> {
  const rows = await db.highlights.orderBy('changedAt').reverse().toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** Keeps a highlight; one with its id that is there already stays as it is. */
export async function addHighlight(db: LibraryDatabase, highlight: Highlight): Promise<void> {
  await db.transaction('rw', db.highlights, async () => {
    if (!(await db.highlights.get(highlight.id))) await db.highlights.add(highlight);
  });
}

/** Changes a highlight; false if there is none with this id. */
export async function changeHighlight(
  db: LibraryDatabase,
  id: string,
  change: Partial<Pick<Highlight, 'color' | 'note' | 'deletedAt'>>,
  now: number,
): Promise<boolean> {
  return (await db.highlights.update(id, { ...change, changedAt: now })) > 0;
}

/** Removes for good what was removed before this moment, milliseconds since the epoch. */
export async function emptyHighlightBin(db: LibraryDatabase, before: number): Promise<void> {
  await db.highlights.where('deletedAt').below(before).delete();
}
