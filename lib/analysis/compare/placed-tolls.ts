import type { Quantity } from '../../model/claim.ts';
import type { TextSpan } from '../../model/text.ts';
import { compareCounts, isToll } from './compare-counts.ts';
import type { FoundConflict } from './conflict.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** A toll of one place, with the number of its sentence. */
interface PlacedToll {
  readonly at: number;
  readonly toll: Quantity;
}

/** Two sentences, the smaller number first, that tell two tolls of one place. */
interface TollConflict {
  readonly a: number;
  readonly b: number;
  readonly found: FoundConflict;
}

/**
 * "27 died in Kyiv" and "43 died, 33 of them in Kyiv": tolls of one place that differ, wherever two
 * articles tell them and whatever else their sentences say. A toll and a place
 * belong together where each is the other's nearest, and count where the article tells no second toll
 * of the place: two would be of two moments.
 *
 * @param dates of publication, by article
 */
export function placedTolls(
  sentences: readonly SentenceSigns[],
  dates: readonly (string | null)[],
): TollConflict[] {
  const byPlace = Map.groupBy(
    sentences.flatMap((sentence, at) =>
      sentence.quantities.flatMap((toll) => {
        const place = isToll(toll.counted) ? placeOf(toll, sentence) : null;
        return place === null ? [] : [{ at, toll, key: `${toll.counted} ${place}` }];
      }),
    ),
    ({ key }) => key,
  );
  return [...byPlace.values()].flatMap((tolls) => {
    const alone = [...Map.groupBy(tolls, ({ at }) => sentences[at]?.article).values()].flatMap(
      (own): PlacedToll[] => (own.length === 1 ? own : []),
    );
    return alone.flatMap((one, index) =>
      alone.slice(index + 1).flatMap((other) => differing(one, other, sentences, dates)),
    );
  });
}

/** The id of the place that is nearest to a toll, as the toll is to it; null for none. */
function placeOf(toll: Quantity, { links, quantities }: SentenceSigns): string | null {
  const gap = (one: TextSpan, other: TextSpan): number =>
    Math.max(one.start - other.end, other.start - one.end);
  const nearestTo = <T extends TextSpan>(one: TextSpan, all: readonly T[]): T | undefined =>
    all.toSorted((a, b) => gap(a, one) - gap(b, one))[0];
  const place = nearestTo(
    toll,
    links.filter(({ type }) => type === 'place'),
  );
  const tolls = quantities.filter(({ counted }) => counted === toll.counted);
  return place && nearestTo(place, tolls) === toll ? place.entityId : null;
}

function differing(
  { at: a, toll: own }: PlacedToll,
  { at: b, toll: other }: PlacedToll,
  sentences: readonly SentenceSigns[],
  dates: readonly (string | null)[],
): TollConflict[] {
  const [first, second] = [sentences[a], sentences[b]];
  if (!first || !second) return [];
  const published = [dates[first.article] ?? null, dates[second.article] ?? null] as const;
  return compareCounts(first, second, published).flatMap((pair): TollConflict[] => {
    const isMeant = pair.a === own && pair.b === other;
    if (!isMeant || (pair.relation !== 'conflict' && pair.relation !== 'update')) return [];
    const label = pair.relation === 'update' ? 'updated' : 'differs';
    return [{ a, b, found: { kind: 'number', label, values: [own, other] } }];
  });
}
