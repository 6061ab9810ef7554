/**
 * THE TABLE OF WHAT A BACKUP HOLDS: one line a section. To add one, write a check of its rows (in
 * `lib/exchange/backup/`, or beside the type) and name it here; docs/backup-format.md lists them.
 *
 * Owners stand before what belongs to them. Not kept: packs (they come from files of their own),
 * what is looked up or fetched again, the search index, and what is on its way in.
 */
import { storedClaim } from '../../exchange/backup/claim-rows.ts';
import { followedFeed } from '../../exchange/backup/feed-rows.ts';
import { followedName, followedStory } from '../../exchange/backup/followed-rows.ts';
import { markedPassage } from '../../exchange/backup/highlight-rows.ts';
import { articleVersion, savedArticle } from '../../exchange/backup/rows.ts';
import { waitingPage } from '../../exchange/backup/to-read-rows.ts';
import type { Check } from '../../exchange/schema.ts';
import type { SavedArticle } from '../../model/library.ts';
import type { LibraryDatabase, Table } from '../../store/database.ts';
import { claimSourceRow, correctionRow, noteRow, ownNameRow } from './own-rows.ts';

/** The tables of the database. */
type TableName = {
  [K in keyof LibraryDatabase]: LibraryDatabase[K] extends { readonly schema: unknown } ? K : never;
}[keyof LibraryDatabase];

/** A section: the rows of one table. */
export interface Section<Row extends object = object> {
  /** As in the file. */
  readonly name: string;
  readonly table: TableName;
  readonly check: Check<Row>;
  /** When a row was changed, milliseconds: of two with one key the later stands. Absent: ours. */
  readonly changedAt?: (row: Row) => number;
  /** Another field that is unique: two rows that agree in it are the same thing. */
  readonly unique?: keyof Row & string;
  /** The field that names the saved article to which a row belongs, or holds null. */
  readonly owner?: keyof Row & string;
  /** A field that stays as it is here when the later row of a file takes its place. */
  readonly ours?: keyof Row & string;
  /** Numbered by article: those of one article are put into the order of time. */
  readonly numbered?: true;
}

function section<Row extends object>(one: Section<Row>): Section {
  // Rows are read by the section's own check before any of its functions sees them.
  return one as unknown as Section;
}

/** When an article was changed last, by saving or reading it. */
function articleChanged({ updatedAt, readAt }: SavedArticle): number {
  return Math.max(updatedAt, readAt ?? 0);
}

/** In the order in which they are written and read. */
export const SECTIONS: readonly Section[] = [
  section({
    name: 'articles',
    table: 'articles',
    check: savedArticle,
    unique: 'urlKey',
    ours: 'versionCount',
    changedAt: articleChanged,
  }),
  section({
    name: 'versions',
    table: 'versions',
    check: articleVersion,
    owner: 'articleId',
    numbered: true,
  }),
  section({
    name: 'claims',
    table: 'claims',
    check: storedClaim,
    owner: 'articleId',
    changedAt: ({ seenAt }) => seenAt,
  }),
  section({ name: 'claim-sources', table: 'claimSources', check: claimSourceRow }),
  section({
    name: 'highlights',
    table: 'highlights',
    check: markedPassage,
    changedAt: ({ changedAt }) => changedAt,
  }),
  section({ name: 'to-read', table: 'toRead', check: waitingPage }),
  section({
    name: 'notes',
    table: 'notes',
    check: noteRow,
    changedAt: ({ changedAt }) => changedAt,
  }),
  section({
    name: 'own-names',
    table: 'ownNames',
    check: ownNameRow,
    changedAt: ({ updatedAt }) => updatedAt,
  }),
  section({ name: 'corrections', table: 'corrections', check: correctionRow }),
  section({ name: 'feeds', table: 'feeds', check: followedFeed, unique: 'urlKey' }),
  section({
    name: 'followed-stories',
    table: 'followedStories',
    check: followedStory,
    changedAt: ({ visitedAt }) => visitedAt,
  }),
  section({
    name: 'followed-names',
    table: 'followedNames',
    check: followedName,
    changedAt: ({ visitedAt }) => visitedAt,
  }),
];

/** Made from the rows of other tables: emptied when a backup is taken in, and filled again. */
export const DERIVED_TABLES: readonly TableName[] = ['searchIndexes', 'searchFiles', 'searchTail'];

/** The section of the settings, which are in no table. */
export const SETTINGS_SECTION = 'settings';

/** The rows of a section, by their keys. */
export function tableOf(db: LibraryDatabase, { table }: Section): Table<object, string> {
  return db.table<object, string>(table);
}
