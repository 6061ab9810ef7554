/**
 * The library's database. Only the background opens it; everybody else asks by messages.
 *
 * Upgrades only add tables and indexes; rows of an older shape are read as they are and written
 * anew when they change, so that no upgrade outlives a worker.
 */
import Dexie, { type EntityTable } from 'dexie';
import type { ArticleVersion, SavedArticle } from '../model/library.ts';

/** What the reader decided about a name; applied after everything else. */
export interface StoredCorrection {
  /** `${kind}/${surface}/${entityId}`: the same correction twice is one. */
  readonly id: string;
  readonly kind: 'not-this' | 'never-mark' | 'it-is';
  readonly surface: string;
  readonly entityId: string | null;
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
      corrections: 'id, surface',
    });
    // Another context wants to upgrade: get out of its way and do not come back by ourselves.
    this.on('versionchange', () => this.close({ disableAutoOpen: true }));
  }
}
