import type { ClaimMatch, ClaimQuery } from '../model/claim-match.ts';
import type { EntityId } from '../model/knowledge.ts';
import type { QueryHit } from '../text/term-index/run-query.ts';
import type { TermIndex } from '../text/term-index/term-index.ts';
import {
  acceptFeatures,
  acceptModel,
  type RankedClaim,
  weighed,
} from './claim-matching/acceptance.ts';
import { entityTerm, type IndexedClaim } from './claim-matching/claim-document.ts';
import { type ClaimLookup, findCandidates, termsOfQuery } from './claim-matching/claim-index.ts';
import { distinctTerms } from './claim-matching/claim-terms.ts';
import { explainMatch } from './claim-matching/explain-match.ts';
import { matchFeatures } from './claim-matching/match-features.ts';
import { RANK_WEIGHTS, SMALL_STORE, SMALL_STORE_COVER } from './claim-matching/match-weights.ts';
import { type PreparedClaim, PreparedText, prepareClaim } from './claim-matching/prepare-text.ts';

/**
 * Candidates looked at closely. Of the right claims that are among the first hundred at all, 97 %
 * are among these; each costs 0.05 ms.
 */
export const CANDIDATES = 50;
/**
 * What the weight of shared ids adds to the order. The training queries have no ids: tuned on the
 * dev half of `tests/eval/gold/claims-across.tsv`.
 */
const NAMED = 0.25;
/**
 * A text of fewer terms says too little to be any claim's equal, and so do fewer shared ones
 * ("Your e-mail:", "Photo by RIA"): most chance matches in ordinary news were of this kind.
 */
const LEAST_TERMS = 4;
const LEAST_SHARED = 3;

/**
 * A topic is shared where this many names or entities are that few claims hold: one alone may be
 * a namesake. The weight is that of a term in one claim of 150.
 */
const TOPIC_NAMES = 2;
const RARE = 5;

/** A text that was looked up, before the claims that it may repeat are read. */
export interface AskedText {
  readonly query: ClaimQuery;
  readonly prepared: PreparedText;
  /** The claims that come nearest by their words. */
  readonly hits: readonly QueryHit[];
}

/** Looks a text up; the claims of `hits` are what `matchAsked` wants to know. */
export function askClaims(index: TermIndex, query: ClaimQuery): AskedText {
  const terms = termsOfQuery(index, query.text);
  const hits = findCandidates(index, terms, query.about ?? [], CANDIDATES);
  return { query, prepared: new PreparedText(index, terms), hits };
}

/** What the ids that a text and a claim share weigh: a name in another alphabet is no shared word. */
function sharedNames({ prepared, query }: AskedText, { about = [] }: IndexedClaim): number {
  const shared = (query.about ?? []).filter((id) => about.includes(id));
  return shared.reduce((sum, id) => sum + prepared.weightOf(entityTerm(id)), 0);
}

/** The claims nearest to a text, best first, with all features of the ranking. */
export function rankClaims(
  claimOf: ClaimLookup['claimOf'],
  asked: AskedText,
  weights: readonly number[] = RANK_WEIGHTS,
): readonly RankedClaim[] {
  const { prepared, hits } = asked;
  const ranked = hits.flatMap(({ id, document, score }): (RankedClaim & { document: number })[] => {
    const claim = claimOf(id);
    if (!claim) return [];
    const features = matchFeatures(prepared, prepareClaim(claim), score);
    const named = sharedNames(asked, claim);
    const value = weighed(weights, features) + NAMED * named;
    return [{ claim, features, named, value, document }];
  });
  return ranked.sort((a, b) => b.value - a.value || a.document - b.document);
}

/** Whether a text and a claim are about the same rare names, whatever they say of them. */
function isSameTopic(
  text: PreparedText,
  { body, title }: PreparedClaim,
  about: readonly EntityId[],
  own: readonly EntityId[],
): boolean {
  const theirs = distinctTerms([...body, ...title]);
  const names = [...text.distinct.values()].filter(
    ({ term, kind }) => kind === 'name' && theirs.has(term) && text.weightOf(term) >= RARE,
  );
  const entities = own.filter(
    (id) => about.includes(id) && text.weightOf(entityTerm(id)) >= RARE,
  ).length;
  return Math.max(new Set(names.map(({ term }) => term)).size, entities) >= TOPIC_NAMES;
}

/** Whether a text says enough, and shares enough with a claim, to be accepted at all. */
export function mayAccept(text: PreparedText, { claim }: RankedClaim): boolean {
  if (text.distinct.size < LEAST_TERMS) return false;
  const { body, title } = prepareClaim(claim);
  const met = [...distinctTerms([...body, ...title]).values()].filter((one) => text.meets(one) > 0);
  return met.length >= LEAST_SHARED;
}

/**
 * The claims of a store that come nearest to a text, best first. Whether the first is the same
 * claim is decided on absolute features, tuned to precision. What is not accepted but shares rare
 * names is of the tier `topic`. That a claim matches says nothing of agreement: compare numbers and
 * polarity with `relateClaims`.
 */
export function matchClaims(
  { index, claimOf }: ClaimLookup,
  query: ClaimQuery,
  limit: number,
): readonly ClaimMatch[] {
  return matchAsked({ index, claimOf }, askClaims(index, query), limit);
}

/** `matchClaims` for a text that was looked up before. */
export function matchAsked(
  { index, claimOf }: ClaimLookup,
  asked: AskedText,
  limit: number,
): readonly ClaimMatch[] {
  const { query, prepared } = asked;
  const ranked = rankClaims(claimOf, asked);
  return ranked.slice(0, limit).map((one, rank): ClaimMatch => {
    const { weights, bias, from, cover } = acceptModel(query, one.claim);
    const features = acceptFeatures(ranked, one);
    const sure = weighed(weights, features) + bias;
    const isCovered = (features[cover] ?? 0) >= SMALL_STORE_COVER;
    const isKnown = isCovered || index.size >= SMALL_STORE;
    const accepted = rank === 0 && isKnown && sure >= from && mayAccept(prepared, one);
    const claim = prepareClaim(one.claim);
    const isTopic =
      !accepted && isSameTopic(prepared, claim, one.claim.about ?? [], query.about ?? []);
    return {
      id: one.claim.id,
      tier: isTopic ? 'topic' : 'text',
      score: 1 / (1 + Math.exp(-sure)),
      accepted,
      reasons: explainMatch(prepared, claim),
    };
  });
}
