import type { ClaimMatch } from '../model/claim-match.ts';
import type { ClaimIndex } from './claim-matching/claim-index.ts';
import { claimTerms } from './claim-matching/claim-terms.ts';
import { type Features, kindsOf, matchFeatures } from './claim-matching/match-features.ts';
import {
  ACCEPT_FROM,
  MATCH_BIAS,
  MATCH_WEIGHTS,
  SMALL_STORE,
  SMALL_STORE_COVER,
} from './claim-matching/match-weights.ts';

function logit(features: Features): number {
  return features.reduce((sum, value, at) => sum + value * (MATCH_WEIGHTS[at] ?? 0), MATCH_BIAS);
}

/**
 * The claims of the index that come nearest to a text, best first. The order is BM25's; whether
 * the first is the same claim is decided on absolute features, tuned to precision. That a claim
 * matches says nothing of agreement: compare numbers and polarity with `relateClaims`.
 */
export function matchClaims(index: ClaimIndex, text: string, limit: number): readonly ClaimMatch[] {
  const terms = claimTerms(text);
  const kinds = kindsOf(terms);
  const ranked = index.rank(terms, limit + 1);
  const [top, second] = ranked;
  return ranked.slice(0, limit).flatMap(([at, score], rank) => {
    const claim = index.claims[at];
    if (!claim) return [];
    const other = (rank === 0 ? second?.[1] : top?.[1]) ?? 0;
    const lead = other > 0 ? score / other : Number.POSITIVE_INFINITY;
    const features = matchFeatures(index, kinds, claim, lead);
    const sure = logit(features);
    const covered = (features[0] ?? 0) >= SMALL_STORE_COVER;
    const known = covered || index.claims.length >= SMALL_STORE;
    return [
      {
        id: claim.id,
        tier: 'text' as const,
        score: 1 / (1 + Math.exp(-sure)),
        accepted: rank === 0 && known && sure >= ACCEPT_FROM,
        reasons: [],
      },
    ];
  });
}
