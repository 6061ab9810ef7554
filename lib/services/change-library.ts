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

/** Changes articles. Asked for twice it changes nothing more. */
export async function changeThem(
  db: LibraryDatabase,
  ids: readonly string[],
  change: ArticleChange,
  now: number,
): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await changeArticles(db, ids.slice(at, at + AT_ONCE), (row) => rowChange(row, change, now));
  }
}

function rowChange(row: SavedArticle, change: ArticleChange, now: number): RowChange | null {
  const { read, archived, addTag, removeTag } = change;
  const tags = row.tags.filter((tag) => tag !== removeTag);
  if (addTag !== undefined && !tags.includes(addTag) && tags.length < MOST_TAGS) tags.push(addTag);
  return {
    tags,
    ...(read !== undefined && { readAt: read ? (row.readAt ?? now) : null }),
    ...(archived !== undefined && { archived }),
  };
}

/** Gives a tag another name in all articles, those in the bin included; "" takes it away. */
export async function renameTag(db: LibraryDatabase, from: string, to: string): Promise<void> {
  const ids = await db.articles.filter(({ tags }) => tags.includes(from)).primaryKeys();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await changeArticles(db, ids.slice(at, at + AT_ONCE), ({ tags }) => ({
      tags: [...new Set(tags.flatMap((tag) => (tag === from ? (to === '' ? [] : [to]) : [tag])))],
    }));
  }
}
