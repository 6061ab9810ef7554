import type { Entity, EntityId } from '../../model/knowledge.ts';
import type { Evidence } from '../../model/mention.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import { companyEvidence } from './company.ts';
import { probability, type Scored } from './scored.ts';
import * as W from './weights.ts';

/** Facts about the whole article, gathered from the mentions that are beyond doubt. */
export interface Surroundings {
  /** Entities named beyond doubt, and where. */
  readonly sure: ReadonlyMap<EntityId, readonly VerifiedSpan[]>;
  /** What is named by its full name, a person by given and family name, and where. */
  readonly namedInFull: ReadonlyMap<EntityId, readonly VerifiedSpan[]>;
  readonly countries: ReadonlyMap<EntityId, number>;
  /** What is of a country, the country among it, by the country. */
  readonly ofCountry: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
}

/** What the scores of all spans say about the article; `hints` are countries of adjectives. */
export function gatherSurroundings(
  scored: Iterable<readonly [VerifiedSpan, readonly Scored[]]>,
  hints: ReadonlyMap<EntityId, number>,
): Surroundings {
  const sure = new Map<EntityId, VerifiedSpan[]>();
  const namedInFull = new Map<EntityId, VerifiedSpan[]>();
  const countries = new Map(hints);
  const ofCountry = new Map<EntityId, Set<EntityId>>();
  for (const [span, [best, second]] of scored) {
    if (!best || probability(best.score) < W.CONFIDENT) continue;
    if (second && best.score - second.score < W.CONFIDENT_MARGIN) continue;
    const { entity, kind } = best.candidate;
    sure.set(entity.id, [...(sure.get(entity.id) ?? []), span]);
    if (kind !== 'family' && kind !== 'weak') {
      namedInFull.set(entity.id, [...(namedInFull.get(entity.id) ?? []), span]);
    }
    // Many countries have a Democratic Party: it says nothing of which.
    if (entity.kind === 'party') continue;
    const country = entity.kind === 'country' ? entity.id : entity.country;
    if (!country) continue;
    countries.set(country, (countries.get(country) ?? 0) + 1);
    ofCountry.set(country, (ofCountry.get(country) ?? new Set()).add(entity.id));
  }
  return { sure, namedInFull, countries, ofCountry };
}

/** What each country has of its own under one name. */
const STATE_BODIES: ReadonlySet<string> = new Set([
  'agency',
  'central-bank',
  'court',
  'electoral-commission',
  'government',
  'law-enforcement',
  'military-branch',
  'military-staff',
  'ministry',
  'national-guard',
  'office',
  'parliament',
  'party',
  'prosecutor',
]);

/**
 * What the rest of the article says for or against a candidate. `maySayName` is false where the
 * capital may be the sentence's: "Рада старейшин".
 */
export function articleEvidence(
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
  around: Surroundings,
  maySayName = true,
): Evidence[] {
  const { entity, kind } = candidate;
  const why: Evidence[] = [];
  const needsCompany = kind === 'family' || kind === 'weak';
  if (needsCompany && around.namedInFull.has(entity.id)) {
    const weight = W.NAMED_IN_FULL + (kind === 'weak' ? 2 : 0);
    why.push({ code: 'named-in-full', weight });
  }
  if (!needsCompany && around.sure.get(entity.id)?.some((other) => other !== span)) {
    why.push({ code: 'named-elsewhere', weight: W.NAMED_ELSEWHERE });
  }
  why.push(...companyEvidence(candidate, around));
  if (kind === 'weak' && maySayName && isOfPageCountry(entity, around)) {
    why.push({ code: 'page-country', weight: W.BODY_OF_PAGE_COUNTRY });
  }
  const related = new Set(entity.related ?? []);
  if (entity.country) related.add(entity.country);
  const neighbours = [...around.sure.keys()].filter((id) => id !== entity.id && related.has(id));
  if (neighbours.length > 0) {
    const weight = W.NEIGHBOUR * Math.min(W.MOST_NEIGHBOURS, neighbours.length);
    const detail = neighbours.slice(0, W.MOST_NEIGHBOURS).join(' ');
    why.push({ code: 'neighbour', weight, detail });
  }
  const own = entity.kind === 'country' ? entity.id : entity.country;
  if (entity.kind === 'party' && entity.country && isElsewhere(around, entity.country)) {
    why.push({ code: 'other-country', weight: W.PARTY_ABROAD });
  } else if (span.candidates.length > 1 && own && around.countries.size > 0) {
    const [main] = [...around.countries].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (own === main) why.push({ code: 'page-country', weight: W.PAGE_COUNTRY });
    else if (own !== entity.id && !around.countries.has(own)) {
      why.push({ code: 'other-country', weight: W.OTHER_COUNTRY });
    }
  }
  return why;
}

/** Whether each country has such a body of its own. */
export function isStateBody({ kind = '', country }: Entity): boolean {
  return country !== undefined && STATE_BODIES.has(kind);
}

/** "Сенат", "the Supreme Court" in an article that is about this one's country and hardly another. */
function isOfPageCountry(entity: Entity, { countries }: Surroundings): boolean {
  const { country } = entity;
  if (!country || !isStateBody(entity)) return false;
  const times = [...countries.values()].reduce((sum, count) => sum + count, 0);
  const own = countries.get(country) ?? 0;
  return own >= W.MAIN_COUNTRY_FROM && own / times >= W.MAIN_COUNTRY_SHARE;
}

/** The article names other countries, several times, and never this one. */
function isElsewhere({ countries }: Surroundings, country: EntityId): boolean {
  const times = [...countries.values()].reduce((sum, count) => sum + count, 0);
  return times >= W.ABROAD_FROM && !countries.has(country);
}
