import type { Entity, EntityId } from '../../model/knowledge.ts';
import type { Evidence } from '../../model/mention.ts';
import type { VerifiedCandidate } from '../verify-mentions.ts';
import type { Surroundings } from './surroundings.ts';
import * as W from './weights.ts';

/** Kinds of places that have namesakes everywhere: towns, what they lie in, islands, peaks. */
const COMMONLY_NAMED: ReadonlySet<string> = new Set([
  'building',
  'capital',
  'city',
  'district',
  'island',
  'mountain',
  'region',
  'spaceport',
  'airport',
]);

/** The region of a town, where the pack says it. */
export function regionOf({ facts }: Entity): EntityId | undefined {
  const region = facts?.find(({ property }) => property === 'region')?.value;
  return region && 'entity' in region ? region.entity : undefined;
}

/**
 * A place's name alone says little where nothing else in the article is of its country: towns,
 * firms, people and ships are called alike. The more the article names what is of other
 * countries, the less.
 */
export function companyEvidence(
  { entity, kind: named }: VerifiedCandidate,
  { sure, countries, ofCountry }: Surroundings,
): Evidence[] {
  const { id, type, kind = '', country } = entity;
  if (!country || (named !== 'family' && !(type === 'place' && COMMONLY_NAMED.has(kind))))
    return [];
  const others = [...(ofCountry.get(country) ?? [])].some((other) => other !== id);
  const spoken = (countries.get(country) ?? 0) > (sure.get(id)?.length ?? 0);
  const near = [...(entity.related ?? []), regionOf(entity)].some((one) => one && sure.has(one));
  if (others || spoken || near) return [];
  if (named === 'family') {
    return entity.prior < W.KNOWN_ALONE ? [{ code: 'alone', weight: W.ALONE_FAMILY }] : [];
  }
  let abroad = 0;
  for (const [other, entities] of ofCountry) if (other !== country) abroad += entities.size;
  // Few other things are called like capitals.
  const isAbroad = abroad >= W.ABROAD_FROM && kind !== 'capital';
  return [{ code: 'alone', weight: isAbroad ? W.ALONE_ABROAD : W.ALONE }];
}
