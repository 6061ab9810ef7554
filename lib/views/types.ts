/**
 * What is drawn. Plain data, already chosen for the reader's interface language where it is a
 * name or description from a pack; words of the interface are messages of `lib/i18n`.
 */

import type {
  ClaimRelation,
  QuotationKind,
  ReviewRefusal,
  Sourcing,
  SpeechClass,
  StoredClaimKind,
  VerdictClass,
} from '../model/claim.ts';
import type { MatchReason, MatchTier } from '../model/claim-match.ts';
import type { CoverageItem } from '../model/coverage.ts';
import type { HighlightColor } from '../model/highlight.ts';
import type { EntityId, EntityType } from '../model/knowledge.ts';
import type { LinkMethod } from '../model/mention.ts';
import type { ExtractionMethod } from '../model/news.ts';
import type { FoundReport } from '../model/report.ts';
import type { BlockKind, Lang, TextSpan } from '../model/text.ts';
import type { VersionChangesView } from './library-types.ts';

/** One mark in the text. `name` is an index into `SidebarView.names`. */
export interface MarkView extends TextSpan {
  readonly type: EntityType;
  readonly name: number;
  /** True for the first mention of its referent: the density "first only" shows these. */
  readonly first: boolean;
}

/** A passage that the reader highlighted, as painted in the page. */
export interface HighlightMark extends TextSpan {
  readonly color: HighlightColor;
}

/** What the reader part of the page gets back for an article. */
export interface Overlay {
  readonly marks: readonly MarkView[];
  readonly highlights: readonly HighlightMark[];
}

/** A stretch of the article that an item can jump to. */
export interface Passage extends TextSpan {
  readonly text: string;
}

/** An office: "foreign minister of Russia", from 2004. Dates are ISO partial dates. */
export interface OfficeView {
  readonly label: string;
  readonly start: string | null;
  readonly end: string | null;
}

export interface FactView {
  /** Key of a message `fact.<property>`. */
  readonly property: string;
  /** Ready to print, or an ISO partial date when `isDate`. */
  readonly value: string;
  readonly isDate: boolean;
  readonly start: string | null;
  readonly end: string | null;
  /** For example "editors, 2025-06". */
  readonly source: string;
}

/** A tie to another name of the article: "member of NATO since 2004". */
export interface RelationView {
  readonly text: string;
  /** Index in `SidebarView.names`. */
  readonly name: number;
}

/** Why a name was matched, for "why this?". */
export interface WhyView {
  /** Key of a message `why.<code>`. */
  readonly code: string;
  readonly detail: string | null;
  /** True where it speaks against the match. */
  readonly against: boolean;
}

/** One thing that the article names. */
export interface NameView {
  /** Index in `SidebarView.names`. */
  readonly index: number;
  readonly entityId: EntityId | null;
  readonly referent: string;
  readonly type: EntityType;
  readonly kind: string | null;
  /** In the reader's language; for an unknown name its fullest form in the text. */
  readonly label: string;
  readonly description: string | null;
  /** The office held on the article's date, and today's where it is another. */
  readonly officeThen: OfficeView | null;
  readonly officeNow: OfficeView | null;
  readonly mentions: readonly TextSpan[];
}

/** A known thing that a name may be said to be. */
export interface NameOffer {
  readonly entityId: EntityId;
  readonly label: string;
  readonly description: string | null;
}

