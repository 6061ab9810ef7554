import type { Entity, PartialDate } from '../../model/knowledge.ts';
import type { Evidence } from '../../model/mention.ts';
import { heldOn } from '../offices/holders.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import * as W from './weights.ts';

/**
 * Which of two namesakes an article of its day speaks of: "Джордж Буш" of 1991 is the president,
 * not his son who was none yet. Only people with offices are told apart: of others nobody knows when
 * they were in the news.
 */
export function officeThen(
  { candidates }: VerifiedSpan,
  { entity }: VerifiedCandidate,
  day: PartialDate | null,
): Evidence[] {
  if (day === null || entity.type !== 'person' || !holdsOffice(entity, day)) return [];
  const rivals = candidates
    .map((candidate) => candidate.entity)
    .filter((one) => one.id !== entity.id && one.type === 'person' && hasOffices(one));
  if (rivals.length === 0 || rivals.some((rival) => holdsOffice(rival, day))) return [];
  const isFirst = rivals.every((rival) => isBeforeOffices(rival, day));
  return [{ code: 'office', weight: isFirst ? W.OFFICE_BEFORE_RIVALS : W.OFFICE_THEN }];
}

function hasOffices({ memberships = [] }: Entity): boolean {
  return memberships.length > 0;
}

function holdsOffice({ memberships = [] }: Entity, day: PartialDate): boolean {
  return memberships.some((one) => one.start !== undefined && heldOn(one, day));
}

function isBeforeOffices({ memberships = [] }: Entity, day: PartialDate): boolean {
  return memberships.every(({ start }) => start !== undefined && day < start);
}
