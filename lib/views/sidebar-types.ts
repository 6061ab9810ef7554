/**
 * What the sidebar and the reading view are drawn from. Plain data: what a
 * pack says is chosen in the reader's language, words of the interface are messages of `lib/i18n`.
 */
import type { ReviewRefusal } from '../model/claim.ts';
import type { HighlightColor } from '../model/highlight.ts';
import type { ExtractionMethod } from '../model/news.ts';
import type { BlockKind, Lang, TextSpan } from '../model/text.ts';
import type { NameView } from './card-types.ts';
import type { EarlierClaimView, FactCheckView } from './claims-met-types.ts';
import type { CoverageView, FeedOffer } from './coverage-types.ts';
import type { VersionChangesView } from './library-types.ts';
import type { MarkView, Passage } from './mark-types.ts';
import type { SpeakerView } from './statement-types.ts';

/** A highlight with its note. */
export interface HighlightView {
  readonly id: string;
  /** Where it stands in this text; null where its words are no longer there. */
  readonly span: TextSpan | null;
  /** The words as they were when it was made. */
  readonly quote: string;
  readonly color: HighlightColor;
  readonly note: string;
}

export interface ArticleHead {
  readonly headline: string;
  readonly siteName: string | null;
  readonly byline: string | null;
  readonly datePublished: string | null;
  readonly lang: Lang;
  /** It is in none of the languages in which names and statements are found. */
  readonly isForeign: boolean;
  readonly url: string;
  readonly extraction: ExtractionMethod;
  readonly wordCount: number;
}

/** Whether and how this article is in the library. */
export interface SavedState {
  readonly articleId: string | null;
  readonly versionCount: number;
  readonly savedAt: number | null;
  /** The text on the page differs from the newest saved version. */
  readonly changed: boolean;
}

/** What of the sidebar library and feeds have a say in. */
export type ShelvesView = Pick<SidebarView, 'coverage' | 'followedStory' | 'feeds' | 'feedOffer'>;

export interface SidebarView {
  readonly head: ArticleHead;
  /** In brief: the main names, when, and the main statements (indexes into the lists below). */
  readonly brief: {
    readonly who: readonly number[];
    readonly where: readonly number[];
    readonly when: string | null;
    readonly statements: readonly { readonly speaker: number; readonly statement: number }[];
  };
  readonly names: readonly NameView[];
  readonly speakers: readonly SpeakerView[];
  /** Fact-checks that the page itself publishes. */
  readonly factChecks: readonly FactCheckView[];
  /** Why others of the page were left out; keys of messages `claims.refused.<code>`. */
  readonly checksRefused: readonly ReviewRefusal[];
  readonly earlierClaims: readonly EarlierClaimView[];
  /** Fact-checks on the same subject: background, never shown as checks of this article. */
  readonly background: readonly EarlierClaimView[];
  readonly coverage: readonly CoverageView[];
  /** The story of this article is followed: its id there, null where it is not. */
  readonly followedStory: string | null;
  /** Feeds that the reader follows. */
  readonly feeds: number;
  readonly feedOffer: FeedOffer | null;
  /** In the order of the text; those that are not placed last. */
  readonly highlights: readonly HighlightView[];
  readonly saved: SavedState;
}

/** What the sidebar shows, whatever the tab holds. */
export type SidebarState =
  | { readonly state: 'reading' }
  | { readonly state: 'no-article'; readonly host: string | null }
  /** Nobody has looked yet; the host is null where the browser does not tell it. */
  | { readonly state: 'unread'; readonly host: string | null }
  | { readonly state: 'pdf'; readonly host: string | null }
  | { readonly state: 'site-off'; readonly host: string }
  | { readonly state: 'restricted' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'article'; readonly host: string; readonly view: SidebarView };

/** A saved article opened offline. */
export interface ReadingView {
  readonly articleId: string;
  readonly sidebar: SidebarView;
  readonly blocks: readonly (Passage & { readonly kind: BlockKind })[];
  readonly marks: readonly MarkView[];
  readonly versions: readonly { readonly number: number; readonly savedAt: number }[];
  readonly version: number;
  /** Since the version before; null for the first. */
  readonly changes: VersionChangesView | null;
  /** It was deleted and can still be taken back. */
  readonly binned: boolean;
}
