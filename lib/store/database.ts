/**
 * The library's database. Only the background opens it; everybody else asks by messages.
 *
 * Upgrades only add tables and indexes; rows of an older shape are read as they are and written
 * anew when they change, so that no upgrade outlives a worker.
 */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { PackMeta } from '../knowledge/pack-format.ts';
import type { StoredClaim } from '../model/claim.ts';
import type { Correction } from '../model/correction.ts';
import type { FollowedName, FollowedStory } from '../model/desk.ts';
import type { ToRead } from '../model/exchange.ts';
import type { Feed, Story } from '../model/feed.ts';
import type { Highlight } from '../model/highlight.ts';
import type { Entity, EntityId } from '../model/knowledge.ts';
import type { ArticleVersion, SavedArticle } from '../model/library.ts';
import type { Lookup, OnlineLogEntry } from '../model/online.ts';
import type { Localized } from '../model/text.ts';
import { type Ledger, ledgerKeeping } from './ledger.ts';
import type { HalfRestore, RestoreStep } from './restore-steps.ts';
import { roomKeeping } from './room-keeping.ts';
import type { SearchTailRow, StoredSearchFile, StoredSearchIndex } from './search-index.ts';

export type { Table } from 'dexie';

/** A correction as kept. */
export interface StoredCorrection {
  /** The correction's parts joined: the same one made twice is one. */
  readonly id: string;
  readonly correction: Correction;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** An installed pack: its description, and its file as one Blob, read by slices. */
export interface StoredPack {
  readonly id: string;
  readonly meta: PackMeta;
  /** Entities that have a name in each language. */
  readonly languages: Localized<number>;
  /** Milliseconds since the epoch. */
  readonly installedAt: number;
  /** The import that brought it: its confirmation may be asked for again. */
  readonly importId: string;
  readonly file: Blob;
  /** Bytes before the records, to read them in one go: absent in rows written without it. */
  readonly indexLength?: number;
}

/** A copy of a file of the package, as the version of the extension shipped it. */
export interface PackagedFile {
  /** Its path in the package. */
  readonly name: string;
  readonly version: string;
  readonly file: Blob;
}

/** What a file on its way in is to become. */
export type IncomingKind = 'pack' | 'claims';

/** A file on its way in. There is one of each kind at a time. */
export interface IncomingFile {
  /** Made by the page that sends the file. */
  readonly id: string;
  /** Absent in rows written before there was more than packs. */
  readonly kind?: IncomingKind;
  /** Length of the whole file, and how much of it is here, in bytes. */
  readonly size: number;
  readonly received: number;
  /** Milliseconds since the epoch: imports that nobody goes on with are removed. */
  readonly touchedAt: number;
  /** What was found in a pack when it was checked whole: null until then. */
  readonly checked: Pick<StoredPack, 'meta' | 'languages' | 'indexLength'> | null;
  /** What was found in a file of claims when it was checked whole: absent until then. */
  readonly claims?: ClaimSource | null;
  /** Records of a file of claims that were taken in already: absent for none. */
  readonly taken?: number;
}

/** A piece of a file on its way in. */
export interface IncomingPart {
  readonly importId: string;
  /** Where in the file it belongs, bytes. */
  readonly offset: number;
  readonly bytes: Blob;
}

/** A file of fact-checks that was imported. Its claims name it among their sources. */
export interface ClaimSource {
  /** The checksum of the file: the same file imported twice is one. */
  readonly id: string;
  /** The file's name. */
  readonly title: string;
  readonly format: string;
  /** Claims that it holds, each once. */
  readonly claims: number;
  /** Publishers by the number of their claims, the most first. */
  readonly publishers: readonly (readonly [name: string, claims: number])[];
  /** Milliseconds since the epoch. */
  readonly importedAt: number;
  /** The import that brought it: its confirmation may be asked for again. */
  readonly importId: string;
  /** Whether all of its claims are here, still coming, or on their way out. */
  readonly state: 'here' | 'coming' | 'leaving';
}

/** A name of the reader's own. */
export interface OwnName {
  readonly id: EntityId;
  readonly entity: Entity;
  /** Only in rows of an older shape: notes are in `notes` now. Read by `lib/store/notes.ts`. */
  readonly note?: string;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** The reader's note on a thing. */
export interface StoredNote {
  /** The thing's id, else `name:` and its folded name. */
  readonly subject: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
}

/** A look-up kept for a while, so that the same is not asked twice. */
export interface StoredLookup {
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly fetchedAt: number;
  readonly lookup: Lookup;
}

export class LibraryDatabase extends Dexie {
  readonly articles!: EntityTable<SavedArticle, 'id'>;
  readonly versions!: EntityTable<ArticleVersion, 'id'>;
  readonly corrections!: EntityTable<StoredCorrection, 'id'>;
  readonly notes!: EntityTable<StoredNote, 'subject'>;
  readonly lookups!: EntityTable<StoredLookup, 'key'>;
  readonly requests!: EntityTable<OnlineLogEntry, 'id'>;
  readonly packs!: EntityTable<StoredPack, 'id'>;
  readonly packagedFiles!: EntityTable<PackagedFile, 'name'>;
  readonly packImports!: EntityTable<IncomingFile, 'id'>;
  readonly packParts!: Table<IncomingPart, [string, number]>;
  readonly ownNames!: EntityTable<OwnName, 'id'>;
  readonly followedStories!: EntityTable<FollowedStory, 'id'>;
  readonly followedNames!: Table<FollowedName, string>;
  readonly highlights!: EntityTable<Highlight, 'id'>;
  readonly claims!: EntityTable<StoredClaim, 'id'>;
  readonly claimSources!: EntityTable<ClaimSource, 'id'>;
  readonly feeds!: EntityTable<Feed, 'id'>;
  readonly stories!: EntityTable<Story, 'id'>;
  readonly searchIndexes!: EntityTable<StoredSearchIndex, 'name'>;
  readonly searchFiles!: EntityTable<StoredSearchFile, 'name'>;
  readonly searchTail!: Table<SearchTailRow, number>;

