/** What the background's handlers work with, built once when the worker starts. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Analysis } from '../model/analysis.ts';
import type { ArticleVersion, SavedArticle } from '../model/library.ts';
import type { OnlineClient } from '../online/online-fetch.ts';
import type { LibraryDatabase } from '../store/database.ts';
import type { Analyzer } from './analyze-page.ts';

/** A saved version, analysed with what is known today. */
export interface OpenedVersion {
  readonly saved: SavedArticle;
  readonly version: ArticleVersion;
  readonly analysis: Analysis;
}

export interface Services {
  readonly db: LibraryDatabase;
  readonly analyzer: Analyzer;
  readonly knowledge: () => Promise<KnowledgeBase>;
  /** The one way to the network. */
  readonly online: OnlineClient;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The reader corrected a name: analyses made before are out of date. */
  readonly namesChanged: () => void;
  /** Opens a version of a saved article, the newest if none is given. */
  openVersion(articleId: string, version?: number): Promise<OpenedVersion | null>;
}