/** The card at a name. */
export interface CardView extends NameView {
  readonly surface: string;
  readonly method: LinkMethod;
  readonly score: number;
  /** The name of what it stands for here ("Кремль" → the Russian leadership). */
  readonly standsFor: string | null;
  readonly facts: readonly FactView[];
  readonly offices: readonly OfficeView[];
  /** The last office given up before the article's date, where none was held on it. */
  readonly officeBefore: OfficeView | null;
  /** Relations to other names in this article: "member of NATO since 2004". */
  readonly relations: readonly RelationView[];
  /** Earlier meetings in the library. */
  readonly met: readonly {
    readonly articleId: string;
    readonly headline: string;
    readonly date: string | null;
  }[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly why: readonly WhyView[];
  /** The reader follows it to the desk. */
  readonly followed: boolean;
  /** Other things it might be, the likeliest first: for "not this one, it is …". */
  readonly rivals: readonly (NameOffer & {
    /** 0 to 1, as `score`. */
    readonly score: number;
  })[];
  /** ISO date of the article, for "as of". */
  readonly asOf: string | null;
  /** What the reader's note is kept under: the entity's id, else its name. */
  readonly noteSubject: string;
  readonly note: string | null;
  /** What could be looked up on the network; null where look-ups are out of place. */
  readonly lookup: LookupOffer | null;
}

/** What a look-up would send, and to whom; nothing is sent before the reader agrees. */
export interface LookupOffer {
  readonly query: { readonly id: EntityId } | { readonly name: string };
  readonly hosts: readonly string[];
  /** The reader agreed to all of these hosts before. */
  readonly agreed: boolean;
}

/** What a look-up found. All texts are the sources' own. */
export interface LookupView {
  readonly items: readonly {
    readonly id: EntityId;
    readonly label: string;
    readonly description: string | null;
    readonly url: string;
    readonly articleUrl: string | null;
  }[];
  readonly extract: {
    readonly text: string;
    readonly title: string;
    readonly lang: Lang;
    readonly url: string;
    readonly licence: string;
    readonly licenceUrl: string;
  } | null;
  /** Milliseconds since the epoch. */
  readonly fetchedAt: number;
}

export interface StatementView {
  readonly passage: Passage;
  /** The sentence(s) around it; the passage lies within. */
  readonly sentence: Passage;
  readonly cue: string | null;
  readonly quotation: QuotationKind;
  readonly speechClass: SpeechClass;
  readonly sourcing: Sourcing;
  readonly negated: boolean;
  /** The reader follows what is said here. */
  readonly followed: boolean;
}

/** Statements of one speaker, in the order of the text. */
export interface SpeakerView {
  readonly label: string;
  /** Index into `SidebarView.names`, or null for a speaker without a name. */
  readonly name: number | null;
  readonly statements: readonly StatementView[];
}

/** A published fact-check. */
export interface FactCheckView {
  readonly claim: string;
  readonly claimant: string | null;
  readonly claimDate: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** The publisher's own words; empty where it gives none. */
  readonly label: string;
  /** Chooses the icon, nothing else. */
  readonly verdict: VerdictClass;
  /** BCP 47 tag of claim and words, where stated. */
  readonly lang: string | null;
}

/** A claim met before that belongs beside this article. */
export interface EarlierClaimView {
  readonly id: string;
  readonly kind: StoredClaimKind;
  readonly tier: MatchTier;
  readonly followed: boolean;
  /** The sentence of this article; null where a fact-check names the page itself. */
  readonly here: Passage | null;
  readonly hereDate: string | null;
  readonly relation: ClaimRelation;
  /** Who denies it: the speaker here, the speaker there. */
  readonly deniedHere: boolean;
  readonly deniedThere: boolean;
  /** The numbers that differ, as printed. */
  readonly numbers: { readonly here: string; readonly there: string } | null;
  readonly text: string;
  readonly speaker: string | null;
  /** Of the article that it stands in. */
  readonly headline: string;
  readonly date: string | null;
  /** The saved article that it stands in, else its address. */
  readonly articleId: string | null;
  readonly url: string | null;
  readonly note: string;
  /** Set where it is a fact-check. */
  readonly check: FactCheckView | null;
  readonly reasons: readonly MatchReason[];
}

/** An item of coverage with where it stands relative to this article. */
export interface CoverageView extends CoverageItem {
  /** Milliseconds after this article's publication; negative for earlier; null if unknown. */
  readonly offset: number | null;
}

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

/** The article's sidebar. */
/** What a search for other reports brought. */
export interface ReportsView {
  /** What was searched for. */
  readonly names: readonly string[];
  readonly reports: readonly FoundReport[];
}

/** A feed that the page offers. */
export interface FeedOffer {
  readonly outlet: string;
  readonly host: string;
  readonly url: string;
  /** The reader follows this outlet already. */
  readonly followed: boolean;
}

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

/** What of the sidebar library and feeds have a say in. */
export type ShelvesView = Pick<SidebarView, 'coverage' | 'followedStory' | 'feeds' | 'feedOffer'>;

/** What the sidebar shows, whatever the tab holds. */
export type SidebarState =
  | { readonly state: 'reading' }
  | { readonly state: 'no-article'; readonly host: string | null }
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
