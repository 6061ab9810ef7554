import type { MatchReason } from '../../model/claim-match.ts';
import type { ClaimTermKind } from './claim-terms.ts';
import { distinctTerms } from './claim-terms.ts';
import type { PreparedClaim, PreparedText } from './prepare-text.ts';

/** Signs given for each reason. */
const MOST_SIGNS = 5;

const CODES: readonly (readonly [ClaimTermKind, MatchReason['code']])[] = [
  ['name', 'same-names'],
  ['number', 'same-numbers'],
  ['word', 'same-words'],
];

/** What a text and a claim share, by kind, as the text prints it, the rarest first. */
export function explainMatch(text: PreparedText, claim: PreparedClaim): readonly MatchReason[] {
  const theirs = distinctTerms([...claim.body, ...claim.title]);
  const shared = [...text.distinct.values()]
    .filter(({ term }) => theirs.has(term))
    .toSorted((a, b) => text.weightOf(b.term) - text.weightOf(a.term));
  return CODES.flatMap(([kind, code]) => {
    const surfaces = shared.filter((one) => one.kind === kind).map(({ surface }) => surface);
    const distinct = [...new Set(surfaces)].slice(0, MOST_SIGNS);
    return distinct.length > 0 ? [{ code, shared: distinct }] : [];
  });
}
