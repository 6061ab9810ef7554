/**
 * What a card and a row of a name are drawn from. Plain data: what a pack says is
 * chosen in the reader's language, words of the interface are messages of `lib/i18n`.
 */
import type { EntityId, EntityType } from '../model/knowledge.ts';
import type { LinkMethod } from '../model/mention.ts';
import type { Lang, TextSpan } from '../model/text.ts';

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
  readonly links: readonly { readonly site: 'wikipedia' | 'wikidata'; readonly url: string }[];
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
