import type { MatchReason, MatchTier } from './claim-match.ts';
import type { EntityId } from './knowledge.ts';
import type { TextSpan } from './text.ts';

/** See PARC 3.0 (Pareti 2016): direct, indirect and mixed quotation. */
export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** What kind of speech act the cue is. */
export type SpeechClass =
  | 'say'
  | 'assert'
  | 'deny'
  | 'demand'
  | 'promise'
  | 'warn'
  | 'order'
  | 'ask'
  | 'allege'
  | 'propose';

/** How well the speaker is identified. */
export type Sourcing = 'named' | 'office' | 'anonymous' | 'none';

/** Who said what: source, cue and content of a quotation, each as found in the text. */
export interface Attribution {
  readonly source: TextSpan | null;
  readonly sourceEntityId: EntityId | null;
  /** The speaker's `EntityLink.referent`; also set where a pronoun stands for a name. */
  readonly sourceReferent: string | null;
  /** Where `source` is a pronoun or the like ("по его словам"): the mention it stands for. */
  readonly antecedent?: TextSpan;
  /**
   * The source with the words that govern its case, where it is no subject: "по оценкам экспертов"
   * (the cue included), "в министерстве".
   */
  readonly governed?: TextSpan;
  readonly cue: TextSpan | null;
  readonly content: TextSpan;
  readonly quotation: QuotationKind;
  readonly speechClass: SpeechClass;
  readonly sourcing: Sourcing;
  /** True where the speaker denies or the cue is negated. */
  readonly negated: boolean;
  /** Who passed it on ("сообщает Интерфакс со ссылкой на МИД": Интерфакс), nearest first. */
  readonly via: readonly TextSpan[];
}

export type QuantityModifier =
  | 'exact'
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'less-than';

/** Whether a unit of quantities is a currency: its ISO 4217 code. */
export function isCurrency(unit: string | null): unit is string {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

/** A number with what it counts. `value`..`max` is a range; equal for a single number. */
export interface Quantity extends TextSpan {
  readonly value: number;
  readonly max: number;
  /** `%`, an ISO 4217 code, a unit such as `km` or `hour`, or null for a bare count. */
  readonly unit: string | null;
  /** What is counted, as a class (`killed`, `injured`, `troops`, …) or a stem of the noun. */
  readonly counted: string | null;
  readonly modifier: QuantityModifier;
}

/** A date or time in the text, resolved against the publication date. */
export interface TimeExpression extends TextSpan {
  /** ISO 8601 date or date-time, to the precision that the text gives; null if unresolved. */
  readonly iso: string | null;
  readonly precision: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'period';
}

/** A sentence that asserts something, tied to who says it and what it is about. */
export interface Claim extends TextSpan {
  readonly id: string;
  readonly text: string;
  /** Index into the analysis' attributions, or null where the article itself asserts it. */
  readonly attribution: number | null;
  readonly about: readonly EntityId[];
  /** Indexes into the analysis' quantities. */
  readonly quantities: readonly number[];
}

/** What a publisher's verdict says, read from its words; `other` means "see the publisher". */
export type VerdictClass =
  | 'true'
  | 'mostly-true'
  | 'mixed'
  | 'mostly-false'
  | 'false'
  | 'unproven'
  | 'satire'
  | 'other';

/** A published fact-check. See https://schema.org/ClaimReview. All values are text, never HTML. */
export interface ClaimReview {
  readonly claimReviewed: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publisherUrl: string | null;
  readonly datePublished: string | null;
  readonly inLanguage: string | null;
  readonly claimant: string | null;
  readonly claimDate: string | null;
  readonly appearances: readonly string[];
  /** The publisher's own words, verbatim, and the class read from them. */
  readonly verdict: { readonly label: string; readonly class: VerdictClass };
}

/**
 * Why something of what a page publishes as a fact-check was left out; keys of messages
 * `claims.refused.<code>`. What was published stays with the article as it was.
 */
export type ReviewRefusal = 'too-long' | 'unreadable' | 'too-deep' | 'too-many' | 'no-claim';

/** How a claim stands to an earlier one that it matches; never a judgement of truth. */
export type ClaimRelation = 'same' | 'similar' | 'different-number' | 'negated';

/**
 * How a claim came into the store: a fact-check on a page that was read, one from a file that the
 * reader imported, the reader's own words, or a statement of an article that was read.
 */
export type StoredClaimKind = 'fact-check' | 'imported' | 'own' | 'statement';

/** A claim kept. What is read from `text` and `raw` is made anew when the analyzer changes. */
export interface StoredClaim {
  /** Tells what the claim is, so that the same claim met again is one: see `claim-rows.ts`. */
  readonly id: string;
  readonly kind: StoredClaimKind;
  readonly text: string;
  /** BCP 47 tag, as stated or as the text looks. */
  readonly lang: string;
  /** Who is said to have claimed it, as printed. */
  readonly speaker: string | null;
  /** True where the speaker denies what the text says. */
  readonly denied: boolean;
  /** The saved article that it stands in; null where it stands in none. */
  readonly articleId: string | null;
  /** The address key of the page that it was read on; empty where it was read on none. */
  readonly urlKey: string;
  /** Where to read it. */
  readonly url: string | null;
  /** Of the article, or the title of the fact-check. */
  readonly headline: string;
  /** Of the article or the review, ISO 8601. */
  readonly date: string | null;
  /** With offsets in `text`. */
  readonly quantities: readonly Quantity[];
  /** What it is about, where known. */
  readonly entityIds: readonly EntityId[];
  readonly review: ClaimReview | null;
  /** Keys of the pages on which it appeared, as the fact-check tells. */
  readonly appearances: readonly string[];
  /** What brought it: ids of imports, and `page` where a page or the reader did. */
  readonly sources: readonly string[];
  /** The version of what was read from it; an older one is read anew in the background. */
  readonly analyzer: number;
  /** The review as published, one JSON object; null where there is none, or it is too large. */
  readonly raw: string | null;
  /** Since when the reader follows it, milliseconds since the epoch. */
  readonly followedAt: number | null;
  /** Since when the reader does not want to see it beside articles. */
  readonly hiddenAt: number | null;
  /** The reader's own words about it. */
  readonly note: string;
  /** Milliseconds since the epoch. */
  readonly seenAt: number;
}

/** An earlier claim that belongs beside this article. */
export interface EarlierClaim {
  /** The claim of this article that it matches; null where the fact-check names the page itself. */
  readonly here: TextSpan | null;
  readonly earlier: StoredClaim;
  readonly tier: MatchTier;
  readonly relation: ClaimRelation;
  /** The numbers that differ, as printed here and there. */
  readonly numbers: { readonly here: string; readonly there: string } | null;
  /** True where the speaker here denies it. */
  readonly deniedHere: boolean;
  /** Why it was found. */
  readonly reasons: readonly MatchReason[];
}
