import type { ClaimQuery } from '../../model/claim-match.ts';
import { buildSegment } from '../../text/term-index/build-segment.ts';
import type { QueryHit, QueryTerm } from '../../text/term-index/run-query.ts';
import { TermIndex } from '../../text/term-index/term-index.ts';
import { claimDocument, entityTerm, type IndexedClaim } from './claim-document.ts';
import {
  type ClaimTerm,
  claimTerms,
  distinctTerms,
  isFunctionWord,
  MEANING_MARK,
  SOUND_MARK,
  termOfWord,
} from './claim-terms.ts';
import { splitCompound } from './split-compound.ts';

/** Claims that can be looked up: an index over their terms, and the claims themselves. */
export interface ClaimLookup {
  readonly index: TermIndex;
  readonly claimOf: (id: string) => IndexedClaim | undefined;
}

/**
 * Length counts less than is usual: claims are of one length nearly. Tuned on the training
 * queries of CheckThat! 2020 task 2.
 */
const B = 0.5;

/** A smaller store counts as this large: in it every word would look common. */
export const SMALLEST = 2_000;

/**
 * What a word of the same meaning, a name of the same sound, a Ukrainian word in Russian spelling
 * and an entity weigh beside the word itself. More finds more across languages, and errs more
 * within one.
 */
const MEANING_WEIGHT = 0.5;
const SOUND_WEIGHT = 0.5;
const SPELLING_WEIGHT = 0.8;
const ENTITY_WEIGHT = 0.7;

/** The terms of a text, tags in small letters split where the store knows the words. */
export function termsOfQuery(index: TermIndex, text: string): readonly ClaimTerm[] {
  const isKnown = (piece: string): boolean => index.documentFrequency(termOfWord(piece)) > 0;
  return claimTerms(text).flatMap((one): readonly ClaimTerm[] => {
    if (one.kind === 'number' || index.documentFrequency(one.term) > 0) return [one];
    const pieces =
      splitCompound(one.norm, isKnown)?.filter((piece) => !isFunctionWord(piece)) ?? [];
    return [
      one,
      ...pieces.map((norm) => ({ ...one, term: termOfWord(norm), norm, kind: 'name' as const })),
    ];
  });
}

function queryTermOf({ term, signs }: ClaimTerm): QueryTerm {
  const weightOf = (sign: string) =>
    sign.startsWith(SOUND_MARK)
      ? SOUND_WEIGHT
      : sign.startsWith(MEANING_MARK)
        ? MEANING_WEIGHT
        : SPELLING_WEIGHT;
  return { term, or: signs.map((sign) => ({ term: sign, weight: weightOf(sign) })) };
}

/**
 * The claims that come nearest to a text by BM25, best first.
 *
 * @param pruneAbove see `QueryOptions`, for measurements: the answer is the same
 */
export function findCandidates(
  index: TermIndex,
  terms: readonly ClaimTerm[],
  about: NonNullable<ClaimQuery['about']>,
  limit: number,
  pruneAbove?: number,
): readonly QueryHit[] {
  const wanted = [
    ...[...distinctTerms(terms).values()].map(queryTermOf),
    ...about.map((id) => ({ term: entityTerm(id), weight: ENTITY_WEIGHT })),
  ];
  return index.query(wanted, {
    limit,
    b: B,
    smallest: SMALLEST,
    ...(pruneAbove !== undefined && { pruneAbove }),
  });
}

/** A few claims to be looked up in memory; large stores keep their index instead. */
export function indexClaims(claims: readonly IndexedClaim[]): ClaimLookup {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    index: new TermIndex([buildSegment([...byId.values()].map(claimDocument))]),
    claimOf: (id) => byId.get(id),
  };
}
