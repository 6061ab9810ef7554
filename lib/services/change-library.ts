/** What is done to saved articles, one or many: read, archived, tagged. */
import type { SavedArticle } from '../model/library.ts';
import type { ArticleChange } from '../model/library-search.ts';
import { changeArticles, type RowChange } from '../store/articles.ts';
import type { LibraryDatabase } from '../store/database.ts';

/** A tag's length at most, UTF-16 units; an article's tags at most. */
const LONGEST_TAG = 60;
const MOST_TAGS = 30;
/** Articles changed in one transaction: so many take some ten milliseconds. */
const AT_ONCE = 500;

/** A tag as kept: white space as one blank; null where nothing is left, or too much. */
export function cleanTag(tag: unknown): string | null {
  if (typeof tag !== 'string') return null;
  const clean = tag.normalize('NFC').replace(/\s+/g, ' ').trim();
  return clean === '' || clean.length > LONGEST_TAG ? null : clean;
}

/**
 * Changes articles. Asked for twice it changes nothing more.
 *
 * @returns the ids of those that were otherwise before
 */
export async function changeThem(
  db: LibraryDatabase,
  ids: readonly string[],
  change: ArticleChange,
  now: number,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const batch = ids.slice(at, at + AT_ONCE);
    changed.push(...(await changeArticles(db, batch, (row) => rowChange(row, change, now))));
  }
  return changed;
}

function rowChange(row: SavedArticle, change: ArticleChange, now: number): RowChange | null {
  const { read, archived, addTag, removeTag } = change;
  const tags = row.tags.filter((tag) => tag !== removeTag);
  if (addTag !== undefined && !tags.includes(addTag) && tags.length < MOST_TAGS) tags.push(addTag);
  const readAt = read === undefined ? row.readAt : read ? (row.readAt ?? now) : null;
  const isSame =
    tags.join('\n') === row.tags.join('\n') &&
    readAt === row.readAt &&
    (archived ?? row.archived) === row.archived;
  return isSame ? null : { tags, readAt, archived: archived ?? row.archived };
}

/** Which articles had a tag that was renamed; `both` had the new one as well. */
export interface RenamedTag {
  readonly had: readonly string[];
  readonly both: readonly string[];
}

/** Gives a tag another name in all articles, those in the bin included; "" takes it away. */
export async function renameTag(
  db: LibraryDatabase,
  from: string,
  to: string,
): Promise<RenamedTag> {
  const had = await db.articles.filter(({ tags }) => tags.includes(from)).toArray();
  const ids = had.map(({ id }) => id);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await changeArticles(db, ids.slice(at, at + AT_ONCE), ({ tags }) => ({
      tags: [...new Set(tags.flatMap((tag) => (tag === from ? (to === '' ? [] : [to]) : [tag])))],
    }));
  }
  return { had: ids, both: had.flatMap(({ id, tags }) => (tags.includes(to) ? [id] : [])) };
}