  readonly ledger!: EntityTable<Ledger, 'id'>;
  readonly toRead!: EntityTable<ToRead, 'urlKey'>;
  readonly restores!: EntityTable<HalfRestore, 'id'>;
  readonly restoreSteps!: EntityTable<RestoreStep, 'n'>;

  /** Hears what the ledger says after each transaction that changed it. */
  ledgerChanged: ((ledger: Ledger) => void) | null = null;

  /** Asked before each transaction that writes; false makes it fail as on a full disk. */
  mayWrite: (() => boolean) | null = null;

  constructor(name = 'sidelight') {
    super(name, { chromeTransactionDurability: 'strict' });
    // The tables as they are today, under the number of their last change. Dexie compares them with
    // those that it finds: earlier shapes need not be listed, and each that is costs every start.
    this.version(13).stores({
      articles: 'id, &urlKey, savedAt, updatedAt, deletedAt, *entityIds',
      versions: 'id, articleId, [articleId+number]',
      corrections: 'id, madeAt',
      packs: 'id',
      packagedFiles: 'name',
      packImports: 'id',
      packParts: '[importId+offset], importId',
      ownNames: 'id, updatedAt',
      notes: 'subject, changedAt',
      lookups: 'key, fetchedAt',
      requests: 'id, at, [host+at]',
      claims:
        'id, articleId, seenAt, kind, urlKey, *appearances, *sources, analyzer, followedAt, hiddenAt',
      claimSources: 'id',
      feeds: 'id, &urlKey, dueAt',
      stories: 'id, feedId, at, urlKey, indexedAt, *entityIds',
      highlights: 'id, urlKey, changedAt, deletedAt',
      searchIndexes: 'name',
      searchFiles: 'name',
      searchTail: '++seq, [index+seq]',
      ledger: 'id',
      toRead: 'urlKey, addedAt',
      followedStories: 'id, followedAt',
      followedNames: 'id, followedAt',
      restores: 'id',
      restoreSteps: 'n',
    });
    this.use(ledgerKeeping((ledger) => this.ledgerChanged?.(ledger)));
    this.use(roomKeeping(() => this.mayWrite?.() ?? true));
    // Another context wants to upgrade: get out of its way and do not come back by ourselves.
    this.on('versionchange', () => this.close({ disableAutoOpen: true }));
  }

  /**
   * Opens it. Dexie remembers for good that this failed; here the next use tries again, since a full
   * disk is not full for ever.
   */
  override open(): ReturnType<Dexie['open']> {
    const opening = super.open();
    opening.catch(() => {
      // Later: whoever waits for this attempt is to hear that it failed.
      setTimeout(() => {
        if (!this.isOpen() && this.hasFailed() && !this.hasBeenClosed()) {
          this.close({ disableAutoOpen: false });
        }
      });
    });
    return opening;
  }
}
