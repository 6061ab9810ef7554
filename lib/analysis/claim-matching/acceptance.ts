import type { ClaimQuery } from '../../model/claim-match.ts';
import type { IndexedClaim } from './claim-document.ts';
import { distinctTerms } from './claim-terms.ts';
import { FEATURES, type Features } from './match-features.ts';
import {
  ACCEPT_ACROSS,
  ACCEPT_CYRILLIC,
  ACCEPT_IN_ARTICLE,
  ACCEPT_LATIN,
  type AcceptWeights,
} from './match-weights.ts';
import { prepareClaim } from './prepare-text.ts';

/** A claim with what speaks for it. */
export interface RankedClaim {
  readonly claim: IndexedClaim;
  readonly features: Features;
  /** What the ids weigh that it shares with the text. */
  readonly named: number;
  /** Higher is nearer; comparable for one text only. */
  readonly value: number;
}

/** What acceptance is decided on, in the order of its weights. */
export const ACCEPT_FEATURES = [...FEATURES, 'lead', 'odds', 'named'] as const;

/** A lead beyond this says no more. */
const MOST_LEAD = 6;
/** Claims that share this part of their words are one claim, printed twice. */
const SAME_CLAIM = 0.8;
/** A candidate with less of the likelihood is not looked at: it moves the odds by no more. */
const LEAST_LIKELY = 1e-3;

/** The sum of weighed features. */
export function weighed(weights: readonly number[], features: Features): number {
  return features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

function isSameClaim(a: IndexedClaim, b: IndexedClaim): boolean {
  const [one, other] = [a, b].map((claim) => distinctTerms(prepareClaim(claim).body));
  if (!one || !other) return false;
  const shared = [...one.keys()].filter((term) => other.has(term)).length;
  return shared >= SAME_CLAIM * Math.max(one.size, other.size);
}

/** How far a claim leads before the best that is another claim. */
function leadOf(ranked: readonly RankedClaim[], { claim, value }: RankedClaim): number {
  const other = ranked.find((one) => one.claim !== claim && !isSameClaim(one.claim, claim));
  return Math.min(MOST_LEAD, value - (other?.value ?? Number.NEGATIVE_INFINITY));
}

/**
 * The log-odds that this claim is meant and no other candidate, given that one is: the order is
 * fitted as a choice among candidates, so its values are likelihoods. Copies count as one.
 */
function oddsOf(ranked: readonly RankedClaim[], { claim, value }: RankedClaim): number {
  let own = 0;
  let others = 0;
  for (const one of ranked) {
    const likely = Math.exp(one.value - value);
    const isOwn = one.claim === claim || (likely > LEAST_LIKELY && isSameClaim(one.claim, claim));
    if (isOwn) own += likely;
    else others += likely;
  }
  return Math.log(own / (others + LEAST_LIKELY * (own + others)));
}

/** What acceptance of a claim is decided on, in the order of `ACCEPT_FEATURES`. */
export function acceptFeatures(ranked: readonly RankedClaim[], one: RankedClaim): Features {
  return [...one.features, leadOf(ranked, one), oddsOf(ranked, one), Math.log1p(one.named)];
}

const CYRILLIC = /[\u0400-\u04ff]/g;
const LATIN = /[a-z]/gi;

function isCyrillic(text: string): boolean {
  return (text.match(CYRILLIC)?.length ?? 0) > (text.match(LATIN)?.length ?? 0);
}

/** A model, and the feature that tells how much of a claim is covered. */
export interface AcceptModel extends AcceptWeights {
  readonly cover: number;
}

const COVERED = FEATURES.indexOf('coveredBody');
const MET = FEATURES.indexOf('metBody');

/** By what a claim is accepted for a text: another alphabet shares no words, only what they mean. */
export function acceptModel({ text, inArticle }: ClaimQuery, claim: IndexedClaim): AcceptModel {
  const own = isCyrillic(text);
  if (own !== isCyrillic(claim.text)) return { ...ACCEPT_ACROSS, cover: MET };
  if (own) return { ...ACCEPT_CYRILLIC, cover: COVERED };
  return { ...(inArticle ? ACCEPT_IN_ARTICLE : ACCEPT_LATIN), cover: COVERED };
}
