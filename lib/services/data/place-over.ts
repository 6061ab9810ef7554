/** What rows out of a file mean where they take the place of what is here. */
import type { LibraryDatabase } from '../../store/database.ts';
import { keyOf } from '../../store/restore-steps.ts';
import { type ArticleIds, adopt, fieldOf, type Placement, rowsAlike } from './place-rows.ts';
import { sameValue } from './same-value.ts';
import { type Section, tableOf } from './sections.ts';

/**
 * Plans that rows stand as the file has them. Reads the database, writes nothing. What is the same
 * here already is not written again.
 */
export async function placeOver(
  db: LibraryDatabase,
  section: Section,
  rows: readonly object[],
  ids: ArticleIds,
): Promise<Placement> {
  const table = tableOf(db, section);
  const owned = adopt(section, rows, ids);
  const here = await table.bulkGet(owned.map((row) => keyOf(table, row)));
  const alike = await rowsAlike(table, section.unique, owned);
  const put = owned.filter((row, at) => !sameValue(row, here[at]));
  const inTheWay = owned.flatMap((row) => {
    const other = alike.get(fieldOf(row, section.unique ?? '') ?? '');
    return other && keyOf(table, other) !== keyOf(table, row) ? [other] : [];
  });
  const written = new Set(put);
  const replaced = owned.filter((row, at) => here[at] && written.has(row)).length;
  return {
    put,
    owned,
    inTheWay,
    added: put.length - replaced,
    replaced,
    unchanged: owned.length - put.length,
    ownerless: rows.length - owned.length,
  };
}
