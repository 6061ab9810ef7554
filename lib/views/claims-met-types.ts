/**
 * What fact-checks and claims met before are drawn from. Plain data: what a pack says is
 * chosen in the reader's language, words of the interface are messages of `lib/i18n`.
 */
import type { ClaimRelation, StoredClaimKind, VerdictClass } from '../model/claim.ts';
import type { MatchReason, MatchTier } from '../model/claim-match.ts';
import type { Passage } from './mark-types.ts';

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
