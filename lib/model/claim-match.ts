import type { EntityId } from './knowledge.ts';
import type { Lang } from './text.ts';

/**
 * How an earlier claim was found. `address`: what is read is a page that the claim's fact-check
 * names as an appearance. `text`: the words say the same. `topic`: the same rare names and no
 * more; background, never to be dressed as a fact-check of what is read.
 */
export type MatchTier = 'address' | 'text' | 'topic';

/** Why a claim is shown; keys of messages `match.<reason>`. */
export type MatchReasonCode =
  | 'same-address'
  | 'archived-copy'
  | 'same-words'
  | 'same-names'
  | 'same-numbers'
  | 'different-number'
  | 'opposite';

/** One reason with what speaks for it as printed in the text, the most telling first. */
export interface MatchReason {
  readonly code: MatchReasonCode;
  readonly shared: readonly string[];
}

/** A text that is looked up among earlier claims. */
export interface ClaimQuery {
  readonly text: string;
  readonly lang?: Lang | null;
  /** When it was published, ISO 8601. */
  readonly date?: string | null;
  /** Who and what it is about, where known: the bridge to claims in other alphabets. */
  readonly about?: readonly EntityId[];
  /**
   * It is one of an article's many sentences, of which few repeat anything: more is asked of a
   * match than for a text that somebody looks up by itself.
   */
  readonly inArticle?: boolean;
}

/** A claim that a text may repeat. */
export interface ClaimMatch {
  readonly id: string;
  readonly tier: MatchTier;
  /** 0 to 1: how sure the model is that it is the same claim; 1 for an address. */
  readonly score: number;
  /** True where it is sure enough to be shown as the same or a similar claim. */
  readonly accepted: boolean;
  readonly reasons: readonly MatchReason[];
}
