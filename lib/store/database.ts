/**
 * The library's database. Only the background opens it; everybody else asks by messages.
 *
 * Upgrades only add tables and indexes; rows of an older shape are read as they are and written
 * anew when they change, so that no upgrade outlives a worker.
 */
import Dexie, { type EntityTable } from 'dexie';
import type { Correction } from '../model/correction.ts';
import type { ArticleVersion, SavedArticle } from '../model/library.ts';

/** A correction as kept. */
export interface StoredCorrection {
  /** The correction's parts joined: the same one made twice is one. */
  readonly id: string;
  readonly correction: Correction;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

export class LibraryDatabase extends Dexie {
  readonly articles!: EntityTable<SavedArticle, 'id'>;
  readonly versions!: EntityTable<ArticleVersion, 'id'>;
  readonly corrections!: EntityTable<StoredCorrection, 'id'>;

  constructor(name = 'sidelight') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles: 'id, &urlKey, savedAt, updatedAt, deletedAt, *entityIds',
      versions: 'id, articleId, [articleId+number]',
      corrections: 'id, madeAt',
    });
    // Another context wants to upgrade: get out of its way and do not come back by ourselves.
    this.on('versionchange', () => this.close({ disableAutoOpen: true }));
  }
}
