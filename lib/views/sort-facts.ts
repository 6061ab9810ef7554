import type { Fact } from '../model/knowledge.ts';

/**
 * The order in which a reader wants facts: when it began and ended, what and where it is, whose
 * it is, its numbers, then all the rest, and remarks last. Properties not listed stand between.
 */
const ORDER: readonly (readonly string[])[] = [
  ['born', 'first-mentioned', 'founded', 'start', 'date', 'held', 'opened', 'launched'],
  ['introduced', 'first-flight', 'city-status'],
  ['adopted', 'approved', 'signed', 'in-force'],
  ['died', 'dissolved', 'end', 'destroyed', 'banned', 'renamed'],
  ['capital', 'capital-of', 'administrative-centre', 'headquarters'],
  ['location', 'region', 'country', 'jurisdiction'],
  ['part-of', 'owner', 'operator', 'maker', 'organizer', 'participants'],
  ['length', 'area', 'height', 'depth', 'population'],
  ['members', 'permanent-members', 'seats', 'killed', 'range', 'judges'],
  ['language', 'currency'],
];

const PLACE = new Map(ORDER.flatMap((group, at) => group.map((property) => [property, at])));
const REMARK = ORDER.length + 1;

/**
 * Facts in the reader's order; within one property the newest first (population of 2024 before
 * that of 2014), else as the pack has them.
 */
export function sortFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      (a.property === b.property ? dateOf(b).localeCompare(dateOf(a)) : 0),
  );
}

function placeOf({ property }: Fact): number {
  return property === 'note' ? REMARK : (PLACE.get(property) ?? ORDER.length);
}

function dateOf({ start, end, value }: Fact): string {
  return start ?? end ?? ('date' in value ? value.date : '');
}
