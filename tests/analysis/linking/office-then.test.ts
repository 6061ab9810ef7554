import { describe, expect, it } from 'vitest';
import { officeThen } from '../../../lib/analysis/linking/office-then.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../../../lib/analysis/verify-mentions.ts';
import type { Entity, EntityId, Membership } from '../../../lib/model/knowledge.ts';

function candidate(id: EntityId, ...terms: (readonly [string, string?])[]): VerifiedCandidate {
  const memberships = terms.map(
    ([start, end]): Membership => ({ role: 'president', of: 'Q30', start, ...(end && { end }) }),
  );
  const entity: Entity = {
    id,
    type: 'person',
    names: {},
    description: {},
    prior: 100,
    memberships,
  };
  return { entity, name: 'George Bush', kind: 'full', cases: 0, exact: true };
}

const elder = candidate('sidelight:elder', ['1989-01-20', '1993-01-20']);
const younger = candidate(
  'sidelight:younger',
  ['1995-01-17', '2000-12-21'],
  ['2001-01-20', '2009-01-20'],
);

function weights(day: string | null, candidates = [elder, younger]): (number | undefined)[] {
  const span = { first: 0, last: 2, candidates } as unknown as VerifiedSpan;
  return candidates.map((one) => officeThen(span, one, day)[0]?.weight);
}

describe('officeThen', () => {
  it('tells namesakes apart by who held an office on the day', () => {
    expect(weights('1991-08-22')).toEqual([5.5, undefined]);
    expect(weights('2003-03-20')).toEqual([undefined, 2]);
  });

  it('says nothing where nobody or both were in office, or no day is known', () => {
    expect(weights('2015-05-01')).toEqual([undefined, undefined]);
    expect(weights(null)).toEqual([undefined, undefined]);
    const other = candidate('sidelight:other', ['1990']);
    expect(weights('1991-08-22', [elder, other])).toEqual([undefined, undefined]);
  });

  it('leaves people without offices alone', () => {
    expect(weights('1991-08-22', [elder, candidate('sidelight:player')])).toEqual([
      undefined,
      undefined,
    ]);
  });
});
